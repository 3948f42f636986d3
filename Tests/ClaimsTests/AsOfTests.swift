import Articles
import Testing

@testable import Claims

/// Of which day a figure is.
@Suite struct AsOfTests {
  private static let extractor = Extractor()

  /// The days of the counts of a text that was published on Saturday, 8 January 2022.
  private func days(_ text: String, published: String? = "2022-01-08T10:00:00Z") -> [String] {
    let published = published.flatMap { Timestamp(iso8601: $0) }
    return Self.extractor.claims(in: Array(text.utf8), published: published).map { $0.asOf ?? "-" }
  }

  @Test(arguments: [
    ("As of Friday, 26 people had been killed.", "2022-01-07"),
    ("As of Saturday, 26 people had been killed.", "2022-01-08"),
    ("Floods had killed 26 people as of late Thursday.", "2022-01-06"),
    ("As of 6 p.m. on January 7, 26 people had died.", "2022-01-07"),
    ("As of 18:00 GMT on 7 January, 26 people had died.", "2022-01-07"),
    ("As of 10 a.m. local time Friday, 26 people had died.", "2022-01-07"),
    ("As of the morning of the 5th of January, 26 people had died.", "2022-01-05"),
    ("As of Dec. 30, 26 people had died.", "2021-12-30"),
    ("As of Friday, January 7, 2022, the death toll stood at 26.", "2022-01-07"),
    ("As of today, 26 people have died.", "2022-01-08"),
    ("By Monday evening, 26 people had been killed.", "2022-01-03"),
    ("The fire had killed 26 people by 6 p.m. on Thursday.", "2022-01-06"),
    ("Up to Wednesday, 26 people had been arrested.", "2022-01-05"),
    ("Until yesterday, 26 people had been arrested.", "2022-01-07"),
    ("So far, 26 people have been killed.", "2022-01-08"),
  ])
  func inTheSentence(text: String, day: String) { #expect(days(text) == [day]) }

  @Test(arguments: [
    ("The ministry said on Friday that 26 people were killed.", "2022-01-07"),
    ("The ministry said Friday 26 people were killed.", "2022-01-07"),
    ("The ministry said late on Thursday that 26 people were killed.", "2022-01-06"),
    ("The storm killed 26 people, the ministry said on Thursday.", "2022-01-06"),
    ("The storm killed 26 people, said the ministry on Thursday.", "2022-01-06"),
    ("On Friday, police said that 26 people were killed.", "2022-01-07"),
    ("The storm killed 26 people on Monday, the ministry said on Thursday.", "2022-01-06"),
    ("The ministry said on Friday that 26 people had been killed as of Thursday.", "2022-01-06"),
  ])
  func whenItWasSaid(text: String, day: String) { #expect(days(text) == [day]) }

  @Test(arguments: [
    "Twenty people were killed on Monday.",
    "Twenty people were killed by Friday's blast.",
    "Twenty people have been killed since Monday.",
    "Police said Friday's blast killed 20 people.",
    "Police said that today's blast killed 20 people.",
    "Police reported that on Thursday, a gunman shot dead 20 people.",
    "The mayor said the Friday attack killed 20 people.",
    "About 20 people were injured by January 6 rioters.",
    "By Friday, up to 500 troops will be deployed.",
    "As of March, 20 people had been killed.",
  ])
  func noDay(text: String) { #expect(days(text) == ["-"]) }

  @Test func eachFigureHasItsOwn() {
    #expect(
      days("Twenty people had been killed as of Thursday; by Friday 31 people had died.") == [
        "2022-01-06", "2022-01-07",
      ])
    #expect(days("By Friday 31 people had died; 40 people were injured.") == ["2022-01-07", "-"])
    #expect(days("Five people killed by Friday, 6 by Saturday, 7 dead as of Friday").allSatisfy { $0 != "-" })
  }

  @Test func withoutAPublicationOnlyFullDates() {
    #expect(days("As of Friday, 26 people had been killed.", published: nil) == ["-"])
    #expect(days("As of 7 January, 26 people had been killed.", published: nil) == ["-"])
    #expect(days("As of 7 January 2022, 26 people had been killed.", published: nil) == ["2022-01-07"])
  }

  @Test func daysAreThoseOfThePlace() {
    #expect(days("As of today, 26 people have died.", published: "2022-01-08T02:00:00+06:00") == ["2022-01-08"])
  }
}
