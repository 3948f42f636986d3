public import Claims

/// Everything that watchd is told by its YAML file: a value, read and checked as a whole.
public struct Configuration: Sendable, Hashable {
  /// The path of the state's database; nil leaves it to the environment.
  public var state: String?
  public var inboxes: [Inbox]
  public var sources: [Source]
  /// How long the texts of articles are kept after they arrived; nil for ever.
  public var keep: Duration?
  /// What is measured for those who watch over watchd; nil for nothing.
  public var metrics: Metrics?
  /// The kinds of claims that are read beside the built-in ones.
  public var kinds: [Kind]
  public var topics: [Topic]
  public var receivers: [Receiver]
  /// The names of the receivers that are told of watchd's own trouble.
  public var notices: [String]
  public var rules: [Rule]
  public var fetch: Fetch
  public var documents: Documents

  public init(
    state: String? = nil, inboxes: [Inbox] = [], sources: [Source] = [], keep: Duration? = nil, metrics: Metrics? = nil,
    kinds: [Kind] = [],
    topics: [Topic] = [], receivers: [Receiver] = [], notices: [String] = [], rules: [Rule] = [],
    fetch: Fetch = Fetch(),
    documents: Documents = Documents()
  ) {
    self.state = state
    self.inboxes = inboxes
    self.sources = sources
    self.keep = keep
    self.metrics = metrics
    self.kinds = kinds
    self.topics = topics
    self.receivers = receivers
    self.notices = notices
    self.rules = rules
    self.fetch = fetch
    self.documents = documents
  }
}

/// A directory that is watched for new documents.
public struct Inbox: Sendable, Hashable {
  /// What becomes of a document that was read.
  public enum After: Sendable, Hashable {
    case keep, delete
    /// It is moved into this directory.
    case archive(directory: String)
  }

  public var path: String
  public var after: After

  public init(path: String, after: After = .keep) {
    self.path = path
    self.after = after
  }
}

/// A page or feed that is fetched on a schedule.
public struct Source: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case page, feed
  }

  public var kind: Kind
  /// http or https.
  public var url: String
  /// The time between two fetches, at least a second; where there is no ``cron``.
  public var every: Duration
  /// When it is fetched, by the clock.
  public var cron: CronSchedule?
  /// Of a feed: the page of each entry is fetched, in place of what the feed says of it.
  public var follow: Bool
  /// Of a feed that is looked at for the first time: how old an entry may be that is taken.
  public var since: Duration
  public var access: Access
  /// Where it is asked, where ``url`` holds variables of the environment: it is known by what the configuration says.
  public var address: String?

  /// What holds where the configuration says nothing.
  static let standingInterval = Duration.seconds(900)
  static let standingSince = Duration.seconds(172_800)

  public init(
    kind: Kind, url: String, every: Duration? = nil, cron: CronSchedule? = nil, follow: Bool = false,
    since: Duration? = nil, access: Access = Access()
  ) {
    self.kind = kind
    self.url = url
    self.every = every ?? Self.standingInterval
    self.cron = cron
    self.follow = follow
    self.since = since ?? Self.standingSince
    self.access = access
  }
}

/// How documents are fetched.
public struct Fetch: Sendable, Hashable {
  /// How long one document may take.
  public var timeout: Duration
  /// The largest document that is taken, in bytes after decompression.
  public var maxSize: Int
  /// How long a host is left alone between two requests, at the least.
  public var pause: Duration
  /// The addresses that may be fetched from though they are private, loopback or otherwise not of the public network.
  public var allowedAddresses: [AddressBlock]

  public init(
    timeout: Duration = .seconds(30), maxSize: Int = 10_000_000, pause: Duration = .zero,
    allowedAddresses: [AddressBlock] = []
  ) {
    self.timeout = timeout
    self.maxSize = maxSize
    self.pause = pause
    self.allowedAddresses = allowedAddresses
  }
}

/// Where what is measured goes.
public struct Metrics: Sendable, Hashable {
  /// A file that is replaced again and again.
  public var file: String

  public init(file: String) {
    self.file = file
  }
}

/// Which documents are taken from inboxes.
public struct Documents: Sendable, Hashable {
  /// The largest document that is taken, in bytes.
  public var maxSize: Int

  public init(maxSize: Int = 10_000_000) {
    self.maxSize = maxSize
  }
}

/// Where alerts go.
public struct Receiver: Sendable, Hashable {
  /// How an alert is written on standard output.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    /// A few lines for people: `Alert.text`.
    case text
    /// One line of JSON: `AlertMessage`.
    case json
  }

  public enum Target: Sendable, Hashable {
    case stdout(Format)
    /// A file to which one line of JSON is appended for each alert.
    case log(path: String)
    case webhook(Webhook)
  }

  public var name: String
  public var target: Target

  public init(name: String, target: Target) {
    self.name = name
    self.target = target
  }
}
