import Testing

@testable import Claims

/// Every way of saying it is read with the words of every kind: what one kind's verb is read in, all are.
@Suite struct FrameTests {
  struct Words {
    var kind: String
    /// "killed", and the same in the active voice.
    var done, does: String
    /// "killing"
    var doing: String
    /// Who does it, and to whom.
    var who, whom: String

    init(_ kind: String, done: String, does: String, doing: String, who: String, whom: String) {
      (self.kind, self.done, self.does, self.doing, self.who, self.whom) = (kind, done, does, doing, who, whom)
    }

    func filling(_ frame: String) -> String {
      let filled =
        frame
        .replacing("{N}", with: "1,240").replacing("{P}", with: whom).replacing("{V}", with: done)
        .replacing("{A}", with: does).replacing("{G}", with: doing).replacing("{S}", with: who)
      return filled.prefix(1).uppercased() + filled.dropFirst()
    }
  }

  static let kinds = [
    Words("casualties.killed", done: "killed", does: "killed", doing: "killing", who: "the flood", whom: "people"),
    Words(
      "casualties.injured", done: "injured", does: "injured", doing: "injuring", who: "the blast", whom: "residents"),
    Words(
      "casualties.rescued", done: "rescued", does: "rescued", doing: "rescuing", who: "firefighters", whom: "passengers"
    ),
    Words(
      "detentions.detained", done: "arrested", does: "arrested", doing: "arresting", who: "police", whom: "protesters"),
    Words(
      "detentions.abducted", done: "kidnapped", does: "kidnapped", doing: "kidnapping", who: "gunmen", whom: "pupils"),
    Words(
      "detentions.released", done: "released", does: "released", doing: "releasing", who: "the authorities",
      whom: "prisoners"),
    Words(
      "displacement.evacuated", done: "evacuated", does: "evacuated", doing: "evacuating", who: "the army",
      whom: "villagers"),
    Words(
      "displacement.displaced", done: "displaced", does: "displaced", doing: "displacing", who: "the fighting",
      whom: "families"),
    Words(
      "business.layoffs", done: "laid off", does: "laid off", doing: "laying off", who: "the carmaker", whom: "workers"),
    Words(
      "damage.destroyed", done: "destroyed", does: "destroyed", doing: "destroying", who: "the storm", whom: "houses"),
  ]

  private func unread(_ frame: String) -> [String] {
    FrameTests.kinds.map { ($0.kind, $0.filling(frame)) }.filter { kind, text in
      !ClaimNotation.extractor.claims(in: Array(text.utf8)).contains { claim in
        guard claim.kind == kind, claim.modality == .asserted, case .count(let count) = claim.content else {
          return false
        }
        return [count.figure.value, count.figure.low, count.figure.high].contains(1_240)
      }
    }.map(\.1)
  }

