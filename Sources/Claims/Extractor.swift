public import Articles

/// Reads the claims of articles. Pure, and safe to share among threads.
public struct Extractor: Sendable {
  let lexicon: Lexicon
  let kinds: KindTable
  let roles: Roles
  let populations: PopulationReader
  let statuses: StatusReader
  let glossaries: Glossaries
  /// By name, what is counted by kinds that are not built in.
  private let own: [String: Kind.Counting]

  /// - Parameter kinds: the kinds to read; those of the configuration come after the built-in ones.
  public init(kinds: [Kind] = Kind.builtIn) {
    var lexicon = Lexicon.english
    self.kinds = KindTable(kinds: kinds, lexicon: &lexicon)
    statuses = StatusReader(kinds, into: &lexicon)
    roles = Roles(into: &lexicon)
    // What keeps the lexicon takes it when all words are in it: their numbers count in the whole.
    populations = PopulationReader(table: PopulationTable(lexicon: lexicon), lexicon: lexicon)
    glossaries = Glossaries(lexicon: lexicon)
    let configured = kinds.filter { Kinds.builtIn[$0.name] == nil }
    own = Dictionary(configured.compactMap { kind in kind.counting.map { (kind.name, $0) } }) { first, _ in first }
    self.lexicon = lexicon
  }

  /// What a text gives.
  public struct Extraction: Sendable {
    /// In the order of the text.
    public var claims: [Claim] = []
    /// By ISO 639-1, "de", where the text is in a language that is not read, so that it has no claims.
    public var unsupportedLanguage: String?

    public init(claims: [Claim] = [], unsupportedLanguage: String? = nil) {
      (self.claims, self.unsupportedLanguage) = (claims, unsupportedLanguage)
    }
  }

  /// The claims of an article's text, in its order.
  public func claims(of article: Article) -> [Claim] { claims(in: article.text, published: article.published) }

  /// The claims of a UTF-8 text, in its order; see ``extraction(of:published:)``.
  public func claims(in bytes: [UInt8], published: Timestamp? = nil) -> [Claim] {
    extraction(of: bytes, published: published).claims
  }

  /// The claims of a UTF-8 text, or the language that they can't be read in. Spans are byte offsets in the text.
  ///
  /// - Parameter published: when the text was published; without it the latest year that it names is taken for now, and
  ///   "as of Friday" tells no day.
  public func extraction(of bytes: [UInt8], published: Timestamp? = nil) -> Extraction {
    guard bytes.count < Int(Int32.max) else { return Extraction() }
    let text = TokenizedText(bytes, lexicon: lexicon, glossaries: glossaries)
    if let language = text.unsupported { return Extraction(unsupportedLanguage: language) }
    // Most texts have nothing that anybody could have said.
    var read: Speech?
    func speech() -> Speech {
      let speech = read ?? SpeechReader(lexicon: lexicon).read(text)
      read = speech
      return speech
    }
    var claims = CountReader(text: text, lexicon: lexicon, kinds: kinds, roles: roles, populations: populations)
      .claims(published: published, speech: speech)
    if !claims.isEmpty {
      PlaceReader(text: text, lexicon: lexicon).place(&claims)
      AsOfReader(text: text, speech: speech(), published: published).date(&claims)
      if !own.isEmpty { mark(&claims) }
    }
    // "42,000 customers without electricity": the figure tells it.
    let states = statuses.read(text, published: published, speech: speech).filter { state in
      !claims.contains { $0.sentence == state.sentence && $0.span.overlaps(state.span) }
    }
    if !states.isEmpty { claims = (claims + states).sorted { $0.span.lowerBound < $1.span.lowerBound } }
    return Extraction(claims: claims)
  }

  /// Claims of kinds that only the configuration knows say what later steps have to know of them.
  private func mark(_ claims: inout [Claim]) {
    for index in claims.indices {
      guard case .count(var count) = claims[index].content, let kind = own[claims[index].kind] else { continue }
      count.own = OwnKind(
        course: kind.course, group: kind.group(counting: count.population.group),
        isByPlace: kind.isByPlace ? true : nil)
      claims[index].content = .count(count)
    }
  }

  /// The language of a UTF-8 text by ISO 639-1, where it is one that is not read, so that the text has no claims: "de".
  public func unsupportedLanguage(of bytes: [UInt8]) -> String? {
    TokenizedText(Array(bytes.prefix(8_000)), lexicon: lexicon, glossaries: glossaries).unsupported
  }

  /// What is said in a UTF-8 text, quoted or reported, in its order: claims of the kind ``Kind/statement``.
  public func statements(in bytes: [UInt8]) -> [Claim] {
    guard bytes.count < Int(Int32.max) else { return [] }
    let text = TokenizedText(bytes, lexicon: lexicon, glossaries: glossaries)
    guard text.unsupported == nil else { return [] }
    return StatementReader().read(text, SpeechReader(lexicon: lexicon).read(text))
  }
}
