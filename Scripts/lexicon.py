#!/usr/bin/env python3
"""Writes the generated tables of the lexicon, Sources/Claims/Language/*Generated.swift.

  apt-get install wordnet-base iso-codes
  python3 Scripts/lexicon.py

Reads WordNet (/usr/share/wordnet) and the ISO 3166-1 names of iso-codes (/usr/share/iso-codes/json). What is taken:
persons with the groups they fall into, peoples, countries and places, and the common nouns, verbs and adjectives.
Words are chosen by how often they are tagged with a sense in SemCor (cntlist.rev), and by how often they stand in WordNet's
own definitions. The tables written by hand, beside the generated ones, come after them and win.
"""
import collections, json, os, re

WORDNET = '/usr/share/wordnet'
COUNTRIES = '/usr/share/iso-codes/json/iso_3166-1.json'
TARGET = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'Sources', 'Claims', 'Language')

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
    ('judge', 1, 'officials'), ('politician', 1, 'officials'), ('politician', 2, 'officials'), ('official', 1, 'officials'),
    ('official', 2, 'officials'), ('legislator', 1, 'officials'), ('civil_servant', 1, 'officials'),
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
# Words of the grammar and numbers, which no table of nouns may take, and persons in name only.
GRAMMAR = set("""
a an the this that these those some any each every all both no such many much more most less least few several other another
i me he she it they we you him her us them who whom whose which what where when why how while whether one two three four
five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen zero be am is are was were been
being have has had having do does did done doing may might can could will would shall should must not nor and or but if as at
by for from in into near of off on onto out over past per since than through till to up via with down after before about
above across against along among around behind below beside between beyond despite during except inside like outside
toward towards under until upon within without then there here now just still only also even ever never too very so
january february march april june july august september october november december monday tuesday wednesday thursday friday
saturday sunday mon tue wed thu fri sat sun first second third fourth fifth half quarter percent mr mrs ms
""".split())
NOT_PERSONS = set("""
abomination adder alto animal anomaly antecedent anti antique ape automaton backstop backup barnburner baron beast beater beaver bear
biter bird birthday blazer blocker bomber bombshell bonanza booby booker booster border boxer bravo breaker broad buffer
bug bulldog buster calculator canary capital card carrier cat caster catcher chameleon char chaser cheater checker chicken chink
choker chosen cleaner climber clipper cloner closer clone coaster cog cognate comer comic constant cooker cookie cooky coon
counsel counter courser cow coward cox crab cracker crank creep cripple crossover cruiser crumb cub cuckoo cutter dealer decoder
decoy dike dive diver doll dog dolt dove draft drag drifter drift dry dryer duck dud duff duffer dummy dunker dwarf dyer dyke ear
effector elder embodiment everyman excavator exponent extern extra eyeful face factor fag faggot failure fallen faller fantastic
fastener fatty feeler filer filibuster finisher fish fitter fixer flak flake flapper flick flier floater fodder fool footer fossil
founder fox fry fuller future gas gazetteer gem ghoul gob goer goffer goldbrick gopher grind grouch grubber gull ham hand harrier have
hawk head heater heavy hire hitter hog holdover holdout homer honey hood hoodoo howler hulk imposition incarnation incendiary infinite
influence intermediate interpreter invalidator issue jerk jobber joker jumper kink kisser knocker knockout lamb lashing leaker
leech lift lifter lighter linesman liner lion loader longer loon lush machine mace mailer maker mantrap maroon match meter mezzo mind model
mole monitor monkey mortal motile mounter mouth move mover mug mummy muse nigger nose novelty nudger number nut object octopus opening
opportunist oracle ostrich ouster outgoer packer para page pander passage past pawn peach peanut pearl peeler pelter pest peter petter
piece pig pioneer pip piper piranha pitcher pivot placeholder plant planter plater plier plunger pod poop pop positive poster power
precedent presence present prey prick pro proxy puke punch puncher puppet pussy putter puppy quad quad quarter quarry rake raiser
rat ratter reader receiver referral reincarnation remainder remover repeater rest restorer retainer riser ringer roarer roaster rocker
rod roller rotter rounder rule runner sap satyr scanner scourer scratcher screamer screw self server setter shaker shaper shark shed shill
shipper shrew shrimp shrink siren sitter skate skimmer skunk slammer slapper sleeper slider slip slipper slouch smasher smoke snake snapper
snorter snot sop sorter soul spearhead speaker sphinx spic spiller spinner spoon spot sprayer sprinter squire squirt stamper star starter
stater stiff sticker stock stopper straight strawman stray strider striker stringer striper stripper stripteaser striptease stub stud subject
subsidiary sucker sundowner super supporter swayer sweetener sweeper swell swine tackle taco tagger tanker taper tapper tart tartar teaser tease
tender termer thing tier tiger tiller tool tooter topper topping torpedo toter tower toy tracer trailer transfer trawler
trimmer trip triplet tripper tuberculous tumbler tuner turner twiner twist upstart user vamp vegetable venter vermin waddler walker wallflower
wanton warbler washer washout watch waver weasel weed whale whip whiz wiggler wing winner wiper wolf wonder woodpecker worm wrecker yoke
alarm blade brace body complement cut dish enemy equal future great hitman host list male female mark mass matter mouse multiple
remains square standard stick tail tongue trade tramp trunk type union virus vice view voice
""".split())
NOT_NOUNS = set('nigger pussy henry john christ thieve ought least know need must'.split())
FIRST_NAMES = set('nancy eugene gary helena regina pierre leon florence constantine chester'.split())
LAND, PERSON = 15, 18  # numbers of WordNet's files
INSULTS = {'ethnic_slur', 'disparagement', 'obscenity', 'vulgarism', 'slang', 'derogation'}
IRREGULAR_PARTICIPLES = set("""
begun sung sunk drunk rung sprung swum shrunk run come become overcome overrun done gone born borne sworn torn worn shorn
""".split())
PAST_IN_N = set('ran began spun won overran outran span'.split())


