/// A pattern over the letters of a sentence's chunks, as a regular expression.
///
/// Swift's `Regex` has no look-behind and works on strings; this one runs on bytes, within a bound of steps, and knows
/// beforehand which letters a match needs.
///
/// Letters are ASCII and stand for themselves; `.` is any letter, `[AB]`, `[^AB]` and `[A-Z]` sets, `^` and `$` the ends, `|` `(…)`
/// `?` `*` `+` `{m,n}` as usual, `(?=…)` `(?!…)` look ahead, `(?<=…)` `(?<!…)` back over a fixed number of letters.
/// `(q:QU)` is one of the letters, and remembered as the figure; `(t:AP)` one that is remembered as what tells the kind.
struct ChunkPattern: Sendable {
  /// Where a pattern matched.
  struct Match: Equatable {
    var range: Range<Int>
    /// Which chunk is the figure.
    var figure: Int
    /// Which chunk tells the kind; -1 where the pattern has none.
    var predicate: Int
  }

  private enum Step: Sendable {
    case letter(Letters)
    /// Goes on at the first, and where that fails at the second.
    case either(Int, Int)
    case jump(Int)
    case figure
    case predicate
    case start
    case end
    /// What follows up to `done` must, or must not, match `back` letters before here; then goes on at `next`.
    case look(isWanted: Bool, back: Int, next: Int)
    case done
  }

  private let steps: [Step]
  /// What a match may begin with.
  private let firsts: Letters
  /// The letters that the figure may be: most sentences have none of them.
  let figures: Letters
  /// What the predicate may be.
  let predicates: Letters
  /// Enough for any sentence of news; what needs more is no sentence.
  private static let mostSteps = 6_000
  /// After so many it is remembered which ways have failed, so that none is gone twice.
  private static let freeSteps = 200

  init(_ pattern: String) {
    var compiler = Compiler(pattern)
    compiler.alternatives()
    precondition(compiler.isAtEnd, "unbalanced parenthesis in \(pattern)")
    steps = compiler.steps + [.done]
    figures = compiler.figures
    predicates = compiler.predicates
    firsts = Self.firsts(of: steps)
  }

  /// The letters that can be taken first, from the first step on.
  private static func firsts(of steps: [Step]) -> Letters {
    var found = Letters()
    var seen: Set<Int> = []
    var open = [0]
    while let at = open.popLast() {
      guard seen.insert(at).inserted else { continue }
      switch steps[at] {
      case .letter(let letters): found.formUnion(letters)
      case .either(let first, let second): open += [first, second]
      case .jump(let next), .look(_, _, let next): open.append(next)
      case .figure, .predicate, .start, .end: open.append(at + 1)
      case .done: return Letters().inverted
      }
    }
    return found
  }

  /// The first match that starts at `from` or later.
  func firstMatch(in code: [UInt8], from: Int = 0) -> Match? {
    var search = Search()
    for start in from..<max(from, code.count) where firsts.contains(code[start]) {
      if let match = match(code, at: start, &search) { return match }
    }
    return nil
  }

  /// True where the pattern takes all of the letters.
  func matches(_ code: ArraySlice<UInt8>) -> Bool {
    var search = Search()
    return match(Array(code), at: 0, &search).map { $0.range.upperBound == code.count } ?? false
  }

  private struct Branch {
    var step: Int
    var at: Int
    var figure: Int
    var predicate: Int
  }

  /// What the starts of one search share.
  private struct Search {
    /// The ways not gone yet.
    var stack: [Branch] = []
    var steps = 0
    /// By choice and letter, whether it was come by: what follows doesn't hang on the way there, so that it has failed.
    var seen: Set<Int> = []
  }

  private func match(_ code: [UInt8], at start: Int, _ search: inout Search) -> Match? {
    search.steps = 0
    let end = run(from: 0, code, Branch(step: 0, at: start, figure: -1, predicate: -1), &search, isLook: false)
    return end.map { Match(range: start..<$0.at, figure: $0.figure, predicate: $0.predicate) }
  }

