import Foundation
import Glibc
import Rules

/// Addresses that are secret: read from files, from what systemd passes, or from the environment. They are put into the
/// configuration in place of what was written there, and told by no message.
struct Secrets {
  let environment: [String: String]

  /// Fills in the addresses of the receivers; what is wrong with one is a diagnostic at its place.
  func resolve(_ reading: inout ConfigurationReading) {
    for secret in reading.secrets {
      do throws(Problem) {
        let url = try value(of: secret)
        guard isWebURL(url) else { throw Problem(text: "it holds no http or https URL") }
        for index in reading.configuration?.receivers.indices ?? 0..<0 {
          guard case .webhook(var webhook)? = reading.configuration?.receivers[index].target,
            secret.path == nil ? webhook.url == secret.pattern : webhook.urlFile == secret.path
          else { continue }
          (webhook.url, webhook.urlFile) = (url, nil)
          reading.configuration?.receivers[index].target = .webhook(webhook)
        }
      } catch {
        let what = secret.path == nil ? "url" : "url_file"
        reading.diagnostics.append(Diagnostic(place: secret.place, message: "\(what): \(error.text)"))
      }
    }
    if reading.diagnostics.contains(where: { $0.severity == .error }) { reading.configuration = nil }
  }

  private struct Problem: Error {
    var text: String
  }

  private func value(of secret: ConfiguredSecret) throws(Problem) -> String {
    if let pattern = secret.pattern { return try expanded(pattern) }
    let credential = secret.credential.flatMap { name in
      environment["CREDENTIALS_DIRECTORY"].map { "\($0)/\(name)" }
    }
    let path = [credential, secret.path].compactMap(\.self).first { access($0, F_OK) == 0 } ?? secret.path ?? ""
    do {
      return try String(contentsOfFile: path, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
    } catch {
      throw Problem(text: "\(path) cannot be read: \(plainWords(error))")
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
