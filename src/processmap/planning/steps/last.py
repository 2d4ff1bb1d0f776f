"""On the finished plan: views that it leaves out, and views that it goes too slowly."""

from processmap.planning.blueprint import StepRule
from processmap.planning.unmet import hasten, tell_unmet

__all__ = ["RULES"]

RULES = (
    StepRule(
        code="too-slow",
        phase="wide",
        step=hasten,
        ours=True,
        needs=("perspectives.statement",),
    ),
    StepRule(
        code="every-view-met",
        phase="wide",
        step=tell_unmet,
        sources=("S2020-F",),
        ours=True,
        needs=("perspectives",),
    ),
)
