"""A proposed sequence of dialogues with its reasons, and the alternatives it stands among."""

from collections.abc import Iterator
from enum import StrEnum
from math import ceil

from attrs import field, frozen

from processmap.errors import UsageError, chosen_language
from processmap.model.dialogues import Dialogue
from processmap.model.display import Shown
from processmap.model.explanation import Explanation
from processmap.model.process_map import ProcessMap

__all__ = ["Alternatives", "Metrics", "Plan", "PlanNote", "Precedence", "Status", "Unmet"]


class Status(StrEnum):
    """How good a result is known to be. Being infeasible is a result, not an error."""

    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    INFEASIBLE = "infeasible"
    UNKNOWN = "unknown"


@frozen(kw_only=True)
class Precedence:
    """One dialogue comes before another, with a reason and perhaps a gap.

    Attributes:
        before: id of the dialogue that comes first.
        after: id of the one that comes later.
        rule: code of the rule that asks for it.
        because: why, in the plan's language.
        gap_days: least number of calendar days between, 0 or more.
        within_days: most number of calendar days between; None is no limit.
    """

    before: str
    after: str
    rule: str
    because: str
    gap_days: int = 0
    within_days: int | None = None


@frozen(kw_only=True)
class Unmet:
    """A need the plan does not meet.

    Attributes:
        need: what sort of need (a purpose, ``meet`` for a tension).
        refs: what it concerns; for a tension, both perspectives first.
        because: why it cannot be met, in the plan's language.
        relaxation: a change that was tried and works, in the plan's language; None where none was found.
    """

    need: str
    refs: tuple[str, ...]
    because: str
    relaxation: str | None = None


@frozen(kw_only=True)
class PlanNote:
    """Something a plan's reader should know: a rule set aside or switched off and why, an override's price."""

    code: str
    message: str
    refs: tuple[str, ...] = ()


@frozen(kw_only=True)
class Metrics:
    """What a plan costs and gives.

    Attributes:
        dialogues, joint_dialogues: how many are proposed, and how many of them are joint.
        participant_hours, facilitator_hours: hours of everybody's time, chairs times hours.
        weeks: estimated length, weeks; as the timetable reckons.
        days: the same in days until everything but the following up is done.
        tensions, tensions_met: tensions to be met, and how many are.
        heaviest_load: most times any one stakeholder has to come; of several meetings that give back the same, one.
        margin_days: estimated slack to the target when everything but the following up is done, days; less than 0
            when late, None without a target or where nothing says when the work begins.
        lower_bound: fewest joint dialogues that could meet the tensions.
    """

    dialogues: int = 0
    joint_dialogues: int = 0
    participant_hours: float = 0
    facilitator_hours: float = 0
    weeks: int = 0
    days: int = 0
    tensions: int = 0
    tensions_met: int = 0
    heaviest_load: int = 0
    margin_days: int | None = None
    lower_bound: int = 0

    @property
    def weeks_done(self) -> int:
        """Estimated weeks until everything but the following up is done, begun weeks counted whole."""
        return ceil(self.days / 7)


@frozen(kw_only=True, repr=False)
class Plan(Shown):
    """A proposed sequence of dialogues (upplägg).

    Attributes:
        name: which alternative it is: careful, fast, light, or a name of one's own.
        status: how good it is known to be.
        language: the language of its reasons.
        dialogues: what is proposed, in order; never what was held.
        precedences: what comes before what, and why.
        since_held: how long after what has been held something is to come, where that still binds.
        unmet: what it does not meet.
        metrics: what it costs and gives.
        notes: what its reader should know.
    """

    name: str
    status: Status
    language: str = field(default="sv", converter=chosen_language)
    dialogues: tuple[Dialogue, ...] = ()
    precedences: tuple[Precedence, ...] = ()
    since_held: tuple[Precedence, ...] = ()
    unmet: tuple[Unmet, ...] = ()
    metrics: Metrics = field(factory=Metrics)
    notes: tuple[PlanNote, ...] = ()

    def __getitem__(self, key: str) -> Dialogue:
        """Give the proposed dialogue with this id."""
        for each in self.dialogues:
            if each.id == key:
                return each
        raise KeyError(key)

    def explain(self, key: str, language: str | None = None) -> Explanation:
        """Why one dialogue is there. The plans that `propose` makes answer; see `ProposedPlan.explain`.

        Raises:
            UsageError: for a plan put together by hand, which does not know what it rests on.
        """
        raise UsageError("verbs.explain_by_hand")

    @property
    def rounds(self) -> tuple[tuple[Dialogue, ...], ...]:
        """The dialogues round by round; those of one round can run side by side."""
        numbers = sorted({each.round or 0 for each in self.dialogues})
        return tuple(tuple(each for each in self.dialogues if (each.round or 0) == number) for number in numbers)


@frozen(kw_only=True, repr=False)
class Alternatives(Shown):
    """What `propose` answers: plans to discuss, and those left out because another is equal or better.

    Attributes:
        case: the map they were made for.
        plans: at least one; the careful one first.
        dropped: name of each alternative left out, and why.
    """

    case: ProcessMap
    plans: tuple[Plan, ...]
    dropped: tuple[tuple[str, str], ...] = ()

    def __iter__(self) -> Iterator[Plan]:
        return iter(self.plans)

    def __len__(self) -> int:
        return len(self.plans)

    def __getitem__(self, key: int | str) -> Plan:
        """Give a plan by number or name."""
        if isinstance(key, int):
            return self.plans[key]
        for plan in self.plans:
            if plan.name == key:
                return plan
        raise KeyError(key)
