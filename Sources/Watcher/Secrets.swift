import Foundation
import Glibc
import Rules

/// What is secret: read from files, from what systemd passes, or from the environment. It is put into the configuration
/// in place of what was written there, and told by no message.
struct Secrets {
  let environment: [String: String]

  /// Fills in the secrets of the receivers; what is wrong with one is a diagnostic at its place.
  func resolve(_ reading: inout ConfigurationReading) {
    for secret in reading.secrets {
      do throws(Problem) {
        let value = try value(of: secret.origin)
        if let problem = secret.problem(of: value) { throw Problem(text: problem) }
        reading.configuration?.fill(secret, with: value)
      } catch {
        reading.diagnostics.append(Diagnostic(place: secret.place, message: "\(secret.key): \(error.text)"))
      }
    }
    if reading.diagnostics.contains(where: { $0.severity == .error }) { reading.configuration = nil }
  }

  private struct Problem: Error {
    var text: String
  }

  private func value(of origin: ConfiguredSecret.Origin) throws(Problem) -> String {
    switch origin {
    case .variables(let pattern): return try expanded(pattern)
    case .file(let path, let credential):
      let passed = credential.flatMap { name in environment["CREDENTIALS_DIRECTORY"].map { "\($0)/\(name)" } }
      let place = passed.flatMap { access($0, F_OK) == 0 ? $0 : nil } ?? path
      do {
        return try String(contentsOfFile: place, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
      } catch {
        throw Problem(text: "\(place) cannot be read: \(plainWords(error))")
      }
    }
  }

  private func expanded(_ pattern: String) throws(Problem) -> String {
    var text = ""
    var rest = pattern[...]
    while let open = rest.range(of: "${") {
      text += rest[..<open.lowerBound]
      guard let close = rest[open.upperBound...].firstIndex(of: "}") else {
        throw Problem(text: "'${' is not closed; write ${NAME}")
      }
      let name = String(rest[open.upperBound..<close])
      guard let value = environment[name], !value.isEmpty else {
        throw Problem(text: "the environment has no variable '\(name)'")
      }
      text += value
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}
