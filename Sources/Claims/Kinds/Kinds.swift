/// The kinds in force, by name: the built-in ones, then those of a configuration.
public struct Kinds: Sendable, Hashable {
  /// In the order in which they are read.
  public let all: [Kind]
  private let places: [String: Int]

  /// - Parameter configured: kinds beside the built-in ones. Of two with one name the first is the one.
  public init(_ configured: [Kind] = []) {
    all = Kind.builtIn + configured
    places = Dictionary(all.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }

  /// Without a configuration.
  public static let builtIn = Kinds()

  /// Nil where nothing is known of the kind, such as one that the configuration had when its claims were stored.
  public subscript(name: String) -> Kind? { places[name].map { all[$0] } }

  /// How figures of the kind move; those of an unknown one are a tally.
  public func course(of name: String) -> Kind.Course { self[name]?.counting?.course ?? .tally }

  /// The kind in words; of an unknown one the last part of its name.
  public func told(_ name: String) -> String { self[name]?.told ?? Kind.lastPart(of: name) }

  /// The group that a figure of the kind is kept under.
  public func group(of name: String, counting group: Group) -> Group {
    self[name]?.counting?.group(counting: group) ?? group
  }
}