class WordNet:
    FILES = {'n': 'noun', 'v': 'verb', 'a': 'adj', 'r': 'adv'}
    PARTS = {'1': 'n', '2': 'v', '3': 'a', '4': 'r', '5': 'a'}

    def __init__(self, folder):
        self.words, self.pointers, self.files = {}, {}, {}
        self.senses, self.counts, self.definitions = {}, collections.defaultdict(dict), {}
        self.glosses = collections.Counter()
        self.irregular = {part: collections.defaultdict(list) for part in 'nv'}
        for part, name in self.FILES.items():
            for line in open(f'{folder}/data.{name}', encoding='utf8'):
                if not line.startswith(' '):
                    self.read_synset(part, line)
            for line in open(f'{folder}/index.{name}', encoding='utf8'):
                if not line.startswith(' '):
                    fields = line.split()
                    self.senses[part, fields[0]] = fields[-int(fields[2]):]
        for line in open(f'{folder}/cntlist.rev', encoding='utf8'):
            key, number, count = line.split()
            lemma, rest = key.split('%')
            self.counts[self.PARTS[rest[0]], lemma][int(number)] = int(count)
        self.lemmas = collections.defaultdict(list)
        for part in 'nv':
            for line in open(f'{folder}/{self.FILES[part]}.exc', encoding='utf8'):
                form, *lemmas = line.split()
                for lemma in lemmas:
                    self.irregular[part][lemma].append(form)
                    if part == 'v':
                        self.lemmas[form].append(lemma)

    def read_synset(self, part, line):
        data, gloss = line.split('|', 1)
        fields = data.split()
        count = int(fields[3], 16)
        at = 4 + 2 * count
        pointers = [tuple(fields[at + 1 + 4 * i:at + 4 + 4 * i]) for i in range(int(fields[at]))]
        self.words[part, fields[0]] = [word.split('(')[0] for word in fields[4:at:2]]
        self.pointers[part, fields[0]] = pointers
        self.files[part, fields[0]] = int(fields[1])
        if part == 'n':
            self.definitions[fields[0]] = gloss
        self.glosses.update(re.findall('[a-z]+', gloss.lower()))

    def below(self, lemma, sense, relation='~'):
        """The synsets under a sense of a noun, itself included."""
        found, open_ = set(), [self.senses['n', lemma][sense - 1]]
        while open_:
            offset = open_.pop()
            if offset not in found:
                found.add(offset)
                open_ += [to for kind, to, _ in self.pointers['n', offset] if kind == relation]
        return found

    def instances_below(self, lemma, sense):
        return [word for offset in self.below(lemma, sense)
                for kind, to, _ in self.pointers['n', offset] if kind == '~i' for word in self.words['n', to]]

    def is_insult(self, offset):
        """Marked as a slur, an obscenity or the like, or defined as one."""
        return (any(kind == ';u' and self.words['n', to][0] in INSULTS for kind, to, _ in self.pointers['n', offset])
                or re.search(r'offensive|insulting|derogatory|disparag|slang', self.definitions[offset]) is not None)

    def total(self, part, lemma):
        return sum(self.counts[part, lemma].values())

    def weight(self, part, lemma):
        """How common a lemma is as a noun, verb or adjective: its tags, and one for merely being listed."""
        return self.total(part, lemma) + 1 if (part, lemma) in self.senses else 0

    def share(self, part, lemma):
        """Of a word's occurrences, those as this part of speech."""
        whole = sum(self.weight(other, lemma) for other in 'nvar')
        return self.weight(part, lemma) / whole if whole else 0


