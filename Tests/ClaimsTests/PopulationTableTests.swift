import Testing

@testable import Claims

@Suite struct PopulationTableTests {
  let table = PopulationTable(lexicon: .english)

  @Test(arguments: [
    ("officers", Group.police), ("security officers", .securityForces), ("security personnel", .securityForces),
    ("law enforcers", .securityForces), ("law enforcement officers", .securityForces), ("police officers", .police),
    ("police cars", .vehicles), ("army officers", .troops), ("military personnel", .troops),
    ("national guard", .troops),
    ("national guardsmen", .troops), ("aid workers", .aidWorkers), ("health workers", .medics),
    ("medical staff", .medics),
    ("armed criminals", .militants), ("armed men", .militants), ("armed people", .militants),
    ("masked gunmen", .militants),
    ("foreign nationals", .foreigners), ("foreign tourists", .foreigners), ("school children", .children),
    ("asylum seekers", .migrants), ("media workers", .journalists), ("factory workers", .workers),
    ("bus passengers", .passengers), ("account holders", .customers), ("apartment buildings", .buildings),
    ("government officials", .officials), ("armed young men", .militants), ("security forces", .securityForces),
    ("army men", .troops), ("housing units", .buildings), ("young men", .people), ("armed police officers", .police),
  ])
  func groupOfPhrase(phrase: String, group: Group) {
    let words = phrase.split(separator: " ").map { Lexicon.english.id(of: $0) }
    #expect(table.group(ofHead: words[words.count - 1], modifiers: Array(words.dropLast())) == group)
  }

  @Test(arguments: ["armed wheelbarrows", "hope", "police dignity"])
  func nothing(phrase: String) {
    let words = phrase.split(separator: " ").map { Lexicon.english.id(of: $0) }
    #expect(table.group(ofHead: words[words.count - 1], modifiers: Array(words.dropLast())) == nil)
  }

  /// Every word of the compounds is in the lexicon: one that isn't would never be seen.
  @Test func wordsAreKnown() {
    for compound in Compound.english {
      for word in (compound.modifiers + " " + compound.heads).split(separator: " ") {
        #expect(Lexicon.english.id(of: word) != Lexicon.unknown, "\(word)")
      }
    }
  }
}
