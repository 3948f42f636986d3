/// The regular forms of English verbs and nouns, and the irregular ones that news needs.
enum Inflection {
  /// What a form of a verb can be.
  struct VerbForm: OptionSet, Sendable, Hashable {
    let rawValue: UInt8
    /// kill, kills
    static let present = VerbForm(rawValue: 1)
    /// killed, as in "they killed"
    static let past = VerbForm(rawValue: 2)
    /// killed, as in "they were killed"
    static let participle = VerbForm(rawValue: 4)
    /// killing
    static let gerund = VerbForm(rawValue: 8)
  }

  /// Past and participle of verbs that do not take -ed.
  private static let irregular: [String: (past: [String], participle: [String])] = [
    "shoot": (["shot"], ["shot"]), "slay": (["slew"], ["slain"]), "take": (["took"], ["taken"]),
    "flee": (["fled"], ["fled"]),
    "leave": (["left"], ["left"]), "lose": (["lost"], ["lost"]), "hold": (["held"], ["held"]),
    "send": (["sent"], ["sent"]),
    "hurt": (["hurt"], ["hurt"]), "hit": (["hit"], ["hit"]), "cut": (["cut"], ["cut"]), "shed": (["shed"], ["shed"]),
    "burn": (["burned", "burnt"], ["burned", "burnt"]), "fall": (["fell"], ["fallen"]), "lay": (["laid"], ["laid"]),
    "put": (["put"], ["put"]), "find": (["found"], ["found"]), "bring": (["brought"], ["brought"]),
    "go": (["went"], ["gone"]),
    "come": (["came"], ["come"]), "seek": (["sought"], ["sought"]), "steal": (["stole"], ["stolen"]),
    "catch": (["caught"], ["caught"]),
    "blow": (["blew"], ["blown"]), "drive": (["drove"], ["driven"]), "beat": (["beat"], ["beaten"]),
    "be": (["was", "were"], ["been"]),
    "get": (["got"], ["got", "gotten"]), "give": (["gave"], ["given"]), "tear": (["tore"], ["torn"]),
    "see": (["saw"], ["seen"]),
    "become": (["became"], ["become"]), "set": (["set"], ["set"]), "make": (["made"], ["made"]),
    "break": (["broke"], ["broken"]),
    "throw": (["threw"], ["thrown"]), "bear": (["bore"], ["borne"]), "meet": (["met"], ["met"]),
    "die": (["died"], ["died"]),
    "free": (["freed"], ["freed"]), "sleep": (["slept"], ["slept"]), "have": (["had"], ["had"]),
    "stick": (["stuck"], ["stuck"]),
    "hang": (["hanged", "hung"], ["hanged", "hung"]), "run": (["ran"], ["run"]), "let": (["let"], ["let"]),
    "build": (["built"], ["built"]), "sweep": (["swept"], ["swept"]), "tell": (["told"], ["told"]),
    "strike": (["struck"], ["struck", "stricken"]),
    "fly": (["flew"], ["flown"]),
    "ride": (["rode"], ["ridden"]),
    "rise": (["rose"], ["risen"]),
    "hide": (["hid"], ["hidden"]),
    "bite": (["bit"], ["bitten"]),
    "fight": (["fought"], ["fought"]),
    "lead": (["led"], ["led"]),
    "feel": (["felt"], ["felt"]),
    "dig": (["dug"], ["dug"]),
    "win": (["won"], ["won"]),
    "wear": (["wore"], ["worn"]),
    "write": (["wrote"], ["written"]),
    "speak": (["spoke"], ["spoken"]),
    "choose": (["chose"], ["chosen"]),
    "freeze": (["froze"], ["frozen"]),
    "grow": (["grew"], ["grown"]),
    "know": (["knew"], ["known"]),
    "draw": (["drew"], ["drawn"]),
    "withdraw": (["withdrew"], ["withdrawn"]),
    "shut": (["shut"], ["shut"]),
    "split": (["split"], ["split"]),
    "spread": (["spread"], ["spread"]),
    "cast": (["cast"], ["cast"]),
    "burst": (["burst"], ["burst"]),
    "bind": (["bound"], ["bound"]),
    "feed": (["fed"], ["fed"]),
    "bleed": (["bled"], ["bled"]),
    "sink": (["sank"], ["sunk"]),
    "swim": (["swam"], ["swum"]),
    "begin": (["began"], ["begun"]),
    "stand": (["stood"], ["stood"]),
    "pay": (["paid"], ["paid"]),
    "say": (["said"], ["said"]),
    "hear": (["heard"], ["heard"]),
    "sell": (["sold"], ["sold"]),
    "lend": (["lent"], ["lent"]),
    "spend": (["spent"], ["spent"]),
    "bend": (["bent"], ["bent"]),
    "keep": (["kept"], ["kept"]),
    "deal": (["dealt"], ["dealt"]),
    "mean": (["meant"], ["meant"]),
    "read": (["read"], ["read"]),
    "slide": (["slid"], ["slid"]),
    "sit": (["sat"], ["sat"]),
    "shake": (["shook"], ["shaken"]),
    "undergo": (["underwent"], ["undergone"]),
    "do": (["did"], ["done"]),
    "overcome": (["overcame"], ["overcome"]),
    "drink": (["drank"], ["drunk"]),
    "rid": (["rid"], ["rid"]),
    "hew": (["hewed"], ["hewn"]),
    "teach": (["taught"], ["taught"]),
    "think": (["thought"], ["thought"]),
    "buy": (["bought"], ["bought"]),
    "cling": (["clung"], ["clung"]),
    "fling": (["flung"], ["flung"]),
    "swing": (["swung"], ["swung"]),
    "wring": (["wrung"], ["wrung"]),
    "spit": (["spat"], ["spat"]),
    "forget": (["forgot"], ["forgotten"]),
    "forgive": (["forgave"], ["forgiven"]),
    "swell": (["swelled"], ["swollen"]),
    "sew": (["sewed"], ["sewn"]),
    "mow": (["mowed"], ["mown"]),
    "saw": (["sawed"], ["sawn"]), "overrun": (["overran"], ["overrun"]), "shrink": (["shrank"], ["shrunk"]),
    "lie": (["lay"], ["lain"]), "grind": (["ground"], ["ground"]), "wake": (["woke"], ["woken"]),
    "sting": (["stung"], ["stung"]), "show": (["showed"], ["shown"]), "heave": (["heaved", "hove"], ["heaved"]),
    "bid": (["bade", "bid"], ["bidden", "bid"]), "light": (["lit", "lighted"], ["lit", "lighted"]),
  ]

