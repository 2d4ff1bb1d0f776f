"""`propose`: alternatives for a map, each a plan with its reasons."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from attrs import evolve, fields

from processmap.analysis.ordinary import ordinary
from processmap.messages import text
from processmap.model.plan import Alternatives, Plan, PlanNote
from processmap.model.process_map import ProcessMap
from processmap.model.wholes import in_wholes
from processmap.planning._facts import Facts
from processmap.planning.active import active_rules
from processmap.planning.alternatives import choose
from processmap.planning.builder import build
from processmap.planning.joint import Solver
from processmap.planning.merge import earlier_proposals, orders_to_proposals, with_days, without_proposals
from processmap.planning.overrides import cost_notes, without_override
from processmap.planning.proposed import ProposedPlan
from processmap.planning.relaxing import Relaxer
from processmap.planning.rule import Rule
from processmap.planning.style import STYLES, Style
from processmap.planning.targets import beside_target
from processmap.planning.weighing import OWN, Weights, cheapest

__all__ = ["propose"]


_MOST_COSTED = 12  # with more changes than this, what each of them costs by itself says little and takes long


def propose(
    case: ProcessMap,
    language: str | None = None,
    *,
    styles: Sequence[Style] = STYLES,
    rules: Iterable[Any] = (),
    weights: Mapping[str, float] | Weights | None = None,
) -> Alternatives:
    """Propose alternatives: who meets whom, by what method, in what order, and why.

    Proposals in the document that nobody has touched are made anew; everything else in it stands.

    Args:
        case: the map.
        language: ``sv`` or ``en`` for titles and reasons; the document's own when left out.
        styles: what each alternative strives for; the first is always among the answers.
        rules: rules of one's own besides the built-in ones: `Rule`s, objects with stage methods, or functions.
        weights: a weighing of one's own, which gives one more alternative: how much each measure matters, for example
            ``{"weeks": 2, "participant_hours": 1}``.

    Returns:
        At least one plan, also where there is nothing to propose. The same map gives the same answer, byte for byte.

    Raises:
        UsageError: for weights that cannot be used.
    """
    spoken = language or case.language
    told = ordinary(case, spoken, compared=False)
    base = in_wholes(ordinary(without_proposals(case), spoken, compared=False))
    facts = Facts(base, orders_to_proposals(told, base), earlier_proposals(told, base))
    own = tuple(rules)
    chosen, notes = active_rules(base, spoken, own)
    solver = Solver()
    wanted = [(style, build(base, facts, chosen, style, spoken, solver)) for style in styles or STYLES[:1]]
    if weights is not None:
        weighed = weights if isinstance(weights, Weights) else Weights.of(weights)
        style, plan = cheapest(weighed, lambda style: build(base, facts, chosen, style, spoken, solver))
        message = text("planning.weighed", spoken, weights=weighed.in_words(spoken))
        wanted.append((style, evolve(plan, notes=(PlanNote(code="weighing", message=message), *plan.notes))))
    plans, relaxer = [], Relaxer(base, facts, spoken)
    looked = beside_target(base, [plan for _, plan in wanted])
    for (style, before), plan in zip(wanted, looked, strict=True):
        costs = cost_notes(base, before, _without_each(facts, chosen, style, spoken, solver))
        plan = relaxer.relaxed(
            plan, partial(_anew, facts=facts, rules=chosen, style=style, language=spoken, solver=solver)
        )
        said = {each.name: getattr(plan, each.name) for each in fields(Plan)}
        plans.append(ProposedPlan(**said | {"notes": (*notes, *plan.notes, *costs)}, case=case, style=style, rules=own))
    plans[0] = with_days(case, plans[0])
    return choose(case, plans, spoken, (OWN,) if weights is not None else ())


def _without_each(facts: Facts, rules: Sequence[Rule], style: Style, language: str, solver: Solver) -> dict[int, Plan]:
    """For each of the facilitator's changes, the plan made again without it."""
    found = {}
    for index in range(len(facts.case.overrides)) if len(facts.case.overrides) <= _MOST_COSTED else ():
        case = without_override(facts.case, index)
        found[index] = build(case, _again(case, facts), rules, style, language, solver)
    return found


def _again(case: ProcessMap, facts: Facts) -> Facts:
    """The conditions of a map that differs in something from another."""
    return Facts(case, facts.orders, facts.earlier)


def _anew(case: ProcessMap, facts: Facts, rules: Sequence[Rule], style: Style, language: str, solver: Solver) -> Plan:
    """The plan of a map that differs in something from another, with no advice remembered from that."""
    return build(case, _again(case, facts), rules, style, language, solver.apart())
