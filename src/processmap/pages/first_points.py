"""What is printed before the talks, at a first reading: points about the same stand in one, with a
short row for each, and days stand in a list.

Nothing is added here and nothing decided: what a plan says is worded in a shorter form where the
line above a row says what all rows have in common.
"""

from collections.abc import Iterable

from attrs import evolve, frozen

from processmap.messages import has_text
from processmap.model.plan import Filling, Named, OwnWords, PlanArena, PlanGate, Quoted, Said, Told

__all__ = [
    "ROADS",
    "Day",
    "Entry",
    "briefly",
    "days_of",
    "gathered",
    "head_of",
    "influence_rows",
    "is_asked_in_rows",
    "is_told_by_rows",
    "own_course",
    "point_of",
    "rows_of",
    "told_before",
    "told_once",
    "told_to",
    "waiting_steps",
]

Entry = PlanGate | PlanArena | Told

_LEAST = 2
"""Rows from which on a point is told by rows."""
_MOST_STEPS = 4
"""Most steps of their own course that are listed (own)."""
_NOTHING = Said("plan_fixed.nothing")
_LINES = "plan_net.lines"
_PROMISES = {
    "plan_fixed.promise": "holds",
    "plan_fixed.promise_to": "holds_to",
    "plan_fixed.broken_to": "became",
    "plan_fixed.broken_to_many": "became",
    "plan_fixed.ignored_by": "became",
    "plan_fixed.broken_taken_over": "taken_over",
    "plan_fixed.both_pictures": "both_pictures",
}
"""What is said of promises, and the row that says it."""
_WAITING = {
    "plan_protect.no_decision_until": "decision",
    "plan_protect.kept_out_of": "budget",
    "plan_protect.waits": "can_wait",
    "plan_protect.ask_answer": "answer",
    "plan_protect.ask_wait": "applied",
    "plan_protect.not_begun": "not_begun",
    "plan_protect.standstill_asked": "asked",
    "plan_protect.standstill_refused": "refused",
    "plan_protect.lost": "lost",
    "plan_protect.unstoppable": "",
    "plan_fixed.ready_waits": "ready",
    "plan_fixed.ready_lies_still": "lies_still",
}
"""What is asked to wait, and the row that says it; a row without a name says it as it is."""
_ASKS = frozenset(
    f"plan_points.{each}"
    for each in ("decision", "budget", "can_wait", "answer", "applied", "not_begun")
)
"""Rows that ask somebody to wait: they come first, and without one of them the point is none."""
_ROLES = {
    "plan_fixed.refused_lead": "refused_lead",
    "plan_fixed.convener_party_led": "invites",
    "plan_people.roles_owner": "",
    "plan_people.roles_part_owner": "",
    "plan_people.roles_land": "",
    "plan_people.roles_body": "both",
    "plan_people.staff_unions": "",
    "plan_protect.authorities": "in_line",
    "plan_protect.briefing": "briefing",
}
_EARLIER = {
    "plan_fixed.earlier_left": "",
    "plan_fixed.earlier_disputed": "",
    "plan_fixed.earlier_unused": "",
    "plan_fixed.not_done": "",
}
_POINTS = {
    "waiting": _WAITING,
    "promises": _PROMISES,
    "earlier": _EARLIER,
    "roles": _ROLES,
    "handed_in": {"plan_page.handed_in": "handed_to"},
}
"""The points by their names, with the sentences that stand in each."""
_LAST = frozenset({"roles"})
"""Points that stand where the last of what they hold stood: it may wait for something."""
_BRIEFLY = {
    "plan_fixed.convener_party_led": "invites",
    "plan_people.roles_body": "both",
    "plan_fixed.ready_waits": "ready",
    "plan_fixed.ready_lies_still": "lies_still",
    "plan_fixed.beside_ideas": "ideas",
    "plan_fixed.one_voice_by": "one_voice",
    "plan_fixed.election": "election",
    "plan_fixed.decides_not_this": "decides_asked",
    "money-day.fits_not": "fits_not",
    "court-beside.not_here": "court",
    "court-beside.each": "court_each",
    "court-beside.left": "court_left",
    "court-beside.both_ways_by": "court_both_ways",
    "plan_people.no_deputy": "no_deputy",
}
"""Sentences that have a shorter form at a first reading, and its name."""
_ASKED_IN_ROWS = {
    "plan_questions.refrain_until": "plan_protect.no_decision_until",
    "plan_questions.refrain": "plan_protect.no_decision_until",
    "plan_questions.kept": "plan_fixed.both_pictures",
}
"""Questions that a step of a large plan asks too, and the sentence that asks it."""
_LEAVES = frozenset({"plan_way_out.leaves_body", "plan_way_out.leaves"})
_HANDED_IN = "plan_page.handed_in"
ROADS = frozenset({"on-the-road.one", "on-the-road.many"})
"""What can lock the matter on its way to the decision: told among the days."""


