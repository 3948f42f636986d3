import Testing

@testable import Claims

/// What else the sentence tells of those who are counted, and verbs that stand apart from their auxiliaries.
@Suite struct SecondPredicateTests {
  @Test(arguments: [
    ("Two people in critical condition died on Monday.", "killed 2 people"),
    ("Seventeen injured were taken to hospital.", "injured 17 people; hospitalized 17 people"),
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
    ("Two priests and 17 others were killed.", "killed 2 people part; killed 17 people part; killed 19 people"),
    ("No fewer than 16 persons were killed.", "killed >=16 people"),
    ("More than 1,000 people were killed and 400 lost their sight.", "killed >1000 people; injured 400 people"),
    ("A triple murder shook the town after the murder of a clerk.", "killed 3 people"),
  ])
  func second(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }
}
