public import Articles
import Claims

extension IncomingArticle {
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

  /// The article's sketch, and its voice: that of the article it copies, else its outlet.
  func trace(of incoming: IncomingArticle, sketch: [UInt32]) -> ArticleTrace {
    let original = articles.first { Sketch.areCopies($0.sketch, sketch) }
    let outlet = incoming.article.outlet?.lowercased() ?? "article \(incoming.id)"
    return ArticleTrace(
      id: incoming.id, published: incoming.time, sketch: sketch, voice: original?.voice ?? outlet,
      places: Dictionary(grouping: incoming.claims, by: \.kind).compactMapValues { claims in
        let places = Set(claims.compactMap { Place.plain($0.place) })
        return places.isEmpty ? nil : places.sorted()
      })
  }

  /// Where it happens, by kind: the country that most articles have figures of the kind of. Those who fled and those who
  /// were killed may be in different countries. Figures of it and figures without a place are one fact.
  var homes: [String: String] {
    var counts: [String: [String: Int]] = [:]
    for article in articles {
      for (kind, places) in article.places {
        for place in places where Place.isCountry(place) { counts[kind, default: [:]][place, default: 0] += 1 }
      }
    }
    return counts.compactMapValues { $0.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }
  }

  /// Gives every observation the fact that it belongs to by where the story happens.
  mutating func settle() {
    let homes = homes
    func place(of observation: Observation, _ kind: String) -> String? {
      observation.place == homes[kind] ? nil : observation.place
    }
    let strays = facts.contains { fact in
      fact.observations.contains { place(of: $0, fact.key.kind) != fact.key.place }
    }
    guard strays else { return }
    var settled: [Fact] = []
    for fact in facts {
      for observation in fact.observations {
        let key = FactKey(
          kind: fact.key.kind, group: fact.key.group, place: place(of: observation, fact.key.kind))
        settled.append(observation, to: key)
      }
    }
    facts = settled
    for index in facts.indices { facts[index].estimate = standing(of: facts[index].key)?.value }
  }

  mutating func record(_ evidence: Evidence) {
    for entry in evidence.entries { facts.append(entry.observation, to: evidence.key) }
  }

  /// Records what was said, and tells what of it nobody of the same voice said in this story before.
  mutating func take(_ statements: [(observation: Observation, claim: Claim)]) -> [Change] {
    let key = FactKey(kind: "statement", group: .other)
    var changes: [Change] = []
    for statement in statements {
      let said = facts.first { $0.key == key }?.observations ?? []
      guard !said.contains(where: { $0.says(statement.observation) }) else { continue }
      facts.append(statement.observation, to: key)
      changes.append(
        Change(
          fact: key, story: profile.reference, kind: .new, from: nil, to: statement.observation.value,
          claim: statement.claim, article: statement.observation.article))
    }
    return changes
  }

  /// The story as it was known at a time: without what arrived later.
  public func asKnown(at time: Timestamp) -> Story {
    var story = self
    story.facts = facts.compactMap { fact in
      let known = fact.observations.filter { $0.arrived <= time }
      return known.isEmpty ? nil : Fact(key: fact.key, observations: known)
    }
    for index in story.facts.indices {
      story.facts[index].estimate = story.standing(of: story.facts[index].key)?.value
    }
    return story
  }

  /// What stands for a fact, by its own observations and those of groups and places within; nil where nothing does.
  public func standing(of key: FactKey) -> Standing? {
    var own: [Observation] = []
    var parts: [[Observation]] = []
    for fact in facts where fact.key.lies(within: key) {
      if fact.key == key { own = fact.observations } else { parts.append(fact.observations) }
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

extension Observation {
  /// The same words of the same voice, whatever the marks around them.
  fileprivate func says(_ other: Observation) -> Bool {
    guard case .said(let words) = value, case .said(let others) = other.value else { return false }
    return Origin.sameVoice(origin, other.origin) && PlainWords.same(words, others)
  }
}

extension [Fact] {
  mutating func append(_ observation: Observation, to key: FactKey) {
    if let index = firstIndex(where: { $0.key == key }) {
      self[index].observations.append(observation)
    } else {
      append(Fact(key: key, observations: [observation]))
    }
  }
}
