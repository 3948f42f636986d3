import Articles
import Claims
import Foundation

/// One thing that a story is recognised by, as a number: a word, a name, a figure, a day or a topic.
public struct TermID: Sendable, Hashable, Comparable {
  public enum Kind: UInt32, Sendable {
    case word, figure, day, topic
  }

  /// A hash, with the kind in the two lowest bits. Among a million others one term in a thousand
  /// is taken for another, which does no harm.
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public init(_ kind: Kind, _ hash: UInt64) {
    rawValue = UInt32(truncatingIfNeeded: hash ^ hash >> 32) & ~3 | kind.rawValue
  }

  public init(_ kind: Kind, _ text: some StringProtocol) { self.init(kind, FNV(text.utf8).value) }

  /// A step of size: told by its highest byte, so that it is known again in a story's profile. A topic in 256 has it too,
  /// which does no harm.
  init(scale: String) {
    rawValue = TermID(.topic, scale).rawValue & 0x00FF_FFFF | TermID.scaleMark
  }

  var isScale: Bool { kind == .topic && rawValue & 0xFF00_0000 == TermID.scaleMark }

  private static let scaleMark: UInt32 = 0xA500_0000

  public var kind: Kind { Kind(rawValue: rawValue & 3) ?? .word }

  public static func < (one: TermID, other: TermID) -> Bool { one.rawValue < other.rawValue }
}

/// What a story is recognised by in an article: names, rare words, figures and days, each with its weight.
public struct Terms: Sendable {
  public struct Term: Sendable, Hashable {
    public var id: TermID
    /// Greater than 0.
    public var weight: Double
    /// Stands in the headline.
    public var inTitle: Bool
    /// Names somebody, something or somewhere.
    public var isName: Bool
    /// Names a country.
    public var isCountry = false

    public init(_ id: TermID, weight: Double, inTitle: Bool = false, isName: Bool = false) {
      self.id = id
      self.weight = weight
      self.inTitle = inTitle
      self.isName = isName
    }
  }

  /// In the order of their numbers, each once.
  public private(set) var list: [Term]
  /// The terms in words, for people; empty unless it was asked for.
  public private(set) var texts: [TermID: String] = [:]
  /// A sketch of the article's text, see ``Sketch``.
  public let sketch: [UInt32]

  public init(_ list: [Term], sketch: [UInt32] = []) {
    self.list = list.sorted { $0.id < $1.id }
    self.sketch = sketch
  }

  /// The terms, weighed by how rare they are among the stories that are known.
  ///
  /// - Parameters:
  ///   - stories: how many are known.
  ///   - holders: how many of them have a term.
  public func weighed(stories: Int, holders: (TermID) -> Int) -> Terms {
    var terms = self
    // As though many stories with other words were known from the start, so that the second story isn't all rare.
    let all = Double(stories) + StoryMatching.Settings.storiesPresumed
    for index in list.indices {
      let rarity = log(all / (Double(holders(list[index].id)) + 1)) / log(all)
      terms.list[index].weight *= max(StoryMatching.Settings.leastRarity, rarity)
    }
    return terms
  }
}

extension Terms {
  /// - Parameter inWords: keeps ``texts`` as well.
  init(_ incoming: IncomingArticle, inWords: Bool = false) {
    typealias Settings = StoryMatching.Settings
    let article = incoming.article
    let text = PlainWords(article.text, published: incoming.time)
    let headline = Array(Title.headline(of: article).utf8)
    let title = PlainWords(headline, published: incoming.time)
    // The headline often stands above the text once more; its first word has a capital in both for no reason of its own.
    let repeated = article.text.starts(with: headline)
    var tallies = Tallies()
    tallies.count(text, weight: 1)
    tallies.count(title, weight: Settings.headline, tellsNames: !repeated, inTitle: true)

    var found: [TermID: Term] = [:]
    var texts: [TermID: String] = [:]
    func add(
      _ id: TermID, _ weight: Double, inTitle: Bool = false, isName: Bool = false, text: @autoclosure () -> String,
      _ combine: (Double, Double) -> Double = { max($0, $1) }
    ) {
      let old = found[id]
      found[id] = Term(
        id, weight: combine(old?.weight ?? 0, weight), inTitle: inTitle || old?.inTitle == true,
        isName: isName || old?.isName == true)
      if inWords { texts[id] = text() }
    }
    // In an order of their own: a dictionary's is another in every process, and a score at the threshold with it.
    for tally in tallies.words.values.sorted(by: { $0.hash < $1.hash }) {
      let share = tally.count / (tally.count + Settings.halfway)
      if tally.isFigure {
        add(TermID(.figure, tally.hash), share * Settings.figure, text: tally.text)
      } else if let country = tally.country {
        add(TermID(.word, country), share * Settings.name, inTitle: tally.inTitle, isName: true, text: country)
        found[TermID(.word, country)]?.isCountry = true
      } else if tally.isName {
        add(TermID(.word, tally.hash), share * Settings.name, inTitle: tally.inTitle, isName: true, text: tally.text)
      } else if tally.length >= 4 {
        let stem = Stem.of(Array(tally.text.utf8))
        add(
          TermID(.word, FNV(stem).value), share, inTitle: tally.inTitle,
          text: String(decoding: stem, as: UTF8.self), +)
      }
    }
    for (_, pair) in tallies.pairs.sorted(by: { $0.key < $1.key }) {
      add(
        TermID(.word, pair.text), pair.count / (pair.count + Settings.halfway) * Settings.pair, isName: true,
        text: pair.text, { $1 })
    }
    for (day, count) in text.days.merging(title.days, uniquingKeysWith: +) where day <= incoming.time.localDay {
      let count = Double(count)
      add(
        TermID(.day, UInt64(bitPattern: day) &* 0x9e37_79b9_7f4a_7c15), count / (count + 1) * Settings.day,
        text: Timestamp(seconds: day * 86_400, precision: .day).iso8601)
    }
    for topic in incoming.topics { add(TermID(.topic, topic), Settings.topic, text: topic) }
    let heaviest = found.values.sorted { ($1.weight, $0.id) < ($0.weight, $1.id) }.prefix(Settings.termsOfArticle)
    let scales = Terms.scales(incoming.claims)
    if inWords { for scale in scales { texts[TermID(scale: scale)] = scale } }
    self.init(
      heaviest + scales.map { Term(TermID(scale: $0), weight: 1) }, sketch: Sketch.of(text))
    self.texts = texts
  }
}

