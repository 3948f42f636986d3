import Articles
public import Claims
public import Facts
import Rules

/// What became of a number, a state or words of an article.
public struct ArticleAccount: Sendable {
  /// As `Extractor.explanation` gives it; nil of what is no number, or where the text is no longer kept.
  public let number: NumberReport?
  /// The claim's place among those of the article, from 1 on, and the claim; nil of a number that became none.
  public let claim: (number: Int, claim: Claim)?
  /// The fact that it was counted for.
  public let fact: Fact?
  /// What it changed there.
  public let change: Change?
  /// The rules that fired on that.
  public let fired: [String]
  /// Why nothing followed, or why no rule fired; empty where one did.
  public let reasons: [String]
}

extension Pipeline {
  /// What became of each number and each claim of an article, in the order of its text.
  ///
  /// - Throws: ``EditError`` where there is no such article, or ``StateError``.
  public func accounts(ofArticle id: Int64) throws -> [ArticleAccount] {
    guard let (incoming, story) = try taken(id) else {
      throw EditError(description: "there is no article \(id); `watchd claims` lists them")
    }
    let told = try state.changes(ofStory: story.profile.reference.id).map(\.change).filter { $0.article == id }
    let rows = try incoming.claims.indices.map { try account(of: $0, in: incoming, story, told: told) }
    // The text of an article that brings its claims isn't read.
    let isKept = try state.pruned(article: id) == nil && !state.bringsClaims(article: id)
    let numbers = isKept ? extractor.explanation(of: incoming.article.text, published: incoming.article.published) : []
    let unread = numbers.filter { number in
      !incoming.claims.contains { $0.span.overlaps(number.span) && $0.sentence.overlaps(number.sentence) }
    }
    let rest = unread.map { number in
      ArticleAccount(
        number: number, claim: nil, fact: nil, change: nil, fired: [],
        reasons: [number.reason ?? "it is part of another claim"])
    }
    return (rows + rest).sorted { ($0.start, $0.claim?.number ?? 0) < ($1.start, $1.claim?.number ?? 0) }
  }

  private func account(
    of index: Int, in incoming: IncomingArticle, _ story: Story, told: [Change]
  ) throws -> ArticleAccount {
    let claim = incoming.claims[index]
    let account = story.account(of: index, in: incoming)
    let change = told.first { $0.claim.span == claim.span && $0.claim.kind == claim.kind }
    let fired = try change.map(state.rulesFired(on:)) ?? []
    var reasons: [String] = []
    if claim.confidence <= 0 {
      reasons = [account.words]
    } else if let change, fired.isEmpty {
      reasons = rules.refusals(of: change, outlet: incoming.article.outlet, topics: incoming.topics)
    } else if change == nil {
      let elsewhere = incoming.claims.firstIndex { other in
        other.says(claim) && told.contains { $0.claim.span == other.span && $0.claim.kind == other.kind }
      }
      reasons = [elsewhere.map { "told with claim \($0 + 1)" } ?? account.words]
    }
    return ArticleAccount(
      number: nil, claim: (index + 1, claim), fact: account.fact, change: change, fired: fired, reasons: reasons)
  }

  private func taken(_ id: Int64) throws -> (IncomingArticle, Story)? {
    try state.read { db in
      let transaction = Transaction(db: db, damage: state.damage)
      guard let story = try transaction.story(ofArticle: id) else { return nil }
      let articles = try transaction.articles(ofStories: [story], after: id - 1, topics: rules.topics(of:))
      guard let incoming = articles.first(where: { $0.id == id }) else { return nil }
      return (incoming, try transaction.story(story))
    }
  }
}

extension ArticleAccount {
  /// Where it stands in the text.
  fileprivate var start: Int { claim?.claim.span.lowerBound ?? number?.span.lowerBound ?? 0 }
}
