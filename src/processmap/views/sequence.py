"""The dialogues round by round, each with the first of its reasons: who meets whom, in what order and why."""

from attrs import evolve

from processmap.audience.scope import Scope
from processmap.audience.selection import in_phase
from processmap.picture.diagram import Diagram, Item, Line
from processmap.views.flow import Wish, columns_for, depths, without_circles
from processmap.views.folding import Folded, fold
from processmap.views.gather import Ties, talk_ties, what_is_next
from processmap.views.process import draw_step, draw_ties, lane_titles
from processmap.views.sheet import Sheet
from processmap.views.step import Step, with_state
from processmap.views.talks import reasons_of, talk_step

__all__ = ["sequence"]


def sequence(scope: Scope) -> Diagram:
    """Draw the rounds: what can run side by side stands in one column, what was held comes first."""
    sheet = Sheet(scope, "sequence")
    phase = scope.selection.phase
    talks = [each for each in scope.dialogues if phase is None or in_phase(scope.case, each, phase)]
    if not talks:
        return sheet.blank(sheet.say("empty_choice" if scope.case.dialogues else "empty_process"))
    drawn = {each.id: talk_step(each, scope) for each in talks}
    ties = {pair: tie for pair, tie in talk_ties(scope).items() if pair[0] in drawn and pair[1] in drawn}
    kept, _ = without_circles(ties)
    ties = {pair: ties[pair] for pair in kept}
    coming = what_is_next(drawn.values(), ties, scope)
    steps = {}
    for each in talks:
        step = with_state(drawn[each.id], each.id in coming, scope)
        why = reasons_of(each, scope)[:1]
        steps[each.id] = evolve(step, lines=(*step.lines, *(Line(reason, "reason") for reason in why)))
    columns, titles = _rounds(sheet, steps, ties)
    depth = depths(list(steps), list(ties))
    folded = fold(steps, ties, {}, {key: (step.lane, columns[key], depth[key]) for key, step in steps.items()}, scope)
    return _drawn(sheet, folded, columns, titles)


def _rounds(sheet: Sheet, steps: dict[str, Step], ties: Ties) -> tuple[dict[str, int], list[str]]:
    """The column of every step and the titles: what was held first, then the rounds."""
    keys = list(steps)
    held = [key for key in keys if steps[key].progress == "done"]
    depth = depths(keys, list(ties))
    open_ = [key for key in keys if key not in set(held)]
    base = min((depth[key] for key in open_), default=0)
    numbers = {key: steps[key].round or depth[key] - base + 1 for key in open_}
    used = sorted(set(numbers.values()))
    titles = ([sheet.say("round_held")] if held else []) + [sheet.say("round", number=number) for number in used]
    offset = 1 if held else 0
    place = {number: index + offset for index, number in enumerate(used)}
    wishes = {key: Wish(place[numbers[key]], 2 if steps[key].round else 1) for key in open_}
    wishes |= {key: Wish(0, 3) for key in held}
    return columns_for(keys, list(ties), wishes, len(titles)), titles


def _drawn(sheet: Sheet, folded: Folded, columns: dict[str, int], titles: list[str]) -> Diagram:
    scope, steps = sheet.scope, list(folded.steps.values())
    first = {into: key for key, into in reversed(folded.into.items())}
    rounds = [sheet.column(title) for title in titles]
    lanes = {name: sheet.lane(title) for name, title in lane_titles(steps, scope).items()}
    ordered = sorted(steps, key=lambda step: columns[first[step.key]])
    boxes = {
        step.key: draw_step(sheet, step, lanes[step.lane], rounds[columns[first[step.key]]], order)
        for order, step in enumerate(ordered)
    }
    table = draw_ties(sheet, folded, boxes)
    items = []
    for index, title in enumerate(titles):
        here = [step for step in ordered if columns[first[step.key]] == index]
        if here:
            items.append(Item(title, tuple(Item(step.said, step.under) for step in here)))
    folds = [step for step in steps if step.count > 1]
    if folds:
        sheet.note(sheet.say("folded", count=sum(len(step.under) for step in folds)))
    if left := scope.left_out("dialogues"):
        sheet.note(sheet.say("left_out", count=left))
    what = sheet.counted("talks", sum(step.count for step in steps))
    summary = sheet.say("sum_sequence_one" if len(titles) == 1 else "sum_sequence", what=what, rounds=len(titles))
    return sheet.finish("lanes", summary=summary, items=items, tables=(table,))
