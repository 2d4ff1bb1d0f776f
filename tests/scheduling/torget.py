"""A small case with bodies, people and days, for the tests of timetables."""

import processmap as pm

__all__ = ["TORGET", "torget"]

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
calendar:
  start: 2026-04-01   # när vi börjar
  target: 2026-06-14
"""


def torget(**changes: str) -> pm.ProcessMap:
    """The case, with texts in the document replaced: ``torget(**{"2026-04-01": "2026-05-01"})``."""
    document = TORGET
    for old, new in changes.items():
        assert old in document, old
        document = document.replace(old, new)
    return pm.loads(document)
