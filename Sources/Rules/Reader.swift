/// Walks the values of a file, keeps what is right and collects what is wrong.
struct Reader {
  private(set) var diagnostics: [Diagnostic] = []

  mutating func error(_ place: Place, _ message: String) {
    diagnostics.append(Diagnostic(place: place, message: message))
  }

  mutating func warning(_ place: Place, _ message: String) {
    diagnostics.append(Diagnostic(place: place, severity: .warning, message: message))
  }

  mutating func report(_ found: [Diagnostic]) { diagnostics += found }

  var failed: Bool { diagnostics.contains { $0.severity == .error } }

  /// The values of a mapping by their keys; nil where it is none. Keys that are not allowed are reported.
  mutating func fields(_ item: Item, of what: String, allowed: [String]) -> Fields? {
    guard case .mapping(let entries) = item.content else {
      error(
        item.place,
        "\(what) must be a mapping with the keys \(allowed.joined(separator: ", ")); found \(item.described)")
      return nil
    }
    var fields = Fields(place: item.place, given: entries.count)
    for entry in entries {
      if allowed.contains(entry.key) {
        fields.values[entry.key] = entry.value
        fields.places[entry.key] = entry.place
      } else if let reason = Reader.notAvailable[entry.key] {
        error(entry.place, reason)
      } else {
        error(entry.place, "unknown key '\(entry.key)' in \(what)" + suggestion(for: entry.key, among: allowed))
        if let meant = nearest(to: entry.key, among: allowed) { fields.meant.insert(meant) }
      }
    }
    return fields
  }

  /// Keys that are promised and not there: what to write meanwhile.
  private static let notAvailable = [
    "email": "email receivers are not available yet; use webhook, log or stdout",
    "silent": "'silent' is not available yet; remove it",
  ]

  /// The value of a key that has to be there; `what` says what has it and what it is good for.
  mutating func required(_ key: String, of fields: Fields, at place: Place? = nil, _ what: String) -> Item? {
    // A slip in the key was reported already.
    if fields[key] == nil, !fields.meant.contains(key) { error(place ?? fields.place, what) }
    return fields[key]
  }

  /// The elements of a list; nothing counts as none.
  mutating func list(_ item: Item?, of what: String) -> [Item] {
    switch item?.content {
    case nil, .empty: return []
    case .list(let items): return items
    default:
      if let item { error(item.place, "\(what) must be a list, each element after '- '; found \(item.described)") }
      return []
    }
  }

  /// The elements of a list, or the one value that stands without.
  mutating func oneOrMore(_ item: Item?) -> [Item] {
    guard let item else { return [] }
    if case .list(let items) = item.content {
      if items.isEmpty { error(item.place, "the list is empty; name at least one, or remove the key") }
      return items
    }
    return [item]
  }

  /// Text that is not empty, as it was written.
  mutating func text(_ item: Item?, _ what: String) -> String? {
    guard let item else { return nil }
    if case .scalar(let text) = item.content, !text.isEmpty { return text }
    error(item.place, "\(what) must be text; found \(item.described)\(item.quotingHint)")
    return nil
  }

  /// Text that is read in a certain form; `right` says what would be right.
  mutating func parsed<T>(_ item: Item?, _ what: String, _ right: String, _ parse: (String) -> T?) -> T? {
    guard let item else { return nil }
    if case .scalar(let text) = item.content, let value = parse(text) { return value }
    error(item.place, "\(what) must be \(right); found \(item.described)")
    return nil
  }

  /// One word of a fixed set.
  mutating func choice<T: RawRepresentable & CaseIterable>(_ item: Item?, _ what: String, _ type: T.Type) -> T?
  where T.RawValue == String {
    guard let item, let text = text(item, what) else { return nil }
    if let value = T(rawValue: text) { return value }
    error(item.place, "unknown \(what) '\(text)'" + suggestion(for: text, among: T.allCases.map(\.rawValue)))
    return nil
  }

  mutating func boolean(_ item: Item?, _ what: String) -> Bool? {
    parsed(item, what, "true or false") { ["true": true, "false": false][$0] }
  }

  mutating func duration(_ item: Item?, _ what: String) -> Duration? {
    parsed(item, what, "a time such as 30s, 10m, 6h or 2d, from 1s to 3650d") {
      Units.duration($0).flatMap { $0 > .zero && $0 <= .seconds(3_650 * 86_400) ? $0 : nil }
    }
  }

  mutating func size(_ item: Item?, _ what: String) -> Int? {
    parsed(item, what, "a size greater than zero such as 500KB, 20MB or 1GB") {
      Units.size($0).flatMap { $0 > 0 ? $0 : nil }
    }
  }

  mutating func webURL(_ item: Item?, _ what: String) -> String? {
    parsed(item, what, "a whole http or https URL such as https://news.example/live") { isWebURL($0) ? $0 : nil }
  }

  /// A path, seen from the directory of the file that names it.
  mutating func path(_ item: Item?, _ what: String) -> String? {
    guard let item, let path = text(item, what) else { return nil }
    if path.hasPrefix("~") {
      error(item.place, "\(what) begins with '~', which is not expanded; write the whole path")
      return nil
    }
    guard !path.hasPrefix("/"), let slash = item.place.file.lastIndex(of: "/") else { return path }
    return String(item.place.file[...slash]) + path
  }
}

/// The values of a mapping.
struct Fields {
  var place: Place
  /// How many keys were given, unknown ones included.
  var given: Int
  var values: [String: Item] = [:]
  /// Where the keys stand.
  var places: [String: Place] = [:]
  /// The keys that unknown ones were probably meant for.
  var meant: Set<String> = []

  subscript(key: String) -> Item? { values[key] }
}

/// A name with the place where it stands, for what can only be checked when all is read.
struct Named: Sendable {
  var name: String
  var place: Place
}
