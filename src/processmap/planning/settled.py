"""What some of those concerned have agreed before, and the forums that keep it."""

import datetime as dt
import re

from processmap.model.circumstances import EarlierRound
from processmap.model.kinds import whole_of
from processmap.model.plan import PlanArena, Said
from processmap.model.times import latest
from processmap.model.words import Answer, CarriedOut
from processmap.planning.situation import Situation

__all__ = [
    "became_a_decision",
    "goes_on_beside",
    "kept_by_forums",
    "kept_themes",
    "settled_among_some",
    "still_living",
]

_LIVING = dt.timedelta(days=2 * 366)
"""Longer ago than this an agreement that nothing keeps is taken to be over (own)."""
_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")

_BESIDE = frozenset({"plan_wide.goes_on_kept", "plan_wide.goes_on_own"})


def settled_among_some(facts: Situation) -> tuple[EarlierRound, ...]:
    """Earlier agreements that some of those concerned made and others were not in, while something
    more is to be settled.
    """
    return facts.case.once("planning:settled_among_some", lambda: _settled_among_some(facts))


def _settled_among_some(facts: Situation) -> tuple[EarlierRound, ...]:
    concerned = {key for key in facts.concerned if key not in facts.hidden}
    found = []
    for each in facts.agreed_before if not facts.carried_on else ():
        inside = {whole_of(key) for key in each.with_} & facts.parties.keys()
        if each.id and len(inside) > 1 and concerned - inside:
            found.append(each)
    return tuple(found)


def still_living(facts: Situation, agreed: EarlierRound) -> bool:
    """Whether an agreement still holds between those who made it: it has become a decision that is
    carried out, or it is of the last years, no promise in it is known to be broken, and none of
    those who made it has agreed anew since.
    """
    if became_a_decision(facts, agreed):
        return True
    inside = {whole_of(key) for key in agreed.with_}
    broken = any(
        each.kept is Answer.NO and each.who in inside and set(map(whole_of, each.to)) & inside
        for each in facts.case.commitments
        if not each.confidential  # silence would tell of it
    )
    made = _day_of(agreed)
    if broken:
        return False
    if made is None or facts.start is None:
        return True
    if facts.start - made > _LIVING:
        return False
    return not any(
        (day := _day_of(each)) is not None
        and day > made
        and inside & {whole_of(key) for key in each.with_}
        for each in facts.agreed_before
        if each is not agreed and not each.confidential
    )


def _day_of(agreed: EarlierRound) -> dt.date | None:
    """The last day on which an agreement can have been made; of words, the end of the year."""
    if agreed.when is None:
        return None
    if not isinstance(agreed.when, str):
        return latest(agreed.when)
    years = _YEAR.findall(agreed.when)
    return dt.date(int(years[-1]), 12, 31) if years else None


def became_a_decision(facts: Situation, agreed: EarlierRound) -> bool:
    """Whether what some agreed has become a decision that is carried out, taken by one of them: all
    can read it, and nothing in it is kept back.
    """
    inside = {whole_of(key) for key in agreed.with_}
    inside |= {facts.body_of.get(key, key) for key in inside}
    return any(
        each.body in inside and each.carried_out is CarriedOut.YES for each in facts.settled_matters
    )


def kept_by_forums(facts: Situation) -> dict[str, tuple[str, ...]]:
    """Themes on which some have agreed and that a forum of theirs keeps, by the forum's id: what
    hits one of those who agreed, and of which it is written that nothing else does.
    """
    hit = {
        whole_of(key): set(facts.parties[whole_of(key)].hit_by)
        for each in settled_among_some(facts)
        for key in each.with_
        if whole_of(key) in facts.parties and not facts.is_public(whole_of(key))
    }
    found = {}
    for unit in facts.case.organisation:
        themes = {theme for key in unit.members for theme in hit.get(whole_of(key), ())}
        left = set(facts.themes) - themes
        if unit.id and themes and left:
            found[unit.id] = tuple(theme for theme in facts.themes if theme in themes)
    return found


def kept_themes(facts: Situation) -> dict[str, tuple[str, ...]]:
    """Themes that are settled and kept by a forum of their own, with what says so: what nobody is
    asked about anew. Nothing of an agreement that is confidential: the silence would tell of it.

    Args:
        facts: the situation.
    """
    agreed = settled_among_some(facts)
    if any(each.confidential for each in agreed):
        return {}
    why = tuple(each.id for each in agreed if each.id)
    return {
        theme: (unit, *why) for unit, themes in kept_by_forums(facts).items() for theme in themes
    }


def goes_on_beside(arena: PlanArena) -> bool:
    """Whether a body that meets already goes on with a matter of its own, for good: what comes
    after it waits for its next meeting and not for its last.
    """
    return (
        arena.status == "open" and isinstance(arena.purpose, Said) and arena.purpose.key in _BESIDE
    )
