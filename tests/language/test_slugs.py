"""Tests of ids that people can read."""

from hypothesis import given
from hypothesis import strategies as st

from processmap.language.slugs import LONGEST, free_id, slug, words_slug
from processmap.model.kinds import ID_PATTERN
from tests.strategies import texts


def test_readable() -> None:
    """Swedish letters become plain ones, the first words are enough, and what is taken gets a
    number.
    """
    assert words_slug("Det känns otryggt på kvällen, sade flera") == "det-kanns-otryggt-pa-kvallen"
    assert words_slug("Åsa!") == "asa"
    assert slug("Backa & Co").startswith("backa-co-")
    assert free_id({"a", "a-2"}, "a") == "a-3"
    assert [free_id({"a-2"}, "a", number) for number in (1, 2, 3)] == ["a", "a-3", "a-4"]


@given(texts())
def test_any_text_gives_an_id(said: str) -> None:
    """Whatever the words, the id is valid and not too long, and the same every time."""
    import re

    for make in (slug, words_slug):
        made = make(said)
        assert re.fullmatch(ID_PATTERN, made)
        assert len(made) <= LONGEST
        assert make(said) == made


@given(st.sets(st.sampled_from(["x", "x-2", "x-3", "x-4", "x-5"])))
def test_a_series_is_free_and_apart(taken: set[str]) -> None:
    """The members of a series are never taken and never the same."""
    found = [free_id(taken, "x", number) for number in range(1, 5)]
    assert len(set(found)) == 4
    assert not taken & {*found}
