extension Group {
  /// Every group of persons.
  static let persons: [Group] = [.people]
}

extension Kind {
  /// "shot in the leg"; a shot in the head mostly kills.
  private static let shots = [
    "leg", "legs", "arm", "hand", "foot", "feet", "shoulder", "stomach", "chest", "back", "neck",
  ]
  .map { "shoot in # " + $0 }

  /// Who was killed, hurt or lost.
  static let casualties: [Kind] = [
    Kind(
      "casualties.killed", counts: Group.persons, outcome: .dead, groups: [.patients: .people],
      Words(
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
        ])),
    Kind(
      "casualties.injured", counts: Group.persons, outcome: .hurt, groups: [.patients: .people],
      Words(
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
      Words(
        verbs: ["shoot"],
        context: ["hospital", "wounded", "injured", "injury", "injuries", "wounds", "condition", "hurt"],
        except: ["photo shoot", "shot at by"], countsOne: false)),
    Kind(
      "casualties.hospitalized", counts: Group.persons, course: .level, groups: [.patients: .people],
      told: .state("in hospital"),
      Words(
        verbs: [
          "hospitalize", "admit to hospital", "admit to hospitals", "take to hospital", "take to hospitals",
          "take to a hospital", "take to the hospital", "rush to hospital",
          "bring to hospital", "bring to hospitals", "send to hospital", "transport to hospital",
          "transport to hospitals", "treat in hospital", "treat in hospitals", "treat at hospitals",
          "take to area hospitals", "take to local hospitals",
        ],
        does: [
          "come to hospitals", "come to hospital", "be in hospital", "need hospital treatment",
          "require hospitalization",
        ],
        states: ["in hospital", "in hospitals", "in the hospital", "still in hospital"],
        nouns: ["hospitalization", "hospitalisation", "hospitalized case", "hospital admission"])),
    Kind(
      "casualties.critical", counts: Group.persons, course: .level, groups: [.patients: .people],
      told: .state("in intensive care"),
      Words(states: [
        "in intensive care", "in critical condition", "in serious condition", "in a critical condition",
        "in a serious condition", "in critical but stable condition", "in serious but stable condition", "critical",
        "critically ill",
        "in grave condition", "in an extremely serious condition", "in extremely serious condition", "on life support",
        "fighting for their lives", "fighting for life",
      ])),
    Kind(
      "casualties.missing", counts: Group.persons, course: .level, groups: [.patients: .people],
      Words(
        does: ["go missing", "disappear", "vanish"],
        states: ["missing", "unaccounted for", "feared missing"],
        nouns: ["disappearance"],
        except: ["missing persons report", "missing data"])),
    Kind(
      "casualties.rescued", counts: Group.persons,
      Words(
        verbs: ["rescue", "save", "pull alive", "pull from the rubble", "pull out alive", "airlift"],
        states: ["rescued"], nouns: ["rescue"])),
  ]
}
