import Testing

@testable import Claims

/// Passages of everyday prose that count nobody of any kind.
@Suite struct SilenceTests {
  @Test(arguments: [
    // Reviews
    "The hotel has 120 rooms on nine floors. Ours, 704, was small, and the two of us never found the pool.",
    "I have worn these boots for 300 kilometres. Two laces broke, and after 14 months the left sole came off.",
    "At 312 pages the novel is too long by a hundred. Its three sisters talk, and then talk more.",
    "The pasta came after 40 minutes. We were a party of six, and four of our mains were cold.",
    "The camera takes 12 pictures a second and its battery lasted for 900 of them.",
    // Recipes
    "Kill the heat, add 3 eggs and 200 grams of sugar, and beat for 5 minutes. Serves 8.",
    "Cut 12 onions and crush four cloves of garlic. Leave the dough to rest for 90 minutes.",
    "Shell 20 prawns, drown them in two cups of broth and save six for the top.",
    // Guides
    "Keep 3 metres from the dog. If you are bitten, wash the wound for 15 minutes and call a doctor.",
    "Shut down the router, count to 30 and start it again. Two green lights show that you are online.",
    "To plant 40 bulbs you need 2 square metres. Water them every three days until they come up.",
    "Pick a seat in rows 5 to 9. The bus takes 53 passengers, and children under 6 ride free.",
    // Sport
    "Dane Orlov hit 31 points and the Hawks killed off the game with a 14-2 run in the last 4 minutes.",
    "The striker was released by his club after 212 matches. He scored 77 goals for three teams.",
    "Lund won 6-4, 3-6, 7-5 and saved two match points. It took 2 hours and 48 minutes.",
    "The team lost five of its last six games and is 12 points behind the leader.",
    "Ruiz took 4 wickets for 31 runs and left the side on 97 for 8.",
    // Games and films
    """
    Iron Vale 2 review: 30 hours, 400 corpses

    I had killed 214 raiders by the end of the campaign and been captured three times. Each of its 19 missions throws 40
    enemies at you, and the wounded wait for one of six medics. The last boss is a riot. Out now on PC.
    """,
    """
    Wolves bury Harbour under a five-goal avalanche

    It was over after 19 minutes. By then the visitors' defence, missing four regulars, had been blown apart twice by the
    striker Jon Brandt. A crowd of 27,418 roared for more. Brandt has 14 goals in 17 games and completed his hat-trick
    before a substitute killed off the contest. The coach, whose side sits 18th, saw two men sent off in a 6-0 defeat.
    """,
    """
    Hartmoor 31, Selby Vale 28: fifteen men survive

    The hosts held out under siege in the second half. Selby, dead and buried at 28-7 down, fired in three tries in 14
    minutes before the last attack died five metres short. Their side missed 29 tackles and gave away 13 penalties.
    Hartmoor have now destroyed six neighbours in the league this season and climb to third.
    """,
    """
    We tested seven mousetraps

    Our testers set ten of each in a barn and looked twice a day. Trap three killed 31 mice in a week and injured none. Of
    the 12 that we let go, nine survived the night, so you may want gloves. Verdict: the reviewer kept two. 9/10.
    """,
    "The team is missing three players through injury.",
    "In our first run we lost 47 soldiers to a plague cart, and every 10 you rescue buy you a tower.",
    "Level 7 has 30 orcs, 12 coins and two princesses. The last boss takes 900 hits before its shield is destroyed.",
    "The film opens with a bank robbery. Nine masked men walk in, and for 140 minutes nobody smiles.",
    "Each player gets 7 cards. Who captures 5 pieces first wins, and a draw counts for 2 points.",
    // Insurance and law
    "The policy pays up to 40,000 if you are injured at work, and 80,000 on death. The fee is 19 a month.",
    "Under section 12, an employer with 50 employees or more must give 60 days' notice before a layoff.",
    "The contract runs for 24 months. If two payments are missed, the bank may take back the car.",
    // Gadgets
    "The phone comes with 256 gigabytes and 3 cameras, and was 40 grams lighter than its two rivals.",
    "The 55-inch screen draws 120 watts. Four people can watch it from the side without loss of colour.",
    // Schedules
    "Trains leave at 7:15, 8:40 and 10:05 from platform 3. On Sundays two fewer run.",
    "Doors open at 19:00. The first 200 guests get a drink, and the band plays 12 songs.",
    "The library is open six days a week from 9 to 5 and closed on 25 and 26 December.",
    // Biographies
    "She was born in 1932, the fourth of seven children, and taught for 41 years. She leaves two daughters.",
    "He wrote 14 books and 300 poems, was married three times and died in his sleep at 93.",
    "The painter moved 11 times and left 2,000 drawings, of which 60 hang in the town museum.",
    // Ages, addresses, prices
    "Mira, 9, and her brother Jon, 12, walk two kilometres to school each day.",
    "Write to 14 Hill Road, flat 26, or call 555-0199 after 6.",
    "Apples cost 2.40 a kilo, down from 3.10. A box of 12 eggs is 4.99.",
    "The house has 5 bedrooms and 3 baths, and was sold for 640,000 after 18 days.",
    // Science and numbers
    "The telescope found 26 planets, three of them as warm as ours. The nearest is 40 light years away.",
    "In a survey 62 percent of 1,400 parents said that two hours of screen time are enough.",
    "The whale is 24 metres long, weighs 90 tonnes and eats 4 tonnes of krill a day.",
    "The bridge rests on 14 piers and carries 80,000 cars a day. It was built by 600 workers in three years.",
    "The choir of 60 sang for 90 minutes. Some 400 people came to listen, and 20 had to stand.",
  ])
  func nothing(_ passage: String) { #expect(ClaimNotation.counts(passage) == "") }

  /// Words of play stand in the news of the dead too.
  @Test(arguments: [
    (
      "Helicopter crash kills nine\n\nNine people were killed on a rescue mission in Arl on Monday, the army said. The pilot "
        + "was a former goalkeeper and a champion of three seasons.", "killed 9 people; killed 9 people"
    ),
    (
      "Fire at derby kills 56\n\nA fire just before half-time killed 56 people at the ground in Ostel. The match was the last "
        + "of the season; the players fled.", "killed 56 people; killed 56 people"
    ),
    (
      "Lind review: 201 babies died\n\nSome 201 babies died at a hospital trust, the final report found. Staffing levels were "
        + "poor. Families who led the campaign said that the verdict was late.",
      "killed 201 children; killed ~201 children"
    ),
  ])
  func disastersThatTellOfPlayAreTold(_ article: String, _ expected: String) {
    #expect(ClaimNotation.counts(article) == expected)
  }

  /// Words of the kinds, told of others than they count, or of nobody in particular.
  @Test(arguments: [
    "Three volunteers cleared the trail and 12 hikers joined them for lunch.",
    "The museum displays 300 wounded-soldier letters from 1916.",
    "Our tour lost two days to fog, and 14 passengers missed their flight home.",
    "He shot 40 photos of the wedding and saved nine.",
    "She caught 12 trout and released ten.",
    "The firm hired 200 people and opened 3 offices.",
    "The dog rescue centre has found homes for 120 puppies.",
    "The team released two players and signed three.",
    "The new law affects 40,000 drivers.",
    "The show attracted 12,000 visitors in its first week.",
    "The app has been downloaded by 3 million people.",
    "The school has 900 pupils, 40 of them from abroad.",
    "He defeated 31 rivals to win.",
    "The band lost two members in 2019 and found a new drummer.",
    "The city evicted 12 tenants.",
    "Six officers were promoted and two retired.",
    "The hospital has 300 beds and 40 doctors.",
    "A vaccine was given to 9,000 people.",
    "Some 40 guests fell asleep during the film.",
    "Up to 10 people can be seated in the boat.",
    "The museum's roof can hold 60 people in case of evacuation.",
    "The train carries 300 passengers and stops at 12 stations.",
    "The two boys hid from their mother for 3 hours.",
    "Chelsea were held by 10-man Leeds.",
    "Five runners were dropped from the team after the trials.",
    "Thousands of dead fish washed ashore.",
    "The farmer lost 60 sheep to the flood.",
    "Two of the 12 bridges are closed for repairs.",
    "The storm is expected to bring 60 millimetres of rain and gusts of 110 kilometres an hour.",
    "A man who lost 60 kilos tells his story.",
    "She has survived two heart attacks and cancer.",
    "He was shot at twice in 40 years as a guide.",
    "The novel sold 90,000 copies and left three critics cold.",
    "Injured: Smith (knee), Hall (ankle); out: 3.",
    "Missing: a ginger cat, 4 years old.",
    "Police horses: 14 retired since 2020.",
    "The committee released 300 documents.",
  ])
  func nothingOfTheKind(_ sentence: String) { #expect(ClaimNotation.counts(sentence) == "") }
}

/// Reports of what befalls players and spectators.
@Suite struct SportIncidentTests {
  @Test(arguments: [
    (
      """
      A bus carrying the players of a youth hockey team collided with a truck on Friday, killing 14 people. The team was on
      its way to a semifinal of the league. The team led 3-1 in the series, and the club has won two
      championships.
      """, "killed 14 people"
    ),
    (
      """
      A stampede at a football match killed 125 supporters on Saturday after the home side lost 3-2. Fans ran onto the
      pitch. The league has suspended all games this season. Players and coach of the club were safe.
      """, "killed 125 people"
    ),
    ("We rescued 47 people from the boat, the captain said.", "rescued 47 people"),
    ("As we reported, five people were killed in the fire.", "killed 5 people"),
  ])
  func isTold(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }
}
