"""Parameters that read differently in the two languages."""

import pickle

from hypothesis import given
from hypothesis import strategies as st

from processmap.messages.phrases import At, Choices, Counted, Known, Nearest, shorten


def test_words_are_listed() -> None:
    """Nothing, one word, and several with or."""
    assert f"{Choices(()):sv}" == ""
    assert f"{Choices(('a',)):sv}" == "a"
    assert f"{Choices(('a', 'b', 'c')):sv}" == "a, b eller c"
    assert f"{Choices(('a', 'b', 'c')):en}" == "a, b or c"


def test_a_guess_is_a_sentence_or_nothing() -> None:
    """With quotation marks of the language."""
    assert f"{Nearest():sv}" == ""
    assert f"{Nearest(('a', 'b')):sv}" == " Menade du ”a” eller ”b”?"
    assert f"{Nearest(('a',)):en}" == " Did you mean “a”?"


def test_what_there_is_is_cut_short() -> None:
    """A long list says that there is more."""
    assert f"{Known():sv}" == ""
    assert f"{Known(('a', 'b')):en}" == " What there is: a, b."
    assert f"{Known(map(str, range(20))):sv}".endswith("6, 7 …")


def test_a_place_tells_its_line() -> None:
    """When it is known; and it survives a copy."""
    assert f"{At('a[0]'):sv}" == "a[0]"
    place = pickle.loads(pickle.dumps(At("a[0]", 3)))
    assert f"{place:sv} {place:en}" == "a[0] (rad 3) a[0] (line 3)"


@given(st.text())
def test_what_is_shown_is_one_harmless_line(text: str) -> None:
    """Whatever was found, what is shown is short and printable."""
    shown = shorten(text)
    assert shown.isprintable()
    assert len(shown) <= 60 * 6 + 1


def test_what_is_counted_stands_in_one_or_many() -> None:
    """One round is not one rounds; without words it is a number."""
    assert f"{Counted(1):omgång|omgångar}" == "1 omgång"
    assert f"{Counted(0):omgång|omgångar}" == "0 omgångar"
    assert f"{Counted(12):omgång|omgångar}" == "12 omgångar"
    assert f"{Counted(3)}" == "3"
