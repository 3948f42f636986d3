/// Finds what the text says of nobody: "no one was hurt", "no injuries were reported". A figure of zero, denied.
struct NoneReader {
  let reading: SentenceReading

  private var view: SentenceView { reading.view }
  private var chunks: [Chunk] { reading.chunks }

  /// A kind of which there are none, and the words that say so.
  struct None {
    var kind: Int
    var evidence: Range<Int>
  }

  func read() -> [None] {
    var found: [None] = []
    for at in view.range
    where view.isWord(at, .no) || view.isWord(at, .none) || view.isWord(at, .nobody) || isNotOne(at) {
      // "no fewer than 16"
      if view.isWord(at + 2, .than) { continue }
      guard let none = noun(at) ?? predicate(at) else { continue }
      // "no survivors" were rescued, and many may have been before.
      if view.kinds.isSaved[none.kind] { continue }
      // Of two denials in one ("personne n'est mort") one is enough.
      if !found.contains(where: { $0.kind == none.kind && $0.evidence.overlaps(none.evidence) }) { found.append(none) }
    }
    return found
  }

  /// "not one resident", "not a single person"
  private func isNotOne(_ at: Int) -> Bool {
    view.isWord(at, .not) && (view.isWord(at + 1, .one) || view.isWord(at + 1, .a) && view.isWord(at + 2, .single))
  }

  /// "no injuries"; "no further bodies" says nothing of those that were found.
  private func noun(_ no: Int) -> None? {
    guard view.isWord(no, .no) else { return nil }
    for at in (no + 1)..<max(no + 1, min(no + 5, view.end)) {
      // "no reported injuries", "no reports of injuries", "no accidents or injuries"
      if view.has(at, .reported) || view.isClass(at, .report) || view.isClass(at - 1, .report) && view.isWord(at, .of)
        || view.isWord(at + 1, .or) && !view.has(at, .determiner) && view.trigger(at: at) == nil
        || view.isWord(at, .or) && at > no + 1
      {
        continue
      }
      guard view.isText(at), !view.isFunction(at), !view.has(at, .more) else { return nil }
      guard let trigger = view.trigger(at: at) else {
        // "no serious injuries", but not "no request body"
        guard view.isClass(at, .adjective) else { return nil }
        continue
      }
      guard let phrase = trigger.phrases.first(where: { $0.role == .noun && view.kinds.countsPersons[$0.kind] }) else {
        return nil
      }
      return None(kind: phrase.kind, evidence: no..<trigger.tokens.upperBound)
    }
    return nil
  }

  private static let verbs = ChunkPattern.Letters("BHvA")
  private static let subject = ChunkPattern("^([NmpoG]|nQ|nN)?(pN|oN)*B?[^,;:.]?(q:APv)")

  /// "no one was hurt", "none of the passengers were injured"
  private func predicate(_ at: Int) -> None? {
    guard let first = chunks.firstIndex(where: { $0.tokens.upperBound > at }) else { return nil }
    let isPersons =
      view.isWord(at, .not)
      ? (at + 1..<min(at + 5, view.end)).contains(where: view.isPerson)
      : !view.isWord(at, .no) || view.isWord(at + 1, .one) || chunks[first].tokens.contains(where: view.isPerson)
    // "none of their names were released"
    let isOfThings =
      view.isWord(at, .none) && view.isWord(at + 1, .of)
      && !(at + 2..<at + 7).contains {
        view.isPerson($0) || view.isWord($0, .them) || view.isWord($0, .those) || view.isWord($0, .whom)
          || view.quantity(at: $0) != nil
      }
    guard isPersons, !isOfThings, let match = Self.subject.firstMatch(in: Array(reading.code[first...])),
      match.range.lowerBound == 0
    else { return nil }
    let predicate = chunks[first + match.figure]
    // "none of the four suspects in custody had been known"
    let next = first + match.figure + 1
    if predicate.code == UInt8(ascii: "P"), next < chunks.count, chunks[next].isCoded(Self.verbs),
      !reading.code[first..<next].contains(UInt8(ascii: "B"))
    {
      return nil
    }
    guard let phrase = predicate.phrases.first(where: { view.kinds.countsPersons[$0.kind] && $0.objects == nil })
    else {
      return nil
    }
    return None(kind: phrase.kind, evidence: at..<predicate.tokens.upperBound)
  }
}
