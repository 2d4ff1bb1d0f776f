"""Form by who they are: how many talks, where, at what hour and in which language, from size, kind
and situation.
"""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum

from attrs import frozen

from processmap.model.kinds import whole_of
from processmap.model.plan import Said
from processmap.model.words import AccessNeed, DayPart, StakeholderKind
from processmap.planning.blueprint import own_words, said
from processmap.planning.seasons import when_away
from processmap.planning.situation import Situation
from processmap.planning.staff import is_staff

__all__ = [
    "Form",
    "UsualHour",
    "at_places",
    "form_of",
    "lives_elsewhere",
    "not_usual",
    "usual_hour",
]

K = StakeholderKind
_HOME = frozenset({K.RESIDENTS, K.GROUP, K.ASSOCIATION, K.PERSON, K.OTHER})
_TABLE = ((5, (1, 1)), (12, (1, 2)), (60, (2, 3)), (500, (3, 4)))
_NEXT_GROUP = 7
"""Days between two talks with different people of one group: nothing has to be thought over, and
whoever leads writes down the one before the next (own).
"""
_LARGE = 60
_CROWD = 500
# Places where one is "på" and not "i".
_ON = re.compile(
    r"(fjället|ön|berget|torget|marknaden|gatan|vägen|ängen|udden|sidan|gården|market|square)$",
    re.IGNORECASE,
)


# Names of those who own or come to a place and do not live there.
_ELSEWHERE = re.compile(
    r"\b(non-?resident\w*|absentee\w*|visitors?|tourists?|summer guests?|holiday[- ]home\w*|"
    r"utboende\w*|utsocknes\w*|besökare\w*|turister\w*|sommargäster\w*|fritidshus\w*)",
    re.IGNORECASE,
)


class UsualHour(StrEnum):
    """When somebody is taken to be able to come: when they themselves say (``own`` where it is
    fought, ``safe`` where they are protected), as the map says, in school hours, on paid working
    time, on evenings and weekends, or in working hours.
    """

    OWN = "own"
    STATED = "stated"
    SAFE = "safe"
    CHILDREN = "children"
    PAID = "paid"
    FREE = "free"
    WORK = "work"


@frozen(kw_only=True)
class Form:
    """How a party is talked with.

    Attributes:
        kind: assessment for a few, own_group for a group.
        talks: fewest and most talks or groups.
        every_days: calendar days between two of them: few where each is with others of the group,
            else those of the kind.
        hours: length of one.
        place: where.
        hour: when on the day.
        extra: what else: open hours, survey, interpreter.
    """

    kind: str
    talks: tuple[int, int]
    hours: float
    place: Said | None
    hour: Said
    extra: tuple[Said, ...] = ()
    every_days: int | None = None


_ONE_BY_ONE = (4, 8)
"""Talks with people of a group one by one, where not all dare to speak before the others (own)."""


def form_of(facts: Situation, party: str, *, small: bool = False) -> Form:
    """Choose the form for a party or a part of one.

    Args:
        facts: the situation.
        party: the party, or a part of one.
        small: whether it is the small process, where a talk is a call or a visit.
    """
    entity = facts.parties[whole_of(party)]
    size = entity.least_size
    group = not entity.individual and entity.kind not in (K.AUTHORITY, K.ADMINISTRATION, K.BUSINESS)
    talks = _talks(size) if size is not None else ((1, 2) if group or entity.count else (1, 1))
    if facts.children(party) and not facts.small_children(party):
        talks = (max(2, talks[0]), max(3, talks[1]))
    large = size is not None and size > _LARGE
    if small and not large:
        talks = (1, 1)
    kind = "own_group" if group and (talks[1] > 1 or "/" in party) and not small else "assessment"
    if large and entity.kind is not K.ASSOCIATION:
        kind = "own_group"
    if entity.kind is K.ASSOCIATION and large:
        talks = (1, 1) if small else (2, 3)  # its board, as of a small one
        large = not small
    one_by_one = entity.id in facts.unsaid.one_by_one
    if one_by_one:
        # In a room of their own people they would have to choose what to be silent about.
        kind, talks = "assessment", _ONE_BY_ONE
    hours = 0.75 if facts.children(party) or one_by_one else (1.0 if small and not large else 1.5)
    return Form(
        kind=kind,
        talks=talks,
        hours=hours,
        place=_place(facts, party),
        hour=_hour(facts, party),
        extra=tuple(_extra(facts, party, size)),
        every_days=_NEXT_GROUP if size is not None and not facts.children(party) else None,
    )


def _talks(size: int) -> tuple[int, int]:
    for most, talks in _TABLE:
        if size <= most:
            return talks
    return (4, 6)


