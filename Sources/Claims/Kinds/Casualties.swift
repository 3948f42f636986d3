extension Kind {
  /// Who was killed or hurt.
  static let casualties: [Kind] = [
    Kind(
      "casualties.killed", counts: Group.persons, outcome: .dead, groups: [.patients: .people],
      Words(
        verbs: [
          "kill", "murder", "slay", "massacre", "assassinate", "immolate", "entomb", "behead", "decapitate", "execute",
          "slaughter",
          "butcher", "lynch", "electrocute", "poison", "hang", "strangle",
          "martyr", "asphyxiate", "gas", "bludgeon to death", "gun|mow|cut|shoot down", "shoot down and kill",
          "shoot dead", "shoot and kill", "fatally shoot", "fatally stab", "fatally wound", "fatally injure",
          "fatally strike", "fatally hit", "fatally hurt", "fatally burn", "mortally wound", "mortally injure",
          "shoot|stab|beat|hack|burn|stone|trample|batter|club|knife|crush|torture|blow|choke|put|drag|kick|maul|gore to death",
          "burn alive", "bury alive", "blow up and kill", "shoot|stab|wound|beat fatally", "find dead", "find * dead",
          "find shot dead",
          "find killed", "find murdered", "find stabbed|beaten|hacked|burned to death", "find beheaded",
          "find strangled", "find hanged", "locate|discover|recover dead", "burn|char beyond recognition",
          "confirm dead", "pronounce dead", "declare dead",
          "claim|cost|take|end the life|lives of", "cost|claim|take their lives", "wipe out the lives of",
          "prove|be fatal|deadly to|for",
          "killer|murderer|assassin of",
          "char|roast to death", "confirm|mourn the loss|death|deaths|passing of",
        ],
        does: [
          "die", "perish", "drown", "succumb", "suffocate", "lose life",
          "lose|give|lay his|her|their|its life|lives", "lose|give his|her|their own life|lives",
          "bleed|starve|freeze|choke|burn to death", "meet|find his|her|their|its death|deaths|end", "pass away",
          "fall victim", "fail to survive", "not survive", "not make it out alive", "be laid to rest",
          "be no longer alive",
          "breathe his|her|their last", "be presumed to have perished|died|drowned",
          "go to his|her|their death|deaths",
          "fall in # battle|combat|action|fighting|attack|ambush|clash|clashes",
          "give|lose their lives", "lose their fight for life", "fall to his|her|their death|deaths", "die of|from",
        ],
        states: [
          "dead", "deceased", "lifeless", "fatally", "fatally shot", "fatally stabbed", "fatally wounded",
          "fatally injured", "fatally struck", "mortally wounded", "killed in action", "confirmed dead",
          "presumed dead",
        ],
        nouns: [
          "death", "fatality", "body", "corpse", "killing", "murder", "homicide", "dead body", "fatal casualty",
          "assassination", "execution", "slaying", "remains", "set of remains", "drowning", "lynching", "beheading",
          "dead person",
          "dead people", "lives lost", "murder|homicide|shooting|stabbing death", "murder|homicide victim",
        ],
        tolls: [
          "death toll", "toll", "number of dead", "number of deaths", "body count", "death count", "deaths toll",
          "fatality count", "dead", "casualty toll", "death total", "death tally", "number of fatalities",
          "lives lost", "loss of life", "toll of dead", "tally|list|count of dead",
          "number of lives lost", "number of fatal casualties", "number of people|persons killed",
        ],
        objects: [
          "claim|cost|take|lose|snuff lives", "claim victims",
          "lose soldiers|troops|fighters|policemen|marines|guards|rebels|militants|airmen|sailors|servicemen|firefighters",
        ],
        events: [
          "murder", "killing", "death", "massacre", "assassination", "execution",
          "slaying", "lynching", "beheading",
          "drowning", "slaughter",
          "loss of life|lives|souls|crew|crewmen|sailors|seamen|fishermen|hands",
          "cost of life|lives",
          "fatal|deadly|lethal shooting|stabbing|beating",
          "shooting|stabbing|beating death",
        ],
        except: [
          "die cast", "die casting", "die hard", "dead end", "toll road", "toll roads", "toll booth", "toll booths",
          "toll bridge", "toll plaza",
          "toll free", "toll lane", "toll lanes", "death penalty", "death row", "death sentence", "death sentences",
          "death threat", "death threats", "death certificate", "death certificates", "death squad", "death squads",
          "security bodies", "government bodies", "governing bodies", "professional bodies", "body armour",
          "body armor", "body of water", "bodies of water", "body of work", "body part", "body parts",
          "body language", "body type", "drop dead", "dead heat", "dead zone", "dead sea", "dead line",
          "dead weight", "dead wood", "murder charge", "murder charges", "murder case", "murder trial",
          "murder suspect", "murder suspects", "murder investigation", "murder weapon", "murder mystery",
          "murder warrant", "murder warrants", "die hard", "to die for",
          "hang|hangs|hanging|hung out|on|up|around|onto|from",
          "homicide detective", "homicide detectives", "homicide division", "homicide unit",
          "homicide investigation", "homicide investigators", "homicide case", "death investigation",
          "death benefit", "death benefits", "attempted murder", "attempted murders", "execution of the plan",
          "execution of the project",
        ]),
      Words(
        tolls: ["the victims", "number of victims", "victims number|numbered", "victims could|may|might number"],
        context: [
          "dead", "died", "deaths", "killed", "bodies", "toll", "perished", "corpses", "drowned",
        ]),
      Words(
        verbs: ["eliminate", "liquidate", "neutralize", "neutralise"],
        context: [
          "army", "troops", "militants", "airstrike", "airstrikes", "drone", "soldiers", "military", "terrorists",
          "operatives", "insurgents", "commandos", "rebels", "battlefield", "fighters", "gunmen", "attackers",
          "jihadists", "extremists", "assailants", "bandits", "commanders",
        ], countsOne: false)),
    Kind(
      "casualties.injured", counts: Group.persons, outcome: .hurt, groups: [.patients: .people],
      Words(
        verbs: [
          "injure", "wound", "hurt", "maim", "graze", "trample", "maul", "bruise", "scald",
          "shoot and wound", "shoot and injure", "strike|hit by gunfire|bullets|shrapnel|debris", "hit by a bullet",
          "strike by a bullet", "treat for * wounds|injuries|burns|inhalation|shock|exposure|hypothermia|poisoning",
          "cut by flying glass", "beat up", "bandage", "patch up",
          "strike|hit by flying|falling * stones|glass|debris|rocks|bricks", "run over", "knock down|unconscious",
          "burn badly|severely", "blind",
          "cripple", "disfigure", "paralyze", "paralyse", "concuss", "wound or injure",
          "leave with|nursing * injuries|wounds|burns|fractures|bruises|cuts", "leave injured",
          "leave wounded", "leave unconscious|concussed|bruised|burned|burnt",
          "shoot|hit|strike in # leg|legs|arm|arms|hand|foot|feet|shoulder|thigh|hip",
          "shoot|hit|strike in|to # elbow|wrist|knee|ankle|calf|finger|buttocks|jaw",
          "shoot|hit|strike to # leg|legs|arm|hand|foot|shoulder|thigh|hip",
          "treat at the scene", "treat on the spot",
          "gore", "leave with # cuts|bruises|concussion|fractures",
        ],
        does: [
          "suffer from # hypothermia|inhalation|burns|injuries|shock|exposure",
          "sustain|suffer|receive|incur|survive * injury|injuries|wound|wounds|burn|burns|fracture|fractures|concussion|bruises|cuts|inhalation",
          "escape|survive with * injury|injuries|wounds|burns|bruises|cuts|fractures",
          "come|walk|get|end|break away|out|off|up with * injury|injuries|wounds|burns|bruises|cuts|fractures",
          "pick up # injury|injuries|wounds|knocks",
          "nurse # injury|injuries|wounds|burns|bruises|bones|cuts", "need # stitches|surgery",
          "receive first aid", "faint", "lose consciousness", "fall|collapse|be unconscious", "feel unwell",
          "come to harm",
          "break # arm|arms|leg|legs|bones|ribs",
          "have wounds|injuries|burns",
          "have serious|severe|minor|multiple|slight|light|grave|bad|several|internal|other wounds|injuries|burns",
          "seek treatment",
          "seek medical treatment", "need|require|seek|receive medical treatment|attention|care",
          "need|require|receive treatment", "get hurt", "get injured",
          "lose sight|eye|eyes|eyesight|leg|legs|arm|arms|hand|hands|foot|feet|limb|limbs|finger|fingers|hearing",
          "lose his|her|their|an|a|one|both sight|eye|eyes|eyesight|leg|legs|arm|arms|hand|hands|foot|limb|limbs|hearing",
          "sustain|suffer|receive|survive * trauma|lacerations|irritation|sprains|grazes|bruising|shock",
        ],
        states: [
          "hurt", "injured", "wounded", "critically|gravely injured|wounded|hurt",
          "with * injury|injuries|burns|fractures", "with wounds",
          "suffering from # hypothermia|inhalation|burns|injuries|shock|exposure",
          "nursing * injuries|wounds", "blind", "blinded", "paralyzed", "paralysed", "disabled for life",
          "wounded in action", "unconscious", "walking wounded",
          "treated for * injuries|wounds|burns|inhalation|poisoning",
        ],
        nouns: [
          "injury", "wounded", "injured", "injured person", "wounded person", "stabbing victim", "gunshot victim",
          "shooting victim", "injured people", "wounded people", "casualty",
        ],
        tolls: [
          "number of injured", "number of wounded", "injury toll", "injury count", "injured", "wounded", "injuries",
        ],
        events: ["wounding", "injury"],
        except: [
          "personal injury", "injury lawyer", "injury lawyers", "injury claim", "injury claims", "injury time",
          "injury list", "injury report", "hurt feelings", "knee injury", "ankle injury", "hamstring injury",
          "shoulder injury", "injury problems",
        ]),
      Words(
        verbs: ["shoot"], states: ["with # gunshot|bullet wounds", "with gunshot|bullet wounds"], events: ["shooting"],
        context: [
          "hospital", "hospitals", "wounded", "injured", "injury", "injuries", "wounds", "condition", "hurt",
          "gunfire", "gunman", "gunmen", "shooting", "fatally", "gun", "guns", "bullet", "bullets", "shots", "police",
          "officer", "officers", "armed", "victim",
        ],
        except: ["photo shoot", "photo shoots", "shot at by", "shot on location", "shot in black"],
        holdsDead: true),
      Words(
        verbs: [
          "stab", "shoot|hit|strike in # head|face|stomach|chest|back|neck|torso|abdomen",
          "shoot|hit|strike to # head|face|chest|neck|torso|abdomen",
        ],
        does: [
          "sustain|suffer|receive|have # gunshot|bullet|stab wound|wounds",
          "sustain|suffer|receive|have gunshot|bullet|stab wound|wounds",
        ],
        states: ["with # stab wounds", "with stab wounds"],
        holdsDead: true),
      Words(
        verbs: ["treat"],
        context: [
          "injured", "wounded", "injuries", "casualties", "wounds", "paramedics", "blast", "explosion", "crash",
          "hospital", "hospitals", "poisoning", "fumes", "smoke", "stampede", "crush", "collapse", "fire", "burns",
        ],
        except: ["treat as", "treat like", "treat with", "treated as", "treated like"]),
      Words(
        verbs: ["strike", "hit"],
        context: [
          "gunfire", "gunshot", "gunshots", "bullets", "bullet", "gunman", "gunmen", "shooting", "shrapnel", "shots",
          "fired",
        ],
        holdsDead: true),
      Words(
        verbs: [
          "scald", "sting", "bite", "trample", "fling|throw from # seat|seats|chair|chairs|vehicle|car|bike",
        ],
        context: [
          "injured", "wounded", "injuries", "paramedics", "ambulance", "hurt", "firefighters",
          "blast", "explosion", "fire", "blaze", "flames", "crash", "stampede", "attack",
        ], countsOne: false)),
  ]
}
