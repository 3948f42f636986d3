import Foundation

/// A URL as it may be shown: without the user and password, and with `?…` in place of its query, for both may hold
/// secrets.
public func redacted(_ url: String) -> String {
  let plain = withoutUser(url).prefix { $0 != "#" }
  let path = plain.prefix { $0 != "?" }
  return String(path) + (path.endIndex < plain.endIndex && url.contains("://") ? "?…" : "")
}

/// A URL that still leads somewhere, without user, password and query.
func withoutSecrets(_ url: String) -> String { String(withoutUser(url).prefix { $0 != "?" && $0 != "#" }) }

/// A URL without user and password.
func withoutUser(_ url: String) -> String {
  guard let scheme = url.range(of: "://") else { return url }
  let authority = url[scheme.upperBound...].prefix { !"/?#".contains($0) }
  guard let at = authority.lastIndex(of: "@") else { return url }
  return String(url[..<scheme.upperBound] + url[authority.index(after: at)...])
}
