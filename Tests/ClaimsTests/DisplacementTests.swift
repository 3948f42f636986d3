import Testing

@testable import Claims

/// People who had to leave their homes, and the homes that were lost.
@Suite struct DisplacementTests {
  static let extractor = Extractor()

  /// "kind figure" of each count claim, the family left out.
  private func counts(_ text: String) -> [String] {
    Self.extractor.claims(in: Array(text.utf8)).compactMap { claim in
      guard case .count(let count) = claim.content, let value = count.figure.value ?? count.figure.low else {
        return nil
      }
      return "\(claim.kind.split(separator: ".").last ?? "") \(Int(value))"
    }
  }

  @Test(arguments: [
    ("The storm displaced 4,200 people.", ["displaced 4200"]),
    ("Soldiers drove 300 villagers from their burned homes.", ["displaced 300"]),
    ("About 650 families fled shelling in the north.", ["displaced 650"]),
    ("Some 900 herders moved away from the front line.", ["displaced 900"]),
    ("The lava forced 70 farmers out of their homes.", ["evacuated 70"]),
    ("More than 310 families, or 1,500 people, were evacuated.", ["evacuated 310", "evacuated 1500"]),
    ("On the coast, 45 homes were evacuated.", ["evacuated 45"]),
    ("Some 6,000 people moved to higher ground.", ["evacuated 6000"]),
    ("About 430 residents were told to leave.", ["evacuated 430"]),
    ("Nearly 900 villagers were shifted to safer places.", ["evacuated 900"]),
    ("The exodus of 3,300 villagers went on.", ["displaced 3300"]),
    ("The dam forced 640 families to vacate their homes.", ["displaced 640"]),
    ("Some 300 IDP families were registered.", ["displaced 300"]),
    ("Nearly 75 families abandoned their houses.", ["displaced 75"]),
    (
      "Some 2,000 families living by the lake, located in the north, were evacuated.", ["evacuated 2000"]
    ),
    ("About 500 families were affected, of which 120 were displaced.", ["displaced 120"]),
  ])
  func thoseWhoLeave(text: String, expected: [String]) { #expect(counts(text) == expected) }

  @Test(arguments: [
    ("About 370 people took shelter in 14 evacuation centres.", ["sheltered 370"]),
    ("Some 3,100 people remained in 25 evacuation centers on Monday.", ["sheltered 3100"]),
    ("Some 520 people were forced into temporary shelters.", ["sheltered 520"]),
    ("At least 80 people were placed in two temporary emergency shelters.", ["sheltered 80"]),
    ("More than 12,500 migrants were already sheltering in Bama city.", ["sheltered 12500"]),
    ("Around 600 people are in temporary accommodation.", ["sheltered 600"]),
    ("Nearly 2,000 people are staying with host families.", ["sheltered 2000"]),
  ])
  func thoseWhoArePutUp(text: String, expected: [String]) { #expect(counts(text) == expected) }

  @Test(arguments: [
    ("The crew told them to move to one of the 11 temporary shelters.", [String]()),
    ("The town has 40 evacuation centres and a refugee camp for 3 districts.", []),
    ("Ana Ruiz, 7, was also evacuated.", []),
    ("The guide told tourists to move to one of the 11 temporary shelters set up by the council.", []),
    ("The city has 14 shelters and two schools.", []),
    ("Some 14 shelters in the city were opened.", []),
  ])
  func noFigures(text: String, expected: [String]) { #expect(counts(text) == expected) }

  @Test(arguments: [
    ("The flood damaged 90 houses and destroyed 20 others.", ["damaged 90", "destroyed 20"]),
    ("The mudslide buried 35 homes.", ["destroyed 35"]),
    ("more than 4,300 collapsed houses", ["destroyed 4300"]),
    ("The storm caused damage to 510 homes.", ["damaged 510"]),
    ("About 60 households had their houses destroyed.", ["destroyed 60"]),
    ("The flood destroyed 55 houses in the town.", ["destroyed 55"]),
    ("About 55 houses in the town were damaged.", ["damaged 55"]),
    ("At least 320 houses were swept away.", ["destroyed 320"]),
    ("The cyclone led to the destruction of 480 homes.", ["destroyed 480"]),
    ("Some 36 homes were lost in the blaze.", ["destroyed 36"]),
    ("The rain caused the collapse of 12 houses.", ["destroyed 12"]),
    ("About 700 homes were rendered uninhabitable.", ["destroyed 700"]),
    ("The gale tore roofs off 65 houses.", ["damaged 65"]),
    ("Nearly 850 homes are under water.", ["damaged 850"]),
    ("A bank was lost in the city of 300 banks.", []),
    ("Losses are put at 40 million and may rise to 50.", []),
  ])
  func houses(text: String, expected: [String]) { #expect(counts(text) == expected) }

  @Test(
    "Lists of figures, each under its name",
    arguments: [
      ("Homeless: 1,250", ["homeless 1250"]),
      ("The evacuees 12 miles away", []),
      ("Total displaced population: 8,800", ["displaced 8800"]),
      ("Refugees say: 300 tents burned", ["destroyed 300"]),
    ])
  func lists(text: String, expected: [String]) { #expect(counts(text) == expected) }

  @Test(
    "Words run together, as text from a PDF has them",
    arguments: [
      ("Around 7,500 people weredisplaced in May.", ["displaced 7500"]),
      ("Some 640 people have beenforced to flee.", ["displaced 640"]),
    ])
  func runTogether(text: String, expected: [String]) { #expect(counts(text) == expected) }

  /// Those who arrive or leave are displaced only where the article is about displacement.
  @Test func arrivals() {
    #expect(counts("About 800 people arrived in the town. They had fled the fighting.") == ["displaced 800"])
    #expect(counts("About 800 people arrived in the town for the fair.") == [])
  }

  /// A kind of the configuration is read as the built-in ones are.
  @Test func kindOfOnesOwn() {
    let kind = Kind(
      "incidents.vaccinated", counts: [.people],
      Kind.Words(
        verbs: ["vaccinate"], does: ["get # jabs"], states: ["immune"], nouns: ["vaccination"],
        except: ["vaccination centre", "vaccination centres"]))
    let extractor = Extractor(kinds: Kind.builtIn + [kind])
    for (text, figure) in [
      ("Nurses vaccinated 300 children on Friday.", 300.0), ("Some 45 pupils got free jabs.", 45),
      ("The clinic counted 120 vaccinations.", 120),
    ] {
      let claims = extractor.claims(in: Array(text.utf8)).filter { $0.kind == "incidents.vaccinated" }
      let figures = claims.map { claim -> Double? in
        if case .count(let count) = claim.content { count.figure.value } else { nil }
      }
      #expect(figures == [figure], "\(text)")
    }
    #expect(extractor.claims(in: Array("The city opened 12 vaccination centres.".utf8)).isEmpty)
  }
}
