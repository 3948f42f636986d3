import Claims

/// What is known of a kind that decides how its figures move.
enum FactKind {
  /// How the true figure moves while a story runs.
  enum Course {
    /// A tally of what has happened: it grows, and only a correction lowers it.
    case cumulative
    /// A level at a moment: it rises and falls, and the later report stands.
    case level
  }

  /// The kinds that count a level; every other kind, those of the user among them, counts what has happened.
  private static let levels: Set<String> = [
    "casualties.hospitalized", "casualties.critical", "casualties.missing",
    "detentions.detained", "displacement.sheltered",
    "forces.deployed", "forces.attackers", "forces.checkpoints",
    "crowd.participants", "power.outage",
  ]

  /// The one group of kinds whose persons are called by many names: who lost data are people, customers and Americans,
  /// who fled are people, refugees and residents. Things keep their group, such as records that were stolen.
  private static let groups: [String: Group] = [
    "health.cases": .patients, "breach.affected": .customers, "business.layoffs": .workers,
    "displacement.displaced": .people, "displacement.evacuated": .people, "displacement.sheltered": .people,
    "displacement.homeless": .people, "displacement.relocated": .people,
  ]

  /// Whoever lies in hospital is a patient, so that the word tells nobody apart.
  private static let patientsArePeople: Set<String> = [
    "casualties.killed", "casualties.injured", "casualties.hospitalized", "casualties.critical", "casualties.missing",
  ]

  /// The group that a kind's figure is kept under.
  static func group(of kind: String, counting group: Group) -> Group {
    if group == .patients && patientsArePeople.contains(kind) { return .people }
    if group == .other && kind != "breach.affected" { return groups[kind] ?? group }
    return group.lies(within: .people) ? groups[kind] ?? group : group
  }

  static func course(of kind: String) -> Course {
    levels.contains(kind) ? .level : .cumulative
  }
}
