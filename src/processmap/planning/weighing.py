"""A weighing of one's own: how much each measure matters, and the style that costs least by it.

The built-in styles are three points among many: whether the problem is framed apart, proposals made apart, feedback
given twice or in writing, what waits for the mirroring, how long the pauses are. Each of these is tried both ways, one
at a time, from each built-in style, until no change makes the plan cheaper; every plan on the way is really made.
"""

import math
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from attrs import evolve, frozen

from processmap.errors import UsageError
from processmap.language.names import listed
from processmap.language.names import number as number_of
from processmap.messages import LANGUAGES, text
from processmap.model.plan import Metrics, Plan
from processmap.planning.style import CAREFUL, FAST, STYLES, Style

__all__ = ["MEASURES", "OWN", "Weights", "cheapest"]

MEASURES = ("dialogues", "participant_hours", "facilitator_hours", "weeks", "heaviest_load")
"""What can be weighed."""

OWN = "own"
"""The name of the alternative that a weighing of one's own gives."""

_SWITCHES = ("shared_picture", "create_apart", "feedback_twice", "after_mirror", "written_feedback")


def _number(name: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value) or value < 0:
        raise UsageError("verbs.weight_number", name=name, found=str(value))
    return float(value)


@frozen(kw_only=True)
class Weights:
    """How much each measure matters beside the others: 0 not at all, 2 twice as much as 1.

    A measure counts in proportion to what the careful alternative costs, so that hours and weeks can be weighed against
    each other. A need that is not met always weighs more than anything else.

    Attributes:
        dialogues: how many there are.
        participant_hours, facilitator_hours: people's time, and that of those who lead.
        weeks: how long it takes.
        heaviest_load: how often the one who comes most often comes.
    """

    dialogues: float = 0
    participant_hours: float = 0
    facilitator_hours: float = 0
    weeks: float = 0
    heaviest_load: float = 0

    @classmethod
    def of(cls, said: Mapping[str, float]) -> "Weights":
        """Make weights of measures by name, in English or Swedish.

        Raises:
            UsageError: for an unknown measure, a number that is none, or where nothing weighs anything.
        """
        known = {text(f"planning.weigh_{name}", spoken): name for name in MEASURES for spoken in LANGUAGES}
        known |= {name: name for name in MEASURES}
        found: dict[str, float] = {}
        for word, value in said.items():
            name = known.get(word.strip().casefold().replace("-", "_"))
            if name is None:
                raise UsageError("verbs.weight_measure", found=word, names=", ".join(MEASURES))
            found[name] = _number(word, value)
        if not any(found.values()):
            raise UsageError("verbs.weight_nothing", names=", ".join(MEASURES))
        return cls(**found)

    def cost(self, found: Metrics, beside: Metrics) -> float:
        """What a plan costs by these weights, beside another whose every measure counts as 1."""
        total = 0.0
        for each in MEASURES:
            weight: float = getattr(self, each)
            total += weight * float(getattr(found, each)) / max(float(getattr(beside, each)), 1.0)
        return total

    def in_words(self, language: str = "sv") -> str:
        """The weights as a sentence lists them, heaviest first."""
        said = sorted((-getattr(self, name), number, name) for number, name in enumerate(MEASURES))
        told = (
            f"{text(f'planning.weigh_{name}', language).replace('_', ' ')} {number_of(-weight, language)}"
            for weight, _, name in said
            if weight
        )
        return listed(told, language)


def _near(style: Style) -> Iterator[Style]:
    """The style with one switch turned the other way."""
    for name in _SWITCHES:
        turned: dict[str, Any] = {name: not getattr(style, name)}
        yield evolve(style, **turned)
    brisk = CAREFUL if style.rest_days == FAST.rest_days else FAST
    yield evolve(style, gaps=brisk.gaps, rest_days=brisk.rest_days)


def cheapest(weights: Weights, make: Callable[[Style], Plan]) -> tuple[Style, Plan]:
    """The style that costs least by these weights, and its plan.

    Args:
        weights: how much each measure matters.
        make: makes a plan for a style; asked once for each style.
    """
    made: dict[Style, Plan] = {}

    def plan(style: Style) -> Plan:
        if style not in made:
            made[style] = make(style)
        return made[style]

    beside = plan(evolve(CAREFUL, name=OWN)).metrics

    def price(style: Style) -> tuple[int, float]:
        found = plan(style)
        return len(found.unmet), round(weights.cost(found.metrics, beside), 9)

    best = min((evolve(each, name=OWN) for each in STYLES), key=price)
    while (better := min(_near(best), key=price)) and price(better) < price(best):
        best = better
    return best, plan(best)
