"""Who is affected and who can affect: two levels in words, and a place for those nobody has asked
yet.

Nobody is ranked: the picture shows where voices may need strengthening and where the power to
change things lies.
"""

from attrs import evolve

from processmap.audience.scope import Scope
from processmap.language.wording import capital, word
from processmap.model.words import Level
from processmap.picture.board import Board, Card, Section
from processmap.picture.diagram import Box, Diagram, Item
from processmap.views.people import (
    badges_of,
    heard_word,
    kind_word,
    person_item,
    sign_of,
    tell_hearing,
)
from processmap.views.sheet import Sheet

__all__ = ["influence"]


def influence(scope: Scope) -> Diagram:
    """Give a group for every pair of levels; a stakeholder with either level unknown stands beside
    them, with what is not known.
    """
    sheet = Sheet(scope, "influence")
    if not scope.stakeholders:
        return sheet.blank(
            sheet.say("empty_choice" if scope.written("stakeholders") else "empty_start"), "board"
        )
    for each in scope.stakeholders:
        known = each.influence is not None and each.affected is not None
        sheet.box(
            "stakeholder",
            scope.name(each.id),
            label=kind_word(each, scope),
            badges=(
                *(() if known else _questions(sheet, each.influence, each.affected)),
                *badges_of(each, scope),
            ),
            ref=each.id,
        )
    tell_hearing(sheet, scope.stakeholders)
    unknown = sum(
        1 for each in scope.stakeholders if each.influence is None or each.affected is None
    )
    sheet.note(sheet.counted("levels_unknown", unknown))
    if left := scope.left_out("stakeholders"):
        sheet.note(sheet.say("left_out", count=left))
    made = sheet.finish(
        "board",
        summary=" ".join(
            filter(
                None,
                [
                    sheet.say(
                        "sum_influence", what=sheet.counted("people", len(scope.stakeholders))
                    ),
                    sheet.counted("levels_unknown", unknown),
                ],
            )
        ),
        items=_items(sheet),
    )
    return evolve(made, content=_board(sheet, made))


def _board(sheet: Sheet, made: Diagram) -> Board:
    """Give the picture on paper: a group for every pair of levels, and one for those not assessed;
    whoever is touched most and can do least comes first, as that voice may need strengthening.
    """
    scope = sheet.scope
    boxes = {box.ref: box for box in made.boxes}
    levels = (Level.HIGH, Level.MEDIUM, Level.LOW)
    sections = []
    for touched in levels:
        for power in reversed(levels):
            here = [
                each
                for each in scope.stakeholders
                if each.affected is touched and each.influence is power
            ]
            title = sheet.say(
                "quadrant",
                affected=capital(word("affected", touched, scope.language)),
                influence=word("level", power, scope.language),
            )
            sections.append((title, here))
    unknown = [each for each in scope.stakeholders if not (each.affected and each.influence)]
    sections.append((sheet.say("unknown_heading"), unknown))
    return Board(
        title=sheet.say("influence_title"),
        subtitle=made.title,
        sections=tuple(
            Section(
                title=title,
                told=sheet.counted("people", len(here)),
                entries=tuple(
                    _card(
                        boxes[each.id],
                        heard_word(each, scope),
                        scope.facts.hearing(each.id).value,
                    )
                    for each in here
                ),
            )
            for title, here in sections
            if here
        ),
        foot=made.notes,
        tag=sheet.tag,
    )


def _card(box: Box, heard: str, how: str) -> Card:
    sign = sign_of(how)
    rest = tuple(badge for badge in box.badges if badge != heard)
    return Card(
        id=box.id,
        title=box.heading,
        over=box.label or "",
        lines=rest,
        sign=sign if heard else "",
        signed=heard,
        tone="own",
    )


def _questions(sheet: Sheet, power: Level | None, touched: Level | None) -> tuple[str, ...]:
    """What is known of somebody and what is not; nothing where nothing is, as the heading over
    them says that.
    """
    if touched is not None and power is None:
        affected = word("affected", touched, sheet.language)
        return (sheet.say("ask_influence", affected=affected),)
    if power is not None and touched is None:
        return (sheet.say("ask_affected", level=word("level", power, sheet.language)),)
    return ()


def _items(sheet: Sheet) -> list[Item]:
    scope, items = sheet.scope, []
    levels = (Level.HIGH, Level.MEDIUM, Level.LOW)
    for touched in levels:
        for power in levels:
            here = [
                each
                for each in scope.stakeholders
                if each.affected is touched and each.influence is power
            ]
            if here:
                title = sheet.say(
                    "quadrant",
                    affected=capital(word("affected", touched, scope.language)),
                    influence=word("level", power, scope.language),
                )
                items.append(Item(title, tuple(person_item(each, scope) for each in here)))
    open_ = [each for each in scope.stakeholders if each.affected is None or each.influence is None]
    if open_:
        items.append(
            Item(sheet.say("unknown_heading"), tuple(person_item(each, scope) for each in open_))
        )
    return items
