"""The rules of the method, one a file, in the order they are asked. The tuple is the list: a rule not in it does not
exist.

Outsiders' rules come through the entry point group ``processmap.rules`` or are given to `propose`.
"""

from collections.abc import Callable

from processmap.planning.rule import Rule
from processmap.planning.rules import (
    able_to_come,
    afterwards,
    bearable_load,
    body_calendar,
    caucus_first,
    children,
    coordinate_authorities,
    create_together,
    deciders_in_time,
    door_openers,
    election,
    employees,
    facts_first,
    feedback_always,
    impartial_lead,
    influence_exists,
    interpreter,
    legal_duties,
    listen_separately,
    mandate_first,
    meet_the_tensions,
    mirror_back,
    next_step_firm,
    pause,
    power_over,
    problem_first,
    reach_the_unheard,
    read_the_situation,
    right_method,
    safety_first,
    strengthen_the_weaker,
    towards_encounter,
    willing_first,
)

__all__ = ["RULES", "outside_rules"]

RULES: tuple[Rule, ...] = (
    mandate_first.RULE,
    influence_exists.RULE,
    pause.RULE,
    legal_duties.RULE,
    coordinate_authorities.RULE,
    safety_first.RULE,
    read_the_situation.RULE,
    listen_separately.RULE,
    reach_the_unheard.RULE,
    door_openers.RULE,
    mirror_back.RULE,
    right_method.RULE,
    power_over.RULE,
    employees.RULE,
    bearable_load.RULE,
    meet_the_tensions.RULE,
    facts_first.RULE,
    problem_first.RULE,
    create_together.RULE,
    caucus_first.RULE,
    strengthen_the_weaker.RULE,
    towards_encounter.RULE,
    deciders_in_time.RULE,
    body_calendar.RULE,
    feedback_always.RULE,
    afterwards.RULE,
    election.RULE,
    children.RULE,
    interpreter.RULE,
    able_to_come.RULE,
    impartial_lead.RULE,
    willing_first.RULE,
    next_step_firm.RULE,
)


def outside_rules() -> tuple[tuple[str, Callable[[], object]], ...]:
    """Rules that installed packages offer under the entry point group ``processmap.rules``: name, and how to load it.

    A package that is broken fails when its rule is loaded, not here, so that one does not take the others with it.
    """
    from importlib.metadata import entry_points

    found = sorted(entry_points(group="processmap.rules"), key=lambda each: (each.name, each.value))
    return tuple((point.name, point.load) for point in found)
