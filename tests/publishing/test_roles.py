"""Tests of telling roles from persons: what is plainly a role passes, and nobody's name does."""

import pytest

from processmap.publishing.roles import is_role, names_house, words_for

KNOWN = words_for(("Backaskolan", "Tekniska nämnden", "Stadsdelsförvaltningen Norra Hisingen"))


@pytest.mark.parametrize(
    "name",
    ["Kommunstyrelsens ordförande", "Miljöchefen", "Rektor Backaskolan", "Vice ordförande i Tekniska nämnden",
     "Oppositionsråd (S)", "tf. förvaltningschef", "processledare", "Enhetschef Norra Hisingen", "Mayor",
     "Head of the planning department", "Ansvarig handläggare på miljökontoret"],
)  # fmt: skip
def test_roles(name: str) -> None:
    """Roles, with the organisation they belong to where that is public."""
    assert is_role(name, KNOWN)


@pytest.mark.parametrize(
    "name",
    ["Anna Andersson", "anna andersson", "ANNA ANDERSSON", "Miljöchef Anna Andersson", "Chefen Anna", "rektor anna",
     "Annas chef", "Bo", "Ordförande Ek", "A. Andersson", "Kommunalråd (S) Bo Ek", "REKTOR BO EK"],
)  # fmt: skip
def test_persons(name: str) -> None:
    """A person's name does not pass, alone or beside a role, in capitals or small letters."""
    assert not is_role(name, KNOWN)


def test_houses() -> None:
    """Organisations are known by how their names end."""
    assert names_house("Exempelby kommun")
    assert names_house("Tekniska nämnden")
    assert not names_house("Anna Andersson")
