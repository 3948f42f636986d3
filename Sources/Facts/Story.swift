public import Articles
public import Claims

/// An article as the tracker needs it: what it says, and when and from whom it came.
public struct IncomingArticle: Sendable {
  /// Its number in the state.
  public var id: Int64
  public var article: Article
  public var claims: [Claim]
  /// When watchd got it.
  public var arrived: Timestamp
  /// The names of the topics of the configuration that it belongs to.
  public var topics: [String]

  public init(id: Int64, article: Article, claims: [Claim], arrived: Timestamp, topics: [String] = []) {
    self.id = id
    self.article = article
    self.claims = claims
    self.arrived = arrived
    self.topics = topics
  }
}

/// A claim as it bears on a fact.
public struct Observation: Sendable, Hashable, Codable {
  public var article: Int64
  public var value: Value
  public var modality: Modality
  /// Part of what the fact counts: the figure doesn't bear on the whole.
  public var subset: Bool
  public var increment: Bool
  /// Whose voice it is: the one who says so where named, else the outlet. Copies of one text share it.
  public var origin: String
  /// Who says so, as people read it: in the words of the text where it names them, else the outlet.
  public var saidBy: String
  /// Spoken by an authority rather than by an outlet on its own account.
  public var official: Bool
  /// What the figure is of, as far as it is known: the as-of day, else the publication, else the arrival.
  public var time: Timestamp
  public var arrived: Timestamp
  /// Where the text says it is; the fact's key leaves out the place where the story happens.
  public var place: String?
  /// The same in the words of the text.
  public var placeText: String?
  /// Stands in its article beside a figure that the article trusts more, and disagrees with it.
  public var secondary: Bool
  /// Given as part of a larger count of the article, whether or not it is the whole of its fact.
  public var ofLarger: Bool

  public init(
    article: Int64, value: Value, modality: Modality, subset: Bool, increment: Bool, origin: String,
    saidBy: String? = nil, official: Bool, time: Timestamp, arrived: Timestamp, place: String? = nil,
    placeText: String? = nil, secondary: Bool = false, ofLarger: Bool = false
  ) {
    self.article = article
    self.value = value
    self.modality = modality
    self.subset = subset
    self.increment = increment
    self.origin = origin
    self.saidBy = saidBy ?? origin
    self.official = official
    self.time = time
    self.arrived = arrived
    self.place = place
    self.placeText = placeText
    self.secondary = secondary
    self.ofLarger = ofLarger
  }
}

/// One figure or state of one story: its observations and its estimate.
public struct Fact: Sendable, Hashable, Codable {
  public var key: FactKey
  public var observations: [Observation]
  /// What now stands; nil where everything that was said is withdrawn.
  public var estimate: Value?

  public init(key: FactKey, observations: [Observation] = [], estimate: Value? = nil) {
    self.key = key
    self.observations = observations
    self.estimate = estimate
  }
}

/// What the state holds of a story's article, to know its copies again.
public struct ArticleTrace: Sendable, Hashable, Codable {
  public var id: Int64
  public var published: Timestamp
  /// A sketch of the text: near-duplicates have near sketches.
  public var sketch: [UInt32]
  /// Whose voice the article is; a copy's is that of the article it copies.
  public var voice: String
  /// The places that its figures are of, in lower case, by the kind of the figures; each once.
  public var places: [String: [String]]

  public init(
    id: Int64, published: Timestamp, sketch: [UInt32], voice: String, places: [String: [String]] = [:]
  ) {
    self.id = id
    self.published = published
    self.sketch = sketch
    self.voice = voice
    self.places = places
  }
}

/// A story with all that tracking needs of it.
public struct Story: Sendable, Hashable {
  public var profile: StoryProfile
  public var facts: [Fact]
  public var articles: [ArticleTrace]

  public init(profile: StoryProfile, facts: [Fact] = [], articles: [ArticleTrace] = []) {
    self.profile = profile
    self.facts = facts
    self.articles = articles
  }
}
