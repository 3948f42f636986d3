import Articles
import Claims

private let extractor = Extractor()
private let published = Timestamp(iso8601: "2022-01-08T10:00:00Z")
private let lister = QuantityLister()

/// Any bytes whatever give claims, statements and quantities whose spans lie within the text, and lines of JSON.
func test(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  var out = ClaimJSON()
  for claims in [
    extractor.claims(in: bytes, published: published), extractor.statements(in: bytes), lister.claims(in: bytes),
  ] {
    for claim in claims {
      precondition(claim.span.lowerBound >= 0 && claim.span.upperBound <= bytes.count)
      precondition(claim.sentence.lowerBound >= 0 && claim.sentence.upperBound <= bytes.count)
    }
    out.appendLine(id: [0x31], claims: claims, in: bytes)
  }
  _ = TextLine(bytes[...])
  return 0
}
