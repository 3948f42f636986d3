/// Numbers in words: "twenty-six", "one hundred and sixty-one", "two thousand".
extension NumberReader {
  /// What has been read so far: finished groups, the group in hand, and what may still be added to it.
  private struct State {
    var total = 0.0
    var current = 0.0
    /// Only a number below this one may follow.
    var room = Double.infinity
    /// The last magnitude of a thousand or more.
    var magnitude = Double.infinity
    var end: Int

    var value: Double { total + current }
  }

  func numberInWords(at start: Int) -> Number? {
    var state = State(end: start)
    // Where the number stood after its last magnitude: what follows may turn out to be a number of its own.
    var whole: State?
    var at = start
    var coefficient = 0.0
    var multiplier = 1.0
    reading: while let token = token(at) {
      if token.is(.numeral) {
        let value = lexicon.number(of: token.word)
        guard value < state.room, value > 0 || at == start else { break }
        state.current += value
        state.room = value == 0 ? 0 : value >= 20 ? 10 : 1
        if multiplier == 1 { coefficient = state.current }
      } else if token.is(.magnitude) || at > start && pluralMagnitude(token) != nil {
        let factor = lexicon.number(of: token.word)
        switch factor {
        case 12, 20:
          guard state.total == 0, factor == 12 || state.current > 0 || at == start, state.current <= 100 else {
            break reading
          }
          let value = max(state.current, 1) * factor
          return Number(tokens: start..<at + 1, coefficient: max(state.current, 1), multiplier: factor, value: value)
        case 100 where state.current < 100:
          guard state.current > 0 || at == start else { break reading }
          state.current = max(state.current, 1) * 100
          state.room = 100
        case 1000... where state.current > 0 && factor < state.magnitude || at == start:
          state.total += max(state.current, 1) * factor
          state.current = 0
          state.magnitude = factor
          state.room = 1000
        case 1000... where state.current == 0 && state.total < 1e15:
          // "three lakh crore"
          state.total *= factor
          state.magnitude = .infinity
          state.room = 1
        default:
          if let whole { state = whole }
          break reading
        }
        multiplier = max(multiplier, factor)
        state.end = at + 1
        whole = state
      } else if token.has(.dash), let next = self.token(at + 1), next.is([.numeral, .magnitude]),
        next.is(.magnitude) ? isGlued(at + 1) : lexicon.number(of: next.word) < state.room && state.room <= 10,
        isGlued(at) == isGlued(at + 1)
      {
        at += 1
        continue
      } else if token.is(.and), state.room >= 100, let next = self.token(at + 1), next.is(.numeral), state.end == at,
        lexicon.number(of: next.word) > 0
      {
        at += 1
        continue
      } else {
        break
      }
      at += 1
      state.end = at
    }
    guard state.end > start else { return nil }
    if let year = year(after: state.value, at: state.end, start) { return year }
    if multiplier == 1 || coefficient == 0 { coefficient = multiplier == 1 ? state.value : 1 }
    return Number(
      tokens: start..<state.end, coefficient: coefficient, multiplier: multiplier, value: state.value)
  }

  /// "nineteen eighty-nine"
  private func year(after value: Double, at: Int, _ start: Int) -> Number? {
    guard value == 18 || value == 19, let tens = token(at), tens.is(.numeral), lexicon.number(of: tens.word) >= 20,
      let rest = numberInWords(at: at), rest.value < 100
    else { return nil }
    let year = value * 100 + rest.value
    return Number(tokens: start..<rest.tokens.upperBound, coefficient: year, value: year, isYear: true)
  }
}
