"""Tests of the search for persons: planted leaks are found in every disguise, and what is nobody's
name is let be.
"""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processmap.language.leaks import Hit, Names, Sort, search, sorts_in
from tests.hostile_corpus import LABELS

ADDRESSES = frozenset({"Storgatan 1 B", "Ekby 3:14"})
NAMES = Names(persons=["Anna Andersson", "Åsa Öberg"], whole=["Unga på torget"])


def _lines() -> list[str]:
    return (LABELS / "leak_names_sv.txt").read_text("utf-8").splitlines()


def test_every_disguise_of_the_corpus() -> None:
    """Every line of the corpus is found in the middle of a sentence; homes are seen as
    addresses.
    """
    for line in _lines():
        found = sorts_in(f"Vid mötet sade {line} så här", NAMES)
        assert Sort.ADDRESS in found if line in ADDRESSES else {*found} - {Sort.ADDRESS}, line


@pytest.mark.parametrize(
    "text",
    [
        "UNGA PÅ TORGET",
        "unga-på-torget",
        "UngaPåTorget",
        "Unga p\u00e5 torgets",
        "Unga p&aring; torget",
        "tegrot åp agnU",
    ],
)
def test_groups_as_a_whole(text: str) -> None:
    """The name of a group is found as a whole in every disguise."""
    assert sorts_in(f"Samtal med {text}.", NAMES) == (Sort.NAME,)


@pytest.mark.parametrize(
    "text",
    [
        "De unga och torget",
        "Torget",
        "En annan ordning",
        "anna",
        "Anders sade ja",
        "oanad",
        "Bergåsa",
        "en tangent",
    ],
)
def test_what_is_nobodys_name(text: str) -> None:
    """Parts of a group's name, words that hold a name, and a first name as a common word are let
    be.
    """
    assert sorts_in(text, NAMES) == ()


def test_names_that_may_be_said() -> None:
    """A hidden name inside a longer name that is public is no leak; on its own it is."""
    names = Names(whole=["Boende"], allowed=["Boende i Backa"])
    assert sorts_in("Möte med boende i Backa", names) == ()
    assert sorts_in("Möte med boende", names) == (Sort.NAME,)
    assert sorts_in("Boende i Backa och andra boende", names) == (Sort.NAME,)


def test_words_of_names_that_may_be_said() -> None:
    """A word that also stands in a public name is no sign of a person by itself; the whole name
    still is.
    """
    names = Names(persons=["Processledare från SKL"], allowed=["SKL:s nätverk"])
    assert sorts_in("Pengar från SKL", names) == ()
    assert sorts_in("Ring processledare från SKL", names) == (Sort.NAME,)


def test_very_short_names() -> None:
    """A name of two letters is looked for as it is written, as a word."""
    names = Names(persons=["Bo"])
    assert sorts_in("Bo talade", names) == (Sort.NAME,)
    assert sorts_in("Plats att bo på, och Boverket", names) == ()


def test_places_are_told_and_texts_are_not() -> None:
    """A hit has the path of the text, and nothing of what it says."""
    texts = [(("dialogues", 0, "title"), "Samtal med Anna Andersson"), (("title",), "Torget")]
    assert search(texts, NAMES) == (Hit(("dialogues", 0, "title"), Sort.NAME),)


def test_numbers_of_registries() -> None:
    """A case number that looks like a telephone number is none; in another field the same digits
    are.
    """
    digits = "0151 2016 123"
    assert search([(("case_number",), digits)], Names()) == ()
    assert search([(("question",), digits)], Names()) == (Hit(("question",), Sort.PHONE),)


@given(st.text(max_size=300))
def test_any_text_can_be_searched(text: str) -> None:
    """Whatever stands in a text, the search ends with sorts and no exception."""
    assert set(sorts_in(text, NAMES)) <= set(Sort)


def test_without_names_nothing_is_a_name() -> None:
    """With nobody to look for, no name is found, whatever is written."""
    assert not Names()
    for first, last in product(["Anna", "Bo"], ["Berg", "Ek"]):
        assert sorts_in(f"{first} {last}", Names()) == ()