def point_of(entry: Entry) -> str | None:
    """The point in which something is told together with others; None where it stands alone.

    Args:
        entry: a gate, an arena or something told.
    """
    said = _said(entry)
    if said is None:
        return None
    # A no that is recorded is told with what is still asked; any other word has its own step.
    refused = said.key == "plan_protect.standstill_refused"
    if isinstance(entry, PlanGate) and entry.state != "shut" and not refused:
        return None
    keys = [each.key for each in _leaves(said)]
    for name, rows in _POINTS.items():
        if all(key in rows for key in keys):
            return name
    return None


def gathered(steps: dict[str, list[list[Entry]]], names: Iterable[str]) -> None:
    """Put steps about the same in one, in place.

    Args:
        steps: the steps under each heading, each with what it tells.
        names: the headings before the talks.
    """
    found: dict[str, list[list[Entry]]] = {}
    for name in names:
        for group in steps[name]:
            point = point_of(group[0]) if len(group) == 1 else None
            if point is not None:
                found.setdefault(point, []).append(group)
    for point, groups in found.items():
        together = [entry for group in groups for entry in group]
        if len(groups) < _LEAST or not is_told_by_rows(point, together):
            continue
        kept = groups[-1] if point in _LAST else groups[0]
        for name in names:
            steps[name] = [
                each for each in steps[name] if each is kept or all(each is not g for g in groups)
            ]
        kept[:] = together


def is_told_by_rows(point: str, entries: list[Entry]) -> bool:
    """Whether a point has so many rows that it is told by them.

    Args:
        point: its name.
        entries: what it holds.
    """
    rows = rows_of(point, entries)
    fewer = len(rows) >= _LEAST or len(rows) < len(entries)
    return fewer and (point != "waiting" or any(each.key in _ASKS for each in rows))


def head_of(point: str, entries: list[Entry]) -> Said:
    """What all rows of a point have in common.

    Args:
        point: its name.
        entries: what it holds.
    """
    if point != "waiting":
        return Said(f"plan_points.{point}")
    told = [
        value
        for entry in entries
        for leaf in _leaves(_said(entry))
        for name, value in leaf.params
        if name == "told" and isinstance(value, Said) and value != _NOTHING
    ]
    return Said("plan_points.waiting", (("told", told[0] if told else _NOTHING),))


def rows_of(point: str, entries: list[Entry]) -> tuple[Said, ...]:
    """What a point says of each, one row for the same giver, receiver and kind of matter.

    Args:
        point: its name.
        entries: what it holds.
    """
    rows: list[Said] = []
    for entry in entries:
        for leaf in _leaves(_said(entry)):
            row = _row(leaf, _POINTS[point].get(leaf.key, ""))
            same = next((at for at, each in enumerate(rows) if _of_the_same(each, row)), None)
            if point == "promises" and same is not None:
                rows[same] = _joined(rows[same], row)
            else:
                rows.append(row)
    asks = [each for each in rows if each.key in _ASKS]
    return (*asks, *(each for each in rows if each.key not in _ASKS))


def _said(entry: Entry) -> Said | None:
    """What a step says that may stand in a point with others: of a proposed arena what it is
    for.
    """
    if not isinstance(entry, PlanArena):
        return entry.said
    proposed = entry.status == "proposed" and not entry.dialogues
    titled = isinstance(entry.title, Said) and isinstance(entry.purpose, Said)
    return entry.purpose if proposed and titled and isinstance(entry.purpose, Said) else None


def _leaves(said: Filling | None) -> tuple[Said, ...]:
    """Sentences after each other, each by itself."""
    if not isinstance(said, Said) or said == _NOTHING:
        return ()
    if said.key != _LINES:
        return (said,)
    params = dict(said.params)
    return (*_leaves(params["one"]), *_leaves(params["other"]))


def _row(said: Said, name: str) -> Said:
    """A sentence as a row has it."""
    if not name:
        return said
    params = {key: _briefly(value) for key, value in said.params}
    if name == "became":
        params.setdefault("to", params.get("whom", _NOTHING))
        params["giver"] = params["giver"] if _leaves(params.get("giver")) else _NOTHING
    filled = tuple(params.items())
    return evolve(said, key=f"plan_points.{name}", params=filled, own=None)


