/// The lines by which pages announce what is not the article. English, as most of the pages that are read are.
enum Phrases {
  /// The longest line, in bytes, that is looked at.
  private static let longest = 120

  enum Role {
    /// The comments of readers follow.
    case comments
    /// Related articles, or something else that comes after an article, follow.
    case end
    /// Furniture of the page, wherever it stands.
    case furniture
  }

  /// What a line is besides text; nil where it is text.
  static func role(of block: Block) -> Role? {
    let words = words(block)
    guard let first = words.first else {
      return block.text.count < 40 && !block.text.contains { $0.isAlphanumeric || $0 >= 0x80 } ? .furniture : nil
    }
    if let role = roles[words.joined(separator: " ")] { return role }
    if words.count > 1, first.utf8.allSatisfy(\.isDigit) || first == "one" || first == "no" {
      // "10 thoughts on …", "3 comments", "One response to …", "12 shares"
      let third = words.count > 2 ? words[2] : ""
      switch words[1] {
      case "comment", "comments": if third.isEmpty || third == "on" { return .comments }
      case "thought", "thoughts": if third == "on" { return .comments }
      case "response", "responses", "reply", "replies": if third.isEmpty || third == "to" { return .comments }
      case "share", "shares", "views", "min", "minutes": if words.count == 2 || third == "read" { return .furniture }
      default: break
      }
    }
    return isPictureCredit(block.text) || isDateline(block.text, words: words) ? .furniture : nil
  }

  /// `Published: 10:48, Tue, Nov 19, 2019`, `November 19, 2019`
  private static func isDateline(_ text: [UInt8], words: [String]) -> Bool {
    let isAnnounced = words.prefix(3).contains { ["published", "posted", "updated"].contains($0) }
    guard isAnnounced || words.count <= 6, text.contains(where: \.isDigit) else { return false }
    return Timestamp(written: String(decoding: text, as: UTF8.self)) != nil
  }

  /// `A street in the capital (Image: Agency)`
  private static func isPictureCredit(_ text: [UInt8]) -> Bool {
    guard text.last == UInt8(ascii: ")"), text.count < 200, let open = text.lastIndex(of: UInt8(ascii: "(")) else {
      return false
    }
    let words = String(decoding: text[(open + 1)...], as: UTF8.self).lowercased()
    return ["image:", "photo:", "picture:", "credit:", "image credit:", "photo credit:"].contains(
      where: words.hasPrefix)
  }

  /// The words of a short line, in lower case; none where it is long.
  private static func words(_ block: Block) -> [String] {
    guard block.text.count <= longest else { return [] }
    return block.text.split { !($0.isAlphanumeric || $0 >= 0x80 || $0 == 0x27) }.map {
      String(decoding: $0.map(\.lowered), as: UTF8.self)
    }
  }

  private static func lines(_ text: String) -> Set<String> {
    Set(text.split(separator: "\n").map { $0.trimmed() })
  }

  private static let roles: [String: Role] = {
    var roles: [String: Role] = [:]
    for (lines, role) in [(furniture, Role.furniture), (endLines, .end), (commentLines, .comments)] {
      for line in lines { roles[line] = role }
    }
    return roles
  }()

  private static let commentLines = lines(
    """
    comments
    comment
    leave a reply
    leave a reply cancel reply
    leave a comment
    leave a comment cancel reply
    leave your comment
    post a comment
    add a comment
    add comment
    join the conversation
    join the discussion
    reader interactions
    what do you think
    have your say
    tell us what you think
    discussion about this post
    no comments
    no comments yet
    be the first to comment
    comments are closed
    submit a comment
    write a comment
    """)

  private static let endLines = lines(
    """
    related
    related articles
    related posts
    related stories
    related links
    related content
    related news
    related topics
    related reading
    related resources
    more related posts
    you may also like
    you might also like
    you may also be interested in
    you might also be interested in
    more like this
    more from
    more stories
    more news
    most read
    most popular
    recent posts
    recent articles
    latest news
    latest posts
    latest articles
    top stories
    popular posts
    recommended
    recommended for you
    recommended reading
    read next
    up next
    keep reading
    further reading
    post navigation
    share this
    share this post
    share this article
    about the author
    about author
    author bio
    like this
    trending
    trending now
    sponsored
    newsletter
    subscribe
    sign up for our newsletter
    subscribe to our newsletter
    get the latest news
    """)

  private static let furniture = lines(
    """
    advert
    advertisement
    advertisements
    advertising
    ad
    story continues below advertisement
    article continues below advertisement
    share
    shares
    share on facebook
    share on twitter
    tweet
    email
    print
    save
    loading
    like loading
    sharing is caring
    menu
    search
    search for
    image
    photo
    video
    read more
    see more
    show more
    click to enlarge
    facebook
    twitter
    linkedin
    whatsapp
    pinterest
    copy link
    link copied
    listen
    subscribe now
    follow us
    previous
    next
    previous post
    next post
    back to top
    skip to content
    skip to main content
    play video
    don't miss
    don’t miss
    in this article
    share article
    """)
}
