import Testing

@testable import Claims

/// Every construction by the examples that stand beside its pattern, and the registry as a whole.
@Suite struct ConstructionTests {
  static let examples = Construction.all.flatMap { construction in construction.examples.map { (construction.name, $0) }
  }
  static let counterexamples = Construction.all.flatMap { construction in
    construction.counterexamples.map { (construction.name, $0) }
  }

  @Test(arguments: examples)
  func takesItsExamples(_ name: String, _ example: String) throws {
    let parts = example.split(separator: " → ")
    let words = try #require(parts.last?.split(separator: " ") ?? nil)
    try #require(parts.count == 2 && words.count == 2, "an example is \"Sentence. → kind 9\"")
    let readings = SentenceNotation(String(parts[0])).readings(of: name)
    #expect(readings == ["\(words[0]) \(words[1])"])
  }

  @Test(arguments: counterexamples)
  func takesNoneOfItsCounterexamples(_ name: String, _ sentence: String) {
    #expect(SentenceNotation(sentence).readings(of: name).isEmpty)
  }

  @Test(arguments: Construction.all.map(\.name))
  func isShownByExamples(_ name: String) throws {
    let construction = try #require(Construction.all.first { $0.name == name })
    #expect(!construction.examples.isEmpty && !construction.counterexamples.isEmpty)
    #expect(construction.confidence > 0 && construction.confidence <= 1)
    #expect(!construction.pattern.figures.isEmpty, "no chunk is its figure")
    #expect(construction.isToldByFigure == construction.pattern.predicates.isEmpty)
  }

  @Test func namesAreOfOneEach() {
    #expect(Set(Construction.all.map(\.name)).count == Construction.all.count)
  }

  /// Who gives way is tried later, so that no cycle can be.
  @Test(arguments: Construction.all.indices)
  func standsBehindWhatItGivesWayTo(_ index: Int) {
    for name in Construction.all[index].givesWayTo {
      let place = Construction.all.firstIndex { $0.name == name }
      #expect(place != nil, "\(Construction.all[index].name) gives way to \(name), which doesn't exist")
      #expect(place.map { $0 < index } == true, "\(Construction.all[index].name) is tried before \(name)")
    }
  }
}
