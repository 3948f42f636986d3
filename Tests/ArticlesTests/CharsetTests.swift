import Testing

@testable import Articles

@Suite struct CharsetTests {
  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0x61], nil, "a"),
      ([0xFF, 0xFE, 0x61, 0x00, 0xAC, 0x20], nil, "a€"),
      ([0xFE, 0xFF, 0x00, 0x61, 0x20, 0xAC], "utf-8", "a€"),
      ([0xFE, 0xFF, 0x00, 0x61, 0x20], nil, "a"),
      ([0x61, 0xE2, 0x82, 0xAC], nil, "a€"),
      ([0x61, 0xE2, 0x82, 0xAC], "iso-8859-1", "a€"),
      ([0x93, 0x61, 0x94, 0x20, 0x80, 0xE9], nil, "“a” €é"),
      ([0x61, 0xE9], "latin1", "aé"),
      ([0xC0, 0xC8], "windows-1251", "АИ"),
      ([0xC1, 0xCA], "koi8-r", "ай"),
      ([0x93, 0xFA, 0x96, 0x7B], "shift_jis", "日本"),
      ([0xC0, 0xC8], "windows_1251", "АИ"), ([0xC0, 0xC8], "cp_1251", "АИ"), ([0xE9], "ISO_8859_1", "é"),
      ([0xB0, 0xA1], "ks_c_5601-1987", "가"),
      ([0x80], "macintosh", "Ä"), ([0x80], "x-mac-roman", "Ä"), ([0x80], "MacRoman", "Ä"),
      ([0x80], "mac-cyrillic", "А"), ([0x80], "x-mac-cyrillic", "А"), ([0x80], "maccentraleurope", "Ä"),
      ([0xE9], "no-such-charset", "é"),
      ([0xE9, 0x61], "utf-8", "éa"),
      ([0x61], "utf-16", "a"),
    ] as [([UInt8], String?, String)])
  func decodes(bytes: [UInt8], declared: String?, text: String) {
    #expect(String(decoding: Charset.decode(bytes, declared: declared, markup: false), as: UTF8.self) == text)
  }

  @Test func replacesLoneBytesInUTF8() {
    let text = Array("Twenty-six people – “protesters” – died – the ministry said – on Friday".utf8)
    let bytes = text + [0xFF] + text
    let decoded = String(decoding: Charset.decode(bytes, declared: nil, markup: false), as: UTF8.self)
    #expect(decoded == String(decoding: text, as: UTF8.self) + "\u{FFFD}" + String(decoding: text, as: UTF8.self))
  }

  @Test(
    arguments: [
      ("<meta charset=ISO-8859-2>", "iso-8859-2"),
      ("<html><META CHARSET = 'koi8-r' />", "koi8-r"),
      ("<meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\">", "windows-1251"),
      ("<?xml version=\"1.0\" encoding=\"big5\"?>", "big5"),
      ("<p>the charset is unknown</p>", nil),
      ("<meta charset>", nil),
    ] as [(String, String?)])
  func findsTheDeclarationInAPage(html: String, charset: String?) {
    #expect(Charset.declaration(in: Array(html.utf8)) == charset)
  }

  @Test(arguments: [
    ("Investorâ\u{80}\u{99}s guide", "Investor’s guide"),
    ("1.Â\u{A0}Myth", "1.\u{A0}Myth"),
    ("Ã\u{89}tat", "État"),
    ("Â carefully âgé, ñandú, ’quoted’", "Â carefully âgé, ñandú, ’quoted’"),
    ("ends in Ã", "ends in Ã"),
    ("€ é â\u{80}", "€ é â\u{80}"),
  ])
  func setsDoubleEncodingRight(wrong: String, right: String) {
    #expect(String(decoding: Charset.withoutDoubleEncoding(Array(wrong.utf8)), as: UTF8.self) == right)
  }

  @Test func anyBytesBecomeUTF8() {
    var state: UInt64 = 1
    for round in 0..<200 {
      let bytes = (0..<round).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 56)
      }
      for declared in [nil, "utf-8", "shift_jis", "utf-16", "utf-7", "euc-kr"] {
        let decoded = Charset.decode(bytes, declared: declared, markup: round % 2 == 0)
        #expect(String(validating: decoded, as: UTF8.self) != nil, "\(bytes) as \(declared ?? "nothing")")
      }
    }
  }
}
