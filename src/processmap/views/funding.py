"""The money: who pays, how much, and what for; estimates that stand side by side are kept apart."""

from collections.abc import Mapping

from attrs import evolve

from processmap.audience.scope import Scope
from processmap.language.wording import listing, money, number, word
from processmap.messages import text
from processmap.model.project import Cost, Funding
from processmap.picture.bars import Bar, Bars, Group
from processmap.picture.diagram import Box, Diagram, Item, Line, Table
from processmap.picture.drawing import Tone
from processmap.views.sheet import Sheet
from processmap.views.step import provenance_badge
from processmap.views.summaries import funding_said

__all__ = ["funding"]


def funding(scope: Scope) -> Diagram:
    """Draw sources to the left, the whole in the middle, costs to the right; one lane for every
    estimate.
    """
    sheet = Sheet(scope, "funding")
    if not scope.funding and not scope.costs:
        return sheet.blank(sheet.say("empty_funding"), "bars")
    versions = list(dict.fromkeys(each.version or "" for each in scope.costs))
    main = sheet.lane(sheet.say("lane_money")) if scope.funding or "" in versions else ""
    lanes = {
        version: sheet.lane(sheet.say("version", name=version)) for version in versions if version
    }
    left = sheet.column(sheet.say("column_sources")) if scope.funding else None
    # One source of a sum that nobody has said the whole of says it all by itself.
    tells = _total(scope) is not None or len(scope.funding) > 1
    middle = sheet.column(sheet.say("column_whole")) if tells and scope.funding else None
    right = sheet.column(sheet.say("column_costs")) if scope.costs else None
    whole = _whole(sheet, main, middle) if middle else None
    sources: dict[str, Funding] = {}
    costs: dict[str, Cost] = {}
    for order, each in enumerate(scope.funding):
        source = _source(sheet, each, main, left, order)
        sources[source] = each
        if whole:
            sheet.arrow(source, whole, "part", label=_share(each, scope))
    for order, cost in enumerate(scope.costs):
        box = _cost(sheet, cost, lanes.get(cost.version or "", main), right, order)
        costs[box] = cost
        if whole and not cost.version:
            sheet.arrow(box, whole, "part")
    _shares_note(sheet)
    if len([version for version in versions if version]) > 1:
        sheet.note(sheet.say("versions_note"))
    summary = sheet.say(
        "sum_funding",
        what=sheet.tally(("sources", len(scope.funding)), ("costs", len(scope.costs))),
    )
    made = sheet.finish("bars", summary=summary, items=_items(sheet), tables=_tables(sheet))
    content = Bars(
        title=sheet.say("funding_title"),
        subtitle=made.title,
        groups=_groups(sheet, made, whole, sources, costs),
        foot=(sheet.say("funding_foot"), *made.notes),
        tag=sheet.tag,
    )
    return evolve(made, content=content)


def _groups(
    sheet: Sheet,
    made: Diagram,
    whole: str | None,
    sources: Mapping[str, Funding],
    costs: Mapping[str, Cost],
) -> tuple[Group, ...]:
    """Give who pays, the whole, and what it costs, estimate by estimate, each in kronor."""
    scope = sheet.scope
    total = _total(scope)
    boxes = {box.id: box for box in made.boxes}
    groups = []
    if sources:
        bars = [
            _bar(boxes[key], _paid(source, total), _paid_said(source, total, scope), "own")
            for key, source in sources.items()
        ]
        groups.append(Group(title=sheet.say("column_sources"), bars=tuple(bars)))
    if whole:
        said = money(total, scope.language) if total is not None else sheet.say("sum_unknown")
        bar = _bar(boxes[whole], total, said, "quiet")
        groups.append(Group(title=sheet.say("column_whole"), bars=(bar,)))
    for version in dict.fromkeys(cost.version or "" for cost in costs.values()):
        title = sheet.say("version", name=version) if version else sheet.say("column_costs")
        bars = [
            _bar(boxes[key], _worth(cost), cost_said(cost, scope), "joint")
            for key, cost in costs.items()
            if (cost.version or "") == version
        ]
        groups.append(Group(title=title, bars=tuple(bars)))
    return tuple(groups)


