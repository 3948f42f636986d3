extension Kind {
  /// What an article speaks of where people take to the streets.
  private static let protests = [
    "protest", "protests", "protester", "protesters", "protested", "protesting", "rally", "rallies", "rallied",
    "march", "marches", "marched", "marchers", "marching", "demonstration", "demonstrations", "demonstrators",
    "demonstrated", "crowd", "crowds", "vigil", "vigils", "parade", "funeral", "mourners", "strike",
    "strikers", "walkout", "walkouts", "picket", "pickets", "slogans", "uprising", "unrest",
    "pilgrimage", "hajj", "umrah",
    "devotees", "worshippers", "gathering", "picketed", "picketing", "boycotted", "massed", "campaigners",
    "activists", "congregation", "maidan",
    "placards", "banners", "demonstrate", "protestors", "protestor", "rallying", "strikes",
    "clergy", "cortege",
  ]

  private static let gunfire = ["gunshot", "gunshots", "gunfire", "shooter", "shootout"]

  private static func crowds(context: [String] = protests, unless: [String] = [], isIncidental: Bool = false) -> Words {
    Words(
      verbs: [
        "draw", "attract", "bring onto the streets", "bring out", "bring together", "pull in", "disperse", "muster",
      ],
      does: [
        "turn up", "gather", "assemble", "turn out", "come out|together", "show up", "participate", "attend",
        "take part", "converge on", "congregate", "crowd into",
      ],
      states: ["in attendance", "taking part"], tolls: ["turnout", "crowd", "attendance"],
      events: ["crowd", "turnout", "gathering"], context: context, unless: unless,
      except: ["crowd crush", "crowd surge", "crowd control", "crowd crushes", "crowd disaster"],
      countsOne: false, isIncidental: isIncidental)
  }

  private static func responses(least: Double = 0, isIncidental: Bool = false) -> Words {
    Words(
      does: [
        "respond", "respond to # scene|site|call|calls|fire|blaze|emergency|incident|attack|crash|shooting",
        "be involved",
      ],
      context: [
        "fire", "blaze", "scene", "site", "call", "calls", "incident", "attack", "crash", "shooting", "explosion",
        "inferno", "emergency", "alarm", "firefighters",
        "rescuers",
      ],
      countsOne: false, least: least, isIncidental: isIncidental)
  }

  /// Who was sent, who attacked, and who took to the streets.
  static let forces: [Kind] = [
    Kind(
      "forces.deployed",
      counts: [.troops, .securityForces, .police],
      course: .level,
      whom: [
        "firefighter", "fireman", "diver", "searcher", "rescuer", "peacekeeper", "investigator", "medic", "team",
        "agent", "worker", "expert", "crew", "deputy", "marine", "volunteer", "engineer", "paramedic", "ranger",
        "specialist", "unit",
        "personnel", "contingent", "paratrooper", "guardsman", "company", "battalion",
        "brigade",
        "regiment", "platoon", "squad", "member", "reservist", "conscript", "coastguard", "detective", "commando",
        "guard",
        "sapper", "reinforcement",
        "trooper", "responder", "official", "technician", "constable", "gendarme", "lifeguard",
      ],
      least: 3,
      Words(
        verbs: [
          "deploy", "send", "dispatch", "base in|at", "push into", "rush to", "mobilize", "mobilise", "station",
          "draft|call|bring|send|fly in", "call up", "press into service|action",
          "call out|to", "assign to", "post to|at|in|outside|around", "commit to", "put on alert", "place on alert",
          "move in",
          "reinforce with", "redeploy", "activate", "summon", "muster", "detail to", "move|transfer|fly into|to",
          "order onto|to|into # street|streets|scene|city|area", "field", "pour into", "rush in|to", "fly in",
          "order to|into|in # city|town|area|region|border|streets|scene|capital",
          "rescue|search|relief operation|operations|effort|efforts involve|involves|involved|involving",
          "operation|search|rescue|response involves|involved|involving", "reinforce by",
          "commit|send|dispatch|assign|allocate|detail to # scene|site|blaze|fire",
          "throw into # rescue|search|fight|battle|effort",
        ],
        does: [
          "be part of", "be said to be part of", "arrive to help", "back up",
          "rush to the scene",
          "take part in # search|operation|rescue|hunt|raid|effort|efforts",
          "take part in the|a|an rescue|search|relief|recovery operation|operations|effort|efforts",
          "join # search|operation|hunt|rescue|effort|efforts|police|firefighters|rescuers|crews|volunteers",
          "stand guard|by", "assemble",
          "be on patrol|duty|hand|guard", "be out on # streets|street", "fill sandbags", "patrol", "battle", "comb",
          "scour", "dig through|for|with",
          "search # house|houses|home|homes|area|building|buildings|rubble|ruins|debris|wreckage|site",
          "arrive at|on # scene|site|area", "reach # scene|site|area", "mass at|around|in|near|outside", "mobilize",
          "mobilise",
          "surround", "cordon off",
          "fight|battle|tackle # blaze|blazes|fire|fires|wildfire|wildfires|flames", "tackle",
          "work on * blaze|blazes|fire|fires|wildfire|wildfires|scene",
          "work to|around|through|at|on # rescue|save|help|free|reach|contain|restore|clock|night|scene|site|spot|area|areas|zone|zones",
          "continue|keep|go on searching|digging|combing|looking|fighting|battling",
          "be|stay|remain on # ground|streets|spot|site|scene|fireground|frontline",
          "engage in # search|operation|rescue|effort|relief", "be|join in # relief|rescue|search|relief work",
          "set off|out on|to reach|find|search", "reach|arrive from", "go into # building|mine|shaft|cave|water",
          "enter # building|cave|mine|shaft", "toil|labour|labor to|through|at",
          "descend on # scene|area|town",
        ],
        states: [
          "deployed", "in place", "on their way", "on the way", "en route", "part of", "at|on the scene",
          "on scene", "on the line|lines|fireline|firelines|frontline", "on the fire|front line|lines", "searching",
          "working at|on|in # scene|site|spot|area|areas|zone|zones",
          "working to # rescue|save|help|free|reach|contain|restore",
          "at|on the spot", "on duty",
          "on the ground",
          "on alert", "at work", "on patrol",
          "involved in # search|operation|rescue|battle|fight|effort|efforts|response", "searching for|the|through",
          "battling", "fighting # blaze|fire|fires|flames", "combing",
          "taking part in # search|operation|rescue|hunt|effort|efforts", "engaged in # search|operation|rescue|effort",
          "on site", "at|on # site", "digging", "looking for", "mobilized", "mobilised", "assigned to", "scouring",
          "patrolling", "tackling",
          "digging through", "guarding", "assisting", "helping", "called in", "drafted in", "stationed",
          "engaged in # relief|clearing|work", "assigned", "on the fireground",
        ],
        nouns: [
          "peacekeeper", "rescuer", "rescue worker", "emergency worker", "emergency responder", "first responder",
        ],
        tolls: [
          "contingent", "force", "number of troops|soldiers|firefighters|rescuers|police|officers", "troop numbers",
          "personnel assigned|deployed|engaged", "crew strength", "number of personnel|crews|responders",
        ],
        events: ["deployment", "contingent", "force", "dispatch", "mobilization"],
        except: [
          "air force", "task force", "police force", "work force", "security force", "labor force", "labour force",
          "sales force",
        ],
        countsOne: false),
      Words(
        counts: Group.persons, verbs: ["deploy", "mobilize", "mobilise"],
        context: ["rescue", "rescuers", "relief", "rubble", "survivors", "disaster", "emergency"], countsOne: false),
      Words(
        counts: [.troops, .securityForces, .police],
        does: [
          "arrive", "enter # country|city|town|area|region|capital", "land in|at * airport|country|capital|island|base",
          "cross into", "be engaged",
          "raid|storm # house|home|building|compound|office|offices|hideout|headquarters",
        ],
        countsOne: false),
      // A few officers come to any call.
      responses(least: 10), responses(isIncidental: true)),
    Kind(
      "forces.attackers",
      counts: [.militants],
      course: .level,
      whom: ["man", "suspect", "attacker", "shooter", "assailant", "robber", "raider", "person", "bomber"],
      told: .noun(one: "attacker", many: "attackers"),
      Words(
        does: [
          "attack", "storm", "assault", "raid", "invade", "ambush", "threaten", "open fire", "fire at|on|into|upon",
          "fire shots", "burst into", "break into", "carry out the|an|a attack|raid|assault|ambush|bombing|shooting",
          "blow themselves up", "blow himself up", "take part in the attack|raid|assault", "seize control of",
          "overrun", "burst in", "force their way into",
        ],
        nouns: ["attacker", "assailant", "suicide bomber", "suicide attacker", "bomber"],
        tolls: [
          "number of attackers",
          "number of gunmen|raiders|assailants|bandits|robbers",
        ],
        countsOne: false),
      // Crowds do as much: it tells of an attack where bandits, gunmen or rebels do it.
      Words(
        counts: [.militants],
        does: [
          "storm|swarm|sweep|charge|ride into|onto|across|over|through",
          "descend|swoop|converge on", "lay siege to", "besiege", "scale # wall|walls|fence", "surround",
          "overwhelm", "overpower", "strike at|before|from|during",
          "be behind # attack|raid|siege|assault|ambush|bombing|shooting|robbery|heist",
          "be responsible for # attack|raid|siege|assault|bombing|shooting",
          "be involved in # attack|raid|assault|shooting|robbery|ambush",
          "take part in # attack|raid|assault|robbery", "lie in wait", "pelt", "wade into", "rob", "loot",
          "infiltrate", "hit # village|town|market|bank|convoy|camp|base",
          "come|arrive on motorcycles|motorbikes|horseback|foot", "draw # firearms|guns|weapons|pistols",
          "pull off # heist|raid|robbery", "set about", "disguise themselves as", "barge into|in",
        ],
        countsOne: false)),
    Kind(
      "forces.checkpoints", course: .level, told: .noun(one: "checkpoint", many: "checkpoints"),
      Words(
        nouns: ["checkpoint", "roadblock"])),
    Kind(
      "crowd.participants", counts: Group.persons, course: .level, least: 20, told: .state("taking part"),
      Words(
        does: [
          "protest", "march", "rally", "walk out", "go on strike", "strike", "join the strike|walkout",
          "chant", "demonstrate", "picket", "stage protest|protests|rally|rallies",
          "greet|welcome|cheer|follow # bus|convoy|team|procession", "take to the # street|streets|square",
          "attend * protest|protests|rally|rallies|march|vigil|funeral|demonstration|demonstrations|parade|ceremony",
          "perform|make # pilgrimage|hajj|umrah|prayer|prayers",
          "join * protest|protests|rally|rallies|march|vigil|funeral|demonstration|demonstrations|parade",
          "fill|pack|line|flood|block|throng * streets|street|square|squares|roads|avenue|park|plaza",
          "pour|spill into|onto # streets|square", "form # chain|chains|line|lines",
          "follow # coffin|coffins|hearse|cortege", "mourn", "pray for",
          "line # street|streets|route|road|roads",
          "walk|parade|file through # streets|city|town|centre|center",
          "come|go to # rally|protest|march|vigil|funeral|square", "down tools", "walk off the job",
          "stage a protest|sit-in|march|demonstration|strike|walkout",
          "chain themselves to",
          "camp|camp out|sit|lie outside|in|down|on # street|streets|palace|ministry|parliament|square|road|highway",
          "mass on|in|at|outside # square|street|streets|gates|parliament|palace",
          "take out # procession|rally|march", "block * runway|road|roads|highway|entrance|gate|gates|bridge",
          "voice|vent # anger|frustration|outrage", "bang pots", "lie down",
          "pack|fill|crowd|throng # maidan|stadium|plaza|hall|church|cathedral|field|ground|grounds",
          "stand|hold|keep vigil", "hold|stage # rally|protest|march|demonstration|sit-in|vigil",
          "light candles", "carry placards|banners|flags|candles", "wave flags|placards|banners",
          "pay # respects|tribute", "besiege # ministry|parliament|office|offices",
          "lay siege to", "walk behind # banner|coffin", "squat on|in # road|highway|street|square|rails",
          "stand in silence", "come together to", "defy # ban|curfew", "heckle", "hold candles",
        ],
        states: [
          "on strike", "at the rally|protest|march|vigil|funeral|demonstration",
          "on the streets",
          "in the streets",
        ],
        nouns: ["demonstrator", "marcher"],
        tolls: [
          "number of protesters", "number of demonstrators", "number of participants",
          "number of marchers",
          "number of people|persons attending|taking|marching",
        ],
        events: ["march", "rally"],
        context: protests,
        except: ["crowd crush", "crowd surge", "crowd control", "crowd crushes", "crowd disaster"],
        countsOne: false),
      crowds(unless: gunfire),
      // A crowd that was shot at had come for something else.
      crowds(context: gunfire, isIncidental: true)),
  ]
}
