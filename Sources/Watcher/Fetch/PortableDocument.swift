import Articles
import Foundation
import Glibc

/// The document itself, or where it is a PDF, its text: poppler's `pdftotext` takes it out, where that is installed.
func readable(_ document: Document) throws(DocumentError) -> Document {
  guard document.bytes.starts(with: "%PDF-".utf8) else { return document }
  var text = document
  text.bytes = try PortableDocument.text(of: document)
  text.contentType = "text/plain; charset=utf-8"
  return text
}

private enum PortableDocument {
  /// How long the program may take, in seconds.
  private static let patience = 30.0

  static func text(of document: Document) throws(DocumentError) -> [UInt8] {
    guard let program = program else {
      throw DocumentError(
        document.name, .malformed("it is a PDF; to have such read, install pdftotext (package poppler-utils)"))
    }
    let text: [UInt8]?
    do {
      text = try run(program, on: document.bytes)
    } catch {
      throw DocumentError(document.name, .malformed("pdftotext cannot be run: \(plainWords(error))"))
    }
    guard let text else {
      throw DocumentError(document.name, .malformed("it is a PDF that pdftotext cannot read"))
    }
    guard text.contains(where: { $0 > 0x20 }) else {
      throw DocumentError(document.name, .malformed("it is a PDF without text, such as a scan"))
    }
    return text
  }

  private static var program: String? {
    let directories = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    return directories.split(separator: ":").map { "\($0)/pdftotext" }.first { access($0, X_OK) == 0 }
  }

  /// Nil where the program fails or takes too long.
  private static func run(_ program: String, on bytes: [UInt8]) throws -> [UInt8]? {
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent("watchd-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let input = directory.appendingPathComponent("in.pdf")
    let output = directory.appendingPathComponent("out.txt")
    try Data(bytes).write(to: input)
    let process = try ChildProcess([program, "-q", "-enc", "UTF-8", "-nopgbrk", input.path, output.path])
    guard let status = process.status(within: patience) else {
      kill(process.pid, SIGKILL)
      _ = process.status()
      return nil
    }
    guard status == 0 else { return nil }
    return Array(try Data(contentsOf: output))
  }
}
