import Testing

@testable import Claims

/// Sentences in which the nearest verb is not the figure's, or the nearest figure not the whole.
@Suite struct HardCasesTests {
  @Test(
    "Who does it is not who it is done to",
    arguments: [
      ("They seek two men who murdered a farmer's widow.", "killed 1 women"),
      ("They tried to kill nine officers.", "killed 9 police hypothetical"),
      ("About 60 relatives of the victims wept. The flood killed 17 people.", "killed 17 people"),
    ])
  func doers(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "Parts, and whose",
    arguments: [
      ("The bomb killed 50. Among the dead are 19 officers.", "killed 50 people; killed 19 police part"),
      (
        "At least nine people, including a Peruvian clerk and three minors, were killed.",
        "killed >=9 people; killed 3 children part"
      ),
      ("Of the wounded 15 were soldiers.", "injured 15 troops part"),
      ("Twelve of the soldiers were killed.", "killed 12 troops"),
      ("Two of the passengers are in critical condition.", "critical 2 passengers"),
      ("Nine people died, of whom four were children.", "killed 9 people; killed 4 children part"),
      ("Eleven people were killed. Two of them are children.", "killed 11 people; killed 2 children part"),
      ("A fire killed four people. The three of them were getting ready to leave.", "killed 4 people"),
      ("Two people from Arl, one of them a child, were hurt.", "injured 2 people"),
    ])
  func parts(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "What has not happened, or not now",
    arguments: [
      ("A bigger bomb would have killed 500 people.", "killed 500 people hypothetical"),
      ("If the dam breaks, 500 people could be killed.", "killed 500 people hypothetical"),
      ("Last year's attack killed 49 people.", "killed 49 people historical"),
      ("It was the worst accident since 2009, when 48 people drowned.", "killed 48 people historical"),
    ])
  func times(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "At most so many of either",
    arguments: [
      ("The raid killed or wounded 12 men.", "killed <=12 people; injured <=12 people"),
      ("Four wounded, one fatally, in market fight", "injured 3 people; killed 1 people"),
    ])
  func either(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "A rate has no figure of its own, nor has what it is a rate of",
    arguments: ["The rate was 19.3 deaths per 100,000 people.", "There were 3 deaths per 1,000 births."])
  func rates(text: String) { #expect(ClaimNotation.counts("A fire killed four people. " + text) == "killed 4 people") }

  @Test(
    "Persons without a number are added to the others, all or none",
    arguments: [
      ("The mayor and his driver were shot dead.", "killed 2 people"),
      ("A man, his wife and their two sons were killed.", "killed 4 people"),
      ("Gunmen killed a nurse, a teacher and a driver.", "killed 3 people"),
      ("The bomb killed a warlord and his driver.", "killed 2 people"),
      ("The mayor was killed along with four others.", "killed 5 people"),
      ("Two men were shot dead and a third was wounded.", "killed 2 people; injured 1 people"),
      ("Four people were killed and another was wounded.", "killed 4 people; injured 1 people"),
      ("The deaths of a family of four shook the town.", "killed 4 people"),
    ])
  func sums(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "What stands before the figure makes it an addition",
    arguments: [
      ("A further 40 families were evacuated.", "evacuated 40 people more"),
      ("An additional three deaths were reported.", "killed 3 people more"),
      ("Another 17 people were injured.", "injured 17 people more"),
      ("Twelve were killed. Another 17 people were injured.", "killed 12 people; injured 17 people"),
    ])
  func additions(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "The words stand behind the figure, or before it",
    arguments: [
      ("Some 500 jobs will be cut.", "layoffs ~500 people"),
      ("Three buses were set on fire.", "destroyed 3 vehicles"),
      ("Damaged houses: 77", "damaged 77 buildings"),
      ("Destroyed houses – 12", "destroyed 12 buildings"),
      ("Persons evacuated – 1,340", "evacuated 1340 people"),
      ("IDPs: 940; missing: 4", "displaced 940 people; missing 4 people"),
      ("Seven people were treated for carbon monoxide poisoning.", "injured 7 people"),
      ("Some 220 families were affected and evacuated.", "evacuated ~220 people"),
      ("The fire killed 140 people. The mayor went higher, to 150.", "killed 140 people; killed 150 people"),
    ])
  func order(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  /// What was a known gap once.
  @Test(arguments: [
    ("The fire killed 140 people. The mayor is 61.", "killed 140 people"),
    ("The fire killed 140 people. It began at 9 and was out by 12.", "killed 140 people"),
    ("None of the passengers were injured.", "injured 0 people denied"),
  ])
  func mended(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }
}
