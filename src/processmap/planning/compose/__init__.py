"""Composition: choose dialogues, with participants and method, so that every tension to be met is met.

The package knows integers only, nothing of the document, so that it can be tested and proved apart.
docs/composition.md states the model. How planning uses it:

1. Number the participants 0 … n-1 in document order and give each its seats: `weights`.
2. For each tension to be met make `Tension(left=holders of one perspective, right=holders of the other,
   readiness=1..3)`, where readiness is what the tension itself needs of the method. Keep the order: a tension is
   named by its index.
3. Pairs: `forbidden` for those who may not meet (not now, threats, not together, power without their own yes);
   `levels` with (a, b, 2) for facilitated and (a, b, 3) for prepared; leave pairs out that can simply meet.
4. `methods`: the allowed ones with the right purpose, as `Method(seats_min, seats_max, minutes, facilitators,
   carries)`.
5. `perspectives` (sets of holders) and `opposed` (pairs of their indices in tension) switch on the rule that nobody
   sits alone against a majority.
6. `limits`, `load`, `comfort`, `hour_weights` for people's burden; `fixed` for dialogues that stand (pinned,
   confirmed).
7. `solve(problem)` gives a `Solution`: `groups` with `meets`, `unmet` with a `Clash` per alternative pair,
   `objective`, `bound`, `loads`. Everything refers back by index. Same problem, budget and seed: same answer, on
   every machine.

To try a relaxation, `attrs.evolve` the problem and solve again. To keep an earlier plan, pass its dialogues as
`start` (a place to begin) or as `fixed` (they stay).
"""

from processmap.planning.compose.budget import default_steps
from processmap.planning.compose.problem import (
    FACILITATED,
    PREPARED,
    YES,
    Group,
    Method,
    Problem,
    Tension,
    covering,
)
from processmap.planning.compose.solution import Bound, Clash, Code, Objective, Solution, Unmet
from processmap.planning.compose.solve import objective, solve

__all__ = [
    "FACILITATED",
    "PREPARED",
    "YES",
    "Bound",
    "Clash",
    "Code",
    "Group",
    "Method",
    "Objective",
    "Problem",
    "Solution",
    "Tension",
    "Unmet",
    "covering",
    "default_steps",
    "objective",
    "solve",
]