def at_places(places: Iterable[str], refs: tuple[str, ...] = ()) -> Said:
    """In or on places that the map names: one is in a town and on a mountain."""
    on = all(_ON.search(each) for each in places)
    key = "plan_form.place_on" if on else "plan_form.place_named"
    return said(key, refs, places=own_words(sorted(places), refs, plain=True))


def lives_elsewhere(facts: Situation, party: str) -> bool:
    """Whether the name of a party says that they live somewhere else than where the matter is."""
    entity = facts.parties[whole_of(party)]
    return not entity.place_names and bool(_ELSEWHERE.search(entity.name))


def _place(facts: Situation, party: str) -> Said | None:
    entity = facts.parties[whole_of(party)]
    if facts.small_children(party):
        return said("plan_form.place_small_children", (entity.id,))
    if facts.children(party):
        return said("plan_form.place_children", (entity.id,))
    afraid = entity.id in facts.afraid  # not where somebody could see who comes
    if afraid or (not_usual(facts, entity.id) and not entity.place_names):
        one = "_one" if entity.individual else ""
        return said(f"plan_form.place_safe{one}", (entity.id,))
    if entity.id in facts.unsaid.one_by_one:
        if not entity.place_names:
            return said("plan_form.place_safe", (entity.id,))
        words = own_words(sorted(entity.place_names), (entity.id,), plain=True)
        return said("plan_form.place_outside", (entity.id,), places=words)
    itself = facts.is_public(entity.id) and all(
        each.casefold() in entity.name.casefold() for each in entity.place_names
    )
    if entity.place_names and not itself:
        return at_places(entity.place_names, (entity.id,))
    if is_staff(facts, party):
        return said("plan_form.place_staff", (entity.id,))
    if entity.kind in (K.RESIDENTS, K.GROUP, K.PERSON):
        return said("plan_form.place_home", (entity.id,))
    return said("plan_form.place_theirs", (entity.id,))


def _hour(facts: Situation, party: str) -> Said:
    entity = facts.parties[whole_of(party)]
    usual = usual_hour(facts, party)
    if usual is UsualHour.STATED:
        parts = tuple(
            said(f"plan_form.hour_{part.value}") for part in DayPart if part in entity.available
        )
        return said("plan_form.hour_stated", (entity.id,), parts=parts)
    if usual is UsualHour.CHILDREN and facts.small_children(party):
        return said("plan_form.hour_small_children", (entity.id,))
    one = "_one" if usual is UsualHour.SAFE and entity.individual else ""
    return said(f"plan_form.hour_{usual.value}{one}", (entity.id,))


def usual_hour(facts: Situation, party: str) -> UsualHour:
    """When a party is taken to be able to come, by who they are; what the map says of it stands
    before that.

    Args:
        facts: the situation.
        party: the party, or a part of one.
    """
    entity = facts.parties[whole_of(party)]
    fighting = any((each.stage or 0) >= 7 for each in facts.conflicts)
    if fighting and not entity.available:
        return UsualHour.OWN  # a curfew, a road: they know, not we
    if entity.available:
        return UsualHour.STATED
    if not_usual(facts, entity.id):
        return UsualHour.SAFE
    if facts.children(party):
        return UsualHour.CHILDREN
    if is_staff(facts, party):
        return UsualHour.PAID
    return UsualHour.FREE if entity.kind in _HOME else UsualHour.WORK


def not_usual(facts: Situation, *parties: str) -> bool:
    """Whether no usual place and hour may be named: where violence goes on, there may be a curfew
    or worse, and those who are to be protected say themselves what is safe.
    """
    if set(parties) & facts.protected:
        return True
    return facts.violence_goes_on and not all(facts.is_public(key) for key in parties)


def _extra(facts: Situation, party: str, size: int | None) -> Iterator[Said]:
    entity = facts.parties[whole_of(party)]
    if size is not None and size > _CROWD and entity.kind is not K.ASSOCIATION:
        yield said("plan_form.crowd", (entity.id,))
    elif size is not None and size > _LARGE and entity.kind is not K.ASSOCIATION:
        yield said("plan_form.many", (entity.id,))
    spoken = facts.case.language
    others = sorted(
        each
        for each in entity.languages
        if each.casefold() not in _NAMES_OF.get(spoken, frozenset())
    )
    if AccessNeed.INTERPRETER in entity.needs or others:
        yield (
            said(
                "plan_form.language",
                (entity.id,),
                languages=own_words(others, (entity.id,), plain=True),
            )
            if others
            else said("plan_form.interpreter", (entity.id,))
        )
    for need in (AccessNeed.CHILDCARE, AccessNeed.COMPENSATION, AccessNeed.ACCESSIBILITY):
        if need in entity.needs:
            yield said(f"plan_form.{need.value}", (entity.id,))
    yield from when_away(entity)


_NAMES_OF = {
    "sv": frozenset({"svenska", "swedish", "sv"}),
    "en": frozenset({"english", "engelska", "en"}),
}
