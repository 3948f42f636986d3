import CCurl
import Foundation
import Glibc
import Rules

/// One exchange. It is made by a task; from then on only the thread of the engine touches it, so it needs no lock.
final class Transfer: @unchecked Sendable {
  private let request: HTTPRequest
  /// What was asked for before any redirect: it is what messages name.
  private let first: HTTPRequest
  private let userAgent: String
  private let sink: Sink
  private var done: ((Result<HTTPResponse, FetchError>) -> Void)?
  private var headers: UnsafeMutablePointer<curl_slist>?
  private(set) var handle: UnsafeMutableRawPointer?

  init(_ request: HTTPRequest, first: HTTPRequest, userAgent: String) {
    self.request = request
    self.first = first
    self.userAgent = userAgent
    // With a proxy of the configuration all connections are to it; what it may reach is its own affair.
    sink = Sink(limit: request.maxSize, addresses: request.proxy == nil ? request.reach : .anywhere)
  }

  /// Sets what is called once, with the end of the transfer.
  func whenDone(_ done: @escaping (Result<HTTPResponse, FetchError>) -> Void) { self.done = done }

  /// The handle, with all that is asked for; nil where it was ended before it began.
  func makeHandle() -> UnsafeMutableRawPointer? {
    guard done != nil, let curl = curl_easy_init() else { return nil }
    handle = curl
    for (name, value) in request.headers + request.credentials {
      headers = curl_slist_append(headers, "\(name): \(value)")
    }
    setRequest(curl)
    setLimits(curl)
    setCallbacks(curl)
    return curl
  }

  /// Ends the transfer, and tells it to the one who waits; a second call does nothing.
  func finish(_ code: CURLcode) {
    guard let done else { return }
    self.done = nil
    done(code == CURLE_OK ? .success(response()) : .failure(failure(code)))
    if let handle { curl_easy_cleanup(handle) }
    curl_slist_free_all(headers)
    (handle, headers) = (nil, nil)
  }

  private func setRequest(_ curl: UnsafeMutableRawPointer) {
    set(curl, CURLOPT_URL, request.url)
    set(curl, CURLOPT_PROTOCOLS_STR, "http,https")
    set(curl, CURLOPT_USERAGENT, userAgent)
    set(curl, CURLOPT_ACCEPT_ENCODING, "")
    _ = watchd_curl_set_pointer(curl, CURLOPT_HTTPHEADER, headers)
    if let proxy = request.proxy {
      set(curl, CURLOPT_PROXY, proxy)
      // Else `no_proxy` of the environment lets requests past it, and past the rules of addresses.
      set(curl, CURLOPT_NOPROXY, "")
    }
    if let caFile = request.caFile { set(curl, CURLOPT_CAINFO, caFile) }
    guard let body = request.body else { return }
    set(curl, CURLOPT_POST, 1)
    set(curl, CURLOPT_POSTFIELDSIZE, body.count)
    body.withUnsafeBytes { bytes in
      // Copied by libcurl before this returns.
      _ = watchd_curl_set_pointer(curl, CURLOPT_COPYPOSTFIELDS, UnsafeMutableRawPointer(mutating: bytes.baseAddress))
    }
  }

  private func setLimits(_ curl: UnsafeMutableRawPointer) {
    set(curl, CURLOPT_NOSIGNAL, 1)
    set(curl, CURLOPT_CONNECTTIMEOUT_MS, max(1, Int(min(request.timeout, 10) * 1_000)))
    set(curl, CURLOPT_TIMEOUT_MS, max(1, Int(request.timeout * 1_000)))
    set(curl, CURLOPT_FOLLOWLOCATION, 0)
    set(curl, CURLOPT_BUFFERSIZE, 65_536)
  }

