"""A rule is one place: what triggers it, what it adds, when it is asked and what it says stand
together, built in or one's own.
"""

from importlib import import_module
from string import Formatter

import pytest

from processmap.planning.arena_kinds import PHASES
from processmap.planning.blueprint import StepRule
from processmap.planning.rulebook import RULES, built_in, built_in_rules
from processmap.planning.sources import SOURCES

TEXTS = {
    f"{rule.code}.{name}": both for rule in built_in_rules() for name, both in rule.texts.items()
}


@pytest.mark.parametrize("code", RULES)
def test_every_rule_is_whole_where_it_stands(code: str) -> None:
    """The line points at a rule with this code, whose function and texts stand in the same module;
    its phase, strength and sources are known.
    """
    path, _, name = RULES[code].partition(":")
    module = import_module(path)
    rule = getattr(module, name)
    assert isinstance(rule, StepRule)
    assert rule.code == code
    assert rule.step.__module__ == path
    assert rule.phase in PHASES
    assert rule.strength in ("must", "should", "consider")
    assert set(rule.sources) <= SOURCES.keys()
    assert rule.sources or rule.ours
    assert rule.needs
    assert rule.told in {*PHASES, "if_no", "mind", "days", "assumed"}


@pytest.mark.parametrize("code", RULES)
def test_every_rule_explains_itself_in_both_languages(code: str) -> None:
    """What it is called, what it does and why: each in Swedish and in English, and not the same."""
    texts = built_in(code).texts
    assert {"title", "about", "because"} <= texts.keys()
    for name in ("title", "about", "because"):
        swedish, english = texts[name]
        assert swedish
        assert english
        assert swedish != english


@pytest.mark.parametrize("key", sorted(TEXTS))
def test_texts_of_rules_are_tidy(key: str) -> None:
    """Both languages ask for the same, and quotation marks are those of the language."""
    fields = [{name for _, name, _, _ in Formatter().parse(each) if name} for each in TEXTS[key]]
    swedish, english = TEXTS[key]
    assert fields[0] == fields[1]
    assert "“" not in swedish
    assert english.count("“") == english.count("”")


def test_no_two_rules_are_called_the_same() -> None:
    """A reader tells them apart by their titles."""
    for at in (0, 1):
        titles = [rule.texts["title"][at] for rule in built_in_rules()]
        assert len(titles) == len(set(titles))


def test_a_rule_from_the_registry_is_known_as_the_programs_own() -> None:
    """Which is what lets its words stand unlooked through, and an error in it be an error."""
    assert all(rule.built_in for rule in built_in_rules())
    assert not StepRule(code="egen", phase="call", step=lambda facts, plan: None).built_in
