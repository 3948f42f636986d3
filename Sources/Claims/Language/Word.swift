/// Words and marks that rules name one by one. Their raw values are their numbers in the lexicon.
enum Word: UInt32, CaseIterable {
  case a = 1
  case about, above, accident, according, across, add, added, adding, additional, after, against, ago, alive, all,
    almost, along, already
  case also, amid, among, an, and, announced, another, any, approximately, around, `as`, ask, at, attack, away
  case back, bad, be, because, been, before, being, below, between, beyond, both, bring, bringing, brings, brought, but,
    by
  case care, caused, causing, citing, claim, claimed, close, combined, company, compared, correct, cost, count, country,
    countrywide,
    could, counted,
    couple, custody
  case date, dead, death, deaths, denied, despite, died, down, due, during
  case each, early, earlier, either, estimated, every, exactly, exceed, exceeded, exceeding, except
  case far, fewer, few, figure, firm, figures, following, `for`, former, forced, found, from, further
  case given, gave, give, go, goes, half, has, have, having, he, her, him, his, hospital, however
  case `if`, `in`, including, include, included, includes, initial, initially, injured, instead, into, `is`, it, its,
    itself
  case just, killed, killing, known, last, late, latest, later, least, leaving, leave, left, less, life, like, line,
    live, lives, lost
  case made, making, many, may, maybe, me, meanwhile, might, minus, missing, more, moreover, most, mostly, much, must,
    my
  case nation, nationwide, notice, near, nearly, negative, neither, never, new, next, no, nobody, none, nor, not,
    nothing, now, number,
    numbers,
    nearer
  case of, off, old, on, once, one, only, or, order, other, others, our, out, over, own
  case past, per, perhaps, pair, plus, point, police, possibly, previous, previously, put, putting, puts
  case quoting
  case rather, reach, reached, remaining, remains, reported, reportedly, roughly, rose
  case said, same, saw, say, saying, says, she, should, since, so, some, something, sometimes, soon, still, such, sum
  case take, taken, takes, tens, than, that, the, their, them, themselves, then, there, these, they, this, those,
    though, through, thus,
    till, to, told, toll
  case together, too, took, topped, total, totaled, totalled, totalling, toward, towards, twice
  case under, unless, until, up, upon, us, very, via, victim, victims
  case was, we, went, were, what, when, `where`, whereas, whether, which, `while`, who, whom, whose, why, will, with,
    within,
    without, worse, would, wounded
  case year, years, yesterday, yet, you, your, today, tomorrow
  // Marks, by their ASCII names.
  case comma, period, colon, semicolon, question, exclamation, leftParenthesis, rightParenthesis, leftBracket,
    rightBracket
  case hyphen, slash, percentSign, dollar, ampersand, doubleQuote, singleQuote, plusSign, caret, asterisk, bar, hash,
    atSign, equals, underscore, backtick
  case backslash, leftBrace, rightBrace, tilde, lessSign, greaterSign

  /// The word in lower case, or the mark.
  var text: String {
    switch self {
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
