import Testing

@testable import Claims

/// What stands around a statement changes none of its figures: one property over many statements.
@Suite struct SurroundingsTests {
  static let statements = [
    "Twelve miners were killed.", "The blast killed nine people and wounded 14.",
    "The death toll rose from seven to 12.",
    "Police arrested 31 demonstrators.", "Nine people, including two children, died.",
    "The flood left 40 people homeless.", "The storm destroyed 40 homes and damaged 85.",
    "Dozens of villagers are feared dead.", "Rescuers found 17 more bodies.", "The maker is recalling 40,000 cars.",
    "Some 5,000 customers are without power.", "About 300 families were evacuated from the valley.",
    "Up to 500 troops will be deployed.", "Nobody was hurt.", "Six were killed, not eight.",
    "Twelve of the 300 miners died.", "Four patients remain in intensive care.",
    "Rebels took seven aid workers hostage.",
    "The firm will cut 500 jobs.",
  ]

  @Test("Words of place, time and speech", arguments: statements)
  func words(_ statement: String) {
    let begun = statement.prefix(1).lowercased() + statement.dropFirst()
    let open = String(statement.dropLast())
    let expected = ClaimNotation.counts(statement)
    #expect(!expected.isEmpty)
    for text in [
      open + ", the mayor said on Monday.", "According to the mayor, " + begun, "The mayor said that " + begun,
      "On Monday, " + begun, "“" + open + ",” the mayor said.", "Meanwhile, " + begun, "But " + begun,
      open + " because of the wind.",
    ] {
      #expect(ClaimNotation.counts(text) == expected, "\(text)")
    }
  }

  @Test("Marks and capitals", arguments: statements)
  func marks(_ statement: String) {
    let open = String(statement.dropLast())
    let expected = ClaimNotation.counts(statement)
    for text in [statement.uppercased(), "ARL, Coe (NP) — " + statement, "• " + statement, open + "!", open] {
      #expect(ClaimNotation.counts(text) == expected, "\(text)")
    }
  }

  @Test("Sentences that count nobody", arguments: statements)
  func sentences(_ statement: String) {
    let expected = ClaimNotation.counts(statement)
    for text in [
      "The weather was mild on the coast. " + statement, statement + " The road was open again by noon.",
      "A quiet town\n\n" + statement + "\n\nThe road was open again.",
    ] {
      #expect(ClaimNotation.counts(text) == expected, "\(text)")
    }
  }

  /// A number is the same in words and in digits.
  @Test(arguments: [
    ("two", "2"), ("nine", "9"), ("twelve", "12"), ("twenty-one", "21"), ("forty", "40"), ("a hundred", "100"),
    ("three hundred and five", "305"), ("two thousand", "2,000"), ("1.2 million", "1,200,000"),
  ])
  func numbers(_ words: String, _ digits: String) {
    for frame in ["The blast killed # people.", "On Monday # people were hurt.", "The death toll rose to #."] {
      let counts = [words, digits].map { ClaimNotation.counts(frame.replacing("#", with: $0)) }
      #expect(counts[0] == counts[1] && !counts[0].isEmpty)
    }
  }
}
