extension Kind {
  /// Who was held or let go.
  static let detentions: [Kind] = [
    Kind(
      "detentions.detained", counts: Group.persons,
      Words(
        verbs: [
          "detain", "arrest", "take into custody", "round up", "apprehend", "imprison", "jail", "remand",
          "take in custody", "hold in custody", "capture", "nab", "hold",
          "place under arrest", "put under arrest", "hold in detention", "put in detention",
        ],
        states: [
          "in custody", "under arrest", "in detention", "behind bars", "in jail", "in prison", "held in custody",
        ],
        nouns: ["arrest", "detention", "detainee"],
        tolls: ["number of arrests", "number of detainees", "number detained", "number of detained", "in custody"],
        except: ["house arrest", "cardiac arrest", "cardiac arrests", "arrest warrant", "arrest warrants"])),
    Kind(
      "detentions.released", counts: Group.persons,
      Words(
        verbs: ["release", "free", "set free", "let go", "pardon", "release from custody"],
        states: ["freed", "released"])),
    Kind(
      "detentions.abducted", counts: Group.persons,
      Words(
        verbs: [
          "kidnap", "abduct", "take hostage", "hold hostage", "take captive", "hold captive",
          "seize as hostages", "take away by force", "take as hostages",
        ],
        states: ["held hostage", "in captivity"],
        nouns: ["kidnapping", "abduction", "hostage"])),
  ]
}
