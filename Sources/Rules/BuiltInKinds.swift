import Claims

extension Configuration {
  /// The kinds that rules can name where the configuration adds none: counts, statuses and statements.
  public static let builtInKinds: [String] =
    KindDefinition.builtIn.map(\.name).unique + [
      "status.airport", "status.emergency", "status.curfew", "status.government", "status.internet", "status.price",
      "status.order", "status.force",
      "statement",
    ]
}
