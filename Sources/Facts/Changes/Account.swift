import Articles
import Claims

/// What became of a claim among the facts of its story, for those who ask.
public struct Account: Sendable {
  /// The fact that it was counted for; nil where it was counted for none.
  public let fact: Fact?
  /// In words: "it says what stands".
  public let words: String
}

extension Story {
  /// - Parameters:
  ///   - index: of the claim among those of its article.
  ///   - incoming: the article, which the story has taken.
  public func account(of index: Int, in incoming: IncomingArticle) -> Account {
    let claim = incoming.claims[index]
    if claim.confidence <= 0 { return Account(fact: nil, words: "a person found it wrong") }
    let value = Value(claim)
    let fact = facts.first { fact in
      fact.key.kind == claim.kind
        && fact.observations.contains { $0.article == incoming.id && ($0.claim == index || $0.value == value) }
    }
    guard let fact else { return Account(fact: nil, words: reasonAgainst(claim, in: incoming)) }
    let isAgainst = fact.against.contains { $0.article == incoming.id && $0.value == value }
    let words: String
    if fact.basis?.article == incoming.id, fact.estimate == value {
      words = "it stands"
    } else if isAgainst {
      words = "it contradicts what stands"
    } else if let theirs = fact.basis?.reach, value.reach != .nothing, value.reach.agrees(with: theirs) {
      words = "it says what stands"
    } else {
      words = "it moved nothing: " + (reason(of: claim.modality) ?? "what stands is later, surer or more prominent")
    }
    return Account(fact: fact, words: words)
  }

  private func reasonAgainst(_ claim: Claim, in incoming: IncomingArticle) -> String {
    if let reason = reason(of: claim.modality) { return reason }
    guard case .count(let count) = claim.content else { return "it is the state or the words of no fact" }
    if count.increment { return "it comes on top of a total, which the article doesn't give" }
    let voice = articles.first { $0.id == incoming.id }?.voice ?? ""
    let figure = EvidenceReader(incoming, voice: voice).evidence().first { $0.kind == claim.kind }?
      .figures.first { $0.value == .figure(count.figure) }
    guard let figure else { return "another figure of the article says more" }
    if figure.confidence < Settings.confidence { return "it is too uncertain to open a fact" }
    if figure.isBackground(of: claim.kind) { return "it stands far down in the text, as background" }
    if figure.subset { return "it is a part of another figure" }
    return "it is of those whom another figure counts, or of something else than the story"
  }

  private func reason(of modality: Modality) -> String? {
    switch modality {
    case .asserted: nil
    case .feared: "it is feared, not known"
    case .expected: "it is expected, not known"
    case .denied: "it is denied"
    case .retracted: "it is withdrawn"
    case .historical: "it is of the past, or of another happening"
    case .hypothetical: "it is only thought of"
    }
  }
}

extension Value {
  fileprivate init(_ claim: Claim) {
    switch claim.content {
    case .count(let count): self = .figure(count.figure)
    case .status(let status): self = .state(status.state, until: status.until, ends: status.ends)
    case .statement(let statement): self = .said(statement.quote)
    }
  }

  fileprivate var reach: Reach {
    if case .figure(let figure) = self { Reach(figure) ?? .nothing } else { .nothing }
  }
}
