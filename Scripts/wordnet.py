"""Reads WordNet, and makes the forms of its words."""
import collections, re

INSULTS = {'ethnic_slur', 'disparagement', 'obscenity', 'vulgarism', 'slang', 'derogation'}
INSULT = re.compile(
    'ethnic slur|[(]slang|obscene|(offensive|insulting|derogatory|disparaging) (term|name|word|expression)')
PARTICIPLES = set("""
begun sung sunk drunk rung sprung swum shrunk run come become overcome overrun done gone born borne sworn torn worn
shorn
""".split())
PAST_IN_N = set('ran began spun won overran outran span'.split())
# How British spellings differ from American ones; some of a word's matches are no spelling of it.
SPELLINGS = [('our', 'or'), ('re$', 'er'), ('is(e|er|ation)$', r'iz\1'), ('yse$', 'yze'), ('ence$', 'ense'), ('ogue$', 'og'),
             ('ll', 'l'), ('l(ment)?$', r'll\1'), ('ae', 'e'), ('oe', 'e'), ('mme$', 'm'), ('ough$', 'ow'), ('que$', 'ck'),
             ('tyre', 'tire'), ('kerb', 'curb'), ('grey', 'gray'), ('gaol', 'jail'), ('mould', 'mold'), ('ph', 'f'),
             ('sc', 'sk'), ('rey$', 'ry'), ('ium$', 'um'), ('pyj', 'paj'), ('mous', 'mus'), ('llery$', 'lry'),
             ('ught$', 'ft'), ('oeuvre', 'euver'), ('uxe$', 'ux'), ('s(y|ier)$', r'z\1')]
NO_MEN = {'human', 'german', 'roman', 'norman', 'shaman', 'talisman', 'ottoman', 'caiman'}


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
        self.share_spellings()
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

    def share_spellings(self):
        """British spellings are as common as the American ones, which alone the tagged texts have."""
        for (part, word), senses in self.senses.items():
            for american in {re.sub(of, to, word) for of, to in SPELLINGS} - {word}:
                theirs = self.senses.get((part, american), [])
                for number, offset in enumerate(senses, 1):
                    if offset in theirs:
                        count = self.counts[part, american].get(theirs.index(offset) + 1, 0)
                        self.counts[part, word][number] = max(count, self.counts[part, word].get(number, 0))
                if set(senses) & set(theirs):
                    for form in (lambda lemma: lemma), s_form:
                        self.glosses[form(word)] = max(self.glosses[form(word)], self.glosses[form(american)])

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
                or INSULT.search(self.definitions[offset]) is not None)

    def total(self, part, lemma):
        return sum(self.counts[part, lemma].values())

    def weight(self, part, lemma):
        """How common a lemma is as a noun, verb or adjective: its tags, and one for merely being listed."""
        return self.total(part, lemma) + 1 if (part, lemma) in self.senses else 0

    def share(self, part, lemma):
        """Of a word's occurrences, those as this part of speech."""
        whole = sum(self.weight(other, lemma) for other in 'nvar')
        return self.weight(part, lemma) / whole if whole else 0

    # Forms of words

    def plurals(self, noun):
        exceptions = [form for form in self.irregular['n'].get(noun, []) if form.isalpha() and form != noun]
        regular = s_form(noun)
        if noun.endswith('man') and noun not in NO_MEN:
            return [noun[:-2] + 'en']
        if exceptions:
            return exceptions + [regular] * (self.glosses[regular] > 0 and regular not in exceptions)
        return [regular]

    def past_forms(self, verb):
        """Past tenses and participles: (finite or both, participle only)."""
        exceptions = [form for form in self.irregular['v'].get(verb, [])
                      if form.isalpha() and not form.endswith(('ing', 's'))]
        regular = verb + 'd' if verb.endswith('e') else verb + 'ed'
        if re.search('[^aeiou]y$', verb):
            regular = verb[:-1] + 'ied'
        if not exceptions or verb + 'led' in exceptions or self.glosses[regular] > 1:
            exceptions.append(regular)  # travelled and traveled, wrought and worked
        participles = {f for f in exceptions if f in PARTICIPLES or (f.endswith('n') and f not in PAST_IN_N)}
        return [f for f in exceptions if f not in participles], sorted(participles)

    def ing_forms(self, verb):
        exceptions = [form for form in self.irregular['v'].get(verb, []) if form.isalpha() and form.endswith('ing')]
        if exceptions and verb + 'ling' not in exceptions:
            return exceptions
        regular = verb + 'ing' if not verb.endswith('e') or re.search('(ee|oe|ye)$', verb) else verb[:-1] + 'ing'
        return exceptions + [regular]


def s_form(word):
    if re.search('(s|x|z|ch|sh)$', word):
        return word + 'es'
    if re.search('[^aeiou]y$', word):
        return word[:-1] + 'ies'
    return word + 's'
