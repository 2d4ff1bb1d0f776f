"""Those affected, in rings round the question: the more it touches them, the nearer they stand."""

from processmap.analysis.conditions import Missing, missing
from processmap.audience.scope import Scope
from processmap.language.wording import capital, word
from processmap.messages import text
from processmap.model.words import Level
from processmap.picture.diagram import Diagram, Item, Table
from processmap.views.people import SECTORS, badges_of, lines_of, person_item, sector_of, tell_hearing, ties_drawn
from processmap.views.sheet import Sheet

__all__ = ["stakeholders"]

_RINGS = (Level.HIGH, Level.MEDIUM, Level.LOW, None)
_FEW = 40
"""Up to so many, boxes tell size and spokesmanship as well."""


def stakeholders(scope: Scope) -> Diagram:
    """Draw the rings: strongly affected innermost, not assessed outermost, with those mentioned and missing."""
    sheet = Sheet(scope, "stakeholders")
    absent = _absent(scope)
    if not scope.stakeholders and not absent:
        return sheet.blank(sheet.say("empty_choice" if scope.case.stakeholders else "empty_start"), "rings")
    rings = [ring for ring in _RINGS if ring or _unplaced(scope) or absent]
    boxes = {}
    people = sorted(scope.stakeholders, key=lambda each: SECTORS.index(sector_of(each)))
    for each in people:
        boxes[each.id] = sheet.box(
            "stakeholder",
            scope.name(each.id),
            label=capital(word("kind", each.kind, scope.language)),
            lines=lines_of(each, scope) if len(people) <= _FEW else (),
            badges=badges_of(each, scope),
            ring=_RINGS.index(each.affected),
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
            ring=_RINGS.index(None),
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
                    sheet.counted("sum_absent", len(absent)),
                ],
            )
        ),
        items=_items(sheet, absent),
        tables=(Table(sheet.say("ties"), head, tuple(rows)),),
        centre=scope.case.question or scope.case.title,
        rings=tuple(_ring(ring, scope) for ring in rings),
    )


def _ring(ring: Level | None, scope: Scope) -> str:
    """What a ring is called; in a public version nothing is said of how much anybody is affected."""
    if ring is None and scope.public:
        return text("views.public_others", scope.language)
    return capital(word("affected", ring, scope.language))


def _unplaced(scope: Scope) -> bool:
    return any(each.affected is None for each in scope.stakeholders)


def _absent(scope: Scope) -> list[Missing]:
    """Those mentioned in dialogues that may be shown and are not on the map; left out of a selection."""
    if scope.selection.narrows:
        return []
    return [
        each
        for each in missing(scope.case)
        if scope.free(each.name) and any(scope.shows(key) for key in each.dialogues)
    ]


def _items(sheet: Sheet, absent: list[Missing]) -> list[Item]:
    scope, items = sheet.scope, []
    for ring in _RINGS:
        here = [person_item(each, scope) for each in scope.stakeholders if each.affected is ring]
        if here:
            items.append(Item(_ring(ring, scope), tuple(here)))
    if absent:
        gaps = tuple(
            Item(
                sheet.say(
                    "mentioned_in", name=each.name, where=scope.names(key for key in each.dialogues if scope.shows(key))
                )
            )
            for each in absent
        )
        items.append(Item(sheet.say("not_on_map_heading"), gaps))
    return items
