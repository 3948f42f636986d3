import Articles
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
    return reader.statuses.read(read, published: nil) { SpeechReader(lexicon: reader.lexicon).read(read) }
  }

  static func status(_ claim: Claim) -> Status? {
    if case .status(let status) = claim.content { return status }
    return nil
  }

  /// An alert beside the figure would tell the same twice.
  @Test(arguments: [
    ("Some 42,000 customers were still without electricity on Friday.", ["power.outage"]),
    ("The whole coast was without electricity on Friday.", ["status.power"]),
  ])
  func whatAFigureTells(text: String, kinds: [String]) {
    #expect(ClaimNotation.extractor.claims(in: Array(text.utf8)).map(\.kind) == kinds)
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
    Case("At least seven airports were closed.", "airport", "closed"),
    Case("Over 3,800 flights were cancelled.", "flights", "suspended"),
    Case("The eruption forced the airport to close.", "airport", "closed"),
    Case("The border crossing, a key route for trade, was reopened.", "border", "reopened"),
    Case("The army shut down the border.", "border", "closed"),
    Case("The flood forced the road to close.", "road", "closed"),
    Case("The road was closed but has reopened.", "road", "reopened"),
    Case("The strike was suspended on Friday.", "strike", "called off"),
    Case("The union staged a strike on Monday.", "strike", "called"),
    Case("The mayor set a curfew.", "curfew", "imposed"),
    Case("Schools: closed until Monday", "school", "closed", until: "Monday"),
    Case("Unions called a strike over 900 job cuts.", "strike", "called"),
    Case("The evacuation order was rescinded.", "evacuation", "lifted"),
    Case("The truce began on Friday evening.", "ceasefire", "agreed"),
    Case("Mobile internet continued to be suspended.", "internet", "cut"),
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

  /// The text was published on Monday, 10 March 2031.
  @Test(arguments: [
    ("The airport is closed until Friday.", "Friday", "2031-03-14"),
    ("The airport is closed until Monday.", "Monday", "2031-03-17"),
    ("The airport is closed until noon on Wednesday.", "noon on Wednesday", "2031-03-12"),
    ("The airport is closed until January 19.", "January 19", "2032-01-19"),
    ("The airport is closed until 19 May.", "19 May", "2031-05-19"),
    ("The airport is closed until 2 June 2033.", "2 June 2033", "2033-06-02"),
    ("The airport is closed until tomorrow.", "tomorrow", "2031-03-11"),
    ("The airport is closed until 8 am.", "8 am", "2031-03-11"),
    ("The airport is closed until further notice.", "further notice", nil),
    ("The airport is closed until the end of the month.", "end of the month", "2031-03-31"),
    ("The airport is closed until the end of the year.", "end of the year", "2031-12-31"),
    ("The airport is closed until the end of the week.", "end of the week", "2031-03-16"),
    ("The airport was closed for two weeks.", "two weeks", "2031-03-24"),
    ("The airport was closed for the next 48 hours.", "next 48 hours", "2031-03-12"),
    ("The airport was closed for a month.", "month", "2031-04-10"),
    ("The airport was closed for several days.", nil, nil),
    ("A ten-day state of emergency was declared.", "ten days", "2031-03-20"),
    ("The airport has been closed for two weeks.", nil, nil),
    ("The airport stayed closed for a third day.", nil, nil),
  ])
  func untilWhen(_ text: String, _ words: String?, _ day: String?) throws {
    let read = TokenizedText(Array(text.utf8), lexicon: Self.reader.lexicon)
    let speech = SpeechReader(lexicon: Self.reader.lexicon).read(read)
    let published = try #require(Timestamp(iso8601: "2031-03-10T09:00:00Z"))
    let status = try #require(
      Self.reader.statuses.read(read, published: published) { speech }.first.flatMap { Self.status($0) })
    #expect(status.until == words && status.ends == day, "\(status)")
    let undated = Self.reader.statuses.read(read, published: nil) { speech }.first.flatMap { Self.status($0) }
    #expect(undated?.until == words)
    #expect(undated?.ends == (day == "2033-06-02" ? day : nil))
  }

  @Test(arguments: [
    ("The curfew was lifted in four of six districts.", ""),
    ("Four of the six districts lifted the curfew.", ""),
    ("The curfew has been lifted in most of the country.", ""),
    ("The curfew was partially lifted.", ""),
    ("Schools reopened in some towns.", ""),
    ("The curfew was lifted in Faro.", "lifted"),
    ("The curfew was lifted in May.", "lifted"),
    ("A curfew was imposed in four of six districts.", "imposed"),
  ])
  func aPartThatHasAStateMakesNothingOfTheWhole(_ text: String, _ states: String) {
    #expect(Self.claims(text).compactMap { Self.status($0)?.state }.joined(separator: " ") == states)
  }

  @Test(arguments: [
    ("The airport was damaged by the quake and remained closed on Monday.", "airport closed"),
    ("The highway, blocked by mud on Friday, remained closed.", "road closed"),
    ("The airport reopened but the border with Orvania remained closed.", "airport reopened, border closed"),
    (
      "While the airport reopened, schools and the port remained closed.",
      "airport reopened, school closed, road closed"
    ),
  ])
  func whatRemainsKeepsItsSubject(_ text: String, _ states: String) {
    let found = Self.claims(text).map { $0.kind.dropFirst(7) + " " + (Self.status($0)?.state ?? "") }
    #expect(found.joined(separator: ", ") == states)
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
    let claims = reader.read(text, published: nil) { SpeechReader(lexicon: lexicon).read(text) }
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
