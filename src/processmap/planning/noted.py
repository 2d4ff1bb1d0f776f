"""What the process lead's own notes tell that a step can use: through whom somebody is reached, and
who gave a promise. What cannot be read with certainty is left to the note itself, which stands in
the talk.
"""

import re

from processmap.planning.situation import Situation

__all__ = ["gave_it", "reached_through"]

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


def _without_capital(words: str) -> str:
    """Words from the beginning of a sentence as they stand inside one; a name keeps its own."""
    first, *rest = words.split()
    plain = first[:1].lower() + first[1:] if not first.isupper() else first
    return " ".join([plain, *rest])
