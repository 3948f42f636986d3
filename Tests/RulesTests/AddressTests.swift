import Rules
import Testing

@Suite struct AddressTests {
  @Test(arguments: [
    ("192.0.2.1", "192.0.2.1"), ("::ffff:192.0.2.1", "192.0.2.1"), ("[2001:db8::1]", "2001:db8:0:0:0:0:0:1"),
    ("fe80::1%eth0", "fe80:0:0:0:0:0:0:1"), ("::", "0:0:0:0:0:0:0:0"), ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"),
    ("::FFFF:7f00:1", "127.0.0.1"),
  ])
  func isAnAddress(text: String, means: String) { #expect(IPAddress(text).map { "\($0)" } == means) }

  @Test(arguments: [
    "", "1.2.3", "1.2.3.256", "1.2.3.4.5", "0x7f.1", "1::2::3", "1:2:3", "12345::", "::1.2.3", "host", "::+1",
    "010.0.0.1",
    "1.2.3.4::1",
  ])
  func isNoAddress(text: String) { #expect(IPAddress(text) == nil) }

  @Test(arguments: [
    ("10.0.0.0/8", "10.255.0.1", true), ("10.0.0.0/8", "11.0.0.1", false), ("10.0.0.0/8", "::ffff:10.1.2.3", true),
    ("172.16.0.0/12", "172.31.255.255", true), ("172.16.0.0/12", "172.32.0.0", false),
    ("127.0.0.1", "127.0.0.1", true), ("127.0.0.1", "127.0.0.2", false), ("fd00::/8", "fd12::1", true),
    ("fd00::/8", "fc12::1", false), ("0.0.0.0/0", "8.8.8.8", true), ("0.0.0.0/0", "::1", false),
  ])
  func aBlockHoldsWhatBeginsLikeIt(block: String, address: String, holds: Bool) throws {
    let block = try #require(AddressBlock(block))
    let address = try #require(IPAddress(address))
    #expect(block.contains(address) == holds)
  }

  @Test(arguments: [
    "10.0.0.1/8", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "/8", "host/8", "fd00::/129", "1.2.3.4/8/8", "10.0.0.0/+8",
  ])
  func isNoBlock(text: String) { #expect(AddressBlock(text) == nil) }
}