  @Test(arguments: passive) func whatIsDone(frame: String) { #expect(unread(frame) == []) }

  @Test(arguments: active) func whoDoesIt(frame: String) { #expect(unread(frame) == []) }

  static let passive = [
    "{N} {P} were {V}.",
    "{N} {P} have been {V} since Monday.",
    "{N} {P} have so far been {V} in the region.",
    "{N} {P} were reportedly {V} on Sunday.",
    "{N} {P} had by Friday been {V}.",
    "{N} {P} have now been {V}, the ministry said.",
    "{N} {P}, most of them from Arl, were {V}.",
    "{N} {P}, according to the ministry, were {V}.",
    "{N} {P} who were in the area were {V}.",
    "{N} {P} that stood near the river were {V}.",
    "{N} {P} near the river were {V}.",
    "{N} {P} in the northern province of Arl were {V}.",
    "{N} of the 1,800 {P} in the area were {V}.",
    "{N} of 1,800 {P} were {V}.",
    "{N} out of 1,800 {P} were {V}.",
    "{N} of the 1,800 {P} who were in the area were {V}.",
    "Of the 1,800 {P} in the area, {N} were {V}.",
    "Of 1,800 {P}, {N} were {V}.",
    "Up to {N} {P} were {V}.",
    "As many as {N} {P} were {V}.",
    "No fewer than {N} {P} were {V}.",
    "An estimated {N} {P} were {V}.",
    "Just over {N} {P} were {V}.",
    "Upwards of {N} {P} were {V}.",
    "{N} or more {P} were {V}.",
    "{N} {P} or more were {V}.",
    "Between 300 and {N} {P} were {V}.",
    "About 300 to {N} {P} were {V}.",
    "Some {N} {P} are known to have been {V}.",
    "{N} {P} are confirmed to have been {V}.",
    "{N} {P} are confirmed {V}.",
    "{N} {P} are now confirmed as {V}.",
    "The ministry said that {N} {P} had been {V}.",
    "In Arl alone, {N} {P} were {V}.",
    "In Arl, where the river burst its banks, {N} {P} were {V}.",
    "On Sunday alone {N} {P} were {V}.",
    "The ministry said at least {N} {P} were {V} when the dam burst.",
    "The dam burst on Sunday, with {N} {P} {V}.",
    "The dam burst on Sunday, leaving {N} {P} {V}.",
    "The dam burst on Sunday and {N} {P} were {V}.",
    "The dam burst on Sunday; {N} {P} were {V}.",
    "A dam burst that left {N} {P} {V} was foreseeable, engineers say.",
    "{N} {P} {V} in Arl",
    "{N} {P} {V} as dam bursts",
    "{N} {P} {V} after dam bursts in Arl",
    "Arl: {N} {P} {V}",
    "{N} {P} {V}, ministry says",
    "Ministry: {N} {P} {V}",
    "Dam burst leaves {N} {P} {V}",
    "The number of {P} {V} rose to {N}.",
    "The number of {P} {V} in the flood has risen to {N}.",
    "The number of {P} {V} stands at {N}, the ministry said.",
    "The number of {P} {V} now stands at {N}.",
    "The number of {P} {V} was put at {N}.",
    "The ministry put the number of {P} {V} at {N}.",
    "This brings the number of {P} {V} to {N}.",
    "This brings to {N} the number of {P} {V}.",
    "The ministry raised the number of {P} {V} from 20 to {N}.",
    "So far, {N} {P} {V} and two bridges closed.",
    "A total of {N} {P} were {V}.",
    "In all, {N} {P} were {V}.",
    "A further {N} {P} were {V}.",
    "Another {N} {P} were {V}.",
    "{N} other {P} were {V}.",
    "{N} more {P} were {V}.",
    "{N} local {P} were {V}.",
    "{N} young Karsian {P} were {V}.",
    "The {N} {P} {V} on Sunday came from Arl.",
    "There were {N} {P} {V}.",
    "There have been {N} {P} {V} so far.",
    "Officials confirmed {N} {P} were {V} by Friday, up from 20.",
    "{N} {P} had been {V}, up from 20 a day earlier, the ministry said.",
    "{N} {P} have been {V}, compared with 20 on Monday.",
    "{N} {P} - nearly all of them from Arl - were {V}.",
    "{N} {P} (20 of them from Arl) were {V}.",
    "Nearly {N} {P} had to be {V}.",
    "{N} {P} got {V}.",
    "{N} {P} are among those {V}.",
    "We have {N} {P} {V}, he said.",
    "\"We have {N} {P} {V} at the moment,\" the mayor said.",
    "\"{N} {P} were {V},\" the mayor said.",
    "It is {N} {P} who were {V}.",
    "{N} {P} were yesterday {V} in Arl.",
    "Yesterday were {V} {N} {P}.",
    "Also {V} were {N} {P}.",
    "{V} were {N} {P}.",
    "Among them were {N} {P} who were {V}.",
    "{P} {V}: {N}",
    "Number of {P} {V}: {N}",
    "- {N} {P} {V}",
    "* {P} {V} – {N}",
    "{N} {P} were {V} and 12 others had to leave.",
    "{N} {P} were {V} in what officials call the worst flood in years.",
    "At least {N} {P}, including the mayor, were {V}.",
    "At least {N} {P}, among them 12 from Arl, were {V}.",
    "Police, who closed the road, said {N} {P} were {V}.",
    "It was not clear how the {N} {P} were {V}.",
    "Reports that {N} {P} were {V} were confirmed by the ministry.",
    "{N} {P} in all were {V}.",
    "{N} {P} across four districts were {V}.",
    "Since the dam burst, {N} {P} have been {V}.",
    "The latest count is {N} {P} {V}.",
    "The latest figures show {N} {P} {V}.",
    "The latest figures show that {N} {P} were {V}.",
    "Figures from the ministry put at {N} the number of {P} {V}.",
    "The ministry reported {N} {P} {V}.",
    "The ministry counted {N} {P} {V}.",
    "The ministry spoke of {N} {P} {V}.",
    "Reports speak of {N} {P} {V}.",
    "The toll so far: {N} {P} {V}.",
    "{N} {P}, the ministry says, have been {V}.",
    "Roughly {N} {P} were {V} over the weekend alone, a spokeswoman for the governor said.",
  ]

  static let active = [
    "{S} {A} {N} {P}.",
    "{S} has {A} {N} {P}.",
    "{S} has so far {A} {N} {P}.",
    "{S} has meanwhile {A} {N} {P}.",
    "{S} had by Friday {A} {N} {P}.",
    "{S} on Sunday {A} {N} {P}.",
    "{S} also {A} {N} {P}.",
    "{S} {A} at least {N} {P} and closed the road.",
    "{S} closed the road and {A} {N} {P}.",
    "{S}, officials say, {A} {N} {P}.",
    "{S}, which began on Friday, {A} {N} {P}.",
    "{S} that began on Friday {A} {N} {P}.",
    "{S} {A} {N} of the 1,800 {P} in the area.",
    "{S} {A} {N} of 1,800 {P}.",
    "{S} {A} between 300 and {N} {P}.",
    "{S} {A} {N} {P}, among them 12 from Arl.",
    "{S} closed the road, {G} {N} {P}.",
    "{S} closed the road, thereby {G} {N} {P}.",
    "{S} closed the road on Sunday in Arl, {G} at least {N} {P}.",
    "After {G} {N} {P}, {S} reached the coast.",
    "{S} ended up {G} {N} {P}.",
    "{S} is said to have {A} {N} {P}.",
    "{S} is known to have {A} {N} {P}.",
    "{S} appears to have {A} {N} {P}.",
    "The ministry said {S} had {A} {N} {P}.",
    "Officials say that {S} {A} more than {N} {P}.",
    "{N} {P} whom {S} {A} came from Arl.",
    "The {N} {P} that {S} {A} came from Arl.",
    "{S} {A} some {N} {P} in what the mayor called a black day.",
    "In Arl {S} {A} {N} {P}.",
    "On Sunday, {S} {A} {N} {P}.",
    "{S} {A} a total of {N} {P}.",
    "{S} {A} another {N} {P}.",
    "{S} {A} a further {N} {P}.",
    "{S} {A} as many as {N} {P}.",
  ]
}
