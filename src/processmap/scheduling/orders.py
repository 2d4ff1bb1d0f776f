"""What comes before what, and how far apart: gaps in calendar days turned into slots."""

import datetime as dt

from processmap.analysis.terms import is_elected, terms_after
from processmap.engines.timetabling import Allowed, Gap, Window
from processmap.model.plan import Days, Filling, OwnWords, Precedence, Said, Sentences, Titled
from processmap.scheduling.half_days import AFTERNOON, DAY, MORNING, starts
from processmap.scheduling.inputs import Ground
from processmap.scheduling.items import Item

__all__ = ["DOCUMENT", "least", "orders", "terms"]

DOCUMENT = "document"


def orders(ground: Ground) -> None:
    """Gather the orders among what is to be put in time, and those after what has been."""
    for each in ground.orders:
        after = ground.items.get(each.after)
        if after is None:
            continue
        if each.before in ground.past:
            if after.date is None:
                _after_past(ground, each, ground.past[each.before])
        elif each.before in ground.items:
            _between(ground, each, ground.items[each.before], after)


def _told(each: Precedence) -> dict[str, Filling]:
    return {"before": Titled((each.before,)), "after": Titled((each.after,))}


def _after_past(ground: Ground, each: Precedence, day: dt.date) -> None:
    told = {**_told(each), "day": Days(day)}
    names, refs = (each.before, each.after), (each.before, each.after)
    if each.gap_days:
        fact = ground.fact("past_gap", *names, refs=refs, cost=30, days=each.gap_days, **told)
        ground.add(
            Window(each.after, max(0, ground.grid.slot(day) + each.gap_days * DAY), None, fact)
        )
    if each.within_days is not None:
        fact = ground.fact("past_within", *names, refs=refs, cost=25, days=each.within_days, **told)
        ground.add(
            Window(
                each.after, 0, max(0, ground.grid.slot(day) + (each.within_days + 1) * DAY), fact
            )
        )


def _between(ground: Ground, each: Precedence, before: Item, after: Item) -> None:
    if before.date is not None and after.date is not None:
        return  # both have their days; the checker says so where they are wrong
    if ground.soft and after.about is not None and each.rule != DOCUMENT:
        return
    told, names, refs = _told(each), (each.before, each.after), (each.before, each.after)
    because = _because(each.because)
    order = ground.fact("order", *names, refs=refs, cost=80, because=because, **told)
    ground.add(Gap(each.before, each.after, 0, None, order))
    if each.gap_days:
        fact = ground.fact("gap", *names, refs=refs, cost=30, days=each.gap_days, **told)
        ground.add(
            Gap(each.before, each.after, least(ground, before, after, each.gap_days), None, fact)
        )
    if each.within_days is not None:
        fact = ground.fact("within", *names, refs=refs, cost=25, days=each.within_days, **told)
        most = max(
            0, each.within_days * DAY - (DAY - 1), least(ground, before, after, each.gap_days)
        )
        ground.add(Gap(each.before, each.after, 0, most, fact))


def _because(because: Said | str) -> Sentences:
    """A reason as a sentence of its own: the plan's, or what a person has written."""
    if isinstance(because, str):
        return Sentences((OwnWords((because,), plain=True),) if because else ())
    return Sentences((because,))


def least(ground: Ground, before: Item, after: Item, days: int) -> int:
    """Slots between the end of one and the start of the other, so that at least so many days lie
    between their dates.

    Exact where the part of the day of one of them is known beforehand; else the time of day is
    reckoned with too, and what follows an afternoon comes no earlier than the afternoon so many
    days later.
    """
    if days == 0:
        return 0
    ended = _end_part(before)
    if ended is not None:
        return days * DAY - ended
    begins = _start_part(after)
    return days * DAY - (1 if begins is None else DAY - begins)


def _start_part(item: Item) -> int | None:
    return AFTERNOON if item.body else MORNING if item.days else None


def _end_part(item: Item) -> int | None:
    return AFTERNOON + 1 + item.evening if item.body or item.days else None


def terms(ground: Ground) -> None:
    """Between an election and the day that those elected are in office nothing is left to a body
    for decision, unless somebody has set the day.
    """
    for vote, settled in terms_after(ground.case, ground.grid.first):
        after = vote + dt.timedelta(days=1)
        ids = [
            each.id
            for each in ground.items.values()
            if each.body is not None and is_elected(each.body) and each.date is None
        ]
        taken = ground.grid.span(after, settled - dt.timedelta(days=1))
        if not ids or not taken:
            continue
        name = vote.isoformat()
        days = {"day": Days(vote), "settled": Days(settled)}
        fact = ground.fact("between_terms", name, refs=(), cost=55, **days)
        free = ground.grid.all_days & ~taken
        ground.add(Allowed(ids, starts(free, range(DAY)), fact))
