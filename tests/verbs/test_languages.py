"""Every verb takes a language as browsers name it, and refuses one that there are no texts in."""

import copy
import datetime as dt
import inspect
import pickle
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

import processmap as pm
from processmap.exports.graph import table
from processmap.formats.schema import schema_text
from processmap.model.phases import default_phases
from processmap.verbs.doctor import diagnose
from processmap.verbs.starter import starter
from processmap.wording.catalogue import rule_catalogue, rule_catalogue_markdown
from tests.square import CASE

DAY = dt.date(2026, 3, 1)


@cache
def _case() -> pm.ProcessMap:
    return pm.loads(CASE)


@cache
def _plan() -> pm.Plan:
    return pm.propose(_case())[0]


VERBS: dict[str, Callable[[str], Any]] = {
    "brief": lambda tag: pm.brief(_case(), language=tag).text(),
    "check": lambda tag: pm.check(_case(), language=tag).text(),
    "diff": lambda tag: pm.diff(_case(), _case().evolve(title="Torget"), language=tag).text(),
    "draw": lambda tag: pm.draw(_case(), language=tag).text(),
    "draw_all": lambda tag: [each.text() for each in pm.draw_all(_case(), language=tag)],
    "draw_public": lambda tag: pm.draw_public(pm.publish(_case()), language=tag).text(),
    "explain": lambda tag: pm.explain(_case(), _plan().dialogues[0].id, language=tag).text(),
    "export": lambda tag: pm.export(_case(), "appendix", language=tag).text(),
    "forget": lambda tag: pm.forget(
        _case(), "unga", working_material=True, date=DAY, language=tag
    ).text(),
    "graph": lambda tag: sorted(pm.graph(_case(), language=tag).nodes(data="label")),
    "held_about": lambda tag: pm.held_about(_case(), "unga", language=tag).text(),
    "look_back": lambda tag: str(pm.look_back(_case(), "tn", DAY, language=tag)),
    "personal_data": lambda tag: pm.personal_data(_case(), language=tag).text(),
    "propose": lambda tag: str(pm.propose(_case(), tag)),
    "publication": lambda tag: pm.publication(_case(), language=tag).text(),
    "questions": lambda tag: pm.questions(_case(), language=tag).text(),
    "record": lambda tag: str(pm.record(_case(), language=tag).planned(title="Torgmöte")),
    "schedule": lambda tag: str(pm.schedule(_case(), language=tag)),
    "show": lambda tag: pm.show(_case(), language=tag).text(),
    "with_plan": lambda tag: pm.dumps(pm.with_plan(_case(), _plan(), tag)),
    "with_schedule": lambda tag: pm.dumps(
        pm.with_schedule(_case(), pm.schedule(_case(), today=DAY), tag)
    ),
}
OTHERS: dict[str, Callable[[str], Any]] = {
    "Finding.message": lambda tag: pm.check(_case()).findings[0].message(tag),
    "Finding.help": lambda tag: pm.check(_case()).findings[0].help(tag),
    "ProcessMapError.message": lambda tag: _error(tag),
    "Plan": lambda tag: pm.Plan(name="x", status=pm.Status.FEASIBLE, language=tag).language,
    "Plan.explain": lambda tag: _plan().explain(_plan().dialogues[0].id, tag).title,
    "ProcessMap": lambda tag: pm.ProcessMap(title="T", language=tag).language,
    "rules": lambda tag: rule_catalogue(tag)[0]["title"],
    "rules in Markdown": rule_catalogue_markdown,
    "schema": schema_text,
    "starter": lambda tag: starter("x.yaml", tag),
    "doctor": lambda tag: diagnose(tag).page.text(),
    "phases": lambda tag: default_phases(tag)[0].title,
    "graph": table,
}


def _error(tag: str) -> str:
    with pytest.raises(pm.UsageError) as caught:
        pm.draw(_case(), "nonsense")
    return caught.value.message(tag)


def test_no_verb_is_forgotten() -> None:
    """Whatever verb of the package takes a language stands in the table."""
    taking = {
        name
        for name in pm.__all__
        if inspect.isfunction(found := getattr(pm, name))
        and "language" in inspect.signature(found).parameters
    }
    assert taking == set(VERBS)


@pytest.mark.parametrize("name", [*VERBS, *OTHERS])
def test_a_region_changes_nothing_and_an_unknown_language_is_refused(name: str) -> None:
    """sv-SE says what sv says, en_GB what en says; French is refused as wrong usage."""
    said = {**VERBS, **OTHERS}[name]
    assert said("sv-SE") == said("sv")
    assert said("en_GB") == said("EN") == said("en")
    with pytest.raises((pm.UsageError, ValueError)) as caught:
        said("fr")
    assert isinstance(caught.value, pm.ProcessMapError)
    assert "fr" in caught.value.message("sv")


def test_results_can_be_pickled_and_copied_after_use() -> None:
    """Maps, plans, timetables and what else comes of them, once they have been shown and asked."""
    case = _case()
    found = pm.propose(case)
    plan = found[0]
    schedule = pm.schedule(case, today=DAY)
    used = [
        case,
        found,
        plan,
        schedule,
        pm.show(case),
        pm.check(case),
        pm.draw(case),
        pm.publish(case),
        pm.brief(case),
    ]
    used += [
        pm.with_plan(case, plan),
        pm.diff(case, case),
        pm.look_back(case, "tn", DAY),
        pm.record(case),
    ]
    used += [pm.personal_data(case), plan.explain(plan.dialogues[0].id)]
    for each in used:
        shown = str(each)
        for again in (pickle.loads(pickle.dumps(each)), copy.copy(each), copy.deepcopy(each)):
            assert again == each
            assert str(again) == shown
