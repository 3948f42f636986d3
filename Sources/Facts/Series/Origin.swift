/// Who stands behind a figure, reduced to what tells voices apart.
struct Origin: Hashable {
  /// The words that tell it apart, in order of the alphabet: "interior ministry" for "Ministry of the Interior".
  var name: String
  /// An authority rather than an outlet, a witness or a campaigner.
  var official: Bool
  /// The article's own voice: nobody else is named.
  var isVoice = false

  /// - Parameters:
  ///   - attribution: who says so, in the words of the text; nil where the outlet says it on its own account.
  ///   - voice: whose voice the article is.
  init(attribution: String?, voice: String) {
    let words = attribution.map(Origin.words) ?? []
    guard !words.isEmpty else {
      self.init(name: voice, official: false)
      isVoice = true
      return
    }
    self.init(name: Set(words).sorted().joined(separator: " "), official: Origin.notOfficial.isDisjoint(with: words))
  }

  init(name: String, official: Bool) {
    self.name = name
    self.official = official
  }

  /// True where more than half of the shorter name is in the other: "ministry" and "interior ministry", "Tokayev" and
  /// "Kassym Jomart Tokayev".
  static func sameVoice(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    let space = UInt8(ascii: " ")
    let (first, second) = (a.utf8.split(separator: space), b.utf8.split(separator: space))
    let shared = first.count { word in second.contains { $0.elementsEqual(word) } }
    return shared * 2 > min(first.count, second.count)
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { plain[String($0)] ?? String($0) }
      .filter { !fillers.contains($0) && $0.count > 1 }
  }

  /// Words that tell nobody apart.
  private static let fillers: Set<String> = [
    "the", "of", "an", "and", "for", "in", "to", "at", "on", "by", "from", "its", "his", "her", "their", "our",
    "country",
    "national", "local", "state", "statement", "press", "service", "office", "figures", "data", "report", "spokesman",
    "spokeswoman", "spokesperson", "spokespeople", "official", "account", "said", "there", "inc", "ltd",
  ]

  /// One form for words that differ in form alone.
  private static let plain: [String: String] = [
    "ministries": "ministry", "minister": "ministry", "authority": "authorities", "officer": "police",
    "officers": "police", "prosecutors": "prosecutor", "officials": "authorities", "government": "authorities",
  ]

  /// Words of voices that hold no office: media, witnesses, campaigners.
  private static let notOfficial: Set<String> = [
    "media", "newspaper", "newspapers", "news", "times", "post", "daily", "journal", "channel", "television", "tv",
    "radio",
    "broadcaster", "reporter", "reporters", "journalist", "journalists", "correspondent", "reuters", "ap", "afp",
    "tass",
    "xinhua", "dpa", "bbc", "cnn", "interfax", "associated", "agence", "witness", "witnesses", "resident", "residents",
    "neighbour", "neighbours", "neighbor", "neighbors", "activist", "activists", "campaigners", "monitor", "monitors",
    "observatory", "opposition", "relatives", "family", "families", "survivor", "survivors", "reports", "sources",
  ]
}
