"""Everything that happens as boxes in phases and lanes, and the same in words: shared by several
views.
"""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping

from attrs import frozen

from processmap.audience.scope import Scope
from processmap.language.wording import capital, listing
from processmap.messages import text
from processmap.picture.diagram import Item, Table
from processmap.views.flow import ANYTIME, Wish, columns_for, depths, needed
from processmap.views.folding import Folded, fold
from processmap.views.gather import Flow, flow_of
from processmap.views.rulings import reference_day
from processmap.views.sheet import Sheet
from processmap.views.step import LANES, Step, with_state
from processmap.views.summaries import case_notes
from processmap.views.telling import told

__all__ = [
    "Placed",
    "draw_flow",
    "draw_step",
    "draw_ties",
    "lane_titles",
    "next_move",
    "phase_items",
    "place_steps",
    "process_words",
]

_COVERED = ("dialogues", "outreach", "proposals", "decisions", "actions", "commitments", "events")


@frozen
class Placed:
    """Steps with their columns and how many steps come before them."""

    columns: dict[str, int]
    depths: dict[str, int]


@frozen
class Words:
    """The process in words: a summary, everything phase by phase, relations, and sentences about
    the case.
    """

    summary: str
    items: tuple[Item, ...]
    tables: tuple[Table, ...]
    notes: tuple[str, ...]


def process_words(sheet: Sheet, scope: Scope, coming: Collection[str], to_hear: str = "") -> Words:
    """Say in words everything that happens in the process, whatever a picture folds.

    Args:
        sheet: a sheet of its own, on which nothing else is drawn.
        scope: the map as the reader may see it.
        coming: keys of what is next, as the picture draws it: whoever reads it in words is told
            the same.
        to_hear: what is next where nothing of that has a place in the order: those who have not
            been heard, in words.
    """
    flow = flow_of(scope)
    placed = place_steps(flow, scope)
    steps = {key: with_state(step, key in coming, scope) for key, step in flow.steps.items()}
    if scope.selection.phase is not None:
        steps = _of_phase(steps, placed, scope)
    ties = {pair: tie for pair, tie in flow.ties.items() if pair[0] in steps and pair[1] in steps}
    returns = {
        pair: tie for pair, tie in flow.returns.items() if pair[0] in steps and pair[1] in steps
    }
    where = {
        key: (step.lane, placed.columns[key], placed.depths[key]) for key, step in steps.items()
    }
    folded = fold(steps, ties, returns, where, scope)
    table = draw_flow(sheet, folded, placed)
    sheet.notes.clear()
    _remarks(sheet, scope, folded, steps)
    upcoming = [steps[key] for key in steps if key in coming]
    called = [step.called for step in upcoming] or list(filter(None, [to_hear]))
    said = [step.said for step in upcoming] or list(filter(None, [to_hear]))
    return Words(
        summary=_summary(sheet, scope, list(steps.values()), called),
        items=tuple(phase_items(sheet, folded, placed, said)),
        tables=(table,),
        notes=tuple(sheet.notes),
    )


def place_steps(flow: Flow, scope: Scope) -> Placed:
    """Find the column of every step; what has a day and nothing else to go by stands beside what
    happens then.
    """
    keys, count = list(flow.steps), len(scope.steps)
    wishes = {key: _near(key, flow) for key in keys}
    placed = columns_for(keys, list(flow.ties), wishes, count)
    dated = sorted(
        (step.date, placed[key])
        for key, step in flow.steps.items()
        if step.date and step.wish.column is not None
    )
    last = max(
        (placed[key] for key, step in flow.steps.items() if step.lane != "events"), default=0
    )
    for key, step in flow.steps.items():
        if step.lane == "events" and step.wish.column is None and step.date:
            wishes[key] = Wish(_beside(step.date, dated, last), 1)
    placed = columns_for(keys, list(flow.ties), wishes, count)
    return Placed(placed, depths(keys, list(flow.ties)))


def _near(key: str, flow: Flow) -> Wish:
    """The wish of a step; feedback already given on talks stands with the talks, the rest where its
    purpose does.
    """
    step = flow.steps[key]
    if step.kind != "feedback" or step.wish.firmness > 1 or step.progress != "done":
        return step.wish
    earlier = [flow.steps[source] for source, target in flow.ties if target == key]
    talks = earlier and all(each.kind not in ("decision", "feedback", "action") for each in earlier)
    return ANYTIME if talks else step.wish


