/// Numbers that are part of a name, an address or an identifier.
extension UseReader {
  /// "Section 427", "No. 3", "Boeing 787", "12 West Bulnes Street", "the 3900 block".
  func isName(_ number: Number, _ start: Int, _ end: Int, _ before: Token?, _ after: Token?) -> Bool {
    if isLabelled(number, start, before, after) { return true }
    guard number.digits != nil else { return isAfterAcronym(start, after) && text.tokens[start].has(.capitalized) }
    if after?.is(.block) == true || isAddress(end) || isListItem(number, start, end) { return true }
    // "0 800 555 010"
    if number.digits?.isGrouped == true, let before, before.has(.number), !isGlued(start - 1),
      text.bytes[Int(before.start)] == 0x30
    {
      return true
    }
    // The number to call in emergencies.
    if number.value == 911, number.isPlainDigits, after?.is([.persons, .be]) != true { return true }
    // "S&P 500", "Model S 3"
    if let before, before.has(.capitalized), before.end - before.start == 1, !before.is(.a), !before.is(.i),
      start - 1 > sentence.lowerBound
    {
      return true
    }
    return number.isPlainDigits
      && (isAfterName(start, before, after) || isAfterAcronym(start, after) || isRepeatedName(start, number))
  }

  /// "Rescue 1122 staff … Rescue 1122": a common noun with a capital, which the text writes before the number again.
  private func isRepeatedName(_ start: Int, _ number: Number) -> Bool {
    guard number.value >= 100, let before = token(start - 1), before.has(.capitalized), before.is(.noun),
      !before.is([.placeNoun, .month, .weekday])
    else { return false }
    return text.tokens.indices.dropFirst().contains {
      $0 != start && text.tokens[$0].has(.number) && text.same($0, start) && text.same($0 - 1, start - 1)
        && text.tokens[$0 - 1].has(.capitalized)
    }
  }

  /// A label stands before the number: "Section 427", "flight 370", "No. 3".
  private func isLabelled(_ number: Number, _ start: Int, _ before: Token?, _ after: Token?) -> Bool {
    guard let before else { return false }
    let isFollowedByNoun =
      after.map { $0.has(.word) && !$0.is([.preposition, .be, .relative, .coordinator, .subordinator]) } ?? false
    if before.is(.no) { return number.digits != nil && !isFollowedByNoun }
    // "the lot numbers 4410 to 4467"
    let isSecond = before.is(.to, .and) && token(start - 2)?.has(.number) == true
    let numbers = isSecond ? start - 3 : start - 1
    if token(numbers)?.is(.numbers) == true, number.isPlainDigits, number.value >= 100, let label = token(numbers - 1),
      label.is(.noun), !label.is([.person, .persons, .plural])
    {
      return true
    }
    if before.is(.number) { return !isVerbNumber(start) && number.digits?.isGrouped != true }
    if before.is(.numberLabel) {
      // What is a common noun as well needs more: "District 9", but "in the district 300 houses".
      if lexicon.number(of: before.word) != 1 { return number.digits != nil || before.has(.capitalized) }
      let isTitle = before.has(.capitalized) && !before.has(.allCaps)
      return number.digits != nil && (!isFollowedByNoun || isTitle)
    }
    if before.is(.period), isGlued(start - 1), token(start - 2)?.is(.numberLabel) == true { return true }
    // "Image 3 of 40"
    return before.is(.of) && token(start - 2)?.has(.number) == true && token(start - 3)?.is(.numberLabel) == true
  }

  /// "The dead number 164"; but "bus number 12", "the number 7".
  private func isVerbNumber(_ start: Int) -> Bool {
    if text.tokens[start - 1].has(.capitalized), !text.isShouting { return false }
    guard let subject = token(start - 2) else { return false }
    if subject.is(.article) { return false }
    // "those killed since March number 60"
    if subject.is([.month]) || subject.is([.weekday]) { return true }
    return !subject.is(.noun) || subject.is([.plural, .persons]) || subject.is(.dead)
  }

  /// Up to six capitalised words and ordinals, the last of them a kind of street.
  ///
  /// In a text of capitals all words are capitalised: there only up to three that may name a street, before a word
  /// that means nothing else.
  func isAddress(_ end: Int) -> Bool {
    var at = end
    while at < end + 6, let word = token(at) {
      if word.is(.street), word.has(.capitalized) {
        return !word.has(.allCaps) || word.end - word.start == 2 || (at < end + 4 && lexicon.number(of: word.word) == 1)
      }
      let isPart =
        word.has(.capitalized) && !(word.has(.allCaps) && word.is(UseReader.noStreetNames))
        // "600 More Workers Around St. Louis"
        && !word.is([.preposition, .coordinator])
        || word.has(.number) && isGlued(at + 1) || word.is(.st, .nd, .rd, .th)
        || word.is(.period) && token(at - 1)?.has(.capitalized) == true
      guard isPart else { return false }
      at += 1
    }
    return false
  }

