import Articles
import Foundation

/// How well a story fits an article, and why.
public struct StoryMatch: Sendable, Hashable {
  public var story: StoryReference
  /// 0 to 1; an article continues a story from `StoryMatching.threshold` on.
  public var score: Double
  /// The terms that both have, each with its weight; empty where the article's terms came without their texts.
  public var shared: [String: Double]
}

/// Chooses the story that an article continues, by what identifies an event: who and what is named, above all in
/// headlines, which figures and days, and when it was.
///
/// The score is the log-odds that the article is of the story. Most of it is how much of the article's weight the story
/// covers, and how much of the story's the article covers: neither depends on how long the texts are.
enum StoryMatching {
  /// The least score at which an article continues a story.
  static let threshold = 0.5

  /// All that was chosen by trying. Weights are of terms, 0 to 3; points are added up to the log-odds.
  enum Settings {
    // What is read of an article.

    /// Of a word that stands so often in the article, half of its weight counts.
    static let halfway = 3.0
    /// How often a word of the headline counts.
    static let headline = 4.0
    static let name = 3.0
    static let pair = 2.5
    static let figure = 0.96
    static let day = 1.0
    static let topic = 1.5
    /// The steps of size that a kind's largest figure reaches; the weight of each is how rare it is.
    static let scaleSteps = [10.0, 100, 1_000, 10_000]
    /// The heaviest that are kept.
    static let termsOfArticle = 60
    static let termsOfStory = 100
    /// Articles after which older ones fade from a story's profile.
    static let memory = 20.0

    // How rare a term is.

    static let storiesPresumed = 80.0
    /// What is left of the weight of a term that every story has.
    static let leastRarity = 0.02

    // Points.

    static let base = 4.0
    /// For each e-fold of the share of the article's weight that the story has.
    static let coverageOfArticle = 1.0
    /// The same of the story's weight.
    static let coverageOfStory = 1.42
    static let leastShare = 0.01
    /// For each e-fold of the share of the article's headline that the story has, and of the story's headlines.
    static let headlineOfArticle = 0.3
    static let headlineOfStory = 0.2
    static let leastHeadline = 0.036
    /// For figures, and for days, that both name: by their part of the cosine, at most.
    static let sharedFigures = (points: 38.0, most: 3.6)
    static let sharedDays = (points: 74.0, most: 6.6)
    /// For each step of size that both reach, by how rare that is: large events are few. A size makes
    /// no story fit that shares no name but a country's.
    static let sharedScale = 1.0
    /// Taken off for each e-fold of the days between the article and the story.
    static let gap = 0.42
    /// Days that count as a gap at most.
    static let longestGap = 120.0
    /// Where no other story comes so near, the best one may be less likely by itself, if it shares a name.
    static let alone = (ahead: 4.0, odds: -1.5)
    /// For a story of so few articles: much of what identifies it hasn't been said yet.
    static let young = (articles: 2, points: 1.6)
    /// Two stories that an article fits are one, where it fits the second so well and one has so few articles. Longer ones
    /// than the most are left apart: to join them takes their articles again.
    static let twin = (odds: 1.0, articles: 3, most: 60)
    /// Taken off where both headlines have names and the article has none of the story's: another happening of the kind,
    /// told in the same words. Of a name that is shared, and of one in a story's headlines, so much weight counts.
    static let otherNames = (points: 3.0, shared: 0.2, headline: 0.6)
  }

  /// The fitting stories, best first.
  ///
  /// - Parameters:
  ///   - terms: weighed by how rare they are.
  ///   - time: when the article was published, or arrived.
  static func matches(
    _ terms: Terms, at time: Timestamp, among candidates: [StoryProfile], least: Double = threshold
  ) -> [StoryMatch] {
    candidates.compactMap { match(terms, at: time, with: $0) }.filter { $0.score >= least }
      .sorted { ($1.score, $0.story.id) < ($0.score, $1.story.id) }
  }

  /// The best of the fitting stories; one that stands alone needs less to fit.
  ///
  /// - Returns: with it the second best where that is the same story told twice: the article fits it as well, and one of
  ///   the two is young.
  static func best(_ terms: Terms, at time: Timestamp, among candidates: [StoryProfile])
    -> (story: StoryReference, twin: StoryReference?)?
  {
    var fitting: [(odds: Double, profile: StoryProfile, overlap: Overlap)] = []
    for candidate in candidates {
      let overlap = Overlap(terms, candidate)
      guard let odds = overlap.odds(at: time, candidate) else { continue }
      fitting.append((odds, candidate, overlap))
    }
    fitting.sort { ($0.odds, -$0.profile.reference.id) > ($1.odds, -$1.profile.reference.id) }
    guard let best = fitting.first else { return nil }
    let second = fitting.dropFirst().first
    let sharesName = best.overlap.sharesName
    let isAlone = sharesName && best.odds - (second?.odds ?? -.infinity) >= Settings.alone.ahead
    guard best.odds >= (isAlone ? Settings.alone.odds : 0) + best.overlap.unnamedScale(at: time, best.profile) else {
      return nil
    }
    let isTwin = second.map {
      $0.odds >= Settings.twin.odds + $0.overlap.unnamedScale(at: time, $0.profile)
        && min($0.profile.articles, best.profile.articles) <= Settings.twin.articles
        && max($0.profile.articles, best.profile.articles) <= Settings.twin.most
    }
    return (best.profile.reference, isTwin == true ? second?.profile.reference : nil)
  }

  private static func match(_ terms: Terms, at time: Timestamp, with profile: StoryProfile) -> StoryMatch? {
    let overlap = Overlap(terms, profile)
    guard let odds = overlap.odds(at: time, profile) else { return nil }
    let shared = overlap.shared(terms, profile)
    return StoryMatch(story: profile.reference, score: 1 / (1 + exp(-odds)), shared: shared)
  }
}

