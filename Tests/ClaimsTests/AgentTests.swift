import Testing

@testable import Claims

/// Words that hold only where it is somebody certain who does it, and figures that tell of nobody.
@Suite struct AgentTests {
  @Test(arguments: [
    (
      "After the blast hospitals are treating 52 people, nine of them in intensive care.",
      "hospitalized 52 people; critical 9 people"
    ),
    ("The clinic received 26 injured people after the blast.", "hospitalized 26 people"),
    ("The town received 26 people after the blast.", ""),
    ("Of the eight patients none have been hospitalized.", "hospitalized 0 people denied"),
    ("The country reported its first death from the virus.", "killed 1 people"),
    ("Officials confirmed the state's 13th storm-related death.", "killed 13 people"),
    ("The region reports the first cholera death since 2015.", ""),
    (
      "One person has died and more than a million customers in the north were hit by power outages.",
      "killed 1 people; outage >1000000 customers"
    ),
    ("The firm will cut up to 1,200 jobs.", "layoffs <=1200 people"),
    ("The firm is to cut 240 from its workforce.", "layoffs 240 workers"),
    (
      "It laid off 300 staff, Amazon 18,000 and Meta 11,000.",
      "layoffs 300 people; layoffs 18000 people; layoffs 11000 people"
    ),
    ("Nine people died from 12 to 17 May.", "killed 9 people"),
    (
      "The crash killed 189 people. The search lasts seven days, to which another three can be added.",
      "killed 189 people"
    ),
    ("Twenty people were killed by the quake. It was recorded at 7.0, and revised later.", "killed 20 people"),
    (
      "After one of the world's strongest storms, the number of people who died has passed 6,000.",
      "killed >6000 people"
    ),
    ("The effort to save 33 miners trapped deep in a mine was set back.", "missing 33 workers"),
    ("All 33 miners who had been trapped in the mine have been rescued.", "rescued 33 workers"),
    ("Medics said police received 15 people for questioning after the blast.", ""),
    ("It was the first case of the year that was reported in the outbreak.", ""),
    // Texts that are cut short.
    ("Officials confirmed the first death in", "killed 1 people"),
    ("Officials confirmed the first death since", "killed 1 people"),
  ])
  func reads(_ text: String, _ expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test func aListUnderAHeadingIsOfWhatItsVerbTells() {
    let text = """
      Three people were killed by the blast.

      How many patients each hospital has admitted:

      Arl Medical Center: 20

      Beck Hospital: 29

      Coe Clinic: 12
      """
    #expect(
      ClaimNotation.counts(text)
        == "killed 3 people; hospitalized 20 people part; hospitalized 29 people part; hospitalized 12 people part")
  }
}
