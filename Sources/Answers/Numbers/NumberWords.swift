/// The words that numbers are made of.
enum NumberWords {
  /// "zero" to "ninety".
  static let cardinals: WordTable<Double> = [
    "zero": 0, "nought": 0, "naught": 0, "nil": 0, "one": 1, "two": 2, "three": 3, "four": 4,
    "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "tow": 2, "thre": 3, "foru": 4,
    "fiv": 5, "sevn": 7, "eigth": 8, "eigt": 8, "tweleve": 12, "twelv": 12, "fiften": 15,
  ]

  /// Words that multiply the number before them.
  static let multipliers: WordTable<Double> = [
    "hundred": 100, "hundreds": 100, "thousand": 1000, "thousands": 1000, "million": 1e6,
    "millions": 1e6, "billion": 1e9, "billions": 1e9, "trillion": 1e12, "trillions": 1e12,
    "dozen": 12, "dozens": 12, "doz": 12, "dozs": 12, "lakh": 1e5, "lakhs": 1e5, "lkh": 1e5,
    "lkhs": 1e5, "crore": 1e7, "crores": 1e7, "krore": 1e7, "krores": 1e7,
  ]

  /// The parts of a whole, in the singular; in English they look like ordinals.
  static let parts: WordTable<Double> = [
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50,
    "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
    "thousandth": 1000, "millionth": 1e6, "billionth": 1e9, "trillionth": 1e12,
  ]

  /// The same in the plural: nobody says "fifths" and means a place in a row.
  static let pluralParts = WordTable<Double>(
    [("halves", 2)]
      + parts.words.compactMap { word in
        word == "half" ? nil : parts[word].map { (word + "s", $0) }
      })

  /// "first" to "twelfth", for taking something by its place in a list.
  static let places: WordTable<Double> = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12,
  ]

  static let vulgarFractions: WordTable<Double> = [
    "½": 1.0 / 2, "⅓": 1.0 / 3, "⅔": 2.0 / 3, "¼": 1.0 / 4, "¾": 3.0 / 4, "⅕": 1.0 / 5,
    "⅖": 2.0 / 5, "⅗": 3.0 / 5, "⅘": 4.0 / 5, "⅙": 1.0 / 6, "⅚": 5.0 / 6, "⅛": 1.0 / 8,
    "⅜": 3.0 / 8, "⅝": 5.0 / 8, "⅞": 7.0 / 8,
  ]
}
