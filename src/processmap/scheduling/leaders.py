"""Those who lead and the rooms there are: one thing at a time, so many days a week, no more rooms
than there are.
"""

from collections.abc import Collection, Iterable
from math import ceil

from processmap.engines.timetabling import Apart, Quota, Resource
from processmap.model.kinds import whole_of
from processmap.model.plan import Filling, Named
from processmap.model.project import Facilitator
from processmap.model.words import AccessNeed, FacilitatorRole
from processmap.planning.blueprint import named, own_words
from processmap.scheduling.availability import told_period
from processmap.scheduling.half_days import DAY
from processmap.scheduling.inputs import Ground
from processmap.scheduling.items import Item
from processmap.scheduling.kept_free import hold_free

__all__ = ["leaders", "needs_room", "rooms"]

_PER_WEEK = 4
"""Dialogues a week that one leader can hold with preparation and notes, where the calendar says
nothing (own).
"""
_WEEK = 7
_HALF = 0.5
"""Of a day that a talk takes where whoever leads has less than a day a week (own)."""
_MEDIATION = "mediation"
_ELSEWHERE = frozenset(
    {"home_visit", "outreach_visit", "walk", "body_meeting", "ruling", "interview"}
)
"""Methods that are held where people are, not in a room one books."""


def leaders(ground: Ground) -> None:
    """Gather what follows from who leads: those named for a dialogue, else any of those who may."""
    led = [each for each in ground.items.values() if each.leaders]
    # Whoever some side will not meet under calls nobody, as the plan has it.
    may_lead = {each.id for each in ground.usual.facts.leads}
    known = [
        each for each in ground.case.facilitators if each.role is not FacilitatorRole.INTERPRETER
    ]
    everybody = [each for each in known if each.id in may_lead]
    _named(ground, known)
    if not everybody:
        fact = ground.fact("pace", cost=10, count=_PER_WEEK)
        ground.add(Quota("pace", _periods(ground, 1), _PER_WEEK, _uses(led, _PER_WEEK), fact))
        # Nobody is at two talks in one hour, and a map without a calendar has one who leads.
        ground.add(Apart("one_leads", [each.id for each in led], 0, 0, fact))
    else:
        mediations = [each for each in led if each.dialogue.method == _MEDIATION]
        _pool(
            ground,
            "leaders",
            everybody,
            [each for each in led if each.dialogue.method != _MEDIATION],
        )
        mediators = [each for each in everybody if each.role is FacilitatorRole.MEDIATOR]
        _pool(ground, "mediators", mediators or everybody, mediations)
    _interpreters(ground)
    _after_the_threatened(ground, everybody)


def _after_the_threatened(ground: Ground, everybody: Collection[Facilitator]) -> None:
    """Whoever talks alone with somebody in fear or under threat has the rest of that day for it:
    no two such talks on the same day, where no more than one can hold them.
    """
    if len(everybody) > 1:
        return
    hidden = ground.usual.facts.hidden
    visits = [
        each.id
        for each in ground.items.values()
        if each.leaders
        and {whole_of(key) for key in each.dialogue.participants} & hidden
        and each.date is None
    ]
    if len(visits) > 1:
        fact = ground.fact("sheltered_rest", cost=25)
        ground.add(Apart("sheltered_rest", visits, DAY - 1, DAY - 1, fact))


def _named(ground: Ground, everybody: Iterable[Facilitator]) -> None:
    for person in everybody:
        items = [each for each in ground.items.values() if person.id in each.dialogue.facilitators]
        if not items:
            continue
        name = named([person.id])
        once = ground.fact("leads", person.id, refs=(person.id,), name=name)
        ground.add(Apart(f"leads:{person.id}", [each.id for each in items], 0, 0, once))
        for number, period in enumerate(person.unavailable):
            told = {"name": name, "when": told_period(period)}
            fact = ground.fact("away", person.id, str(number), refs=(person.id,), cost=60, **told)
            bound = [each for each in items if each.body is None]
            hold_free(ground, bound, ground.grid.span(period.first, period.last), fact)
        _week(ground, person.id, name, [person], items)


def _week(
    ground: Ground, key: str, name: Named, people: list[Facilitator], items: list[Item]
) -> None:
    weeks, limit = _capacity(people)
    told: dict[str, Filling] = {"name": name, "count": limit, "weeks": weeks}
    kind = "week" if weeks == 1 else "weeks"
    fact = ground.fact(kind, key, refs=[each.id for each in people], cost=30, **told)
    ground.add(Quota(f"week:{key}", _periods(ground, weeks), limit, _uses(items, limit), fact))


