import Articles
import Rules
import Testing

struct TopicTests {
  static func topics(_ mentions: [String], title: String? = nil, _ text: String) -> Bool {
    let set = RuleSet(Configuration(topics: [Topic(name: "karsu", mentions: mentions)]))
    return set.topics(of: Article(title: title, text: Array(text.utf8))) == ["karsu"]
  }

  @Test(arguments: [
    ("Karsu", "The quake struck Karsu at noon.", true), ("karsu", "KARSU SHAKEN", true), ("Karsu", "Karsu", true),
    ("Karsu", "Karsu's mayor", true), ("Karsu", "Karsu’s mayor", true), ("Karsu", "Karsu-based", true),
    ("Karsu", "“Karsu”", true), ("Karsu", "the Karsuans", false), ("Karsu", "NeoKarsu", false), ("Karsu", "", false),
    ("Lake Orla", "on Lake\n  Orla today", true), ("Lake Orla", "on Lake\u{A0}Orla", true),
    ("Lake Orla", "the lake, Orla said", false), ("Lake Orla", "Lake Orlando", false),
    ("Lake Orla", "Lake Lake Orla", true),
    ("Al-Nahr", "in Al\u{2011}Nahr province", true), ("Al-Nahr", "in Al Nahr province", false),
    ("O'Dell", "Mr O’Dell said", true), ("U.S.", "the U.S. embassy", true), ("U.S.", "tell us more", false),
    ("Élan", "ÉLAN shares", true), ("Élan", "Élans", false), ("Жанар", "в ЖАНАР сегодня", true),
    ("Жанар", "Жанары", false),
    ("7", "flight 7 landed", true), ("7", "flight 77", false), ("Karsu", "Karsu—again", true),
    ("  Karsu. ", "Karsu fell", true),
  ])
  func mention(_ mention: String, _ text: String, _ found: Bool) {
    #expect(Self.topics([mention], text) == found)
  }

  @Test func titleAndTextAreSearchedEach() {
    #expect(Self.topics(["Karsu"], title: "Karsu quake", "Nothing here."))
    #expect(Self.topics(["Karsu"], title: "Quake", "In Karsu."))
    #expect(!Self.topics(["Lake Orla"], title: "At the Lake", "Orla said."))
    #expect(!Self.topics([], title: "Karsu", "Karsu"))
  }

  @Test func severalTopicsInTheOrderOfTheConfiguration() {
    let set = RuleSet(
      Configuration(topics: [
        Topic(name: "ferry", mentions: ["ferry", "Lake Orla"]), Topic(name: "none", mentions: ["volcano"]),
        Topic(name: "quake", mentions: ["Karsu", "quake"]),
      ]))
    #expect(set.topics(of: Article(text: Array("After the Karsu quake a ferry sank.".utf8))) == ["ferry", "quake"])
  }

  @Test func anyBytesAreSearched() {
    let set = RuleSet(Configuration(topics: [Topic(name: "a", mentions: ["é", "Karsu"])]))
    #expect(set.topics(of: Article(text: [0xC3])) == [])
    #expect(set.topics(of: Article(text: [0xFF, 0xC3, 0x20, 0xE2, 0x80])) == [])
    #expect(set.topics(of: Article(text: [0xFF, 0x20] + Array("Karsu".utf8))) == ["a"])
  }
}
