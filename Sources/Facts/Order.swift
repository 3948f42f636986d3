public import Articles

extension Timestamp: Comparable {
  /// By the second; a day without an hour counts from its start.
  public static func < (a: Timestamp, b: Timestamp) -> Bool { a.seconds < b.seconds }

  /// The same time as far as is known: the same second, or the same day where an hour is missing.
  func coincides(with other: Timestamp) -> Bool {
    seconds == other.seconds || (day == other.day && (precision == .day || other.precision == .day))
  }
}
