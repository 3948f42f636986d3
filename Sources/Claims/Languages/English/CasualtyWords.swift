// What the words of a report say of its casualties beyond their number.

extension Lexicon {
  /// Who is brought to a hospital then and there: not how many are in it by now.
  public func isArrival(_ sentence: ArraySlice<UInt8>) -> Bool {
    let words = plainWords(sentence)
    return words.contains(where: CasualtyWords.carried.contains)
      && !words.contains(where: CasualtyWords.staying.contains)
  }

  /// Who attacked is dead as well: some count them with their victims, some don't.
  public func tellsOfAttackersDeath(_ text: ArraySlice<UInt8>) -> Bool {
    let words = plainWords(text)
    return words.indices.contains { index in
      func isNear(_ range: Range<Int>, _ set: Set<String>) -> Bool {
        words[range.clamped(to: words.indices)].contains(where: set.contains)
      }
      let word = words[index]
      if CasualtyWords.themselves.contains(word) { return isNear(index - 4..<index, CasualtyWords.harming) }
      if word == "own" { return isNear(index + 1..<index + 2, ["life", "lives"]) }
      if word == "suicide" { return true }
      guard CasualtyWords.attackers.contains(word) else { return false }
      return isNear(index + 1..<index + 5, CasualtyWords.dead) || isNear(index - 2..<index, ["including"])
    }
  }

  /// The words of a text in lower case, without marks.
  func plainWords(_ text: ArraySlice<UInt8>) -> [String] {
    text.split { !Scanner.isASCIILetter($0) && !Scanner.isDigit($0) && $0 < 0x80 }
      .map { String(decoding: $0, as: UTF8.self).lowercased() }
  }
}

private enum CasualtyWords {
  static let carried: Set<String> = [
    "taken", "rushed", "brought", "sent", "transported", "airlifted", "flown", "driven", "carried", "ferried", "took",
    "transferred", "conveyed", "whisked", "evacuated", "moved",
  ]
  static let staying: Set<String> = ["still", "remain", "remains", "remained", "remaining", "now", "only", "left"]
  static let themselves: Set<String> = ["himself", "herself", "themselves", "itself"]
  static let harming: Set<String> = [
    "kill", "kills", "killed", "killing", "shot", "shoot", "shoots", "shooting", "gun", "weapon", "rifle", "hanged",
    "hang", "blew", "blow", "blowing", "blown", "stabbed", "stabbing", "detonated", "hanging",
  ]
  static let attackers: Set<String> = [
    "gunman", "gunmen", "shooter", "shooters", "attacker", "attackers", "assailant", "assailants", "suspect",
    "suspects",
    "bomber", "bombers", "perpetrator", "perpetrators", "killer", "assassin", "hijackers", "hijacker",
  ]
  static let dead: Set<String> = ["dead", "died", "dies", "killed", "deceased"]
}
