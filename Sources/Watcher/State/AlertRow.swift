import Articles
import Facts
import Rules

/// An alert as the state holds it. Its change is stored once, in the row of `changes` that it belongs to.
struct AlertRow: Codable {
  private var rule: String
  private var severity: Alert.Severity
  private var evidence: Evidence
  private var time: Timestamp
  private var message: String
  private var notify: [String]
  private var isAlone: Bool?

  init(_ alert: Alert) {
    (rule, severity, evidence, time) = (alert.rule, alert.severity, alert.evidence, alert.time)
    (message, notify, isAlone) = (alert.message, alert.notify, alert.isAlone)
  }

  func alert(of change: Change) -> Alert {
    Alert(
      rule: rule, severity: severity, change: change, evidence: evidence, time: time, message: message, notify: notify,
      isAlone: isAlone)
  }
}

extension Damage {
  /// An alert from its row and that of its change; nil where either is damaged.
  func alert(_ id: Int64, _ alert: String?, of change: String?) -> Alert? {
    guard let row = decode(AlertRow.self, from: alert, of: "alert \(id)"),
      let change = decode(Change.self, from: change, of: "the change of alert \(id)")
    else { return nil }
    return row.alert(of: change)
  }
}
