/// The sections that say where articles come from, and what they may be about.
extension ConfigurationReader {
  mutating func readInbox(_ item: Item) {
    guard let fields = reader.fields(item, of: "an inbox", allowed: ["path", "after"]) else { return }
    let after = readAfter(fields["after"])
    guard let item = reader.required("path", of: fields, "an inbox needs 'path', the directory to watch"),
      let path = reader.path(item, "path")
    else { return }
    if configuration.inboxes.contains(where: { $0.path == path }) {
      reader.error(item.place, "the inbox '\(path)' is given twice; keep one")
      return
    }
    if case .archive(path) = after {
      reader.error(fields["after"]?.place ?? item.place, "an inbox cannot be its own archive; name another directory")
    }
    configuration.inboxes.append(Inbox(path: path, after: after))
    paths.append(ConfiguredPath(path: path, use: .inbox(empties: after != .keep), place: item.place))
  }

  private mutating func readAfter(_ item: Item?) -> Inbox.After {
    let right = "keep, delete or { archive: DIRECTORY }"
    switch item?.content {
    case nil: return .keep
    case .scalar("keep"): return .keep
    case .scalar("delete"): return .delete
    case .mapping:
      guard let item, let fields = reader.fields(item, of: "after", allowed: ["archive"]),
        let archive = reader.required("archive", of: fields, "after must be \(right)"),
        let directory = reader.path(archive, "archive")
      else { return .keep }
      paths.append(ConfiguredPath(path: directory, use: .archive, place: archive.place))
      return .archive(directory: directory)
    default:
      if let item { reader.error(item.place, "after must be \(right); found \(item.described)") }
      return .keep
    }
  }

  mutating func readSource(_ item: Item) {
    let allowed = ["page", "feed", "every", "cron", "zone", "follow", "since"]
    guard let fields = reader.fields(item, of: "a source", allowed: allowed + Self.accessKeys) else { return }
    let every = readInterval(fields["every"])
    let cron = readCron(fields)
    let follow = reader.boolean(fields["follow"], "follow")
    let since = reader.duration(fields["since"], "since") ?? Source.standingSince
    guard (fields["page"] == nil) != (fields["feed"] == nil) else {
      reader.error(fields.place, "a source needs either 'page' or 'feed', with its URL")
      return
    }
    let kind: Source.Kind = fields["page"] != nil ? .page : .feed
    if kind == .page, let follow = fields["follow"] {
      reader.error(follow.place, "'follow' is for feeds: it fetches the page of each entry; remove it")
    }
    if kind == .page, let since = fields["since"] {
      reader.error(since.place, "'since' is for feeds: it says how old an entry may be at the first look; remove it")
    }
    let owner = ConfiguredSecret.Owner.source(configuration.sources.count)
    let access = readAccess(fields, of: owner)
    guard let item = fields[kind.rawValue], let url = readAddress(item, kind.rawValue, of: owner) else { return }
    if configuration.sources.contains(where: { $0.url == url }) {
      reader.error(item.place, "the source \(url) is given twice; keep one")
      return
    }
    configuration.sources.append(
      Source(
        kind: kind, url: url, every: every, cron: cron, follow: follow ?? false, since: since, access: access))
  }

  private mutating func readInterval(_ item: Item?) -> Duration? {
    if let item, case .scalar(let text) = item.content, (try? CronSchedule(text)) != nil {
      reader.error(item.place, "'\(text)' is a cron expression; write it as 'cron', with its time zone as 'zone'")
      return nil
    }
    return reader.duration(item, "every")
  }

  private mutating func readCron(_ fields: Fields) -> CronSchedule? {
    guard let item = fields["cron"] else {
      if let zone = fields["zone"] {
        reader.error(zone.place, "'zone' is the time zone of 'cron'; give both, or remove it")
      }
      return nil
    }
    if let every = fields["every"] { reader.error(every.place, "a source takes 'every' or 'cron', not both") }
    guard let text = reader.text(item, "cron") else { return nil }
    do throws(CronSchedule.Problem) {
      // The expression first: a zone that is wrong is no reason to tell nothing of it.
      let schedule = try CronSchedule(text)
      guard let zone = fields["zone"] else { return schedule }
      guard let name = reader.text(zone, "zone") else { return nil }
      do throws(CronSchedule.Problem) { return try CronSchedule(text, zone: name) } catch {
        reader.error(zone.place, "zone: \(error)")
      }
    } catch {
      reader.error(item.place, "cron: \(error)")
    }
    return nil
  }

  /// The URL of a source. What is known of a source is known by it, and messages name it: so only its query, which is
  /// shown nowhere, may hold variables.
  private mutating func readAddress(_ item: Item, _ key: String, of owner: ConfiguredSecret.Owner) -> String? {
    guard let url = reader.webURL(item, key) else { return nil }
    if url.prefix(while: { $0 != "?" }).contains("${") {
      reader.error(
        item.place,
        "variables of the environment may stand in the query of \(key) alone, after '?'; "
          + "a password or token is better given by 'basic', 'bearer' or 'headers'")
      return nil
    }
    return readValue(
      item, key, for: .url, of: owner, what: "the password of this source", instead: "'basic' and 'password_file'",
      isSecret: { $0.dropFirst(8).prefix { !"/?#".contains($0) }.contains("@") })
  }

  mutating func readFetch(_ item: Item) {
    let allowed = ["timeout", "max_size", "pause", "allow_addresses"]
    guard let fetch = reader.fields(item, of: "fetch", allowed: allowed) else { return }
    if let timeout = reader.duration(fetch["timeout"], "timeout") { configuration.fetch.timeout = timeout }
    if let size = reader.size(fetch["max_size"], "max_size") { configuration.fetch.maxSize = size }
    if let pause = reader.duration(fetch["pause"], "pause") { configuration.fetch.pause = pause }
    let right = "an address or a block of addresses such as 10.0.0.0/8 or fd00::/8, with no bit set beyond its length"
    configuration.fetch.allowedAddresses = reader.oneOrMore(fetch["allow_addresses"]).compactMap {
      reader.parsed($0, "an address of allow_addresses", right, AddressBlock.init)
    }
  }

  mutating func readTopics(_ item: Item) {
    if case .empty = item.content { return }
    guard case .mapping(let entries) = item.content else {
      reader.error(item.place, "topics must be a mapping of names, each with its 'mentions'; found \(item.described)")
      return
    }
    for entry in entries {
      guard let fields = reader.fields(entry.value, of: "a topic", allowed: ["mentions"]) else { continue }
      guard define(entry.key, at: entry.place, as: .topic) else { continue }
      let need = "the topic '\(entry.key)' needs 'mentions', such as [Ruritania, Strelsau]"
      guard let item = reader.required("mentions", of: fields, at: entry.place, need) else { continue }
      var mentions: [String] = []
      for mention in reader.oneOrMore(item) {
        guard let text = reader.text(mention, "a mention") else { continue }
        if TopicMatcher.isMatchable(text) {
          mentions.append(text)
        } else {
          reader.error(mention.place, "the mention '\(text)' has no letter or digit to look for")
        }
      }
      configuration.topics.append(Topic(name: entry.key, mentions: mentions))
    }
  }
}
