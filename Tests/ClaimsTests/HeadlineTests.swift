import Testing

@testable import Claims

/// What a headline says when its figures are old.
struct HeadlineTests {
  @Test(arguments: [
    ("At least 12 killed as ferry sinks off Karsu", "Ferry sinks off Karsu"),
    ("Twelve drown as river boat overturns in Leribe", "River boat overturns in Leribe"),
    ("Earthquake in Tarim kills 40", "Earthquake in Tarim"),
    ("12 killed in bus crash near Ostel", "Bus crash near Ostel"),
    ("Toll of Varonia quake rises to 75", "Toll of Varonia quake"),
    ("Bus plunges into gorge near Ostel, 18 killed", "Bus plunges into gorge near Ostel"),
    ("Velmora blast: 30 killed and 2,500 injured", "Velmora blast"),
    ("Ferry with 140 aboard sinks off Karsu", "Ferry sinks off Karsu"),
    ("Orvan recalls 200,000 cars over brakes", "Orvan recalls cars over brakes"),
    ("Dozens dead after landslide buries Merova", "Landslide buries Merova"),
    ("12 killed in Karsu", "People killed in Karsu"), ("Mara Lind (42) held in Karsu", "Mara Lind held in Karsu"),
    ("Quake in Karsu (23 Nov. 2026)", "Quake in Karsu"), ("(UPDATE 3) Quake hits Karsu", "(UPDATE 3) Quake hits Karsu"),
    ("Search for flight (MH370) goes on", "Search for flight (MH370) goes on"), ("(2026)", "(2026)"),
    ("Boy, 6, shot in Karsu", "Boy shot in Karsu"), ("Two held over crash that killed 3", "People held over crash"),
    ("4 men shot in South Karsu", "Men shot in South Karsu"),
    ("Karsu police make 2nd arrest, 3 hurt", "Karsu police make 2nd arrest"),
    ("Karsu: shots hurt 6 near market", "Karsu: shots hurt people near market"),
    ("Family of 5 found dead in Karsu", "Family of 5 found dead in Karsu"),
    ("Man pleads guilty to Oct. 2 shooting of 4", "Man pleads guilty to Oct. 2 shooting"),
    ("Lava forces hundreds to flee in Karsu", "Lava forces people to flee in Karsu"),
    ("Train and truck collide near Ostel; 7 dead", "Train and truck collide near Ostel"),
    ("The earthquake in Karsu killed 26 people, the ministry said.", "The earthquake in Karsu"),
  ])
  func figuresThatAgeAreLeftOut(_ headline: String, _ title: String) {
    #expect(Headline.withoutFigures(headline) == title)
  }

  @Test(arguments: [
    "Ferry sinks off Karsu", "3-year-old shot in South Brant", "Search for Flight 370 goes on", "Karsu votes in 2026",
    "Magnitude 5.9 quake shakes Leribe coast", "",
  ])
  func whatOnlyNamesStays(_ headline: String) {
    #expect(Headline.withoutFigures(headline) == headline)
  }
}
