/// How a server is reached, and what it is told of who asks.
///
/// What may be secret in it stands here as it was configured, and once ``ConfigurationReading/secrets`` were read, as
/// it is to be used.
public struct Access: Sendable, Hashable {
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

  public var headers: [Header]
  public var authorization: Authorization?
  /// What the requests go through: a URL, which may hold a user and a password.
  public var proxy: String?
  /// The certificates, as PEM, of those who may vouch for the server's; nil for those of the system.
  public var caFile: String?

  public init(
    headers: [Header] = [], authorization: Authorization? = nil, proxy: String? = nil, caFile: String? = nil
  ) {
    self.headers = headers
    self.authorization = authorization
    self.proxy = proxy
    self.caFile = caFile
  }

  /// Puts a value in the place of what was configured.
  mutating func fill(_ field: ConfiguredSecret.Field, with value: String) {
    switch (field, authorization) {
    case (.proxy, _): proxy = value
    case (.header(let index), _): if headers.indices.contains(index) { headers[index].value = value }
    case (.bearer, _): authorization = .bearer(token: value)
    case (.password, .basic(let user, _)): authorization = .basic(user: user, password: value)
    case (.url, _), (.secret, _), (.password, _): break
    }
  }
}
