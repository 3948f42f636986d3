public import Articles
import Claims
public import Facts
import Foundation
public import Rules

// People know better than watchd what a text says, and of what.
extension Pipeline {
  /// Marks a claim as wrong, wherever its article says it; the facts of its story are found anew without it.
  ///
  /// - Parameter number: the claim's place among those of the article, from 1 on.
  /// - Throws: ``EditError``, or ``StateError``; nothing is changed then.
  public func markWrong(claim number: Int, of article: Int64, reason: String, now: Timestamp) throws -> Story {
    try state.write { transaction in
      let (story, mentions) = try mentions(of: number, in: article, transaction)
      for (position, claim) in mentions {
        var wrong = claim
        wrong.confidence = 0
        try transaction.correct(
          wrong, at: position, of: article, as: .wrong, original: claim, reason: reason, now: now)
      }
      return try findAnew(story, in: transaction, now: now)
    }
  }

  /// Gives a claim, wherever its article says it, to another fact of its story: it gets what tells that fact from
  /// others, and the facts are found anew.
  ///
  /// - Parameters:
  ///   - number: the claim's place among those of the article, from 1 on.
  ///   - fact: the fact's number in the story.
  /// - Throws: ``EditError``, or ``StateError``; nothing is changed then.
  public func move(
    claim number: Int, of article: Int64, to fact: Int, reason: String, now: Timestamp
  ) throws -> Story {
    try state.write { transaction in
      let (story, mentions) = try mentions(of: number, in: article, transaction)
      let target = try existing(fact, of: story, in: transaction)
      guard let pattern = try pattern(of: target, in: transaction) else { throw unreadable(fact, of: story) }
      let others = target.observations.filter { $0.article != article }
      guard !others.isEmpty else {
        throw EditError(description: "fact \(fact) of story \(story) holds nothing but this article")
      }
      var figures: [Value] = []
      for (position, claim) in mentions {
        let moved = try moved(claim, to: pattern)
        if case .count(let count) = moved.content { figures.append(.figure(count.figure)) }
        try transaction.correct(
          moved, at: position, of: article, as: .moved, original: claim, reason: reason, now: now)
      }
      let rebuilt = try findAnew(story, in: transaction, now: now)
      let isThere = rebuilt.facts.contains { fact in
        fact.observations.contains { $0.article == article && figures.contains($0.value) }
          && fact.observations.contains { here in
            others.contains { $0.article == here.article && $0.claim == here.claim }
          }
      }
      guard isThere else {
        throw EditError(
          description: "it would still be counted apart from fact \(fact): their places or sizes differ")
      }
      return rebuilt
    }
  }

  /// Sets what stands of a fact. It is told as a change, and later articles move it from there.
  ///
  /// - Parameters:
  ///   - fact: the fact's number in the story.
  ///   - words: a number with its bound, "at least 24", or of a state the name of one.
  /// - Throws: ``EditError``, or ``StateError``; nothing is changed then.
  public func set(
    _ fact: Int, of story: Int64, to words: String, reason: String, now: Timestamp
  ) throws -> (story: Story, alerts: [Alert]) {
    try state.write { transaction in
      let target = try existing(fact, of: story, in: transaction)
      guard let pattern = try pattern(of: target, in: transaction) else { throw unreadable(fact, of: story) }
      let text = Array("\(words): set by hand. \(reason)".utf8)
      let claim = Claim(
        kind: pattern.kind, content: try content(words, like: pattern), attribution: "a correction by hand",
        place: pattern.place, span: 0..<words.utf8.count, sentence: 0..<text.count, confidence: 1,
        construction: Claim.byHand)
      let article = Article(text: text, outlet: "correction by hand", published: now)
      let taken = try take(article, with: claim, into: story, in: transaction, now: now)
      let holds = taken.story.facts.contains { fact in
        guard let basis = fact.basis else { return false }
        return basis.article == taken.id
          && fact.observations.contains { old in
            target.observations.contains { $0.article == old.article && $0.claim == old.claim }
          }
      }
      guard holds else {
        throw EditError(description: "\"\(words)\" would not be taken for fact \(fact) of story \(story)")
      }
      try transaction.correct(claim, at: 0, of: taken.id, as: .set, original: claim, reason: reason, now: now)
      return (taken.story, taken.alerts)
    }
  }

