extension Kind {
  /// What an article speaks of where people are held and let go.
  private static let custody = [
    "prison", "prisons", "prisoner", "prisoners", "jail", "jailed", "jails", "detained", "detainee",
    "detainees", "detention", "arrest", "arrested", "arrests", "hostage", "hostages", "custody", "captive",
    "captives", "captivity", "abducted", "abduction", "kidnapped", "kidnapping", "kidnappers", "inmate",
    "inmates", "bail", "suspect", "suspects", "charge", "charges", "court", "rebels", "amnesty", "pardon",
    "sentence", "sentenced", "captors", "fighters", "militia", "militants", "gunmen", "cells", "convicts", "convict",
    "dissidents", "dissident", "clemency", "hijackers", "hijacked", "seized", "spies", "swap", "amnestied",
    "internment", "police",
  ]
  /// Of whom a hospital that takes them in says nothing of how they were let go.
  private static let captivity = [
    "hostage", "hostages", "captives", "captivity", "captors", "kidnappers", "kidnapped", "abducted", "abductors",
    "hijackers", "inmates", "prisoners", "detainees",
  ]
  private static let hospitals = [
    "hospital", "hospitals", "clinic", "clinics", "treated", "treatment", "medical", "discharged", "stitches",
    "surgery", "wounds", "doctors",
  ]
  /// What is released to the public.
  private static let publications = [
    "release|releases|released|releasing the names|name|identities|identity|details|video|footage|images|photos",
    "release|releases|released|releasing names|identities|details|video|footage|images|photos|figures|data",
  ]

  private static func releases(context: [String], beside: [String] = []) -> Words {
    Words(
      verbs: ["release", "let go", "let * go", "let out", "allow to leave|go"],
      does: ["be allowed to go", "go|come|get home"], states: ["released"], events: ["release"], context: context,
      beside: beside, except: publications, countsOne: false)
  }

