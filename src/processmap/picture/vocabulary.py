"""The closed vocabularies of a diagram: arrangements, kinds of boxes and arrows, states, roles of
lines.

A word outside these lists is refused when the diagram is made, so that no renderer has to guess a
shape.
"""

from typing import Final, Literal, TypeAlias, get_args

Arrangement: TypeAlias = Literal[
    "lanes",
    "rings",
    "timeline",
    "overview",
    "course",
    "rooms",
    "board",
    "bars",
]
"""How the boxes are arranged; each has its own layout engine where it has content for a paper."""

BoxKind: TypeAlias = Literal[
    "caucus",  # talk with one group by itself
    "joint",  # joint dialogue: people on both sides of a tension
    "mirror",  # what was heard is given back
    "coordination",  # authorities and organisations agree among themselves
    "mandate",  # talk with those who commission or decide, before the dialogue
    "proposal",
    "decision",
    "meeting",  # a sitting of a body, an event, a seminar
    "outreach",  # seeking up those not yet heard
    "feedback",  # what became of it is told to those who took part
    "action",  # commitments and measures being carried out
    "requirement",
    "stakeholder",
    "perspective",
    "body",  # a decision body
    "role",  # a role in the organisation, filled or vacant
    "money",  # a source of funding or a cost
    "cell",  # a cell of a matrix
    "mark",  # a plain date or milestone
    "step",  # one of the few large steps of the overview
    "arena",  # a forum with several sessions
    "session",  # one meeting of an arena
    "row",  # a party in a table of who is where
    # several alike in one box: in the legend, as such a box keeps the kind of what it stands for
    "fold",
    "other",
]
"""What a box stands for: decides its shape, its colour and its default kind word
(`messages.picture`, `kind_*`).
"""

State: TypeAlias = Literal[
    "plain",
    "held",
    "next",
    "planned",
    "provisional",
    "cancelled",
    "vacant",
    "added",
    "removed",
    "moved",
    "changed",
]
"""How far it has come, or how it differs from before: shown by line style and a word; ``plain`` for
neither.
"""

ArrowKind: TypeAlias = Literal[
    "leads",  # comes before
    "prepares",  # one talk prepares another
    "proposes",  # a dialogue puts forward a proposal
    "decides",  # to the body or the decision
    "informs",
    "assigns",
    # relations between parties: they have a direction, but say nothing of before and after
    "power_over",
    "trusts",
    "depends_on",
    "named",
    "relates",  # a tie between equals
    "tension",  # pulls apart
    "holds",  # who holds which perspective
    "part",  # is part of
]
"""What an arrow says. Those in `UNDIRECTED` are drawn without an arrowhead, all others with one at
the target.
"""

LineRole: TypeAlias = Literal["text", "participants", "date", "method", "reason", "place", "money"]
"""What a line in a box says: decides its style only."""

ARRANGEMENTS: Final = get_args(Arrangement)
BOX_KINDS: Final = get_args(BoxKind)
STATES: Final = get_args(State)
ARROW_KINDS: Final = get_args(ArrowKind)
LINE_ROLES: Final = get_args(LineRole)
UNDIRECTED: Final = frozenset({"relates", "tension", "holds", "part"})
"""Arrow kinds that lead from neither end to the other: drawn without a head."""
TIES: Final = UNDIRECTED | {"power_over", "trusts", "depends_on", "named"}
"""Arrow kinds that say nothing of before and after: they decide no columns and are never backward.

That they have no order does not mean that they have no direction: power over somebody is not power
the other way.
"""
