/// Words of speech: the verbs that report it, the people and bodies that speak, and what speaks for them.
extension WordTable {
  static let speech: [WordTable] = [
    // Verbs that take a quotation, a clause with or without "that", and stand after it as well: "S, X said".
    WordTable(
      .say,
      """
      said say says tell tells told add adds added announce announces announced report reports reported confirm confirms confirmed
      claim claims claimed state states stated declare declares declared insist insists insisted warn warns warned alert alerts alerted note notes noted
      explain explains explained write writes wrote written tweet tweets tweeted post posts posted reply replies replied respond responds
      responded argue argues argued allege alleges alleged assert asserts asserted acknowledge acknowledges acknowledged admit admits admitted concede concedes conceded reveal reveals revealed
      disclose discloses disclosed stress stresses stressed underline underlines underlined underscore underscores underscored emphasize emphasized emphasise emphasised reiterate reiterated recall
      recalls recalled remark remarks remarked comment comments commented suggest suggests suggested
      predict predicts predicted promise promises promised vow vows vowed pledge pledges pledged conclude concludes concluded
      complain complains complained caution cautions cautioned clarify clarifies clarified boast boasts boasted quip quipped joke
      joked shout shouts shouted exclaim exclaimed ask asks asked lament laments lamented recount recounts recounted testify
      testifies testified reckon reckons reckoned contend contends contended
      repeat repeats repeated affirm affirms affirmed reaffirm reaffirms reaffirmed relay relays relayed
      proclaim proclaims proclaimed specify specifies specified retort retorted retweeted advise advises advised urge urges urged joked mused opined read reads
      """),
    // Verbs that report only before a clause with "that", or a quotation.
    WordTable(
      .sayThat,
      """
      find finds found show shows showed shown believe believes believed think thinks thought know knows expect expects expected
      estimate estimates estimated learn learns learned learnt hope hopes hoped fear fears feared indicate indicates indicated
      agree agrees agreed speculate speculates speculated calculate calculates calculated determine
      determines determined hear heard point points pointed understand understands understood demand demands demanded propose
      proposes proposed continue continues continued maintain maintains maintained assure assures assured inform informs informed see sees saw feel feels felt
      """),
    // Verbs whose object is the figure: "put the toll at", "counted 12", "spoke of".
    WordTable(
      .tally,
      """
      put puts give gives gave given count counts counted tally tallies tallied record records recorded register registers
      registered list lists listed lower lowers lowered raise raises raised update updates updated revise revises revised cut cuts
      correct corrects corrected publish publishes published release releases released speak speaks spoke spoken report reports
      reported confirm confirms confirmed announce announces announced estimate estimates estimated place places placed cite cites
      cited log logs logged document documents documented verify verifies verified issue issues issued compile compiled number
      numbers numbered receive received blame blames blamed claim claims claimed disclose disclosed discloses increase increased increases reduce
      reduced reduces deny denies denied withdraw withdraws withdrew retract retracts retracted disown disowns disowned
      """),
    // Forms that are nouns as often: "the report", "state television".
    WordTable(
      .noun,
      """
      report reports claim claims state states note notes post posts stress stresses comment comments promise promises vow vows
      pledge pledges caution joke reply replies tweet tweets estimate estimates finds shows count counts number numbers record
      records cut cuts list lists place places release releases issue issues document documents lament laments increase increases
      update updates tally tallies demand demands call calls brand brands label labels blame praise
      """),
    // "X called it …": what stands in quotation marks after them is the speaker's.
    WordTable(
      .callVerb,
      """
      call calls called describe describes described denounce denounces denounced condemn condemns condemned criticize criticizes
      criticized criticise criticises criticised accuse accuses accused blame blames blamed praise praises praised hail hails hailed
      dub dubs dubbed label labels labelled labeled brand brands branded slam slams slammed refer refers referred cite cites cited
      dismiss dismisses dismissed ridicule ridiculed ridicules express expresses expressed compare compares compared
      """),
    WordTable(
      .saying,
      """
      saying adding telling announcing reporting confirming claiming stating declaring insisting warning noting explaining writing
      tweeting arguing alleging asserting maintaining acknowledging admitting conceding revealing disclosing stressing emphasizing
      emphasising reiterating recalling remarking commenting suggesting predicting promising vowing pledging concluding
      complaining cautioning clarifying boasting replying responding continuing asking shouting calling describing indicating denying
      believing showing putting
      """),
    // What says something in place of its author.
    WordTable(
      .report,
      """
      statement statements report reports figure figures data count tally tallies update bulletin release communique communiqué
      account accounts survey study analysis reckoning estimation calculation calculations assessment assessments records document documents memo letter email e-mail tweet tweets post message announcement
      estimate estimates statistics numbers information briefing review testimony filing complaint lawsuit article interview note
      dispatch notice address speech conference remarks broadcast briefings rally debate hearing text texts
      """),
    // People and bodies that speak. Other tables may say more of them.
    WordTable(
      .person,
      """
      spokesman spokeswoman spokesperson official officer minister president chief head director mayor governor ambassador
      secretary chairman chairwoman chairperson chair commander general leader deputy adviser advisor analyst expert
      lawyer attorney witness resident doctor reporter correspondent journalist prosecutor judge senator lawmaker professor
      activist ombudsman ombudswoman representative envoy diplomat premier king queen pope bishop manager executive ceo founder
      economist epidemiologist scientist researcher coach author sheriff source candidate aide nominee strategist pollster
      speaker congressman congresswoman councillor councilor historian survivor neighbour neighbor mother father inspector
      superintendent captain colonel coroner undersecretary sergeant lieutenant detective editor host
      """),
    WordTable(
      .persons,
      """
      spokesmen spokespeople spokespersons officials officers ministers leaders doctors witnesses residents activists reporters
      journalists analysts experts lawyers prosecutors sources medics rescuers firefighters investigators scientists researchers
      relatives lawmakers critics supporters observers separatists rebels inspectors economists diplomats commanders
      organisers organizers
      """),
    WordTable(
      .organization,
      """
      ministry ministries police government governments department agency agencies authority authorities army military navy
      bureau commission committee council court hospital hospitals company firm bank union party embassy consulate parliament office
      service services administration organisation organization association federation foundation institute university group
      groups media television tv radio newspaper newspapers daily broadcaster channel station outlet outlets network website
      magazine press opposition kremlin pentagon inquiry centre center board cabinet guard brigade regime coalition alliance
      militia watchdog campaign charity ngo headquarters judiciary prosecution un u.n cdc fda fbi cia nato afp ap
      reuters tass bbc cnn xinhua interfax ria un unhcr unicef eu u.s congress senate utility monitor carmaker automaker airline
      retailer manufacturer chipmaker drugmaker planemaker lender insurer operator carrier regulator supermarket brewer
      chain publisher paper magazine clinic registry utilities
      """),
    WordTable(
      .title,
      """
      mr mrs ms miss dr prof professor sir lord lady dame president minister secretary general gen lt col colonel maj major capt
      captain cpl corporal sgt sergeant cmdr commander adm admiral rev reverend hon sen senator rep representative gov governor
      mayor chancellor king queen prince princess pope cardinal archbishop bishop sheikh imam ayatollah judge justice chief
      chairman chairwoman director spokesman spokeswoman spokesperson superintendent supt inspector insp detective det sheriff
      ambassador premier marshal brigadier brig deputy speaker attorney officer leader
      """),
    WordTable(
      .genericBody,
      "company agency firm bureau group organisation organization body commission union service office committee outlet paper newspaper website broadcaster channel station magazine daily utility carmaker automaker airline retailer manufacturer chipmaker drugmaker planemaker lender insurer operator carrier regulator watchdog charity monitor chain"
    ),
    WordTable(.particle, "von van der den de del la le al el bin bint ibn di da dos du ter ten abu"),
    WordTable(
      .adverb,
      """
      therefore nevertheless nonetheless indeed accordingly consequently hence otherwise likewise elsewhere overnight nationwide
      countrywide statewide citywide indefinitely anew
      """),
    // Verbs in the past that no ending betrays: a noun phrase ends before them.
    WordTable(
      .verb,
      """
      took made met held led sent kept ran began broke built caught chose drew drove fought flew fled forgot froze got grew heard hid
      paid rose sold sought shot spent stood stole struck swore taught threw won wore went came became fell felt
      """),
    WordTable(.male, "mr he him his himself sir lord king prince pope spokesman chairman congressman father ombudsman"),
    WordTable(
      .female,
      "mrs ms miss she her hers herself lady dame queen princess spokeswoman chairwoman congresswoman mother ombudswoman"
    ),
  ]
}
