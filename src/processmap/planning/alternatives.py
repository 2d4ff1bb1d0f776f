"""Alternatives beside each other: which are worth showing, and what each costs."""

from collections.abc import Sequence

from processmap.errors import chosen_language
from processmap.messages import has_text, text
from processmap.model.plan import Alternatives, Plan
from processmap.model.process_map import ProcessMap

__all__ = ["choose", "comparison", "style_name"]

_COSTS = ("dialogues", "participant_hours", "facilitator_hours", "weeks", "days", "heaviest_load")
_ROWS = ("dialogues", "joint_dialogues", "rounds", "weeks_done", "weeks", "margin_days", "participant_hours",
         "facilitator_hours", "heaviest_load", "tensions_met", "tensions", "unmet", "lower_bound")  # fmt: skip


def style_name(name: str, language: str = "sv") -> str:
    """What an alternative is called."""
    key = f"planning.style_{name}"
    return text(key, language) if has_text(key) else name


def _content(plan: Plan) -> tuple[object, ...]:
    return (
        tuple((each.id, each.participants, each.method, each.round, each.tensions) for each in plan.dialogues),
        tuple((each.before, each.after, each.gap_days) for each in plan.precedences),
        plan.unmet,
    )


def _beats(one: Plan, other: Plan) -> bool:
    """Whether ``one`` costs no more in anything, less in something, and meets as much."""
    if len(one.unmet) > len(other.unmet):
        return False
    pairs = [(getattr(one.metrics, name), getattr(other.metrics, name)) for name in _COSTS]
    return all(a <= b for a, b in pairs) and any(a < b for a, b in pairs)


def choose(case: ProcessMap, plans: Sequence[Plan], language: str, asked: Sequence[str] = ()) -> Alternatives:
    """Keep the first plan and those asked for; of the others, those neither equal to another nor dearer in everything.

    Args:
        case: the map.
        plans: every alternative that was made.
        language: ``sv`` or ``en`` of what is said.
        asked: names of alternatives that somebody has asked for themselves; the built-in ones give way to them.
    """
    firm = [plan for number, plan in enumerate(plans) if number == 0 or plan.name in asked]
    kept: list[Plan] = []
    dropped: list[tuple[str, str]] = []
    for plan in plans:
        if any(plan is each for each in firm):
            kept.append(plan)
            continue
        others = [each for each in plans if each is not plan and each is not plans[0]]
        same = next((each for each in (*firm, *kept) if _content(each) == _content(plan)), None)
        better = next((each for each in others if _beats(each, plan)), None)
        found = same or better
        if found is None:
            kept.append(plan)
            continue
        key = "dropped_same" if same else "dropped_dearer"
        dropped.append((plan.name, text(f"planning.{key}", language, name=style_name(found.name, language))))
    return Alternatives(case=case, plans=tuple(kept), dropped=tuple(dropped))


def comparison(found: Alternatives, language: str | None = None) -> list[dict[str, object]]:
    """What each alternative costs and gives, one row a measure, for a table.

    Returns:
        Rows ``{"measure": title, "key": name, <alternative>: value, ...}`` in a fixed order.
    """
    spoken = chosen_language(language, found.case.language)
    rows: list[dict[str, object]] = []
    for key in _ROWS:
        if key == "margin_days" and all(plan.metrics.margin_days is None for plan in found.plans):
            continue  # there is no target, or nothing says when the work begins
        row: dict[str, object] = {"measure": text(f"planning.measure_{key}", spoken), "key": key}
        for plan in found.plans:
            special = {"rounds": len(plan.rounds), "unmet": len(plan.unmet)}
            row[plan.name] = special[key] if key in special else getattr(plan.metrics, key)
        rows.append(row)
    return rows
