extension Kind {
  /// Whose data were taken.
  static let breaches: [Kind] = [
    Kind(
      "breach.affected",
      counts: [.people, .customers],
      groups: [.people: .customers, .other: .other],
      whom: [
        "account", "record", "american", "canadian", "briton", "card", "credential", "username", "login",
        "policyholder",
        "donor", "holder", "number", "address", "detail", "household",
        "user", "profile", "password", "file", "email", "identity", "id", "passport", "licence", "license",
      ],
      countsBare: true,
      least: 100,
      topics: ["breach", "breached", "breaches", "hack", "hacked", "hacking", "leak", "leaked", "cyberattack"],
      told: .state("affected by the breach"),
      Words(
        verbs: [
          "affect", "hit", "expose", "compromise", "leak", "steal", "impact", "write to", "notify", "hack", "access",
          "have|gain|get|obtain|win access to # data|records|details|information|accounts|files of",
          "take|grab|copy|download|publish|sell|steal|access|expose|leak|compromise|siphon|disclose|reveal|dump|post|lose # data|records|details|files|information|addresses|passwords|names|numbers|identities of|on|from|about",
          "take|grab|copy|download|publish|sell|steal|access|expose|leak|compromise # data|records|details|files|information belonging to",
          "make off with # data|records|details|files|information of|on|from",
          "concern", "breach",
          "lay bare", "dump", "snatch", "pilfer", "reveal the|a identities|identity|names|details of",
          "view # accounts|records|files of", "leave the|their details|data|records|accounts exposed|unprotected|open",
          "obtain", "harvest", "scrape", "siphon", "break|hack into",
          "break|hack into # accounts|records|files of", "get into # accounts|bookings|records|files|data of",
          "walk off with # data|records|details|files|information|names|addresses|numbers of",
          "breach|leak|hack|theft|incident|attack|intrusion affected|affecting|affects|impacted|impacting|hit",
          "swipe",
          "affect by # theft|loss|exposure|leak|breach|hack|incident|attack|intrusion|mix-up",
        ],
        does: [
          "have # data|information|details|records|accounts|documents|numbers stolen|exposed|compromised|leaked|accessed",
          "have their data|information|details|records|accounts stolen|exposed|compromised|leaked|accessed",
          "lose data", "be caught up in", "be at risk",
          "have # details|data|records|passwords|files taken|accessed|viewed|exposed|stolen|compromised",
        ],
        states: [
          "affected", "exposed", "compromised", "stolen", "leaked", "impacted", "at risk", "caught up in",
          "concerned",
          "accessed", "pilfered", "viewed", "exposed online", "left open|unprotected|exposed",
        ],
        nouns: ["affected|impacted individual", "affected customer", "affected account", "affected user"],
        tolls: ["number affected", "number of victims", "number of affected"],
        events: [
          "theft", "exposure", "leak", "data", "information", "details",
          "passwords", "credentials", "identities", "files", "profiles",
        ],
        context: [
          "breach", "breached", "breaches", "hack", "hacked", "hackers", "hacker", "hacking", "leak", "leaked",
          "cyberattack", "cyberattacks", "cyber", "ransomware", "malware",
          "unauthorised", "unauthorized", "misconfigured", "unprotected", "ransom", "phishing",
          "intruders", "intruder", "intrusion", "infiltrated", "exfiltrated",
          "dump", "snooped", "accessed",
        ],
        countsOne: false),
      // What is said of data needs no word of a break-in beside it.
      Words(
        verbs: [
          "steal|expose|compromise|leak|disclose|access|breach # data|records|details|information|passwords|names|numbers|addresses|files of|on|about|from|belonging",
          "contain # data|records|details|information|passwords|names|numbers|addresses|files of|on|about|for",
        ],
        does: [
          "have # data|information|details|records|accounts|documents|numbers|names|addresses|passwords|files * stolen|exposed|compromised|leaked|accessed|disclosed|viewed|taken|published|copied"
        ],
        states: [
          "whose * data|information|details|records|accounts|documents|numbers|names|addresses|passwords|files"
        ],
        events: [
          "data", "information", "details", "records", "numbers", "names", "addresses", "passwords", "credentials",
          "files",
        ],
        context: [
          "stolen", "theft", "exposed", "leaked", "compromised", "disclosed", "unencrypted", "unsecured", "hacked",
          "breach", "breached", "hackers", "privacy", "phishing",
        ],
        countsOne: false))
  ]
}
