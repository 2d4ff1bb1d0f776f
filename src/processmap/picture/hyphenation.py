"""Where a long word may be broken.

Swedish joins words into long ones ("arbetsmarknadsutskottet"), and a box is narrow. No dictionary
comes along: known second parts of compounds common in a municipality, endings that bind with an s,
and the one-consonant rule for syllables (*en konsonant förs till nästa rad*) give the places, in
that order of preference.
"""

import re
from typing import Final, Literal, TypeAlias
from unicodedata import category

Quality: TypeAlias = Literal[0, 1, 2, 3]
"""0: the writer's own break (hyphen, slash, soft hyphen); 1: between parts of a compound; 2:
syllable; 3: anywhere.
"""

_PARTS: Final = (
    "ansvarig|arbet|avdelning|avgift|avtal|barn|beredning|beslut|boende|bolag|bostad|byggnad|central|chef|departement|"
    "dialog|distrikt|enhet|fastighet|fond|företag|"
    "folk|fråg|förbund|förening|förskol|förslag|förvaltning|församling|grann|grupp|handling|handläggare|handel|hus|"
    "hyresgäst|hållbar|hälso|instans|intresse|invånar|kallelse|karta|kommission|kommun|kontor|kostnad|ledamot|ledar|"
    "ledning|lokal|länsstyrelse|lärar|marknad|medborgar|medel|miljö|minister|myndighet|möte|nämnd|nätverk|område|"
    "ordförande|organisation|perspektiv|plan|plats|polis|politik|process|program|projekt|protokoll|redovisning|"
    "region|representant|råd|rådgivare|samarbet|samhäll|samling|samman|samordnare|samordning|samråd|samtal|"
    "samverkan|sekreterare|service|skola|skolan|skydd|social|spänning|stadsdel|stadsbyggnad|strateg|strategi|"
    "stöd|styrelse|säker|tidplan|tjänst|trafik|träde|träff|trygghet|underlag|undersökning|uppdrag|upplägg|"
    "utbildning|utredning|utskott|utveckling|utvärdering|verk|verksamhet|vård|ägare|ärende|åtgärd|översikt"
)
_BEFORE_PART: Final = re.compile(rf"(?<=[a-zåäöé]{{3}})(?={_PARTS})")
_AFTER_BINDING_S: Final = re.compile(
    r"(?:ings|ions|tets|hets|skaps|doms|nads|ments|verks|dags|bets|ningars|åtgärds|samhälls|styrelses|intresses)"
    r"(?=[bdfghjklmnprtvaeiouyåäö][a-zåäö]{3})"
)
_CLUSTER: Final = re.compile(r"[aeiouyåäöéü]([bcdfghjklmnpqrstvwxz]+)(?=[aeiouyåäöéü])")
_KEPT_TOGETHER: Final = ("skj", "stj", "sch", "sj", "tj", "kj", "ch", "sh", "th", "ph", "qu")
_OWN_BREAK: Final = re.compile(r"[-/‐–—_@.:,;\\](?=\w)|\u00ad")
_LETTERS: Final = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏ\u00ad'’-]+[.,:;!?)”’\"]*")
_RUN: Final = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏ\u00ad'’]+")
_NO_WORD: Final = re.compile(r"://|www\.|[@_\\=&?%#{}<>]|\d[A-Za-zÀ-ÖØ-öø-ɏ]|[A-Za-zÀ-ÖØ-öø-ɏ]\d")
"""What stands in addresses, in names of files and in codes: a hyphen in those would be read as
theirs.
"""
_LEAST: Final = 3
"""Letters left on either side of a hyphen."""


def breaks(word: str) -> list[tuple[int, Quality]]:
    """Give the places where ``word`` may be broken: index of the first letter of the next line, and
    how good it is.

    In order of index, one entry a place. A place of quality 0 or 3 takes no hyphen; 1 and 2 take
    one.
    """
    if _LETTERS.fullmatch(word):
        found = _inside(word)
    else:
        # Brackets, quotation marks, slashes and figures beside letters: the rules are asked of the
        # letters between them.
        found = {}
        for run in () if _NO_WORD.search(word) else _RUN.finditer(word):
            found |= {run.start() + place: quality for place, quality in _inside(run[0]).items()}
        if not found:
            found = {place: 3 for place in range(1, len(word)) if not _joined(word, place)}
    for match in _OWN_BREAK.finditer(word):
        found[match.end()] = 0
    return sorted(found.items())


def _inside(letters: str) -> dict[int, Quality]:
    """Give the places in a stretch of letters where a hyphen may be put, with enough letters on
    either side.
    """
    found: dict[int, Quality] = {}
    lower = letters.lower()
    for place in _syllables(lower):
        found[place] = 2
    for pattern in (_BEFORE_PART, _AFTER_BINDING_S):
        for match in pattern.finditer(lower):
            found[match.end()] = 1
    return {
        place: quality
        for place, quality in found.items()
        if _LEAST <= place <= len(letters) - _LEAST
    }


def _syllables(lower: str) -> list[int]:
    """Break before the last consonant between two vowels, keeping letters that stand for one sound
    together.
    """
    places = []
    for match in _CLUSTER.finditer(lower):
        cluster, end = match.group(1), match.end(1)
        keep = next((len(sound) for sound in _KEPT_TOGETHER if cluster.endswith(sound)), 1)
        if cluster.endswith("ck") or cluster == "x" or (cluster == "ng"):
            keep = 0
        if keep or cluster != "x":
            places.append(end - keep)
    return places


def _joined(word: str, place: int) -> bool:
    """Say whether the characters on both sides of ``place`` are one to the eye: marks, joiners,
    surrogate selectors.
    """
    after, before = word[place], word[place - 1]
    return category(after) in ("Mn", "Me", "Cf") or before == "\u200d" or category(before) == "Cf"
