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

  @Test(arguments: ["Troops carried out 70 raids.", "The city has seen dozens of attacks."])
  func aFormOfOneIsNoVerbOfSeveral(text: String) { #expect(confidences(text).isEmpty) }
}
