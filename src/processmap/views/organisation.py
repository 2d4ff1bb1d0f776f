"""Who carries the process: the roles, who fills them, what is vacant, and the decision bodies
behind.
"""

from typing import Final

from attrs import evolve

from processmap.audience.scope import Scope
from processmap.language.wording import capital, listing, number, word
from processmap.messages import text
from processmap.model.governance import DecisionBody, OrganisationUnit
from processmap.model.project import Facilitator
from processmap.model.words import OrganisationRole
from processmap.picture.board import Board, Card, Section
from processmap.picture.diagram import Diagram, Item, Line, Table
from processmap.views.sheet import Sheet
from processmap.views.step import provenance_badge

__all__ = ["organisation"]

_MEMBERS = 8
_RANKS: Final = ("council", "bodies", "commission", "steer", "lead", "work")
_RANK_OF: Final = {
    "commissioner": "commission",
    "steering_group": "steer",
    "process_lead": "lead",
    "project_lead": "lead",
    "mediator": "lead",
    "facilitator": "lead",
}
"""The rank of a role; every other one does the work."""


def organisation(scope: Scope) -> Diagram:
    """Draw roles and bodies, each under what it answers to or belongs to; a vacancy is drawn and
    said.
    """
    sheet = Sheet(scope, "organisation")
    if not (scope.units or scope.bodies or scope.facilitators):
        return sheet.blank(sheet.say("empty_organisation"), "board")
    known = {body.id for body in scope.bodies} | {unit.id for unit in scope.units if unit.id}
    ids: dict[str, str] = {}
    rows = _commissioner(sheet)
    for kind, key, entity, above in _in_order(scope, known):
        parent = ids.get(above) if above else None
        box = (
            _body(sheet, entity, parent)
            if isinstance(entity, DecisionBody)
            else _unit(sheet, entity, parent)
        )
        if key:
            ids[key] = box
        rows.append(_row(sheet, kind, entity, above))
    for leader in _leaders(scope):
        _leader(sheet, leader)
        said = ", ".join(filter(None, [scope.name(leader.id), _time(leader, sheet)]))
        rows.append((capital(word("role", leader.role, scope.language)), said, "–"))
    _ties(sheet, ids)
    vacant = [each for each in scope.units if _vacant(each, scope)]
    head = tuple(sheet.say(f"head_{each}") for each in ("role", "members", "under"))
    made = sheet.finish(
        "board",
        summary=sheet.say(
            "sum_organisation", what=_tally(sheet, len(vacant)) or sheet.say("name_organisation")
        ),
        items=_items(sheet),
        tables=(Table(sheet.say("name_organisation"), head, tuple(rows)),),
    )
    return _by_rank(sheet, made)


def _by_rank(sheet: Sheet, made: Diagram) -> Diagram:
    """Give the picture on paper: those who decide, those who steer, those who lead and do the work,
    each rank below the one it answers to.
    """
    scope = sheet.scope
    kinds = {body.id: str(body.kind or "") for body in scope.bodies}
    roles = {unit.id: str(unit.role or "") for unit in scope.units if unit.id}
    roles |= {each.id: str(each.role or "") for each in scope.facilitators}
    names = {box.id: box.heading for box in made.boxes}
    prepares: dict[str, list[str]] = {}
    for arrow in made.arrows:
        prepares.setdefault(arrow.source, []).append(names[arrow.target])
    ranks: dict[str, list[Card]] = {rank: [] for rank in _RANKS}
    unnamed = [unit for unit in scope.units if not unit.id]
    for box in made.boxes:
        lines = [line.text for line in box.lines]
        if box.parent:
            lines.append(sheet.say("under", name=names[box.parent]))
        if box.id in prepares:
            lines.append(sheet.say("prepares_for", names=listing(prepares[box.id], scope.language)))
        vacant = box.state == "vacant"
        card = Card(
            id=box.id,
            title=box.heading,
            over=box.label if box.label is not None else text("picture.kind_body", scope.language),
            lines=(*lines, *box.badges),
            sign="provisional" if vacant else "",
            signed=sheet.say("vacant") if vacant else "",
            tone="body" if box.kind == "body" else "joint",
            loose=vacant,
        )
        if box.kind == "body":
            rank = "council" if kinds.get(box.ref or "") == "council" else "bodies"
        else:
            role = roles.get(box.ref or "") or next(
                (str(unit.role) for unit in unnamed if _title(unit, scope) == box.heading), ""
            )
            rank = _RANK_OF.get(role, "work")
        ranks[rank].append(card)
    content = Board(
        title=sheet.say("organisation_title"),
        subtitle=made.title,
        by_rows=True,
        sections=tuple(
            Section(title=sheet.say(f"rank_{rank}"), entries=tuple(cards))
            for rank, cards in ranks.items()
            if cards
        ),
        foot=made.notes,
        tag=sheet.tag,
    )
    return evolve(made, content=content)


