/// Why a URL could not be had: which operation, on what, why, and whether trying again can help.
public struct FetchError: Error, Sendable, CustomStringConvertible {
  /// GET or POST.
  public var operation: String
  /// As it may be shown: without what may be secret in it.
  public let url: String
  public var reason: String
  /// True where a later attempt may succeed: the network, a server's own errors.
  public var canRetry: Bool
  /// How long the server asked to wait, in seconds.
  public var retryAfter: Int?
  /// True where the host itself is not to be had now, so that its other URLs would fail as well.
  public var isOfHost: Bool
  /// The status of the answer, where there was one.
  public var status: Int?

  public init(
    operation: String, url: String, reason: String, canRetry: Bool, retryAfter: Int? = nil, isOfHost: Bool = false,
    status: Int? = nil
  ) {
    self.operation = operation
    self.url = redacted(url)
    self.reason = reason
    self.canRetry = canRetry
    self.retryAfter = retryAfter
    self.isOfHost = isOfHost
    self.status = status
  }

  /// Whether no answer came at all, and one may come later.
  var isSilence: Bool { status == nil && canRetry }

  public var description: String { "\(operation) \(url): \(reason)" }
}

extension FetchError {
  /// An answer that is not a success. What the server says for good about the URL itself is not asked again.
  init(_ response: HTTPResponse, to request: HTTPRequest) {
    let passing = [404, 408, 425, 429].contains(response.status) || response.status >= 500
    let from = response.url == request.url ? "" : " (redirected to \(redacted(response.url)))"
    self.init(
      operation: request.operation, url: request.url, reason: "the server answered \(response.status)\(from)",
      canRetry: passing, retryAfter: response.retryAfter,
      isOfHost: response.status == 429 || response.status == 503 && response.retryAfter != nil,
      status: response.status)
  }
}
