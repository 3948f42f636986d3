/// Why a URL could not be had: which operation, on what, why, and whether trying again can help.
public struct FetchError: Error, Sendable, CustomStringConvertible {
  /// GET or POST.
  public var operation: String
  public var url: String
  public var reason: String
  /// True where a later attempt may succeed: the network, a server's own errors.
  public var canRetry: Bool
  /// How long the server asked to wait, in seconds.
  public var retryAfter: Int?

  public init(operation: String, url: String, reason: String, canRetry: Bool, retryAfter: Int? = nil) {
    self.operation = operation
    self.url = url
    self.reason = reason
    self.canRetry = canRetry
    self.retryAfter = retryAfter
  }

  public var description: String { "\(operation) \(url): \(reason)" }
}
