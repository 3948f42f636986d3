/// Finds the group of a noun with the words before it: "security officers" are no police, "police cars" no persons.
struct PopulationTable: Sendable {
  private let lexicon: Lexicon
  /// Keyed by modifier and head.
  private var compounds: [UInt64: Group] = [:]

  init(lexicon: Lexicon, compounds: [Compound] = Compound.english) {
    self.lexicon = lexicon
    for compound in compounds {
      let heads = PopulationTable.ids(compound.heads, lexicon)
      for modifier in PopulationTable.ids(compound.modifiers, lexicon) {
        for head in heads { self.compounds[PopulationTable.key(modifier, head)] = compound.group }
      }
    }
  }

  /// The group of a head noun with the words before it, the nearest last; nil where neither the head nor the pair says one.
  ///
  /// The nearest modifier that makes a pair with the head decides: "armed police officers" are police.
  func group(ofHead head: UInt32, modifiers: [UInt32]) -> Group? {
    for modifier in modifiers.reversed() where modifier != Lexicon.unknown {
      if let group = compounds[PopulationTable.key(modifier, head)] { return group }
    }
    return lexicon.group(of: head)
  }

  private static func key(_ modifier: UInt32, _ head: UInt32) -> UInt64 { UInt64(modifier) << 32 | UInt64(head) }

  private static func ids(_ words: String, _ lexicon: Lexicon) -> [UInt32] {
    words.split(whereSeparator: \.isWhitespace).map { lexicon.id(of: $0) }.filter { $0 != Lexicon.unknown }
  }
}

/// A group that two words make together, as data: any of the modifiers before any of the heads.
struct Compound: Sendable {
  var group: Group
  var modifiers: String
  var heads: String

  init(_ group: Group, _ modifiers: String, _ heads: String) {
    self.group = group
    self.modifiers = modifiers
    self.heads = heads
  }
}

extension WordTable {
  /// The words of the compounds, so that the lexicon has a number for each.
  static let compounds = Compound.english.map { WordTable([], $0.modifiers + " " + $0.heads) }
}

extension Compound {
  private static let persons =
    "people persons person individuals men man women woman members member personnel staff employees employee workers worker"
  private static let forces =
    "officer officers agent agents force forces service services personnel member members guard guards official officials men staff troops"

  static let english = [
    Compound(.securityForces, "security enforcement", forces),
    Compound(.securityForces, "law", "enforcers enforcer enforcement officers officer"),
    Compound(.police, "police policing traffic riot", forces + " commander commanders chief chiefs captain captains"),
    Compound(.troops, "noncommissioned battalion brigade regiment infantry", "officer officers member members"),
    Compound(
      .militants,
      "haram shabaab isis isil daesh hamas hezbollah houthi huthi contra farc taliban rebel guerrilla militant insurgent",
      "commander commanders soldier soldiers officer officers member members leader leaders official officials"),
    Compound(.officials, "customs immigration electoral", "officer officers agent agents worker workers"),
    Compound(.troops, "national", "guard guards guardsmen guardsman"),
    Compound(.troops, "military army naval navy defence defense armed peacekeeping border", forces),
    Compound(.troops, "army military naval navy air peacekeeping defence defense", persons),
    Compound(.troops, "army military", "man men policeman"),
    Compound(
      .militants,
      "armed masked hooded militant rebel gang terrorist hostile paramilitary guerrilla insurgent taliban jihadist isis",
      persons + " men man youths group groups forces elements leader leaders commander commanders fighters"),
    Compound(
      .aidWorkers, "aid relief humanitarian charity ngo un", "worker workers staff personnel employees employee members"
    ),
    Compound(
      .medics, "health healthcare medical hospital ambulance emergency nursing",
      "worker workers staff staffers personnel employees employee professional professionals officers crew crews"),
    Compound(
      .journalists, "media press tv television radio news newspaper",
      "worker workers staff employees employee crew crews personnel member members man men representatives"),
    Compound(
      .foreigners, "foreign", persons + " national nationals citizen citizens tourist tourists visitors workers"),
    Compound(
      .officials, "government election elected public court party state",
      "official officials employees employee worker workers servants"),
    Compound(.officials, "local", "official officials servants"),
    Compound(
      .workers, "construction factory mine oil rescue farm plant railway postal office site",
      "worker workers staff employees crew crews"),
    Compound(.militants, "hostage", "taker takers"),
    Compound(.students, "university college school high medical law", "student students pupils girls boys"),
    Compound(.children, "school young street little", "child children girl girls boy boys"),
    Compound(.migrants, "asylum", "seeker seekers"),
    Compound(.migrants, "undocumented illegal irregular stranded", "migrants workers immigrants people aliens"),
    Compound(.prisoners, "prison jail", "inmate inmates population"),
    Compound(.prisoners, "political", "prisoner prisoners detainees"),
    Compound(.people, "prison jail", "officer officers guard guards staff warders"),
    Compound(
      .passengers, "bus train airline plane ferry", "passenger passengers traveller travellers travelers riders"),
    Compound(
      .vehicles, "police army military patrol fire armoured armored passenger",
      "car cars vehicle vehicles truck trucks van vans carrier carriers boat boats"),
    Compound(
      .buildings, "residential apartment government police private family public school",
      "building buildings house houses home homes block blocks station stations property properties"),
    Compound(.buildings, "housing residential", "unit units"),
    Compound(.businesses, "retail commercial", "outlet outlets properties property building buildings premises"),
    Compound(.customers, "account credit card policy", "holder holders"),
  ]
}
