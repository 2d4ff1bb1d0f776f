"""`show`: where a case stands, as a result that shows itself."""

import datetime as dt
from json import dumps

from attrs import field, frozen

from processmap.analysis.conditions import as_of
from processmap.audience.seen import Seen, view
from processmap.audience.who import Audience
from processmap.errors import chosen_language
from processmap.model.process_map import ProcessMap
from processmap.pages.page import Page
from processmap.pages.registry import known_page, page_data
from processmap.pages.registry import page as page_of
from processmap.verbs.result import Result

__all__ = ["Summary", "show"]


@frozen(slots=False)
class Summary(Result):
    """Where a case stands; shows itself in a notebook. Confidential entries are left out unless
    asked for.

    Attributes:
        scope: what may be seen of the map.
        name: which page it is.
    """

    scope: Seen
    name: str = "standing"

    language: str = field(init=False)

    @language.default
    def _language(self) -> str:
        return self.scope.language

    @property
    def page(self) -> Page:
        """The page, ready to write as text, Markdown or HTML."""
        return page_of(self.scope, self.name)

    def json(self) -> str:
        """The same as data."""
        return dumps(page_data(self.scope, self.name), ensure_ascii=False, indent=2) + "\n"

    def __repr__(self) -> str:
        return f"<Summary of a map with {len(self.scope.case.dialogues)} dialogues>"


def show(
    case: ProcessMap,
    *,
    language: str | None = None,
    show_confidential: bool = False,
    today: dt.date | None = None,
    until: dt.date | None = None,
    page: str = "standing",
) -> Summary:
    """Sum up where a case stands.

    Args:
        case: the map.
        language: "sv" or "en"; left out = the map's.
        show_confidential: also what is marked confidential.
        today: the day to look from; decides what is next and what is late.
        until: what was known on this day; also the day to look from, where ``today`` is left out.
        page: which page, a name in `processmap.pages.registry.PAGES`.

    Raises:
        UsageError: for an unknown page.

    Returns:
        A page. The usual one has the question, what can be influenced, who is heard and who is not,
        tensions, what was held, what is next, what is late, who waits for feedback, what is
        promised, where the matters are, and the decisions.
    """
    known_page(page)
    known = as_of(case, until) if until else case
    who = Audience.asking(show_confidential)
    spoken = chosen_language(language, case.language)
    return Summary(view(known, who, language=spoken, today=today or until), page)
