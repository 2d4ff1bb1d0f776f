"""The rule catalogue tells every rule in both languages."""

import pytest

from processmap.planning.catalogue import rule_catalogue, rule_catalogue_markdown
from processmap.planning.rules import RULES


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_rule_is_told(language: str) -> None:
    """Each has a title, a text, a source, and stands in the Markdown under its code."""
    found = rule_catalogue(language)
    assert [each.code for each in found] == [rule.code for rule in RULES]
    written = rule_catalogue_markdown(language)
    for each in found:
        assert len(each.about) > 40
        assert f"## {each.title} (`{each.code}`)" in written
        for param in each.params:
            assert f"`{param.name}`" in written


def test_the_languages_differ() -> None:
    """No text is left in the other language."""
    for sv, en in zip(rule_catalogue("sv"), rule_catalogue("en"), strict=True):
        assert sv.about != en.about


def my_own(context: object) -> None:
    """Says what it does in its docstring."""


def test_ones_own_rule_tells_itself() -> None:
    """A user's rule stands last, with its docstring."""
    assert rule_catalogue("sv", [my_own])[-1].about == "Says what it does in its docstring."
