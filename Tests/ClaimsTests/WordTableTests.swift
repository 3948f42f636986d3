import Testing

@testable import Claims

@Suite struct WordTableTests {
  @Test(arguments: [
    ("house", ["house", "houses"]), ("bus", ["bus", "buses"]), ("church", ["church", "churches"]),
    ("city", ["city", "cities"]), ("convoy", ["convoy", "convoys"]), ("man/men", ["man", "men"]),
    ("sheep/sheep", ["sheep"]), ("  box \n day ", ["box", "boxes", "day", "days"]), ("", []),
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

  /// Words are compared in lower case, and the scanner gives no words with other marks in them.
  @Test func wordsCanBeFound() {
    for table in WordTable.english {
      for item in table.words.split(whereSeparator: \.isWhitespace) {
        for word in item.split(separator: "=")[0].split(separator: "/") where word != "per-cent" {
          let bytes = Array(word.utf8)
          let tokens = Scanner(lexicon: .english).scan(bytes)
          #expect(word == word.lowercased(), "\(word)")
          #expect(tokens.count == 1, "\(word)")
        }
      }
    }
  }

  /// A word stands in one group, in the tables written by hand and in the generated ones.
  @Test(arguments: [
    WordTable.people + WordTable.places, WordTable.things, WordTable.generatedPeople, WordTable.generatedPlaces,
  ])
  func groupsAgree(tables: [WordTable]) {
    var groups: [Substring: Group] = [:]
    for table in tables {
      guard let group = table.group else { continue }
      for word in table.words.split(whereSeparator: { $0.isWhitespace || $0 == "/" }) {
        let known = groups[word]
        #expect(known == nil || known == group, "\(word) is of \(group) and of \(known ?? group)")
        groups[word] = group
      }
    }
  }
}
