import Articles
import Testing

@testable import Claims

/// Figures that the words around them put into another time than the article's, which is of November 2019.
@Suite struct OtherTimeTests {
  private func counts(_ text: String) -> String {
    // A headline and a lead, so that the sentence is one of those behind them.
    let lead = "Blast in Selm\n\nPolice closed the port on Tuesday. Nobody was hurt. The mayor came. "
    return ClaimNotation.counts(lead + text, published: Timestamp(year: 2019, month: 11, day: 20))
      .replacing("injured 0 people denied", with: "").trimmingPrefix("; ").description
  }

  @Test(
    "An event with its year",
    arguments: [
      "More than 900 people were killed in the 2004 flood.", "The 2004 flood killed more than 900 people.",
      "The 2014-2016 fever in Orla killed more than 900 people.",
      "It is the strain of the 2014-16 fever, in which there were more than 900 deaths.",
      "In 2018 more than 900 people were killed on the roads.",
      "In the 2004 flood, more than 900 people were killed.", "Last year's flood killed more than 900 people.",
      "A 2004 flood off Orla, Varonia, killed more than 900 people.",
      "The Orla flood (2004) killed more than 900 people.",
      "It surpassed last year's massacre of more than 900 people.",
    ])
  func withItsYear(text: String) { #expect(counts(text) == "killed >900 people historical") }

  @Test(
    "Long ago, or like this",
    arguments: [
      "A similar fire two years ago killed 40 people.", "A fire at the plant killed 40 people a decade ago.",
      "A quake three years ago, leaving 40 dead, was the last.", "Forty people died in a similar accident.",
      "In a separate incident, 40 people were killed.", "A week earlier, 40 people had been killed in the hills.",
      "The last such blast, in 2011, killed 40 people.", "In January 2018, gunmen killed 40 people at a paper.",
      "On 7 January, 2018, gunmen killed 40 people.", "The May attacks in Orla left 40 people dead.",
      "Separately, an outbreak of fever has killed 40 people.",
      "It was the deadliest raid since 40 people were killed at a wedding.",
      "It came days after the last fever, which killed 40 people, was over.",
      "Ten years after the quake that killed 40 people, the town stands again.",
      "Over the past decade, 40 people have been killed there.", "In recent years 40 people have died there.",
      "Since 2015, 40 people have died on the mountain.", "On an average day 40 people are killed.",
      "It is two years since 40 people were killed at the plant.",
    ])
  func longAgo(text: String) { #expect(counts(text) == "killed 40 people historical") }

  @Test(
    "A month that is past",
    arguments: [
      ("In February, 96 people lost their lives at sea.", "killed 96 people historical"),
      ("A quake in February killed 96 people.", "killed 96 people historical"),
      ("Ninety-six people died in the attacks of Feb. 11.", "killed 96 people historical"),
      ("Quakes in May and June killed 96 people.", "killed 96 people historical"),
      ("It was like the attacks in May that killed 96 people.", "killed 96 people historical"),
      ("It was a block from where 96 people were killed in a May shooting.", "killed 96 people historical"),
      ("Orix laid off 96 workers in May.", "layoffs 96 workers historical"),
      (
        "It is not the first; in March, a market hall in Orla fell in and killed 96 people.",
        "killed 96 people historical"
      ),
      ("In October, 96 people lost their lives at sea.", "killed 96 people historical"),
      ("Last month a storm killed 96 people in Orla.", "killed 96 people historical"),
      ("In mid-August the storm killed 96 people.", "killed 96 people historical"),
      ("In early 2016 a flood killed 96 people.", "killed 96 people historical"),
      ("On Oct. 2, gunmen opened fire at a shrine, killing 96 people.", "killed 96 people historical"),
      ("It was the worst day since June 16, when 96 people were killed.", "killed 96 people historical"),
      ("The ministry had in June given a toll of 96.", "killed 96 people historical"),
      ("The fever killed 96 people between May and July last year.", "killed 96 people historical"),
      ("Their last march, on April 28, drew 9,600 people.", "participants 9600 people historical"),
      // Of the month of the article, of a time that lasts, or one to come.
      ("On Nov. 18, 96 people lost their lives at sea.", "killed 96 people"),
      ("Since the start of the unrest in June, 96 people have been killed.", "killed 96 people"),
      ("By June 96 people had been killed.", "killed 96 people"),
      ("In November 96 people lost their lives at sea.", "killed 96 people"),
      ("In November 11 people lost their lives at sea.", "killed 11 people"),
      ("The plant will lay off 96 workers in January.", "layoffs 96 workers"),
    ])
  func month(text: String, expected: String) { #expect(counts(text) == expected) }

  @Test(
    "Those listed with a figure of another happening are of it; what is told beside a time is not",
    arguments: [
      ("A fire killed 72 people trapped in Arl Tower last year.", "killed 72 people historical"),
      ("Between 2010 and 2015 gunmen killed 1,200 people in schools.", "killed 1200 people historical"),
      (
        "The 2010 quake left 33 dead and 12 bodies have been found since Monday.",
        "killed 33 people historical; killed 12 people"
      ),
      ("The previous outbreak left 33 dead and 54 cases.", "killed 33 people historical; cases 54 people historical"),
      (
        "In a separate event, early on Monday around 500 people were evacuated.",
        "evacuated ~500 people historical"
      ),
      (
        "Pell said more than 2,000 had died in Arl and that between 5000 and 6000 people were missing there.",
        "killed >2000 people; missing 5000...6000 people"
      ),
      (
        "Hackers opened a file with records from 2011 to 2016; the firm found that 693,665 consumers are affected.",
        "affected 693665 customers"
      ),
      (
        "The governor has announced the liberation of the 287 pupils kidnapped earlier this month in Arl.",
        "released 287 students"
      ),
      (
        "The agency raised its toll to 3,621 dead, from 2,360 on Thursday.",
        "killed 3621 people; killed 2360 people historical"
      ),
    ])
  func listed(text: String, expected: String) { #expect(counts(text) == expected) }

  @Test(
    "What a sentence begins with is the time of those behind it",
    arguments: [
      (
        "In March, a bus ran into a ravine near Orla. Forty people died.",
        "killed 40 people historical"
      ),
      (
        "In March, a bus ran into a ravine near Orla.\n\nForty people on the bus died.",
        "killed 40 people historical"
      ),
      (
        "In March, a bus ran into a ravine near Orla. On Tuesday, 40 people died.",
        "killed 40 people"
      ),
      (
        "In March, a bus ran into a ravine near Orla.\n\nForty people died.", "killed 40 people"
      ),
    ])
  func stretches(text: String, expected: String) { #expect(counts(text) == expected) }

  @Test("Times near to one that the headline or the lead names are those of the event")
  func ofTheEvent() {
    let text = "Report on the October blast\n\nThe blast of Oct. 3 closed the port. It rained. "
    #expect(
      ClaimNotation.counts(
        text + "The mayor came. It killed 40 people on Oct. 3.", published: Timestamp(year: 2019, month: 11, day: 20))
        == "killed 40 people")
  }

  @Test(
    "What an attack follows is another",
    arguments: [
      "The attack follows the killing of 40 people in Orla.",
      "The raid is coming barely a week after gunmen killed 40 people in Orla.",
    ])
  func followed(text: String) { #expect(counts(text) == "killed 40 people historical") }

  @Test(
    "What people are angry at was told before",
    arguments: [
      "A riot broke out in anger over the death of a student.",
      "Guards came after protests against the killing of a student.",
    ])
  func protested(text: String) { #expect(counts(text) == "killed 1 students historical") }

  @Test(
    "A count of many accidents is that of a time",
    arguments: [
      ("Nine people were killed in 1,053 accidents.", "killed 9 people historical"),
      ("The murder toll for the year was 394.", "killed 394 people historical"),
      ("The road toll stood at 306.", "killed 306 people historical"),
      ("There were 63 homicides.", "killed 63 people historical"),
      ("About a million people were killed.", "killed ~1000000 people historical"),
      ("Nine people were killed in two accidents.", "killed 9 people"),
    ])
  func ofAPeriod(text: String, expected: String) { #expect(counts(text) == expected) }

  @Test(
    "The height of what has passed",
    arguments: [
      ("At its peak 80,000 homes were without power.", "outage 80000 buildings historical"),
      ("At one point 80,000 homes were without power.", "outage 80000 buildings historical"),
      ("At the height of the storm 12 people were killed.", "killed 12 people"),
    ])
  func height(text: String, expected: String) { #expect(counts(text) == expected) }

  @Test(
    "Works of fiction and of memory",
    arguments: ["In the film, 20 people are killed.", "A plaque honours the 20 people who were killed there."])
  func works(text: String) { #expect(counts(text) == "killed 20 people historical") }

  @Test(
    "What is measured by another time is of this one",
    arguments: [
      ("The quake, the deadliest since the 2004 flood, killed 40 people.", "killed 40 people"),
      ("Forty people were killed in the 2019 protests.", "killed 40 people"),
      ("Two years after the mine that it owns opened, 40 people were killed.", "killed 40 people"),
      ("A separate count by the ministry puts the dead at 40.", "killed 40 people"),
      ("As follows from the file, the blast killed 40 people.", "killed 40 people"),
    ])
  func ofNow(text: String, expected: String) { #expect(counts(text) == expected) }

  @Test(
    "What somebody expects",
    arguments: [
      ("Officials still expect the toll to reach 200.", "killed 200 people expected"),
      ("The ministry fears 200 deaths.", "killed 200 people feared"),
      ("The union fears 200 job losses.", "layoffs 200 people expected"),
      ("The union expects up to 200 jobs to go.", "layoffs <=200 people expected"),
      ("The number of dead is likely to exceed 200.", "killed >200 people expected"),
      ("Early reports had 160 people missing; 30 are missing now.", "missing 160 people historical; missing 30 people"),
      ("The union fears the 300 workers arrested on Saturday face torture.", "detained 300 workers"),
      ("Officials fear the 23 people missing since Monday are dead.", "killed 23 people feared"),
      ("Living in fear 40 people were evacuated.", "evacuated 40 people"),
      ("Doctors were braced for as many as 200 wounded.", "injured <=200 people expected"),
      ("Troops preparing for an offensive killed 20 people.", "killed 20 people"),
      ("A man has been charged with last year's killings of two women.", "killed 2 women"),
      ("It was the last such attack in a week of violence that has killed 45 people.", "killed 45 people"),
    ])
  func expected(text: String, expected: String) { #expect(counts(text) == expected) }

  @Test(
    "News without a date leaves out the year of its own days",
    arguments: [
      ("In 2004 a flood killed 900 people.", "killed 900 people historical"),
      ("It was on 7 January 2022 that 900 people died.", "killed 900 people"),
      ("It was on 7th January 2022 that 900 people died.", "killed 900 people"),
      ("Nine hundred people have been laid off since April 2022.", "layoffs 900 people"),
    ])
  func withoutADate(text: String, expected: String) {
    let lead = "Blast in Selm\n\nPolice closed the port. The mayor came. It rained. "
    #expect(ClaimNotation.counts(lead + text) == expected)
  }

  @Test(
    "What the news is measured by",
    arguments: [
      ("Thirty-five people died rather than 36, police said.", "killed 35 people; killed 36 people historical"),
      ("It is twice as many as the 57 deaths that the agency listed.", "killed 57 people historical"),
      ("That is lower than the 34 deaths reported by the paper.", "killed 34 people historical"),
      ("It may be far higher than the 34 deaths confirmed so far.", "killed 34 people"),
      ("More than 34 people died.", "killed >34 people"),
      ("That is nearly three times the 34 deaths of Sunday night.", "killed 34 people historical"),
      ("The toll is 90; it was 24 in the morning.", "killed 90 people; killed 24 people historical"),
      ("The toll is 90; it was 24 only yesterday.", "killed 90 people; killed 24 people historical"),
      ("The toll is 90, said the ministry after having stated 24.", "killed 90 people; killed 24 people historical"),
      ("Earlier, 24 deaths had been declared. The toll is 90.", "killed 24 people historical; killed 90 people"),
      (
        "The toll is 35, the paper said, raising the previous figure of 17 dead, including five officers.",
        "killed 35 people; killed 17 people historical; killed 5 police part historical"
      ),
    ])
  func measures(text: String, expected: String) { #expect(counts(text).hasPrefix(expected)) }
}
