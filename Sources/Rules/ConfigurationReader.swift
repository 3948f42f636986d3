public import Claims

/// What reading a configuration gives: the configuration, or why there is none.
public struct ConfigurationReading: Sendable {
  /// Nil where a diagnostic is an error.
  public var configuration: Configuration?
  /// Everything that was found, in the order of files and lines.
  public var diagnostics: [Diagnostic]
  /// The paths that it names, for those who can look at the disk.
  public var paths: [ConfiguredPath] = []
  /// What is secret and stands elsewhere, for those who can read it.
  public var secrets: [ConfiguredSecret] = []
}

/// A path with what it is for, and where the configuration names it.
public struct ConfiguredPath: Sendable, Hashable {
  public enum Use: Sendable, Hashable {
    /// A directory that documents are read from, and where `empties` moved or deleted in.
    case inbox(empties: Bool)
    /// A directory that documents are moved to.
    case archive
    /// A file that alerts are appended to.
    case log
    /// The configuration itself, where it holds a secret: what that is, and the key that would keep it elsewhere.
    case secret(what: String, instead: String)
    /// A file that holds a secret.
    case secretFile
    /// A file that metrics are written to.
    case metrics
    /// A file with certificates.
    case certificates
  }

  public var path: String
  public var use: Use
  public var place: Place

  public init(path: String, use: Use, place: Place) {
    self.path = path
    self.use = use
    self.place = place
  }
}

extension Configuration {
  /// Reads a configuration with all it includes, and checks it as a whole.
  ///
  /// Paths that do not begin with `/` are seen from the directory of the file that names them.
  ///
  /// - Parameters:
  ///   - file: the first file.
  ///   - knownKinds: the kinds that rules may name.
  ///   - include: the files that a pattern of `include` names, seen from the directory of the file that has it;
  ///     throws where one cannot be read, or where a path without `*` names no file.
  public static func read(
    _ file: SourceFile, knownKinds: [String] = Kind.builtIn.map(\.name),
    include: (_ pattern: String, _ relativeTo: String) throws -> [SourceFile]
  ) -> ConfigurationReading {
    var reader = ConfigurationReader(knownKinds: knownKinds)
    reader.read(file, from: [], include: include)
    reader.check()
    let diagnostics = reader.reader.diagnostics.inOrder(of: reader.files)
    let failed = diagnostics.contains { $0.severity == .error }
    return ConfigurationReading(
      configuration: failed ? nil : reader.configuration, diagnostics: diagnostics, paths: reader.paths,
      secrets: reader.secrets)
  }
}

extension [Diagnostic] {
  /// By file, line and column; what stands at one place in the order it was found.
  fileprivate func inOrder(of files: [String]) -> [Diagnostic] {
    func rank(_ place: Place) -> (Int, Int, Int) {
      (files.firstIndex(of: place.file) ?? files.count, place.line, place.column)
    }
    return enumerated().sorted { a, b in
      let (left, right) = (rank(a.element.place), rank(b.element.place))
      return left == right ? a.offset < b.offset : left < right
    }.map(\.element)
  }
}

/// Reads the sections of a configuration's files into one configuration.
struct ConfigurationReader {
  var reader = Reader()
  var configuration = Configuration()
  let knownKinds: [String]

  /// Where single settings were given, to refuse a second.
  private var given: [String: Place] = [:]
  /// The files that were read, in this order.
  private(set) var files: [String] = []
  var ruleReferences = RuleReferences()
  /// The paths that were read, in this order.
  var paths: [ConfiguredPath] = []
  var secrets: [ConfiguredSecret] = []
  /// The names that were defined, by what they name.
  private var names: [What: [Named]] = [:]

  /// What has a name that no other of its sort may have.
  enum What: String {
    case receiver, rule, topic, kind
  }

  static let keys = [
    "state", "inbox", "sources", "kinds", "topics", "receivers", "rules", "include", "fetch", "documents", "keep",
    "metrics", "self",
  ]

  init(knownKinds: [String]) { self.knownKinds = knownKinds }

  mutating func read(
    _ file: SourceFile, from parents: [String], include: (String, String) throws -> [SourceFile]
  ) {
    guard !files.contains(file.path) else { return }
    files.append(file.path)
    guard let root = parse(file), let fields = reader.fields(root, of: "the configuration", allowed: Self.keys) else {
      return
    }

    readSettings(fields)
    for item in reader.list(fields["inbox"], of: "inbox") { readInbox(item) }
    for item in reader.list(fields["sources"], of: "sources") { readSource(item) }
    for item in reader.list(fields["kinds"], of: "kinds") { readKind(item) }
    if let topics = fields["topics"] { readTopics(topics) }
    for item in reader.list(fields["receivers"], of: "receivers") { readReceiver(item) }
    for item in reader.list(fields["rules"], of: "rules") { readRule(item) }

    readIncludes(fields["include"], of: file, from: parents, include: include)
  }

