extension Kind {
  /// Who was killed, hurt, lost or saved.
  static let casualties: [Kind] = [
    Kind(
      "casualties.killed", counts: Group.persons, outcome: .dead, groups: [.patients: .people],
      Words(
        verbs: [
          "kill", "murder", "slay", "massacre", "assassinate", "behead", "decapitate", "execute", "slaughter",
          "butcher", "lynch", "electrocute", "poison", "hang", "strangle", "liquidate", "neutralize", "eliminate",
          "martyr", "asphyxiate", "gas", "bludgeon to death", "gun|mow|cut|shoot down", "shoot down and kill",
          "shoot dead", "shoot and kill", "fatally shoot", "fatally stab", "fatally wound", "fatally injure",
          "fatally strike", "fatally hit", "fatally hurt", "fatally burn", "mortally wound", "mortally injure",
          "shoot|stab|beat|hack|burn|stone|trample|batter|club|knife|crush|torture|blow|choke|put|drag|kick|maul|gore to death",
          "burn alive", "bury alive", "blow up and kill", "find dead", "find * dead", "find shot dead",
          "find killed", "find murdered", "find stabbed|beaten|hacked|burned to death", "find beheaded",
          "find strangled", "find hanged", "confirm dead", "pronounce dead", "declare dead",
          "claim|cost|take|end the life|lives of", "cost|claim|take their lives", "wipe out the lives of",
          "killer|murderer|assassin of",
        ],
        does: [
          "die", "perish", "drown", "succumb", "suffocate", "be dead", "lose life",
          "lose|give|lay his|her|their|its life|lives", "lose|give his|her|their own life|lives",
          "bleed|starve|freeze|choke|burn to death", "meet|find his|her|their|its death|deaths|end", "pass away",
          "fall victim", "fail to survive", "not survive", "be laid to rest", "be no longer alive",
          "breathe their last",
          "give|lose their lives", "lose their fight for life", "fall to his|her|their death|deaths", "die of|from",
        ],
        states: [
          "dead", "deceased", "lifeless", "fatally", "fatally shot", "fatally stabbed", "fatally wounded",
          "fatally injured", "fatally struck", "mortally wounded", "killed in action", "confirmed dead",
          "presumed dead",
        ],
        nouns: [
          "death", "fatality", "body", "corpse", "killing", "murder", "homicide", "dead body", "fatal casualty",
          "assassination", "execution", "slaying", "remains", "drowning", "lynching", "beheading", "dead person",
          "dead people",
        ],
        tolls: [
          "death toll", "toll", "number of dead", "number of deaths", "body count", "death count", "deaths toll",
          "fatality count", "dead", "casualty toll", "death total", "death tally", "number of fatalities",
          "lives lost", "loss of life", "toll of dead", "tally|list|count of dead",
          "number of lives lost", "number of fatal casualties", "number of people|persons killed",
        ],
        objects: ["claim|cost|take|lose|snuff lives", "claim victims"],
        events: [
          "murder", "killing", "death", "massacre", "assassination", "execution", "slaying", "lynching", "beheading",
          "drowning", "slaughter", "fatal|deadly|lethal shooting|stabbing|beating", "shooting|stabbing|beating death",
        ],
        except: [
          "dead end", "toll road", "toll roads", "toll booth", "toll booths", "toll bridge", "toll plaza",
          "toll free", "toll lane", "toll lanes", "death penalty", "death row", "death sentence", "death sentences",
          "death threat", "death threats", "death certificate", "death certificates", "death squad", "death squads",
          "security bodies", "government bodies", "governing bodies", "professional bodies", "body armour",
          "body armor", "body of water", "bodies of water", "body of work", "body part", "body parts",
          "body language", "body type", "drop dead", "dead heat", "dead zone", "dead sea", "dead line",
          "dead weight", "dead wood", "murder charge", "murder charges", "murder case", "murder trial",
          "murder suspect", "murder suspects", "murder investigation", "murder weapon", "murder mystery",
          "murder warrant", "murder warrants", "die hard", "to die for", "hang out", "hang on", "hang up",
          "homicide detective", "homicide detectives", "homicide division", "homicide unit",
          "homicide investigation", "homicide investigators", "homicide case", "death investigation",
          "death benefit", "death benefits", "attempted murder", "attempted murders", "execution of the plan",
          "execution of the project",
        ])),
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
          "leave with * injuries|wounds|burns", "leave injured",
          "leave wounded",
          "shoot|hit|strike in # leg|legs|arm|arms|hand|foot|feet|shoulder|thigh|hip",
          "shoot|hit|strike in|to # elbow|wrist|knee|ankle|calf|finger|buttocks|jaw",
          "shoot|hit|strike to # leg|legs|arm|hand|foot|shoulder|thigh|hip",
          "treat at the scene", "treat on the spot",
        ],
        does: [

          "sustain|suffer|receive|incur|survive * injury|injuries|wounds|burns|fractures|concussion|bruises|cuts|inhalation",
          "escape|survive|come away|come out|get away|get off|walk away|end up with * injury|injuries|wounds|burns|bruises|cuts|fractures",
          "nurse # injury|injuries|wounds|burns|bruises|bones|cuts", "need # stitches|surgery",
          "receive first aid",
          "break # arm|arms|leg|legs|bones|ribs",
          "have # wounds|injuries|burns", "seek treatment",
          "seek medical treatment", "need|require|seek|receive medical treatment|attention|care",
          "need|require|receive treatment", "get hurt", "get injured",
          "lose sight|eye|eyes|eyesight|leg|legs|arm|arms|hand|hands|foot|feet|limb|limbs|finger|fingers|hearing",
          "lose his|her|their|an|a|one|both sight|eye|eyes|eyesight|leg|legs|arm|arms|hand|hands|foot|limb|limbs|hearing",
        ],
        states: [
          "hurt", "injured", "wounded", "with * injury|injuries|burns|fractures", "with wounds",
          "nursing * injuries|wounds", "blind", "blinded", "paralyzed", "paralysed", "disabled for life",
          "wounded in action", "treated for * injuries|wounds|burns|inhalation|poisoning",
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
        verbs: ["strike", "hit"],
        context: [
          "gunfire", "gunshot", "gunshots", "bullets", "bullet", "gunman", "gunmen", "shooting", "shrapnel", "shots",
          "fired",
        ],
        holdsDead: true)),
    Kind(
      "casualties.hospitalized",
      counts: Group.persons,
      course: .level,
      outcome: .treated,
      groups: [.patients: .people],
      told: .state("in hospital"),
      Words(
        verbs: [
          "hospitalize", "hospitalise",
          "take|rush|bring|send|transport|airlift|fly|drive|transfer|admit|evacuate|carry|ferry to # hospital|hospitals|clinic|clinics",
          "take|rush|bring|send|transport|airlift|fly|drive|transfer|admit to # # hospital|hospitals|clinic|clinics",
          "take|rush|bring|send|airlift|transport|fly|drive|transfer|carry|ferry|admit * to * hospital|hospitals|clinic|clinics",
          "care for|look after in|at # hospital|hospitals|clinic|clinics",
          "take|rush|airlift|transport|fly to * medical center|centre",
          "admit in|into # hospital|hospitals|clinic|clinics", "treat in|at # hospital|hospitals|clinic|clinics",
          "treat at local|area|nearby hospital|hospitals|clinic|clinics", "keep|hold in hospital",
          "leave in hospital", "put in hospital", "take by ambulance", "transport by ambulance",
        ],
        does: [
          "come|go to # hospital|hospitals|clinic|clinics", "end up in # hospital|hospitals|clinic",
          "lie in # hospital|hospitals",
          "be in hospital", "be in the hospital",
          "remain|stay in # hospital|hospitals|clinic|clinics", "need hospital treatment", "require hospitalization",
          "require hospital treatment", "need hospitalization",
          "receive treatment in|at # hospital|hospitals|clinic|clinics",
        ],
        states: [
          "in hospital", "in hospitals", "in the hospital", "still in hospital",
          "treated in|at # hospital|hospitals|clinic|clinics",
          "receiving treatment in|at # hospital|hospitals|clinic|clinics", "in # hospital", "hospital patients",
        ],
        nouns: [
          "hospitalization", "hospitalisation", "hospitalized case", "hospital admission", "hospitalized patient",
          "hospitalised patient",
        ],
        tolls: ["number hospitalized", "hospitalizations"],
        events: ["hospitalization", "hospitalisation"])),
    Kind(
      "casualties.critical",
      counts: Group.persons,
      course: .level,
      groups: [.patients: .people],
      told: .state("in intensive care"),
      Words(
        states: [
          "in intensive care", "in the intensive care", "in # critical|grave condition|state",
          "in # critical but stable condition", "on life support", "fighting for his|her|their life|lives",
          "fighting for life",
        ]),
      Words(
        states: [
          "in icu", "in the icu", "in # serious condition|state",
          "in # serious but stable condition", "in an extremely serious condition", "in extremely serious condition",
          "critically ill", "critically injured", "critically wounded", "critically hurt", "gravely ill",
          "gravely injured", "gravely wounded", "on ventilator|ventilators", "on a ventilator", "listed as critical",
          "listed in critical condition", "critical",
        ],
        except: [
          "critical acclaim", "critical role", "critical mass", "critical infrastructure", "critical thinking",
          "critical factor", "critical minerals",
        ],
        countsOne: false)),
    Kind(
      "casualties.missing", counts: Group.persons, course: .level, groups: [.patients: .people],
      Words(
        verbs: [
          "no trace|sign|word of", "no word|news|sign|message has|have come from",
          "nothing was|is|has|been known|heard of|from", "nothing is known of|about",
          "without trace of", "sweep out to sea", "lose at sea",
          "sweep|wash away|overboard", "trap under|inside|in|beneath|underground", "trap",
          "bury under * rubble|debris|mud|snow", "bury alive", "report missing", "list as missing",
          "declare missing", "swallow by",
        ],
        does: [
          "go missing", "disappear", "vanish", "remain missing", "remain trapped", "remain unaccounted",
          "stay missing", "be missing", "not come home|back", "not return|returned home|from|to",
          "fail to return|come|report",
          "lie under|beneath|buried under # mud|rubble|debris|snow|earth|ruins",
          "never come|return|came|returned back|home",
        ],
        states: [
          "missing", "unaccounted for", "unaccounted", "not accounted for", "not been accounted for",
          "yet to be accounted for", "feared missing", "feared trapped", "untraced", "not found", "not been found",
          "not yet been found", "never found", "yet to be found", "still to be found", "not located",
          "not been located", "yet to be located", "not been traced", "not been heard from", "not been seen since",
          "not heard from", "not been reached", "whereabouts unknown", "whereabouts are unknown", "out of contact",
          "on the list of # missing", "unreachable", "not reachable", "not be reached|found|located|contacted|traced",
          "lying|buried under|beneath # mud|rubble|debris|snow|earth|ruins", "still trapped", "trapped", "lost at sea",
          "under the rubble", "under the debris",
          "beneath the rubble", "nowhere to be found",
          "sought by rescuers", "still being searched for", "still being sought", "adrift", "cut off from contact",
        ],
        nouns: ["disappearance", "missing person", "missing people"],
        tolls: ["number of missing", "number missing", "missing", "unaccounted", "list of missing"],
        events: ["disappearance", "whereabouts", "fate"],
        except: [
          "missing persons report", "missing data", "missing piece", "missing pieces", "missing link",
          "missing teeth", "missing out", "what is missing", "trapped in traffic", "trapped in the past",
          "missing games",
        ],
        countsOne: false),
      Words(
        verbs: ["search|look|hunt|dig|comb for", "keep looking for"],
        context: [
          "missing", "rubble", "debris", "landslide", "mudslide", "avalanche", "sank", "capsized", "sinking",
          "wreckage",
          "survivors", "rescuers", "divers",
        ],
        except: [
          "search for suspect", "search for suspects", "looking for suspects", "search for clues",
          "search for evidence",
          "look for work", "search for answers", "look for signs", "search for survivors", "looking for survivors",
        ],
        countsOne: false)),
    Kind(
      "casualties.rescued", counts: Group.persons,
      Words(
        verbs: [
          "rescue", "save from", "extricate",
          "pull|bring|pluck|dig|haul|lift|carry|winch|lead|take|get|find|hoist * alive",
          "pull|bring|find|dig out alive", "pull|bring|find|dig alive", "find alive",
          "bring|lead|carry|take|guide|winch|help|escort|ferry to safety", "bring ashore|to shore|to land",
          "bring|carry|lead|lift|help down|out from|of", "lower to safety", "winch up|aboard|off",
          "get|take|lift off # roof|roofs|boat|ship|rocks", "haul|pull|drag|lift aboard|ashore", "reach by rescuers",
          "take off the boat|ship|ferry|vessel",
          "winch to safety", "pull|pluck|lift|haul|dig from|out|free", "pull out of",
          "free from the wreckage|rubble|debris|mud", "airlift from", "dig out",
          "pick up by # ship|boat|vessel|helicopter",
        ],
        does: [
          "survive", "make it out alive", "come out of * alive|unharmed|unhurt|safe|uninjured",
          "emerge alive|unharmed|unhurt", "make it to safety", "escape alive", "escape unharmed", "escape unhurt",
          "swim to safety", "swim ashore", "get out alive", "come out alive", "escape to safety",
        ],
        states: [
          "rescued", "saved", "found alive", "pulled out alive", "brought to safety", "alive", "unharmed",
          "accounted for safely", "safe and well",
        ],
        nouns: ["survivor"],
        tolls: ["number of survivors", "number of rescued", "number rescued", "rescued", "survivors", "saved"],
        events: ["rescue"],
        context: [
          "rescue", "rescued", "rescues", "rescuers", "rescuer", "missing", "trapped", "survivor", "survivors",
          "survived", "crash", "crashed", "sank", "sinking", "sunk", "quake", "earthquake", "fire", "flood",
          "floods", "flooding", "storm", "hurricane", "collapse", "collapsed", "capsized", "capsizing", "ferry",
          "boat", "boats", "miner", "miners", "avalanche", "landslide", "mudslide", "hostage", "hostages",
          "coastguard", "coastguards", "rubble", "debris", "mud", "wreck", "wreckage", "lifeboat", "lifeboats",
          "drowned", "stranded",
        ],
        countsOne: false),
      Words(
        verbs: ["save"],
        context: [
          "passenger", "passengers", "crew", "crewmen", "ship", "ferry", "boat", "vessel", "rescuers", "rescued",
          "survivors", "coastguard", "lifeboat", "drowning", "rubble", "miners",
        ], countsOne: false)),
  ]
}
