extension Kind {
  /// What was destroyed or damaged.
  static let damage: [Kind] = [
    Kind(
      "damage.destroyed",
      counts: [.buildings, .vehicles, .businesses, .units],
      whom: ["property", "bridge", "village", "boat", "tower", "roof", "mill", "stall", "tent", "site", "facility"],
      Words(
        verbs: [
          "destroy", "burn down", "torch", "raze", "demolish", "flatten", "wreck",
          "obliterate", "set on fire", "set ablaze", "set alight", "loot", "vandalize", "wash|sweep away",
          "wipe out", "tear down", "reduce to ash|ashes|rubble|ruins", "burn to the ground", "burn through",
          "burn to ashes", "raze|level to the ground", "render|make|leave|declare uninhabitable",
          "damage beyond repair", "blow up", "bulldoze", "incinerate", "pulverize",
          "totally|completely|fully damage", "reduce to # ash|ashes|rubble|ruins|cinders",
          "turn into|to # ash|ashes|rubble|ruins", "carry|blow|sweep away",
          "knock out", "smash to pieces", "ruin",
        ],
        does: [
          "burn down", "be gone", "burn to the ground", "go up in flames", "lie in ruins", "no longer stand|exist",
          "vanish",
        ],
        states: [
          "destroyed", "in ruins", "burned down", "burnt down", "uninhabitable", "reduced to rubble",
          "reduced to ashes", "beyond repair", "in ashes", "flattened", "wiped out",
        ],
        nouns: [
          "destruction", "destroyed house", "destroyed home", "destroyed building", "destroyed structure",
          "collapsed house", "collapsed building", "burned house", "burnt house",
        ],
        tolls: [
          "destroyed housing", "destroyed houses", "destroyed homes", "destroyed buildings",
          "number of destroyed homes", "number of homes destroyed",
        ],
        events: ["destruction", "demolition", "burning"],
        countsOne: false),
      // Words that mean something else as often.
      Words(
        verbs: [
          "burn", "lose", "level", "gut", "engulf", "bury", "total", "write off", "consume", "devour", "swallow",
          "crush", "shatter", "topple", "bring|pull|knock down",
        ],
        does: ["burn", "collapse", "cave in", "come down", "crumble", "fall", "fall down"],
        states: ["lost", "hit"],
        events: ["loss", "collapse"],
        context: [
          "quake", "earthquake", "quakes", "earthquakes", "fire", "fires", "wildfire", "wildfires", "blaze", "storm",
          "storms", "hurricane", "hurricanes", "cyclone", "cyclones", "typhoon", "typhoons", "flood", "floods",
          "flooding", "flooded", "floodwaters", "tornado", "tornadoes", "tornados", "twister", "tsunami", "blast",
          "blasts", "explosion", "explosions", "collapse", "collapsed", "bomb", "bombs", "bombing", "bombings",
          "bombed", "shell", "shells", "shelling", "shelled", "war", "strike", "strikes", "airstrike", "airstrikes",
          "landslide", "landslides", "mudslide", "eruption", "volcano", "lava", "attack", "attacks", "attacked",
          "riot", "riots", "looting", "looted", "burned", "burnt", "torched", "rain", "rains", "monsoon", "winds",
          "demolition", "demolished", "razed", "drone", "drones", "missile", "missiles", "rocket", "rockets",
          "fighting", "clashes", "raid", "raids", "disaster", "arson", "evacuated", "evacuation", "displaced",
        ],
        countsOne: false),
      Words(
        counts: Group.persons,
        does: ["have|see their houses|homes|house|home destroyed|burned|burnt"],
        countsOne: false)),
    Kind(
      "damage.damaged",
      counts: [.buildings, .vehicles, .businesses, .units],
      whom: ["property", "bridge", "village", "boat", "tower", "roof", "mill", "stall", "site", "facility"],
      Words(
        verbs: [
          "damage", "damage to", "partially|partly damage", "partially|partly destroy", "flood", "inundate",
          "submerge", "unroof", "blow|tear|rip|strip the roofs off|from", "blow|tear|rip roofs from",
          "blow|tear|rip roofs off", "batter",
          "break the windows of", "shatter windows", "deface", "scorch", "singe", "leave cracks|holes in",
          "strip of their roofs", "make|render|leave unsafe|unfit", "hit hard", "leave with # cracks|damage",
          "damage is|was|were reported to|in|at",
          "water|waters|floodwater|floodwaters enter|enters|entered|entering|invade|invaded|fill|filled",
          "water|waters|floodwater|floodwaters get|gets|got|seep|seeped|pour|poured|run|ran into",
        ],
        does: [
          "suffer|sustain|have|report|show damage|damages",
          "suffer|sustain|show # damage|cracks", "lose # roof|roofs|windows",
        ],
        states: [
          "under water", "underwater", "damaged", "partially damaged", "partly damaged", "partially destroyed",
          "partly destroyed", "with # damage", "flooded", "inundated", "submerged", "in need of repair", "badly hit",
        ],
        nouns: ["damaged house", "damaged home", "damaged building", "damaged structure", "damaged property"],
        tolls: [
          "partially damaged|destroyed houses|homes|housing", "damaged housing", "damaged houses", "damaged homes",
          "damaged buildings", "number of homes damaged", "number of houses damaged",
        ],
        events: ["damage to", "flooding"],
        countsOne: false)),
  ]
}
