import ArgumentParser
import Claims
import Foundation

/// The claims of documents, as JSON lines.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "extract", abstract: "Prints the claims of documents.")

  @Flag(help: "Read {\"id\",\"text\"} lines, print {\"id\",\"claims\"} lines.")
  var jsonl = false

  func run() throws {
    let extractor = Extractor()
    var out = ClaimJSON()
    struct Item: Decodable {
      var id: String
      var text: String
    }
    let decoder = JSONDecoder()
    while let line = readLine() {
      let item = try decoder.decode(Item.self, from: Data(line.utf8))
      let text = Array(item.text.utf8)
      let id = try JSONEncoder().encode(item.id)
      out.appendLine(id: id, claims: extractor.claims(in: text), in: text)
      if out.bytes.count > 1 << 16 {
        FileHandle.standardOutput.write(Data(out.bytes))
        out.clear()
      }
    }
    FileHandle.standardOutput.write(Data(out.bytes))
  }
}
