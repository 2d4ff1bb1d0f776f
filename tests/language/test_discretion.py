"""Which notes are for whoever wrote them alone, and what of a note helps to meet somebody."""

import pytest

from processmap.language.discretion import (
    dares_not,
    is_for_the_writer_alone,
    of_use,
    wants_no_part,
    wants_not_to_be_seen,
)


@pytest.mark.parametrize(
    "note",
    [
        "Två kommentarer polisanmäldes 28 oktober.",
        "Nås på kvällen; det är inte känt utanför kommunhuset.",
        "Har fått hot på telefon.",
        "En familj vågar inte säga det i byn.",
        "Hon är sjuk sedan i våras.",
        "Hennes bror sitter i styrelsen.",
        "Ordföranden arvoderas av bolaget. Oklart vilka på ön som vet.",
        "Det ska inte gå att se vilka de är.",
        "Har sagt att hon inte vill bli indragen.",
        "Har sagt till grannen att han gärna pratar.",
        "I byn går ett rykte om vem det var.",
        "Reported to the police in May.",
        "Two have been threatened.",
        "It is not known outside the town hall.",
        "Some dare not say it in the village.",
        "Her husband is ill.",
        "She does not want to be drawn in.",
        "They would rather not be seen.",
        "The chair has debts.",
    ],
)
def test_a_note_that_may_hurt_is_for_whoever_wrote_it(note: str) -> None:
    """One such sentence is enough, whatever else stands there."""
    assert is_for_the_writer_alone(note)
    assert is_for_the_writer_alone(f"Möts på torsdagar. {note}")


@pytest.mark.parametrize(
    "note",
    [
        None,
        "",
        "Möts på torsdagar i bygdegården.",
        "Rädda ängen har 40 medlemmar.",
        "38 delägare, nio av dem dödsbon.",
        "They make bread in the mornings.",
        "Vet inte hur många de är.",
    ],
)
def test_a_plain_note_may_be_read_by_others(note: str | None) -> None:
    """Nor is a word that only looks like another one enough."""
    assert not is_for_the_writer_alone(note)


@pytest.mark.parametrize(
    "clause",
    [
        "Kan inte torsdagar",
        "kassören svarar i telefon",
        "Bara båt på beställning",
        "Fem familjer har fått brevet bara på svenska",
        "11 familjer är inte medlemmar",
        "Hur många de är vet jag inte",
        "Meets on Thursdays",
        "Needs an interpreter",
        "Nobody has asked them",
        "How many they are is not known",
    ],
)
def test_when_where_through_whom_and_who_is_missing_is_of_use(clause: str) -> None:
    """That is what somebody acts on before a talk."""
    assert of_use(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "Driver Facebookgruppen, som saknar moderator kvällstid",
        "Skrev kalkylen",
        "19 av 41 mandat",
        "Two posts in the newspaper this summer",
        "Oklart om det var så",
        "Wrote the estimate",
    ],
)
def test_what_nobody_acts_on_is_not(clause: str) -> None:
    """What somebody has done, has or says in public helps nobody to meet them."""
    assert not of_use(clause)


def test_who_dares_not_who_hides_and_who_stays_out_are_told_apart() -> None:
    """A plan meets each of them in another way."""
    assert dares_not("Två vågar inte säga det.")
    assert dares_not("Two dare not say so.")
    assert wants_not_to_be_seen("De vill helst inte synas.")
    assert wants_not_to_be_seen("It must not show who they are; they must not be seen.")
    assert wants_no_part("Hon vill inte bli indragen.")
    assert wants_no_part("He wants to be left alone.")
    assert not wants_no_part("Hon vill vara med.")
