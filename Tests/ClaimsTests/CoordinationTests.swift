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
    ("Two men were shot dead and a third was wounded.", "killed 2 people; injured 1 people"),
    ("The crash left five dead and 12 hurt.", "killed 5 people; injured 12 people"),
    ("Nine miners were killed. A tenth was injured.", "killed 9 workers; injured 1 workers"),
    ("Five protesters died on Monday. A sixth protester died today.", "killed 5 protesters; killed 6 protesters"),
  ])
  func gapping(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("A judge and seven members of his family were killed.", "killed 8 people"),
    ("The mayor and his driver were shot dead.", "killed 2 people"),
    ("The mayor was killed along with four others.", "killed 5 people"),
    ("The attack killed a nurse and two patients.", "killed 3 people"),
    ("Three teachers and five pupils were killed.", "killed 8 people; killed 3 people part; killed 5 students part"),
    ("Gunmen killed a nurse, a teacher and a driver.", "killed 3 people"),
    ("A man, his wife and their two sons were killed.", "killed 4 people"),
    ("They mourn a leader killed days ago along with nine other workers.", "killed 10 people"),
    ("A priest and six of his brothers were killed.", "killed 7 people"),
    ("The bomb killed a warlord and his driver.", "killed 2 people"),
    ("Two policemen and a driver were injured.", "injured 3 people"),
    ("An officer and four soldiers were wounded.", "injured 5 security_forces"),
    ("The clerk and two security guards were killed.", "killed 3 people"),
    ("The murder of a judge and of two clerks shook the town.", "killed 3 people"),
    ("A gardener and nurse were killed.", "killed 2 workers"),
    ("The bomb killed the mayor and his wife as well as two aides.", "killed 4 people"),
    (
      "Eight clerks from a bank and three other people were killed.",
      "killed 11 people; killed 8 workers part; killed 3 people part"
    ),
  ])
  func sums(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    // The two sides of a fight are counted apart.
    ("Three soldiers and nine rebels were killed.", "killed 3 troops; killed 9 militants"),
    ("Two police officers and 14 demonstrators were killed.", "killed 2 police; killed 14 protesters"),
    // An apposition names the same persons.
    ("Gunmen killed two persons, a lawyer and a priest.", "killed 2 people"),
    ("The police arrested two men, a baker and a butcher.", "detained 2 people"),
    ("The strike killed two families - four children and four parents.", "killed 2 people; killed 4 people"),
    ("Ten villagers and a militant died.", "killed 10 civilians"),
    // Who says so is no item of the list.
    ("Ana Ruiz, a member of the council, says two others were wounded.", "injured 2 people"),
    ("The raid killed 12 villagers in the hills, medics and a witness said.", "killed 12 civilians"),
    ("They arrested five men, seized a rifle, a boat, three bags.", "detained 5 people"),
    // Different verbs
    ("Two men were killed and two women were injured.", "killed 2 people; injured 2 women"),
  ])
  func notAdded(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    (
      "At least nine people, including a Peruvian clerk and three minors, were killed.",
      "killed >=9 people; killed 3 children part"
    ),
    ("Police held nine men, among them a clerk and three teachers.", "detained 9 people; detained 3 people part"),
    (
      "Seven people were killed, including the imam of a mosque, and six others were wounded.",
      "killed 7 people; injured 6 people"
    ),
    ("Of the wounded 15 were soldiers.", "injured 15 troops part"),
    ("Nine people died, of whom four were children.", "killed 9 people; killed 4 children part"),
    ("Eleven people were killed. Two of them are children.", "killed 11 people; killed 2 children part"),
    ("48 people, including six children, were killed.", "killed 48 people; killed 6 children part"),
    ("The bomb killed 50. Among the dead are 19 officers.", "killed 50 people; killed 19 police part"),
    ("The fire killed 12, two of them firefighters.", "killed 12 people; killed 2 people part"),
    ("Forty of the victims were foreigners. 90 people died in all.", "killed 40 foreigners part; killed 90 people"),
  ])
  func parts(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("Two miners were killed and six others were injured.", "killed 2 workers; injured 6 workers"),
    ("Five students were shot. Nine others were arrested.", "detained 9 people"),
    ("Another 17 people were injured.", "injured 17 people more"),
    ("Rescuers found 17 more bodies.", "killed 17 people more"),
    ("A further 40 families were evacuated.", "evacuated 40 people more"),
    ("An additional three deaths were reported.", "killed 3 people more"),
    ("Nine miners were killed and 748 others were hurt.", "killed 9 workers; injured 748 workers"),
    ("Four people were killed and another was wounded.", "killed 4 people; injured 1 people"),
  ])
  func others(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }
}
