import Logging
import Rules
import ServiceLifecycle

/// Writes the metrics every quarter of a minute, and once more at the end.
struct MetricsService: Service {
  let live: Live

  func run() async throws {
    var lastFailure: String?
    while true {
      let isLast = isEnding()
      let failure = live.assembly.writeMetrics()
      if let failure, failure != lastFailure { live.assembly.logger.error("\(failure)") }
      lastFailure = failure
      if isLast { return }
      // A reload rings.
      let wait = live.assembly.configuration.metrics == nil ? 3_600 : 15
      try? await endingTransfers { await live.metrics.wait(within: .seconds(wait)) }
    }
  }
}

extension Assembly {
  /// Writes the metrics where the configuration names a file for them.
  ///
  /// - Returns: what is wrong, and what would be right; nil where nothing is.
  func writeMetrics() -> String? {
    guard let path = configuration.metrics?.file else { return nil }
    do {
      let metrics = OpenMetrics(try state.measures(), sources: try state.sources(configuration.sources.map(\.url)))
      try MetricsFile(path: path).write(metrics.text)
      return nil
    } catch let error as MetricsFile.Failure {
      return "the metrics \(path) cannot be written: \(error.reason); give watchd the right to write in that directory"
    } catch {
      return "the metrics \(path) cannot be written: \(plainWords(error))"
    }
  }
}