  private mutating func parse(_ file: SourceFile) -> Item? {
    var duplicates: [Diagnostic] = []
    do throws(Diagnostic) {
      let item = try Item.parse(file, duplicates: &duplicates)
      reader.report(duplicates)
      if case .empty = item?.content { return nil }
      return item
    } catch {
      reader.report(duplicates + [error])
      return nil
    }
  }

  private mutating func readIncludes(
    _ item: Item?, of file: SourceFile, from parents: [String], include: (String, String) throws -> [SourceFile]
  ) {
    for item in reader.oneOrMore(item) {
      guard let pattern = reader.text(item, "include") else { continue }
      do {
        let included = try include(pattern, file.path)
        if included.isEmpty, !pattern.contains("*") {
          reader.error(item.place, "include: there is no file '\(pattern)'")
        }
        for next in included {
          if next.path == file.path || parents.contains(next.path) {
            reader.error(item.place, "include: '\(next.path)' includes itself; remove one of the includes")
          } else {
            read(next, from: parents + [file.path], include: include)
          }
        }
      } catch {
        reader.error(item.place, "include: '\(pattern)' cannot be read: \(error)")
      }
    }
  }

  /// What can only be seen when every file is read.
  mutating func check() {
    checkKinds()
    let receivers = names[.receiver, default: []].map(\.name)
    for reference in ruleReferences.receivers where !receivers.contains(reference.name) {
      reader.error(
        reference.place,
        "there is no receiver '\(reference.name)'"
          + (receivers.isEmpty
            ? "; define it under 'receivers'" : suggestion(for: reference.name, among: receivers, called: "Defined")))
    }
    let topics = names[.topic, default: []].map(\.name)
    for reference in ruleReferences.topics where !topics.contains(reference.name) {
      reader.error(
        reference.place,
        "there is no topic '\(reference.name)'"
          + (topics.isEmpty
            ? "; define it under 'topics'" : suggestion(for: reference.name, among: topics, called: "Defined")))
    }
    guard !reader.failed else { return }
    if configuration.rules.isEmpty, let file = files.first {
      reader.warning(
        Place(file: file, line: 1, column: 1), "there is no rule, so nothing will be alerted; add one under 'rules'")
    }
    let used = Set(ruleReferences.receivers.map(\.name))
    for receiver in names[.receiver, default: []] where !used.contains(receiver.name) {
      reader.warning(receiver.place, "no rule notifies the receiver '\(receiver.name)'")
    }
  }

  private mutating func readSettings(_ fields: Fields) {
    once("state", fields)
    if let state = reader.path(fields["state"], "state") { configuration.state = state }
    once("keep", fields)
    configuration.keep =
      reader.parsed(fields["keep"], "keep", "a time such as 30d or 180d, from 1d to 3650d") {
        Duration(configured: $0).flatMap { (.seconds(86_400) ... .seconds(3_650 * 86_400)).contains($0) ? $0 : nil }
      } ?? configuration.keep
    once("self", fields)
    for item in reader.oneOrMore(fields["self"]) {
      guard let name = reader.text(item, "self") else { continue }
      configuration.notices.append(name)
      ruleReferences.receivers.append(Named(name: name, place: item.place))
    }
    once("fetch", fields)
    if let item = fields["fetch"] { readFetch(item) }
    once("metrics", fields)
    if let item = fields["metrics"] { readMetrics(item) }
    once("documents", fields)
    if let item = fields["documents"], let documents = reader.fields(item, of: "documents", allowed: ["max_size"]),
      let size = reader.size(documents["max_size"], "max_size")
    {
      configuration.documents.maxSize = size
    }
  }

  private mutating func readMetrics(_ item: Item) {
    guard let metrics = reader.fields(item, of: "metrics", allowed: ["file"]),
      let file = reader.required("file", of: metrics, "metrics needs 'file', where they are written to"),
      let path = reader.path(file, "file")
    else { return }
    if !path.hasSuffix(".prom") {
      reader.warning(file.place, "node_exporter reads metrics from files whose names end with '.prom'")
    }
    paths.append(ConfiguredPath(path: path, use: .metrics, place: file.place))
    configuration.metrics = Metrics(file: path)
  }

  /// Refuses a setting that another file gave already.
  private mutating func once(_ key: String, _ fields: Fields) {
    guard let place = fields.places[key] else { return }
    if let first = given[key] {
      reader.error(place, "'\(key)' was given already in \(first.file), line \(first.line); keep one")
    }
    given[key] = place
  }

  /// The name of a receiver or rule, which no other has.
  mutating func readName(_ fields: Fields, of what: What) -> String? {
    guard let item = reader.required("name", of: fields, "a \(what) needs 'name'"),
      let name = reader.text(item, "name"), define(name, at: item.place, as: what)
    else { return nil }
    return name
  }

  mutating func define(_ name: String, at place: Place, as what: What) -> Bool {
    if let first = names[what, default: []].first(where: { $0.name == name }) {
      reader.error(
        place, "the \(what) '\(name)' was defined already in \(first.place.file), line \(first.place.line)")
      return false
    }
    names[what, default: []].append(Named(name: name, place: place))
    return true
  }
}
