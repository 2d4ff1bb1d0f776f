"""Where somebody stands in a map."""

from hypothesis import given, settings

import processmap as pm
from processmap.analysis.person import is_somebody, mentions, named_ids, names_of, places
from processmap.errors import path_text
from processmap.model.invariants import references
from tests.person import CASE
from tests.strategies import process_maps


def test_every_reference_is_a_place() -> None:
    """Own references, groups kept apart, overrides and listed mentions; free texts are not among
    them.
    """
    found = [path_text(path) for path in places(pm.loads(CASE), "anna")]
    assert found == [
        "stakeholders[1].speaks_for[0].who",
        "relationships[0].source",
        "not_together[0][0]",
        "not_together[1][0]",
        "perspectives[0].held_by[0]",
        "dialogues[0].participants[0]",
        "dialogues[1].participants[0]",
        "dialogues[1].declined[0]",
        "outreach[0].stakeholder",
        "commitments[0].who",
        "organisation[0].members[0]",
        "overrides[0].participants[0]",
        "dialogues[1].mentions[0]",
        "dialogues[2].reasons[0].refs[0]",
    ]


def test_texts_that_name_somebody_are_found_and_namesakes_are_not() -> None:
    """First name, surname in the genitive, and the id; ``Annika`` and another Anna in full are
    somebody else.
    """
    case = pm.loads(CASE)
    found = [path_text(each.path) for each in mentions(case, names_of(case, "anna"))]
    assert found == [
        "stakeholders[0].name",
        "dialogues[0].title",
        "dialogues[0].outcome",
        "dialogues[1].mentions[0]",
        "dialogues[2].reasons[0].refs[0]",
        "overrides[0].why",
    ]
    assert list(named_ids(case, "anna")) == ["samtal-anna"]


def test_only_people_can_be_forgotten() -> None:
    """A stakeholder and one who leads are somebody; a dialogue, a body and an unknown id are
    not.
    """
    case = pm.loads(CASE)
    assert [key for key in ("anna", "ledare", "d2", "tn", "nobody") if is_somebody(case, key)] == [
        "anna",
        "ledare",
    ]


@given(process_maps())
@settings(max_examples=40, deadline=None)
def test_no_reference_is_missed(case: pm.ProcessMap) -> None:
    """Whatever the map, every reference to somebody is among the places."""
    for each in case.stakeholders:
        said = {path for path, _, key in references(case) if key == each.id}
        assert said <= set(places(case, each.id))
