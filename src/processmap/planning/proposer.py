"""`propose`: alternatives for a map, each a plan with its reasons."""

from collections.abc import Iterable, Sequence
from typing import Any

from attrs import evolve

from processmap.messages import text
from processmap.model.plan import Alternatives, Plan, PlanNote
from processmap.model.process_map import ProcessMap
from processmap.planning._facts import Facts
from processmap.planning.alternatives import choose
from processmap.planning.builder import build
from processmap.planning.joint import Solver
from processmap.planning.merge import orders_to_proposals, without_proposals
from processmap.planning.overrides import cost_notes, without_override
from processmap.planning.rule import Rule, as_rule
from processmap.planning.rules import RULES, outside_rules
from processmap.planning.style import STYLES, Style

__all__ = ["active_rules", "propose"]


_MOST_COSTED = 12  # with more changes than this, what each of them costs by itself says little and takes long


def propose(
    case: ProcessMap,
    language: str | None = None,
    *,
    styles: Sequence[Style] = STYLES,
    rules: Iterable[Any] = (),
) -> Alternatives:
    """Propose alternatives: who meets whom, by what method, in what order, and why.

    Proposals in the document that nobody has touched are made anew; everything else in it stands.

    Args:
        case: the map.
        language: ``sv`` or ``en`` for titles and reasons; the document's own when left out.
        styles: what each alternative strives for; the first is always among the answers.
        rules: rules of one's own besides the built-in ones: `Rule`s, objects with stage methods, or functions.

    Returns:
        At least one plan, also where there is nothing to propose. The same map gives the same answer, byte for byte.
    """
    spoken = language or case.language
    base = without_proposals(case)
    facts = Facts(base, orders_to_proposals(case, base))
    chosen, notes = active_rules(base, spoken, rules)
    solver = Solver()
    plans = []
    for style in styles or STYLES[:1]:
        plan = build(base, facts, chosen, style, spoken, solver)
        costs = cost_notes(base, plan, _without_each(facts, chosen, style, spoken, solver))
        plans.append(evolve(plan, notes=(*notes, *plan.notes, *costs)))
    return choose(case, plans, spoken)


def _without_each(facts: Facts, rules: Sequence[Rule], style: Style, language: str, solver: Solver) -> dict[int, Plan]:
    """For each of the facilitator's changes, the plan made again without it."""
    found = {}
    for index in range(len(facts.case.overrides)) if len(facts.case.overrides) <= _MOST_COSTED else ():
        case = without_override(facts.case, index)
        found[index] = build(case, Facts(case, facts.orders), rules, style, language, solver)
    return found


def active_rules(
    case: ProcessMap, language: str, own: Iterable[Any] = ()
) -> tuple[tuple[Rule, ...], tuple[PlanNote, ...]]:
    """The rules that take part: built-in, installed and given ones, without those the document switches off.

    Returns:
        The rules, and notes on what was switched off, tuned, unknown or could not be understood.
    """
    found: dict[str, Rule] = {rule.code: rule for rule in RULES}
    notes: list[PlanNote] = []
    for each in (*outside_rules(), *own):
        try:
            rule = as_rule(each)
        except Exception as error:  # noqa: BLE001  # an outsider's class may raise anything when it is made
            name = getattr(each, "__name__", type(each).__name__)
            message = text("planning.set_aside", language, rule=name, why=f"{type(error).__name__}: {error}")
            notes.append(PlanNote(code="rule", message=message, refs=(str(name),)))
        else:
            found[rule.code] = rule
    notes += _settings(case, language, found)
    off = {each.rule for each in case.rules if each.off}
    return tuple(rule for code, rule in found.items() if code not in off), tuple(notes)


def _settings(case: ProcessMap, language: str, known: dict[str, Rule]) -> list[PlanNote]:
    notes = []
    for setting in case.rules:
        rule = known.get(setting.rule)
        why = setting.why or text("planning.no_reason", language)
        if rule is None:
            notes.append(_note(language, "unknown_rule", setting.rule, title=setting.rule))
            continue
        if setting.off:
            notes.append(_note(language, "rule_off", rule.code, title=rule.title(language), why=why))
            continue
        params = {each.name: each for each in rule.params}
        for name, value in setting.params:
            fits = name in params and params[name].fits(value)
            key = "rule_tuned" if fits else "rule_param"
            said = {"title": rule.title(language), "name": name, "value": value, "why": why}
            notes.append(_note(language, key, rule.code, **said))
    return notes


def _note(language: str, key: str, rule: str, **params: Any) -> PlanNote:
    return PlanNote(code="rule", message=text(f"planning.{key}", language, **params), refs=(rule,))
