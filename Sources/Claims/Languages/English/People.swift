/// Persons, with the groups that populations are compared by.
///
/// They come after the generated tables and win over them: here stands what a word means in news.
extension WordTable {
  static let people = individuals + crowds + titles

  /// One person, and several.
  private static func persons(_ group: Group, _ words: String) -> WordTable {
    WordTable([.person, .noun], plural: [.persons, .noun, .plural], group: group, words)
  }

  private static let individuals = [
    persons(
      .people,
      """
      evacuee man/men person/people elder individual citizen resident inhabitant adult victim survivor suspect relative parent father
      husband brother son uncle nephew grandfather grandparent grandson spouse partner friend neighbour neighbor colleague
      sibling grandchild/grandchildren motorist driver pedestrian cyclist motorcyclist biker pilot sailor seaman/seamen
      crewman/crewmen crewmember fisherman/fishermen teacher lecturer professor lawyer attorney solicitor headteacher
      businessman/businessmen businesswoman/businesswomen businessperson/businesspeople priest pastor monk nun imam cleric
      clergyman/clergymen bishop rabbi activist campaigner opponent supporter leader member witness eyewitness firefighter
      fireman/firemen rescuer climber mountaineer hiker skier swimmer diver surfer tourist holidaymaker traveller traveler
      visitor vacationer pilgrim worshipper worshiper parishioner churchgoer mourner spectator fan concertgoer partygoer
      festivalgoer reveller reveler guest player athlete footballer bodyguard returnee nomad pensioner retiree
      candidate king queen prince princess sheikh sheik emir sultan intern socialist leftist communist prostitute
      collaborator conspirator traitor settler colonist squatter veteran skipper referee umpire volunteer dissident youth
      farmer herder shepherd engineer technician scientist researcher academic expert analyst successor predecessor
      spokesman/spokesmen spokeswoman/spokeswomen spokesperson/spokespeople jogger homeowner householder tenant landlord
      owner beneficiary recipient respondent participant attendee delegate voter taxpayer donor dependant carer caregiver
      guardian widower fugitive defendant accomplice perpetrator drunkard addict smoker vaper gypsy compatriot daughter granddaughter nanny countryman/countrymen
      goer tripper trekker deckhand agent dealer peddler tribesman/tribesmen chieftain occupant evangelist tycoon banker male female herdsman/herdsmen
      """),
    persons(.civilians, "civilian noncombatant bystander passerby/passersby onlooker villager peasant campesino"),
    persons(
      .protesters,
      """
      protester protestor demonstrator marcher striker picketer dissenter
      """),
    persons(
      .securityForces,
      "enforcer guard lawman/lawmen sentry"),
    persons(
      .police,
      """
      policeman/policemen policewoman/policewomen cop constable detective officer sheriff gendarme carabinero trooper patrolman/patrolmen
      inspector superintendent sergeant marshal carabiniere/carabinieri
      """),
    persons(
      .troops,
      """
      soldier jawan sapper frogman/frogmen serviceman/servicemen servicewoman/servicewomen servicemember paratrooper peacekeeper guardsman/guardsmen marine
      airman/airmen infantryman/infantrymen conscript recruit reservist commando ranger gunner artilleryman/artillerymen
      lieutenant captain colonel corporal brigadier admiral commander warfighter legionnaire legionary cadet
      """),
    persons(
      .militants,
      """
      gunman/gunmen rebel militant terrorist bandit attacker assailant insurgent jihadist jihadi islamist guerrilla guerilla
      fighter criminal extremist rioter looter subversive militiaman/militiamen mercenary gangster mobster robber assassin killer
      murderer kidnapper abductor hijacker raider thug marauder pirate secessionist insurrectionist bomber shooter sniper
      hitman/hitmen arsonist paramilitary vandal mutineer saboteur separatist combatant warlord thief/thieves burglar
      dacoit cadre smuggler trafficker hooligan captor
      """),
    persons(.foreigners, "foreigner expatriate expat alien"),
    persons(
      .officials,
      """
      official minister mayor governor judge prosecutor magistrate senator congressman/congressmen congresswoman/congresswomen
      lawmaker legislator deputy ambassador diplomat consul bureaucrat politician councillor councilor councilman/councilmen
      councilwoman/councilwomen parliamentarian commissioner president premier chancellor secretary administrator
      coroner ombudsman/ombudsmen aide envoy
      """),
    persons(
      .journalists,
      """
      journalist reporter photographer cameraman/cameramen camerawoman/camerawomen columnist broadcaster newsman/newsmen
      photojournalist correspondent blogger editor newscaster
      """),
    persons(
      .medics,
      """
      doctor nurse medic paramedic physician surgeon midwife/midwives clinician pharmacist dentist orderly anaesthetist
      anesthesiologist ambulanceman/ambulancemen
      """),
    persons(.aidWorkers, "humanitarian"),
    persons(
      .workers,
      """
      worker miner employee labourer laborer docker clerk waiter waitress bricklayer welder mechanic janitor cleaner
      electrician plumber carpenter builder steelworker farmworker farmhand coalminer trucker
      lumberjack dockworker logger railwayman/railwaymen roadworker fieldworker staffer apprentice contractor mineworker gardener guide chef
      workman/workmen tradesman/tradesmen
      """),
    persons(
      .students,
      """
      student pupil undergraduate schoolmate classmate freshman/freshmen collegian seminarian trainee
      """),
    persons(
      .children,
      """
      child/children boy girl baby infant teenager minor toddler schoolchild/schoolchildren schoolboy schoolgirl newborn
      kid teen adolescent youngster juvenile preschooler orphan tot kindergartner
      """),
    persons(
      .women,
      """
      woman/women mother wife/wives sister widow grandmother aunt niece housewife/housewives girlfriend lady bride
      """),
    persons(.migrants, "migrant refugee emigrant immigrant exile idp deportee"),
    persons(.prisoners, "prisoner inmate detainee convict internee captive"),
    persons(.hostages, "hostage abductee"),
    persons(.patients, "patient outpatient inpatient"),
    persons(.passengers, "passenger commuter rider stowaway"),
    persons(
      .customers, "customer consumer user client subscriber buyer shopper diner accountholder policyholder cardholder"),
  ]
  /// Several persons a word: collective nouns, and plurals whose singular is mostly something else.
  private static let crowds = [
    WordTable(
      [.persons, .noun], group: .people,
      """
      people persons men households families family relatives kin crowd crew crews staff staffers personnel others casualties locals
      natives elders seniors runners coaches humans folk folks population populace community communities audience
      congregation couple couples twins triplets brethren bodies corpses body corpse victims deceased dependents
      """),
    WordTable(
      [.persons, .noun], group: .securityForces,
      "forces"),
    WordTable([.persons, .noun], group: .police, "police gendarmerie carabinieri constabulary cops"),
    WordTable(
      [.persons, .noun], group: .troops,
      """
      troops army infantry battalion brigade regiment platoon soldiery garrison reinforcements paratroops marines legionnaires
      servicemembers generals majors
      """),
    WordTable(
      [.persons, .noun], group: .militants,
      "militia militias gang gangs mob mobs underworld paramilitaries rebels militants guerrillas"),
    WordTable([.persons, .noun], group: .children, "offspring schoolkids"),
    WordTable([.persons, .noun], group: .workers, "workforce workpeople"),
    WordTable([.persons, .noun], group: .students, "undergrads pupils"),
    WordTable([.persons, .noun], group: .customers, "clientele"),
  ]

  /// What stands before a name.
  private static let titles = [
    WordTable(
      .title,
      """
      mr mrs ms miss messrs sir dame lord lady madam dr doctor prof professor rev reverend fr father sister brother bishop
      archbishop cardinal pope pastor imam sheikh sheik mullah mufti ayatollah rabbi monsignor maulana prince princess king queen emperor
      sultan emir president premier chancellor minister senator sen rep representative congressman congresswoman governor gov
      mayor councillor councilor councilman judge justice magistrate prosecutor attorney secretary ambassador envoy consul commissioner
      deputy vice chief chairman chairwoman chairperson director spokesman spokeswoman spokesperson general gen lieutenant lt colonel
      col major maj captain capt commander cmdr admiral adm brigadier brig sergeant sgt corporal cpl private marshal officer
      inspector insp superintendent supt constable detective det sheriff agent trooper don dona señor señora monsieur madame
      comrade leader activist analyst coach ceo ex
      """)
  ]
}
