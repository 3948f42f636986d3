import Testing

@testable import Claims

/// Figures that their own sentence leaves open, read from what the text said before. Only what is added is shown:
/// the readings of the last sentence.
@Suite struct MemoryTests {
  private func last(_ text: String) -> String {
    let sentences = SentenceNotation(text, remembers: true)
    // A sentence that can tell of nothing is passed over.
    guard let last = sentences.sentences.last, last.index == sentences.text.sentences.count - 1 else { return "" }
    return sentences.readings.split(separator: "; ").suffix(last.readings.compactMap { $0 }.count).joined(
      separator: "; ")
  }

  @Test(
    "Ellipsis: the figure stands where that of the last kind would",
    arguments: [
      ("The fire killed 140 people. The total is now 145.", "killed 145 by ellipsis"),
      ("The raid led to 30 arrests. There were 40 in all.", "detained 40 by ellipsis"),
      ("The quake killed 70 people. Officials now put it at 75.", "killed 75 by ellipsis"),
      ("The storm killed 400 people. The agency counts 380.", "killed 380 by ellipsis"),
      ("The flood killed 61 people. The number was 40 on Monday.", "killed 40 by ellipsis"),
      // Of several kinds that of which the last figure is near it.
      (
        "The crush killed 174 people, 11 of whom were hurt. The police's latest number is 129.",
        "killed 129 by ellipsis"
      ),
      ("The flood killed 61 people, up from 40.", "killed 61 by active object; killed 40 superseded by from and to"),
    ])
  func ellipsis(text: String, expected: String) { #expect(last(text) == expected) }

  @Test(
    "What is joined to another noun is no ellipsis",
    arguments: [
      "The fire killed 140 people. The bridge is 90 years old.", "The fire killed 140 people. Route 9 is closed.",
      "The fire killed 140 people. The town has 12 wards.", "The fire killed 140 people. It was put out by 60 trucks.",
      "The total is now 145.", "The fire killed 140 people. Of the staff, which numbers 190, all are safe.",
    ])
  func noEllipsis(text: String) { #expect(!last(text).contains("ellipsis")) }

  @Test(
    "Echo: a value that was read elsewhere",
    arguments: [
      ("A bomb killed 164 people. The 164 were buried on Monday.", "killed 164 by echo"),
      ("Candles were lit for the 31. The ferry killed 31 people.", "killed 31 by active object"),
    ])
  func echo(text: String, expected: String) { #expect(last(text) == expected) }

  @Test(
    "Small numbers and years are told too often to be an echo",
    arguments: [
      "A bomb killed nine people. Nine streets were closed.", "A bomb killed 12 people. It happened at 12 Mill Lane.",
      "A bomb killed 19 people. It happened on May 19.", "A bomb killed 40 people. Some 40 buses stood there.",
    ])
  func noEcho(text: String) { #expect(last(text) == "") }

  @Test(
    "Lines that begin with a figure",
    arguments: [
      ("The storm killed 40 people.\n\n12, Arl\n\n9, Beck\n\n19, Coe", 3),
      ("The storm killed 40 people.\n\n12, Arl\n\n9, Beck", 0),
    ])
  func lines(text: String, count: Int) {
    #expect(SentenceNotation(text, remembers: true).readings(of: "list of lines").count == count)
  }

  @Test(
    "Parts of those who were counted before",
    arguments: [
      ("The flood killed 30 miners. Three of the miners were from Beck.", "killed 3 part by part sentence"),
      ("The flood killed 30 miners. Four of them were women.", "killed 4 part by part sentence"),
      ("The flood killed 30 miners. Two of the victims came from Beck.", "killed 2 by state of tally"),
      ("The flood killed 30 miners. Two of the streets are closed.", ""),
      ("The flood killed 30 miners. One of them was a father.", ""),
    ])
  func parts(text: String, expected: String) { #expect(last(text) == expected) }

  @Test(
    "Victims are the dead, where there are any",
    arguments: [
      ("Nine people died in the fire. The nine victims came from Beck.", "killed 9 by victims"),
      ("The nine victims of the fraud came from Beck.", ""),
    ])
  func victims(text: String, expected: String) { #expect(last(text) == expected) }

  @Test(
    "Items with their places, all or none",
    arguments: [
      (
        "The storm killed 40 people. They were found in three towns: 12 in Arl, 19 in Beck and nine in Coe.",
        "killed 12 part by place list; killed 19 part by place list; killed 9 part by place list"
      ),
      ("The storm killed 40 people. The mayor has served for 12 years in Arl.", ""),
      (
        "The storm killed 40 people. Of the 40, 29 were in Arl, nine in Beck and two each in Coe and Dorn.",
        "killed 40 by echo; killed 29 part by place list; killed 9 part by place list; killed 2 part by place list"
      ),
      ("The storm killed 40 people. Water was cut off to 70 homes: 41 in Arl, 19 in Beck and 10 in Coe.", ""),
      (
        "The storm killed 40 people. By country: Norway, 20; Sweden, 11; Finland, nine.",
        "killed 20 part by name list; killed 11 part by name list; killed 9 part by name list"
      ),
      ("The storm killed 40 people. On board were Lind, 24; Duncan, 23; and Orr, 61.", ""),
    ])
  func places(text: String, expected: String) { #expect(last(text) == expected) }

  @Test(
    "Under a recall, what the kind counts needs no verb",
    arguments: [
      ("The recall began in May. Some 40,000 cars of the model are on the road.", "units 40000 by topic"),
      ("The race began in May. Some 40,000 cars of the model are on the road.", ""),
      ("The recall began in May. The car weighs 2,400 kilos.", ""),
      ("The recall began in May. In all 40,000 pounds of ham are concerned.", "units 40000 by topic"),
    ])
  func topics(text: String, expected: String) { #expect(last(text) == expected) }
}
