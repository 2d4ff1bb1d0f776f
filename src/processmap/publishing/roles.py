"""Telling the name of a role from the name of a person, by what roles and organisations are called.

Only what is plainly a role passes: a word for a role, and beside it nothing that could be somebody's name. A role that
is not recognised is told by its general word instead ("tjänsteperson"); that costs little.
"""

import re

from processmap.analysis.disguises import folded, words_of

__all__ = ["is_role", "names_house", "words_for"]

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
    "avdelning", "avdelningen", "bolag", "bolaget", "byra", "byran", "enhet", "enheten", "forvaltning",
    "forvaltningen", "fullmaktige", "kansli", "kansliet", "kommun", "kommunen", "kontor", "kontoret", "landsting",
    "landstinget", "myndighet", "myndigheten", "namnd", "namnden", "oppositionen", "majoriteten", "parti", "partiet",
    "polisen", "region", "regionen", "skola", "skolan", "styrelse", "styrelsen", "tjanst", "tjansten", "utskott",
    "utskottet", "verk", "verket", "council", "committee", "board", "department", "office", "municipality", "agency",
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


def is_role(name: str, organisations: frozenset[str] = frozenset()) -> bool:
    """Say whether a name is plainly that of a role.

    Args:
        name: such as "Kommunstyrelsens ordförande" or "Miljöchef Anna Andersson".
        organisations: folded words of the names of organisations that are public, and may stand beside the role.

    Returns:
        True where a word for a role stands there, and every word with a capital is that of a role or an organisation.
    """
    words = words_of(_PARTY.sub(" ", name))
    if not any(_ends(word.letters, _ROLES) for word in words):
        return False
    for word in words:
        known = _ends(word.letters, _ROLES) or _house(word.letters) or word.letters in _BESIDE
        beside = {word.letters, word.letters.removesuffix("s")} & organisations
        if not known and not beside and word.capital:
            return False
    # All in small letters a name has no capitals to be known by: then every word must be known.
    if name == name.casefold() or name == name.upper():
        return all(
            _ends(word.letters, _ROLES)
            or _house(word.letters)
            or word.letters in _BESIDE
            or bool({word.letters, word.letters.removesuffix("s")} & organisations)
            for word in words
        )
    return True


def words_for(names: tuple[str, ...]) -> frozenset[str]:
    """The folded words of names of organisations, for `is_role`."""
    return frozenset(folded(word.letters) for name in names for word in words_of(name) if len(word.letters) > 2)


def names_house(name: str) -> bool:
    """Say whether a name is plainly that of an organisation: ``Exempelby kommun``."""
    return any(_house(word.letters) for word in words_of(name))
