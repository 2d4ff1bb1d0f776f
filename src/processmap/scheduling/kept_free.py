"""Days that are kept free: what a rule of the method, the calendar or somebody's absence leaves no
day for. All of them are kept in the same way, and told where they are what something waits for.
"""

import calendar
import datetime as dt
from collections.abc import Iterable, Iterator, Mapping

from processmap.engines.timetabling import Allowed
from processmap.model.fields import DATE_RANGE
from processmap.model.kinds import whole_of
from processmap.model.plan import Before, Days, EachYear, KeptFree, Plan, Said, Sentences
from processmap.scheduling.half_days import DAY, Grid, in_a_row, starts
from processmap.scheduling.inputs import Ground
from processmap.scheduling.items import Item
from processmap.scheduling.orders import least

__all__ = ["days_kept", "hold_free", "kept_besides", "kept_by_rules", "waits_for_free"]

_COST = {"must": 70, "should": 50, "consider": 30}
"""How much it asks to give up what a rule keeps free, by how strong it is; the calendar's closed
days ask as much as what should be.
"""
_YEARS = 40
"""Years ahead for which days that come back each year are looked for."""


def kept_by_rules(ground: Ground) -> None:
    """Gather what the plan's rules keep free."""
    for number, kept in enumerate(ground.plan.kept_free):
        items = [each for each in ground.items.values() if _concerned(kept, each)]
        if not items:
            continue
        rule, told = kept.because.rule, kept.because.said
        cost, way = _COST[kept.strength], kept.instead
        fact = ground.fact_of_rule("kept_free", rule, str(number), cost=cost, told=told, way=way)
        hold_free(ground, items, _days(kept, ground.grid), fact)


def _concerned(kept: KeptFree, item: Item) -> bool:
    """Whether a rule keeps days free of something. A body meets when it does: its matters are only
    held to what is said of them alone.
    """
    talk = item.dialogue
    itself = (item.id, *([talk.arena] if talk.arena else ()))
    if item.body is not None:
        return bool(kept.whom) and kept.concerns(*itself)
    coming = (*talk.participants, *map(whole_of, talk.participants))
    return kept.concerns(*itself, *coming, *talk.facilitators)


def hold_free(ground: Ground, items: Iterable[Item], days: int, fact: str) -> None:
    """Nothing of this is held on some days; where they lie outside the time there is, nothing is
    asked.

    Args:
        ground: where it is gathered.
        items: what is not held then.
        days: the days, packed.
        fact: why.
    """
    if not days:
        return
    ground.free_facts.add(fact)
    free = ground.grid.all_days & ~days
    lengths: dict[int, list[str]] = {}
    for each in items:
        lengths.setdefault(each.days, []).append(each.id)
    for length, ids in lengths.items():
        open_days = in_a_row(free | ~ground.grid.all_days, max(1, length)) & ground.grid.all_days
        ground.add(Allowed(ids, starts(open_days, range(DAY)), fact))


def _days(kept: KeptFree, grid: Grid) -> int:
    """The days that a rule keeps free, packed."""
    days = 0
    for first, last in _stretches(kept, grid.first):
        days |= grid.span(first, last)
    return days


def _stretches(kept: KeptFree, start: dt.date) -> Iterator[tuple[dt.date, dt.date]]:
    """The stretches of days that a rule keeps free, from about a first day on."""
    match kept.when:
        case Days(first, last):
            yield first, last or first
        case Before(day):
            yield start, day - dt.timedelta(days=1)
        case EachYear(first=first, last=last):
            over = last < first  # from one year into the next
            for year in range(start.year - 1, min(start.year + _YEARS, DATE_RANGE[1].year)):
                yield _day_of(year, *first), _day_of(year + over, *last)


def _day_of(year: int, month: int, day: int) -> dt.date:
    """A day of a month, the last one where that year's month has not so many."""
    return dt.date(year, month, min(day, calendar.monthrange(year, month)[1]))


def days_kept(plan: Plan, first: dt.date, days: int) -> int:
    """How many of so many days from a first one on the rules of a plan keep free."""
    grid, kept = Grid(first, days), 0
    for each in plan.kept_free:
        kept |= _days(each, grid)
    return kept.bit_count()


def waits_for_free(ground: Ground, key: str, begins: Mapping[str, int]) -> tuple[str, ...]:
    """What keeps days free on which something could else be held, after all that comes before it.

    Args:
        ground: what the timetable rests on.
        key: the id of a conversation.
        begins: the slot in which each begins.

    Returns:
        Keys of the facts.
    """
    start, earliest = begins[key], _after_others(ground, key, begins)
    between = ((1 << start) - 1) & ~((1 << min(earliest, start)) - 1)
    own = [each for each in ground.constraints if isinstance(each, Allowed) and key in each.tasks]
    found = []
    for each in own:
        if each.fact is None or each.fact not in ground.free_facts:
            continue
        left = between & ~each.starts
        for other in own:
            left &= -1 if other is each else other.starts
        if left:
            found.append(each.fact)
    return tuple(found)


def kept_besides(ground: Ground, begins: Mapping[str, int], told: Iterable[Said]) -> list[Said]:
    """What rules keep free and something waits for, though that does not decide when all is done.

    Args:
        ground: what the timetable rests on.
        begins: the slot in which each conversation begins.
        told: what is told of what decides.
    """
    there = {part for each in told for part in _parts(each)}
    waited = [key for each in ground.open for key in waits_for_free(ground, each.id, begins)]
    rules = [key for key in dict.fromkeys(waited) if ground.facts[key].told is not None]
    return [found for key in rules if (found := ground.said(key)) not in there]


def _parts(said: Said) -> Iterator[Said]:
    """The sentences that something is said in."""
    for _, value in said.params:
        if isinstance(value, Sentences):
            yield from (each for each in value.said if isinstance(each, Said))


def _after_others(ground: Ground, key: str, begins: Mapping[str, int]) -> int:
    """The first slot after all that comes before something, and the days that lie between."""
    found = 0
    for order in ground.orders:
        if order.after != key or order.before not in begins:
            continue
        before = ground.items[order.before]
        end = begins[before.id] + before.duration
        found = max(found, end + least(ground, before, ground.items[key], order.gap_days))
    return found
