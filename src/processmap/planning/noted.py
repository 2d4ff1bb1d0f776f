"""What the process lead's own notes tell that a step can use: through whom somebody is reached, who
gave a promise and that it will not hold. What cannot be read with certainty is left to the note
itself, which stands in the talk.
"""

import re

from processmap.model.governance import Commitment
from processmap.model.words import Answer
from processmap.planning.situation import Situation

__all__ = ["gave_it", "reached_through", "will_not_hold"]

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


def reached_through(facts: Situation, party: str) -> str | None:
    """Who reaches a party, by the note on it; None where it does not tell.

    Nobody whom they are in conflict with or who has power over them, whatever a note says; and
    nothing of those in fear, whose notes are not told.

    Args:
        facts: the situation.
        party: the party.
    """
    entity = facts.parties[party]
    found = _REACHES.search(" ".join((entity.note or "").split()))
    if found is None or entity.confidential or party in facts.afraid:
        return None
    words = _without_capital(found["sv"] or found["en"])
    against = {*facts.conflicts_of(party), *facts.under_power.get(party, ())}
    if any(facts.says(key, words) for key in against):
        return None
    return words


def gave_it(note: str | None) -> str | None:
    """Who gave a promise, by the note on it; None where it does not tell.

    Args:
        note: the note.
    """
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
