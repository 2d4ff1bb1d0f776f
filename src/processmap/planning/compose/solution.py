"""What the composition engine answers: groups, what was not met and why, the aims reached and the bound."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from processmap.planning.compose.problem import Group

Code = Literal["no_pair", "forbidden", "readiness", "carries", "seats", "alone", "limit", "search"]
"""Why a pair cannot meet a tension.

no_pair: no two different participants, one on each side; forbidden: they may not sit together; readiness: no method
carries what the tension needs; carries: no method carries what the pair needs; seats: no such method has room for
them, or its least number of seats cannot be filled; alone: in every room tried somebody would sit alone against a
majority; limit: somebody has no dialogue left; search: a room exists but the search did not place it within its
budget (not a proof).
"""


@frozen
class Clash:
    """One alternative of an unmet tension and what stops it; left and right are None when there is no pair at all."""

    code: Code
    left: int | None = None
    right: int | None = None


@frozen
class Unmet:
    """A tension nobody could be seated for, with a clash for every alternative pair."""

    tension: int
    clashes: tuple[Clash, ...]

    @property
    def codes(self) -> tuple[Code, ...]:
        """The different codes, in order."""
        return tuple(sorted({clash.code for clash in self.clashes}))


@frozen(order=True)
class Objective:
    """The aims, most important first; smaller is better, compared as a tuple.

    unmet: tensions; dialogues: new ones; minutes: of all participants together, in new ones; overload: dialogues beyond
    comfort; imbalance: sum of squared loads; facilitators: sum over new dialogues.
    """

    unmet: int
    dialogues: int
    minutes: int
    overload: int
    imbalance: int
    facilitators: int = 0


@frozen
class Bound:
    """A proved least number of new dialogues for the tensions that can be met, and the argument that gave it."""

    dialogues: int
    argument: str


@frozen
class Solution:
    """A composition.

    groups: the new dialogues; meets: for each of them the tensions (indices) it meets, in order; unmet: the rest,
    with reasons; loads: dialogues per participant, the fixed ones and earlier load included; steps: counted work.
    """

    groups: tuple[Group, ...]
    meets: tuple[tuple[int, ...], ...]
    unmet: tuple[Unmet, ...]
    objective: Objective
    bound: Bound
    loads: tuple[int, ...]
    steps: int

    @property
    def optimal(self) -> bool:
        """Whether the number of dialogues is proved least (and nothing was left for lack of search)."""
        return self.objective.dialogues == self.bound.dialogues and not any("search" in u.codes for u in self.unmet)

    @property
    def status(self) -> Literal["optimal", "feasible"]:
        """`optimal` when the number of dialogues is proved least, else `feasible`."""
        return "optimal" if self.optimal else "feasible"

    @property
    def gap(self) -> int:
        """Dialogues above the bound."""
        return max(0, self.objective.dialogues - self.bound.dialogues)
