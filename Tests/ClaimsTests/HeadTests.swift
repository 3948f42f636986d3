import Testing

@testable import Claims

/// Whom and what a kind may count.
@Suite struct HeadTests {
  @Test(arguments: [
    ("Twelve miners were killed.", "killed 12 workers"), ("Twelve were killed.", "killed 12 people"),
    ("Twelve Peruvians were killed.", "killed 12 people"), ("Twelve Zorbans were killed.", "killed 12 people"),
    ("Twelve snowboarders were killed.", "killed 12 people"), ("Twelve cows were killed.", ""),
    ("Twelve projects were killed.", ""), ("Twelve minutes were lost.", ""), ("2.5 people were killed.", ""),
    ("Twelve lawsuits were killed.", ""),
    ("The five-man crew died.", "killed 5 people"), ("A 217-strong team was sent to the site.", "deployed 217 people"),
    ("A 12-member jury convicted him.", ""),
    ("Police charged him with the shooting death of a boy, 14.", "killed 1 children"),
    ("16 thousand 813 people were arrested.", "detained 16813 people"),
    ("As many as 844 people were found dead up to 13.00 GMT on Monday.", "killed <=844 people"),
    ("There were 26 burn injuries after the fire.", "injured 26 people"),
  ])
  func persons(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("The storm destroyed 40 homes.", "destroyed 40 buildings"),
    ("The storm destroyed 40 buses.", "destroyed 40 vehicles"),
    ("The storm destroyed 40 hopes.", ""), ("The maker recalled 40,000 cars.", "units 40000 vehicles"),
    ("The maker recalled 40,000 towel warmers.", "units 40000 other"),
    ("The army set up 12 checkpoints.", "checkpoints 12 other"),
  ])
  func things(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "The least that is a crowd",
    arguments: [
      ("Some 4,000 people marched.", "participants ~4000 people"), ("Three people marched.", ""),
    ])
  func crowds(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "Who was shot may be dead",
    arguments: [
      ("Five people were shot, two of them fatally, in a shooting in Arl.", "injured 3 people; killed 2 people part"),
      (
        "Five people were shot at a bar. Two died, and the wounded are in hospital.",
        "injured <=5 people; killed 2 people"
      ),
      ("Five people were shot at a bar. The wounded are in hospital.", "injured 5 people"),
      ("Five people were shot and wounded at a bar. Two died.", "injured 5 people; killed 2 people"),
    ])
  func holdsDead(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }
}