  private func setCallbacks(_ curl: UnsafeMutableRawPointer) {
    let context = Unmanaged.passUnretained(sink).toOpaque()
    _ = watchd_curl_set_data_callback(curl, CURLOPT_WRITEFUNCTION, receiveBody)
    _ = watchd_curl_set_pointer(curl, CURLOPT_WRITEDATA, context)
    _ = watchd_curl_set_data_callback(curl, CURLOPT_HEADERFUNCTION, receiveHeader)
    _ = watchd_curl_set_pointer(curl, CURLOPT_HEADERDATA, context)
    // Before a connection is made, on the address that it will really have; and before each request, for a connection
    // that was made under other rules may be used again.
    _ = watchd_curl_set_open_socket(curl, openSocket)
    _ = watchd_curl_set_pointer(curl, CURLOPT_OPENSOCKETDATA, context)
    _ = watchd_curl_set_prerequest(curl, checkConnection)
    _ = watchd_curl_set_pointer(curl, CURLOPT_PREREQDATA, context)
  }

  private func set(_ curl: UnsafeMutableRawPointer, _ option: CURLoption, _ value: Int) {
    _ = watchd_curl_set_long(curl, option, value)
  }

  private func set(_ curl: UnsafeMutableRawPointer, _ option: CURLoption, _ value: String) {
    _ = watchd_curl_set_string(curl, option, value)
  }

  // MARK: What came of it

  private func response() -> HTTPResponse {
    HTTPResponse(
      status: long(CURLINFO_RESPONSE_CODE), url: string(CURLINFO_EFFECTIVE_URL) ?? request.url,
      contentType: string(CURLINFO_CONTENT_TYPE), retryAfter: sink.retryAfter, maxAge: sink.maxAge, etag: sink.etag,
      lastModified: sink.lastModified, location: string(CURLINFO_REDIRECT_URL), body: sink.body)
  }

  private func failure(_ code: CURLcode) -> FetchError {
    switch sink.problem {
    case .tooLong?: return error("the answer is longer than the limit of \(request.maxSize) bytes", retry: false)
    case .headers?: return error("its headers are longer than \(Sink.mostHeaders) bytes", retry: false)
    case .refused(let reason)?: return error(reason, retry: false)
    case nil: break
    }
    switch code {
    case CURLE_ABORTED_BY_CALLBACK: return error("stopped, watchd is ending", retry: true)
    case CURLE_OPERATION_TIMEDOUT:
      return error(
        "no whole answer within \(Int(first.timeout)) s", retry: true,
        isOfHost: !sink.isConnected)
    case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: return error("not a URL", retry: false)
    case CURLE_BAD_CONTENT_ENCODING: return error("its compression is broken", retry: true)
    default:
      let isOfHost = [
        CURLE_COULDNT_CONNECT, CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY, CURLE_SSL_CONNECT_ERROR,
        CURLE_PEER_FAILED_VERIFICATION,
      ].contains(code)
      return error(String(cString: curl_easy_strerror(code)), retry: true, isOfHost: isOfHost)
    }
  }

  private func error(_ reason: String, retry: Bool, isOfHost: Bool = false) -> FetchError {
    let through = request.url == first.url ? "" : " (redirected to \(redacted(request.url)))"
    return FetchError(
      operation: request.operation, url: first.url, reason: reason + through, canRetry: retry,
      isOfHost: isOfHost && request.url == first.url)
  }

  private func long(_ info: CURLINFO) -> Int {
    var value = 0
    if let handle { _ = watchd_curl_get_long(handle, info, &value) }
    return value
  }

  private func string(_ info: CURLINFO) -> String? {
    guard let handle else { return nil }
    var value: UnsafePointer<CChar>?
    _ = watchd_curl_get_string(handle, info, &value)
    return value.map { String(cString: $0) }
  }
}

/// What libcurl's callbacks write to, on the thread of the engine.
private final class Sink {
  enum Problem {
    case tooLong, headers
    case refused(String)
  }

  private(set) var body: [UInt8] = []
  private(set) var retryAfter: Int?
  private(set) var maxAge: Int?
  private(set) var etag: String?
  private(set) var lastModified: String?
  private(set) var problem: Problem?
  private(set) var isConnected = false
  private let limit: Int
  private let addresses: AddressRules
  private var headerBytes = 0

