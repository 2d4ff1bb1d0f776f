"""What follows from something hidden is told by no plan, though nothing of it is quoted: "they say
something not told here, so you meet more often" tells what they said.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from processmap.audience.who import Audience
from processmap.formats.document import loads_map
from processmap.language.templates import template_of
from processmap.messages import text
from processmap.model.content import LISTS
from processmap.model.kinds import whole_of
from processmap.model.plan import Alternatives, Plan, Said, Told
from processmap.model.process_map import ProcessMap
from processmap.pages.plan_page import alternatives_page
from processmap.planning.proposer import propose
from processmap.verbs.one_page import one_page
from processmap.verbs.seeing import seen_alternatives
from processmap.wording.explaining import explained
from processmap.wording.plan_data import plan_to_data
from tests.families import large_family, small_family
from tests.plain_data import read_data
from tests.runs import examples

PLANNING = Path(__file__).parents[1] / "planning"
FILES = sorted([*(PLANNING / "seats").glob("*.yaml"), *(PLANNING / "stances").glob("*.yaml")])
_PLACE = re.compile(r"\{[^{}]*\}|[|()]")
_SAYS = 4
"""Words from which on a piece of a text is its own and no turn of phrase."""


def _case(document: dict[str, Any]) -> ProcessMap:
    return loads_map(json.dumps({"processmap": 1, **document}, default=str), "json")


def _grounds(case: ProcessMap, told: Told) -> dict[str, set[str]]:
    """What is told rests on these entries, by their lists."""
    found: dict[str, set[str]] = {}
    for key in map(whole_of, told.refs):
        name = case.list_of(key)
        if name is not None:
            found.setdefault(name, set()).add(key)
    return found


def _confided(case: ProcessMap, name: str, keys: set[str]) -> ProcessMap:
    entries = getattr(case, name)
    marked = (
        each.evolve(visibility="confidential") if each.id in keys else each for each in entries
    )
    return case.evolve(**{name: tuple(marked)})


def _published(case: ProcessMap) -> ProcessMap:
    """The map with everything that is not confidential for everybody."""
    lists = {
        name: tuple(
            each if each.confidential else each.evolve(visibility="public")
            for each in getattr(case, name)
        )
        for name in LISTS
    }
    return case.evolve(visibility="public", **lists)


def _pieces(said: Said) -> set[str]:
    """What a sentence says between the places that are filled in."""
    found = (_PLACE.split(template_of(said, language)) for language in ("sv", "en"))
    pieces = {" ".join(piece.strip(" .,:;").split()) for each in found for piece in each}
    return {each for each in pieces if len(each.split()) >= _SAYS}


def _rest_on(case: ProcessMap, plan: Plan, name: str, keys: set[str]) -> Iterator[Told]:
    """What a plan tells that rests on these and on no other entry of their list."""
    for told in plan.told:
        there = _grounds(case, told).get(name, set())
        if there and there <= keys:
            yield told


def _outputs(found: Alternatives, who: Audience) -> str:
    """The page, the one page, the data with its questions, and why everything is there."""
    seen = seen_alternatives(found, who=who)
    assert seen.plan is not None
    wording, plan = seen.wording(), found[0]
    parts = [alternatives_page(seen).text(100_000), repr(one_page(seen))]
    parts.append(json.dumps(plan_to_data(seen.case, seen.plan, wording), ensure_ascii=False))
    keys = [each.id for each in (*plan.arenas, *plan.gates, *plan.questions)]
    parts += [explained(plan, seen.plan, key, wording).text() for key in keys]
    return " ".join(" ".join(parts).split())


def _leaks(case: ProcessMap, name: str, keys: set[str], readers: tuple[Audience, ...]) -> list[str]:
    """What is told still of what follows from entries of a list, when they are hidden."""
    confided = _published(_confided(case, name, keys))
    found = propose(confided)
    told = [each for plan in found for each in plan.told]
    resting = [each for plan in found for each in _rest_on(case, plan, name, keys)]
    others = {each.said.key for each in told if each not in resting}
    silent = [each.said for each in resting if each.said.key not in others]
    pieces = {piece for said in silent for piece in _pieces(said)}
    if not pieces:
        return []
    return sorted(
        each
        for who in readers
        for made in [_outputs(found, who)]
        for each in pieces
        if each in made
    )


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nothing_follows_openly_from_what_is_hidden(path: Path) -> None:
    """Of each thing that a plan tells, what it rests on of one sort is made confidential: the page,
    the data, the questions, the reasons and the one page tell nothing of it.
    """
    case = _case(read_data(path)["document"])
    tried = {
        (name, frozenset(keys))
        for told in propose(case)[0].told
        for name, keys in _grounds(case, told).items()
    }
    found = {
        (name, *sorted(keys)): leaks
        for name, keys in sorted(tried, key=str)
        if (leaks := _leaks(case, name, set(keys), (Audience.ORDINARY,)))
    }
    assert found == {}


@given(st.one_of(small_family(), large_family()), st.data())
@settings(max_examples=examples(8, 30), deadline=None, suppress_health_check=list(HealthCheck))
def test_nothing_follows_openly_in_maps_of_a_family(document: Any, data: Any) -> None:
    """The same of generated maps, for an ordinary reader and for everybody."""
    case = _case(document)
    tried = [
        (name, keys)
        for told in propose(case)[0].told
        for name, keys in _grounds(case, told).items()
    ]
    if not tried:
        return
    name, keys = data.draw(st.sampled_from(tried))
    assert _leaks(case, name, keys, (Audience.ORDINARY, Audience.PUBLIC)) == []


def test_what_follows_is_told_to_whoever_sees_what_it_follows_from() -> None:
    """Who leads the process reads the sentence itself; no other reader is told that there is more."""
    document = read_data(Path(__file__).parent / "hidden" / "pressing.yaml")["document"]
    case = _case(document)
    found = propose(_published(case))
    told = {
        who: alternatives_page(seen_alternatives(found, who=who)).text(10_000) for who in Audience
    }
    line = text("plan_words.unseen_told", "sv")
    assert "möts ni tätare" in told[Audience.WORKING]
    assert "möts ni tätare" not in told[Audience.ORDINARY]
    for each in told.values():
        assert line not in each


def test_a_hidden_entry_keeps_quiet_only_what_would_be_untrue() -> None:
    """A plan is worked out on the whole map, and does not ask anew for what there is: to send
    somebody to a body for a mandate that it has given would be false, and known to be so by those
    who gave it. Where the silence would only tell that there is something, the hidden entry keeps
    nothing quiet: a group that nobody may know of keeps no other from being set up.
    """
    group = {"kind": "group", "affected": "high"}
    document = {
        "title": "Torget",
        "result_is": "agreement",
        "stakeholders": [{"id": f"g{at}", "name": f"Grupp {at}", **group} for at in range(4)],
        "decision_bodies": [{"id": "ks", "name": "Styrelsen", "kind": "board"}],
    }
    given = {"id": "ja", "title": "Samtal", "body": "ks", "outcome": "approved", "about": "process"}
    hidden = {"visibility": "confidential"}
    for marks in ({}, hidden):
        plan = propose(_case({**document, "decisions": [{**given, **marks}]}))[0]
        assert not [each for each in plan.gates if each.kind == "mandate" and each.state == "shut"]
    follows = {"id": "f", "kind": "monitoring", "members": ["g0", "g1"], "status": "open"}
    counted = [
        len(
            [
                each
                for each in propose(_case({**document, "arenas": [{**follows, **marks}]}))[0].arenas
                if each.kind == "monitoring"
            ]
        )
        for marks in ({}, hidden)
    ]
    assert counted == [1, 2]
