"""Tests of parameters that read differently in Swedish and English."""

import pytest

from processmap.messages.naming import Kronor, Names, Own, Titles, Word, as_objects, polished


@pytest.mark.parametrize(
    ("names", "swedish", "english"),
    [
        ((), "", ""),
        (("a",), "a", "a"),
        (("a", "b"), "a och b", "a and b"),
        (("a", "b", "c"), "a, b och c", "a, b and c"),
        (tuple("abcdef"), "a, b, c, d, e och f", "a, b, c, d, e and f"),
        (tuple("abcdefg"), "a, b, c, d, e och 2 namn till", "a, b, c, d, e and 2 more names"),
    ],
)
def test_names(names: tuple[str, ...], swedish: str, english: str) -> None:
    """Names are joined as the language does, and a long list says how many more there are."""
    assert f"{Names(names):sv}" == swedish
    assert f"{Names(names):en}" == english


def test_titles_stand_in_quotation_marks() -> None:
    """Each language has its own marks."""
    assert f"{Titles(('A', 'B')):sv}" == "”A” och ”B”"
    assert f"{Titles(('A', 'B')):en}" == "“A” and “B”"


@pytest.mark.parametrize(
    ("amount", "swedish", "english"),
    [
        (0, "0 kr", "SEK 0"),
        (75000, "75 000 kr", "SEK 75,000"),
        (1234567, "1 234 567 kr", "SEK 1,234,567"),
        (99.5, "99,50 kr", "SEK 99.50"),
    ],
)
def test_kronor(amount: float, swedish: str, english: str) -> None:
    """Amounts are grouped by threes, with spaces that do not break in Swedish."""
    assert f"{Kronor(amount):sv}".replace("\u00a0", " ") == swedish
    assert f"{Kronor(amount):en}".replace("\u00a0", " ") == english


def test_words() -> None:
    """A word of the catalogue is read in the sentence's language; one of the document's own stands
    as it is.
    """
    assert f"{Word('words.status_held'):sv}" == "genomfört"
    assert f"{Word('words.status_held'):en}" == "held"
    assert f"{Own('Egen form'):en}" == f"{Own('Egen form'):sv}" == "Egen form"


def test_sentences_are_polished() -> None:
    """A capital to begin with, and "dem som" after a preposition."""
    assert polished("möt de som bor här") == "Möt de som bor här"
    assert polished("samtal med de som bor här") == "Samtal med dem som bor här"


def test_names_as_objects() -> None:
    """After "med" they who are called "de som" are "dem som"; an English sentence leaves a Swedish
    name as it is.
    """
    assert as_objects("unga och de som bor här", "sv") == "unga och dem som bor här"
    assert as_objects("unga and de som bor här", "en") == "unga and de som bor här"


def test_titles_that_are_left_are_counted_with_what_they_are() -> None:
    """Nobody is told "2 till" without of what."""
    assert f"{Titles('abcdefg'):sv}".endswith("”e” och 2 poster till")
    assert f"{Titles('abcdefg'):en}".endswith("“e” and 2 more entries")
