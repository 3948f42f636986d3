/// Tells which language a text is in, from its first words.
struct LanguageReader {
  /// The first tokens of a text, and its bytes.
  let sample: ArraySlice<Token>
  let bytes: [UInt8]

  /// By the hash of a word, the languages of the Latin script that it is of, as numbers in the table.
  private static let words: [UInt64: [Int]] = {
    var words: [UInt64: [Int]] = [:]
    for (number, language) in LanguageTable.latin.enumerated() {
      for word in language.words.split(whereSeparator: \.isWhitespace) {
        words[Glossary.hash(word.utf8), default: []].append(number)
      }
    }
    return words
  }()

  /// The language by ISO 639-1, besides English; nil where too little tells it.
  ///
  /// - Parameter english: how many of the words are small words of English.
  func language(english: Int) -> String? {
    let words = sample.filter { $0.has(.word) }
    guard words.count > 2 else { return nil }
    if let language = languageOfScript(words) { return language }
    var hits = [Int](repeating: 0, count: LanguageTable.latin.count)
    for token in words {
      for language in Self.words[Glossary.hash(bytes[token.range])] ?? [] { hits[language] += 1 }
    }
    guard let most = hits.max(), most >= 3, most * 5 >= words.count, most > english * 2 else { return nil }
    return hits.firstIndex(of: most).map { LanguageTable.latin[$0].code }
  }

  /// Where most words are written in a script besides Latin.
  private func languageOfScript(_ words: [Token]) -> String? {
    var counts = [Int](repeating: 0, count: LanguageTable.letters.count)
    var letters: Set<Unicode.Scalar> = []
    for token in words where bytes[Int(token.start)] >= 0xCD {
      let scalars = String(decoding: bytes[token.range], as: UTF8.self).lowercased().unicodeScalars
      guard let first = scalars.first,
        let script = LanguageTable.letters.firstIndex(where: { $0.script.contains(first.value) })
      else { continue }
      counts[script] += 1
      letters.formUnion(scalars)
    }
    guard let most = counts.max(), counts.reduce(0, +) * 2 > words.count else { return nil }
    // Japanese has Chinese letters among its own.
    let kana = LanguageTable.letters.firstIndex { $0.other == "ja" }
    if let kana, counts[kana] > 0 { return LanguageTable.letters[kana].other }
    return counts.firstIndex(of: most).map { number in
      let script = LanguageTable.letters[number]
      let language = script.languages.first { $0.letters.unicodeScalars.contains(where: letters.contains) }
      return language?.code ?? script.other
    }
  }
}
