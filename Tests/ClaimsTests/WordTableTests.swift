import Testing

@testable import Claims

@Suite struct WordTableTests {
  @Test(arguments: [
    ("house", ["house", "houses"]), ("bus", ["bus", "buses"]), ("church", ["church", "churches"]),
    ("city", ["city", "cities"]), ("convoy", ["convoy", "convoys"]), ("goose/geese", ["goose", "geese"]),
    ("sheep/sheep", ["sheep"]), ("  box \n lamp ", ["box", "boxes", "lamp", "lamps"]), ("", []),
  ])
  func plurals(words: String, expected: [String]) {
    var lexicon = Lexicon(tables: [])
    let base = lexicon.count
    WordTable(.noun, plural: .persons, words).add(to: &lexicon)
    #expect((base..<lexicon.count).map { lexicon.text(of: UInt32($0 + 1)) } == expected)
  }

  @Test func numbers() {
    var lexicon = Lexicon(tables: [])
    WordTable(.numeral, "six=6 lakh=100000 half=0.5 none").add(to: &lexicon)
    #expect(["six", "lakh", "half", "none"].map { lexicon.number(of: lexicon.id(of: $0)) } == [6, 100_000, 0.5, 0])
  }

  @Test func pluralsTakeTheGroup() {
    var lexicon = Lexicon(tables: [])
    WordTable(.person, plural: .persons, group: .militants, "gunman/gunmen").add(to: &lexicon)
    let gunmen = lexicon.id(of: "gunmen")
    #expect(lexicon.group(of: gunmen) == .militants)
    #expect(lexicon.classes(of: gunmen) == .persons)
  }

  /// The scanner makes each word lower case.
  @Test func wordsAreLowerCase() {
    for table in WordTable.english { #expect(table.words == table.words.lowercased()) }
  }

  /// Each word is one token: with a hyphen in it, it would never be found.
  @Test(arguments: [
    NamedTables("people", WordTable.people), NamedTables("places", WordTable.places),
    NamedTables("things", WordTable.things), NamedTables("parts of speech", WordTable.partsOfSpeech),
    NamedTables("compounds", WordTable.compounds), NamedTables("generated people", WordTable.generatedPeople),
    NamedTables("generated places", WordTable.generatedPlaces),
    NamedTables("generated parts of speech", WordTable.generatedPartsOfSpeech),
  ])
  func wordsAreTokens(_ named: NamedTables) {
    let scanner = Scanner(lexicon: .english)
    for word in named.tables.flatMap({ $0.words.split(whereSeparator: { $0.isWhitespace || $0 == "/" }) }) {
      #expect(scanner.scan(Array((word.contains(".") ? word + "." : word).utf8)).count == 1, "\(word)")
    }
  }

  /// A word stands in one group, in the tables written by hand and in the generated ones.
  @Test(arguments: [
    NamedTables("people and places", WordTable.people + WordTable.places), NamedTables("things", WordTable.things),
    NamedTables("generated people", WordTable.generatedPeople),
    NamedTables("generated places", WordTable.generatedPlaces),
  ])
  func groupsAgree(_ named: NamedTables) {
    var groups: [Substring: Group] = [:]
    for table in named.tables {
      guard let group = table.group else { continue }
      for word in table.words.split(whereSeparator: { $0.isWhitespace || $0 == "/" }) {
        let known = groups[word]
        #expect(known == nil || known == group, "\(word) is of \(group) and of \(known ?? group)")
        groups[word] = group
      }
    }
  }
}
