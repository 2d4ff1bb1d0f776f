"""What in a map is personal data."""

import processmap as pm
from processmap.analysis.person import holdings
from processmap.errors import path_text
from tests.person import CASE


def test_people_roles_leaders_and_small_groups_are_listed() -> None:
    """Each with its sort and how often it stands elsewhere; a group without a size is not one of
    them.
    """
    case = pm.loads(
        CASE.replace("id: unga, name: Unga på torget,", "id: unga, name: Unga på torget, size: 4,")
    )
    found = [(each.sort, each.key, len(each.places)) for each in holdings(case) if each.key]
    assert found == [
        ("person", "anna", 14),
        ("small_group", "unga", 8),
        ("role", "annika", 3),
        ("person", "andra", 0),
        ("leader", "ledare", 0),
    ]


def test_texts_with_names_numbers_and_signatures_are_listed() -> None:
    """A private person's name, an e-mail address, a telephone number and who reviewed; the own name
    field is not.
    """
    rest = "reviewed: {by: Processledare}\nnote: Ring 070-123 45 67 eller skriv till a@example.se\n"
    found = {
        (each.sort, path_text(each.path))
        for each in holdings(pm.loads(CASE + rest))
        if not each.key
    }
    assert {
        ("phone", "note"),
        ("email", "note"),
        ("signed", "reviewed.by"),
        ("name", "dialogues[0].title"),
    } <= found
    assert not {path for sort, path in found if sort == "name"} & {
        "stakeholders[0].name",
        "stakeholders[3].name",
    }
