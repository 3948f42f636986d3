import Claims
import Facts

/// The names that rules refer to, checked when every file is read.
struct RuleReferences {
  var kinds: [Named] = []
  var receivers: [Named] = []
  var topics: [Named] = []
}

extension ConfigurationReader {
  static let ruleKeys = [
    "name", "claims", "population", "topic", "outlet", "when", "severity", "notify", "message", "repeat", "enabled",
    "confidence", "group",
  ]

  mutating func readRule(_ item: Item) {
    guard let fields = reader.fields(item, of: "a rule", allowed: Self.ruleKeys) else { return }
    let name = readName(fields, of: .rule)
    let claims = readClaims(fields)
    let populations = reader.oneOrMore(fields["population"]).compactMap {
      reader.choice($0, "population", Group.self)
    }
    let topics = readReferences(fields["topic"], "topic")
    ruleReferences.topics += topics
    let outlets = reader.oneOrMore(fields["outlet"]).compactMap {
      reader.text($0, "outlet").map { Glob($0, ignoringCase: true) }
    }
    let when = fields["when"].map { readWhen($0) } ?? Trigger.standing
    let severity = reader.choice(fields["severity"], "severity", Alert.Severity.self)
    let notify = readReferences(
      reader.required("notify", of: fields, "a rule needs 'notify', the name of a receiver or a list of them"), "notify"
    )
    ruleReferences.receivers += notify
    let message = readMessage(fields["message"])
    let repeats = reader.duration(fields["repeat"], "repeat")
    let enabled = reader.boolean(fields["enabled"], "enabled")
    let group = reader.choice(fields["group"], "group", Rule.Grouping.self)
    let confidence = reader.parsed(fields["confidence"], "confidence", "a number from 0 to 1 such as 0.7") { text in
      Units.number(text).flatMap { (0...1).contains($0) ? $0 : nil }
    }

    guard let name else { return }
    configuration.rules.append(
      Rule(
        name: name, claims: claims, populations: populations, topics: topics.map(\.name), outlets: outlets,
        when: when, severity: severity ?? .warning, notify: notify.map(\.name), message: message, repeat: repeats,
        enabled: enabled ?? true, group: group ?? .article, confidence: confidence ?? Rule.standingConfidence))
  }

  private mutating func readClaims(_ fields: Fields) -> [Glob] {
    let need = "a rule needs 'claims', the kinds it is about, such as casualties.killed or casualties.*"
    guard let item = reader.required("claims", of: fields, need) else { return [] }
    return reader.oneOrMore(item).compactMap { item in
      guard let text = reader.text(item, "claims") else { return nil }
      guard text.utf8.allSatisfy({ Self.isKindByte($0) || $0 == UInt8(ascii: "*") }) else {
        reader.error(
          item.place,
          "bad pattern '\(text)': a kind has lower-case letters, digits, '_' and '.', and '*' stands for any of it")
        return nil
      }
      ruleReferences.kinds.append(Named(name: text, place: item.place))
      return Glob(text)
    }
  }

  /// Reports the patterns that no kind matches.
  mutating func checkKinds() {
    let kinds = knownKinds + configuration.kinds.map(\.name)
    for reference in ruleReferences.kinds where !kinds.contains(where: Glob(reference.name).matches) {
      reader.error(
        reference.place, "no kind matches '\(reference.name)'\(Self.kindSuggestion(for: reference.name, among: kinds))")
    }
  }

