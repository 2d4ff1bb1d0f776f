"""Tests of number and articles: sentences agree with the names that stand in them."""

import re
from importlib import import_module

import pytest

from processmap.language.agreement import agreeing, is_plural, with_article


@pytest.mark.parametrize(
    "name",
    [
        "citizen initiatives and their platform",
        "members of parliament",
        "market women",
        "young men, some armed",
        "elders of both sides",
        "residents",
        "three unions",
        "owners of summer houses in the bay",
    ],
)
def test_several(name: str) -> None:
    """The word that decides is the last one before what is added to it."""
    assert is_plural(name)


@pytest.mark.parametrize(
    "name",
    [
        "the airport company",
        "air traffic control",
        "the ministry of transport",
        "the women's association with members of each village",
        "one of the main clans",
        "the harbour committee",
        "Hjo glass",
        "tourism",
    ],
)
def test_one(name: str) -> None:
    """One body stays one, whatever it is made up of."""
    assert not is_plural(name)


@pytest.mark.parametrize("name", ["de som bor här", "jägarna", "boende i byarna", "unga och äldre"])
def test_swedish(name: str) -> None:
    """Swedish plurals, as far as endings tell."""
    assert is_plural(name, "sv")


def test_swedish_bodies_are_one() -> None:
    """A body in its definite form is one."""
    assert not is_plural("föreningen mot vindkraften", "sv")
    assert not is_plural("kommunens ledning", "sv")


def test_a_body_that_is_a_common_noun_has_an_article() -> None:
    """Common nouns and titles have "the"; proper names and plurals stand as they are."""
    assert with_article("home airline") == "the home airline"
    assert with_article("Ministry of Defence") == "the Ministry of Defence"
    assert with_article("Greenpeace") == "Greenpeace"
    assert with_article("market women") == "market women"
    assert with_article("the school") == "the school"


def test_a_choice_is_made_by_the_field_before_it() -> None:
    """Each choice looks at the nearest name before it, else at the one after."""
    template = "{who} [says|say] that {what} [is|are] so"
    assert agreeing(template, {"who": False, "what": True}) == "{who} says that {what} are so"
    assert agreeing("[Has|Have] {who} kept it", {"who": True}) == "Have {who} kept it"
    assert agreeing("[one] and {who}", {}) == "[one] and {who}"


_FIXED_VERB = re.compile(
    r"(?<!between )(?<!from )(?<!on )\{(?:who|what|hurt|unions|officials|vote|power)\} "
    r"(?:is|are|has|have|do|does|knows?|lives?|decides?|gives?|tells?)\b"
)


@pytest.mark.parametrize("module", ["stance", "grounds", "people", "unmet", "net"])
def test_no_sentence_of_a_plan_fixes_the_number_of_its_names(module: str) -> None:
    """A verb that follows a name is chosen by whether the name is several."""
    texts = import_module(f"processmap.messages.plan_{module}").TEXTS
    assert [english for _, english in texts.values() if _FIXED_VERB.search(english)] == []
