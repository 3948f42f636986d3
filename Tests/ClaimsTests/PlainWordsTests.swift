import Testing

@testable import Claims

/// The words by which texts are compared.
@Suite struct PlainWordsTests {
  @Test(
    "One outlet writes accents and capitals that another leaves out",
    arguments: [
      ("LAC-MÉGANTIC", "Lac-Megantic"), ("São Tomé", "SAO TOME"), ("Łódź", "lodz"), ("Şanlıurfa", "Sanliurfa"),
      ("Kōchi", "kochi"), ("O’Brien", "o'brien"),
    ])
  func folded(one: String, other: String) { #expect(words(one) == words(other)) }

  @Test("Signs and other alphabets are left as they are", arguments: [("þing", "ing"), ("Киев", "Kiev")])
  func apart(one: String, other: String) { #expect(words(one) != words(other)) }

  private func words(_ text: String) -> [String] {
    let words = PlainWords(Array(text.utf8))
    return words.words.map(words.text)
  }
}
