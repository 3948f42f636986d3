extension Construction {
  /// A line of a fact sheet: the figure, and behind a colon what it counts.
  static let figureAndLabel = Construction(
    "figure and label", after: ["head noun"], confidence: 0.85,
    "^(q:QU):[NGRov]{0,4}(t:T)", takesSingles: false,
    examples: ["9,900: Estimated Number of Injuries → injured 9900", "41: Deaths Reported in Arl → killed 41"],
    not: ["9,900: Estimated Number of Pages"])
}
