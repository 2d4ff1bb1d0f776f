"""Guesses at what was meant: helpful, and never a guess at a date that can be read two ways."""

import pytest

from processmap.formats.guesses import (
    nearest_day,
    nearest_id,
    nearest_number,
    nearest_time,
    nearest_word,
)
from processmap.messages.spoken import SPOKEN
from processmap.model import words


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ("Group", "group"),
        ("grupp", "group"),
        ("gruop", "group"),
        ("FÖRENING", "association"),
        ("xyz", ""),
        ("", ""),
    ],
)
def test_the_nearest_word_goes_by_case_language_and_spelling(found: str, expected: str) -> None:
    """Swedish words are understood well enough to name the document's own."""
    nearest = nearest_word(found, tuple(str(word) for word in words.StakeholderKind))
    assert nearest == ((expected,) if expected else ())


def test_every_swedish_word_names_a_word_of_the_document() -> None:
    """The words that are understood lead somewhere."""
    vocabularies = [getattr(words, name) for name in words.__all__]
    known = {str(word) for vocabulary in vocabularies for word in vocabulary} | {"true", "false"}
    assert {target for targets in SPOKEN.values() for target in targets} <= known


@pytest.mark.parametrize(
    ("found", "whole", "expected"),
    [
        ("75 000", False, "75000"), ("75\u00a0000 kr", False, "75000"), ("37,5 %", False, "37.5"),
        ("ca 30", True, "30"), ("37,5", True, ""), ("500:-", False, "500"), ("trettio", True, ""), ("30-40", True, ""),
        ("1" * 50, True, ""),
    ],
)  # fmt: skip
def test_numbers_as_people_write_them(found: str, whole: bool, expected: str) -> None:
    """With spaces, decimal comma, kronor and about; a range or a word is not guessed at."""
    assert nearest_number(found, whole) == ((expected,) if expected else ())


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ("2026-3-1", "2026-03-01"),
        ("2026.03.01", "2026-03-01"),
        ("1/3/2026", ""),
        ("2026-02-30", ""),
        ("2026-13-1", ""),
    ],
)
def test_dates_are_mended_only_when_they_can_be_read_one_way(found: str, expected: str) -> None:
    """The year first, and a day that exists."""
    assert nearest_day(found) == ((expected,) if expected else ())


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ("kl 13.30", "13:30"),
        ("9", "09:00"),
        ("9:05", "09:05"),
        ("25", ""),
        ("13:75", ""),
        ("em", ""),
    ],
)
def test_times_as_people_write_them(found: str, expected: str) -> None:
    """With kl, a full stop or only the hour."""
    assert nearest_time(found) == ((expected,) if expected else ())


@pytest.mark.parametrize(
    ("found", "expected"), [("Åsa Ek", "asa-ek"), ("1.10", "1-10"), ("аnna", ""), ("!", "")]
)
def test_ids_are_made_of_names(found: str, expected: str) -> None:
    """Letters of another alphabet are not guessed at."""
    assert nearest_id(found) == ((expected,) if expected else ())
