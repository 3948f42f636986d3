import Articles
import Testing

/// Headlines that stand apart from the text.
@Suite struct HeadlineTests {
  @Test(arguments: [
    ("Seven dead in Arl blast", nil, "A blast shook Arl.", "Seven dead in Arl blast\n\nA blast shook Arl."),
    ("Seven dead in Arl | The Post", "The Post", "A blast.", "Seven dead in Arl\n\nA blast."),
    ("Seven dead in Arl - post.com", nil, "A blast.", "Seven dead in Arl\n\nA blast."),
    ("Seven dead — and no answers", "The Post", "A blast.", "Seven dead — and no answers\n\nA blast."),
    // It is there already.
    ("Seven dead in Arl", nil, "# Seven Dead in Arl\n\nA blast.", "# Seven Dead in Arl\n\nA blast."),
    ("Seven dead", nil, "By Mara Lind\n\nSEVEN DEAD\n\nA blast.", "By Mara Lind\n\nSEVEN DEAD\n\nA blast."),
    ("***", nil, "A blast.", "A blast."), (nil, nil, "A blast.", "A blast."),
  ])
  func theTextBeginsWithIt(_ title: String?, _ outlet: String?, _ text: String, _ expected: String) {
    let article = Article(title: title, text: Array(text.utf8), outlet: outlet).withHeadlineInText()
    #expect(String(decoding: article.text, as: UTF8.self) == expected)
    #expect(article.withHeadlineInText() == article)
  }

  @Test func partsOfTheTextMoveWithIt() throws {
    let page = Document(
      bytes: Array("<html><head><title>Seven dead</title></head><body><p>A blast shook Arl.</p></body></html>".utf8),
      name: "a.html")
    let article = try #require(try page.read().article).withHeadlineInText()
    let parts = article.blocks.map { String(decoding: article.text[$0.range], as: UTF8.self) }
    #expect(parts == ["Seven dead", "A blast shook Arl."])
    #expect(article.blocks.first?.role == .headline)
  }
}
