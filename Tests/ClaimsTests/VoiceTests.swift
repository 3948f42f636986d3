import Testing

@testable import Claims

/// Who gives a figure.
@Suite struct VoiceTests {
  private func voices(_ text: String) -> [String] {
    ClaimNotation.extractor.claims(in: Array(text.utf8)).map { $0.attribution ?? "-" }
  }

  @Test(arguments: [
    ("Nine people died, the mayor said.", ["mayor"]),
    ("Nine people died.", ["-"]),
    ("According to the coastguard, nine people died.", ["coastguard"]),
    ("The ministry has 52 dead.", ["The ministry"]),
    ("Officials put the death toll at 31.", ["Officials"]),
    ("The storm put the death toll at 31.", ["-"]),
    ("It put the death toll at 31.", ["-"]),
    ("Nine people died, police said. Officials put the toll at 12.", ["police", "Officials"]),
    ("Nine people died, officials said early on Thursday.", ["officials"]),
    ("Nine people died, officials report, in the fires.", ["officials"]),
    ("Nine people died, the inquiry committee said: a man and eight women.", ["inquiry committee"]),
    ("It means that nine people have died, health officials say.", ["health officials"]),
    ("Nine people died, per the coroner.", ["coroner"]),
    ("As per the coroner, nine people died.", ["coroner"]),
    ("According to the health ministry of the country, nine people died.", ["health ministry of the country"]),
    ("Nine people died, according to last week's police filings.", ["last week's police filings"]),
    ("Nine people died, according to those states' health departments.", ["states' health departments"]),
    ("Nine people died, Senator Ana Ruiz said a month ago.", ["Ana Ruiz"]),
    ("Nine people died, said Dr Bob Orr.", ["Bob Orr"]),
    ("Ana Ruiz condemned reports of force. \"Nine people have died,\" she said.", ["Ana Ruiz"]),
    ("Officials alerted the ministry that nine people had died.", ["Officials"]),
    ("The death toll was put at nine by the coroner.", ["coroner"]),
    ("Nine deaths were confirmed by the coroner.", ["coroner"]),
    ("Nine people died, according to an updated report drawn up by the Arl Clinic.", ["Arl Clinic"]),
    ("Nine people died, according to the latest report, published by the Arl Clinic.", ["Arl Clinic"]),
    ("Nine people dead (IOM)", ["IOM"]),
    ("Nine people dead (county sheriff, 27 Nov.).", ["county sheriff"]),
    ("Nine people dead (two men, 24 and 31).", ["-", "-"]),
    ("3:50 p.m. – Police: nine people dead", ["Police"]),
    ("Ana Ruiz, head of the clinic, was quoted as saying that nine people had died.", ["Ana Ruiz"]),
    ("The group, which met on Sunday, said nine people had died.", ["group"]),
    ("The police, however, counted nine dead.", ["police"]),
    ("Nine people died — all in Arl — said Sheriff Ana Ruiz.", ["Ana Ruiz"]),
    ("Nine people died, according to what the clinic reports.", ["clinic"]),
    ("The state's official tally is nine dead.", ["state"]),
    ("Arl denies that 90 died; the toll is nine.", ["Arl", "-"]),
    ("The maker of pumps and valves said nine people had died.", ["maker of pumps and valves"]),
    ("Early word from the ground suggests that nine people died, said Ana Ruiz.", ["Ana Ruiz"]),
    ("Nine people died. That is according to the coroner.", ["coroner"]),
    ("Nine people died, researchers who follow the storm say.", ["researchers"]),
    ("Storm: death toll raised to nine again by the ministry", ["ministry"]),
    ("Home\n\nThe ministry of Arl has come. Nine people died, it said.", ["ministry of Arl"]),
    ("Going by official figures, nine people died.", ["official figures"]),
    ("Nine people died, according to that state's governor, Ana Ruiz.", ["Ana Ruiz"]),
    ("Nine people died, Dan Orr has said as well.", ["Dan Orr"]),
    ("Nine people died, the agency quoted Ana Ruiz, head of the clinic, as saying.", ["Ana Ruiz"]),
    ("Orix will cut 300 jobs, the Tribune reported, citing people who know of it.", ["Tribune"]),
    ("Nine people died, the Tribune reported, citing the police.", ["police"]),
    ("Nine people have no power, according to Outages.us.", ["Outages.us"]),
    ("The coroner's evening report lists nine dead.", ["coroner"]),
    ("The chief, Atul Orr, said the bodies of nine pupils had been found.", ["Atul Orr"]),
    ("Utilities said nine people died.", ["Utilities"]),
    ("Nine people died, Selm Radio reports.", ["Selm Radio"]),
    ("Nine people are homeless, officials estimate.", ["officials"]),
    ("By the agency's reckoning, nine people died.", ["agency"]),
    ("Two police sources said early Monday that nine people died.", ["Two police sources"]),
    ("The fires have killed nine people, the county said late on Monday.", ["county"]),
    ("A doctor on the scene told Selm Radio that nine people were killed.", ["doctor"]),
    ("Nine people died, Selm Radio reported with reference to the health ministry.", ["health ministry"]),
    ("The number of dead, says the army, is 40.", ["army"]),
    ("Nine people died, Selm Radio has found.", ["Selm Radio"]),
    ("The mayor said that nine people died. The ministry arrested two men.", ["mayor", "-"]),
    ("Nine dead in Arl\n\nNine people died, the mayor said.", ["mayor", "mayor"]),
    ("Nine dead in Arl\n\nTwelve people died, the mayor said.", ["-", "mayor"]),
    ("A bus was buried near Tarnow Pass, at least six dead", ["-"]),
    ("The Selm Hospital, where the dead were brought, said 19 people were hurt.", ["Selm Hospital"]),
    ("At least nine people died, residents reached by telephone said.", ["residents"]),
    ("Nine people died, according to information compiled by the Arl Clinic.", ["Arl Clinic"]),
    ("F&B said nine people were killed.", ["F&B"]),
    ("The Orvanian Office for Human Rights said nine people were killed.", ["Orvanian Office for Human Rights"]),
    ("Some 700 deaths were confirmed by disaster officials.", ["disaster officials"]),
    ("Radio Arl quoted the police as saying that nine people died.", ["police"]),
    ("Nine missing after boat sinks: IOM", ["IOM"]),
    ("Heavy rains claimed 150 lives.", ["-"]),
    ("6 March 2031\n\nWhat happens now? Nine people died, it said.", ["-"]),
  ])
  func voice(text: String, expected: [String]) { #expect(voices(text) == expected) }

  @Test(
    "What is read from memory goes on with the voice of what it is read from",
    arguments: [
      ("Nine people died, the mayor said. Four of them were women.", "mayor"),
      ("Nine people died in Arl, 14 in Beck, the mayor said.", "mayor"),
    ])
  func carried(text: String, expected: String) { #expect(voices(text) == [expected, expected]) }
}
