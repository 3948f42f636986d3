public import Foundation

/// A directory that is removed when it is let go of.
public final class Scratch: Sendable {
  public let path: String

  public init() throws {
    path = NSTemporaryDirectory() + "watchd-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  public func url(_ name: String) -> URL { URL(fileURLWithPath: "\(path)/\(name)") }

  /// Writes a file, under this name only when it is whole.
  public func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }

  public func write(_ name: String, _ bytes: Data) throws {
    let url = url(name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    let unfinished = url.deletingLastPathComponent().appendingPathComponent(".\(UUID().uuidString)")
    try bytes.write(to: unfinished)
    guard rename(unfinished.path, url.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  /// The lines of a file; none where there is no file.
  public func lines(_ name: String) -> [String] {
    let text = (try? String(contentsOf: url(name), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init)
  }
}
