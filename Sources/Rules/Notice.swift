public import Articles
import Foundation

/// What watchd tells of itself: that something it works with is in trouble, or is well again.
public struct Notice: Sendable, Hashable, Codable {
  /// What is in trouble: `source https://news.example/live`.
  public var subject: String
  /// Whether it is well again.
  public var over: Bool
  /// In words: what is wrong, and why.
  public var text: String
  /// When the trouble was first told of.
  public var since: Timestamp
  /// When this was told.
  public var time: Timestamp

  public init(subject: String, over: Bool, text: String, since: Timestamp, time: Timestamp) {
    self.subject = subject
    self.over = over
    self.text = text
    self.since = since
    self.time = time
  }

  public var severity: Alert.Severity { over ? .info : .warning }

  /// For people, on one line.
  public var line: String {
    "[\(severity.rawValue)] \(message)\(over ? "; it was told of at \(since.iso8601)" : "")".escapingControls()
  }

  private var message: String { "watchd: \(text.cleanLine())" }

  /// One line of JSON without a line end. Its `rule` is `self`, so that it is told from alerts of rules.
  public var json: String {
    let fields = NoticeFields(
      rule: "self", severity: severity.rawValue, subject: subject, over: over, since: since, time: time,
      message: message)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Text and numbers never fail.
    return (try? encoder.encode(fields)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}

private struct NoticeFields: Encodable {
  var rule: String
  var severity: String
  var subject: String
  var over: Bool
  var since: Timestamp
  var time: Timestamp
  var message: String
}

extension Webhook {
  /// The body that is posted for a notice, as JSON.
  public func body(for notice: Notice) -> String {
    switch format {
    case .json: notice.json
    case .slack: encoded(["text": notice.line.escapedForSlack])
    }
  }
}
