"""Days that rules keep free: whom they concern, which days they are, and where they are told."""

import datetime as dt
from collections.abc import Callable

import pytest
from attrs import evolve

import processmap as pm
from processmap.audience.who import Audience
from processmap.model.plan import Because, Before, Days, EachYear, KeptFree, Plan, Said
from processmap.model.schedule import Schedule
from processmap.model.words import Visibility
from processmap.planning.blueprint import Blueprint, StepRule
from processmap.planning.situation import Situation
from processmap.verbs.seeing import seen_plan
from tests.scheduling.told import facts_told, ways_told
from tests.scheduling.torget import planned, torget_with_talks
from tests.scheduling.verifier import objections

D = dt.date
APRIL = Days(D(2026, 4, 1), D(2026, 4, 19))


def kept(
    whom: tuple[str, ...], when: Days | Before | EachYear, strength: str = "should"
) -> KeptFree:
    """Days that a made-up rule keeps free."""
    because = Because(rule="made-up", said=Said("plan_page.own_rule", (("name", "Vila"),)))
    way = Said("dates.way_switch_off", (("rule", "Vila"),))
    return KeptFree(whom=whom, when=when, because=because, strength=strength, instead=way)


def put_in_time(*found: KeptFree, **changes: str) -> Schedule:
    """The small case's own talks in time, with some days kept free."""
    case = torget_with_talks(**changes)
    plan: Plan = evolve(planned(case), kept_free=found)
    made = pm.schedule(case, plan=plan)
    assert not objections(made)
    return made


def days(made: Schedule) -> dict[str, dt.date]:
    """The day of each talk."""
    return {each.dialogue: each.date for each in made.times}


@pytest.mark.parametrize(
    ("whom", "late", "early"),
    [
        ((), {"uppdrag", "spegla-handlare", "spegla-unga"}, set()),
        (("uppdrag",), {"uppdrag"}, set()),
        (("unga",), {"spegla-unga"}, {"uppdrag", "spegla-handlare"}),
        (("nobody",), set(), {"uppdrag", "spegla-handlare", "spegla-unga"}),
    ],
    ids=["all", "a talk", "a party", "nobody there"],
)
def test_it_holds_for_those_whom_it_concerns(
    whom: tuple[str, ...], late: set[str], early: set[str]
) -> None:
    """All, one conversation, or those in which somebody takes part; what nobody else waits for
    stays where it was.
    """
    first = days(put_in_time(kept(whom, APRIL)))
    assert all(first[key] > D(2026, 4, 19) for key in late)
    assert all(first[key] <= D(2026, 4, 19) for key in early)


def test_a_body_meets_when_it_does() -> None:
    """What is kept free of everything leaves the meetings of a body where they are; only what names
    its matter moves it.
    """
    meetings = Days(D(2026, 5, 31))
    assert days(put_in_time(kept((), meetings)))["beslut-ks"] == D(2026, 5, 31)
    assert days(put_in_time(kept(("beslut-ks",), meetings)))["beslut-ks"] == D(2026, 6, 28)


@pytest.mark.parametrize(
    ("when", "first"),
    [
        (Before(D(2026, 4, 20)), D(2026, 4, 20)),
        (Days(D(2026, 4, 1)), D(2026, 4, 2)),
        (EachYear((11, 15), (4, 12)), D(2026, 4, 13)),
        (EachYear((4, 1), (4, 31)), D(2026, 5, 4)),
        (Days(D(2025, 1, 1), D(2025, 12, 31)), D(2026, 4, 1)),
    ],
    ids=["before", "one day", "over new year", "a month with no such day", "past"],
)
def test_the_days_are_those_that_are_said(when: Days | Before | EachYear, first: dt.date) -> None:
    """Both ends count, also where a stretch goes over New Year or ends on a day that its month has
    not.
    """
    assert min(days(put_in_time(kept((), when))).values()) == first


def test_the_timetable_reaches_past_what_is_kept_free() -> None:
    """Where ten months of each year are kept free, there are still days to be found, years ahead."""
    made = put_in_time(kept((), EachYear((5, 1), (2, 28))))
    assert made.found
    assert all(each.date.month in (3, 4) for each in made.times if each.dialogue != "beslut-ks")


def test_what_leaves_no_day_is_a_fact_with_a_way_out() -> None:
    """Where what is kept free makes the target impossible, it is told, and to switch the rule off
    is a way out that works.
    """
    made = put_in_time(
        kept((), Before(D(2026, 6, 1))), **{"\n  target: ": "\n  target_firm: true\n  target: "}
    )
    assert not made.found
    assert "Vila" in " ".join(facts_told(made))
    assert "Stäng av den här regeln: Vila." in ways_told(made)


def test_a_rule_that_fails_keeps_nothing_free() -> None:
    """Of a rule of somebody's own that stops with an error nothing is kept, these days neither."""

    def fails(facts: Situation, plan: Blueprint) -> None:
        plan.keep_free([], APRIL, plan.said("calm"))
        raise ValueError(facts)

    rule = StepRule(code="calm", phase="call", step=fails, texts={"calm": ("Lugnt", "Calm")})
    plan = pm.propose(torget_with_talks(), rules=[rule]).plans[0]
    assert plan.kept_free == ()


def hidden_case() -> pm.ProcessMap:
    """The case with the young hidden."""
    case = torget_with_talks()
    parties = tuple(
        evolve(each, visibility=Visibility.CONFIDENTIAL) if each.id == "unga" else each
        for each in case.stakeholders
    )
    return evolve(case, stakeholders=parties)


def for_the_young(facts: Situation, plan: Blueprint) -> None:
    """A rule that tells only of them."""
    plan.keep_free(["unga"], APRIL, plan.said("calm", ["unga"]))


def by_a_ground(facts: Situation, plan: Blueprint) -> None:
    """A rule that keeps all from April because of them."""
    plan.keep_free([], APRIL, plan.said("calm", ["unga"]))


@pytest.mark.parametrize("step", [for_the_young, by_a_ground])
def test_what_is_kept_free_for_those_who_are_hidden_is_not_told(
    step: Callable[[Situation, Blueprint], None],
) -> None:
    """A reader who may not see whom it is for, or what it rests on, sees neither the days nor the
    sentence; who may, does.
    """
    rule = StepRule(code="calm", phase="call", step=step, texts={"calm": ("Lugnt i april", "Calm")})
    case = hidden_case()
    plan = pm.propose(case, rules=[rule]).plans[0]
    assert plan.kept_free
    shown = seen_plan(case, plan, "sv", Audience.ORDINARY)
    assert shown.plan is not None
    assert shown.plan.kept_free == ()
    assert "Lugnt" not in str(plan)
    assert "Lugnt" not in str(pm.schedule(case, plan=plan))
