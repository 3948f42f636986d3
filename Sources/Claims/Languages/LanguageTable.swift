/// The small words that texts of a language are full of, and the scripts that languages alone are written in: enough to
/// tell which language a text is in, so that one which is not read gives no claims.
struct LanguageTable {
  /// ISO 639-1.
  var code: String
  /// In lower case. A word may be of several languages.
  var words: String

  /// Languages of the Latin script besides English, those that are read among them.
  static let latin: [LanguageTable] = [
    LanguageTable(
      code: "es",
      words: "el la los las un una a de del al y o en con por para que se su sus no más pero como fue fueron ha han"),
    LanguageTable(
      code: "pt",
      words: "o a os as um uma de do da dos das no na nos nas e em com por para que se não mais mas foi foram ao à"),
    LanguageTable(
      code: "fr",
      words:
        "le la les un une des de du et est en dans avec pour par que qui ne pas plus sur au aux ont été son ses ce l d qu"
    ),
    LanguageTable(
      code: "de",
      words: """
        der die das und ist nicht mit ein eine einer einem den dem des auf für von im zu zum bei nach wurde wurden sind auch sich
        hat haben aus als es am
        """),
    LanguageTable(
      code: "nl",
      words: """
        de het een van en in is op dat niet met voor zijn werd werden door bij ook aan er naar hebben heeft deze uit te die om
        """),
    LanguageTable(
      code: "it",
      words: """
        il lo la gli a di che è e un una del della dei delle dello nel nella nelle per con non sono stato stati stata anche più dal
        alla sul le i da
        """),
    LanguageTable(
      code: "ca", words: "el la els les i de del dels que en per amb no un una és al als ha han va van més però"),
    LanguageTable(
      code: "ro", words: "și în de la cu pe o nu a din care este sunt au pentru un fost mai că să al ale prin"),
    LanguageTable(
      code: "sv", words: "och att det som en på är av för med den till har inte om ett i från var efter under"),
    LanguageTable(code: "da", words: "og at det som en på er af til med den har ikke for de et fra var blev efter i"),
    LanguageTable(code: "no", words: "og at det som en på er av til med den har ikke for de et fra var ble etter i"),
    LanguageTable(code: "fi", words: "ja on ei että oli se mutta myös hän sekä ovat kun tai joka mukaan jälkeen"),
    LanguageTable(
      code: "pl", words: "w na i z się nie do jest że od po oraz przez za jak który która które są był było o"),
    LanguageTable(
      code: "cs", words: "a v na se je že s z do to ve které který byl byla bylo pro po jsou od při jako i"),
    LanguageTable(code: "hr", words: "i u na je se su da za od s iz ne koji koja koje bio bila nije po kao što"),
    LanguageTable(code: "hu", words: "a az és hogy nem is egy volt meg el ki csak már szerint után voltak"),
    LanguageTable(code: "tr", words: "ve bir bu için ile da de olarak olan daha çok en gibi sonra kadar oldu"),
    LanguageTable(
      code: "id", words: "yang dan di dengan untuk dari ini itu pada tidak dalam orang adalah akan telah oleh ke"),
    LanguageTable(code: "vi", words: "và của là có không trong cho một được người đã các với những này tại"),
    LanguageTable(code: "tl", words: "ang ng mga sa na ay at si ni kay ito nang hindi para"),
    LanguageTable(code: "sw", words: "na ya wa kwa ni katika la za kuwa hii hiyo watu baada"),
  ]

  /// Those of `latin` that are read.
  static let read = Set(GlossaryDefinition.all.map(\.code))

  /// Letters that few others have, for the languages that share a script; the first that stands in the text tells.
  static let letters: [(script: ClosedRange<UInt32>, languages: [(code: String, letters: String)], other: String)] = [
    (0x0370...0x03FF, [], "el"),
    (
      0x0400...0x052F,
      [("uk", "іїєґ"), ("be", "ў"), ("sr", "ђћџ"), ("mk", "ѓќѕ"), ("kk", "әғқңөұүһ"), ("ru", "ыэё"), ("bg", "ъ")],
      "ru"
    ),
    (0x0530...0x058F, [], "hy"),
    (0x0590...0x05FF, [], "he"),
    (0x0600...0x077F, [("ur", "ٹڈڑے"), ("fa", "پچگژ")], "ar"),
    (0x0900...0x097F, [], "hi"),
    (0x0980...0x09FF, [], "bn"),
    (0x0B80...0x0BFF, [], "ta"),
    (0x0E00...0x0E7F, [], "th"),
    (0x1000...0x109F, [], "my"),
    (0x10A0...0x10FF, [], "ka"),
    (0x1200...0x137F, [], "am"),
    (0x3040...0x30FF, [], "ja"),
    (0x4E00...0x9FFF, [], "zh"),
    (0xAC00...0xD7AF, [], "ko"),
  ]
}
