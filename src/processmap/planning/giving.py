"""Who gives money to what is to be done, with a condition, and bears nothing of it: whoever gives
is rung about the condition, and has no say over what the others live with.
"""

import re

from processmap.model.words import Level
from processmap.planning.situation import Situation

__all__ = ["givers", "gives_only"]

# That somebody gives a sum, in a note on them.
_GIVES = re.compile(
    r"\b(ger|skänker|donerar|bidrar med|erbjuder|gives?|donates?|offers?|contributes?)\b[^.]*?"
    r"\d[\d \u00a0.,]*(kronor|kr|tkr|miljoner|euro|pounds|dollars|million)\b",
    re.IGNORECASE,
)


def givers(facts: Situation) -> tuple[str, ...]:
    """Those of whom the map says that they give a sum: in the note on them, or as a source of
    money. Offices and authorities aside, which pay by decision; nobody who is not shown.

    Args:
        facts: the situation.
    """
    return facts.case.once("planning:givers", lambda: _givers(facts))


def _givers(facts: Situation) -> tuple[str, ...]:
    sources = {each.source.casefold() for each in facts.case.funding if not each.confidential}
    return facts.ordered(
        key
        for key, each in facts.parties.items()
        if not each.confidential
        and key not in facts.hidden
        and not facts.is_public(key)
        and (_GIVES.search(each.note or "") or each.name.casefold() in sources)
    )


def gives_only(facts: Situation, party: str) -> bool:
    """Whether somebody gives and bears nothing: hardly affected, at home in no place and on no
    topic, and with nothing to say of the matter that is written.

    Args:
        facts: the situation.
        party: the id of a party.
    """
    if party not in givers(facts):
        return False
    entity = facts.parties[party]
    bears = facts.affected(party) in (Level.HIGH, Level.MEDIUM) or bool(entity.hit_by)
    return not bears and not entity.place_names and not facts.views_of(party)