  /// Runs to the next `done` and tells where it stands there.
  private func run(
    from step: Int, _ code: [UInt8], _ first: Branch, _ search: inout Search, isLook: Bool
  ) -> Branch? {
    let floor = search.stack.count
    defer { search.stack.removeLast(search.stack.count - floor) }
    var here = first
    here.step = step
    while search.steps < Self.mostSteps {
      search.steps += 1
      var failed = false
      switch steps[here.step] {
      case .letter(let letters):
        if here.at < code.count, letters.contains(code[here.at]) {
          here.at += 1
          here.step += 1
        } else {
          failed = true
        }
      case .either(let first, let second):
        if !isLook, search.steps > Self.freeSteps,
          !search.seen.insert(here.step * (code.count + 1) + here.at).inserted
        {
          failed = true
          break
        }
        var branch = here
        branch.step = second
        search.stack.append(branch)
        here.step = first
      case .jump(let next): here.step = next
      case .figure:
        here.figure = here.at
        here.step += 1
      case .predicate:
        here.predicate = here.at
        here.step += 1
      case .start:
        if here.at == 0 { here.step += 1 } else { failed = true }
      case .end:
        if here.at == code.count { here.step += 1 } else { failed = true }
      case .look(let isWanted, let back, let next):
        var found = false
        if here.at >= back {
          var inner = here
          inner.at -= back
          found = run(from: here.step + 1, code, inner, &search, isLook: true) != nil
        }
        if found == isWanted { here.step = next } else { failed = true }
      case .done: return here
      }
      if failed {
        guard search.stack.count > floor, let branch = search.stack.popLast() else { return nil }
        here = branch
      }
    }
    return nil
  }

  /// A set of ASCII letters.
  struct Letters: Sendable, Equatable {
    var low: UInt64 = 0
    var high: UInt64 = 0

    init() {}
    init(_ text: String) { for byte in text.utf8 { insert(byte) } }

