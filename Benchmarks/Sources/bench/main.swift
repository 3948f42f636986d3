import Claims
import Glibc

// Everything is a ratio of two measurements of this run, so that the machine and its load matter little.

/// Seconds of the processor, the least of three runs.
func cost(_ work: () -> Void) -> Double {
  (0..<3).map { _ in
    let start = clock()
    work()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }.min() ?? 0
}

func line(_ name: String, _ ratio: Double, _ unit: String) {
  let rounded = (ratio * 100).rounded() / 100
  print(name + String(repeating: " ", count: max(1, 44 - name.count)) + "\(rounded) \(unit)")
}

/// The most memory that the process has held, in kilobytes.
func memory() -> Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss
}

let size = 400_000
var random = Seeded(state: 1)
let extractor = Extractor()
let lister = QuantityLister()
let news = Texts.news(size, &random)

// Articles, one after the other, as the daemon reads them.
let article = 2_600
let atRest = memory()
let articles = stride(from: 0, to: news.count - article, by: article).map { Array(news[$0..<$0 + article]) }
let byArticle = cost { for text in articles { _ = extractor.claims(in: text) } }
line("memory for articles, above that at rest", Double(memory() - atRest) / 1024, "MB")

let whole = cost { _ = extractor.claims(in: news) }
let tokens = cost { _ = TokenCount.tokens(in: news) }
line("claims of news, to its tokens alone", whole / tokens, "times")
line("statements of news, to its claims", cost { _ = extractor.statements(in: news) } / whole, "times")
line("quantities of news, to its claims", cost { _ = lister.claims(in: news) } / whole, "times")
line("news in articles, to news in one piece", byArticle / whole, "times a byte")
let half = cost { _ = extractor.claims(in: Array(news.prefix(size / 2))) }
line("news twice as long", whole / half / 2, "times a byte")

print("\nTexts that no newspaper prints, to news, times a byte:")
for (name, text) in Texts.hostile(size, &random) {
  line(name, cost { _ = extractor.claims(in: text) } / Double(text.count) / (whole / Double(news.count)), "times")
}
line("\nmemory of the worst, to its bytes", Double(memory() - atRest) * 1024 / Double(size), "times")
