/// What a page is that has a text and is no article: a page of an error, a question for consent, a wall before the
/// article.
enum PageFault: Equatable {
  /// There is no article: why.
  case none(String)
  /// There is the beginning of one.
  case cut

  /// A longer text is an article, whatever else stands in the page.
  private static let longest = 1_500

  /// What is wrong with a page whose article this would be; nil where nothing is.
  static func of(_ article: Article, page: Page) -> PageFault? {
    guard article.text.count < longest else { return nil }
    let isEmpty = !article.text.contains { $0 > 0x20 }
    let title = (article.title ?? "").lowercased()
    let text: [UInt8] = article.text.map(\.lowered) + [0x0A] + Array(title.utf8)
    if errorTitles.contains(where: title.hasPrefix) || article.text.count < 700 && count(errors, in: text) > 0 {
      return .none("the page is of an error, or asks whether one is human: \"\(shown(article))\"")
    }
    // What stands beside the article, too, in short lines.
    var lines: [UInt8] = []
    for block in BlockReader.blocks(of: page).prefix(400) where block.text.count < 300 {
      lines.append(contentsOf: block.text.map(\.lowered))
      lines.append(0x0A)
    }
    if count(consentCues, in: lines + text) >= 3,
      isEmpty || count(consentCues, in: text) >= 3 || title.hasPrefix("before you continue")
    {
      return .none("the page asks for consent to cookies, in place of the article")
    }
    if count(walls, in: lines) > 0 {
      return article.text.count < 200 ? .none("the article is behind a paywall") : .cut
    }
    if isEmpty, page.nodes.contains(where: { $0.tag == .script }) {
      return .none("no article text was found in the document: it is an empty shell that programs fill in a browser")
    }
    return nil
  }

  /// How many of the phrases stand in a text in small letters.
  private static func count(_ phrases: [String], in text: [UInt8]) -> Int {
    phrases.count { text.firstRange(of: Array($0.utf8)) != nil }
  }

  private static func shown(_ article: Article) -> String {
    String((article.title ?? String(decoding: article.text.prefix(60), as: UTF8.self)).prefix(60))
  }

  private static let errorTitles = [
    "404", "403", "500", "502", "503", "page not found", "not found", "access denied", "forbidden", "just a moment",
    "attention required", "are you a robot", "robot check", "security check", "pardon our interruption",
    "service unavailable", "bad gateway", "internal server error", "site maintenance", "request blocked",
    "access to this page has been denied", "this page doesn't exist", "page unavailable", "error 4", "error 5",
  ]

  private static let errors = [
    "enable javascript and cookies to continue", "checking your browser before", "verify you are human",
    "verify that you are human", "verify you are a human", "you have been blocked",
    "unusual traffic from your computer",
    "page you requested could not be found", "page you are looking for", "page you were looking for",
    "please enable js and disable any ad blocker", "please enable javascript to",
    "temporarily unavailable due to maintenance",
    "you don't have permission to access",
  ]

  private static let consentCues = [
    "use cookies", "accept all", "reject all", "our partners", "personal data", "manage options", "manage settings",
    "privacy settings", "cookie settings", "personalised ad", "personalized ad", "withdraw your consent",
    "before you continue", "i accept", "your privacy choices",
  ]

  private static let walls = [
    "subscribe to continue", "subscribe to read", "already a subscriber", "to continue reading", "for subscribers only",
    "exclusive to subscribers", "sign in to read", "log in to continue reading", "free articles this month",
    "limit of free articles", "to read the full story", "to read the full article", "unlock this article",
    "subscribe now to keep reading",
  ]
}
