internal import Foundation

/// A document that holds addresses: one a line, or a shortcut as Windows, macOS or a Linux desktop writes it.
enum Shortcut {
  static func content(_ bytes: [UInt8], name: String, warnings: inout [String]) throws(DocumentError) -> Reading.Content
  {
    if let address = propertyList(bytes) { return .reference(url: try checked(address, name: name), Metadata()) }
    let lines = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    )
    .map { $0.trimmed() }
    if lines.contains(where: { ["[internetshortcut]", "[desktop entry]"].contains($0.lowercased()) }) {
      guard let line = lines.first(where: { $0.lowercased().hasPrefix("url=") }) else { throw nothing(name) }
      return .reference(url: try checked(line.dropFirst(4).trimmed(), name: name), Metadata())
    }
    let addresses = lines.enumerated().filter { !$1.isEmpty && !$1.hasPrefix("#") }
    guard let first = addresses.first else { throw nothing(name) }
    if addresses.count == 1 { return .reference(url: try checked(first.element, name: name), Metadata()) }
    return try listing(addresses.map { ($0.offset + 1, $0.element) }, name: name, warnings: &warnings)
  }

  /// Several addresses. A line that is none is told of, and holds up no other.
  private static func listing(
    _ addresses: [(line: Int, text: String)], name: String, warnings: inout [String]
  ) throws(DocumentError) -> Reading.Content {
    var members: [Listing.Member] = []
    for (line, text) in addresses.prefix(Listing.mostMembers) {
      do {
        members.append(.init(id: nil, content: .reference(url: try checked(text, name: name), Metadata())))
      } catch {
        warnings.append("\(name): line \(line): \(error.problem)")
      }
    }
    if addresses.count > Listing.mostMembers {
      warnings.append("\(name): it has more than \(Listing.mostMembers) lines; the first are taken")
    }
    guard !members.isEmpty else { throw nothing(name) }
    return .listing(Listing(kind: .addresses, members: members))
  }

  private static func nothing(_ name: String) -> DocumentError {
    DocumentError(name, .malformed("no URL; one line such as https://news.example/story is expected"))
  }

  /// The address of a `.webloc`: a property list with the key `URL`, in XML or binary.
  private static func propertyList(_ bytes: [UInt8]) -> String? {
    guard bytes.starts(with: "bplist".utf8) || bytes.starts(with: "<?xml".utf8) || bytes.starts(with: "<plist".utf8)
    else { return nil }
    let list = try? PropertyListSerialization.propertyList(from: Data(bytes), options: [], format: nil)
    return (list as? [String: Any])?["URL"] as? String
  }

  /// An address that can be fetched: http or https, without spaces.
  static func checked(_ address: String, name: String) throws(DocumentError) -> String {
    let lowered = address.lowercased()
    guard let scheme = ["http://", "https://"].first(where: lowered.hasPrefix), address.utf8.count > scheme.utf8.count,
      !address.contains(where: { $0.isWhitespace })
    else {
      throw DocumentError(
        name, .malformed("\"\(address.prefix(200))\" is not a URL such as https://news.example/story"))
    }
    return address
  }
}
