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

/// What the state holds of a story's article, to know its copies again.
public struct ArticleTrace: Sendable, Hashable, Codable {
  public var id: Int64
  public var published: Timestamp
  /// A sketch of the text: near-duplicates have near sketches.
  public var sketch: [UInt32]
  /// Whose voice the article is; a copy's is that of the article it copies.
  public var voice: String

  public init(id: Int64, published: Timestamp, sketch: [UInt32], voice: String) {
    self.id = id
    self.published = published
    self.sketch = sketch
    self.voice = voice
  }
}

/// A story with all that tracking needs of it.
public struct Story: Sendable, Hashable {
  public var profile: StoryProfile
  public var facts: [Fact]
  public var articles: [ArticleTrace]
  /// The series that the facts come of.
  public var ledger: Ledger

  public init(profile: StoryProfile, facts: [Fact] = [], articles: [ArticleTrace] = []) {
    self.profile = profile
    self.facts = facts
    self.articles = articles
    ledger = Ledger()
  }
}

extension IncomingArticle {
  /// A person made it to set a fact: what it says of itself tells nothing of the story.
  public var isByHand: Bool { claims.contains { $0.construction == Claim.byHand } }

  /// When it was published, as far as is known.
  var time: Timestamp { article.published ?? arrived }
}

extension Story {
  /// A story as it is before its first article.
  init(opening id: Int64, with incoming: IncomingArticle) {
    self.init(
      profile: StoryProfile(
        reference: StoryReference(id: id, title: Title.of(incoming.article)),
        firstPublished: incoming.time, lastPublished: incoming.time, articles: 0))
  }

  /// What is kept of the article, with its voice: that of the article it copies, else its outlet.
  func trace(of incoming: IncomingArticle, sketch: [UInt32]) -> ArticleTrace {
    let original = articles.first { Sketch.areCopies($0.sketch, sketch) }
    let outlet = incoming.article.outlet?.lowercased() ?? "article \(incoming.id)"
    return ArticleTrace(
      id: incoming.id, published: incoming.time, sketch: sketch, voice: original?.voice ?? outlet)
  }

  /// The fact of a number.
  public func fact(_ series: Int) -> Fact? { facts.first { $0.key.series == series } }
}
