extension Kind {
  /// What was destroyed or damaged.
  static let damage: [Kind] = [
    Kind(
      "damage.destroyed", counts: [.buildings, .vehicles, .businesses, .units, .other],
      Words(
        verbs: [
          "destroy", "bury", "burn", "burn down", "torch", "raze", "demolish", "flatten", "wreck", "level", "gut",
          "set on fire",
          "set ablaze", "loot", "vandalize", "wash away", "sweep away",
          "wipe out", "target", "reduce to ashes", "reduce to rubble", "render uninhabitable", "make uninhabitable",
          "leave uninhabitable",
        ],
        does: ["collapse", "burn", "burn down"],
        states: ["destroyed", "in ruins", "burned down", "uninhabitable", "reduced to rubble"],
        nouns: [
          "destruction", "destroyed house", "destroyed home", "destroyed building", "collapsed house",
          "collapsed building",
        ],
        tolls: ["destroyed housing", "destroyed houses", "destroyed homes", "destroyed buildings"]),
      Words(
        counts: [.buildings],
        does: ["be lost"], nouns: ["collapse"]),
      // Those whose houses they were stand for the houses.
      Words(
        counts: Group.persons,
        does: [
          "have their houses destroyed", "have their homes destroyed", "have their houses burned",
          "have their homes burned", "see their homes destroyed",
        ], countsOne: false)),
    Kind(
      "damage.damaged", counts: [.buildings, .vehicles, .businesses, .units, .other],
      Words(
        verbs: [
          "damage", "damage to", "partially damage", "partly damage", "partially destroy", "partly destroy", "flood",
          "inundate", "submerge",
          "unroof", "blow the roofs off", "blow roofs off", "tear the roofs off", "tear roofs off", "rip the roofs off",
          "rip roofs off",
        ],
        states: ["under water", "damaged", "partially damaged", "partly damaged"],
        nouns: ["damaged house", "damaged home", "damaged building"],
        tolls: [
          "partially damaged houses", "partially damaged homes", "partially destroyed houses",
          "partially destroyed homes",
          "partially damaged housing", "partially destroyed housing", "damaged housing", "damaged houses",
          "damaged homes", "damaged buildings",
        ])),
  ]
}
