"""Val. Elections.

When it fires: an election falls within the time of the process.
What it proposes: no firm mandate across it. What is decided after the election rests on a mandate that those then
elected have renewed; until then it is provisional. They are in office some weeks after the election: those elected to a
municipality or a region on 15 October. Where bodies meet before the election, it is told that there is that way too.
"""

import datetime as dt
from collections.abc import Iterator

from processmap.model.process_map import ProcessMap
from processmap.model.words import Purpose
from processmap.planning.context import Context
from processmap.planning.contributions import FIRM, Before, Contribution, Note, Propose, Remark
from processmap.planning.rule import Param, Rule
from processmap.planning.rules.mandate_first import commissioners

__all__ = ["RULE", "in_office"]

_SETTLED = Param("settled_days", 32, 1, 365)
_LEAST = 56
"""Days from the start before which no proposals are to be expected."""
_LATE = (Purpose.DECIDE, Purpose.FOLLOW_UP)


def in_office(case: ProcessMap, day: dt.date) -> dt.date:
    """The first day that those elected on a day are in office, as the rule reckons in this map."""
    setting = case.setting("election")
    said = dict(setting.params).get(_SETTLED.name) if setting else None
    return day + dt.timedelta(days=int(said if said is not None and _SETTLED.fits(said) else _SETTLED.default))


def _ahead(context: Context) -> dt.date | None:
    """The first election after the start; without a start every election in the calendar counts."""
    calendar = context.case.calendar
    if calendar is None:
        return None
    return next((day for day in sorted(calendar.election) if calendar.begins is None or day >= calendar.begins), None)


def _between(context: Context) -> dt.date | None:
    """An election that falls before the target, or at an unknown distance from it."""
    day, calendar = _ahead(context), context.case.calendar
    target = calendar.deadline if calendar else None
    return day if day is not None and (target is None or day <= target) else None


def _joint(context: Context) -> Iterator[Contribution]:
    day = _between(context)
    if day is None or not any(context.facts.elected & {*each.bodies} for each in context.of(Purpose.DECIDE)):
        return
    invited = commissioners(context)
    bodies = tuple(each for each in invited if each in context.facts.bodies)
    method = context.method(Purpose.MANDATE, ("steering_group_meeting", "briefing"), invited)
    title = context.word("title_renew")
    talk = context.talk(context.id("renew"), Purpose.MANDATE, title, invited, bodies=bodies, method=method)
    yield Propose(dialogue=talk, because=context.say("need", day=day.isoformat()))
    because = context.say("settled", day=in_office(context.case, day).isoformat())
    yield Remark(dialogue=talk.id, because=because)


def _order(context: Context) -> Iterator[Contribution]:
    key = context.id("renew")
    if key not in context.dialogues:
        return
    drafts = context.of(Purpose.CREATE) or context.of(Purpose.MEET)
    for each in drafts:
        yield Before(before=each.id, after=key, because=context.say("after"))
    for each in context.of(Purpose.DECIDE):
        yield Before(before=key, after=each.id, because=context.say("before"), strength=FIRM)


def _marks(context: Context) -> Iterator[Contribution]:
    day, between = _ahead(context), _between(context)
    if between is not None:
        for each in context.of(*_LATE):
            if context.proposed(each.id):
                yield Remark(dialogue=each.id, because=context.say("waits", day=between.isoformat()), provisional=True)
        yield from _sooner(context, between)
    elif day is not None:
        yield Note(message=context.say("later", day=day.isoformat()))


def _sooner(context: Context, day: dt.date) -> Iterator[Contribution]:
    """Where every elected body that handles the matter also meets before the election, that may be time enough."""
    facts, calendar = context.facts, context.case.calendar
    handling = [key for key in facts.competent if key in facts.elected]
    start = calendar.begins if calendar else None
    ready = start + dt.timedelta(days=_LEAST) if start else None
    meetings = [[each.date for each in facts.bodies[key].meetings if not each.cancelled] for key in handling]
    if handling and ready and all(any(ready <= each < day for each in dates) for dates in meetings):
        yield Note(message=context.say("sooner", names=context.names(handling)), refs=tuple(handling))


RULE = Rule(
    "election",
    "kommunallagen; own; Backa",
    params=(_SETTLED,),
    joint=_joint,
    order=_order,
    marks=_marks,
)
