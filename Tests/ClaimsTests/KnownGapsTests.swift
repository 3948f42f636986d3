import Testing

@testable import Claims

/// What the reader of counts should make of a text and doesn't yet. A row that begins to hold is reported as "known issue was
/// not recorded": it then belongs into the table of its subject.
@Suite struct KnownGapsTests {
  @Test(arguments: [
    // Who does it, and who comes to no harm
    ("They seek two men who murdered a farmer's widow.", ""),
    ("The two clerks who were inside escaped injury.", "injured 0 people denied"),
    ("In level 7 you kill 30 orcs and rescue two princesses.", ""),
    ("They tried to kill nine officers.", "killed 9 police hypothetical"),
    ("The firm hopes to avoid cutting 500 jobs.", ""),
    ("About 60 relatives of the victims wept. The flood killed 17 people.", "killed 17 people"),
    ("The fire killed 140 people. The mayor is 61.", "killed 140 people"),
    ("The fire killed 140 people. It began at 9 and was out by 12.", "killed 140 people"),
    ("Nine people died from 12 to 17 May.", "killed 9 people"),
    // Parts, and whose
    ("The bomb killed 50. Among the dead are 19 officers.", "killed 50 people; killed 19 police part"),
    (
      "At least nine people, including a Peruvian clerk and three minors, were killed.",
      "killed >=9 people; killed 3 children part"
    ),
    ("Of the wounded 15 were soldiers.", "injured 15 troops part"),
    ("Twelve of the soldiers were killed.", "killed 12 troops"),
    ("Two of the passengers are in critical condition.", "critical 2 passengers"),
    ("Nine people died, of whom four were children.", "killed 9 people; killed 4 children part"),
    ("Eleven people were killed. Two of them are children.", "killed 11 people; killed 2 children part"),
    ("A fire killed four people. The three of them were getting ready to leave.", "killed 4 people"),
    // How it is held
    ("Nine sailors are presumed dead.", "killed 9 people feared"),
    ("A bigger bomb would have killed 500 people.", "killed 500 people hypothetical"),
    ("If the dam breaks, 500 people could be killed.", "killed 500 people hypothetical"),
    ("Last year's attack killed 49 people.", "killed 49 people historical"),
    ("It was the worst accident since 2009, when 48 people drowned.", "killed 48 people historical"),
    // Either, both, none
    ("Thirteen soldiers were either killed or wounded.", "killed <=13 troops; injured <=13 troops"),
    ("The raid killed or wounded 12 men.", "killed <=12 people; injured <=12 people"),
    ("Deaths and injuries climbed to 40.", ""),
    ("None of the passengers were injured.", "injured 0 people denied"),
    ("A fire killed four people. The rate was 19.3 deaths per 100,000 people.", "killed 4 people"),
    // Sums of persons without a number
    ("The mayor and his driver were shot dead.", "killed 2 people"),
    ("A man, his wife and their two sons were killed.", "killed 4 people"),
    ("Gunmen killed a nurse, a teacher and a driver.", "killed 3 people"),
    ("The bomb killed a warlord and his driver.", "killed 2 people"),
    ("The mayor was killed along with four others.", "killed 5 people"),
    ("The murder of a judge and of two clerks shook the town.", "killed 3 people"),
    // One by its ordinal, or "another"
    ("Two men were shot dead and a third was wounded.", "killed 2 people; injured 1 people"),
    ("Four people were killed and another was wounded.", "killed 4 people; injured 1 people"),
    ("The candidate was shot in the attack on Monday and later died.", "killed 1 people"),
    // Additions
    ("A further 40 families were evacuated.", "evacuated 40 people more"),
    ("An additional three deaths were reported.", "killed 3 people more"),
    // Words before the figure, and figures behind their words
    ("Some 500 jobs will be cut.", "layoffs ~500 people"),
    ("Three buses were set on fire.", "destroyed 3 vehicles"),
    ("Damaged houses: 77", "damaged 77 buildings"),
    ("Destroyed houses – 12", "destroyed 12 buildings"),
    ("Persons evacuated – 1,340", "evacuated 1340 people"),
    ("IDPs: 940; missing: 4", "displaced 940 people; missing 4 people"),
    ("Two people from Arl, one of them a child, were hurt.", "injured 2 people"),
    ("He knew of the six priests' murder.", "killed 6 people"),
    ("The kidnapping and murder of five students went unseen.", "abducted 5 students; killed 5 students"),
    ("The deaths of a family of four shook the town.", "killed 4 people"),
    ("A young couple were killed.", "killed 2 people"),
    ("Some 220 families were affected and evacuated.", "evacuated 220 people"),
    ("Seven people were treated for carbon monoxide poisoning.", "injured 7 people"),
    ("The fire killed 140 people. The mayor went higher, to 150.", "killed 140 people; killed 150 people"),
    ("Four wounded, one fatally, in market fight", "injured 3 people; killed 1 people"),
    ("La evacuación preventiva de 120 personas siguió de noche.", "evacuated 120 people"),
  ])
  func notYet(text: String, expected: String) {
    withKnownIssue { #expect(ClaimNotation.counts(text) == expected) }
  }
}
