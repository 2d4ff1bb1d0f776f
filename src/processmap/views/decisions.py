"""The decision trail: through which bodies a matter goes, when, under which paragraph and with what
outcome.
"""

import datetime as dt
from collections.abc import Mapping

from attrs import evolve

from processmap.audience.scope import Scope
from processmap.language.wording import capital, day, listing, word
from processmap.picture.diagram import Diagram, Item, Line, Table
from processmap.views.as_course import as_course
from processmap.views.days import month_name, plain_days
from processmap.views.flow import Wish, bridges, columns_for, depths
from processmap.views.flow_drawing import draw_step, draw_ties, lane_titles
from processmap.views.folding import fold
from processmap.views.gather import Flow, Ties, flow_of, what_is_next
from processmap.views.matters import matter_said, matter_title, shown_matters
from processmap.views.rulings import next_meeting, outcome_of, papers_day, reference_day
from processmap.views.sheet import Sheet
from processmap.views.step import Step, Tie, with_state
from processmap.views.telling import told

__all__ = ["decisions"]

_DAYS, _MONTHS = 14, 24
# of so many matters the notes say where they are; more than that nobody reads below a picture
_MATTERS = 6


def decisions(scope: Scope) -> Diagram:
    """Draw proposals, decisions, sittings planned and decisions awaited: bodies down, time
    across.
    """
    sheet, flow = Sheet(scope, "decisions"), flow_of(scope)
    coming = what_is_next(flow.steps.values(), flow.ties, scope)
    steps = {
        key: with_state(step, key in coming, scope)
        for key, step in flow.steps.items()
        if step.lane == "proposals" or step.lane.startswith("body:")
    }
    if not steps:
        return sheet.blank(_next_move(sheet))
    ties = {pair: tie for pair, tie in flow.ties.items() if pair[0] in steps and pair[1] in steps}
    for pair in bridges(steps, flow.ties):
        ties.setdefault(pair, Tie("leads", reason=sheet.say("by_way"), order=True))
    returns = {
        pair: tie for pair, tie in flow.returns.items() if pair[0] in steps and pair[1] in steps
    }
    titles, wishes = _times(sheet, steps)
    columns = columns_for(list(steps), list(ties), wishes, len(titles))
    steps = {key: _undated(sheet, step, titles[columns[key]]) for key, step in steps.items()}
    _say_misdated(sheet, steps, wishes, columns, titles)
    tables, items = _draw(sheet, Flow(steps, ties, returns), columns, titles)
    for matter in shown_matters(scope)[:_MATTERS]:
        said = f"{matter_title(matter, scope)}: {matter_said(matter, scope)}"
        sheet.note(plain_days(said, scope.language))
    for sentence in _meetings(sheet):
        sheet.note(plain_days(sentence, scope.language))
    if left := scope.left_out("proposals", "decisions"):
        sheet.note(sheet.say("left_out", count=left))
    decided = sum(1 for each in scope.decisions if outcome_of(each) != "pending")
    summary = sheet.say(
        "sum_trail", what=_tally(sheet, decided) or sheet.counted("entry", len(steps))
    )
    made = sheet.finish("lanes", summary=summary, items=items, tables=tables)
    asked = evolve(made, question=": ".join(filter(None, (made.title, made.question))))
    return evolve(as_course(asked, sheet.tag), title=sheet.say("trail_title"))


def _tally(sheet: Sheet, decided: int) -> str:
    """Say how many decisions there are, how many of them are made, and how many proposals."""
    scope = sheet.scope
    count = sheet.counted("decisions", len(scope.decisions))
    made = f"{count} ({sheet.counted('made', decided)})" if decided else count
    return listing(
        [each for each in (made, sheet.counted("proposals", len(scope.proposals))) if each],
        scope.language,
    )


def _next_move(sheet: Sheet) -> str:
    written = sheet.scope.written("decisions") or sheet.scope.written("proposals")
    return sheet.say("empty_choice" if written else "empty_decisions")


def _times(sheet: Sheet, steps: dict[str, Step]) -> tuple[list[str], dict[str, Wish]]:
    """Columns by day, month or year, whichever gives few enough, and one for what has no date."""
    dated = sorted({step.date for step in steps.values() if step.date})

    length = 10  # of 2017-02-15; 7 gives the month, 4 the year
    if len(dated) > _DAYS:
        length = 7 if len({day(date)[:7] for date in dated}) <= _MONTHS else 4
    titles = list(dict.fromkeys(day(date)[:length] for date in dated))
    place = {title: index for index, title in enumerate(titles)}
    wishes = {
        key: Wish(place[day(step.date)[:length]], 2) for key, step in steps.items() if step.date
    }
    if any(step.date is None for step in steps.values()):
        titles.append(sheet.say("undated"))
        wishes |= {
            key: Wish(len(titles) - 1, 1) for key, step in steps.items() if step.date is None
        }
    return titles, wishes


