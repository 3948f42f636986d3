import Articles

/// How well a story fits an article, and why.
public struct StoryMatch: Sendable, Hashable {
  public var story: StoryReference
  /// 0 to 1; an article continues a story from `StoryMatching.threshold` on.
  public var score: Double
  /// The terms that both have, each with its part of the score.
  public var shared: [String: Double]
}

/// Chooses the story that an article continues: the nearest by names, places, kinds and rare words, and in time.
enum StoryMatching {
  /// The least score at which an article continues a story.
  static let threshold = 0.18

  /// The fitting stories, best first.
  ///
  /// - Parameter time: when the article was published; nil where that isn't known.
  static func matches(
    _ terms: Terms, at time: Timestamp?, among candidates: [StoryProfile], least: Double = threshold
  ) -> [StoryMatch] {
    candidates.compactMap { match(terms, at: time, with: $0) }.filter { $0.score >= least }
      .sorted { ($1.score, $0.story.id) < ($0.score, $1.story.id) }
  }

  private static func match(_ terms: Terms, at time: Timestamp?, with profile: StoryProfile) -> StoryMatch? {
    let norm = length(terms.weights) * length(profile.terms)
    guard norm > 0 else { return nil }
    var shared: [String: Double] = [:]
    var names = 0.0
    for (term, weight) in terms.weights {
      guard let other = profile.terms[term] else { continue }
      shared[term] = weight * other / norm
      if terms.names.contains(term) { names += other }
    }
    let score = shared.values.reduce(0, +) * nearness(time, to: profile)
    guard names >= 0.5 else { return nil }
    return StoryMatch(story: profile.reference, score: score, shared: shared)
  }

  private static func length(_ terms: [String: Double]) -> Double {
    terms.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }

  /// 1 within ten days of the story's articles; a half after half a year; less than 1 where the article has no date.
  private static func nearness(_ time: Timestamp?, to profile: StoryProfile) -> Double {
    guard let time else { return 0.7 }
    let gap = max(0, profile.firstPublished.day - time.day, time.day - profile.lastPublished.day)
    return 1 / (1 + Double(max(0, gap - 10)) / 170)
  }
}

extension StoryProfile {
  /// Terms kept of a story.
  private static let limit = 100
  /// Articles after which older ones fade from the profile.
  private static let memory = 20.0

  /// The profile with one article more.
  mutating func take(_ new: Terms, at time: Timestamp) {
    let weight = 1 / (min(Double(articles), StoryProfile.memory) + 1)
    var merged = terms.mapValues { $0 * (1 - weight) }
    for (term, value) in new.weights { merged[term, default: 0] += value * weight }
    let heaviest = merged.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(StoryProfile.limit)
    terms = Dictionary(uniqueKeysWithValues: heaviest.map { ($0.key, $0.value) })
    firstPublished = min(firstPublished, time)
    lastPublished = max(lastPublished, time)
    articles += 1
  }
}
