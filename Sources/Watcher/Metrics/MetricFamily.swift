/// Values of one name, as OpenMetrics writes them (https://prometheus.io/docs/specs/om/open_metrics_spec/).
struct MetricFamily {
  enum Kind: String {
    case counter, gauge, histogram, info
  }

  struct Sample {
    /// What follows the name: `_total`, `_bucket`, …
    var suffix = ""
    var labels: [(name: String, value: String)] = []
    var value: Int64
  }

  var name: String
  var kind: Kind
  var help: String
  /// The last part of the name, where that is a unit.
  var unit: String?
  var samples: [Sample]

  var text: String {
    var lines = ["# TYPE \(name) \(kind.rawValue)"]
    if let unit { lines.append("# UNIT \(name) \(unit)") }
    lines.append("# HELP \(name) \(help)")
    lines += samples.map { sample in
      let labels = sample.labels.map { "\($0.name)=\"\(MetricFamily.escaped($0.value))\"" }.joined(separator: ",")
      return "\(name)\(sample.suffix)\(labels.isEmpty ? "" : "{\(labels)}") \(sample.value)"
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func escaped(_ value: String) -> String {
    value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }
}
