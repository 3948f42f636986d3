extension Kind {
  /// Illness, work, goods, data and power.
  static let events: [Kind] = [
    Kind(
      "health.cases", groups: [.people: .patients, .other: .patients], told: .noun(one: "case", many: "cases"),
      Words(
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
        ])),
    Kind(
      "business.layoffs", counts: [.workers, .people, .units], groups: [.people: .workers, .other: .workers],
      told: .state("laid off"),
      Words(
        verbs: ["lay off", "make redundant", "sack", "let go"],
        nouns: ["layoff", "job cut", "redundancy", "job loss"],
        objects: [
          "cut jobs", "cut positions", "cut workers", "cut employees", "cut staff", "shed jobs", "axe jobs",
          "slash jobs",
          "eliminate jobs", "eliminate positions", "eliminate roles",
          "cut roles", "cut posts", "lose jobs",
        ])),
    Kind(
      "recall.units", counts: [.vehicles, .units, .other], told: .state("recalled"),
      Words(verbs: ["recall"], nouns: ["recalled vehicle"])),
    Kind(
      "breach.affected", counts: [.people, .units, .customers], groups: [.people: .customers],
      told: .state("affected by the breach"),
      Words(
        verbs: ["affect", "hit", "expose", "compromise", "leak", "steal", "concern", "impact", "write to"],
        nouns: [
          "consumer", "customer", "person", "account", "record", "user", "client", "american", "canadian", "victim",
        ],
        tolls: ["number affected"],
        context: ["breach", "breached", "hack", "hacked", "hackers", "leak", "leaked", "cyberattack", "cyber"])),
    Kind(
      "power.outage", counts: [.people, .buildings, .customers, .businesses], course: .level,
      told: .state("without power"),
      Words(
        verbs: ["black out", "leave without power", "cut off from power"],
        does: ["lose power", "lose electricity", "be without power", "be without electricity"],
        states: ["without power", "without electricity", "in the dark", "in darkness", "powerless"],
        nouns: ["outage", "power outage", "power cut"])),
  ]
}
