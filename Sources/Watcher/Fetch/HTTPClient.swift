import CCurl

/// HTTP through libcurl: http and https only, whatever a redirect says.
final class HTTPClient: Sendable {
  private let engine: TransferEngine
  private let userAgent: String

  init(userAgent: String = "watchd/\(watchdVersion)") {
    curl_global_init(Int(CURL_GLOBAL_DEFAULT))
    engine = TransferEngine()
    self.userAgent = userAgent
  }

  deinit { engine.end() }

  /// Sends a request. Any status is a response; no answer, or one over the limits, is an error.
  ///
  /// Redirects are followed here, each as a request of its own, so that each is checked like the first. A cancelled
  /// task ends the transfer at once.
  func send(_ request: HTTPRequest) async throws(FetchError) -> HTTPResponse {
    let end = uptime + request.timeout
    var hop = request
    var isForGood = true
    for count in 0...HTTPRequest.maxRedirects {
      try check(hop, first: request)
      hop.timeout = end - uptime
      guard hop.timeout > 0 else { throw error(request, hop, "no whole answer within \(Int(request.timeout)) s") }
      var response = try await engine.run(hop, first: request, userAgent: userAgent)
      guard request.body == nil, [301, 302, 303, 307, 308].contains(response.status), let next = response.location
      else {
        if count > 0, isForGood { response.movedTo = hop.url }
        return response
      }
      isForGood = isForGood && (response.status == 301 || response.status == 308)
      if origin(of: next) != origin(of: hop.url) { (hop.credentials, hop.caFile) = ([], nil) }
      hop.url = next
    }
    throw error(request, hop, "more than \(HTTPRequest.maxRedirects) redirects", retry: false)
  }

  /// Refuses what needs no connection to be refused.
  private func check(_ hop: HTTPRequest, first: HTTPRequest) throws(FetchError) {
    let lowered = hop.url.prefix(8).lowercased()
    guard lowered.hasPrefix("http://") || lowered.hasPrefix("https://") else {
      throw error(first, hop, "only http and https are fetched", retry: false)
    }
    if let refusal = hop.reach.refusal(ofURL: hop.url) { throw error(first, hop, refusal, retry: false) }
  }

  private func error(_ first: HTTPRequest, _ hop: HTTPRequest, _ reason: String, retry: Bool = true) -> FetchError {
    let through = hop.url == first.url ? "" : " (redirected to \(redacted(hop.url)))"
    return FetchError(operation: first.operation, url: first.url, reason: reason + through, canRetry: retry)
  }
}
