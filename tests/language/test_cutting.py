"""Where words are cut short."""

import pytest

from processmap.language.cutting import before_phrase, ends_group, group_end


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("Klimatet blev bättre men inget hände", "Klimatet blev bättre"),
        ("Bollen mot planket hörs till tio", "Bollen mot planket hörs"),
        ("There is little chance to stop", "There is little chance"),
        ("Consent decree that governs the beaches", "Consent decree"),
        ("Vi slutar inte förrän förlossningen öppnar", "Vi slutar inte förrän förlossningen"),
    ],
)
def test_what_is_kept_ends_a_group_of_words(words: str, kept: str) -> None:
    """No preposition, article or half a clause stands last, waiting for what was cut."""
    parts = words.split()
    assert " ".join(parts[: group_end(parts, 5)]) == kept


def test_two_words_are_always_kept() -> None:
    """Words that all lean on the next leave two: a quotation of one word tells nothing."""
    assert group_end(["av", "det", "som", "var", "en"], 5) == 2


def test_a_phrase_with_a_preposition_can_be_left_out() -> None:
    """What it says of stands before it; where too little does, nothing is left out."""
    assert before_phrase(["Environmental", "permit", "for", "a", "third", "runway"]) == 2
    assert before_phrase(["Motion", "om", "kirurgi", "dagtid"]) is None


def test_a_word_that_leans_ends_no_group() -> None:
    """A mark after it changes nothing."""
    assert not ends_group(["bättre", "men,"], 2)
    assert ends_group(["bättre", "klimat,"], 2)
