import Foundation
import Rules

/// One request, with its limits.
struct HTTPRequest: Sendable {
  var url: String
  /// POSTed where given; else the request is a GET.
  var body: [UInt8]?
  var headers: [(name: String, value: String)] = []
  /// Headers that say who asks: no other server than that of `url` gets them.
  var credentials: [(name: String, value: String)] = []
  /// Seconds for the whole exchange, redirects included.
  var timeout: Double = 30
  /// The largest body that is taken, in bytes after decompression.
  var maxSize = 10_000_000
  /// A GET follows so many redirects; a POST none, for a redirected POST arrives without its body.
  static let maxRedirects = 10
  /// Where it may connect; nil stands for anywhere with a POST, whose receiver the configuration names, and for the
  /// public network with a GET.
  var addresses: AddressRules?
  /// A URL of what it goes through; without it, what `https_proxy` and its like say.
  var proxy: String?
  /// The certificates of those who may vouch for the server of `url`, in place of the system's.
  var caFile: String?

  var operation: String { body == nil ? "GET" : "POST" }
  var reach: AddressRules { addresses ?? (body == nil ? .publicOnly : .anywhere) }
}

extension HTTPRequest {
  /// A GET within the limits of the configuration.
  ///
  /// - Parameter own: a URL that the configuration names, whose address is open for it.
  init(url: String, limits: Fetch, opening own: String? = nil) {
    self.init(url: url)
    timeout = limits.timeout.inSeconds
    maxSize = limits.maxSize
    let rules = AddressRules(allowed: limits.allowedAddresses)
    addresses = own.map(rules.opening(addressOf:)) ?? rules
  }
}

extension Access {
  /// The headers that say who asks.
  var credentials: [(name: String, value: String)] {
    var fields = headers.map { (name: $0.name, value: $0.value) }
    switch authorization {
    case .bearer(let token): fields.append(("Authorization", "Bearer \(token)"))
    case .basic(let user, let password):
      fields.append(("Authorization", "Basic " + Data("\(user):\(password)".utf8).base64EncodedString()))
    case nil: break
    }
    return fields
  }
}

struct HTTPResponse: Sendable {
  var status: Int
  /// Where the answer came from after redirects.
  var url: String
  var contentType: String?
  /// How long the server asks to wait, in seconds.
  var retryAfter: Int?
  /// How long the answer stays fresh, in seconds: `Cache-Control: max-age`.
  var maxAge: Int?
  /// `ETag` and `Last-Modified` as they came: they are sent back byte for byte.
  var etag: String?
  var lastModified: String?
  /// Where a redirect leads: an absolute URL.
  var location: String?
  /// Where the document is from now on: the end of a chain of redirects that were all for good (301, 308).
  var movedTo: String?
  var body: [UInt8] = []
}
