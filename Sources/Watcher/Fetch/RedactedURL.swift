import Foundation

/// A URL as it may be shown: without the user and password, and with `?…` in place of its query, for both may hold secrets.
public func redacted(_ url: String) -> String {
  guard let scheme = url.range(of: "://") else { return String(url.prefix { $0 != "?" && $0 != "#" }) }
  let rest = url[scheme.upperBound...].prefix { $0 != "#" }
  let authority = rest.prefix { !"/?".contains($0) }
  let host = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
  let path = rest[authority.endIndex...].prefix { $0 != "?" }
  let hasQuery = path.endIndex < rest.endIndex
  return url[..<scheme.upperBound] + host + path + (hasQuery ? "?…" : "")
}

/// A URL that still leads somewhere, without user, password and query.
func withoutSecrets(_ url: String) -> String {
  let shown = redacted(url)
  return shown.hasSuffix("?…") ? String(shown.dropLast(2)) : shown
}
