/// Where something stands in a file of the configuration. Lines and columns count from 1, columns in Unicode scalars.
public struct Place: Sendable, Hashable {
  public var file: String
  public var line: Int
  public var column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

/// What is wrong with a configuration, and what would be right.
public struct Diagnostic: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Severity: String, Sendable, Hashable {
    /// The configuration cannot be used.
    case error
    /// It can be used, though probably not as it was meant.
    case warning
  }

  public var place: Place
  public var severity: Severity
  public var message: String

  public init(place: Place, severity: Severity = .error, message: String) {
    self.place = place
    self.severity = severity
    self.message = message
  }

  /// `file:line:column: error: message`, as compilers write it.
  public var description: String { "\(place.file):\(place.line):\(place.column): \(severity.rawValue): \(message)" }
}
