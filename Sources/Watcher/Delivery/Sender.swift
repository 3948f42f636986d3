import Articles
import Claims
import Facts
public import Rules

/// One way to a receiver: it gets notifications in the order of the alerts, and says what became of them.
protocol Sender: Sendable {
  /// So many are sent at once. That they were taken is recorded then: if the process dies in between, they are sent
  /// again.
  var portion: Int { get }

  /// How many of those that wait, from the first on, are sent at once.
  func portion(of waiting: ArraySlice<Notification>) -> Int

  /// Sends notifications, the first one first, and stops at the first that isn't taken, or where `shouldStop` answers
  /// true.
  func send(_ batch: [Notification], shouldStop: @Sendable () -> Bool) async -> Sent
}

extension Sender {
  func portion(of waiting: ArraySlice<Notification>) -> Int { min(portion, waiting.count) }
}

/// What became of a batch.
struct Sent: Sendable, Equatable {
  /// So many of the batch were taken, from its first on.
  var taken: Int
  /// Why the next one was not; nil where all were taken, or sending was told to stop.
  var problem: Problem?

  enum Problem: Sendable, Equatable {
    /// The receiver will never take this one; others it may.
    case refused(String)
    /// The receiver takes nothing now. It may have said for how long, in seconds.
    case unavailable(String, retryAfter: Int?)
  }

  static func all(_ batch: [Notification]) -> Sent { Sent(taken: batch.count) }
}

extension Receiver {
  /// Sends an alert that says it is a test; answers why it was not taken.
  public func test() async -> String? {
    let story = StoryReference(id: 0, title: "Test of watchd")
    let claim = Claim(
      kind: "statement", content: .statement(Statement(speaker: nil, quote: "This is a test.", direct: false)),
      span: 0..<0, sentence: 0..<0, confidence: 1)
    let change = Change(
      fact: FactKey(kind: "statement", group: .other), story: story, kind: .new, from: nil, to: nil, claim: claim,
      article: 0)
    let alert = Alert(
      rule: "notify-test", severity: .info, change: change,
      evidence: Evidence(sentence: "This is a test: nothing has happened.", title: story.title), time: .now,
      message: "Test of watchd: alerts for \(name) arrive here", notify: [name])
    let sent = await sender(stateID: "test-\(UInt32.random(in: .min ... .max))", client: HTTPClient())
      .send([Notification(id: 0, content: .alert(alert, id: 0))]) { false }
    return switch sent.problem {
    case nil: nil
    case .refused(let reason), .unavailable(let reason, _): reason
    }
  }

  /// The way to this receiver.
  func sender(stateID: String, client: HTTPClient) -> any Sender {
    switch target {
    case .stdout(let format): StandardOutput(format: format)
    case .log(let path): LogFile(path: path)
    case .webhook(let webhook): WebhookSender(webhook, stateID: stateID, client: client)
    }
  }
}
