import Testing

@testable import Claims

/// Figures that a noun is given, and figures that take up one given before.
@Suite struct TollTests {
  @Test(arguments: [
    ("The death toll rose to 26.", "killed 26 people"),
    ("The death toll has climbed to at least 164.", "killed >=164 people"),
    ("The number of people missing after the quake shot up to 323 on Thursday.", "missing 323 people"),
    (
      "The number of injured has shot up to 172, officials said, with 33 still fighting for their lives.",
      "injured 172 people; critical 33 people"
    ),
    ("The number of displaced has come down to 172,635, Pell said.", "displaced 172635 people"),
    ("Missing triples to 323 as snow hampers the hunt for survivors", "missing 323 people"),
    ("Police fatally shot two men.", "killed 2 people"),
    ("Up until now, (183) people have been killed by the junta.", "killed 183 people"),
    ("Cases: 57   Deaths: 41", "killed 41 people"),
    ("The death toll stands at 31, the mayor said.", "killed 31 people"),
    ("The toll is now 54.", "killed 54 people"),
    ("Officials put the death toll at 19.", "killed 19 people"),
    ("The storm had a death toll of 80.", "killed 80 people"),
    ("Quake death toll passes 1,000", "killed >1000 people"),
    ("The death toll from the mudslide in the hills near the coast reached 27.", "killed 27 people"),
    ("The number of people killed stands at 45.", "killed 45 people"),
    ("The death toll neared 1,000 on Friday.", "killed ~1000 people"),
    ("The toll from the quake of May 4, which hit the valley, has crossed the 7,000 mark.", "killed >7000 people"),
    ("Flood toll has crossed 7K mark, says the ministry", "killed >7000 people"),
    ("The agency's death count is 2,803.", "killed 2803 people"),
    ("The death toll from Monday's crash of a bus carrying 40 pilgrims rose to 17.", "killed 17 people"),
    ("The death toll in floods triggered by heavy rain in the west remains at 61.", "killed 61 people"),
    ("The death toll after the 3 June raid on the sit-in in Arl remains at 61.", "killed 61 people"),
    ("This brought the death toll from Cyclone Orla in Arl, Varonia to 17.", "killed 17 people"),
    ("The death toll from the Feb. 6 quakes passed 45,000.", "killed >45000 people"),
    ("The number of injured under treatment in the clinics has risen to 53.", "injured 53 people"),
    ("The ferry went down with the loss of at least 57 lives.", "killed >=57 people"),
    ("The arrest toll climbed to 71.", "detained 71 people"),
    ("The number of people unaccounted for after a storm hit Arl has dropped to 29.", "missing 29 people"),
    ("The number of people known to have died when a storm cut Arl in two rose to 122.", "killed 122 people"),
    ("The case count rose to 400 in the outbreak.", "cases 400 people"),
    ("The number of houses destroyed rose to 2,000.", "destroyed 2000 buildings"),
    ("Officials put the number of barns destroyed at an estimated 2,000.", "destroyed ~2000 buildings"),
    ("The number of deceased guests remains at four.", "killed 4 people"),
    ("The list of missing people held 196 names.", "missing 196 people"),
    ("The list of people unaccounted for fell to 49 names.", "missing 49 people"),
    ("Protesters killed since late March number 60.", "killed 60 people"),
    ("The toll, the mayor said, remained at 36.", "killed 36 people"),
    ("The number of displaced people is now 3.6 million.", "displaced 3600000 people"),
    ("The toll of the storm went past the 4,000 mark.", "killed >4000 people"),
    ("The toll will be no more than 50, the mayor thinks.", "killed <=50 people expected"),
    ("A fire burns. Homes lost since May now number 382.", "destroyed 382 buildings"),
    ("The plague goes on. Confirmed cases of it are now 15.", "cases 15 people"),
    ("The measles outbreak goes on. Measles-related deaths now total six.", "killed 6 people"),
    ("The names of people missing have grown from 108 to 176.", "missing 108 people historical; missing 176 people"),
    ("Hospitalized with the virus are now 183 people.", "hospitalized 183 people"),
    ("The toll tops 5,000, could reach 10,000, the mayor says.", "killed >5000 people; killed 10000 people expected"),
    ("With the toll of the flood nearing 1,000, many fled.", "killed ~1000 people"),
    ("The number of injured has reached 300.", "injured 300 people"),
    ("The death toll has more than doubled to 34.", "killed 34 people"),
    ("The death toll reached 274 and protesters heckled the minister.", "killed 274 people"),
    ("Twenty-five (25) persons were airlifted out.", "evacuated 25 people"),
    ("More than 46,000 homes were destroyed or damaged.", "damaged >46000 buildings"),
    ("The number of those killed was 14.", "killed 14 people"),
    ("The number of arrests rose to 96.", "detained 96 people"),
    ("The dead number 164.", "killed 164 people"),
    ("Deaths: 14", "killed 14 people"),
    ("Death toll: 14", "killed 14 people"),
    ("That brings the death toll to 61.", "killed 61 people"),
    ("The death toll in the tower collapse rises to 6.", "killed 6 people"),
    ("The death toll among soldiers rose to 33.", "killed 33 people"),
    ("That brings to five the number of arrests.", "detained 5 people"),
    ("Dead rise to 118", "killed 118 people"),
    ("The number of injured was given as 463.", "injured 463 people"),
    ("A fire destroyed the town.\n\nThe missing fell to 196.", "missing 196 people"),
    ("The ministry cut the number of dead by 29.", ""),
    ("Nine people died. The toll went up by 29.", "killed 9 people"),
    ("How many have died? 31.", "killed 31 people"),
    ("The death toll as of Thursday stood at 51.", "killed 51 people"),
    ("The death toll after the storm rose to 39.", "killed 39 people"),
    ("Ferry disaster: death toll up to 55", "killed 55 people"),
    ("The number of dead could rise to 100.", "killed 100 people expected"),
    ("The death toll is expected to exceed 100.", "killed >100 people expected"),
    ("It would be no surprise if the death toll were to rise above 100.", "killed >100 people hypothetical"),
    ("Two boats have sunk, with 280 lives lost.", "killed 280 people"),
    ("The ministry raised the toll of the storm, among the worst ever, to at least 151.", "killed >=151 people"),
  ])
  func toll(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("The death toll rose from 7 to 12.", "killed 7 people historical; killed 12 people"),
    ("The death toll rose to 12 from 7.", "killed 12 people; killed 7 people historical"),
    ("The death toll rose to 221, up from 207.", "killed 221 people; killed 207 people historical"),
    ("The mayor raised the death toll from 169.", "killed 169 people historical"),
    ("The ministry had revised the death toll from 560 to 301.", "killed 560 people retracted; killed 301 people"),
    ("Deaths climbed from 26 to 164.", "killed 26 people historical; killed 164 people"),
    ("The number of missing fell from 90 to 30.", "missing 90 people historical; missing 30 people"),
  ])
  func move(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("The fire killed 140 people. The total is now 145.", "killed 140 people; killed 145 people"),
    ("The storm killed 400 people. A week ago there were 380.", "killed 400 people; killed 380 people historical"),
    (
      "The ministry says 253 people died, not the earlier 359.", "killed 253 people; killed 359 people historical"
    ),
    ("Some 60 people were arrested, and not 90.", "detained ~60 people; detained 90 people retracted"),
    ("The flood killed 80 people. The bridge is 90 years old.", "killed 80 people"),
    ("The total is now 145.", ""),
    ("The quake killed 70 people. The number is now put at 75.", "killed 70 people; killed 75 people"),
    ("The raid led to 30 arrests. There were 40 in all.", "detained 30 people; detained 40 people"),
  ])
  func resumed(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }
}
