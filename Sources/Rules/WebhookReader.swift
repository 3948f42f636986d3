/// The settings of a webhook. What may be secret in them stands here, in a file, or in the environment.
extension ConfigurationReader {
  private static let webhookKeys = [
    "url", "url_file", "format", "secrets", "secret_file", "headers", "bearer", "bearer_file", "basic", "proxy",
    "ca_file",
  ]

  mutating func readWebhook(_ item: Item) -> Receiver.Target? {
    guard let fields = reader.fields(item, of: "webhook", allowed: Self.webhookKeys) else { return nil }
    var webhook = Webhook(url: "")
    webhook.format = reader.choice(fields["format"], "format", Webhook.Format.self) ?? .json
    if fields["url"] == nil, fields["url_file"] == nil {
      _ = reader.required(
        "url", of: fields, "webhook needs 'url', where alerts are posted to, or 'url_file', a file that holds it")
      return nil
    }
    webhook.url = readSecret("url", of: fields, in: "webhook", for: .url, what: "the address of this webhook") ?? ""
    webhook.secrets = readSecrets(fields)
    webhook.headers = readHeaders(fields["headers"])
    webhook.authorization = readAuthorization(fields)
    if let item = fields["proxy"] {
      webhook.proxy = readValue(
        item, "proxy", for: .proxy, what: "the password of this proxy", instead: "${NAME}",
        isSecret: { $0.contains("@") })
    }
    if let item = fields["ca_file"], let path = reader.path(item, "ca_file") {
      paths.append(ConfiguredPath(path: path, use: .certificates, place: item.place))
      webhook.caFile = path
    }
    return .webhook(webhook)
  }

  private mutating func readSecrets(_ fields: Fields) -> [String] {
    if let file = fields["secret_file"] {
      if let list = fields["secrets"] {
        reader.error(list.place, "webhook takes 'secrets' or 'secret_file', not both")
      }
      return readFile(file, "secret_file", for: .secret(0)).map { [$0] } ?? []
    }
    return reader.oneOrMore(fields["secrets"]).enumerated().compactMap { index, item in
      readValue(item, "secrets", for: .secret(index), what: "a secret of this webhook", instead: "'secret_file'")
    }
  }

  private mutating func readHeaders(_ item: Item?) -> [Webhook.Header] {
    guard let item else { return [] }
    guard case .mapping(let entries) = item.content else {
      reader.error(item.place, "headers must be a mapping of names to values; found \(item.described)")
      return []
    }
    var headers: [Webhook.Header] = []
    for entry in entries {
      if let problem = Self.problem(ofHeader: entry.key) {
        reader.error(entry.place, "the header '\(entry.key)' \(problem)")
      } else if headers.contains(where: { $0.name.lowercased() == entry.key.lowercased() }) {
        reader.error(entry.place, "the header '\(entry.key)' is given twice; keep one")
      } else if let value = readValue(
        entry.value, "the header '\(entry.key)'", for: .header(headers.count), what: "a header of this webhook",
        instead: "${NAME}")
      {
        headers.append(Webhook.Header(name: entry.key, value: value))
      }
    }
    return headers
  }

  private static func problem(ofHeader name: String) -> String? {
    let lowered = name.lowercased()
    // RFC 9110: a token.
    guard name.utf8.allSatisfy({ isTokenByte($0) }), !name.isEmpty else {
      return "is no name of a header; one consists of letters, digits and hyphens"
    }
    if lowered == "authorization" { return "is written by 'bearer' or 'basic'; use one of them" }
    let own = ["content-type", "content-length", "host", "transfer-encoding", "connection", "idempotency-key"]
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

  private mutating func readAuthorization(_ fields: Fields) -> Webhook.Authorization? {
    let hasBearer = fields["bearer"] != nil || fields["bearer_file"] != nil
    guard let basic = fields["basic"] else {
      guard hasBearer else { return nil }
      return readSecret("bearer", of: fields, in: "webhook", for: .bearer, what: "the token of this webhook")
        .map { .bearer(token: $0) }
    }
    if hasBearer { reader.error(basic.place, "webhook takes 'bearer' or 'basic', not both") }
    guard let parts = reader.fields(basic, of: "basic", allowed: ["user", "password", "password_file"]) else {
      return nil
    }
    let user = reader.required("user", of: parts, "basic needs 'user', whom the receiver knows watchd as").flatMap {
      reader.parsed($0, "user", "one line of text without a colon") {
        Webhook.Field.password.accepts($0) && !$0.contains(":") ? $0 : nil
      }
    }
    guard parts["password"] != nil || parts["password_file"] != nil else {
      _ = reader.required("password", of: parts, "basic needs 'password', or 'password_file', a file that holds it")
      return nil
    }
    let password = readSecret("password", of: parts, in: "basic", for: .password, what: "the password of this webhook")
    guard let user, let password else { return nil }
    return .basic(user: user, password: password)
  }

  /// The value of a key, or of the file that the key with `_file` names.
  private mutating func readSecret(
    _ key: String, of fields: Fields, in what: String, for field: Webhook.Field, what secret: String
  ) -> String? {
    guard let file = fields["\(key)_file"] else {
      return fields[key].flatMap { readValue($0, key, for: field, what: secret, instead: "'\(key)_file'") }
    }
    if let value = fields[key] { reader.error(value.place, "\(what) takes '\(key)' or '\(key)_file', not both") }
    return readFile(file, "\(key)_file", for: field)
  }

  /// A value that stands in the configuration, or holds variables of the environment. A message never tells it.
  private mutating func readValue(
    _ item: Item, _ key: String, for field: Webhook.Field, what: String, instead: String,
    isSecret: (String) -> Bool = { _ in true }
  ) -> String? {
    guard case .scalar(let text) = item.content else {
      reader.error(item.place, "\(key) must be \(field.right); found \(item.described)")
      return nil
    }
    if text.contains("${") {
      note(.variables(in: text), key, for: field, at: item.place)
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
  private mutating func readFile(_ item: Item, _ key: String, for field: Webhook.Field) -> String? {
    // A name alone is that of a credential; where there is none, a file beside the configuration.
    guard let name = reader.text(item, key), let path = reader.path(item, key) else { return nil }
    note(.file(path: path, credential: name.contains("/") ? nil : name), key, for: field, at: item.place)
    paths.append(ConfiguredPath(path: path, use: .secretFile, place: item.place))
    return ""
  }

  private mutating func note(
    _ origin: ConfiguredSecret.Origin, _ key: String, for field: Webhook.Field, at place: Place
  ) {
    secrets.append(
      ConfiguredSecret(origin: origin, key: key, place: place, field: field, receiver: configuration.receivers.count))
  }
}
