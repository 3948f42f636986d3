import Testing

@testable import Claims

/// Languages that are not read give no claims, and are named.
@Suite struct LanguageTests {
  @Test(arguments: [
    ("de", "Bei dem Brand in der Altstadt starben drei Menschen, und 12 wurden verletzt, wie die Polizei mitteilte."),
    ("nl", "Bij een brand in het centrum van de stad zijn drie mensen gedood en werden er 12 gewond."),
    ("it", "L'incendio ha ucciso 12 persone nella città, e i feriti della notte sono più di 40."),
    ("sv", "Två personer dog och 12 skadades när en buss körde av vägen i dag, och det är inte klart varför."),
    ("pl", "W pożarze na starym mieście zginęło 12 osób, a 40 zostało rannych, jak podała policja."),
    ("tr", "Yangında 12 kişi öldü ve 40 kişi yaralandı, çok sayıda ev de bu gece için boşaltıldı."),
    ("ro", "În incendiu au murit 12 persoane, iar 40 sunt rănite, a spus poliția din oraș la conferința de azi."),
    ("id", "Kebakaran itu menewaskan 12 orang dan melukai 40 orang di kota yang padat, kata polisi pada hari ini."),
    ("ru", "При пожаре в старом городе погибли 12 человек, ещё 40 ранены, сообщили власти."),
    ("uk", "Під час пожежі в місті загинули 12 людей, ще 40 поранені."),
    ("ar", "قتل ٢٦ شخصا في الحريق، وأصيب 40 آخرون."),
    ("fa", "در آتش‌سوزی ۱۲ نفر کشته شدند و چهل نفر زخمی گزارش شده است."),
    ("zh", "大火造成12人死亡， 40人受伤。 火灾很大。"),
    ("ja", "火事で 12人が 死亡し、40人が けがをした。"),
    ("ko", "화재로 12명이 숨지고 40명이 다쳤다."),
    ("el", "Από τη φωτιά σκοτώθηκαν 12 άνθρωποι και τραυματίστηκαν 40."),
    ("hi", "आग में १२ लोगों की मौत हो गई और ४० घायल हुए।"),
    ("he", "בשריפה נהרגו 12 בני אדם ו-40 נפצעו."),
  ])
  func notRead(_ language: String, _ text: String) {
    let bytes = Array(text.utf8)
    #expect(ClaimNotation.extractor.unsupportedLanguage(of: bytes) == language)
    #expect(ClaimNotation.extractor.claims(in: bytes).isEmpty)
    #expect(ClaimNotation.extractor.statements(in: bytes).isEmpty)
  }

  @Test(arguments: [
    "", "40", "Homes destroyed: 40", "Karsu, Almaty, Bern: 12, 14, 9", "The fire killed 12 people in Old Town.",
    "Die-hard fans die hard: 12 men and 9 women were at the Der Spiegel event in Bonn.",
    "El incendio mató a 12 personas en la ciudad, según la policía.",
    "O incêndio matou 12 pessoas na cidade, segundo a polícia.",
    "L'incendie a tué 12 personnes dans la ville, selon la police.",
    "The mayor (мэр города) said 12 people died.", "Алматы: 12 people died in the fire, the mayor said.",
  ])
  func read(_ text: String) { #expect(ClaimNotation.extractor.unsupportedLanguage(of: Array(text.utf8)) == nil) }

  @Test(arguments: [
    ("The fire killed ٢٦ people.", "killed 26 people"), ("The fire killed １２ people.", "killed 12 people"),
    ("The fire killed २६ people.", "killed 26 people"), ("The fire killed ٢٬٦٠٠ people.", "killed 2600 people"),
    ("The fire killed １,２００ people.", "killed 1200 people"), ("The fire killed ۲۶ people.", "killed 26 people"),
  ])
  func digitsOfAnyScriptHaveTheirValue(_ text: String, _ expected: String) {
    #expect(ClaimNotation.counts(text) == expected)
  }

  /// That nobody suffered it is denied in the languages that are told in English as in English itself.
  @Test(arguments: [
    "No person died in the fire.", "No resident was killed in the fire.", "Nobody was killed in the fire.",
    "Ninguna persona murió en el incendio de la ciudad, según la policía.",
    "Nadie murió en el incendio de la ciudad, según la policía.",
    "Nenhuma pessoa morreu no incêndio da cidade, segundo a polícia.",
    "Ninguém morreu no incêndio da cidade, segundo a polícia.",
    "Aucune personne n'a été tuée dans l'incendie de la ville, selon la police.",
    "Personne n'est mort dans l'incendie de la ville, selon la police.",
  ])
  func whatNobodySufferedIsDenied(_ text: String) { #expect(ClaimNotation.counts(text) == "killed 0 people denied") }
}
