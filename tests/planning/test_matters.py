"""Seats follow the matter: who can change it and who bears it, whoever is quoted."""

import json
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings

from processmap.formats.document import loads
from processmap.model.kinds import whole_of
from processmap.model.process_map import ProcessMap
from processmap.planning import propose
from processmap.planning.matters import (
    belonging,
    can_change,
    promised_to,
    seated_for,
    started_from,
    tried_against,
)
from processmap.planning.situation import Situation
from tests.families import large_family
from tests.strategies import cases_to_propose

some = settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))


def _case(**more: Any) -> ProcessMap:
    document: dict[str, Any] = {
        "processmap": 1,
        "title": "Bullret",
        "stakeholders": [
            {"id": "bullrar", "name": "Godsbolaget", "kind": "business", "role": ["carries_out"]},
            {"id": "hor", "name": "Grannarna", "kind": "residents", "affected": "high"},
            {
                "id": "annat",
                "name": "Handlarna",
                "kind": "business",
                "affected": "high",
                "hit_by": ["parkering"],
            },
            {"id": "vet", "name": "Ljudmätaren", "kind": "expert"},
        ],
        "perspectives": [
            {
                "id": "sova",
                "statement": "Vi kan inte sova",
                "held_by": ["hor"],
                "themes": ["buller"],
            },
            {
                "id": "radd",
                "statement": "Jag är rädd",
                "held_by": ["hor"],
                "themes": ["buller"],
                "aspect": "feeling",
            },
            {
                "id": "tyst",
                "statement": "Tågen är tysta",
                "held_by": ["bullrar"],
                "themes": ["buller"],
            },
        ],
        **more,
    }
    found = loads(json.dumps(document), format="json")
    assert isinstance(found, ProcessMap)
    return found


def test_whoever_can_change_it_sits_though_nobody_wrote_what_they_say() -> None:
    """The one that makes the noise, the neighbours and the one who knows sit; not those of whom the
    document says that something else hits them.
    """
    case = _case(perspectives=[])
    facts = Situation(case)
    assert set(seated_for(facts, ["buller"], 12)) == {"bullrar", "hor", "vet"}
    assert can_change(facts, "bullrar")
    assert not can_change(facts, "hor")


def test_the_innermost_circles_sit_whatever_room_there_is() -> None:
    """Those who speak of it and those who can change it are never left out for lack of room."""
    facts = Situation(_case())
    inner, able, *_ = belonging(facts, ["buller"])
    assert set(inner) | set(able) <= set(seated_for(facts, ["buller"], 1))


def test_two_views_are_tried_only_along_a_tension_between_different_holders() -> None:
    """Not two of one side, not along nothing, and never a feeling."""
    none = Situation(_case())
    assert tried_against(none, ["buller"]) == ()
    tension = {"between": ["sova", "tyst"]}
    assert tried_against(Situation(_case(tensions=[tension])), ["buller"]) == ("tyst", "sova")
    own = {"between": ["sova", "radd"]}
    assert tried_against(Situation(_case(tensions=[own])), ["buller"]) == ()
    felt = {"between": ["radd", "tyst"]}
    assert tried_against(Situation(_case(tensions=[felt])), ["buller"]) == ()
    assert len(started_from(none, ["sova", "radd", "tyst"])) == 2


def test_a_promise_was_given_to_those_it_was_written_to_else_those_it_hits() -> None:
    """Where the map does not tell, nobody is guessed."""
    promise = {"id": "lofte", "who": "bullrar", "what": "Tyst efter tio", "to": ["hor"]}
    facts = Situation(_case(commitments=[promise]))
    assert promised_to(facts, facts.promises[0]) == ("hor",)
    unsaid = Situation(_case(commitments=[{"id": "lofte", "who": "bullrar", "what": "Tyst"}]))
    assert promised_to(unsaid, unsaid.promises[0]) == ()


def _check_seats(case: ProcessMap) -> None:
    facts = Situation(case)
    plan = propose(case).plans[0]
    somewhere = {
        whole_of(seat.party)
        for arena in plan.arenas
        if arena.kind == "working_group"
        for seat in arena.members
    }
    # Who has a way of their own is told in the first of several groups on a theme.
    gone = {
        whole_of(each.party)
        for arena in plan.arenas
        if arena.kind == "working_group"
        for each in arena.absent
    }
    for arena in plan.arenas:
        if arena.kind != "working_group" or arena.status != "proposed" or not arena.reasons:
            continue
        if arena.reasons[0].rule != "working-groups":
            continue
        inner, able, *_ = belonging(facts, arena.themes)
        there = somewhere | gone
        # Whoever must not meet some of them may be left with a talk of their own.
        there |= facts.declined | facts.afraid | set(facts.apart)
        assert set(inner) <= there, arena.id
        # The group is small: of those who can change the matter some sit there, not all.
        assert not able or there & set(able), arena.id
    receiving = {key for each in facts.promises for key in promised_to(facts, each)}
    for arena in plan.arenas:
        if arena.kind == "monitoring" and arena.status == "proposed":
            there = {whole_of(seat.party) for seat in arena.members}
            there |= {whole_of(each.party) for each in arena.absent}
            assert receiving <= there, arena.id


@given(cases_to_propose())
@some
def test_every_group_has_those_who_can_change_its_matter(case: ProcessMap) -> None:
    """Over generated maps: a theme's group, or one beside it, has who speaks of it and who can
    change it; who follows a promise has those it was given to.
    """
    _check_seats(case)


@given(large_family())
@settings(
    max_examples=6,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_it_holds_of_large_cases_too(document: dict[str, Any]) -> None:
    """The same over the large family."""
    case = loads(json.dumps(document), format="json")
    assert isinstance(case, ProcessMap)
    _check_seats(case)
