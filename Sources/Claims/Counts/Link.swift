/// A figure bound to a kind.
struct Link {
  /// Which of the sentence's counted phrases.
  var counted: Int
  var kind: Int
  var construction: Construction
  /// The tokens that make it a claim of the kind.
  var evidence: Range<Int>
  /// Which of the sentence's triggers; -1 for none.
  var trigger = -1
  var hedges: Hedges = []
  /// Those of the figure whom another kind counts: of five who were shot, two fatally.
  var without = 0.0

  /// How figure and phrase are bound.
  enum Construction {
    case object, subject, noun, toll, inner, agent, list, divided
  }

  /// What was passed between figure and phrase.
  struct Hedges: OptionSet {
    let rawValue: UInt16
    static let negated = Hedges(rawValue: 1)
    static let feared = Hedges(rawValue: 2)
    static let modal = Hedges(rawValue: 4)
    static let future = Hedges(rawValue: 8)
    /// Other words than grammar stand between.
    static let distant = Hedges(rawValue: 16)
    /// "from 359", "up from 207": what stood before.
    static let previous = Hedges(rawValue: 32)
    static let part = Hedges(rawValue: 64)
    /// The dead and the wounded have one figure: "killed or wounded".
    static let either = Hedges(rawValue: 128)
    /// The same, where it may as well be of the one alone.
    static let shared = Hedges(rawValue: 256)
  }
}
