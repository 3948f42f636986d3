/// The elements that matter to the reading of a page.
enum Tag: String, CaseIterable, Sendable {
  /// A run of text, not an element.
  case text
  case other
  case html, head, body, title, meta, link, script, style
  case article, main, section, div, span, header, footer, nav, aside, p, h1, h2, h3, h4, h5, h6
  case ul, ol, li, dl, dt, dd, menu, table, caption, tr, td, th, blockquote, pre, figure, figcaption, picture
  case hr, br, address, details, summary, form, fieldset, center, a, time, q, sup
  case noscript, template, iframe, object, svg, math, canvas, audio, video, map, select, textarea, button, label,
    dialog, img, input

  private static let names = NameTable(
    allCases.filter { $0 != .text && $0 != .other }.map { (name: $0.rawValue, value: $0) })

  init(_ name: FNV) {
    self = Tag.names[name] ?? Tag.other
  }

  /// Whether the element begins and ends a paragraph.
  var isBlock: Bool {
    switch self {
    case .html, .head, .body, .title, .article, .main, .section, .div, .header, .footer, .nav, .aside, .p, .h1, .h2,
      .h3,
      .h4, .h5, .h6, .ul, .ol, .li, .dl, .dt, .dd, .menu, .table, .caption, .tr, .td, .th, .blockquote, .pre, .figure,
      .figcaption, .hr, .address, .details, .summary, .form, .fieldset, .center, .dialog, .noscript, .template:
      true
    default: false
    }
  }

  /// 1 to 6 for a heading; else 0.
  var headingLevel: Int {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: 0
    }
  }

  /// Whether nothing within is text of the page.
  var isMute: Bool {
    switch self {
    case .head, .script, .style, .noscript, .template, .iframe, .object, .svg, .canvas, .audio, .video, .map, .select,
      .textarea, .button, .dialog:
      true
    default: false
    }
  }

  /// Whether what is within is seldom the article.
  var isAside: Bool {
    switch self {
    case .nav, .footer, .aside, .menu, .form: true
    default: false
    }
  }
}
