public import Articles
import Claims
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
  public var evidence: Evidence
  /// When the rule fired: the arrival of the article.
  public var time: Timestamp
  /// What is sent: the rule's template filled in, or the standing wording. One line, unless the template has more.
  public var message: String
  /// Names of the receivers.
  public var notify: [String]
  /// It is a message of its own, also where its article changed more; nil is no.
  public var isAlone: Bool?

  public init(
    rule: String, severity: Severity, change: Change, evidence: Evidence, time: Timestamp, message: String,
    notify: [String], isAlone: Bool? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.change = change
    self.evidence = evidence
    self.time = time
    self.message = message
    self.notify = notify
    self.isAlone = isAlone
  }
}

/// Where an alert comes from: the sentence that caused it, and the article around it.
public struct Evidence: Sendable, Hashable, Codable {
  /// The sentence of the claim, on one line; of a very long one the part around the claim.
  public var sentence: String
  public var title: String?
  public var outlet: String?
  public var url: String?
  public var published: Timestamp?

  public init(
    sentence: String, title: String? = nil, outlet: String? = nil, url: String? = nil, published: Timestamp? = nil
  ) {
    self.sentence = sentence
    self.title = title
    self.outlet = outlet
    self.url = url
    self.published = published
  }

  /// The evidence for a change that an article caused.
  public init(_ change: Change, in article: Article) {
    self.init(
      sentence: Evidence.sentence(of: change.claim, in: article.text), title: article.title, outlet: article.outlet,
      url: article.url, published: article.published)
  }

  /// How much of a sentence is kept on each side of the claim, in bytes: some texts are one sentence of megabytes.
  private static let margin = 500

  private static func sentence(of claim: Claim, in text: [UInt8]) -> String {
    let sentence = claim.sentence.clamped(to: 0..<text.count)
    let claimed = claim.span.clamped(to: sentence)
    var start = max(sentence.lowerBound, claimed.lowerBound - margin)
    var end = min(sentence.upperBound, claimed.lowerBound + margin)
    // Not within a character: its later bytes begin with the bits 10.
    while start < end, start > sentence.lowerBound, text[start] & 0xC0 == 0x80 { start += 1 }
    while end > start, end < sentence.upperBound, text[end] & 0xC0 == 0x80 { end -= 1 }
    let words = String(decoding: text[start..<end], as: UTF8.self).split(whereSeparator: \.isWhitespace)
    return (start > sentence.lowerBound ? "…" : "") + words.joined(separator: " ")
      + (end < sentence.upperBound ? "…" : "")
  }
}

extension Alert {
  /// The alert for people: what happened, the sentence that says so, and where it stands.
  public var text: String { Self.text(of: [self]) }

  /// What an article changed, for people: what happened, each with its sentence where that is another one, and where
  /// they stand. What two rules tell in the same words is told once.
  public static func text(of alerts: [Alert]) -> String {
    var lines: [String] = []
    for alert in alerts {
      let news = "[\(alert.severity.rawValue)] \(alert.message)"
      guard !lines.contains(news) else { continue }
      lines.append(news)
      let sentence = "  “\(alert.evidence.sentence.cleanLine())”"
      if !alert.evidence.sentence.isEmpty, !lines.contains(sentence) { lines.append(sentence) }
    }
    if let evidence = alerts.last?.evidence {
      let source = [evidence.outlet, evidence.published?.readable, evidence.url].compactMap { $0?.cleanLine() }
      if !source.isEmpty { lines.append("  — " + source.joined(separator: ", ")) }
    }
    return lines.joined(separator: "\n").escapingControls()
  }

  /// Of one article and one story as this one, and both may stand in one message.
  public func goes(with other: Alert) -> Bool {
    isAlone != true && other.isAlone != true && change.article == other.change.article
      && change.story.id == other.change.story.id
  }
}

extension Timestamp {
  /// `2022-01-07`; where the time is known `2022-01-07 10:50 UTC`, or by the clock of the place, `2022-01-07 16:50 +06:00`.
  var readable: String {
    guard precision == .second else { return iso8601 }
    return iso8601.prefix(16).replacing("T", with: " ") + (offset == 0 ? " UTC" : " \(iso8601.suffix(6))")
  }
}

extension String {
  /// At most so many characters, the last of them `…` where something was cut.
  func shortened(to limit: Int) -> String {
    count <= limit ? self : prefix(limit - 1) + "…"
  }
}
