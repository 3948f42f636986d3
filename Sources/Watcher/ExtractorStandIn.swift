import Articles
import Claims

// Goes when Claims has its extractor.
struct Extractor: Sendable { func claims(in article: Article) -> [Claim] { [] } }
