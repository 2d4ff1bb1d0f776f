"""An answer that says that there is none."""

import pytest

from processmap.language.open_answers import answered


@pytest.mark.parametrize(
    "words",
    [
        "Inte sagt. Annars stänger det i mars",
        "Okänt",
        "Vet inte än",
        "Not decided",
        "We do not know",
    ],
)
def test_what_says_that_it_is_not_known_is_no_answer(words: str) -> None:
    """Whatever comes after it."""
    assert answered(words) is None


@pytest.mark.parametrize("words", ["Nämnden avgör ensam", "The council decides on its own"])
def test_what_is_known_is_given_as_it_stands(words: str) -> None:
    """Word for word; and nothing stays nothing."""
    assert answered(words) == words
    assert answered(None) is None