def _in_words(title: str, language: str) -> str:
    """Write the day or the month of a column as people say it; a year stands as it is."""
    year, _, rest = title.partition("-")
    if not year.isdigit() or not rest:
        return title
    if "-" in rest:
        return plain_days(title, language)
    return f"{month_name(dt.date(int(year), int(rest), 1), language)} {year}"


def _undated(sheet: Sheet, step: Step, title: str) -> Step:
    """Say that something has no date where its column would let one think that it had."""
    said = sheet.say("undated")
    if step.date is not None or title == said:
        return step
    return evolve(step, lines=(Line(said, "date"), *step.lines))


def _say_misdated(
    sheet: Sheet,
    steps: dict[str, Step],
    wishes: dict[str, Wish],
    columns: dict[str, int],
    titles: list[str],
) -> None:
    """Say which dates go against the trail: the box stands where the trail puts it, its date as the
    document has it.
    """
    for key, step in steps.items():
        if (
            step.date
            and wishes[key].column is not None
            and columns[key] > (wishes[key].column or 0)
        ):
            sheet.note(sheet.say("misdated", name=step.called, date=day(step.date)))


def _draw(
    sheet: Sheet, flow: Flow, columns: dict[str, int], titles: list[str]
) -> tuple[tuple[Table, ...], list[Item]]:
    scope = sheet.scope
    depth = depths(list(flow.steps), list(flow.ties))
    where = {key: (step.lane, columns[key], depth[key]) for key, step in flow.steps.items()}
    folded = fold(flow.steps, flow.ties, flow.returns, where, scope)
    first = {into: key for key, into in reversed(folded.into.items())}
    shown = list(folded.steps.values())
    stretch = _stretches(
        folded.steps,
        folded.ties,
        {step.key: columns[first[step.key]] for step in shown},
        titles,
        sheet.say("undated"),
    )
    made = {
        place: sheet.column(
            _in_words(titles[place[0]], scope.language) if place[1] % 2 else sheet.say("undated")
        )
        for place in sorted(set(stretch.values()))
    }
    lanes = {name: sheet.lane(title) for name, title in lane_titles(shown, scope).items()}
    at = {step.key: columns[first[step.key]] for step in shown}
    ordered = [
        folded.steps[key] for key in told(folded.steps, folded.ties, at, reference_day(scope))
    ]
    boxes = {
        step.key: draw_step(sheet, step, lanes[step.lane], made[stretch[step.key]], order)
        for order, step in enumerate(ordered)
    }
    items = [Item(step.said, step.under) for step in ordered]
    place = {step.key: number for number, step in enumerate(ordered)}
    order = {key: place[into] for key, into in folded.into.items()}
    return (_register(sheet, order), draw_ties(sheet, folded, boxes)), items


def _stretches(
    steps: Mapping[str, Step],
    ties: Ties,
    columns: Mapping[str, int],
    titles: list[str],
    undated: str,
) -> dict[str, tuple[int, int]]:
    """Give every step the stretch of time it stands in: its column and, within that, what has a day
    apart from what has none, so that nothing without a day stands under one.

    The second number is odd for what has a day, even for what has none, and never lower than that
    of what comes before in the same column.
    """
    before: dict[str, list[str]] = {}
    for source, target in ties:
        before.setdefault(target, []).append(source)
    depth = depths(list(steps), list(ties))
    found: dict[str, tuple[int, int]] = {}
    for key in sorted(steps, key=lambda each: depth[each]):
        column = columns[key]
        odd = steps[key].date is not None or titles[column] == undated
        least = max(
            [found[each][1] for each in before.get(key, ()) if found[each][0] == column], default=0
        )
        found[key] = (column, least + ((least % 2 == 1) != odd))
    return found


def _meetings(sheet: Sheet) -> list[str]:
    """The next meeting of every body that has one, with the day its papers must be in."""
    out = []
    for body in sheet.scope.bodies:
        meeting = next_meeting(body, sheet.scope)
        if meeting is not None and sheet.scope.today is not None:
            said = sheet.say("body_meets", body=body.name, date=day(meeting.date))
            papers = papers_day(body, meeting)
            out.append(f"{said} {sheet.say('body_papers', date=day(papers))}" if papers else said)
    return out[:6]


def _register(sheet: Sheet, order: Mapping[str, int]) -> Table:
    """The decisions as a register keeps them, in the order of the trail."""
    scope = sheet.scope
    head = tuple(
        sheet.say(f"head_{each}") for each in ("date", "body", "reference", "matter", "outcome")
    )
    rows = [
        (
            day(each.date) or "–",
            scope.name(each.body),
            scope.free(each.reference) or "–",
            scope.title(each) if each.title else "–",
            capital(word("outcome", outcome_of(each), scope.language)),
        )
        for each in sorted(scope.decisions, key=lambda each: order[each.id])
    ]
    return Table(sheet.say("register"), head, tuple(rows))
