internal import CXML2

/// Builds a `Page` from what libxml2's HTML parser reports.
final class PageBuilder {
  fileprivate(set) var page = Page()
  private var open: [Int32] = []
  private var muted = 0
  private var context: htmlParserCtxtPtr?
  /// What unmatched end tags may still cost: the parser looks through all open elements for each of them.
  private var patience = 200_000_000

  private static let parserIsReady: Void = xmlInitParser()

  func read(_ html: [UInt8]) {
    PageBuilder.parserIsReady
    let bytes = MarkupSieve.sieved(html)
    guard bytes.count < Int(Int32.max), !bytes.isEmpty else { return }
    bytes.withUnsafeBytes { buffer in
      guard let start = buffer.bindMemory(to: CChar.self).baseAddress,
        let context = htmlCreateMemoryParserCtxt(start, Int32(buffer.count))
      else { return }
      defer { htmlFreeParserCtxt(context) }
      self.context = context
      xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      context.pointee.options |= Int32(XML_PARSE_HUGE.rawValue) | Int32(HTML_PARSE_IGNORE_ENC.rawValue)
      context.pointee.recovery = 1  // a script then ends at its own end tag only
      context.pointee.sax.pointee = PageBuilder.handler()
      context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
      htmlParseDocument(context)
      self.context = nil
    }
    while !open.isEmpty { end() }
  }

  private static func handler() -> htmlSAXHandler {
    var handler = htmlSAXHandler()
    handler.initialized = 0xDEED_BEAF  // XML_SAX2_MAGIC: the structured errors are wanted
    handler.startElement = { builder, name, attributes in
      guard let builder, let name else { return }
      PageBuilder.from(builder).start(name, attributes)
    }
    handler.endElement = { builder, _ in
      guard let builder else { return }
      PageBuilder.from(builder).end()
    }
    handler.characters = { builder, characters, count in
      guard let builder, let characters else { return }
      PageBuilder.from(builder).text(UnsafeBufferPointer(start: characters, count: Int(count)))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.serror = { builder, error in
      guard let builder, let error else { return }
      PageBuilder.from(builder).note(error.pointee.code)
    }
    return handler
  }

  private static func from(_ pointer: UnsafeMutableRawPointer) -> PageBuilder {
    Unmanaged<PageBuilder>.fromOpaque(pointer).takeUnretainedValue()
  }

  private func note(_ code: Int32) {
    guard code == Int32(XML_ERR_TAG_NAME_MISMATCH.rawValue) else { return }
    patience -= open.count
    if patience < 0, let context {
      page.isCutShort = true
      xmlStopParser(context)
    }
  }

  // MARK: What the parser reports

  private func start(
    _ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    var hash = FNV()
    var index = 0
    while name[index] != 0 {
      hash = hash.adding(name[index].lowered)
      index += 1
    }
    var node = Page.Node(tag: Tag(hash), parent: open.last ?? -1)
    let number = Int32(page.nodes.count)
    if let attributes { read(attributes, of: &node, number: number) }
    page.nodes.append(node)
    open.append(number)
  }

  private func end() {
    guard let node = open.popLast() else { return }
    page.nodes[Int(node)].end = Int32(page.nodes.count)
  }

  private func text(_ characters: UnsafeBufferPointer<UInt8>) {
    guard let parent = open.last else { return }
    let parentNode = page.nodes[Int(parent)]
    switch parentNode.tag {
    case .style: return
    case .script: guard parentNode.hints.contains(.content) else { return }
    default: break
    }
    let start = Int32(page.text.count)
    Charset.appendWithoutC1(characters, to: &page.text)
    let end = Int32(page.text.count)
    let last = page.nodes.count - 1
    if page.nodes[last].tag == .text, page.nodes[last].parent == parent {
      page.nodes[last].textEnd = end
    } else {
      page.nodes.append(
        Page.Node(tag: .text, parent: parent, end: Int32(page.nodes.count) + 1, textStart: start, textEnd: end))
    }
  }

  // MARK: Attributes

  private func read(
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>, of node: inout Page.Node, number: Int32
  ) {
    let keepsAll =
      switch node.tag {
      case .meta, .link, .time, .html: true
      default: false
      }
    var index = 0
    while let name = attributes[index] {
      defer { index += 2 }
      guard let value = attributes[index + 1] else {
        if equals(name, "hidden") { node.hints.insert(.hidden) }
        continue
      }
      if equals(name, "class") || equals(name, "id") {
        node.hints.addWords(of: value)
      } else if equals(name, "itemprop") {
        if equals(value, "articleBody") { node.hints.insert(.content) }
        keep(name, value, of: number, unless: keepsAll)
      } else if equals(name, "role") {
        if PageBuilder.asideRoles.contains(string(value, atMost: 32)) { node.hints.insert(.boilerplate) }
      } else if equals(name, "hidden") {
        node.hints.insert(.hidden)
      } else if equals(name, "style") {
        if hides(value) { node.hints.insert(.hidden) }
      } else if equals(name, "type"), node.tag == .script {
        // A data script: its text is kept.
        if string(value, atMost: 64).lowercased().contains("ld+json") { node.hints.insert(.content) }
      } else if equals(name, "content") || equals(name, "datetime") {
        keep(name, value, of: number, unless: keepsAll)
      }
      if keepsAll { page.attributes.append(.init(node: number, name: string(name, atMost: 64), value: string(value))) }
    }
  }

  private func keep(_ name: UnsafePointer<UInt8>, _ value: UnsafePointer<UInt8>, of node: Int32, unless isKept: Bool) {
    guard !isKept else { return }
    page.attributes.append(.init(node: node, name: string(name, atMost: 64), value: string(value)))
  }

  private static let asideRoles: Set<String> = [
    "navigation", "complementary", "contentinfo", "banner", "dialog", "alertdialog", "search", "menu", "menubar",
    "tablist",
    "toolbar", "alert",
  ]

  private func equals(_ name: UnsafePointer<UInt8>, _ word: StaticString) -> Bool {
    var index = 0
    while index < word.utf8CodeUnitCount {
      guard name[index] == word.utf8Start[index] else { return false }
      index += 1
    }
    return name[index] == 0
  }

  /// Whether a style keeps an element from being shown: `display: none`, `visibility: hidden`.
  private func hides(_ style: UnsafePointer<UInt8>) -> Bool {
    var squeezed: [UInt8] = []
    var index = 0
    while style[index] != 0, index < 200 {
      if style[index] != 0x20 { squeezed.append(style[index].lowered) }
      index += 1
    }
    return squeezed.firstRange(of: PageBuilder.displayNone) != nil
      || squeezed.firstRange(of: PageBuilder.visibilityHidden) != nil
  }

  private static let displayNone = Array("display:none".utf8)
  private static let visibilityHidden = Array("visibility:hidden".utf8)

  private func string(_ value: UnsafePointer<UInt8>, atMost limit: Int = 4_096) -> String {
    var count = 0
    while count < limit, value[count] != 0 { count += 1 }
    return Charset.withoutC1(UnsafeBufferPointer(start: value, count: count))
  }
}
