import Testing

@testable import Claims

/// Figures of another event, of a year or of a city: they are of the past, whatever the text is about.
@Suite struct OtherEventTests {
  @Test(arguments: [
    ("It was worse than last year's market fire in Arl, which killed 49 people.", "killed 49 people historical"),
    ("It recalled another fire last month that left two dead.", "killed 2 people historical"),
    ("The attack came six weeks after a raid in which 49 people were killed.", "killed 49 people historical"),
    ("The fire killed nine people.", "killed 9 people"),
    ("Nine people were killed in an earlier explosion.", "killed 9 people historical"),
    ("Before this, 12 people had been killed in avalanches.", "killed 12 people historical"),
    ("Last August, four people died on the lake.", "killed 4 people historical"),
    ("Earlier this month, 31 miners were trapped.", "missing 31 workers historical"),
    ("It fell on the anniversary of the bombing, which killed three people.", "killed 3 people historical"),
    ("It was the worst attack since the raids that killed 300 people.", "killed 300 people historical"),
    ("The arrests came after the mayor said that nine people were killed.", "killed 9 people"),
    ("They face trial for the attempted murders of five clerks.", ""),
    (
      "It recalled a 2004 bombing that killed 15 people. In 2011 another went off.", "killed 15 people historical"
    ),
    (
      "The cholera goes on, with 24,000 cases. Deaths rose to 336 this year.", "cases 24000 people; killed 336 people"
    ),
  ])
  func another(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  /// Who is called former or first, and what happened last night, is no other event.
  @Test(arguments: [
    ("A former employee shot and killed five people at a factory.", "killed 5 people"),
    ("First responders rescued 12 people.", "rescued 12 people"),
    ("A fire in the former school killed nine people.", "killed 9 people"),
    ("Flames in the previously abandoned hotel killed nine people.", "killed 9 people"),
    ("The first blast killed nine people.", "killed 9 people"),
    ("In the first hours of the siege the rebels killed 12 people.", "killed 12 people"),
    ("A fire last night killed nine people.", "killed 9 people"),
    ("A fire earlier on Monday killed nine people.", "killed 9 people"),
    (
      "The gang killed nine people and wounded 40 earlier this month.",
      "killed 9 people historical; injured 40 people historical"
    ),
    ("The number of people killed in flooding in Arl has risen to 211.", "killed 211 people"),
    ("The previous attack killed nine people.", "killed 9 people historical"),
    ("An earlier suicide bombing killed nine people.", "killed 9 people historical"),
    ("A fire earlier this year killed nine people.", "killed 9 people historical"),
  ])
  func notAnother(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("It is the sixth homicide in the county this year.", "killed 6 people historical"),
    ("The two deaths brought the homicide total to 104.", "killed 2 people; killed 104 people historical"),
    (
      "The dam burst and killed 12 people. Floods killed 300 people in the past year.",
      "killed 12 people; killed 300 people historical"
    ),
    ("It was the third death in the camp.", "killed 3 people"),
    ("A bomb killed 40 people on Monday in the worst attack this year.", "killed 40 people"),
    ("The fire killed 40 people, a year after the last one.", "killed 40 people"),
    ("The police counted 45 homicides in the past year.", "killed 45 people historical"),
    ("Since the start of this year 57 people have been killed in the county.", "killed 57 people historical"),
    ("Thirty-two people have died on the country's roads.", "killed 32 people historical"),
    ("It brings the number of persons murdered since January to 463.", "killed 463 people historical"),
    ("It is above the previous year's record low of 284 deaths.", "killed 284 people historical"),
    ("Five people died on the roads of Arl on Monday when a bus overturned.", "killed 5 people"),
    ("Ten people were killed, the highest toll since the start of the year.", "killed 10 people"),
    ("Gunmen killed 40 people on the road to Arl.", "killed 40 people"),
  ])
  func tally(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test("The headline of another article amid the text tells of another event")
  func teaser() {
    let text = """
      Nine people died when a barge sank off Karsu on Monday, the coast guard said.

      86 Sick, Seven Dead in Outbreak of Marsh Fever

      The barge was on its way to Orla.
      """
    #expect(
      ClaimNotation.counts(text) == "killed 9 people; cases 86 people historical; killed 7 people historical")
  }

  @Test(
    "A denial ends before what it is about",
    arguments: [
      ("A judge denied the release of a man charged with the killing of nine people.", "killed 9 people"),
      ("The army denied killing nine people.", "killed 9 people denied"),
    ])
  func denial(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }
}
