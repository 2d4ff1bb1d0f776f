"""What the process lead's own notes tell that a step can use: through whom somebody is reached, who
gave a promise and that it will not hold. What cannot be read with certainty is left to the note
itself, which stands in the talk.
"""

import re

from processmap.language.discretion import is_for_the_writer_alone, says_not_known
from processmap.model.governance import Commitment
from processmap.model.words import Answer
from processmap.planning.situation import Situation

__all__ = [
    "can_go_to_court",
    "gave_it",
    "has_lost",
    "has_lost_home",
    "is_secret",
    "not_all_known",
    "reached_through",
    "will_not_hold",
]

_MANY = (
    r"dem|de flesta|alla|många|flera|några|hälften|en del|"
    r"ett|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|\d+"
)
_MOST = r"them|most|all|many|several|some|half|one|two|three|four|five|six|seven|eight|nine|ten|\d+"
_REACHES = re.compile(
    rf"(?:^|[.;!?]\s+)(?P<sv>\w[\w-]*(?: \w[\w-]*){{0,2}}) "
    rf"(?:(?:har kontakt med|når) (?:{_MANY})|har deras förtroende)\b"
    rf"|(?:^|[.;!?]\s+)(?P<en>(?:the )?\w[\w-]*(?: \w[\w-]*){{0,2}}) "
    rf"(?:(?:reach(?:es)?|(?:is|are) in touch with) (?:{_MOST})|ha(?:s|ve) their trust)\b",
    re.IGNORECASE,
)
_GIVEN_BY = re.compile(
    r"^(?:sagt|lovat|utlovat|givet) av (?P<sv>\w[\w-]*(?: \w[\w-]*){0,3}?)"
    r"(?= (?:på|i|vid|under|till|inför|hösten|våren)\b|[,.;]|$)"
    r"|^(?:said|promised|given) by (?P<en>\w[\w-]*(?: \w[\w-]*){0,4}?)"
    r"(?= (?:at|in|on|to|during|before)\b|[,.;]|$)",
    re.IGNORECASE,
)
_WILL_NOT_HOLD = re.compile(
    r"\b(håller inte(?! (med|på|ihop))|(kan|går|kommer) inte( längre)?( att)? "
    r"(hållas?|infrias?|uppfyllas?)|ryms inte|(finns|har) inga pengar|pengar(na)? saknas|"
    r"pengarna (är slut|räcker inte|finns inte)|strider mot|motsägs? av|oförenligt med|"
    r"(lagen|planen|beslutet|budgeten) (tillåter|medger) (det )?inte|"
    r"(will|does) not hold|(cannot|can't|will not) be (kept|met|honou?red)|no money (for|left)|"
    r"money (is gone|has run out)|against the (law|plan|decision|budget)|contradicted by)\b",
    re.IGNORECASE,
)

# Which they are or how many: whoever is not counted yet comes later.
_WHICH = re.compile(r"\b(vilka|vilken|hur många|antal\w*|which|how many|numbers?)\b", re.IGNORECASE)
_COURT = re.compile(
    r"\b(\w*domstol\w*|rätten|stäm(?:mer|ma|t|ning)|överklag\w+|courts?|lawsuits?|litigat\w+|"
    r"sue[ds]?)\b",
    re.IGNORECASE,
)


_SECRET = re.compile(
    r"\b(\w*sekretess\w*|hemlig\w*|sekretessbel\w*|classified|secrecy|secret)\b", re.IGNORECASE
)

_HOME = r"hem(?:met)?|hus(?:en|et)?|bost(?:ad|äder)\w*|homes?|houses?"
_LIVED_BY = (
    r"djur\w*|boskap\w*|hjord\w*|ren(?:ar|arna)|mark(?:en)?|jord(?:en)?|bete\w*|brunn\w*|skörd\w*|"
    r"båt\w*|arbete\w*|jobb\w*|butik\w*|gård\w*|försörjning\w*|inkomst\w*|"
    r"animals?|livestock|cattle|herds?|reindeer|land|grazing|pastures?|wells?|crops?|harvests?|"
    r"boats?|work|jobs?|shops?|farms?|livelihoods?|incomes?"
)
_LOST = r"\b(?:förlorat|mist|blivit av med|lost) (?:(?:sina?|sitt|their|its|the) )?"
_LOST_HOME = re.compile(rf"{_LOST}(?:{_HOME})\b", re.IGNORECASE)
# Home, or what they live by: not a person, nor health, which no plan takes up.
_HAS_LOST = re.compile(rf"{_LOST}(?:{_HOME}|{_LIVED_BY})\b", re.IGNORECASE)


def is_secret(note: str | None) -> bool:
    """Whether a note says that what somebody knows may not be shown to all.

    Args:
        note: the note on a party.
    """
    return _SECRET.search(note or "") is not None


def has_lost(note: str | None) -> bool:
    """Whether a note says that somebody has lost their home or what they live by.

    Args:
        note: the note on a party.
    """
    return _HAS_LOST.search(" ".join((note or "").split())) is not None


def has_lost_home(note: str | None) -> bool:
    """Whether a note says that somebody has lost their home.

    Args:
        note: the note on a party.
    """
    return _LOST_HOME.search(" ".join((note or "").split())) is not None


def not_all_known(note: str | None) -> bool:
    """Whether a note says that it is not known how many they are, or which.

    Args:
        note: the note on a party.
    """
    sentences = re.split(r"(?<=[.;!?])\s+", note or "")
    return any(says_not_known(each) and _WHICH.search(each) for each in sentences)


def can_go_to_court(words: str) -> bool:
    """Whether words on a party tell of a court: that it has gone there, or has weight by it.

    Args:
        words: a note on it, or a view that it holds.
    """
    return _COURT.search(words) is not None


def reached_through(facts: Situation, party: str) -> str | None:
    """Who reaches a party, by the note on it; None where it does not tell.

    Nobody whom they are in conflict with or who has power over them, whatever a note says; and
    nothing of those in fear, whose notes are not told, nor of a note that is not for others.

    Args:
        facts: the situation.
        party: the party.
    """
    entity = facts.parties[party]
    found = _REACHES.search(" ".join((entity.note or "").split()))
    if found is None or entity.confidential or party in facts.afraid:
        return None
    if is_for_the_writer_alone(entity.note):
        return None
    words = _without_capital(found["sv"] or found["en"])
    against = {*facts.conflicts_of(party), *facts.under_power.get(party, ())}
    if any(facts.says(key, words) for key in against):
        return None
    return words


def gave_it(note: str | None) -> str | None:
    """Who gave a promise, by the note on it; None where it does not tell, or is not for others.

    Args:
        note: the note.
    """
    if is_for_the_writer_alone(note):
        return None
    found = _GIVEN_BY.search(" ".join((note or "").split()))
    return _without_capital(found["sv"] or found["en"]) if found else None


def will_not_hold(promise: Commitment) -> bool:
    """Whether the note on a promise says that it will not hold: a later decision, the money, what
    is fixed or the law says otherwise. What is confidential is no reason to say so to anybody.

    Args:
        promise: the promise.
    """
    if promise.confidential or promise.kept in (Answer.YES, Answer.NO):
        return False
    return bool(_WILL_NOT_HOLD.search(" ".join((promise.note or "").split())))


def _without_capital(words: str) -> str:
    """Words from the beginning of a sentence as they stand inside one; a name keeps its own."""
    first, *rest = words.split()
    plain = first[:1].lower() + first[1:] if not first.isupper() else first
    return " ".join([plain, *rest])
