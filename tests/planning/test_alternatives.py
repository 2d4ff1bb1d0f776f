"""Alternatives: the careful first, equal or dearer ones dropped and said, and a table of what each costs."""

import attrs
import pytest

from processmap.model.plan import Metrics, Plan, Status
from processmap.model.process_map import ProcessMap
from processmap.planning import CAREFUL, STYLES, comparison, propose
from processmap.planning.alternatives import choose, style_name
from tests.planning.makers import town


def _plan(name: str, **measures: int) -> Plan:
    return Plan(name=name, status=Status.OPTIMAL, metrics=Metrics(**measures))


def test_the_built_in_ones_differ() -> None:
    """On a whole case each of the three is worth showing: fast is quicker, light asks fewer hours."""
    found = propose(town())
    assert [each.name for each in found] == ["careful", "fast", "light"]
    careful, fast, light = (each.metrics for each in found)
    assert fast.weeks < careful.weeks
    assert light.participant_hours < careful.participant_hours


def test_the_same_twice_is_shown_once() -> None:
    """An alternative that comes out the same is dropped, and it is said which one it equals."""
    twin = attrs.evolve(CAREFUL, name="tvilling")
    found = propose(town(), styles=[CAREFUL, twin])
    assert [each.name for each in found] == ["careful"]
    assert found.dropped == (("tvilling", "blir detsamma som ”Varsamt”"),)


def test_one_that_costs_more_in_everything_is_dropped() -> None:
    """But never the first, which asks for care that no measure shows."""
    plans = [_plan("careful", weeks=9, dialogues=9), _plan("a", weeks=3, dialogues=5), _plan("b", weeks=4, dialogues=5)]
    found = choose(ProcessMap(title="x"), [attrs.evolve(each, notes=()) for each in plans], "sv")
    assert [each.name for each in found] == ["careful", "a"] or [each.name for each in found] == ["careful"]


def test_there_is_always_one() -> None:
    """Also with no styles asked for and nothing to propose."""
    assert len(propose(ProcessMap(title="x"), styles=[])) == 1


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_table_has_every_alternative(language: str) -> None:
    """One row a measure, one value an alternative, titles in the language asked for."""
    found = propose(town())
    rows = comparison(found, language)
    assert [row["key"] for row in rows][:3] == ["dialogues", "joint_dialogues", "rounds"]
    for row in rows:
        assert {"measure", "key", *(each.name for each in found)} == set(row)
    assert len({row["measure"] for row in rows}) == len(rows)


def test_names_are_words() -> None:
    """A built-in alternative has a name in both languages; one's own is called what it is called."""
    for style in STYLES:
        assert style_name(style.name, "sv") != style_name(style.name, "en") != style.name
    assert style_name("lugnt") == "lugnt"
