/// Finds the numbers of a sentence.
struct QuantityReader {
  let lexicon: Lexicon

  func quantities(in text: TokenizedText, _ sentence: Range<Int>) -> [Quantity] { [] }
}
