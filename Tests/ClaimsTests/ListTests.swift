import Testing

@testable import Claims

/// Lists, gaps, contrasts and sums within one sentence.
@Suite struct ListTests {
  @Test(
    "The verb is left out",
    arguments: [
      ("Nine died in Arl, 14 in Beck and two in Coe.", "killed 9 people; killed 14 people; killed 2 people"),
      ("Twelve people were killed in Arl and three in Beck.", "killed 12 people; killed 3 people"),
      (
        "No death has been recorded in Arl. Beck County has had 11, Coe three.",
        "killed 0 people denied; killed 11 people; killed 3 people"
      ),
      (
        "Orix lays off 2,300 workers. Arl Works loses 1,500 positions, Beck Hill 500, Coe 190 and Dorn Hill 110.",
        "layoffs 2300 workers; layoffs 1500 people part; layoffs 500 people part; layoffs 190 people part; layoffs 110 people part"
      ),
      ("Nine people died in Arl; in Beck 14 were hurt.", "killed 9 people; injured 14 people"),
    ])
  func gaps(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "What stands before and behind a figure tells whether it goes on",
    arguments: [
      ("19 killed / 37 injured / 12 missing", "killed 19 people; injured 37 people; missing 12 people"),
      (
        "Police estimated the crowd at 1,200, organisers at 3,000.",
        "participants 1200 people; participants 3000 people"
      ),
      ("The mayor put the toll at 12, the cost at 40 million.", "killed 12 people"),
      ("Police arrested 37 people, charged 12 and released five.", "detained 37 people; released 5 people"),
      ("The firm closed 40 stores. Some 300 were laid off.", "layoffs ~300 workers"),
      (
        "Some 140 homes were destroyed. Another 350 were damaged.",
        "destroyed ~140 buildings; damaged 350 buildings"
      ),
      ("Twelve out of 20 passengers were killed.", "killed 12 passengers"),
      ("3 out of 30 patients die of the infection.", ""),
      ("Orix will lay off 8% of its 15,000 employees, about 1,200 people.", "layoffs ~1200 people"),
      ("Forty per cent of the 300 people killed were women.", "killed 300 people"),
      ("About 12,500 people were flown out in 24 hours.", "evacuated ~12500 people more"),
      ("In the past 24 hours, the death toll rose to 400.", "killed 400 people"),
      ("Some 200 jobs went to locals, and no layoffs followed.", ""),
      ("Three hundred workers lost well-paid jobs.", "layoffs 300 workers"),
    ])
  func goingOn(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "Who they were: parts of those whom the text counted",
    arguments: [
      (
        "Nine people died. Two were children, four were from Ghana.",
        "killed 9 people; killed 2 children part; killed 4 people part"
      ),
      ("Of those who died, 12 were nurses and six clerks.", "killed 12 medics part; killed 6 workers part"),
      ("Two of the dead are from Arl and five from Beck.", "killed 2 people part; killed 5 people part"),
      ("Deaths: 10 (1 new)", "killed 10 people; killed 1 people more"),
      ("Nine people died. Two were closed.", "killed 9 people"),
    ])
  func breakdown(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "A list whose sum the article gives is made of parts, and so is a list below it",
    arguments: [
      (
        "The blast cost 20 lives. Sixteen bodies have yet to be identified.",
        "killed 20 people; killed 16 people part"
      ),
      (
        "The blast cost 20 lives. Thirteen bodies lay at the site, and seven people died in hospital.",
        "killed 20 people; killed 13 people part; killed 7 people part"
      ),
      (
        "Five people, three of them police officers, were killed and 20 wounded.",
        "killed 5 people; killed 3 police part; injured 20 people"
      ),
      (
        "Five others, two men and three women, were hurt.",
        "injured 5 people; injured 2 people part; injured 3 women part"
      ),
      (
        "The toll is 12. Nine died in Arl, 14 in Beck and two in Coe.",
        "killed 12 people; killed 9 people; killed 14 people; killed 2 people"
      ),
    ])
  func parts(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "Both are two, where they are persons",
    arguments: [
      ("Both pilots were killed.", "killed 2 people"),
      ("Both suspected gunmen were arrested.", "detained 2 militants"),
      (
        "Both boys were rushed to Arl Hospital in critical condition.",
        "hospitalized 2 children; critical 2 children"
      ),
      ("Two men were taken in critical condition to Arl Hospital.", "hospitalized 2 people; critical 2 people"),
      ("Both sides were hurt by the deal.", ""),
      ("Both men and women were killed.", ""),
    ])
  func both(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "A clause of place has a subject of its own",
    arguments: [
      ("Police named two suspects in a shooting at a club in which one person was killed.", "killed 1 people"),
      (
        "A shooting last month left two dead and two wounded.",
        "killed 2 people historical; injured 2 people historical"
      ),
      ("A baby and two women died.", "killed 2 women part; killed 3 people"),
      ("The Nov. 7th shooting death of a clerk is unsolved.", "killed 1 workers"),
    ])
  func clauses(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "Not this but that",
    arguments: [
      ("Six were killed, not eight.", "killed 6 people; killed 8 people retracted"),
      ("Twelve people, not 17, were killed.", "killed 12 people; killed 17 people retracted"),
      ("The toll rose from 12 to 17.", "killed 12 people historical; killed 17 people"),
      ("The number of missing fell from 90 to 30.", "missing 90 people historical; missing 30 people"),
      ("The ministry lowered the death toll from 359 to 253.", "killed 359 people retracted; killed 253 people"),
    ])
  func contrasts(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "A name and its figure",
    arguments: [
      ("Orix laid off 300 workers, Vane 40.", "layoffs 300 workers; layoffs 40 workers"),
      ("The ministry counts 52 dead, the mayor 60.", "killed 52 people; killed 60 people"),
      ("The storm killed 12 people in Arl, where the school has 3 floors.", "killed 12 people"),
    ])
  func names(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "One verb for all",
    arguments: [
      ("The blast killed 30 miners and 12 guards.", ["30", "12"]),
      ("30 miners and 12 guards were killed.", ["30", "12"]),
      ("The blast killed 30 miners, 12 guards and two cooks.", ["30", "12", "2"]),
      ("The blast killed 30 miners and closed 12 shafts.", ["30"]),
    ])
  func coordination(text: String, figures: [String]) {
    let found = ClaimNotation.counts(text)
    for figure in figures { #expect(found.contains("killed \(figure) "), "\(found)") }
    #expect(figures.count > 1 || !found.contains("12"))
  }

  @Test(
    "One person and others are added up",
    arguments: [
      ("A judge and seven members of his family were killed.", "killed 8 people"),
      ("The attack killed a nurse and two patients.", "killed 2 patients part; killed 3 people"),
      ("Two policemen and a driver were injured.", "injured 2 police part; injured 3 people"),
      ("A man, woman and two children died when their car left the road.", "killed 2 children part; killed 4 people"),
      ("A mother and her son were killed.", "killed 2 people"),
      ("A couple and their baby were killed.", "killed 3 people"),
      ("Father, three daughters killed in crash", "killed 4 people"),
      (
        "Five children and three adults were found dead.",
        "killed 5 children part; killed 3 people part; killed 8 people"
      ),
    ])
  func sums(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "Figures of different kinds or of part and whole are not added up",
    arguments: [
      ("Nine people, including two children, died.", "11"), ("Nine people were killed and 14 injured.", "23"),
      ("Nine of the 30 miners died.", "39"),

      ("The toll rose from 9 to 14.", "23"),
      ("Nine people died, five of them at sea.", "14"),
    ])
  func noSums(text: String, sum: String) {
    let found = ClaimNotation.counts(text)
    #expect(found.contains("killed 9") && !found.contains("killed \(sum)"), "\(found)")
  }

  @Test(
    "Families and their people are the same ones",
    arguments: [
      ("Some 7,000 families (42,000 people) were displaced.", "displaced ~7000 people"),
      ("Some 7,000 families, or 42,000 people, were displaced.", "displaced ~7000 people; displaced 42000 people"),
    ])
  func restated(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }
}
