"""A shorter order of the same plan, where all of it fits neither before the body's day nor into the
hours there are: what does not fit shrinks the question, not the talks with each.

The talks are held, then the circle of trust where trust is broken, a facts panel of two meetings,
and the main common room of the plan as one table that meets one to three times. The rest waits.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from math import ceil

from attrs import evolve, frozen

from processmap.model.kinds import whole_of
from processmap.model.plan import Filling, Named, PlanArena, PlanGate, Said, Seat, Told
from processmap.planning.arena_kinds import defaults_of
from processmap.planning.blueprint import Blueprint, own_words, said
from processmap.planning.effort import HOURS, weeks_in_a_row, weeks_of_gate, with_closed
from processmap.planning.situation import Situation
from processmap.planning.steps.wide import themes_in_order
from processmap.planning.talks_in_time import (
    TALKS,
    each_takes,
    talks_a_week,
    talks_in_time,
)

__all__ = [
    "JOINT_PHASES",
    "ShorterOrder",
    "order_in_hours",
    "order_in_weeks",
    "told_of_hours",
    "told_with",
]

JOINT_PHASES = ("facts", "small", "wide")
_FEWEST_WEEKS = 4
"""Weeks that are left after the talks from which on common meetings are worth beginning (own)."""
_FEWEST_TALKING = 4
"""Weeks that talks with each take at the least (METHOD 5.2)."""
_TO_READ = 1
"""Weeks in which each reads how the own view is given back (own)."""
_FORTNIGHT = 14
_A_WEEK = 7
_MOST_CHAIRS = 15
"""Chairs at the one table, from which on each has one (own)."""
_MANY_THEMES = 3
"""Topics that a table of a few meetings can have; of more, what is said to be open (own)."""
_BROKEN_AT = 5
"""Glasl's stage from which trust comes before the matter, whatever else is given up."""
_TWO_MEETINGS = 2
_TOLD = 2
"""Weeks in which somebody says what went wrong, beside the rooms where trust is taken up (own)."""
_FORMS = ((2, 3), (2, 2), (2, 1), (1, 1), (1, 0), (0, 0))
"""Meetings of the facts panel and of the table, the first that fits being taken (own)."""
_TABLES = ("plenary", "round_table", "negotiation")
_OWN_CHAIR = "own-chair"
"""The rule that seats everybody who has a chair to claim."""
_TRUST_ROOMS = frozenset({"mixed_group", "acknowledgement", "shuttle"})
_SMALL_ROOMS = _TRUST_ROOMS | {"negotiation"}
_TABLE_KEYS = frozenset({"plan_wide.widened", "plan_wide.plenary", "plan_wide.table"})
_ALWAYS = frozenset({"own_yes", "safety", "rights", "children"})
"""Gates that stay, whatever is given up: safety, own yes, rights and children."""


@frozen(kw_only=True)
class ShorterOrder:
    """What is kept of a plan.

    Attributes:
        rooms: the common rooms that are kept, by id, in their short form.
        gates: what has to be in place before those, by id.
        talks: the talks with each, with as many sessions as there is time for.
        weeks: fewest and most weeks until the talks are held and read; None where no day presses.
        table: fewest and most meetings that the main common room has in the whole plan; None where
            it has none.
    """

    rooms: dict[str, PlanArena]
    gates: dict[str, PlanGate]
    talks: dict[str, PlanArena]
    weeks: tuple[int, int] | None
    table: tuple[int, int] | None


def order_in_weeks(
    facts: Situation, plan: Blueprint, weeks: int, fits: Callable[[ShorterOrder], bool]
) -> ShorterOrder | None:
    """Find the shorter order for the weeks there are; None where they are too few for more than the
    talks.

    Args:
        facts: the situation.
        plan: the plan, with gates and arenas tied together.
        weeks: weeks until those who took part have to see what goes to the body.
        fits: whether there are hours for an order.
    """
    talking = _weeks_of_talks(facts, plan)
    left = weeks - talking
    if left < _FEWEST_WEEKS or talks_in_time(facts, plan, weeks, once_each=True).left_out:
        return None
    for kept in _forms(facts, plan, hurried=True):
        takes = _weeks_of(plan, kept)
        if takes > left:
            continue
        until = min(weeks - takes, 2 * talking)  # what is left over is for what slips
        held = talks_in_time(facts, plan, until, once_each=True)
        order = evolve(kept, talks=held.arenas | kept.talks, weeks=(talking, until))
        if fits(order):
            return order
    return None


