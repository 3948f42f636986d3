import Claims

extension ConfigurationReader {
  private static let phraseKeys = ["verbs", "does", "states", "nouns", "tolls", "objects", "context", "except"]

  /// A kind of one's own: its name, whom it counts, and the words that tell it.
  mutating func readKind(_ item: Item) {
    guard let fields = reader.fields(item, of: "a kind", allowed: ["name", "counts"] + Self.phraseKeys) else { return }
    let name = readKindName(fields)
    let counts = reader.oneOrMore(fields["counts"]).compactMap { reader.choice($0, "population", Group.self) }
    var phrases: [String: [String]] = [:]
    for key in Self.phraseKeys {
      phrases[key] = reader.oneOrMore(fields[key]).compactMap { readPhrase($0, key) }
    }
    let telling = Self.phraseKeys.filter { $0 != "context" && $0 != "except" }
    // Where a list was given and is wrong, that was reported.
    if telling.allSatisfy({ fields[$0] == nil && !fields.meant.contains($0) }) {
      reader.error(
        fields.place, "a kind needs the words that tell it: at least one of \(telling.joined(separator: ", "))")
    }
    guard let name else { return }
    configuration.kinds.append(
      Kind(
        name, counts: counts,
        Kind.Words(
          verbs: phrases["verbs"] ?? [], does: phrases["does"] ?? [], states: phrases["states"] ?? [],
          nouns: phrases["nouns"] ?? [], tolls: phrases["tolls"] ?? [], objects: phrases["objects"] ?? [],
          context: phrases["context"] ?? [], except: phrases["except"] ?? [])))
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
    guard parts[0] != "status" else {
      reader.error(item.place, "the family 'status' is for states, and this kind counts; choose another family")
      return nil
    }
    return define(name, at: item.place, as: .kind) ? name : nil
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
}
