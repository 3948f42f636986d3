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

  public struct Header: Sendable, Hashable {
    public var name: String
    public var value: String

    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// How watchd says who it is.
  public enum Authorization: Sendable, Hashable {
    case bearer(token: String)
    case basic(user: String, password: String)
  }

  /// http or https.
  public var url: String
  public var format: Format
  /// What requests are signed with: each text holds keys as ``keys(in:)`` reads them. Several are for a rotation.
  public var secrets: [String]
  public var headers: [Header]
  public var authorization: Authorization?
  /// What the requests go through: a URL, which may hold a user and a password.
  public var proxy: String?
  /// The certificates, as PEM, of those who may vouch for the receiver's; nil for those of the system.
  public var caFile: String?

  public init(
    url: String, format: Format = .json, secrets: [String] = [], headers: [Header] = [],
    authorization: Authorization? = nil, proxy: String? = nil, caFile: String? = nil
  ) {
    self.url = url
    self.format = format
    self.secrets = secrets
    self.headers = headers
    self.authorization = authorization
    self.proxy = proxy
    self.caFile = caFile
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
  /// A value that may be secret, and stand outside the configuration.
  public enum Field: Sendable, Hashable {
    case url, bearer, password, proxy
    /// By its position in the list.
    case secret(Int)
    case header(Int)

    /// What a value of this field is.
    var right: String {
      switch self {
      case .url: "a whole http or https URL such as https://chat.example/hook"
      case .secret:
        "'whsec_' and the base64 of 24 to 64 bytes, one a line (`echo whsec_$(openssl rand -base64 32)` makes one)"
      case .bearer: "a token: one word of ASCII characters"
      case .password, .header: "one line of text without control characters"
      case .proxy: "a URL such as http://proxy.example:3128, with one of \(Field.proxySchemes.joined(separator: ", "))"
      }
    }

    static let proxySchemes = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"]

    func accepts(_ value: String) -> Bool {
      switch self {
      case .url: return isWebURL(value)
      case .secret: return Webhook.keys(in: value) != nil
      case .bearer: return !value.isEmpty && value.utf8.allSatisfy { (0x21...0x7E).contains($0) }
      case .password, .header:
        return !value.isEmpty
          && value.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
      case .proxy:
        guard let end = value.range(of: "://"), Field.proxySchemes.contains(value[..<end.lowerBound].lowercased())
        else { return false }
        return isWebURL("http://" + value[end.upperBound...])
      }
    }
  }

  /// Puts a value in the place of what was configured.
  mutating func fill(_ field: Field, with value: String) {
    switch (field, authorization) {
    case (.url, _): url = value
    case (.proxy, _): proxy = value
    case (.secret(let index), _): if secrets.indices.contains(index) { secrets[index] = value }
    case (.header(let index), _): if headers.indices.contains(index) { headers[index].value = value }
    case (.bearer, _): authorization = .bearer(token: value)
    case (.password, .basic(let user, _)): authorization = .basic(user: user, password: value)
    case (.password, _): break
    }
  }
}
