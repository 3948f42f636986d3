extension CountReader {
  func dump() -> [String] {
    let sentences = readSentences()
    var memory = TextMemory(text: text, kinds: kinds, sentences: sentences, topical: topical())
    memory.read()
    return sentences.map { s in
      String(decoding: s.code, as: UTF8.self) + "  " + s.chunks.map { "\(Character(Unicode.Scalar($0.code)))[\(text.string($0.tokens))" + ($0.phrases.isEmpty ? "]" : ":" + $0.phrases.map { kinds.names[$0.kind].split(separator: ".").last! + ".\($0.role)" }.joined(separator: "/") + "]") }.joined(separator: " ") + "\n   " + (s.readings.compactMap { $0 } + s.more).map { "\(kinds.names[$0.kind]) by \($0.construction)" }.joined(separator: "; ")
    }
  }
}
