/// What the names in `class`, `id`, `role` and the like tell of an element.
struct Hints: OptionSet, Sendable {
  let rawValue: UInt16

  /// The text of the article.
  static let content = Hints(rawValue: 1 << 0)
  /// Something that is not the article, whatever it holds: navigation, related links, comments, consent, sign-up.
  static let boilerplate = Hints(rawValue: 1 << 1)
  /// Not shown.
  static let hidden = Hints(rawValue: 1 << 2)
  /// The caption or the credit of a picture.
  static let caption = Hints(rawValue: 1 << 3)
  /// Author, date, tags: about the article, not of it.
  static let byline = Hints(rawValue: 1 << 4)
  /// Names an article, without saying that this is its text.
  static let article = Hints(rawValue: 1 << 5)
  /// Says where it stands: `header`, `top`.
  static let comments = Hints(rawValue: 1 << 6)
  /// Names the date of publication.
  static let date = Hints(rawValue: 1 << 7)

  /// What a word, or two words that follow each other (`read-more`), tell in the value of `class` or `id`.
  private static let words = NameTable<Hints>(
    merged(
      entries(
        .content,
        """
        articlebody articlecontent articletext article-body article-content article-text articlebodytext entry-content entrycontent
        entry-body entry-text post-content postcontent post-body postbody post-text posttext story-body storybody story-content
        storycontent story-text storytext body-text bodytext body-copy bodycopy blog-content blogcontent blog-body blog-text
        blogpost-body news-content newstext news-text news-body content-body contentbody page-content main-content maincontent
        content-main rich-text richtext wysiwyg article-main articlemain theme-content single-content td-post td-content
        available-content article-copy story-copy prose post-entry article-wrap section-content text-content markdown-body
        article-inner field-body blog-details blog-detail post-single single-post post-article node-content
        """)
        + entries(
          .boilerplate,
          """
          nav navbar navigation menu submenu breadcrumb breadcrumbs sidebar sidenav footer related relatedposts recirc recirculation
          recommended recommendation recommendations share sharing sharebar shares addtoany sharedaddy social socials addthis newsletter
          newsletters subscribe subscription signup cookie cookies consent gdpr popup modal lightbox promo promos promotion
          advert advertisement advertising ads ad adsbygoogle dfp sponsor sponsored outbrain taboola trending disqus pagination pager
          paginate toolbar skip skiplink login signin register donate donation banner masthead
          read-next also-read read-also more-stories most-read most-popular mostpopular popular-posts up-next next-post prev-post
          previous-post post-nav post-navigation nav-links related-posts related-articles related-stories more-from more-articles
          you-may also-like jp-relatedposts author-bio author-box authorbox author-info author-card author-profile about-author authorbio bio-box post-author-box
          widget widgets tag-list tags-list taglist tagcloud tags-links post-tags entry-tags article-tags tags toc table-of-contents
          site-header site-footer screen-reader sr-only visually-hidden visuallyhidden screenreader cta call-to
          rating ratings print-only printonly noprint copyright disclosure-bar infobox-nav
          hatnote editsection mw-editsection catlinks navbox printfooter jump-to scroll-to back-to
          carousel swiper ticker newsticker news-ticker next-prev prev-next previous-next
          readmore read-more loadmore load-more see-more show-more keep-reading
          """)
        + entries(
          .comments,
          "comment comments commentlist comment-list comment-respond respond replies discussion livefyre commentary-list"
        )
        + entries(
          .byline,
          """
          byline bylines dateline-meta author authors entry-meta post-meta postmeta article-meta meta timestamp pubdate publish-date
          post-date entry-date published date-published posted-on article-date updated cat-links category-links post-info
          article-info post-categories entry-footer post-footer article-footer entry-header post-header article-header byline-date
          """)
        + entries(
          .caption,
          "caption captions wp-caption figcaption image-caption photo-caption credit credits photo-credit image-credit slideshow"
        )
        + entries(
          .article, "article story post entry blogpost hentry content contents body text main blog")
        + entries(
          .date,
          "date pubdate published dateline timestamp publish-date post-date entry-date article-date posted-on posted datetime time dates date-published publishdate publish published-date postdate created"
        )))

  private static func entries(_ hint: Hints, _ names: String) -> [(name: String, value: Hints)] {
    names.split(whereSeparator: \.isWhitespace).map { (name: String($0), value: hint) }
  }

  /// A word that stands in more than one list means all of it.
  private static func merged(_ entries: [(name: String, value: Hints)]) -> [(name: String, value: Hints)] {
    Dictionary(entries.map { ($0.name, $0.value) }, uniquingKeysWith: { $0.union($1) }).map { (name: $0, value: $1) }
  }

  /// Adds what the value of `class` or `id` tells. Words are parted by anything that is no letter, and at capitals.
  mutating func addWords(of value: UnsafePointer<UInt8>) {
    var single = FNV()
    var pair: FNV?
    var length = 0
    var wasLower = false
    var isAfterDigit = false
    var index = 0
    func take(_ hints: inout Hints) {
      // Letters between digits are of a number to the base of 16.
      guard length > 0, !(isAfterDigit && value[index].isDigit) else { return }
      if let hint = Hints.words[single] { hints.formUnion(hint) }
      if let pair, let hint = Hints.words[pair] { hints.formUnion(hint) }
    }
    while true {
      let byte = value[index]
      let isUpper = (0x41...0x5A).contains(byte)
      if !byte.isLetter || (isUpper && wasLower) {
        take(&self)
        if length > 0 { pair = byte == 0x20 ? nil : single.adding(0x2D) }
        if byte == 0x20 || byte == 0 { pair = nil }
        single = FNV()
        length = 0
        isAfterDigit = byte.isDigit
        if byte == 0 { return }
      }
      wasLower = byte.isLetter && !isUpper
      if byte.isLetter {
        single = single.adding(byte.lowered)
        pair = pair?.adding(byte.lowered)
        length += 1
      }
      index += 1
      if index > 1_000 { return take(&self) }
    }
  }
}
