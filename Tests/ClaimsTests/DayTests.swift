import Testing

@testable import Claims

/// The dead of one day beside those of all days, and what other firms do beside the article's own.
@Suite struct DayTests {
  @Test(
    "Those of a day are among all, where the article tells both",
    arguments: [
      (
        "Twenty people were killed on Monday. In all, 183 people have died since the coup.",
        "killed 20 people more; killed 183 people"
      ),
      ("Twenty people were killed on Monday.", "killed 20 people"),
      ("Twenty people were killed. In all, 183 people have died.", "killed 20 people; killed 183 people"),
      // A war is no course of days that a single raid is told in.
      (
        "Two people were killed on Monday. In all, 18,300 people have died in the war.",
        "killed 2 people; killed 18300 people"
      ),
    ])
  func days(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "Another firm's cuts are no cuts of the article's",
    arguments: [
      (
        "Orix to cut 18,000 jobs\n\nOrix said it would cut 18,000 jobs. Work ends in May.\n\nVane also announced that it is cutting 10,000 jobs.",
        "layoffs 18000 people; layoffs 18000 people; layoffs 10000 people historical"
      ),
      (
        "Orix to cut 18,000 jobs\n\nOrix said it would cut 18,000 jobs. Work ends in May.\n\nOrix also announced that it is cutting 200 jobs in Arl.",
        "layoffs 18000 people; layoffs 18000 people; layoffs 200 people part"
      ),
      (
        "Orix to cut 18,000 jobs\n\nOrix said it would cut 18,000 jobs. Work ends in May.\n\nDan Orr, its head, said it would cut 200 jobs in Arl.",
        "layoffs 18000 people; layoffs 18000 people; layoffs 200 people part"
      ),
    ])
  func firms(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  private static let orix =
    "Orix to cut 500 jobs\n\nOrix, the pump maker from Arl, will cut 500 jobs, it said on Friday. "

  private func isOwn(_ sentence: String, _ value: Double) -> [Bool] {
    ClaimNotation.extractor.claims(in: Array((DayTests.orix + sentence).utf8)).compactMap { claim in
      guard case .count(let count) = claim.content, count.figure.value == value else { return nil }
      return claim.modality == .asserted
    }
  }

  @Test(
    "Another firm's cuts, by its rivals, asides, pronouns and lists",
    arguments: [
      "Rival Vane said on Wednesday it was eliminating 2,000 roles.", "Its rival Vane is cutting 2,000 jobs.",
      "Vane disclosed on 30 June that it is to shed 2,000 jobs.", "Vane, by contrast, has laid off 2,000 workers.",
      "The carmaker Vane, which has plants in Arl, will cut 2,000 jobs.",
      "Other makers continue to trim: Vane is letting go of 900 employees, and Marn 2,000.",
      "Competitors are cutting as well; Vane announced 2,000 layoffs on Monday.",
      "Vane in Varonia laid off 2,000 people.",
    ])
  func otherFirms(sentence: String) { #expect(isOwn(sentence, 2_000) == [false]) }

  @Test(
    "Its own cuts, whoever tells them and wherever they are",
    arguments: [
      "Union leader Dan Hale said 200 jobs would go.", "In Varonia, 200 jobs will go.", "Beck will lose 200 jobs.",
      "The Arl Post, citing sources, said 200 jobs would go in Beck.", "The Times said it would cut 200 jobs in Beck.",
      "Ruiz, who took over in May, is cutting 200 jobs in Beck.", "The company also cut 200 jobs in Beck.",
      "Its subsidiary Pell will cut 200 jobs.",
    ])
  func ownCuts(sentence: String) { #expect(isOwn(sentence, 200) == [true]) }

  @Test(
    "What may still come is expected, what may have been is feared",
    arguments: [
      ("The death toll could pass 70.", "killed >70 people expected"),
      ("Up to 70 people may have died.", "killed <=70 people feared"),
      ("The layoffs will likely hit around 10,000 workers.", "layoffs ~10000 workers expected"),
      ("Orix will cut 10,000 jobs.", "layoffs 10000 people"),
    ])
  func outlook(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "What another figure took the place of",
    arguments: [
      ("Officials counted 54 dead, up from the toll of 42.", "killed 54 people; killed 42 people historical"),
      (
        "More than 30,600 people have caught cholera since the first cases last year.",
        "cases >30600 people"
      ),
      (
        "Cholera sickened 140,000 people in 2023, up from 51,000 in 2022.",
        "cases 140000 people historical; cases 51000 people historical"
      ),
    ])
  func past(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test("An undated article that names a day of the week is of now, whatever was built in another century")
  func undatedButOfThisWeek() {
    let text = "At least 40 people died on Sunday when a bridge gave way. It was built in the 19th century."
    #expect(ClaimNotation.counts(text) == "killed >=40 people")
    #expect(
      ClaimNotation.counts("The plague killed 4,000 people in the 14th century.") == "killed 4000 people historical")
  }
}
