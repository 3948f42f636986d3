import Testing

@testable import Claims

/// What the reader of counts should make of a text and doesn't yet. A row that begins to hold is reported as "known issue
/// was not recorded": it then belongs into the table of its subject.
@Suite struct KnownGapsTests {
  @Test(arguments: [
    ("The two clerks who were inside escaped injury.", "injured 0 people denied"),
    ("In level 7 you kill 30 orcs and rescue two princesses.", ""),
    ("The firm hopes to avoid cutting 500 jobs.", ""),
    ("The fire killed 140 people. The mayor is 61.", "killed 140 people"),
    ("The fire killed 140 people. It began at 9 and was out by 12.", "killed 140 people"),
    ("Nine people died from 12 to 17 May.", "killed 9 people"),
    ("Seven people were killed, including the imam, and six others were wounded.", "killed 7 people; injured 6 people"),
    ("Nine sailors are presumed dead.", "killed 9 people feared"),
    ("Thirteen soldiers were either killed or wounded.", "killed <=13 troops; injured <=13 troops"),
    ("They have killed or injured about 40 men.", "killed <=40 people; injured <=40 people"),
    ("Deaths and injuries climbed to 40.", "killed <=40 people; injured <=40 people"),
    ("None of the passengers were injured.", "injured 0 people denied"),
    ("The murder of a judge and of two clerks shook the town.", "killed 3 people"),
    ("The candidate was shot in the attack on Monday and later died.", "killed 1 people"),
    ("He knew of the six priests' murder.", "killed 6 people"),
    ("The kidnapping and murder of five students went unseen.", "abducted 5 students; killed 5 students"),
    ("A young couple were killed.", "killed 2 people"),
    ("La evacuación preventiva de 120 personas siguió de noche.", "evacuated 120 people"),
  ])
  func notYet(text: String, expected: String) {
    withKnownIssue { #expect(ClaimNotation.counts(text) == expected) }
  }
}
