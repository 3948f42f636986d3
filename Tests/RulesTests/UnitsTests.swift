import Rules
import Testing

struct UnitsTests {
  @Test(arguments: [
    ("1s", 1, "1s"), ("90s", 90, "90s"), ("60s", 60, "1m"), ("10m", 600, "10m"), ("6h", 21_600, "6h"),
    ("24h", 86_400, "1d"),
    ("2d", 172_800, "2d"), ("3650d", 315_360_000, "3650d"), ("007m", 420, "7m"),
  ])
  func durations(_ text: String, _ seconds: Int, _ again: String) {
    let duration = read("sources: [{ page: 'https://a.example', every: \(text) }]").configuration?.sources.first?.every
    #expect(duration == .seconds(seconds))
    #expect(duration?.configured == again)
  }

  @Test(arguments: [
    "", "s", "10", "1.5h", "-1s", "+1s", "1 h", "1H", "1w", "0s", "3651d", "9223372036854775807d", "1h30m", "١s",
  ])
  func noDurations(_ text: String) {
    #expect(read("sources: [{ page: 'https://a.example', every: '\(text)' }]").configuration == nil)
  }

  @Test func noTimeIsWrittenInSeconds() { #expect(Duration.zero.configured == "0s") }

  @Test(arguments: [("1KB", 1_000), ("20MB", 20_000_000), ("3GB", 3_000_000_000)])
  func sizes(_ text: String, _ bytes: Int) {
    #expect(read("fetch: { max_size: \(text) }").configuration?.fetch.maxSize == bytes)
  }

  @Test(arguments: ["1", "1mb", "1TB", "0KB", "-1KB", "1.5MB", "999999999999999GB"])
  func noSizes(_ text: String) {
    #expect(read("fetch: { max_size: '\(text)' }").configuration == nil)
  }

  @Test(arguments: [
    "https://news.example", "HTTP://news.example/a?b#c", "https://user:word@news.example:8443/x", "http://127.0.0.1:80",
    "http://[::1]:8080/", "http://[::1]/", "https://bücher.example/",
  ])
  func urls(_ url: String) {
    #expect(read("sources: [{ page: '\(url)' }]").configuration?.sources.first?.url == url)
  }

  @Test(arguments: [
    "news.example", "ftp://news.example", "https:/news.example", "https://", "https:///path", "https://:80/",
    "https://a..b/",
    "https://.a/", "https://a:0/", "https://a:65536/", "https://a:b/", "https://a b/", "https://a/\u{A0}b",
    "file:///etc/passwd",
  ])
  func noURLs(_ url: String) {
    #expect(read("sources: [{ page: '\(url)' }]").configuration == nil)
  }
}
