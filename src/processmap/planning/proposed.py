"""A plan that knows what it was made from, so that it can be asked why."""

from typing import Any

from attrs import field, frozen

from processmap.errors import chosen_language
from processmap.model.display import told_why
from processmap.model.explanation import Explanation
from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap

__all__ = ["ProposedPlan"]


@frozen(kw_only=True, repr=False)
class ProposedPlan(Plan):
    """A plan as `propose` makes it.

    Attributes:
        case: the map it was made for.
        rules: the rules it was made with.
        show_confidential: whether it shows itself with what is marked confidential too.
        whole: whether it shows its later steps in full too.
    """

    case: ProcessMap = field(eq=False, repr=False)
    rules: tuple[Any, ...] = field(default=(), eq=False, repr=False)
    show_confidential: bool = field(default=False, eq=False, repr=False)
    whole: bool = field(default=False, eq=False, repr=False)

    def explain(self, key: str, language: str | None = None) -> Explanation:
        """Why an arena, a gate, a question, a session or an empty chair is there, and what happens
        without it.

        Args:
            key: id of an arena, gate, question, session or party.
            language: ``sv`` or ``en``; the plan's own when left out.

        Raises:
            UsageError: if the plan has nothing with this id, or for a language that there are no
                texts in.
        """
        found: Explanation = told_why(self, key, chosen_language(language, self.language))
        return found
