/// Words and marks that rules name one by one. Their raw values are their numbers in the lexicon.
enum Word: UInt32, CaseIterable {
  case a = 1
  case about, above, accident, according, across, add, added, adding, additional, after, against, age, aged,
    ages, ago, alive, all, almost, along, already, also, amid, among, an, and, announced, announcement,
    another, any, approx, approximately, around, `as`, ask, at, attack, average, away
  case back, bad, be, because, been, before, begin, being, belong, below, between, beyond, bigger, block, both,
    bring, bringing, brings, brought, but, by
  case came, care, caused, causing, cent, century, circa, citing, claim, claimed, close, combined, company, compared,
    correct, corrected, corrects,
    cost, could, count, counted, country, countrywide, couple, custody
  case d, damage, damages, date, dead, deadliest, death, deaths, deleted, deletes, denied, despite, died, disclosed,
    down, due,
    during
  case e, each, earlier, early, either, end, estimated, every, exactly, exceed, exceeded, exceeding, except, excess,
    expected
  case families, family, far, fatally, father, feared, few, fewer, figure, figures, firm, first, following, `for`,
    forced, former, found,
    from,
    further
  case gave, give, given, go, goes, greater, `guard`, guards
  case had, half, handful, has, have, having, he, her, high, higher, him, his, homicides, hospital, hours, households,
    how, however
  case i, `if`, `in`, include, included, includes, including, initial, initially, injured, inside, instead,
    international, into,
    `is`,
    ish, it, its, itself
  case just
  case killed, killing, known
  case larger, lowered, lowers, last, late, later, latest, least, leave, leaving, left, less, life, like, line, little,
    live,
    lives, losses, lost, lower
  case m, made, mistake, making, many, maximum, may, maybe, me, meanwhile,
    message, might, million, minimum, minus, missing, mm, murders,
    more, moreover, most, mostly, mother, much, must, my
  case nation, nationwide, nd, near, nearer, nearly, negative, neighborhood, neither, never, new, next, no,
    nobody, none, nor, north, not, nothing, notice, now, number, numbers
  case overall, odd, of, off, old, on, once, one, only, or, order, other, others, our, out, over, own
  case pair, parent, parents, past, per, percentage, perhaps, plus, point, police, population, possibly, presumed,
    previous, previously, put,
    puts, putting
  case quakeMagnitude, quarter, quoting
  case rather, rd, reduced, revised, reach, reached, region, remaining, remains, remove, removed, removes, reported,
    reportedly,
    rose, roughly
  case s, said, same, saw, say, saying, says, score, services, she, shoot, shooting, shot, should, since, slightly,
    smaller, so, some,
    something, sometimes, soon, spoken, square, st, statement, still, such, sum
  case take, taken, takes, tens, th, than, that, the, their, them, themselves, then, there, these, they, this,
    those, though, through, throughout, thus, till, times, to, today, together, told, toll, tomorrow, too, took, topped,
    town, towns,
    total, totaled, totalled, totalling, toward, towards, turned, twice
  case under, unless, until, up, upon, upward, upwards, us
  case very, via, victim, victims, village, villages
  case was, way, we, week, well, went, were, what, when, `where`, whereas, whether, which, `while`, who, whom,
    whose, why, will, with, within, without, worse, worst, would, wounded
  case x
  case y, year, years, yesterday, yet, you, young, your
  // Marks, by their ASCII names.
  case comma, period, colon, semicolon, question, exclamation, leftParenthesis, rightParenthesis, leftBracket,
    rightBracket
  case hyphen, slash, percentSign, dollar, ampersand, doubleQuote, singleQuote, plusSign, caret, asterisk, bar, hash,
    atSign, equals, underscore, backtick
  case backslash, leftBrace, rightBrace, tilde, lessSign, greaterSign

  /// The word in lower case, or the mark.
  var text: String {
    switch self {
    case .quakeMagnitude: "magnitude"
    case .comma: ","
    case .period: "."
    case .colon: ":"
    case .semicolon: ";"
    case .question: "?"
    case .exclamation: "!"
    case .leftParenthesis: "("
    case .rightParenthesis: ")"
    case .leftBracket: "["
    case .rightBracket: "]"
    case .hyphen: "-"
    case .slash: "/"
    case .percentSign: "%"
    case .dollar: "$"
    case .ampersand: "&"
    case .doubleQuote: "\""
    case .singleQuote: "'"
    case .plusSign: "+"
    case .caret: "^"
    case .asterisk: "*"
    case .bar: "|"
    case .hash: "#"
    case .atSign: "@"
    case .equals: "="
    case .underscore: "_"
    case .backtick: "`"
    case .backslash: "\\"
    case .leftBrace: "{"
    case .rightBrace: "}"
    case .tilde: "~"
    case .lessSign: "<"
    case .greaterSign: ">"
    default: String(describing: self)
    }
  }
}
