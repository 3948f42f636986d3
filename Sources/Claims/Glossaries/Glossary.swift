import Articles
import Synchronization

/// The languages that are read besides English. They are compiled when the first text that isn't English asks for them:
/// most runs never do, and it takes as long as a hundred articles.
final class Glossaries: Sendable {
  private let lexicon: Lexicon
  private let compiled = Mutex<[Glossary]?>(nil)

  /// - Parameter lexicon: with the words of all kinds in it.
  init(lexicon: Lexicon) { self.lexicon = lexicon }

  var all: [Glossary] {
    compiled.withLock { compiled in
      if let compiled { return compiled }
      let glossaries = GlossaryDefinition.all.map { Glossary($0, lexicon: lexicon) }
      compiled = glossaries
      return glossaries
    }
  }
}

/// A language told word by word in English, so that the readers of English read its counts.
struct Glossary: Sendable {
  /// What a word or phrase is in English.
  struct Gloss: Sendable {
    /// The hashes of the words after the first.
    var rest: [UInt64]
    var words: [UInt32]
    /// "may", "march": months only with a capital.
    var isCapitalized: Bool
    /// A form of a verb that takes an object.
    var isActiveVerb: Bool
  }

  private var glosses: [UInt64: [Gloss]] = [:]
  /// Words that English hasn't.
  private var own: Set<UInt64> = []

  /// Compiles a language. English words that the lexicon doesn't hold are unknown ones, as they are in English texts.
  init(_ definition: GlossaryDefinition, lexicon: Lexicon) {
    for (foreign, english) in Self.entries(definition.words) {
      let isActiveVerb = english.hasSuffix("!")
      add(foreign, isActiveVerb ? String(english.dropLast()) : english, lexicon, isActiveVerb: isActiveVerb)
    }
    for (foreign, english) in Self.entries(definition.nouns) {
      add(foreign, english, lexicon)
      let words = english.split(separator: "_").map(String.init)
      let plural = Inflection.plural(ofNoun: words[words.count - 1])
      if let rule = definition.plurals.first(where: { foreign.hasSuffix($0.from) }) {
        let many = foreign.dropLast(rule.from.count) + rule.to
        add(String(many), (words.dropLast() + [plural]).joined(separator: "_"), lexicon)
      }
    }
    for (verb, english) in Self.entries(definition.verbs) {
      guard let conjugation = definition.conjugations.first(where: { verb.hasSuffix($0.infinitive) }) else { continue }
      for form in conjugation.forms(of: verb, english: english) {
        add(form.form, form.english, lexicon, isActiveVerb: form.isActive)
      }
    }
    for key in glosses.keys { glosses[key]?.sort { $0.rest.count > $1.rest.count } }
  }

  /// The glosses of phrases that start with the word, the longest first.
  func glosses(of word: UInt64) -> [Gloss] { glosses[word] ?? [] }

  /// A word of the language that is none of English.
  func isOwn(_ word: UInt64) -> Bool { own.contains(word) }

  private static func entries(_ list: String) -> [(foreign: String, english: String)] {
    list.utf8.split { $0 <= 0x20 }.compactMap { entry in
      guard let sign = entry.firstIndex(of: 0x3D) else { return nil }
      return (String(Substring(entry[..<sign])), String(Substring(entry[entry.index(after: sign)...])))
    }
  }

  private mutating func add(_ foreign: String, _ english: String, _ lexicon: Lexicon, isActiveVerb: Bool = false) {
    let ids = english.utf8.split(separator: 0x5F).map { lexicon.id(of: Substring($0).lowercased()) }
    let isKnown = !lexicon.classes(of: lexicon.id(of: foreign)).isSubset(of: .particle)
    // Texts whose accents were lost in a wrong character set have a replacement character for each.
    var lost = String.UnicodeScalarView()
    for scalar in foreign.unicodeScalars { lost.append(scalar.isASCII ? scalar : "\u{FFFD}") }
    for spelling in foreign.utf8.allSatisfy({ $0 < 0x80 }) ? [foreign] : [foreign, String(lost)] {
      let hashes = spelling.utf8.split(separator: 0x5F).map { Glossary.hash($0) }
      let rest = Array(hashes.dropFirst())
      guard let first = hashes.first, glosses[first]?.contains(where: { $0.rest == rest }) != true else { continue }
      glosses[first, default: []].append(
        Gloss(
          rest: rest, words: ids, isCapitalized: english.utf8.first.map { $0 &- 0x41 < 26 } ?? false,
          isActiveVerb: isActiveVerb))
      if rest.isEmpty, !isKnown { own.insert(first) }
    }
  }

  /// Of the lower-case bytes.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = Lexicon.Hash()
    var previous: UInt8 = 0
    for byte in bytes {
      // The capitals of Latin-1 stand 32 below their small letters: É, é.
      let isCapital = Scanner.isASCIILetter(byte) || (previous == 0xC3 && (0x80...0x9E).contains(byte))
      hash.add(isCapital ? byte | 0x20 : byte)
      previous = byte
    }
    return hash.value
  }
}
