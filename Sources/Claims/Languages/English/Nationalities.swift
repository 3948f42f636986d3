import Articles

/// Whose people they are: the country behind "Canadians" and "British consumers".
public enum Nationality {
  /// The country of a word of nationality in lower case, singular or plural; nil where there is none.
  public static func country(of word: String) -> String? {
    countries[word] ?? (word.hasSuffix("s") ? countries[String(word.dropLast())] : nil)
  }

  /// True where `country(of:)` may have an answer for the word, in any case: looked up without making a string of it.
  static func mayBeWord(_ word: some Sequence<UInt8>) -> Bool {
    var hash = Lexicon.Hash()
    for byte in word { hash.add(Scanner.isASCIILetter(byte) ? byte | 0x20 : byte) }
    return hashes.contains(hash.value)
  }

  private static let hashes = Set(
    countries.keys.flatMap { [$0, $0 + "s"] }.map { word in
      var hash = Lexicon.Hash()
      for byte in word.utf8 { hash.add(byte) }
      return hash.value
    })

  private static let countries: [String: String] = {
    var countries: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: ":")
      guard parts.count == 2 else { continue }
      let country = parts[0].trimmed
      for word in parts[1].split(separator: " ") { countries[String(word)] = country }
    }
    return countries
  }()

  private static let table = """
    United States: american us u.s u.s. usa
    United Kingdom: british briton brit uk u.k u.k.
    Afghanistan: afghan
    Albania: albanian
    Algeria: algerian
    Argentina: argentine argentinian
    Armenia: armenian
    Australia: australian aussie
    Austria: austrian
    Azerbaijan: azerbaijani azeri
    Bangladesh: bangladeshi
    Belarus: belarusian belarussian
    Belgium: belgian
    Bolivia: bolivian
    Brazil: brazilian
    Bulgaria: bulgarian
    Cambodia: cambodian
    Cameroon: cameroonian
    Canada: canadian
    Chile: chilean
    China: chinese
    Colombia: colombian
    Congo: congolese
    Croatia: croat croatian
    Cuba: cuban
    Czech Republic: czech
    Denmark: danish dane
    Ecuador: ecuadorian ecuadorean
    Egypt: egyptian
    Ethiopia: ethiopian
    Finland: finnish finn
    France: french
    Georgia: georgian
    Germany: german
    Ghana: ghanaian
    Greece: greek
    Guatemala: guatemalan
    Haiti: haitian
    Honduras: honduran
    Hungary: hungarian
    India: indian
    Indonesia: indonesian
    Iran: iranian
    Iraq: iraqi
    Ireland: irish
    Israel: israeli
    Italy: italian
    Jamaica: jamaican
    Japan: japanese
    Jordan: jordanian
    Kazakhstan: kazakh kazakhstani
    Kenya: kenyan
    Kuwait: kuwaiti
    Kyrgyzstan: kyrgyz
    Lebanon: lebanese
    Libya: libyan
    Malaysia: malaysian
    Mali: malian
    Mexico: mexican
    Moldova: moldovan
    Mongolia: mongolian
    Morocco: moroccan
    Mozambique: mozambican
    Myanmar: burmese
    Nepal: nepali nepalese
    Netherlands: dutch
    New Zealand: kiwi
    Nicaragua: nicaraguan
    Nigeria: nigerian
    Norway: norwegian
    Pakistan: pakistani
    Palestine: palestinian
    Panama: panamanian
    Paraguay: paraguayan
    Peru: peruvian
    Philippines: filipino philippine
    Poland: polish
    Portugal: portuguese
    Romania: romanian
    Russia: russian
    Rwanda: rwandan
    Saudi Arabia: saudi
    Senegal: senegalese
    Serbia: serbian serb
    Singapore: singaporean
    Slovakia: slovak slovakian
    Slovenia: slovenian
    Somalia: somali
    South Africa: south-african
    Spain: spanish spaniard
    Sri Lanka: lankan
    Sudan: sudanese
    Sweden: swedish swede
    Switzerland: swiss
    Syria: syrian
    Taiwan: taiwanese
    Tajikistan: tajik
    Tanzania: tanzanian
    Thailand: thai
    Tunisia: tunisian
    Turkey: turkish turk türkiye turkiye
    Turkmenistan: turkmen
    Uganda: ugandan
    Ukraine: ukrainian
    Uruguay: uruguayan
    Uzbekistan: uzbek
    Venezuela: venezuelan
    Vietnam: vietnamese
    Yemen: yemeni
    Zambia: zambian
    Zimbabwe: zimbabwean
    """
}

extension Substring {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
