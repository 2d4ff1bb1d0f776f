"""Folding many equal steps into one box that says so, so that a big map stays readable."""

from collections.abc import Hashable, Mapping

from attrs import evolve, frozen

from processmap.audience.scope import Scope
from processmap.language.wording import listing, span
from processmap.messages import text
from processmap.picture.diagram import Item, Line
from processmap.views.gather import Ties
from processmap.views.step import Step, Tie

__all__ = ["BIG", "FOLD_FROM", "FOLD_FROM_BIG", "Folded", "fold"]

FOLD_FROM = 8
"""How many equal steps there must be in one place before they are folded; fewer are drawn one by
one.
"""

BIG, FOLD_FROM_BIG = 40, 5
"""On a map of more steps than `BIG`, so few are folded, and steps of different rounds may share a
box.
"""

_NAMED = 3


@frozen
class Folded:
    """Steps and ties after folding; ``into`` says for every key which step stands for it now."""

    steps: dict[str, Step]
    ties: Ties
    returns: Ties
    into: dict[str, str]


def fold(
    steps: Mapping[str, Step],
    ties: Ties,
    returns: Ties,
    place: Mapping[str, Hashable],
    scope: Scope,
) -> Folded:
    """Fold steps that are equal and stand in the same place.

    Args:
        steps: by key, with their states.
        ties: what ties them together, in no circle.
        returns: ties that go back.
        place: where each step stands: lane, column and depth. Steps of one depth cannot lie on a
            chain of ties, so folding them closes no circle.
        scope: for the words.
    """
    groups: dict[Hashable, list[Step]] = {}
    big = len(steps) > BIG
    least = FOLD_FROM_BIG if big else FOLD_FROM
    for key, step in steps.items():
        own = (step.fold, place[key], step.state, step.kind, None if big else step.round)
        alike = own if step.fold is not None else key
        groups.setdefault(alike, []).append(step)
    into: dict[str, str] = {}
    made: dict[str, Step] = {}
    for group in groups.values():
        several = len(group) >= least
        shown = [_one(group, scope)] if several else group
        for step in shown:
            made[step.key] = step
        into |= {step.key: shown[0].key if several else step.key for step in group}
    return Folded(made, _moved(ties, into, scope), _moved(returns, into, scope), into)


def _one(group: list[Step], scope: Scope) -> Step:
    """The step that stands for a group."""
    first, language = group[0], scope.language
    heading = text(f"views.{first.sort}", language, count=len(group))
    called = f"{heading} ({first.label[:1].lower()}{first.label[1:]})" if first.label else heading
    names = [step.who or step.heading for step in group]
    noun = "affected" if all(step.who for step in group) else "entries"
    shown = [*names[:_NAMED], text(f"views.more_{noun}", language, count=len(names) - _NAMED)]
    lines = [Line(listing(shown, language), "participants")]
    method = next((line for line in first.lines if line.role == "method"), None)
    if method is not None and all(method in step.lines for step in group):
        lines.append(method)
    dates = sorted(step.date for step in group if step.date)
    last = max((step.last for step in group if step.last), default=None)
    if dates:
        lines.append(Line(span(dates[0], last), "date"))
    badges = tuple(badge for badge in first.badges if all(badge in step.badges for step in group))
    return evolve(
        first,
        key=f"fold:{first.key}",
        heading=heading,
        lines=tuple(lines),
        badges=badges,
        details=tuple(names),
        members=tuple(key for step in group for key in (step.members or (step.key,))),
        said=called,
        under=tuple(Item(step.said, step.under) for step in group),
        date=dates[0] if dates else None,
        end=last,
        ref=None,
        name=called,
    )


def _moved(ties: Ties, into: Mapping[str, str], scope: Scope) -> Ties:
    """Ties between what stands now; several that have become one say all their reasons, the first
    few in full.
    """
    merged: dict[tuple[str, str], list[Tie]] = {}
    for (source, target), tie in ties.items():
        pair = (into[source], into[target])
        if pair[0] != pair[1]:
            merged.setdefault(pair, []).append(tie)
    return {pair: _joined(several, scope) for pair, several in merged.items()}


def _joined(several: list[Tie], scope: Scope) -> Tie:
    if len(several) == 1:
        return several[0]
    reasons = list(dict.fromkeys(tie.reason for tie in several if tie.reason))
    said = "; ".join(reasons[:2])
    if len(reasons) > 2:
        left = len(reasons) - 2
        key = "views.more_reasons_one" if left == 1 else "views.more_reasons"
        said = f"{said}; {text(key, scope.language, count=left)}"
    labels = {tie.label for tie in several}
    return Tie(
        several[0].kind,
        label=several[0].label if len(labels) == 1 else "",
        reason=said,
        order=all(tie.order for tie in several),
        returns=several[0].returns,
    )
