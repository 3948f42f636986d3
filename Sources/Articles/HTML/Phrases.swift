/// The lines by which pages announce what is not the article. English, as most of the pages that are read are.
enum Phrases {
  /// The longest line, in bytes, that is looked at.
  private static let longest = 120

  /// Whether the line announces the comments of readers.
  static func beginsComments(_ block: Block) -> Bool {
    let words = words(block)
    guard !words.isEmpty else { return false }
    if commentLines.contains(words.joined(separator: " ")) { return true }
    // "10 thoughts on …", "3 comments", "One response to …"
    guard words.count >= 2, Int(words[0]) != nil || words[0] == "one" else { return false }
    switch words[1] {
    case "comment", "comments": return words.count == 2 || words[2] == "on"
    case "thought", "thoughts": return words.count > 2 && words[2] == "on"
    case "response", "responses", "reply", "replies": return words.count == 2 || words[2] == "to"
    default: return false
    }
  }

  /// Whether the line announces comments, related articles, or something else that comes after an article.
  static func endsArticle(_ block: Block) -> Bool {
    beginsComments(block) || endLines.contains(words(block).joined(separator: " "))
  }

  /// Whether the line is furniture of the page, wherever it stands.
  static func isFurniture(_ block: Block) -> Bool {
    let words = words(block)
    guard !words.isEmpty else {
      return block.text.count < 40 && !block.text.contains { $0.isAlphanumeric || $0 >= 0x80 }
    }
    let line = words.joined(separator: " ")
    if furniture.contains(line) || endLines.contains(line) || commentLines.contains(line) { return true }
    if words.count == 2, Int(words[0]) != nil, words[1] == "shares" || words[1] == "share" { return true }
    let text = String(decoding: block.text, as: UTF8.self)
    return text.utf8.count < 200 && text.hasSuffix(")")
      && (text.contains("(Image:") || text.contains("(Photo:") || text.contains("(Picture:")
        || text.contains("(Credit:"))
  }

  /// The words of a short line, in lower case; none where it is long.
  private static func words(_ block: Block) -> [String] {
    guard block.text.count <= longest else { return [] }
    return String(decoding: block.text.map(\.lowered), as: UTF8.self)
      .split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map(String.init)
  }

  private static func lines(_ text: String) -> Set<String> {
    Set(text.split(separator: "\n").map { $0.trimmed() })
  }

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
    don't miss
    don’t miss
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
    """)
}
