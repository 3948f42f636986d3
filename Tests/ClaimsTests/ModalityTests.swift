import Articles
import Testing

@testable import Claims

/// How the text holds a figure.
@Suite struct ModalityTests {
  @Test(arguments: [
    ("Forty people are feared dead.", "killed 40 people feared"),
    ("More than 100 are feared drowned.", "killed >100 people feared"),
    ("Up to 500 workers will be laid off.", "layoffs <=500 workers"),
    ("Thousands are expected to march.", "participants 2000... people expected"),
    ("Around 700 families could be displaced.", "displaced ~700 people feared"),
    ("Hundreds may have been killed.", "killed 200... people feared"),
  ])
  func ahead(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("The army denied that 30 civilians were killed.", "killed 30 civilians denied"),
    ("The governor denied that the death toll had topped 100.", "killed >100 people denied"),
    ("Forty people were not arrested.", ""),
  ])
  func denied(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("The ministry retracted its report that 164 people were killed.", "killed 164 people retracted"),
    ("The agency withdrew its statement that 90 people had died.", "killed 90 people retracted"),
    ("The channel deleted a message that said 164 people died.", "killed 164 people retracted"),
    ("Troops took control of the square, where 12 people were killed.", "killed 12 people"),
    ("Rebels took the town and killed 12 people.", "killed 12 people"),
    // What is withdrawn in one place is not asserted in another.
    (
      "The flood killed 164 people. The ministry later retracted its report that 164 people were killed.",
      "killed 164 people retracted; killed 164 people retracted"
    ),
  ])
  func retracted(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("In 2011, 40 people were killed there. In 2021 nine people died.", "killed 40 people historical; killed 9 people"),
    ("In 2011, 40 people were killed there.", "killed 40 people"),
    ("Last year 344 people were killed.", "killed 344 people historical"),
    ("At first 400 people were said to be missing.", "missing 400 people historical"),
    ("Three years ago 12 people were killed.", "killed 12 people historical"),
    ("The firm, which was founded three years ago, laid off 12 people.", "layoffs 12 people"),
    ("Last year's breach exposed 9 million customers.", "affected 9000000 customers"),
    ("Seventy people died in a siege in 1916.", "killed 70 people historical"),
  ])
  func historical(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test func publicationTellsWhatIsPast() {
    let text = "In 2011, 40 people were killed there."
    #expect(ClaimNotation.counts(text, published: Timestamp(year: 2011, month: 5, day: 2)) == "killed 40 people")
    #expect(ClaimNotation.counts(text, published: Timestamp(year: 2012, month: 1, day: 2)) == "killed 40 people")
    #expect(
      ClaimNotation.counts(text, published: Timestamp(year: 2022, month: 1, day: 8)) == "killed 40 people historical")
  }
}
