"""What Scripts/lexicon.py takes from WordNet in which group, and what it leaves out."""

# Subtrees of person, the narrower first: WordNet lemma, number of its sense, group.
GROUPS = [
    ('policeman', 1, 'police'), ('detective', 1, 'police'), ('investigator', 2, 'police'),
    ('terrorist', 1, 'militants'), ('guerrilla', 1, 'militants'), ('insurgent', 1, 'militants'),
    ('rebel', 1, 'militants'), ('murderer', 1, 'militants'), ('attacker', 1, 'militants'), ('gunman', 1, 'militants'),
    ('bandit', 1, 'militants'), ('criminal', 1, 'militants'), ('mercenary', 1, 'militants'), ('rioter', 1, 'militants'),
    ('serviceman', 1, 'troops'), ('soldier', 1, 'troops'), ('paratrooper', 1, 'troops'), ('peacekeeper', 2, 'troops'),
    ('military_officer', 1, 'troops'),
    ('dissenter', 1, 'protesters'), ('demonstrator', 3, 'protesters'),
    ('journalist', 1, 'journalists'), ('photographer', 1, 'journalists'),
    ('nurse', 1, 'medics'), ('doctor', 1, 'medics'), ('medical_practitioner', 1, 'medics'),
    ('health_professional', 1, 'medics'), ('paramedic', 1, 'medics'),
    ('judge', 1, 'officials'), ('politician', 1, 'officials'), ('politician', 2, 'officials'),
    ('official', 1, 'officials'), ('official', 2, 'officials'), ('legislator', 1, 'officials'),
    ('civil_servant', 1, 'officials'),
    ('diplomat', 1, 'officials'), ('head_of_state', 1, 'officials'),
    ('student', 1, 'students'),
    ('child', 1, 'children'), ('juvenile', 1, 'children'), ('baby', 1, 'children'), ('boy', 1, 'children'),
    ('migrant', 1, 'migrants'), ('refugee', 1, 'migrants'), ('exile', 1, 'migrants'), ('immigrant', 1, 'migrants'),
    ('prisoner', 1, 'prisoners'), ('convict', 1, 'prisoners'), ('captive', 1, 'hostages'),
    ('passenger', 1, 'passengers'), ('patient', 1, 'patients'), ('customer', 1, 'customers'),
    ('laborer', 1, 'workers'), ('employee', 1, 'workers'), ('farmhand', 1, 'workers'),
    ('foreigner', 1, 'foreigners'), ('civilian', 1, 'civilians'), ('peasant', 1, 'civilians'),
    ('woman', 1, 'women'), ('wife', 1, 'women'), ('mother', 1, 'women'), ('sister', 1, 'women'),
]
# Words of the grammar and numbers, which no table of nouns may take.
GRAMMAR = set("""
a an the this that these those some any each every all both no such many much more most less least few several other
another i me he she it they we you him her us them who whom whose which what where when why how while whether one two
three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen zero be am is
are was were been being have has had having do does did done doing may might can could will would shall should must
not nor and or but if as at by for from in into near of off on onto out over past per since than through till to up
via with down after before about above across against along among around behind below beside between beyond despite
during except inside like outside toward towards under until upon within without then there here now just still only
also even ever never too very so january february march april june july august september october november december
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun first second third fourth fifth
half quarter percent mr mrs ms
""".split())
# Persons of the dictionary whose word is something else in news.
NOT_PERSONS = set("""
abomination colored coon adder alto animal anomaly antecedent anti antique ape automaton backstop backup barnburner baron beast
beater beaver bear biter bird birthday blazer blocker bomber bombshell bonanza booby booker booster border boxer bravo
breaker broad buffer bug bulldog buster calculator canary capital card carrier cat caster catcher chameleon char
chaser cheater checker chicken choker chosen cleaner climber clipper cloner closer clone coaster cog cognate comer
comic constant cooker cookie cooky counsel counter courser cow coward cox crab cracker crank creep cripple crossover
cruiser crumb cub cuckoo cutter dealer decoder decoy dike dive diver doll dog dolt dove draft drag drifter drift dry
dryer duck dud duff duffer dummy dunker dwarf dyer ear effector elder embodiment everyman excavator exponent extern
extra eyeful face factor failure fallen faller fantastic fastener fatty feeler filer filibuster finisher fish fitter
fixer flak flake flapper flick flier floater fodder fool footer fossil founder fox fry fuller future gas gazetteer gem
ghoul gob goer goffer goldbrick gopher grind grouch grubber gull ham hand harrier have hawk head heater heavy hire
hitter hog holdover holdout homer honey hood hoodoo howler hulk imposition incarnation incendiary infinite influence
intermediate interpreter invalidator issue jerk jobber joker jumper kink kisser knocker knockout lamb lashing leaker
leech lift lifter lighter linesman liner lion loader longer loon lush machine mace mailer maker mantrap maroon match
meter mezzo mind model mole monitor monkey mortal motile mounter mouth move mover mug mummy muse nose novelty nudger
number nut object octopus opening opportunist oracle ostrich ouster outgoer packer para page pander passage past pawn
peach peanut pearl peeler pelter pest peter petter piece pig pioneer pip piper piranha pitcher pivot placeholder plant
planter plater plier plunger pod poop pop positive poster power precedent presence present prey prick pro proxy puke
punch puncher puppet putter puppy quad quarter quarry rake raiser rat ratter reader receiver referral reincarnation
remainder remover repeater rest restorer retainer riser ringer roarer roaster rocker rod roller rotter rounder rule
runner sap satyr scanner scourer scratcher screamer screw self server setter shaker shaper shark shed shill shipper
shrew shrimp shrink siren sitter skate skimmer skunk slammer slapper sleeper slider slip slipper slouch smasher smoke
snake snapper snorter snot sop sorter soul spearhead speaker sphinx spiller spinner spoon spot sprayer sprinter squire
squirt stamper star starter stater stiff sticker stock stopper straight strawman stray strider striker stringer
striper stripper stripteaser striptease stub stud subject subsidiary sucker sundowner super supporter swayer sweetener
sweeper swell swine tackle taco tagger tanker taper tapper tart tartar teaser tease tender termer thing tier tiger
tiller tool tooter topper topping torpedo toter tower toy tracer trailer transfer trawler trimmer trip triplet tripper
tuberculous tumbler tuner turner twiner twist upstart user vamp vegetable venter vermin waddler walker wallflower
wanton warbler washer washout watch waver weasel weed whale whip whiz wiggler wing winner wiper wolf wonder woodpecker
worm wrecker yoke alarm blade brace body complement cut dish enemy equal great hitman host list male female mark mass
matter mouse multiple remains square standard senior junior voluntary veterinary homeless immune illegitimate chased
pursued insured departed accused compulsive cosmopolitan bankrupt transient utilitarian thoroughbred totalitarian
fledgling impressionist positivist rowdy stick tail tongue trade tramp trunk type union virus vice view voice
""".split())
# Nouns of the dictionary only.
NOT_NOUNS = set('henry john christ thieve ought least know need must'.split())
# Things whose word is something else as often.
NOT_THINGS = set("""
trump bush queen pilot commuter innovation creation release transportation transport output outlet match counter cure
way ways system surface piece addition additive obstruction segment decoration art architecture virus bacteria
bacterium parasite pathogen microorganism cover load loading stock stocks total links relic closeup humans mankind
quarters housing lodging duplication line track circuit network post file page falls modernism soundtrack supply
provisions starter union security import export organ organs element component body bodies embryo fetus parasites
interface hanging casting carving charge force spirits hub sham poker shades transit lock recording photo photograph
picture medication vaccine drug dose
""".split())
# First names and words of the dictionary.
NOT_PLACES = set(
    'nancy eugene gary helena regina pierre leon florence constantine chester tours marches marche meshed'.split())
