"""What is known only from long ago, by what the map's own notes say: it is asked whether it still
holds, and is no one's view of today.
"""

import re

from processmap.model.circumstances import EarlierRound
from processmap.model.kinds import whole_of
from processmap.model.times import latest
from processmap.model.words import EarlierOutcome
from processmap.planning.situation import Situation

__all__ = ["heard_before", "old_parts", "year_said"]

_LONG_AGO = 5
"""Years before the start from which what was said is asked about anew (own)."""
_GOING_ON = EarlierOutcome.ONGOING
_UNANSWERED = frozenset(
    {
        EarlierOutcome.FAILED,
        EarlierOutcome.BROKEN_OFF,
        EarlierOutcome.IGNORED,
        EarlierOutcome.OVERRULED,
    }
)
"""How a round ends after which nobody has answered those who came."""
_SAID = re.compile(
    r"^(?:sagt|sades|från|said|from)\s+(?:in\s+|the\s+)?(\d{4})(?:-talet|s)?\b", re.IGNORECASE
)
_YEAR = re.compile(r"\b(1[6-9]\d\d|20\d\d)(?:-talet|s)?\b")


def year_said(facts: Situation, view: str) -> str | None:
    """The year that a view is from, as its note begins with it, where that is long before the
    start; None where it is not, or the start is not known.

    Args:
        facts: the situation.
        view: id of a perspective.
    """
    found = facts.perspectives.get(view)
    told = _SAID.search(found.note) if found is not None and found.note else None
    return told[1] if told and _is_long_ago(facts, int(told[1])) else None


def old_parts(facts: Situation, party: str) -> bool:
    """Whether the parts of a party are known only from long ago: its note dates them, nobody has
    dated anything later, and none of them has said anything or stands in a relation of its own.

    Args:
        facts: the situation.
        party: id of a stakeholder.
    """
    note = facts.parties[party].note or ""
    years = [int(each) for each in _YEAR.findall(note)]
    if not years or not _is_long_ago(facts, max(years)):
        return False
    parts = set(facts.parts(party))
    heard = any(parts & set(each.held_by) for each in facts.case.perspectives)
    tied = any(parts & {each.source, each.target} for each in facts.case.relationships)
    return not (heard or tied)


def heard_before(facts: Situation) -> frozenset[str]:
    """Parties that have been heard before this process, though not in it: who called others to a
    round, sat in one where something came of it, or signed; not long before the start.

    Whoever came and got no answer, or saw the opposite be decided, has not been heard by it.

    Args:
        facts: the situation.
    """
    found: set[str] = set()
    for each in facts.earlier:
        year = _year_of(each)
        if year is not None and _is_long_ago(facts, year) and each.outcome is not _GOING_ON:
            continue
        found |= {whole_of(key) for key in each.led_by}
        several = len({*each.with_, *each.led_by}) > 1 or any(map(facts.parts, each.with_))
        agreed = each in facts.agreed_before
        if (several or agreed) and each.outcome not in _UNANSWERED:
            found |= {whole_of(key) for key in each.with_}
    return frozenset(found)


def _year_of(each: EarlierRound) -> int | None:
    """The last year that is told of a round; None where none is."""
    if each.when is None:
        return None
    if not isinstance(each.when, str):
        return latest(each.when).year
    return max((int(year) for year in _YEAR.findall(each.when)), default=None)


def _is_long_ago(facts: Situation, year: int) -> bool:
    return facts.start is not None and facts.start.year - year >= _LONG_AGO
