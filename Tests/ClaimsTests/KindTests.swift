import Testing

@testable import Claims

/// Inflection, and what a definition of a kind can say.
@Suite struct KindTests {
  /// Present, third person, gerund, past and participle, in this order.
  @Test(arguments: [
    ("kill", "kill kills killing killed"),
    ("arrest", "arrest arrests arresting arrested"),
    ("wound", "wound wounds wounding wounded"),
    ("evacuate", "evacuate evacuates evacuating evacuated"),
    ("raze", "raze razes razing razed"),
    ("flee", "flee flees fleeing fled"),
    ("die", "die dies dying died"),
    // y
    ("bury", "bury buries burying buried"),
    ("destroy", "destroy destroys destroying destroyed"),
    // Hissing sounds
    ("torch", "torch torches torching torched"),
    ("crush", "crush crushes crushing crushed"),
    ("massacre", "massacre massacres massacring massacred"),
    ("go", "go goes going went gone"),
    // Doubled letters
    ("rob", "rob robs robbing robbed"),
    ("nab", "nab nabs nabbing nabbed"),
    ("stab", "stab stabs stabbing stabbed"),
    ("gut", "gut guts gutting gutted"),
    // Irregular ones
    ("take", "take takes taking took taken"),
    ("shoot", "shoot shoots shooting shot"),
    ("slay", "slay slays slaying slew slain"),
    ("lose", "lose loses losing lost"),
    ("hold", "hold holds holding held"),
    ("beat", "beat beats beating beaten"),
    ("steal", "steal steals stealing stole stolen"),
    ("seek", "seek seeks seeking sought"),
    ("be", "be bes being was were been is are"),
  ])
  func verb(_ verb: String, _ expected: String) {
    var forms: [String] = []
    for (form, _) in Inflection.forms(ofVerb: verb) where !forms.contains(form) { forms.append(form) }
    #expect(forms.joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("took", Inflection.VerbForm.past), ("taken", .participle), ("takes", .present), ("taking", .gerund),
  ])
  func whatAFormIs(form: String, expected: Inflection.VerbForm) {
    #expect(Inflection.forms(ofVerb: "take").first { $0.0 == form }?.1 == expected)
  }

  @Test(arguments: ["kill", "shoot", "lose", "burn"])
  func pastAndParticipleAlike(verb: String) {
    #expect(Inflection.forms(ofVerb: verb).contains { $0.1 == [.past, .participle] })
  }

  @Test func spellings() {
    let forms = Inflection.forms(ofVerb: "neutralize").map(\.0)
    #expect(forms.contains("neutralized") && forms.contains("neutralised") && forms.contains("neutralising"))
  }

  @Test(arguments: [
    ("death", "deaths"), ("body", "bodies"), ("injury", "injuries"), ("convoy", "convoys"), ("bus", "buses"),
    ("church", "churches"), ("child", "children"), ("man", "men"), ("policeman", "policemen"), ("life", "lives"),
    ("person", "people"), ("crash", "crashes"), ("box", "boxes"), ("dead", "dead"), ("redundancy", "redundancies"),
  ])
  func plural(noun: String, expected: String) { #expect(Inflection.plural(ofNoun: noun) == expected) }

  /// Words that mean something else in a phrase, and phrases with gaps.
  @Test(arguments: [
    ("Three people sustained injuries.", "injured 3 people"),
    ("Three people sustained grave head and neck injuries.", "injured 3 people"),
    ("Nine people received minor burns and slight injuries.", "injured 9 people"),
    ("Twelve arrests were made.", "detained 12 people"),
    ("Twelve cardiac arrests were counted.", ""),
    ("The court lists 40 court cases on the virus.", ""),
    ("Twelve security bodies met.", ""),
    ("Nine government bodies were named.", ""),
    ("Twelve bodies were found.", "killed 12 people"),
    ("The 14 murder cases are closed.", ""),
    ("Four death sentences were passed.", ""),
    ("Nineteen members of a death squad spoke.", ""),
  ])
  func gapsAndExceptions(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  /// The nouns of `objects` are what is counted.
  @Test(arguments: [
    ("The flood claimed 10 lives.", "killed 10 people"),
    ("The war has cost 4,000 lives.", "killed 4000 people"),
    ("The company will cut 500 jobs.", "layoffs 500 people"),
    ("The minister claimed 10 seats.", ""),
    ("The chef cut 12 onions.", ""),
  ])
  func objects(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  /// A kind with a context is read only where the text has one of its words.
  @Test(arguments: [
    ("The outbreak has led to 14 cases.", "cases 14 people"),
    ("The museum has 14 cases.", ""),
    ("The breach exposed 3 million customers.", "affected 3000000 customers"),
    ("The news exposed 3 million customers.", ""),
  ])
  func context(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  static let strikes = Extractor(
    kinds: Kind.builtIn + [
      Kind(
        "strikes.walkouts", counts: [.people],
        Kind.Words(
          verbs: ["call out on strike"], does: ["down tools", "walk off * job"], states: ["on strike"],
          nouns: ["striker"], tolls: ["strike turnout"], except: ["hunger striker", "hunger strikers"]))
    ])

  @Test(arguments: [
    ("Some 4,000 dockers downed tools.", "walkouts ~4000 workers"),
    ("Ninety drivers walked off the job.", "walkouts 90 people"),
    ("Two hundred nurses are on strike.", "walkouts 200 medics"),
    ("The strike turnout was 900.", "walkouts 900 people"),
    ("The union called 300 miners out on strike.", "walkouts 300 workers"),
    ("Nurses spoke for 10 minutes.", ""),
    ("Two men were killed.", "killed 2 people"),
  ])
  func ofOnesOwn(text: String, expected: String) {
    #expect(ClaimNotation.counts(text, by: Self.strikes) == expected)
  }

  @Test func everyNameIsOfOneKind() { #expect(Set(Kind.builtIn.map(\.name)).count == Kind.builtIn.count) }

  @Test(arguments: Kind.builtIn.filter { $0.counting != nil }.map(\.name))
  func builtIn(_ name: String) throws {
    let counting = try #require(Kind.builtIn.first { $0.name == name }?.counting)
    #expect(name.split(separator: ".").count == 2)
    let phrases = counting.words.flatMap { words in
      [words.verbs, words.does, words.states, words.nouns, words.tolls, words.objects, words.events, words.except]
        .flatMap(\.self)
    }
    #expect(!phrases.isEmpty)
    for phrase in phrases {
      #expect(phrase == phrase.lowercased())
      let words = phrase.split(separator: " ", omittingEmptySubsequences: false)
      #expect(!words.contains(""), "\(phrase)")
      // A gap stands between words.
      #expect(!["*", "#"].contains(words.first) && !["*", "#"].contains(words.last), "\(phrase)")
      // A text has "door" and "'s" apart.
      #expect(!phrase.contains("'"), "\(phrase)")
    }
  }

  /// Words that are looked up one by one: what a text has in pieces, such as "e.coli", would never be found.
  @Test(arguments: Kind.builtIn.filter { $0.counting != nil }.map(\.name))
  func singleWordsAreTokens(_ name: String) throws {
    let counting = try #require(Kind.builtIn.first { $0.name == name }?.counting)
    let words = counting.whom + counting.topics + counting.words.flatMap { $0.context + $0.agents }
    for word in words { #expect(tokens(word) == 1, "\(word)") }
    for set in counting.words {
      #expect(Set(set.context).count == set.context.count, "a word stands twice in a context of \(name)")
    }
  }

  @Test func wordsOfRolesAreTokens() {
    for (_, words) in RoleWords.english {
      let each = words.split(whereSeparator: \.isWhitespace).map(String.init)
      for word in each { #expect(tokens(word) == 1, "\(word)") }
      #expect(Set(each).count == each.count, "\(words)")
    }
  }

  private func tokens(_ word: String) -> Int { TokenizedText(Array(word.utf8), lexicon: .english).tokens.count }
}
