/// All tables of the language, in the order in which they are put into the lexicon.
extension WordTable {
  static let english: [WordTable] =
    function + numbers + generatedPartsOfSpeech + generatedThings + generatedPeople + generatedPlaces + partsOfSpeech
    + people + places
    + things + speech + compounds
}
