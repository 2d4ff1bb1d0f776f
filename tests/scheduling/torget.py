"""A small case with bodies, people and days, for the tests of timetables."""

from typing import Any

from attrs import evolve

import processmap as pm
from processmap.model.plan import Plan

__all__ = ["TALKS", "TORGET", "planned", "scheduled", "torget", "torget_with_talks"]

TORGET = """\
processmap: 1
title: Torget i Exempelby
question: Hur kan torget bli en plats för alla?
commissioner: Kommunstyrelsen
open: [Belysning, öppettider]
stakeholders:
  - {id: unga, name: Unga på torget, kind: group, affected: high, influence: low, willing: yes, available: [evening]}
  - {id: handlare, name: Torghandlarna, kind: business, affected: high, influence: medium, willing: yes}
relationships:
  - {source: handlare, target: unga, kind: conflict, can_meet: prepared}
perspectives:
  - {id: otrygghet, statement: Det känns otryggt på kvällen, held_by: [handlare], themes: [trygghet]}
  - {id: enda-platsen, statement: Det är vår enda plats, held_by: [unga], themes: [trygghet]}
tensions:
  - {between: [otrygghet, enda-platsen], aim: meet}
proposals:
  - {id: ljus, title: Ny belysning, addresses: [otrygghet], decided_by: ks}
decision_bodies:
  - {id: ks, name: Kommunstyrelsen, kind: board, papers_due_days: 14, meetings: [2026-04-26, 2026-05-31, 2026-06-28]}
gates:
  - {id: forst-uppdrag, kind: mandate, state: open}
  - {id: forst-trygghet, kind: safety, state: open, confirmed_by: [unga, handlare]}
  - {id: forst-visa-forslaget, kind: feedback, state: open}
calendar:
  start: 2026-04-01   # när vi börjar
  target: 2026-06-14
"""
"""Everything that has to be in place first is, so that all can have a day."""


def torget(**changes: str) -> pm.ProcessMap:
    """The case, with texts in the document replaced: ``torget(**{"2026-04-01": "2026-05-01"})``."""
    document = TORGET
    for old, new in changes.items():
        assert old in document, old
        document = document.replace(old, new)
    return pm.loads(document)


TALKS = """\
dialogues:
  - {id: uppdrag, title: Uppdrag, purpose: mandate, method: meeting, participants: [handlare]}
  - {id: spegla-handlare, title: Återspegling med torghandlarna, purpose: mirror, method: interview,
     participants: [handlare]}
  - {id: spegla-unga, title: Återspegling med unga, purpose: mirror, method: interview, participants: [unga]}
  - {id: egen-handlare, title: Samtal i egen grupp med torghandlarna, purpose: prepare, method: caucus,
     participants: [handlare], after: [spegla-handlare, uppdrag]}
  - {id: egen-unga, title: Samtal i egen grupp med unga, purpose: prepare, method: caucus,
     participants: [unga], after: [spegla-unga, uppdrag]}
  - {id: gemensamt, title: Gemensamt samtal om trygghet, purpose: meet, method: small_group,
     participants: [handlare, unga], tensions: [[otrygghet, enda-platsen]],
     after: [{dialogue: egen-handlare, gap_days: 2}, {dialogue: egen-unga, gap_days: 2}]}
  - {id: forslag, title: Ta fram förslag om trygghet, purpose: create, method: workshop,
     participants: [handlare, unga], after: [gemensamt]}
  - {id: beslut-ks, title: Beslut i kommunstyrelsen, purpose: decide, bodies: [ks], after: [forslag]}
  - {id: aterkoppling, title: Återkoppling, purpose: feedback, method: meeting, participants: [handlare, unga],
     after: [beslut-ks]}
"""
"""Talks for the case, written by hand: what is put in time does not hang on what is proposed."""


def torget_with_talks(**changes: str) -> pm.ProcessMap:
    """The case with its talks in it, with texts in the document replaced."""
    document = TORGET + TALKS
    for old, new in changes.items():
        assert old in document, old
        document = document.replace(old, new)
    return pm.loads(document)


def planned(case: pm.ProcessMap) -> Plan:
    """A plan of the document's own talks in their own order, and of nothing else."""
    plan = pm.propose(case).plans[0]
    talks = tuple(each for each in plan.dialogues if each.id in case.by_id)
    keys = {each.id for each in talks}
    orders = tuple(each for each in plan.precedences if each.before in keys and each.after in keys)
    return evolve(plan, dialogues=talks, precedences=orders, arenas=(), gates=(), order=())


def scheduled(case: pm.ProcessMap, **wishes: Any) -> pm.Schedule:
    """The document's own talks put in time."""
    return pm.schedule(case, plan=planned(case), **wishes)
