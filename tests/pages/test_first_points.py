"""What is printed before the talks at a first reading: points about the same in one, with a row
each, and the days in a list of their own.
"""

from typing import Any

import pytest

from processmap.model.plan import Named, OwnWords, PlanGate, Quoted, Said, Told
from processmap.pages.first_points import (
    briefly,
    days_of,
    gathered,
    head_of,
    influence_rows,
    is_asked_in_rows,
    own_course,
    point_of,
    rows_of,
    told_before,
    told_once,
    waiting_steps,
)
from processmap.pages.page import Page
from processmap.pages.plan_page import alternatives_page
from processmap.planning.proposer import propose
from processmap.verbs.seeing import seen_alternatives
from tests.planning.expectations import case_of


def _document(**more: Any) -> dict[str, Any]:
    """A large matter of three sides, with two promises and two decisions to come."""
    return {
        "title": "Bryggan",
        "question": "Vad ska bryggan bli?",
        "owner": "Viks kommun",
        "open": ["Var båtarna ligger"],
        "stakeholders": [
            {"id": "byn", "name": "Byborna", "kind": "residents", "affected": "high", "size": 300},
            {"id": "fisk", "name": "Fiskarna", "kind": "group", "affected": "high"},
            {"id": "hamn", "name": "Hamnbolaget", "kind": "business", "affected": "high"},
            {"id": "gast", "name": "Gästerna", "kind": "group", "affected": "medium"},
            {"id": "lag", "name": "Båtlaget", "kind": "association", "affected": "high"},
            {"id": "kon", "name": "Hamnkontoret", "kind": "administration"},
            {"id": "gata", "name": "Gatukontoret", "kind": "administration"},
        ],
        "perspectives": [
            {"id": "p1", "statement": "Bryggan är vår", "held_by": ["byn", "lag"]},
            {"id": "p2", "statement": "Utan gäster ingen hamn", "held_by": ["hamn", "gast"]},
            {"id": "p3", "statement": "Näten får inte plats", "held_by": ["fisk"]},
        ],
        "tensions": [
            {"id": "t", "between": ["p1", "p2"], "stage": 4},
            {"id": "u", "between": ["p2", "p3"], "stage": 3},
        ],
        "commitments": [
            {"id": "l1", "who": "kon", "what": "Lyktor vid kajen", "to": ["byn"], "kept": "no"},
            {"id": "l2", "who": "kon", "what": "En ny stege", "to": ["byn"], "kept": "no"},
        ],
        "decision_bodies": [
            {"id": "kf", "name": "Kommunfullmäktige", "kind": "council"},
            {"id": "nam", "name": "Hamnnämnden", "kind": "committee"},
        ],
        "decisions": [
            {"id": "d1", "title": "Detaljplanen", "body": "kf", "outcome": "pending"},
            {"id": "d2", "title": "Hamnavgiften", "body": "nam", "outcome": "pending"},
        ],
        "proceedings": [
            {
                "id": "samrad",
                "title": "Samrådet",
                "kind": "consultation",
                "by": ["kon"],
                "ends": "2026-05-04",
                "may_wait": "yes",
            }
        ],
        "events": [
            {"id": "e2", "title": "Hamnfesten", "date": "2026-06-13", "end": "2026-06-14"},
            {"id": "e1", "title": "Årsmöte i båtlaget", "date": "2026-03-14"},
        ],
        "calendar": {"start": "2026-02-02"},
        **more,
    }


def _page(language: str = "sv", *, details: bool = False, **more: Any) -> Page:
    found = propose(case_of(_document(**more)))
    return alternatives_page(seen_alternatives(found, language), details=details)


def _section(page: Page, title: str) -> tuple[str, ...]:
    return next((each.items for each in page.sections if each.title == title), ())


