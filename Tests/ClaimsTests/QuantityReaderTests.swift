import Testing

@testable import Claims

/// Bounds, ranges, uses and units, each case a text and its quantities as `words: figure use`.
struct QuantityReaderTests {
  @Test(arguments: [
    ("At least 12 people", "At least 12: >=12"),
    ("no fewer than 18 officers", "no fewer than 18: >=18"),
    ("not less than 18 officers", "not less than 18: >=18"),
    ("a minimum of 40", "a minimum of 40: >=40"),
    ("20 or more dead", "20 or more: >=20"),
    ("20 people or more", "20: >=20"),
    ("15 at least", "15 at least: >=15"),
    ("more than 700 hurt", "more than 700: >700"),
    ("over a thousand injured", "over a thousand: >1000"),
    ("well over 100", "well over 100: >100"),
    ("just over 100", "just over 100: >100"),
    ("a little more than 30", "a little more than 30: >30"),
    ("upwards of 300", "upwards of 300: >300"),
    ("in excess of 300", "in excess of 300: >300"),
    ("exceeding 10,000", "exceeding 10,000: >10000"),
    ("has topped 100", "topped 100: >100"),
    ("death toll passes 160", "passes 160: >160"),
    ("north of 50", "north of 50: >50"),
    ("above 90 dead", "above 90: >90"),
    ("the 700-plus wounded", "700-plus: >700"),
    ("700+ wounded", "700+: >700"),
    ("as many as 79 people", "as many as 79: <=79"),
    ("up to 14 dead", "up to 14: <=14"),
    ("the toll has gone up to 14", "14: 14"),
    ("at most 9", "at most 9: <=9"),
    ("no more than 9", "no more than 9: <=9"),
    ("a maximum of 9", "a maximum of 9: <=9"),
    ("fewer than 400,000", "fewer than 400,000: <400000"),
    ("less than 30 men", "less than 30: <30"),
    ("under 30 men", "under 30: <30"),
    ("just under 30 men", "just under 30: <30"),
    ("about 8,000", "about 8,000: ~8000"),
    ("some 65 men", "some 65: ~65"),
    ("nearly 700,000", "nearly 700,000: ~700000"),
    ("approx. 30 men", "approx. 30: ~30"),
    ("an estimated 120,000", "an estimated 120,000: ~120000"),
    ("close to 3,000 cases", "close to 3,000: ~3000"),
    ("in the region of 40", "in the region of 40: ~40"),
    ("50 or so men", "50 or so: ~50"),
    ("300-odd houses", "300-odd: ~300"),
    ("~40 men", "~40: ~40"),
    ("≥ 40 men", "≥ 40: >=40"),
    ("exactly 40 men", "exactly 40: 40"),
    ("a total of 67 casualties", "a total of 67: 67"),
    ("at least some 300 men", "at least some 300: >=300"),
    ("more than an estimated 300", "more than an estimated 300: >300"),
    ("at least another 300 men", "at least another 300: >=300"),
    ("up to about 60 men", "up to about 60: <=60"),
    ("more than two dozen", "more than two dozen: >24"),
    ("26 and more than 100 wounded", "26: 26; more than 100: >100"),
    ("5 or 6 at least 7", "5 or 6: 5...6; at least 7: >=7"),
    ("the top 10 teams", "10: 10"),
    ("over the 40 dead", "40: 40"),
  ])
  func bound(_ text: String, _ expected: String) { #expect(counts(in: text) == expected) }

  @Test(arguments: [
    ("between four and 10 people", "between four and 10: 4...10"),
    ("3 to 5 men", "3 to 5: 3...5"),
    ("5-6 people", "5-6: 5...6"),
    ("10–12 police cars", "10–12: 10...12"),
    ("between 10-12 cars", "between 10-12: 10...12"),
    ("three or four more", "three or four: 3...4"),
    ("four to five thousand people", "four to five thousand: 4000...5000"),
    ("2 to 3 million people", "2 to 3 million: 2000000...3000000"),
    ("about 40 to 50 men", "about 40 to 50: 40...50"),
    ("up to 40 to 50 men", "up to 40 to 50: <=50"),
    ("from 359 to 253", "359: 359; 253: 253"),
    ("from 26 to 164", "26: 26; 164: 164"),
    ("rose by 5 to 26", "5: 5; 26: 26"),
    ("increased 18 to 164", "18: 18; 164: 164"),
    ("killed 10 and wounded 20", "10: 10; 20: 20"),
    ("lost to 5 of 6", "5: 5; 6: 6"),
    ("200 to 100 men", "200: 200; 100: 100"),
  ])
  func range(_ text: String, _ expected: String) { #expect(counts(in: text) == expected) }

  @Test func fromToIsMarked() {
    let found = quantities(in: "The number fell from 359 to 253 dead.")
    #expect(found.map(\.move) == [.from, .to])
    #expect(quantities(in: "It rose from 12 people to 15.").map(\.move) == [.from, .to])
    #expect(quantities(in: "It rose to 164 from 26.").map(\.move) == [.to, .from])
    #expect(quantities(in: "He went from 5 villages in May to 6 towns.").map(\.move) == [nil, nil])
    #expect(quantities(in: "three or four").map(\.isDisjunction) == [true])
  }

  @Test(arguments: [
    ("dozens of people", "dozens: 24..."),
    ("Scores of people", "Scores: 40..."),
    ("hundreds injured", "hundreds: 200..."),
    ("thousands flee", "thousands: 2000..."),
    ("tens of thousands of people", "tens of thousands: 20000..."),
    ("hundreds of thousands of people", "hundreds of thousands: 200000..."),
    ("several hundred people", "several hundred: 300..."),
    ("several people", "several: 3..."),
    ("a few people", "a few: 3..."),
    ("many people", "many: 2..."),
    ("as many people", ""),
    ("how many people", ""),
    ("few people", ""),
    ("Ronaldo scores twice", ""),
    ("the scores of the game", ""),
    ("a pair of gloves", "a pair: 2"),
  ])
  func vague(_ text: String, _ expected: String) { #expect(counts(in: text) == expected) }

  @Test(arguments: [
    // Dates and times
    ("on 7 January 2022", "7 date, 2022 date"),
    ("on January 7, 2022", "7 date, 2022 date"),
    ("Jan. 7", "7 date"),
    ("the 1990s", "1990 date"),
    ("on 1/2/2020", "1/2/2020 date"),
    ("on 2019-09-01", "2019-09-01 date"),
    ("in 2019", "2019 date"),
    ("3 JAN 90", "3 date, 90 date"),
    ("since 1985 presidents", "1985 date"),
    ("the 1966 graduates", "1966 date"),
    ("1966 people", "1966 count"),
    ("in 2014-15, when", "2014-15 date"),
    ("12 MAY HAVE BEEN KILLED", "12 count"),
    ("more than 2019 marched in 2019", "more than 2019 count, 2019 date"),
    ("at 8:20 a.m.", "8:20 a.m. time"),
    ("at 0900 GMT", "0900 GMT time"),
    ("at 1600 hours", "1600 hours time"),
    ("at 1620 today", "1620 time"),
    ("8 p.m.", "8 p.m. time"),
    ("10 p.m on Friday", "10 p.m time"),
    // Durations and ages
    ("three decades ago", "three decades duration"),
    ("a two-week strike", "two-week duration"),
    ("a 24-hour curfew", "24-hour duration"),
    ("three straight days", "three straight days duration"),
    ("an 18-year-old", "18-year-old age"),
    ("81 years old", "81 years old age"),
    ("aged 61", "61 age"),
    ("John Smith, 42, said", "42 age"),
    ("John Smith Jr., 42, said", "42 age"),
    ("John Smith (42)", "42 age"),
    ("two brothers (11 and 15) died", "two count, 11 age, 15 age"),
    ("her sons, 17 and 19, fled", "17 age, 19 age"),
    ("a woman, 24, was shot", "24 age"),
    ("a survivor of 61, said", "61 age"),
    ("a father of three", "three count"),
    ("turned 18 on Monday", "18 age"),
    ("under the age of 18", "18 age"),
    ("ages 11 to 30", "11 to 30 age"),
    // Money, shares, measures
    ("$10,000", "$10,000 money"),
    ("10 million tenge", "10 million tenge money"),
    ("RM120", "RM120 money"),
    ("US$2.5 million", "US$2.5 million money"),
    ("$3 billion to $5 billion", "$3 billion to $5 billion money"),
    ("3%", "3% percent"),
    ("37 per cent", "37 per cent percent"),
    ("two percentage points", "two percentage points percent"),
    ("34km away", "34km measure"),
    ("160 km", "160 km measure"),
    ("a 6.2-magnitude quake", "6.2-magnitude measure"),
    ("a quake of magnitude 6.2", "6.2 measure"),
    ("a .45-caliber pistol", ".45-caliber measure"),
    ("10 acres", "10 acres measure"),
    ("11 square metres", "11 square metres measure"),
    ("a 12-page letter", "12-page measure"),
    ("shot three times", "three times measure"),
    ("two thirds of the 300 passengers", "two thirds fraction, 300 count"),
    // Names
    ("at 12 West Bulnes Street", "12 name"),
    ("AT 16 WEST STREET", "16 name"),
    ("12 SOLDIERS IN THE STREET", "12 count"),
    ("at Middle School 53, where", "53 name"),
    ("broadcaster Qazaq 24 was shut", "24 name"),
    ("the dead number 164", "164 count"),
    ("bus number 164 crashed", "164 name"),
    ("the 3900 block of Elm Street", "3900 name"),
    ("a Boeing 787", "787 name"),
    ("Section 427", "427 name"),
    ("No. 3", "3 name"),
    ("the G20", "20 name"),
    ("on Khabar 24.", "24 name"),
    ("MS-13", "13 name"),
    ("an AK-47", "47 name"),
    ("since 9/11", "9/11 name"),
    ("won 70-61", "70-61 name"),
    ("call 555-123-4567", "555-123-4567 name"),
    ("192.168.1.2", "192.168.1.2 name"),
    ("a 911 call", "911 name"),
    ("said so.[9]", "9 name"),
    ("the S&P 500 rose", "500 name"),
    ("in the district 300 houses burned", "300 count"),
    // Ordinals
    ("a second protester died", "second ordinal"),
    ("the 26th victim", "26th ordinal"),
    ("the 3D BRIGADE", "3D ordinal"),
    // One
    ("one person died", "one count"),
    ("one of the dead", "one count"),
    ("no one died", ""),
    ("this one", ""),
    // Plain counts
    ("killing four and wounding 12", "four count, 12 count"),
    ("In Kabul 12 people died", "12 count"),
  ])
  func use(_ text: String, _ expected: String) {
    let tokens = TokenizedText(Array(text.utf8), lexicon: .english)
    let found = quantities(in: text).map { "\(tokens.string($0.tokens)) \($0.use)" }
    #expect(found.joined(separator: ", ") == expected)
  }

  @Test(arguments: [
    ("34km away", "km"), ("$10,000", "$"), ("10 million tenge", "tenge"), ("an 18-year-old", "year-old"),
    ("11 square metres", "square metres"), ("3%", "%"), ("37 per cent", "per cent"), ("three days", "days"),
  ])
  func unit(_ text: String, _ expected: String) {
    let tokens = TokenizedText(Array(text.utf8), lexicon: .english)
    #expect(quantities(in: text).first?.unit.map { tokens.string($0) } == expected)
  }

  @Test func quantitiesDoNotOverlap() {
    let text =
      "At least 3 to 5 or 6-7 people, 8 or 9, up to 10 to $12 million to 13% half a dozen or so dozens of 1/2 ½."
    let found = quantities(in: text)
    for (first, second) in zip(found, found.dropFirst()) {
      #expect(first.tokens.upperBound <= second.tokens.lowerBound)
      #expect(!second.number.isEmpty && second.tokens.contains(second.number.lowerBound))
    }
  }

  /// Random pieces of what numbers are made of: no trap, no overlap, nothing infinite.
  @Test func anyBytesGiveQuantities() {
    let pieces = [
      "1", "12", "300", "1,000", "0", "1e9", "/", "-", "–", ":", ".", ",", " ", " ", "\n", "to", "or", "and", "between",
      "from", "than",
      "more", "a", "half", "third", "quarters", "dozen", "dozens", "hundred", "million", "twenty", "one", "zero", "$",
      "%", "½", "km",
      "point", "over", "out", "of", "^", "x", "e", "second", "th", "years", "old", "no", "some", "\u{FF}", "(", "[",
      "]", "'s", "May", "A",
    ]
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<3000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...30, using: &generator) {
        bytes += Array(pieces.randomElement(using: &generator)?.utf8 ?? "".utf8)
        if Bool.random(using: &generator) { bytes.append(0x20) }
        if Int.random(in: 0..<20, using: &generator) == 0 { bytes.append(UInt8.random(in: 0...255, using: &generator)) }
      }
      let text = TokenizedText(bytes, lexicon: .english)
      var reader = QuantityReader(text: text, lexicon: .english)
      for sentence in text.sentences {
        var floor = sentence.tokens.lowerBound
        for quantity in reader.quantities(in: sentence.tokens) {
          let figures = [quantity.figure.value, quantity.figure.low, quantity.figure.high]
          #expect(figures.allSatisfy { $0?.isFinite ?? true }, "\(bytes)")
          #expect(
            quantity.tokens.lowerBound >= floor && quantity.tokens.upperBound <= sentence.tokens.upperBound, "\(bytes)")
          floor = quantity.tokens.upperBound
        }
      }
    }
  }

  private func counts(in text: String) -> String {
    let tokens = TokenizedText(Array(text.utf8), lexicon: .english)
    return quantities(in: text)
      .map { "\(tokens.string($0.tokens)): \(ClaimNotation.describe($0.figure))" }.joined(separator: "; ")
  }
}