  /// Of all headers of an answer, in bytes.
  static let mostHeaders = 128 << 10

  init(limit: Int, addresses: AddressRules) {
    self.limit = limit
    self.addresses = addresses
  }

  /// Answers false where the body grows over the limit.
  func append(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard body.count + bytes.count <= limit else {
      problem = .tooLong
      body = []
      return false
    }
    body.append(contentsOf: bytes)
    return true
  }

  /// Answers false where the headers grow over the limit.
  func header(_ bytes: UnsafeRawBufferPointer) -> Bool {
    headerBytes += bytes.count
    guard headerBytes <= Sink.mostHeaders else {
      problem = .headers
      return false
    }
    let line = String(decoding: bytes, as: UTF8.self)
    guard !line.hasPrefix("HTTP/") else {  // an interim answer came before
      (retryAfter, maxAge, etag, lastModified) = (nil, nil, nil, nil)
      return true
    }
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return true }
    let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespacesAndNewlines)
    switch line[..<colon].lowercased() {
    case "retry-after": retryAfter = RetryAfter.seconds(of: value, now: .now)
    case "cache-control": maxAge = Sink.maxAge(value) ?? maxAge
    case "etag": etag = value
    case "last-modified": lastModified = value
    default: break
    }
    return true
  }

  /// Answers false where an address is not one to connect to.
  func allows(_ address: IPAddress?, port: Int) -> Bool {
    guard !addresses.allowsAll else { return true }
    let refusal = address.map { addresses.refusal(of: $0, port: port) } ?? "the address is of no known family"
    if let refusal { problem = .refused(refusal) }
    return refusal == nil
  }

  /// A connection was made. If it is to another address of the same name, the refusal of one is of no concern.
  func connects() {
    isConnected = true
    if case .refused = problem { problem = nil }
  }

  private static func maxAge(_ value: String) -> Int? {
    value.lowercased().split(separator: ",").lazy.map { $0.trimmingCharacters(in: .whitespaces) }
      .first { $0.hasPrefix("max-age=") }.flatMap { Int($0.dropFirst(8)) }.map { max(0, $0) }
  }
}

private func sink(_ context: UnsafeMutableRawPointer?) -> Sink? {
  context.map { Unmanaged<Sink>.fromOpaque($0).takeUnretainedValue() }
}

private func receiveBody(
  _ data: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
  guard let data, let sink = sink(context) else { return 0 }
  return sink.append(UnsafeRawBufferPointer(start: data, count: size * count)) ? size * count : 0
}

private func receiveHeader(
  _ data: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
  guard let data, let sink = sink(context) else { return 0 }
  return sink.header(UnsafeRawBufferPointer(start: data, count: size * count)) ? size * count : 0
}

private func openSocket(
  _ context: UnsafeMutableRawPointer?, _: curlsocktype, _ address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
  guard let address, let sink = sink(context), let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else {
    return CURL_SOCKET_BAD
  }
  // The structure ends with as much of an address as its family needs.
  let target = target(of: (UnsafeRawPointer(address) + offset).assumingMemoryBound(to: sockaddr.self))
  guard sink.allows(target?.address, port: target?.port ?? 0) else { return CURL_SOCKET_BAD }
  return socket(
    address.pointee.family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue), address.pointee.protocol)
}

private func checkConnection(
  _ context: UnsafeMutableRawPointer?, _ address: UnsafeMutablePointer<CChar>?, _: UnsafeMutablePointer<CChar>?,
  _ port: CInt, _: CInt
) -> CInt {
  guard let address, let sink = sink(context), sink.allows(IPAddress(String(cString: address)), port: Int(port)) else {
    return CURL_PREREQFUNC_ABORT
  }
  sink.connects()
  return CURL_PREREQFUNC_OK
}
