extension StatusPatterns {
  /// Words before a status that make it a wish, a plan or a threat.
  static let wishes = """
    demand demands demanded demanding urge urges urged urging threaten threatens threatened threatening plan plans planned planning
    consider considers considered considering propose proposes proposed want wants wanted calls appeal appeals appealed request
    requests requested seek seeks seeking hope hopes hoped possible possibility ask asked asks asking recommend recommended refuse
    refuses refused mull mulls warn warns warned fear fears feared need needs try tries tried trying
    """
}
