"""Tests of the whole document as a value."""

import copy
import datetime as dt
import pickle

import pytest
from hypothesis import given, settings

from processmap.errors import DocumentError
from processmap.model.dialogues import Dialogue
from processmap.model.process_map import ProcessMap
from processmap.model.project import Calendar, Facilitator, RuleSetting
from processmap.model.stakeholders import Stakeholder
from tests.strategies import process_maps

UNGA = Stakeholder(id="unga", name="Unga")


def test_only_a_title_is_needed() -> None:
    """A map with a title and nothing else stands, and its lists are empty."""
    case = ProcessMap(title="Torget")
    assert case.stakeholders == ()
    assert case.by_id == {}
    assert case.language == "sv"
    assert case.facilitators == ()


def test_open_tells_nothing_from_nobody_has_said() -> None:
    """An empty ``open`` says that nothing can be influenced; left out, nobody has said."""
    assert ProcessMap(title="x").open is None
    assert ProcessMap(title="x", open=[]).open == ()


def test_a_language_may_have_a_region() -> None:
    """It is the language that counts; another is refused."""
    assert ProcessMap(title="x", language="sv-SE").language == "sv"
    assert ProcessMap(title="x", language="en_GB").language == "en"
    with pytest.raises(ValueError, match="language"):
        ProcessMap(title="x", language="fr")


def test_entries_are_found_by_id() -> None:
    """Every entry with an id is found by it, facilitators too, and the list it belongs to is
    known.
    """
    leader = Facilitator(id="pl")
    case = ProcessMap(title="x", stakeholders=[UNGA], calendar=Calendar(facilitators=[leader]))
    assert case["unga"] is UNGA
    assert case["pl"] is leader
    assert case.list_of("pl") == "facilitators"
    assert case.list_of("nobody") is None
    assert "unga" in case
    assert "nobody" not in case
    with pytest.raises(KeyError):
        case["nobody"]


def test_the_index_cannot_be_changed() -> None:
    """What `by_id` gives is a view, not a dictionary of one's own."""
    with pytest.raises(TypeError):
        ProcessMap(title="x", stakeholders=[UNGA]).by_id["b"] = UNGA  # type: ignore[index]  # refusing is what is tested


def test_evolve_checks_again_and_forgets_what_it_knew() -> None:
    """A changed copy holds the invariants itself, and its index is its own."""
    case = ProcessMap(title="x", stakeholders=[UNGA])
    assert "unga" in case.by_id
    assert "unga" not in case.evolve(stakeholders=[]).by_id
    with pytest.raises(DocumentError):
        case.evolve(stakeholders=[UNGA, UNGA])


def test_origin_survives_and_is_not_compared() -> None:
    """The memory of the text goes along with changed copies and makes no difference between
    maps.
    """
    case = ProcessMap(title="x", origin="minne")
    assert case.evolve(title="y").origin == "minne"
    assert case == ProcessMap(title="x")
    assert "minne" not in repr(case)


def test_rules_are_kept_in_one_order() -> None:
    """Settings are sorted by rule, however they were written."""
    case = ProcessMap(title="x", rules=[RuleSetting(rule="b"), RuleSetting(rule="a", off=True)])
    assert [each.rule for each in case.rules] == ["a", "b"]
    assert case.setting("a") == RuleSetting(rule="a", off=True)
    assert case.setting("c") is None


def test_once_computes_once() -> None:
    """What follows from a map is computed once for it, and anew for a changed copy."""
    case, made = ProcessMap(title="x"), []

    def make() -> str:
        made.append(1)
        return "värde"

    assert [case.once("nyckel", make), case.once("nyckel", make)] == ["värde", "värde"]
    case.evolve(title="y").once("nyckel", make)
    assert len(made) == 2


@given(process_maps())
@settings(max_examples=25, deadline=None)
def test_entries_go_in_document_order(case: ProcessMap) -> None:
    """Entries come list by list, each at its index, and the index by id holds exactly those that
    have one.
    """
    ids = []
    for name, index, entry in case.entries():
        owner = case.calendar if name == "facilitators" else case
        assert getattr(owner, name)[index] is entry
        ids += [key] if (key := getattr(entry, "id", None)) else []
    assert list(case.by_id) == ids


@given(process_maps())
@settings(max_examples=20, deadline=None)
def test_equal_maps_are_equal(case: ProcessMap) -> None:
    """A copy with nothing changed is equal to its original, and one with another title is not."""
    assert case.evolve() == case
    assert case.evolve(title=f"{case.title[:3000]} annan") != case


def test_dates_stay_dates() -> None:
    """What is given as ISO text is held as dates and times."""
    talk = Dialogue(id="d", title="D", date="2026-01-02", start="13:30")
    assert talk.date == dt.date(2026, 1, 2)
    assert talk.start == dt.time(13, 30)


def test_a_map_can_be_pickled_and_copied_after_use() -> None:
    """What has been computed from it does not hinder, is not carried along, and is computed anew by
    the copy.
    """
    case = ProcessMap(title="x", stakeholders=[UNGA])
    assert case["unga"] is UNGA
    for again in (pickle.loads(pickle.dumps(case)), copy.copy(case), copy.deepcopy(case)):
        assert again == case
        assert again["unga"] == UNGA
        assert again.once("mine", lambda: 1) == 1
    assert case.once("mine", lambda: 2) == 2
