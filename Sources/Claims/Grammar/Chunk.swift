/// A piece of a sentence with one letter, which the patterns of constructions are made of.
///
/// | letter | what it is | letter | what it is |
/// |---|---|---|---|
/// | `Q` | a figure with whom it counts | `B` | is, were, remain |
/// | `K` | … whose noun tells the kind: "14 deaths" | `H` | has, gave, put, speaks |
/// | `U` | … whose noun or adjective tells a state: "300 refugees", "30 injured people" | `R` | rose, reached, stands |
/// | `O` | an ordinal that counts: "a 61st body" | `S` | said |
/// | `A` | tells of its subject: "were killed", "died" | `v` | another verb |
/// | `V` | tells of its object: "killed" | `p` `o` `f` | a preposition, of, from |
/// | `P` | a participle or adjective: "dead", "wounded" | `c` | and, or |
/// | `T` | the noun of a toll: "the death toll", "the dead" | `w` | who, which |
/// | `E` | what happened, before "of": "the murder of" | `k` | when, where, because |
/// | `G` | the number, the total | `m` | including, among |
/// | `N` | another noun phrase | `n` | not |
/// | `L` | left, leaving | `, ; : . ( ) -` | marks |
struct Chunk {
  var code: UInt8
  var tokens: Range<Int>
  /// What is counted; nil where the chunk is no figure.
  var counted: Counted?
  /// The phrases of kinds that it is, the likeliest first; of a figure those that its own words tell.
  var phrases: [KindTable.Phrase] = []
  var mood: Mood = []

  /// How a verb holds what it tells.
  struct Mood: OptionSet {
    let rawValue: UInt8
    static let feared = Mood(rawValue: 1)
    static let future = Mood(rawValue: 2)
    static let negated = Mood(rawValue: 4)
    /// "tried to", "in hopes of"
    static let wished = Mood(rawValue: 8)
  }

  init(_ code: UInt8, _ tokens: Range<Int>) {
    self.code = code
    self.tokens = tokens
  }

  init(_ letter: Unicode.Scalar, _ tokens: Range<Int>) {
    self.init(UInt8(truncatingIfNeeded: letter.value), tokens)
  }

  func isCoded(_ letters: ChunkPattern.Letters) -> Bool { letters.contains(code) }
}
