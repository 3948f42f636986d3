/// The words that watchd knows, each with a number and what it is.
///
/// An open-addressing table over lower-case bytes: a look-up hashes while it scans and allocates nothing.
public struct Lexicon: Sendable {
  public static let unknown: UInt32 = 0

  private var entries: [Entry] = [Entry(classes: [], hash: 0, keyEnd: 0)]
  private var numbers: [Double] = [0]
  private var groups: [Group?] = [nil]
  private var keys: [UInt8] = []
  private var slots: [UInt32]
  private var mask: Int
  private var marks = [UInt32](repeating: Lexicon.unknown, count: 128)

  /// What a look-up needs of a word, together in memory. Its key starts where that of the word before it ends.
  private struct Entry {
    var classes: WordClass
    var hash: UInt32
    var keyEnd: Int32
  }

  /// FNV-1a over the lower-case bytes.
  struct Hash {
    private(set) var value: UInt32 = 2_166_136_261
    @inline(__always)
    mutating func add(_ byte: UInt8) { value = (value ^ UInt32(byte)) &* 16_777_619 }
  }

  /// The built-in words.
  public static let english = Lexicon(tables: WordTable.english)

  init(tables: [WordTable]) {
    slots = [UInt32](repeating: 0, count: 1 << 16)
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
    var id = find(hash.value, text, start, end)
    if id == Lexicon.unknown {
      id = UInt32(entries.count)
      for at in start..<end { keys.append(text[at]) }
      entries.append(Entry(classes: [], hash: hash.value, keyEnd: Int32(keys.count)))
      numbers.append(0)
      groups.append(nil)
      if entries.count * 2 > slots.count { grow() } else { place(id) }
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
    let bytes = Array(word.utf8)
    var hash = Hash()
    for byte in bytes { hash.add(byte) }
    return find(hash.value, bytes.span, 0, bytes.count)
  }

  func text(of word: UInt32) -> String {
    word == Lexicon.unknown
      ? "" : String(decoding: keys[Int(entries[Int(word) - 1].keyEnd)..<Int(entries[Int(word)].keyEnd)], as: UTF8.self)
  }

  @inline(__always)
  func id(_ hash: Hash, _ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt32 { find(hash.value, text, start, end) }

  @inline(__always)
  func id(ofMark byte: UInt8) -> UInt32 { byte < 128 ? marks[Int(byte)] : Lexicon.unknown }

  private func find(_ hash: UInt32, _ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt32 {
    var slot = Int(hash ^ (hash >> 15)) & mask
    while true {
      let id = slots[slot]
      if id == 0 { return Lexicon.unknown }
      if entries[Int(id)].hash == hash, matches(id, text, start, end) { return id }
      slot = (slot + 1) & mask
    }
  }

  /// Compares without case; `’` in the text is `'` in the table.
  private func matches(_ id: UInt32, _ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var key = Int(entries[Int(id) - 1].keyEnd)
    let keyEnd = Int(entries[Int(id)].keyEnd)
    var at = start
    while at < end, key < keyEnd {
      var byte = text[at]
      if byte &- 0x41 < 26 { byte |= 0x20 }
      if byte == 0xE2, Scanner.isApostrophe(text, at) {
        byte = 0x27
        at += 2
      }
      guard keys[key] == byte else { return false }
      at += 1
      key += 1
    }
    return at == end && key == keyEnd
  }

  private mutating func place(_ id: UInt32) {
    let hash = entries[Int(id)].hash
    var slot = Int(hash ^ (hash >> 15)) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = id
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    for id in 1..<entries.count { place(UInt32(id)) }
  }
}
