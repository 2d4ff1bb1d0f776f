"""The plan of a map, without trying the answers to its questions.

Three quarters of the time of a proposal go to trying what each answer would change, and that decides
only what is asked and in which order. Laws of all else ask for the plan by this, so that many more
documents can be gone through in the same time.
"""

import pytest

from processmap.model.process_map import ProcessMap
from processmap.planning import consequences
from processmap.planning.proposed import ProposedPlan
from processmap.planning.proposer import propose

__all__ = ["first_plan"]


def first_plan(case: ProcessMap, *, show_confidential: bool = False) -> ProposedPlan:
    """The first plan that is proposed; its questions stand in the order of their own weights."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(consequences, "MOST_PARTIES", -1)  # as in maps that are too large to try
        return propose(case, show_confidential=show_confidential).plans[0]
