import Articles
import Foundation
import Testing

@testable import Claims

/// Whole articles in the styles of news, each with the claims that it is read to have.
///
/// Where a change of the reader is for the better, write the claims anew and read the difference line by line:
/// `GOLDEN=renew swift test --filter GoldenTests`
@Suite struct GoldenTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Golden")
  static let names = [
    "aid-update", "blotter", "breach", "broadcast", "company", "court", "feature", "headline-only", "live", "outage",
    "recall",
    "wire",
  ]

  @Test(arguments: names)
  func claims(_ name: String) throws {
    let text = try Array(Data(contentsOf: Self.folder.appending(path: name + ".txt")))
    let published = try #require(Timestamp(iso8601: "2031-03-14T20:00:00Z"))
    let found = ClaimNotation.extractor.claims(in: text, published: published).map { line($0, text) }
    let file = Self.folder.appending(path: name + ".claims")
    if ProcessInfo.processInfo.environment["GOLDEN"] == "renew" {
      try Data(found.map { $0 + "\n" }.joined().utf8).write(to: file)
    }
    let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self).split(separator: "\n").map(String.init)
    let missing = expected.filter { !found.contains($0) }
    let unknown = found.filter { !expected.contains($0) }
    #expect(missing.isEmpty && unknown.isEmpty, "to renew, see GoldenTests")
    #expect(found == expected)
  }

  @Test func everyArticleIsRead() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(files) == Set(Self.names.flatMap { [$0 + ".txt", $0 + ".claims"] }))
  }

  /// `killed 26 protesters | in Arl | of 2031-03-14 | says the mayor | 26 protesters were killed`
  private func line(_ claim: Claim, _ text: [UInt8]) -> String {
    var words: String
    switch claim.content {
    case .count: words = ClaimNotation.describe(claim) ?? ""
    case .status(let status): words = "\(claim.kind) \(status.state)" + (status.until.map { " until \($0)" } ?? "")
    case .statement: words = "statement"
    }
    if let place = claim.place { words += " | in " + place }
    if let day = claim.asOf { words += " | of " + day }
    if let voice = claim.attribution { words += " | says " + voice }
    let span = String(decoding: text[claim.span], as: UTF8.self).split(whereSeparator: \.isWhitespace)
    return words + " | " + span.joined(separator: " ")
  }
}
