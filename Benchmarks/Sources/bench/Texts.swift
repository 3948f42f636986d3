/// Numbers that are the same in every run.
struct Seeded: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state ^ (state >> 29)) &* 0x9E37_79B9_7F4A_7C15
  }
}

/// Texts of a given length, made here.
enum Texts {
  /// Reports as newspapers write them: some sentences with figures, more without.
  static func news(_ size: Int, _ random: inout Seeded) -> [UInt8] {
    let numbers = ["three", "26", "at least 164", "1,200", "dozens of", "more than 40", "two", "nearly 300"]
    let whom = ["protesters", "people", "police officers", "residents", "passengers", "soldiers", "miners"]
    let places = [
      "in the capital", "near the border", "in the north of the country", "at the old market", "in Veltoria",
    ]
    let sources = ["the interior ministry said", "a hospital spokesman told reporters", "witnesses said", "she said"]
    let plain = [
      "The road along the river was closed for most of the morning while crews cleared what the storm had left behind.",
      "“We have never seen anything like it,” said Mara Lindholt, who has kept the shop on the corner for thirty years.",
      "Talks between the two sides are expected to go on next week, although neither has named a place for them.",
      "The government has promised an inquiry, and the opposition says that it has heard such promises before.",
      "Prices have risen since spring, and many families in the outer districts heat a single room.",
      "In the afternoon the wind turned, and the smoke that had hung over the harbour drifted out to sea.",
    ]
    let verbs = [
      "were killed", "were wounded", "were arrested", "have been displaced", "were evacuated", "are missing",
    ]
    var text = ""
    while text.utf8.count < size {
      for _ in 0..<Int.random(in: 2...4, using: &random) {
        text += plain.randomElement(using: &random) ?? ""
        text += " "
      }
      let parts = [numbers, whom, verbs, places].map { $0.randomElement(using: &random) ?? "" }
      text += parts.joined(separator: " ") + ", " + (sources.randomElement(using: &random) ?? "") + ".\n\n"
    }
    return Array(text.utf8.prefix(size))
  }

  /// What no newspaper prints.
  static func hostile(_ size: Int, _ random: inout Seeded) -> [(name: String, text: [UInt8])] {
    let repeated = [
      "killed 5, ", "killed 5 and ", "26 people were killed. ", "the death toll rose to 5 ", "5 people, ", "\"", "“",
      "(",
      "5 ", "7", "1,", "1/", "one hundred and ", "a ", "the man ", "word-", "a", "a\n", "\n", ".", "he said ",
      "the airport, which ", "in 2016 ", "5 of them ", "'s ", "’",
    ]
    var texts = repeated.map { piece in
      (
        name: "only \(piece.debugDescription)",
        text: Array(repeatElement(piece.utf8, count: size / piece.utf8.count).joined())
      )
    }
    texts.append(("random bytes", (0..<size).map { _ in UInt8.random(in: 0...255, using: &random) }))
    let words = String(decoding: news(size, &random), as: UTF8.self).split { !$0.isLetter }.joined(separator: " ")
    texts.append(("one sentence", Array(words.lowercased().utf8)))
    let numbers = (0..<size / 8).map { _ in String(Int.random(in: 0...99_999_999, using: &random)) }
    texts.append(("only numbers", Array(numbers.joined(separator: " ").utf8)))
    return texts
  }
}
