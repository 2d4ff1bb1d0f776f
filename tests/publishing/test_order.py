"""The public order: by date and name, canonical for look-alikes, and never without an end."""

import pytest

from processmap.errors import LimitError
from processmap.model.dialogues import Dialogue
from processmap.model.process_map import ProcessMap
from processmap.model.project import Phase
from processmap.model.stakeholders import Relationship, Stakeholder
from processmap.publishing.build import build


def _people(count: int) -> list[Stakeholder]:
    return [
        Stakeholder(id=f"s{number}", name="Grupp", visibility="public") for number in range(count)
    ]


def test_by_date_and_then_by_name() -> None:
    """Dated entries come first, by date; the others by name, with å, ä and ö last."""
    talks = [
        ("Ö", None),
        ("a", None),
        ("Å", None),
        ("z", "2026-02-01"),
        ("y", "2026-03-01"),
        ("Ä", None),
    ]
    dialogues = [
        Dialogue(id=f"d{n}", title=t, date=d, visibility="public") for n, (t, d) in enumerate(talks)
    ]
    public = build(ProcessMap(title="T", dialogues=dialogues)).public
    assert [each.title for each in public.dialogues] == ["z", "y", "a", "Å", "Ä", "Ö"]


def test_phases_follow_the_model() -> None:
    """Phases without dates stand in the order of what they are for, not in that of the alphabet."""
    phases = [("Beslut", "decide"), ("Återkoppling", "feedback"), ("Inventering", "inventory")]
    made = [
        Phase(id=f"p{n}", title=t, purposes=[use], visibility="public")
        for n, (t, use) in enumerate(phases)
    ]
    public = build(ProcessMap(title="T", phases=made)).public
    assert [each.title for each in public.phases] == ["Inventering", "Beslut", "Återkoppling"]


def test_many_twins_and_many_pairs() -> None:
    """Hundreds of entries that are alike in every way, and dozens of pairs that are, are ordered
    all the same.
    """
    assert len(build(ProcessMap(title="T", stakeholders=_people(300))).public.stakeholders) == 300
    ties = [
        Relationship(source=f"s{2 * n}", target=f"s{2 * n + 1}", kind="trusts", visibility="public")
        for n in range(15)
    ]
    assert (
        len(
            build(
                ProcessMap(title="T", stakeholders=_people(30), relationships=ties)
            ).public.relationships
        )
        == 15
    )


def test_a_puzzle_is_refused() -> None:
    """A ring of hundreds of look-alikes would take for ever: it is refused by name, at once."""
    ties = [
        Relationship(source=f"s{n}", target=f"s{(n + 1) % 400}", kind="trusts", visibility="public")
        for n in range(400)
    ]
    with pytest.raises(LimitError, match="look the same"):
        build(ProcessMap(title="T", stakeholders=_people(400), relationships=ties))
