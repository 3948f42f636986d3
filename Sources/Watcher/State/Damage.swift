import Logging
import Synchronization

/// Rows of the state that cannot be read as what they are: each is passed over and reported once, and nothing else
/// depends on it.
final class Damage: Sendable {
  private let path: String
  private let reported = Mutex<Set<String>>([])

  init(path: String) { self.path = path }

  /// The value of a row; nil where it is damaged, which is reported.
  func decode<Value: Decodable>(_ type: Value.Type, from text: String?, of row: @autoclosure () -> String) -> Value? {
    do {
      return try JSON.decode(type, from: text ?? "")
    } catch {
      report(row(), reason(error as? DecodingError))
      return nil
    }
  }

  /// What `body` reads of rows; nil where one of them is damaged, which is reported.
  ///
  /// - Throws: what else `body` throws: the database's own errors.
  func read<Value>(_ row: @autoclosure () -> String, _ body: () throws -> Value) throws -> Value? {
    do {
      return try body()
    } catch let error as DecodingError {
      report(row(), reason(error))
      return nil
    }
  }

  private func report(_ row: String, _ reason: String) {
    guard reported.withLock({ $0.insert(row).inserted }) else { return }
    Logger(label: "watchd") { _ in StandardErrorLog(level: .warning, format: .configured) }
      .error("state \(path): \(row) cannot be read and is set aside: \(reason); a backup may still hold it")
  }

  private func reason(_ error: DecodingError?) -> String {
    return switch error {
    case nil: "it has another form"
    case .dataCorrupted(let context): context.debugDescription
    case .keyNotFound(let key, _): "'\(key.stringValue)' is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context): context.debugDescription
    @unknown default: "it has another form"
    }
  }
}
