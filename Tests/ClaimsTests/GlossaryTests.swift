import Testing

@testable import Claims

/// Counts in languages other than English.
@Suite struct GlossaryTests {
  @Test(arguments: [
    ("Unas 1.800 familias fueron evacuadas por la crecida del río.", "evacuated ~1800 people"),
    ("Fueron evacuadas 70 personas y murieron 3 vecinos.", "evacuated 70 people; killed 3 people"),
    ("La lava obligó a 2.500 campesinos a abandonar sus hogares.", "displaced 2500 people"),
    (
      "Más de 9 000 habitantes que viven cerca del lago, ubicado en el sur, pueden ser evacuados.",
      "evacuated >9000 people feared"
    ),
    ("El alud dejó 40 familias sin hogar en el pueblo.", "homeless 40 people"),
    ("Cerca de 600 mineros se han desplazado hacia la capital.", "displaced ~600 workers"),
    (
      "Según las autoridades, 35 casas quedaron destruidas y 90 dañadas.",
      "destroyed 35 buildings; damaged 90 buildings"
    ),
    ("El choque dejó 4 muertos y 2 heridos en la ruta.", "killed 4 people; injured 2 people"),
    ("Al menos 12 personas murieron y otras 30 resultaron heridas.", "killed >=12 people; injured 30 people"),
    ("La policía detuvo a 25 manifestantes en la plaza.", "detained 25 protesters"),
    ("Doscientas personas se refugiaron en la escuela.", "sheltered 200 people"),
    ("El terremoto dejó sin hogar a 500 personas.", "homeless 500 people"),
    ("En el choque 6 personas perdieron la vida.", "killed 6 people"),
    ("Un total de 150 personas fueron albergadas en 12 refugios.", "sheltered 150 people"),
    ("La cifra de muertos subió a 61 el martes.", "killed 61 people"),
  ])
  func spanish(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("As chuvas deixaram 9 mortos e 2 mil desabrigados na serra.", "killed 9 people; homeless 2000 people"),
    ("O vento deixou cerca de 80 famílias desalojadas no norte.", "displaced ~80 people"),
    ("Mais de 400 moradores foram retirados de suas casas.", "evacuated >400 people"),
    ("Pelo menos 16 pessoas morreram e 22 ficaram feridas.", "killed >=16 people; injured 22 people"),
    ("A enchente destruiu 55 casas na cidade.", "destroyed 55 buildings"),
    ("Temporal destrói 40 casas e desaloja 200 pessoas", "destroyed 40 buildings; evacuated 200 people"),
    ("O número de mortos subiu para 27, segundo o governo.", "killed 27 people"),
  ])
  func portuguese(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(arguments: [
    ("Environ 1 400 personnes ont été évacuées dans la nuit.", "evacuated ~1400 people"),
    ("Quelque 3 000 familles sont sans abri après le séisme.", "homeless ~3000 people"),
    ("Les combats ont forcé 800 villageois à quitter leurs maisons.", "displaced 800 civilians"),
    ("L'incendie a fait 12 morts et 40 blessés.", "killed 12 people; injured 40 people"),
    ("Trois soldats ont été tués et cinq autres blessés près de la gare.", "killed 3 troops; injured 5 troops"),
    (
      "La tempête a détruit 120 maisons et endommagé 300 habitations.", "destroyed 120 buildings; damaged 300 buildings"
    ),
    ("Des milliers de personnes ont été déplacées par les combats.", "displaced 2000... people"),
    ("Quelque 900 habitants se sont réfugiés dans des écoles.", "sheltered ~900 people"),
    ("Le séisme a fait 70 sans-abri.", "homeless 70 people"),
    ("Deux cents familles ont trouvé refuge dans une école.", "sheltered 200 people"),
  ])
  func french(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "Accents that were lost in a wrong character set",
    arguments: [
      ("M\u{FFFD}s de 700 personas est\u{FFFD}n en albergues de la regi\u{FFFD}n.", "sheltered >700 people"),
      ("O temporal deixou 60 fam\u{FFFD}lias desalojadas na regi\u{FFFD}o.", "displaced 60 people"),
      (
        "Pr\u{FFFD}s de 90 personnes ont \u{FFFD}t\u{FFFD} \u{FFFD}vacu\u{FFFD}es dans la ville.",
        "evacuated ~90 people"
      ),
    ])
  func lostAccents(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "Ages, distances, money, dates and places are no counts",
    arguments: [
      "La mujer de 45 años vive a 20 kilómetros de la ciudad.",
      "La obra costará 3.000 millones de pesos y durará 18 meses.",
      "El 16 de abril de 2016 la tierra tembló en la costa.",
      "La ciudad tiene 14 albergues y dos escuelas.",
      "Le projet de 3 millions d'euros commence le 12 mars.",
      "O ônibus com 40 passageiros parou a 15 metros da ponte.",
      "No hubo heridos en el choque.",
    ])
  func noCounts(text: String) { #expect(ClaimNotation.counts(text) == "") }

  @Test(
    "The language of a text",
    arguments: [
      ("The flood displaced 300 people in La Paz and El Alto.", false),
      ("Homes destroyed: 40", false),
      ("Los Angeles fire: 30 evacuated, 2 dead", false),
      ("\"La casa de los niños\" opened in San Jose on Monday with 300 guests.", false),
      ("Displaced 1,200, homeless 300, dead 12", false),
      ("El agua llegó a las casas de la ciudad.", true),
      ("600 familias evacuadas por inundaciones", true),
      ("Les pluies ont cessé dans le nord.", true),
      ("As chuvas pararam no norte da cidade, mas não para todos.", true),
    ])
  func language(text: String, isGlossed: Bool) {
    let extractor = ClaimNotation.extractor
    let read = TokenizedText(Array(text.utf8), lexicon: extractor.lexicon, glossaries: extractor.glossaries)
    #expect(read.isGlossed == isGlossed)
  }

  /// Spans, populations and attributions are those of the text, not of its English.
  @Test func wordsOfTheText() throws {
    let text = "Según la alcaldía, unas 300 familias fueron evacuadas."
    let claim = try #require(ClaimNotation.extractor.claims(in: Array(text.utf8)).first)
    #expect(String(decoding: Array(text.utf8)[claim.span], as: UTF8.self) == "unas 300 familias fueron evacuadas")
    guard case .count(let count) = claim.content else { return }
    #expect(count.population.text == "familias")
  }

  /// "a annoncé mercredi le ministère": whose verb stands before them, with its auxiliary and the day.
  @Test(arguments: [
    ("Au moins 28 ouvriers sont morts, a annoncé mercredi le ministère du Travail.", "ministère du Travail"),
    ("Douze personnes ont été blessées, a déclaré le maire Paul Rey.", "Paul Rey"),
    ("40 personas murieron, informó el lunes la policía.", "policía"),
  ])
  func speakersBehindTheirVerb(text: String, speaker: String) throws {
    let claim = try #require(ClaimNotation.extractor.claims(in: Array(text.utf8)).first)
    #expect(claim.attribution == speaker)
  }

  /// Tokens stand in order and within the text, whatever is glossed.
  @Test func tokensStayInOrder() {
    let text =
      "Al menos l'incendie du 3 mai a tué quinientas personas d'\u{FFFD}\u{FFFD} dans\n\nla ville de los niños; l'"
    let extractor = ClaimNotation.extractor
    let bytes = Array(text.utf8)
    let read = TokenizedText(bytes, lexicon: extractor.lexicon, glossaries: extractor.glossaries)
    #expect(read.isGlossed)
    for (first, second) in zip(read.tokens, read.tokens.dropFirst()) {
      #expect(first.start <= second.start && first.end <= second.end && second.start < second.end)
      #expect(Int(second.end) <= bytes.count)
    }
  }

  /// Each entry of each language is read: it has two sides.
  @Test(arguments: GlossaryDefinition.all.map(\.code)) func entries(code: String) throws {
    let definition = try #require(GlossaryDefinition.all.first { $0.code == code })
    for list in [definition.words, definition.nouns, definition.verbs] {
      for entry in list.split(whereSeparator: \.isWhitespace) {
        #expect(entry.count(where: { $0 == "=" }) == 1, "\(entry)")
        #expect(entry.first != "=")
      }
    }
    for verb in definition.verbs.split(whereSeparator: \.isWhitespace) {
      let infinitive = verb.prefix { $0 != "=" }
      #expect(definition.conjugations.contains { infinitive.hasSuffix($0.infinitive) }, "\(verb)")
    }
  }
}
