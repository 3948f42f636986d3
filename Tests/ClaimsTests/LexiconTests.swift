import Testing

@testable import Claims

@Suite struct LexiconTests {
  let lexicon = Lexicon.english

  @Test(arguments: [
    ("protesters", Group.protesters), ("protestors", .protesters), ("demonstrator", .protesters),
    ("gunmen", .militants),
    ("guerrillas", .militants), ("bandits", .militants), ("jihadist", .militants), ("thieves", .militants),
    ("policemen", .police), ("police", .police), ("officer", .police), ("troops", .troops), ("peacekeepers", .troops),
    ("marines", .troops), ("enforcers", .securityForces), ("guards", .securityForces), ("children", .children),
    ("girl", .children), ("wives", .women), ("women", .women), ("minister", .officials), ("judges", .officials),
    ("nurses", .medics), ("midwives", .medics), ("miners", .workers), ("labourers", .workers), ("pupils", .students),
    ("refugees", .migrants), ("idps", .migrants), ("inmates", .prisoners), ("hostages", .hostages),
    ("patients", .patients), ("commuters", .passengers), ("consumers", .customers), ("subscribers", .customers),
    ("people", .people), ("residents", .people), ("families", .people), ("americans", .people), ("lebanese", .people),
    ("kazakh", .people), ("tourists", .people), ("bodies", .people), ("villagers", .civilians),
    ("civilian", .civilians),
    ("foreigners", .foreigners), ("journalists", .journalists), ("cameramen", .journalists), ("cars", .vehicles),
    ("buses", .vehicles), ("aircraft", .vehicles), ("houses", .buildings), ("churches", .buildings),
    ("businesses", .businesses), ("factories", .businesses), ("batteries", .units), ("records", .units),
  ])
  func groupOfNoun(word: String, group: Group) {
    #expect(lexicon.group(of: lexicon.id(of: word)) == group)
  }
}
