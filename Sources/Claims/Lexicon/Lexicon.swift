import Articles

/// The words that watchd knows, each with a number and what it is.
///
/// An open-addressing table over the hashes of lower-case bytes: a look-up hashes while it scans, allocates nothing, and
/// touches two places in memory at the most, for tables of this size are larger than a processor's nearest caches. Words are
/// the same where sixty bits of their hashes are: of 10¹³ words that it doesn't know, some one is taken for another.
public struct Lexicon: Sendable {
  public static let unknown: UInt32 = 0

  private var entries: [Entry] = [Entry(classes: [], hash: 0, keyEnd: 0)]
  private var numbers: [Double] = [0]
  private var groups: [Group?] = [nil]
  private var keys: [UInt8] = []
  /// A word's number in the low bits, and above them as many bits of its hash as there is room for; 0 for none.
  private var slots: [UInt32]
  private var mask: Int
  /// Of a slot, the bits of the word's number.
  private static let numberBits: UInt32 = 0xF_FFFF
  private var marks = [UInt32](repeating: Lexicon.unknown, count: 128)

  /// What a look-up needs of a word, together in memory. Its key starts where that of the word before it ends.
  private struct Entry {
    var classes: WordClass
    /// The upper half of the hash; the lower half tells the slot.
    var hash: UInt32
    var keyEnd: Int32
  }

  /// Of the lower-case bytes.
  typealias Hash = FNV

  /// The built-in words.
  public static let english = Lexicon(tables: WordTable.english)

  init(tables: [WordTable]) {
    slots = [UInt32](repeating: 0, count: 1 << 17)
    mask = slots.count - 1
    entries.reserveCapacity(slots.count / 2)
    numbers.reserveCapacity(slots.count / 2)
    groups.reserveCapacity(slots.count / 2)
    keys.reserveCapacity(slots.count * 4)
    // Function words come first, so that their numbers are the raw values of `Word`.
    for word in Word.allCases {
      let id = insert(word.text)
      precondition(id == word.rawValue, "\(word.text) stands twice among the function words")
      if let mark = word.text.utf8.first, word.text.utf8.count == 1, !Scanner.isASCIILetter(mark) {
        marks[Int(mark)] = id
      }
    }
    for table in tables { table.add(to: &self) }
  }

  /// Adds a lower-case word, or finds it; returns its number.
  @discardableResult
  mutating func insert(
    _ word: some StringProtocol, _ classes: WordClass = [], number: Double? = nil, group: Group? = nil
  ) -> UInt32 {
    let bytes = Array(word.utf8)
    return insert(bytes.span, 0, bytes.count, classes, number: number, group: group)
  }

  /// Adds the lower-case word that stands in a range of bytes, or finds it; returns its number.
  @discardableResult
  mutating func insert(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ classes: WordClass, number: Double? = nil, group: Group? = nil
  ) -> UInt32 {
    var hash = Hash()
    for at in start..<end { hash.add(text[at]) }
    var id = id(hash)
    if id == Lexicon.unknown {
      id = UInt32(entries.count)
      for at in start..<end { keys.append(text[at]) }
      entries.append(Entry(classes: [], hash: hash.upper, keyEnd: Int32(keys.count)))
      numbers.append(0)
      groups.append(nil)
      if entries.count * 2 > slots.count { grow() }
      place(id, hash.lower)
    }
    entries[Int(id)].classes.formUnion(classes)
    if let number { numbers[Int(id)] = number }
    if let group { groups[Int(id)] = group }
    return id
  }

  /// How many words it knows.
  var count: Int { entries.count - 1 }

  @inline(__always)
  public func classes(of word: UInt32) -> WordClass { entries[Int(word)].classes }

  /// The value of a number word: 26 for "twenty-six" has two, 20 and 6; 1,000 for "thousand".
  @inline(__always)
  func number(of word: UInt32) -> Double { numbers[Int(word)] }

  /// The group that a noun names.
  @inline(__always)
  func group(of word: UInt32) -> Group? { groups[Int(word)] }

  /// The number of a word, `unknown` where it is none of the lexicon's.
  func id(of word: some StringProtocol) -> UInt32 {
    var hash = Hash()
    for byte in word.utf8 { hash.add(byte) }
    return id(hash)
  }

  func text(of word: UInt32) -> String {
    word == Lexicon.unknown
      ? "" : String(decoding: keys[Int(entries[Int(word) - 1].keyEnd)..<Int(entries[Int(word)].keyEnd)], as: UTF8.self)
  }

  /// The number of the word with the hash, `unknown` where it is none of the lexicon's.
  @inline(__always)
  func id(_ hash: Hash) -> UInt32 {
    var slot = Int(hash.lower) & mask
    while true {
      let found = slots[slot]
      if found == 0 { return Lexicon.unknown }
      if (found ^ hash.lower) & ~Lexicon.numberBits == 0 {
        let id = found & Lexicon.numberBits
        if entries[Int(id)].hash == hash.upper { return id }
      }
      slot = (slot + 1) & mask
    }
  }

  @inline(__always)
  func id(ofMark byte: UInt8) -> UInt32 { byte < 128 ? marks[Int(byte)] : Lexicon.unknown }

  private mutating func place(_ id: UInt32, _ hash: UInt32) {
    precondition(id <= Lexicon.numberBits, "a lexicon holds a million words")
    var slot = Int(hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = id | (hash & ~Lexicon.numberBits)
  }

  /// Twice as many slots.
  private mutating func grow() {
    let words = slots.filter { $0 != 0 }.map { $0 & Lexicon.numberBits }.sorted()
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    for id in words {
      var hash = Hash()
      for byte in keys[Int(entries[Int(id) - 1].keyEnd)..<Int(entries[Int(id)].keyEnd)] { hash.add(byte) }
      place(id, hash.lower)
    }
  }
}

extension FNV {
  @inline(__always)
  fileprivate var upper: UInt32 { UInt32(truncatingIfNeeded: value >> 32) }
  @inline(__always)
  fileprivate var lower: UInt32 { UInt32(truncatingIfNeeded: value) }
}
