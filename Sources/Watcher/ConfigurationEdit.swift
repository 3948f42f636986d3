import Foundation
public import Rules

/// Adds sources to a configuration: lines of text in the file itself, so that all else in it stays as people wrote it.
public struct ConfigurationEdit {
  /// Why nothing was written.
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  /// The lines that say so, as a list under `sources:`.
  public static func lines(_ sources: [Source], indentation: Int = 2) -> [String] {
    let margin = String(repeating: " ", count: indentation)
    return sources.flatMap { source in
      var lines = [
        "\(margin)- \(source.kind.rawValue): \(quoted(source.url))", "\(margin)  every: \(source.every.configured)",
      ]
      if source.follow { lines.append("\(margin)  follow: true") }
      return lines
    }
  }

  /// Writes sources into the file at `path`, where it says what it should afterwards; else it is left alone.
  public static func add(_ sources: [Source], to path: String) throws(Failure) {
    let text: String
    do { text = try String(contentsOfFile: path, encoding: .utf8) } catch {
      throw Failure(description: "\(path): it cannot be read: \(plainWords(error))")
    }
    let edited = added(sources, to: text)
    let before = Set(configuration(text, path)?.sources.map(\.url) ?? [])
    guard let after = configuration(edited, path),
      sources.allSatisfy({ source in after.sources.contains { $0.url == source.url } }),
      after.sources.count == before.count + sources.count
    else {
      throw Failure(
        description: "\(path): the sources cannot be written into it without harm; add these lines under sources:\n"
          + lines(sources).joined(separator: "\n"))
    }
    do { try replace(path, with: edited) } catch {
      throw Failure(description: "\(path): it cannot be written: \(plainWords(error))")
    }
  }

  /// In the place of the old file at once, with its rights.
  private static func replace(_ path: String, with text: String) throws {
    let target = (path as NSString).resolvingSymlinksInPath
    let rights = try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions]
    let new = target + ".new-\(getpid())"
    try Data(text.utf8).write(to: URL(fileURLWithPath: new))
    if let rights { try FileManager.default.setAttributes([.posixPermissions: rights], ofItemAtPath: new) }
    guard rename(new, target) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
  }

  /// The text with the sources below what stands under `sources:`, or in a section of their own at its end.
  static func added(_ sources: [Source], to text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    guard let section = lines.firstIndex(where: { $0.hasPrefix("sources:") }) else {
      let gap = lines.last?.isEmpty == false ? [""] : []
      return (lines + gap + ["sources:"] + self.lines(sources)).joined(separator: "\n") + "\n"
    }
    // `sources: []` is a list that has nothing in it.
    if lines[section].filter({ !$0.isWhitespace }) == "sources:[]" { lines[section] = "sources:" }
    var end = section + 1
    var indentation = 2
    for index in lines.indices.dropFirst(section + 1) {
      let line = lines[index]
      if line.isEmpty || line.drop(while: \.isWhitespace).hasPrefix("#") { continue }
      guard line.hasPrefix(" ") || line.hasPrefix("-") else { break }
      if end == section + 1 { indentation = line.prefix { $0 == " " }.count }
      end = index + 1
    }
    lines.insert(contentsOf: self.lines(sources, indentation: indentation), at: end)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func configuration(_ text: String, _ path: String) -> Configuration? {
    ConfigurationFile.read(text: text, path: path).configuration
  }

  /// A URL as YAML takes it: in quotes where a mark in it could mean something else.
  private static func quoted(_ url: String) -> String {
    url.contains { "#\"'{}[],&*!|>%@`".contains($0) } ? "\"\(url.filter { $0 != "\"" && $0 != "\\" })\"" : url
  }
}
