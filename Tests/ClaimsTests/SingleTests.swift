import Testing

@testable import Claims

/// Persons without a number.
@Suite struct SingleTests {
  @Test(arguments: [
    ("The mayor was shot dead.", "killed 1 officials"),
    ("A teacher was killed.", "killed 1 people"),
    ("Gunmen killed a teacher.", "killed 1 people"),
    ("The old fisherman drowned.", "killed 1 people"),
    ("The judge, who had been in office since May, was murdered.", "killed 1 officials"),
    ("The assassination of Tomas Novak in the attack shook the country.", "killed 1 people"),
    ("The police arrested a journalist.", "detained 1 journalists"),
    ("The bishop has died after the crash.", "killed 1 people"),
    ("He was kidnapped.", "abducted 1 people"),
    ("The gunmen took a farmer to the river and shot him dead.", "killed 1 people"),
    ("They dragged the old man out and killed him.", "killed 1 people"),
    ("The lawyer has been found strangled after the attack.", "killed 1 people"),
    ("Gunmen killed a radio and TV journalist.", "killed 1 journalists"),
    ("Gunmen killed Iraqi activist Ahmed Salem.", "killed 1 people"),
    ("Gunmen killed the past chairman of the council.", "killed 1 people"),
    ("A 14-month-old was injured in the attack.", "injured 1 children"),
    ("Police are investigating the fatal shooting of a 15-year-old girl.", "killed 1 children"),
    ("The gunman shot 48-year-old Ana Ruiz.", "injured 1 people"),
    ("A man in his late 50s was hurt in the attack.", "injured 1 people"),
    ("The baker was in critical condition after the attack.", "critical 1 people"),
    ("A lawyer was Sunday afternoon killed in an attack.", "killed 1 people"),
    ("The mayor of a small town in Arl who was running for office has been killed.", "killed 1 officials"),
    ("University student activist Ana Ruiz was killed in the attack.", "killed 1 people"),
    ("A priest was stabbed and then beheaded in the attack.", "killed 1 people"),
    ("The wife of the minister was killed in an attack.", "killed 1 women"),
    (
      "A student of 21 who was hit by a stone on the way home died in hospital after the attack.",
      "killed 1 students"
    ),
    ("Gunmen killed a police officer.", "killed 1 police"),
    ("The general was killed over the 2011 killing of five women in 2011.", "killed 5 women"),
  ])
  func one(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    "The car was found.", "The plan died.", "The bishop has died.", "The lawyer has been found strangled.",
    "The hope of peace has died.", "They wanted to kill Ana Ruiz.", "They came to kill him.",
    "The film had started well and died.", "It was killed off.", "The bill was killed in committee.",
  ])
  func nobody(_ text: String) { #expect(ClaimNotation.counts(text) == "") }

  /// One hurt and one dead may be one person; what tells them apart keeps both.
  @Test(
    "Nobody is both hurt and dead",
    arguments: [
      ("A man was shot in the attack. He died later.", "killed 1 people"),
      ("A boy was injured in the attack. The boy died on Monday.", "killed 1 children"),
      ("A clerk died in the attack and another man was injured.", "killed 1 workers; injured 1 people"),
      ("A clerk died in the attack. His wife was wounded.", "killed 1 workers; injured 1 women"),
      ("Medics tried to save him but he died after the attack.", "killed 1 people"),
      ("The shot could have hit her and killed her. It was a murder.", ""),
    ])
  func oneOutcome(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  /// What is so only if, always or for you is no news.
  @Test(arguments: [
    "If a guest is injured in the fire, call the desk.", "You are killed in the attack if you wait.",
    "A worker is injured every week in a crash.", "Ask whether a passenger was hurt in the crash.",
    "A driver may be killed in a crash.", "The crash test shows how a driver will be killed.",
  ])
  func notHappened(_ text: String) { #expect(ClaimNotation.counts(text) == "") }

  @Test(
    "Headlines tell in the present",
    arguments: [
      ("Driver dies in crash", "killed 1 people"), ("Driver killed in crash", "killed 1 people"),
      ("Mayor shot dead in attack", "killed 1 officials"),
    ])
  func headline(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "Nobody is a figure of zero, denied",
    arguments: [
      ("Nobody died.", "killed 0 people denied"), ("No one was hurt, police said.", "injured 0 people denied"),
      ("No injuries were reported.", "injured 0 people denied"),
      ("No further arrests were made.", ""),
      ("There were no casualties.", "injured 0 people denied"), ("No houses were damaged.", ""),
      ("No trains were hit.", ""),
      ("No plan was killed.", ""),
    ])
  func none(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  /// A figure of the kind says more.
  @Test(arguments: [
    ("The mayor was shot dead. In all, nine people were killed.", "killed 9 people"),
    ("The mayor was shot dead. Nine people were arrested.", "killed 1 officials; detained 9 people"),
  ])
  func figuresStandFirst(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }
}
