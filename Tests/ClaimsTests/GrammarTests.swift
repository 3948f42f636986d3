import Testing

@testable import Claims

/// What the grammar around a figure makes of it: whose object it is, what passes it, what it is a difference of.
@Suite struct GrammarTests {
  @Test(
    "The verb that passes a figure is its bound",
    arguments: [
      ("Arrests in Selm pass 6,000, two dead", "detained >6000 people; killed 2 people"),
      ("Deaths from storm near 500", "killed ~500 people"),
      ("Death toll in Orla floods tops 300", "killed >300 people"),
      ("Death toll in Orla creeps past 300", "killed >300 people"),
      (
        "The number of deaths in Selm, also hit by the quake, now exceeds 5,900 and 11,000 people were injured.",
        "killed >5900 people; injured 11000 people"
      ),
    ])
  func passing(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "Who does it isn't done to",
    arguments: [
      ("They dug in the rubble. About 3,000 rescue workers are searching for survivors.", "deployed ~3000 workers"),
      ("The ministry has inspected 900 houses and found that 40 houses were destroyed.", "destroyed 40 buildings"),
      ("The quake hit the port, where 275 aftershocks hamper rescuers.", ""),
      ("We fear that the death toll in a population of 200,000 could climb.", ""),
      ("The clinic can treat 300 people after the blast.", ""),
      ("He is survived by three sons. The crash killed nobody.", ""),
      ("More than 8,000 people who are either injured or old were moved.", ""),
    ])
  func agents(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "What is tried or asked for has not been done",
    arguments: [
      ("Efforts to clear the shaft and bring out the 40 miners trapped in it went on.", "missing 40 workers"),
      ("A drill for the rescue of 41 miners trapped in the shaft went on.", "missing 41 workers"),
      ("The kidnappers want a ransom for the release of 86 hostages.", "abducted 86 hostages"),
      ("The release of 86 hostages was welcomed by the army.", "released 86 hostages"),
    ])
  func wished(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "What stands between a number and its noun",
    arguments: [
      ("The office recorded 1,700 newly displaced persons.", "displaced 1700 people"),
      ("Six race-goers were hurt.", "injured 6 people"),
      ("Three passengers suffered life-threatening injuries.", "critical 3 passengers; injured 3 passengers"),
      ("The army evacuated 26 stranded trekkers.", "evacuated 26 people"),
      ("The storm left 40 homes in ruins.", "destroyed 40 buildings"),
      ("Forty people left their homes.", "displaced 40 people"),
    ])
  func between(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "What was so before, and what it makes in all",
    arguments: [
      ("Two hundred people who had been moved out of danger were let back.", "evacuated 200 people historical"),
      (
        "Seven people died. Two cleaners were found dead. That makes nine.",
        "killed 7 people; killed 2 workers; killed 9 people"
      ),
      ("The virus spreads. The number of children who fell ill has risen to five.", "cases 5 children"),
    ])
  func sums(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "A difference is no count",
    arguments: [
      ("The death toll rose by five.", ""), ("The death toll rose by five to 12.", "killed 12 people"),
      ("The number of deaths has gone up by 12, to 40.", "killed 12 people more; killed 40 people"),
      ("The number of outages fell by 30,000.", ""),
      ("It put the number injured at 116, three fewer than was stated on Friday.", "injured 116 people"),
      ("The attack caused 303 injuries, or a hundred or so more than announced.", "injured 303 people"),
    ])
  func difference(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "Of several, one, and those beside",
    arguments: [
      ("The first of the 33 trapped miners was rescued.", ""),
      ("The last of the 33 trapped miners were rescued.", "rescued 33 workers"),
      (
        "The storm killed 110 people here, in addition to two killed in the islands.",
        "killed 110 people; killed 2 people part"
      ),
      (
        "At least 52 people are in hospital, 14 with kidney failure among them.",
        "hospitalized >=52 people; hospitalized 14 people part"
      ),
      ("Seventeen are in critical condition, 25 are in serious condition.", "critical 17 people"),
      ("Twenty-five are in serious condition.", "critical 25 people"),
    ])
  func several(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "What many firms cut together, or another",
    arguments: [
      (
        "Orix cuts 300 jobs\n\nThe quarter brought 167,000 layoffs at 585 companies.",
        "layoffs 167000 people historical"
      ),
      ("Orix cuts 300 jobs\n\nThey are:\n\n• Pell Pumps: 2,564 job cuts in Arl;", "layoffs 2564 people historical"),
      (
        "Orix cuts 300 jobs\n\nIt told its staff on Monday. Pell, Marn and Tesk cut 40,000 jobs.",
        "layoffs 40000 people historical"
      ),
      ("Orix cuts 300 jobs\n\nThey are:\n\n• Orix: 673 job cuts.", "layoffs 673 people"),
    ])
  func firms(text: String, expected: String) {
    #expect(ClaimNotation.counts(text) == "layoffs 300 people; " + expected)
  }
}
