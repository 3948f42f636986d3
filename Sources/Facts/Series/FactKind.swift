import Claims

/// What is known of a kind that decides which series its figures belong to, and how these move.
enum FactKind {
  /// How the true figure moves while a story runs.
  enum Course {
    /// A tally of what has happened: it grows, and only a correction lowers it.
    case tally
    /// A level at a moment: it rises and falls, and the later report stands.
    case level
  }

  /// The kinds that count a level; every other kind, those of the user among them, counts what has happened.
  private static let levels: Set<String> = [
    "casualties.hospitalized", "casualties.critical", "casualties.missing", "displacement.sheltered",
    "displacement.evacuated", "forces.deployed", "forces.attackers", "forces.checkpoints", "crowd.participants",
    "power.outage",
  ]

  static func course(of kind: String) -> Course { levels.contains(kind) ? .level : .tally }

  /// The kinds whose persons are called by a name of their own.
  private static let persons: [String: Group] = [
    "health.cases": .patients, "breach.affected": .customers, "business.layoffs": .workers, "power.outage": .customers,
  ]

  /// Kinds that count things as well as persons, or things alone.
  private static let ofThings: Set<String> = ["damage", "recall", "breach", "power"]

  /// The group of a figure; nil where the text names nobody, or only people.
  static func group(of kind: String, counting population: Population) -> Group? {
    if kind == "power.outage" { return .customers }
    let countsThings = ofThings.contains(String(kind.prefix { $0 != "." }))
    switch population.group {
    case .other where kind == "breach.affected" && population.text != nil: return .other
    case .people, .other: return population.text == nil ? nil : .people
    case let group where group.isOfThings && !countsThings: return population.text == nil ? nil : .people
    case let group: return group
    }
  }

  /// What the group of a figure without one is called.
  static func label(of kind: String) -> Group { persons[kind] ?? .people }
}

/// Groups of one family are words for the same persons or things: who calls protesters militants counts the same dead.
enum Family: Sendable, Hashable {
  case people, security, buildings
  /// A group that is counted apart.
  case group(Group)
}

extension Group {
  /// Those who are counted apart from all others.
  private static let apart: Set<Group> = [
    .children, .students, .women, .foreigners, .journalists, .medics, .aidWorkers, .vehicles, .units, .other,
  ]

  var family: Family {
    switch self {
    case .securityForces, .police, .troops, .officials: .security
    case .buildings, .businesses: .buildings
    case let group where Group.apart.contains(group): .group(group)
    default: .people
    }
  }

  /// Things, the records of a breach among them.
  var isOfThings: Bool { [.vehicles, .units, .buildings, .businesses, .other].contains(self) }

  /// What a total is made of: as part of one they are no news of their own.
  var isMadeOf: Bool { [.children, .students, .women].contains(self) }

  /// A class of persons that is counted apart.
  var isNamed: Bool { family != .people && !isOfThings }
}

extension Group? {
  var family: Family { self?.family ?? .people }
  var isNamed: Bool { self?.isNamed ?? false }
  var isOfThings: Bool { self?.isOfThings ?? false }
  /// Nobody in particular.
  var isAnybody: Bool { self == nil || self == .people }
}
