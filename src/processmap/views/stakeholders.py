"""Those affected, in rings round the question: the more it touches them, the nearer they stand.

The rings are the same three on every map, so that a place always means the same: where nobody is
said to be strongly affected that ring is empty, and officials who are little affected do not move
in to the question before the residents. Whoever is not assessed stands in no ring.
"""

from processmap.analysis.conditions import Missing
from processmap.audience.scope import Scope
from processmap.language.wording import capital, word
from processmap.messages import text
from processmap.model.stakeholders import Stakeholder
from processmap.model.words import Level
from processmap.picture.diagram import Diagram, Item, Table
from processmap.views.people import (
    SECTORS,
    badges_of,
    lines_of,
    person_item,
    sector_of,
    tell_hearing,
    ties_drawn,
)
from processmap.views.sheet import Sheet

__all__ = ["stakeholders"]

_RINGS = (Level.HIGH, Level.MEDIUM, Level.LOW)
_FEW = 40
"""Up to so many, boxes tell size and spokesmanship as well."""


def stakeholders(scope: Scope) -> Diagram:
    """Draw the rings, strongly affected innermost; beside them the not assessed, and those
    mentioned and missing.
    """
    sheet = Sheet(scope, "stakeholders")
    absent = _absent(scope)
    if not scope.stakeholders and not absent:
        return sheet.blank(
            sheet.say("empty_choice" if scope.written("stakeholders") else "empty_start"), "rings"
        )
    boxes = {}
    people = sorted(scope.stakeholders, key=lambda each: SECTORS.index(sector_of(each)))
    for each in people:
        boxes[each.id] = sheet.box(
            "stakeholder",
            scope.name(each.id),
            label=capital(word("kind", each.kind, scope.language)),
            lines=lines_of(each, scope) if len(people) <= _FEW else (),
            badges=badges_of(each, scope),
            ring=_place(each, scope),
            sector=sheet.say(f"sector_{sector_of(each)}"),
            ref=each.id,
        )
    for gap in absent:
        sheet.box(
            "stakeholder",
            gap.name,
            label=sheet.say("mentioned"),
            badges=(sheet.say("not_on_map"),),
            state="vacant",
            sector=sheet.say("sector_around"),
        )
    tell_hearing(sheet, people)
    rows = ties_drawn(sheet, boxes)
    if left := scope.left_out("stakeholders"):
        sheet.note(sheet.say("left_out", count=left))
    summary = "public_stakeholders" if scope.public else "sum_stakeholders"
    head = (sheet.say("head_who"), sheet.say("head_tie"), sheet.say("head_whom"))
    return sheet.finish(
        "rings",
        summary=" ".join(
            filter(
                None,
                [
                    sheet.say(summary, what=sheet.counted("people", len(people))) if people else "",
                    sheet.counted(
                        "sum_unplaced", sum(1 for box in sheet.boxes if box.ring is None)
                    ),
                    sheet.counted("sum_absent", len(absent)),
                ],
            )
        ),
        items=_items(sheet, absent),
        tables=(Table(sheet.say("ties"), head, tuple(rows)),),
        centre=scope.case.question or scope.case.title,
        rings=_titles(scope),
    )


def _place(stakeholder: Stakeholder, scope: Scope) -> int | None:
    """Number the ring somebody stands in, from within; None for the not assessed, the only one in a
    public version.
    """
    if scope.public:
        return 0
    return None if stakeholder.affected is None else _RINGS.index(stakeholder.affected)


def _titles(scope: Scope) -> tuple[str, ...]:
    """Name the rings; an empty one says that it is empty, and a public version has but one."""
    if scope.public:
        return (text("views.public_others", scope.language),)
    taken = {each.affected for each in scope.stakeholders}
    names = {ring: _called(ring, scope) for ring in _RINGS}
    empty = {ring: text("views.ring_empty", scope.language, ring=names[ring]) for ring in _RINGS}
    return tuple(names[ring] if ring in taken else empty[ring] for ring in _RINGS)


def _called(level: Level | None, scope: Scope) -> str:
    """What those are called who are affected so much; in a public version nothing is said of how
    much anybody is.
    """
    if level is None and scope.public:
        return text("views.public_others", scope.language)
    return capital(word("affected", level, scope.language))


def _absent(scope: Scope) -> list[Missing]:
    """Those mentioned in dialogues that may be shown and are not on the map; left out of a
    selection.
    """
    if scope.selection.narrows:
        return []
    return list(scope.facts.missing)


def _items(sheet: Sheet, absent: list[Missing]) -> list[Item]:
    scope, items = sheet.scope, []
    for level in (*_RINGS, None):
        here = [person_item(each, scope) for each in scope.stakeholders if each.affected is level]
        if here:
            items.append(Item(_called(level, scope), tuple(here)))
    if absent:
        gaps = tuple(
            Item(
                sheet.say(
                    "mentioned_in",
                    name=each.name,
                    where=scope.names(key for key in each.dialogues if scope.shows(key)),
                )
            )
            for each in absent
        )
        items.append(Item(sheet.say("not_on_map_heading"), gaps))
    return items
