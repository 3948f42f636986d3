/// A figure of a sentence that counts somebody of a kind.
struct Reading {
  /// Which of the sentence's chunks the figure is.
  var chunk: Int
  var kind: Int
  /// The name of what read it.
  var construction: String
  /// 0 to 1: the share of its readings that are right.
  var confidence: Double
  /// The tokens that make it a claim of the kind, the figure's included.
  var evidence: Range<Int>
  var mood: Chunk.Mood = []
  /// "not eight", "from 12": the figure that another took the place of.
  var isSuperseded = false
  /// Part of a larger count of the same kind.
  var isPart = false
}

/// A sentence cut into chunks, with what its figures were read as.
final class SentenceReading {
  let index: Int
  let view: SentenceView
  let chunks: [Chunk]
  /// The letters of the chunks.
  let code: [UInt8]
  /// By chunk.
  var readings: [Reading?]
  /// Second readings of a figure: "shot and taken to hospital".
  var more: [Reading] = []

  init(index: Int, view: SentenceView, chunks: [Chunk]) {
    self.index = index
    self.view = view
    self.chunks = chunks
    code = chunks.map(\.code)
    readings = [Reading?](repeating: nil, count: chunks.count)
  }

  func isRead(_ chunk: Int) -> Bool { readings[chunk] != nil }

  /// The chunks that are figures, and read as nothing yet.
  var unread: [Int] { chunks.indices.filter { chunks[$0].counted != nil && readings[$0] == nil } }

  /// The second figure of "five of the 300" counts nothing itself.
  func isDenominator(_ chunk: Int) -> Bool {
    chunk >= 2 && code[chunk - 1] == UInt8(ascii: "o") && Self.figures.contains(code[chunk - 2])
  }

  static let figures = ChunkPattern.Letters("QKU")
}
