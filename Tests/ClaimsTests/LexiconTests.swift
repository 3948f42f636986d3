import Testing

@testable import Claims

@Suite struct LexiconTests {
  let lexicon = Lexicon.english

  @Test(arguments: [
    ("protesters", Group.protesters), ("protestors", .protesters), ("demonstrator", .protesters),
    ("gunmen", .militants),
    ("guerrillas", .militants), ("bandits", .militants), ("jihadist", .militants), ("thieves", .militants),
    ("policemen", .police), ("police", .police), ("officer", .police), ("troops", .troops), ("peacekeepers", .troops),
    ("marines", .troops), ("enforcers", .securityForces), ("guards", .securityForces), ("children", .children),
    ("girl", .children), ("wives", .women), ("women", .women), ("minister", .officials), ("judges", .officials),
    ("nurses", .medics), ("midwives", .medics), ("miners", .workers), ("labourers", .workers), ("pupils", .students),
    ("refugees", .migrants), ("idps", .migrants), ("inmates", .prisoners), ("hostages", .hostages),
    ("patients", .patients), ("commuters", .passengers), ("consumers", .customers), ("subscribers", .customers),
    ("people", .people), ("residents", .people), ("families", .people), ("americans", .people), ("lebanese", .people),
    ("kazakh", .people), ("tourists", .people), ("bodies", .people), ("villagers", .civilians),
    ("civilian", .civilians),
    ("foreigners", .foreigners), ("journalists", .journalists), ("cameramen", .journalists), ("cars", .vehicles),
    ("buses", .vehicles), ("aircraft", .vehicles), ("houses", .buildings), ("churches", .buildings),
    ("businesses", .businesses), ("factories", .businesses), ("batteries", .units), ("records", .units),
  ])
  func groupOfNoun(word: String, group: Group) {
    #expect(lexicon.group(of: lexicon.id(of: word)) == group)
  }

  static let whatWordsAre: [(String, WordClass)] = [
    ("man", [.person, .noun]), ("policemen", [.persons, .noun, .plural]), ("teacher", [.person, .noun]),
    ("archaeologists", [.persons, .noun, .plural]), ("armenians", [.persons, .demonym, .plural]),
    ("armenian", [.person, .demonym, .adjective]), ("british", [.demonym, .adjective]),
    ("kazakhstan", [.country, .placeName]),
    ("lanka", [.country, .placeName]), ("almaty", .placeName), ("texas", .placeName), ("province", .placeNoun),
    ("villages", .placeNoun), ("general", .title), ("bishop", [.title, .person]), ("wheelbarrow", []),
    ("helicopters", [.thing, .noun, .plural]), ("wounded", [.adjective, .participle]), ("displaced", .participle),
    ("unidentified", .adjective), ("killed", [.verb, .participle]), ("fled", .verb), ("took", .verb),
    ("taken", .participle),
    ("stormed", .verb), ("fleeing", .gerund), ("attack", .noun), ("attacks", [.noun, .plural]),
    ("wolves", [.noun, .plural]),
    ("cities", [.noun, .plural]), ("reportedly", .adverb), ("may", [.modal, .month]),
  ]

  @Test(arguments: whatWordsAre)
  func classesOfWord(word: String, classes: WordClass) {
    #expect(lexicon.classes(of: lexicon.id(of: word)).isSuperset(of: classes))
  }

  /// What a word must not be taken for.
  static let whatWordsAreNot: [(String, WordClass)] = [
    ("attacks", .verb), ("judges", .verb), ("reports", .verb), ("took", .participle), ("saw", .noun),
    ("found", .noun), ("page", .person), ("case", .person), ("number", .person), ("may", .person),
    ("mark", .person), ("have", .person), ("great", .person), ("bomber", .placeName), ("turkeys", .demonym),
    ("of", .placeName), ("is", .noun), ("in", .noun), ("mobile", .placeName), ("said", .adjective), ("killed", .noun),
    ("hundred", .noun), ("does", .noun), ("least", .noun),
  ]

  @Test(arguments: whatWordsAreNot)
  func otherClassesOfWord(word: String, classes: WordClass) {
    #expect(lexicon.classes(of: lexicon.id(of: word)).isDisjoint(with: classes))
  }

  @Test func lookUpFoldsCase() {
    let text = TokenizedText(Array("GUNMEN Gunmen gunmen gunmenx".utf8), lexicon: lexicon)
    let gunmen = lexicon.id(of: "gunmen")
    #expect(text.tokens.map(\.word) == [gunmen, gunmen, gunmen, Lexicon.unknown])
    #expect(lexicon.text(of: gunmen) == "gunmen")
  }

  @Test(arguments: ["U.S.", "u.s.", "U.K."])
  func initials(word: String) {
    let tokens = TokenizedText(Array("the \(word) troops".utf8), lexicon: lexicon).tokens
    #expect(tokens.count == 3)
    #expect(tokens[1].classes.contains(.country))
  }

  @Test func functionWordsComeFirst() {
    for word in Word.allCases { #expect(lexicon.id(of: word.text) == word.rawValue) }
  }

  @Test func growsPastItsFirstSize() {
    var grown = lexicon
    for number in 0..<60_000 { grown.insert("x\(number)", .noun) }
    #expect(grown.text(of: grown.id(of: "x59999")) == "x59999")
    #expect(grown.classes(of: grown.id(of: "men")).contains(.persons))
  }
}
