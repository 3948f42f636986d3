import Testing

@testable import Claims

/// Ways of telling a kind, each behind a sentence that says what the text is about.
@Suite struct BreadthTests {
  struct Telling: CustomTestStringConvertible {
    var kind: String
    var lead: String
    var sentence: String
    var figure: Double
    var testDescription: String { sentence }

    init(_ kind: String, _ lead: String, _ sentence: String, _ figure: Double) {
      self.kind = kind
      self.lead = lead
      self.sentence = sentence
      self.figure = figure
    }
  }

  @Test(arguments: tellings)
  func told(_ telling: Telling) {
    let claims = ClaimNotation.extractor.claims(in: Array((telling.lead + " " + telling.sentence).utf8))
    let figures = claims.filter { $0.kind == telling.kind }.flatMap { claim -> [Double?] in
      guard case .count(let count) = claim.content else { return [] }
      return [count.figure.value, count.figure.low, count.figure.high]
    }
    #expect(figures.contains(telling.figure), "\(claims.map(\.kind))")
  }

  private static let tellings: [Telling] = [
    of(
      "casualties.killed", "A storm hit the coast on Monday, and the wounded were brought to hospital.",
      [
        ("With eight more bodies found that day, the dead now number 36.", 36),
        ("Sixty-one bodies have so far been recovered from the river.", 61),
        ("Fourteen lost their lives when the bus went over the edge.", 14),
        ("The toll, which stood at 30 on Monday, is now 42.", 42),
        ("Nine did not survive the night.", 9),
        ("Upwards of 200 may be buried, and few of them alive; 200 are believed to have died.", 200),
        ("Three more deaths overnight take the total to 75.", 75),
        ("By Friday the number had gone up to 120 dead.", 120),
        ("Thirty-three is the number of dead that the governor gives.", 33),
        ("Among those who died were five firefighters.", 5),
        ("The accident cost the lives of 11 workers.", 11),
        ("Seven, all of them miners, perished underground.", 7),
        ("Hospitals in the capital have received 28 bodies.", 28),
        ("As many as 250 fatalities are attributed to the heat.", 250),
        ("Forty victims have been laid to rest.", 40),
        ("The confirmed toll: 64.", 64),
        ("The number of those who died rose by six to 90.", 90),
        ("12 deaths have been linked to the product.", 12),
        ("A fresh strike brought 21 deaths.", 21),
        ("Eight were found lifeless in a cellar.", 8),
        ("The storm has been blamed for 15 deaths.", 15),
        ("Rescuers have retrieved 52 corpses.", 52),
        ("Eighteen crew went down with the ship and drowned.", 18),
        ("Officials revised the toll upward, to 310.", 310),
        ("Seventy-seven people are confirmed to have died.", 77),
        ("Thirteen lives have been lost.", 13),
        ("The number killed may pass 500.", 500),
        ("Autopsies were done on 34 bodies.", 34),
        ("With that the number of deaths stands at 81.", 81),
        ("Four guards died defending the gate.", 4),
      ]),
    of(
      "casualties.injured", "A blast shook the town on Monday.",
      [
        ("Some 300 needed treatment.", 300),
        ("Doctors treated 45 people for burns.", 45),
        ("The wounded are put at 60.", 60),
        ("Another 22 escaped with injuries.", 22),
        ("Fourteen policemen were beaten up.", 14),
        ("More than a thousand suffered injuries.", 1_000),
        ("Clinics counted 37 wounded.", 37),
        ("Nine others are nursing broken bones.", 9),
        ("Some 70 were taken ill or cut by glass; 70 were injured in all.", 70),
        ("Twenty-five passengers had to be bandaged.", 25),
        ("The number of the hurt exceeds 400.", 400),
        ("Eighteen were struck by flying stones.", 18),
        ("Shrapnel hit 11 people.", 11),
      ]),
    of(
      "casualties.hospitalized", "A blast shook the town on Monday.",
      [
        ("Nine were whisked to the Selm Memorial Hospital.", 9),
        ("Seven underwent surgery overnight.", 7),
        ("Twenty-six remained in hospital on Sunday.", 26),
      ]),
    of(
      "casualties.critical", "A blast shook the town.",
      [
        ("Three suffered life-threatening injuries.", 3),
        ("Six of the wounded are fighting for their lives.", 6),
        ("Four are in a grave state.", 4),
      ]),
    of(
      "casualties.missing", "A landslide hit the village on Monday.",
      [
        ("Nothing has been heard of 11 herders.", 11),
        ("No word has come from 140 villagers.", 140),
        ("The whereabouts of 76 residents remain unclear.", 76),
        ("Twelve have yet to be accounted for.", 12),
        ("Seven fishermen have not come home.", 7),
        ("Relatives are looking for some 300 people.", 300),
        ("Ninety are unaccounted for.", 90),
        ("Fifteen more could not be reached.", 15),
        ("Hope is fading for eight trapped miners.", 8),
      ]),
    of(
      "casualties.rescued", "Rescuers searched the rubble after the quake, and a boat sank.",
      [
        ("Crews cut six people free from the wreck.", 6),
        ("Helicopters lifted 40 farmers off rooftops.", 40),
        ("Thirty-five were brought down from balconies by firefighters.", 35),
        ("Two were pulled from the ruins alive.", 2),
        ("Some 50 people were dug out of the rubble.", 50),
        ("Twenty-one sailors were winched up by helicopter.", 21),
        ("Six came out of the shaft unharmed.", 6),
        ("Volunteers in boats got 1,500 people off their roofs.", 1_500),
      ]),
    of(
      "detentions.detained", "Police broke up the protest.",
      [
        ("Forty suspects are behind bars.", 40),
        ("Arrests have topped 2,500.", 2_500),
        ("The number of people in custody has reached 58.", 58),
        ("Fifteen men were led away in handcuffs.", 15),
        ("A court remanded 12 of them.", 12),
        ("Ninety demonstrators spent the night in cells.", 90),
      ]),
    of(
      "detentions.released", "Police had broken up the protest and arrested many.",
      [
        ("Eleven people came out of jail on Friday.", 11),
        ("About 100 prisoners have walked free.", 100),
        ("Thirty of those held were let go.", 30),
        ("A judge set 12 of them free.", 12),
      ]),
    of(
      "detentions.abducted", "Gunmen attacked the town.",
      [
        ("Gunmen made off with 20 pupils.", 20),
        ("Nine engineers are being held by the rebels.", 9),
      ]),
    of(
      "displacement.displaced", "The fighting drove people from their homes.",
      [
        ("The raids put 3,000 villagers to flight.", 3_000),
        ("Close to 66,000 have fled across the border.", 66_000),
        ("More than 100,000 people are on the move.", 100_000),
        ("By noon 13,550 had crossed into Armenia.", 13_550),
        ("As many as 4,500 people have had to leave their homes.", 4_500),
        ("28,120 refugees have arrived.", 28_120),
      ]),
    of(
      "displacement.evacuated", "The flood drove people from their homes.",
      [
        ("Soldiers shifted 260 herders to higher ground.", 260),
        ("Buses cleared 1,900 villagers from the valley.", 1_900),
        ("The authorities moved 2,100 residents to safety.", 2_100),
        ("Some 14,000 visitors were flown out.", 14_000),
        ("Four hundred people had to get out of their houses.", 400),
      ]),
    of(
      "displacement.sheltered", "The flood drove people from their homes.",
      [
        ("The stadium has taken in 350 people.", 350),
        ("Eighty people are camping in classrooms.", 80),
        ("The shelter population rose to 540.", 540),
        ("1,400 people spent the night at the airport.", 1_400),
        ("Schools and churches are housing 6,000 people.", 6_000),
        ("About 900 slept in tents.", 900),
      ]),
    of(
      "displacement.homeless", "The flood drove people from their homes.",
      [
        ("The flood threw 75 people onto the street.", 75),
        ("Three million have lost their homes.", 3_000_000),
        ("The fire robbed 250 families of their homes.", 250),
        ("The quake took the homes of 1,200 families.", 1_200),
      ]),
    of(
      "forces.deployed", "The fire spread on Monday.",
      [
        ("The governor ordered 900 soldiers onto the streets.", 900),
        ("The rescue operation involves 180 divers.", 180),
        ("The alliance is sending 2,500 soldiers.", 2_500),
        ("Three hundred firefighters are battling the flames.", 300),
        ("Forty divers and two helicopters joined the search.", 40),
        ("Another 600 police are on their way.", 600),
      ]),
    of(
      "crowd.participants", "The protest was the largest in years.",
      [
        ("Some 400 drivers camped out in parliament square.", 400),
        ("Ten thousand took to the streets.", 10_000),
        ("Some 200 women formed a chain.", 200),
        ("Organisers put the crowd at 100,000.", 100_000),
        ("Three thousand mourners followed the coffins.", 3_000),
      ]),
    of(
      "damage.destroyed", "The fire spread on Monday.",
      [
        ("The flames left 30 homes in ruins.", 30),
        ("The river carried off nine houses.", 9),
        ("Two barns went up in smoke.", 2),
        ("The fire consumed 2,200 buildings.", 2_200),
        ("Forty-five buildings came down.", 45),
        ("120 houses were swept away.", 120),
        ("The flames reduced 80 homes to ashes.", 80),
        ("Sixty shops burned to the ground.", 60),
        ("Nine bridges no longer stand.", 9),
      ]),
    of(
      "damage.damaged", "The quake struck on Monday.",
      [
        ("The tremor left 40 houses in need of repair.", 40),
        ("Eleven shops had their windows smashed.", 11),
        ("Sixteen houses developed cracks.", 16),
        ("The quake left cracks in 1,500 houses.", 1_500),
        ("Thirty-three schools suffered damage.", 33),
      ]),
    of(
      "health.cases", "The outbreak of the disease goes on.",
      [
        ("Sixty pupils are suffering from the virus.", 60),
        ("Doctors confirmed the disease in 14 nurses.", 14),
        ("530 people have fallen ill.", 530),
        ("The agency counts 805 confirmed and probable cases of the disease.", 805),
        ("A dozen patients tested positive for the virus.", 12),
        ("2,711 cases of the lung illness are now known.", 2_711),
        ("The number of patients has grown to 64.", 64),
        ("Nineteen children caught the disease.", 19),
        ("A seventh case was found in Arl.", 7),
      ]),
    of(
      "business.layoffs", "The company announced job cuts on Monday.",
      [
        ("The firm bade farewell to 90 staff.", 90),
        ("Some 700 jobs are for the chop.", 700),
        ("Five hundred jobs are to go.", 500),
        ("Nearly 2,400 people lose their jobs at the plant.", 2_400),
        ("The company is getting rid of 900 workers.", 900),
        ("Seventy-five positions will be eliminated.", 75),
        ("Pink slips went to 1,200 workers.", 1_200),
        ("340 jobs are being axed.", 340),
        ("The bank wants to shed 6,000 posts.", 6_000),
        ("The closure puts 130 people out of work.", 130),
      ]),
    of(
      "recall.units", "The recall of the airbags grew on Monday.",
      [
        ("The maker has pulled 7,000 heaters off the shelves.", 7_000),
        ("The recall concerns 9,200 cars.", 9_200),
        ("The maker calls back another 3.3 million cars.", 3_300_000),
        ("Some 40,000 heaters must be returned.", 40_000),
        ("28.8 million inflators were already under recall.", 28_800_000),
        ("Honda adds a million cars to its recall.", 1_000_000),
        ("52,000 cars have to go back to the workshop.", 52_000),
        ("The order covers seven million inflators.", 7_000_000),
      ]),
    of(
      "breach.affected", "Hackers broke into the company.",
      [
        ("More than 5,000 patients had their records accessed.", 5_000),
        ("Hackers had access to the data of 143 million people.", 143_000_000),
        ("The breach concerns 8,000 Canadians.", 8_000),
        ("It will write to 693,665 customers whose data were stolen.", 693_665),
        ("Another 2.4 million had their names exposed in the hack.", 2_400_000),
        ("Half a million users are being told that their passwords leaked.", 500_000),
      ]),
    of(
      "power.outage", "A storm cut the power on Monday.",
      [
        ("The blast deprived 4,300 homes of electricity.", 4_300),
        ("The failure left 12,000 customers powerless.", 12_000),
        ("Power is out for 4.3 million customers.", 4_300_000),
        ("About 325,000 homes still sit in the dark.", 325_000),
        ("2.7 million households were left to freeze without electricity.", 2_700_000),
        ("Lines are down and 70,000 have no power.", 70_000),
        ("The lights went out for 95,000 homes.", 95_000),
        ("12,000 remain without electricity.", 12_000),
        ("Crews restored service to all but 40,000 homes.", 40_000),
      ]),
  ].flatMap { $0 }

  private static func of(_ kind: String, _ lead: String, _ sentences: [(String, Double)]) -> [Telling] {
    sentences.map { Telling(kind, lead, $0.0, $0.1) }
  }
}
