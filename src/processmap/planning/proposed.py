"""A plan that knows what it was made from, so that it can be asked why."""

from typing import Any

from attrs import field, frozen

from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap
from processmap.planning.explain import Explanation, explain
from processmap.planning.style import CAREFUL, Style

__all__ = ["ProposedPlan"]


@frozen(kw_only=True, repr=False)
class ProposedPlan(Plan):
    """A plan as `propose` makes it.

    Attributes:
        case: the map it was made for.
        style: how it was weighed.
        rules: rules of one's own it was made with.
    """

    case: ProcessMap = field(eq=False, repr=False)
    style: Style = field(default=CAREFUL, eq=False, repr=False)
    rules: tuple[Any, ...] = field(default=(), eq=False, repr=False)

    def explain(self, key: str, language: str | None = None) -> Explanation:
        """Why one dialogue is there: it, these people, this method, now; what is lost without it; what was changed.

        Args:
            key: id of a dialogue in the plan.
            language: ``sv`` or ``en``; the plan's own when left out. Its reasons stay in the plan's language.

        Raises:
            KeyError: if the plan has no such dialogue.
        """
        return explain(self.case, self, key, language, style=self.style, rules=self.rules)
