extension Kind {
  /// What an article speaks of where people are rescued.
  private static let perils = [
    "rescue", "rescued", "rescues", "rescuers", "rescuer", "missing", "trapped", "survivor", "survivors",
    "survived", "crash", "crashed", "sank", "sinking", "sunk", "quake", "earthquake", "fire", "flood",
    "floods", "flooding", "storm", "hurricane", "collapse", "collapsed", "capsized", "capsizing", "ferry",
    "boat", "boats", "miner", "miners", "avalanche", "landslide", "mudslide", "hostage", "hostages",
    "coastguard", "coastguards", "rubble", "debris", "mud", "wreck", "wreckage", "lifeboat", "lifeboats",
    "drowned", "stranded", "alive", "aboard", "divers", "shaft", "mine", "explosion", "blast",
    "floodwater", "floodwaters", "flooded", "firefighters", "coast", "rooftops", "overturned", "derailed",
    "cyclone", "typhoon", "wildfire", "blaze", "ditched", "helicopters", "lifeguards", "dinghies",
    "gale", "caved", "buried", "stricken",
  ]

  /// Who is missing, and who was found alive.
  static let search: [Kind] = [
    Kind(
      "casualties.missing", counts: Group.persons, course: .level, groups: [.patients: .people],
      Words(
        verbs: [
          "no trace|sign|word of", "no word|news|sign|message has|have come from", "nobody has heard from",
          "no trace|sign|word was|is found|had of", "no trace|sign|word has been found|had of",
          "unable to account for", "unable to locate|trace|reach", "nothing was|is|has|been known|heard of|from",
          "nothing is known of|about",
          "without trace of", "sweep out to sea", "lose at sea",
          "sweep|wash away|overboard", "trap under|inside|in|beneath|underground", "trap",
          "bury under|by|in|beneath * rubble|debris|mud|snow|landslide|mudslide|avalanche", "bury alive",
          "report missing", "list as missing",
          "declare missing", "swallow by",
          "contact is|was lost with", "contact has been lost with",
          "lose all|radio contact with", "fail to locate|find|trace|reach",
          "have|be yet to find|locate|reach|recover", "bury somewhere under|beneath|in * rubble|debris|mud|snow",
          "nothing has been heard of|from", "no word has been heard of|from",
        ],
        does: [
          "go missing", "disappear", "vanish", "remain to be found|located|traced|accounted", "remain missing",
          "remain trapped", "remain unaccounted",
          "stay missing", "be missing", "not come home|back",
          "remain buried in|under|beneath * rubble|wreckage|debris|mud|snow|earth|ruins",
          "not return|returned home|from|to",
          "fail to return|come|report",
          "lie under|beneath|buried under # mud|rubble|debris|snow|earth|ruins",
          "never come|return|came|returned back|home",
          "never make|made it back|home|ashore",
        ],
        states: [
          "missing", "trapped below|under ground", "unaccounted for", "unaccounted", "not accounted for",
          "not been accounted for",
          "yet to be accounted for", "still to be accounted|traced|located|recovered", "feared missing",
          "feared trapped", "untraced", "not found", "not been found",
          "not yet been found", "never found", "yet to be found", "still to be found", "not located",
          "not been located", "yet to be located", "not been traced", "not been heard from", "not been seen since",
          "not heard from", "not been reached", "whereabouts unknown", "whereabouts are unknown", "out of contact",
          "on the list of # missing", "unreachable", "not reachable", "not be reached|found|located|contacted|traced",
          "lying|buried under|beneath # mud|rubble|debris|snow|earth|ruins", "still trapped", "trapped", "lost at sea",
          "under the rubble", "under the debris", "in the rubble", "feared lost", "untraceable",
          "beneath the rubble", "nowhere to be found", "without a trace", "yet to be traced", "whereabouts is unknown",
          "whereabouts are not known",
          "sought by rescuers", "still being searched for", "still being sought", "adrift", "cut off from contact",
        ],
        nouns: [
          "disappearance", "missing person", "missing persons", "missing people", "reported missing persons|people",
        ],
        tolls: [
          "number of missing", "number missing", "missing", "unaccounted", "list of missing",
          "list of missing|unaccounted people|persons|residents", "list of people|persons missing|unaccounted",
          "unaccounted for list", "missing list|persons|people list",
          "missing people|persons", "number of missing people|persons",
        ],
        events: ["disappearance", "whereabouts", "fate"],
        except: [
          "missing persons report", "missing data", "missing piece", "missing pieces", "missing link",
          "missing teeth", "missing out", "what is missing", "trapped in traffic",
          "trapped in|inside # car|cars|vehicle|vehicles|truck|lift|lifts|elevator|elevators", "trapped in the past",
          "missing games",
        ],
        countsOne: false),
      Words(
        verbs: [
          "search|look|hunt|dig|comb for", "keep looking for", "search is|was underway for",
          "search is|was under way for",
          "lose contact with", "no contact with", "contact with * lost|severed",
          "hope|hopes fade|fades|faded|fading for",
          "effort|efforts|attempt|attempts|bid|operation|race to reach|rescue|free|save|find",
          "search continues|continued|resumed for",
          "search goes|went|is|was on for",
          "try|trying|tries|tried to account for", "search|hunt continues|continued|goes|went on for",
        ],
        context: [
          "missing", "rubble", "debris", "landslide", "mudslide", "avalanche", "sank", "capsized", "sinking",
          "wreckage",
          "survivors", "rescuers", "divers", "trapped", "swept", "drowned", "miners",
          "rescue", "floods", "flooding", "flood", "boat", "capsizing", "overturned", "collapse", "collapsed",
          "ditched", "yacht", "raft", "canoe", "kayak", "trawler",
          "tsunami", "coastguard",
          "quake", "earthquake", "landslip", "rapids",
        ],
        beside: [
          "suspect", "suspects", "gunman", "gunmen", "shooter", "shooters", "attacker", "attackers", "robbers",
          "assailants", "culprits", "fugitives",
        ],
        except: [
          "search for suspect", "search for suspects", "looking for suspects", "search for clues",
          "search for evidence",
          "look for work", "search for answers", "look for signs", "search for survivors", "looking for survivors",
        ],
        countsOne: false),
      Words(
        states: [
          "underground", "below ground", "under ground", "trapped below", "cut off underground",
          "still inside|below|down", "cut off",
        ],
        context: [
          "mine", "miners", "miner", "shaft", "cave", "cavers", "tunnel", "gallery", "colliery", "rubble",
        ],
        countsOne: false)),
    Kind(
      "casualties.rescued", counts: Group.persons, outcome: .saved,
      Words(
        verbs: [
          "rescue", "save from", "extricate", "bring out",
          "pull|bring|pluck|dig|haul|lift|carry|winch|lead|take|get|find|hoist * alive",
          "pull|bring|find|dig out alive", "pull|bring|find|dig alive", "find alive",
          "bring|lead|carry|take|guide|winch|help|escort|ferry to safety", "bring ashore", "bring * to shore|land",
          "pluck|pull|haul|lift|airlift|carry to safety", "pull|bring|lift|hoist|winch|haul to freedom|the surface",
          "bring|carry|lead|lift|help down|out from|of", "lower to safety", "winch up|aboard|off",
          "get|take|lift off # roof|roofs|boat|ship|rocks", "haul|pull|drag|lift aboard|ashore", "reach by rescuers",
          "take off the boat|ship|ferry|vessel",
          "winch to safety", "pull|pluck|lift|haul|dig|scoop|fish from|out|free", "pull out of", "get|take off # wreck",
          "bring|hoist|lift|haul|winch up",
          "free from the wreckage|rubble|debris|mud", "airlift from", "dig out",
          "pick up by # ship|boat|vessel|helicopter|trawler|fishermen|tanker|freighter|ferry",
          "pick up from # water|sea",
          "fish|pull|pluck out of # water|sea|river|lake", "make it to shore|land",
          "cut free|loose|out of|from",
          "hoist|winch|pluck|lift|airlift|pull|haul|scoop|fish|take from|off # water|sea|roof|roofs|rooftop|rooftops|deck|beach|island|rocks|wings|ship|liner|vessel|boat|cliff|tree|trees|ledge",
          "bring|carry|ferry|lead|take|get|guide|help out of danger|reach", "come to the aid of",
          "ferry|bring|carry|take to # dry land|shore|bank|safety",
          "pull|haul|help|lift|hoist aboard|ashore|out", "help down|ashore|out", "lift off",
          "airlift|lift|winch|bring|help|get|lower off|down # mountain|roof|ladder|cliff|ship|boat",
          "drag|heave|extract|haul from|out of # wreck|wreckage|rubble|house|building|car|shaft|water|sea|river|flames|slabs",
          "scoop up by", "recover|retrieve alive|safely|unharmed", "recover safe and sound",
          "bring|lower down by # ladder|ladders|rope|ropes",
        ],
        does: [
          "make it out alive", "come out of * alive|unharmed|unhurt|safe|uninjured",
          "emerge alive|unharmed|unhurt", "make it to safety", "escape alive", "escape with their lives",
          "come|get|walk|climb|crawl out unhurt|unharmed|unscathed|uninjured|safely",
          "emerge|escape unscathed|uninjured|unaided", "escape|emerge without injury|injuries|harm",
          "hike|walk|crawl|climb|scramble|row|paddle|ski|drive|sail|run to # safety", "live to tell the tale",
          "reach # surface|shore|safety|land", "swim to # shore|safety|land",
          "crawl|climb|scramble|clamber out of|from",
          "get away with their lives", "make it to shore", "escape unharmed", "escape unhurt",
          "swim to safety", "swim ashore", "get out alive", "come out alive", "escape to safety",
        ],
        states: [
          "rescued", "saved", "found alive", "pulled out alive", "brought to safety", "alive", "unharmed",
          "accounted for safely", "safe and well",
        ],
        nouns: ["rescue"],
        tolls: ["number of rescued", "number rescued", "rescued", "saved"],
        events: ["rescue"],
        context: perils,
        except: ["save the children", "survived by"], countsOne: false),
      // Who was shot and lives wasn't rescued.
      Words(
        does: ["survive"], nouns: ["survivor"], tolls: ["number of survivors", "survivors"], context: perils,
        unless: ["gunshot", "shooter", "shooting", "shootings", "stabbing"], except: ["survived by"],
        countsOne: false),
      Words(
        verbs: ["save"],
        context: [
          "passenger", "passengers", "crew", "crewmen", "ship", "ferry", "boat", "vessel", "rescuers", "rescued",
          "survivors", "coastguard", "lifeboat", "drowning", "rubble", "miners",
        ], countsOne: false),
      // A prisoner is freed as well, and police pick people up.
      Words(
        verbs: ["free", "get out"],
        does: ["manage to get out", "emerge from # shaft|mine|tunnel|cave|rubble|wreck|debris"],
        context: [
          "miners", "shaft", "rubble", "wreckage", "debris", "capsized", "sank", "sinking", "collapsed", "trapped",
          "silo", "entrapped",
        ], countsOne: false),
      Words(
        verbs: ["pick up", "take on board", "take aboard", "take|scoop from|out"],
        agents: [
          "ship", "ships", "boat", "boats", "lifeboat", "lifeboats", "tanker", "tankers", "trawler", "trawlers",
          "vessel", "vessels", "freighter", "ferry", "ferries", "cutter", "liner", "yacht", "helicopter",
          "helicopters", "coastguard", "coastguards", "fishermen", "lifeguards",
        ], countsOne: false)),
  ]
}
