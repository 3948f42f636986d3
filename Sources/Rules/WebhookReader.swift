/// The settings of a webhook. What may be secret in them stands here, in a file, or in the environment.
extension ConfigurationReader {
  private static let webhookKeys = [
    "url", "url_file", "format", "secrets", "secret_file",
  ]

  mutating func readWebhook(_ item: Item) -> Receiver.Target? {
    guard let fields = reader.fields(item, of: "webhook", allowed: Self.webhookKeys + Self.accessKeys) else {
      return nil
    }
    var webhook = Webhook(url: "")
    let owner = ConfiguredSecret.Owner.receiver(configuration.receivers.count)
    webhook.format = reader.choice(fields["format"], "format", Webhook.Format.self) ?? .json
    if fields["url"] == nil, fields["url_file"] == nil {
      _ = reader.required(
        "url", of: fields, "webhook needs 'url', where alerts are posted to, or 'url_file', a file that holds it")
      return nil
    }
    webhook.url =
      readSecret("url", of: fields, in: "webhook", for: .url, of: owner, what: "the address of this webhook") ?? ""
    webhook.secrets = readSecrets(fields, of: owner)
    webhook.access = readAccess(fields, of: owner)
    return .webhook(webhook)
  }

  private mutating func readSecrets(_ fields: Fields, of owner: ConfiguredSecret.Owner) -> [String] {
    if let file = fields["secret_file"] {
      if let list = fields["secrets"] {
        reader.error(list.place, "webhook takes 'secrets' or 'secret_file', not both")
      }
      return readFile(file, "secret_file", for: .secret(0), of: owner).map { [$0] } ?? []
    }
    return reader.oneOrMore(fields["secrets"]).enumerated().compactMap { index, item in
      readValue(
        item, "secrets", for: .secret(index), of: owner, what: "a secret of this webhook", instead: "'secret_file'")
    }
  }
}