def order_in_hours(
    facts: Situation, plan: Blueprint, fits: Callable[[ShorterOrder], bool]
) -> ShorterOrder | None:
    """Find the shorter order for the hours of the lead, where no day presses; None where they are
    too few for more than the talks.

    Args:
        facts: the situation.
        plan: the plan, with gates and arenas tied together.
        fits: whether there are hours for an order.
    """
    return next(filter(fits, _forms(facts, plan, hurried=False)), None)


def _weeks_of_talks(facts: Situation, plan: Blueprint) -> int:
    """Fewest weeks of the talks, each met once and the second meetings beside what follows."""
    talks = [each for each in plan.arenas if each.phase == "call" and each.kind in TALKS]
    met = ceil(sum(map(each_takes, talks)) / talks_a_week(facts))
    weeks = max(_FEWEST_TALKING, met) + _TO_READ
    return with_closed(facts, (weeks, weeks))[0]


def _forms(facts: Situation, plan: Blueprint, *, hurried: bool) -> Iterator[ShorterOrder]:
    """The orders there are, the fullest first; each has some common room. None where nobody is to
    meet the other side.
    """
    if plan.shape.pattern == "apart":
        return
    proposed = [each for each in plan.arenas if each.status == "proposed" and not each.dialogues]
    small = [each for each in proposed if _is_small(each)]
    broken = _trust_is_broken(facts)
    trust = [each for each in small if each.kind in _TRUST_ROOMS] if broken else []
    panels = [each for each in proposed if each.kind == "fact_panel"]
    tables = _main_rooms(facts, proposed)

    def orders(before: list[PlanArena], panel: int, table: int) -> Iterator[ShorterOrder]:
        rooms = [_short(each, hurried=hurried) for each in before]
        rooms += [_met(each, panel, hurried=hurried) for each in panels if panel]
        met = [_met(each, table, hurried=hurried) for each in tables if table]
        rooms += [_as_one_table(facts, each, circle=bool(before)) for each in met]
        if broken and not before:
            rooms += [_short(each, hurried=hurried) for each in _heard_between(proposed, met)]
        kept = {each.id: each for each in rooms}
        if not any(each.joint for each in rooms):
            return
        yield ShorterOrder(
            rooms=kept,
            gates={each.id: each for each in _gates(plan, kept)},
            talks={},
            weeks=None,
            table=tables[0].sessions if tables and tables[0].kind in _TABLES else None,
        )

    meetings = dict.fromkeys(
        (panel if panels else 0, table if tables else 0) for panel, table in _FORMS
    )
    fullest = next(iter(meetings))
    if small != trust:
        yield from orders(small, *fullest)
    for panel, table in meetings:
        for made in orders(trust, panel, table):
            yield made
            if (panel, table) != fullest:
                # Whoever meets the others has one talk before it, sooner than one meeting less.
                yield evolve(made, talks=_once_with_those_who_meet(facts, plan, made))


def _once_with_those_who_meet(
    facts: Situation, plan: Blueprint, order: ShorterOrder
) -> dict[str, PlanArena]:
    """One talk each with those who sit in the common rooms; the others keep theirs."""
    rooms = [each for each in order.rooms.values() if each.joint]
    there = {whole_of(key) for each in rooms for key in each.parties}
    there -= facts.hidden | facts.afraid
    return {
        each.id: evolve(each, sessions=(1, 1), every_days=0)
        for each in plan.arenas
        if each.phase == "call"
        and each.kind in TALKS
        and each.status == "proposed"
        and not each.dialogues
        and each.sessions[0] > 1
        and there.issuperset(map(whole_of, each.parties))
    }


def _trust_is_broken(facts: Situation) -> bool:
    """Whether trust comes before the matter, whatever else is given up: it is broken between some
    who can meet, or they are so hot at odds.
    """
    return any(
        each.trust == "broken" or (each.stage or 0) >= _BROKEN_AT or "acknowledgement" in each.first
        for each in facts.distrust
        if not each.apart
    )


def _is_small(arena: PlanArena) -> bool:
    """Whether it is a small room before the common ones, where no rules are worked out."""
    return arena.phase == "small" and arena.kind in _SMALL_ROOMS


def _heard_between(proposed: list[PlanArena], tables: list[PlanArena]) -> list[PlanArena]:
    """The talks alone between the meetings of a table with those between whom trust is broken,
    where no circle has taken that up.
    """
    forums = {each.id for each in tables}
    return [
        each
        for each in proposed
        if each.between in forums
        and isinstance(each.title, Said)
        and each.title.key == "plan_small.between_title"
    ]


