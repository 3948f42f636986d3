/// All that watchd measures, as a text of OpenMetrics.
struct OpenMetrics {
  private let measures: Measures
  private let sources: [SourceReport]

  init(_ measures: Measures, sources: [SourceReport]) {
    self.measures = measures
    self.sources = sources
  }

  var text: String { families.map(\.text).joined() + "# EOF\n" }

  private var families: [MetricFamily] {
    [
      MetricFamily(
        name: "watchd_build", kind: .info, help: "The version that runs.",
        samples: [.init(suffix: "_info", labels: [("version", watchdVersion)], value: 1)]),
      counter("watchd_articles", .articles, "Articles that were taken."),
      counter("watchd_claims", .claims, "Claims that were found in them."),
      counter("watchd_changes", .changes, "Changes of facts, by their kind.", ["change"]),
      counter("watchd_alerts", .alerts, "Alerts that fired, by their severity.", ["severity"]),
      counter(
        "watchd_notifications", .notifications,
        "Alerts on their way to a receiver: delivered, refused, or a try that failed.", ["receiver", "outcome"]),
      lag,
      gauge("watchd_queue", "Notifications that wait for a receiver.", by: "receiver", measures.waiting),
      gauge("watchd_dead_letters", "Notifications that are set aside.", by: "receiver", measures.setAside),
      gauge(
        "watchd_receiver_paused", "Receivers that took nothing the last time.", by: "receiver",
        Dictionary(uniqueKeysWithValues: measures.paused.map { ($0, 1) })),
      gauge(
        "watchd_sources", "Sources by how they are.", by: "state",
        Dictionary(grouping: sources, by: \.state).mapValues(\.count)),
      gauge("watchd_documents_waiting", "Documents that wait to be fetched.", measures.documentsWaiting),
      gauge("watchd_documents_rejected", "Documents that could not be read.", measures.documentsRejected),
      gauge("watchd_damaged_rows", "Rows of the state that were set aside.", measures.damagedRows),
      gauge(
        "watchd_last_article_timestamp_seconds", "When the last article arrived.",
        measures.lastArticle.map { Int($0) }, unit: "seconds"),
      gauge("watchd_state_size_bytes", "Size of the database with its journal.", measures.size, unit: "bytes"),
    ]
  }

  /// - Parameter labels: the names of what a total is counted by.
  private func counter(_ name: String, _ total: Total, _ help: String, _ labels: [String] = []) -> MetricFamily {
    var counts = measures.totals.filter { $0.total == total }
    if labels.isEmpty, counts.isEmpty { counts = [.init(total: total, label: "", outcome: "", value: 0)] }
    return MetricFamily(
      name: name, kind: .counter, help: help,
      samples: counts.map {
        .init(suffix: "_total", labels: Array(zip(labels, [$0.label, $0.outcome])), value: $0.value)
      })
  }

  private func gauge(_ name: String, _ help: String, by label: String, _ values: [String: Int]) -> MetricFamily {
    MetricFamily(
      name: name, kind: .gauge, help: help,
      samples: values.sorted { $0.key < $1.key }.map { .init(labels: [(label, $0.key)], value: Int64($0.value)) })
  }

  private func gauge(_ name: String, _ help: String, _ value: Int?, unit: String? = nil) -> MetricFamily {
    MetricFamily(
      name: name, kind: .gauge, help: help, unit: unit, samples: value.map { [.init(value: Int64($0))] } ?? [])
  }

  private var lag: MetricFamily {
    let counts = Dictionary(measures.totals.filter { $0.total == .lag }.map { ($0.label, $0.value) }) { $1 }
    var samples: [MetricFamily.Sample] = []
    var within: Int64 = 0
    for bound in Total.lags {
      within += counts["\(bound)"] ?? 0
      samples.append(.init(suffix: "_bucket", labels: [("le", "\(bound).0")], value: within))
    }
    within += counts["more"] ?? 0
    samples += [
      .init(suffix: "_bucket", labels: [("le", "+Inf")], value: within),
      .init(suffix: "_sum", value: measures.totals.first { $0.total == .lagSum }?.value ?? 0),
      .init(suffix: "_count", value: within),
    ]
    return MetricFamily(
      name: "watchd_lag_seconds", kind: .histogram,
      help: "From the arrival of an article to a receiver's taking its alert.",
      unit: "seconds", samples: samples)
  }
}
