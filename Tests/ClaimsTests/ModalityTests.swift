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
    ("Nine sailors are presumed dead.", "killed 9 people feared"),
    ("About 140 migrants are feared missing at sea.", "missing ~140 migrants feared"),
    ("It is possible that all 174 people were killed.", "killed 174 people feared"),
    ("There may have been 380 others who drowned.", "killed 380 people feared"),
    ("A total of 181 prisoners are set to be freed from jail.", "released 181 prisoners expected"),
  ])
  func ahead(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test("A question that is answered by yes or no asserts nothing; what is taken for granted stands")
  func questions() {
    #expect(ClaimNotation.counts("Could the fire have killed 1,000 people?") == "killed 1000 people hypothetical")
    #expect(ClaimNotation.counts("Were 40 people killed?") == "killed 40 people hypothetical")
    #expect(ClaimNotation.counts("Why did 40 people die?") == "killed 40 people")
  }

  @Test("What somebody is sent, hired or asked for is not done yet")
  func errands() {
    #expect(ClaimNotation.counts("The army was sent to rescue 40 miners.") == "rescued 40 workers hypothetical")
    #expect(
      ClaimNotation.counts("They insisted on the release of 21 prisoners.") == "released 21 prisoners hypothetical")
    #expect(ClaimNotation.counts("Divers helped to rescue 12 sailors.") == "rescued 12 people")
  }

  @Test(arguments: [
    (
      "The last official figure was 363 dead; by noon 374 were dead.", "killed 363 people historical; killed 374 people"
    ),
    (
      "The town had for two days spoken of 90 dead. On Monday it said that 134 people died.",
      "killed 90 people historical; killed 134 people"
    ),
    ("Ten people died on Monday, on top of 90 people killed before.", "killed 10 people; killed 90 people historical"),
    ("The clinic reports its first two cases of measles.", "cases 2 people"),
    ("The first two cases of measles were found in March.", "cases 2 people historical"),
  ])
  func before(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "An earlier figure beside the present one is of the past",
    arguments: [
      "The ministry, which earlier put the toll at 15, spoke of a flood.", "Earlier, the army said 15 people had died.",
      "The army previously said 15 people had died.", "That compares with 15 dead on Monday.",
      "Yesterday the toll was 15.", "The toll was 15 in the morning.", "Until Friday the official toll was 15.",
      "The last count gave 15 dead.",
    ])
  func earlierFigures(sentence: String) {
    let text = "Nineteen people were killed in the flood, officials said. " + sentence
    #expect(ClaimNotation.counts(text).hasSuffix("historical"), "\(ClaimNotation.counts(text))")
  }

  @Test(
    "Words of doubt and denial about something else leave the figure as it is",
    arguments: [
      "Gunmen believed to be bandits killed 37 people.", "A blast thought to have been caused by gas killed 37 people.",
      "Nine men believed to be thieves were held after 37 people were killed.",
      "The army denied responsibility for the raid that killed 37 people.",
      "The rebels denied attacking the village, where 37 people were killed.",
      "The death toll stands at 37 but is likely to rise.", "Suspected rebels killed 37 people.",
    ])
  func otherDoubts(sentence: String) {
    #expect(ClaimNotation.counts(sentence).contains("killed 37"))
    #expect(!ClaimNotation.counts(sentence).contains("killed 37 people feared"))
    #expect(!ClaimNotation.counts(sentence).contains("denied"))
  }

  @Test(arguments: [
    ("The army denied reports that 37 people were killed.", "killed 37 people denied"),
    ("The army failed to evacuate 37 people.", "evacuated 37 people hypothetical"),
    ("The army has promised to evacuate 37 people.", "evacuated 37 people expected"),
    ("Orix has decided to lay off 37 people.", "layoffs 37 people"),
    ("Not a single person was hurt.", "injured 0 people denied"),
    ("Not one resident was killed.", "killed 0 people denied"),
  ])
  func notDone(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test func whatNobodyCouldVerifyIsDoubtedBesideWhatIsSure() {
    let confidence = { (text: String) in
      ClaimNotation.extractor.claims(in: Array(text.utf8)).filter { $0.kind == "casualties.killed" }.map {
        $0.confidence < 0.7
      }
    }
    let claim = "The party says 2,000 people were killed, which nobody has been able to verify."
    #expect(confidence(claim) == [false])
    #expect(confidence("The ministry said nine people were killed. " + claim) == [false, true])
  }

  @Test(arguments: [
    ("The army denied that 30 civilians were killed.", "killed 30 civilians denied"),
    ("The governor denied that the death toll had topped 100.", "killed >100 people denied"),
    ("Forty people were not arrested.", ""),
    ("The army denied it, insisting that 30 people were killed.", "killed 30 people"),
    ("It is not true that 40 people died.", "killed 40 people denied"),
    ("The claim of 2,000 dead is false.", "killed 2000 people denied"),
    ("The office said the figure of 45 dead was incorrect.", "killed 45 people denied"),
    ("The mill dismissed 92 workers.", "layoffs 92 workers"),
  ])
  func denied(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("The ministry retracted its report that 164 people were killed.", "killed 164 people retracted"),
    ("The agency withdrew its statement that 90 people had died.", "killed 90 people retracted"),
    ("The channel deleted a message that said 164 people died.", "killed 164 people retracted"),
    ("An earlier version of this article said that 164 people had died.", "killed 164 people retracted"),
    ("An earlier version of this article misspelled his name; 164 people died.", "killed 164 people"),
    ("An earlier version of the plane crashed, killing 164 people.", "killed 164 people"),
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
    ("Last year's breach exposed 9 million customers.", "affected 9000000 customers historical"),
    ("Seventy people died in a siege in 1916.", "killed 70 people historical"),
  ])
  func historical(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "What another figure took the place of",
    arguments: [
      (
        "The storm killed 40 people. Officials had put the toll at 31.", "killed 40 people; killed 31 people historical"
      ),
      ("Officials had put the toll at 31.", "killed 31 people"),
      ("The storm killed 40 people, not the earlier 31.", "killed 40 people; killed 31 people historical"),
      (
        "The storm killed 40 people. At first 31 were said to be dead.", "killed 40 people; killed 31 people historical"
      ),
    ])
  func superseded(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "The count of a time, and of other happenings",
    arguments: [
      ("Nine people have been killed so far this year.", "killed 9 people historical"),
      ("So far this year nine people have been killed.", "killed 9 people historical"),
      ("Nine people have been killed so far.", "killed 9 people"),
      ("From 2010 to 2015, 400 people were killed there.", "killed 400 people historical"),
      ("In the 14th century a plague killed 9,000 people.", "killed 9000 people historical"),
      ("Another fire last month killed nine people.", "killed 9 people historical"),
      ("Another fire killed nine people. A fire killed three.", "killed 9 people historical; killed 3 people"),
    ])
  func ofOtherTimes(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "Firms announce what they will do",
    arguments: [
      ("The firm will cut 500 jobs.", "layoffs 500 people"),
      ("The army will deploy 500 troops.", "deployed 500 troops expected"),
      ("The agency will evacuate 500 people.", "evacuated 500 people expected"),
    ])
  func announced(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test func publicationTellsWhatIsPast() {
    let text = "In 2011, 40 people were killed there."
    #expect(ClaimNotation.counts(text, published: Timestamp(year: 2011, month: 5, day: 2)) == "killed 40 people")
    #expect(ClaimNotation.counts(text, published: Timestamp(year: 2012, month: 1, day: 2)) == "killed 40 people")
    #expect(
      ClaimNotation.counts(text, published: Timestamp(year: 2022, month: 1, day: 8)) == "killed 40 people historical")
  }
}
