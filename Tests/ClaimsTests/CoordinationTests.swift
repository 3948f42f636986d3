import Testing

@testable import Claims

/// Several figures in one sentence: gapping, lists that add up, parts, others.
@Suite struct CoordinationTests {
  @Test(arguments: [
    ("26 people were killed and 18 wounded.", "killed 26 people; injured 18 people"),
    (
      "Four soldiers were killed, nine wounded and two captured.",
      "killed 4 troops; injured 9 troops; detained 2 troops"
    ),
    ("Seven people died and 20 were injured.", "killed 7 people; injured 20 people"),
    ("The quake killed 40 people and injured more than 300.", "killed 40 people; injured >300 people"),
    ("The crash left five dead and 12 hurt.", "killed 5 people; injured 12 people"),
    ("Five protesters died on Monday. A sixth protester died today.", "killed 5 protesters; killed 6 protesters"),
  ])
  func gapping(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("Ten villagers and a militant died.", "killed 10 civilians part; killed 11 people"),
    ("A priest and six of his brothers were killed.", "killed 7 people"),
    ("An officer and four soldiers were wounded.", "injured 4 troops part; injured 5 security_forces"),
    ("The clerk and two security guards were killed.", "killed 2 security_forces part; killed 3 people"),
    ("The bomb killed the mayor and his wife as well as two aides.", "killed 2 officials part; killed 4 people"),
  ])
  func sums(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    // The two sides of a fight are counted apart.
    ("Three soldiers and nine rebels were killed.", "killed 3 troops; killed 9 militants"),
    ("Three teachers and five pupils were killed.", "killed 3 people; killed 5 students"),
    // An apposition names the same persons.
    ("The police arrested two men, a baker and a butcher.", "detained 2 people"),
    // Who says so is no item of the list.
    ("Ana Ruiz, a member of the council, says two others were wounded.", "injured 2 people"),
    ("The raid killed 12 villagers in the hills, medics and a witness said.", "killed 12 civilians"),
    ("They arrested five men, seized a rifle, a boat, three bags.", "detained 5 people"),
    // Different verbs
    ("Two men were killed and two women were injured.", "killed 2 people; injured 2 women"),
  ])
  func notAdded(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("Police held nine men, among them a clerk and three teachers.", "detained 9 people"),
    ("48 people, including six children, were killed.", "killed 48 people; killed 6 children part"),
    ("The fire killed 12, two of them firefighters.", "killed 12 people; killed 2 people part"),
  ])
  func parts(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("Two miners were killed and six others were injured.", "killed 2 workers; injured 6 workers"),
    ("Five students were shot. Nine others were arrested.", "detained 9 people"),
    ("Rescuers found 17 more bodies.", "killed 17 people more"),
    ("Nine miners were killed and 748 others were hurt.", "killed 9 workers; injured 748 workers"),
  ])
  func others(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }
}
