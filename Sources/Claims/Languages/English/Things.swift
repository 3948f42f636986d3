/// Things that are counted, with the groups that populations are compared by.
extension WordTable {
  /// One thing, and several.
  private static func countables(_ group: Group, _ words: String) -> WordTable {
    WordTable([.thing, .noun], plural: [.thing, .noun, .plural], group: group, words)
  }

  static let things = [
    countables(
      .vehicles,
      """
      vehicle car bus lorry truck van taxi cab minibus motorcycle motorbike bike bicycle scooter ambulance jeep pickup tractor
      trailer train tram locomotive wagon carriage helicopter chopper plane aeroplane airplane jet airliner warplane drone boat ship
      ferry vessel dinghy canoe yacht tanker trawler freighter submarine frigate warship barge tank bulldozer automobile coach
      convoy motorcade limousine sedan suv minivan rickshaw cart glider engine
      """),
    WordTable([.thing, .noun, .plural], group: .vehicles, "aircraft watercraft spacecraft"),
    countables(
      .buildings,
      """
      house home building school church mosque temple synagogue dwelling shelter apartment flat hut shack cabin cottage tent
      structure residence residency villa barn skyscraper tower block tenement bungalow shanty palace monastery
      cathedral chapel shrine museum library university college classroom kindergarten nursery hospital clinic dormitory hostel
      warehouse hangar shed greenhouse farmhouse homestead outbuilding room facility bridge
      """),
    countables(
      .businesses,
      """
      shop store business bank restaurant factory company firm supermarket market mall hotel bar pub cafe café bakery pharmacy
      kiosk stall outlet boutique salon office plant enterprise workshop garage bookstore bookshop eatery
      nightclub cinema theatre theater mine mill refinery
      """),
    WordTable([.thing, .noun], group: .businesses, "premises businesses"),
    countables(
      .units,
      """
      unit record device item product battery package account card phone toy appliance stroller seat
      airbag bottle can tin jar pack bag carton box container crate tyre tire laptop charger heater machine component
      file document password email address computer smartphone handset tablet printer
      """),
    countables(
      .other,
      """
      bomb rocket missile grenade mortar shell explosive weapon gun rifle pistol revolver bullet round cartridge
      checkpoint roadblock barricade road street highway railway pipeline tree field farm crop animal cow sheep/sheep goat
      horse pig chicken dog cat bird
      """),
  ]
}
