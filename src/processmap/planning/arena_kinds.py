"""Kinds of arena and what each is like when nobody says otherwise: a catalogue to add to and to
override.
"""

from attrs import frozen

from processmap.model.plan import PHASES

__all__ = ["BESIDE", "KINDS", "OWN", "PHASES", "SETTLING", "ArenaDefaults", "defaults_of"]


@frozen
class ArenaDefaults:
    """What a kind of arena is like.

    Attributes:
        phase: where in the order it belongs.
        sessions: fewest and most sessions.
        every_days: calendar days between two sessions.
        hours: length of a session.
        most: most chairs; None where it has no one room.
        joint: whether people of different parties sit in the same room.
        lead_factor: hours of the lead for each hour in the room, that hour included.
        purpose: the purpose that its sessions have as conversations.
        method: the method that its sessions have as conversations.
    """

    phase: str
    sessions: tuple[int, int]
    every_days: int
    hours: float
    most: int | None
    joint: bool
    lead_factor: float = 3
    purpose: str = "meet"
    method: str | None = None


KINDS: dict[str, ArenaDefaults] = {
    "assessment": ArenaDefaults("call", (1, 2), 21, 1.5, 12, False, 2, "inventory", "interview"),
    "triage": ArenaDefaults("protect", (1, 1), 0, 1, 6, False, 2, "assess", None),
    "own_group": ArenaDefaults("call", (2, 3), 21, 2, 12, False, 2, "prepare", "caucus"),
    "shuttle": ArenaDefaults("small", (2, 4), 14, 1.5, None, False, 3, "prepare", None),
    "mirroring": ArenaDefaults("call", (1, 2), 14, 2, None, False, 2, "mirror", None),
    "mandate": ArenaDefaults("fixed", (1, 1), 0, 1, None, True, 2, "mandate", None),
    "information": ArenaDefaults("fixed", (1, 1), 0, 2, None, False, 3, "feedback", None),
    "process_group": ArenaDefaults("small", (3, 5), 21, 2, 12, True, 3, "prepare", None),
    "steering_group": ArenaDefaults("wide", (4, 8), 42, 1.5, 12, True, 2, "coordinate", None),
    "plenary": ArenaDefaults("wide", (5, 9), 35, 3, 60, True, 4, "meet", None),
    "round_table": ArenaDefaults("wide", (3, 5), 28, 2.5, 25, True, 3, "meet", None),
    "working_group": ArenaDefaults("wide", (3, 5), 18, 2.5, 12, True, 2, "create", None),
    "local_forum": ArenaDefaults("wide", (2, 4), 42, 2.5, None, True, 3, "meet", None),
    "mixed_group": ArenaDefaults("small", (3, 5), 28, 2, 12, True, 3, "meet", None),
    "fact_panel": ArenaDefaults("facts", (3, 5), 28, 2.5, 17, True, 3, "facts", None),
    "reference_group": ArenaDefaults("wide", (3, 4), 49, 2, 20, True, 2, "anchor", None),
    "negotiation": ArenaDefaults("wide", (3, 6), 21, 3, 12, True, 4, "create", None),
    "citizens_jury": ArenaDefaults("wide", (4, 6), 14, 6, 24, True, 5, "create", None),
    "citizens_assembly": ArenaDefaults("wide", (4, 6), 21, 7, 150, True, 8, "create", None),
    "cafe": ArenaDefaults("wide", (1, 1), 0, 3, None, True, 4, "meet", None),
    "open_space": ArenaDefaults("wide", (1, 1), 0, 6, None, True, 4, "meet", None),
    "study_circles": ArenaDefaults("wide", (4, 5), 7, 2, 12, True, 2, "meet", None),
    "reception": ArenaDefaults("call", (3, 6), 5, 2, None, False, 2, "inventory", None),
    "coordination": ArenaDefaults("protect", (1, 2), 14, 1.5, 17, True, 2, "coordinate", None),
    "acknowledgement": ArenaDefaults("small", (1, 2), 21, 1.5, 12, True, 4, "meet", None),
    "ratification": ArenaDefaults("decide", (1, 1), 0, 2, None, False, 1, "anchor", None),
    "anchoring": ArenaDefaults("wide", (2, 3), 56, 1, None, True, 2, "anchor", None),
    "deciding": ArenaDefaults("decide", (1, 1), 0, 1, None, True, 2, "decide", None),
    "feedback": ArenaDefaults("back", (1, 1), 0, 1.5, None, False, 3, "feedback", None),
    "monitoring": ArenaDefaults("back", (4, 4), 91, 2, 17, True, 2, "follow_up", None),
    "rights_track": ArenaDefaults("call", (2, 4), 30, 2, None, False, 3, "prepare", None),
}

OWN = frozenset(
    {"assessment", "own_group", "shuttle", "reception", "rights_track", "ratification", "triage"}
)
"""Kinds where a party is by itself."""

BESIDE = frozenset({"anchoring", "steering_group", "reference_group"})
"""Kinds that meet through the whole process, beside what it consists of: what comes after them
waits for their first meeting only.
"""

SETTLING = frozenset(
    {
        "process_group",
        "plenary",
        "round_table",
        "working_group",
        "local_forum",
        "mixed_group",
        "fact_panel",
        "negotiation",
        "acknowledgement",
        "monitoring",
    }
)
"""Kinds where something is worked out together: a chair there honours a claim."""


def defaults_of(kind: str) -> ArenaDefaults:
    """What a kind of arena is like when nobody says otherwise."""
    return KINDS[kind]
