extension Group {
  /// Every group of persons.
  static let persons: [Group] = [.people]
}

extension KindDefinition {
  /// The kinds that watchd knows without configuration.
  public static let builtIn: [KindDefinition] = casualties + detentions + displacement + events

  /// "shot in the leg"; a shot in the head mostly kills.
  private static let shots = [
    "leg", "legs", "arm", "hand", "foot", "feet", "shoulder", "stomach", "chest", "back", "neck",
  ]
  .map { "shoot in # " + $0 }

  private static let casualties: [KindDefinition] = [
    KindDefinition(
      name: "casualties.killed", counts: Group.persons,
      verbs: [
        "kill", "murder", "slay", "massacre", "assassinate", "behead", "decapitate", "execute", "gun down",
        "shoot dead", "shoot to death",
        "fatally shoot", "fatally stab", "fatally wound", "fatally injure",
        "shoot and kill", "stab to death", "beat to death", "hack to death", "burn to death", "stone to death",
        "trample to death", "batter to death", "club to death",
        "knife to death", "burn alive", "slaughter",
        "lynch", "eliminate",
        "electrocute", "crush to death", "blow to death", "butcher", "liquidate", "neutralize", "find dead",
        "find shot dead", "find killed",
        "find murdered", "find stabbed to death", "find beheaded",
        "bludgeon to death", "bury alive", "hang", "strangle",
        "torture to death",
        "cut down", "mow down", "martyr", "shoot down and kill",
        "claim the lives of", "cost the lives of", "take the lives of", "claim the life of", "take the life of",
        "cost their lives", "find beaten to death", "find hacked to death", "find strangled", "find hanged",
        // Who did it, before those it was done to: "the killers of six priests".
        "killer of", "murderer of", "assassin of",
      ],
      does: [
        "die", "perish", "drown", "lose their lives", "lose his life", "lose her life", "succumb", "be dead",
        "lose life", "suffocate", "bleed to death", "starve to death", "freeze to death", "choke to death",
      ],
      states: [
        "dead", "deceased", "lifeless", "fatally", "fatally shot", "fatally stabbed", "fatally wounded",
        "mortally wounded",
      ],
      nouns: [
        "death", "fatality", "body", "corpse", "killing", "murder", "homicide", "dead body", "fatal casualty",
        "assassination", "execution", "slaying", "remains",
      ],
      tolls: [
        "death toll", "toll", "number of dead", "number of deaths", "body count", "death count", "deaths toll",
        "fatality count", "dead", "casualty toll", "death total", "death tally",
        "number of fatalities",
      ],
      objects: ["claim lives", "cost lives", "take lives", "lose lives", "claim victims"],
      except: [
        "dead end", "toll road", "death penalty", "death row", "death sentence", "death threat", "death threats",
        "death squad", "death squads", "security bodies", "government bodies", "body armour", "body armor",
        "drop dead", "murder charge", "murder charges", "murder case", "murder trial", "murder suspect",
        "murder suspects", "murder investigation", "murder weapon", "murder warrant", "murder warrants",
        "homicide detective", "homicide detectives", "homicide division", "homicide unit", "homicide investigation",
        "homicide investigators", "homicide case", "death investigation",
      ]),
    KindDefinition(
      name: "casualties.injured", counts: Group.persons,
      verbs: [
        "injure", "wound", "hurt", "maim", "shoot and wound", "shoot and injure", "graze",
        "strike by gunfire", "hit by gunfire", "strike by bullets", "hit by bullets", "treat for * wounds",
        "treat for * injuries", "treat for injuries", "treat for wounds",
      ] + shots,
      does: [
        "sustain * injuries", "suffer * injuries", "receive * injuries", "sustain * injury", "suffer * wounds",
        "sustain * wounds", "suffer * burns", "escape * injuries", "survive * injuries", "seek treatment",
        "seek medical treatment", "have bullet wounds", "have gunshot wounds", "have # wounds", "have # injuries",
      ],
      states: [
        "hurt", "injured", "wounded", "with gunshot wounds", "with * injuries", "with injuries", "with * wounds",
      ],
      nouns: ["injury", "wounded", "injured"],
      tolls: ["number of injured", "number of wounded", "injury toll"]),
    // Those who were shot are hurt where the article has any who survived.
    KindDefinition(
      name: "casualties.injured", counts: Group.persons, verbs: ["shoot"],
      context: ["hospital", "wounded", "injured", "injury", "injuries", "wounds", "condition", "hurt"],
      except: ["photo shoot", "shot at by"], countsOne: false),
    KindDefinition(
      name: "casualties.hospitalized", counts: Group.persons,
      verbs: [
        "hospitalize", "admit to hospital", "admit to hospitals", "take to hospital", "take to hospitals",
        "take to a hospital", "take to the hospital", "rush to hospital",
        "bring to hospital", "bring to hospitals", "send to hospital", "transport to hospital",
        "transport to hospitals", "treat in hospital", "treat in hospitals", "treat at hospitals",
        "take to area hospitals", "take to local hospitals",
      ],
      does: [
        "come to hospitals", "come to hospital", "be in hospital", "need hospital treatment", "require hospitalization",
      ],
      states: ["in hospital", "in hospitals", "in the hospital", "still in hospital"],
      nouns: ["hospitalization", "hospitalisation", "hospitalized case", "hospital admission"]),
    KindDefinition(
      name: "casualties.critical", counts: Group.persons,
      states: [
        "in intensive care", "in critical condition", "in serious condition", "in a critical condition",
        "in a serious condition", "in critical but stable condition", "in serious but stable condition", "critical",
        "critically ill",
        "in grave condition", "in an extremely serious condition", "in extremely serious condition", "on life support",
        "fighting for their lives", "fighting for life",
      ]),
    KindDefinition(
      name: "casualties.missing", counts: Group.persons,
      does: ["go missing", "disappear", "vanish"],
      states: ["missing", "unaccounted for", "feared missing"],
      nouns: ["disappearance"],
      except: ["missing persons report", "missing data"]),
    KindDefinition(
      name: "casualties.rescued", counts: Group.persons,
      verbs: ["rescue", "save", "pull alive", "pull from the rubble", "pull out alive", "airlift"],
      states: ["rescued"], nouns: ["rescue"]),
  ]