def _main_rooms(facts: Situation, proposed: list[PlanArena]) -> list[PlanArena]:
    """The main common room: the table where all have their chairs, or the local forums where each
    conflict lives in one place; where there is neither, the room of the few who negotiate.
    """
    wide = [each for each in proposed if each.joint and each.phase == "wide"]
    tables = [each for each in wide if each.kind in _TABLES and each.reasons[0].rule == _OWN_CHAIR]
    forums = [each for each in wide if each.kind == "local_forum"]
    if forums and (not tables or _live_in_one_place(facts, forums)):
        return forums
    return tables or [each for each in wide if each.kind == "negotiation"]


def _live_in_one_place(facts: Situation, forums: list[PlanArena]) -> bool:
    """Whether those who are at odds meet in one of the forums, each pair of them."""
    there = [set(map(whole_of, each.parties)) for each in forums]
    pairs = [set(each.parties) for each in facts.conflicts if not each.apart]
    return bool(pairs) and all(any(pair <= each for each in there) for pair in pairs)


def _short(arena: PlanArena, *, hurried: bool) -> PlanArena:
    """A room of trust in as few meetings as can do something."""
    count = min(_TWO_MEETINGS, 1 if arena.between else arena.sessions[0])
    return _met(arena, count, hurried=hurried)


def _met(arena: PlanArena, count: int, *, hurried: bool) -> PlanArena:
    """A room that meets so many times, a fortnight apart where a day presses; where the lead goes
    between people, a week.
    """
    gap = _A_WEEK if arena.kind == "shuttle" else _FORTNIGHT
    every = min(arena.every_days, gap) if hurried else arena.every_days
    return evolve(arena, sessions=(count, count), every_days=every if count > 1 else 0)


def _as_one_table(facts: Situation, arena: PlanArena, *, circle: bool) -> PlanArena:
    """The plenary as one table: a chair for each where they are many, without the groups that would
    work between its meetings, and on fewer topics.
    """
    if arena.kind not in ("plenary", "round_table"):
        return arena
    usual = defaults_of("round_table")
    made = evolve(
        arena,
        kind="round_table",
        hours=min(arena.hours, usual.hours),
        members=_few_chairs(arena.members),
        # Nothing is signed after so few meetings, whatever more of them would lead to.
        yields=said("plan_wide.yields_proposal") if arena.yields else arena.yields,
    )
    if not isinstance(arena.purpose, Said) or arena.purpose.key not in _TABLE_KEYS:
        return made
    title, purpose = _told_as_a_table(facts, arena.purpose, circle=circle)
    return evolve(made, title=title or arena.title, purpose=purpose)


def _few_chairs(members: tuple[Seat, ...]) -> tuple[Seat, ...]:
    if sum(each.seats for each in members) <= _MOST_CHAIRS:
        return members
    return tuple(evolve(each, seats=1) for each in members)


def _told_as_a_table(facts: Situation, purpose: Said, *, circle: bool) -> tuple[Said | None, Said]:
    """The title, None where it stays, and the purpose of the table, for which nobody chooses topics
    beforehand.
    """
    now, _ = themes_in_order(facts)
    themes = now or facts.main_themes
    params = dict(purpose.params)
    chosen = params.get("subject") == said("plan_wide.chosen_topics")
    if chosen or len(themes) > _MANY_THEMES:
        words = facts.case.open if len(themes) > _MANY_THEMES and facts.case.open else themes
        params["subject"] = own_words(words or (facts.question,))
        params["order"] = said("plan_fixed.nothing")
    if circle and purpose.key == "plan_wide.widened":
        return None, _with(purpose, purpose.key, params)
    return said("plan_wide.kind_round_table"), _with(purpose, "plan_wide.table", params)


def _with(purpose: Said, key: str, params: dict[str, Filling]) -> Said:
    return evolve(purpose, key=key, params=tuple(sorted(params.items())))


def _gates(plan: Blueprint, rooms: dict[str, PlanArena]) -> Iterator[PlanGate]:
    """What has to be in place before the rooms that are kept."""
    tables = [each for each in rooms.values() if each.kind in _TABLES and each.phase == "wide"]
    circles = [set(each.parties) for each in rooms.values() if each.kind == "mixed_group"]
    trust_first = any(each.kind in _TRUST_ROOMS for each in rooms.values())
    panel = any(each.kind == "fact_panel" for each in rooms.values())
    for gate in plan.gates:
        if gate.kind in _ALWAYS:
            yield gate
        elif gate.kind == "process_agreement" and gate.phase == "small":
            yield _as_ground_rules(gate, rooms.values())
        elif gate.kind == "trust" and gate.phase == "small":
            in_circle = gate.said.key == "plan_small.acknowledge_before"
            if not in_circle or any(set(gate.opened_by) <= each for each in circles):
                yield gate
        elif (
            (gate.kind == "spokesperson" and gate.phase == "call" and tables)
            or (gate.kind == "facts" and gate.phase in JOINT_PHASES and panel and not trust_first)
            or (gate.kind == "influence" and gate.phase == "small")
        ):
            yield gate


