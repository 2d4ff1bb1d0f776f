"""Every perspective with those who hold it, sorted by theme and kind, and the tensions between
them.

All perspectives are drawn alike; a minority's voice says so and is never folded away.
"""

from collections.abc import Mapping, Sequence

from attrs import evolve

from processmap.audience.scope import Scope
from processmap.language.wording import capital, listing, word
from processmap.messages import text
from processmap.model.kinds import whole_of
from processmap.model.perspectives import Perspective, Tension
from processmap.model.same_text import text_key
from processmap.model.words import Answer, Aspect
from processmap.picture.board import Board, Card, Remark, Section
from processmap.picture.diagram import Diagram, Item, Line, Table
from processmap.views.sheet import Sheet
from processmap.views.step import provenance_badge

__all__ = ["perspectives", "tension_words"]

_HOLDERS = 6
_LINES = 24
"""More tensions than this are no lines in formats that have lines: the numbers tell them."""


def perspectives(scope: Scope) -> Diagram:
    """Draw the perspectives: themes down, kinds across, a line for every tension."""
    sheet = Sheet(scope, "perspectives")
    if not scope.perspectives:
        return sheet.blank(
            sheet.say("empty_choice" if scope.written("perspectives") else "empty_perspectives"),
            "board",
        )
    themes = {
        theme: sheet.lane(capital(theme) if theme else sheet.say("no_theme"))
        for theme in _themes(scope)
    }
    aspects = [*Aspect, None]
    used = [each for each in aspects if any(view.aspect is each for view in scope.perspectives)]
    columns = {each: sheet.column(capital(word("aspect", each, scope.language))) for each in used}
    boxes = {}
    against = _numbers_against(scope)
    cards: dict[str, list[Card]] = {}
    for order, view in enumerate(scope.perspectives):
        lines = [Line(who, "participants") for who in [holders_words(view, scope, _HOLDERS)] if who]
        if view.id in against:
            numbers = listing([str(number) for number in against[view.id]], scope.language)
            lines.append(Line(sheet.say("against_numbers", numbers=numbers), "reason"))
        numbered = f"{order + 1}. {view.statement}"
        boxes[view.id] = sheet.box(
            "perspective",
            numbered,
            label="",
            lines=tuple(lines),
            badges=_badges(view, scope),
            details=_facts(view, scope),
            lane=themes[theme_of(view, scope)],
            column=columns[view.aspect],
            order=order,
            ref=view.id,
        )
        aspect = capital(word("aspect", view.aspect, scope.language)) if view.aspect else ""
        cards.setdefault(theme_of(view, scope), []).append(
            Card(
                id=boxes[view.id],
                title=numbered,
                over=" · ".join(filter(None, (aspect, *_badges(view, scope)))),
                lines=tuple(line.text for line in lines),
            )
        )
    rows = []
    for tension in scope.tensions:
        one, other = tension.between
        if one in boxes and other in boxes:
            said = tension_words(tension, scope)
            rows.append((scope.name(one), scope.name(other), said))
            if len(scope.tensions) <= _LINES:
                sheet.arrow(
                    boxes[one],
                    boxes[other],
                    "tension",
                    label=_short(tension, scope),
                    reason=said,
                    ref=tension.id,
                )
    if left := scope.left_out("perspectives"):
        sheet.note(sheet.say("left_out", count=left))
    head = (sheet.say("head_perspective"), sheet.say("head_against"), sheet.say("head_tension"))
    made = sheet.finish(
        "board",
        summary=sheet.say(
            "sum_perspectives",
            what=sheet.tally(("views", len(scope.perspectives)), ("tensions", len(rows))),
        ),
        items=_items(sheet, list(themes)),
        tables=(Table(sheet.say("name_tensions"), head, tuple(rows)),),
    )
    what = sheet.tally(("views", len(scope.perspectives)), ("tensions", len(rows)))
    content = Board(
        title=sheet.say("board_perspectives"),
        subtitle=sheet.say("board_perspectives_of", title=made.title, what=what),
        sections=(*_sections(sheet, cards), *_sharing(sheet)),
        foot=(*((sheet.say("board_perspectives_foot"),) if against else ()), *made.notes),
        tag=sheet.tag,
    )
    return evolve(made, content=content)


def _sections(sheet: Sheet, cards: Mapping[str, Sequence[Card]]) -> list[Section]:
    """Make a group of every theme."""
    return [
        Section(
            title=capital(theme) if theme else sheet.say("no_theme"),
            told=sheet.counted("views", len(cards[theme])),
            entries=tuple(cards[theme]),
        )
        for theme in _themes(sheet.scope)
    ]


