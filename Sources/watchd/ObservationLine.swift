internal import Articles
internal import Claims
internal import Facts
internal import Rules

/// An observation as `facts --json` and `explain --json` print it.
struct ObservationLine: Encodable {
  var article: Int64
  var value: AlertMessage.Value
  var modality: String
  var subset: Bool
  /// Whose voice it is; observations of one voice share it.
  var origin: String
  /// Who says so, as people read it.
  var says: String
  var official: Bool
  var time: Timestamp
  var arrived: Timestamp

  init(_ observation: Observation) {
    article = observation.article
    value = AlertMessage.Value(observation.value)
    modality = observation.modality.rawValue
    subset = observation.subset
    origin = observation.origin
    says = observation.saidBy
    official = observation.official
    time = observation.time
    arrived = observation.arrived
  }
}
