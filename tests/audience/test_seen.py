"""What is seen holds nothing hidden, keeps what is open, and still counts what it does not show."""

import copy
import pickle
import unicodedata

import attrs
import pytest
from hypothesis import given, settings

import processmap as pm
from processmap.analysis.conditions import Hearing
from processmap.audience import Audience, view
from processmap.messages.phrases import HIDDEN
from processmap.model.governance import DecisionBody
from processmap.model.kinds import KEY
from processmap.model.process_map import Case, ProcessMap
from processmap.model.stakeholders import Stakeholder
from processmap.model.words import Visibility
from tests.safety.net import confided, reachable
from tests.strategies import process_maps

TORGET = pm.loads("""\
processmap: 1
title: Torget
stakeholders:
  - {id: unga, name: Unga, affected: high, part_of: [anna-berg]}
  - {id: anna-berg, name: Anna Berg, kind: person, affected: high, visibility: confidential}
  - {id: handlare, name: Handlarna, affected: high}
perspectives:
  - {id: natt, statement: Stäng om natten, held_by: [unga, anna-berg]}
  - {id: dag, statement: Öppet jämt, held_by: [handlare]}
tensions: [{between: [natt, dag], aim: meet}]
dialogues:
  - {id: hos-anna-berg, title: Hos Anna Bergs mor, participants: [unga], status: planned, date: 2026-05-05}
  - {id: dolt, title: Dolt, purpose: inventory, participants: [unga], status: held, date: 2026-01-05,
     visibility: confidential}
  - {id: mote, title: Mötet, purpose: meet, participants: [unga, handlare], status: held, date: 2026-02-05,
     visibility: confidential}
  - {id: oppet, title: Öppet hus, participants: [unga, handlare, anna-berg], status: planned, date: 2026-06-05,
     after: [dolt, hos-anna-berg]}
commitments: [{who: anna-berg, what: Ring}, {who: handlare, what: Lampor}]
decision_bodies: [{id: ks, name: Kommunstyrelsen}]
methods: [{id: egen, name: Egen, visibility: confidential}]
""")


@pytest.mark.parametrize("hidden", reachable(), ids=lambda each: each.__name__)
def test_nothing_hidden_is_in_it(hidden: type) -> None:
    """Neither pickled nor copied does what an ordinary reader sees hold a word of what is hidden;
    the map does.
    """
    found = confided(hidden)
    seen = view(found.case)
    for each in (seen, copy.deepcopy(seen)):
        held = unicodedata.normalize("NFC", pickle.dumps(each).decode("utf-8", "ignore"))
        assert [word for word in found.words if word in held] == []
        assert not any(
            isinstance(getattr(each, field.name), ProcessMap) for field in attrs.fields(type(each))
        )
    whole = pickle.dumps(view(found.case, Audience.WORKING)).decode("utf-8", "ignore")
    assert all(word in whole for word in found.words)


def test_references_become_aliases_and_open_ids_too() -> None:
    """What points at something hidden points at an alias; an open id with a hidden name is another
    for readers.
    """
    seen = view(TORGET)
    (talk, opened) = seen.case.dialogues
    assert talk.title == "Samtal"
    assert "anna" not in talk.id
    assert opened.participants[:2] == ("unga", "handlare")
    assert seen.aliases[opened.participants[2]] == "stakeholders"
    assert not seen.shows(opened.participants[2])
    assert seen.names(opened.participants) == "Unga, handlarna och 1 som inte visas"
    assert [each.dialogue for each in opened.after] == [talk.id]


@pytest.mark.parametrize("key", ["samtal-svanar", "svanar-traff", "nya-svanar-igen"])
def test_an_open_id_made_of_a_hidden_one_is_another(key: str) -> None:
    """A plain word that is the id of a hidden group stays hidden in the ids that are made of it; an
    id that merely begins with the same letters stays as it is.
    """
    document = f"""\
processmap: 1
title: Sjön
stakeholders:
  - {{id: svanar, name: Föreningen i viken, visibility: confidential}}
  - {{id: svanarna-i-norr, name: Roddarna}}
dialogues:
  - {{id: {key}, title: Samtal, participants: [svanarna-i-norr]}}
"""
    seen = view(pm.loads(document))
    (talk,) = seen.case.dialogues
    assert "svanar" not in talk.id.split("-")
    assert talk.participants == ("svanarna-i-norr",)


