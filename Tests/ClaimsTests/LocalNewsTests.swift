import Testing

@testable import Claims

/// How local papers tell of accidents and crimes.
@Suite struct LocalNewsTests {
  @Test(
    "What leads to a death is told with it",
    arguments: [
      ("A clerk was hit and killed by a tram in Arl on Monday.", "killed 1 workers"),
      ("A clerk was struck and killed by a tram in Arl, the coroner said.", "killed 1 workers"),
      ("A baker died after a collision in Beck.", "killed 1 people"),
      ("The man arrested over the raid was tried and released from prison.", "detained 1 people"),
    ])
  func struck(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "An ordinal of the hurt is one of them; no ordinal that is denied counts",
    arguments: [
      (
        "Three people died, and a fourth person was seriously injured in the crash.",
        "killed 3 people; injured 1 people"
      ),
      ("Three men were arrested. A fourth man was arrested on Monday.", "detained 3 people; detained 4 people"),
      ("A 12th victim who was injured in the blast died on Monday.", "killed 12 people"),
      ("Two clerks died in the crash. There is no third death to report.", "killed 2 workers"),
    ])
  func ordinals(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "A subject far before a verb in the singular, or with a verb of its own, isn't its subject",
    arguments: [
      ("As many as seven officers returned fire and Orr was killed.", ""),
      ("Eleven guards and three clerks ran from the gunman, who was killed.", ""),
      ("The slain officer had two children.", ""),
    ])
  func subjects(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "A number before a possessive in the singular is of what the one has",
    arguments: [
      ("The gunman wounded two sheriff's deputies.", "injured 2 officials"),
      ("The fire hurt five soldiers' families.", "injured 5 people"),
    ])
  func possessives(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test("Who is in danger of death is hurt, where no other hurt are told")
  func critical() {
    #expect(
      ClaimNotation.counts("Two clerks were critically injured in the blast.")
        == "critical 2 workers; injured 2 workers")
    #expect(
      ClaimNotation.counts("Ten clerks were hurt. Two of them were critically injured.").contains("injured 10 workers"))
    #expect(!ClaimNotation.counts("Ten clerks were hurt. Two of them were critically injured.").contains("injured 2"))
  }

  @Test(
    "Relatives of one person that a list names are as many",
    arguments: [
      ("His mother, father and sister were arrested by police.", "detained 3 people"),
      ("Police have arrested the mayor, his wife and their son.", "detained 3 people"),
      ("Orr, a husband, father and grandfather, was killed in the crash.", "killed 1 people"),
      ("It was a crush in 1990 that killed 1,426 people and another in 2004.", "killed 1426 people historical"),
    ])
  func relatives(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "What a time counts is no news of an event; what a siege goes on to count is",
    arguments: [
      ("It was the second fatality on the road in a little more than a year.", "killed 2 people historical"),
      ("It was the third death on the line in less than a month.", "killed 3 people historical"),
      ("More than 220 have died or disappeared this year.", "missing >220 people historical"),
      ("At least 30 people have been killed in the city since the shelling began.", "killed >=30 people"),
    ])
  func periods(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "What another deed answers is history; a dispute denies nothing",
    arguments: [
      (
        "The rebels spoke of retaliation for strikes last week in which 30 people were killed.",
        "killed 30 people historical"
      ),
      (
        "In retaliation for the strikes that killed 12 people, rebels killed 30 soldiers on Monday.",
        "killed 12 people historical; killed 30 troops"
      ),
      ("The military dispute claims that 30 people were killed.", "killed 30 people denied"),
      ("The shootings stemmed from a domestic dispute that left 12 people dead.", "killed 12 people"),
      (
        "An official had quoted villagers as saying that 25 people were missing. Five people are missing.",
        "missing 25 people historical; missing 5 people"
      ),
    ])
  func others(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "Ages and names are no counts, and what is no year is one",
    arguments: [
      ("A boy, also believed to be 17, was arrested by police.", "detained 1 children"),
      ("Two siblings, Ana Ruiz, 11 and her brother, Leo, 7, were displaced by the flood.", "displaced 2 people"),
      ("The closure hit the town: 2066 Orix workers have been made redundant.", "layoffs 2066 workers"),
      ("The police released the names of six men.", ""),
    ])
  func numbers(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "Adjectives in a row and phrases that go on",
    arguments: [
      (
        "The hack exposed the data of 18 million current, former and prospective clerks.",
        "affected 18000000 workers"
      ),
      ("Nearly half-a-million homes were without power after the storm.", "outage ~500000 buildings"),
      ("Two men were arrested for questioning but were later released.", "detained 2 people; released 2 people"),
      ("After the collapse 49 workers remained buried in the wreckage.", "missing 49 workers"),
    ])
  func phrases(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "Words that mean something else beside others of their sentence",
    arguments: [
      ("Police arrested two men. Three officers were released from the hospital.", "detained 2 people"),
      ("Police arrested two men. Four people were treated and released.", "detained 2 people"),
      ("Police arrested two men. Four people were released on bail.", "detained 2 people; released 4 people"),
      (
        "Gunmen kidnapped 30 pupils. Twelve of the hostages were released and taken to hospital.",
        "abducted 30 students; released 12 people; hospitalized 12 people"
      ),
      ("Two shooters fled in a taxi, police said.", ""),
      ("Some 300 guests fled the nightclub.", ""),
      ("Three women fled across the border to Beck.", ""),
      ("Some 40,000 people have fled to Beck.", "displaced ~40000 people"),
      ("The boat sank. Police are looking for two suspects.", ""),
      ("The boat sank. Divers are looking for two sailors.", "missing 2 people"),
      ("A shooter opened fire on the ferry. Two people who were hit survived.", ""),
      ("The ferry sank. Twelve people survived.", "rescued 12 people"),
      ("The outage began at noon. He walked to four homes in the dark of night.", ""),
      ("Three young men were told to leave a party.", ""),
      ("Floods hit Arl. One of the clerks spoke at a meeting hosted by the council.", ""),
    ])
  func beside(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "Ages between commas part nobody, and a couple is two",
    arguments: [
      ("Ana Ruiz, 34, and Tomas Novak, 41, were killed in the attack.", "killed 2 people"),
      ("Ana Ruiz, 34, Leo Brown, 41, and Tomas Novak, 22, died in the crash.", "killed 3 people"),
      ("The police arrested Ana Ruiz, 34, and Leo Brown, 41, on Friday.", "detained 2 people"),
      ("Her mother and younger sister were killed in the crash.", "killed 2 women"),
      ("An elderly couple were found dead after the fire.", "killed 2 people"),
      ("The couple and their baby were killed in the crash.", "killed 3 people"),
      ("Her parents were killed in the crash.", "killed 2 people"),
      ("The parents arrived after the crash.", ""),
      ("A man is dead after a shooting in Arl, police said.", "killed 1 people"),
      ("A woman and a 3-year-old boy are dead after a crash in Arl.", "killed 2 people"),
    ])
  func lists(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "What became of somebody ends what was so before",
    arguments: [
      ("A woman was taken to hospital in critical condition and later died, police said on Friday.", "killed 1 women"),
      ("After the crash two deputies rushed the girl to the hospital.", ""),
      ("Two deputies rushed four girls to the hospital after the crash.", "hospitalized 4 children"),
    ])
  func outcomes(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "What is told by the way is too uncertain to open a fact",
    arguments: [
      ("Three officers responded to the shooting.", true), ("Forty officers responded to the shooting.", false),
      ("A crowd of 100 people had gathered at a house when gunfire broke out.", true),
      ("A crowd of 100 people had gathered for the rally.", false),
    ])
  func byTheWay(text: String, isIncidental: Bool) throws {
    let claim = try #require(ClaimNotation.extractor.claims(in: Array(text.utf8)).first)
    #expect((claim.confidence < 0.7) == isIncidental)
  }

  @Test(
    "Whose father it is isn't told of; custody that protects and arrests of the past are no arrests",
    arguments: [
      ("Police have arrested the father of an 11-year-old girl.", "detained 1 people"),
      ("Police have arrested the father of a girl who was shot at her home.", "detained 1 people"),
      ("The mother of a 4-year-old girl was killed in the crash.", "killed 1 women"),
      ("The body of a 4-year-old girl was found after the crash.", "killed 1 children"),
      ("The child was taken into protective custody after the shooting.", ""),
      ("The gunman has six prior arrests, officials said.", ""),
    ])
  func relations(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }
}
