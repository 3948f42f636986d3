import Articles
import Claims
import Testing

@testable import Facts

/// Which story an article continues.
struct StoryTests {
  static let quakeInTarim = """
    Earthquake in Tarim kills 40

    A magnitude 6.1 earthquake struck the Tarim valley on Tuesday, killing at least 40 people, the Emergencies Ministry of
    Varonia said. Houses collapsed in Ostel and Lower Ostel, and rescuers dug through the rubble with their hands.
    """
  static let quakeInTarimLater = """
    Toll of Varonia quake rises to 75

    Rescuers in Ostel have found more bodies under collapsed houses, and the earthquake is now known to have killed 75
    people, according to Varonia's Emergencies Ministry. Roads into the Tarim valley are open again.
    """
  static let quakeOnTheCoast = """
    Magnitude 5.9 quake hits Leribe coast, 12 dead

    An earthquake of magnitude 5.9 struck the coast of Leribe on Wednesday. At least 12 people were killed when houses
    collapsed in Port Masan, the Leribe Interior Ministry said. Rescuers were digging through the rubble.
    """
  static let election = """
    Varonia votes for a new parliament

    Polling stations in Varonia opened on Sunday for an election that President Dario Kant called a choice between order
    and chaos. Turnout by noon was 31 percent, the electoral commission in Sarn said.
    """

  @Test func thatWhichGoesOnIsOneStory() {
    #expect(match(Self.quakeInTarimLater, day: "2022-03-03", with: Self.quakeInTarim) != nil)
  }

  @Test func weeksLaterItIsStillTheStory() {
    #expect(match(Self.quakeInTarimLater, day: "2022-04-20", with: Self.quakeInTarim) != nil)
  }

  @Test(arguments: [quakeOnTheCoast, election])
  func whatIsLikeItIsAnother(_ text: String) {
    #expect(match(text, day: "2022-03-02", with: Self.quakeInTarim) == nil)
  }

  /// Told in the same words, with other names.
  @Test func similarHappeningsStayApart() {
    func flood(_ town: String, _ river: String) -> String {
      """
      Floods in \(town): 20 people killed

      At least 20 people were killed when the river \(river) flooded the town of \(town), the ministry said. Rescuers
      found two bodies in the market of \(town). Some 1,000 people have been evacuated.
      """
    }
    #expect(match(flood("Karsu", "Selm"), day: "2022-03-01", with: flood("Ostel", "Tarim")) == nil)
    #expect(match(flood("Karsu", "Selm"), day: "2022-03-01", with: flood("Karsu", "Selm")) != nil)
  }

  @Test(arguments: [
    ("Police in Port Masan said that they had left Port Masan before the evening.", "port masan"),
    ("The ministers met with Dario Kant, and Dario Kant agreed with them.", "dario kant"),
    ("It was the Kazakh who spoke.", "kazakhstan"),
  ])
  func namesOfAnArticle(_ text: String, _ name: String) {
    let terms = Tracker().terms(of: incoming(text, day: "2022-03-01"), inWords: true)
    // A word that is no name weighs a third of it.
    let weight = terms.list.first { terms.texts[$0.id] == name }?.weight ?? 0
    #expect(weight > 0.6, "\(terms.texts)")
  }

  @Test func whatAllStoriesHaveWeighsLittle() throws {
    let terms = Tracker().terms(of: incoming(Self.quakeInTarim, day: "2022-03-01"))
    let varonia = TermID(.word, "varonia")
    let weighed = terms.weighed(stories: 1_000) { $0 == varonia ? 1_000 : 0 }
    for (before, after) in zip(terms.list, weighed.list) {
      #expect(before.id == varonia ? after.weight < 0.1 : after.weight == before.weight)
    }
    #expect(terms.list.contains { $0.id == varonia })
  }

