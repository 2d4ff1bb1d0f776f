"""Tests of telling roles from persons: what is plainly a role passes, and nobody's name does."""

import pytest

from processmap.language.roles import is_role, names_house, words_for

KNOWN = words_for(
    (
        "Backaskolan",
        "Tekniska nämnden",
        "Stadsdelsförvaltningen Norra Hisingen",
        "Andersson & Ek Bygg AB",
        "Torghandlarna",
    )
)


@pytest.mark.parametrize(
    "name",
    ["Kommunstyrelsens ordförande", "Miljöchefen", "Rektor Backaskolan", "Vice ordförande i Tekniska nämnden",
     "Oppositionsråd (S)", "tf. förvaltningschef", "processledare", "Enhetschef Norra Hisingen", "Mayor",
     "Head of the planning department", "Ansvarig handläggare på miljökontoret",
     "Samordnare för trygghet och integration", "Ordförande i Torghandlarna", "Torghandlarnas ordförande",
     "Ombud för Andersson & Ek Bygg AB"],
)  # fmt: skip
def test_roles(name: str) -> None:
    """Roles, with the organisation they belong to where that is public."""
    assert is_role(name, KNOWN)


@pytest.mark.parametrize(
    "name",
    ["Anna Andersson", "anna andersson", "ANNA ANDERSSON", "Miljöchef Anna Andersson", "Chefen Anna", "rektor anna",
     "Annas chef", "Bo", "Ordförande Ek", "A. Andersson", "Kommunalråd (S) Bo Ek", "REKTOR BO EK",
     "Ordförande bo ek", "Miljöchef anna andersson", "Miljöchef Andersson", "Rektor Ek", "Ek Andersson, rektor"],
)  # fmt: skip
def test_persons(name: str) -> None:
    """A person's name does not pass, alone or beside a role, in capitals or small letters."""
    assert not is_role(name, KNOWN)


def test_houses() -> None:
    """Organisations are known by how their names end."""
    assert names_house("Exempelby kommun")
    assert names_house("Tekniska nämnden")
    assert names_house("Stad&Land konsultbyrå")
    assert not names_house("Anna Andersson")
    assert not names_house("Anna Nyhammarverk")


@pytest.mark.parametrize(
    "name", ["Kommunstyrelsen", "Göteborgs Stad", "Region Skåne", "Kommunstyrelsen och miljönämnden", "Torghandlarna",
             "Exempelby kommun, tekniska nämnden", "Andersson & Ek Bygg AB"],
)  # fmt: skip
def test_those_who_own_a_matter(name: str) -> None:
    """Municipalities, authorities, associations and what is public by that name."""
    assert names_house(name, KNOWN)


@pytest.mark.parametrize(
    "name", ["Bo Ek, kommunstyrelsen", "Kommunstyrelsen (Bo Ek)", "Bo Ek och miljönämnden", "Miljönämnden genom Bo Ek",
             "Karin Rustad", "Anna Grimstad", "", "–"],
)  # fmt: skip
def test_somebody_beside_an_organisation(name: str) -> None:
    """An organisation named beside somebody does not cover for them."""
    assert not names_house(name, KNOWN)
