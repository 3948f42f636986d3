import Testing

@testable import Claims

/// Figures that are of a whole, and figures that have their noun from another.
@Suite struct PartitiveTests {
  @Test(
    "The part is the count, and the whole is none",
    arguments: [
      ("More than 40,000 of the 1.5 million customers were without power.", "outage >40000 customers"),
      ("More than 40,000 out of nearly 1.5 million customers were without power.", "outage >40000 customers"),
      (
        "Some 1 million to 3 million of its 4 million customers were without power.",
        "outage 1000000...3000000 customers"
      ),
      ("Some 1.49 million of 1.57 million customers were without power.", "outage ~1490000 customers"),
      (
        "Some 787 people were in the mine when it exploded, and 363 of them have been rescued.",
        "rescued 363 people"
      ),
      (
        "The blast hurt 200 people. Twenty of the wounded remain in hospital.",
        "injured 200 people; hospitalized 20 people"
      ),
      (
        "Forty people were rescued. In Arl 12 people were trapped, and five of them have been rescued.",
        "rescued 40 people; missing 12 people; rescued 5 people part"
      ),
      (
        "The crash killed 150 people. Among the victims were 72 Orvanians and 47 Varonians.",
        "killed 150 people; killed 72 people part; killed 47 people part"
      ),
      (
        "There were 17,164 houses totally destroyed and 26,203 partially.",
        "destroyed 17164 buildings; damaged 26203 buildings"
      ),
      (
        "Marn recalled 455,000 vans. Of 455,000 vans, 310,000 are in Varonia.",
        "units 455000 vehicles; units 455000 vehicles; units 310000 vehicles part"
      ),
      ("The fire partially destroyed 40 homes.", "damaged 40 buildings"),
      ("The army said 1,200 of its troops had been sent to Arl.", "deployed 1200 troops"),
      (
        "Rescuers said 74 of the dead had been sent to hospitals. In all, 120 people died.",
        "killed 74 people part; killed 120 people"
      ),
      (
        "A total of 130 people – 118 students and 12 soldiers – were injured.",
        "injured 130 people; injured 118 students part; injured 12 troops part"
      ),
      (
        "Eighty people have been confirmed dead (45 women and 35 men) and 41 were hurt.",
        "killed 80 people; killed 45 women part; killed 35 people part; injured 41 people"
      ),
      ("Of the 131 who died, 78 were in Arl.", "killed 131 people; killed 78 people part"),
      ("The toll is 17 (12 men and five women).", "killed 17 people; killed 12 people part; killed 5 women part"),
      ("Dead: 156 (55 male, 101 female)", "killed 156 people; killed 55 people part; killed 101 people part"),
      (
        "Some 300 people were injured. Among them were 20 children.",
        "injured ~300 people; injured 20 children part"
      ),
      (
        "Some 300 people were injured. Twenty children were among them.",
        "injured ~300 people; injured 20 children part"
      ),
      (
        "More than 1,200 homes were without power. By evening, service had returned to 700 of them.",
        "outage >1200 buildings"
      ),
    ])
  func ofAWhole(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "Of those whom another kind counts, the dead are all who died",
    arguments: [
      ("Some 69 of the 175 people infected have died.", "killed ~69 people; cases 175 people"),
      ("More than 300 people fell ill and 150 of them died.", "cases >300 people; killed 150 people"),
      (
        "The death toll had risen to 50, among them 17 guards, and 701 had been hospitalized.",
        "killed 50 people; killed 17 security_forces part; hospitalized 701 people"
      ),
      (
        "Twelve people were arrested, among them the owner and three managers.",
        "detained 12 people; detained 3 people part"
      ),
      ("32 others were injured, four of them critically.", "injured 32 people; critical 4 people"),
      ("39 of the deceased were guards and five policemen.", "killed 39 security_forces part; killed 5 police part"),
      (
        "Fifteen people are dead – 14 students and a teacher – after a fire.",
        "killed 15 people; killed 14 students part"
      ),
      (
        "In the attack 26 people—20 children among them—were killed.",
        "killed 26 people; killed 20 children part"
      ),
      ("The troops killed 16 men, a boy of 14 and a clerk among them.", "killed 16 people"),
      (
        "At least 39 died. Two French tourists were killed.", "killed >=39 people; killed 2 people part"
      ),
    ])
  func ofAnotherKind(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "A number without a noun has the one of the number it is joined to",
    arguments: [
      ("The clinic counted 60 confirmed and 20 probable cholera cases.", "cases 60 people; cases 20 people"),
      ("Orix is cutting roughly 18,000 corporate and tech jobs.", "layoffs ~18000 people"),
      ("Police arrested five and 14 deaths were reported.", "detained 5 people; killed 14 people"),
    ])
  func shared(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "Each of a list of parts is read",
    arguments: [
      (
        "The 27 deceased include 12 men, 10 women and four children.",
        "killed 27 people; killed 12 people part; killed 10 women part; killed 4 children part"
      ),
      (
        "At least 86 people were killed, including 16 women and 37 children, in the rains.",
        "killed >=86 people; killed 16 women part; killed 37 children part"
      ),
      (
        "Among those killed were nine residents of a home, the agency reported, and two firefighters.",
        "killed 9 people part; killed 2 people part"
      ),
      (
        "Of the dead, 97 were women and 54 men. In all 151 people died.",
        "killed 97 women part; killed 54 people part; killed 151 people"
      ),
      ("The victims include nine railway employees. In all 57 people died.", "killed 9 workers part; killed 57 people"),
    ])
  func lists(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "Another one is one more",
    arguments: [
      (
        "Falling trees killed four people, while another died when a wall collapsed.",
        "killed 4 people; killed 1 people more"
      ),
      (
        "Another death in Arl was confirmed on Tuesday. Ten people have died.", "killed 1 people more; killed 10 people"
      ),
      ("Rescuers brought up one body after another. In all 238 people were killed.", "killed 238 people"),
      (
        "At least 46 people died in the state of Arl-Westland and one more died on Sunday in Beck.",
        "killed >=46 people; killed 1 people more"
      ),
      ("One man was shot dead in the head and three civilians were injured.", "killed 1 people; injured 3 civilians"),
    ])
  func another(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "A toll keeps its figure over a clause",
    arguments: [
      ("The number of people killed when a quake flattened the city has risen to 26,271.", "killed 26271 people"),
      ("The total death toll since the fighting began in May now stands at 34,405.", "killed 34405 people"),
      ("The number of those killed in the collapse of a bridge in Arl had climbed to 142.", "killed 142 people"),
      ("The toll of the crowd crush in Arl has climbed to 154. The dead were young.", "killed 154 people"),
    ])
  func tolls(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "What stands in double quotation marks is no year",
    arguments: [
      ("\"53 people are still missing,\" the centre said.", "missing 53 people"),
      ("“12 died,” he said.", "killed 12 people"),
    ])
  func quoted(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "Two things are told of one figure",
    arguments: [
      (
        "Another 42 people were missing, presumed dead, after the quake.",
        "missing 42 people more; killed 42 people more feared"
      ),
      ("He said the army had arrested and later released 40 men.", "detained 40 people; released 40 people"),
      (
        "Police said 90 people kidnapped by gunmen in May from a village in the north had been freed.",
        "abducted 90 people; released 90 people"
      ),
    ])
  func second(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }
}