  /// Takes a correction back, with the others of its moment and article; the facts of its story are found anew.
  ///
  /// - Throws: ``EditError``, or ``StateError``; nothing is changed then.
  public func undo(correction id: Int64, now: Timestamp) throws -> Story {
    try state.write { transaction in
      guard let correction = try transaction.corrections(id: id).first else {
        throw EditError(description: "there is no correction \(id); `watchd correct` lists them")
      }
      guard correction.undone == nil else {
        throw EditError(description: "correction \(id) was taken back already")
      }
      let together = try transaction.corrections(ofStory: correction.story).filter {
        $0.article == correction.article && $0.action == correction.action && $0.made == correction.made
          && $0.reason == correction.reason && $0.undone == nil && $0.original.says(correction.original)
      }
      for correction in together { try transaction.undo(correction, now: now) }
      return try findAnew(correction.story, in: transaction, now: now)
    }
  }

  // MARK: What is corrected

  /// A claim with the others of its article that say the same, each with its position.
  private func mentions(
    of number: Int, in article: Int64, _ transaction: Transaction
  ) throws -> (story: Int64, [(position: Int, claim: Claim)]) {
    guard let story = try transaction.story(ofArticle: article) else {
      throw EditError(description: "there is no article \(article); `watchd claims` lists them")
    }
    let claims = try state.claims(ofArticle: article, in: transaction.db)
    guard claims.indices.contains(number - 1) else {
      throw EditError(
        description: "article \(article) has no claim \(number): it has \(claims.count), which `watchd claims` numbers")
    }
    let corrected = try transaction.corrections(ofStory: story).filter { $0.article == article && $0.undone == nil }
    if let known = corrected.last(where: { $0.claim == number }) {
      throw EditError(
        description:
          "claim \(number) of article \(article) is corrected already: `watchd correct undo \(known.id)` first")
    }
    let mentions = claims.enumerated().filter { position, claim in
      claim.says(claims[number - 1]) && !corrected.contains { $0.claim == position + 1 }
    }
    return (story, mentions.map { ($0.offset, $0.element) })
  }

  private func moved(_ claim: Claim, to pattern: Claim) throws -> Claim {
    guard case (.count(var count), .count(let model)) = (claim.content, pattern.content) else {
      throw EditError(description: "only figures can be moved, to facts that are figures")
    }
    count.population.group = model.population.group
    if count.population.text == nil { count.population.text = model.population.text }
    (count.own, count.subset) = (model.own, model.subset)
    var moved = claim
    (moved.kind, moved.place, moved.content) = (pattern.kind, pattern.place, .count(count))
    return moved
  }

  private func existing(_ fact: Int, of story: Int64, in transaction: Transaction) throws -> Fact {
    guard try transaction.hasStory(story) else {
      throw EditError(description: "there is no story \(story); `watchd stories` lists them")
    }
    guard let found = try transaction.story(story).fact(fact) else {
      throw EditError(
        description: "story \(story) has no fact \(fact); `watchd facts --story \(story)` numbers them")
    }
    return found
  }

  /// The claim that a fact stands on, or the last that was made of it, with the labels of the fact.
  private func pattern(of fact: Fact, in transaction: Transaction) throws -> Claim? {
    guard let best = fact.basis ?? fact.observations.last else { return nil }
    let claims = try state.claims(ofArticle: best.article, in: transaction.db)
    guard claims.indices.contains(best.claim) else { return nil }
    var pattern = claims[best.claim]
    if case .count(var count) = pattern.content {
      if !count.population.group.lies(within: fact.key.group) { count.population.group = fact.key.group }
      count.increment = false
      pattern.content = .count(count)
    }
    return pattern
  }