  /// Large events are few: that both tell of as many makes it likelier that they are one.
  @Test(arguments: [
    (40.0, 75.0, "2022-03-03", true), (4, 7, "2022-03-03", false), (40, 7, "2022-03-03", false),
    (40, 75, "2022-09-03", false),
  ])
  func aLikeSizeHolds(_ first: Double, _ second: Double, day: String, isLikelier: Bool) throws {
    func score(_ counts: [Double]) throws -> Double {
      var (one, other) = (incoming(Self.quakeInTarim, day: "2022-03-01"), incoming(Self.quakeInTarimLater, day: day))
      if counts.count == 2 { (one.claims, other.claims) = ([count(counts[0])], [count(counts[1])]) }
      let tracker = Tracker()
      let profile = tracker.update(nil, newID: 1, with: one, terms: tracker.terms(of: one)).story.profile
      return try #require(
        StoryMatching.matches(tracker.terms(of: other), at: other.time, among: [profile], least: 0).first
      ).score
    }
    #expect(try (score([first, second]) > score([])) == isLikelier)
  }

  @Test func aSizeAloneFitsNoStory() {
    let tracker = Tracker()
    func flood(_ town: String, killed: [Claim]) -> IncomingArticle {
      var article = incoming(
        "Flood in \(town)\n\nA flood in \(town) killed many people, the mayor of \(town) said.", day: "2022-03-01")
      article.claims = killed
      return article
    }
    let (first, second) = (flood("Karsu", killed: [count(20_000)]), flood("Ostel", killed: [count(30_000)]))
    let profile = tracker.update(nil, newID: 1, with: first, terms: tracker.terms(of: first)).story.profile
    #expect(tracker.story(of: second, terms: tracker.terms(of: second), among: [profile]) == nil)
  }

  @Test func theChoiceIsExplained() throws {
    let match = try #require(self.match(Self.quakeInTarimLater, day: "2022-03-03", with: Self.quakeInTarim))
    #expect(match.shared.keys.contains("ostel"))
    #expect(match.shared.keys.contains("varonia"))
    #expect(match.shared.values.allSatisfy { $0 > 0 })
  }

  @Test func theBestOfSeveralIsTaken() {
    let tracker = Tracker()
    let profiles = [Self.quakeOnTheCoast, Self.quakeInTarim, Self.election].enumerated().map {
      profile(of: $0.element, id: Int64($0.offset + 1))
    }
    let article = incoming(Self.quakeInTarimLater, day: "2022-03-04")
    #expect(tracker.story(of: article, terms: tracker.terms(of: article), among: profiles)?.story.id == 2)
  }

  @Test func aTopicOfTheConfigurationHolds() {
    let tracker = Tracker()
    var first = incoming(Self.quakeInTarim, day: "2022-03-01")
    var second = incoming("The government met. It will rebuild all schools, it said, before autumn.", day: "2022-03-02")
    first.topics = ["tarim"]
    second.topics = ["tarim"]
    let story = tracker.update(
      nil, newID: 1, with: first, terms: tracker.terms(of: first)
    ).story
    #expect(tracker.story(of: second, terms: tracker.terms(of: second), among: [story.profile]) != nil)
  }

  @Test(arguments: [
    ("Ferry goes down", "Daily", "Ferry goes down"),
    ("Ferry goes down | Daily", "Daily", "Ferry goes down"),
    ("Ferry goes down - Daily News", "Daily News", "Ferry goes down"),
    ("Ferry goes down – EXAMPLE.com", nil, "Ferry goes down"),
    ("Storm - the worst in years", "Daily", "Storm - the worst in years"),
    (nil, nil, "Earthquake in Tarim"),
  ])
  func titles(_ title: String?, outlet: String?, expected: String) {
    let article = Article(title: title, text: Array(Self.quakeInTarim.utf8), outlet: outlet)
    #expect(Title.of(article) == expected)
  }

  /// What the story is called gets clearer, and the figures in it don't get old.
  @Test func aStoryIsCalledByItsClearestHeadline() {
    let tracker = Tracker()
    var story: Story?
    for (title, text) in [
      ("News at noon", Self.quakeInTarim), ("Varonia earthquake: 75 dead in Ostel", Self.quakeInTarimLater),
      ("More to come", Self.quakeInTarimLater),
    ] {
      var article = incoming(text, day: "2022-03-02")
      article.article.title = title
      story =
        tracker.update(story, newID: 7, with: article, terms: tracker.terms(of: article)).story
    }
    #expect(story?.profile.reference == StoryReference(id: 7, title: "Varonia earthquake"))
  }

  private func match(_ text: String, day: String, with first: String) -> StoryMatch? {
    let tracker = Tracker()
    let article = incoming(text, day: day)
    return tracker.matches(
      of: article, terms: tracker.terms(of: article, inWords: true), among: [profile(of: first, id: 1)]
    ).first
  }

  private func profile(of text: String, id: Int64) -> StoryProfile {
    let article = incoming(text, day: "2022-03-01")
    let tracker = Tracker()
    return tracker.update(nil, newID: id, with: article, terms: tracker.terms(of: article)).story
      .profile
  }

  private func incoming(_ text: String, day: String) -> IncomingArticle {
    let published = Timestamp(iso8601: day)
    return IncomingArticle(
      id: 1, article: Article(text: Array(text.utf8), published: published), claims: [count(1)],
      arrived: published ?? Timestamp(seconds: 0))
  }
}
