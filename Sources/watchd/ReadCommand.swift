internal import ArgumentParser
internal import Articles
internal import Foundation

/// The article that a document holds, as JSON.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Prints the article that a document holds, as JSON.",
    discussion: """
      Without a file, the document is read from standard input. A file NAME.json beside NAME.txt gives its metadata.
      With --jsonl, each line of standard input is {"id","path","url"}, and a line
      {"id","title","text","published","outlet","url","language"} is printed for each, in the same order.
      """)

  @Argument(help: "Documents to read.")
  var files: [String] = []

  @Flag(help: "Read lines of JSON from standard input and print a line of JSON for each.")
  var jsonl = false

  func run() throws {
    var failed = false
    if jsonl {
      while let line = readLine() {
        guard !line.isEmpty else { continue }
        let request = try JSONDecoder().decode(Request.self, from: Data(line.utf8))
        try print(request)
      }
    } else if files.isEmpty {
      let bytes = Array(FileHandle.standardInput.readDataToEndOfFile())
      failed = try !print(Document(bytes: bytes, name: "standard input"), id: nil)
    } else {
      for file in files {
        failed = try !print(document(at: file, url: nil, withSidecar: true), id: nil) || failed
      }
    }
    if failed { throw ExitCode(65) }
  }

  private struct Request: Decodable {
    var id: String
    var path: String
    var url: String?
  }

  private func print(_ request: Request) throws {
    try print(document(at: request.path, url: request.url, withSidecar: false), id: request.id)
  }

  private func document(at path: String, url: String?, withSidecar: Bool) throws -> Document {
    let file = URL(fileURLWithPath: path)
    return Document(bytes: Array(try Data(contentsOf: file)), name: file.lastPathComponent, url: url)
  }

  /// Prints the reading of a document, or says on standard error why there is none.
  @discardableResult
  private func print(_ document: Document, id: String?) throws -> Bool {
    do {
      let reading = try document.read()
      for warning in reading.warnings { report("warning: \(warning)") }
      try write(Line(id: id, reading: reading))
      return true
    } catch let error as DocumentError {
      report("error: \(error)")
      if id != nil { try write(Line(id: id, error: error.description)) }
      return false
    }
  }

  private func report(_ message: String) {
    FileHandle.standardError.write(Data("watchd: \(message)\n".utf8))
  }

  private func write(_ line: Line) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting =
      jsonl ? [.withoutEscapingSlashes] : [.withoutEscapingSlashes, .prettyPrinted, .sortedKeys]
    FileHandle.standardOutput.write(try encoder.encode(line) + Data("\n".utf8))
  }

  /// What is printed for a document.
  private struct Line: Encodable {
    var id: String?
    var title: String?
    var text: String?
    var published: Timestamp?
    var outlet: String?
    var url: String?
    var language: String?
    var error: String?

    init(id: String?, reading: Reading) {
      self.id = id
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
    }

    init(id: String?, error: String) {
      self.id = id
      self.error = error
    }
  }
}
