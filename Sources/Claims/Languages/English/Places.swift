/// Countries, peoples and the nouns of places, beside the generated names.
extension WordTable {
  static let places = [
    // Parts of longer names that stand for nothing else, and everyday forms.
    WordTable(
      [.country, .placeName],
      """
      usa u.s.a u.s u.k uae drc dprk burkina faso verde leone lanka zealand arabia salvador rica papua
      herzegovina bosnia montenegro macedonia trinidad tobago antigua barbuda nevis kitts vincent timor leste
      britain england scotland wales russia vietnam syria iran laos moldova tanzania venezuela bolivia brunei burma
      swaziland gaza kosovo palestine tibet kurdistan chechnya dagestan ingushetia abkhazia ossetia karabakh artsakh crimea
      transnistria somaliland puntland zanzibar catalonia kashmir balochistan türkiye turkey czechia holland eritrea
      congo korea sudan ussr yugoslavia czechoslovakia hong kong macau
      """),
    WordTable(
      .placeName,
      """
      africa asia europe america antarctica australasia oceania scandinavia balkans caucasus sahel maghreb levant caribbean
      siberia himalayas alps andes sahara donbas donbass darfur tigray oromia helmand kandahar kunduz ghazni nangarhar
      kyiv kiev lviv kharkiv odesa mariupol kherson zaporizhzhia donetsk luhansk bakhmut aleppo idlib raqqa homs hama daraa mosul
      kirkuk basra fallujah ramadi tikrit benghazi misrata tripoli sirte maiduguri borno yobe adamawa kaduna kano jos zamfara
      goma bukavu beni ituri kivu bunia mogadishu kismayo garissa peshawar quetta karachi lahore swat waziristan sindh punjab
      balochistan khyber srinagar jammu assam manipur gujarat kerala bihar jharkhand chhattisgarh odisha mindanao luzon visayas
      manila cebu sulu marawi leyte tacloban jakarta aceh sumatra java sulawesi palu lombok bali papua almaty astana
      aktau zhanaozen shymkent bishkek osh tashkent dushanbe stepanakert shusha yerevan baku ganja tbilisi lachin
      medellín medellin bogotá bogota cali antioquia cauca managua tegucigalpa salvador guatemala chiapas oaxaca guerrero
      michoacán sinaloa tamaulipas veracruz acapulco juárez juarez tijuana caracas lima ayacucho quito guayaquil brasília
      são paulo rio janeiro bucharest hodeidah aden taiz marib sanaa beirut sidon khartoum omdurman juba addis ababa mekelle
      nairobi mombasa kampala colombo batticaloa negombo jaffna kandy dhaka chittagong rakhine yangon mandalay sichuan yunnan
      york jersey hampshire orleans angeles francisco diego antonio vegas louis paul california texas florida
      """),
    WordTable(
      .placeNoun, group: .other,
      """
      city cities town towns village villages hamlet hamlets township townships suburb suburbs borough boroughs municipality
      municipalities province provinces district districts region regions state states department departments county counties
      prefecture prefectures governorate governorates oblast oblasts canton parish commune communes territory territories
      republic capital capitals island islands islet peninsula archipelago camp camps settlement settlements neighbourhood
      neighbourhoods neighborhood neighborhoods quarter slum slums street streets road roads avenue boulevard lane alley square
      highway motorway intersection crossing junction bridge roundabout area areas zone zones sector border frontier coast
      shore beach bay gulf sea ocean lake river valley mountain mountains hill hills desert forest jungle park airport station port
      harbour harbor base barracks compound enclave exclave stronghold outskirts country countries nation nations continent locality
      localities locale subdistrict barangay ward kebele woreda tehsil taluk arrondissement favela shantytown countryside plateau delta
      prison market mosque church university campus hotel
      """),
    nationals(
      """
      afghan albanian algerian american andorran angolan argentinian argentine armenian asian australian austrian azerbaijani
      azeri bahraini bangladeshi barbadian belarusian belgian belizean bolivian bosnian brazilian briton bulgarian burundian
      cambodian cameroonian canadian chadian chilean colombian croatian croat cuban cypriot czech dane dominican ecuadorian
      egyptian emirati eritrean estonian ethiopian european african fijian filipino finn frenchman/frenchmen gambian georgian
      german ghanaian greek grenadian guatemalan guinean haitian honduran hungarian icelander indian indonesian iranian iraqi
      israeli italian ivorian jamaican jordanian kazakh kazakhstani kenyan korean kosovan kosovar kurd kuwaiti kyrgyz lao laotian
      latvian liberian libyan lithuanian macedonian malawian malaysian maldivian malian mauritanian mauritian mexican
      moldovan mongolian montenegrin moroccan mozambican namibian nepali nicaraguan nigerian nigerien norwegian omani pakistani
      palestinian panamanian paraguayan peruvian qatari romanian russian rwandan salvadoran salvadorean samoan saudi
      serb serbian singaporean slovak slovakian slovene slovenian somali spaniard swede syrian tajik tanzanian thai tibetan
      tunisian turk turkmen/turkmens ugandan ukrainian uruguayan uzbek venezuelan yemeni zambian zimbabwean yugoslav
      arab berber bedouin chechen ingush dagestani ossetian abkhaz abkhazian kashmiri punjabi pashtun baloch baluch hazara
      uighur uyghur rohingya tamil bengali sikh hindu muslim christian jew catholic protestant buddhist yazidi yezidi druze copt
      shiite shia sunni alawite hutu tutsi tuareg fulani hausa yoruba igbo oromo amhara amharan tigrayan dinka nuer zulu roma karen
      catalan basque corsican sicilian scot englishman/englishmen irishman/irishmen welshman/welshmen dutchman/dutchmen
      texan californian parisian londoner muscovite northerner southerner westerner latino hispanic caucasian
      """),
    WordTable(
      [.demonym, .adjective, .person, .persons, .noun], group: .people,
      """
      chinese japanese vietnamese burmese lebanese sudanese congolese senegalese beninese togolese gabonese guyanese maltese
      portuguese sinhalese taiwanese nepalese bhutanese timorese rwandese faroese surinamese swiss
      """),
    WordTable(
      [.demonym, .adjective],
      """
      british english scottish irish welsh french dutch danish swedish finnish norwegian icelandic polish spanish turkish
      kurdish jewish islamic arabic slavic croatian bosnian serbian czech greek thai lao kyrgyz botswanan
      emirati ivorian burkinabe malagasy monegasque soviet western american european african asian
      indigenous aboriginal native
      """),
    WordTable(
      [.demonym, .persons, .noun], group: .people,
      "britons brits poles rohingya hazaras afghanis kyrgyz hmong roma maori inuit"),
  ]

  /// "Russian" and "Russians": an adjective, one person, and several.
  private static func nationals(_ words: String) -> WordTable {
    WordTable(
      [.demonym, .adjective, .person, .noun], plural: [.demonym, .persons, .noun, .plural], group: .people, words)
  }
}
