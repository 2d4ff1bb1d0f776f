"""From a process map to a plan of arenas and gates with reasons, and from a plan back into the
document.

`propose` reads the situation, chooses a pattern, asks the rules phase by phase and holds the
finished plan against safety, own yes and claims; `with_plan` writes a plan into the document. A
rule of one's own is a `StepRule`.
"""

from processmap.model.plan import Before, Days, EachYear
from processmap.planning.blueprint import Blueprint, Shape, StepRule
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation

__all__ = [
    "Before",
    "Blueprint",
    "Days",
    "EachYear",
    "Shape",
    "Situation",
    "StepRule",
    "propose",
]
