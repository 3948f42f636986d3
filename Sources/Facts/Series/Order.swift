public import Articles

extension Timestamp: Comparable {
  /// By the second; a day without an hour counts from its start.
  public static func < (a: Timestamp, b: Timestamp) -> Bool { a.seconds < b.seconds }
}
