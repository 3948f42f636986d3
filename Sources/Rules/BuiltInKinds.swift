extension Configuration {
  /// The kinds that claims can be of where the configuration adds none.
  public static let builtInKinds: [String] = [
    "casualties.killed", "casualties.injured", "casualties.hospitalized", "casualties.critical", "casualties.missing",
    "casualties.rescued",
    "detentions.detained", "detentions.abducted", "detentions.released",
    "displacement.displaced", "displacement.evacuated", "displacement.sheltered", "displacement.homeless",
    "displacement.relocated",
    "forces.deployed", "forces.attackers", "forces.checkpoints",
    "crowd.participants",
    "damage.destroyed", "damage.damaged",
    "health.cases", "business.layoffs", "recall.units", "breach.affected", "power.outage",
    "status.airport", "status.emergency", "status.curfew", "status.government", "status.internet", "status.price",
    "status.order", "status.force",
    "statement",
  ]
}
