"""Steps on the road that settle the matter before the decision itself does: a row in a budget, an
order of buses, a choice of school, a contract. Each has a day of its own and locks what is to be
talked about.
"""

import datetime as dt
import re

from attrs import frozen

from processmap.model.circumstances import Proceeding
from processmap.model.same_text import text_key
from processmap.model.times import Day, exact, latest
from processmap.model.words import ProceedingKind
from processmap.planning.situation import Situation

__all__ = ["Locking", "locking_steps"]

_LOCKING = frozenset({ProceedingKind.BUDGET, ProceedingKind.PERMIT, ProceedingKind.OTHER})
"""Kinds of proceedings by which something is bound; views that are gathered bind nothing (own)."""
_SHORT = 4
"""Most letters of a word that tells nothing of what a note is about (own)."""


@frozen(kw_only=True)
class Locking:
    """A step that settles part of the matter before it is decided.

    Attributes:
        key: its id.
        day: the day before which it has to be answered: on which it begins, where it has not, else
            on which it ends.
        who: who settles it.
        matters: the decisions that it goes before.
    """

    key: str
    day: dt.date
    who: tuple[str, ...]
    matters: tuple[str, ...]


def locking_steps(facts: Situation) -> tuple[Locking, ...]:
    """What binds part of the matter on a day before it is decided, the nearest first. What somebody
    applies for alone binds nobody else and is not among it.

    Args:
        facts: the situation.
    """

    def find() -> tuple[Locking, ...]:
        coming = _coming(facts)
        if not coming:
            return ()
        made = []
        for running in facts.proceedings:
            day = _day(facts, running)
            who = tuple(key for key in facts.settled_by(running) if key not in facts.hidden)
            if day is None or not running.id or not who or running.confidential:
                continue
            if running.kind not in _LOCKING or running.outcome or running.parties:
                continue
            about = _about(running)
            before = [key for key, (on, words) in coming.items() if day < on and about & words]
            if before:
                matters = facts.by_name(before)
                made.append(Locking(key=running.id, day=day, who=who, matters=matters))
        return tuple(sorted(made, key=lambda each: (each.day, each.key)))

    return facts.case.once("planning:locking_steps", find)


def _coming(facts: Situation) -> dict[str, tuple[dt.date, set[str]]]:
    """Decisions that wait for a known day, each with the words of its themes."""
    themes = {each.id: each.themes for each in facts.case.proposals if not each.confidential}
    found = {}
    for each in facts.pending:
        day = exact(each.date) if each.date is not None else None
        about = {text_key(one) for key in each.proposals for one in themes.get(key, ())}
        if day is not None and about and not each.confidential:
            found[each.id] = (day, about)
    return found


def _about(running: Proceeding) -> set[str]:
    """What a step is about: its themes, else the words of its note."""
    if running.themes:
        return set(map(text_key, running.themes))
    words = re.findall(r"\w+", running.note or "")
    return {text_key(word) for word in words if len(word) > _SHORT}


def _day(facts: Situation, running: Proceeding) -> dt.date | None:
    """The first day to come of a step."""
    start = facts.start
    days: list[Day] = [each for each in (running.starts, running.ends) if each is not None]
    ahead = [latest(each) for each in days if start is not None and latest(each) > start]
    return min(ahead, default=None)
