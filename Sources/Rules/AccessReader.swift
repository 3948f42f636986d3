/// How a webhook or a source is reached, and what it is told of who asks. What may be secret in that stands here, in a
/// file, or in the environment.
extension ConfigurationReader {
  static let accessKeys = ["headers", "bearer", "bearer_file", "basic", "proxy", "ca_file"]

  mutating func readAccess(_ fields: Fields, of owner: ConfiguredSecret.Owner) -> Access {
    var access = Access()
    access.headers = readHeaders(fields["headers"], of: owner)
    access.authorization = readAuthorization(fields, of: owner)
    if let item = fields["proxy"] {
      access.proxy = readValue(
        item, "proxy", for: .proxy, of: owner, what: "the password of this proxy", instead: "${NAME}",
        isSecret: { $0.contains("@") })
    }
    if let item = fields["ca_file"], let path = reader.path(item, "ca_file") {
      paths.append(ConfiguredPath(path: path, use: .certificates, place: item.place))
      access.caFile = path
    }
    return access
  }

  private mutating func readHeaders(_ item: Item?, of owner: ConfiguredSecret.Owner) -> [Access.Header] {
    guard let item else { return [] }
    guard case .mapping(let entries) = item.content else {
      reader.error(item.place, "headers must be a mapping of names to values; found \(item.described)")
      return []
    }
    var headers: [Access.Header] = []
    for entry in entries {
      if let problem = Self.problem(ofHeader: entry.key, of: owner) {
        reader.error(entry.place, "the header '\(entry.key)' \(problem)")
      } else if headers.contains(where: { $0.name.lowercased() == entry.key.lowercased() }) {
        reader.error(entry.place, "the header '\(entry.key)' is given twice; keep one")
      } else if let value = readValue(
        entry.value, "the header '\(entry.key)'", for: .header(headers.count), of: owner,
        what: "a header of this \(owner.word)", instead: "${NAME}")
      {
        headers.append(Access.Header(name: entry.key, value: value))
      }
    }
    return headers
  }

  private static func problem(ofHeader name: String, of owner: ConfiguredSecret.Owner) -> String? {
    let lowered = name.lowercased()
    // RFC 9110: a token.
    guard name.utf8.allSatisfy({ isTokenByte($0) }), !name.isEmpty else {
      return "is no name of a header; one consists of letters, digits and hyphens"
    }
    if lowered == "authorization" { return "is written by 'bearer' or 'basic'; use one of them" }
    var own = ["content-length", "host", "transfer-encoding", "connection"]
    switch owner {
    case .receiver: own += ["content-type", "idempotency-key"]
    case .source: own += ["if-none-match", "if-modified-since"]
    }
    return own.contains(lowered) || lowered.hasPrefix("webhook-") ? "is written by watchd itself; remove it" : nil
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }

  private mutating func readAuthorization(
    _ fields: Fields, of owner: ConfiguredSecret.Owner
  ) -> Access.Authorization? {
    let hasBearer = fields["bearer"] != nil || fields["bearer_file"] != nil
    guard let basic = fields["basic"] else {
      guard hasBearer else { return nil }
      return readSecret(
        "bearer", of: fields, in: owner.word, for: .bearer, of: owner, what: "the token of this \(owner.word)"
      ).map { .bearer(token: $0) }
    }
    if hasBearer { reader.error(basic.place, "\(owner.word) takes 'bearer' or 'basic', not both") }
    guard let parts = reader.fields(basic, of: "basic", allowed: ["user", "password", "password_file"]) else {
      return nil
    }
    let party = if case .receiver = owner { "receiver" } else { "server" }
    let user = reader.required("user", of: parts, "basic needs 'user', whom the \(party) knows watchd as").flatMap {
      reader.parsed($0, "user", "one line of text without a colon") {
        ConfiguredSecret.Field.password.accepts($0) && !$0.contains(":") ? $0 : nil
      }
    }
    guard parts["password"] != nil || parts["password_file"] != nil else {
      _ = reader.required("password", of: parts, "basic needs 'password', or 'password_file', a file that holds it")
      return nil
    }
    let password = readSecret(
      "password", of: parts, in: "basic", for: .password, of: owner, what: "the password of this \(owner.word)")
    guard let user, let password else { return nil }
    return .basic(user: user, password: password)
  }

  /// The value of a key, or of the file that the key with `_file` names.
  mutating func readSecret(
    _ key: String, of fields: Fields, in what: String, for field: ConfiguredSecret.Field,
    of owner: ConfiguredSecret.Owner, what secret: String
  ) -> String? {
    guard let file = fields["\(key)_file"] else {
      return fields[key].flatMap { readValue($0, key, for: field, of: owner, what: secret, instead: "'\(key)_file'") }
    }
    if let value = fields[key] { reader.error(value.place, "\(what) takes '\(key)' or '\(key)_file', not both") }
    return readFile(file, "\(key)_file", for: field, of: owner)
  }

  /// A value that stands in the configuration, or holds variables of the environment. A message never tells it.
  mutating func readValue(
    _ item: Item, _ key: String, for field: ConfiguredSecret.Field, of owner: ConfiguredSecret.Owner, what: String,
    instead: String, isSecret: (String) -> Bool = { _ in true }
  ) -> String? {
    guard case .scalar(let text) = item.content else {
      reader.error(item.place, "\(key) must be \(field.right); found \(item.described)")
      return nil
    }
    if text.contains("${") {
      note(.variables(in: text), key, for: field, of: owner, at: item.place)
      return text
    }
    guard field.accepts(text) else {
      reader.error(item.place, "\(key) must be \(field.right)")
      return nil
    }
    if isSecret(text) {
      paths.append(
        ConfiguredPath(path: item.place.file, use: .secret(what: what, instead: instead), place: item.place))
    }
    return text
  }

  /// What stands for a value until its file is read: nothing.
  mutating func readFile(
    _ item: Item, _ key: String, for field: ConfiguredSecret.Field, of owner: ConfiguredSecret.Owner
  ) -> String? {
    // A name alone is that of a credential; where there is none, a file beside the configuration.
    guard let name = reader.text(item, key), let path = reader.path(item, key) else { return nil }
    note(.file(path: path, credential: name.contains("/") ? nil : name), key, for: field, of: owner, at: item.place)
    paths.append(ConfiguredPath(path: path, use: .secretFile, place: item.place))
    return ""
  }

  private mutating func note(
    _ origin: ConfiguredSecret.Origin, _ key: String, for field: ConfiguredSecret.Field,
    of owner: ConfiguredSecret.Owner, at place: Place
  ) {
    secrets.append(ConfiguredSecret(origin: origin, key: key, place: place, field: field, owner: owner))
  }
}
