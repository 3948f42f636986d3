internal import CXML2

/// What a reader of XML is told, in the order of the document. Names are in lower case, without their prefix.
protocol XMLReader: AnyObject {
  func start(_ element: XMLElement)
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
  func end()
  /// Asked after each end: whether the rest is of no interest.
  var isDone: Bool { get }
}

struct XMLElement {
  var name: String
  /// As it is written, in lower case; empty where there is none.
  var prefix: String
  /// What the prefix stands for; empty where that is not said.
  var namespace: String
  /// By their names in lower case, without prefix but for those of `xml:`.
  var attributes: [String: String]
}

/// Runs libxml2 over a document in its recovery mode: what is not well-formed is reported as well as can be.
///
/// No entity is known and no other document is opened. The parser's own limits on depth and length stay on.
final class XMLEvents {
  private let reader: any XMLReader
  private var context: xmlParserCtxtPtr?

  private static let parserIsReady: Void = xmlInitParser()

  init(_ reader: any XMLReader) { self.reader = reader }

  func read(_ bytes: [UInt8]) {
    XMLEvents.parserIsReady
    guard !bytes.isEmpty, bytes.count < Int(Int32.max) else { return }
    bytes.withUnsafeBytes { buffer in
      guard let start = buffer.bindMemory(to: CChar.self).baseAddress,
        let context = xmlCreateMemoryParserCtxt(start, Int32(buffer.count))
      else { return }
      defer { xmlFreeParserCtxt(context) }
      self.context = context
      // The five entities of XML are all there are: their text is wanted, in attributes, too.
      let options =
        XML_PARSE_RECOVER.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
        | XML_PARSE_NOWARNING.rawValue | XML_PARSE_IGNORE_ENC.rawValue
      xmlCtxtUseOptions(context, Int32(options))
      xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      context.pointee.sax.pointee = XMLEvents.handler()
      context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
      xmlParseDocument(context)
      self.context = nil
    }
  }

  private static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = 0xDEED_BEAF  // XML_SAX2_MAGIC
    handler.startElementNs = { events, name, prefix, namespace, _, _, count, _, attributes in
      guard let events, let name else { return }
      XMLEvents.from(events).start(name, prefix, namespace, attributes, Int(count))
    }
    handler.endElementNs = { events, _, _, _ in
      guard let events else { return }
      XMLEvents.from(events).end()
    }
    handler.characters = { events, characters, count in
      guard let events, let characters else { return }
      XMLEvents.from(events).reader.text(UnsafeBufferPointer(start: characters, count: Int(count)))
    }
    handler.cdataBlock = handler.characters
    handler.ignorableWhitespace = handler.characters
    return handler
  }

  private static func from(_ pointer: UnsafeMutableRawPointer) -> XMLEvents {
    Unmanaged<XMLEvents>.fromOpaque(pointer).takeUnretainedValue()
  }

  private func end() {
    reader.end()
    if reader.isDone, let context { xmlStopParser(context) }
  }

  private func start(
    _ name: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?, _ namespace: UnsafePointer<UInt8>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, _ count: Int
  ) {
    func string(_ text: UnsafePointer<UInt8>?) -> String { text.map { String(cString: $0) } ?? "" }
    var element = XMLElement(
      name: string(name).lowercased(), prefix: string(prefix).lowercased(), namespace: string(namespace),
      attributes: [:])
    // A name that the parser could not part.
    if let colon = element.name.lastIndex(of: ":") {
      element.prefix = String(element.name[..<colon])
      element.name = String(element.name[element.name.index(after: colon)...])
    }
    if let attributes {
      for index in 0..<count {
        // Name, prefix, namespace, start and end of the value.
        let field = attributes + index * 5
        guard let start = field[3], let end = field[4], end >= start else { continue }
        let value = String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
        let key = string(field[0]).lowercased()
        element.attributes[string(field[1]) == "xml" ? "xml:\(key)" : key] = value
      }
    }
    reader.start(element)
  }
}
