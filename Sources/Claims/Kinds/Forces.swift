extension Kind {
  /// Who was sent, who attacked, and who took to the streets.
  static let forces: [Kind] = [
    Kind(
      "forces.deployed", counts: [.troops, .securityForces, .police], course: .level,
      Words(
        verbs: ["deploy", "send", "dispatch", "draft in", "mobilize", "station", "send in", "call up", "drafted in"],
        does: ["be part of", "be said to be part of", "arrive", "back up"],
        states: ["deployed", "part of"],
        tolls: ["contingent", "force"])),
    Kind(
      "forces.attackers", counts: [.militants], course: .level, told: .noun(one: "attacker", many: "attackers"),
      Words(does: ["attack", "storm", "threaten", "assault", "raid", "invade"])),
    Kind(
      "forces.checkpoints", course: .level, told: .noun(one: "checkpoint", many: "checkpoints"),
      Words(nouns: ["checkpoint", "roadblock"])),
    Kind(
      "crowd.participants", counts: Group.persons, course: .level, told: .state("taking part"),
      Words(
        does: [
          "protest", "march", "rally", "demonstrate", "take to the streets", "take part", "gather", "turn out",
          "attend",
          "assemble", "join the protest", "join the march", "participate",
        ],
        nouns: ["demonstrator", "marcher"])),
  ]
}