def _tally(sheet: Sheet, vacant: int) -> str:
    scope = sheet.scope
    roles = sheet.counted("roles", len(scope.units))
    said = f"{roles} ({sheet.counted('vacancies', vacant)})" if vacant else roles
    return listing(
        [each for each in (said, sheet.counted("deciders", len(scope.bodies))) if each],
        scope.language,
    )


def _in_order(
    scope: Scope, known: set[str]
) -> list[tuple[str, str | None, DecisionBody | OrganisationUnit, str | None]]:
    """Bodies and units so that what stands above comes first; what each stands under, if that is
    drawn.
    """
    waiting: list[tuple[str, str | None, DecisionBody | OrganisationUnit, str | None]] = []
    for body in scope.bodies:
        above = next((key for key in body.part_of if key in known), None)
        waiting.append(("body", body.id, body, above))
    waiting += [
        ("unit", each.id, each, each.under if each.under in known else None) for each in scope.units
    ]
    placed: list[tuple[str, str | None, DecisionBody | OrganisationUnit, str | None]] = []
    done: set[str] = set()
    while waiting:
        ready = [each for each in waiting if each[3] is None or each[3] in done]
        if not ready:  # they stand under each other: drawn side by side
            ready = [(kind, key, entity, None) for kind, key, entity, _ in waiting]
        placed += ready
        done |= {key for _, key, _, _ in ready if key}
        taken = {id(each[2]) for each in ready}
        waiting = [each for each in waiting if id(each[2]) not in taken]
    return placed


def _title(unit: OrganisationUnit, scope: Scope) -> str:
    return scope.free(unit.title) or capital(word("role", unit.role, scope.language))


def _vacant(unit: OrganisationUnit, scope: Scope) -> bool:
    """Whether nobody fills a role; in a public version nobody can tell."""
    return not unit.members and not scope.public


def _seats(unit: OrganisationUnit, sheet: Sheet) -> str:
    """Say how many places are not filled."""
    empty = (unit.seats or 0) - len(unit.members)
    return sheet.say("seats_open", count=empty) if unit.members and empty > 0 else ""


def _unit(sheet: Sheet, unit: OrganisationUnit, parent: str | None) -> str:
    scope = sheet.scope
    title, role = _title(unit, scope), capital(word("role", unit.role, scope.language))
    named = [scope.name(key) for key in unit.members[:_MEMBERS] if scope.shows(key)]
    rest = len(unit.members) - len(named)
    # A project lead who is called that is not named twice.
    lines = [Line(name, "participants") for name in named if name != title]
    if rest and unit.members:
        lines.append(Line(sheet.counted("more_members", rest), "participants"))
    if said := _seats(unit, sheet):
        lines.append(Line(said))
    return sheet.box(
        "role",
        title,
        label="" if title == role else role,
        lines=tuple(lines),
        state="vacant" if _vacant(unit, scope) else "plain",
        badges=provenance_badge(unit, scope.language),
        details=(note,) if (note := scope.free(unit.note)) else (),
        parent=parent,
        ref=unit.id,
    )


def _body(sheet: Sheet, body: DecisionBody, parent: str | None) -> str:
    label = capital(word("body", body.kind, sheet.language)) if body.kind else None
    return sheet.box(
        "body",
        body.name,
        label=label,
        badges=provenance_badge(body, sheet.language),
        details=(note,) if (note := sheet.scope.free(body.note)) else (),
        parent=parent,
        ref=body.id,
    )


