extension Population {
  /// Words for several people at once, who are counted as one.
  private static let households: Set<String> = ["family", "families", "household", "households"]

  /// The word of the text, where it counts families or households: fewer than the people in them.
  public var household: String? {
    text?.lowercased().split(separator: " ").map(String.init).last { Self.households.contains($0) }
  }
}
