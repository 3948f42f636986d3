import Articles
public import Rules

/// Asks an address whether it is a page or a feed. The one who names it means it, so its own address is open.
public func kindOfSource(at url: String, _ limits: Fetch) async throws -> Source.Kind {
  var request = HTTPRequest(url: url)
  request.timeout = limits.timeout.inSeconds
  request.maxSize = limits.maxSize
  request.addresses = AddressRules(allowed: limits.allowedAddresses).opening(addressOf: url)
  let response = try await HTTPClient().send(request)
  guard (200..<300).contains(response.status) else { throw FetchError(response, to: request) }
  let document = Document(
    bytes: response.body, name: redacted(url), url: response.url, contentType: response.contentType)
  switch try readable(document).read(limit: limits.maxSize).content {
  case .listing: return .feed
  case .article, .reference: return .page
  }
}
