import Testing

@testable import Claims

/// Numbers that count nobody, and texts around an article.
@Suite struct NotClaimsTests {
  @Test(arguments: [
    // Ages
    "The victim was 26 years old.", "Police said the 19-year-old was in the garden.",
    "Ana Ruiz, 42, spoke to reporters.",
    "The family died. It was hard to tell her 10- and 13-year-old daughters about the deaths.",
    "The 100m champion suffered a hamstring injury.", "A total of 16 people were confirmed as safe.",
    "A flu kills one in seven.", "None of their names were released after the arrest.",
    "They lost the match after a fine of 48 million.", "The search began. Of the missing 84 turned up safe.",
    "They took the students on March 11 in a rally.",
    "The couple died of multiple blunt force injuries.",
    "Thousands of people, driven out by fear, are dying of thirst.",
    "A woman hangs out clothes near dozens of people.",
    "Ana Ruiz, Tom Lind and some relatives of those who lost their lives met.",
    // Things of which some are told
    "They fired 33 missiles, 21 of which were shot down.", "The blast took lives. Forty bodies have been identified.",
    "The judges eliminated four of the 12 contestants.",
    "They were hurt. It concerns jars with the lot numbers 4410 to 4467.",
    // Words of a kind that others have as well
    "The quake was over. Some 400 people were taken to an emergency exit.",
    "An explosion shook the market. Police hunt for three suspects.",
    "The blast took lives. The firm made 253,000 die cast cars.",
    "Some jobs are at risk, the union says. The army suffered the loss of 220 soldiers.",
    "Refugees fled the war. Some 60 guests stayed at the hotel for the match.",
    "Eighteen members of the council attended the hearing on the fire.",
    "A search began. Of the five missing, two were found.",
    // Dates and times
    "Hearings on the arrests are held on 11 and 12 December.",
    "The attack began on 7 January 2022.", "The shooting started at 8:20 a.m.", "The war of 1994 destroyed much.",
    // Durations
    "The siege lasted 40 days.", "He was sentenced to 12 years in prison.", "The hunt ended after a two-week search.",
    // Distances and measures
    "The blast was heard 30 kilometres away.", "The fire burned 400 hectares.", "The wave was six metres high.",
    // Money and shares
    "The damage was put at $40 million.", "Prices rose by 12 percent after the killings.",
    "The kidnappers asked for 2 million pesos.", "A third of the town has no water.",
    // Addresses, scores, magnitudes, names
    "The killing took place at 12 West Oak Street.", "The home side won 3-1 after the deaths.",
    "A 6.2-magnitude quake shook the coast.", "Killings on Route 66 have stopped.", "A Boeing 737 was damaged.",
    "The dead were flown out on flight 204.", "Section 14 of the murder act was cited.",
    "The 5th Brigade took the dead home.",
    // Idioms
    "The talks are at a dead end.", "The toll road has 12 exits.", "He got the death penalty in 2 cases.",
    "Two death threats were sent.", "The court issued six arrest warrants.",
    // Counts of what no kind counts
    "Bus number 26 was late.", "It is the dead man's bus, number 26.", "The dead man's house has 4 rooms.",
    "Chapter 12 is about the missing.", "They called 112 about the fire.", "The M5 motorway was closed.",
    "The committee met 14 delegates.", "There were 26 speakers.", "The choir has 60 singers.",
  ])
  func nothing(_ text: String) { #expect(ClaimNotation.counts(text) == "") }

  static let lead = "The storm killed 12 people on the coast.\n\nThe mayor spoke of a dark day for the town.\n\n"

  @Test(arguments: [
    "ALSO READ: Mine fire kills 44\n\nThe clean-up goes on.",
    "Related\nBus crash leaves 9 dead\nFerry sinks, 80 missing",
    "Read more\n\n31 held after riot",
    "Most read\n\n300 feared dead in quake\n\nFactory sheds 500 jobs",
    "Comments\n\nI heard that 90 people were killed.", "Leave a reply\n\nMy cousin says 200 died.",
    "storm-coast-12-jan-2020-people-killed-60 A beach after 60 people were killed",
    "Sign up for our newsletter: 500 readers killed by laughter",
  ])
  func boilerplate(_ rest: String) {
    #expect(ClaimNotation.counts(Self.lead + rest) == "killed 12 people")
  }

  @Test func theArticleGoesOnAfterLinks() {
    let text =
      Self.lead
      + "ALSO READ: Mine fire kills 44\n\nThe clean-up goes on in the old harbour.\n\nPolice arrested 5 locals."
    #expect(ClaimNotation.counts(text) == "killed 12 people; detained 5 people")
  }

  @Test(arguments: ["", " ", "\n\n", ".", "26", "killed", "killed 26", "26 26 26", "\u{FEFF}", "“”", "dead dead dead"])
  func hardlyAnyText(_ text: String) {
    for claim in ClaimNotation.extractor.claims(in: Array(text.utf8)) {
      #expect(claim.span.upperBound <= text.utf8.count)
    }
  }
}
