public import Articles

/// Reads the claims of articles. Pure, and safe to share among threads.
public struct Extractor: Sendable {
  let lexicon: Lexicon
  let kinds: KindTable
  let populations: PopulationReader

  /// - Parameter kinds: the kinds to read; those of the configuration come after the built-in ones.
  public init(kinds: [KindDefinition] = KindDefinition.builtIn) {
    var lexicon = Lexicon.english
    self.kinds = KindTable(kinds: kinds, lexicon: &lexicon)
    populations = PopulationReader(table: PopulationTable(lexicon: lexicon), lexicon: lexicon)
    self.lexicon = lexicon
  }

  /// The claims of an article's text, in its order.
  public func claims(of article: Article) -> [Claim] { claims(in: article.text) }

  /// The claims of a UTF-8 text, in its order. Spans are byte offsets in it.
  public func claims(in bytes: [UInt8]) -> [Claim] {
    guard bytes.count < Int(Int32.max) else { return [] }
    let text = TokenizedText(bytes, lexicon: lexicon)
    let speech = SpeechReader(lexicon: lexicon).read(text)
    return ArticleReader(text: text, lexicon: lexicon, kinds: kinds, populations: populations).claims(speech)
  }
}
