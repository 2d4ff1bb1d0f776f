"""Telling the name of a role from the name of a person, by what roles and organisations are called.

Only what is plainly a role passes: a word for a role, and beside it nothing that could be somebody's name. A role that
is not recognised is told by its general word instead ("tjänsteperson"); that costs little.
"""

import re

from processmap.language.disguises import folded, words_of

__all__ = ["Phrases", "is_role", "names_house", "names_role", "words_for"]

# Words that end so name a role (folded: without case and accents).
_ROLES = (
    "ansvarig", "ansvarige", "arkitekt", "assistent", "bitrade", "chef", "chefen", "chefer", "controller", "direktor",
    "direktoren", "ekonom", "fullmaktig", "handlaggare", "handlaggaren", "inspektor", "ingenjor", "jurist", "kurator",
    "lantmatare", "larare", "ledamot", "ledamoten", "ledamoter", "ledare", "ledaren", "ombudsman", "ombud",
    "ordforande", "ordforanden", "planerare", "politiker", "politikern", "polis", "presidium", "kommunalrad",
    "oppositionsrad", "borgarrad", "regionrad", "landstingsrad", "radet", "rektor",
    "rektorn", "representant", "sekreterare", "sekreteraren", "samordnare", "samordnaren", "specialist", "strateg",
    "strategen", "utredare", "vaktmastare", "vardchef", "suppleant", "ersattare", "gruppledare", "koordinator",
    "kommunikator", "tjansteperson", "tjansteman", "fortroendevald", "fortroendevalda", "uppdragsgivare", "medlare",
    "administrator", "adviser", "advisor", "alderman", "architect", "chair", "chairman", "chairperson", "clerk",
    "commissioner", "coordinator", "councillor", "councilor", "director", "engineer", "executive", "facilitator",
    "head", "headteacher", "inspector", "lawyer", "leader", "manager", "mayor", "mediator", "officer", "official",
    "planner", "politician", "principal", "representative", "secretary", "strategist",
)  # fmt: skip
# Words that end so name an organisation or a part of one; also in the genitive.
_HOUSES = (
    "avdelning", "avdelningen", "bolag", "bolaget", "byran", "enhet", "enheten", "forvaltning",
    "forvaltningen", "fullmaktige", "kansli", "kansliet", "kommun", "kommunen", "kontor", "kontoret", "landsting",
    "landstinget", "myndighet", "myndigheten", "namnd", "namnden", "oppositionen", "majoriteten", "parti", "partiet",
    "polisen", "region", "regionen", "skola", "skolan", "styrelse", "styrelsen", "tjanst", "tjansten", "utskott",
    "utskottet", "verket", "council", "committee", "board", "department", "office", "municipality", "agency",
    "school", "service", "opposition", "majority", "police",
)  # fmt: skip
# Words that may stand beside a role.
_BESIDE = frozenset(
    {
        "av", "ansvarig", "bitradande", "den", "det", "en", "ett", "for", "forsta", "forste", "fran", "hos", "i",
        "inom", "med", "och", "om", "pa", "sittande", "t", "tf", "tillforordnad", "till", "vice", "vid", "andre",
        "andra", "a", "an", "acting", "and", "at", "deputy", "first", "from", "in", "of", "on", "second", "senior",
        "the", "to",
    }
)  # fmt: skip
# Letters of parties in brackets: (S), (SD), (KD).
_PARTY = re.compile(r"\((?:[A-ZÅÄÖ]{1,4})\)")


def _ends(word: str, endings: tuple[str, ...]) -> bool:
    return any(word == each or (word.endswith(each) and len(each) > 3) for each in endings)


def _house(word: str) -> bool:
    return _ends(word, _HOUSES) or _ends(word.removesuffix("s"), _HOUSES)


def names_role(word: str) -> bool:
    """Say whether one word, of folded letters, is a word for a role or an organisation and so nobody's name."""
    return _ends(word, _ROLES) or _house(word)