def _beside(date: dt.date, dated: list[tuple[dt.date, int]], last: int) -> int:
    """The column of what happens at about the same time; the last in use for what comes after all
    that has a day.
    """
    earlier = [column for when, column in dated if when <= date]
    if not dated or len(earlier) < len(dated):
        return max(earlier) if earlier else dated[0][1] if dated else 0
    return last


def keys_of_phase(scope: Scope) -> frozenset[str]:
    """Give the keys of what happens in the chosen phase."""
    flow = flow_of(scope)
    return frozenset(_of_phase(flow.steps, place_steps(flow, scope), scope))


def _of_phase(steps: Mapping[str, Step], placed: Placed, scope: Scope) -> dict[str, Step]:
    index = next(
        (i for i, phase in enumerate(scope.steps) if phase.id == scope.selection.phase), None
    )
    return {key: step for key, step in steps.items() if placed.columns[key] == index}


def lane_titles(steps: Iterable[Step], scope: Scope) -> dict[str, str]:
    """The lanes that hold something, in order, with their titles; bodies in document order, then
    others who decide.
    """
    used = {step.lane for step in steps}
    bodies = [f"body:{each.id}" for each in scope.case.decision_bodies]
    bodies += [f"body:{each.id}" for each in scope.case.stakeholders]
    titles: dict[str, str] = {}
    for name in LANES:
        if name == "bodies":
            parts = (lane for lane in used if lane.startswith("body:") and lane not in bodies)
            bodies += sorted(parts)  # parts of groups
            titles |= {
                lane: scope.name(lane.removeprefix("body:")) for lane in bodies if lane in used
            }
        elif name in used:
            titles[name] = text(f"views.lane_{name}", scope.language)
    return titles


def _sorted(placed: Placed, folded: Folded, scope: Scope) -> list[Step]:
    """Steps as one tells them, phase by phase."""
    first = {into: key for key, into in reversed(folded.into.items())}
    columns = {key: placed.columns[first[key]] for key in folded.steps}
    order = told(folded.steps, folded.ties, columns, reference_day(scope))
    return [folded.steps[key] for key in order]


def _current(steps: Iterable[Step], placed: Placed, folded: Folded) -> int | None:
    """The column where the process is: the first with something that comes next, but not before
    what has been held.
    """
    first = {into: key for key, into in reversed(folded.into.items())}
    coming = [placed.columns[first[step.key]] for step in steps if step.state == "next"]
    held = [
        placed.columns[first[step.key]]
        for step in steps
        if step.state == "held" and step.lane != "events"
    ]
    if not coming:
        return max(held, default=None)
    return min(max(coming), max([min(coming), *held]))


def draw_flow(sheet: Sheet, folded: Folded, placed: Placed) -> Table:
    """Put lanes, columns, boxes and arrows on the sheet; give the table of relations, those not
    drawn included.
    """
    scope, steps = sheet.scope, list(folded.steps.values())
    current = (
        None if scope.public else _current(steps, placed, folded)
    )  # what is not published may have come further
    columns = [
        sheet.column(sheet.phase_title(phase), current=index == current)
        for index, phase in enumerate(scope.steps)
        if scope.selection.phase in (None, phase.id)
    ]
    lanes = {name: sheet.lane(title) for name, title in lane_titles(steps, scope).items()}
    first = {into: key for key, into in reversed(folded.into.items())}
    boxes = {}
    for order, step in enumerate(_sorted(placed, folded, scope)):
        column = columns[0] if scope.selection.phase else columns[placed.columns[first[step.key]]]
        boxes[step.key] = draw_step(sheet, step, lanes[step.lane], column, order)
    return draw_ties(sheet, folded, boxes)


