"""After somebody is forgotten, nothing of them is left in the document or in anything made of it,
but where they have been told that it is.
"""

import json
import pickle
from collections.abc import Iterator
from typing import Any

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

import processmap as pm
from processmap.errors import Path, ProcessMapError, UsageError, path_text
from processmap.formats.document import dumps, loads
from processmap.formats.plain import plain
from processmap.model.arenas import Arena, PlanLedger
from processmap.model.process_map import ProcessMap
from processmap.planning.proposer import propose
from processmap.planning.writing import fingerprint, struck, untouched_arenas, with_arenas
from tests.runs import examples
from tests.safety.outputs import ORDINARY
from tests.strategies import process_maps

KEY, NAME = "zyxwanda", "Zyxwanda Qvorm"
TRACES = ("zyxwanda", "qvorm")
# One of each sort: pages, pictures, files for others, data. All of them are gone through in the
# tests of confidences; here the document itself is what matters.
SOME = (
    "check txt", "show txt", "brief txt", "propose json", "ask json", "export ics",
    "render process svg", "render stakeholders json", "graph", "schedule json",
)  # fmt: skip


def _has_trace(said: object) -> bool:
    folded = str(said).casefold()
    return any(each in folded for each in TRACES)


def _renamed(value: Any, old: str) -> Any:
    """A plain document in which one stakeholder has another id, wherever it stands."""
    if isinstance(value, dict):
        return {_renamed(key, old): _renamed(inner, old) for key, inner in value.items()}
    if isinstance(value, list):
        return [_renamed(each, old) for each in value]
    if isinstance(value, str) and (value == old or value.startswith(f"{old}/")):
        return KEY + value.removeprefix(old)
    return value


def _has_a_group(case: ProcessMap) -> bool:
    """Whether the first stakeholder has an id that is no other word, such as "no"."""
    return bool(case.stakeholders) and case.stakeholders[0].id.startswith("grupp-")


@st.composite
def _with_somebody(draw: Any) -> ProcessMap:
    """Any map in which the first stakeholder is a private person who stands in all sorts of places:
    in ids, in the plan's ledger, in chairs that others hold, now and then in a text.
    """
    case = draw(process_maps().filter(_has_a_group))
    document = _renamed(plain(case), case.stakeholders[0].id)
    document["stakeholders"][0] |= {"name": NAME, "kind": "person"}
    ledger = document.setdefault("plan", {})
    ledger["wrote"] = {**ledger.get("wrote", {}), f"egen-{KEY}": "91bc", f"talk-{KEY}-2": "3f2a"}
    ledger["asked"] = {**ledger.get("asked", {}), f"right-{KEY}": "no", "leads": KEY}
    seat = {"party": KEY, "held_by": NAME}
    stand_in = {"party": "organ-x", "held_by": KEY}
    document.setdefault("decision_bodies", []).append({"id": "organ-x", "name": "Nämnden"})
    document.setdefault("arenas", []).append({"id": "bordet", "members": [seat, stand_in]})
    if draw(st.booleans()):
        document["media"] = draw(st.sampled_from([KEY, NAME]))
    if draw(st.booleans()):
        document["arenas"].append({"id": f"moten-{KEY}", "purpose": f"Lyssna på {NAME}s oro"})
    return loads(json.dumps(document, ensure_ascii=False), "json")


def _strings(value: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield (*path, key), str(key)
            yield from _strings(inner, (*path, key))
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from _strings(each, (*path, index))
    else:
        yield path, str(value)


@given(_with_somebody())
@settings(max_examples=examples(12, 50), deadline=None)
def test_nothing_is_left_but_what_is_told(case: ProcessMap) -> None:
    """In the document every trace of them is a text that is pointed out, or an id that is; where
    nothing is pointed out, there is none in what the map remembers either, nor in any output.
    """
    try:
        found = pm.forget(case, KEY, working_material=True)
    except UsageError:
        assert any(each.body.split("/")[0] == KEY for each in case.decisions)
        return
    told = {path_text(path) for path in found.texts}
    left = [
        (path_text(path), said) for path, said in _strings(plain(found.case)) if _has_trace(said)
    ]
    unsaid = [(path, said) for path, said in left if path not in told and said not in found.ids]
    assert unsaid == []
    assert not _has_trace(found.text()) or found.ids
    if left:
        return
    assert not _has_trace(pickle.dumps(found.case))
    for name in SOME:
        try:
            made = ORDINARY[name].make(found.case)
        except ProcessMapError as error:  # such as a time zone there is not
            made = error.message("sv")
        assert not _has_trace(made), name


DOCUMENT = """\
processmap: 1
title: Torget i Exempelby
stakeholders:
  - {id: zyxwanda, name: Zyxwanda Qvorm, kind: person, affected: high, subgroups: [Hennes grannar]}
  - {id: unga, name: Unga på torget, affected: high, speaks_for: [zyxwanda], spokesperson: chosen}
  - {id: handlare, name: Torghandlarna, affected: high}
perspectives:
  - {id: otryggt, statement: Det känns otryggt, held_by: [zyxwanda, zyxwanda/hennes-grannar]}
  - {id: plats, statement: Vår enda plats, held_by: [unga]}
  - {id: handel, statement: Handeln behöver torget, held_by: [handlare]}
tensions:
  - {between: [otryggt, plats], aim: meet}
  - {between: [plats, handel], aim: meet}
decision_bodies:
  - {id: tn, name: Tekniska nämnden}
"""


def test_a_written_plan_without_somebody_is_still_the_programs() -> None:
    """Arenas that were written for them alone go; those they sat in lose them and are still known
    as untouched, so that the next proposal makes them anew; nothing is taken for struck.
    """
    case = loads(DOCUMENT)
    written = with_arenas(case, propose(case)[0])
    own = [each.id for each in written.arenas if [m.party for m in each.members] == [KEY]]
    shared = [
        each.id
        for each in written.arenas
        if KEY in [m.party for m in each.members] and each.id not in own
    ]
    assert shared
    found = pm.forget(written, KEY, working_material=True)
    there = {each.id for each in found.case.arenas}
    assert there.isdisjoint(own)
    assert {key for key in shared if KEY not in key} <= untouched_arenas(found.case)
    assert not struck(found.case)
    assert not _has_trace(dumps(found.case))


def test_a_changed_arena_stays_and_is_told() -> None:
    """An arena that a person has made their own is no longer the program's to take away."""
    case = loads(DOCUMENT)
    own = Arena(id=f"moten-{KEY}", members=[KEY], title="Kaffe på torget")
    ledger = PlanLedger(wrote={own.id: fingerprint(own)})
    untouched = case.evolve(arenas=(own,), plan=ledger)
    assert not pm.forget(untouched, KEY, working_material=True).case.arenas
    changed = untouched.evolve(arenas=(evolve(own, title="Kaffe hos grannen"),))
    found = pm.forget(changed, KEY, working_material=True)
    assert [each.id for each in found.case.arenas] == [own.id]
    assert found.ids == (own.id,)
    assert found.case.plan == PlanLedger()


def test_the_text_it_was_read_from_is_not_kept() -> None:
    """The map given back remembers only its new text, comments and all."""
    found = pm.forget(loads(DOCUMENT + "# Ring nämnden\n"), KEY, working_material=True)
    assert not _has_trace(pickle.dumps(found.case))
    assert "# Ring nämnden" in dumps(found.case)
