extension Kind {
  /// What stands or drives and can be destroyed or damaged, beside what the groups name.
  private static let things: [String] = [
    "shed", "hut", "kiosk", "caravan", "yacht", "tram", "chalet", "barn", "stall", "flat", "office", "hall", "chapel",
    "classroom", "dwelling", "cabin", "shop", "greenhouse", "trailer", "warehouse", "compound", "vehicle", "property",
    "bridge", "village", "boat", "tower", "roof", "mill", "tent", "site", "facility", "centre", "center", "clinic",
    "container", "plant", "cottage",
  ]

  /// What was destroyed or damaged.
  static let damage: [Kind] = [
    Kind(
      "damage.destroyed",
      counts: [.buildings, .vehicles, .businesses, .units],
      groups: [.people: .buildings],
      whom: things,
      Words(
        verbs: [
          "destroy", "burn down", "torch", "raze", "demolish", "flatten", "wreck",
          "obliterate", "set on fire", "set ablaze", "set alight", "loot", "wash|sweep away",
          "wipe out", "tear down", "sweep|wash|carry into # sea|river|ravine|lake", "reduce to ash|ashes|rubble|ruins",
          "burn to the ground", "burn through",
          "burn to ashes", "raze|level to the ground", "render|make|leave|declare uninhabitable",
          "damage beyond repair", "blow up", "bulldoze", "incinerate", "pulverize",
          "totally|completely|fully damage", "reduce to # ash|ashes|rubble|ruins|cinders",
          "turn into|to # ash|ashes|rubble|ruins", "carry|blow|sweep away",
          "knock out", "smash to pieces", "ruin",
          "carry off", "leave beyond repair", "leave in ashes|cinders|ruins|rubble",
          "erase|wipe from|off # map|face", "trample flat", "reduce to # pile|heap|shell|cinders",
          "set fire to", "burn to # cinders|shell", "destroy beyond repair", "grind|pound|blast to rubble|dust",
          "blow|tear|rip|smash to bits|pieces|matchwood|apart", "blow down", "burn beyond # recognition|repair",
          "bury under # mud|rubble|landslide|snow|earth",
        ],
        does: [
          "burn down", "be gone", "burn to the ground", "go up in flames", "lie in ruins", "no longer stand|exist",
          "vanish",
          "go up in smoke", "tumble|slide|fall down|into # slope|sea|river|hillside|ravine",
          "be # total loss|write-off", "be beyond repair|saving", "burn out",
          "fall victim to # flames|fire|blaze|flood", "crumble into",
        ],
        states: [
          "destroyed", "in ruins", "burned down", "burnt down", "uninhabitable", "reduced to rubble",
          "reduced to ashes", "beyond repair", "in ashes", "flattened", "wiped out",
          "in cinders", "burned|burnt out", "a total loss", "razed to the ground",
        ],
        nouns: [
          "destruction", "destroyed house", "destroyed home", "destroyed building", "destroyed structure",
          "collapsed house", "collapsed building", "burned house", "burnt house",
        ],
        tolls: [
          "destroyed housing", "destroyed houses", "destroyed homes", "destroyed buildings",
          "number of destroyed homes", "number of homes destroyed",
          "fully|totally damaged houses|homes|shelters",
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
        states: ["lost"],
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
          "inferno", "infernos", "flames", "bushfire", "bushfires", "firefighters", "gutted",
        ],
        countsOne: false),
      Words(
        counts: Group.persons,
        does: ["have|see their houses|homes|house|home destroyed|burned|burnt"],
        countsOne: false)),
    Kind(
      "damage.damaged",
      counts: [.buildings, .vehicles, .businesses, .units],
      groups: [.people: .buildings],
      whom: things,
      Words(
        verbs: [
          "damage", "damage to", "destroy or damaged|damage|damaging|damages", "partially|partly damage",
          "partially|partly destroy", "flood", "inundate",
          "submerge", "unroof", "blow|tear|rip|strip the roofs off|from", "blow|tear|rip roofs from",
          "blow|tear|rip roofs off", "batter",
          "break the windows of", "shatter windows", "deface", "scorch", "singe", "leave cracks|holes in",
          "strip of their roofs", "make|render|leave unsafe|unfit", "hit hard", "leave with * cracks|damage",
          "damage is|was|were reported to|in|at",
          "water|waters|floodwater|floodwaters enter|enters|entered|entering|invade|invaded|fill|filled",
          "water|waters|floodwater|floodwaters get|gets|got|seep|seeped|pour|poured|run|ran into",
          "dent", "vandalize", "vandalise", "pepper", "pockmark", "hole", "fissure", "crack the walls of",
          "crack", "shatter|break|smash|blow|blow out windows in|of|at|on",
          "shatter|break|smash the windows|doors|windscreens of", "leave in need of * repair|repairs",
          "leave with # dents|holes|cracks|damage|scars", "strike|hit by # flying|falling debris",
          "blow|rip|tear|lift|strip|peel|take off # roofs|roof",
          "roof|roofs is|are|was|were|been ripped|torn|blown|lifted|stripped off|from",
          "cracks appear|appeared|opened|have|had appeared|opened in", "shake off|from # foundations",
          "cause|do # damage to", "damage was|were caused|done to", "daub|spray with paint|graffiti", "clip",
          "sideswipe", "smash",
          "damage|break|smash|shatter # roof|roofs|facade|facades|window|windows|walls|glazing|doors of",
          "cause|do # damage to * on|of|in|at", "hit by # shrapnel|debris|shells|hail|missile|missiles|drone|drones",
          "slash # tyres|tires of", "smash up", "riddle", "ransack", "strafe", "scrape",
        ],
        does: [
          "suffer|sustain|take|have|report|show damage|damages", "take # battering|damage",
          "suffer|sustain|show # damage|cracks", "lose # roof|roofs|windows",

          "have|see # windows|windscreens|windshields|doors|roofs|roof|walls|tyres|tires blown|smashed|broken|shattered|ripped|torn|cracked|slashed|damaged",
          "have|see # windows|windscreens|windshields|doors|roofs|roof|walls blown|ripped|torn out|off|in",
          "develop|show # cracks", "suffer|sustain|receive|incur * damage", "be|stand under # water",
          "take on # water", "need # repair|repairs|repairing",
        ],
        states: [
          // "400 houses destroyed and 300 partially"
          "partially", "partly",
          "under water", "underwater", "damaged", "partially damaged", "partly damaged", "partially destroyed",
          "partly destroyed", "destroyed or damaged", "with # damage", "flooded", "inundated", "submerged",
          "in need of repair", "badly hit", "hit by # gunfire|bullets|shots",
          "half-destroyed", "dented", "cracked", "holed", "vandalized", "vandalised",
          "without # roof|roofs|windows", "scorched", "partially collapsed", "partly collapsed",
        ],
        nouns: ["damaged house", "damaged home", "damaged building", "damaged structure", "damaged property"],
        tolls: [
          "partially damaged|destroyed houses|homes|housing", "damaged housing", "damaged houses", "damaged homes",
          "damaged buildings", "number of homes damaged", "number of houses damaged",
        ],
        events: ["damage to", "flooding"],
        countsOne: false),
      Words(
        states: ["hit"],
        context: [
          "quake", "earthquake", "storm", "storms", "hurricane", "cyclone", "typhoon", "tornado", "tornadoes", "shells",
          "shell", "shelling", "shelled", "airstrike", "airstrikes", "drone", "drones", "missile", "missiles", "rocket",
          "rockets", "bombing", "bombardment",
        ],
        countsOne: false)),
  ]
}
