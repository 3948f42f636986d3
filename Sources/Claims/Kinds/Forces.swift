extension Kind {
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
        "regiment", "platoon", "squad",
      ],
      least: 3,
      Words(
        verbs: [
          "deploy", "send", "dispatch", "base in|at", "push into", "rush to", "mobilize", "mobilise", "station",
          "draft|call|bring|send|fly in", "call up",
          "call out", "assign to", "post to", "commit to", "put on alert", "place on alert", "move in",
          "reinforce with", "redeploy", "activate", "summon", "muster", "detail to", "move|transfer|fly into|to",
        ],
        does: [
          "be part of", "be said to be part of", "arrive to help", "back up",
          "respond to # scene|site|call|calls|fire|blaze|emergency|incident|attack|crash|shooting", "rush to the scene",
          "assist",
          "take part in # search|operation|rescue|hunt|raid|effort|efforts",
          "join # search|operation|hunt|rescue|effort|efforts", "stand guard|by", "assemble",
          "be on patrol|duty|hand|guard", "patrol", "battle", "comb", "scour", "dig through|for|with",
          "search # house|houses|home|homes|area|building|buildings|rubble|ruins|debris|wreckage|site",
          "arrive at|on # scene|site|area", "reach # scene|site|area", "mass at|around|in|near|outside", "mobilize",
          "mobilise",
          "surround", "cordon off",
          "fight # blaze|fire|fires|flames", "tackle",
          "work to|around|through|at|on # rescue|save|help|free|reach|contain|restore|clock|night|scene|site|spot",
          "continue|keep|go on searching|digging|combing|looking|fighting|battling",
        ],
        states: [
          "deployed", "in place", "on their way", "on the way", "en route", "part of", "at|on the scene",
          "on scene", "on the line|lines|fireline|firelines|frontline", "on the fire|front line|lines", "searching",
          "working at|on # scene|site|spot", "working to # rescue|save|help|free|reach|contain|restore",
          "at|on the spot", "on duty",
          "on the ground", "on standby",
          "on alert", "at work", "on patrol",
          "involved in # search|operation|rescue|battle|fight|effort|efforts|response", "searching for|the|through",
          "battling", "fighting # blaze|fire|fires|flames", "combing",
          "taking part in # search|operation|rescue|hunt|effort|efforts", "engaged in # search|operation|rescue|effort",
          "on site", "at|on # site", "digging", "looking for", "mobilized", "mobilised", "assigned to", "scouring",
          "patrolling", "tackling",
          "digging through", "guarding", "assisting", "helping", "called in", "drafted in", "stationed",
        ],
        nouns: [
          "peacekeeper", "rescuer", "rescue worker", "emergency worker", "emergency responder", "first responder",
        ],
        tolls: [
          "contingent", "force", "number of troops|soldiers|firefighters|rescuers|police|officers", "troop numbers",
        ],
        events: ["deployment", "contingent", "force", "dispatch", "mobilization"],
        except: [
          "air force", "task force", "police force", "work force", "security force", "labor force", "labour force",
          "sales force",
        ],
        countsOne: false),
      Words(
        does: ["respond"],
        context: ["fire", "blaze", "scene", "crash", "shooting", "explosion", "inferno", "emergency", "alarm"],
        countsOne: false)),
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
        tolls: ["number of attackers"],
        countsOne: false)),
    Kind(
      "forces.checkpoints", course: .level, told: .noun(one: "checkpoint", many: "checkpoints"),
      Words(
        nouns: ["checkpoint", "roadblock"])),
    Kind(
      "crowd.participants", counts: Group.persons, course: .level, least: 20, told: .state("taking part"),
      Words(
        verbs: ["draw", "attract", "bring onto the streets", "bring out"],
        does: [
          "protest", "march", "rally", "walk out", "go on strike", "strike", "join the strike|walkout",
          "turn up", "chant", "demonstrate", "picket", "stage protest|protests|rally|rallies",
          "greet|welcome|cheer|follow # bus|convoy|team|procession", "gather", "assemble", "turn out",
          "come out|together",
          "show up", "participate", "take to the # street|streets|square", "take part",
          "attend * protest|protests|rally|rallies|march|vigil|funeral|demonstration|demonstrations|parade|ceremony",
          "attend", "perform|make # pilgrimage|hajj|umrah|prayer|prayers",
          "join * protest|protests|rally|rallies|march|vigil|funeral|demonstration|demonstrations|parade",
          "fill|pack|line|flood|block|throng # streets|street|square|squares|roads|avenue|park",
          "pour|spill into|onto # streets|square", "form # chain|chains|line|lines",
          "follow # coffin|coffins|hearse|cortege", "mourn", "pray for",
          "line # street|streets|route|road|roads",
          "walk|parade|file through # streets|city|town|centre|center",
          "come|go to # rally|protest|march|vigil|funeral|square", "down tools", "walk off the job", "converge on",
          "congregate", "crowd into",
          "stage a protest|sit-in|march|demonstration|strike|walkout",
        ],
        states: [
          "in attendance", "on strike", "taking part", "at the rally|protest|march|vigil|funeral|demonstration",
          "on the streets",
          "in the streets",
        ],
        nouns: ["demonstrator", "marcher"],
        tolls: [
          "turnout", "crowd", "attendance", "number of protesters", "number of demonstrators", "number of participants",
          "number of marchers",
        ],
        events: ["crowd", "turnout", "gathering", "march", "rally"],
        context: [
          "protest", "protests", "protester", "protesters", "protested", "protesting", "rally", "rallies", "rallied",
          "march", "marches", "marched", "marchers", "marching", "demonstration", "demonstrations", "demonstrators",
          "demonstrated", "crowd", "crowds", "vigil", "vigils", "parade", "funeral", "mourners", "strike",
          "strikers", "walkout", "walkouts", "picket", "pickets", "slogans", "sit-in", "uprising", "unrest",
          "pilgrimage", "hajj", "umrah",
        ],
        except: ["crowd crush", "crowd surge", "crowd control", "crowd crushes", "crowd disaster"],
        countsOne: false)),
  ]
}
