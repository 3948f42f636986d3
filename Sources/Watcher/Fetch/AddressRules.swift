import CCurl
import Glibc
import Rules

/// Which addresses may be connected to.
struct AddressRules: Sendable {
  /// Whether any address may be: what the configuration itself names as a receiver.
  var allowsAll = false
  /// The blocks that are open though they are not of the public network.
  var allowed: [AddressBlock] = []
  /// Single doors that are open: an address with a port.
  private var doors: [Door] = []

  private struct Door: Sendable, Hashable {
    var address: IPAddress
    var port: Int
  }

  init(allowsAll: Bool = false, allowed: [AddressBlock] = []) {
    self.allowsAll = allowsAll
    self.allowed = allowed
  }

  /// Anything: for what the configuration names as a place to send to.
  static let anywhere = AddressRules(allowsAll: true)
  /// The public network alone: for what documents, feeds and pages name.
  static let publicOnly = AddressRules()

  /// These rules, and the very address and port that stand in a URL of the configuration: `http://10.0.0.5/` was meant by
  /// the one who wrote it. A name is no address, for what it resolves to is decided by others; `localhost` is this machine.
  func opening(addressOf url: String) -> AddressRules {
    guard let host = hostName(of: url), let port = port(of: url) else { return self }
    let own = host.lowercased() == "localhost" ? ["127.0.0.1", "::1"] : [host]
    var rules = self
    rules.doors += own.compactMap { IPAddress($0) }.map { Door(address: $0, port: port) }
    return rules
  }

  /// Why an address is not connected to; nil where it may be.
  func refusal(of address: IPAddress, port: Int) -> String? {
    guard !allowsAll, let found = AddressRules.closed.first(where: { $0.block.contains(address) }),
      !allowed.contains(where: { $0.contains(address) }), !doors.contains(Door(address: address, port: port))
    else { return nil }
    return
      "\(address) is \(found.name); where that is meant, name it under fetch: { allow_addresses: [\(address)] }"
  }

  /// Why a URL is refused that spells its address out, however it spells it; nil where the connection decides.
  func refusal(ofURL url: String) -> String? {
    guard let address = hostName(of: url).flatMap({ IPAddress($0) }) else { return nil }
    return refusal(of: address, port: port(of: url) ?? 0)
  }

  /// What is not the public network. The registries of special-purpose addresses (RFC 6890 and its successors), and two
  /// addresses at which clouds tell their machines secrets.
  private static let closed: [(block: AddressBlock, name: String)] = [
    ("0.0.0.0/8", "of this network"), ("10.0.0.0/8", "private"), ("100.64.0.0/10", "of a carrier's network"),
    ("127.0.0.0/8", "a loopback address"), ("169.254.0.0/16", "a link-local or metadata address"),
    ("172.16.0.0/12", "private"), ("192.0.0.0/24", "of protocols"), ("192.0.2.0/24", "for documentation"),
    ("192.88.99.0/24", "a relay"), ("192.168.0.0/16", "private"), ("198.18.0.0/15", "for measurements"),
    ("198.51.100.0/24", "for documentation"), ("203.0.113.0/24", "for documentation"),
    ("224.0.0.0/4", "a multicast address"), ("240.0.0.0/4", "reserved"), ("168.63.129.16", "a metadata address"),
    // Before ::/96, for ::1 lies in it.
    ("::1", "a loopback address"), ("::/96", "reserved"), ("64:ff9b::/96", "a NAT64 address"),
    ("64:ff9b:1::/48", "a NAT64 address"), ("100::/64", "discarded"), ("2001::/23", "of protocols"),
    ("2001:db8::/32", "for documentation"), ("2002::/16", "a 6to4 address"), ("3fff::/20", "for documentation"),
    ("fc00::/7", "private"), ("fe80::/10", "a link-local address"), ("fec0::/10", "site-local"),
    ("ff00::/8", "a multicast address"),
  ].compactMap { text, name in AddressBlock(text).map { ($0, name) } }
}

/// The address and port that a socket is to be connected to; nil where they are of another family.
func target(of address: UnsafePointer<sockaddr>) -> (address: IPAddress, port: Int)? {
  let raw = UnsafeRawPointer(address)
  let bytes: [UInt8]
  let port: UInt16
  switch Int32(address.pointee.sa_family) {
  case AF_INET:
    let value = raw.loadUnaligned(as: sockaddr_in.self)
    (bytes, port) = (withUnsafeBytes(of: value.sin_addr) { Array($0) }, value.sin_port)
  case AF_INET6:
    let value = raw.loadUnaligned(as: sockaddr_in6.self)
    (bytes, port) = (withUnsafeBytes(of: value.sin6_addr) { Array($0) }, value.sin6_port)
  default: return nil
  }
  return IPAddress(bytes: bytes).map { ($0, Int(UInt16(bigEndian: port))) }
}

/// The host of a URL as libcurl will use it: `127.0.0.1` of `http://0x7f.1/` and of `http://2130706433/`.
func hostName(of url: String) -> String? { part(of: url, CURLUPART_HOST) }

/// Host and port: what limits and pauses are counted by.
func hostAndPort(of url: String) -> String {
  guard let host = hostName(of: url)?.lowercased() else { return "" }
  return part(of: url, CURLUPART_PORT).map { "\(host):\($0)" } ?? host
}

/// Scheme, host and port: what one server is told by. Nil for what is no URL.
func origin(of url: String) -> String? {
  guard let scheme = part(of: url, CURLUPART_SCHEME), let host = hostName(of: url), let port = port(of: url) else {
    return nil
  }
  return "\(scheme)://\(host):\(port)".lowercased()
}

/// The port of a URL: the one given, else that of its scheme.
private func port(of url: String) -> Int? {
  part(of: url, CURLUPART_PORT, flags: UInt32(CURLU_DEFAULT_PORT)).flatMap { Int($0) }
}

private func part(of url: String, _ part: CURLUPart, flags: UInt32 = 0) -> String? {
  guard let handle = curl_url() else { return nil }
  defer { curl_url_cleanup(handle) }
  guard curl_url_set(handle, CURLUPART_URL, url, 0) == CURLUE_OK else { return nil }
  var value: UnsafeMutablePointer<CChar>?
  guard curl_url_get(handle, part, &value, flags) == CURLUE_OK, let value else { return nil }
  defer { curl_free(value) }
  return String(cString: value)
}
