import Claims

private let extractor = Extractor()
private let lister = QuantityLister()

/// Any bytes whatever give claims, statements and quantities whose spans lie within the text, and lines of JSON.
private func test(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  var out = ClaimJSON()
  for claims in [extractor.claims(in: bytes), extractor.statements(in: bytes), lister.claims(in: bytes)] {
    for claim in claims {
      precondition(claim.span.lowerBound >= 0 && claim.span.upperBound <= bytes.count)
      precondition(claim.sentence.lowerBound >= 0 && claim.sentence.upperBound <= bytes.count)
    }
    out.appendLine(id: [0x31], claims: claims, in: bytes)
  }
  _ = TextLine(bytes[...])
  return 0
}

@_silgen_name("LLVMFuzzerRunDriver")
private func run(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The name that the package manager links as the entry point of this target.
@_cdecl("ExtractorFuzz_main")
public func fuzz(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  var count = count
  var arguments = arguments
  return run(&count, &arguments) { test($0, $1) }
}