def _promise(key: str, what: str, *, who: str = "kon", to: str = "byn") -> PlanGate:
    filled = (
        ("who", Named((who,))),
        ("to", Named((to,))),
        ("what", OwnWords((what,), ())),
        ("giver", Said("plan_fixed.nothing")),
    )
    return _gate(Said(f"plan_fixed.{key}", filled), kind="trust")


def _gate(said: Said, *, kind: str, state: str = "shut", name: str = "g") -> PlanGate:
    return PlanGate(
        id=f"{name}-{said.key}",
        kind=kind,
        state=state,
        phase="fixed",
        said=said,
    )


def _told(key: str, where: str) -> Told:
    return Told(said=Said(key), shown_in=where, code=key.rpartition(".")[2])


def _wait(key: str, who: str, what: str, told: str = "nothing") -> Said:
    filled = {
        "who": Named((who,)),
        "what": Quoted((what,)),
        "told": Said(f"plan_{'fixed' if told == 'nothing' else 'protect'}.{told}"),
    }
    return Said(f"plan_protect.{key}", tuple(filled.items()))


def _lines(one: Said, other: Said) -> Said:
    return Said("plan_net.lines", (("one", one), ("other", other)))


@pytest.mark.parametrize(
    ("language", "title", "days"),
    [
        (
            "sv",
            "Dagar att räkna med",
            ("2026-03-14 ”Årsmöte i båtlaget”: inget", "2026-06-13–2026-06-14 ”Hamnfesten”: inget"),
        ),
        (
            "en",
            "Days to count with",
            ("2026-03-14 “Årsmöte i båtlaget”: no", "2026-06-13–2026-06-14 “Hamnfesten”: no"),
        ),
    ],
)
def test_days_are_a_list_in_their_order(language: str, title: str, days: tuple[str, ...]) -> None:
    """A line each, day first; in full they stand in a paragraph, and in no list."""
    told = [each for each in _section(_page(language), title) if "”" in each or "“" in each]
    for day in days:
        assert any(each.startswith(day) for each in told), (day, told)
    assert told == sorted(told)
    full = _page(language, details=True)
    assert not _section(full, title)
    assert any(each.startswith(f"{title}:") for each in full.sentences)


def test_what_can_lock_the_matter_stands_among_the_days() -> None:
    """By its own day, between the others."""
    day = Said("days-ahead.ends", (("day", "2026-04-01"), ("what", Quoted(("e",)))))
    step = Said("on-the-road.step", (("day", "2026-03-01"), ("what", Quoted(("b",)))), ("b",))
    road = Said("on-the-road.one", (("what", Quoted(("d",))), ("steps", (step,))), ("d",))
    found = days_of([day], [road])
    assert [each.first for each in found] == ["2026-03-01", "2026-04-01"]
    assert [each.said.key for each in found] == ["plan_points.locks", "plan_points.ends"]
    assert found[0].said.refs == ("b", "d")


def test_promises_of_the_same_giver_to_the_same_are_one_row() -> None:
    """Another giver or receiver has a row of their own."""
    gates = [
        _promise("broken_to", "Lyktor"),
        _promise("broken_to_many", "Stege"),
        _promise("broken_to", "Bänkar", to="lag"),
        _promise("promise_to", "Fri plats", who="hamn"),
    ]
    rows = rows_of("promises", list(gates))
    assert [each.key for each in rows] == [
        "plan_points.became",
        "plan_points.became",
        "plan_points.holds_to",
    ]
    both = dict(rows[0].params)["what"]
    assert isinstance(both, tuple)
    assert len(both) == 2


def test_points_about_the_same_are_put_together_and_others_stand() -> None:
    """Where the first of them stood; roles where the last did, since they may wait for more."""
    promises = [_promise("promise_to", "Fri plats"), _promise("both_pictures", "Stege")]
    money = _told("money-day.fits", "fixed")
    lead = _told("plan_fixed.refused_lead", "fixed")
    roles = _told("plan_people.roles_body", "protect")
    steps: dict[str, Any] = {
        "fixed": [[promises[0]], [money], [lead], [promises[1]]],
        "protect": [[roles]],
    }
    gathered(steps, ("fixed", "protect"))
    assert steps == {"fixed": [promises, [money]], "protect": [[lead, roles]]}


