import Testing

@testable import Claims

/// What else the sentence tells of those who are counted, and verbs that stand apart from their auxiliaries.
@Suite struct SecondPredicateTests {
  @Test(arguments: [
    ("Two people in critical condition died on Monday.", "killed 2 people"),
    ("Seventeen injured were taken to hospital.", "hospitalized 17 people"),
    ("Nine persons, mainly women and children, were, yesterday, killed in Arl.", "killed 9 people"),
    (
      "Nine people (men, women, children and members of a choir who took part in a parade) were killed.",
      "killed 9 people"
    ),
    (
      "Sunday was the worst day, with 25 officers killed; the day before, 14 had been.",
      "killed 25 police; killed 14 police"
    ),
    ("At least 151 now killed in February's winter storm", "killed >=151 people"),
    ("One of the five people killed in the blast was a clerk.", "killed 5 people"),
    ("Five of the 11 people who died in the fire were cleaners.", "killed 5 people part; killed 11 people"),
    ("Eleven people died. Four of the victims died in hospital.", "killed 11 people; killed 4 people part"),
    ("Two clerks who had been missing have been found alive.", "rescued 2 workers"),
    ("After the landslide 48 people are missing, down from 60.", "missing 48 people; missing 60 people historical"),
    ("Two priests and 17 others were killed.", "killed 2 people part; killed 17 people part; killed 19 people"),
    ("Two clerks were rushed to hospital in critical condition.", "hospitalized 2 workers; critical 2 workers"),
    ("Nine people were airlifted in critical condition.", "critical 9 people"),
    ("The hostages released by the rebels included seven children.", "released 7 children part"),
    ("Hundreds of the 600 students kidnapped have been freed.", "released 200... students; abducted 600 students"),
    ("Two climbers missing for a week have been found dead.", "killed 2 people"),
    ("The army released one clerk and 10 hostages.", "released 10 hostages part; released 11 people"),
    (
      "Eleven hikers who were reported missing in the hills hiked to safety on Monday.", "rescued 11 people"
    ),
    ("At least 25 people were detained for fighting and assaulting officers.", "detained >=25 people"),
    ("No fewer than 16 persons were killed.", "killed >=16 people"),
    ("More than 1,000 people were killed and 400 lost their sight.", "killed >1000 people; injured 400 people"),
    ("A triple murder shook the town after the murder of a clerk.", "killed 3 people"),
  ])
  func second(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }
}
