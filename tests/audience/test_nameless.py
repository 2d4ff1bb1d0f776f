"""Words for texts that leave the house."""

import processmap as pm
from processmap.audience.nameless import private, public_names, talk_title
from processmap.audience.seen import Seen as Scope
from tests.seen import seen

CASE = pm.loads("""\
processmap: 1
title: Torget
stakeholders:
  - {id: anna, name: Anna, kind: person}
  - {id: bo, name: Bo, kind: person}
  - {id: chef, name: Gatuchefen, kind: official}
  - {id: unga, name: Unga}
  - {id: vittne, name: Vittnet, visibility: confidential}
dialogues:
  - {id: a, title: Samtal med unga, participants: [unga]}
  - {id: b, title: Samtal med Anna, participants: [unga], accepted: [anna]}
  - {id: c, title: Dolt, visibility: confidential}
""")


def scope(**options: object) -> Scope:
    """The case as it is seen."""
    return seen(CASE, **options)


def test_groups_and_roles_are_named_and_persons_counted() -> None:
    """An official is named by the role, private persons and hidden ones by their number, unknown
    ids not at all.
    """
    assert (
        public_names(["unga", "anna", "chef", "bo", "unga"], scope())
        == "Unga, gatuchefen och 2 enskilda personer"
    )
    hidden = next(key for key, listed in scope().aliases.items() if listed == "stakeholders")
    assert (
        public_names(["anna", hidden, "nobody"], scope())
        == "en enskild person och 1 som inte visas"
    )
    assert not private("nobody", scope())


def test_a_title_is_shown_only_where_it_names_no_private_person() -> None:
    """Also one who has only said yes counts; a confidential conversation has a plain word, unless
    asked for.
    """
    titles = [
        talk_title(each, scope()) for each in (*scope().case.dialogues, *scope().facts.taken_up)
    ]
    assert titles == ["Samtal med unga", "Enskilt samtal", "Samtal"]
    assert talk_title(CASE.dialogues[2], scope(show_confidential=True)) == "Dolt"
