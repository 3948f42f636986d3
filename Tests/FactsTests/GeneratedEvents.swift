import Claims

/// Events made up by chance, and what outlets write of them: figures that grow, are corrected, disputed, withdrawn, given in
/// part or again, in the words of each outlet.
struct GeneratedEvent {
  private(set) var reports: [Report] = []
  /// What was withdrawn, by kind.
  private(set) var withdrawn: [String: Double] = [:]

  private static let outlets = ["Harbour Post", "Northern Wire", "Evening Star", "Radio Selm", "The Ostel Times"]
  private static let groups: [Group] = [.people, .workers, .passengers, .civilians]
  private static let voices: [String?] = [
    nil, "the interior ministry", "fire chief Dario Pell", "police", "the Red Cross",
  ]
  private static let killed = "casualties.killed"
  private static let missing = "casualties.missing"

  init(seed: UInt64) {
    var random = Dice(seed: seed)
    var killed = Double(Int.random(in: 3...40, using: &random))
    var missing = Double(Int.random(in: 20...90, using: &random))
    for day in 1...Int.random(in: 2...6, using: &random) {
      let date = "2025-05-0\(day)"
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let words = Words(using: &random)
        var claims = [words.figure(killed, Self.killed, using: &random)]
        if Bool.random(using: &random) { claims.append(words.figure(missing, Self.missing, using: &random)) }
        if Int.random(in: 0..<4, using: &random) == 0 {
          // A part, with a number that is nothing else.
          claims.append(count(1_000 + Double(day), words.group, subset: true))
        }
        if Int.random(in: 0..<5, using: &random) == 0 {
          claims.append(count(max(1, killed - 2), words.group, by: words.voice, .historical))
        }
        if Int.random(in: 0..<6, using: &random) == 0 { claims.append(count(killed * 10, words.group, .feared)) }
        let hour = Bool.random(using: &random) ? "T1\(Int.random(in: 0...9, using: &random)):20" : ""
        reports.append(Report(date + hour, words.outlet, claims, headline: Bool.random(using: &random)))
      }
      killed += Double(Int.random(in: 0...12, using: &random))
      missing = max(1, missing - Double(Int.random(in: 0...15, using: &random)))
    }
    if Bool.random(using: &random) {
      let words = Words(using: &random)
      withdrawn[Self.killed] = killed + 500
      reports.append(Report("2025-05-08", words.outlet, [count(killed + 500, words.group, by: words.voice)]))
      reports.append(
        Report("2025-05-09", words.outlet, [count(killed + 500, words.group, by: words.voice, .retracted)]))
    }
  }

  /// The same figures in the words of another outlet, of the same times.
  func retold(using random: inout Dice) -> [Report] {
    reports.map { report in
      let words = Words(using: &random)
      let claims = report.claims.map { claim in
        var claim = claim
        if case .count(var count) = claim.content {
          count.population.group = words.group
          claim.content = .count(count)
        }
        return claim
      }
      return Report(report.day, "\(words.outlet) Online", claims)
    }
  }

  /// How an outlet tells it.
  private struct Words {
    var outlet: String
    var group: Group
    var voice: String?

    init(using random: inout Dice) {
      outlet = GeneratedEvent.outlets[Int.random(in: 0..<GeneratedEvent.outlets.count, using: &random)]
      group = GeneratedEvent.groups[Int.random(in: 0..<GeneratedEvent.groups.count, using: &random)]
      voice = GeneratedEvent.voices[Int.random(in: 0..<GeneratedEvent.voices.count, using: &random)]
    }

    func figure(_ number: Double, _ kind: String, using random: inout Dice) -> Claim {
      // Disputed by some, rounded by others.
      let told = Int.random(in: 0..<6, using: &random) == 0 ? number - 1 : number
      let bounds: [Bound] = [.exact, .exact, .exact, .atLeast, .approximately]
      let bound = bounds[Int.random(in: 0..<bounds.count, using: &random)]
      return count(Figure(max(1, told), bound), group, kind: kind, by: voice)
    }
  }
}
