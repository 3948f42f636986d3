import Foundation

/// A URL to which alerts are posted, one request each.
///
/// What may be secret in it stands here as it was configured, and once ``ConfigurationReading/secrets`` were read, as
/// it is to be used.
public struct Webhook: Sendable, Hashable {
  /// The shape of the body.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    /// `AlertMessage`.
    case json
    /// `{"text": …}`, as Slack, Mattermost, Rocket.Chat and Google Chat take it.
    case slack
  }

  /// http or https.
  public var url: String
  public var format: Format
  /// What requests are signed with: each text holds keys as ``keys(in:)`` reads them. Several are for a rotation.
  public var secrets: [String]
  public var access: Access

  public init(url: String, format: Format = .json, secrets: [String] = [], access: Access = Access()) {
    self.url = url
    self.format = format
    self.secrets = secrets
    self.access = access
  }

  /// The keys that requests are signed with, in their order.
  public var signingKeys: [[UInt8]] { secrets.flatMap { Self.keys(in: $0) ?? [] } }

  /// Reads keys, one a line: `whsec_` and the base64 of 24 to 64 bytes, as Standard Webhooks has it. Nil where a line
  /// is none, or there is no line.
  static func keys(in text: String) -> [[UInt8]]? {
    let lines = text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
    let keys = lines.compactMap { line -> [UInt8]? in
      guard line.hasPrefix("whsec_"), let key = Data(base64Encoded: String(line.dropFirst(6))),
        (24...64).contains(key.count)
      else { return nil }
      return Array(key)
    }
    return keys.isEmpty || keys.count < lines.count ? nil : keys
  }
}

extension Webhook {
  /// Puts a value in the place of what was configured.
  mutating func fill(_ field: ConfiguredSecret.Field, with value: String) {
    switch field {
    case .url: url = value
    case .secret(let index): if secrets.indices.contains(index) { secrets[index] = value }
    case .bearer, .password, .proxy, .header: access.fill(field, with: value)
    }
  }
}
