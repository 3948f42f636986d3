public import Facts

/// A rule that fired, with its change and evidence.
public struct Alert: Sendable, Hashable, Codable {
  public enum Severity: String, Sendable, Hashable, Codable, CaseIterable {
    case info, warning, critical
  }

  /// The rule's name.
  public var rule: String
  public var severity: Severity
  public var change: Change
  /// What is sent: the rule's template filled in, or the standing wording.
  public var message: String
  /// Names of the receivers.
  public var notify: [String]

  public init(rule: String, severity: Severity, change: Change, message: String, notify: [String]) {
    self.rule = rule
    self.severity = severity
    self.change = change
    self.message = message
    self.notify = notify
  }
}