def _sharing(sheet: Sheet) -> list[Section]:
    """Say who shares which perspectives, by groups of the same kind: those who hold the same ones
    stand together, with the numbers of what they hold.
    """
    scope = sheet.scope
    number = {view.id: place for place, view in enumerate(scope.perspectives, 1)}
    held: dict[str, list[int]] = {}
    for view in scope.perspectives:
        for key in dict.fromkeys(map(whole_of, view.held_by)):
            if scope.shows(key):
                held.setdefault(key, []).append(number[view.id])
    if len(held) < 2:
        return []
    kinds = {each.id: each.kind for each in scope.stakeholders}
    groups: dict[str, dict[tuple[int, ...], list[str]]] = {}
    for key, numbers in held.items():
        kind = capital(word("kind", kinds[key], scope.language)) if key in kinds else ""
        groups.setdefault(kind, {}).setdefault(tuple(numbers), []).append(key)
    return [
        Section(
            title=sheet.say("sharing", kind=kind) if kind else sheet.say("sharing_others"),
            entries=tuple(
                Remark(
                    title=capital(scope.names(keys)),
                    words=sheet.say(
                        "sharing_numbers",
                        numbers=listing([str(each) for each in numbers], scope.language),
                    ),
                )
                for numbers, keys in sorted(sharing.items())
            ),
        )
        for kind, sharing in groups.items()
    ]


def _numbers_against(scope: Scope) -> dict[str, list[int]]:
    """By perspective, the numbers of those it stands against."""
    place = {view.id: number for number, view in enumerate(scope.perspectives, 1)}
    pairs = [
        tension.between
        for tension in scope.tensions
        if all(end in place for end in tension.between)
    ]
    found: dict[str, set[int]] = {}
    for one, other in pairs:
        found.setdefault(one, set()).add(place[other])
        found.setdefault(other, set()).add(place[one])
    return {key: sorted(numbers) for key, numbers in found.items()}


def theme_of(view: Perspective, scope: Scope) -> str:
    """The theme a perspective is sorted under: the one it is chosen for, else its first; "" for
    none.
    """
    shown = [theme for theme in view.themes if scope.free(theme)]
    chosen = [text_key(value) for key, value in scope.selection.only if key == "theme"]
    return next((theme for theme in shown if text_key(theme) in chosen), shown[0] if shown else "")


def _themes(scope: Scope) -> list[str]:
    found = dict.fromkeys(theme_of(view, scope) for view in scope.perspectives)
    return [*(theme for theme in found if theme), *([""] if "" in found else [])]


def holders_words(view: Perspective, scope: Scope, most: int = 0) -> str:
    """Say who holds a perspective, or that nobody is known to."""
    names = scope.names(view.held_by, most)
    return names or ("" if scope.public else text("views.held_by_nobody", scope.language))


def _badges(view: Perspective, scope: Scope) -> tuple[str, ...]:
    marks = (text("views.minority", scope.language),) if view.minority is Answer.YES else ()
    return (*marks, *provenance_badge(view, scope.language))


def _facts(view: Perspective, scope: Scope) -> tuple[str, ...]:
    language = scope.language
    themes = [theme for theme in view.themes if scope.free(theme)]
    note = scope.free(view.note)
    facts = [
        text("views.themes", language, value=listing(themes, language)) if len(themes) > 1 else "",
        text("views.voiced_in", language, value=scope.names(view.voiced_in))
        if view.voiced_in
        else "",
        text("views.note", language, value=note) if note else "",
    ]
    return tuple(filter(None, facts))


def _short(tension: Tension, scope: Scope) -> str:
    if tension.facts_disputed is Answer.YES:
        return text("views.facts_disputed", scope.language)
    return word("aim", tension.aim, scope.language) if tension.aim else ""


def tension_words(tension: Tension, scope: Scope) -> str:
    """What is to be done about a tension and how ready it is, in words."""
    parts = [word("aim", tension.aim, scope.language)] if tension.aim or not scope.public else []
    if tension.readiness:
        parts.append(word("readiness", tension.readiness, scope.language))
    if tension.facts_disputed is Answer.YES:
        parts.append(text("views.facts_disputed", scope.language))
    return ", ".join(parts)


def _items(sheet: Sheet, themes: list[str]) -> list[Item]:
    """Theme by theme: the statement, who holds it, and what it stands against."""
    scope, items = sheet.scope, []
    against: dict[str, list[str]] = {}
    for tension in scope.tensions:
        one, other = tension.between
        for here, there in ((one, other), (other, one)):
            said = tension_words(tension, scope)
            against.setdefault(here, []).append(
                sheet.say("against" if said else "against_only", name=scope.name(there), what=said)
            )
    for theme in themes:
        told = []
        for view in scope.perspectives:
            if theme_of(view, scope) != theme:
                continue
            facts = (
                [capital(word("aspect", view.aspect, scope.language))]
                if view.aspect or not scope.public
                else []
            )
            if who := holders_words(view, scope):
                facts.append(sheet.say("held_by", who=who))
            marks = _badges(view, scope)
            said = f"{view.statement} ({', '.join(marks)})" if marks else view.statement
            below = [*facts, *against.get(view.id, ()), *_facts(view, scope)]
            told.append(Item(said, tuple(Item(each) for each in below)))
        items.append(Item(capital(theme) if theme else sheet.say("no_theme"), tuple(told)))
    return items
