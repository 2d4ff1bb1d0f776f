"""`explain` and `brief`: why a dialogue is proposed, and the one page a process lead carries, as
pages to read.
"""

from difflib import get_close_matches
from json import dumps

import attrs
from attrs import field, frozen

from processmap.audience.seen import told
from processmap.audience.who import Audience
from processmap.errors import UsageError, chosen_language
from processmap.messages.phrases import Nearest
from processmap.model.explanation import Explanation
from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap
from processmap.pages.brief_parts import Brief
from processmap.pages.page import Page, Section
from processmap.pages.proposals import FIRST
from processmap.verbs.alternative import alternative
from processmap.verbs.one_page import one_page
from processmap.verbs.result import Result
from processmap.verbs.seeing import seen_plan
from processmap.wording.explaining import explained
from processmap.wording.written import with_plan

__all__ = ["Reading", "as_reading", "brief", "explain", "why"]


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
    name: str = FIRST,
    language: str | None = None,
    show_confidential: bool = False,
) -> Reading:
    """Explain something in a plan: an arena, a gate, a question, a session, or a party's chair.

    Args:
        case: the map.
        key: its id in the plan.
        plan: the plan; when left out it is made anew.
        name: which alternative to make, where no plan is given.
        language: "sv" or "en"; left out = the map's.
        show_confidential: also what is marked confidential.

    Raises:
        UsageError: if the plan has no such thing; near ones are named.
    """
    spoken = chosen_language(language, plan.language if plan else case.language)
    chosen = plan or alternative(case, name, spoken)
    return as_reading(why(case, chosen, key, spoken, Audience.asking(show_confidential)))


def _keys(plan: Plan) -> list[str]:
    """Everything in a plan that can be asked about."""
    groups = (plan.arenas, plan.gates, plan.questions, plan.dialogues)
    known = [each.id for group in groups for each in group]
    return [*known, *dict.fromkeys(each.party for each in plan.claims)]


def why(
    case: ProcessMap, plan: Plan, key: str, language: str, who: Audience = Audience.ORDINARY
) -> Explanation:
    """Why something stands in a plan, as a reader may be told it.

    Args:
        case: the map the plan was made for.
        plan: the plan.
        key: id of an arena, gate, question, session or party.
        language: ``sv`` or ``en``.
        who: the reader.

    Raises:
        UsageError: if the plan has no such thing, near ones are named; or the whole document is not
            for this reader.
    """
    seen = seen_plan(case, plan, language, who)
    if seen.plan is None:
        raise UsageError("verbs.show_closed")
    if key not in _keys(plan):
        near = Nearest(get_close_matches(key, _keys(seen.plan), 3, 0.4))
        written = case.list_of(key) == "dialogues"
        code = "verbs.explain_written" if written else "verbs.explain_unknown"
        raise UsageError(code, key=key, nearest=near)
    found = explained(plan, seen.plan, key, seen.wording())
    # The last look: a reader is not told what only the plan keeps hidden either.
    return told(with_plan(case, plan, language), found, who, language)


def as_reading(found: Explanation) -> Reading:
    """Put an explanation on a page."""
    sections = tuple(
        Section(
            title=part.title,
            items=tuple(_line(line.text, line.rule, line.source) for line in part.lines),
        )
        for part in found.sections
    )
    return Reading(Page(title=found.title, language=found.language, sections=sections), found)


def _line(sentence: str, rule: str | None, source: str | None) -> str:
    return f"{sentence}\n{rule} ({source})" if rule and source else sentence


def brief(
    case: ProcessMap,
    *,
    plan: Plan | None = None,
    name: str = FIRST,
    language: str | None = None,
    show_confidential: bool = False,
) -> Reading:
    """Write the one page a process lead carries.

    Args:
        case: the map.
        plan: the alternative chosen; when left out it is made anew.
        name: which alternative to make, where no plan is given.
        language: "sv" or "en"; left out = the map's.
        show_confidential: also what is marked confidential.
    """
    spoken = chosen_language(language, plan.language if plan else case.language)
    chosen = plan or alternative(case, name, spoken)
    found = one_page(seen_plan(case, chosen, spoken, Audience.asking(show_confidential)))
    sections = tuple(
        Section(
            title=part.title,
            items=tuple("\n".join([entry.text, *entry.details]) for entry in part.entries),
        )
        for part in found.sections
    )
    return Reading(
        Page(title=found.title, language=spoken, sentences=(found.state,), sections=sections), found
    )
