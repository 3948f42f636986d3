public import Foundation
import Glibc
public import Rules

/// Where the configuration and the state stand on this machine, and reading the one from the disk.
public enum ConfigurationFile {
  /// Why there is no file to read.
  public struct Missing: Error, CustomStringConvertible {
    public let description: String
  }

  /// The file that is meant: the one named, else the first that is there of `$WATCHD_CONFIG`,
  /// `$XDG_CONFIG_HOME/watchd/watchd.yaml` and `/etc/watchd/watchd.yaml`.
  public static func path(
    named: String?, environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(Missing) -> String {
    if let named = named ?? environment["WATCHD_CONFIG"].nonEmpty {
      guard FileManager.default.fileExists(atPath: named) else {
        throw Missing(description: "there is no configuration \(named)")
      }
      return named
    }
    let home = environment["XDG_CONFIG_HOME"].nonEmpty ?? environment["HOME"].nonEmpty.map { "\($0)/.config" }
    let places = [home.map { "\($0)/watchd/watchd.yaml" }, "/etc/watchd/watchd.yaml"].compactMap { $0 }
    guard let found = places.first(where: FileManager.default.fileExists(atPath:)) else {
      throw Missing(
        description: "there is no configuration: name one with --config or $WATCHD_CONFIG, or write one of "
          + places.joined(separator: ", "))
    }
    return found
  }

  /// Reads a configuration with all it includes, and checks it. The paths in it are absolute then: a document is known
  /// by its path, wherever watchd is started from.
  ///
  /// - Parameter secrets: whether those that stand elsewhere are read, too: who only looks at the state needs none, and
  ///   may not be allowed to.
  public static func read(_ path: String, secrets: Bool = true) throws(Missing) -> ConfigurationReading {
    do {
      var reading = Configuration.read(try source(path), include: included)
      if reading.configuration == Configuration() {
        let beginning = Place(file: path, line: 1, column: 1)
        let message =
          "the configuration is empty: name what is watched under 'inbox' or 'sources', who is told under 'receivers', "
          + "and what matters under 'rules'"
        reading.configuration = nil
        reading.diagnostics = [Diagnostic(place: beginning, message: message)]
      }
      if secrets { Secrets(environment: ProcessInfo.processInfo.environment).resolve(&reading) }
      reading.configuration?.makePathsAbsolute(from: FileManager.default.currentDirectoryPath)
      return reading
    } catch {
      throw Missing(description: "\(path): \(plainWords(error))")
    }
  }

  /// The path of the state to read from: where watchd would keep it, and where there is none, that of the service.
  public static func existingStatePath(
    of configuration: Configuration, environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> String {
    let path = statePath(of: configuration, environment: environment)
    guard configuration.state == nil, access(path, F_OK) != 0, access(serviceState, F_OK) == 0 else { return path }
    return serviceState
  }

  /// Where systemd's `StateDirectory=watchd` is.
  private static let serviceState = "/var/lib/watchd/watchd.db"

  /// Reads a text as what a file would hold, with all it includes.
  static func read(text: String, path: String) -> ConfigurationReading {
    Configuration.read(SourceFile(path: path, text: text), include: included)
  }

  /// The path of the state: the one configured, else `watchd.db` in `$STATE_DIRECTORY` or in `$XDG_STATE_HOME/watchd`.
  public static func statePath(
    of configuration: Configuration, environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> String {
    if let path = configuration.state { return path }
    // systemd separates several directories with colons.
    if let directory = environment["STATE_DIRECTORY"].nonEmpty?.split(separator: ":").first {
      return "\(directory)/watchd.db"
    }
    let home = environment["XDG_STATE_HOME"].nonEmpty ?? "\(environment["HOME"] ?? "")/.local/state"
    return "\(home)/watchd/watchd.db"
  }

  private static func source(_ path: String) throws -> SourceFile {
    SourceFile(path: path, text: String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self))
  }

  private static func included(_ pattern: String, by file: String) throws -> [SourceFile] {
    let full = pattern.hasPrefix("/") || !file.contains("/") ? pattern : "\(file.parentDirectory)/\(pattern)"
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(full, 0, nil, &found) == 0 else { return [] }
    return try (0..<Int(found.gl_pathc)).compactMap { found.gl_pathv[$0].map { String(cString: $0) } }.map(source)
  }
}

extension Configuration {
  fileprivate mutating func makePathsAbsolute(from directory: String) {
    func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : "\(directory)/\(path)" }
    state = state.map(absolute)
    if let file = metrics?.file { metrics?.file = absolute(file) }
    for index in inboxes.indices {
      inboxes[index].path = absolute(inboxes[index].path)
      if case .archive(let archive) = inboxes[index].after {
        inboxes[index].after = .archive(directory: absolute(archive))
      }
    }
    for index in sources.indices { sources[index].access.caFile = sources[index].access.caFile.map(absolute) }
    for index in receivers.indices {
      switch receivers[index].target {
      case .log(let path): receivers[index].target = .log(path: absolute(path))
      case .webhook(var webhook):
        webhook.access.caFile = webhook.access.caFile.map(absolute)
        receivers[index].target = .webhook(webhook)
      case .stdout: break
      }
    }
  }
}

extension String? {
  /// Nil for the empty string as well: an empty variable counts as none.
  fileprivate var nonEmpty: String? { self?.isEmpty == false ? self : nil }
}
