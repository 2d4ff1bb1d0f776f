"""Where words are cut short."""

import pytest

from processmap.language.cutting import (
    asking_clause,
    before_phrase,
    ends_group,
    first_clauses,
    group_end,
    keeps_sense,
)


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


@pytest.mark.parametrize(
    ("words", "count", "ends"),
    [
        ("Uppdrag att ordna minst 2 000 bodar", 5, False),
        ("Uppdrag att ordna minst 2 000 bodar", 6, False),
        ("Uppdrag att ordna minst 2 000 bodar", 4, False),
        ("Uppdrag att ordna minst 2 000 bodar", 3, False),
        ("Uppdrag att ordna minst 2 000 bodar", 7, True),
        ("Budget 2024, andra rundan", 2, True),
        ("Beslut den 3 maj", 3, False),
        ("Permission to build a road", 3, False),
    ],
)
def test_a_number_and_a_verb_lean_on_what_follows(words: str, count: int, ends: bool) -> None:
    """Nothing is cut inside a number, before what is counted or before what is done."""
    assert ends_group(words.split(), count) is ends


@pytest.mark.parametrize(
    ("words", "kept", "the_same"),
    [
        ("Bullret blev lägre men ingen sover", 3, False),
        ("Det kan inte hålla på hur länge som helst", 5, False),
        ("Vi flyttar inte förrän skolan är byggd", 3, False),
        ("There is little chance to stop it", 4, False),
        ("It is too early to say", 4, False),
        ("Vi är inte trygga sedan lampan slocknade", 4, True),
        ("Vi slutar inte; lampan är trasig", 3, True),
        ("Arrendeavtal på trettio år om kommunens mark", 4, True),
    ],
)
def test_what_turns_or_limits_a_clause_follows_with_it(
    words: str, kept: int, the_same: bool
) -> None:
    """Half of what somebody said is told only where it says no other thing than the whole."""
    assert keeps_sense(words.split(), kept) is the_same


def test_what_somebody_says_is_cut_where_a_clause_ends() -> None:
    """At a mark, and not where what is left out turns it; else it is told as a whole."""
    said = "Bullret blev lägre men ingen sover; mätningen är oklar"
    assert first_clauses(said, 3) == "Bullret blev lägre men ingen sover"
    assert first_clauses("Vi får en framtid i ett slags museum", 3) is None
    assert first_clauses("Vi går med på det; men bara på sommaren", 3) is None


@pytest.mark.parametrize(
    ("said", "asking"),
    [
        (
            "Bron kan inte stå stängd i evighet; vi behöver börja prata om den",
            "vi behöver börja prata om den",
        ),
        ("A closed bridge helps nobody; we want to talk about it", "we want to talk about it"),
        ("Vi vill ha bron öppen; den är vår väg till skolan", None),
        ("Bron är stängd; men vi behöver den inte", None),
        ("Bron är stängd; den är gammal", None),
    ],
)
def test_what_somebody_asks_for_is_the_clause_that_tells_it(said: str, asking: str | None) -> None:
    """Where the beginning asks for nothing, and a later clause that can stand alone does."""
    assert asking_clause(said, 4) == asking


def test_half_of_two_conditions_is_not_kept() -> None:
    """A second demand that "and" joins on follows with the first."""
    words = ["Nej", "till", "en", "ny", "bro,", "och", "avstängningen", "ska", "upphöra"]
    ends = [count for count in range(2, len(words)) if ends_group(words, count)]
    assert not any(keeps_sense(words, count) for count in ends)
    assert keeps_sense(["Nej", "till", "en", "ny", "bro,", "och", "det", "vet", "alla"], 5)
