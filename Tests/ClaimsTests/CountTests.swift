import Testing

@testable import Claims

/// The constructions that bind a figure to a kind, each a text and its claims in the notation of `ClaimNotation`.
@Suite struct CountTests {
  /// Of those whom a figure is of, the figure alone is told.
  @Test(arguments: [
    ("None of the 40 on board survived the crash.", ""),
    ("Six of the boat's ten sailors died.", "killed 6 people"),
    ("All but four of them were killed.", ""),
    ("All but two of the 14 crew were rescued.", ""),
    ("All but 17 have gone home.", ""),
    ("The mother of one of the others injured in the shooting spoke to us.", ""),
    ("The clinic has 53 patients, six of them in intensive care.", "critical 6 people"),
    ("Two of the kidnapped students were shot dead.", "killed 2 students"),
    ("He was one of 12 clerks injured in the blast.", "injured 12 workers"),
  ])
  func wholes(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("Twelve miners were killed.", "killed 12 workers"),
    ("At least 18 police officers have been killed.", "killed >=18 police"),
    ("More than 700 people were wounded.", "injured >700 people"),
    ("Some 40 villagers had been abducted.", "abducted ~40 civilians"),
    ("About 300 families were evacuated from the valley.", "evacuated ~300 people"),
    ("Up to 60 houses were destroyed.", "destroyed <=60 buildings"),
    ("Dozens of protesters were arrested on Sunday.", "detained 24... protesters"),
    ("Between four and ten soldiers were killed.", "killed 4...10 troops"),
    ("Six children, most of them girls, were injured.", "injured 6 children"),
    ("Nine students got killed.", "killed 9 students"),
    ("Two nurses were shot dead at the clinic.", "killed 2 medics"),
    ("Five hostages were released on Monday.", "released 5 hostages"),
    ("Thirty people were laid off.", "layoffs 30 people"),
    ("Four workers who had been sleeping in the tunnel were killed.", "killed 4 workers"),
    ("Eleven people have been taken to hospital.", "hospitalized 11 people"),
    ("Two officers are being held hostage.", "abducted 2 police"),
  ])
  func passive(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("The blast killed 26 people.", "killed 26 people"),
    ("It killed four people and wounded two, and a suspect is being sought.", "killed 4 people; injured 2 people"),
    ("Some 30 homes are gone after the fire.", "destroyed ~30 buildings"),
    ("Some 300 workers are out of work.", "layoffs ~300 workers"),
    ("Forty are missing, seven more were found dead.", "missing 40 people; killed 7 people more"),
    ("The maker recalls 190,984 Galaxy Ring 7s.", "units 190984 units"),
    ("The recall cost the maker some 7 trillion won.", ""),
    ("Gunmen killed at least seven soldiers.", "killed >=7 troops"),
    ("The flood has displaced nearly 4,000 villagers.", "displaced ~4000 civilians"),
    ("Police arrested 31 demonstrators.", "detained 31 protesters"),
    ("Rebels kidnapped eight engineers.", "abducted 8 people"),
    (
      "Rescuers saved no fewer than 14 passengers and then rescued 3 more passengers.",
      "rescued >=14 passengers; rescued 3 passengers more"
    ),
    ("The firm laid off 1,200 employees.", "layoffs 1200 workers"),
    ("The storm damaged 85 homes.", "damaged 85 buildings"),
    ("The maker recalled 40,000 cars.", "units 40000 vehicles"),
    ("The maker recalled 40,000 pounds of ham.", "units 40000 units"),
    ("The maker paid 40,000 pounds for the recall.", ""),
    ("The recall has been extended to 40,000 pounds.", "units 40000 units"),
    ("The army has deployed 500 troops.", "deployed 500 troops"),
    ("The bomb wounded three policemen.", "injured 3 police"),
    ("The landslide buried alive 16 people.", "killed 16 people"),
    ("They kidnapped and killed 12 farmers.", "abducted 12 people; killed 12 people"),
  ])
  func active(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("Nine people died.", "killed 9 people"),
    ("Two divers drowned in the lake.", "killed 2 people"),
    ("About 50 families fled their homes.", "displaced ~50 people"),
    ("Seven sailors went missing.", "missing 7 people"),
    ("More than 10,000 people marched through the capital.", "participants >10000 people"),
    ("Fourteen people have lost their lives.", "killed 14 people"),
    ("Three houses collapsed.", "destroyed 3 buildings"),
    ("Four cyclists suffered minor injuries.", "injured 4 people"),
    ("Four cyclists suffered very serious head injuries.", "injured 4 people"),
    ("Some 900 households lost power.", "outage ~900 people"),
    ("Sixty people took refuge in a school.", "sheltered 60 people"),
  ])
  func doing(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("The crash caused the deaths of 26 people.", "killed 26 people"),
    ("The fire caused 26 deaths.", "killed 26 people"),
    ("Officials confirmed 14 fatalities.", "killed 14 people"),
    ("The killing of four teachers shocked the town.", "killed 4 people"),
    ("Rescuers found five bodies.", "killed 5 people"),
    ("The raid led to 19 arrests.", "detained 19 people"),
    ("The army has set up 70 checkpoints.", "checkpoints 70 other"),
    ("The kidnapping of three pilots drew protests.", "abducted 3 people"),
    ("The cuts mean 300 job losses.", "layoffs 300 people"),
    ("The province reported 12 new cases of cholera.", "cases 12 people more"),
    ("The disappearance of 43 students is unsolved.", "missing 43 students"),
  ])
  func nominal(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("26 dead in bus crash", "killed 26 people"),
    ("Bus crash leaves 26 dead", "killed 26 people"),
    ("Ferry sinks: 9 missing", "missing 9 people"),
    ("Fire in mine kills 14", "killed 14 people"),
    ("Twelve hurt in stampede", "injured 12 people"),
    ("Storm leaves 2,000 homeless", "homeless 2000 people"),
    ("3 killed, 11 injured in blast", "killed 3 people; injured 11 people"),
    ("Police detain 40", "detained 40 people"),
  ])
  func headline(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("Thirty people are missing.", "missing 30 people"),
    ("Four patients remain in intensive care.", "critical 4 patients"),
    ("Eight people are unaccounted for.", "missing 8 people"),
    ("Six men are in custody.", "detained 6 people"),
    ("Some 5,000 customers are without power.", "outage ~5000 customers"),
    ("Nearly 700 people are in shelters.", "sheltered ~700 people"),
  ])
  func state(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("Police took 26 people into custody.", "detained 26 people"),
    ("The fighting forced 800 families from their homes.", "displaced 800 people"),
    ("The judge set 15 prisoners free.", "released 15 prisoners"),
    ("The storm left 3,000 people homeless.", "homeless 3000 people"),
    ("Ambulances took six passengers to hospital.", "hospitalized 6 passengers"),
    ("The mob beat two drivers to death.", "killed 2 people"),
    ("Attackers shot three guards dead.", "killed 3 security_forces"),
    ("The crowd burned two men alive.", "killed 2 people"),
  ])
  func divided(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  /// In capitals, with marks, with words between.
  @Test(arguments: [
    ("TWELVE SOLDIERS WERE KILLED IN THE ATTACK ON THE BARRACKS.", "killed 12 troops"),
    ("“Twelve soldiers” were killed.", "killed 12 troops"),
    ("Twelve soldiers (from the north) were killed.", "killed 12 troops"),
    ("Twelve soldiers – all of them young – were killed.", "killed 12 troops"),
    ("Twelve soldiers, said to be recruits, were killed.", "killed 12 troops"),
    ("Twelve soldiers were reportedly killed.", "killed 12 troops"),
    ("Twelve soldiers were reported killed.", "killed 12 troops"),
    ("12 000 people were displaced.", "displaced 12000 people"),
    ("2.3 million people were displaced.", "displaced 2300000 people"),
    ("Half a dozen men were killed.", "killed 6 people"),
  ])
  func withOtherMarksAndWords(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  /// The words of the text that name who is counted.
  @Test(
    arguments: [
      ("Twelve young soldiers were killed.", "young soldiers"),
      ("The blast killed at least 18 police officers in the port.", "police officers"),
      ("The death toll is 12.", nil),
    ] as [(String, String?)])
  func population(text: String, expected: String?) throws {
    let claim = try #require(ClaimNotation.extractor.claims(in: Array(text.utf8)).first)
    guard case .count(let count) = claim.content else { return #expect(Bool(false), "no count") }
    #expect(count.population.text == expected)
  }

  @Test(arguments: [
    ("The barracks were attacked by 200 gunmen.", "attackers 200 militants"),
    ("The village was raided by about 60 bandits.", "attackers ~60 militants"),
    ("More than 100 rebels stormed the prison.", "attackers >100 militants"),
  ])
  func agent(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("The hospital treated 26 wounded men.", "hospitalized 26 people"),
    ("The clinic received five injured soldiers.", "hospitalized 5 troops"),
    ("Families searched for eight missing children.", "missing 8 children"),
    ("The inspector counted 30 destroyed houses.", "destroyed 30 buildings"),
    ("They demanded the return of 14 kidnapped pupils.", "abducted 14 students"),
  ])
  func participle(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("A roof fell in, killing 26 people.", "killed 26 people"),
    ("A car ran into the crowd, wounding at least nine.", "injured >=9 people"),
    ("The river burst its banks, destroying 40 houses.", "destroyed 40 buildings"),
    ("The explosion resulted in 18 people being killed.", "killed 18 people"),
    ("Soldiers opened fire, killing four and wounding 12.", "killed 4 people; injured 12 people"),
  ])
  func gerund(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("An eighth death was confirmed on Monday.", "killed 8 people"),
    ("A second protester died.", "killed 2 protesters"),
    ("The second protester spoke.", ""),
  ])
  func countingOrdinal(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("Several people were injured.", "injured 3... people"),
    ("Multiple people are dead.", "killed 3... people"),
    ("A few houses were damaged.", "damaged 3... buildings"),
    ("Many villagers fled.", ""),
  ])
  func indefinite(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }
}
