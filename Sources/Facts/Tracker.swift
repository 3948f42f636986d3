public import Articles
import Claims

/// Follows facts: which story an article continues, and what it changes there. Pure: the caller loads and stores.
public struct Tracker: Sendable {
  public init() {}

  /// What to look stories up by, weightiest first: the caller fetches the profiles that share some of them.
  public func terms(of incoming: IncomingArticle) -> [String: Double] { Terms.of(incoming) }

  /// The story that the article continues, among candidates; nil where it opens one.
  public func story(of incoming: IncomingArticle, terms: [String: Double], among candidates: [StoryProfile])
    -> StoryReference?
  {
    matches(of: incoming, terms: terms, among: candidates).first?.story
  }

  /// The stories that the article could continue, best first, with what they share: the choice explained.
  public func matches(of incoming: IncomingArticle, terms: [String: Double], among candidates: [StoryProfile])
    -> [StoryMatch]
  {
    StoryMatching.matches(terms, at: incoming.article.published, among: candidates)
  }

  /// What the article changes: the story as it stands after it, and the changes in the order of the text.
  ///
  /// - Parameter story: the story that it continues; nil opens a new one, whose `reference.id` is `newID`.
  public func update(
    _ story: Story?, newID: Int64, with incoming: IncomingArticle, terms: [String: Double], now: Timestamp
  ) -> (story: Story, changes: [Change]) {
    var story = story ?? Story(opening: newID, with: incoming, terms: terms)
    let trace = story.trace(of: incoming)
    if story.articles.isEmpty == false { story.profile.take(terms, at: incoming.time) }
    story.articles.append(trace)
    let home = Place.home(of: story.places(with: incoming.claims))
    story.settle(home: home)
    let evidence = EvidenceReader(article: incoming, voice: trace.voice, home: home).evidence()
    let detector = ChangeDetector(story: story, evidence: evidence)
    for piece in evidence { story.record(piece) }
    let changes = detector.changes(in: &story)
    return (story, changes)
  }
}

extension IncomingArticle {
  /// When it was published, as far as is known.
  var time: Timestamp { article.published ?? arrived }
}

extension Story {
  fileprivate init(opening id: Int64, with incoming: IncomingArticle, terms: [String: Double]) {
    self.init(
      profile: StoryProfile(
        reference: StoryReference(id: id, title: Title.of(incoming.article)), terms: terms,
        firstPublished: incoming.time, lastPublished: incoming.time, articles: 1))
  }

  /// The article's sketch, and its voice: that of the article it copies, else its outlet.
  fileprivate func trace(of incoming: IncomingArticle) -> ArticleTrace {
    let sketch = Sketch.of(incoming.article.text)
    let original = articles.first { Sketch.areCopies($0.sketch, sketch) }
    let outlet = incoming.article.outlet?.lowercased() ?? "article \(incoming.id)"
    return ArticleTrace(
      id: incoming.id, published: incoming.time, sketch: sketch, voice: original?.voice ?? outlet)
  }

  /// How many figures are of each place.
  fileprivate func places(with claims: [Claim]) -> [String: Int] {
    let told = facts.flatMap(\.observations).filter { !$0.subset }.compactMap(\.place)
    let new = claims.compactMap { Place.plain($0.place) }
    return (told + new).reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// Gives every observation the fact that it belongs to where the story happens at `home`.
  fileprivate mutating func settle(home: String?) {
    let strays = facts.contains { fact in
      fact.observations.contains { ($0.place == home ? nil : $0.place) != fact.key.place }
    }
    guard strays else { return }
    var settled: [Fact] = []
    for fact in facts {
      for observation in fact.observations {
        let place = observation.place == home ? nil : observation.place
        let key = FactKey(kind: fact.key.kind, group: fact.key.group, place: place)
        settled.append(observation, to: key)
      }
    }
    facts = settled
    for index in facts.indices { facts[index].estimate = standing(of: facts[index].key)?.value }
  }

  fileprivate mutating func record(_ evidence: Evidence) {
    for entry in evidence.entries { facts.append(entry.observation, to: evidence.key) }
  }

  /// What stands for a fact, by its own observations and those of groups and places within; nil where nothing does.
  public func standing(of key: FactKey) -> Standing? {
    var own: [Observation] = []
    var parts: [Observation] = []
    for fact in facts where fact.key.lies(within: key) {
      if fact.key == key { own = fact.observations } else { parts += fact.observations }
    }
    return Estimate.standing(of: own, parts: parts, course: FactKind.course(of: key.kind))
  }
}

extension FactKey {
  /// True where whoever the fact counts is counted by the other as well.
  func lies(within other: FactKey) -> Bool {
    kind == other.kind && group.lies(within: other.group) && Place.isWithin(place, other.place)
  }
}

extension [Fact] {
  fileprivate mutating func append(_ observation: Observation, to key: FactKey) {
    if let index = firstIndex(where: { $0.key == key }) {
      self[index].observations.append(observation)
    } else {
      append(Fact(key: key, observations: [observation]))
    }
  }
}
