/// Words of the grammar of English.
extension WordTable {
  static let function: [WordTable] = [
    WordTable([.article, .determiner], "a an the"),
    WordTable(
      .determiner,
      "this that these those some any each every all both another no other such its their his her our my your"),
    WordTable(
      .pronoun,
      """
      i he she it they we you him her them us me himself herself itself themselves who whom nobody everyone someone anyone
      """),
    WordTable(.possessivePronoun, "his her its their our my your whose"),
    WordTable(.be, "be is are was were been being am isn't aren't wasn't weren't"),
    WordTable(.have, "have has had having haven't hasn't hadn't"),
    WordTable(.modal, "may might can could will would shall should must cannot can't won't wouldn't couldn't"),
    WordTable(
      .negation,
      "not no never none nobody nothing neither nor without isn't aren't wasn't weren't haven't hasn't hadn't cannot can't won't wouldn't couldn't don't doesn't didn't"
    ),
    WordTable(
      .preposition,
      """
      about above across after against along amid among around as at before behind below beneath beside between beyond by
      despite down during except for from in inside into like near of off on onto out outside over past per since than through
      throughout till to toward towards under until up upon via with within without amidst amongst alongside
      """),
    WordTable(.coordinator, "and or but nor yet plus &"),
    WordTable(
      .subordinator,
      "after although as because before if once since so that though till unless until when whereas whether while whilst where amid"
    ),
    WordTable(.relative, "who whom whose which that where"),
    WordTable(
      .adverb,
      """
      also already still just only now then later earlier reportedly allegedly apparently probably possibly perhaps so far
      again even ever never not too very quite almost nearly about around some roughly approximately exactly mostly mainly largely
      seriously severely critically badly slightly lightly gravely fatally mortally confirmed officially initially
      previously currently recently immediately instantly yesterday today tonight tomorrow together here there
      temporarily forcibly internally newly completely totally partially partly moderately heavily violently subsequently
      simultaneously separately respectively meanwhile however since altogether overall thus often usually once twice soon
      eventually finally additionally further instead likely clearly brutally summarily accidentally indiscriminately
      """),
    WordTable(
      .copula,
      "get gets got getting become becomes became remain remains remained remaining stay stays stayed lie lay lies"),
    WordTable(
      .abbreviation,
      """
      mr mrs ms dr prof gen lt col maj capt cpl sgt cmdr adm rev hon sen rep gov st no nos jr sr vs etc jan feb mar apr jun jul
      aug sep sept oct nov dec inc ltd co corp approx est fig u.s u.k u.n e.g i.e a.m p.m ed al dept univ brig insp supt det
      """),
    WordTable(.earlier, "previous previously earlier former initial initially first original originally preliminary"),
    WordTable(
      .level,
      """
      rise rises rising rose risen climb climbs climbed climbing jump jumps jumped jumping reach reaches reached reaching hit hits
      hitting top tops topped topping pass passes passed passing exceed exceeds exceeded exceeding surpass surpasses surpassed
      surpassing stand stands stood standing grow grows grew grown growing increase increases increased increasing soar soars
      soared soaring surge surges surged mount mounts mounted mounting go goes went gone going swell swells swelled fall falls fell
      fallen drop drops dropped dropping remain remains remained number numbers numbered numbering total totals totaled totalled
      totaling totalling near nears neared nearing approach approaches approached come comes came climbs climbed cross crosses
      crossed crossing edge edges edged reads read shrink shrinks shrank shrunk dwindle dwindles dwindled double doubled triple tripled
      descend descends descended ascend ascends ascended be is are was were
      """),
    WordTable(
      .level,
      """
      put puts putting raise raises raised raising bring brings bringing brought lower lowers lowered lowering cut cuts cutting
      revise revises revised revising update updates updated push pushes pushed take takes took taking place places placed reduce
      reduces reduced set sets
      """),
    WordTable(
      .deny,
      "deny denies denied denying reject rejects rejected rejecting refute refutes refuted dismiss dismisses dismissed dispute disputes disputed rebut rebutted disown disowns disowned disowning"
    ),
    WordTable(
      .retract,
      "withdraw withdraws withdrew withdrawn withdrawing retract retracts retracted retracting"
    ),
    WordTable(.fear, "feared fear fears presumed believed thought suspected assumed"),
  ]
}
