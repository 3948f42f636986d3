/// Nouns for what happens, by which a year, a month or "similar" is that of another happening.
enum OtherEvents {
  static let names = Set(
    """
    accident accidents atrocity attack attacks avalanche blackout blast blasts blaze bombing bombings breach breaches case
    clash clashes collapse collision conflict coup crackdown crash crashes crisis cyclone derailment disaster disasters
    drought earthquake earthquakes epidemic epidemics eruption explosion explosions famine fever fire fires flood flooding
    floods genocide hack heatwave hurricane hurricanes incident incidents insurgency invasion killing killings landslide
    landslides layoffs massacre massacres offensive one ones operation outage outbreak outbreaks pandemic pogrom protest
    protests quake quakes raid raids rampage rebellion recall recalls revolt riot riots round sabotage shooting shootings
    siege sinking spill stampede storm storms strike strikes surge tornado tornadoes tragedy tremor tsunami typhoon
    typhoons unrest uprising violence war wars wildfire wildfires wreck
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// A word for what happens: "flood", "attacks".
  static func names(_ token: Token, in bytes: [UInt8]) -> Bool {
    names.holds(token, in: bytes)
  }
}

extension Set<String> {
  /// One of these words, whatever its case in the text.
  func holds(_ token: Token, in bytes: [UInt8]) -> Bool {
    token.has(.word) && contains(String(decoding: bytes[token.range], as: UTF8.self).lowercased())
  }
}
