#!/usr/bin/env python3
"""Writes the generated tables of the lexicon, Sources/Claims/Languages/English/*Generated.swift.

  apt-get install wordnet-base iso-codes
  python3 Scripts/lexicon.py

Reads WordNet (/usr/share/wordnet) and the ISO 3166-1 names of iso-codes (/usr/share/iso-codes/json). What is taken:
persons with the groups they fall into, peoples, countries and places, and the common nouns, verbs and adjectives.
Words are chosen by how often they are tagged with a sense in SemCor (cntlist.rev), and by how often they stand in
WordNet's own definitions. The tables written by hand, beside the generated ones, come after them and win.
"""
import collections, json, os, re
from lexicon_choices import GRAMMAR, GROUPS, NOT_NOUNS, NOT_PERSONS, NOT_PLACES, NOT_THINGS
from wordnet import WordNet, s_form

WORDNET = '/usr/share/wordnet'
COUNTRIES = '/usr/share/iso-codes/json/iso_3166-1.json'
TARGET = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'Sources', 'Claims', 'Languages', 'English')
LAND, PERSON, THINGS = 15, 18, (5, 6, 13, 20)  # numbers of WordNet's files
COMPOUND = re.compile('(man|woman|person|worker|keeper|driver|holder|owner|goer|giver|leader|surgeon|ologist)$')

wordnet = WordNet(WORDNET)


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
            if as_person * 2 < sum(counts) or offset != next(sense for sense in senses if sense in person):
                continue
            seen = wordnet.glosses[word] + wordnet.glosses[s_form(word)] + wordnet.total('n', word)
            if not seen and not COMPOUND.search(word):
                continue
            group = next((group for subtree, group in subtrees if offset in subtree), 'people')
            verbs = max(wordnet.weight('v', word), wordnet.weight('a', word))
            if as_person + 1 >= 0.5 * verbs:
                singular[group].add(word)
            if as_person + 1 >= 0.2 * wordnet.weight('v', word):
                plural[group].update(wordnet.plurals(word))
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
            and not wordnet.total('a', word)} - NOT_PLACES - GRAMMAR


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
        pointers = wordnet.pointers[part, offset]
        if part == 'a' and any(kind == '\\' and is_people_or_land(to) for kind, to, _ in pointers):
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
        if part != 'n' or not re.fullmatch('[a-z]{3,}', word) or word in GRAMMAR or word in NOT_NOUNS:
            continue
        if not any(word in wordnet.words['n', offset] for offset in wordnet.senses['n', word]):
            continue  # a name only
        if wordnet.is_insult(wordnet.senses['n', word][0]):
            continue
        seen = wordnet.glosses[word] + wordnet.glosses[s_form(word)]
        if wordnet.total('n', word) + seen / 8 < 2 or wordnet.share('n', word) < 0.1:
            continue
        if any(wordnet.weight('v', verb) > 4 * wordnet.weight('n', word) for verb in wordnet.lemmas.get(word, [])):
            continue  # found, met, spoke
        nouns.add(word)
        if wordnet.total('n', word) >= 8 or any(wordnet.glosses[form] for form in wordnet.plurals(word)):
            many.update(wordnet.plurals(word))
    return nouns, many - GRAMMAR


def is_thing(noun):
    """Something that can be touched, first of all: an animal, a thing made, food, a plant."""
    return wordnet.files['n', wordnet.senses['n', noun][0]] in THINGS


def adjectives():
    return {word for word in listed('a')
            if any(word in wordnet.words['a', offset] for offset in wordnet.senses['a', word])
            and wordnet.total('a', word) + wordnet.glosses[word] / 8 >= 1.6 and wordnet.share('a', word) >= 0.3
            and word != 'said'}


def adverbs():
    return {word for word in listed('r')
            if wordnet.total('r', word) + wordnet.glosses[word] / 8 >= 1 and wordnet.share('r', word) >= 0.5}


def listed(part):
    return [word for of, word in wordnet.senses
            if of == part and re.fullmatch('[a-z]{3,}', word) and word not in GRAMMAR]


def verbs():
    """(finite forms that are seldom anything else, those that are participles too, other participles, -ing forms)"""
    finite, both, participles, gerunds = set(), set(), set(), set()
    for part, word in list(wordnet.senses):
        if part != 'v' or not re.fullmatch('[a-z]{2,}', word) or word in GRAMMAR:
            continue
        as_verb = wordnet.weight('v', word)
        past, perfect = wordnet.past_forms(word)
        seen = sum(wordnet.glosses[form] for form in {word, *past, *perfect, *wordnet.ing_forms(word)})
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
            gerunds.update(form for form in wordnet.ing_forms(word) if not wordnet.total('n', form))
    return finite - both - GRAMMAR, both - GRAMMAR, participles - both - GRAMMAR, gerunds - GRAMMAR


# Output

def with_plurals(singular, plural, classes, plural_classes, group=None):
    """Tables of the words with both numbers, and of those with one."""
    both, of_both = set(), set()
    for word in singular:
        forms = [form for form in wordnet.plurals(word) if form in plural]
        if forms:
            both.add(word if forms[0] == s_form(word) else f'{word}/{forms[0]}')
            of_both.add(forms[0])
    single = {word for word in singular if not set(wordnet.plurals(word)) & plural}
    return [table(classes, both, group, plural_classes), table(classes, single, group),
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
    text = (f'/// {title}\n///\n'
            '/// Generated by Scripts/lexicon.py from WordNet and iso-codes, see NOTICE. Not to be edited by hand.\n'
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
        *with_plurals((singular & national) - invariable, plural - country - place,
                      '.demonym, .adjective, .person, .noun', '.demonym, .persons, .noun, .plural', 'people'),
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
    of_adjectives = {form for word in noun & adjective for form in wordnet.plurals(word)} & nouns
    thing = {word for word in noun - adjective if is_thing(word) and word not in NOT_THINGS}
    of_things = {form for word in thing for form in wordnet.plurals(word)} & nouns
    nouns -= of_things
    of_adjectives -= of_things
    write('ThingsGenerated.swift', 'Things that can be touched.', 'generatedThings', [
        *with_plurals(thing, of_things, '.thing, .noun', '.thing, .noun, .plural', 'other'),
    ])
    noun -= thing
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