  static func isKindByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
    }
  }

  /// What was probably meant: a family, a kind of the same family, or the same word in another family.
  private static func kindSuggestion(for text: String, among kinds: [String]) -> String {
    let families = kinds.map { String($0.prefix { $0 != "." }) }.unique
    let family = String(text.prefix { $0 != "." && $0 != "*" })
    let word = String(text.dropFirst(family.count).drop { $0 == "." })
    if let exact = kinds.first(where: { $0.hasSuffix("." + text) }) { return ": did you mean '\(exact)'?" }
    guard let near = families.contains(family) ? family : nearest(to: family, among: families) else {
      return ". Families: \(families.joined(separator: ", "))"
    }
    let words = kinds.filter { $0.hasPrefix(near + ".") }.map { String($0.dropFirst(near.count + 1)) }
    if word.isEmpty || word == "*" { return ": did you mean '\(words.isEmpty ? near : near + ".*")'?" }
    if let meant = nearest(to: word, among: words) { return ": did you mean '\(near).\(meant)'?" }
    return ". Kinds of \(near): \(words.joined(separator: ", "))"
  }

  private mutating func readReferences(_ item: Item?, _ what: String) -> [Named] {
    reader.oneOrMore(item).compactMap { item in
      reader.text(item, what).map { Named(name: $0, place: item.place) }
    }
  }

  private mutating func readMessage(_ item: Item?) -> Template? {
    guard let item, let text = reader.text(item, "message") else { return nil }
    do throws(Template.Mistake) {
      return try Template(text)
    } catch {
      reader.error(item.place, "message: \(error.message)")
      return nil
    }
  }

  // MARK: when

  static let whenWords = (["changed"] + Change.Kind.allCases.map(\.rawValue)).unique
  static let whenKeys = ["reaches", "increased", "decreased", "corroborated"]

  private mutating func readWhen(_ item: Item) -> [Trigger] {
    reader.oneOrMore(item).flatMap { item -> [Trigger] in
      if case .mapping = item.content { return readTriggers(item) }
      guard let word = reader.text(item, "when") else { return [] }
      if word == "changed" { return Trigger.changed }
      if let kind = Change.Kind(rawValue: word) { return [.change(kind)] }
      if Self.whenKeys.contains(word) {
        reader.error(item.place, "'\(word)' needs a figure, such as { \(word): 100 }")
      } else {
        reader.error(
          item.place,
          "unknown word '\(word)' in when\(suggestion(for: word, among: Self.whenWords)); or a mapping of \(Self.whenKeys.joined(separator: ", "))"
        )
      }
      return []
    }
  }

  private mutating func readTriggers(_ item: Item) -> [Trigger] {
    guard let fields = reader.fields(item, of: "when", allowed: Self.whenKeys) else { return [] }
    var triggers: [Trigger] = []
    if fields.given == 0 {
      reader.error(item.place, "when is empty; write a word or \(Self.whenKeys.joined(separator: ", "))")
    }
    let number = "a number greater than zero, without leading zeros, such as 100"
    if let reached = reader.parsed(fields["reaches"], "reaches", number, Self.positive) {
      triggers.append(.reaches(reached))
    }
    if let step = readStep(fields["increased"], "increased") { triggers.append(.increased(by: step)) }
    if let step = readStep(fields["decreased"], "decreased") { triggers.append(.decreased(by: step)) }
    if let item = fields["corroborated"],
      let origins = readInner("origins", of: item, "corroborated"),
      let count = reader.parsed(
        origins, "origins", "a whole number of 2 or more", { Int($0).flatMap { $0 >= 2 ? $0 : nil } })
    {
      triggers.append(.corroborated(origins: count))
    }
    return triggers
  }

  private mutating func readStep(_ item: Item?, _ what: String) -> Trigger.Step? {
    guard let item, let by = readInner("by", of: item, what) else { return nil }
    return reader.parsed(by, "by", "a number or a percentage greater than zero such as 50 or 10%") { text in
      text.hasSuffix("%")
        ? Self.positive(String(text.dropLast())).map { .percent($0) } : Self.positive(text).map { .amount($0) }
    }
  }

  /// The one key that a condition has.
  private mutating func readInner(_ key: String, of item: Item, _ what: String) -> Item? {
    guard let fields = reader.fields(item, of: what, allowed: [key]) else { return nil }
    return reader.required(key, of: fields, "\(what) needs '\(key)'")
  }

  private static func positive(_ text: String) -> Double? {
    Units.number(text).flatMap { $0 > 0 ? $0 : nil }
  }
}

extension [String] {
  /// Each once, in the order of the first.
  var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
