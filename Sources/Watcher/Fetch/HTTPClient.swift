import CCurl
@preconcurrency import Dispatch
import Foundation
import Synchronization

/// One request, with its limits.
struct HTTPRequest: Sendable {
  var url: String
  /// POSTed where given; else the request is a GET.
  var body: [UInt8]?
  var headers: [(name: String, value: String)] = []
  /// Seconds for the whole exchange, redirects included.
  var timeout: Double = 30
  /// The largest body that is taken, in bytes after decompression.
  var maxSize = 10_000_000
  /// A GET follows so many redirects; a POST none, for a redirected POST arrives without its body.
  var maxRedirects = 10

  var operation: String { body == nil ? "GET" : "POST" }
}

struct HTTPResponse: Sendable {
  var status: Int
  /// Where the answer came from after redirects.
  var url: String
  var contentType: String?
  /// How long the server asks to wait, in seconds.
  var retryAfter: Int?
  var body: [UInt8]
}

/// HTTP through libcurl: http and https only, whatever a redirect says.
final class HTTPClient: Sendable {
  /// Blocking transfers run on threads of their own, away from Swift's.
  private let queue = DispatchQueue(label: "watchd.http", attributes: .concurrent)
  private let userAgent: String
  private let handles = Handles()

  init(userAgent: String = "watchd/\(watchdVersion)") {
    curl_global_init(Int(CURL_GLOBAL_DEFAULT))
    self.userAgent = userAgent
  }

  /// Sends a request. Any status is a response; no answer, or one over the limits, is an error.
  ///
  /// A cancelled task ends the transfer within a second.
  func send(_ request: HTTPRequest) async throws(FetchError) -> HTTPResponse {
    let transfer = Transfer(request, userAgent: userAgent)
    let result: Result<HTTPResponse, FetchError> = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        queue.async { [handles] in continuation.resume(returning: handles.withHandle(transfer.run)) }
      }
    } onCancel: {
      transfer.cancel()
    }
    return try result.get()
  }
}

/// Handles of libcurl that are not in use; each keeps its connections for the next exchange.
private final class Handles: Sendable {
  private struct Idle: @unchecked Sendable {
    var handles: [UnsafeMutableRawPointer] = []
  }
  private static let most = 8
  private let idle = Mutex(Idle())

  func withHandle<Result>(_ body: (UnsafeMutableRawPointer?) -> Result) -> Result {
    let handle = idle.withLock { $0.handles.popLast() } ?? curl_easy_init()
    defer {
      if let handle {
        curl_easy_reset(handle)
        let isKept = idle.withLock { idle in
          guard idle.handles.count < Self.most else { return false }
          idle.handles.append(handle)
          return true
        }
        if !isKept { curl_easy_cleanup(handle) }
      }
    }
    return body(handle)
  }

  deinit { idle.withLock { for handle in $0.handles { curl_easy_cleanup(handle) } } }
}

/// One exchange, on the thread that runs it.
private final class Transfer: Sendable {
  private let request: HTTPRequest
  private let userAgent: String
  private let cancelled = Atomic<Bool>(false)

  init(_ request: HTTPRequest, userAgent: String) {
    self.request = request
    self.userAgent = userAgent
  }

  func cancel() { cancelled.store(true, ordering: .relaxed) }

  func run(_ handle: UnsafeMutableRawPointer?) -> Result<HTTPResponse, FetchError> {
    guard let curl = handle else { return .failure(error("libcurl gives no handle", retry: true)) }
    let sink = Sink(limit: request.maxSize, isCancelled: { self.cancelled.load(ordering: .relaxed) })
    var headers: UnsafeMutablePointer<curl_slist>?
    for (name, value) in request.headers { headers = curl_slist_append(headers, "\(name): \(value)") }
    defer { curl_slist_free_all(headers) }
    set(curl, headers, sink)
    let code = withExtendedLifetime(sink) { curl_easy_perform(curl) }
    guard code == CURLE_OK else { return .failure(failure(code, curl, sink)) }
    return .success(
      HTTPResponse(
        status: long(curl, CURLINFO_RESPONSE_CODE), url: string(curl, CURLINFO_EFFECTIVE_URL) ?? request.url,
        contentType: string(curl, CURLINFO_CONTENT_TYPE), retryAfter: sink.retryAfter, body: sink.body))
  }

