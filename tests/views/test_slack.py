"""How much time there is to spare."""

import datetime as dt

import pytest
from hypothesis import given, settings

import processmap as pm
from processmap.analysis.conditions import day_of
from processmap.audience.seen import Seen as Scope
from processmap.views.slack import postponements, slack_of
from tests.seen import seen as seen_by
from tests.strategies import process_maps

CASE = """\
processmap: 1
title: Torget
dialogues:
  - {id: d1, title: Hållet, status: held, date: 2026-02-03}
  - {id: d2, title: Återspegling, status: confirmed, date: 2026-02-20}
  - {id: d3, title: Gemensamt, date: 2026-03-03, after: [{dialogue: d2, gap_days: 7}]}
  - {id: d4, title: Odaterat, after: [d3]}
proposals: [{id: ljus, title: Belysning, from: [d3], decided_by: tn}]
decision_bodies:
  - {id: tn, name: Tekniska nämnden, papers_due_days: 8, meetings: [2026-03-18, 2026-04-22]}
calendar: {target: 2026-06-14}
"""


def scope(text: str = CASE) -> Scope:
    """The case as it is seen on a day in February."""
    return seen_by(pm.loads(text), today=dt.date(2026, 2, 10))


def slack(key: str, text: str = CASE) -> str | None:
    """The slack of one conversation in words."""
    seen = scope(text)
    found = next(each for each in seen.case.dialogues if each.id == key)
    said = slack_of(found, seen)
    return said and said.said("sv")


def test_a_conversation_is_held_against_what_depends_on_it() -> None:
    """The gap to the next is counted off, and only days of work; papers bind; what is held or
    undated has none.
    """
    assert slack("d2") == "4 dagars marginal, räknat till ”Gemensamt” 2026-03-03"
    assert (
        slack("d3")
        == "7 dagars marginal, räknat till 2026-03-10, då handlingarna till Tekniska nämnden ska vara inne"
    )
    assert slack("d1") is None
    assert slack("d4") is None


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2026-03-09", "1 dags marginal"),
        ("2026-03-10", "ingen marginal"),
        ("2026-03-11", "1 dag för sent"),
    ],
)
def test_the_last_day_and_the_day_after(date: str, words: str) -> None:
    """One day, none, and a day too late."""
    assert str(slack("d3", CASE.replace("2026-03-03", date))).startswith(words)


def test_what_nothing_waits_for_is_held_against_the_target() -> None:
    """Without a proposal the target binds; without a target nothing does."""
    alone = CASE.replace("from: [d3], ", "")
    assert slack("d3", alone) == "101 dagars marginal, räknat till målet 2026-06-14"
    assert slack("d3", alone.replace("calendar: {target: 2026-06-14}", "")) is None


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (
            "",
            "",
            "är nästa sammanträde 2026-04-22, 35 dagar senare, och fortfarande före målet 2026-06-14.",
        ),
        ("2026-06-14", "2026-04-01", "35 dagar senare, efter målet 2026-04-01."),
        ("calendar: {target: 2026-06-14}", "", "är nästa sammanträde 2026-04-22, 35 dagar senare."),
        (", 2026-04-22", "", "finns inget senare sammanträde inskrivet."),
        (
            ", 2026-04-22",
            ", {date: 2026-04-22, cancelled: true}",
            "finns inget senare sammanträde inskrivet.",
        ),
    ],
)
def test_what_a_postponement_means(old: str, new: str, words: str) -> None:
    """The next meeting, how much later, and whether that is before the target; that none is known
    is said.
    """
    (found,) = postponements(scope(CASE.replace(old, new) if old else CASE))
    assert found.said("sv").endswith(words)


def test_a_body_with_nothing_to_decide_postpones_nothing() -> None:
    """Once the proposal is decided on there is nothing to put off; a pending decision with a day is
    the one put off.
    """
    decided = (
        CASE
        + "decisions: [{id: b, body: tn, date: 2026-02-09, outcome: approved, proposals: [ljus]}]\n"
    )
    assert not postponements(scope(decided))
    pending = CASE + "decisions: [{id: b, body: tn, date: 2026-04-22, proposals: [ljus]}]\n"
    assert [each.date for each in postponements(scope(pending))] == [dt.date(2026, 4, 22)]


def test_the_timeline_shows_both() -> None:
    """The box has the days to spare, the meeting to fall back on is provisional, and the note tells
    what it means.
    """
    picture = pm.draw(pm.loads(CASE), "timeline", today=dt.date(2026, 2, 10))
    boxes = {box.heading: box for box in picture.diagram.boxes}
    assert "4 dagars marginal" in [line.text for line in boxes["Återspegling"].lines]
    assert boxes["Om beslutet skjuts upp"].state == "provisional"
    assert "Om Tekniska nämnden skjuter upp beslutet 18 mars 2026" in picture.text()


@given(process_maps())
@settings(max_examples=40, deadline=None)
def test_moving_by_the_slack_is_never_too_late(case: pm.ProcessMap) -> None:
    """A conversation moved later by its slack has none left, whatever the map."""
    seen = seen_by(case)
    for each in case.dialogues:
        found, date = slack_of(each, seen), day_of(each)
        if (
            found is None
            or date is None
            or found.days < 0
            or each.date is None
            or each.id in [a.dialogue for a in each.after]
        ):
            continue
        moved = each.evolve(date=date + dt.timedelta(days=found.days))
        again = slack_of(moved, seen)
        assert again is not None
        assert again.days == 0


def test_following_up_is_not_held_to_the_target() -> None:
    """What is followed up after the target is not late; anything else is."""
    late = "  - {id: d5, title: Efteråt, date: 2026-09-01, purpose: PURPOSE}\nproposals:"
    assert slack("d5", CASE.replace("proposals:", late.replace("PURPOSE", "follow_up"))) is None
    assert str(
        slack("d5", CASE.replace("proposals:", late.replace("PURPOSE", "feedback")))
    ).startswith("79 dagar för")


@pytest.mark.parametrize(
    ("next_one", "words"),
    [
        ("2026-03-02", "7 dagars marginal"),  # a Monday: the Friday before
        ("2026-02-21", "ingen marginal"),  # the day after
        ("2026-02-20", "ingen marginal"),  # later the same day
        ("2026-02-18", "2 dagar för sent"),
    ],
)
def test_what_follows_without_a_gap_leaves_it_the_day_before(next_one: str, words: str) -> None:
    """Without a gap the day before the next is the last, and it has to be one on which it can be
    held.
    """
    text = CASE.replace("after: [{dialogue: d2, gap_days: 7}]", "after: [d2]").replace(
        "2026-03-03", next_one
    )
    assert str(slack("d2", text)).startswith(words)


def test_no_day_in_a_closed_period_is_to_spare() -> None:
    """Days on which nothing is held are not counted on."""
    closed = CASE.replace(
        "calendar: {", "calendar: {closed: [{start: 2026-02-22, end: 2026-02-27}], "
    )
    assert str(slack("d2", closed)).startswith("ingen marginal")
