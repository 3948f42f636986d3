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
}
