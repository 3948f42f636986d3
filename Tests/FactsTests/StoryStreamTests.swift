import Articles
import Testing

@testable import Facts

/// Which stories a stream of articles makes.
struct StoryStreamTests {
  private struct Piece {
    var event: String
    var day: String
    var title: String
    var text: String
  }

  private static let ferry = [
    Piece(
      event: "ferry", day: "2023-02-11", title: "Ferry with 140 aboard sinks off Karsu",
      text: """
        A ferry carrying about 140 people capsized in heavy seas off the port of Karsu late on Friday, the Varonian coast \
        guard said. The Star of Selm had left the island of Dorn with twice the passengers it was licensed for. Rescuers \
        pulled 31 bodies from the water by dawn and brought 84 survivors ashore. Captain Ilen Morat was among those saved. \
        Transport Minister Edda Krol flew to Karsu and promised an inquiry into the company, Selm Lines.
        """),
    Piece(
      event: "ferry", day: "2023-02-12", title: "Death toll in boat disaster climbs to 47",
      text: """
        Divers recovered 16 more bodies on Saturday from the passenger vessel that went down off Karsu, taking the number \
        of dead to 47. The search goes on for two dozen people who are unaccounted for. Selm Lines, which ran the ship, \
        said it was working with the coast guard.
        """),
    Piece(
      event: "ferry", day: "2023-02-12", title: "Families wait in Karsu",
      text: """
        Relatives of passengers of the Star of Selm waited at the harbour in the rain. Mara Olt lost two sons when the ship \
        turned over. Prosecutors have questioned the captain, who told them that a wave struck the bow door.
        """),
  ]

  private static let fire = [
    Piece(
      event: "fire", day: "2023-02-12", title: "Fire at factory in Velmora",
      text: "A fire broke out at a factory in Velmora on Saturday. Several people are feared dead."),
    Piece(
      event: "fire", day: "2023-02-12", title: "Seventeen die in textile plant blaze",
      text: """
        Seventeen workers died when flames swept through a textile plant in Velmora on Saturday, fire chief Dario Pell \
        said. The doors of the Brightloom works had been locked. Another 30 were taken to hospital.
        """),
    Piece(
      event: "fire", day: "2023-02-13", title: "Brightloom fire: owner arrested, toll 24",
      text: """
        Police arrested the owner of the Brightloom textile works in Velmora, where 24 people were killed by fire on \
        Saturday. Fire chief Dario Pell said all exits but one were locked.
        """),
  ]

  @Test func shortArticlesOnOneEventAreOneStory() {
    #expect(stories(of: Self.ferry + Self.fire) == [["ferry", "ferry", "ferry"], ["fire", "fire", "fire"]])
  }

  @Test func aPageOfTeasersGluesNothing() {
    let teasers = Piece(
      event: "teasers", day: "2023-02-12", title: "News: latest headlines",
      text: """
        Fire at factory in Velmora. Families wait for news of the Star of Selm. Orvan Motors to recall cars. Weather: rain \
        in Sarn. Sport: Brant beat Dorn. Sign up for our newsletter. Read more.
        """)
    let found = stories(
      of: Array(Self.ferry.prefix(2)) + [Self.fire[0], teasers, Self.ferry[2]] + Self.fire.dropFirst())
    #expect(found.contains(["ferry", "ferry", "ferry"]))
    #expect(found.contains { $0.filter { $0 == "fire" }.count == 3 && !$0.contains("ferry") })
  }

  @Test func aCourtStoryOfAnotherCaseIsAnother() {
    let shooting = [
      Piece(
        event: "mall", day: "2023-06-10", title: "Two killed in shooting at Mallory Mall",
        text: """
          Two people were shot dead and five wounded at Mallory Mall in the city of Brant on Saturday evening, police chief \
          Dana Orr said. Officers arrested a 19-year-old man near the food court. Witnesses heard about ten shots.
          """),
      Piece(
        event: "mall", day: "2023-06-11", title: "Victims of Brant mall shooting named",
        text: """
          Police have named the two people killed at Mallory Mall: Tess Arlen, 17, and Hugo Banks, 34. A suspect, Kyle \
          Drum, 19, is in custody. Five people were injured in the gunfire on Saturday.
          """),
      Piece(
        event: "court", day: "2023-11-20", title: "Man jailed for killing at Brant car park",
        text: """
          A man who shot another in a car park in Brant two years ago was sentenced to 20 years in prison on Monday. Judge \
          Alma Fitch told Roy Tenn, 27, that he had shown no remorse. Police said the victim, Sam Oke, 22, died at the \
          scene. Officers arrested Tenn a week later.
          """),
    ]
    // Of so few stories the only one of the town is the likeliest; with others of the town it isn't.
    withKnownIssue { #expect(stories(of: shooting) == [["mall", "mall"], ["court"]]) }
  }

  /// The events of each story, in the order of the articles.
  private func stories(of pieces: [Piece]) -> [[String]] {
    let tracker = Tracker()
    var index = StoryIndex()
    var stories: [Int64: Story] = [:]
    var events: [Int64: [String]] = [:]
    for (number, piece) in pieces.enumerated() {
      let published = Timestamp(iso8601: piece.day)
      let incoming = IncomingArticle(
        id: Int64(number + 1),
        article: Article(title: piece.title, text: Array(piece.text.utf8), published: published), claims: [],
        arrived: published ?? Timestamp(seconds: 0))
      let terms = index.weighed(tracker.terms(of: incoming))
      let continued = tracker.story(of: incoming, terms: terms, among: index.candidates(for: terms))
      let (story, _) = tracker.update(
        continued.flatMap { stories[$0.story.id] }, newID: Int64(stories.count + 1), with: incoming, terms: terms)
      let id = story.profile.reference.id
      index.put(story.profile, touchedBy: incoming.id)
      stories[id] = story
      events[id, default: []].append(piece.event)
    }
    return events.sorted { $0.key < $1.key }.map(\.value)
  }
}
