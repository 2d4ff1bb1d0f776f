"""A timetable as a reader may see it: what concerns only the hidden is neutral in the house, and
nothing outside it.
"""

import pickle

import pytest

import processmap as pm
from processmap.audience import Audience, view
from processmap.audience.seen import Seen
from processmap.exports.timetable_data import schedule_json
from processmap.model.schedule import Schedule
from processmap.pages.timetable import schedule_page
from tests.scheduling.test_ways_by_kind import KINDS
from tests.scheduling.torget import planned

DOCUMENT = """\
processmap: 1
title: Torget
open: [Allt]
calendar: {start: 2026-03-02, target: 2026-03-20, target_firm: true}
stakeholders:
  - {id: grannar, name: Grannarna, kind: group, available: [morning]}
  - {id: vittnet, name: Mirjam Kvarnsjö, kind: person, available: [evening], visibility: confidential,
     unavailable: [{start: 2026-03-03, end: 2026-03-05}]}
dialogues:
  - {id: traff, title: Träff, purpose: coordinate, participants: [grannar, vittnet]}
"""
"""The two are never free at the same time of day."""
HIDDEN_TALK = DOCUMENT.replace("{id: traff,", "{id: traff, visibility: confidential,")
BODIES = """\
processmap: 1
title: Torget
open: [Allt]
calendar: {start: 2026-03-02}
decision_bodies:
  - {id: ks, name: Kommunstyrelsen, kind: board}
  - {id: tysta, name: Tysta rådet, kind: board, visibility: confidential}
dialogues:
  - {id: ett, title: Ett beslut, purpose: decide, bodies: [ks]}
  - {id: annat, title: Ett annat beslut, purpose: decide, bodies: [tysta]}
"""
"""Nobody has said when either of them meets."""
TOLD = "Mirjam Kvarnsjö"
NEUTRAL = "Något som inte beskrivs här."


def _found(document: str) -> Schedule:
    case = pm.loads(document)
    return pm.schedule(case, plan=planned(case))


def _seen(document: str, who: Audience) -> Seen:
    found = _found(document)
    return view(found.case, who, schedule=found, language="sv")


def _words(seen: Seen) -> str:
    page = " ".join(schedule_page(seen).text(200).split())
    return page + schedule_json(seen)


def test_whoever_asks_for_everything_reads_the_names() -> None:
    """Who cannot come, and when, is told to whoever leads the process."""
    said = _words(_seen(DOCUMENT, Audience.WORKING))
    assert f"{TOLD} kan komma kvällar." in said
    assert NEUTRAL not in said


def test_others_read_a_neutral_line() -> None:
    """Neither the name nor what sort of fact it is; what concerns the others is told as it is."""
    seen = _seen(DOCUMENT, Audience.ORDINARY)
    said = _words(seen)
    assert NEUTRAL in said
    assert "Grannarna kan komma förmiddagar." in said
    assert "kvällar" not in said
    assert "vittnet" not in said
    assert seen.schedule is not None
    assert seen.schedule.clash is not None
    assert {each.key for each in seen.schedule.clash.facts} == {"parts:grannar", "unseen"}


def test_the_public_is_told_nothing_of_it() -> None:
    """There the neutral line is left out too."""
    public = DOCUMENT.replace("kind: group,", "kind: group, visibility: public,")
    seen = _seen(
        public.replace("title: Torget\n", "title: Torget\nvisibility: public\n"), Audience.PUBLIC
    )
    assert seen.schedule is not None
    assert seen.schedule.clash is not None
    assert [each.key for each in seen.schedule.clash.facts] == ["parts:grannar"]
    assert not [each for each in seen.schedule.ways if "vittnet" in str(each.facts)]
    assert NEUTRAL not in _words(seen)


@pytest.mark.parametrize("document", [DOCUMENT, HIDDEN_TALK])
def test_nothing_hidden_is_in_what_is_seen(document: str) -> None:
    """Neither the name, nor the id, nor anything by which it is told apart."""
    seen = _seen(document, Audience.ORDINARY)
    kept = pickle.dumps(seen)
    assert TOLD.encode() not in kept
    assert b"vittnet" not in kept
    assert b"parts:vittnet" not in kept


def test_of_a_hidden_conversation_nothing_is_said() -> None:
    """A conversation that is hidden is a neutral line in what decides, and in what clashes."""
    free = HIDDEN_TALK.replace(", available: [evening]", ", available: [morning]")
    seen = _seen(free, Audience.ORDINARY)
    assert seen.schedule is not None
    assert seen.schedule.found
    assert {each.key for each in seen.schedule.chain} <= {"dates.unseen"}
    assert "Träff" not in _words(seen)


def test_of_several_some_of_whom_are_hidden_the_others_are_named() -> None:
    """They are counted, not named."""
    said = _words(_seen(BODIES, Audience.ORDINARY))
    assert "för kommunstyrelsen och någon som inte namnges här." in said
    assert "rådet" not in said.casefold()


def test_a_room_of_a_hidden_calendar_is_not_told() -> None:
    """Neither in what is said, nor by the name of the fact."""
    document = KINDS["rooms"][0]
    hidden = document.replace("calendar: {", "calendar: {visibility: confidential, ")
    assert "Folkets hus" in _words(_seen(document, Audience.ORDINARY))
    assert "Folkets hus" not in _words(_seen(hidden, Audience.ORDINARY))
    assert "Folkets hus" in _words(_seen(hidden, Audience.WORKING))