# Beside these anything in small letters may stand: Samordnare för trygghet och integration.
_BEFORE = frozenset(
    {"av", "for", "fran", "hos", "i", "inom", "med", "om", "pa", "till", "vid", "at", "in", "of"}
)
# Words that by themselves say that an organisation is meant; too short to be looked for at the end of longer ones.
_OF_HOUSES = frozenset(
    {
        "ab", "advokatbyra", "arkitektbyra", "association", "borough", "byra", "konsultbyra", "verk",
        "city", "college", "county", "foundation", "forening", "foreningen", "forbund",
        "forbundet", "hogskola", "samfund", "samfundet", "samverkan", "stad", "staden", "stads", "stadsdel",
        "stiftelse", "stiftelsen", "town", "trust", "universitet", "universitetet", "university", "group", "gruppen",
        "styrgruppen", "ledningsgruppen",
    }
)  # fmt: skip
_PARTS = re.compile(r"[,;()/–—]|\s(?:och|samt|genom|and|through)\s|\s[&-]\s")

Phrases = frozenset[tuple[str, ...]]


def is_role(name: str, organisations: Phrases = frozenset()) -> bool:
    """Say whether a name is plainly that of a role.

    Args:
        name: such as "Kommunstyrelsens ordförande" or "Miljöchef Anna Andersson".
        organisations: what may stand beside the role, as `words_for` gives it.

    Returns:
        True where a word for a role stands there, every word with a capital is that of a role or an organisation, and
        so is every other word, unless it comes after one such as "för": "rektor anna" is no role.
    """
    words = words_of(_PARTY.sub(" ", name))
    if not any(_ends(word.letters, _ROLES) for word in words):
        return False
    beside = _beside(tuple(word.letters for word in words), organisations)
    # All in small letters, or all in capitals, a name has no capitals to be known by: then every word must be known.
    flat = name == name.casefold() or name == name.upper()
    explained = False
    for at, word in enumerate(words):
        known = (
            _ends(word.letters, _ROLES)
            or _house(word.letters)
            or word.letters in _BESIDE
            or at in beside
        )
        if not known and (flat or word.capital or not explained):
            return False
        explained = explained or word.letters in _BEFORE
    return True


def _beside(words: tuple[str, ...], organisations: Phrases) -> set[int]:
    """The places of words that are those of an organisation; its last may be in the genitive."""
    found: set[int] = set()
    for phrase in organisations:
        for at in range(len(words) - len(phrase) + 1):
            said = words[at : at + len(phrase)]
            if said == phrase or (*said[:-1], said[-1].removesuffix("s")) == phrase:
                found |= set(range(at, at + len(phrase)))
    return found


def words_for(names: tuple[str, ...]) -> Phrases:
    """What may stand beside a role, for `is_role`: each word of what is plainly an authority, other names as a whole.

    A firm or an association may bear the name of its owner, so that a word of it says nothing by itself.
    """
    found: set[tuple[str, ...]] = set()
    for name in names:
        letters = tuple(folded(word.letters) for word in words_of(name))
        found.add(letters)
        if any(_house(each) for each in letters):
            found |= {(each,) for each in letters if len(each) > 2}
    return frozenset(each for each in found if each)


def names_house(name: str, organisations: Phrases = frozenset()) -> bool:
    """Say whether a name is plainly that of organisations: ``Exempelby kommun``, but not ``Bo Ek, miljökontoret``."""
    whole = tuple(word.letters for word in words_of(name))
    if whole and len(_beside(whole, organisations)) == len(whole):
        return True
    parts = [tuple(word.letters for word in words_of(part)) for part in _PARTS.split(name)]
    said = [part for part in parts if part]
    return bool(said) and all(
        any(_house(each) or each in _OF_HOUSES for each in part)
        or len(_beside(part, organisations)) == len(part)
        for part in said
    )
