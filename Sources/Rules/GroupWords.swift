import Claims

extension Group {
  /// "person" for a figure of one, else "people"; empty where the group has no noun.
  func words(of figure: Figure) -> String { figure.value == 1 ? nouns.one : nouns.many }

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
