extension Kind {
  /// What makers call back.
  static let recalls: [Kind] = [
    Kind(
      "recall.units",
      counts: [.vehicles, .units],
      groups: [.people: .units],
      whom: [
        "pound", "lb", "kilogram", "kilo", "kg", "ton", "tonne", "ounce", "gallon", "litre", "liter", "inflator",
        "pickup", "heater", "crib", "box", "case", "can", "motorcycle", "toy", "piece",
        "package", "pack", "bed", "chair", "helmet", "blender", "fridge", "dishwasher", "bank",
        "charger",
        "battery", "device", "appliance", "stroller", "bottle", "item",
      ],
      countsBare: true,
      least: 10,
      topics: ["recall", "recalls", "recalled", "recalling"],
      isByPlace: true,
      isAnnounced: true,
      told: .state("recalled"),
      Words(
        verbs: [
          "recall", "call back", "call in",
          "pull|take|remove|withdraw from # shelves|sale|stores|market",
          "take off the market", "take off shelves", "return to dealers", "expand recall to",
          "recall cover|covers|covered|affect|affects|involve|involves|include|includes|concern|concerns|concerned|total|totals",
          "pull back", "call in for # fix|repair|repairs|inspection|checks", "withdraw", "pull",
          "hand|bring|send|take back", "ask to return", "order back|off",
          "withdraw|pull|take|remove|recall from # sale|circulation|use|road|service",
          "bring|call|send|order|take back to|for # dealer|dealers|dealership|workshop|factory|repair|repairs|inspection",
          "campaign|action|notice cover|covers|covered|affect|affects|affected|involve|involves|involved|include|includes",
          "ask|urge|tell # customers|buyers|owners to return|destroy|discard",
        ],
        does: [
          "be called back", "be called in", "need to be replaced", "must be replaced", "be affected", "be replaced",
          "be covered",
        ],
        states: [
          "recalled", "under recall", "subject to # recall",
          "affected|covered|involved|included by|in # recall|campaign|action",
          "affected",
        ],
        nouns: ["recalled vehicle", "recalled car", "recalled unit", "recalled product", "recalled item"],
        tolls: ["recall", "number of recalled vehicles"],
        events: ["recall", "withdrawal"],
        context: [
          "recall", "recalls", "recalled", "recalling",
        ],
        except: ["recall election", "recall vote", "recall petition", "recall campaign", "total recall"],
        countsOne: false),
      Words(
        verbs: [
          "pull|take|remove|withdraw off|from # shelf|shelves|sale|shop|shops|store|stores|market",
          "call back",
          "call|take|bring back to # factory|factories|dealer|dealers|workshop|workshops|garage|garages|makers",
        ],
        context: [
          "recall", "recalled", "recalls", "safety", "hazard", "hazards", "faulty", "fault", "defect", "defective",
          "defects", "contaminated", "contamination", "fragments", "choking", "choke", "choked", "refund", "refunds",
          "salmonella", "listeria", "overheat", "overheats", "caught", "burn", "burns", "risk", "impurity", "cracks",
          "injuries", "fires", "undeclared", "allergen", "regulator",
        ], countsOne: false))
  ]
}