  private static let detentions: [KindDefinition] = [
    KindDefinition(
      name: "detentions.detained", counts: Group.persons,
      verbs: [
        "detain", "arrest", "take into custody", "round up", "apprehend", "imprison", "jail", "remand",
        "take in custody", "hold in custody", "capture", "nab", "hold",
        "place under arrest", "put under arrest", "hold in detention", "put in detention",
      ],
      states: ["in custody", "under arrest", "in detention", "behind bars", "in jail", "in prison", "held in custody"],
      nouns: ["arrest", "detention", "detainee"],
      tolls: ["number of arrests", "number of detainees", "number detained", "number of detained", "in custody"],
      except: ["house arrest", "cardiac arrest", "cardiac arrests", "arrest warrant", "arrest warrants"]),
    KindDefinition(
      name: "detentions.released", counts: Group.persons,
      verbs: ["release", "free", "set free", "let go", "pardon", "release from custody"],
      states: ["freed", "released"]),
    KindDefinition(
      name: "detentions.abducted", counts: Group.persons,
      verbs: [
        "kidnap", "abduct", "take hostage", "hold hostage", "take captive", "hold captive",
        "seize as hostages", "take away by force", "take as hostages",
      ],
      states: ["held hostage", "in captivity"],
      nouns: ["kidnapping", "abduction", "hostage"]),
  ]

