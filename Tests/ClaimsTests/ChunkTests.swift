import Foundation
import Testing

@testable import Claims

/// How sentences are cut into chunks: `Chunk` tells what the letters mean.
@Suite struct ChunkTests {
  @Test(arguments: [
    // A figure with whom it counts, and what tells of it
    ("At least 26 protesters were killed.", "Q[At least 26 protesters] A[were killed] .[.]"),
    ("Dozens of villagers are feared dead.", "Q[Dozens of villagers] A[are feared dead] .[.]"),
    ("Up to 500 troops will be deployed.", "Q[Up to 500 troops] A[will be deployed] .[.]"),
    ("Police arrested 12 and freed 3.", "N[Police] V[arrested] Q[12] c[and] V[freed] Q[3] .[.]"),
    ("The city was stormed by 200 gunmen.", "N[The city] A[was stormed] p[by] Q[200 gunmen] .[.]"),
    // Figures whose own words tell the kind
    ("The clinic saw 30 injured people.", "N[The clinic] v[saw] U[30 injured people] .[.]"),
    ("The camp holds 300 refugees.", "N[The camp] v[holds] U[300 refugees] .[.]"),
    ("It caused fourteen deaths.", "N[It] v[caused] K[fourteen deaths] .[.]"),
    ("Divers brought up a 61st body.", "N[Divers] P[brought up] O[61st body] .[.]"),
    // Nouns of tolls and events
    ("The number of those killed stands at 45.", "T[The number of those killed] R[stands] p[at] Q[45] .[.]"),
    ("The murder of nine men was planned.", "E[The murder] o[of] Q[nine men] B[was] v[planned] .[.]"),
    // Parts, relative clauses, others
    (
      "Nine people, including two children, died.", "Q[Nine people] ,[,] m[including] Q[two children] ,[,] A[died] .[.]"
    ),
    ("Nine people who were asleep died.", "Q[Nine people] w[who] B[were] N[asleep] A[died] .[.]"),
    ("Police said 12 men were held.", "N[Police] S[said] Q[12 men] A[were held] .[.]"),
    // A figure that counts nobody is no figure, nor is an age
    ("A 46-year-old cleric was killed.", "Q[A 46-year-old cleric] A[was killed] .[.]"),
    ("It was the third day of the search.", "N[It] B[was] N[third] N[day] o[of] N[the search] .[.]"),
    // What is not so tells of nobody
    ("Nine people were not hurt.", "Q[Nine people] v[were not hurt] .[.]"),
    // Headlines
    ("26 DEAD AND 14 MISSING IN ARL FIRE", "Q[26] P[DEAD] c[AND] Q[14] P[MISSING] p[IN] N[ARL FIRE]"),
    ("Storm: 40,000 homes without power", "N[Storm] :[:] Q[40,000 homes] P[without power]"),
    (
      "12 dead, 30 hurt; 5 missing (all from Arl)",
      "Q[12] P[dead] ,[,] Q[30] P[hurt] ;[;] Q[5] P[missing] ([(] N[all] f[from] N[Arl] )[)]"
    ),
  ])
  func chunks(text: String, expected: String) { #expect(SentenceNotation(text).chunks == expected) }

  /// Words that only say when, how surely or in what way are seen through.
  @Test(arguments: [
    ("Nine people died.", "QA."), ("Nine people died on Monday.", "QA."), ("Nine people reportedly died.", "QA."),
    ("On Friday nine people also died.", "QA."), ("Nine people have now been killed.", "QA."),
    ("Nine people were tragically killed overnight.", "QA."),
  ])
  func adverbsAndDaysAreSeenThrough(text: String, expected: String) {
    #expect(SentenceNotation(text).letters == expected)
  }

  /// What a figure counts, and how it was meant.
  @Test(arguments: [
    ("Twelve young soldiers died.", "young soldiers", "troops"), ("The blast killed 12.", "", "-"),
    ("Two 16-year-old boys died.", "boys", "children"), ("Hundreds of people died.", "people", "people"),
  ])
  func whomAFigureCounts(text: String, words: String, group: String) throws {
    let sentence = SentenceNotation(text)
    let counted = try #require(sentence.sentences.first?.chunks.compactMap(\.counted).first)
    #expect(sentence.text.string(counted.population) == words)
    #expect(counted.group?.rawValue ?? "-" == group)
  }

  @Test(arguments: [
    ("Nine others died.", "other"), ("Another 9 people died.", "addition"),
    ("Nine more bodies were found.", "addition"),
    ("They came from Arl, 24.", "age"), ("A 9th body was found.", "ordinal"), ("Nine people died.", "plain"),
    ("A nurse died in the attack.", "single"),
  ])
  func howAFigureIsMeant(text: String, expected: String) throws {
    let counted = try #require(SentenceNotation(text).sentences.first?.chunks.compactMap(\.counted).first)
    let found =
      if counted.isOther { "other" } else if counted.isAddition { "addition" } else if counted.mayBeAge {
        "age"
      } else if counted.isOrdinal { "ordinal" } else { counted.isExplicit ? "plain" : "single" }
    #expect(found == expected)
  }

  @Test(arguments: [
    ("Nine people were killed.", ""), ("Nine people may have been killed.", "feared"),
    ("Nine people will be evacuated.", "future"), ("Nine people are feared dead.", "feared"),
    ("Nine people were not killed.", "negated"),
  ])
  func moods(text: String, expected: String) throws {
    let sentence = try #require(SentenceNotation(text).sentences.first)
    let mood = sentence.chunks.reduce(into: Chunk.Mood()) { $0.formUnion($1.mood) }
    let names: [(Chunk.Mood, String)] = [
      (.feared, "feared"), (.future, "future"), (.negated, "negated"), (.wished, "wished"),
    ]
    #expect(names.filter { mood.contains($0.0) }.map(\.1).joined(separator: " ") == expected)
  }

  /// Over whole articles: no chunk overlaps another, and the letters are theirs.
  @Test(arguments: GoldenTests.names)
  func chunksStandInOrder(_ article: String) throws {
    let bytes = try Array(Data(contentsOf: GoldenTests.folder.appending(path: article + ".txt")))
    for sentence in SentenceNotation(String(decoding: bytes, as: UTF8.self), remembers: true).sentences {
      var end = sentence.view.range.lowerBound
      for chunk in sentence.chunks {
        #expect(chunk.tokens.lowerBound >= end && !chunk.tokens.isEmpty)
        #expect((chunk.counted != nil) == "QKUO".utf8.contains(chunk.code))
        end = chunk.tokens.upperBound
      }
      #expect(end <= sentence.view.range.upperBound)
      #expect(sentence.code == sentence.chunks.map(\.code))
      for (index, reading) in sentence.readings.enumerated() {
        #expect(reading.map { $0.chunk == index && sentence.chunks[index].counted != nil } ?? true)
      }
    }
  }
}
