import Articles
public import Rules

/// Asks an address whether it is a page or a feed. The one who names it means it, so its own address is open.
public func kindOfSource(at url: String, _ limits: Fetch) async throws -> Source.Kind {
  let request = HTTPRequest(url: url, limits: limits, opening: url)
  let response = try await HTTPClient().send(request)
  guard (200..<300).contains(response.status) else { throw FetchError(response, to: request) }
  let document = Document(
    bytes: response.body, name: redacted(url), url: response.url, contentType: response.contentType)
  switch try readable(document).read(limit: limits.maxSize).content {
  case .listing: return .feed
  case .article, .reference: return .page
  }
}