def test_questions_to_wait_have_a_row_each_and_what_is_done_with_the_answer_once() -> None:
    """Also those that lay in one sentence after each other."""
    asked = _lines(
        _wait("no_decision_until", "kf", "d1"),
        _wait("not_begun", "kon", "d2", "asked_first"),
    )
    gates = [
        _gate(asked, kind="standstill"),
        _gate(_wait("ask_wait", "hamn", "x"), kind="standstill"),
    ]
    assert [each.key for each in rows_of("waiting", list(gates))] == [
        "plan_points.decision",
        "plan_points.not_begun",
        "plan_points.applied",
    ]
    told = dict(head_of("waiting", list(gates)).params)["told"]
    assert isinstance(told, Said)
    assert told.key == "plan_protect.asked_first"


def test_what_somebody_has_answered_keeps_its_own_step() -> None:
    """But for a no, which is told with what is still asked."""
    said = _wait("standstill_asked", "hamn", "x")
    assert point_of(_gate(said, kind="standstill")) == "waiting"
    assert point_of(_gate(said, kind="standstill", state="open")) is None
    refused = _wait("standstill_refused", "hamn", "x")
    assert point_of(_gate(refused, kind="standstill", state="reservation")) == "waiting"


def test_ready_proposals_alone_are_no_question_to_wait() -> None:
    """Two of them keep their own steps."""
    ready = [_gate(Said("plan_fixed.ready_waits"), kind="standstill", name=each) for each in "ab"]
    steps: dict[str, Any] = {"fixed": [[each] for each in ready]}
    gathered(steps, ("fixed",))
    assert steps == {"fixed": [[each] for each in ready]}


def test_what_decisions_come_to_is_told_by_rows() -> None:
    """What waits and what goes its own way; of many steps of their own only the first."""
    step = [Said("plan_fixed.step", (("what", Quoted((each,))),)) for each in "abcdefg"]
    said = Said(
        "plan_fixed.influence",
        (
            ("net", Said("plan_net.waits", (("steps", tuple(step[:1])),))),
            ("left", Said("plan_fixed.steps_to_come", (("steps", tuple(step[1:])),))),
        ),
    )
    head, rows = influence_rows(said)
    assert [each.key for each in rows] == ["plan_net.waits", "plan_fixed.steps_to_come"]
    own = dict(rows[1].params)["steps"]
    assert isinstance(own, tuple)
    assert len(own) == 5
    assert dict(own[-1].params)["count"] == 2
    assert {value for _, value in head.params} == {Said("plan_fixed.nothing")}
    assert waiting_steps(said) == {"a"}


@pytest.mark.parametrize(
    ("language", "rows"),
    [
        (
            "sv",
            (
                "Hamnkontoret, skriftligt: ”Samrådet” (kan vänta).",
                "Kommunfullmäktige: ”Detaljplanen”.",
                "Hamnkontoret säger rakt ut till byborna vad det blev av ”En ny stege” och ”Lyktor "
                "vid kajen” och vad som gäller nu.",
            ),
        ),
        (
            "en",
            (
                "Hamnkontoret, in writing: “Samrådet” (can wait).",
                "Kommunfullmäktige: “Detaljplanen”.",
                "Hamnkontoret tells byborna plainly what became of “En ny stege” and “Lyktor vid "
                "kajen” and what holds now.",
            ),
        ),
    ],
)
def test_a_first_reading_has_rows_and_the_whole_plan_has_sentences(
    language: str, rows: tuple[str, ...]
) -> None:
    """The same is told in both; a first reading has fewer steps before the talks."""
    brief = _page(language).text(10_000)
    for row in rows:
        assert row in brief
        assert row not in _page(language, details=True).text(10_000)


