internal import ArgumentParser
internal import Articles
internal import Dispatch
internal import Foundation

/// The article that a document holds, as JSON.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Prints the article that a document holds, as JSON.",
    discussion: """
      Without a file, the document is read from standard input. A file NAME.json beside NAME.txt gives its metadata.
      With --jsonl, each line of standard input is {"id","path","url"}, and a line
      {"id","title","text","published","outlet","url","language"} is printed for each, in the same order; where there is
      no article, a line {"id","error"}.
      """)

  @Argument(help: "Documents to read.")
  var files: [String] = []

  @Flag(help: "Read lines of JSON from standard input and print a line of JSON for each.")
  var jsonl = false

  func validate() throws {
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
      let line = Line(id: nil, reading: document)
      if let error = line.error {
        printError("watchd: error: \(error)")
        exitCode = line.isMissing ? .noInput : .badData
      } else {
        try write(line)
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
      for line in ReadCommand.answers(to: requests) { try write(line) }
    }
    if isBad { throw ExitCode.badData }
  }

  private static func answers(to requests: [Request]) -> [Line] {
    let answers = Answers(count: requests.count)
    DispatchQueue.concurrentPerform(iterations: requests.count) { index in
      let request = requests[index]
      answers.set(
        Line(id: request.id) { try documentFile(at: request.path, url: request.url) }, at: index)
    }
    return answers.lines
  }

  /// The answers as they come in, from several threads.
  private final class Answers: @unchecked Sendable {
    private let lock = NSLock()
    private var found: [Line?]

    init(count: Int) { found = Array(repeating: nil, count: count) }

    func set(_ line: Line, at index: Int) { lock.withLock { found[index] = line } }

    var lines: [Line] { lock.withLock { found.compactMap { $0 } } }
  }

  private func write(_ line: Line) throws {
    for warning in line.warnings { printError("watchd: warning: \(warning)") }
    let encoder = JSONEncoder()
    encoder.outputFormatting =
      jsonl ? [.withoutEscapingSlashes] : [.withoutEscapingSlashes, .prettyPrinted, .sortedKeys]
    FileHandle.standardOutput.write(try encoder.encode(line) + Data("\n".utf8))
  }

  /// What is printed for a document.
  private struct Line: Encodable, Sendable {
    var id: String?
    var title: String?
    var text: String?
    var published: Timestamp?
    var outlet: String?
    var url: String?
    var language: String?
    var error: String?
    var isMissing = false
    var warnings: [String] = []

    private enum CodingKeys: String, CodingKey {
      case id, title, text, published, outlet, url, language, error
    }

    init(id: String?, reading document: () throws -> Document) {
      self.id = id
      do {
        let reading = try document().read()
        warnings = reading.warnings
        switch reading.content {
        case .article(let article):
          title = article.title
          text = String(decoding: article.text, as: UTF8.self)
          published = article.published
          outlet = article.outlet
          url = article.url
          language = article.language
        case .reference(let address, let metadata):
          title = metadata.title
          published = metadata.published
          outlet = metadata.outlet
          url = address
          language = metadata.language
        }
      } catch let error as DocumentError {
        self.error = error.description
      } catch {
        self.error = "\(error)"
        isMissing = true
      }
    }
  }
}