def _commissioner(sheet: Sheet) -> list[tuple[str, ...]]:
    """A box for the commissioner where the document names one and no role or body stands for it."""
    scope = sheet.scope
    name = scope.free(scope.case.commissioner)
    roles = any(unit.role is OrganisationRole.COMMISSIONER for unit in scope.units)
    if not name or roles or any(body.name == name for body in scope.bodies):
        return []
    label = capital(word("role", "commissioner", scope.language))
    sheet.box("role", name, label=label)
    return [(label, name, "–")]


def _leaders(scope: Scope) -> list[Facilitator]:
    """Those who lead conversations and fill no role that is drawn."""
    taken = {key for unit in scope.units for key in unit.members}
    return [each for each in scope.facilitators if each.id not in taken]


def _time(leader: Facilitator, sheet: Sheet) -> str:
    if leader.days_per_week is None:
        return ""
    return sheet.say("days_per_week", count=number(leader.days_per_week, sheet.language))


def _leader(sheet: Sheet, leader: Facilitator) -> None:
    scope = sheet.scope
    role = capital(word("role", leader.role, scope.language))
    lines = [Line(_time(leader, sheet))] if leader.days_per_week is not None else []
    if leader.belongs_to:
        lines.append(Line(sheet.say("part_of", who=scope.names(leader.belongs_to)), "participants"))
    name = scope.name(leader.id)
    sheet.box(
        "role",
        name,
        label="" if name == role else role,
        lines=tuple(lines),
        badges=provenance_badge(leader, scope.language),
        ref=leader.id,
    )


def _ties(sheet: Sheet, ids: dict[str, str]) -> None:
    """Who prepares whose matters and who passes matters on."""
    seen: set[tuple[str, str]] = set()
    for body in sheet.scope.bodies:
        pairs = [(before, body.id) for before in body.prepared_by] + [
            (body.id, onward) for onward in body.refers_to
        ]
        for source, target in pairs:
            if (
                source in ids
                and target in ids
                and source != target
                and (source, target) not in seen
            ):
                seen.add((source, target))
                sheet.arrow(
                    ids[source], ids[target], "prepares", reason=sheet.say("prepares_matters")
                )


def _row(
    sheet: Sheet, kind: str, entity: DecisionBody | OrganisationUnit, above: str | None
) -> tuple[str, ...]:
    scope = sheet.scope
    over = scope.name(above) if above else "–"
    if isinstance(entity, DecisionBody):
        return entity.name, "–", over
    vacant = sheet.say("vacant") if _vacant(entity, scope) else "–"
    return _title(entity, scope), scope.names(entity.members) or vacant, over


def _items(sheet: Sheet) -> list[Item]:
    scope, items = sheet.scope, []
    name = scope.free(scope.case.commissioner)
    if name and not any(unit.role is OrganisationRole.COMMISSIONER for unit in scope.units):
        items.append(Item(sheet.say("commissioned_by", name=name)))
    for unit in scope.units:
        who = tuple(Item(scope.name(key)) for key in unit.members if scope.shows(key))
        facts = (
            [sheet.say("under", name=scope.name(unit.under))]
            if unit.under and scope.shows(unit.under)
            else []
        )
        facts += [said for said in (_seats(unit, sheet), scope.free(unit.note)) if said]
        title = (
            f"{_title(unit, scope)} ({sheet.say('vacant')})"
            if _vacant(unit, scope)
            else _title(unit, scope)
        )
        items.append(Item(title, (*who, *(Item(fact) for fact in facts))))
    for leader in _leaders(scope):
        time = _time(leader, sheet)
        role = capital(word("role", leader.role, scope.language))
        said = (
            scope.name(leader.id)
            if scope.name(leader.id) == role
            else f"{role}: {scope.name(leader.id)}"
        )
        items.append(Item(f"{said} ({time})" if time else said))
    if scope.bodies:
        items.append(
            Item(
                sheet.say("bodies_heading"), tuple(_body_item(sheet, body) for body in scope.bodies)
            )
        )
    return items


def _body_item(sheet: Sheet, body: DecisionBody) -> Item:
    scope = sheet.scope
    facts = []
    if body.prepared_by:
        facts.append(sheet.say("prepared_by", who=scope.names(body.prepared_by)))
    if body.refers_to:
        facts.append(sheet.say("refers_to", who=scope.names(body.refers_to)))
    if body.part_of:
        facts.append(sheet.say("part_of", who=scope.names(body.part_of)))
    return Item(body.name, tuple(Item(fact) for fact in facts))
