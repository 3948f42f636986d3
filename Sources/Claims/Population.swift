/// Whom or what a count counts.
public struct Population: Sendable, Hashable, Codable {
  /// The words of the text.
  public var text: String?
  public var group: Group

  public init(text: String?, group: Group) {
    self.text = text
    self.group = group
  }
}

/// The groups that populations are compared by.
public enum Group: String, Sendable, Hashable, Codable, CaseIterable {
  case people, civilians, protesters
  case securityForces = "security_forces"
  case police, troops, militants, foreigners, officials, journalists, medics
  case aidWorkers = "aid_workers"
  case workers, students, children, women, migrants, prisoners, hostages, patients, passengers, customers
  case vehicles, buildings, businesses, units, other

  /// The group this one lies within: police within security forces, all persons within people. Nil at the top.
  public var parent: Group? {
    switch self {
    case .people, .vehicles, .buildings, .businesses, .units, .other: nil
    case .police, .troops: .securityForces
    default: .people
    }
  }

  /// True where everybody of this group is of the other as well.
  public func lies(within other: Group) -> Bool {
    self == other || parent?.lies(within: other) == true
  }
}

extension Group {
  /// People, and with them every group that lies within.
  static let persons: [Group] = [.people]

  /// The smallest group that holds both.
  func joined(with other: Group) -> Group {
    if lies(within: other) { return other }
    if other.lies(within: self) { return self }
    if let parent { return parent.joined(with: other) }
    return other.parent.map { joined(with: $0) } ?? .people
  }
}
