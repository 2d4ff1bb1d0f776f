"""What differs between two versions, drawn in the process map: new, removed, moved and changed, by
line and word.
"""

from collections.abc import Mapping

from attrs import evolve

from processmap.analysis.changes import Change, How
from processmap.picture.diagram import Diagram, Item, Line
from processmap.picture.vocabulary import State
from processmap.views.differences import Differences
from processmap.views.flow_drawing import draw_flow, phase_items, place_steps
from processmap.views.folding import fold
from processmap.views.gather import flow_of
from processmap.views.sheet import Sheet
from processmap.views.step import Step

__all__ = ["changes_diagram", "told"]

_LINES = 2  # of what changed, so much stands in the box; the rest is in the list
_STATES: dict[How, State] = {
    How.ADDED: "added",
    How.REMOVED: "removed",
    How.MOVED: "moved",
    How.CHANGED: "changed",
}
# Lists whose entries are steps of the process, and how a step of one without an id is known.
_STEPS = {
    "actions": "action",
    "commitments": "commitment",
    "events": "event",
    "requirements": "requirement",
}


def changes_diagram(found: Differences) -> Diagram:
    """Draw both versions as one process map in which what differs stands out."""
    scope = found.whole
    sheet = Sheet(scope, "changes")
    if scope.closed:
        return sheet.blank(found.say("closed"))
    flow = flow_of(scope)
    changed = _by_step(found)
    items = [Item(found.say("first"), told(found))]
    if not found.shown or not flow.steps:
        _remarks(sheet, found, set())
        return evolve(sheet.blank(found.summary()), notes=tuple(sheet.notes))
    placed = place_steps(flow, scope)
    steps = {key: _marked(step, changed.get(key), found) for key, step in flow.steps.items()}
    where = {
        key: (step.lane, placed.columns[key], placed.depths[key]) for key, step in steps.items()
    }
    folded = fold(steps, flow.ties, flow.returns, where, scope)
    table = draw_flow(sheet, folded, placed)
    _remarks(sheet, found, set(steps))
    whole = Item(found.say("then"), tuple(phase_items(sheet, folded, placed, [])))
    return sheet.finish("lanes", summary=found.summary(), items=[*items, whole], tables=(table,))


def told(found: Differences) -> tuple[Item, ...]:
    """The list of what differs: each way of differing, its entries, and what changed in them and
    why.
    """
    groups = []
    for how in How:
        entries = [each for each in found.shown if each.how is how]
        if entries:
            inner = tuple(
                Item(found.called(each), tuple(map(Item, found.lines(each)))) for each in entries
            )
            groups.append(Item(found.say(how.value), inner))
    if frame := found.frame():
        groups.append(Item(found.say("frame"), tuple(map(Item, frame))))
    return tuple(groups) or (Item(found.summary()),)


def _by_step(found: Differences) -> dict[str, Change]:
    """Changes by the key of the step that shows them."""
    out: dict[str, Change] = {}
    for change in found.shown:
        prefix = _STEPS.get(change.list_name)
        if change.list_name == "outreach":
            out.setdefault(f"outreach:{change.entity.stakeholder}", change)  # type: ignore[attr-defined]  # of that list
        elif change.key:
            out[change.key] = change
        elif prefix is not None:
            for number, each in enumerate(found.whole.all(change.list_name)):
                if each == change.entity:
                    out.setdefault(f"{prefix}:{number}", change)
    return out


def _marked(step: Step, change: Change | None, found: Differences) -> Step:
    """The step as it is drawn here: plain, or with the mark of how it differs and what changed in
    it.
    """
    if change is None:
        return evolve(step, state="plain", provisional=False)
    state = _STATES[change.how]
    lines = found.lines(change)
    shown = tuple(Line(each, "text") for each in found.replaced(change)[:_LINES])
    said = f"{step.said} ({found.say(change.how.value).lower()})"
    return evolve(
        step,
        state=state,
        provisional=False,
        mark=None,
        lines=(*step.lines, *shown),
        details=(*lines, *step.details),
        said=said,
        under=(*map(Item, lines), *step.under),
        fold=None if change.fields else step.fold,
    )


def _remarks(sheet: Sheet, found: Differences, drawn: set[str]) -> None:
    sheet.note(found.summary())
    if any(each.how is How.REMOVED for each in found.shown) and drawn:
        sheet.note(found.say("gone_note"))
    seen = _seen(found, drawn)
    if drawn and (elsewhere := len(found.shown) - seen):
        sheet.note(found.say("elsewhere_one" if elsewhere == 1 else "elsewhere", count=elsewhere))
    if found.withheld:
        sheet.note(found.say("withheld", count=found.withheld))


def _seen(found: Differences, drawn: set[str]) -> int:
    by_step: Mapping[str, Change] = _by_step(found)
    return len({id(change) for key, change in by_step.items() if key in drawn})
