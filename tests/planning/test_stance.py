"""Where the matter stands: invented processes of other kinds than the real ones, with what a
process lead would expect written before the plans were seen, and laws over generated maps.

Each file in ``stances`` has a ``document`` and ``expectations``. Besides ``met`` (a condition as in
`tests.cases.expectations`) an expectation may ask:

- ``stance``: the plan's stance.
- ``steps_most``: most numbered steps on the page.
- ``rooms``, ``rooms_now``: how many rooms the plan has where parties meet, in all and now.
- ``told``, ``told_not``: words that the plan's page has, or has not.
- ``not_asked``: questions that are not asked at all.
- ``no_usual_hours``: parties who are not told to come at a usual hour.
- ``not_consenting``: parties whose yes to a lead is not asked for.
"""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from processmap.formats.document import loads
from processmap.model.kinds import whole_of
from processmap.model.plan import Alternatives, Named, Plan, PlanArena, Said
from processmap.model.process_map import ProcessMap
from processmap.pages.page import Page
from processmap.pages.plan_page import alternatives_page
from processmap.planning import propose
from processmap.planning.arena_kinds import defaults_of
from processmap.planning.situation import Situation
from processmap.planning.stance import STANCES, Stance, stance_of, unheard
from processmap.verbs.alternative import alternatives_data
from processmap.verbs.seeing import seen_alternatives
from processmap.wording.written import with_plan
from tests.cases.expectations import holds
from tests.cases.invariants import objections
from tests.cases.plans import read_plan
from tests.plain_data import read_data
from tests.strategies import process_maps

FILES = sorted((Path(__file__).parent / "stances").glob("*.yaml"))
SLOW = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
USUAL_HOURS = {"plan_form.hour_free", "plan_form.hour_work"}


def _document(path: Path) -> dict[str, Any]:
    return {"processmap": 1, **read_data(path)["document"]}


@cache
def _case(path: Path) -> ProcessMap:
    return loads(json.dumps(_document(path), default=str), "json")


@cache
def _proposed(path: Path) -> Alternatives:
    return propose(_case(path))


@cache
def _plan_page(path: Path) -> Page:
    return alternatives_page(seen_alternatives(_proposed(path)))


def _wanted() -> list[Any]:
    return [
        pytest.param(path, each, id=f"{path.stem}-{number}")
        for path in FILES
        for number, each in enumerate(read_data(path)["expectations"], 1)
    ]


def _rooms(arenas: tuple[PlanArena, ...]) -> list[PlanArena]:
    return [
        each
        for each in arenas
        if defaults_of(each.kind).joint and each.phase in ("facts", "small", "wide")
    ]


def _page(path: Path) -> str:
    return " ".join(_plan_page(path).text().replace("\u00a0", " ").split()).casefold()


def _numbered(path: Path) -> list[str]:
    return [each for part in _plan_page(path).sections for each in part.items if each[:1].isdigit()]


def _asked_for(said: Said) -> set[str]:
    """Parties named in a sentence, whatever it is filled with."""
    found: set[str] = set()
    for _, value in said.params:
        if isinstance(value, Named):
            found |= {whole_of(key) for key in value.ids}
        if isinstance(value, Said):
            found |= _asked_for(value)
    return found


def _met(plan: Plan, path: Path, wanted: Any) -> str | None:
    data = alternatives_data(_proposed(path))["alternatives"][0]
    found = holds(read_plan(data, _document(path)), wanted)
    return None if found is not None else f"{wanted} is not met by {plan.pattern}"


def _usual(plan: Plan, parties: list[str]) -> str | None:
    told = [
        each.id
        for each in plan.arenas
        if isinstance(each.hour, Said)
        and each.hour.key in USUAL_HOURS
        and set(parties) & {whole_of(key) for key in each.parties}
    ]
    return f"usual hours in {told}" if told else None


def _consent(plan: Plan, parties: list[str]) -> str | None:
    asked = {key for each in plan.arenas if each.lead_said for key in _asked_for(each.lead_said)}
    asked |= {
        key for each in plan.questions if each.id == "who-leads" for key in _asked_for(each.said)
    }
    return f"{asked & set(parties)} are asked" if asked & set(parties) else None


