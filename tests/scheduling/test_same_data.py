"""A timetable is the same data in both languages: keys, ids and days, until somebody reads it."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

import processmap as pm
from processmap.messages import has_text
from processmap.model.plan import Said
from processmap.model.schedule import Backward, Schedule
from tests.scheduling.generator import generator
from tests.scheduling.test_ways_by_kind import KINDS
from tests.scheduling.torget import planned, torget, torget_with_talks

FIRM = {"target: 2026-06-14": "target: 2026-05-10\n  target_firm: true"}
UNSAID = {
    ", available: [evening]": "",
    "[2026-04-26, 2026-05-31, 2026-06-28]": "[2026-04-26]",
    "target: 2026-06-14": "target: 2026-04-30\n  country: XX",
}
CASES = {
    "in time": torget_with_talks(),
    "too late": torget_with_talks(**FIRM),
    "much unsaid": torget_with_talks(**UNSAID),
    "proposed": torget(),
    "generated": generator().Process(8, 2).document(impossible=True),
}


def _data(found: Schedule | Backward) -> dict[str, Any]:
    """All but the language that it is told in, and the plan: a title that nobody has written is a
    word of the plan's.
    """
    fields = (each.name for each in attrs.fields(type(found)))
    return {name: getattr(found, name) for name in fields if name not in ("language", "plan")}


def _sayings(value: Any) -> Iterator[Said]:
    """Everything that is said in a value, also inside what is said."""
    if isinstance(value, Said):
        yield value
        for _, each in value.params:
            yield from _sayings(each)
    elif isinstance(value, tuple):
        for each in value:
            yield from _sayings(each)
    elif attrs.has(type(value)) and not isinstance(value, pm.ProcessMap):
        for attribute in attrs.fields(type(value)):
            yield from _sayings(getattr(value, attribute.name))


@pytest.mark.parametrize("name", CASES)
def test_a_timetable_is_the_same_in_both_languages(name: str) -> None:
    """Made from a Swedish and from an English plan, only the language it is told in differs."""
    case = CASES[name]
    swedish, english = (pm.schedule(case, language=each) for each in ("sv", "en"))
    assert _data(swedish) == _data(english)
    assert list(_sayings((swedish.chain, swedish.notes, swedish.clash, swedish.ways)))


@pytest.mark.parametrize("kind", KINDS)
def test_what_clashes_is_the_same_in_both_languages(kind: str) -> None:
    """So are the facts that clash, and the ways out, of every kind."""
    case = pm.loads(KINDS[kind][0])
    swedish, english = (
        pm.schedule(case, plan=planned(case), language=each) for each in ("sv", "en")
    )
    assert swedish.clash is not None
    assert _data(swedish) == _data(english)


@pytest.mark.parametrize("day", [dt.date(2026, 4, 26), dt.date(2026, 6, 28)])
def test_a_look_back_is_the_same_in_both_languages(day: dt.date) -> None:
    """So is looking back from a decision, possible or not."""
    case = torget_with_talks()
    swedish, english = (pm.look_back(case, "ks", day, language=each) for each in ("sv", "en"))
    assert _data(swedish) == _data(english)


@pytest.mark.parametrize("name", CASES)
def test_what_is_said_has_words_and_is_told_in_either_language(name: str) -> None:
    """Each key stands in the catalogue; on the page nothing is left to fill in, and what is known by
    its id is told by its name.
    """
    found = pm.schedule(CASES[name])
    keys = {each.key for each in _sayings((found.chain, found.notes, found.clash, found.ways))}
    assert all(map(has_text, keys))
    for language in ("sv", "en"):
        page = str(attrs.evolve(found, language=language))
        assert "{" not in page
        assert "Said(" not in page
