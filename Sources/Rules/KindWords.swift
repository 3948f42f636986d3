import Claims

/// How kinds are worded after "164 people".
enum KindWords {
  /// By kind: what follows the population, and whether the population is named at all.
  private static let table: [String: (words: String, namesPopulation: Bool)] = [
    "casualties.killed": ("killed", true),
    "casualties.injured": ("injured", true),
    "casualties.hospitalized": ("in hospital", true),
    "casualties.critical": ("in intensive care", true),
    "casualties.missing": ("missing", true),
    "casualties.rescued": ("rescued", true),
    "detentions.detained": ("detained", true),
    "detentions.abducted": ("abducted", true),
    "detentions.released": ("released", true),
    "displacement.displaced": ("displaced", true),
    "displacement.evacuated": ("evacuated", true),
    "displacement.sheltered": ("in shelters", true),
    "displacement.homeless": ("homeless", true),
    "displacement.relocated": ("relocated", true),
    "forces.deployed": ("deployed", true),
    "forces.attackers": ("attackers", false),
    "forces.checkpoints": ("checkpoints", false),
    "crowd.participants": ("taking part", true),
    "damage.destroyed": ("destroyed", true),
    "damage.damaged": ("damaged", true),
    "health.cases": ("cases", false),
    "business.layoffs": ("laid off", true),
    "recall.units": ("recalled", true),
    "breach.affected": ("affected by the breach", true),
    "power.outage": ("without power", true),
  ]

  /// A kind that is not in the table is called by the last part of its name: `incidents.drowned` is "drowned".
  static func of(_ kind: String) -> (words: String, namesPopulation: Bool) {
    table[kind] ?? (lastPart(of: kind), true)
  }

  /// `status.airport` is "airport".
  static func lastPart(of kind: String) -> String {
    String(kind.split(separator: ".").last ?? "").replacing("_", with: " ")
  }
}

extension Group {
  /// One of them, and several.
  var nouns: (one: String, many: String) {
    switch self {
    case .people: ("person", "people")
    case .civilians: ("civilian", "civilians")
    case .protesters: ("protester", "protesters")
    case .securityForces: ("member of the security forces", "members of the security forces")
    case .police: ("police officer", "police officers")
    case .troops: ("soldier", "soldiers")
    case .militants: ("militant", "militants")
    case .foreigners: ("foreigner", "foreigners")
    case .officials: ("official", "officials")
    case .journalists: ("journalist", "journalists")
    case .medics: ("medic", "medics")
    case .aidWorkers: ("aid worker", "aid workers")
    case .workers: ("worker", "workers")
    case .students: ("student", "students")
    case .children: ("child", "children")
    case .women: ("woman", "women")
    case .migrants: ("migrant", "migrants")
    case .prisoners: ("prisoner", "prisoners")
    case .hostages: ("hostage", "hostages")
    case .patients: ("patient", "patients")
    case .passengers: ("passenger", "passengers")
    case .customers: ("customer", "customers")
    case .vehicles: ("vehicle", "vehicles")
    case .buildings: ("building", "buildings")
    case .businesses: ("business", "businesses")
    case .units: ("unit", "units")
    case .other: ("", "")
    }
  }
}
