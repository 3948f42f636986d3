public import Articles
public import Claims

/// A claim as it bears on a fact: one number or state of one article, with all places of the article that say it.
public struct Observation: Sendable, Hashable, Codable {
  public var article: Int64
  /// The claim that says it best, by its index among the article's claims.
  public var claim: Int
  public var value: Value
  public var modality: Modality
  /// Part of what the fact counts: the figure doesn't bear on the whole.
  public var subset: Bool
  /// Whose voice it is: the one who says so where named, else the outlet. Copies of one text share it.
  public var origin: String
  /// Who says so, as people read it: in the words of the text where it names them, else the outlet.
  public var saidBy: String
  /// Spoken by an authority rather than by an outlet on its own account.
  public var official: Bool
  /// What the figure is of, as far as it is known: the as-of day, else the publication, else the arrival.
  public var time: Timestamp
  public var arrived: Timestamp
  /// Where it is, in the words of the text.
  public var place: String?

  /// Who is counted; nil where the text names nobody.
  var group: Group?
  /// All places that the article gives the figure for, plain.
  var places: [String] = []
  /// The country that it is of, where the event has figures for several, ``Countries/all`` for all together; of a kind by
  /// place, the place that it is of beside the whole.
  var country: String?
  /// What the figure leaves open; that of a state is empty.
  var reach = Reach.nothing
  /// All who give the figure in the article, reduced to what tells voices apart.
  var voices: [String] = []
  var prominence = Prominence.elsewhere
  /// Those counted may be among the dead.
  var mayBeDead = false
  /// They were brought to a hospital then: others may have been before.
  var isArrival = false
  /// Told in words of correction.
  var corrects = false
  /// How often the article gives it.
  var mentions = 1
  /// A person has set it.
  var isByHand = false
  /// The article has a date.
  var isDated = true
  /// How its figures move, where the configuration says so.
  var course: Kind.Course?
  /// A figure with a place is of that place alone, where the configuration says so.
  var isByPlace: Bool?
  /// The largest of the claims that give it, 0 to 1.
  var confidence = 1.0

  /// Where in its article a figure stands.
  enum Prominence: Int, Sendable, Hashable, Codable, Comparable {
    /// Elsewhere, so far down a long text that it is more often background.
    case far = -1
    case elsewhere, lead, headline
    static func < (a: Prominence, b: Prominence) -> Bool { a.rawValue < b.rawValue }
  }

  public init(
    article: Int64, claim: Int = 0, value: Value, modality: Modality, subset: Bool = false, origin: String,
    saidBy: String? = nil, official: Bool, time: Timestamp, arrived: Timestamp, place: String? = nil
  ) {
    self.article = article
    self.claim = claim
    self.value = value
    self.modality = modality
    self.subset = subset
    self.origin = origin
    self.saidBy = saidBy ?? origin
    self.official = official
    self.time = time
    self.arrived = arrived
    self.place = place
    if case .figure(let figure) = value { reach = Reach(figure) ?? .nothing }
  }
}