def _bar(box: Box, amount: float | None, said: str, tone: Tone) -> Bar:
    lines = tuple(line.text for line in box.lines if line.text not in said)
    return Bar(
        id=box.id,
        title=box.heading,
        amount=amount,
        said=said or "–",
        lines=(*lines, *box.badges),
        tone=tone,
    )


def _paid_said(source: Funding, total: float | None, scope: Scope) -> str:
    """Say what a source pays, in kronor also where the document gives its share."""
    said = funding_said(source, scope)
    amount = _paid(source, total)
    if amount is None:
        return said
    kronor = money(amount, scope.language)
    return said if kronor in said else f"{said}: {kronor}"


def _paid(source: Funding, total: float | None) -> float | None:
    """What a source pays in kronor, where it can be known: its sum, else its share of the whole, at
    most its limit.
    """
    amount = source.amount
    of = source.total if source.total is not None else total
    if amount is None and source.share is not None and of is not None:
        amount = source.share * of / 100
    if amount is not None and source.cap is not None:
        amount = min(amount, source.cap)
    return amount


def _share(source: Funding, scope: Scope) -> str:
    return f"{number(source.share, scope.language)}\u00a0%" if source.share is not None else ""


def _total(scope: Scope) -> float | None:
    """What the money is to cover: as the sources say, else the sum of what costs come to, where all
    are known.
    """
    said = [each.total for each in scope.funding if each.total is not None]
    if said:
        return max(said)
    sums = [_worth(each) for each in scope.costs]
    if not sums or None in sums or len({each.version for each in scope.costs}) > 1:
        return None
    return sum(each for each in sums if each is not None)


def _worth(cost: Cost) -> float | None:
    """What a cost comes to; None where it depends on something not said, such as for how many
    years.
    """
    counted = not cost.per or (len(cost.per) == 1 and cost.quantity is not None)
    return cost.total if counted or cost.amount is None else None


def _whole(sheet: Sheet, lane: str, column: str) -> str:
    total = _total(sheet.scope)
    lines = (
        (Line(money(total, sheet.language), "money"),)
        if total is not None
        else (Line(sheet.say("sum_unknown")),)
    )
    return sheet.box(
        "money",
        sheet.say("whole"),
        label=sheet.say("label_whole"),
        lines=lines,
        lane=lane,
        column=column,
    )


def _source_lines(source: Funding, scope: Scope) -> list[Line]:
    lines = [Line(funding_said(source, scope), "money")]
    if source.account and (account := scope.free(source.account)):
        lines.append(Line(account))
    return lines


def _decided(source: Funding, sheet: Sheet) -> str:
    if isinstance(source.decided, str):
        return sheet.say("decided_in", name=_decision_name(source.decided, sheet.scope))
    if source.decided is None:
        return ""
    return sheet.say("decided_yes" if source.decided else "decided_no")


def _decision_name(key: str, scope: Scope) -> str:
    """Name a decision by its body, day and reference."""
    found = next((each for each in scope.case.decisions if each.id == key), None)
    if found is None or not scope.open(found):
        return scope.name(key)
    parts = [
        scope.name(found.body),
        str(found.date) if found.date else "",
        scope.free(found.reference),
    ]
    outcome = word("outcome", found.outcome or "pending", scope.language)
    return f"{' '.join(filter(None, parts))} ({outcome})"


