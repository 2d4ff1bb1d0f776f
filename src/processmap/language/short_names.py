"""How short a party's name can be made: as short as still says who it is, also by meaning.

"Parties that want to stop the road" is not "parties", and "parents and pupils in Norrby" not
"parents and pupils" where another party is the parents of Söderby.
"""

import re
from collections.abc import Iterable

from processmap.language.cutting import ends_group

__all__ = ["shortest"]

# Nouns that very many names begin with, without their inflection: who it is stands after them.
_SWEDISH = (
    "aktör anställd arbetsgivare barn boende bolag chef del elev enhet familj folk fråga förbund "
    "förening företag företagare förskola förtroendevald förvaltning församling granne grupp "
    "handläggare idrottsförening intressent invånare klubb kommun kontor kund landsting ledamot "
    "ledning man medborgare medlem människa myndighet nämnd nätverk område organisation parti "
    "person personal politiker projekt projektorganisation region representant råd skola stad "
    "styrelse tjänsteman tjänsteperson ungdom utskott verksamhet vårdnadshavare ägare ärende "
    "förälder"
)
_ENGLISH = (
    "agency alliance association authority board body business case chief child citizen club "
    "command committee community company council department employee family federation foundation "
    "government group leadership management matter member ministry movement municipality neighbour "
    "network ngo office official organisation organization owner parent part party people person "
    "pupil representative resident school society staff teacher trust union user worker"
)
_GENERIC = frozenset((*_SWEDISH.split(), *_ENGLISH.split()))
_IRREGULAR = {
    "föräldrar": "förälder",
    "föräldrarna": "förälder",
    "män": "man",
    "männen": "man",
    "children": "child",
    "barnen": "barn",
    "människorna": "människa",
    "städer": "stad",
    "tjänstemän": "tjänsteman",
    "tjänstemännen": "tjänsteman",
    "ledamöter": "ledamot",
    "ledamöterna": "ledamot",
    "råden": "råd",
    "folket": "folk",
    "ngos": "ngo",
}
_LONG_ENDINGS = (
    *("ernas", "arnas", "ornas", "erna", "arna", "orna", "enas", "ens", "ets", "ers", "ars"),
    *("na", "er", "ar", "or", "en", "et", "an", "ns", "ts"),
)
_ENDINGS = (*_LONG_ENDINGS, *("de", "n", "t", "r", "a", "e", "ies", "es", "'s", "s"))
_COMPLETIONS = ("", "y", "e", "a", "are", "el")
# Words of a name that do not tell anybody apart from anybody.
_SMALL_WORDS = (
    "a an the of in on at and or with for their our its some one those this all other another "
    "corresponding en ett den det de dem och eller samt med i på av för till som vissa några alla "
    "sin deras våra motsvarande"
)
_EMPTY = frozenset(_SMALL_WORDS.split())
_OTHERS = frozenset({"annan", "annat", "andra", "övrig", "övriga", "other", "others", "another"})
_AND = re.compile(r",\s|\s(?:och|samt|eller|and|or)\s")
# Where a long name can be cut for a shorter one.
_CUTS = re.compile(
    r"\s(?=(som|i|på|för|vid|from|in|at|of|who|that|with|against|av|mot|runt|utan)\s)|(?=,\s)"
)
_RELATIVE = re.compile(r"\s(?:som|who|that|which)\s")
# "The part of the party that came from the villages": nobody is told by "the part".
_POINTS = re.compile(r"(den|det|de|those|the|that)\s", re.IGNORECASE)
# What joins two common words, so that neither tells what the other is about.
_LEANING = re.compile(r"\s(?:i|på|för|vid|av|mot|med|from|in|of|with|at)\s")
_LEAST_LETTERS = 7
"""Least letters of a name of one word (own)."""
_CLAUSE = 3
"""Least words of a clause after which another may be left out (own)."""
# What follows a comma where a name lists who it is ("Villages, homeowners and businesses"); not a
# place that is told beside ("Föreningen, Norrby och Söderby").
_LISTS_ON = re.compile(r",\s[a-zåäö].*\s(och|samt|eller|and|or)\s")
_LEAST_STEM = 4
"""Least letters of what is left of a word without its ending (own)."""


def shortest(name: str, others: Iterable[str]) -> str:
    """The shortest beginning of a name that still says who it is among others; the whole name
    where none does.

    A beginning of nothing but common words for people and bodies says nothing, nor does one whose
    words another party's name has too.

    Args:
        name: without what stands in brackets.
        others: what all the others of the map are called.
    """
    known = [set(_stems(each)) for each in others]
    fit = (each for each in _beginnings(name) if _says_who(each, known))
    return next(fit, name)


def _beginnings(name: str) -> list[str]:
    """What a name can be cut to, the shortest first: never to a part of those it lists, and a
    relative clause is kept whole or left out.
    """
    clause = _RELATIVE.search(name)
    if clause and _POINTS.match(name):
        return []
    end = clause.start() if clause else len(name)
    cuts: list[str] = []
    for found in _CUTS.finditer(name):
        # "The head of an inlet": behind the first cut the word before "of" says nothing alone.
        inside = bool(cuts) and found[1] in ("of", "av")
        if found.start() <= end and not inside and not _LISTS_ON.match(name, found.start()):
            cuts.append(name[: found.start()])
    if clause:
        for found in re.finditer(r"\s(?:och|and)\s", name):
            words = name[clause.end() : found.start()].split()
            if found.start() > clause.end() and len(words) >= _CLAUSE:
                cuts.append(name[: found.start()])
                break
    return [each for each in cuts if ends_group(each.split(), len(each.split()))]


def _says_who(beginning: str, others: list[set[str]]) -> bool:
    """Whether every part of a beginning that lists several says who it is."""
    if " " not in beginning and len(beginning) < _LEAST_LETTERS:
        return False
    return all(_part_says_who(part, others) for part in _AND.split(beginning))


def _part_says_who(part: str, others: list[set[str]]) -> bool:
    words = part.split()
    if words and words[0].casefold() in _OTHERS and len(words) > 1:
        # "And other staff" leans on whom it stands beside.
        words = words[1:]
        if set(_stems(" ".join(words))) <= _GENERIC:
            return part != " ".join(words)
    stems = set(_stems(" ".join(words)))
    if not stems:
        return False
    alone = len(stems) == 1 or _LEANING.search(part)
    if alone and stems <= _GENERIC:
        return False
    return not any(stems <= other for other in others)


def _stems(name: str) -> list[str]:
    """The words of a name that mean something, without inflection."""
    words = (each.strip(".,;:()”“").casefold() for each in name.split())
    return [_stem(each) for each in words if each and each not in _EMPTY]


def _stem(word: str) -> str:
    """A word without its ending, as far as that can be told: the same for "förening", "föreningen"
    and "föreningarna".
    """
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word in _GENERIC:
        return word
    for ending in _ENDINGS:
        base = word.removesuffix(ending)
        whole = [f"{base}{rest}" for rest in _COMPLETIONS if f"{base}{rest}" in _GENERIC]
        if base != word and whole:
            return whole[0]
    for ending in (*_LONG_ENDINGS, "s"):
        base = word.removesuffix(ending)
        if base != word and len(base) >= _LEAST_STEM:
            return base
    return word
