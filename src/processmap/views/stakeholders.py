"""Those affected, in rings round the question: the more it touches them, the nearer they stand.

The rings are the same three on every map, so that a place always means the same: where nobody is
said to be strongly affected that ring is empty, and officials who are little affected do not move
in to the question before the residents. Whoever is not assessed stands in no ring.
"""

from typing import Any

from attrs import evolve

from processmap.analysis.conditions import Missing
from processmap.audience.scope import Scope
from processmap.language.wording import capital, word
from processmap.messages import text
from processmap.model.stakeholders import Stakeholder
from processmap.model.words import Level, StakeholderKind
from processmap.picture.board import Board, Card, Section
from processmap.picture.diagram import Box, Diagram, Item, Table
from processmap.picture.drawing import Tone
from processmap.picture.rings import Person, Rings
from processmap.views.people import (
    SECTORS,
    badges_of,
    heard_word,
    kind_word,
    lines_of,
    person_item,
    sector_of,
    sign_of,
    tell_hearing,
    ties_drawn,
)
from processmap.views.sheet import Sheet
from processmap.views.titles import place_of, short_title

__all__ = ["stakeholders"]

_RINGS = (Level.HIGH, Level.MEDIUM, Level.LOW)
_TIES = 12
"""More ties than this are in nobody's way on paper: they stand in the table and in the list."""
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
    people = sorted(scope.stakeholders, key=_who_first)
    for each in people:
        boxes[each.id] = sheet.box(
            "stakeholder",
            scope.name(each.id),
            label=kind_word(each, scope),
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
    made = sheet.finish(
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
    )
    return evolve(made, **_on_paper(sheet, made, people))


def _who_first(stakeholder: Stakeholder) -> tuple[int, bool]:
    """Those who live there come first, then other groups of people, then who works with it."""
    lives_there = stakeholder.kind is StakeholderKind.RESIDENTS
    return SECTORS.index(sector_of(stakeholder)), not lives_there


def _on_paper(sheet: Sheet, made: Diagram, people: list[Stakeholder]) -> dict[str, Any]:
    """Say how the rings are drawn on paper; a public version, which says nothing of how much
    anybody is affected, is cards by kind.
    """
    scope = sheet.scope
    foot = made.notes
    drawn = len(made.arrows) <= _TIES
    if made.arrows and not drawn:
        foot = (*foot, sheet.say("rings_ties_many", count=len(made.arrows)))
    if scope.public:
        return {"arrangement": "board", "content": _cards_by_kind(sheet, made, people)}
    placed = {each.id: each for each in people}
    content = Rings(
        title=_title(sheet),
        subtitle=_what_it_says(sheet, people),
        read=sheet.say("rings_read"),
        centre=scope.case.question or short_title(scope.case.title),
        name=short_title(made.title),
        names=tuple(capital(word("affected", ring, scope.language)) for ring in _RINGS),
        people=tuple(_person(sheet, box, placed.get(box.ref or "")) for box in made.boxes),
        empty=sheet.say("ring_nobody"),
        beside=(sheet.say("rings_beside"), sheet.say("rings_ask")),
        some_heard=text("course.heard_of", scope.language, heard="{heard}", all="{all}"),
        folded=sheet.say("rings_folded", sheets="{sheets}"),
        ties=tuple(arrow.id for arrow in made.arrows) if drawn else (),
        ties_left=sheet.say("rings_ties_left", count="{count}"),
        foot=foot,
        tag=sheet.tag,
    )
    return {"content": content}


def _title(sheet: Sheet) -> str:
    """Ask who is affected, in the place that the map is of where the title says one."""
    place = place_of(sheet.scope.case.title)
    return sheet.say("rings_title_in", place=place) if place else sheet.say("rings_title")


def _what_it_says(sheet: Sheet, people: list[Stakeholder]) -> str:
    """Say what is still to be done about those in the rings and beside them."""
    unheard = {each.id for each in people if _heard(each, sheet.scope) == "not"}
    unplaced = {box.ref for box in sheet.boxes if box.ring is None}
    missing = sum(1 for box in sheet.boxes if not box.ref)
    unplaced.discard(None)
    if unplaced and unplaced <= unheard:  # the same people need not be told of twice
        to_do = sheet.counted("rings_to_ask", len(unplaced))
        rest = sheet.counted("rings_unheard_others", len(unheard - unplaced))
    else:
        to_do = sheet.counted("sum_unplaced", len(unplaced))
        rest = sheet.counted("rings_unheard", len(unheard))
    said = (to_do, rest, sheet.counted("sum_absent", missing))
    return " ".join(filter(None, said))


def _heard(stakeholder: Stakeholder, scope: Scope) -> str:
    """Whether somebody has been heard, as a word of the program; nothing where nothing is said."""
    return scope.facts.hearing(stakeholder.id).value if heard_word(stakeholder, scope) else ""


def _card(box: Box, heard: str) -> Card:
    """The words of a box of the rings, with a mark that says whether somebody has been heard."""
    sign = sign_of(heard)
    badges = list(box.badges)
    return Card(
        id=box.id,
        title=box.heading,
        over=box.label or "",
        lines=(*(line.text for line in box.lines), *badges[1 if heard else 0 :]),
        sign=sign if heard else "",
        signed=badges[0] if heard and badges else "",
        tone="own" if box.state != "vacant" else "quiet",
        loose=box.state == "vacant",
    )


def _tone(box: Box, stakeholder: Stakeholder, scope: Scope) -> Tone:
    """Green are those who are to be heard. Who works with the matter, or is little affected, is
    quieter, and not taken for those who live with it.
    """
    works = stakeholder.kind is StakeholderKind.OFFICIAL
    heard = not works and scope.facts.concerned(stakeholder.id)
    return "own" if heard and box.state != "vacant" else "quiet"


def _person(sheet: Sheet, box: Box, stakeholder: Stakeholder | None) -> Person:
    scope = sheet.scope
    if stakeholder is None:
        return Person(
            card=_card(box, ""), ring=None, kind=sheet.say("not_on_map_heading"), sector=""
        )
    heard = _heard(stakeholder, scope)
    return Person(
        card=evolve(_card(box, heard), tone=_tone(box, stakeholder, scope)),
        ring=box.ring,
        kind=text(f"course.group_{stakeholder.kind}", scope.language),
        sector=box.sector or "",
        heard=heard in ("self", "part") if heard else None,
    )


def _cards_by_kind(sheet: Sheet, made: Diagram, people: list[Stakeholder]) -> Board:
    kinds = {each.id: each.kind for each in people}
    groups: dict[str, list[Card]] = {}
    for box in made.boxes:
        kind = kinds.get(box.ref or "")
        title = text(f"course.group_{kind}", sheet.language) if kind else ""
        groups.setdefault(title or sheet.say("name_stakeholders"), []).append(_card(box, ""))
    return Board(
        title=sheet.say("rings_title"),
        subtitle=made.alternative.summary,
        sections=tuple(
            Section(title=title, entries=tuple(cards)) for title, cards in groups.items()
        ),
        foot=made.notes,
        tag=sheet.tag,
    )


def _place(stakeholder: Stakeholder, scope: Scope) -> int | None:
    """Number the ring somebody stands in, from within; None for the not assessed, the only one in a
    public version.
    """
    if scope.public:
        return 0
    return None if stakeholder.affected is None else _RINGS.index(stakeholder.affected)


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
