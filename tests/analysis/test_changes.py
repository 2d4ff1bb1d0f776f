"""Tests of comparing two versions of a map."""

from typing import Any

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from processmap.analysis.changes import How, changes
from processmap.model.content import LISTS
from processmap.model.dialogues import Dialogue
from processmap.model.governance import Commitment
from processmap.model.process_map import ProcessMap
from processmap.model.project import Calendar
from processmap.model.stakeholders import Stakeholder
from tests.strategies import process_maps


def _map(**rest: Any) -> ProcessMap:
    return ProcessMap(title="T", stakeholders=[Stakeholder(id="unga", name="Unga")], **rest)


def test_came_went_moved_and_changed() -> None:
    """Each way of differing, with what the fields said and say; what went is told where it
    stood.
    """
    talks = [Dialogue(id=key, title=key.upper(), date="2026-03-01") for key in "abcd"]
    old = _map(dialogues=talks[:3])
    new = _map(
        dialogues=[talks[3], talks[0].evolve(date="2026-03-08"), talks[2].evolve(title="Ny")]
    )
    found = changes(old, new)
    assert [(each.how, each.key) for each in found.entries] == [
        (How.ADDED, "d"),
        (How.MOVED, "a"),
        (How.REMOVED, "b"),
        (How.CHANGED, "c"),
    ]
    assert [(each.name, each.old, each.new) for each in found.entries[3].fields] == [
        ("title", "C", "Ny")
    ]
    assert found.entries[2].entity is talks[1]


def test_what_has_no_id_is_known_by_what_it_is_about() -> None:
    """A new day on a promise is no new promise, and an id given to it later neither; equal ones are
    told apart.
    """
    promise = Commitment(who="unga", what="Städa")
    found = changes(
        _map(commitments=[promise, promise]),
        _map(commitments=[promise, promise.evolve(due="2026-05-01")]),
    )
    assert [(each.how, each.fields[0].name) for each in found.entries] == [(How.MOVED, "due")]
    named = changes(_map(commitments=[promise]), _map(commitments=[promise.evolve(id="stada")]))
    assert [each.how for each in named.entries] == [How.CHANGED]


def test_the_frame_and_the_order() -> None:
    """Fields of the map and of its calendar are told by name; entries in another order are, too."""
    talks = [Dialogue(id="a", title="A"), Dialogue(id="b", title="B")]
    found = changes(
        _map(dialogues=talks, open=["Ljus"]),
        _map(dialogues=talks[::-1], open=[], calendar=Calendar(target="2026-06-14")),
    )
    assert [each.name for each in found.frame] == ["open", "calendar.target"]
    assert (found.reordered, found.entries) == (("dialogues",), ())
    assert changes(_map(), _map(calendar=Calendar())).frame[0].name == "calendar"


def test_a_stamp_is_told_only_by_itself() -> None:
    """That a proposal has become a person's own is told where nothing else is."""
    talk = Dialogue(id="a", title="A", status="proposed", stamp="s1")
    alone = changes(_map(dialogues=[talk]), _map(dialogues=[talk.evolve(stamp=None)]))
    assert [each.name for each in alone.entries[0].fields] == ["stamp"]
    held = changes(_map(dialogues=[talk]), _map(dialogues=[talk.evolve(stamp=None, status="held")]))
    assert [each.name for each in held.entries[0].fields] == ["status"]


@given(process_maps(2))
def test_nothing_differs_from_itself(case: ProcessMap) -> None:
    """A map compared with itself, and with an equal one, shows no difference."""
    assert not changes(case, case)
    assert not changes(case, attrs.evolve(case))


@settings(max_examples=60)
@given(process_maps(2), process_maps(2))
def test_something_differs_where_maps_do(old: ProcessMap, new: ProcessMap) -> None:
    """Two maps are equal exactly when nothing differs, and the other way round what came is what
    went.
    """
    there, back = changes(old, new), changes(new, old)
    assert bool(there) == (old != new)
    assert len(there.of(How.ADDED)) == len(back.of(How.REMOVED))
    for name in LISTS:
        came = sum(1 for each in there.of(How.ADDED) if each.list_name == name)
        went = sum(1 for each in there.of(How.REMOVED) if each.list_name == name)
        assert len(getattr(new, name)) - len(getattr(old, name)) == came - went


@given(process_maps(2), st.data())
def test_names_every_changed_entry(case: ProcessMap, data: st.DataObject) -> None:
    """Whichever entries get a note, those are named, each with that one field."""
    names = [name for name in LISTS if getattr(case, name)]
    if not names:
        return
    name = data.draw(st.sampled_from(names))
    entries = getattr(case, name)
    at = data.draw(st.integers(0, len(entries) - 1))
    noted = entries[at].evolve(note="Ny anteckning om detta")
    if noted == entries[at]:
        return
    found = changes(case, case.evolve(**{name: (*entries[:at], noted, *entries[at + 1 :])}))
    assert [(each.how, each.list_name) for each in found.entries] == [(How.CHANGED, name)]
    assert [each.name for each in found.entries[0].fields] == ["note"]
