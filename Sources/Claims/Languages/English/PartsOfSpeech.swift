/// Common words of news that the generated tables lack, or have for something else.
extension WordTable {
  static let partsOfSpeech = [
    WordTable(
      .noun, plural: [.noun, .plural],
      """
      airstrike strike gunshot gunfight shootout ambush massacre assassination abduction kidnapping hijacking homicide murder killing
      manslaughter stabbing beheading lynching fatality injury wound casualty death toll clash confrontation skirmish offensive
      onslaught raid crackdown riot protest rally demonstration march strike uprising coup insurgency rebellion
      ceasefire truce curfew lockdown blockade siege evacuation displacement detention arrest deportation extradition
      bombing explosion blast detonation eruption collapse derailment crash collision accident incident pileup stampede
      earthquake quake aftershock tsunami landslide mudslide avalanche flood wildfire blaze inferno cyclone hurricane typhoon
      tornado storm drought famine heatwave outbreak epidemic pandemic infection virus vaccine symptom illness disease
      hospitalization hospitalisation diagnosis/diagnoses ward mortuary morgue autopsy
      suspect motive investigation probe inquiry trial verdict sentence charge bail lawsuit indictment
      warrant custody prison jail cell court tribunal parliament senate ministry embassy consulate government opposition
      party coalition cartel gang faction militia alliance union federation agency bureau council committee commission
      summit treaty sanction embargo election ballot referendum campaign poll vote
      website newspaper broadcaster newsletter tweet video photo footage livestream hashtag app laptop smartphone
      drone missile rocket shell grenade mortar landmine warhead shrapnel rifle pistol handgun shotgun machinegun
      submachinegun carbine firearm machete knife/knives truncheon
      breach hack leak database password malware ransomware outage blackout recall refund layoff redundancy
      checkpoint roadblock barricade cordon outpost barrack stronghold hideout
      """),
    // Happenings: they kill, and are not killed.
    WordTable(
      .noun, plural: [.noun, .plural], group: .other,
      """
      explosion blast bombing airstrike strike attack ambush raid clash incident operation meeting rally
      earthquake aftershock storm flood fire shooting investigation election event battle
      """),
    WordTable(
      .adjective,
      """
      unidentified unconfirmed unarmed unharmed unhurt unaccounted undocumented unregistered uninjured unclear unknown homeless jobless
      ongoing online offline alive dead lifeless pregnant elderly underage teenage ethnic foreign local regional federal
      national international paramilitary nuclear chemical biological deadly fatal lethal mortal
      critical serious severe minor grave stable heavy armed masked hooded suspected alleged confirmed probable possible additional
      further preliminary provisional official unofficial latest recent previous separate similar various several
      eastern western northern southern northeastern northwestern southeastern southwestern central coastal
      pro anti former outgoing acting interim senior junior deputy top
      innocent peaceful violent hostile rebel militant islamist jihadist separatist leftist rightist communist maoist
      islamic christian muslim jewish hindu sunni shia shiite
      largest biggest highest lowest worst deadliest bloodiest heaviest oldest youngest
      hospitalized hospitalised traumatized decapitated beheaded mutilated charred decomposed dismembered stranded trapped
      """),
    WordTable(
      .verb,
      """
      do does did told got saw went came fell rose hit died fled struck broke drove flew ran took gave sent lost found left led
      began stood held kept met shot fought sought caught brought bought taught thought built burnt cut put set let
      hospitalised hospitalized airlifted rammed torched ransacked looted gunned mowed ploughed plowed barged
      tweeted retweeted posted livestreamed clashed rioted protested marched rallied demonstrated
      """),
    WordTable(
      .participle,
      """
      hospitalised hospitalized airlifted rammed torched ransacked looted gunned mowed detained arrested abducted kidnapped
      evacuated displaced relocated sheltered stranded trapped rescued deployed shot hurt slain injured wounded killed
      missing found furloughed fired sacked recalled affected damaged destroyed razed gutted flattened
      """),
    WordTable(
      .pronoun,
      "something anything everything everybody anybody somebody ones oneself myself yourself yourselves ourselves"),
    WordTable(
      .adverb,
      """
      ago away back else how well always really especially particularly shortly directly quickly simply fully actually
      publicly repeatedly therefore otherwise rather sometimes maybe moreover apiece instead abroad overnight nationwide
      worldwide downtown elsewhere overseas indoors outdoors aboard ashore midday sometime
      """),
  ]
}
