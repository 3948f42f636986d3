import Foundation
import Rules

/// Alerts as requests to a URL, one each; a chat gets what an article changed as one message.
struct WebhookSender: Sender {
  private let webhook: Webhook
  private let stateID: String
  private let client: HTTPClient
  private let signature: WebhookSignature

  /// A receiver may act on each request: none but the one in hand is ever sent again.
  let portion = 1

  init(_ webhook: Webhook, stateID: String, client: HTTPClient) {
    self.webhook = webhook
    self.stateID = stateID
    self.client = client
    signature = WebhookSignature(keys: webhook.signingKeys)
  }

  func portion(of waiting: ArraySlice<Notification>) -> Int {
    guard webhook.format == .slack, case .alert(let first, _)? = waiting.first?.content else {
      return min(portion, waiting.count)
    }
    let others = waiting.dropFirst().prefix { notification in
      if case .alert(let alert, _) = notification.content { alert.goes(with: first) } else { false }
    }
    return 1 + others.count
  }

  func send(_ batch: [Notification], shouldStop: @Sendable () -> Bool) async -> Sent {
    var rest = batch[...]
    while !rest.isEmpty {
      let taken = batch.count - rest.count
      if shouldStop() { return Sent(taken: taken) }
      let message = rest.prefix(portion(of: rest))
      if let problem = await post(message) {
        // Which of them it refuses is found by sending each alone.
        guard case .refused = problem, message.count > 1 else { return Sent(taken: taken, problem: problem) }
        for index in message.indices {
          if let problem = await post(message[index...index]) { return Sent(taken: index, problem: problem) }
        }
      }
      rest = rest.dropFirst(message.count)
    }
    return .all(batch)
  }

  /// Posts what goes into one message.
  private func post(_ notifications: ArraySlice<Notification>) async -> Sent.Problem? {
    guard let first = notifications.first else { return nil }
    let alerts = notifications.compactMap { notification in
      if case .alert(let alert, _) = notification.content { alert } else { nil }
    }
    var request = HTTPRequest(url: webhook.url)
    let text =
      switch first.content {
      case .alert where alerts.count > 1: webhook.chatBody(for: alerts)
      case .alert(let alert, let id): webhook.body(for: alert, id: id)
      case .notice(let notice): webhook.body(for: notice)
      }
    let body = Array(text.utf8)
    let id = "\(stateID)-\(first.id)"
    request.body = body
    request.headers = [("Content-Type", "application/json"), ("Idempotency-Key", id)]
    request.headers += signature.headers(id: id, time: .now, body: body)
    request.credentials = webhook.access.credentials
    (request.proxy, request.caFile) = (webhook.access.proxy, webhook.access.caFile)
    // An answer is read only to keep the connection; nobody needs what it says.
    request.maxSize = 1_000_000
    do {
      let response = try await client.send(request)
      return Self.problem(status: response.status, retryAfter: response.retryAfter, at: place)
    } catch {
      // The address of a receiver is often the secret that lets one post there.
      return .unavailable("POST \(place): \(error.reason)", retryAfter: error.retryAfter)
    }
  }

  /// What an answer means. What it says about this message is final; that the receiver can take nothing now, that its
  /// address is another, or that it doesn't know who asks, concerns all of them, and passes or is mended.
  static func problem(status: Int, retryAfter: Int?, at place: String) -> Sent.Problem? {
    let reason = "POST \(place): the server answered \(status)"
    switch status {
    case 200..<300: return nil
    case 400, 402, 406, 409, 411...420, 422...424, 426...428, 430...499: return .refused(reason)
    default: return .unavailable(reason, retryAfter: retryAfter)
    }
  }

  /// The receiver without its path, user and query: `https://chat.example/…`.
  private var place: String { Self.place(of: webhook.url) }

  static func place(of url: String) -> String {
    guard let scheme = url.range(of: "://") else { return "…" }
    let authority = url[scheme.upperBound...].prefix { !"/?#".contains($0) }
    let host = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
    return "\(url[..<scheme.upperBound])\(host)/…"
  }
}
