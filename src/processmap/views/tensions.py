"""The tensions as a matrix: which perspectives pull apart, what is to be done and whether the
people can meet.
"""

from typing import TypeAlias

from processmap.analysis.conditions import listed_tensions
from processmap.audience.scope import Scope
from processmap.language.wording import capital, word
from processmap.messages import text
from processmap.model.perspectives import Pair, Perspective, Tension
from processmap.model.words import Answer
from processmap.picture.diagram import Diagram, Item, Line, Table
from processmap.views.perspectives import holders_words, tension_words
from processmap.views.sheet import Sheet
from processmap.views.step import provenance_badge

__all__ = ["tensions"]

Talks: TypeAlias = dict[Pair, tuple[list[str], bool]]

_SQUARE = 12
"""Up to so many perspectives they stand against each other; with more, every tension is a row of
its own.
"""


def tensions(scope: Scope) -> Diagram:
    """Draw the matrix, square for few perspectives and as a list of tensions for many."""
    sheet = Sheet(scope, "tensions")
    if not scope.tensions:
        return sheet.blank(
            sheet.say("empty_choice" if scope.written("tensions") else "empty_tensions"), "matrix"
        )
    named = {end for each in scope.tensions for end in each.between}
    views = [view.id for view in scope.case.perspectives if view.id in named]
    talked = _talks(scope)
    if len(views) <= _SQUARE:
        _square(sheet, views, talked)
    else:
        _list(sheet, talked)
    met = sum(1 for each in scope.tensions if talked[each.key][1])
    if left := scope.left_out("tensions"):
        sheet.note(sheet.say("left_out", count=left))
    head = tuple(
        sheet.say(f"head_{each}")
        for each in ("perspective", "held_by", "against", "held_by", "tension", "talks")
    )
    return sheet.finish(
        "matrix",
        summary=" ".join(
            filter(
                None,
                [
                    sheet.say("sum_tensions", what=sheet.counted("tensions", len(scope.tensions))),
                    sheet.counted("sum_met", met),
                ],
            )
        ),
        items=[_item(sheet, each, talked) for each in scope.tensions],
        tables=(
            Table(
                sheet.say("name_tensions"),
                head,
                tuple(_row(each, scope, talked) for each in scope.tensions),
            ),
        ),
    )


def _talks(scope: Scope) -> Talks:
    """By tension, the dialogues where it is or will be met that may be shown, and whether one of
    them is held.
    """
    coming: dict[Pair, list[str]] = {}
    for talk in scope.dialogues:
        for each in listed_tensions(scope.case, talk) if talk.live else ():
            coming.setdefault(each.key, []).append(talk.id)
    met = scope.facts.met
    found = {}
    for tension in scope.tensions:
        held = [key for key in met.get(tension.key, ()) if scope.shows(key)]
        found[tension.key] = (
            list(dict.fromkeys([*held, *coming.get(tension.key, ())])),
            bool(held),
        )
    return found


def _cell(sheet: Sheet, tension: Tension, talked: Talks, lane: str, column: str) -> None:
    scope = sheet.scope
    talks, held = talked[tension.key]
    lines = []
    if tension.readiness:
        lines.append(Line(capital(word("readiness", tension.readiness, scope.language))))
    if tension.facts_disputed is Answer.YES:
        lines.append(Line(capital(text("views.facts_disputed", scope.language)), "reason"))
    if talks:
        lines.append(Line(scope.names(talks, 2), "participants"))
    sheet.box(
        "cell",
        capital(word("aim", tension.aim, scope.language)),
        label="",
        lines=tuple(lines),
        badges=(*((sheet.say("met"),) if held else ()), *provenance_badge(tension, scope.language)),
        lane=lane,
        column=column,
        ref=tension.id,
    )


def _square(sheet: Sheet, views: list[str], talked: Talks) -> None:
    """Perspectives against perspectives; each tension once, above the diagonal; empty rows and
    columns left out.
    """
    place = {view: number for number, view in enumerate(views, 1)}
    pairs: list[tuple[str, str, Tension]] = []
    for tension in sheet.scope.tensions:
        one, other = sorted(tension.between, key=lambda view: place[view])
        pairs.append((one, other, tension))
    name = {view: f"{place[view]}. {sheet.scope.name(view)}" for view in views}
    rows = {
        view: sheet.lane(name[view]) for view in views if any(one == view for one, _, _ in pairs)
    }
    columns = {
        view: sheet.column(name[view])
        for view in views
        if any(other == view for _, other, _ in pairs)
    }
    for one, other, tension in pairs:
        _cell(sheet, tension, talked, rows[one], columns[other])


def _list(sheet: Sheet, talked: Talks) -> None:
    """A row for every tension: the one perspective, the other, and what is to be done."""
    scope = sheet.scope
    ends = [
        sheet.column(sheet.say(each))
        for each in ("head_perspective", "head_against", "head_tension")
    ]
    for number, tension in enumerate(scope.tensions, 1):
        lane = sheet.lane(sheet.say("tension_number", number=number))
        for end, column in zip(tension.between, ends, strict=False):
            lines = (Line(_held(end, scope, 3), "participants"),)
            sheet.box(
                "perspective", scope.name(end), label="", lines=lines, lane=lane, column=column
            )
        _cell(sheet, tension, talked, lane, ends[2])


def _held(key: str, scope: Scope, most: int = 0) -> str:
    view = scope.case[key]
    return holders_words(view, scope, most) if isinstance(view, Perspective) else ""


def _row(tension: Tension, scope: Scope, talked: Talks) -> tuple[str, ...]:
    one, other = tension.between
    talks = scope.names(talked[tension.key][0]) or "–"
    return (
        scope.name(one),
        _held(one, scope),
        scope.name(other),
        _held(other, scope),
        tension_words(tension, scope),
        talks,
    )


def _item(sheet: Sheet, tension: Tension, talked: Talks) -> Item:
    scope = sheet.scope
    one, other = (scope.name(end) for end in tension.between)
    talks, held = talked[tension.key]
    facts = [
        *(
            sheet.say("holds_side", name=scope.name(end), who=_held(end, scope))
            for end in tension.between
        ),
        capital(tension_words(tension, scope)),
    ]
    if talks:
        facts.append(sheet.say("met_in" if held else "to_be_met_in", where=scope.names(talks)))
    if note := scope.free(tension.note):
        facts.append(sheet.say("note", value=note))
    return Item(sheet.say("between", one=one, other=other), tuple(Item(each) for each in facts))
