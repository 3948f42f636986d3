@testable import Claims

/// Texts as the reader of counts sees them, in short: the letters of their chunks, and what their figures were read as.
struct SentenceNotation {
  let text: TokenizedText
  let sentences: [SentenceReading]
  private let kinds: KindTable

  init(_ text: String, remembers: Bool = false, by extractor: Extractor = ClaimNotation.extractor) {
    let tokens = TokenizedText(Array(text.utf8), lexicon: extractor.lexicon)
    let reader = CountReader(
      text: tokens, lexicon: extractor.lexicon, kinds: extractor.kinds, roles: extractor.roles,
      populations: extractor.populations)
    sentences = reader.readSentences()
    if remembers {
      var memory = TextMemory(text: tokens, kinds: extractor.kinds, sentences: sentences, topical: reader.topical)
      memory.read()
    }
    self.text = tokens
    kinds = extractor.kinds
  }

  /// The letters of the first sentence.
  var letters: String { sentences.first.map { String(decoding: $0.code, as: UTF8.self) } ?? "" }

  /// The chunks of the first sentence: `Q[nine people] A[were killed]`.
  var chunks: String {
    guard let sentence = sentences.first else { return "" }
    return sentence.chunks.map { "\(Character(Unicode.Scalar($0.code)))[\(text.string($0.tokens))]" }
      .joined(separator: " ")
  }

  /// `killed 9`, in the order of the text.
  func readings(of construction: String) -> [String] {
    all.filter { $0.1.construction == construction }.map { describe($0.0, $0.1) }
  }

  /// `killed 9 by passive or copula`, `; ` between.
  var readings: String { all.map { describe($0.0, $0.1) + " by " + $0.1.construction }.joined(separator: "; ") }

  private var all: [(SentenceReading, Reading)] {
    sentences.flatMap { sentence in
      (sentence.readings.compactMap { $0 } + sentence.more).map { (sentence, $0) }
    }
  }

  private func describe(_ sentence: SentenceReading, _ reading: Reading) -> String {
    let kind = kinds.names[reading.kind].split(separator: ".").last.map(String.init) ?? ""
    var words = [kind, sentence.chunks[reading.chunk].counted.map { ClaimNotation.describe($0.figure) } ?? ""]
    // What is at least so many is shown by its number: bounds have tests of their own.
    words[1] = words[1].filter { $0.isNumber || $0 == "." }
    return words.joined(separator: " ") + (reading.isSuperseded ? " superseded" : "") + (reading.isPart ? " part" : "")
  }
}