  /// "1." and "2)" at the start of a line.
  private func isListItem(_ number: Number, _ start: Int, _ end: Int) -> Bool {
    guard number.isPlainDigits, number.value < 100, start == sentence.lowerBound, let mark = token(end), isGlued(end)
    else { return false }
    // "How many have died? 31."
    if start > 0, text.tokens[start - 1].is(.question) { return false }
    return mark.is(.period) && (end + 1 == sentence.upperBound || !isGlued(end + 1)) || mark.is(.rightParenthesis)
  }

  /// "Khabar 24", "Windows 10", "Middle School 53": a capitalised name before, and no noun after.
  private func isAfterName(_ start: Int, _ before: Token?, _ after: Token?) -> Bool {
    guard let before, before.has(.capitalized), !before.has(.allCaps), start - 1 > sentence.lowerBound,
      let previous = token(start - 2), !isItem(start)
    else { return false }
    if before.is(.placeNoun) || before.is(.organization) || before.is(.noun), previous.has(.capitalized),
      !before.is(UseReader.verbs)
    {
      // "Action News 5 - Memphis", but "News 5-Star"
      let isJoined = after?.has(.dash) == true && after?.has(.spaceBefore) != true
      return after?.has(.mark) != false && !isJoined
    }
    guard before.classes.isEmpty else { return false }
    // Between two small words it's a name; "In Kabul 12 were killed" isn't.
    guard previous.has(.capitalized) || previous.is([.article, .preposition, .determiner, .organization, .person])
    else { return false }
    guard let after else { return !previous.is(.preposition) }
    // "broadcaster Khabar 24 was first": a count would take "were".
    if after.is(.was, .is, .has) { return true }
    return after.has(.mark) && !after.has(.dash) && (previous.is(.on) || !previous.is(.preposition))
  }

  /// "Arl loses 1,521 jobs, Beck Hill 519, Coe 192 and Dorn Hill 160": names with figures, one after the other.
  private func isItem(_ start: Int) -> Bool {
    let next = start + 1
    return isSeparator(next) && item(after: next) != nil && item(before: start) != nil
      || isSeparator(next) && item(after: next).map { isSeparator($0 + 1) && item(after: $0 + 1) != nil } == true
      || item(before: start).map { item(before: $0) != nil } == true
  }

  private func isSeparator(_ at: Int) -> Bool { token(at)?.is(.comma, .and) == true }

  /// The figure of the item that begins behind a separator.
  private func item(after separator: Int) -> Int? {
    var at = separator + 1
    if token(at)?.is(.and) == true { at += 1 }
    let first = at
    while at - first < 4, let name = token(at), name.has(.capitalized), name.has(.word) { at += 1 }
    return at > first && token(at)?.has(.number) == true ? at : nil
  }

  /// The figure of the item before the one that a figure belongs to.
  private func item(before figure: Int) -> Int? {
    var at = figure - 1
    while figure - at < 5, let name = token(at), name.has(.capitalized), name.has(.word) { at -= 1 }
    guard at < figure - 1, isSeparator(at) else { return nil }
    while isSeparator(at) { at -= 1 }
    // "1,521 jobs,"
    if token(at)?.has(.number) == true { return at }
    return token(at - 1)?.has(.number) == true ? at - 1 : nil
  }

  private static let verbs: WordClass = [
    .verb, .participle, .gerund, .level, .say, .trigger, .month, .weekday, .person, .persons, .magnitude,
  ]
  private static let noStreetNames: WordClass = [
    .article, .determiner, .preposition, .coordinator, .relative, .be, .have, .modal, .person, .persons, .participle,
  ]

  /// "CBS 4", "NBC 10 News": capitals before in a text that isn't all capitals, and no small letter after.
  private func isAfterAcronym(_ start: Int, _ after: Token?) -> Bool {
    guard let before = token(start - 1), before.has(.allCaps), before.end - before.start <= 5 else { return false }
    if let after, after.has(.word), !after.has(.capitalized) || after.has(.allCaps) { return false }
    let around = text.tokens[max(sentence.lowerBound, start - 12)..<min(sentence.upperBound, start + 12)]
    return around.contains { $0.has(.word) && !$0.has(.capitalized) }
  }
}
