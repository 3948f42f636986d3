import Articles
import Claims
import Testing

@testable import Facts

/// Whom a figure counts decides which fact it changes: one article, classes and the whole, places, other events.
struct ChangeGroupTests {
  typealias Case = ChangeTests.Case

  @Test(arguments: [
    Case(
      "headline, lead and body repeat a figure",
      [
        Report(
          "2022-01-09",
          [
            count(Figure(160, .moreThan)), count(164, by: "the ministry"), count(Figure(160, .moreThan)),
          ])
      ], gives: ["new people 164"]),
    Case(
      "two authorities disagree within an article",
      [Report("2019-04-21", [count(27, by: "the foreign ministry"), count(35, by: "a police officer")])],
      gives: ["new people 35 against 27"]),
    Case(
      "a smaller figure on the outlet's own account is background",
      [Report("2022-01-07", [count(Figure(3_000, .moreThan), by: "the ministry"), count(2_200)])],
      gives: ["new people more than 3000"]),
    Case(
      "a smaller figure of the same voice is a part",
      [Report("2022-01-07", [count(2, by: "officials"), count(Figure(18, .atLeast), by: "officials")])],
      gives: ["new people at least 18"]),
    Case(
      "a larger figure beside the one that the article repeats",
      [
        Report("2019-09-13", [count(6)]),
        Report("2019-09-19", [count(7, by: "the agency"), count(7), count(8, by: "the state")]),
      ], gives: ["increased people 6 → 8"]),
    Case(
      "a larger figure beside the one that stands",
      [
        Report("2019-09-13", [count(7)]),
        Report("2019-09-19", [count(7, by: "the agency"), count(7), count(8, by: "the state")]),
      ],
      gives: ["conflict people 7 → 8 against 7"]),
    Case(
      "the most exact wording, and the voice that is named",
      [
        Report("2022-01-08", [count(26, by: "the ministry")]),
        Report("2022-01-09", "B", [count(Figure(160, .moreThan), by: "the ministry"), count(164)]),
        Report("2022-01-09", "C", [count(164, by: "the ministry")]),
      ], gives: []),
    Case(
      "a part of the total",
      [Report("2022-01-15", [count(225, by: "prosecutors"), count(175, by: "prosecutors", subset: true)])],
      gives: ["new people 225"]),
    Case(
      "a part with a name of its own",
      [Report("2022-01-15", [count(225, by: "prosecutors"), count(19, .police, by: "prosecutors", subset: true)])],
      gives: ["new people 225", "new police 19"]),
    Case(
      "the whole after a part", [Report("2022-01-07", [count(26, .protesters)]), Report("2022-01-09", [count(164)])],
      gives: ["increased people 26 → 164"]),
    Case(
      "a part after the whole",
      [Report("2022-01-07", [count(44)]), Report("2022-01-08", [count(18, .police)])], gives: ["new police 18"]),
    Case(
      "a part that exceeds the whole",
      [Report("2023-09-26", [count(20)]), Report("2023-09-27", [count(68, .migrants)])],
      gives: ["increased migrants 20 → 68"]),
    Case(
      "the same dead under another name",
      [Report("2022-01-07", [count(26, .protesters)]), Report("2022-01-07", [count(26, .militants)])], gives: []),
    Case(
      "the dead of those who attack, beside whom they killed",
      [Report("2022-01-07", [count(12)]), Report("2022-01-08", [count(12), count(5, .militants)])],
      gives: ["new militants 5"]),
    Case(
      "one or two of those who attack, told by the way beside many dead",
      [
        Report("2022-01-07", [count(78), count(2, .militants)]),
        Report("2022-01-08", [count(101), count(5, .militants)]),
      ], gives: ["increased people 78 → 101", "increased militants 2 → 5"]),
    Case(
      "doctors and foreigners far down, where all the dead are counted",
      [
        Report("2022-01-07", [count(78)]),
        Report("2022-01-08", [count(101), count(6, .foreigners), count(4, .medics)]),
      ], gives: ["increased people 78 → 101"]),
    Case(
      "things that one article names and another doesn't",
      [
        Report("2022-01-07", [count(140, .buildings, kind: "damage.damaged")]),
        Report("2022-01-08", [count(350, kind: "damage.damaged")]),
      ], gives: ["increased buildings 140 → 350"]),
    Case(
      "two of those who attack, then all",
      [Report("2022-01-07", [count(2, .militants)]), Report("2022-01-08", [count(15)])],
      gives: ["increased people 2 → 15"]),
    Case(
      "the whole of a class beside two of its officers",
      [
        Report("2022-01-07", [count(60), count(5, .securityForces)]),
        Report("2022-01-08", [count(60), count(2, .troops, subset: true), count(43, .police)]),
      ], gives: ["increased police 5 → 43"]),
    Case(
      "the police are nobody's protesters",
      [Report("2022-01-07", [count(18, .protesters)]), Report("2022-01-07", [count(18, .police)])],
      gives: ["new police 18"]),
    Case(
      "a town's figure beside the country's",
      [
        Report("2019-09-06", [count(380, place: "United States"), count(6, kind: "x", place: "United States")]),
        Report("2019-09-07", [count(34, place: "Springfield")]),
      ], gives: []),
    Case(
      "two countries",
      [Report("2017-10-03", [count(145, place: "Chile")]), Report("2017-10-04", [count(8, place: "Peru")])],
      gives: ["new people in peru 8"]),
    Case(
      "figures of one article that agree are of one place",
      [Report("2019-09-06", [count(218, place: "Springfield"), count(218)]), Report("2019-09-07", [count(230)])],
      gives: ["increased people 218 → 230"]),
    Case(
      "a town's figure above the story's",
      [
        Report("2019-09-06", [count(20), count(20, place: "Chile")]),
        Report("2019-09-07", [count(31, place: "Springfield")]),
      ],
      gives: ["increased people 20 → 31"]),
    Case(
      "a figure without a place is of the story's",
      [Report("2017-10-03", [count(145, place: "Chile")]), Report("2017-10-04", [count(150)])],
      gives: ["increased people 145 → 150"]),
    Case(
      "feared, expected and historical figures move nothing",
      [
        Report("2022-01-07", [count(26)]),
        Report(
          "2022-01-08", [count(900, .people, .feared), count(344, .people, .historical), count(50, .people, .expected)]),
      ], gives: []),
    Case(
      "an increment beside its total",
      [
        Report("2019-04-23", [count(40, kind: "arrests")]),
        Report("2019-04-24", [count(18, kind: "arrests", more: true), count(58, kind: "arrests")]),
      ], gives: ["increased people 40 → 58"]),
    Case(
      "an increment on top of a total that the article repeats",
      [Report("2018-01-01", [count(145)]), Report("2018-03-01", [count(145), count(24, more: true)])],
      gives: []),
    Case(
      "an increment that doesn't say to what",
      [Report("2018-01-01", [count(145)]), Report("2018-03-01", [count(24, more: true)])], gives: []),
    Case(
      "an increment as the first figure: as many at the least", [Report("2018-01-01", [count(24, more: true)])],
      gives: ["new people at least 24"]),
    Case(
      "an increment on what stands",
      [Report("2018-01-01", [count(40)]), Report("2018-01-02", [count(24, more: true)])],
      gives: []),
  ])
  func populations(_ item: Case) { #expect(Newsroom.last(of: item.reports) == item.changes) }

  @Test(arguments: [(1, ["new people 225", "new police 19"]), (4, ["new people 225"])])
  func aClassFarDownBesideTheWholeIsNoNews(paragraph: Int, gives: [String]) {
    let paragraphs = ["Toll at 225", "It is 225.", "It rained.", "The roads are closed.", "Of them 19 were police."]
    func at(_ index: Int, _ claim: Claim) -> Claim {
      var claim = claim
      let start = paragraphs[..<index].reduce(0) { $0 + $1.utf8.count + 2 }
      claim.span = start..<start + paragraphs[index].utf8.count
      claim.sentence = claim.span
      return claim
    }
    let claims = [at(0, count(225)), at(paragraph, count(19, .police, subset: true))]
    let report = Report("2022-01-15", "Daily", claims, text: paragraphs.joined(separator: "\n\n"))
    #expect(Newsroom.last(of: [report]).sorted() == gives)
  }
}