  private func set(_ curl: UnsafeMutableRawPointer, _ headers: UnsafeMutablePointer<curl_slist>?, _ sink: Sink) {
    func set(_ option: CURLoption, _ value: Int) { _ = watchd_curl_set_long(curl, option, value) }
    func set(_ option: CURLoption, _ value: String) { _ = watchd_curl_set_string(curl, option, value) }
    set(CURLOPT_URL, request.url)
    set(CURLOPT_PROTOCOLS_STR, "http,https")
    set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
    set(CURLOPT_USERAGENT, userAgent)
    set(CURLOPT_ACCEPT_ENCODING, "")
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_NOPROGRESS, 0)
    set(CURLOPT_CONNECTTIMEOUT_MS, Int(min(request.timeout, 10) * 1_000))
    set(CURLOPT_TIMEOUT_MS, Int(request.timeout * 1_000))
    set(CURLOPT_FOLLOWLOCATION, request.body == nil ? 1 : 0)
    set(CURLOPT_MAXREDIRS, request.maxRedirects)
    if let body = request.body {
      set(CURLOPT_POST, 1)
      set(CURLOPT_POSTFIELDSIZE, body.count)
      body.withUnsafeBytes { bytes in
        // Copied by libcurl before this returns.
        _ = watchd_curl_set_pointer(curl, CURLOPT_COPYPOSTFIELDS, UnsafeMutableRawPointer(mutating: bytes.baseAddress))
      }
    }
    _ = watchd_curl_set_pointer(curl, CURLOPT_HTTPHEADER, headers)
    let context = Unmanaged.passUnretained(sink).toOpaque()
    _ = watchd_curl_set_data_callback(curl, CURLOPT_WRITEFUNCTION, receiveBody)
    _ = watchd_curl_set_pointer(curl, CURLOPT_WRITEDATA, context)
    _ = watchd_curl_set_data_callback(curl, CURLOPT_HEADERFUNCTION, receiveHeader)
    _ = watchd_curl_set_pointer(curl, CURLOPT_HEADERDATA, context)
    _ = watchd_curl_set_progress_callback(curl, checkCancelled)
    _ = watchd_curl_set_pointer(curl, CURLOPT_XFERINFODATA, context)
  }

  private func failure(_ code: CURLcode, _ curl: UnsafeMutableRawPointer, _ sink: Sink) -> FetchError {
    if sink.isOverLimit {
      return error("the answer is longer than the limit of \(request.maxSize) bytes", retry: false)
    }
    return switch code {
    case CURLE_ABORTED_BY_CALLBACK: error("stopped, watchd is ending", retry: true)
    case CURLE_OPERATION_TIMEDOUT: error("no whole answer within \(Int(request.timeout)) s", retry: true)
    case CURLE_TOO_MANY_REDIRECTS: error("more than \(request.maxRedirects) redirects", retry: false)
    case CURLE_UNSUPPORTED_PROTOCOL:
      error("only http and https are fetched\(redirected(curl))", retry: false)
    case CURLE_URL_MALFORMAT: error("not a URL", retry: false)
    default: error("\(String(cString: curl_easy_strerror(code)))\(redirected(curl))", retry: true)
    }
  }

  /// Where a redirect led, for the message.
  private func redirected(_ curl: UnsafeMutableRawPointer) -> String {
    guard let url = string(curl, CURLINFO_EFFECTIVE_URL), long(curl, CURLINFO_REDIRECT_COUNT) > 0 else { return "" }
    return " (redirected to \(url))"
  }

  private func error(_ reason: String, retry: Bool) -> FetchError {
    FetchError(operation: request.operation, url: request.url, reason: reason, canRetry: retry)
  }

  private func long(_ curl: UnsafeMutableRawPointer, _ info: CURLINFO) -> Int {
    var value = 0
    _ = watchd_curl_get_long(curl, info, &value)
    return value
  }

  private func string(_ curl: UnsafeMutableRawPointer, _ info: CURLINFO) -> String? {
    var value: UnsafePointer<CChar>?
    _ = watchd_curl_get_string(curl, info, &value)
    return value.map { String(cString: $0) }
  }
}

/// What libcurl's callbacks write to, on the thread of the transfer.
private final class Sink {
  private(set) var body: [UInt8] = []
  private(set) var retryAfter: Int?
  private(set) var isOverLimit = false
  private let limit: Int
  let isCancelled: () -> Bool

  init(limit: Int, isCancelled: @escaping () -> Bool) {
    self.limit = limit
    self.isCancelled = isCancelled
  }

  /// Answers false where the body grows over the limit.
  func append(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard body.count + bytes.count <= limit else {
      isOverLimit = true
      return false
    }
    body.append(contentsOf: bytes)
    return true
  }

  func header(_ bytes: UnsafeRawBufferPointer) {
    let line = String(decoding: bytes, as: UTF8.self)
    if line.hasPrefix("HTTP/") {  // the answer after a redirect begins anew
      (body, retryAfter) = ([], nil)
    } else if line.lowercased().hasPrefix("retry-after:") {
      retryAfter = RetryAfter.seconds(of: line.dropFirst(12), now: .now)
    }
  }
}

private func receiveBody(
  _ data: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
  guard let data, let context else { return 0 }
  let sink = Unmanaged<Sink>.fromOpaque(context).takeUnretainedValue()
  return sink.append(UnsafeRawBufferPointer(start: data, count: size * count)) ? size * count : 0
}

private func receiveHeader(
  _ data: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
  guard let data, let context else { return 0 }
  Unmanaged<Sink>.fromOpaque(context).takeUnretainedValue()
    .header(UnsafeRawBufferPointer(start: data, count: size * count))
  return size * count
}

private func checkCancelled(
  _ context: UnsafeMutableRawPointer?, _: curl_off_t, _: curl_off_t, _: curl_off_t, _: curl_off_t
) -> CInt {
  guard let context else { return 0 }
  return Unmanaged<Sink>.fromOpaque(context).takeUnretainedValue().isCancelled() ? 1 : 0
}