def _briefly(value: Filling) -> Filling:
    return briefly(value) if isinstance(value, Said) else value


def _of_the_same(one: Said, other: Said) -> bool:
    """Whether two rows are of the same actor, receiver and kind of matter."""
    first, second = dict(one.params), dict(other.params)
    alike = all(_whom(first.get(name)) == _whom(second.get(name)) for name in ("who", "to"))
    return one.key == other.key and alike and first.get("giver") == second.get("giver")


def _whom(value: Filling | None) -> object:
    return frozenset(value.ids) if isinstance(value, Named) else value


def _joined(one: Said, other: Said) -> Said:
    """Two rows in one, with what each of them is about."""
    first, second = dict(one.params), dict(other.params)
    first["what"] = (*_matters(first["what"]), *_matters(second["what"]))
    refs = tuple(dict.fromkeys((*one.refs, *other.refs)))
    return evolve(one, params=tuple(first.items()), refs=refs)


def _matters(value: Filling) -> tuple[Said, ...]:
    if isinstance(value, tuple):
        return value
    refs = value.ids if isinstance(value, Quoted) else ()
    refs = value.refs if isinstance(value, OwnWords) else refs
    return (Said("plan_fixed.step_alone", (("what", value),), refs),)


# What is asked first


def is_asked_in_rows(question: Said, steps: Iterable[Said]) -> bool:
    """Whether a step asks what is asked first: whether somebody waits, or has kept a promise.

    Args:
        question: what is asked first.
        steps: what the steps say.
    """
    wanted = _ASKED_IN_ROWS.get(question.key)
    if wanted is None:
        return False
    asked = set(_ids_of(question, "what"))
    told = {
        key
        for step in steps
        for leaf in _leaves(step)
        if leaf.key == wanted
        for key in _ids_of(leaf, "what")
    }
    return bool(asked) and asked <= told


def _ids_of(said: Said, name: str) -> tuple[str, ...]:
    """What a part of a sentence quotes: ids, or the words themselves."""
    value = dict(said.params).get(name)
    if isinstance(value, OwnWords):
        return value.texts
    return value.ids if isinstance(value, Quoted) else ()


# Shorter sentences


def briefly(said: Said) -> Said:
    """A sentence, and what is told inside it, in the shorter form of a first reading.

    Args:
        said: the sentence as a plan has it.
    """
    params = tuple((name, _briefly(value)) for name, value in said.params)
    if said.key in _LEAVES and _leaves(dict(params).get("then")):
        return evolve(said, key="plan_points.leaves", params=params)
    name = _BRIEFLY.get(said.key)
    if name is None:
        return evolve(said, params=params)
    return evolve(said, key=f"plan_points.{name}", params=params, own=None)


def told_once(said: Said, plan: Iterable[Said]) -> Said:
    """That something is decided, without the way there where that is told of what is handed in.

    Args:
        said: what is said of the decision.
        plan: what else is told.
    """
    handed = any(each.key.startswith(_HANDED_IN) for each in plan)
    params = dict(said.params)
    days = params.get("day")
    if handed and isinstance(days, Said) and days.key == "plan_decide.decides_on_after":
        params["day"] = evolve(days, key="plan_decide.decides_on")
    return evolve(said, params=tuple(params.items()))


# What is open and what is fixed


def influence_rows(said: Said) -> tuple[Said, tuple[Said, ...]]:
    """What is said of what is open, and a row for each other thing that decisions come to.

    Args:
        said: the sentence about what can be influenced.

    Returns:
        The sentence without what the rows say, and the rows; none where they are fewer than two.
    """
    params = dict(said.params)
    names = [each for each in ("net", "left", "again", "limits") if each in params]
    rows = [_not_too_many(leaf) for name in names for leaf in _leaves(params[name])]
    if said.key != "plan_fixed.influence" or len(rows) < _LEAST:
        return said, ()
    params.update(dict.fromkeys(names, _NOTHING))
    return evolve(said, params=tuple(params.items())), tuple(rows)


def _not_too_many(said: Said) -> Said:
    """What goes its own way, of many steps only the first."""
    params = dict(said.params)
    steps = params.get("steps")
    if said.key != "plan_fixed.steps_to_come" or not isinstance(steps, tuple):
        return said
    more = len(steps) - _MOST_STEPS
    if more < _LEAST:
        return said
    params["steps"] = (*steps[:_MOST_STEPS], Said("plan_points.steps_more", (("count", more),)))
    return evolve(said, params=tuple(params.items()))


