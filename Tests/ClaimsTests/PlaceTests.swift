import Claims
import Testing

/// Where the text says that what a claim counts is.
struct PlaceTests {
  private static let extractor = Extractor()

  @Test(arguments: [
    ("Storms killed 12 people in Jamaica on Monday.", "Jamaica"),
    ("In the United States, 40 people were killed.", "United States"),
    ("In the US, 40 people were killed.", "United States"),
    ("Some 8,000 Canadians were hit by the data breach, the company said.", "Canada"),
    ("The data breach affected 400,000 UK consumers.", "United Kingdom"),
    ("The death toll of the storm in Jamaica stands at 40.", "Jamaica"),
    ("Jamaica: storm kills 40", "Jamaica"),
    ("Twenty-seven people have died in Spain and Portugal.", "Spain and Portugal"),
    ("In Spain, Portugal said, 27 people have died.", "Spain"),
    ("In northern Jamaica 40 people were killed.", "Jamaica"),
    ("Jamaica on Wednesday raised its count of the dead to 344.", "Jamaica"),
    ("Jamaica has reported 56 dead.", "Jamaica"),
    ("Jamaica said 40 people were killed.", nil),
    ("New Zealand reported 12 deaths in the storm.", "New Zealand"),
    ("Air Jamaica reported 12 deaths in the storm.", nil),
    ("Jamaica: I was there. I think 12 people died.", nil),
    ("The rain goes on, and in Jamaica 59 people died.", "Jamaica"),
    ("JAMAICA: 868,900 people live there. Deaths: 59.", "Jamaica"),
    ("SRI LANKA: 868,900 people live there. Deaths: 59.", "Sri Lanka"),
    ("The dead include three Britons.", nil),
    ("The flood killed 30 people.", nil),
    ("The flood killed 30 people in January.", nil),
  ])
  func placesOfCounts(_ text: String, place: String?) throws {
    let claim = try #require(Self.extractor.claims(in: Array(text.utf8)).first)
    #expect(claim.place == place)
  }

  @Test func aCountryHoldsForTheNextFigure() {
    let text = "The storm killed 12 people in Jamaica. Another 30 people were injured and 9 were killed on Friday."
    let killed = Self.extractor.claims(in: Array(text.utf8)).filter { $0.kind == "casualties.killed" }
    #expect(killed.allSatisfy { $0.place == "Jamaica" })
  }
}
