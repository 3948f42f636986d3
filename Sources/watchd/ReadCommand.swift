internal import ArgumentParser
internal import Articles
internal import Dispatch
internal import Foundation
internal import Glibc

/// The article that a document holds, as JSON.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Prints the article that a document holds, as JSON.",
    discussion: """
      Without a file, the document is read from standard input. A file NAME.json beside NAME.txt gives its metadata.
      With --jsonl, each line of standard input is {"id","path","url"}, and a line
      {"id","entry","title","text","published","updated","outlet","url","language"} is printed for each, in the same order;
      where there is no article, a line {"id","error"}. Of a feed, a mailbox or a list of addresses a line is printed for each entry.
      """)

  @Argument(help: "Documents to read.")
  var files: [String] = []

  @Flag(help: "Print the text for people, in place of JSON.")
  var text = false

  @Flag(help: "Read lines of JSON from standard input and print a line of JSON for each.")
  var jsonl = false

  func validate() throws {
    if jsonl, text { throw ValidationError("--jsonl and --text exclude each other.") }
    if jsonl, !files.isEmpty { throw ValidationError("--jsonl reads standard input: name no files with it.") }
  }

  func run() throws {
    if jsonl { return try readLines() }
    let documents: [() throws -> Document] =
      files.isEmpty
      ? [{ Document(bytes: Array(FileHandle.standardInput.readDataToEndOfFile()), name: "standard input") }]
      : files.map { file in { try documentFile(at: file, url: nil) } }
    var exitCode: ExitCode?
    for document in documents {
      let lines = Line.lines(reading: document)
      // Of a feed, a mailbox or a list a line each.
      for line in lines {
        if let error = line.error {
          printError("watchd: error: \(error)")
          exitCode = line.isMissing ? .noInput : .badData
        } else {
          try write(line, isPretty: lines.count == 1)
        }
      }
    }
    if let exitCode { throw exitCode }
  }

  // MARK: Lines

  private struct Request: Decodable {
    var id: String
    var path: String
    var url: String?
  }

  /// Reads requests in batches, one document a core at a time, and answers in the order of the requests. A line that is
  /// none is reported, and stops nothing else.
  private func readLines() throws {
    var number = 0
    var isBad = false
    while true {
      var requests: [Request] = []
      while requests.count < 64, let text = readLine() {
        number += 1
        guard !text.isEmpty else { continue }
        do {
          requests.append(try JSONDecoder().decode(Request.self, from: Data(text.utf8)))
        } catch {
          printError("watchd: error: standard input:\(number): no line of the form {\"id\":\"…\",\"path\":\"…\"}")
          isBad = true
        }
      }
      guard !requests.isEmpty else { break }
      for line in ReadCommand.answers(to: requests) { try write(line, isPretty: false) }
    }
    if isBad { throw ExitCode.badData }
  }

  private static func answers(to requests: [Request]) -> [Line] {
    let answers = Answers(count: requests.count)
    DispatchQueue.concurrentPerform(iterations: requests.count) { index in
      let request = requests[index]
      answers.set(
        Line.lines(id: request.id) { try documentFile(at: request.path, url: request.url) }, at: index)
    }
    return answers.lines
  }

  /// The answers as they come in, from several threads.
  private final class Answers: @unchecked Sendable {
    private let lock = NSLock()
    private var found: [[Line]]

    init(count: Int) { found = Array(repeating: [], count: count) }

    func set(_ lines: [Line], at index: Int) { lock.withLock { found[index] = lines } }

    var lines: [Line] { lock.withLock { found.flatMap { $0 } } }
  }

  private func write(_ line: Line, isPretty: Bool) throws {
    for warning in line.warnings { printError("watchd: warning: \(warning)") }
    if text {
      printLine(line.forPeople(isShort: !isPretty))
      return
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = jsonl ? [.withoutEscapingSlashes] : [.withoutEscapingSlashes, .sortedKeys]
    if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
    writeBytes(Array(try encoder.encode(line) + Data("\n".utf8)), to: STDOUT_FILENO)
  }

  /// What is printed for a document, or for one of those that are listed in it.
  private struct Line: Encodable, Sendable {
    var id: String?
    /// What the publisher of a feed knows an entry by.
    var entry: String?
    var title: String?
    var text: String?
    var published: Timestamp?
    var updated: Timestamp?
    var outlet: String?
    var url: String?
    var language: String?
    var blocks: [Part]?
    var error: String?
    var isMissing = false
    var warnings: [String] = []

    private enum CodingKeys: String, CodingKey {
      case id, entry, title, text, published, updated, outlet, url, language, blocks, error
    }

    struct Part: Encodable, Sendable {
      var role: String
      var span: [Int]
      var time: Timestamp?
    }

    /// - Parameter id: of a request; without one the parts of the text are told as well.
    static func lines(id: String? = nil, reading document: () throws -> Document) -> [Line] {
      var line = Line(id: id)
      do {
        let reading = try document().read()
        line.warnings = reading.warnings
        guard case .listing(let listing) = reading.content else { return [line.with(reading.content)] }
        return listing.members.enumerated().map { index, member in
          var line = line.with(member.content)
          if index > 0 { line.warnings = [] }
          line.entry = member.id
          return line
        }
      } catch let error as DocumentError {
        line.error = error.description
      } catch {
        line.error = "\(error)"
        line.isMissing = true
      }
      return [line]
    }

    /// The article with what is known of it above; of one among several a line.
    func forPeople(isShort: Bool) -> String {
      let about = [outlet, published?.iso8601, url].compactMap { $0 }.joined(separator: " · ")
      let head = [title, about.isEmpty ? nil : about].compactMap { $0 }
      guard !isShort else {
        return ([published?.iso8601 ?? "undated", title ?? text.map { String($0.prefix(80)) }, url].compactMap { $0 })
          .joined(separator: "  ").split(whereSeparator: \.isNewline).joined(separator: " ")
      }
      return (head + [text.map { "\n\($0)" }].compactMap { $0 }).joined(separator: "\n")
    }

    private func with(_ content: Reading.Content) -> Line {
      var line = self
      switch content {
      case .article(let article):
        line.title = article.title
        line.text = String(decoding: article.text, as: UTF8.self)
        line.published = article.published
        line.updated = article.updated
        line.outlet = article.outlet
        line.url = article.url
        line.language = article.language
        if id == nil, !article.blocks.isEmpty {
          line.blocks = article.blocks.map {
            Part(role: $0.role.rawValue, span: [$0.range.lowerBound, $0.range.upperBound], time: $0.time)
          }
        }
      case .reference(let address, let metadata):
        line.title = metadata.title
        line.published = metadata.published
        line.outlet = metadata.outlet
        line.url = address
        line.language = metadata.language
      case .listing: break
      }
      return line
    }
  }
}