def waiting_steps(said: Said) -> frozenset[str]:
    """Ids of what waits for a decision, as the sentence about what can be influenced lists it.

    Args:
        said: that sentence.
    """
    leaves = _leaves(dict(said.params).get("net"))
    return frozenset(
        key for leaf in leaves if leaf.key == "plan_net.waits" for key in listed_steps(leaf)
    )


def own_course(said: Said, opened: Said, number: str) -> Said:
    """That each proceeding takes its own course, by the item that lists them all.

    Args:
        said: what is told of them on the way to the decision.
        opened: what is said of what is open and fixed, which lists what goes its own way.
        number: the number of that item.
    """
    listed = {
        key
        for leaf in _leaves(dict(opened.params).get("left"))
        for key in listed_steps(leaf)
        if leaf.key == "plan_fixed.steps_to_come"
    }
    what = dict(said.params).get("what")
    if not said.key.startswith("plan_decide.statutory") or not isinstance(what, Quoted):
        return said
    if not set(what.ids) <= listed or "season" not in dict(said.params):
        return said
    opinion = dict(said.params).get("opinion")
    if isinstance(opinion, Said) and opinion.key != "plan_fixed.nothing":
        return said  # whose opinion is asked there, and how long they have, stands nowhere else
    params = (*said.params, ("number", number))
    return evolve(said, key="plan_points.own_course", params=params)


def listed_steps(said: Said) -> frozenset[str]:
    """Ids of the steps that a sentence lists.

    Args:
        said: a sentence with steps.
    """
    steps = dict(said.params).get("steps")
    found: set[str] = set()
    for step in steps if isinstance(steps, tuple) else ():
        what = dict(step.params).get("what")
        found.update(what.ids if isinstance(what, Quoted) else ())
    return frozenset(found)


def told_before(said: Said, waiting: frozenset[str], number: str, called: str) -> Said:
    """What is told before the talks, without the steps that an earlier item lists.

    Args:
        said: what is told.
        waiting: ids of the steps that the item lists.
        number: its number; empty where there is none.
        called: those it is told to by the items of their talks; empty where they are named.
    """
    if said.key == _LINES:
        lines = tuple(
            (name, told_before(each, waiting, number, called) if isinstance(each, Said) else each)
            for name, each in said.params
        )
        return evolve(said, params=lines)
    if said.key == "plan_fixed.decides_not_this":
        return evolve(said, key="plan_points.decides_asked")
    if said.key != "plan_fixed.told_each_step":
        return said
    params = dict(said.params)
    if called:
        params["to"] = OwnWords((called,), (), plain=True)
    if number and listed_steps(said) <= waiting:
        params["number"] = number
        return evolve(said, key="plan_points.steps_of", params=tuple(params.items()))
    return evolve(said, params=tuple(params.items()))


def told_to(said: Said) -> tuple[str, ...]:
    """Ids of those who are told what can be influenced in each step.

    Args:
        said: what is told before the talks.
    """
    for leaf in _leaves(said):
        to = dict(leaf.params).get("to")
        if leaf.key == "plan_fixed.told_each_step" and isinstance(to, Named):
            return to.ids
    return ()


# Days


@frozen
class Day:
    """A day of the list of days.

    Attributes:
        first: the day, as it is written.
        last: the last day of it, where it is several.
        said: what happens, and what to do about it.
    """

    first: str
    last: str
    said: Said


def days_of(days: Iterable[Said], roads: Iterable[Said]) -> tuple[Day, ...]:
    """The days to count with, in their order.

    Args:
        days: each day that the plan tells of.
        roads: what is told of what can lock the matter on its way.
    """
    found = [_day(each) for each in days]
    for road in roads:
        matter = dict(road.params)["what"]
        steps = dict(road.params)["steps"]
        for step in steps if isinstance(steps, tuple) else ():
            params = (*step.params, ("matter", matter))
            said = Said("plan_points.locks", params, (*step.refs, *road.refs))
            found.append(Day(str(dict(step.params)["day"]), "", said))
    return tuple(sorted(found, key=lambda each: each.first))


def _day(said: Said) -> Day:
    params = dict(said.params)
    key = f"plan_points.{said.key.rpartition('.')[2]}"
    row = evolve(said, key=key, own=None) if has_text(key) else said
    until = params.get("until")
    last = dict(until.params).get("last", "") if isinstance(until, Said) else ""
    return Day(str(params["day"]), str(last), row)
