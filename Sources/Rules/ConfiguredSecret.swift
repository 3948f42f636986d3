import Foundation

/// A value that may be secret and does not stand in the configuration, but in a file or in the environment.
public struct ConfiguredSecret: Sendable, Hashable {
  public enum Origin: Sendable, Hashable {
    /// A file; `credential` is the name of what systemd passes in its place.
    case file(path: String, credential: String?)
    /// The value with `${NAME}` for variables of the environment.
    case variables(in: String)
  }

  /// What has it, by its position in the configuration.
  enum Owner: Sendable, Hashable {
    case receiver(Int)
    case source(Int)

    /// How messages name it.
    var word: String {
      switch self {
      case .receiver: "webhook"
      case .source: "source"
      }
    }
  }

  /// What it is the value of.
  enum Field: Sendable, Hashable {
    case url, bearer, password, proxy
    /// By its position in the list.
    case secret(Int)
    case header(Int)
  }

  public var origin: Origin
  /// The key of the configuration that names it.
  public var key: String
  public var place: Place
  let field: Field
  let owner: Owner

  /// What is wrong with a value that was read for it, in words that do not tell the value; nil where it is right.
  public func problem(of value: String) -> String? {
    guard !field.accepts(value) else { return nil }
    return switch origin {
    case .file(let path, _): "\(path) must hold \(field.right)"
    case .variables: "with its variables filled in it must be \(field.right)"
    }
  }
}

extension ConfiguredSecret.Field {
  /// What a value of this field is.
  var right: String {
    switch self {
    case .url: "a whole http or https URL such as https://chat.example/hook"
    case .secret:
      "'whsec_' and the base64 of 24 to 64 bytes, one a line (`echo whsec_$(openssl rand -base64 32)` makes one)"
    case .bearer: "a token: one word of ASCII characters"
    case .password, .header: "one line of text without control characters"
    case .proxy: "a URL such as http://proxy.example:3128, with one of \(Self.proxySchemes.joined(separator: ", "))"
    }
  }

  private static let proxySchemes = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"]

  func accepts(_ value: String) -> Bool {
    switch self {
    case .url: return isWebURL(value)
    case .secret: return Webhook.keys(in: value) != nil
    case .bearer: return !value.isEmpty && value.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    case .password, .header:
      return !value.isEmpty
        && value.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
    case .proxy:
      guard let end = value.range(of: "://"), Self.proxySchemes.contains(value[..<end.lowerBound].lowercased())
      else { return false }
      return isWebURL("http://" + value[end.upperBound...])
    }
  }
}

extension Configuration {
  /// Puts the value of a secret where it is used.
  public mutating func fill(_ secret: ConfiguredSecret, with value: String) {
    switch secret.owner {
    case .receiver(let index):
      guard receivers.indices.contains(index), case .webhook(var webhook) = receivers[index].target else { return }
      webhook.fill(secret.field, with: value)
      receivers[index].target = .webhook(webhook)
    case .source(let index):
      guard sources.indices.contains(index) else { return }
      if case .url = secret.field {
        sources[index].address = value
      } else {
        sources[index].access.fill(secret.field, with: value)
      }
    }
  }
}