def test_a_question_that_a_step_asks_is_not_asked_first_too() -> None:
    """Only where the step asks about all of it."""
    step = _lines(_wait("no_decision_until", "kf", "d1"), _wait("not_begun", "kon", "d3"))
    question = Said("plan_questions.refrain_until", (("what", Quoted(("d1",))),))
    assert is_asked_in_rows(question, [step])
    more = Said("plan_questions.refrain_until", (("what", Quoted(("d1", "d2"))),))
    assert not is_asked_in_rows(more, [step])
    assert not is_asked_in_rows(Said("plan_questions.open"), [step])


def test_the_steps_that_wait_are_pointed_at_where_an_item_lists_them() -> None:
    """Where it does not, they are named; many people are told by their talks."""
    step = Said("plan_fixed.step", (("what", Quoted(("d1",))),))
    told = Said("plan_fixed.told_each_step", (("to", Named(("byn",))), ("steps", (step,))))
    short = told_before(told, frozenset({"d1"}), "2", "alla i punkt 4–8")
    assert short.key == "plan_points.steps_of"
    assert dict(short.params)["number"] == "2"
    assert dict(short.params)["to"] == OwnWords(("alla i punkt 4–8",), (), plain=True)
    assert told_before(told, frozenset(), "", "") == told


def test_what_goes_its_own_way_is_pointed_at_on_the_way_to_the_decision() -> None:
    """Where the item about what is open lists all of it."""
    step = Said("plan_fixed.step", (("what", Quoted(("samrad",))),))
    opened = Said(
        "plan_fixed.influence", (("left", Said("plan_fixed.steps_to_come", (("steps", (step,)),))),)
    )
    season = ("season", Said("plan_fixed.nothing"))
    tried = Said("plan_decide.statutory", (("what", Quoted(("samrad",))), season))
    assert own_course(tried, opened, "2").key == "plan_points.own_course"
    other = Said("plan_decide.statutory", (("what", Quoted(("samrad", "annat"))), season))
    assert own_course(other, opened, "2") == other
    asked = Said("plan_decide.opinion_there", (("who", Named(("kf",))),))
    there = Said("plan_decide.statutory_after", (*tried.params, ("opinion", asked)))
    assert own_course(there, opened, "2") == there  # nothing else says who is asked there


def test_the_way_to_a_decision_is_told_once() -> None:
    """Where what is handed in tells it, the decision has its day alone."""
    days = Said("plan_decide.decides_on_after", (("day", "2026-03-30"), ("steps", ())))
    decision = Said("plan_decide.decision_on", (("day", days),))
    alone = dict(told_once(decision, [Said("plan_page.handed_in")]).params)["day"]
    assert isinstance(alone, Said)
    assert alone.key == "plan_decide.decides_on"
    assert told_once(decision, [Said("plan_back.media")]) == decision


def test_what_stands_in_every_plan_is_shorter_beside_what_does_not() -> None:
    """That those who leave may come back, where it is known what holds without agreement."""
    then = Said("plan_way_out.then_known", (("what", OwnWords(("Som nu",))),))
    nothing = Said("plan_fixed.nothing")
    assert briefly(Said("plan_way_out.leaves", (("then", then),))).key == "plan_points.leaves"
    assert briefly(Said("plan_way_out.leaves", (("then", nothing),))).key == "plan_way_out.leaves"


def test_what_is_handed_in_to_several_is_said_once() -> None:
    """A row for each of those who decide."""
    handed = Said("plan_page.handed_in", (("who", Named(("kf",))),))
    other = Said("plan_page.handed_in", (("who", Named(("nam",))),))
    steps: dict[str, Any] = {
        "decide": [[Told(code="way", said=each, shown_in="decide")] for each in (handed, other)]
    }
    gathered(steps, ("decide",))
    assert len(steps["decide"]) == 1
    assert [each.key for each in rows_of("handed_in", steps["decide"][0])] == [
        "plan_points.handed_to"
    ] * 2
