import Claims

extension ConfigurationReader {
  private static let phraseKeys = ["verbs", "does", "states", "nouns", "tolls", "objects"] + conditions
  private static let conditions = ["only", "context", "unless", "except", "agents"]
  private static let wordKeys = phraseKeys + ["counts_one"]
  private static let countKeys =
    [
      "name", "counts", "course", "outcome", "groups", "whom", "counts_bare", "least", "topics", "by_place",
      "announced", "told",
    ]
    + wordKeys + ["words"]
  private static let stateKeys = ["name", "subjects", "states", "told"]
  /// The family of kinds that hold states.
  private static let stateFamily = "status."

  /// A kind of one's own: its name, whom it counts or which states it has, and the words that tell it.
  mutating func readKind(_ item: Item) {
    let isStatus = item.text(at: "name")?.hasPrefix(Self.stateFamily) == true
    guard
      let fields = reader.fields(
        item, of: isStatus ? "a kind of states" : "a kind", allowed: isStatus ? Self.stateKeys : Self.countKeys)
    else { return }
    let name = readKindName(fields)
    let content = isStatus ? readStatus(fields, name ?? "") : .count(readCounting(fields, name ?? ""))
    guard let name, let content else { return }
    configuration.kinds.append(Kind(name: name, content: content))
  }

