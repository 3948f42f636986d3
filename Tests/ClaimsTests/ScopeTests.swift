import Testing

@testable import Claims

/// How far a figure reaches: which verb is its own, and which words belong to it.
@Suite struct ScopeTests {
  /// The verb tells of others than the figure counts.
  @Test(arguments: [
    ("Four officers on trial are accused of a part in the murder.", "killed 4"),
    ("Nine judges are looking into the assassination.", "killed 9"),
    ("Thousands of walkers went along the front, where a number have been killed.", "killed 2000"),
    ("Five clerks were questioned after a colleague was killed.", "killed 5"),
  ])
  func anothersVerb(text: String, unwanted: String) { #expect(!ClaimNotation.counts(text).contains(unwanted)) }

  @Test(arguments: [
    ("Three men shot and killed 70-year-old Ana Ruiz.", "killed 1 people"),
    ("One of the three brothers has been found dead.", "killed 1 people"),
    ("The mother of three was killed.", "killed 1 women"),
    ("The thieves cut the ropes of 18 climbers, wounded two others and fled.", "injured 2 people"),
    ("Sixty pilgrims attending a mass were killed.", "killed 60 people"),
    ("The shot hit a guide and four hikers during a village fair.", ""),
    ("The bomb killed a guide and four hikers during a village rally.", "killed 5 people"),
    ("Six helpers of the Red Cross were killed.", "killed 6 people"),
    ("The bishop said that one of his most senior priests had been killed.", "killed 1 people"),
    ("It was one of the biggest evacuations of the year.", ""),
    ("Troops wounded 22 the following day.", "injured 22 people"),
    ("3-4 people were killed.", "killed 3...4 people"),
    ("Rebels took seven aid workers hostage.", "abducted 7 aid_workers"),
    ("The rain flooded two districts.", ""),
    ("Ten villages have been burnt.", "destroyed 10 other"),
    ("Four people have bullet wounds.", "injured 4 people"),
    ("Nine men died. They took 25 rifles, 24 of which were old.", "killed 9 people"),
    ("The blast led to the injury of six people and millions in losses.", "injured 6 people"),
    ("The storm may have killed 12 people.", "killed 12 people feared"),
    ("The storm did not kill 12 people.", ""),
    ("Nine men were stoned to death.", "killed 9 people"),
    ("It said that one of its clerks, teacher Ana Ruiz, had been killed.", "killed 1 workers"),
    ("An official in Lima told a paper they had heard that 25 nuns had been killed.", "killed 25 people"),
    ("Two lawmakers from the state of Goias were killed.", "killed 2 officials"),
    ("Two reporters were shot in Lima.", ""),
    ("Two reporters were shot in the leg.", "injured 2 journalists"),
    ("Lome, one of the larger towns, was shelled, wounding nine others.", "injured 9 people"),
  ])
  func reach(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  /// So many a day are of no event.
  @Test(arguments: [
    ("Each of the wards sees an average of 12 deaths.", ""),
    ("Four people are kidnapped every day.", "abducted 4 people historical"),
    ("Some 3,000 people die from smoking in the county each year.", "killed ~3000 people historical"),
    ("The road has 40 deaths per year.", "killed 40 people historical"),
    (
      "About 1,600 people a year fall ill with listeria, and some 260 die of it.",
      "cases ~1600 people historical; killed ~260 people historical"
    ),
  ])
  func rates(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("An armed gang killed a family of seven.", "killed 7 people"),
    ("A group of 30 villagers was kidnapped.", "abducted 30 civilians"),
  ])
  func collectives(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("The killers of the four nuns were soldiers.", "killed 4 people"),
    ("The clerk put the death total at 14.", "killed 14 people"),
    ("Four men were found beaten to death.", "killed 4 people"),
  ])
  func nouns(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }
}
