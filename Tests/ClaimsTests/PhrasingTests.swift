import Testing

@testable import Claims

/// Phrasings of news that are neither of one kind nor of one construction.
@Suite struct PhrasingTests {
  @Test(
    "Power is cut to so many, in any order of words",
    arguments: [
      ("Power has been cut to more than 500,000 customers.", "outage >500000 customers"),
      ("Orix Electric cuts power to hundreds of thousands in the north.", "outage 200000... people"),
      ("Power was restored to 40,000 homes.", ""),
      ("Crews restored service to 128,000 homes after the outage.", ""),
      ("It plans to turn off electricity gradually to nearly 800,000 customers.", "outage ~800000 customers expected"),
      ("The utility began to shut down the power of about 940,000 customers.", "outage ~940000 customers"),
      ("A total of 53,000 customers are currently out of power.", "outage 53000 customers"),
      ("The storm interrupted electricity supply to 30,000 households.", "outage 30000 people"),
    ])
  func power(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "Who was sent, and what they do there",
    arguments: [
      ("Hundreds of firefighters, police officers and soldiers are searching homes.", "deployed"),
      ("Sixty search and rescue specialists have been sent from abroad.", "deployed 60"),
      ("Four units of the Rapid Action Force are working to rescue the injured.", "deployed 4"),
      ("Nearly 2,300 firefighters were on the lines.", "deployed ~2300"),
      ("Hundreds of volunteers have mobilised.", "deployed"),
      ("Some 376 officers massed at the school.", "deployed ~376"),
    ])
  func forces(text: String, expected: String) { #expect(ClaimNotation.counts(text).hasPrefix(expected)) }

  @Test(
    "Words may stand between those of a phrase: nouns before its noun, days, quotation marks",
    arguments: [
      ("Ten people were booked into the county jail over the weekend.", "detained 10 people"),
      ("Two men in the van sustained \"life-threatening\" injuries.", "injured 2 people"),
      ("More than 900 people spent Saturday night in shelters after the flood.", "sheltered >900 people"),
      ("Evacuation orders are in place for 68 homes.", "evacuated 68 buildings"),
      ("The town has 20 evacuation orders.", ""),
      ("Three people suffered non-life-threatening injuries in the crash.", "injured 3 people"),
      ("Four patients are in non-critical condition after the crash.", ""),
      ("Power failed. Two men pulled up in a dark car.", ""),
    ])
  func words(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "Verbs whose last consonant doubles",
    arguments: [
      ("A total of 18,469 houses incurred mild damage.", "damaged 18469 buildings"),
      ("Some 300 soldiers patrolled the port.", "deployed ~300 troops"),
      ("The shelling compelled 900 villagers to flee.", "displaced 900 civilians"),
      ("Gunmen overran the camp; 40 rebels overran a post.", "attackers 40 militants"),
    ])
  func doubled(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "Who leaves ahead of fire, lava or gas is evacuated, unless there is fighting",
    arguments: [
      ("Lava forced 800 people to flee their homes.", "evacuated 800 people"),
      ("A gas leak forced 800 people to leave their homes.", "evacuated 800 people"),
      ("The fighting forced 800 people to flee their homes.", "displaced 800 people"),
      ("A bomb hit the market; 200 people fled the area.", "displaced 200 people"),
      ("Rebels and a gas leak forced 800 people to leave their homes.", "displaced 800 people"),
    ])
  func hazards(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "What is said of data needs no break-in beside it",
    arguments: [
      ("Personal data of 6,377 patients were stolen.", "affected 6377 patients"),
      ("An unencrypted laptop containing the data of 6,377 patients was stolen.", "affected 6377 patients"),
      ("Some 6,377 patients had their information stolen.", "affected ~6377 patients"),
      ("The survey holds data on 6,377 patients.", ""),
    ])
  func data(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  /// Two deputies who came to a call are no deployment.
  @Test func aHandfulIsNoDeployment() { #expect(ClaimNotation.counts("Two deputies arrived at the scene.") == "") }

  @Test(
    "Whoever works for a firm can lose his job",
    arguments: [
      ("In the layoffs the airline fired 1,250 baggage handlers.", "layoffs 1250"),
      ("In the layoffs 86 journalists were let go.", "layoffs 86"),
      ("Some 5,600 police staff were hit by a data leak.", "affected ~5600"),
    ])
  func jobs(text: String, expected: String) { #expect(ClaimNotation.counts(text).hasPrefix(expected)) }

  @Test(
    "British spellings and the words for shelters",
    arguments: [
      ("The quake left 3,100 schools and 45 health centres damaged.", "damaged 45"),
      ("Some 1,100 evacuees are still sleeping in government shelters.", "sheltered ~1100"),
      ("The flood came at night. More than 800 people are camping at community centres.", "sheltered >800"),
      ("A total of 186 houses were confirmed to have completely or partly collapsed in the quake.", "destroyed 186"),
      ("Power had not been restored to about 2,500 households.", "outage ~2500"),
      ("Two firms issued a recall of 41,000 model year 2019 Vane cars.", "units 41000"),
      ("520 people are in hospital, 66 of them with critical injuries.", "critical 66"),
    ])
  func spellings(text: String, expected: String) { #expect(ClaimNotation.counts(text).contains(expected)) }

  @Test(
    "Cases of what is counted",
    arguments: [
      ("Police reported 12 cases of abduction and three cases of murder.", "abducted 12 people; killed 3 people"),
      ("The body has received thirty-two (32) instances of unlawful arrests.", "detained 32 people"),
      ("In the outbreak 86 confirmed, probable and suspected cases were reported.", "cases 86 people"),
      ("Nine died in Arl, a town of 11,000 people, and eight died in Beck.", "killed 9 people; killed 8 people"),
      ("The earth sank by 2 to 6 inches after nine people died.", "killed 9 people"),
    ])
  func cases(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "A number behind a verb of two words is all its own",
    arguments: [
      ("Two hostages are dead. Rebels handed over 19 captives to the Red Cross.", "released 19"),
      ("Twenty-nine day-trippers died.", "killed 29 people"),
      ("The child was shot, and three residents could not be located.", "missing 3 people"),
      ("Medics rushed eight people to St Anne's Hospital.", "hospitalized 8 people"),
    ])
  func verbs(text: String, expected: String) { #expect(ClaimNotation.counts(text).contains(expected)) }

  @Test(arguments: [
    ("Thousands of houses were destroyed in the earthquake.", "destroyed"),
    ("Over 1.5 million mud houses had been destroyed by the flood.", "destroyed >1500000"),
    ("The flood hit the town, and at least 1,696 killed since mid-June were buried.", "killed >=1696"),
    ("Gunfire kills 58 people, wounds 1,113", "killed 58 people; injured 1113 people"),
    ("The outbreak goes on, and the clinic reports 26 new E. coli cases.", "cases 26 people more"),
    ("A fifth man was arrested on Thursday.", "detained 5 people"),
    ("Since Sunday, police say, 58 people have been taken into detention.", "detained 58 people"),
    ("104 guards were killed, besides 11 clerks and 55 nurses.", "killed 104"),
    ("Two more people were counted among the dead.", "killed 2 people part more"),
    ("Over 900 people have been killed in the floods since June this year.", "killed >900 people"),
    ("The worst attack this year killed 40 people.", "killed 40 people"),
    ("The deadliest bombing in five years killed 40 people.", "killed 40 people"),
    ("Over the past five years 300 people were killed in such crashes.", "killed 300 people historical"),
    ("Three died and 16 were wounded in seven separate shootings.", "killed 3 people historical"),
    ("The quake is estimated to have killed at least 12,000 people.", "killed >=12000 people"),
    ("The storm could cause 300 deaths.", "killed 300 people expected"),
    ("The clinic admitted 17 injured people.", "hospitalized 17 people"),
    ("The quake struck a town.\n\n9,900: Estimated number of injuries", "injured 9900 people"),
    ("The blast came less than two weeks after a train was bombed, killing 224.", "killed 224 people historical"),
    ("Divers have joined efforts to rescue 12 boys who are missing.", "missing 12 children"),
    ("The rebels still hold 40 hostages.", "abducted 40 hostages"),
    ("The number of people who died in the blaze aboard the Lark has risen to seven.", "killed 7 people"),
    ("The number of people who died in the fire on the bus in Arl has risen to seven.", "killed 7 people"),
    ("Two separate car bombs killed 14 people in Arl.", "killed 14 people"),
    ("The crash ended in one death and five injuries.", "killed 1 people; injured 5 people"),
    ("Three foreign soldiers fell, and the army said 40 militants were killed.", "killed 40 militants"),
    ("The fire burned over 300 homes.", "destroyed >300 buildings"),
    ("The blaze killed nine residents, all over 80 years old.", "killed 9 people"),
    ("Since 1,700 residents were evacuated, the town is quiet.", "evacuated 1700 people"),
    ("Two of the injured were trapped in their cars.", "injured 2 people part"),
    ("The dead include the six deaths of Monday.", "killed 6 people part"),
    ("Death toll aboard capsized ferry rises to 50", "killed 50 people"),
    ("There were 339 new infections in Orla and 113 in Beck.", "cases 339 people more; cases 113 people more"),
    ("Up to 5,000 people could have been left homeless.", "homeless <=5000 people feared"),
    ("The bank will lay off 10% of its staff, or about 3,000 people.", "layoffs ~3000 people"),
    ("About 3,000 fell ill with cholera, 1,500 of whom died.", "cases ~3000 people; killed 1500 people"),
  ])
  func told(text: String, expected: String) {
    let told = ClaimNotation.counts(text)
    #expect(told.hasPrefix(expected), "\(told)")
  }

  @Test(
    "Numbers that count nobody",
    arguments: [
      "Rescue 1122 staff pulled them out. Rescue 1122 took them home.",
      "Two people were trapped in a car.",
      "A hiker who was safe could not call because her battery was dead.",
      "Teens of 14 and 16 among dead",
      "Children aged eight, 12 and 13 are among the dead.",
      "Ruiz, 19, faces four counts of reckless murder.",
      "No storm as strong has been seen since at least 1900, and none killed anybody.",
      "Two men were charged with murder in the Sweet 16 shooting.",
      "None of the four suspects in custody had been on a list.",
      "The fire scorched 146,000 acres.",
      "Two nurses admitted stealing drugs from the hospital.",
      "Twelve companies responded to the tender, and 40 workers arrived for the shift.",
      "Police are at work. They search a hall.\n\nMORE FROM SELM9.COM\n\n+ 1 dead, 1 wounded in Tarn Park shooting\n\n+ Rain on the coast",
    ])
  func nobody(text: String) { #expect(ClaimNotation.counts(text) == "") }

  /// "399 children and 246 women": of so many, the men aren't told.
  @Test func womenAndChildrenOfManyAreNoTotal() {
    #expect(ClaimNotation.counts("A total of 399 children and 246 women were killed.").contains("645") == false)
    #expect(ClaimNotation.counts("Three children and two women were killed.").contains("killed 5"))
  }

  /// Who remains critical is of the victims, who are not all dead.
  @Test func victimsMayBeAlive() {
    let text = "A clerk was killed. Three of the victims are in critical condition."
    #expect(ClaimNotation.counts(text).contains("critical 3"))
  }

  @Test(
    "What stands between a figure and its kind, or takes it from another",
    arguments: [
      ("Reprisals have left 77 people dead this week.", "killed 77 people"),
      ("She became the 21st person to die of the disease.", "killed 21 people"),
      ("A 13th service member has died.", "killed 13 people"),
      ("A second hostage has been found dead.", "killed 2 hostages"),
      ("Two civilians were killed, officials said, along with five raiders.", "killed 2 civilians; killed 5 militants"),
      ("The number of missing or dead is 50.", "missing 50 people"),
      ("It sank with the loss of all seven crew.", "killed 7 people"),
      ("Police operations led to the arrest of 40 people.", "detained 40 people"),
      ("By 08:00 1,200 people had been evacuated.", "evacuated 1200 people"),
      ("Two people were killed on Monday in the worst crash in a year.", "killed 2 people"),
      ("About 20,000 residents were told to evacuate 12 villages.", "evacuated ~20000 people"),
      ("The toll stands at 160. The town's population is put at 27,000.", "killed 160 people"),
      ("Those treated have reached 26 patients, and 125 people have died.", "killed 125 people"),
      ("The number of people missing in the Camp Fire jumped to 631.", "missing 631 people"),
      ("At least 35 infants have fallen ill after a meal.", "cases >=35 children"),
      ("Reports put the missing at over 1.000.", "missing >1000 people"),
      ("A free number, 0 800 555 010, is open to those whose vans are recalled.", ""),
      ("At least 100 of the 280 taken are 12 or younger.", ""),
      (
        "The virus killed 224. In all 425 cases were recorded: 393 in Arl, 32 in Beck.",
        "killed 224 people; cases 425 people; cases 393 people part; cases 32 people part"
      ),
      ("In one of the line's worst crashes, eight people were killed.", "killed 8 people"),
      ("Some 90,000 infections with salmonella are reported in a year.", "cases ~90000 people historical"),
    ])
  func between(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }
}
