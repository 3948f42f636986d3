/// Numbers as words, and the units that tell what a number is.
extension WordTable {
  static let numbers: [WordTable] = [
    WordTable(
      .numeral,
      """
      zero=0 nought=0 naught=0 nil=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
      fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60
      seventy=70 eighty=80 ninety=90
      """),
    WordTable(
      .magnitude,
      """
      hundred=100 thousand=1000 million=1000000 billion=1000000000 trillion=1000000000000 dozen=12 score=20 lakh=100000 lakhs=100000
      crore=10000000 crores=10000000 doz=12 dozs=12 dz=12 dzs=12
      """),
    WordTable(
      .magnitudeMark,
      """
      k=1000 m=1000000 mn=1000000 mln=1000000 mil=1000000 mio=1000000 b=1000000000 bn=1000000000 bln=1000000000 tn=1000000000000
      tln=1000000000000 trn=1000000000000
      """),
    WordTable(
      .ordinal,
      """
      first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13
      fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40
      fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=100 thousandth=1000 millionth=1000000
      billionth=1000000000 trillionth=1000000000000
      """),
    // What divides: "a third of", "one-fifth". The plurals are nothing else.
    WordTable(
      .fraction,
      """
      half=2 third=3 quarter=4 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 twentieth=20
      thirtieth=30 hundredth=100 thousandth=1000 millionth=1000000 billionth=1000000000 trillionth=1000000000000
      """),
    WordTable(
      .fraction,
      """
      halves=2 firsts=1 thirds=3 quarters=4 fourths=4 fifths=5 sixths=6 sevenths=7 eighths=8 ninths=9 tenths=10 elevenths=11 twelfths=12
      twentieths=20 thirtieths=30 hundredths=100 thousandths=1000 millionths=1000000 billionths=1000000000
      trillionths=1000000000000
      """),
    // The number of a vague word is the one it is the plural of, or the least it is used for; see `VagueWord`.
    WordTable(
      .vague,
      """
      tens=10 dozens=12 scores=20 hundreds=100 thousands=1000 millions=1000000 billions=1000000000 trillions=1000000000000 several=3
      many=2 few=3 couple=2 numerous=2 handful=3 multiple=3
      """),
    WordTable(
      .month,
      """
      january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 november=11 december=12 jan=1 feb=2 mar=3
      apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12
      """),
    WordTable(
      .weekday,
      "monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7 mon tue tues wed thu thurs fri sat sun"),
    WordTable(
      .timeUnit,
      """
      second seconds minute minutes hour hours day days week weeks fortnight fortnights month months year years decade decades century
      centuries hr hrs min mins sec secs weekend weekends night nights morning mornings evening evenings afternoon afternoons quarter
      quarters semester semesters season seasons generation generations
      """),
    WordTable(.clock, "am pm a.m p.m a.m. p.m. gmt utc est edt pst pdt noon midnight o'clock"),
    WordTable(
      .measureUnit,
      """
      km kms kilometre kilometres kilometer kilometers metre metres meter meters mile miles foot feet ft inch inches yard yards cm
      centimetre centimetres centimeter centimeters mm millimetre millimetres millimeter millimeters nanometer nanometers nm kg kgs
      kilogram kilograms kilo kilos gram grams mg milligram milligrams microgram micrograms tonne tonnes ton tons lb lbs ounce ounces
      oz litre litres liter liters ml milliliter milliliters gallon gallons pint pints quart quarts barrel barrels acre acres hectare
      hectares ha sq degree degrees celsius fahrenheit mph kph kmh knot knots watt watts kilowatt kilowatts megawatt megawatts
      gigawatt gigawatts kw mw gw kwh mwh gwh volt volts amp amps hertz hz khz mhz ghz calibre caliber gauge magnitude bpm rpm hp bhp
      horsepower nm bytes kb mb gb tb mbps gbps kilobyte kilobytes megabyte megabytes gigabyte gigabytes terabyte terabytes megapixel
      megapixels point points psi decibel decibels calorie calories
      """),
    WordTable(
      .currency,
      """
      dollar dollars euro euros cent cents penny pence rupee rupees yuan renminbi yen ruble rubles rouble roubles peso pesos pound
      pounds sterling quid buck bucks usd eur gbp jpy cny inr aud cad chf myr hkd sgd naira cedi cedis shilling shillings tenge riyal
      riyals rial rials dinar dinars dirham dirhams baht rand franc francs krona kronor kroner krone zloty lira shekel shekels ringgit
      sen rupiah taka dong quetzales colones cordobas soles afghani afghanis som hryvnia rm rs rp idr php krw ngn pkr bdt lkr
      zar brl mxn nz$ us$
      """),
    WordTable(.percent, "percent per-cent pct pc percentage"),
    WordTable(
      .approximator, "about around some nearly almost roughly approximately estimated circa near barely perhaps maybe"),
    WordTable(
      .exceedVerb,
      """
      exceed exceeds exceeded exceeding tops topped topping surpass surpasses surpassed surpassing pass passes passed passing cross
      crosses crossed crossing
      """),
    WordTable(
      .unitModifier,
      """
      straight consecutive square cubic nautical metric full long whole more further additional extra working business short light
      australian canadian american us hong kong new zealand
      """),
    // Those that are common nouns as well are marked with a 1.
    WordTable(
      .numberLabel,
      """
      section sections route routes flight article articles chapter no no. nos category version highway channel interstate apartment
      apt suite paragraph fig psalm vol episode boeing airbus antonov tupolev ilyushin cessna embraer apollo falcon iphone windows image
      photo slide video ftse fortune nasdaq russell nikkei dax cac sp glock game number=1 room=1 unit=1 phase=1 grade=1 model=1
      resolution=1 gate=1 page=1 act=1 building=1 clause=1 item=1 figure=1 verse=1 row=1 box=1 lot=1 platform=1 terminal=1 runway=1
      exhibit=1 volume=1 issue=1 part=1 series=1 decree=1 level=1 tier=1 formula=1 type=1 class=1 division=1 district=1 precinct=1
      ward=1 zone=1 sector=1 region=1 road=1 rank=1 ranked=1 case=1 law=1 bus=1 train=1 lodge=1 cadena=1 station=1 sweet=1
      barangay purok sitio kebele woreda
      """),
    // Those that mean nothing else are marked with a 1.
    WordTable(
      .street,
      """
      street=1 st avenue=1 ave=1 road rd boulevard=1 blvd=1 drive lane court place way terrace square highway parkway=1 plaza
      """),
  ]
}