def _source(sheet: Sheet, source: Funding, lane: str, column: str | None, order: int) -> str:
    scope = sheet.scope
    decided = _decided(source, sheet)
    return sheet.box(
        "money",
        scope.free(source.source) or sheet.say("label_source"),
        label=sheet.say("label_source"),
        lines=(*_source_lines(source, scope), *((Line(decided, "text"),) if decided else ())),
        badges=provenance_badge(source, scope.language),
        details=(note,) if (note := scope.free(source.note)) else (),
        lane=lane,
        column=column,
        order=order,
        ref=source.id,
    )


def cost_said(cost: Cost, scope: Scope) -> str:
    """Say what something costs: per what, how many, at most."""
    language = scope.language
    per = listing([word("per", each, language) for each in cost.per], language)
    parts = []
    if cost.amount is not None:
        each = money(cost.amount, language)
        parts.append(f"{each} per {per}" if per else each)
    if cost.quantity is not None:
        count = number(cost.quantity, language)
        parts.append(
            f"{count} {per}"
            if per and cost.amount is None
            else text("views.quantity", language, count=count)
        )
    if cost.cap is not None:
        parts.append(text("views.at_most", language, sum=money(cost.cap, language)))
    return ", ".join(parts)


def _cost(sheet: Sheet, cost: Cost, lane: str, column: str | None, order: int) -> str:
    scope = sheet.scope
    lines = [Line(cost_said(cost, scope) or sheet.say("sum_unknown"), "money")]
    worth = _worth(cost)
    if worth is not None and cost.amount is not None and cost.quantity not in (None, 1):
        lines.append(Line(sheet.say("comes_to", sum=money(worth, scope.language)), "money"))
    return sheet.box(
        "money",
        scope.free(cost.what) or sheet.say("label_cost"),
        label=sheet.say("label_cost"),
        lines=tuple(lines),
        badges=provenance_badge(cost, scope.language),
        details=(note,) if (note := scope.free(cost.note)) else (),
        lane=lane,
        column=column,
        order=order,
        ref=cost.id,
    )


def _shares_note(sheet: Sheet) -> None:
    shares = [each.share for each in sheet.scope.funding if each.share is not None]
    if len(shares) > 1 and round(sum(shares), 2) != 100:
        sheet.note(sheet.say("shares_note", sum=number(sum(shares), sheet.language)))


def _items(sheet: Sheet) -> list[Item]:
    scope = sheet.scope
    items = []
    if scope.funding:
        told = []
        for each in scope.funding:
            facts = [line.text for line in _source_lines(each, scope)[1:]]
            facts += [said for said in (_decided(each, sheet), scope.free(each.note)) if said]
            name = scope.free(each.source) or sheet.say("label_source")
            told.append(
                Item(f"{name}: {funding_said(each, scope)}", tuple(Item(fact) for fact in facts))
            )
        items.append(Item(sheet.say("column_sources"), tuple(told)))
    total = _total(scope)
    if total is not None and scope.funding:
        items.append(Item(f"{sheet.say('whole')}: {money(total, scope.language)}"))
    for version in dict.fromkeys(each.version or "" for each in scope.costs):
        title = sheet.say("version", name=version) if version else sheet.say("column_costs")
        here = [each for each in scope.costs if (each.version or "") == version]
        items.append(Item(title, tuple(Item(_cost_line(sheet, each)) for each in here)))
    return items


def _cost_line(sheet: Sheet, cost: Cost) -> str:
    said = cost_said(cost, sheet.scope) or sheet.say("sum_unknown")
    return f"{sheet.scope.free(cost.what) or sheet.say('label_cost')}: {said}"


def _tables(sheet: Sheet) -> tuple[Table, ...]:
    scope = sheet.scope
    head = tuple(sheet.say(f"head_{each}") for each in ("source", "sum", "account", "decided"))
    rows = [
        (
            scope.free(each.source) or "–",
            funding_said(each, scope),
            scope.free(each.account) or "–",
            _decided(each, sheet) or "–",
        )
        for each in scope.funding
    ]
    return (Table(sheet.say("column_sources"), head, tuple(rows)),)