  private mutating func readKindName(_ fields: Fields) -> String? {
    guard let item = reader.required("name", of: fields, "a kind needs 'name', such as incidents.drowned"),
      let name = reader.text(item, "name")
    else { return nil }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), name.utf8.allSatisfy(Self.isKindByte) else {
      reader.error(
        item.place,
        "the name of a kind must be a family and a word in lower case such as incidents.drowned; found '\(name)'")
      return nil
    }
    guard !knownKinds.contains(name) else {
      reader.error(item.place, "the kind '\(name)' is built in; choose another name")
      return nil
    }
    return define(name, at: item.place, as: .kind) ? name : nil
  }

  // MARK: Counts

  private mutating func readCounting(_ fields: Fields, _ name: String) -> Kind.Counting {
    let telling = Self.phraseKeys.filter { !Self.conditions.contains($0) }
    // Where a list was given and is wrong, that was reported.
    if (telling + ["words"]).allSatisfy({ fields[$0] == nil && !fields.meant.contains($0) }) {
      reader.error(
        fields.place, "a kind needs the words that tell it: at least one of \(telling.joined(separator: ", "))")
    }
    let own = readWords(fields)
    let tells = telling.contains { fields[$0] != nil }
    for key in Self.conditions + ["counts_one"] where !tells && fields["words"] != nil {
      guard let field = fields[key] else { continue }
      reader.error(field.place, "'\(key)' needs words beside it; move it into the set under words")
    }
    var words = tells ? [own] : []
    for item in reader.list(fields["words"], of: "words") {
      guard let set = reader.fields(item, of: "a set of words", allowed: ["counts"] + Self.wordKeys) else { continue }
      var read = readWords(set)
      read.counts = set["counts"].map { readGroups($0) }
      if telling.allSatisfy({ set[$0] == nil && !set.meant.contains($0) }) {
        reader.error(item.place, "a set of words needs at least one of \(telling.joined(separator: ", "))")
      }
      words.append(read)
    }
    var groups: [Group: Group] = [:]
    if let item = fields["groups"],
      let map = reader.fields(item, of: "groups", allowed: Group.allCases.map(\.rawValue))
    {
      for (key, value) in map.values {
        if let from = Group(rawValue: key), let to = reader.choice(value, "population", Group.self) {
          groups[from] = to
        }
      }
    }
    return Kind.Counting(
      counts: readGroups(fields["counts"]), words: words,
      course: reader.choice(fields["course"], "course", Kind.Course.self) ?? .tally,
      outcome: reader.choice(fields["outcome"], "outcome", Kind.Outcome.self) ?? .none, groups: groups,
      whom: reader.oneOrMore(fields["whom"]).compactMap { readPhrase($0, "whom") },
      countsBare: reader.boolean(fields["counts_bare"], "counts_bare") ?? false,
      least: reader.parsed(fields["least"], "least", "a number such as 20") { Units.number($0) } ?? 0,
      topics: reader.oneOrMore(fields["topics"]).compactMap { readPhrase($0, "topics") },
      isByPlace: reader.boolean(fields["by_place"], "by_place") ?? false,
      isAnnounced: reader.boolean(fields["announced"], "announced") ?? false,
      told: readWording(fields["told"]) ?? .state(Kind.lastPart(of: name)))
  }

  private mutating func readGroups(_ item: Item?) -> [Group] {
    reader.oneOrMore(item).compactMap { reader.choice($0, "population", Group.self) }
  }

  private mutating func readWords(_ fields: Fields) -> Kind.Words {
    var phrases: [String: [String]] = [:]
    for key in Self.phraseKeys {
      phrases[key] = reader.oneOrMore(fields[key]).compactMap { readPhrase($0, key) }
    }
    return Kind.Words(
      verbs: phrases["verbs"] ?? [], does: phrases["does"] ?? [], states: phrases["states"] ?? [],
      nouns: phrases["nouns"] ?? [], tolls: phrases["tolls"] ?? [], objects: phrases["objects"] ?? [],
      only: phrases["only"] ?? [],
      context: phrases["context"] ?? [], unless: phrases["unless"] ?? [], except: phrases["except"] ?? [],
      agents: phrases["agents"] ?? [],
      countsOne: reader.boolean(fields["counts_one"], "counts_one") ?? true)
  }

  /// `vaccinated`, or `{ one: attacker, many: attackers }`.
  private mutating func readWording(_ item: Item?) -> Kind.Wording? {
    guard let item else { return nil }
    guard case .mapping = item.content else {
      let right = "what is told of those counted, such as vaccinated, or { one: attacker, many: attackers }"
      return reader.parsed(item, "told", right, { $0.isEmpty ? nil : .state($0) })
    }
    guard let fields = reader.fields(item, of: "told", allowed: ["one", "many"]) else { return nil }
    let need = "told needs both 'one' and 'many', such as { one: attacker, many: attackers }"
    guard let one = reader.text(reader.required("one", of: fields, need), "one"),
      let many = reader.text(reader.required("many", of: fields, need), "many")
    else { return nil }
    return .noun(one: one, many: many)
  }

  /// Words have letters; between them, `*` and `#` stand for words that may come in between.
  private func isPhrase(_ words: [Substring]) -> Bool {
    let isWord = words.map { $0.contains(where: \.isLetter) }
    return isWord.first == true && isWord.last == true
      && zip(words, isWord).allSatisfy { $0.1 || $0.0 == "*" || $0.0 == "#" }
  }

  /// Words in lower case, parted by single spaces.
  private mutating func readPhrase(_ item: Item, _ key: String) -> String? {
    let words = reader.text(item, key)?.lowercased().split(whereSeparator: \.isWhitespace)
    guard let words else { return nil }
    guard !words.isEmpty, words.count <= 8, isPhrase(words) else {
      reader.error(item.place, "\(key): a phrase has one to eight words; found \(item.described)")
      return nil
    }
    return words.joined(separator: " ")
  }

  // MARK: States

  private mutating func readStatus(_ fields: Fields, _ name: String) -> Kind.Content? {
    let need = "a kind of states needs 'subjects', the words for what has them, such as [ferry, ferries]"
    let subjects = reader.oneOrMore(reader.required("subjects", of: fields, need)).compactMap {
      readPhrase($0, "subjects")
    }
    let states = reader.list(
      reader.required("states", of: fields, "a kind of states needs 'states', each with its name and its phrases"),
      of: "states"
    ).compactMap { readState($0) }
    let told = reader.text(fields["told"], "told")
    guard !subjects.isEmpty, !states.isEmpty else { return nil }
    return .status(StatusDefinition(subjects: subjects, states: states, told: told ?? Kind.lastPart(of: name)))
  }

  private mutating func readState(_ item: Item) -> StatusDefinition.State? {
    guard let fields = reader.fields(item, of: "a state", allowed: ["name", "phrases", "told", "of_whole"]) else {
      return nil
    }
    let name = reader.text(
      reader.required("name", of: fields, "a state needs 'name', such as stopped"), "name")
    let phrases = reader.oneOrMore(
      reader.required("phrases", of: fields, "a state needs 'phrases', such as \"S _ stopped|suspended\"")
    ).compactMap { readPattern($0) }
    let told = reader.text(fields["told"], "told")
    let isOfWhole = reader.boolean(fields["of_whole"], "of_whole")
    guard let name, !phrases.isEmpty else { return nil }
    return StatusDefinition.State(name: name, phrases: phrases, told: told, isOfWhole: isOfWhole ?? false)
  }

  /// A phrase of a state: words in lower case, `a|b`, and between them `S` and `_`.
  private mutating func readPattern(_ item: Item) -> String? {
    guard let words = reader.text(item, "phrases")?.split(whereSeparator: \.isWhitespace) else { return nil }
    let lower = words.map { $0 == "S" ? "S" : $0.lowercased() }
    let ends = [lower.first, lower.last]
    guard lower.count <= 8, !ends.contains(nil), !ends.contains("_"), lower.first != "'s",
      lower.allSatisfy({ $0 == "S" || $0 == "_" || $0.contains(where: \.isLetter) })
    else {
      reader.error(
        item.place,
        "phrases: a phrase has one to eight words; 'S' stands for a subject, and '_' between words for words that may come in between; found \(item.described)"
      )
      return nil
    }
    return lower.joined(separator: " ")
  }
}

extension Item {
  /// The text that a mapping has under a key, whatever else is in it.
  fileprivate func text(at key: String) -> String? {
    guard case .mapping(let entries) = content,
      case .scalar(let text)? = entries.first(where: { $0.key == key })?.value.content
    else { return nil }
    return text
  }
}
