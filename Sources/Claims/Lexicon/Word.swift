/// Words and marks that rules name one by one. Their raw values are their numbers in the lexicon.
enum Word: UInt32, CaseIterable {
  case a = 1
  case about, above, accidents, account, accounts, according, accusation, accusations, accused, across, added, addition,
    additional,
    adults, after, against, age,
    aged, ages, agree, agrees, agreed, allegation, allegations,
    ago, anger, afternoon, all, anticipated,
    approached, approaches, approaching,
    altogether,
    alone,
    are,
    along,
    also, amid, among, an, and, anniversary, announced, announcement, annually, another, anticipates, any, approx,
    around, `as`, at, autumn,
    average
  case back, became, becomes, baseless, bodies, be, been, before, began, begin, beginning, being, below, besides,
    between, beyond,
    bigger, block,
    body,
    both, boy,
    boys, braced, bracing, budget, but,
    by
  case came, can, `case`, cases, come, comes, coming, cent, confirmed, confirms, century, charged, citing, claim,
    claims, close,
    companies,
    company,
    collisions, compared, compares, conflict, crashes,
    corrected,
    corrects, costs,
    could,
    counted, counts,
    country,
    countrywide,
    couple, twins, newlyweds, cut, cuts, cutting
  case d, damage, did, `do`, does, day, days, death, detected, detects, damages, dead, deadliest, debts, decade,
    decades, deceased,
    decide, decides, decided, decision,
    deleted, deletes, despite,
    discharged, disclosed,
    double, drama,
    down, due,
    during
  case e, elsewhere, each, earlier, early, either, employers, end, episode, entries, estimate, estimated, event, except,
    every,
    exactly,
    exceed,
    exceeded, exceeding, excess,
    expect, expected,
    expecting, expects
  case families, family, `false`, far, fatality, fatally, father, fear, feared, fearing, fears, few, fighting, fewer,
    figure, figures, film, find,
    finding,
    finds,
    fine, fines, firm, firms, first, following, follows, fall, forecasts, foresees,
    `for`, found, from, further
  case gave, general, girl, girls, given, gives, go, goes, going, greater, groundless
  case had, happened, half, headcount, handful, has, have, having, he, height, her, herself, high, higher, his,
    highest,
    home, him,
    himself,
    homicide,
    homicides,
    hospital, hour, hours,
    households, how, however
  case i, identified, identify, `if`, `in`, inaccurate, incidents, including, incorrect, industry, initial,
    injured,
    insisting,
    insurgency, involved,
    initially, inside,
    its,
    instances, instead, international, `is`, ish, it
  case just
  case larger, like, likely, lowered, lowers, last, late, later, latest, least, less, little, lives, loss, losses, lose,
    loses, losing, lost,
    low, lower
  case m, makes, man, mark, member, mistake, model, major, month, months, many, maximum, may, me, meanwhile,
    memorial,
    men,
    message,
    mid, midday,
    might,
    minimum, minus,
    missing, monument, morning, movie,
    murder, murdered,
    murders, more,
    most,
    mother,
    much, my
  case names, nation, nationwide, nd, near, neared, nearing, nears, negative, neighborhood, neither, new, next, no,
    nobody, non, none, noon, north, not, notice, novel,
    now, nowhere,
    number, numbers
  case overall, offer, offered, offers, odd, of, outrage, occurred, old, older, on, one, ones, or, order, originally,
    other,
    others, our, out, over
  case pair, parent, parents, past, peak, people, per, plan, planned, plans, plaque, prepare, prepares,
    pledge, pledged,
    pledges, plus,
    point, police, population, promise, promised, promises,
    possible, place, protesting, protests, protest,
    predict, predicted, predicts, prepared, preparing, profit, provided, put
  case quadruple, quakeMagnitude, quarter, quoted, quoting
  case ranged, ranges, ranging, rather, rd, ready, recent, reprisal, retaliation, retribution, revenge, riots, road,
    rumors, rumours, remember, reaction, recorded,
    records,
    reported,
    reports, reduced, rate, roads,
    reference, review,
    referring, released, releases,
    revenue,
    revised, region, remove, removed, removes
  case s, said, say, saying, scheduled, score, sector, sent, separate, separately, serious, set, she, should,
    similar,
    since, single,
    sitcom, slightly, smaller, so, spring, some, started, struck,
    speaking, start,
    spoken,
    st,
    state, statement, stood, strong, such, suggestions, summer
  case take, taken, takes, talk, teens, th, than, that, the, their, them, themselves, then, there, these, they, this,
    those,
    thriller, through,
    throughout, till,
    times, to, today, tonight, together, tell, tells, told, toll, tomorrow, too, took, top, total, triple, `true`,
    turned, two
  case unclaimed, under, unidentified, unless, unrest, unrelated, untrue, unconfirmed, unverified, until, up, update,
    upward,
    upwards, us
  case varied, verified, verify, version, via, victim, victims, violence
  case war, was, way, we, week, weekend, weeks, well, went, were, what, when, `where`, whether, which, `while`, who,
    whom, why,
    will, winter,
    with,
    workforce,
    within,
    without, women, won, worst, would
  case x
  case y, year, years, yesterday, yet, you, young, younger, your
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
