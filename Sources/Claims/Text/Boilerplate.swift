/// Which sentences are no part of the article: related links, captions' slugs, newsletter and comment texts.
struct Boilerplate {
  private let covered: [Bool]

  init(text: TokenizedText, lexicon: Lexicon) {
    covered = text.sentences.map { _ in false }
  }

  func covers(_ sentence: Int) -> Bool { covered[sentence] }
}
