"""From a process map to alternatives with reasons, and from a plan back into the document.

`propose` derives needs from the map, asks the rules, composes the joint dialogues and puts everything in order;
`with_plan` writes a plan into the document. A rule of one's own is given a `Context` and answers with contributions.
"""

from processmap.planning.alternatives import comparison
from processmap.planning.context import Context
from processmap.planning.contributions import (
    Apart,
    Before,
    Contribution,
    First,
    Limit,
    NoJoint,
    Note,
    Propose,
    Remark,
    Shortfall,
    Using,
)
from processmap.planning.merge import with_plan
from processmap.planning.needs import Need, needs
from processmap.planning.proposer import propose
from processmap.planning.rule import Param, Rule
from processmap.planning.style import CAREFUL, FAST, LIGHT, STYLES, Style
from processmap.planning.to_json import alternatives_to_data, plan_to_data
from processmap.planning.weighing import Weights

__all__ = [
    "CAREFUL",
    "FAST",
    "LIGHT",
    "STYLES",
    "Apart",
    "Before",
    "Context",
    "Contribution",
    "First",
    "Limit",
    "Need",
    "NoJoint",
    "Note",
    "Param",
    "Propose",
    "Remark",
    "Rule",
    "Shortfall",
    "Style",
    "Using",
    "Weights",
    "alternatives_to_data",
    "comparison",
    "needs",
    "plan_to_data",
    "propose",
    "with_plan",
]
