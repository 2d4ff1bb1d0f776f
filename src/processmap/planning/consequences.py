"""What each answer to a question would do to the plan: it is written in and the plan is made anew.

A question is worth asking as much as its heaviest answer changes the plan. One whose answers change
nothing is no question, and of two answers that lead to the same plan one is enough.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from attrs import evolve, frozen

from processmap.errors import ProcessMapError
from processmap.formats.plain import plain
from processmap.formats.rewritten import rewritten
from processmap.model.plan import Answered, Plan, Question
from processmap.model.process_map import ProcessMap
from processmap.planning.asking import applied
from processmap.planning.blueprint import StepRule
from processmap.planning.composing import compose
from processmap.planning.patterns import choose
from processmap.planning.situation import Situation

__all__ = ["MOST_PARTIES", "Weighed", "change_between", "weighed", "with_answer"]

MOST_PARTIES = 40
"""Parties up to which every answer is tried; a larger map is asked by the questions' own weights,
since each trial costs as much as the plan itself.
"""
MOST_TRIED = 10
"""Questions that are tried, the heaviest by their own weight first."""
MOST_ANSWERS = 4
"""Answers of a question that are tried; more are names to choose among, alike in what they do."""
CANCELS = 50
"""How much it weighs that the plan becomes another sort of plan, or none."""
SMALLER = 20
"""How much it weighs that the plan becomes a small one, or no longer is."""


@frozen(kw_only=True)
class Weighed:
    """A question with how much its heaviest answer changes the plan.

    Attributes:
        question: the question, without answers that lead to the same plan as another.
        change: how much, 0 or more; None where it was not tried.
    """

    question: Question
    change: int | None = None


def weighed(
    facts: Situation, plan: Plan, found: Sequence[Question], rules: Sequence[StepRule]
) -> tuple[Weighed, ...]:
    """Try the answers to each question.

    Args:
        facts: the situation.
        plan: the plan as it is now.
        found: the questions, the heaviest first by their own weight.
        rules: the rules that the plan was made with.

    Returns:
        The questions in the same order; those that change nothing are left out.
    """
    if len(facts.parties) > MOST_PARTIES:
        return tuple(Weighed(question=each) for each in found)
    document = plain(facts.case)
    made: list[Weighed] = []
    for number, question in enumerate(found):
        if number >= MOST_TRIED:
            made.append(Weighed(question=question))
            continue
        tried = _tried(facts, document, plan, question, rules)
        if tried is not None:
            made.append(tried)
    return tuple(made)


def _tried(
    facts: Situation,
    document: dict[str, Any],
    plan: Plan,
    question: Question,
    rules: Sequence[StepRule],
) -> Weighed | None:
    writing = [each for each in question.answers if each.writes]
    if len(writing) > MOST_ANSWERS:
        writing = writing[:MOST_ANSWERS]
    plans: list[tuple[Answered, Plan]] = []
    for answer in writing:
        after = _plan_after(facts, document, answer, rules)
        if after is None:
            return Weighed(question=question)
        plans.append((answer, after))
    change = max((change_between(plan, after) for _, after in plans), default=0)
    if not change:
        return None
    return Weighed(question=evolve(question, answers=_distinct(question, plans)), change=change)


def _plan_after(
    facts: Situation, document: dict[str, Any], answer: Answered, rules: Sequence[StepRule]
) -> Plan | None:
    try:
        answered = with_answer(facts.case, document, answer)
    except ProcessMapError:
        return None
    then = Situation(answered, facts.unsaid)
    return compose(then, choose(then), rules, in_order=False)[0]


def with_answer(case: ProcessMap, document: dict[str, Any], answer: Answered) -> ProcessMap:
    """Write an answer into a map: only the fields that it writes in are read anew.

    Args:
        case: the map.
        document: the same map as plain data; it stays as it is.
        answer: one answer to a question.

    Raises:
        ProcessMapError: where the answer makes a document that cannot be read.
    """
    keys = dict.fromkeys(str(write.path[0]) for write in answer.writes)
    touched = {key: document[key] for key in keys if key in document}
    return rewritten(case, applied(touched, answer))


def _distinct(question: Question, plans: Iterable[tuple[Answered, Plan]]) -> tuple[Answered, ...]:
    """The answers without those that lead to the same plan as one before."""
    seen: list[Plan] = []
    alike: set[str] = set()
    for answer, after in plans:
        if any(not change_between(each, after) for each in seen):
            alike.add(answer.value)
        else:
            seen.append(after)
    return tuple(each for each in question.answers if each.value not in alike)


def change_between(one: Plan, other: Plan) -> int:
    """How much two plans of one case differ: another pattern weighs most, then rooms and their
    people, then what has to be in place; 0 only where nothing that is told differs.
    """
    another = (one.stance, one.pattern) != (other.stance, other.pattern)
    change = CANCELS if another else 0
    change += SMALLER if one.small != other.small else 0
    change += 2 * len(_rooms(one) ^ _rooms(other))
    change += len(_gates(one) ^ _gates(other))
    change += 2 * (_leads(one) != _leads(other))
    rest = ((each.told, each.assumed, each.hours, each.time, each.calls) for each in (one, other))
    said = (
        [(each.title, each.purpose, each.ground, each.notes) for each in plan.arenas]
        + [(each.said, each.notes) for each in plan.gates]
        for plan in (one, other)
    )
    claims = (each.claims for each in (one, other))
    return change + int(_differ(rest) or _differ(said) or _differ(claims))


def _differ(pair: Iterable[Any]) -> bool:
    one, other = pair
    return bool(one != other)


def _rooms(plan: Plan) -> set[Any]:
    return {(each.kind, each.parties, each.sessions, each.status) for each in plan.arenas}


def _gates(plan: Plan) -> set[Any]:
    return {(each.kind, each.state, each.opened_by) for each in plan.gates}


def _leads(plan: Plan) -> set[Any]:
    return {(each.lead, each.lead_said) for each in plan.arenas}
