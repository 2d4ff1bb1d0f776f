"""Texts are broken into lines that fit, and nothing is lost."""

from hypothesis import given
from hypothesis import strategies as st

from processmap.picture.measure import ruler
from processmap.picture.wrap import ELLIPSIS, TEXT_LINES, WORD_LINES, wrap
from tests.picture.strategies import phrases

_WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Zl", "Zp", "Cf"]),
    min_size=1,
    max_size=14,
)


def test_a_long_compound():
    """The words of the brief fit a narrow box and come apart between their parts."""
    words = "Kommunstyrelsens arbetsmarknadsutskotts sammanträdesprotokoll"
    assert wrap(words, 150, ruler("heading")) == [
        "Kommunstyrelsens",
        "arbetsmarknads-",
        "utskotts samman-",
        "trädesprotokoll",
    ]


@given(st.lists(_WORDS, max_size=12).map(" ".join), st.floats(60, 400))
def test_nothing_is_lost(words, width):
    """Lines put together, without the hyphens that were added, are the text; and each line fits."""
    measure = ruler("text")
    lines = wrap(words, width, measure)
    bare = "".join(lines).replace("-", "").replace(" ", "")
    if ELLIPSIS not in "".join(lines):
        assert bare == words.replace("-", "").replace(" ", "")
    assert all(measure(line) <= width or len(line) <= 2 for line in lines)


@given(phrases(), st.integers(70, 300))
def test_real_words_fit(words, width):
    """Every line of words as people type them fits its width."""
    measure = ruler("heading")
    assert all(
        measure(line) <= width
        for line in wrap(words.replace("\n", " "), width, measure)
        if len(line) > 2
    )


def test_absurd_words_end_with_an_ellipsis():
    """A word of three thousand letters takes so many lines and says that there is more."""
    lines = wrap("x" * 3000, 150, ruler("text"))
    assert len(lines) == WORD_LINES
    assert lines[-1].endswith(ELLIPSIS)


def test_endless_texts_end_with_an_ellipsis():
    """So does a text of more lines than a box can have."""
    lines = wrap("ord " * 2000, 150, ruler("text"))
    assert len(lines) == TEXT_LINES
    assert lines[-1].endswith(ELLIPSIS)


def test_empty_texts_take_no_line():
    """Nothing and spaces give no lines."""
    assert wrap("", 100, ruler("text")) == wrap("   ", 100, ruler("text")) == []


def test_a_number_is_not_left_alone_on_the_last_line():
    """The word before goes along where both fit; where they do not, or nothing would be left, it
    stays.
    """
    assert wrap("Ny belysning, etapp 1", 20, len) == ["Ny belysning,", "etapp 1"]
    assert wrap("Trygghetsvandring 1", 18, len) == ["Trygghetsvandring", "1"]
    assert wrap("Boende som har gett upp", 20, len) == ["Boende som har", "gett upp"]
    assert wrap("Samtal med dem som bor", 20, len) == ["Samtal med dem", "som bor"]
    assert wrap("Samtal om återvinning", 13, len)[-1] == "återvinning"


def test_no_short_word_is_left_alone_in_the_middle_for_the_last_line():
    """Where the word that would go along leaves a short one alone on its line, it stays there."""
    assert wrap("Samtal om buller med oberoende expert", 16, len) == [
        "Samtal om buller",
        "med oberoende",
        "expert",
    ]


def test_no_line_begins_with_the_sign_between_two_things_said():
    """The dot between a day and a paragraph stays with the day, also where the paragraph is so
    short that it would have company.
    """
    measure = ruler("heading")
    words = "25\u00a0maj\u00a02016 · §\u00a0142"
    assert wrap(words, measure("25 maj 2016 ·") + 1, measure) == [
        "25\u00a0maj\u00a02016 ·",
        "§\u00a0142",
    ]
