/// The section that says where alerts go.
extension ConfigurationReader {
  mutating func readReceiver(_ item: Item) {
    let targets = ["stdout", "log", "webhook"]
    guard let fields = reader.fields(item, of: "a receiver", allowed: ["name"] + targets) else { return }
    let name = readName(fields, of: .receiver)
    let found = targets.filter { fields[$0] != nil }
    guard found.count == 1, let target = found.first, let value = fields[target] else {
      // A target that is not available yet was reported with its key.
      if found.count > 1 || fields.values.count == fields.given {
        reader.error(fields.place, "a receiver needs exactly one of \(targets.joined(separator: ", "))")
      }
      return
    }
    let read: Receiver.Target? =
      switch target {
      case "stdout": readStdout(value)
      case "log": readLog(value)
      default: readWebhook(value)
      }
    if let name, let read { configuration.receivers.append(Receiver(name: name, target: read)) }
  }

  private mutating func readStdout(_ item: Item) -> Receiver.Target? {
    if case .empty = item.content { return .stdout(.text) }
    guard let fields = reader.fields(item, of: "stdout", allowed: ["format"]) else { return nil }
    return .stdout(reader.choice(fields["format"], "format", Receiver.Format.self) ?? .text)
  }

  private mutating func readLog(_ item: Item) -> Receiver.Target? {
    guard let fields = reader.fields(item, of: "log", allowed: ["path"]) else { return nil }
    guard let item = reader.required("path", of: fields, "log needs 'path', the file to append to"),
      let path = reader.path(item, "path")
    else { return nil }
    paths.append(ConfiguredPath(path: path, use: .log, place: item.place))
    return .log(path: path)
  }

  private mutating func readWebhook(_ item: Item) -> Receiver.Target? {
    guard let fields = reader.fields(item, of: "webhook", allowed: ["url", "url_file", "format"]) else { return nil }
    let format = reader.choice(fields["format"], "format", Webhook.Format.self) ?? .json
    if let file = fields["url_file"] {
      if let url = fields["url"] { reader.error(url.place, "webhook takes 'url' or 'url_file', not both") }
      // A name alone is that of a credential; where there is none, a file beside the configuration.
      guard let name = reader.text(file, "url_file"), let path = reader.path(file, "url_file") else { return nil }
      secrets.append(ConfiguredSecret(credential: name.contains("/") ? nil : name, path: path, place: file.place))
      return .webhook(Webhook(url: "", urlFile: path, format: format))
    }
    guard
      let item = reader.required(
        "url", of: fields, "webhook needs 'url', where alerts are posted to, or 'url_file', a file that holds it")
    else { return nil }
    if case .scalar(let text) = item.content, text.contains("${") {
      secrets.append(ConfiguredSecret(variablesIn: text, place: item.place))
      return .webhook(Webhook(url: text, format: format))
    }
    paths.append(ConfiguredPath(path: item.place.file, use: .secret, place: item.place))
    return reader.webURL(item, "url").map { .webhook(Webhook(url: $0, format: format)) }
  }
}
