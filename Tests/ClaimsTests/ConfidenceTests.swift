import Testing

@testable import Claims

/// What is surer than nine in ten, and what isn't.
@Suite struct ConfidenceTests {
  private static let extractor = Extractor()

  private func confidences(_ text: String) -> [Double] {
    Self.extractor.claims(in: Array(text.utf8)).map(\.confidence)
  }

  @Test(arguments: [
    "The storm killed 12 people.", "Twelve people were injured.", "There were 12 deaths.",
    "The storm killed 12 people and injured 30.",
  ])
  func sure(text: String) {
    #expect(!confidences(text).isEmpty && confidences(text).allSatisfy { $0 >= 0.9 })
  }

  @Test(arguments: [
    "One of the biggest evacuations is under way.", "The mayor was shot dead.",
    "A judge and two members of his family were killed.",
  ])
  func unsure(text: String) { #expect(confidences(text).allSatisfy { $0 < 0.9 }) }

  /// Where it is told of a verdict, in memory of somebody, or of the deaths of years, the dead were news long before.
  @Test(arguments: [
    "A man was sentenced to life for killing three women. Police said three women were killed at a shop.",
    "Town to commemorate blast\n\nA blast killed 40 people at the mine.",
    "Church bells mark anniversary of flood\n\nFour people died in the flood.",
    "The town met to remember the four people who died in the flood.",
    "The road killed 149 people in 2015 and 156 people in 2014. Arl had 16 deaths, Beck had 14 deaths.",
  ])
  func toldAgain(text: String) {
    let last = confidences(text).last
    #expect(last.map { $0 < 0.7 } == true)
  }

  @Test(arguments: ["Troops carried out 70 raids.", "The city has seen dozens of attacks."])
  func aFormOfOneIsNoVerbOfSeveral(text: String) { #expect(confidences(text).isEmpty) }
}
