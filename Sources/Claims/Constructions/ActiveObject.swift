extension Construction {
  /// The verb is done to its object.
  static let activeObject = Construction(
    "active object", after: ["head noun", "active pair"], confidence: 0.95,
    "(t:V)(cV)?(,\(Self.voice))?(N([vp]p?N|pN|wvN)?[oc,]*)?(q:QU)",
    where: { reader, match, _ in reader.isObject(match) },
    examples: [
      "The blast killed nine people. → killed 9", "The blast has killed, officials say, nine people. → killed 9",
    ],
    not: ["The blast killed nine days later."])
}
