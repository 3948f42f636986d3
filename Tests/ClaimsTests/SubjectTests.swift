import Testing

@testable import Claims

/// Who is the subject of a verb, and who only stands before it; texts and claims in the notation of `ClaimNotation`.
@Suite struct SubjectTests {
  @Test(arguments: [
    "Two men have been charged with murder over a brawl in the harbour.",
    "Four traders face charges in connection with the killing of a rival.",
    "The village of about 900 was shaken by news of the killings.",
    "Nine soldiers were questioned in the murders.",
  ])
  func whoIsAccusedIsNotAVictim(text: String) { #expect(ClaimNotation.counts(text) == "") }

  @Test func whoIsHeldAfterAShootoutIsNotHurtInIt() {
    let counts = ClaimNotation.counts(
      "Six suspects were held after a gun battle killed two men and wounded three boys.")
    #expect(counts == "detained 6 people; killed 2 people; injured 3 children")
  }

  @Test(arguments: [
    ("A mother of five was killed.", "killed 1 people"),
    ("Ivo Ban, a father of three, was killed on Monday.", "killed 1 people"),
    ("A family of four were killed.", "killed 4 people"),
    ("A group of 12 protesters were arrested.", "detained 12 protesters"),
  ])
  func childrenTellWhoAParentIs(text: String, expected: String) {
    let counts = ClaimNotation.counts(text)
    #expect(counts.filter(\.isNumber) == expected.filter(\.isNumber), "\(counts)")
  }

  @Test(arguments: [
    ("Two of the four climbers have died.", "2"), ("One of the six was pronounced dead at the scene.", "1"),
  ])
  func aPartStandsForItsWhole(text: String, expected: String) {
    #expect(ClaimNotation.counts(text).contains(" \(expected) "), "\(ClaimNotation.counts(text))")
    #expect(!ClaimNotation.counts(text).contains("killed 4") && !ClaimNotation.counts(text).contains("killed 6"))
  }

  @Test(arguments: [
    "Two women, ages 19 and 41, and two boys, ages 6 and 8, were shot to death.",
    "Ana and Rosa Sol, both 23, were wounded in the market.",
    "Five men between the ages of 21 and 58 were wounded.",
    "A child as young as 14 was among the dead.",
  ])
  func agesAreNoCounts(text: String) {
    let counts = ClaimNotation.counts(text)
    for age in ["19", "41", " 8 ", "23", "21", "58", "14"] { #expect(!counts.contains(age), "\(counts)") }
  }

  @Test(arguments: [
    ("Four people were shot at a party, and two of them are in hospital.", "injured 4 people"),
    ("Police fatally shot two men.", "killed 2 people"),
    ("The officers shot at three wolves behind the hospital.", ""),
  ])
  func whoIsShotIsHurt(text: String, expected: String) {
    let counts = ClaimNotation.counts(text)
    #expect(expected.isEmpty ? !counts.contains(" 3 ") : counts.contains(expected), "\(counts)")
  }

  @Test(arguments: [
    ("Five people were shot, three fatally; two are in hospital.", "injured 2 people; killed 3 people")
  ])
  func whoDiesIsNoLongerHurt(text: String, expected: String) {
    #expect(ClaimNotation.counts(text).hasPrefix(expected), "\(ClaimNotation.counts(text))")
  }

  @Test(arguments: [
    "The attack left 28 people shot and ten people killed.", "The attack left 28 people shot and 10 killed.",
  ])
  func eachHasItsVerb(text: String) { #expect(!ClaimNotation.counts(text).contains("38")) }

  @Test(arguments: [
    ("The gunman killed 12 in a theatre three years ago.", "killed 12 people historical"),
    ("The city has had 45 homicides in 2013.", "killed 45 people historical"),
    ("There were 60 murders in the state this year.", "killed 60 people historical"),
    ("A flood killed 12 people two hours ago.", "killed 12 people"),
  ])
  func anotherHappening(text: String, expected: String) {
    #expect(ClaimNotation.counts(text) == expected)
  }

  @Test(arguments: [
    "There were 14 deaths per 1,000 births.", "The rate was 19.3 deaths a day.",
  ])
  func ratesCountNobody(text: String) {
    #expect(ClaimNotation.counts("A fire killed four people.\n\n" + text) == "killed 4 people")
  }

  @Test func aListOfNamesWithAgesCountsNoAge() {
    let counts = ClaimNotation.counts(
      "Ivo, (left) 16, Ana, (back) 14, and Mia, 9 (front) Sol were killed with their aunt.")
    #expect(!counts.contains("9") && !counts.contains("10"), "\(counts)")
  }

  @Test(arguments: [
    ("Four people were shot at a party. One of the victims died, and three are in hospital.", "injured <=4 people"),
    ("Four people were shot at a party. All are in hospital.", "injured 4 people"),
  ])
  func whoWasShotMayBeDead(text: String, expected: String) {
    #expect(ClaimNotation.counts(text).hasPrefix(expected), "\(ClaimNotation.counts(text))")
  }
}
