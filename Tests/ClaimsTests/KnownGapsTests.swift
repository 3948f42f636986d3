import Testing

@testable import Claims

/// What the reader of counts should make of a text and doesn't yet. A row that begins to hold is reported as "known issue
/// was not recorded": it then belongs into the table of its subject.
@Suite struct KnownGapsTests {
  @Test(arguments: [
    ("The two clerks who were inside escaped injury.", "injured 0 people denied"),
    ("A man, a woman, a boy and a girl were killed in the crash.", "killed 4 people"),
    ("In level 7 you kill 30 orcs and rescue two princesses.", ""),
    ("The firm hopes to avoid cutting 500 jobs.", ""),
    ("Thirteen soldiers were either killed or wounded.", "killed <=13 troops; injured <=13 troops"),
    ("Deaths and injuries climbed to 40.", "killed <=40 people; injured <=40 people"),
    ("The murder of a judge and of two clerks shook the town.", "killed 3 people"),
    ("The candidate was shot in the attack on Monday and later died.", "killed 1 people"),
    ("He knew of the six priests' murder.", "killed 6 people"),
    ("The kidnapping and murder of five students went unseen.", "abducted 5 students; killed 5 students"),
    ("Around 1,200 people are injured. Rescuers found 17 more bodies.", "injured ~1200 people; killed 17 people more"),
    (
      "The ministry said 12 people had died, correcting an earlier figure of 14.",
      "killed 12 people; killed 14 people retracted"
    ),
    ("More than half of the 1,200 homes in the town were damaged.", ""),
    ("A couple and their three children died in the fire.", "killed 5 people"),
    ("Of the 64 aboard, 12 survived the crash.", "rescued 12 people part"),
    ("Organisers put the turnout at 50,000.", "participants 50000 people"),
    (
      "Police said the death toll, which had been put at 12, was in fact nine.",
      "killed 12 people retracted; killed 9 people"
    ),
    ("Wolves killed 14 sheep and wounded three.", ""),
    ("The drill simulated a crash with 50 dead and 100 injured.", ""),
    ("In the novel, a plague kills 9 million people.", ""),
    ("La evacuación preventiva de 120 personas siguió de noche.", "evacuated 120 people"),
  ])
  func notYet(text: String, expected: String) {
    withKnownIssue { #expect(ClaimNotation.counts(text) == expected) }
  }
}