extension Terms {
  /// How large the event is, by kind: "casualties.killed 10", and 100 and 1,000 where as many were killed.
  fileprivate static func scales(_ claims: [Claim]) -> [String] {
    var largest: [String: Double] = [:]
    for claim in claims where claim.modality == .asserted && claim.confidence > 0 {
      guard case .count(let count) = claim.content, let low = count.figure.value ?? count.figure.low else { continue }
      largest[claim.kind] = max(largest[claim.kind] ?? 0, low)
    }
    return largest.sorted { $0.key < $1.key }.flatMap { kind, number in
      Settings.scaleSteps.filter { $0 <= number }.map { "\(kind) \(Int($0))" }
    }
  }

  private typealias Settings = StoryMatching.Settings
}

/// How an article uses its words, and the pairs of them that make a name.
private struct Tallies {
  struct Word {
    var hash: UInt64
    var text: String
    /// Bytes.
    var length: Int
    /// How often it stands there; in the headline it counts for several.
    var count = 0.0
    /// Written with a capital: two points where it needn't be, one where a sentence begins.
    var capital = 0
    var small = false
    var inTitle = false
    var isFigure = false

    /// With a capital where it needn't be, or more than once, and never without.
    var isName: Bool { capital >= 2 && !small && length >= 2 }

    /// The country that the word or the people is of, in lower case.
    var country: String? { capital > 0 && !small ? Nationality.country(of: text)?.lowercased() : nil }
  }

  private(set) var words: [UInt64: Word] = [:]
  private(set) var pairs: [UInt64: (text: String, count: Double)] = [:]

  mutating func count(_ text: PlainWords, weight: Double, tellsNames: Bool = true, inTitle: Bool = false) {
    let tellsNames = tellsNames && !text.isTitleCase
    var last: PlainWords.Word?
    for word in text.words where !word.has(.furniture) {
      let isFigure = word.has(.number)
      guard isFigure ? text.isFigure(word) : !CommonWords.contains(word.hash) && !word.has(.contraction) else {
        last = nil
        continue
      }
      var tally = words[word.hash] ?? Word(hash: word.hash, text: text.text(of: word), length: word.range.count)
      tally.count += weight
      tally.inTitle = tally.inTitle || inTitle
      tally.isFigure = isFigure
      if tellsNames, !isFigure {
        let capitalized = word.has(.capitalized)
        tally.capital += capitalized ? (word.has(.opens) ? 1 : 2) : 0
        tally.small = tally.small || !capitalized
        if let last, capitalized, !word.has(.opens) {
          let pair = (last.hash &* 31) ^ word.hash
          pairs[pair, default: (text.text(of: last) + " " + tally.text, 0)].count += weight
        }
      }
      words[word.hash] = tally
      last = word.has(.capitalized) && !isFigure ? word : nil
    }
  }
}

extension PlainWords {
  /// Most words have a capital, as in the headlines of some outlets: it says nothing there.
  fileprivate var isTitleCase: Bool {
    let long = words.filter { $0.range.count > 3 && !$0.has(.number) }
    return long.count > 2 && long.count(where: { $0.has(.capitalized) }) * 10 > long.count * 7
  }

  /// True for a number that tells events apart: of two digits or more, but no year, no round number below thirty-one,
  fileprivate func isFigure(_ word: Word) -> Bool {
    var value = 0
    for byte in bytes[word.range] where byte != UInt8(ascii: ",") {
      guard (48...57).contains(byte), value < 1_000_000_000 else { return false }
      value = value * 10 + Int(byte) - 48
    }
    return value > 12 && !(1900...2100).contains(value) && (value % 10 != 0 || value > 30)
  }
}