  /// Verbs of several syllables whose final consonant doubles.
  private static let doubling: Set<String> = [
    "begin", "transfer", "expel", "admit", "kidnap", "forget", "refer", "commit", "compel", "incur", "patrol",
    "overrun",
    "submit", "control", "repel", "equip", "airdrop",
  ]

  /// "gun down" → gunned, gunning: one vowel before the last consonant of a single syllable, or in the list.
  private static func doubles(_ verb: String) -> Bool {
    let letters = Array(verb)
    guard letters.count > 2, let last = letters.last, !"aeiouwxy".contains(last) else {
      return doubling.contains(verb)
    }
    let vowels = letters.indices.filter {
      "aeiouy".contains(letters[$0]) && !(letters[$0] == "u" && $0 > 0 && letters[$0 - 1] == "q")
    }
    return vowels == [letters.count - 2] || doubling.contains(verb)
  }

  /// A word in -ly that is no verb: "fatally".
  static func isAdverb(_ word: String) -> Bool {
    word.hasSuffix("ly") && !["rally", "fly", "rely", "comply", "apply", "supply", "reply", "sully"].contains(word)
  }

  /// Every form of a verb with what it can be.
  static func forms(ofVerb verb: String) -> [(String, VerbForm)] {
    let third: String
    if verb.hasSuffix("s") || verb.hasSuffix("sh") || verb.hasSuffix("ch") || verb.hasSuffix("x") || verb == "go" {
      third = verb + "es"
    } else if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) {
      third = verb.dropLast() + "ies"
    } else {
      third = verb == "have" ? "has" : verb + "s"
    }
    let double = doubles(verb) ? String(verb.last.map { [$0] } ?? []) : ""
    let gerund: String
    if verb.hasSuffix("ie") {
      gerund = verb.dropLast(2) + "ying"
    } else if verb.hasSuffix("e"), !verb.hasSuffix("ee"), verb != "be" {
      gerund = verb.dropLast() + "ing"
    } else {
      gerund = verb + double + "ing"
    }
    var forms: [(String, VerbForm)] = [(verb, .present), (third, .present), (gerund, .gerund)]
    if let (past, participle) = irregular[verb] {
      forms += past.map { ($0, participle.contains($0) ? [.past, .participle] : .past) }
      forms += participle.filter { !past.contains($0) }.map { ($0, .participle) }
    } else {
      let stem: String
      if verb.hasSuffix("e") {
        stem = verb + "d"
      } else if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) {
        stem = verb.dropLast() + "ied"
      } else {
        stem = verb + double + "ed"
      }
      forms.append((stem, [.past, .participle]))
      // "levelled" and "leveled"
      if double.isEmpty, verb.hasSuffix("el") || verb.hasSuffix("al") {
        forms += [(verb + "led", [.past, .participle]), (verb + "ling", .gerund)]
      }
    }
    if verb == "be" { forms += [("is", .present), ("are", .present)] }
    if verb == "kidnap" { forms += [("kidnaped", [.past, .participle])] }
    // British and American spellings of one verb.
    for (from, to) in [("iz", "is"), ("is", "iz")] where verb.hasSuffix(from + "e") && verb.count > 6 {
      return forms + forms.map { ($0.0.replacingLast(from, with: to), $0.1) }
    }
    return forms
  }

  private static let irregularPlurals: [String: String] = [
    "child": "children", "person": "people", "life": "lives", "crew": "crew",
    "dead": "dead", "injured": "injured", "wounded": "wounded", "missing": "missing", "displaced": "displaced",
    "remains": "remains",
  ]

  /// "lives", "people"; but not "dead", which is both.
  static func isIrregularPlural(_ noun: String) -> Bool {
    irregularPlurals.contains { $0.value == noun && $0.key != noun }
  }

  static func plural(ofNoun noun: String) -> String {
    if let plural = irregularPlurals[noun] { return plural }
    if noun.hasSuffix("man") { return noun.dropLast(2) + "en" }
    if noun.hasSuffix("y"), let before = noun.dropLast().last, !"aeiou".contains(before) {
      return noun.dropLast() + "ies"
    }
    if noun.hasSuffix("s") || noun.hasSuffix("sh") || noun.hasSuffix("ch") || noun.hasSuffix("x") { return noun + "es" }
    return noun + "s"
  }
}

extension String {
  fileprivate func replacingLast(_ part: String, with other: String) -> String {
    var at = endIndex
    while at > startIndex {
      formIndex(before: &at)
      if self[at...].hasPrefix(part) { return self[..<at] + other + self[index(at, offsetBy: part.count)...] }
    }
    return self
  }
}