def _capacity(people: Iterable[Facilitator]) -> tuple[int, int]:
    """Over how many weeks is counted, and how many dialogues that gives: a day's work each, notes
    included; half a day where there is less than a day a week, as of whoever has other work too
    and talks with people an hour at a time.
    """
    said = [_PER_WEEK if each.days_per_week is None else each.days_per_week for each in people]
    days = sum(said)
    if days <= 0:
        return 1, 0
    if days < 1:
        return ceil(_HALF / days), 1
    return 1, int(days)


def _uses(items: Iterable[Item], most: int) -> list[tuple[str, int]]:
    return [(each.id, min(max(1, each.days), max(1, most))) for each in items]


def _periods(ground: Ground, weeks: int) -> list[tuple[int, int]]:
    """Calendar weeks from Monday, so many at a time."""
    length = weeks * _WEEK * DAY
    begin = -ground.grid.first.weekday() * DAY
    out = []
    while begin < ground.grid.horizon:
        out.append((max(0, begin), begin + length))
        begin += length
    return out


def _pool(ground: Ground, key: str, people: list[Facilitator], items: list[Item]) -> None:
    """Enough of those who may lead, free at the time, for all that is led at the same time."""
    if not items or not people:
        return
    uses = [
        (each.id, min(len(people), max(each.leaders, len(each.dialogue.facilitators))))
        for each in items
    ]
    fact = ground.fact(key, refs=[each.id for each in people], cost=40, count=len(people))
    ground.add(Resource(key, _free(ground, people), uses, fact))
    if any(not each.dialogue.facilitators for each in items):
        names = named(each.id for each in people)
        _week(ground, key, names, people, items)


def _free(ground: Ground, people: Iterable[Facilitator]) -> list[int]:
    capacity = [0] * ground.grid.horizon
    for person in people:
        gone = 0
        for period in person.unavailable:
            gone |= ground.grid.span(period.first, period.last)
        for slot in range(ground.grid.horizon):
            capacity[slot] += not gone >> (slot // DAY) & 1
    return capacity


def _interpreters(ground: Ground) -> None:
    """An interpreter of the right language for each dialogue that needs one; where none is named,
    none is asked.
    """
    people = [each for each in ground.case.facilitators if each.role is FacilitatorRole.INTERPRETER]
    for able, items in _wanting(ground, people).items():
        chosen = [each for each in people if each.id in able]
        names = named(each.id for each in chosen)
        key = f"interpreters:{'+'.join(able)}"
        fact = ground.fact("interpreters", *able, refs=able, cost=40, names=names)
        ground.add(Resource(key, _free(ground, chosen), [(each.id, 1) for each in items], fact))
        _week(ground, key, names, chosen, items)


def _wanting(ground: Ground, people: list[Facilitator]) -> dict[tuple[str, ...], list[Item]]:
    """For each group of interpreters: what can only be interpreted by some of them, and not by
    anybody else.
    """
    known = {each.id: each for each in ground.case.stakeholders}
    able: dict[str, set[tuple[str, ...]]] = {}
    for item in ground.items.values():
        for key in item.dialogue.participants:
            person = known.get(key)
            if person is None or AccessNeed.INTERPRETER not in person.needs:
                continue
            found = [
                p.id
                for p in people
                if not p.languages or not person.languages or _share(p, person.languages)
            ]
            if found:
                able.setdefault(item.id, set()).add(tuple(found))
    groups = sorted({group for groups in able.values() for group in groups})
    return {
        group: [
            ground.items[key]
            for key, own in able.items()
            if any(set(each) <= set(group) for each in own)
        ]
        for group in groups
    }


def _share(person: Facilitator, languages: tuple[str, ...]) -> bool:
    return bool(
        {each.casefold() for each in person.languages} & {each.casefold() for each in languages}
    )


def needs_room(ground: Ground, item: Item) -> bool:
    """Whether a dialogue takes one of the calendar's rooms: not what is held where people are, or
    has another place.
    """
    calendar = ground.case.calendar
    if not (calendar and calendar.rooms) or item.body is not None or not item.dialogue.participants:
        return False
    if item.dialogue.place is not None:
        return item.dialogue.place in calendar.rooms
    return item.dialogue.method not in _ELSEWHERE


def rooms(ground: Ground) -> None:
    """No more at a time than there are rooms, and one at a time in a room that is named."""
    calendar = ground.case.calendar
    names = tuple(dict.fromkeys(calendar.rooms)) if calendar else ()
    items = [each for each in ground.items.values() if needs_room(ground, each)]
    if not items:
        return
    fact = ground.fact("rooms", cost=30, names=own_words(names, plain=True))
    ground.add(Resource("rooms", len(names), [(each.id, 1) for each in items], fact))
    for name in names:
        inside = [(each.id, 1) for each in items if each.dialogue.place == name]
        if len(inside) > 1:
            told = own_words([name], plain=True)
            ground.add(Resource(f"room:{name}", 1, inside, ground.fact("room", name, name=told)))