wordnet = WordNet(WORDNET)


# Forms of words

def plurals(noun):
    exceptions = [form for form in wordnet.irregular['n'].get(noun, []) if form.isalpha() and form != noun]
    regular = s_form(noun)
    if noun.endswith('man') and noun not in ('human', 'german', 'roman', 'norman', 'shaman', 'talisman', 'ottoman', 'caiman'):
        return [noun[:-2] + 'en']
    if exceptions:
        return exceptions + [regular] * (wordnet.glosses[regular] > 0 and regular not in exceptions)
    return [regular]


def s_form(word):
    if re.search('(s|x|z|ch|sh)$', word):
        return word + 'es'
    if re.search('[^aeiou]y$', word):
        return word[:-1] + 'ies'
    return word + 's'


def past_forms(verb):
    """Past tenses and participles: (finite or both, participle only)."""
    exceptions = [form for form in wordnet.irregular['v'].get(verb, []) if form.isalpha() and not form.endswith(('ing', 's'))]
    regular = verb + 'd' if verb.endswith('e') else verb[:-1] + 'ied' if re.search('[^aeiou]y$', verb) else verb + 'ed'
    if not exceptions or verb + 'led' in exceptions or wordnet.glosses[regular] > 1:
        exceptions.append(regular)  # travelled and traveled, wrought and worked
    participles = {f for f in exceptions if f in IRREGULAR_PARTICIPLES or (f.endswith('n') and f not in PAST_IN_N)}
    return [f for f in exceptions if f not in participles], sorted(participles)


def ing_forms(verb):
    exceptions = [form for form in wordnet.irregular['v'].get(verb, []) if form.isalpha() and form.endswith('ing')]
    if exceptions and verb + 'ling' not in exceptions:
        return exceptions
    regular = verb + 'ing' if not verb.endswith('e') or re.search('(ee|oe|ye)$', verb) else verb[:-1] + 'ing'
    return exceptions + [regular]


# Persons

def persons():
    """{group: (singular, plural)} of single words whose first sense as a noun, or most of it, is a person."""
    person = wordnet.below('person', 1)
    subtrees = [(wordnet.below(lemma, sense), group) for lemma, sense, group in GROUPS]
    singular, plural = collections.defaultdict(set), collections.defaultdict(set)
    for offset in person:
        if wordnet.is_insult(offset):
            continue
        for word in wordnet.words['n', offset]:
            if not re.fullmatch('[a-z]{3,}', word) or word in GRAMMAR or word in NOT_PERSONS:
                continue
            senses = wordnet.senses['n', word]
            counts = [wordnet.counts['n', word].get(i + 1, 0) for i in range(len(senses))]
            as_person = sum(count for count, sense in zip(counts, senses) if sense in person)
            if (senses[0] not in person and as_person * 2 < sum(counts)) or offset != next(s for s in senses if s in person):
                continue
            if as_person * 2 < sum(counts):
                continue
            compound = re.search('(man|woman|person|worker|keeper|driver|holder|owner|goer|giver|leader|surgeon|ologist)$', word)
            if wordnet.glosses[word] + wordnet.glosses[s_form(word)] + wordnet.total('n', word) < (0 if compound else 1):
                continue
            group = next((group for subtree, group in subtrees if offset in subtree), 'people')
            verbs = max(wordnet.weight('v', word), wordnet.weight('a', word))
            if as_person + 1 >= 0.5 * verbs:
                singular[group].add(word)
            if as_person + 1 >= 0.2 * wordnet.weight('v', word):
                plural[group].update(plurals(word))
    return {group: (singular[group], plural[group]) for group in sorted({*singular, *plural})}


# Names

def one_word(names):
    return {name.lower() for name in names if re.fullmatch('[A-Z][a-zA-Z]+', name)}


def countries():
    names = set()
    for entry in json.load(open(COUNTRIES, encoding='utf8'))['3166-1']:
        for key in ('name', 'common_name'):
            # "Iran, Islamic Republic of", "Bolivia, Plurinational State of"
            names.add(entry.get(key, '').split(',')[0])
    return one_word(name for name in names if name != 'Jersey')