def test_what_must_point_at_something_hidden_goes_and_is_counted() -> None:
    """A promise by somebody hidden is not there; it is counted among what is withheld."""
    seen = view(TORGET)
    assert [each.what for each in seen.case.commitments] == ["Lampor"]
    assert (seen.hidden, seen.withheld) == (3, 4)
    assert seen.written("commitments") == 2


def test_what_happened_in_the_hidden_still_happened() -> None:
    """Who was heard in a hidden conversation has been heard; what was met in one has been met."""
    facts = view(TORGET).facts
    assert facts.hearing("unga") is Hearing.SELF
    assert facts.hearing("handlare") is Hearing.SELF
    assert facts.met[("dag", "natt")]
    assert facts.to_hear == ("unga", "handlare")
    assert facts.held == 2
    assert all(each.title == HIDDEN for each in facts.taken_up)


def test_the_working_reader_sees_it_all() -> None:
    """What is asked for is there, every entry as it stands in the document."""
    seen = view(TORGET, Audience.WORKING)
    assert seen.case.dialogues == TORGET.dialogues
    assert (seen.hidden, seen.withheld, seen.aliases) == (0, 0, {})
    assert seen.method("egen") == "Egen"
    assert view(TORGET).method("egen") == "egen"
    assert view(TORGET).method("hidden-1") == ""


def test_a_hidden_map_shows_nothing() -> None:
    """Where the map as a whole is confidential, not even its title is seen."""
    seen = view(TORGET.evolve(visibility="confidential"))
    assert seen.closed
    assert (seen.case.title, seen.case.dialogues) == (HIDDEN, ())


@given(process_maps())
@settings(max_examples=25)
def test_a_map_without_secrets_is_seen_as_it_is(case: ProcessMap) -> None:
    """Where nothing is marked, what is seen has every field of the map but the calendar's key;
    where something is, no hidden entry is left.
    """
    if case.calendar is not None:
        case = case.evolve(calendar=case.calendar.evolve(series=None))
    seen = view(case)
    if seen.closed:
        return
    assert all(each.visibility is not Visibility.CONFIDENTIAL for _, _, each in seen.case.entries())
    if not seen.withheld and not seen.aliases:
        kept = [each.name for each in attrs.fields(Case) if KEY in each.metadata]
        assert all(
            getattr(seen.case, name) == getattr(case, name) for name in kept
        ) or _holds_hidden(case)


def _holds_hidden(case: ProcessMap) -> bool:
    """Whether something inside an entry, or beside the lists, is confidential."""
    return "confidential" in repr(
        [getattr(case, each.name) for each in attrs.fields(Case) if KEY in each.metadata]
    )


def test_a_list_that_is_cut_says_of_what_there_is_more() -> None:
    """Parties are counted as affected, bodies as bodies, both together as parties; nobody has to ask
    "more what?".
    """
    people = tuple(Stakeholder(id=f"g{n}", name=f"Grupp {n}") for n in range(6))
    bodies = tuple(DecisionBody(id=f"n{n}", name=f"Nämnd {n}") for n in range(4))
    case = ProcessMap(title="Torget", stakeholders=people, decision_bodies=bodies)
    seen = view(case, Audience.WORKING)
    ids = [each.id for each in people]
    assert seen.names(ids, 2) == "Grupp 0, grupp 1 och 4 berörda till"
    assert seen.names([each.id for each in bodies], 1) == "Nämnd 0 och 3 instanser till"
    assert seen.names([*ids[:3], bodies[0].id], 2) == "Grupp 0, grupp 1 och 2 parter till"
    assert seen.more(ids[:1]) == "en berörd till"
