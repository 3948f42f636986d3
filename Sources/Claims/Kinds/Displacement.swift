extension Kind {
  /// Where people who had to leave their homes are put up; "camps" alone may be those of fighters.
  private static let refuges = [
    "shelters", "shelter", "tents", "evacuation centers", "evacuation centres", "evacuation center",
    "evacuation centre", "evacuation shelters", "emergency shelters", "collective centers", "collective centres",
    "reception centers", "reception centres", "transit centers", "transit centres", "relief camps", "relief camp",
    "temporary accommodation", "temporary housing", "emergency accommodation", "emergency housing", "relief centers",
    "relief centres", "refugee camps", "refugee camp", "trailers", "prefabs", "gymnasiums", "displacement camps",
    "displacement sites", "idp camps",
    "idp sites",
  ]

  /// Heads of what such places are called, most of which may be something else as well.
  private static let roofs =
    "shelter|shelters|camp|camps|tent|tents|site|sites|centre|centres|center|centers|schools|hall|halls|church|churches|mosque|mosques|gymnasium|gymnasiums|gym|gyms|hostels|barracks|dormitories"

  /// What an article speaks of where people lose their homes.
  private static let uprooting = [
    "displaced", "displacement", "displacements", "idps", "idp", "refugees", "refugee", "evacuated", "evacuees",
    "evacuation", "homeless", "fled", "flee", "fleeing", "flood", "floods", "flooding", "earthquake", "quake", "storm",
    "cyclone", "hurricane", "typhoon", "wildfire", "wildfires", "blaze", "fighting", "conflict", "relocated",
    "relocation",
    "landslide",
    "landslides", "volcano", "eruption", "drought", "asylum", "migrants",
  ]

  /// Beside them, people run from a place and not from their homes.
  private static let runners = [
    "scene", "gunman", "gunmen", "shooter", "shooters", "suspect", "suspects", "assailants", "robbers", "gunfire",
    "gunshots", "shots", "nightclub", "club", "theater", "theatre", "concert", "mall", "store", "restaurant",
  ]

  private static func phrases(_ verbs: [String], _ places: [String]) -> [String] {
    verbs.flatMap { verb in places.map { verb + " # " + $0 } }
  }

  /// Who had to leave home.
  static let displacement: [Kind] = [
    Kind(
      "displacement.displaced", counts: Group.persons, groups: [.people: .people, .other: .people],
      Words(
        verbs: [
          "displace", "uproot", "force from # homes", "force from # houses", "force out of # homes",
          "force out of # houses", "drive from # homes", "drive out of # homes", "force to flee", "force to migrate",
          "force to leave", "force by * to leave|flee|abandon", "force to leave their homes",
          "force to leave their houses", "force to flee their homes",
          "force to abandon their homes", "force to abandon their houses", "force to vacate", "register as displaced",
          "internally displace", "force from", "drive out",
          "expel", "make to flee", "forcibly evict", "evict from # homes", "evict from # houses",

          "turn|throw|chase|bomb|smoke|flood|burn|drive|push out of|from # homes|houses|flats|apartments|villages|land",
          "put to flight", "leave unable to go|return home|to", "keep out of # homes|houses",
          "make|force to move out",

          "push|hound|chase|drive|force out of|from # neighbourhoods|neighborhoods|communities|townships|villages|homesteads|camps|towns",
          "compel to leave|flee|abandon",
          "force|compel to abandon|flee|leave # homes|homesteads|land|villages|farms",
        ],
        does: [
          "flee their homes", "leave their homes", "leave their houses", "leave their villages",

          "abandon their homes", "abandon their houses", "vacate their homes", "vacate their houses", "cross into",
          "seek refuge", "cross the border", "be on the move",
          "flee|abandon|desert # homes|houses|villages|towns|enclave|region|area|city|country|land|homeland",
          // "The storm left 40 homes in ruins": no number stands between.
          "leave their|the|his|her|all homes|houses|villages|towns|enclave|region|area|city|country|land|homeland",
          "leave their own|family|burning|ruined|damaged|flooded|waterlogged|submerged homes|houses|villages",
          "leave home|everything|homes|houses|villages", "have to leave|flee|move|run|leave their homes",
          "be forced to run|flee|leave", "seek asylum", "head for the border", "not return home|to their homes",
          "be unable to return home|to their homes",
          "have|be yet to return home|to their homes",
          "be out of # homes|houses", "have to move out",
          "lose access to # homes|houses", "stay out of # homes|houses",
        ],
        states: [
          "forced to flee", "registered as refugees", "displaced", "internally displaced", "forcibly displaced",
          "uprooted", "on the move",
        ],
        nouns: [
          "refugee", "idp", "displaced person", "displaced people", "arrival", "internally displaced person",
          "internally displaced people", "displaced family", "displaced resident", "idp family", "idp household",
          "refugee family",
          "refugee household", "asylum seeker", "displacement",
          "exodus",
          "displaced villager|civilian|family|child",
        ],
        tolls: [
          "displaced population", "total displaced population", "number of displaced", "total displaced",
          "number|toll|total|count of displaced|uprooted persons|people|families|civilians|residents|villagers",
          "number of refugees|idps|displaced",
        ],
        except: [
          "displacement site", "displacement sites", "displacement camp", "displacement camps", "refugee camp",
          "refugee camps", "refugee agency", "refugee settlement", "refugee settlements", "idp camp", "idp camps",
          "idp site", "idp sites", "arrival of",
        ],
        countsOne: false),
      // A few run from a scene, and so do those who shot there.
      Words(
        does: [
          "flee", "flee to|into|across|from", "run for their lives", "take flight", "move away from", "seek safety",
          "cross over|to safety",
        ],
        beside: runners, except: ["flee # scene"], countsOne: false, least: 10),
      // Where the article is about displacement, those who arrive or leave are displaced.
      Words(
        does: [
          "have left", "arrive", "migrate", "leave the area", "leave the city", "leave the town", "leave the country",
        ],
        context: ["displaced", "displacement", "displacements", "idps", "refugees", "fled", "flee", "fleeing"],
        countsOne: false)),
    Kind(
      "displacement.evacuated", counts: Group.persons + [.buildings], course: .level,
      groups: [.people: .people, .buildings: .people, .other: .people],
      Words(
        verbs: [
          "evacuate", "order to evacuate", "force to evacuate", "ask to evacuate", "tell to evacuate",
          "instruct|advise|urge|force to leave|evacuate",
          "fly|ship|bus|ferry|airlift|move|transport out",
          "get|take|bring|move|lead|help out of # houses|homes|buildings|building|danger|zone|village|villages|town|towns|city",
          "take|fly|bring|lift off # platform|rig|island|mountain|vessel|ship", "send|wheel|lead|take outside",
          "affect by # evacuation|evacuations", "call to evacuate",
          "order|ask|tell from their homes|houses",
          "remove from # homes|houses|flats", "clear from # homes|houses|area|building|streets|block|zone",
          "pull out of # homes|houses|area",
          "move to # safety", "bring to safety", "take to safety", "move to # safer places", "move to # safer areas",
          "move to # higher ground", "move to # safer locations", "airlift to safety", "airlift to|from|out",
          "take|bring|move|transport safely to|by|on", "shift to # safety",
          "evacuation|evacuations order|orders|warning|warnings|notice|notices cover|covers|covered|affect|affects|affected|for",
          "evacuation|evacuations order|orders is|are|was|were|been issued for",
          "evacuation|evacuations order|orders|warning|warnings|notice|notices is|are|was|were|remain|remains|stay|stays in place|effect|force for",
          "evacuation|evacuations affect|affects|affected|cover|covers|covered", "ask to leave # homes",
          "shift to # safer places", "shift to # safer areas", "shift to # safer locations",

          "move|shift|take|bring|transfer|lead|escort|guide|bus|ferry|remove|usher to # safer|safe|higher|secure|dry place|places|area|areas|ground|location|locations|zone|zones|spot",
          "move|shift|take|bring|lead|escort|guide|usher|lower|bus|ferry to higher|safer|dry ground",
          "usher|herd|lead|escort|guide|bring|get|take out into|onto # street|streets",
          "clear|remove|decant|usher out|from|of # village|villages|town|city|valley|zone|area|areas|district|island|canyon|site|premises|embassy|tower|estate|block|mall|hotel|theatre|hospital|school|terminal",
          "lower to the ground|street", "move|shift|transfer out of danger", "transfer|move|take|bus safely to|from",
          "bus|fly|ship|ferry|chopper|drive away|out|south|north|inland",
          "usher|herd out of # building|school|mall|station|hall|shop|house|houses",
          "transfer to another|other|nearby vessel|vessels|ship|ships|building|buildings", "medevac",
        ] + phrases(["evacuate to", "evacuate into"], refuges),
        does: [
          "have to get|move|go out of # houses|homes|flats|building|buildings",
          "have to move from the|their houses|homes|flats|apartments",
          "need to leave|evacuate|get|move", "have to evacuate",
          "get out of # houses|homes|flats|building|buildings", "heed * order|orders",
          "be given|issued # evacuation order|orders", "receive # evacuation order|orders",
          "evacuate", "move to # safety", "move to # safer places",
          "move to # safer areas", "move to higher ground", "heed # call|calls|advice to leave",
          "get|move|pull out ahead of|before # fire|storm|flood|waters|lava|hurricane|cyclone|typhoon",
          "leave ahead of # storm|hurricane|cyclone|typhoon|fire", "heed # evacuation|warning|warnings|call",
          "leave after|under|on # evacuation order|orders|warning|warnings",
          "move inland", "clear out of # hills|area|zone|town|village",
        ],
        states: [
          "evacuated", "under evacuation orders", "under # evacuation orders|order", "under orders * to evacuate|leave",
          "ordered to evacuate", "told to evacuate", "forced to evacuate", "on evacuation alert|order|notice",
          "moved to # safety",
          "out of danger", "given|issued # evacuation order|orders",
        ],
        nouns: ["evacuation", "evacuee", "emergency evacuation"],
        objects: [
          "withdraw|extract citizens|nationals|diplomats|dependants|dependents|expatriates|expats"
        ],
        except: [
          "evacuation center", "evacuation centers", "evacuation centre", "evacuation centres", "evacuation shelter",
          "evacuation shelters", "evacuation site", "evacuation sites", "evacuation order", "evacuation orders",
          "evacuation zone", "evacuation zones", "evacuation route", "evacuation routes", "evacuation point",
          "evacuation points", "evacuation plan", "evacuation plans", "evacuation flight", "evacuation flights",
        ],
        countsOne: false),
      // A few are asked to leave a party.
      Words(
        verbs: [
          "order|tell to leave|go", "tell|order|ask|warn to get out|away|going", "order|ask|tell|urge|force out",
        ],
        states: ["ordered|told to leave"], countsOne: false, least: 5),
      Words(
        does: ["have had to leave|go|get out|move out"],
        context: [
          "evacuation", "evacuations", "evacuated", "evacuees", "evacuate", "fire", "fires", "flood", "floods",
        ],
        countsOne: false),
      // Who flees ahead of a fire or of lava is evacuated, where nobody speaks of the displaced.
      Words(
        verbs: [
          "force to flee|leave|move|evacuate", "force to flee|leave|abandon # homes|houses|villages",
          "force from # homes|houses", "force out of # homes|houses",
          "drive from|out of # homes|houses|villages|towns", "drive|force out", "put to flight", "force to vacate",
        ],
        does: [
          "flee", "flee|leave|abandon # homes|houses|villages|towns|town|city|area|flats",
          "have to leave|flee|move|leave their homes", "leave home|everything", "run for their lives",
          "leave the area|town|city", "be forced to leave|flee",
        ],
        context: [
          "wildfire", "wildfires", "volcano", "volcanic", "lava", "eruption", "leak", "derailment", "derailed",
          "chemical", "chemicals", "bushfire", "bushfires",
        ],
        unless: [
          "displaced", "displacement", "refugee", "refugees", "idps", "war", "fighting", "rebels", "militants",
          "airstrikes", "shelling", "army", "offensive", "gang", "gangs", "gunmen", "troops", "clashes", "violence",
          "earthquake", "quake", "homeless",
        ],
        countsOne: false),
      Words(tolls: ["evacuees", "number of evacuees"], countsOne: false)),
    Kind(
      "displacement.sheltered", counts: Group.persons, course: .level, groups: [.people: .people, .other: .people],
      told: .state("in shelters"),
      Words(
        verbs: [
          "shelter", "house in", "host in", "shelter in", "accommodate in", "lodge", "put up in",
          "give|offer|provide shelter",
          "give|offer|provide|find shelter|refuge to|for",
          "take in by # neighbours|neighbors|relatives|families|friends",
          "quarter in|at", "put up at|in|overnight", "give refuge|sanctuary|shelter to",
          "provide refuge|sanctuary|shelter to|for", "find beds|room|accommodation for",

          "cram|crowd|pack|squeeze into # shelter|shelters|centre|centres|center|centers|school|schools|hall|halls|tent|tents|camp|camps",
          "serve as # shelter|refuge for|to", "give a roof",
          "settle|lodge|put up in|into # hotel|hotels|hostel|hostels", "find # rooms|beds|places for",
        ]
          + phrases(["place in", "move to", "shift to", "take to", "transfer to", "force into", "bring to"], refuges),
        does: [
          "take refuge", "take shelter", "seek shelter", "find shelter", "find refuge", "shelter", "shelter in",
          "seek|take|find refuge|shelter in|at * shelter|shelters|centre|centres|center|centers|camp|camps|school|schools|church|churches|mosque|mosques|hall|halls",
          "spend # night|nights|day|days|weekend|holiday|holidays in|at * shelter|shelters|centre|centres|center|centers|camp|camps",
          "spend|pass # night|nights in|at * airport|school|schools|shelter|shelters|gym|gyms|church|churches|tent|tents|hall|halls|stadium|centre|center|camp|camps",
          "bed down in|at # gym|gyms|school|schools|hall|halls|church|churches|shelter|shelters",
          "sleep on # cots|floors|floor|mats",
          "sleep in|at # tent|tents|school|schools|gym|gyms|church|churches|hall|halls|stadium|camp|camps|airport|cars",
          "stay with relatives",
          "crowd|pack into # church|churches|school|schools|hall|halls|shelter|shelters|gym|mosque",
          "stay with # relatives", "stay with host families", "stay with # families", "stay with friends",
          "live with host families", "live with relatives", "move to hotels", "move to # hotels",

          "hide|huddle|bunk|camp|sleep|shelter in|inside|at # basement|basements|station|stations|metro|cellar|cellars|classroom|classrooms|bunker|bunkers|subway|barracks|stadium|sports",
          "camp|sleep out|outside in|on # open|pavement|road|roads|field|fields",
          "check into # shelter|shelters",
          "live|stay|camp|sleep under # tarpaulins|tarps|canvas|plastic|trees",
          "be taken in by # relatives|neighbours|neighbors|friends|strangers|families",
          "stay|live|bed down in|at # community|leisure|sports|recreation centre|center",
        ]
          + phrases(
            [
              "stay in", "stay inside|at", "live in|inside", "go|flee to", "remain in", "sleep in",
              "be in", "settle in", "take refuge in", "take shelter in",
              "seek refuge in", "seek shelter in", "shelter in", "move to", "move into",
            ], refuges + ["camps", "schools"]),
        states: ["in # camps", "in the camp"] + phrases(["in", "inside"], refuges),
        tolls: [
          "number of sheltered", "sheltered", "accommodated", "people|persons in shelters|tents|camps",
          "shelter population", "population of|in shelters|camps",
          "people|persons|victims|evacuees|flood victims in|at # shelters|tents|camps|centres|centers",
          "number of people|persons|evacuees|victims in|at # shelters|tents|camps|centres|centers",
        ],
        countsOne: false),
      // Whoever is put up there where people have lost their homes.
      Words(
        verbs: [
          "accommodate", "house", "host", "lodge", "put up",
          "register|accommodate|house|host|lodge|cram|crowd|pack|squeeze|huddle * in|into|at * " + roofs,
        ],
        does: [
          "stay|live|sleep|shelter|camp|huddle|crowd|pack|squeeze|remain|lodge in|into|at|inside * " + roofs,
          "ride|wait out * in|at * " + roofs, "put up in # camps|tents|shelters", "bed down in|at * " + roofs,
          "live in|at # hotel|hotels",
          "spend * night|nights in|at * " + roofs,
        ],
        states: [
          "in|at|inside * shelters|camps|tents|hotels|gymnasiums", "living in|at * hotel|hotels",
        ],
        tolls: ["number of people|persons|families|residents in|at * " + roofs],
        context: uprooting, beside: ["meeting", "event", "party", "tournament", "conference"], countsOne: false,
        least: 3),
      Words(
        verbs: ["house", "host", "hold", "accommodate"],
        agents: [
          "shelter", "shelters", "camp", "camps", "school", "schools", "church", "churches", "gyms", "gymnasium",
        ],
        countsOne: false),
      Words(
        verbs: [
          "take in", "receive", "absorb", "accept", "sleep", "welcome", "shelter", "accommodate", "house",
          "provide|give|offer refuge|sanctuary|shelter to", "open # doors to", "be home to", "give shelter to",
        ],
        context: uprooting, beside: ["patients", "patient", "hospital", "medical", "injured", "wounded"],
        agents: [
          "shelter", "shelters", "camp", "camps", "school", "schools", "church", "churches", "gym", "gyms", "gymnasium",
          "monastery", "monasteries", "convent", "mosque", "mosques", "temple", "temples", "centre", "centres",
          "center", "centers", "hall", "halls", "stadium", "families", "communities", "hotels", "cathedral",
          "pavilion", "pavilions", "barracks", "hostel", "hostels", "gurdwara", "arena", "dome", "coliseum",
        ],
        countsOne: false)),
    Kind(
      "displacement.homeless", counts: Group.persons, groups: [.people: .people, .other: .people],
      Words(
        verbs: [
          "leave homeless", "render homeless", "make homeless", "leave without homes|shelter",
          "leave without a home|roof|house|place",
          "put out of # home|homes|house|houses|apartment|apartments|flat|flats",
          "rob|deprive of # home|homes|roof", "sweep|wash|carry away the homes|houses of",
          "take|destroy the home|homes|house|houses of",
          "leave with no home|roof|shelter",
          "burn|flood|bomb out of # homes|houses",
          "throw|turn|put|drive out on|onto|into # street|streets", "throw|put on|onto # street|streets",
          "cost their homes|houses|home|house",
          "leave|render|make roofless|unhoused|destitute|shelterless", "deprive|rob of # housing|homes|home|shelter",
          "reduce to homelessness", "leave to look for somewhere",
        ],
        does: [
          "lose their|the|his|her homes|houses|home|house|dwellings|shelter", "lose homes", "be left homeless",
          "become homeless", "have no home|homes|house|roof|shelter", "lose everything",
          "no longer have # home|homes|house|roof",
          "sleep rough", "have nowhere to go|live|sleep", "lose the roof",
          "sleep in the open", "sleep outside",
          "not return to # homes|houses", "need # shelter|housing|homes",
          "need emergency shelter", "lose # homes", "be made homeless",
          "no longer live in # homes|flats|houses|apartments", "be rendered homeless|roofless",
          "see # homes|houses|home destroyed|razed|burned|burnt|swept", "find themselves homeless|without",
        ],
        states: [
          "homeless", "without homes", "without shelter", "without a home", "without a roof", "without a place to live",
          "in need of shelter|housing|homes", "with no home|homes|roof|shelter", "left with no home|homes|roof",
          "roofless", "unhoused",
        ],
        tolls: [
          "homeless", "number of homeless", "number of people|persons|families homeless",
        ],
        countsOne: false)),
    Kind(
      "displacement.relocated", counts: Group.persons, groups: [.people: .people, .other: .people],
      Words(
        verbs: ["relocate", "resettle", "rehouse", "rehome"],
        does: ["move into # homes|houses|flats|apartments"],
        states: ["relocated", "resettled"],
        nouns: ["relocation", "resettlement"],
        countsOne: false),
      Words(verbs: ["transfer to", "move to"], context: uprooting, countsOne: false)),
  ]
}
