import Claims

extension Configuration {
  /// The kinds that rules can name where the configuration adds none: counts, statuses and statements.
  public static let builtInKinds: [String] =
    Kind.builtIn.map(\.name)
}