def _as_ground_rules(gate: PlanGate, rooms: Collection[PlanArena]) -> PlanGate:
    """A few ground rules, asked about in each one's own talk: no group works them out."""
    if gate.said.key != "plan_small.agreement":
        return gate
    wide = [each for each in rooms if each.phase == "wide" and each.joint] or rooms
    seats = [seat for each in wide for seat in each.members if seat.state != "kept_open"]
    who = tuple(dict.fromkeys(seat.party for seat in seats))
    items = dict(gate.said.params)["items"]
    told = said("plan_small.rules", gate.said.refs, items=items, who=Named(who))
    return evolve(gate, said=told, opened_by=who)


def _weeks_of(plan: Blueprint, order: ShorterOrder) -> int:
    """Weeks of the rooms of an order one after another: trust, facts, and the table."""
    small = [each for each in order.rooms.values() if each.phase == "small"]
    panels = [each for each in order.rooms.values() if each.kind == "fact_panel"]
    rest = [each for each in order.rooms.values() if each not in small and each not in panels]
    trust = [each for each in order.gates.values() if each.kind == "trust"]
    least = max((weeks_of_gate(each, small)[0] for each in trust), default=0)
    first = max(weeks_in_a_row(small)[0], least if not small else min(least, _TOLD))
    facts, table = weeks_in_a_row(panels)[0], weeks_in_a_row(rest)[0]
    one_by_one = any(each.kind == "facts" for each in order.gates.values())
    return first + (facts + table if one_by_one else max(facts, table))


def told_with(
    plan: Blueprint, order: ShorterOrder, later: Collection[str], told: Iterable[Told]
) -> Iterator[Told]:
    """Tell of days that come too soon, the first of them with the shorter order that there is time
    for: what is given up, and what a longer one gives.

    Args:
        plan: the plan, with what comes later.
        order: the shorter order.
        later: ids of what comes later.
        told: what is told of the days.
    """
    instead = said("plan_page.shorter", (), **_given_up(plan, order, later))
    for each in told:
        params = dict(each.said.params)
        if "instead" not in params:
            yield each
            continue
        params["instead"] = instead
        yield evolve(each, said=_with(each.said, each.said.key, params))
        instead = said("plan_fixed.nothing")


def told_of_hours(
    plan: Blueprint, order: ShorterOrder, later: Collection[str], have: float, need: int
) -> Told:
    """Tell that it is a shorter order by the hours there are, and what more hours give.

    Args:
        plan: the plan, with what comes later.
        order: the shorter order.
        later: ids of what comes later.
        have: hours of the lead that there are.
        need: hours that all of it takes.
    """
    params = _given_up(plan, order, later) | {"have": f"{have:g}", "need": str(need)}
    return Told(code=HOURS, said=said("plan_page.shorter_hours", ("resources",), **params))


def _given_up(plan: Blueprint, order: ShorterOrder, later: Collection[str]) -> dict[str, Filling]:
    """The common rooms that are given up, by name, and how often the main one would meet."""
    kept = {each.kind for each in order.rooms.values()}
    kinds = dict.fromkeys(
        each.kind
        for each in plan.arenas
        if each.id in later and each.joint and each.phase in JOINT_PHASES and each.kind not in kept
    )
    without: Filling = said("plan_fixed.nothing")
    if kinds:
        rooms = tuple(said(f"plan_patterns.forum_{kind}") for kind in kinds)
        without = said("plan_page.shorter_without", (), what=rooms)
    more = said("plan_page.shorter_all" if kinds else "plan_fixed.nothing")
    if order.table is not None and _meets(order) < order.table[0]:
        low, high = map(str, order.table)
        key = "shorter_both" if kinds else "shorter_table"
        more = said(f"plan_page.{key}", (), low=low, high=high)
    return {"without": without, "more": more}


def _meets(order: ShorterOrder) -> int:
    """How many times the main common room meets."""
    rooms = [each for each in order.rooms.values() if each.phase == "wide"]
    return max((each.sessions[0] for each in rooms if each.kind != "fact_panel"), default=0)
