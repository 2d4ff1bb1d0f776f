"""What cannot be met, why, and what would help: every advice is tried by solving again before it is given.

An advice is a small change to the composition problem: one more method, a few more seats, a yes from somebody. They
are tried from the one that asks least to the one that asks most, then two at a time. Only a change under which the
tension is met is given.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import product

from attrs import evolve, frozen

from processmap.model.perspectives import Pair
from processmap.model.plan import Unmet
from processmap.model.words import Purpose, Readiness
from processmap.planning import compose as engine
from processmap.planning.context import Context, level_of
from processmap.planning.gather import BARGAINING
from processmap.planning.joint import Composed, Joint, Unseated

__all__ = ["Advice", "shortcomings"]

_PAIRS = 4  # pairs of people considered for one tension; more would only repeat the same advice
_COMPANY = 12  # others who may fill a room while an advice is tried
_MORE_SEATS = 6
_TRIES = 3000  # advices tried for one map; with so much unmet, one more would not be read
_PEOPLE = 40  # advices from here on ask something of those who take part, not only of how things are set up
_TRY = 1  # units of work for one tension by itself: whether it can be met is settled before the search begins
_MORE = 5  # dialogues more than the limit that are tried


@frozen
class Advice:
    """A change that would help: how much it asks of people, what it says, what it does to the problem.

    ``opens`` says that it is the sides of the tension themselves who would answer that it can be met after all.
    """

    asks: int
    message: str
    change: Callable[[engine.Problem], engine.Problem]
    opens: bool = False


def shortcomings(context: Context, joint: Joint, composed: Composed) -> Iterator[Unmet]:
    """Tell each tension that could not be seated: why, and what would help."""
    advised = joint.solver.advised
    for each in composed.unmet:
        key = (composed.number, len(context.apart), each.tension)
        if key not in advised:
            advised[key] = _advice(context, joint, each)
        yield Unmet(need="meet", refs=each.tension, because=_because(context, each), relaxation=advised[key])


def _because(context: Context, found: Unseated) -> str:
    said: list[str] = []
    for code, one, other in found.clashes:
        known = context.apart.get(frozenset((one, other))) if one and other else None
        said.append(known if code == "forbidden" and known else context.word(f"unmet_{code}"))
    return " ".join(list(dict.fromkeys(said))[:3])


def _advice(context: Context, joint: Joint, found: Unseated) -> str | None:
    """The advice that asks least among those that work, in words."""
    small = _Small(joint, found.tension)
    if joint.problem.limits is not None and small.works():
        return _higher_limit(context, joint, found.tension)
    options = sorted(_options(context, joint, small, found), key=lambda each: (each.asks, each.message))
    for each in options:
        if small.works(each):
            return each.message
    settings = [each for each in options if each.asks < _PEOPLE]
    answers = [each for each in options if each.asks >= _PEOPLE]
    for one, other in sorted(product(settings, answers), key=lambda pair: pair[0].asks + pair[1].asks):
        if small.works(one, other):
            return f"{other.message} {one.message}"
    return None


def _higher_limit(context: Context, joint: Joint, tension: Pair) -> str | None:
    """By itself the tension could be met, so it is the limit that stops it: try a higher one on the whole problem."""
    limits = joint.problem.limits or ()
    index = joint.able.index(tension)
    for more in range(1, _MORE + 1):
        raised = tuple(None if each is None else each + more for each in limits)
        answer = joint.solver.solve(evolve(joint.problem, limits=raised))
        if index not in {number for number, _ in answer.unmet}:
            most = max((each for each in joint.limits.most.values()), default=0)
            return context.word("relax_limit", most=most + more, now=most)
    return None


class _Small:
    """The problem of one tension: those who hold its sides, and some who can keep them company.

    A room that is found here is a room of the whole problem too, since every condition concerns only those in it.
    """

    def __init__(self, joint: Joint, tension: Pair) -> None:
        whole = joint.problem
        self.tension, self.solver = tension, joint.solver
        self.number = joint.number
        left, right = (
            [self.number[key] for key in joint.facts.holders(side) if key in self.number] for side in tension
        )
        self.sides = (left, right)
        near = {*left, *right}
        shared = {index for members in whole.perspectives if members & near for index in members}
        people = sorted(near) + sorted(shared - near)[:_COMPANY]
        people += [index for index in range(whole.size) if index not in set(people)][: _COMPANY - len(people)]
        self.people = sorted(people)
        readiness = joint.facts.tensions[tension].readiness
        self.closed = readiness is Readiness.NOT_NOW
        level = level_of(readiness)
        pairs = [(a, b) for a in self.sides[0] for b in self.sides[1] if a != b][:_PAIRS]
        self.chairs = [whole.weights[a] + whole.weights[b] for a, b in pairs]
        views = sorted(joint.facts.in_tension)
        held = {index for index, members in enumerate(whole.perspectives) if not members.isdisjoint(self.people)}
        self.views = sorted(held | {views.index(side) for side in tension})
        self.own = tuple(self.views.index(views.index(side)) for side in tension)
        self.problem = _cut(whole, self.people, self.views, engine.Tension(frozenset(left), frozenset(right), level))

    def index(self, key: str) -> int | None:
        """Number of a stakeholder in the small problem."""
        number = self.number.get(key, -1)
        return self.people.index(number) if number in self.people else None

    def works(self, *made: Advice) -> bool:
        """Solve again with the changes: whether the tension is met. One that cannot be met now must first be opened."""
        if self.solver.tries >= _TRIES or (self.closed and not any(each.opens for each in made)):
            return False
        self.solver.tries += 1
        problem = self.problem
        for each in made:
            problem = each.change(problem)
        return bool(problem.methods) and not self.solver.solve(problem, _TRY).unmet


def _cut(whole: engine.Problem, people: Sequence[int], views: Sequence[int], tension: engine.Tension) -> engine.Problem:
    new = {old: index for index, old in enumerate(people)}
    view = {old: index for index, old in enumerate(views)}
    return engine.Problem(
        weights=tuple(whole.weights[each] for each in people),
        tensions=(
            engine.Tension(
                frozenset(new[each] for each in tension.left),
                frozenset(new[each] for each in tension.right),
                tension.readiness,
            ),
        ),
        methods=whole.methods,
        forbidden=frozenset((new[a], new[b]) for a, b in whole.forbidden if a in new and b in new),
        levels=tuple((new[a], new[b], level) for a, b, level in whole.levels if a in new and b in new),
        perspectives=tuple(frozenset(new[each] for each in whole.perspectives[old] if each in new) for old in views),
        opposed=frozenset((view[a], view[b]) for a, b in whole.opposed if a in view and b in view),
        limits=None if whole.limits is None else tuple(whole.limits[each] for each in people),
        fillers=frozenset(range(len(people))),
    )


# What can be advised


def _options(context: Context, joint: Joint, small: _Small, found: Unseated) -> Iterator[Advice]:
    yield from _other_methods(context, joint)
    yield from _other_seats(context, joint, small)
    yield from _company(context, joint, small, found)
    yield from _other_answers(context, small, found)
    yield from _other_people(context, small)


def _other_methods(context: Context, joint: Joint) -> Iterator[Advice]:
    for key, each in sorted(context.shared.every_method.items()):
        suits = Purpose.MEET in each.purposes or not each.purposes
        if key not in joint.shared.methods and suits:
            made = joint.method(each)
            message = context.word("relax_method", method=context.method_name(key))
            asks = 10 + (each.facilitators or 1) + (3 if key in BARGAINING else 0)
            yield Advice(asks, message, _with_method(made))


def _with_method(made: engine.Method) -> Callable[[engine.Problem], engine.Problem]:
    return lambda problem: evolve(problem, methods=(*problem.methods, made))


def _other_seats(context: Context, joint: Joint, small: _Small) -> Iterator[Advice]:
    for index, key in enumerate(joint.methods):
        method = joint.problem.methods[index]
        name = context.method_name(key)
        wanted = {method.seats_max + more for more in range(1, _MORE_SEATS + 1)} | set(small.chairs)
        for seats in sorted(each for each in wanted if each > method.seats_max):
            asks = 20 + seats - method.seats_max
            message = context.word("relax_more_seats", method=name, seats=seats)
            yield Advice(asks, message, _with_seats(index, method.seats_min, seats))
        for seats in range(method.seats_min - 1, max(1, method.seats_min - 1 - 2 * _MORE_SEATS), -1):
            message = context.word("relax_fewer_seats", method=name, seats=seats)
            yield Advice(20 + method.seats_min - seats, message, _with_seats(index, seats, method.seats_max))


def _with_seats(index: int, low: int, high: int) -> Callable[[engine.Problem], engine.Problem]:
    def change(problem: engine.Problem) -> engine.Problem:
        made = list(problem.methods)
        made[index] = evolve(made[index], seats_min=low, seats_max=high)
        return evolve(problem, methods=tuple(made))

    return change


def _company(context: Context, joint: Joint, small: _Small, found: Unseated) -> Iterator[Advice]:
    """Two chairs for one who would sit alone: a colleague, or somebody to lean on."""
    if not any(code == "alone" for code, _, _ in found.clashes):
        return
    for key in dict.fromkeys(key for side in found.tension for key in joint.facts.holders(side)):
        index = small.index(key)
        if index is not None and small.problem.weights[index] == 1:
            yield Advice(30, context.word("relax_two", name=context.name(key)), _with_chairs(index, 2))


def _with_chairs(index: int, chairs: int) -> Callable[[engine.Problem], engine.Problem]:
    def change(problem: engine.Problem) -> engine.Problem:
        weights = problem.weights
        return evolve(problem, weights=(*weights[:index], chairs, *weights[index + 1 :]))

    return change


def _other_answers(context: Context, small: _Small, found: Unseated) -> Iterator[Advice]:
    """What people themselves could change: a yes of their own, whether preparation or a mediator would help."""
    facts = context.facts
    pairs = [(one, other) for _, one, other in found.clashes if one and other]
    if any(code == "not_now" for code, _, _ in found.clashes):
        pairs = [(a, b) for a in facts.holders(found.tension[0]) for b in facts.holders(found.tension[1]) if a != b]
        yield Advice(50, context.word("relax_tension"), lambda problem: problem, opens=True)
    for one, other in pairs[:_PAIRS]:
        state = facts.pair(one, other)
        names = {"one": context.name(one), "other": context.name(other)}
        asked = context.shared.ask.get(frozenset((one, other)))
        free = _free(small, one, other)
        if state.threats:
            yield Advice(90, context.word("relax_safety", **names), free)
        elif state.kept_apart:
            yield Advice(70, context.word("relax_together", **names), free)
        elif state.barred:
            yield Advice(50, context.word("relax_mediator", **names), free)
        elif asked is not None:
            whom = other if asked == one else one
            said = {"name": context.name(asked), "other": context.name(whom)}
            yield Advice(40, context.word("relax_yes", **said), _unbarred(small, one, other))


def _places(small: _Small, one: str, other: str) -> tuple[int, int] | None:
    a, b = small.index(one), small.index(other)
    return None if a is None or b is None else (min(a, b), max(a, b))


def _unbarred(small: _Small, one: str, other: str) -> Callable[[engine.Problem], engine.Problem]:
    pair = _places(small, one, other)
    return lambda problem: evolve(problem, forbidden=problem.forbidden - {pair}) if pair else problem


def _free(small: _Small, one: str, other: str) -> Callable[[engine.Problem], engine.Problem]:
    """They may meet after preparation: no longer barred, but by a method that carries it."""
    pair = _places(small, one, other)
    if pair is None:
        return lambda problem: problem
    level = (*pair, 3)
    return lambda problem: evolve(problem, forbidden=problem.forbidden - {pair}, levels=(*problem.levels, level))


def _other_people(context: Context, small: _Small) -> Iterator[Advice]:
    """Somebody more who holds one of the two perspectives; never where somebody who holds one of them has said no."""
    facts = context.facts
    if any(not facts.declined.isdisjoint(facts.perspectives[view].held_by) for view in small.tension):
        return
    for side, view in enumerate(small.tension):
        number = small.own[side]
        message = context.word("relax_holder", view=view)
        yield Advice(60, message, _with_holder(side, number))


def _with_holder(side: int, view: int) -> Callable[[engine.Problem], engine.Problem]:
    def change(problem: engine.Problem) -> engine.Problem:
        new = problem.size
        sides = [problem.tensions[0].left, problem.tensions[0].right]
        sides[side] |= {new}
        holders = list(problem.perspectives)
        holders[view] |= {new}
        limits = None if problem.limits is None else (*problem.limits, None)
        return evolve(
            problem,
            weights=(*problem.weights, 2),
            tensions=(evolve(problem.tensions[0], left=sides[0], right=sides[1]),),
            perspectives=tuple(holders),
            limits=limits,
            fillers=(problem.fillers or frozenset()) | {new},
        )

    return change
