"""Between the map and the composition engine: what is to be met, by whom, under which conditions, as integers and back.

The engine knows nothing of stakeholders; this module numbers them, and reads its answer as dialogues and shortcomings.
"""

from collections import Counter
from collections.abc import Mapping
from functools import cached_property, lru_cache

from attrs import frozen

from processmap.model.dialogues import Method
from processmap.model.perspectives import Pair
from processmap.model.words import Purpose, Readiness
from processmap.planning import compose as engine
from processmap.planning.compose.nearest import nearest
from processmap.planning.context import Shared, level_of
from processmap.planning.gather import AFFECTED

__all__ = ["Composed", "Group", "Joint", "Limits", "Solver", "Unseated"]

_OWN_SEATS = (2, 12)
_DEFAULT_HOURS = 2.0


@frozen
class Limits:
    """What rules ask of the composition.

    Attributes:
        most: most joint dialogues for each stakeholder; the key None is everybody's.
        closed: why no joint dialogue is staged at all, where that is so.
    """

    most: Mapping[str | None, int]
    closed: str | None = None


@frozen
class Group:
    """A joint dialogue: who, by which method, and the tensions it meets."""

    participants: tuple[str, ...]
    method: str
    tensions: tuple[Pair, ...]


@frozen
class Unseated:
    """A tension no dialogue could be composed for, and what stops each pair: (code, one, other)."""

    tension: Pair
    clashes: tuple[tuple[str, str | None, str | None], ...]

    @property
    def codes(self) -> tuple[str, ...]:
        """The different codes, in order."""
        return tuple(sorted({code for code, _, _ in self.clashes}))


@frozen
class Composed:
    """What the engine answered, in the map's own words; ``number`` is the same for compositions of one problem."""

    groups: tuple[Group, ...] = ()
    unmet: tuple[Unseated, ...] = ()
    bound: int = 0
    optimal: bool = True
    number: int = -1