  private func unreadable(_ fact: Int, of story: Int64) -> EditError {
    EditError(description: "the claims of fact \(fact) of story \(story) cannot be read")
  }

  /// What the words say in place of what a claim says.
  private func content(_ words: String, like pattern: Claim) throws -> Claim.Content {
    switch pattern.content {
    case .statement: throw EditError(description: "what somebody said cannot be set")
    case .status:
      let states = Kind.builtIn.first { $0.name == pattern.kind }?.status?.states.map(\.name) ?? []
      guard states.isEmpty || states.contains(words) else {
        throw EditError(
          description: "\"\(words)\" is no state of \(pattern.kind): \(states.joined(separator: ", "))")
      }
      return .status(Status(state: words))
    case .count(var count):
      guard let figure = Figure(byHand: words) else {
        throw EditError(
          description: "\"\(words)\" is no figure such as 24, \"at least 24\", \"about 300\" or 20-25")
      }
      guard figure.low ?? figure.high ?? 0 > 0 else {
        throw EditError(description: "0 cannot be set: `watchd correct wrong` takes the claims out that say more")
      }
      count.figure = figure
      count.mayBeDead = nil
      return .count(count)
    }
  }

  // MARK: What follows

  /// An article of a person's own: it joins the story without a word of it being compared.
  private func take(
    _ article: Article, with claim: Claim, into story: Int64, in transaction: Transaction, now: Timestamp
  ) throws -> (id: Int64, story: Story, alerts: [Alert]) {
    let id = try transaction.insertDocument(
      key: documentKey(Array("\(story) \(now.iso8601) \(UUID())".utf8)), path: "correction by hand", status: .taken,
      now: now)
    let incoming = IncomingArticle(
      id: id, article: article, claims: [claim], arrived: now, topics: rules.topics(of: article))
    let old = try transaction.story(story)
    let (new, changes) = tracker.update(old, newID: story, with: incoming, terms: Terms([]))
    try transaction.store(new, replacing: old, now: now)
    let alerts = try record(incoming, given: true, of: new, changes, in: transaction, now: now)
    return (id, new, alerts)
  }

  private func findAnew(_ id: Int64, in transaction: Transaction, now: Timestamp) throws -> Story {
    let old = try transaction.story(id)
    let articles = try transaction.articles(ofStories: [id], topics: rules.topics(of:))
    var story = try rebuilt(old.profile.reference, from: articles, in: transaction)
    story.keepNumbers(of: old)
    try transaction.store(story, replacing: old, now: now)
    try transaction.move(articles, to: story)
    return story
  }
}

extension Claim {
  /// It says the same of the same kind.
  func says(_ other: Claim) -> Bool {
    guard kind == other.kind, modality == other.modality else { return false }
    guard case (.count(let one), .count(let two)) = (content, other.content) else { return content == other.content }
    return one.figure == two.figure && one.subset == two.subset
  }
}

extension Figure {
  /// A number as people type it, with or without its bound: "24", "at least 1,200", "20-25", and nothing else. Nil where it
  /// is none, counts no persons or things, or is too large for any.
  init?(byHand words: String) {
    let text = words.trimmingCharacters(in: .whitespaces)
    let claims = QuantityLister().claims(in: Array(text.utf8))
    guard claims.count == 1, claims[0].span == 0..<text.utf8.count, case .count(let count) = claims[0].content,
      count.unit == nil
    else { return nil }
    let figure = count.figure
    let ends = [figure.low, figure.high].compactMap(\.self)
    guard ends.allSatisfy({ $0 == $0.rounded() && (0...1e10).contains($0) }), figure.bound != .vague else { return nil }
    // "70-65" is read as 70, "1.000" as one.
    let isSplit = text.contains(where: \.isNumber) && figure.bound != .range && text.contains { "-–.".contains($0) }
    guard !isSplit else { return nil }
    self = figure
  }
}