  private static let events: [KindDefinition] = [
    KindDefinition(
      name: "forces.deployed", counts: [.troops, .securityForces, .police],
      verbs: ["deploy", "send", "dispatch", "draft in", "mobilize", "station", "send in", "call up", "drafted in"],
      does: ["be part of", "be said to be part of", "arrive", "back up"],
      states: ["deployed", "part of"],
      tolls: ["contingent", "force"]),
    KindDefinition(
      name: "forces.attackers", counts: [.militants],
      does: ["attack", "storm", "threaten", "assault", "raid", "invade"]),
    KindDefinition(name: "forces.checkpoints", nouns: ["checkpoint", "roadblock"]),
    KindDefinition(
      name: "crowd.participants", counts: Group.persons,
      does: [
        "protest", "march", "rally", "demonstrate", "take to the streets", "take part", "gather", "turn out", "attend",
        "assemble", "join the protest", "join the march", "participate",
      ],
      nouns: ["demonstrator", "marcher"]),
    KindDefinition(
      name: "damage.destroyed", counts: [.buildings, .vehicles, .businesses, .units, .other],
      verbs: [
        "destroy", "bury", "burn", "burn down", "torch", "raze", "demolish", "flatten", "wreck", "level", "gut",
        "set on fire",
        "set ablaze", "loot", "vandalize", "wash away", "sweep away",
        "wipe out", "target", "reduce to ashes", "reduce to rubble", "render uninhabitable", "make uninhabitable",
        "leave uninhabitable",
      ],
      does: ["collapse", "burn", "burn down"],
      states: ["destroyed", "in ruins", "burned down", "uninhabitable", "reduced to rubble"],
      nouns: [
        "destruction", "destroyed house", "destroyed home", "destroyed building", "collapsed house",
        "collapsed building",
      ],
      tolls: ["destroyed housing", "destroyed houses", "destroyed homes", "destroyed buildings"]),
    KindDefinition(name: "damage.destroyed", counts: [.buildings], does: ["be lost"], nouns: ["collapse"]),
    // Those whose houses they were stand for the houses.
    KindDefinition(
      name: "damage.destroyed", counts: Group.persons,
      does: [
        "have their houses destroyed", "have their homes destroyed", "have their houses burned",
        "have their homes burned", "see their homes destroyed",
      ], countsOne: false),
    KindDefinition(
      name: "damage.damaged", counts: [.buildings, .vehicles, .businesses, .units, .other],
      verbs: [
        "damage", "damage to", "partially damage", "partly damage", "partially destroy", "partly destroy", "flood",
        "inundate", "submerge",
        "unroof", "blow the roofs off", "blow roofs off", "tear the roofs off", "tear roofs off", "rip the roofs off",
        "rip roofs off",
      ],
      states: ["under water", "damaged", "partially damaged", "partly damaged"],
      nouns: ["damaged house", "damaged home", "damaged building"],
      tolls: [
        "partially damaged houses", "partially damaged homes", "partially destroyed houses",
        "partially destroyed homes",
        "partially damaged housing", "partially destroyed housing", "damaged housing", "damaged houses",
        "damaged homes", "damaged buildings",
      ]),
    KindDefinition(
      name: "health.cases",
      verbs: ["infect", "diagnose", "sicken", "find to have"],
      does: ["fall ill", "test positive", "contract", "become ill"],
      states: ["infected", "ill", "sick", "sickened"],
      nouns: ["case", "infection"],
      context: [
        "disease", "illness", "virus", "outbreak", "infection", "infections", "cholera", "ebola", "measles", "covid",
        "coronavirus", "health", "patients", "epidemic", "pandemic", "lung", "flu", "hospital",
      ],
      except: [
        "court case", "court cases", "criminal case", "criminal cases", "murder case", "murder cases", "legal case",
      ]),
    KindDefinition(
      name: "business.layoffs", counts: [.workers, .people, .units],
      verbs: ["lay off", "make redundant", "sack", "let go"],
      nouns: ["layoff", "job cut", "redundancy", "job loss"],
      objects: [
        "cut jobs", "cut positions", "cut workers", "cut employees", "cut staff", "shed jobs", "axe jobs", "slash jobs",
        "eliminate jobs", "eliminate positions", "eliminate roles",
        "cut roles", "cut posts", "lose jobs",
      ]),
    KindDefinition(
      name: "recall.units", counts: [.vehicles, .units, .other],
      verbs: ["recall"], nouns: ["recalled vehicle"]),
    KindDefinition(
      name: "breach.affected", counts: [.people, .units, .customers],
      verbs: ["affect", "hit", "expose", "compromise", "leak", "steal", "concern", "impact", "write to"],
      nouns: [
        "consumer", "customer", "person", "account", "record", "user", "client", "american", "canadian", "victim",
      ],
      tolls: ["number affected"],
      context: ["breach", "breached", "hack", "hacked", "hackers", "leak", "leaked", "cyberattack", "cyber"]),
    KindDefinition(
      name: "power.outage", counts: [.people, .buildings, .customers, .businesses],
      verbs: ["black out", "leave without power", "cut off from power"],
      does: ["lose power", "lose electricity", "be without power", "be without electricity"],
      states: ["without power", "without electricity", "in the dark", "in darkness", "powerless"],
      nouns: ["outage", "power outage", "power cut"]),
  ]
}
