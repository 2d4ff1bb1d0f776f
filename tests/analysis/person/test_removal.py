"""A map without somebody."""

import re

import pytest
from hypothesis import given, settings

import processmap as pm
from processmap.analysis.person import forgotten, is_somebody, mentions, named_ids, names_of, places
from processmap.errors import UsageError
from processmap.formats.document import dumps
from processmap.model.kinds import whole_of
from processmap.model.texts import texts_of
from tests.person import CASE
from tests.runs import examples
from tests.strategies import process_maps


def test_what_is_theirs_goes_and_the_rest_stays() -> None:
    """Relationships, attempts and promises go; groups lose them; those who stay keep what is
    theirs.
    """
    case = forgotten(pm.loads(CASE), "anna").case
    assert [each.id for each in case.stakeholders] == ["unga", "annika", "andra"]
    assert [(each.source, each.target) for each in case.relationships] == [("unga", "annika")]
    assert case.not_together == (("unga", "annika"),)
    assert not case.outreach
    assert not case.commitments
    assert case["d2"].participants == ("unga", "annika")
    assert case["d2"].mentions == ("Bo",)
    assert case["d3"].reasons[0].refs == ("unga",)
    assert case.overrides[0].participants == ("unga",)
    assert case["samtal-anna"].title == "Samtal med Anna"


def test_a_listed_name_that_says_more_is_kept_and_found() -> None:
    """``Annas mamma`` is somebody else, whose mention still names the one forgotten."""
    case = pm.loads(
        CASE.replace("mentions: [Anna Andersson, Bo]", "mentions: [ANNA ANDERSSON, Annas mamma]")
    )
    made = forgotten(case, "anna").case
    assert made["d2"].mentions == ("Annas mamma",)
    assert ("dialogues", 1, "mentions", 0) in [
        each.path for each in mentions(made, names_of(case, "anna"))
    ]


def test_what_is_left_with_nobody_is_told() -> None:
    """A perspective nobody holds, its tension, a conversation and a role."""
    found = [(each.sort, each.key) for each in forgotten(pm.loads(CASE), "anna").consequences]
    assert found == [
        ("no_holder", "otryggt"),
        ("one_sided", "otryggt – plats"),
        ("nobody_in", "samtal-anna"),
        ("vacant", "reference_group"),
    ]


def test_decisions_are_not_taken_out() -> None:
    """Whoever stands as having decided is refused, with the decisions named."""
    case = pm.loads(CASE + "decisions: [{id: b1, body: annika}]\n")
    with pytest.raises(UsageError) as caught:
        forgotten(case, "annika")
    assert "b1" in caught.value.message("sv")


def test_a_task_given_to_nobody_else_goes_and_shared_ones_stay() -> None:
    """An assignment to them alone cannot stand; one to them and others is the others'."""
    rest = "decisions: [{id: b1, body: tn, assigns: [{to: annika, task: Ett}, {to: [annika, unga], task: Två}]}]\n"
    found = forgotten(pm.loads(CASE + rest), "annika").case
    assert [(each.to, each.task) for each in found["b1"].assigns] == [(("unga",), "Två")]


def _said(key: str, case: pm.ProcessMap) -> bool:
    """Whether an id stands in a text as a word of its own, and not in somebody else's name."""
    word = re.compile(rf"(?<!\w){re.escape(key)}(?!\w)")
    others = " ".join(str(getattr(each, "name", "")) for each in case.by_id.values())
    return key not in others and any(word.search(said) for _, said in texts_of(case))


@given(process_maps())
@settings(max_examples=examples(30, 120), deadline=None)
def test_nobody_forgotten_is_left_unless_flagged(case: pm.ProcessMap) -> None:
    """After forgetting anybody nothing refers to them, and every text with the name or id is among
    the mentions.
    """
    for key in [each.id for each in (*case.stakeholders, *case.facilitators)][:3]:
        assert is_somebody(case, key)
        names = names_of(case, key)
        try:
            made = forgotten(case, key).case
        except UsageError:
            assert any(whole_of(each.body) == key for each in case.decisions)  # why it was refused
            continue
        assert key not in made
        assert not places(made, key)
        flagged = len(mentions(made, names)) + len(tuple(named_ids(case, key)))
        if len(key) > 3 and _said(key, made):
            assert flagged or any(key in other for other in made.by_id)
        assert pm.loads(dumps(made)) == made
