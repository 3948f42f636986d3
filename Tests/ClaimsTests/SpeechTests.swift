import Testing

@testable import Claims

/// Who says what stands at a word.
@Suite struct SpeechTests {
  static let lexicon = Lexicon.english

  /// Reads the text, and tells who says what stands at the first place of `words`.
  static func attribution(of words: String, in text: String) -> (name: String?, isDenied: Bool) {
    let read = TokenizedText(Array(text.utf8), lexicon: lexicon)
    let speech = SpeechReader(lexicon: lexicon).read(read)
    guard let range = text.utf8.firstRange(of: Array(words.utf8)) else { return ("no such words: " + words, false) }
    let offset = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    let token = read.tokens.firstIndex { $0.end > offset } ?? 0
    return (speech.attribution(at: token), speech.isDenied(at: token))
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var words: String
    var name: String?

    init(_ text: String, _ words: String, _ name: String?) {
      self.text = text
      self.words = words
      self.name = name
    }

    var testDescription: String { text }
  }

  @Test(arguments: [
    Case("The harbour office said that 12 sailors drowned.", "12", "harbour office"),
    Case("The harbour office said 12 sailors drowned.", "12", "harbour office"),
    Case("Twelve sailors drowned, the harbour office said.", "Twelve", "harbour office"),
    Case("Twelve sailors drowned, said the harbour office.", "Twelve", "harbour office"),
    Case("Twelve sailors drowned, said on Monday the harbour office.", "Twelve", "harbour office"),
    Case("Twelve sailors drowned, the harbour office said in a statement on Monday.", "Twelve", "harbour office"),
    Case("Twelve sailors drowned, police told reporters.", "Twelve", "police"),
    Case("Twelve sailors drowned, according to the coast guard.", "Twelve", "coast guard"),
    Case("According to the coast guard, twelve sailors drowned.", "twelve", "coast guard"),
    Case("On Tuesday, the coast guard said twelve sailors drowned.", "twelve", "coast guard"),
    Case("By Tuesday, the coast guard said in a statement, twelve sailors had drowned.", "twelve", "coast guard"),
    Case("In Lisbon the government announced that 40 houses had burned.", "40", "government"),
    Case("A spokesman for the army told a radio station that 40 houses burned.", "40", "spokesman for the army"),
    Case("Ana Reis, who heads the hospital, said 40 patients were moved.", "40", "Ana Reis"),
    Case("The head of the clinic, Ana Reis, told public television 40 patients were moved.", "40", "Ana Reis"),
    Case("Forty patients were moved, said the head of the clinic, Ana Reis.", "Forty", "Ana Reis"),
    Case("Police spokesman Rui Costa said 3 men were held.", "3", "Rui Costa"),
    Case("Three men were held, officials in Faro reported.", "Three", "officials in Faro"),
  ])
  func besideTheWords(_ item: Case) {
    #expect(Self.attribution(of: item.words, in: item.text).name == item.name)
  }

  @Test(arguments: [
    Case("Officials put the toll at 31.", "31", "officials"),
    Case("The hospital gave a count of 31 dead.", "31", "hospital"),
    Case("On Monday police raised the toll to 31.", "31", "police"),
    Case("A new Health Ministry report puts the toll at 31.", "31", "Health Ministry"),
    Case("A statement from the embassy said 31 people were hurt.", "31", "embassy"),
    Case("An update sent by the Health Ministry said 31 people were hurt.", "31", "Health Ministry"),
    Case("According to official figures, 31 people were hurt.", "31", "official figures"),
    Case("Thirty people were hurt, AP reported, quoting police.", "Thirty", "police"),
    Case("The agency has reports of 31 cases.", "31", "agency"),
  ])
  func withoutAVerbOfSpeech(_ item: Case) {
    let name = Self.attribution(of: item.words, in: item.text).name
    #expect(name?.lowercased() == item.name?.lowercased())
  }

  @Test(arguments: [
    Case("Ministry: 31 hurt in blast", "31", "Ministry"),
    Case("Blast hurts 31, police say", "31", "police"),
    Case("Toll passes 31, says ministry", "31", "ministry"),
    Case("Toll passes 31: police", "31", "police"),
    Case("Portugal: 31 hurt in blast", "31", nil),
    Case("Nortel: 31 million records lost\n\nNortel said on Monday that data were taken.", "31", "Nortel"),
  ])
  func headlines(_ item: Case) {
    #expect(Self.attribution(of: item.words, in: item.text).name == item.name)
  }

  @Test(arguments: [
    Case("President Ana Reis said calm was back. She added that 31 people were held.", "31", "Ana Reis"),
    Case("Ana Reis said calm was back.\n\nMs Reis also said 31 people were held.", "31", "Ana Reis"),
    Case("President Ana Reis spoke on Monday. The president said 31 people were held.", "31", "Ana Reis"),
    Case(
      "The Interior Ministry said calm was back.\n\nThe ministry said 31 people were held.", "31", "Interior Ministry"),
    Case("The Interior Ministry said calm was back. It said 31 people were held.", "31", "Interior Ministry"),
    Case("Residents said shots were heard. They said 31 people were held.", "31", "Residents"),
    Case("Nortel said data were lost. The company said 31 million were concerned.", "31", "Nortel"),
    Case("Police said a bomb went off, adding that 31 people were held.", "31", "police"),
    Case("A bomb went off, with officials saying 31 people were held.", "31", "officials"),
    Case("The Interior Ministry said calm was back. Of those held, 31 are minors.", "31", "Interior Ministry"),
    Case("The Interior Ministry said calm was back.\n\nIn the north 31 people froze to death.", "31", nil),
  ])
  func carriedOn(_ item: Case) {
    let name = Self.attribution(of: item.words, in: item.text).name
    #expect(name?.lowercased() == item.name?.lowercased())
  }

  @Test(arguments: [
    Case("Thirty people were hurt.", "Thirty", nil),
    Case("The United States has 31 such plants.", "31", nil),
    Case("Some 31 soldiers are said to be there.", "31", nil),
    Case("The state of the road held up 31 lorries.", "31", nil),
  ])
  func theOutletItself(_ item: Case) {
    #expect(Self.attribution(of: item.words, in: item.text).name == item.name)
  }

  @Test func twoSpeakersInASentence() {
    let text = "Police said 11 people died, while residents put the toll at 12."
    #expect(Self.attribution(of: "11", in: text).name?.lowercased() == "police")
    #expect(Self.attribution(of: "12", in: text).name == "residents")
    let split = "Eleven people died, police said, and 12 were hurt, the hospital said."
    #expect(Self.attribution(of: "Eleven", in: split).name == "police")
    #expect(Self.attribution(of: "12", in: split).name == "hospital")
  }

  @Test(arguments: [
    ("The ministry denied that 31 people had died.", "31", true),
    ("The army rejected reports of 31 dead.", "31", true),
    ("The ministry disowned the figure of 31 dead.", "31", true),
    ("The ministry confirmed that 31 people had died.", "31", false),
    ("The minister rejects talks and says 31 people are held.", "31", false),
  ])
  func denial(_ text: String, _ words: String, _ isDenied: Bool) {
    #expect(Self.attribution(of: words, in: text).isDenied == isDenied)
  }
}
