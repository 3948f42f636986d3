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
}
