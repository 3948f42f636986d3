import Yams

/// A YAML document as the reader walks it: every value with its place, every scalar as the text that was written.
///
/// YAML 1.1 would read `no` as a boolean, `010` as 8 and `12:30` as 750; here each field says itself which forms it takes.
struct Item: Sendable {
  enum Content: Sendable {
    /// Nothing, `~` or `null`.
    case empty
    case scalar(String)
    case list([Item])
    case mapping([Entry])
  }

  struct Entry: Sendable {
    var key: String
    var place: Place
    var value: Item
  }

  var place: Place
  var content: Content

  /// How a message names it.
  var described: String {
    switch content {
    case .empty: "nothing"
    case .scalar(let text): text.count <= 60 ? "'\(text)'" : "'\(text.prefix(60))…'"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }
}

/// A file of the configuration.
public struct SourceFile: Sendable, Hashable {
  /// As messages name it, and one path a file: the reader knows by it that a file includes itself.
  public var path: String
  public var text: String

  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

extension Item {
  /// What a document may hold at most: YAML's aliases let a small text stand for billions of values.
  static let nodeLimit = 100_000
  static let sizeLimit = 4_000_000

  /// The document of a file; nil where it is empty.
  ///
  /// - Parameter duplicates: a diagnostic for each key that is given twice; the second is left out.
  static func parse(_ file: SourceFile, duplicates: inout [Diagnostic]) throws(Diagnostic) -> Item? {
    guard file.text.utf8.count <= sizeLimit else {
      throw Diagnostic(
        place: Place(file: file.path, line: 1, column: 1),
        message: "the file is larger than \(sizeLimit / 1_000_000) MB; split it and use 'include'")
    }
    guard let root = try compose(file, &duplicates) else { return nil }
    var budget = nodeLimit
    return try Item(root, file: file.path, parent: Place(file: file.path, line: 1, column: 1), budget: &budget)
  }

  /// Yams stops at the first key that is given twice, and tells only of its first place. Where the second is found, it is
  /// marked as such and the rest is read, so that one mistake does not hide the others.
  private static func compose(_ file: SourceFile, _ duplicates: inout [Diagnostic]) throws(Diagnostic) -> Node? {
    var text = file.text
    for attempt in 0..<100 {
      do {
        return try Yams.compose(yaml: text)
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let first = Place(file: file.path, line: max(1, context.mark.line), column: max(1, context.mark.column))
        guard let key = keys.first, let repeated = secondKey(key, after: first, in: text) else {
          throw Diagnostic(place: first, message: "the key '\(keys.first ?? "")' is given twice; keep one")
        }
        text.insert(contentsOf: "\(duplicateMark)\(attempt)", at: repeated.end)
        duplicates.append(
          Diagnostic(
            place: Place(file: file.path, line: repeated.line, column: first.column),
            message: "the key '\(key)' is given twice, first on line \(first.line); keep one"))
      } catch let error as YamlError {
        throw Diagnostic(error, in: file)
      } catch {
        throw Diagnostic(place: Place(file: file.path, line: 1, column: 1), message: "not YAML: \(error)")
      }
    }
    throw Diagnostic(place: Place(file: file.path, line: 1, column: 1), message: "too many keys are given twice")
  }

  /// Stands with a number at the end of a key that was given before. Of private use: it means nothing elsewhere.
  private static let duplicateMark: Character = "\u{F8FF}"

  /// A key's second occurrence in a block mapping: its line, from 1, and where the key ends.
  private static func secondKey(_ key: String, after first: Place, in text: String) -> (line: Int, end: String.Index)? {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard first.line <= lines.count else { return nil }
    for index in first.line..<lines.count {
      let content = lines[index].drop { $0 == " " }
      let indent = lines[index].count - content.count
      if content.isEmpty || content.hasPrefix("#") { continue }
      if indent < first.column - 1 { return nil }
      let rest = content.dropFirst(key.count)
      if indent == first.column - 1, content.hasPrefix(key), rest.trimmed.hasPrefix(":") {
        return (index + 1, rest.startIndex)
      }
    }
    return nil
  }

  private init(_ node: Node, file: String, parent: Place, budget: inout Int) throws(Diagnostic) {
    place = node.mark.map { Place(file: file, line: $0.line, column: $0.column) } ?? parent
    budget -= 1
    guard budget >= 0 else {
      throw Diagnostic(
        place: parent, message: "the file stands for more than \(Item.nodeLimit) values; use fewer aliases ('*name')")
    }
    switch node {
    case .scalar(let scalar):
      let plain = scalar.style == .plain || scalar.style == .any
      content = plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string) ? .empty : .scalar(scalar.string)
    case .sequence(let sequence):
      var items: [Item] = []
      for element in sequence {
        items.append(try Item(element, file: file, parent: place, budget: &budget))
      }
      content = .list(items)
    case .mapping(let mapping):
      var entries: [Entry] = []
      for (key, value) in mapping {
        let keyItem = try Item(key, file: file, parent: place, budget: &budget)
        guard case .scalar(let name) = keyItem.content else {
          throw Diagnostic(
            place: keyItem.place, message: "a key must be a word; found \(keyItem.described)\(keyItem.quotingHint)")
        }
        if name.contains(Item.duplicateMark) { continue }
        let item = try Item(value, file: file, parent: keyItem.place, budget: &budget)
        entries.append(Entry(key: name, place: keyItem.place, value: item))
      }
      content = .mapping(entries)
    case .alias:
      throw Diagnostic(place: place, message: "an alias ('*name') cannot stand here")
    }
  }

  /// What usually is meant where `{{story}}` is taken for a mapping.
  var quotingHint: String {
    if case .mapping = content { "; put text that begins with '{' in quotes" } else { "" }
  }
}

extension Diagnostic {
  /// What libyaml says, with the place and what usually helps.
  fileprivate init(_ error: YamlError, in file: SourceFile) {
    let start = Place(file: file.path, line: 1, column: 1)
    func place(_ mark: Mark) -> Place { Place(file: file.path, line: max(1, mark.line), column: max(1, mark.column)) }
    switch error {
    case .composer(let context, let problem, let mark, _):
      let expected = context.map { "\($0.text) " } ?? ""
      self.init(place: place(mark), message: "not YAML: \(expected)\(problem)\(Diagnostic.hint(for: problem))")
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
      let within = context.map { $0.text.isEmpty ? "" : " \($0.text)" } ?? ""
      self.init(place: place(mark), message: "not YAML: \(problem)\(within)\(Diagnostic.hint(for: problem))")
    case .reader(let problem, let offset, _, _):
      self.init(
        place: start, message: "not YAML: \(problem)\(offset.map { " at byte \($0)" } ?? ""); save it as UTF-8 text")
    default:
      self.init(place: start, message: "not YAML: \(error)")
    }
  }

  /// The mistakes that people make most, in their words.
  private static func hint(for problem: String) -> String {
    if problem.contains("nesting level") { return "; values lie within values more than 1000 deep" }
    if problem.contains("mapping values are not allowed") {
      return "; put text that holds ': ' in quotes, and write a nested key on a line of its own or as { key: value }"
    }
    if problem.contains("alphabetic or numeric") { return "; put text that begins with '*' or '&' in quotes" }
    if problem.contains("cannot start any token") {
      return "; indent with spaces and put text that begins with a sign in quotes"
    }
    if problem.contains("undefined alias") { return "; put text that begins with '*' in quotes" }
    return ""
  }
}
