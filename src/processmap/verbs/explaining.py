"""`explain` and `brief`: why a dialogue is proposed, and the one page a process lead carries, as pages to read."""

from collections.abc import Mapping
from difflib import get_close_matches
from json import dumps

import attrs
from attrs import field, frozen

from processmap.errors import UsageError
from processmap.messages.phrases import Nearest
from processmap.model.explanation import Explanation
from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap
from processmap.pages.brief import Brief
from processmap.pages.brief import brief as brief_of
from processmap.pages.page import Page, Section
from processmap.planning.explain import explain as explanation_of
from processmap.planning.proposed import ProposedPlan
from processmap.verbs.alternative import NAMES, alternative
from processmap.verbs.result import Result

__all__ = ["Reading", "as_reading", "brief", "explain"]


@frozen(slots=False, repr=False)
class Reading(Result):
    """A page to read; shows itself in a notebook.

    Attributes:
        content: what it was made from, as values.
    """

    _page: Page
    content: Explanation | Brief = field(repr=False)
    language: str = field(init=False)

    @language.default
    def _language(self) -> str:
        return self._page.language

    def __repr__(self) -> str:
        return f"<Reading of {len(self.page.sections)} sections>"

    @property
    def page(self) -> Page:
        """The page, ready to write as text, Markdown or HTML."""
        return self._page

    def json(self) -> str:
        """The content as data."""
        return dumps(attrs.asdict(self.content), ensure_ascii=False, indent=2) + "\n"


def explain(
    case: ProcessMap,
    key: str,
    *,
    plan: Plan | None = None,
    name: str = NAMES[0],
    language: str | None = None,
    weights: Mapping[str, float] | None = None,
) -> Reading:
    """Explain one proposed dialogue: why it, why these people, this method, now, and what is lost without it.

    Args:
        case: the map.
        key: id of a dialogue in the plan.
        plan: the plan; when left out it is made anew.
        name: which alternative to make, where no plan is given.
        language: "sv" or "en"; left out = the map's.
        weights: a weighing of one's own, instead of a name.

    Raises:
        UsageError: if the plan has no such dialogue; near ones are named.
    """
    spoken = language or (plan.language if plan else case.language)
    chosen = plan or alternative(case, name, spoken, weights)
    known = [each.id for each in chosen.dialogues]
    if key not in known:
        near = Nearest(get_close_matches(key, known, 3, 0.4))
        code = "verbs.explain_written" if case.list_of(key) == "dialogues" else "verbs.explain_unknown"
        raise UsageError(code, key=key, nearest=near)
    if isinstance(chosen, ProposedPlan):  # it knows the weighing and the rules it was made with
        return as_reading(chosen.explain(key, spoken))
    return as_reading(explanation_of(case, chosen, key, spoken))


def as_reading(found: Explanation) -> Reading:
    """Put an explanation on a page."""
    sections = tuple(
        Section(title=part.title, items=tuple(_line(line.text, line.rule, line.source) for line in part.lines))
        for part in found.sections
    )
    return Reading(Page(title=found.title, language=found.language, sections=sections), found)


def _line(sentence: str, rule: str | None, source: str | None) -> str:
    return f"{sentence}\n{rule} ({source})" if rule and source else sentence


def brief(
    case: ProcessMap,
    *,
    plan: Plan | None = None,
    name: str = NAMES[0],
    language: str | None = None,
    weights: Mapping[str, float] | None = None,
) -> Reading:
    """Write the one page a process lead carries.

    Args:
        case: the map.
        plan: the alternative chosen; when left out it is made anew.
        name: which alternative to make, where no plan is given.
        language: "sv" or "en"; left out = the map's.
        weights: a weighing of one's own, instead of a name.
    """
    spoken = language or (plan.language if plan else case.language)
    found = brief_of(case, plan or alternative(case, name, spoken, weights), spoken)
    sections = tuple(
        Section(title=part.title, items=tuple("\n".join([entry.text, *entry.details]) for entry in part.entries))
        for part in found.sections
    )
    return Reading(Page(title=found.title, language=spoken, sentences=(found.state,), sections=sections), found)
