import Articles
import Claims
import Testing

@testable import Facts

/// What holds for every story, whatever is told of it and in whichever order.
struct InvariantTests {
  private static let loud: Set<Change.Kind> = [.new, .increased, .decreased, .conflict, .retracted]

  /// A newsroom with all that it told.
  private struct Told {
    var room = Newsroom()
    var changes: [Change] = []

    mutating func take(_ reports: [Report]) {
      for report in reports { changes += room.changes(by: report) }
    }
  }

  @Test(arguments: 1...80)
  func theFigureStandsInTheSentenceAndTheVoiceIsIts(seed: UInt64) throws {
    var room = Newsroom()
    for (index, report) in GeneratedEvent(seed: seed).reports.enumerated() {
      let (text, claims) = report.written(number: Int64(index + 1))
      for change in room.changes(by: report) {
        #expect(claims.contains(change.claim))
        guard change.kind != .retracted, change.kind != .denied else { continue }
        guard case .figure(let figure)? = change.to else { continue }
        let sentence = String(decoding: text[change.claim.sentence], as: UTF8.self)
        #expect(sentence.contains(Value.figure(figure).words), "\(change.words): \(sentence)")
        guard case .count(let count) = change.claim.content else { continue }
        #expect(count.figure == figure)
      }
    }
  }

  @Test(arguments: 1...80)
  func whatItWasWasToldOrStoodBefore(seed: UInt64) {
    var room = Newsroom()
    var known: Set<Value> = []
    for report in GeneratedEvent(seed: seed).reports {
      let stood = Set((room.story?.facts ?? []).compactMap(\.estimate))
      for change in room.changes(by: report) {
        if let from = change.from { #expect(known.union(stood).contains(from), "\(change.words)") }
        if let to = change.to { known.insert(to) }
      }
    }
  }

  @Test(arguments: 1...80)
  func aPartNeverBecomesTheWhole(seed: UInt64) {
    var told = Told()
    told.take(GeneratedEvent(seed: seed).reports)
    for change in told.changes {
      guard case .count(let count) = change.claim.content else { continue }
      #expect(!count.subset, "\(change.words)")
    }
    for fact in told.room.story?.facts ?? [] { #expect(fact.basis?.subset != true) }
  }

  @Test(arguments: 1...80)
  func aChangeIsToldOnceWhateverWordsRepeatIt(seed: UInt64) {
    let event = GeneratedEvent(seed: seed)
    var random = Dice(seed: seed &+ 1_000)
    var told = Told()
    told.take(event.reports)
    let heard = told.changes.count
    // The last report, again and again in other words.
    for _ in 0..<3 { told.take(event.retold(using: &random).suffix(1)) }
    let again = told.changes.dropFirst(heard).filter { Self.loud.contains($0.kind) }
    #expect(again.isEmpty, "\(again.map(\.words)) after \(told.changes.prefix(heard).map(\.words))")
  }

  @Test(arguments: 1...80)
  func noContradictionIsToldTwice(seed: UInt64) {
    let event = GeneratedEvent(seed: seed)
    var random = Dice(seed: seed &+ 2_000)
    var told = Told()
    told.take(event.reports)
    for _ in 0..<3 { told.take(event.retold(using: &random)) }
    let conflicts = told.changes.filter { $0.kind == .conflict }.map { "\($0.fact.series) \($0.to?.words ?? "")" }
    #expect(Set(conflicts).count == conflicts.count, "\(conflicts)")
  }

  @Test(arguments: 1...60)
  func everyOrderOfArrivalEndsAlike(seed: UInt64) {
    let event = GeneratedEvent(seed: seed)
    var random = Dice(seed: seed &+ 3_000)
    let stands = Newsroom.estimates(of: event.reports)
    for _ in 0..<8 {
      let shuffled = event.reports.inAnyOrder(using: &random)
      #expect(Newsroom.estimates(of: shuffled) == stands, "\(shuffled.map(\.day))")
    }
  }

  @Test(arguments: 1...80)
  func whatIsWithdrawnNeverComesBackByRepetition(seed: UInt64) {
    let event = GeneratedEvent(seed: seed)
    var random = Dice(seed: seed &+ 4_000)
    var told = Told()
    told.take(event.reports)
    let heard = told.changes.count
    told.take(event.retold(using: &random).filter { report in !report.claims.contains { $0.modality == .retracted } })
    for (kind, number) in event.withdrawn {
      let gone = Value.figure(Figure(number))
      #expect(!told.changes.dropFirst(heard).contains { $0.fact.kind == kind && $0.to == gone })
      #expect(!(told.room.story?.facts ?? []).contains { $0.key.kind == kind && $0.estimate == gone })
    }
  }

  /// What a mutilated text gives: claims that are left out, doubled, or without their voices and places.
  @Test(arguments: 1...60)
  func mutilatedArticlesDoNoHarm(seed: UInt64) {
    var random = Dice(seed: seed &+ 5_000)
    var room = Newsroom()
    for report in GeneratedEvent(seed: seed).reports {
      var report = report
      report.claims = report.claims.flatMap { claim -> [Claim] in
        var claim = claim
        if Bool.random(using: &random) { claim.attribution = nil }
        if Bool.random(using: &random) { claim.place = "Ostel" }
        return Array(repeating: claim, count: Int.random(in: 0...2, using: &random))
      }
      if Int.random(in: 0..<4, using: &random) == 0 { report.day = "" }
      let changes = room.changes(by: report)
      let facts = changes.map(\.fact.series)
      #expect(Set(facts).count == facts.count, "\(changes.map(\.words))")
    }
  }

  /// A story of many articles: the oldest are summed up, and what stands is the same.
  @Test func aLongStoryKeepsItsFactsAndTheirNumbers() {
    var room = Newsroom()
    var numbers: Set<Int> = []
    for index in 0..<400 {
      let day = "2025-0\(1 + index / 100)-\(10 + index % 100 / 6)"
      _ = room.take(Report(day, "Outlet \(index % 7)", [count(Double(10 + index)), count(3, .children, subset: true)]))
      numbers.formUnion((room.story?.facts ?? []).map(\.key.series))
    }
    #expect(room.stands == "people: 409")
    #expect(numbers == [1])
    #expect((room.story?.facts.first?.observations.count ?? 0) < 400)
  }
}
