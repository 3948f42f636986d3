import Articles

private let names = [
  "a.txt", "a.md", "a.html", "a.xml", "a.rss", "a.json", "a.url", "a.webloc", "a.eml", "a.mbox", "a.gz", "a",
]

/// Any bytes under any name are read or refused: the charset step, pages, feeds, letters. The first byte chooses the name.
func test(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  guard let first = bytes.first else { return 0 }
  let document = Document(bytes: Array(bytes.dropFirst()), name: names[Int(first) % names.count])
  switch try? document.read().content {
  case .article(let article)?: check(article)
  case .listing(let listing)?:
    for member in listing.members { if case .article(let article) = member.content { check(article) } }
  case .reference?, nil: break
  }
  return 0
}

private func check(_ article: Article) {
  precondition(String(validating: article.text, as: UTF8.self) != nil)
  var end = 0
  for block in article.blocks {
    precondition(block.range.lowerBound >= end && block.range.upperBound <= article.text.count)
    end = block.range.upperBound
  }
}
