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

  static func course(of kind: String) -> Course {
    levels.contains(kind) ? .level : .cumulative
  }
}
