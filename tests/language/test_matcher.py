"""Tests of the matcher of names: what is found, however it is written, and the everyday words that
are let be.
"""

import unicodedata

import pytest

from processmap.language.matcher import Names

PERSONS = Names(persons=["Anna Berg", "Bo Ek"], least=2)
GROUPS = Names(groups=["Kvinnojouren", "Boende", "Gröna grannar", "Skolan vid ån"])


@pytest.mark.parametrize(
    "text",
    [
        "Samtal om Anna Berg",
        "Samtal hos Anna Bergs mamma",
        "Berg, Anna",
        "Samtal om Berg",
        "hos Anna",
        "Annas lägenhet",
        "ANNA BERG",
        "anna berg",
        "anna.berg",
        "Möte med Bo",
        "Eks tomt",
    ],
)
def test_persons_are_found_by_the_whole_name_and_by_each_part(text: str) -> None:
    """In the genitive, in either order, in any case; a part alone where it is written with a
    capital.
    """
    assert PERSONS.within(text)


@pytest.mark.parametrize(
    "text", ["Samtal om ett berg", "De som vill bo kvar", "en ek på torget", "Bergslagen", "Annat"]
)
def test_everyday_words_are_no_names(text: str) -> None:
    """A word in small letters, or one that only begins like a name, is nobody's."""
    assert not PERSONS.within(text)


@pytest.mark.parametrize(
    "text",
    [
        "hos Kvinnojouren",
        "kvinnojourens hus",
        "en kvinnojour",
        "Gröna grannars möte",
        "gröna grannarna",
        "boende",
    ],
)
def test_groups_are_found_as_a_whole_in_any_form(text: str) -> None:
    """In the genitive, definite and indefinite."""
    assert GROUPS.within(text)


@pytest.mark.parametrize(
    "text", ["Grannar och andra", "skolan", "vid ån", "boendet", "Boendemiljö", "gröna ytor"]
)
def test_the_words_of_a_group_are_anybodys(text: str) -> None:
    """A word of a group's name says nothing by itself, and of one everyday word only that word is
    meant.
    """
    assert not GROUPS.within(text)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_both_unicode_forms_are_the_same_name(form: str) -> None:
    """A name typed on one computer is found in a text typed on another, whichever of them composes
    its letters.
    """
    other = "NFD" if form == "NFC" else "NFC"
    names = Names(persons=[unicodedata.normalize(form, "Åsa Öberg")])
    assert names.within(unicodedata.normalize(other, "Samtal hos Åsa"))
    assert names.within(unicodedata.normalize(other, "öberg åsa"))


@pytest.mark.parametrize("name", ["Lars", "Max", "Fritz"])
def test_names_that_end_in_s_x_and_z_have_no_more_s_in_the_genitive(name: str) -> None:
    """Swedish adds nothing there, or an apostrophe."""
    names = Names(persons=[f"{name} Alm"])
    assert names.within(f"hemma i {name} kök")
    assert names.within(f"hemma i {name}\N{RIGHT SINGLE QUOTATION MARK} kök")


def test_what_may_be_said_is_not_found() -> None:
    """A name within one that may be said is nobody's secret; elsewhere it still is."""
    names = Names(
        persons=["Anna Berg"], groups=["Boende"], allowed=["Boende på Norr", "Bergs kommun"]
    )
    assert not names.within("Samtal med boende på Norr i Bergs kommun")
    assert names.within("Samtal med boende")
    assert names.within("hos Anna")
