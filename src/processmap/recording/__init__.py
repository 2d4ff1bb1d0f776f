"""The plan meets reality: what was held, said, answered, promised, done and decided, written into
the map.

Each function takes a map and gives a new one, with a note that says what was recorded. Values may
be given as people write them (an ISO date, a name instead of an id, "återremiss" for returned).
Where something is wrong, every fault is told at once and nothing is changed. What already stands in
the document is added to, never taken away.
"""

from processmap.recording.circumstances import (
    agreement,
    earlier,
    lead,
    limit,
    proceeding,
    standstill,
    trust,
)
from processmap.recording.decisions import Task, carried_out, decision, proposal
from processmap.recording.draft import Noted
from processmap.recording.forums import arena, gate, seat
from processmap.recording.meetings import answered, cancelled, confirmed, held, planned
from processmap.recording.new_entries import pause, readiness, stakeholder, tension
from processmap.recording.promises import action, commitment, done, met
from processmap.recording.statements import outreach, perspective

__all__ = [
    "Noted",
    "Task",
    "action",
    "agreement",
    "answered",
    "arena",
    "cancelled",
    "carried_out",
    "commitment",
    "confirmed",
    "decision",
    "done",
    "earlier",
    "gate",
    "held",
    "lead",
    "limit",
    "met",
    "outreach",
    "pause",
    "perspective",
    "planned",
    "proceeding",
    "proposal",
    "readiness",
    "seat",
    "stakeholder",
    "standstill",
    "tension",
    "trust",
]