def places():
    names = set()
    for lemma, sense in [('national_capital', 1), ('state_capital', 1), ('american_state', 1), ('country', 2),
                         ('canadian_province', 1), ('continent', 1), ('state', 1), ('province', 1), ('city', 1)]:
        names |= one_word(wordnet.instances_below(lemma, sense))
    return {word for word in names if (len(word) > 3 or word in ('usa', 'goa', 'ufa')) and not is_ordinary(word)
            and not wordnet.total('a', word)} - FIRST_NAMES - GRAMMAR


def peoples():
    """(adjectives and singular nouns, plural nouns, adjectives)"""
    singular, plural, adjectives = set(), set(), set()
    homes = set().union(*(wordnet.below(lemma, sense) for lemma, sense in [
        ('inhabitant', 1), ('religious_person', 1), ('ethnic', 1), ('person_of_color', 1), ('religionist', 1)]
        if ('n', lemma) in wordnet.senses))
    for offset in homes:
        if wordnet.is_insult(offset):
            continue
        for word in one_word(wordnet.words['n', offset]):
            if len(word) > 3 and not is_ordinary(word) and wordnet.glosses[word] + wordnet.glosses[word + 's'] > 1:
                singular.add(word)
    for (part, offset), words in wordnet.words.items():
        if part == 'a' and any(kind == '\\' and is_people_or_land(to) for kind, to, _ in wordnet.pointers[part, offset]):
            adjectives |= {word for word in one_word(words) if wordnet.glosses[word] > 1}
    for word in singular:
        if not re.search('(ese|ish|ch|ss|men|women|man|i[sx]|oi[sx])$', word):
            plural.add(s_form(word))
    return singular, plural, adjectives


def is_people_or_land(offset):
    if ('n', offset) not in wordnet.words or not wordnet.words['n', offset][0][0].isupper():
        return False
    individual = any(kind == '@i' for kind, _, _ in wordnet.pointers['n', offset])
    return wordnet.files['n', offset] == LAND or (wordnet.files['n', offset] == PERSON and not individual)


def is_ordinary(word):
    """The word is one without a capital as well."""
    return any(word in wordnet.words[part, offset]
               for part in 'nv' for offset in wordnet.senses.get((part, word), []))


# Parts of speech

def common_nouns():
    """(singular, plural)"""
    nouns, many = set(), set()
    for part, word in list(wordnet.senses):
        if part != 'n' or not re.fullmatch('[a-z]{3,}', word) or word in GRAMMAR:
            continue
        if word in NOT_NOUNS or not any(word in wordnet.words['n', offset] for offset in wordnet.senses['n', word]):
            continue
        if wordnet.total('n', word) + (wordnet.glosses[word] + wordnet.glosses[s_form(word)]) / 8 < 2 or wordnet.share('n', word) < 0.1:
            continue
        if any(wordnet.weight('v', verb) > 4 * wordnet.weight('n', word) for verb in wordnet.lemmas.get(word, [])):
            continue  # found, met, spoke
        nouns.add(word)
        if wordnet.total('n', word) >= 8 or any(wordnet.glosses[form] for form in plurals(word)):
            many.update(plurals(word))
    return nouns, many - GRAMMAR


def adjectives():
    return {word for part, word in wordnet.senses if part == 'a' and word != 'said' and re.fullmatch('[a-z]{3,}', word) and word not in GRAMMAR
            and any(word in wordnet.words['a', offset] for offset in wordnet.senses['a', word])
            and wordnet.total('a', word) + wordnet.glosses[word] / 8 >= 1.6 and wordnet.share('a', word) >= 0.3}


def adverbs():
    return {word for part, word in wordnet.senses if part == 'r' and re.fullmatch('[a-z]{3,}', word) and word not in GRAMMAR
            and wordnet.total('r', word) + wordnet.glosses[word] / 8 >= 1 and wordnet.share('r', word) >= 0.5}