  /// Who was held or let go.
  static let detentions: [Kind] = [
    Kind(
      "detentions.detained", counts: Group.persons,
      Words(
        verbs: [
          "detain", "arrest", "apprehend", "imprison", "jail", "remand", "nab", "recapture", "re-arrest", "rearrest",
          "incarcerate", "intern", "capture", "collar", "take to # jail|prison|cells",
          "take into # custody|detention", "take into police|federal|military custody", "take in custody",
          "hold in # custody",
          "hold in detention", "put|place|keep in|under # custody|arrest|detention|jail|prison", "put behind bars",
          "throw in|into jail|prison", "round|lock up",
          "sweep up in # raid|raids|crackdown|operation|sweep|dragnet|arrests", "hold for questioning",
          "take for questioning",
          "bring in for questioning", "take away by police", "lock up", "haul off|away", "lead away",
          "take away in # van|vans|car|cars",
          "lead|take|march away in handcuffs|cuffs|chains", "lead|take|march off in handcuffs|cuffs|chains",
          "lead|take away by police|officers|soldiers", "hold|keep without charge|trial", "hold|keep incommunicado",
          "put in handcuffs|cuffs|cells|chains", "book into # jail|prison|lockup", "take in for questioning",
          "throw into detention|custody|cells",
          "handcuff", "bundle|push|drag|load|haul into # van|vans|bus|buses|car|cars",
          "take|bring to # police station|stations|headquarters",
          "send to jail|prison", "order|remand into|in custody", "seize by police",
          "send|remand to|into|in # custody|remand",
          "throw|put in|into # wagon|van|cells|cell|lockup|dungeon",
          "whisk off|away to # detention|jail|prison|station",
          "pick up by police|officers|agents|plainclothes|soldiers|troops|security|detectives",
          "march|frogmarch off|away by police",
        ],
        does: [
          "end up|land in # custody|jail|prison|cells|cell|detention|vans|van",
          "spend the night in # custody|cells|jail", "sit in # jail|prison|detention",
        ],
        states: [
          "in handcuffs", "in police hands", "in custody", "in # custody", "in police custody", "under arrest",
          "under house arrest", "in detention",
          "behind bars", "in jail", "in prison", "held in custody", "under detention", "in pretrial detention",
          "in pre-trial detention", "in # detention",
          "in cells",
        ],
        nouns: ["arrest", "detention", "detainee", "arrestee"],
        tolls: [
          "arrest|arrests|detention toll|tally|count|total", "number of arrests", "number of detainees",
          "number detained", "number of detained", "number arrested",
          "number of arrested", "in custody", "arrests", "detentions", "arrested", "detained", "detainees",
        ],
        events: ["arrest", "detention", "imprisonment", "jailing", "capture", "incarceration"],
        except: [
          "imprisoned under|beneath # ground|rubble|earth|debris", "imprisoned underground", "cardiac arrest",
          "protective custody", "in|into protective custody", "taken|placed|put in|into protective custody",
          "prior|previous|past arrest|arrests",
          "cardiac arrests", "arrest warrant",
          "arrest warrants", "hold talks", "hold meetings",
          "hold elections", "hold on", "hold up", "hold down", "capture the", "hold hands", "hold off",
          "house arrest warrant", "holding company", "hold patents", "captured on", "captured by camera",
          "arresting officer", "arresting officers", "arrest record", "arrest records", "detention center",
          "detention centers", "detention centre", "detention centres", "detention facility", "detention facilities",
          "detention hearing", "interned in hospital", "interned in hospitals",
        ]),
      Words(
        verbs: ["seize", "drag|take|march|haul|cart away", "drag * away"],
        agents: [
          "police", "policemen", "officers", "troops", "soldiers", "agents", "forces", "authorities", "army",
          "gendarmes",
          "guards", "security",
        ]),
      Words(
        verbs: ["hold", "catch", "pick up"],
        context: [
          "police", "custody", "arrested", "arrests", "arrest", "detained", "detention", "suspects", "jail", "prison",
          "charged",
          "raid", "raids", "robbery", "murder", "protest", "protests", "protesters", "riot", "riots",
          "smuggling", "gang", "cops", "bust", "storm", "rally", "detectives", "officers", "constabulary",
        ],
        except: [
          "hold on", "hold off", "hold up", "hold down", "hold accountable", "hold talks", "hold hands",
          "hold a|the record|records", "caught in|on|up|off|between", "caught fire|sight|up",
        ],
        countsOne: false)),
    Kind(
      "detentions.released", counts: Group.persons,
      Words(
        verbs: [
          "free", "liberate", "parole", "pardon", "set free", "let out of jail|prison", "set at liberty",
          "release from # custody|jail|prison|detention|captivity", "release on bail",
          "free from # custody|jail|prison|detention|captivity", "send home from custody", "grant bail",
          "grant amnesty", "turn|hand over", "swap|exchange prisoners|hostages|captives", "swap", "exchange for",
          "repatriate", "bail",
          "reunite with # families|parents|relatives",
          "turn|hand over to # custody|authorities|families|relatives",
          "hand to # security|government|authorities|agents|troops|army|officials", "turn loose", "bail out",
          "open the prison|jail gates for|to", "discharge from # detention|prison|jail|camp|custody", "let off",
          "give # freedom|liberty", "set|let free|loose", "win|secure|negotiate|obtain # freedom|release of",
          "release without|on|from # charge|charges|bail|recognizance|recognisance|captivity",
          "grant early release|parole|freedom", "bring out safely",
          "free from # captors|kidnappers|compound|camp|house",
        ],
        does: [
          "walk free", "regain # freedom|liberty", "win # release|freedom",
          "escape from # captors|kidnappers|captivity",
          "escape # captors|kidnappers|abductors", "escape from # camp|abductors|hideout",
          "walk out of jail|prison", "walk out of # court|courtroom free|as",
          "be free", "go|come|get free",
          "leave # prison|jail|custody|detention",
          "come|walk|get out of jail|prison|custody|captivity", "regain|gain|taste # freedom|liberty",
          "return|go|come home|free from captivity",
          "be back|reunited with # families|family|relatives",
        ],
        states: ["freed", "out on bail", "released on bail", "set free", "released without charge"],
        tolls: ["number released", "number of released"],
        events: ["freeing", "liberation", "swap|exchange of prisoner|prisoners|captives|detainees"],
        context: custody, except: publications, countsOne: false),
      // Hospitals let people go as well.
      releases(context: custody, beside: hospitals),
      releases(context: captivity)),
    Kind(
      "detentions.abducted", counts: Group.persons,
      Words(
        verbs: [
          "kidnap", "abduct", "take|hold|seize hostage|captive",
          "take|hold|seize as hostages|hostage|captives|captive|prisoner|prisoners", "seize|snatch at gunpoint",
          "snatch", "take away by force", "take|hold captive", "take prisoner", "take at gunpoint",
          "hold for ransom", "leave captive", "lock in", "make off|away with",
          "whisk|spirit away by # gunmen|kidnappers|men",
          "hold against their|his|her will",
          "carry off by # gunmen|rebels|militants|bandits|raiders|insurgents|extremists",
          "drag|march|drive|carry off into # bush|forest|jungle",
          "grab at gunpoint",
          "hold by # rebels|militants|gunmen|kidnappers|captors|insurgents|guerrillas|hijackers|pirates",
          "take|lead|drive|march|drag|bundle|force|spirit away|off at gunpoint",
          "take|force|march|drag at gunpoint|knifepoint", "capture and keep|hold",
        ],
        does: ["be in the hands of", "fall into the hands of"],
        states: [
          "held hostage", "in captivity", "taken hostage", "held captive", "taken captive",
          "in the hands of # kidnappers|captors|abductors|gunmen|bandits|militants|rebels|insurgents|terrorists",
          "still with # captors|abductors|kidnappers", "with # captors|abductors|kidnappers", "kidnapped", "abducted",
        ],
        nouns: ["kidnapping", "abduction", "hostage", "captive", "abductee"],
        tolls: ["number of hostages", "hostages", "number of abducted|kidnapped|captives", "abducted", "kidnapped"],
        events: ["kidnapping", "abduction", "seizure"]),
      Words(
        verbs: ["capture", "hold", "round up"],
        agents: [
          "militants", "gunmen", "bandits", "insurgents", "jihadists", "jihadis", "kidnappers", "captors", "abductors",
          "terrorists", "extremists", "islamists", "pirates", "hijackers", "raiders",
        ], countsOne: false),
      // A flood carries off as well, and anybody takes somebody along.
      Words(
        verbs: [
          "carry|lead|march|herd|whisk|cart|drive|spirit|truck off|away", "take", "seize", "hold",
          "march|herd|drive|lead|force|take|drag|carry into # forest|bush|jungle|mountains|hills",
          "load|force|herd|bundle|push|pack onto|into # truck|trucks|lorry|lorries|vehicle|vehicles|van|vans|bus|buses|motorcycles",
          "drive off with",
        ],
        states: ["captive"],
        context: [
          "gunmen", "kidnapped", "kidnappers", "abducted", "abduction", "captors", "hostage", "hostages", "raiders",
          "bandits", "ransom", "insurgents",
        ],
        except: [
          "take part", "take place", "take shelter", "take refuge", "take control", "take off", "take on", "take up",
          "take to", "take in", "take over", "take into", "take out", "take from", "take the", "take a", "take an",
        ],
        countsOne: false)),
  ]
}