/// What an article and a story have in common: sums of squared weights.
private struct Overlap {
  private typealias Settings = StoryMatching.Settings

  /// Of what is shared, and of all. Figures and days that are new don't make the article less of the story.
  private var article = (shared: 0.0, all: 0.0)
  private var story = (shared: 0.0, all: 0.0)
  private var headline = (shared: 0.0, all: 0.0)
  private var storyHeadlines = (shared: 0.0, all: 0.0)
  private var products = (figures: 0.0, days: 0.0)
  private var length = 0.0
  /// Of the steps of size that both reach.
  private var scale = 0.0
  /// Whether the headlines have names, and the weight of the weightiest name that is shared.
  private var names = (inHeadline: false, inStoryHeadlines: false, shared: 0.0, own: 0.0)

  init(_ terms: Terms, _ profile: StoryProfile) {
    let (list, others) = (terms.list, profile.terms)
    var other = 0
    for term in list {
      while other < others.count, others[other].id < term.id {
        addAlone(others[other])
        other += 1
      }
      let theirs = other < others.count && others[other].id == term.id ? others[other] : nil
      if theirs != nil { other += 1 }
      let weight = theirs.map { Double($0.weight) / StoryProfile.one } ?? 0
      if term.id.isScale {
        scale += min(term.weight, weight)
        continue
      }
      let square = term.weight * term.weight
      let counts = term.id.kind == .word || term.id.kind == .topic
      length += square
      if counts { article.all += square }
      if term.inTitle { headline.all += square }
      if term.inTitle, term.isName { names.inHeadline = true }
      guard let theirs else { continue }
      addAlone(theirs)
      let titleWeight = Double(theirs.titleWeight) / StoryProfile.one
      if counts { article.shared += square }
      if term.isName { names.shared = max(names.shared, min(term.weight, weight)) }
      if term.isName, !term.isCountry { names.own = max(names.own, min(term.weight, weight)) }
      if term.inTitle { headline.shared += square }
      story.shared += weight * weight
      storyHeadlines.shared += titleWeight * titleWeight
      if term.id.kind == .figure { products.figures += term.weight * weight }
      if term.id.kind == .day { products.days += term.weight * weight }
    }
    while other < others.count {
      addAlone(others[other])
      other += 1
    }
  }

  private mutating func addAlone(_ term: StoryProfile.Term) {
    guard !term.id.isScale else { return }
    let weight = Double(term.weight) / StoryProfile.one
    let titleWeight = Double(term.titleWeight) / StoryProfile.one
    story.all += weight * weight
    storyHeadlines.all += titleWeight * titleWeight
    if titleWeight > Settings.otherNames.headline { names.inStoryHeadlines = true }
  }

  /// The log-odds that the article is of the story; nil where they share nothing.
  func odds(at time: Timestamp, _ profile: StoryProfile) -> Double? {
    guard story.shared > 0 else { return nil }
    let norm = (length * story.all).squareRoot()
    let days = Overlap.days(from: time, to: profile)
    var odds = Settings.base
    odds += Settings.coverageOfArticle * log(article.shared / max(article.all, 1e-9) + Settings.leastShare)
    odds += Settings.coverageOfStory * log(story.shared / story.all + Settings.leastShare)
    odds += Settings.headlineOfArticle * logShare(headline)
    odds += Settings.headlineOfStory * logShare(storyHeadlines)
    odds += min(Settings.sharedFigures.points * products.figures / norm, Settings.sharedFigures.most)
    odds += min(Settings.sharedDays.points * products.days / norm, Settings.sharedDays.most)
    odds += sharedScale(at: time, profile)
    odds -= Settings.gap * log(1 + min(days, Settings.longestGap))
    if profile.articles <= Settings.young.articles { odds += Settings.young.points }
    if hasOtherNames { odds -= Settings.otherNames.points }
    return odds
  }

  /// What the log-odds are the greater for the size of the event.
  func sharedScale(at time: Timestamp, _ profile: StoryProfile) -> Double {
    Overlap.days(from: time, to: profile) <= Settings.longestGap ? Settings.sharedScale * scale : 0
  }

  /// What of it doesn't count: a size makes no story fit that shares no name but a country's.
  func unnamedScale(at time: Timestamp, _ profile: StoryProfile) -> Double {
    sharesOwnName ? 0 : sharedScale(at: time, profile)
  }

  /// How far outside of the story's time.
  private static func days(from time: Timestamp, to profile: StoryProfile) -> Double {
    Double(max(0, profile.firstPublished.day - time.day, time.day - profile.lastPublished.day))
  }

  /// A name that is no country's.
  var sharesOwnName: Bool { names.own >= Settings.otherNames.shared }

  var sharesName: Bool { names.shared >= Settings.otherNames.shared }

  /// Both headlines have names, and the article none of the story's.
  private var hasOtherNames: Bool { names.inHeadline && names.inStoryHeadlines && !sharesName }

  private func logShare(_ part: (shared: Double, all: Double)) -> Double {
    log((part.shared + Settings.leastHeadline) / (part.all + Settings.leastHeadline))
  }

  /// The terms that both have, in words, each with the product of its weights.
  func shared(_ terms: Terms, _ profile: StoryProfile) -> [String: Double] {
    guard !terms.texts.isEmpty else { return [:] }
    let weights = Dictionary(profile.terms.map { ($0.id, Double($0.weight) / StoryProfile.one) }) { $1 }
    var shared: [String: Double] = [:]
    for term in terms.list {
      if let text = terms.texts[term.id], let weight = weights[term.id] { shared[text] = term.weight * weight }
    }
    return shared
  }
}
