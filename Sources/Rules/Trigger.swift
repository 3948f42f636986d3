import Claims
import Facts

extension Trigger {
  /// True where the change is what the trigger waits for. Of a figure with a bound only what is certain counts:
  /// "more than 90" has not reached 100, and from "40 to 50" to 60 it grew by 10.
  func isMet(by change: Change) -> Bool {
    switch self {
    case .change(let kind):
      return change.kind == kind
    case .reaches(let mark):
      guard [.new, .increased, .refined].contains(change.kind), let now = change.to?.figure?.low else { return false }
      return now >= mark && (change.from?.figure?.low ?? 0) < mark
    case .increased(let step):
      guard change.kind == .increased, let before = change.from?.figure, let now = change.to?.figure,
        let least = before.high ?? before.low, let low = now.low ?? now.high
      else { return false }
      return step.isReached(by: low - least, of: least)
    case .decreased(let step):
      guard change.kind == .decreased, let before = change.from?.figure, let now = change.to?.figure,
        let most = before.low ?? before.high, let high = now.high ?? now.low
      else { return false }
      return step.isReached(by: most - high, of: most)
    case .corroborated(let origins):
      return change.kind == .corroborated && change.origins >= origins
    }
  }
}

extension Trigger.Step {
  func isReached(by difference: Double, of base: Double) -> Bool {
    switch self {
    case .amount(let amount): difference >= amount
    case .percent(let percent): difference > 0 && difference * 100 >= percent * base
    }
  }
}

extension Value {
  var figure: Figure? {
    if case .figure(let figure) = self { figure } else { nil }
  }
}
