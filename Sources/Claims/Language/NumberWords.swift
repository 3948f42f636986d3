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
      hundred=100 thousand=1000 million=1000000 billion=1000000000 trillion=1000000000000 dozen=12 score=20 lakh=100000
      crore=10000000
      """),
    WordTable(.magnitudeMark, "k=1000 m=1000000 mn=1000000 mln=1000000 bn=1000000000 bln=1000000000 tn=1000000000000"),
    WordTable(
      .ordinal,
      """
      first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13
      fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40
      fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=100 thousandth=1000
      """),
    WordTable(.vague, "dozens scores hundreds thousands millions billions tens several many few couple numerous"),
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
      second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries
      hr hrs min mins sec secs weekend weekends night nights morning mornings evening quarter quarters
      """),
    WordTable(.clock, "am pm a.m p.m gmt utc noon midnight o'clock"),
    WordTable(
      .measureUnit,
      """
      km kilometre kilometres kilometer kilometers metre metres meter meters mile miles foot feet inch inches yard yards cm mm kg
      kilogram kilograms kilo kilos gram grams tonne tonnes ton tons pound pounds lb lbs ounce ounces litre litres liter liters
      gallon gallons barrel barrels acre acres hectare hectares degree degrees mph kph knots watts kilowatts megawatts mw gw volts
      calibre caliber bpm rpm hp bytes mb gb points point percent
      """),
    WordTable(
      .currency,
      """
      dollar dollars euro euros cent cents rupee rupees yuan yen ruble rubles rouble roubles peso pesos pounds sterling usd eur gbp
      naira shilling shillings tenge riyal riyals dinar dinars won baht rand franc francs
      """),
    WordTable(.percent, "percent per-cent pct percentage"),
  ]
}
