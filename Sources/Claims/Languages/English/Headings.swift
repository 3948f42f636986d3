/// Headings under which news pages put what is no part of the article.
enum Headings {
  /// Links to other articles follow, each a line; the article may go on after them.
  static let links: [String] = [
    "also read", "read also", "read more", "read next", "more on", "more from", "more about", "related",
    "related articles", "related stories",
    "related news", "related topics", "see also", "articles you may like", "you may also like", "you might also like",
    "recommended", "recommended stories",
    "top stories", "most read", "most popular", "trending", "trending now", "latest news", "latest stories",
    "other stories", "in other news", "don't miss",
    "editor's picks", "editors' picks", "more stories", "what to read next", "popular now", "from our partners",
    "watch", "watch also", "explained", "explainer",
    "must read", "must-read", "also on this topic", "also on", "further reading", "up next", "more news",
    "more headlines",
    "keep reading",
  ]

  /// Nothing of the article follows.
  static let end: [String] = [
    "leave a comment", "leave a reply", "comments", "readers comments", "reader comments", "post a comment",
    "your comment", "your voice", "join the conversation",
    "about the author", "share this article", "source link", "your email address will not be published",
  ]

  /// A line of its own about the page: no claim is in it, and none follows from it.
  static let lines: [String] = [
    "sign up", "subscribe", "newsletter", "advertisement", "report a correction", "click here", "follow us",
    "download our app", "receive our", "please use",
    "this site uses cookies", "we use cookies", "support from readers", "photo", "image", "getty", "file photo", "tags",
    "categories", "share", "log in", "updated",
    "published", "last update", "min read", "loading",
  ]

  /// Words of what a page says about itself: a short paragraph that has them is no part of the article.
  static let ofPages: [String] = [
    "copyright", "all rights reserved", "newsletter", "newsletters", "subscribe", "subscriber", "subscribers",
    "subscription", "sign up", "cookie", "cookies", "privacy policy", "terms of use", "terms of service", "click here",
    "advertisement", "advertisements", "advertising", "follow us", "download the app", "download our app", "log in",
    "login", "email address", "email alerts", "enable javascript",
  ]
}