    var isEmpty: Bool { low == 0 && high == 0 }
    var inverted: Letters {
      var other = self
      other.low = ~low
      other.high = ~high
      return other
    }
    mutating func insert(_ byte: UInt8) {
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
    }
    mutating func formUnion(_ other: Letters) {
      low |= other.low
      high |= other.high
    }
    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
      byte < 64 ? low & (1 << UInt64(byte)) != 0 : high & (1 << UInt64(byte & 63)) != 0
    }
    func isDisjoint(with other: Letters) -> Bool { low & other.low == 0 && high & other.high == 0 }
  }

  /// Patterns are written in the program: what is wrong in one stops it at its first use.
  private struct Compiler {
    private let text: [UInt8]
    private let source: String
    private var at = 0
    var steps: [Step] = []
    var figures = Letters()
    var predicates = Letters()

    init(_ pattern: String) {
      source = pattern
      text = Array(pattern.utf8)
    }

    var isAtEnd: Bool { at == text.count }
    private func looking(at word: String) -> Bool { text[at...].starts(with: word.utf8) }
    private mutating func skip(_ word: String) -> Bool {
      guard looking(at: word) else { return false }
      at += word.utf8.count
      return true
    }

    mutating func alternatives() {
      let start = steps.count
      sequence()
      guard skip("|") else { return }
      // The first branch, a jump behind the others, and the others.
      let first = Array(steps[start...])
      steps.removeSubrange(start...)
      let shifted = first.map { moved($0, by: 1, from: start) }
      steps.append(.either(start + 1, start + shifted.count + 2))
      steps += shifted
      let jump = steps.count
      steps.append(.jump(0))
      alternatives()
      steps[jump] = .jump(steps.count)
    }

    private func moved(_ step: Step, by offset: Int, from floor: Int) -> Step {
      switch step {
      case .either(let first, let second): .either(first + offset, second + offset)
      case .jump(let next): .jump(next + offset)
      case .look(let isWanted, let back, let next): .look(isWanted: isWanted, back: back, next: next + offset)
      default: step
      }
    }

    private mutating func sequence() {
      while at < text.count, text[at] != UInt8(ascii: "|"), text[at] != UInt8(ascii: ")") { repeated() }
    }

    private mutating func repeated() {
      let start = steps.count
      single()
      while at < text.count {
        let body = Array(steps[start...])
        if skip("?") {
          steps.removeSubrange(start...)
          optional(body, at: start)
        } else if skip("*") {
          steps.removeSubrange(start...)
          loop(body, at: start)
        } else if skip("+") {
          loop(body.map { moved($0, by: body.count, from: start) }, at: start + body.count)
        } else if looking(at: "{") {
          let (least, most) = bounds()
          steps.removeSubrange(start...)
          for _ in 0..<least { append(body, builtAt: start) }
          // Each stands within the one before: where one is left out, so are those behind it.
          var forks: [Int] = []
          for _ in least..<most {
            forks.append(steps.count)
            steps.append(.jump(0))
            append(body, builtAt: start)
          }
          for fork in forks { steps[fork] = .either(fork + 1, steps.count) }
        } else {
          return
        }
      }
    }

    private mutating func append(_ body: [Step], builtAt start: Int) {
      let offset = steps.count - start
      steps += body.map { moved($0, by: offset, from: start) }
    }

    /// `body` was built to stand at `start`.
    private mutating func optional(_ body: [Step], at start: Int) {
      steps.append(.either(start + 1, start + 1 + body.count))
      steps += body.map { moved($0, by: 1, from: start) }
    }

    private mutating func loop(_ body: [Step], at start: Int) {
      steps.append(.either(start + 1, start + 2 + body.count))
      steps += body.map { moved($0, by: 1, from: start) }
      steps.append(.jump(start))
    }

    private mutating func bounds() -> (Int, Int) {
      guard skip("{"), let end = text[at...].firstIndex(of: UInt8(ascii: "}")) else { fail() }
      let numbers = String(decoding: text[at..<end], as: UTF8.self).split(separator: ",").compactMap { Int($0) }
      at = end + 1
      guard let least = numbers.first, let most = numbers.last, least <= most else { fail() }
      return (least, most)
    }

    private mutating func single() {
      if skip("(?=") {
        look(isWanted: true, isBack: false)
      } else if skip("(?!") {
        look(isWanted: false, isBack: false)
      } else if skip("(?<=") {
        look(isWanted: true, isBack: true)
      } else if skip("(?<!") {
        look(isWanted: false, isBack: true)
      } else if skip("(q:") {
        steps.append(.figure)
        figures.formUnion(capture())
      } else if skip("(t:") {
        steps.append(.predicate)
        predicates.formUnion(capture())
      } else if skip("(") {
        alternatives()
        close()
      } else if skip("^") {
        steps.append(.start)
      } else if skip("$") {
        steps.append(.end)
      } else if skip(".") {
        steps.append(.letter(Letters().inverted))
      } else if skip("[^") {
        steps.append(.letter(set(upTo: "]").inverted))
      } else if skip("[") {
        steps.append(.letter(set(upTo: "]")))
      } else {
        _ = skip("\\")
        var letters = Letters()
        letters.insert(text[at])
        at += 1
        steps.append(.letter(letters))
      }
    }

    private mutating func capture() -> Letters {
      let letters = set(upTo: ")")
      steps.append(.letter(letters))
      return letters
    }

    private mutating func set(upTo end: String) -> Letters {
      var letters = Letters()
      while at < text.count, !looking(at: end) {
        if at + 2 < text.count, text[at + 1] == UInt8(ascii: "-"), text[at + 2] > text[at],
          !text[(at + 2)...].starts(with: end.utf8)
        {
          for byte in text[at]...text[at + 2] { letters.insert(byte) }
          at += 3
        } else {
          letters.insert(text[at])
          at += 1
        }
      }
      _ = skip(end)
      return letters
    }

    private mutating func look(isWanted: Bool, isBack: Bool) {
      let place = steps.count
      steps.append(.done)
      alternatives()
      close()
      // Looking back is over letters alone, each of one place.
      let length = steps[(place + 1)...].count { if case .letter = $0 { true } else { false } }
      steps.append(.done)
      steps[place] = .look(isWanted: isWanted, back: isBack ? length : 0, next: steps.count)
    }

    private mutating func close() { if !skip(")") { fail() } }

    private func fail() -> Never { preconditionFailure("not a pattern of chunks: \(source)") }
  }
}