CHECKS: dict[str, Callable[[Plan, Path, Any], str | None]] = {
    "stance": lambda plan, _, wanted: None if plan.stance == wanted else plan.stance,
    "steps_most": lambda _, path, wanted: (
        None if len(_numbered(path)) <= wanted else f"{len(_numbered(path))} steps"
    ),
    "rooms": lambda plan, _, wanted: (
        None if len(_rooms(plan.arenas)) == wanted else str(_rooms(plan.arenas))
    ),
    "rooms_now": lambda plan, _, wanted: (
        None if len(_rooms(plan.now_arenas)) == wanted else str(_rooms(plan.now_arenas))
    ),
    "told": lambda _, path, wanted: (
        str([each for each in wanted if each.casefold() not in _page(path)] or "") or None
    ),
    "told_not": lambda _, path, wanted: (
        str([each for each in wanted if each.casefold() in _page(path)] or "") or None
    ),
    "not_asked": lambda plan, _, wanted: (
        str([each.id for each in plan.questions if each.id in wanted] or "") or None
    ),
    "no_usual_hours": lambda plan, _, wanted: _usual(plan, wanted),
    "not_consenting": lambda plan, _, wanted: _consent(plan, wanted),
    "met": _met,
}


@pytest.mark.parametrize(("path", "wanted"), _wanted())
def test_what_a_process_lead_would_expect(path: Path, wanted: dict[str, Any]) -> None:
    """Each expectation of each invented process."""
    plan = _proposed(path).plans[0]
    asked = [key for key in wanted if key != "say"]
    missed = {key: found for key in asked if (found := CHECKS[key](plan, path, wanted[key]))}
    assert missed == {}, wanted["say"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_laws_hold(path: Path) -> None:
    """The plans of the invented processes keep every law of a plan."""
    data = alternatives_data(_proposed(path))["alternatives"][0]
    document = _document(path)
    assert objections(read_plan(data, document), data, document) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_comes_later_is_written_nowhere(path: Path) -> None:
    """What may come later has no sessions, is not written into the document, and is made again."""
    case = _case(path)
    plan = _proposed(path).plans[0]
    later = set(plan.later)
    assert not later & {each.arena for each in plan.dialogues}
    written = with_plan(case, plan)
    assert not later & {each.id for each in written.arenas}
    again = propose(written).plans[0]
    assert (again.stance, again.later) == (plan.stance, plan.later)


def test_every_stance_but_talks_has_its_rules() -> None:
    """Each row names rules that there are."""
    from processmap.planning.rulebook import RULES

    assert set(STANCES) == set(Stance) - {Stance.TALKS}
    assert all(each.now <= RULES.keys() for each in STANCES.values())


@given(process_maps())
@SLOW
def test_nothing_is_concluded_from_silence(case: ProcessMap) -> None:
    """On any map where nobody who bears the matter has been heard and nothing hard is known, no
    room is opened now; what the plan holds now and later are apart.
    """
    facts = Situation(case)
    found = stance_of(facts)
    plan = propose(case).plans[0]
    if plan.pattern in ("inform", "enough", "apart"):
        assert plan.stance == "talks"
        return
    if found.stance in (Stance.INVENTORY_ONLY, Stance.STOP_AND_LOOK):
        assert set(unheard(facts)) <= set(facts.parties)
        made = [each for each in _rooms(plan.now_arenas) if each.status == "proposed"]
        assert [each for each in made if not each.dialogues] == []
    now = {each.id for each in (*plan.now_arenas, *plan.now_gates)}
    assert not now & set(plan.later)
    assert not [pair for pair in plan.order if pair[0] in plan.later and pair[1] in now]


def test_talks_can_be_planned_all_the_same() -> None:
    """Whoever judges a plan of talks asks for ours as if there were to be talks."""
    case = _case(next(path for path in FILES if path.stem == "grusplan"))
    assert propose(case, talks=True).plans[0].stance == "talks"
