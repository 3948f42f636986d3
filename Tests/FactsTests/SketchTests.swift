import Claims
import Testing

@testable import Facts

/// Syndicated copies are known again however they were edited; another outlet's own report isn't one.
struct SketchTests {
  static let wire = """
    Ferry sinks off Karsu with 140 on board

    KARSU - A ferry carrying about 140 passengers sank in heavy seas off the port of Karsu on Monday night, and at least
    31 people drowned, the coast guard said.

    “We heard a crack, and then the lights went out,” said Ilen Morat, a schoolteacher who was pulled from the water by
    fishermen. “My brother was on the lower deck.”

    Rescue boats from three harbours searched until dawn – in waves of up to four metres – and brought 84 survivors
    ashore. Twenty-five people are missing. The wind has since eased, and two helicopters have joined the search.

    The Transport Ministry said the vessel, built in 1978, had passed an inspection in March. Its owner’s licence was
    suspended pending an inquiry. Relatives gathered at the terminal, where the names of survivors were read out.

    It’s the worst accident on the strait since a tanker collided with a fishing boat eleven years ago.
    """

  static let own = """
    31 drown as Karsu ferry goes down in storm

    Relatives waited through the night at the ferry terminal in Karsu after a ferry with about 140 people aboard went down
    in a storm. The coast guard put the dead at 31 or more, and 84 were saved.

    The boat left two hours late because of the weather, according to passengers. One of them, Ilen Morat, told this
    newspaper: “We heard a crack, and then the lights went out.” He doesn’t know what became of his brother.

    Twenty-five people are missing. Why the captain sailed is what prosecutors want to know; they have opened a case. The
    owner says the ship was sound and had been inspected in the spring.

    Ferries are the only link between the islands in winter. The last big accident was eleven years ago.
    """

  @Test(arguments: [
    ("as it was", wire),
    ("cut to the first third", String(wire.prefix(wire.count / 3))),
    ("a paragraph dropped", paragraphs(of: wire, without: 3)),
    ("a sentence added", wire + "\n\nOfficials in the capital could not be reached for comment on Tuesday morning."),
    ("another headline", paragraphs(of: "Dozens dead after night of terror at sea\n\n" + wire, without: 1)),
    ("other marks", marks(of: wire)),
    (
      "everything at once",
      "Dozens dead after night of terror at sea\n\n"
        + marks(of: paragraphs(of: String(wire.prefix(wire.count / 2)), without: 0))
    ),
  ])
  func copies(_ name: String, _ text: String) {
    #expect(Sketch.areCopies(sketch(of: Self.wire), sketch(of: text)), "\(name)")
  }

  @Test func anotherReportOnTheSameEvent() {
    let share = Sketch.containment(sketch(of: Self.wire), sketch(of: Self.own))
    #expect(share < 0.25)
  }

  @Test(arguments: ["", "Three dead.", "One two three four five six"])
  func tooShortToTell(_ text: String) {
    #expect(!Sketch.areCopies(sketch(of: text), sketch(of: "Three dead. More to follow.")))
  }

  @Test func aCopySharesItsVoice() {
    var room = Newsroom()
    _ = room.take(Report("2022-01-07", "Agency", [count(31)], text: Self.wire))
    #expect(room.take(Report("2022-01-07", "Paper", [count(31)], text: Self.marks(of: Self.wire))) == [])
    #expect(
      room.take(Report("2022-01-07", "Other Paper", [count(31)], text: Self.own)) == ["corroborated people 31 → 31"])
    #expect(room.story?.articles.map(\.voice) == ["agency", "agency", "other paper"])
  }

  private func sketch(of text: String) -> [UInt32] { Sketch.of(PlainWords(Array(text.utf8))) }

  private static func paragraphs(of text: String, without index: Int) -> String {
    text.split(separator: "\n\n").enumerated().filter { $0.offset != index }.map { String($0.element) }
      .joined(separator: "\n\n")
  }

  private static func marks(of text: String) -> String {
    var text = text
    for (mark, other) in [
      ("“", "\""), ("”", "\""), ("’", "'"), ("–", "-"), (" - ", " — "), ("Twenty-five", "Twenty–five"),
    ] {
      text = text.replacing(mark, with: other)
    }
    return text
  }
}
