import Claims

private let lister = QuantityLister()

/// What numbers are made of; a byte of the input chooses one.
private let pieces = """
  0 1 2 5 9 10 11 26 100 164 300 1000 2019 1,000 11,300 13.350 1,00,000 2.3 .5 0.75 999999999999999999999 1e308 \
  one two five ten eleven twelve twenty thirty ninety hundred thousand million billion trillion dozen score lakh crore \
  dozens hundreds thousands first second third fourth fifth half quarter quarters thirds halves tenth hundredth ½ ⅓ ¾ \
  and or to of a an the point out over between from than at least most up more fewer no nearly about some each per \
  - – , . / : ^ % $ € £ ( ) " ' + × x e k m bn mn km years old people dollars percent million-dollar in on may april
  """.split(separator: " ").map { Array($0.utf8) }

/// Numbers of any make have spans within the text, and figures that are no NaN.
private func test(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  var bytes: [UInt8] = []
  for byte in UnsafeBufferPointer(start: data, count: size) {
    // The high bit glues a piece to the one before.
    if byte < 0x80 { bytes.append(0x20) }
    bytes += pieces[Int(byte & 0x7F) % pieces.count]
  }
  for claim in lister.claims(in: bytes) {
    precondition(claim.span.lowerBound >= 0 && claim.span.upperBound <= bytes.count)
    guard case .count(let count) = claim.content else { continue }
    for value in [count.figure.value, count.figure.low, count.figure.high] { precondition(value?.isNaN != true) }
  }
  return 0
}

@_silgen_name("LLVMFuzzerRunDriver")
private func run(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The name that the package manager links as the entry point of this target.
@_cdecl("NumberFuzz_main")
public func fuzz(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  var count = count
  var arguments = arguments
  return run(&count, &arguments) { test($0, $1) }
}
