"""Which rules take part in a proposal, and what the document says of them: switched off, tuned, unknown."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from processmap.messages import text
from processmap.model.plan import PlanNote
from processmap.model.process_map import ProcessMap
from processmap.planning.rule import Rule, as_rule, failure, set_aside
from processmap.planning.rules import RULES, outside_rules

__all__ = ["active_rules"]


def active_rules(
    case: ProcessMap, language: str, own: Iterable[Any] = ()
) -> tuple[tuple[Rule, ...], tuple[PlanNote, ...]]:
    """The rules that take part: built-in, installed and given ones, without those the document switches off.

    Returns:
        The rules, and notes on what was switched off, tuned, unknown or could not be understood.
    """
    found: dict[str, Rule] = {rule.code: rule for rule in RULES}
    notes: list[PlanNote] = []
    given = [(_called(each), partial(as_rule, each)) for each in own]
    installed = [(name, partial(_loaded, load)) for name, load in outside_rules()]
    for name, make in (*installed, *given):
        try:
            rule = make()
        except Exception as error:  # noqa: BLE001  # an outsider's module or class may raise anything when it is made
            notes.append(set_aside(name, failure(error, language), language))
        else:
            found[rule.code] = rule
    notes += _settings(case, language, found)
    off = {each.rule for each in case.rules if each.off}
    return tuple(rule for code, rule in found.items() if code not in off), tuple(notes)


def _called(rule: object) -> str:
    return str(getattr(rule, "__name__", type(rule).__name__))


def _loaded(load: Callable[[], object]) -> Rule:
    return as_rule(load())


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
