public import Articles
public import Claims

/// What an article did to a fact.
public struct Change: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case new, increased, decreased, refined, conflict, corroborated, retracted, denied
    /// One state gave way to another: an airport closed, then open.
    case changed
  }

  /// Which fact, of which story.
  public var fact: FactKey
  public var story: StoryReference
  public var kind: Kind
  /// What stood before; nil for a new fact.
  public var from: Value?
  /// What stands now, or the other side of a conflict; nil where nothing stands any more.
  public var to: Value?
  /// The claim that caused it, and the article it stands in.
  public var claim: Claim
  public var article: Int64
  /// What contradicts `to`, with who says so: of a conflict, and of a first report that gives the figures of several.
  public var against: [Side]
  /// How many independent origins hold `to`.
  public var origins: Int

  /// One side of a conflict.
  public struct Side: Sendable, Hashable, Codable {
    public var value: Value
    /// Whose voice it is, reduced to what tells voices apart.
    public var origin: String
    /// Who says so, as people read it.
    public var saidBy: String

    public init(value: Value, origin: String, saidBy: String? = nil) {
      self.value = value
      self.origin = origin
      self.saidBy = saidBy ?? origin
    }
  }

  public init(
    fact: FactKey, story: StoryReference, kind: Kind, from: Value?, to: Value?, claim: Claim, article: Int64,
    against: [Side] = [], origins: Int = 1
  ) {
    self.fact = fact
    self.story = story
    self.kind = kind
    self.from = from
    self.to = to
    self.claim = claim
    self.article = article
    self.against = against
    self.origins = origins
  }
}

/// What a fact is at: a figure, a state, or words that were said.
public enum Value: Sendable, Hashable, Codable {
  case figure(Figure)
  /// With its end in the words of the text, and its last day as ISO 8601 where that is known.
  case state(String, until: String?, ends: String? = nil)
  case said(String)
}

/// Which figure or state of a story. Its number is what it is known by; group and place are labels, which sharpen as the
/// story goes on.
public struct FactKey: Sendable, Hashable, Codable {
  /// The claims' kind: `casualties.killed`.
  public var kind: String
  public var group: Group
  /// Where it is, in lower case, where the story has a like fact elsewhere.
  public var place: String?
  /// Its number in the story, from 1.
  public var series: Int

  public init(kind: String, group: Group, place: String? = nil, series: Int = 0) {
    self.kind = kind
    self.group = group
    self.place = place
    self.series = series
  }

  /// The place as people read it: in the words of a claim where it names the place, else with capitals.
  public func placeText(in claim: Claim? = nil) -> String? {
    place.map { Place.plain(claim?.place) == $0 ? claim?.place ?? $0 : Place.capitalized($0) }
  }
}

/// A story by its number in the state and its readable title.
public struct StoryReference: Sendable, Hashable, Codable {
  public var id: Int64
  public var title: String

  public init(id: Int64, title: String) {
    self.id = id
    self.title = title
  }

  /// A story named after the article that opens it.
  public init(id: Int64, openedBy article: Article) {
    self.init(id: id, title: Title.of(article))
  }
}