class Joint:
    """One composition problem of a map: the tensions to meet that no dialogue of the document carries."""

    def __init__(self, shared: Shared, limits: Limits, tensions: tuple[Pair, ...], solver: "Solver") -> None:
        self.shared, self.facts, self.limits = shared, shared.facts, limits
        self.tensions, self.solver = tensions, solver
        self.able = tuple(key for key in tensions if self._readiness(key) is not Readiness.NOT_NOW)
        off = {each.rule for each in shared.case.rules if each.off}
        self.carry_all = "right-method" in off

    def _readiness(self, key: Pair) -> Readiness | None:
        return self.facts.tensions[key].readiness

    @cached_property
    def people(self) -> tuple[str, ...]:
        """Stakeholders who may be seated: those who hold a perspective and have not declined, by id."""
        facts = self.facts
        return tuple(sorted(key for key in facts.holding if key in facts.stakeholders and key not in facts.declined))

    @cached_property
    def number(self) -> dict[str, int]:
        """The number of each of them."""
        return {key: index for index, key in enumerate(self.people)}

    @cached_property
    def methods(self) -> tuple[str, ...]:
        """Methods for meeting, gentlest on people's time first, by id."""
        suits = [key for key, each in self.shared.methods.items() if not each.purposes or Purpose.MEET in each.purposes]
        return tuple(sorted(suits))

    @cached_property
    def problem(self) -> engine.Problem:
        """The problem in integers."""
        number = self.number
        views = sorted(self.facts.in_tension)
        order = {key: index for index, key in enumerate(views)}
        joint = Counter(key for each in self.facts.standing if each.joint for key in each.participants)
        load = tuple(joint[key] for key in self.people)
        return engine.Problem(
            weights=tuple(self.facts.stakeholders[key].chairs for key in self.people),
            tensions=tuple(self._tension(key, number) for key in self.able),
            methods=tuple(self.method(self.shared.methods[key]) for key in self.methods),
            forbidden=self._forbidden(number),
            levels=self._levels(number),
            perspectives=tuple(
                frozenset(number[key] for key in self.facts.holders(view) if key in number) for view in views
            ),
            opposed={(order[a], order[b]) for a, b in self.facts.tensions},
            limits=self._limits(load),
            load=load,
            comfort=4,
        )

    def _tension(self, key: Pair, number: Mapping[str, int]) -> engine.Tension:
        left, right = ([number[each] for each in self.facts.holders(side) if each in number] for side in key)
        return engine.Tension(frozenset(left), frozenset(right), level_of(self._readiness(key)))

    def method(self, each: Method) -> engine.Method:
        """A method of the catalogue in integers; one that says nothing of it carries a led conversation."""
        low, high = each.seats or _OWN_SEATS
        carries = 3 if self.carry_all else 2 if each.carries is None else level_of(each.carries)
        minutes = round((each.hours or _DEFAULT_HOURS) * 60)
        return engine.Method(low, high, minutes, 1 if each.facilitators is None else each.facilitators, carries)

    def _forbidden(self, number: Mapping[str, int]) -> set[tuple[int, int]]:
        barred = [pair for pair, state in self.facts.pairs.items() if state.barred]
        pairs = [sorted(pair) for pair in (*barred, *self.shared.apart)]
        return {(number[a], number[b]) for a, b in pairs if a in number and b in number}

    def _levels(self, number: Mapping[str, int]) -> list[tuple[int, int, int]]:
        found = []
        for pair, state in self.facts.pairs.items():
            a, b = sorted(pair)
            level = level_of(state.readiness)
            if a in number and b in number and level > 1 and not state.barred:
                found.append((number[a], number[b], level))
        return found

    def _limits(self, load: tuple[int, ...]) -> tuple[int | None, ...] | None:
        if not self.limits.most:
            return None
        found: list[int | None] = []
        for key, already in zip(self.people, load, strict=True):
            said = [self.limits.most[each] for each in (key, None) if each in self.limits.most]
            found.append(max(0, min(said) - already) if said else None)
        return tuple(found)

    def compose(self) -> Composed:
        """Solve, and read the answer back."""
        blocked = tuple(Unseated(key, (("not_now", None, None),)) for key in self.tensions if key not in self.able)
        if not self.able:
            return Composed(unmet=blocked)
        problem = self.problem
        if not problem.methods:
            return Composed(unmet=blocked + tuple(Unseated(key, (("method", None, None),)) for key in self.able))
        return self._read(self.solver.solve(problem), blocked)

    def _ranks(self) -> tuple[int, ...]:
        """How near the question each is, nearest 0: those most affected come before those who speak for them."""
        return tuple(AFFECTED[self.facts.stakeholders[key].affected] for key in self.people)

    def _who(self, number: int | None) -> str | None:
        return None if number is None else self.people[number]

    def _read(self, found: "Answer", blocked: tuple[Unseated, ...]) -> Composed:
        unlimited = self.problem.limits is None
        seated = nearest(self.problem, found.groups, found.meets, self._ranks()) if unlimited else found.groups
        groups = [
            Group(
                tuple(self.people[each] for each in group.participants),
                self.methods[group.method],
                tuple(sorted(self.able[index] for index in meets)),
            )
            for group, meets in zip(seated, found.meets, strict=True)
        ]
        unmet = [
            Unseated(
                self.able[each],
                tuple((code, self._who(a), self._who(b)) for code, a, b in clashes),
            )
            for each, clashes in found.unmet
        ]
        groups.sort(key=lambda each: (each.tensions, each.participants))
        return Composed(tuple(groups), (*blocked, *unmet), found.bound, found.optimal, found.number)


@frozen
class Answer:
    """What a solver answers, in integers."""

    groups: tuple[engine.Group, ...]
    meets: tuple[tuple[int, ...], ...]
    unmet: tuple[tuple[int, tuple[tuple[str, int | None, int | None], ...]], ...]
    bound: int
    optimal: bool
    number: int


class Solver:
    """Composes, and remembers: alternatives of one map mostly ask for the same composition.

    ``tries`` counts the advices that have been tried with it; ``advised`` keeps those given.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[engine.Problem, int | None], Answer] = {}
        self.tries = 0
        self.advised: dict[tuple[int, int, Pair], str | None] = {}

    def apart(self) -> "Solver":
        """Give a solver for a changed map: it knows the compositions, which follow from a problem alone, no advice."""
        found = Solver()
        found._known = self._known
        return found

    def solve(self, problem: engine.Problem, budget: int | None = None) -> Answer:
        """Compose a problem.

        Args:
            problem: the problem in integers.
            budget: units of work, as the engine counts them; what suits its size when left out.
        """
        key = (problem, budget)
        if key not in self._known:
            self._known[key] = _answer(_solved(problem, budget), len(self._known))
        return self._known[key]


@lru_cache(maxsize=8)
def _solved(problem: engine.Problem, budget: int | None) -> engine.Solution:
    """Kept for what is asked again at once: what an explanation leaves out seldom changes who has to meet."""
    return engine.solve(problem, budget=budget)


def _answer(found: engine.Solution, number: int) -> Answer:
    return Answer(
        groups=found.groups,
        meets=found.meets,
        unmet=tuple((each.tension, tuple((c.code, c.left, c.right) for c in each.clashes)) for each in found.unmet),
        bound=found.bound.dialogues,
        optimal=found.optimal,
        number=number,
    )