def verbs():
    """(finite forms that are seldom anything else, those that are participles as well, other participles, -ing forms)"""
    finite, both, participles, gerunds = set(), set(), set(), set()
    for part, word in list(wordnet.senses):
        if part != 'v' or not re.fullmatch('[a-z]{2,}', word) or word in GRAMMAR:
            continue
        as_verb = wordnet.weight('v', word)
        past, perfect = past_forms(word)
        seen = sum(wordnet.glosses[form] for form in {word, *past, *perfect, *ing_forms(word)})
        if wordnet.total('v', word) + seen / 8 < 2:
            continue
        if as_verb >= 3 and as_verb >= 3 * sum(wordnet.weight(other, word) for other in 'nar'):
            finite.add(word)
        if as_verb >= 3 and as_verb >= 4 * wordnet.weight('n', word):
            finite.add(s_form(word))
        participles.update(perfect)
        for form in past:
            is_finite = 6 * (wordnet.total('n', form) + wordnet.total('a', form)) <= wordnet.total('v', word)
            if perfect and is_finite:
                finite.add(form)  # "took", where there is "taken"
            elif not perfect:
                (both if is_finite else participles).add(form)
        if as_verb >= 3:
            gerunds.update(form for form in ing_forms(word) if ('n', form) not in wordnet.senses or not wordnet.total('n', form))
    return finite - both - GRAMMAR, both - GRAMMAR, participles - both - GRAMMAR, gerunds - GRAMMAR


# Output

def with_plurals(singular, plural, classes, plural_classes, group=None):
    """Tables of the words with both numbers, and of those with one."""
    both, of_both = set(), set()
    for word in singular:
        forms = [form for form in plurals(word) if form in plural]
        if forms:
            both.add(word if forms[0] == s_form(word) else f'{word}/{forms[0]}')
            of_both.add(forms[0])
    return [table(classes, both, group, plural_classes), table(classes, {w for w in singular if not set(plurals(w)) & plural}, group),
            table(plural_classes, plural - of_both, group)]


def table(classes, words, group=None, plural=None):
    if not words:
        return ''
    lines, line = [], ''
    for word in sorted(words):
        if len(line) + len(word) + 1 > 112:
            lines.append(line)
            line = ''
        line += (' ' if line else '') + word
    lines.append(line)
    group = f', group: .{group}' if group else ''
    body = '\n'.join('      ' + line for line in lines)
    plural = f', plural: [{plural}]' if plural else ''
    return f'    WordTable(\n      [{classes}]{plural}{group},\n      """\n{body}\n      """),\n'


def write(name, title, member, tables):
    text = (f'/// {title}\n///\n/// Generated by Scripts/lexicon.py from WordNet and iso-codes, see NOTICE. Not to be edited by hand.\n'
            f'extension WordTable {{\n  static let {member}: [WordTable] = [\n{"".join(tables)}  ]\n}}\n')
    with open(os.path.join(TARGET, name), 'w', encoding='utf8') as file:
        file.write(text)
    print(f'{name}: {len(text.encode())} bytes')


CAMEL = {'aid_workers': 'aidWorkers', 'security_forces': 'securityForces'}


def main():
    tables, known = [], set()
    for group, (singular, plural) in persons().items():
        group = CAMEL.get(group, group)
        same = singular & plural
        tables += with_plurals(singular - same, plural - same, '.person, .noun', '.persons, .noun, .plural', group)
        tables.append(table('.person, .persons, .noun, .plural', same, group))
        known |= singular | plural
    write('PeopleGenerated.swift', 'Persons, by group.', 'generatedPeople', tables)

    singular, plural, national = peoples()
    country, place = countries(), places()
    national -= country
    invariable = {w for w in singular | national if w.endswith('ese')}
    write('PlacesGenerated.swift', 'Names of countries, peoples and cities.', 'generatedPlaces', [
        table('.country, .placeName', country),
        table('.placeName', place - country),
        *with_plurals((singular & national) - invariable, plural - country - place, '.demonym, .adjective, .person, .noun',
                      '.demonym, .persons, .noun, .plural', 'people'),
        table('.demonym, .adjective, .person, .persons, .noun', invariable, 'people'),
        table('.demonym, .adjective', national - singular - invariable),
        table('.demonym, .person, .noun', singular - national - invariable - country - place, 'people'),
    ])

    noun, nouns = common_nouns()
    adjective = adjectives()
    finite, both, participles, gerunds = verbs()
    adverb = adverbs()
    noun -= known | country | place
    finite -= known
    nouns -= known | noun
    of_adjectives = {form for word in noun & adjective for form in plurals(word)} & nouns
    write('PartsOfSpeechGenerated.swift', 'Common nouns, adjectives and verbs.', 'generatedPartsOfSpeech', [
        *with_plurals(noun - adjective, nouns - of_adjectives, '.noun', '.noun, .plural'),
        *with_plurals(noun & adjective, of_adjectives, '.noun, .adjective', '.noun, .plural'),
        table('.adjective', adjective - noun - participles - both),
        table('.adjective, .participle', (adjective & (participles | both)) - noun),
        table('.verb', finite),
        table('.verb, .participle', both),
        table('.participle', participles - adjective),
        table('.gerund', gerunds - noun),
        table('.adverb', adverb),
    ])


main()
