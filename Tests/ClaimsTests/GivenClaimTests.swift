import Articles
import Testing

@testable import Claims

/// Claims that come with a document, in the form that claims are printed in.
struct GivenClaimTests {
  private static let text = Array("Fire kills 24\n\nThe fire killed 24 workers, the chief said.".utf8)
  private static let extractor = Extractor()

  private static func read(_ claims: String, given: String? = nil) throws -> [Claim] {
    let json = try JSON(Array(claims.utf8))
    let given = try #require(GivenClaims(json, text: given.map { Array($0.utf8) }))
    return try extractor.claims(given: given, in: text)
  }

  private static let standing =
    #""kind":"casualties.killed","value":24,"low":24,"high":24,"bound":"exact","span":[15,40]"#

  @Test func whatIsPrintedIsReadBack() throws {
    let claims = Self.extractor.claims(in: Self.text)
    try #require(!claims.isEmpty)
    var json = ClaimJSON()
    for claim in claims {
      json.clear()
      json.append(claim, in: Self.text)
      let back = try Self.read("[" + String(decoding: json.bytes, as: UTF8.self) + "]")
      #expect(back.map(\.content) == [claim.content])
      #expect(back.map(\.span) == [claim.span])
      #expect(back.map(\.kind) == [claim.kind])
    }
  }

  @Test(arguments: [
    ("workers", Group.workers), ("people", .people), ("members of the security forces", .securityForces),
    ("police officers", .police), ("police cars", .vehicles), ("children", .children), ("things unheard of", .other),
  ])
  func aGroupThatIsAbsentIsReadFromTheWords(_ words: String, _ group: Group) throws {
    let claim = try #require(try Self.read("[{\(Self.standing),\"population\":{\"text\":\"\(words)\"}}]").first)
    guard case .count(let count) = claim.content else {
      Issue.record("no count")
      return
    }
    #expect(count.population == Population(text: words, group: group))
  }

  @Test(arguments: [
    (#"{"a":1}"#, "claims: an object, where an array is expected"),
    (#"[7]"#, "claims[0]: a number, where an object is expected"),
    (#"[{"kind":"","bound":"exact","value":1,"span":[0,4]}]"#, "claims[0].kind: "),
    (#"[{"kind":"a b","bound":"exact","value":1,"span":[0,4]}]"#, "claims[0].kind: "),
    (#"[{"kind":"a.b","value":1,"span":[0,4]}]"#, "claims[0].bound: "),
    (#"[{"kind":"a.b","bound":"roughly","value":1,"span":[0,4]}]"#, "claims[0].bound: \"roughly\" is none of exact"),
    (#"[{"kind":"a.b","bound":"exact","value":"many","span":[0,4]}]"#, "claims[0].value: a string"),
    (#"[{"kind":"a.b","bound":"exact","value":-1,"span":[0,4]}]"#, "claims[0].value: "),
    (#"[{"kind":"a.b","bound":"range","low":9,"high":3,"span":[0,4]}]"#, "claims[0].low: it is above high"),
    (#"[{"kind":"a.b","bound":"range","low":9,"span":[0,4]}]"#, "claims[0].high: "),
    (#"[{"kind":"a.b","bound":"exact","value":1}]"#, "claims[0].span: "),
    (#"[{"kind":"a.b","bound":"exact","value":1,"span":[4,4]}]"#, "claims[0].span: [4, 4]"),
    (#"[{"kind":"a.b","bound":"exact","value":1,"span":[0,1e9]}]"#, "claims[0].span: [0, 1000000000]"),
    (#"[{"kind":"a.b","bound":"exact","value":1,"span":[0,4],"modality":"sung"}]"#, "claims[0].modality: "),
    (#"[{"kind":"a.b","bound":"exact","value":1,"span":[0,4],"asOf":"soon"}]"#, "claims[0].asOf: "),
    (#"[{"kind":"a.b","bound":"exact","value":1,"span":[0,4],"subset":1}]"#, "claims[0].subset: "),
    (#"[{"kind":"a.b","bound":"exact","value":1,"span":[0,4],"confidence":7}]"#, "claims[0].confidence: "),
    (
      #"[{"kind":"a.b","bound":"exact","value":1,"span":[0,4],"population":{"group":"elves"}}]"#,
      "claims[0].population.group: "
    ),
    (#"[{"kind":"a.b","bound":"exact","value":1,"span":[0,4]},{"kind":3}]"#, "claims[1].kind: "),
  ])
  func whatIsNotValidIsRefusedWithItsPlace(_ claims: String, _ message: String) {
    #expect {
      try Self.read(claims)
    } throws: { error in
      "\(error)".hasPrefix(message)
    }
  }

  @Test func spansCountInTheTextAsItWasGiven() throws {
    let given = String(decoding: Self.text, as: UTF8.self).replacing("\n", with: "\r\n")
    let bytes = Array(given.utf8)
    let start = try #require(bytes.lastIndex(of: UInt8(ascii: "2")))
    let claims = try Self.read(
      #"[{"kind":"a.b","bound":"exact","value":24,"span":[\#(start),\#(start + 2)]}]"#, given: given)
    #expect(claims.map { String(decoding: Self.text[$0.span], as: UTF8.self) } == ["24"])
  }

  @Test func aLineMayBringClaims() throws {
    let line = try #require(TextLine(Array(#"{"id":1,"text":"Six died.","claims":[{"kind":"a"}]}"#.utf8)[...]))
    #expect(line.claims != nil)
    #expect(TextLine(Array(#"{"id":1,"text":"Six died.","claims":null}"#.utf8)[...])?.claims == nil)
    #expect(TextLine(Array(#"{"id":1,"text":"Six died."}"#.utf8)[...])?.claims == nil)
  }
}
