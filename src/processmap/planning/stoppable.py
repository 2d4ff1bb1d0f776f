"""What on the road can be stopped, and before which day; what nobody here can stop; and what is
lost if one waits.
"""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable

from processmap.model.circumstances import Proceeding
from processmap.model.governance import Decision
from processmap.model.project import Funding
from processmap.model.times import exact, latest
from processmap.model.words import Answer
from processmap.planning.powers import cannot_wait
from processmap.planning.situation import Situation
from processmap.planning.under_appeal import RULED

__all__ = ["about_the_money", "cannot_be_longer", "lost_by_waiting", "released_on", "unstoppable"]

_NO_LONGER = re.compile(
    r"\b(går (ej|inte) att förlänga|(kan|får) (ej|inte) förlängas|ingen förlängning"
    r"|inte en dag till|(can(not|\'t| not)|may not) be (extended|prolonged)|no extension)\b",
    re.IGNORECASE,
)
"""Words by which a note says that a day is the last."""
_SHORT = 4
"""Most letters of a word that tells nothing of what a note is about (own)."""


def cannot_be_longer(note: str | None) -> bool:
    """Whether a note says that nobody gets a longer time.

    Args:
        note: the note.
    """
    return note is not None and _NO_LONGER.search(note) is not None


def released_on(facts: Situation, running: Proceeding) -> dt.date | None:
    """The day that lets go of something that has not begun: on which whoever runs it settles that
    it begins, else its first day. None where that is not known to the day, or has been.

    Args:
        facts: the situation.
        running: the proceeding.
    """
    begins = exact(running.starts) if running.starts is not None else None
    if begins is None or facts.start is None or begins <= facts.start:
        return None
    settling = [day for key in running.by for day in _days_of(facts).get(key, ())]
    return max((day for day in settling if facts.start < day < begins), default=begins)


def _days_of(facts: Situation) -> dict[str, list[dt.date]]:
    """The days on which each body meets, as written of it or as an event with its name in it."""

    def find() -> dict[str, list[dt.date]]:
        found: dict[str, list[dt.date]] = defaultdict(list)
        first_words: dict[str, list[str]] = defaultdict(list)
        for key, body in facts.bodies.items():
            found[key] += [each.date for each in body.meetings if not each.cancelled]
            first_words[body.name.casefold().split()[0]].append(key)
        for event in facts.case.events:
            day = exact(event.date) if event.date is not None else None
            if day is None or event.confidential:
                continue
            title = event.title.casefold()
            for word in title.split():
                for key in first_words.get(word, ()):
                    if facts.bodies[key].name.casefold() in title:
                        found[key].append(day)
        return found

    return facts.case.once("planning:days_of_bodies", find)


def unstoppable(facts: Situation) -> tuple[str, ...]:
    """What runs on to a day and nobody here can stop: not a case, of which it is told for itself,
    nor what has a day or a task of its own.

    Args:
        facts: the situation.
    """
    start = facts.start
    found = [
        each.id
        for each in facts.proceedings
        if each.id
        and each.may_wait is Answer.NO
        and each.kind not in RULED
        and not cannot_wait(each)
        and not each.confidential
        and each.ends is not None
        and (start is None or latest(each.ends) >= start)
    ]
    return facts.by_name(found)


def about_the_money(facts: Situation, money: Funding) -> frozenset[str]:
    """Proposals that some money is for: those with a theme whose word stands in its note or source.

    Args:
        facts: the situation.
        money: where the money comes from.
    """
    by_word = facts.case.once("planning:proposals_by_word", lambda: _by_word(facts))
    words = re.findall(r"\w+", f"{money.source} {money.note or ''}".casefold())
    return frozenset(key for word in words for key in by_word.get(word, ()))


def _by_word(facts: Situation) -> dict[str, list[str]]:
    """Proposals by the longer words of their themes."""
    found: dict[str, list[str]] = defaultdict(list)
    for proposal in facts.case.proposals:
        for theme in () if proposal.confidential else proposal.themes:
            for word in theme.casefold().split():
                if len(word) > _SHORT:
                    found[word].append(proposal.id)
    return found


def lost_by_waiting(facts: Situation, matters: Iterable[Decision]) -> tuple[Funding, ...]:
    """Money with a last day that cannot be moved and that a decision is about: what is lost where
    the decision waits.

    Args:
        facts: the situation.
        matters: decisions that somebody is asked to wait with.
    """
    asked = {key for each in matters for key in each.proposals}
    return tuple(
        each
        for each in facts.case.funding
        if each.id
        and not each.confidential
        and cannot_be_longer(each.note)
        and asked & about_the_money(facts, each)
    )
