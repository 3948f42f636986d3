import Testing

@testable import Claims

/// Patterns over letters, as a small regular expression.
@Suite struct ChunkPatternTests {
  /// The letters that matched; a dash where none did.
  @Test(arguments: [
    ("Q", "NQA", "Q"),
    ("(q:QU)(t:A)", "NQA.", "QA"),
    ("(q:QU)(t:A)", "NUA.", "UA"),
    ("(q:QU)(t:A)", "NKA.", "-"),
    // Sets and any letter
    ("[AB]C", "ACBC", "AC"), ("[^AB]C", "ACBCDC", "DC"), ("[A-C]x", "Dx-Bx", "Bx"), ("N.N", "NpN", "NpN"),
    (".", "", "-"),
    // Choices and groups
    ("Qa|Qb", "QcQb", "Qb"), ("Q(a|b|)c", "Qdc", "-"), ("Q(a|b|)c", "Qc", "Qc"), ("(ab)+", "aabab", "abab"),
    // Repetitions take as much as they can, and give back what the rest needs
    ("Q?A", "A", "A"), ("N*Q", "NNQ", "NNQ"), ("N+Q", "Q", "-"), ("N*NQ", "NNQ", "NNQ"), (".*A", "NAQAp", "NAQA"),
    ("N{2}", "NNN", "NN"), ("N{1,2}Q", "NNNQ", "NNQ"), ("(pN){0,2}A", "pNpNpNA", "pNpNA"), ("N{2,3}", "N", "-"),
    // The ends
    ("^N", "QN", "-"), ("^N", "NN", "N"), ("N$", "NQ", "-"), ("Q$", "NQ", "Q"), ("^$", "N", "-"),
    ("(^|,)Q", "N,Q", ",Q"),
    // Around
    ("Q(?=A)", "QQA", "Q"), ("Q(?!A)", "QAQB", "Q"), ("(?<=N)Q", "QNQ", "Q"), ("(?<!N)Q", "NQ", "-"),
    ("(?<=^N)Q", "NNQ", "-"), ("(?<=^N)Q", "NQ", "Q"), ("(?<!N)Q", "Q", "Q"),
    // Letters that mean something in a pattern stand as they are within a set and behind a backslash
    ("\\(Q\\)", "(Q)", "(Q)"), ("[.;]Q", ";Q", ";Q"),
  ])
  func match(pattern: String, letters: String, expected: String) {
    let match = ChunkPattern(pattern).firstMatch(in: Array(letters.utf8))
    let found = match.map { String(decoding: Array(letters.utf8)[$0.range], as: UTF8.self) } ?? "-"
    #expect(found == expected)
  }

  /// Where the figure and what tells its kind stand.
  @Test(arguments: [
    ("(q:QU)(t:A)", "NQA.", 1, 2), ("(t:V)N?(q:Q)", "NVNQ", 3, 1), ("(q:K)", "NK", 1, -1),
    ("(q:Q)(pN)*(t:A)", "QpNpNA", 0, 5), ("((q:Q)p|(q:Q)c)N", "QcN", 0, -1), ("(q:Q).*(t:AP)", "QANP", 0, 3),
  ])
  func remembers(pattern: String, letters: String, figure: Int, predicate: Int) throws {
    let match = try #require(ChunkPattern(pattern).firstMatch(in: Array(letters.utf8)))
    #expect(match.figure == figure && match.predicate == predicate)
  }

  @Test(arguments: [("N(pN)*", "NpNpN", true), ("N(pN)*", "NpNp", false), ("N?", "", true), ("N", "", false)])
  func whole(pattern: String, letters: String, expected: Bool) {
    #expect(ChunkPattern(pattern).matches(Array(letters.utf8)[...]) == expected)
  }

  @Test func goesOnBehindTheFirst() {
    let pattern = ChunkPattern("(q:Q)(t:A)")
    let letters = Array("QANQA".utf8)
    #expect(pattern.firstMatch(in: letters, from: 1)?.range == 3..<5)
    #expect(pattern.firstMatch(in: letters, from: 4) == nil)
    #expect(pattern.firstMatch(in: letters, from: 9) == nil)
  }

  @Test func tellsWhichLettersItNeeds() {
    let pattern = ChunkPattern("(q:QU)[BH]?(t:AP)")
    #expect(pattern.figures.contains(UInt8(ascii: "U")) && !pattern.figures.contains(UInt8(ascii: "B")))
    #expect(pattern.predicates.contains(UInt8(ascii: "P")) && !pattern.predicates.contains(UInt8(ascii: "Q")))
    #expect(ChunkPattern("(q:K)").predicates.isEmpty)
  }

  /// Ways that were gone in vain are not gone again: else a choice in vain costs the alternatives behind it.
  @Test(arguments: ["(p[^Q]{0,18}R|p[^Q]{1,18}B)Q", "((pN)?(cN)?p?){2,12}RQ|[pNc]+BQ"])
  func findsTheLastOfManyWays(pattern: String) {
    let letters = Array(String(repeating: "pNcN", count: 4).utf8) + Array("BQ".utf8)
    #expect(ChunkPattern(pattern).firstMatch(in: letters)?.range == 0..<18)
  }

  /// A loop that takes nothing and choices without end would never come back.
  @Test(arguments: ["(N*)*Q", "(N|NN)*Q", "((pN)*(cN)*)*A", "(.*)*(.*)*Q"])
  func comesBackFromWhatNeverMatches(pattern: String) {
    let letters = Array(repeatElement(UInt8(ascii: "N"), count: 300))
    #expect(ChunkPattern(pattern).firstMatch(in: letters) == nil)
  }
}
