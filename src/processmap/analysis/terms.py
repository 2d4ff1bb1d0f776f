"""Terms of office: when those newly elected take office, and what lies between two terms."""

import datetime as dt
import re

from processmap.analysis.conditions import elections
from processmap.model.circumstances import Proceeding
from processmap.model.governance import Decision, DecisionBody
from processmap.model.process_map import ProcessMap
from processmap.model.times import latest
from processmap.model.words import BodyKind, ProceedingKind

__all__ = ["between_terms", "budgets", "in_office", "is_budget", "is_elected", "terms_after"]

_SETTLED_DAYS = 32
"""Days from an election until those elected are in office, where nothing else is known: as many
as Swedish councils have at the least.
"""
_RANGE = (1, 365)
_SWEDISH_ELECTION = 9
"""The month in which Swedish councils are elected."""


def in_office(case: ProcessMap, day: dt.date) -> dt.date:
    """The first day that those elected on a day are in office: as the document's rule says, else
    15 October where a Swedish council is elected (Kommunallagen 2017:725, chapter 5), else as is
    usual.

    Args:
        case: the map.
        day: the day of the election.
    """
    setting = case.setting("election")
    said = dict(setting.params).get("settled_days") if setting else None
    fits = isinstance(said, int) and not isinstance(said, bool) and _RANGE[0] <= said <= _RANGE[1]
    if not fits and case.language == "sv" and day.month == _SWEDISH_ELECTION:
        return dt.date(day.year, 10, 15)
    return day + dt.timedelta(days=int(said) if fits and said is not None else _SETTLED_DAYS)


def budgets(case: ProcessMap) -> tuple[Proceeding, ...]:
    """The budgets that are being made, the one that is decided first first."""
    found = [each for each in case.proceedings if each.kind is ProceedingKind.BUDGET]
    return tuple(sorted(found, key=lambda each: latest(each.ends) if each.ends else dt.date.max))


_BUDGET = re.compile(
    r"(the )?((mål|målen|plan) och |annual )?(års|kommun|region)?budget(en)?"
    r"( (för|for))?( år(et)?)?( 20\d\d([-–/]\d+)?)?( med (flerårs)?plan.*)?",
    re.IGNORECASE,
)
"""What a yearly budget is called."""


def is_budget(decision: Decision) -> bool:
    """Whether a decision is on the budget of a year, which has its own time by law and waits for
    nobody; not on the money for one thing, nor where a proposal of this matter is decided by it.
    """
    return (
        not decision.settled
        and not decision.proposals
        and _BUDGET.fullmatch((decision.title or "").strip()) is not None
    )


_NOT_ELECTED = frozenset({BodyKind.DELEGATE, BodyKind.COMPANY, BodyKind.STATE})


def is_elected(body: DecisionBody) -> bool:
    """Whether those who sit in a body are chosen anew after an election."""
    return body.kind not in _NOT_ELECTED


def terms_after(case: ProcessMap, first: dt.date) -> tuple[tuple[dt.date, dt.date], ...]:
    """Each election from a day on, with the first day that those elected are in office."""
    return tuple((day, in_office(case, day)) for day in elections(case) if day >= first)


def between_terms(case: ProcessMap, body: DecisionBody, day: dt.date) -> bool:
    """Whether a day lies after an election and before those elected are in office, for a body that
    is chosen anew: nothing is left for decision there.
    """
    if not is_elected(body):
        return False
    return any(vote < day < settled for vote, settled in terms_after(case, dt.date.min))
