import Testing

@testable import Claims

/// Statuses: what state an airport, a curfew, a government is in.
@Suite struct StatusTests {
  static let reader: (statuses: StatusReader, lexicon: Lexicon) = {
    var lexicon = Lexicon.english
    let statuses = StatusReader(Kind.builtIn, into: &lexicon)
    return (statuses, lexicon)
  }()

  static func claims(_ text: String) -> [Claim] {
    let read = TokenizedText(Array(text.utf8), lexicon: reader.lexicon)
    return reader.statuses.read(read, SpeechReader(lexicon: reader.lexicon).read(read))
  }

  static func status(_ claim: Claim) -> Status? {
    if case .status(let status) = claim.content { return status }
    return nil
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var kind: String
    var state: String
    var until: String?
    var place: String?

    init(_ text: String, _ kind: String, _ state: String, until: String? = nil, place: String? = nil) {
      self.text = text
      self.kind = "status." + kind
      self.state = state
      self.until = until
      self.place = place
    }

    var testDescription: String { text }
  }

  @Test(arguments: [
    Case("The airport was closed.", "airport", "closed"),
    Case(
      "Heavy snow closed Faro airport until noon on Monday.", "airport", "closed", until: "noon on Monday",
      place: "Faro"),
    Case("The airport will stay shut until further notice.", "airport", "closed", until: "further notice"),
    Case("Rebels seized the airport of Faro.", "airport", "seized", place: "Faro"),
    Case("The airport, which burned for a day, is back under government control.", "airport", "retaken"),
    Case("Faro airport reopened on Friday.", "airport", "reopened", place: "Faro"),
    Case("Faro International Airport was closed.", "airport", "closed", place: "Faro"),
    Case("Damaged airports were closed.", "airport", "closed"),
    Case("All flights were cancelled.", "flights", "suspended"),
    Case("Spain closed its border.", "border", "closed"),
    Case("A ten-day state of emergency has been declared.", "emergency", "declared", until: "ten days"),
    Case("The council declared a state of emergency for three weeks.", "emergency", "declared", until: "three weeks"),
    Case("The state of emergency was lifted in Faro.", "emergency", "lifted", place: "Faro"),
    Case("A curfew was imposed nationwide.", "curfew", "imposed", place: "nationwide"),
    Case("The town lifted its curfew.", "curfew", "lifted"),
    Case("The government resigned on Monday.", "government", "resigned"),
    Case("She announced the resignation of the cabinet.", "government", "resigned"),
    Case("The king sacked the government.", "government", "sacked"),
    Case("Internet access was partly restored in Faro.", "internet", "partially restored", place: "Faro"),
    Case("The internet was cut across the country.", "internet", "cut", place: "nationwide"),
    Case("Price caps on bread were introduced for two months.", "price", "capped", until: "two months"),
    Case("The minister scrapped the fuel price increase.", "price", "increase reversed"),
    Case("Order has been restored.", "order", "restored"),
    Case("He authorised the use of lethal force.", "force", "lethal force authorised"),
    Case("Troops were told to shoot to kill.", "force", "lethal force authorised"),
    Case("Schools are closed until 12 May.", "school", "closed", until: "12 May"),
    Case("The two sides agreed a ceasefire.", "ceasefire", "agreed"),
    Case("The election was postponed.", "election", "postponed"),
    Case("The city banned rallies.", "ban", "banned"),
  ])
  func found(_ item: Case) throws {
    let claims = Self.claims(item.text)
    let claim = try #require(claims.first { $0.kind == item.kind })
    #expect(Self.status(claim)?.state == item.state)
    #expect(Self.status(claim)?.until == item.until)
    #expect(claim.place == item.place)
    #expect(claim.modality == .asserted)
    #expect(claims.count == 1)
  }

  @Test(arguments: [
    ("The airport will be closed on Sunday.", Modality.expected),
    ("The airport is about to be closed.", .expected),
    ("The airport is to be closed.", .expected),
    ("The airport could be closed.", .hypothetical),
    ("Residents demanded the airport be closed.", .hypothetical),
    ("The airport was not closed.", .denied),
    ("The ministry denied that the airport was closed.", .denied),
    ("The airport was closed two years ago.", .historical),
  ])
  func modality(_ text: String, _ modality: Modality) {
    #expect(Self.claims(text).map(\.modality) == [modality])
  }

  @Test(arguments: [
    "A house near the airport was closed.",
    "The airport hotel was closed.",
    "Government buildings were stormed.",
    "A government official resigned.",
    "They met at the airport. The road was long.",
    "The price of the book is fair.",
    "The order was signed.",
    "A spokesman for the government resigned.",
  ])
  func nothing(_ text: String) {
    #expect(Self.claims(text).map { $0.kind + " " + (Self.status($0)?.state ?? "") } == [])
  }

  @Test func whoSaysSo() {
    let claims = Self.claims("The airport was closed, the transport ministry said.")
    #expect(claims.map(\.attribution) == ["transport ministry"])
  }

  /// A definition of one's own, in the same form.
  @Test func aDefinitionIsData() throws {
    var lexicon = Lexicon.english
    let dams = Kind(
      "status.dam", subjects: ["dam", "hydro plant"],
      StatusDefinition.State("breached", "S _ breached|burst", "breach of _ S"))
    let reader = StatusReader([dams], into: &lexicon)
    let text = TokenizedText(
      Array("The hydro plant has burst. A breach of the old dam followed.".utf8), lexicon: lexicon)
    let claims = reader.read(text, SpeechReader(lexicon: lexicon).read(text))
    #expect(claims.map(\.kind) == ["status.dam", "status.dam"])
    #expect(claims.compactMap(Self.status).map(\.state) == ["breached", "breached"])
  }

  /// Every phrase of the built-in definitions has at least one word, and subjects where it says `S`.
  @Test(arguments: Kind.builtIn.filter { $0.status != nil })
  func builtIn(_ kind: Kind) throws {
    let definition = try #require(kind.status)
    #expect(kind.name.hasPrefix("status."))
    #expect(!definition.subjects.isEmpty && !definition.states.isEmpty)
    for phrase in definition.states.flatMap(\.phrases) {
      let words = phrase.split(separator: " ")
      #expect(words.first != "_" && words.last != "_", "\(phrase) begins or ends with a gap")
      #expect(words.filter { $0 == "S" }.count <= 1, "\(phrase) has two subjects")
    }
  }
}
