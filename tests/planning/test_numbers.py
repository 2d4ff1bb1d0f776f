"""How many a row stands for: from `count`, else from its name, and never from people or years."""

import pytest

from processmap.model.stakeholders import Stakeholder
from processmap.planning.numbers import chairs_for, choose_themselves, heads, number_in_note


@pytest.mark.parametrize(
    ("name", "kind", "many"),
    [
        ("Sju fiskelag", "association", 7),
        ("De fem lantbrukarna", "business", 5),
        ("Nine neighbour municipalities", "elected", 9),
        ("14 föreningar", "association", 14),
        ("Fiskelagen", "association", 1),
        ("Sex kvinnor som har börjat tala", "group", 1),
        ("Two officials", "official", 1),
        ("2014 års kommitté", "association", 1),
        ("En förening", "association", 1),
    ],
)
def test_the_number_in_a_name(name: str, kind: str, many: int) -> None:
    """A number counts groups and bodies; not people, offices or years."""
    assert heads(Stakeholder(id="x", name=name, kind=kind)) == many


def test_what_is_written_stands_over_the_name() -> None:
    """`count` says it; a note only gives rise to a question."""
    written = Stakeholder(id="x", name="Sju fiskelag", kind="association", count=3)
    noted = Stakeholder(id="x", name="Fiskelagen", kind="association", note="Sju. Alla vid viken.")
    assert (heads(written), heads(noted)) == (3, 1)
    assert (number_in_note(written), number_in_note(noted)) == (None, 7)


def test_chairs_and_who_chooses() -> None:
    """Two at the least, four at the most; who has chosen is not asked to choose again."""
    assert [chairs_for(many) for many in (2, 5, 9, 30)] == [2, 2, 3, 4]
    chosen = Stakeholder(id="x", name="Fiskelagen", kind="association", spokesperson="chosen")
    assert not choose_themselves(chosen)
