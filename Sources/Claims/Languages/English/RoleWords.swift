/// The words of English by what they do between a figure and what tells its kind.
enum RoleWords {
  static let english: [(Role, String)] = [
    (.be, "is are was were be been being am isn't aren't wasn't weren't remain remains remained remaining lay lie"),
    (.get, "got get gets getting gotten"),
    (.have, "has have had having haven't hasn't hadn't"),
    (
      .modal,
      """
      may might could will would can must should shall did do does to cannot can't won't wouldn't couldn't shouldn't don't
      doesn't didn't
      """
    ),
    (
      .cue,
      """
      feared believed thought presumed confirmed reported reportedly known found listed officially estimated expected
      likely suspected considered left also now still already so far badly seriously critically slightly severely mostly
      closer close allegedly only recently just even ever newly currently apparently heavily all both forcibly internally
      accidentally potentially possibly probably tragically finally totally completely partially partly either registered
      declared understood temporarily wrongly never yet
      """
    ),
    (
      .preposition,
      """
      in on at by from for with near after during since before over under across through inside outside around into onto
      within between against among amid following off along behind beside besides including despite without via per than as
      about toward towards until throughout upon above below beyond pending aboard
      """
    ),
    (
      .determiner,
      "the a an this that these those its their his her our my your some any each every another other all both no"
    ),
    (
      .pronoun, "he she it they them we us i you him who whom which that there here someone somebody everyone everybody"
    ),
    (.relative, "who which whom whose"),
    (.subordinator, "where when while because as if after before once since though although until unless"),
    (
      .say,
      """
      said says say told tells announced reported added according confirmed estimated stated wrote tweeted reports confirms
      warned
      """
    ),
    (
      .reach,
      """
      rose rises risen rise rising climbed climbs climb climbing reached reaches reach reaching stands stood stand standing
      passed passes topped tops hit hits jumped jumps leaps leapt leaped soared soars grew grows grown exceeded exceeds exceed
      pass top surpassed surpasses surpass increased increases increase fell falls fall fallen dropped drops drop put puts
      raised raises raising lowered lowers lower cut cuts revised revises takes took taken brings brought bringing
      number numbers numbered total totals totalled totaled goes went gone neared nears nearing approaches approached approaching topping exceeding surpassing mounts mounted swelled
      swells include includes included gave gives set reads counted edged crossed breached breaches touches touched inches inched notched surged shrunk shrank shrinks shrink dwindled dwindles narrowed tripled doubled descended
      descends ascends ascended doubles triples quadrupled quadruples halved halves amount amounts amounted amounting taking pushes pushed pushing slashes slashed trims trimmed downgraded
      """
    ),
    (
      .motion,
      """
      shot shoots rocketed rockets skyrocketed skyrockets plunged plunges plummeted plummets slid slides tumbled tumbles
      crept creeps ticked inched spiked spikes ballooned declined declines decreased decreases slipped sank sinks eased
      came comes come coming
      """
    ),
    (
      .give,
      """
      put puts gave gives given has have had counts count counted spoke speaks spoken reports reported makes made bringing
      brings brought named estimates estimated added adds set cites cited mentioned recorded records registered logged tallied
      talk speak lists listed found
      """
    ),
    (
      .time,
      """
      monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow week month morning evening
      afternoon night midnight noon overnight last earlier later jan feb mar apr jun jul aug sep sept oct nov dec january
      february march april june july august september october november december am pm weekend
      """
    ),
    (.leave, "left leaves leaving leave made makes making rendered rendering"),
    (.including, "including among amongst included includes include comprising"),
    (.coordinator, "and or but & plus"),
    (
      .tallyModifier,
      """
      official confirmed final overall total latest new current number count tally of people persons those reported victims
      earlier known estimated estimate estimates figure figures provisional
      """
    ),
    (.neutralTally, "number total count tally figure figures counts totals estimate"),
    (.reported, "confirmed suspected registered reported known probable possible"),
    (.more, "more other others further additional fewer extra"),
    (
      .particle,
      "there here down up out away back then too again together alone nearby elsewhere worldwide nationwide overall"
    ),
    (
      .negation,
      "not never n't isn't aren't wasn't weren't haven't hasn't hadn't cannot can't won't wouldn't couldn't don't didn't doesn't"
    ),
    (.fear, "may might could feared believed thought presumed"),
    (.future, "will would expected"),
    (
      .past,
      """
      went came took gave said found saw made got ran fell broke began became left led lost held kept met told thought brought
      caught fought sent spent stood felt built drove rose spoke wrote sat won wore hid rode
      """
    ),
    (.placePreposition, "in at from near outside around across inside"),
    (
      .uncounted,
      """
      day days week weeks month months year years hour hours minute minutes second seconds mile miles km meter meters foot feet
      inch inches percent dollars euros pounds tons tonnes acres hectares degrees times points goals shots rounds bullets games
      counts charges votes seats floors stories countries states cities towns villages provinces districts areas places sites
      locations lawsuits cases incidents attacks explosions blasts bombs earthquakes guns weapons flights pages photos videos
      comments shares tests samples doses calls reports complaints jobs steps things ways reasons questions lanes trees roads
      pills block blocks street avenue cents operations proceedings investigations fires occasions accidents crashes
      """
    ),
    (
      .play,
      """
      assists backhand badminton baseball basketball batsman batsmen birdie birdies boardgame bogey bogeys bowler
      bowlers boxing bullpen calories champions championship character characters cinema cinemas coach coaches console
      consoles cricket cutscene cutscenes defender defenders derbies derby dice dlc episode episodes equalised
      equaliser equalized equalizer faceoff fairway fifa film films fixture fixtures forehand fps fullback game
      gameplay gamer gamers games goal goalkeeper goalkeepers goalkeeping goalless goals golf halfback halftime
      handball hattrick heroine hockey homer homers inning innings kickoff lacrosse league linebacker linebackers
      linesman match matches midfield midfielder midfielders miniatures mlb movie multiplayer nba nerfed netball nfl
      nhl nintendo novel offside outfielder overtime pc pitcher player players playoff playoffs playstation
      playthrough prequel protagonist puck putt putts quarterback quarterbacks quarterfinal quarterfinals rebounds
      recipe referee referees relegated relegation respawn respawned reviewer reviewers rugby rulebook scoreless
      scoreline scorer scorers screenplay scrum scrums season seasons semifinal semifinals sequel sequels servings
      shortstop snooker soccer soundtrack starring striker strikers tablespoon tablespoons tabletop tbsp teammate
      actor actors actress actresses avatar batted batting blockbuster bowled bowling choreographer choreography
      cinematographer cinematography crossbar deuce dough filmmaker filmmakers flanker flankers garnish googly joystick
      lbw libretto lineout lineouts marinade marinate maul mauls narrator nightwatchman novelist overs paceman pacemen
      paperback preheat quests ruck rucks saucepan screenwriter screenwriters seamer seamers simmer spinner spinners
      stumps subplot subplots teaspoon teaspoons volley volleys whisk wicketkeeper yorker yorkers
      teammates tennis tested tester testers thriller tiebreak touchdown touchdowns tournament trilogy tsp uefa umpire
      umpires unbeaten volleyball wicket wickets winger wingers winless xbox
      allotment allotments aphid aphids beetroot beetroots begonia begonias biennial biennials blackfly camellia
      camellias chard chives clematis cloche cloches compost composted composting courgette courgettes crocuses
      daffodil daffodils dahlia dahlias deadhead deadheading delphinium delphiniums foxglove foxgloves fuchsia fuchsias
      gardener gardeners gardening geranium geraniums germinate germinated germination greenfly hellebores hostas
      hydrangea hydrangeas lettuces magnolia magnolias marigold marigolds mulch mulched mulching parsnip parsnips
      peonies perennial perennials petunias potting primroses prune pruned pruning radishes seedling seedlings shrub
      shrubs slug slugs snails snowdrops sow sowing sown trowel tulip tulips weeding wisteria
      bantam bantams beekeeper beekeepers beekeeping coop hens hive hives pullets
      arcade buffed buffs cooldown cooldowns esports hitbox hitboxes hotfix hotfixes matchmaking mmo nerf nerfs npc npcs
      playable respawning respawns rpg speedrun
      footnote footnotes hardback hardcover isbn novella novellas novels pp prose
      """
    ),
    (
      .accident,
      """
      collide collided collides collision crashed crashes derailed capsized overturned plunged stampede crush crushed gunman
      gunmen lightning minibus lorry truck bus plane helicopter gunfire explosion exploded collapsed drowned fire burns river
      avalanche tornado barrier
      """
    ),
    (
      .retrospect,
      """
      sentenced convicted acquitted guilty jury juror jurors verdict verdicts resentenced retrial
      commemorate commemorates commemorated commemorating commemoration commemorations remembrance remembering honoring
      honouring
      """
    ),
    (
      .playHint,
      """
      achievement achievements arena beaten bench booked bug bugs boss bosses campaign card cards cast certificate champion club clubs conceded
      contest crashes credits cup darts deck difficulty director draw drew eighth enemies fans final finals franchise
      graphics half headshot headshots hero heroes hosts interception keeper knockout lead leaders led leg legs level
      levels loot lost minute minutes mission missions ninth patch penalties penalty pitch plot points price prices quest
      quests ranked reel review round rounds score scored scores second session seventh sixth spectators squad stand stars
      steals story supporters suspended table tackle tackles team test third trial tries trophy tutorial verdict
      villain villains visitors wave waves weapon weapons win winner winners winning zombie zombies
      """
    ),
    (
      .wish,
      """
      hope hopes hoped hoping attempt attempts attempted attempting bid try tries tried trying effort efforts aim aims aimed plan
      plans planned planning want wants wanted threat threats threatened
      threatens threatening vow vowed intend intends intended seek seeks sought consider considers considering conspiracy
      conspiring plot plotted plotting need needs prepare prepares prepared preparing promise promises promised pledge
      pledges pledged decide decides decided decision agree agrees agreed offer offers offered fail fails failed failing refuse refuses refused refusing ready
      demand demands demanded demanding insist insists insisted insisting
      unable avoid avoids avoided avoiding prevent prevents prevented preventing
      """
    ),
    (
      .errand,
      """
      operation operations mission missions race races racing raced scramble scrambles scrambling scrambled negotiate
      negotiates negotiating negotiated negotiations negotiator negotiators talks struggle struggles struggling struggled
      battle battles battling battled sent hired hires hire hiring deployed dispatched mobilised mobilized appeal appeals
      appealed campaign campaigns called
      """
    ),
    (
      .authority,
      "police hospital hospitals officials authorities rescuers sheriff paramedics firefighters minister ministry governor"
    ),
    (
      .event,
      """
      police gunman gunmen attack attacks attacked attackers blast explosion bomb bombs bomber bombing bombings shooting crash
      crashed fire militants soldiers rebels hospital suspect suspects clash clashes clashed assailants insurgents murder
      murdered arrest arrested arrests storm flood floods quake earthquake killed shot stabbed slain gunned assassinated
      wounded injured beheaded executed kidnapped abducted body bodies dead killing killer killers slaying torture tortured
      gunfire gunshot drowned ambush ambushed bombardment airstrike airstrikes
      collision collisions collided derailed derailment overturned capsized explosions exploded mudslide stabbing shootings
      homicide manslaughter coroner inquest detectives troopers rescuers pedestrian motorcyclist
      """
    ),
  ]
}
