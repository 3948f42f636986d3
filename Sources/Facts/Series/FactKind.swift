import Claims

/// What is known of a kind that decides which series its figures belong to, and how these move. What a configuration says
/// of its own kinds comes with their claims.
enum FactKind {
  static func course(of kind: String) -> Kind.Course { Kinds.builtIn.course(of: kind) }

  /// Figures below a certain size tell nothing of it: marches, breaches, recalls.
  static func isOfMany(_ kind: String) -> Bool { (Kinds.builtIn[kind]?.counting?.least ?? 0) > Settings.few }

  static func outcome(of kind: String) -> Kind.Outcome { Kinds.builtIn[kind]?.counting?.outcome ?? .none }

  /// Who writes of an event that killed people, or cost them their jobs, begins with them.
  static func leads(_ kind: String) -> Bool {
    outcome(of: kind) == .dead || Kinds.builtIn[kind]?.counting?.isAnnounced == true
  }

  /// A figure with a place is of that place alone, beside the whole.
  static func isByPlace(_ kind: String, _ figure: Observation) -> Bool {
    figure.isByPlace ?? Kinds.builtIn[kind]?.counting?.isByPlace ?? false
  }

  /// The group of a figure; nil where the text names nobody, or only people.
  static func group(of kind: String, counting population: Population) -> Group? {
    let counting = Kinds.builtIn[kind]?.counting
    let countsThings = counting?.counts.contains { $0.isOfThings } ?? false
    switch population.group {
    case .other where counting?.groups[.other] == .other && population.text != nil: return .other
    case .people, .other: return population.text == nil ? nil : .people
    case let group where group.isOfThings && (!countsThings || counting?.groups[group]?.isOfThings == false):
      return population.text == nil ? nil : .people
    case let group: return group
    }
  }

  /// Whom a figure of the kind counts, by words that tell them from others.
  ///
  /// The dead of those who attack are told beside those whom they killed; who arrests protesters may call them militants.
  static func family(of group: Group?, in kind: String) -> Family {
    if group == .militants, outcome(of: kind) == .dead { return .group(.militants) }
    // Pupils and children who are taken or set free, or fall ill, are told by any word.
    if group.isYoung, course(of: kind) == .tally, ![.dead, .hurt].contains(outcome(of: kind)) {
      return .people
    }
    // Whose data were taken is told by any word: staff, officials, users.
    if label(of: kind) == .customers, group?.isOfThings != true { return .people }
    // Of a kind of things, whoever counts them names none where it is plain which.
    return group == nil && label(of: kind).isOfThings ? label(of: kind).family : group.family
  }

  /// A class that is counted apart.
  static func isNamed(_ group: Group?, in kind: String) -> Bool {
    family(of: group, in: kind) != .people && !group.isOfThings
  }

  /// What the group of a figure without one is called.
  static func label(of kind: String) -> Group { Kinds.builtIn.group(of: kind, counting: .people) }
}

/// Groups of one family are words for the same persons or things; of a kind, see ``FactKind/family(of:in:)``.
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
  /// "19 children", "19 pupils": who calls them one calls them the other as well.
  var isYoung: Bool { self == .children || self == .students }
  /// Nobody in particular.
  var isAnybody: Bool { self == nil || self == .people }
}
