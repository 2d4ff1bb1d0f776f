"""The views by name, and the one way in."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from attrs import evolve

from processmap.analysis.conditions import as_of
from processmap.audience.asked_for import checked
from processmap.audience.scope import Scope
from processmap.audience.selection import Selection
from processmap.errors import UsageError
from processmap.messages import text
from processmap.messages.phrases import Choices, Nearest
from processmap.model.process_map import ProcessMap
from processmap.picture.diagram import Diagram
from processmap.views.decisions import decisions
from processmap.views.funding import funding
from processmap.views.influence import influence
from processmap.views.organisation import organisation
from processmap.views.perspectives import perspectives
from processmap.views.process import process
from processmap.views.sequence import sequence
from processmap.views.sheet import Sheet
from processmap.views.stakeholders import stakeholders
from processmap.views.tensions import tensions
from processmap.views.timeline import timeline

__all__ = ["VIEWS", "view"]

VIEWS: Final[dict[str, Callable[[Scope], Diagram]]] = {
    "process": process,
    "stakeholders": stakeholders,
    "influence": influence,
    "perspectives": perspectives,
    "tensions": tensions,
    "sequence": sequence,
    "timeline": timeline,
    "decisions": decisions,
    "funding": funding,
    "organisation": organisation,
}
"""Every view by its name on the command line, the main one first."""


def view(
    case: ProcessMap,
    name: str = "process",
    *,
    language: str | None = None,
    show_confidential: bool = False,
    today: dt.date | None = None,
    only: Iterable[tuple[str, str]] = (),
    around: str | None = None,
    phase: str | None = None,
    until: dt.date | None = None,
    spare: Mapping[str, int] | None = None,
) -> Diagram:
    """Make the diagram of one view.

    Args:
        case: the map.
        name: a name in `VIEWS`.
        language: ``sv`` or ``en``, of the view's own words; left out = the map's.
        show_confidential: also what is marked confidential.
        today: the day it is drawn for: decides what is next, what has passed and the date it carries.
        only: pairs of key and value, such as ``("theme", "trygghet")``; keys are `selection.KEYS`.
        around: id of an entry: only what is tied to it.
        phase: a phase, by id, title or number from 1.
        until: only what has a date up to and including this day, and what has none and waits for nothing later; as
            it was known then.
        spare: slack of conversations by id, days, from a schedule; left out = as the document's own days tell.

    Returns:
        A diagram with its text alternative; one that says what to do next where there is nothing to show.

    Raises:
        UsageError: for an unknown view, key, value, entry or phase; it lists those that exist.
    """
    if name not in VIEWS:
        from difflib import get_close_matches  # needed only to help with a slip of the finger

        near = get_close_matches(name, VIEWS, n=2, cutoff=0.4)
        raise UsageError("views.no_view", found=name, known=Choices(VIEWS), nearest=Nearest(near))
    known = as_of(case, until) if until else case  # what was held, met or decided later is not known yet
    scope = Scope(
        case=known,
        language=language or case.language,
        show_confidential=show_confidential,
        today=today,
        spare=spare,
    )
    if scope.closed:
        return Sheet(scope, name).blank(text("views.closed", scope.language))
    chosen = Selection(only=tuple((key, value) for key, value in only), around=around, phase=phase, until=until)
    return VIEWS[name](evolve(scope, selection=checked(chosen, scope.case, scope.steps, scope.shows)))