def draw_step(sheet: Sheet, step: Step, lane: str | None, column: str | None, order: int) -> str:
    """Draw a step as a box and give the box's id."""
    standing = sheet.standing
    unsaid = standing.proposed if standing.proposed in step.badges else ""
    if unsaid:
        sheet.explain(
            capital(unsaid), sheet.say("all_proposed_but" if standing.settled else "all_proposed")
        )
    return sheet.box(
        step.kind,
        step.heading,
        label=step.label,
        lines=step.lines,
        badges=standing.badges(step.badges, (*step.members, step.key)[0]),
        state=step.state,
        mark=unsaid if unsaid and step.state == "planned" else step.mark,
        provisional=step.provisional and step.state in ("next", "held"),
        details=step.details,
        lane=lane,
        column=column,
        order=order,
        start=step.date,
        end=step.end,
        count=step.count,
        ref=step.ref,
    )


def draw_ties(sheet: Sheet, folded: Folded, boxes: Mapping[str, str]) -> Table:
    """Draw the arrows that a chain of others does not already say, and the returns; give the whole
    table.
    """
    say = sheet.say
    telling = needed(list(folded.steps), list(folded.ties))
    rows, silent = [], 0
    for (source, target), tie in (*folded.ties.items(), *folded.returns.items()):
        if tie.returns or not tie.order or (source, target) in telling:
            sheet.arrow(
                boxes[source],
                boxes[target],
                tie.kind,
                label=tie.label,
                reason=tie.reason,
                returns=tie.returns,
            )
        else:
            silent += 1
        said = tie.label or text(f"picture.arrow_{tie.kind}", sheet.language)
        rows.append((folded.steps[source].called, folded.steps[target].called, said, tie.reason))
    if silent:
        sheet.note(say("arrows_silent_one" if silent == 1 else "arrows_silent", count=silent))
    head = tuple(text(f"picture.{each}", sheet.language) for each in ("from", "to", "what", "why"))
    return Table(text("picture.relations", sheet.language), head, tuple(rows))


def _remarks(sheet: Sheet, scope: Scope, folded: Folded, steps: Mapping[str, Step]) -> None:
    left = scope.left_out(*_COVERED)
    if left:
        sheet.note(sheet.say("left_out", count=left))
    for sentence in case_notes(scope):
        sheet.note(sentence)


def next_move(scope: Scope) -> str:
    """What to do next with a map that has nothing to show here."""
    if scope.selection.narrows and any(getattr(scope.case, name) for name in _COVERED):
        return text("views.empty_choice", scope.language)
    if not scope.case.stakeholders:
        return text("views.empty_start", scope.language)
    return text("views.empty_process", scope.language)


def _summary(sheet: Sheet, scope: Scope, steps: list[Step], upcoming: list[str]) -> str:
    """One or two sentences: what there is and what is next."""
    held = sum(1 for each in scope.dialogues if each.held)
    talks = sheet.counted("talks", len(scope.dialogues))
    parts = [
        f"{talks} ({sheet.counted('held_talks', held)})" if held else talks,
        sheet.counted("proposals", len(scope.proposals)),
        sheet.counted("decisions", len(scope.decisions)),
        sheet.counted("actions", len(scope.actions) + len(scope.commitments)),
        sheet.counted("events", len(scope.events)),
        sheet.counted("requirements", sum(1 for step in steps if step.lane == "requirements")),
    ]
    said = listing([each for each in parts if each], scope.language)
    out = sheet.say("sum_process", what=said) if said else sheet.say("name_process")
    if upcoming:
        more = sheet.say("more_steps", count=len(upcoming) - 5)
        shown = upcoming if len(upcoming) <= 6 else [*upcoming[:5], more]
        out = f"{out} {sheet.say('sum_next', what=listing(shown, scope.language))}"
    return out


def phase_items(sheet: Sheet, folded: Folded, placed: Placed, upcoming: list[str]) -> list[Item]:
    """The list: what is next, then phase by phase in the order one would tell it."""
    scope = sheet.scope
    first = {into: key for key, into in reversed(folded.into.items())}
    items = []
    if upcoming:
        items.append(Item(sheet.say("next_heading"), tuple(map(Item, upcoming))))
    order = _sorted(placed, folded, scope)
    for index, phase in enumerate(scope.steps):
        here = [step for step in order if placed.columns[first[step.key]] == index]
        if not here:
            continue
        items.append(
            Item(sheet.phase_title(phase), tuple(Item(step.said, step.under) for step in here))
        )
    return items
