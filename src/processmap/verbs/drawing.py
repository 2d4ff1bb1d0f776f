"""`draw`: from a map to a picture that shows itself."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

from processmap.audience.seen import view as seen_by
from processmap.audience.selection import Selection
from processmap.audience.who import Audience
from processmap.errors import UsageError, chosen_language
from processmap.model.process_map import ProcessMap
from processmap.model.public import PublicMap
from processmap.model.schedule import Schedule
from processmap.picture.diagram import Diagram
from processmap.planning.merge import day_written
from processmap.scheduling.writing import with_schedule
from processmap.verbs.picture import Picture

__all__ = ["diagram", "draw"]

_PARTS = ("only", "around", "phase", "until")


def draw(
    case: ProcessMap | PublicMap | Schedule,
    view: str = "process",
    *,
    engine: str = "auto",
    language: str | None = None,
    show_confidential: bool = False,
    today: dt.date | None = None,
    only: Iterable[tuple[str, str]] = (),
    around: str | None = None,
    phase: str | None = None,
    until: dt.date | None = None,
    paper: str | None = None,
    portrait: bool = False,
) -> Picture:
    """Draw one view of a map.

    Args:
        case: the map, as read or built; a public version, as `draw_public` draws it; or a schedule,
            drawn as its map with its days in it. The timeline shows the slack of each conversation
            as the schedule has it, also where the schedule has been written into the map.
        view: which view: process, overview, rooms, stakeholders, influence, perspectives, tensions,
            sequence, timeline, decisions, funding or organisation.
        engine: who places things: ``auto`` for our own, or a Graphviz engine such as ``dot``.
        language: "sv" or "en", of the picture's own words; left out = the map's.
        show_confidential: also what is marked confidential.
        today: the day it is drawn for.
        only, around, phase, until: show a part; see `processmap.audience.selection.Selection`.
        paper: A4, A3, A0 or 16:9, for pictures that are made for a paper; left out = the one that
            suits.
        portrait: whether the paper stands.

    Raises:
        UsageError: for an unknown view, engine or part, or a part of a public version.
    """
    if isinstance(case, PublicMap):
        if chosen := [key for key, value in _parts(only, around, phase, until) if value]:
            raise UsageError("verbs.public_whole", given=", ".join(chosen))
        from processmap.verbs.publishing import draw_public  # only public versions need it

        return draw_public(
            case,
            view,
            engine=engine,
            language=language,
            today=today,
            paper=paper,
            portrait=portrait,
        )
    if isinstance(case, Schedule):
        spare: Mapping[str, int] | None = {
            each.dialogue: each.slack_days
            for each in case.times
            if not each.fixed and not each.tentative
        }
        language, case = chosen_language(language, case.language), with_schedule(case.case, case)
    else:
        spare = _spare(case) if view == "timeline" and until is None else None
    asked = Selection(
        only=tuple((key, value) for key, value in only), around=around, phase=phase, until=until
    )
    made = diagram(case, view, Audience.asking(show_confidential), language, today, asked, spare)
    return Picture(made, engine, paper, portrait)


def diagram(
    case: ProcessMap,
    name: str = "process",
    who: Audience = Audience.ORDINARY,
    language: str | None = None,
    today: dt.date | None = None,
    selection: Selection | None = None,
    spare: Mapping[str, int] | None = None,
) -> Diagram:
    """Make the diagram of one view of a map, as a reader may see it.

    Args:
        case: the map.
        name: which view.
        who: the reader.
        language: "sv" or "en", of the picture's own words; left out = the map's.
        today: the day it is drawn for: decides what is next, what has passed and the date it
            carries.
        selection: the part to show.
        spare: slack of conversations by id, days, from a schedule; left out = as the document's own
            days tell.

    Raises:
        UsageError: for an unknown view, key, value, entry or phase; it lists those that exist.
    """
    from processmap.views.registry import known_view, view

    known_view(name)
    seen = seen_by(
        case, who, language=language, today=today, selection=selection or Selection(), spare=spare
    )
    return view(seen, name)


def _spare(case: ProcessMap) -> Mapping[str, int] | None:
    """The slack that a timetable written into the map has; None where there is none, or it no
    longer holds.
    """
    if not any(map(day_written, case.dialogues)):
        return None
    from processmap.scheduling.spare import (
        spare_days,
    )  # only a map with a timetable in it needs the planner
    from processmap.verbs.alternative import NAMES, alternative

    found = (spare_days(case, alternative(case, name)) for name in NAMES)
    return next((each for each in found if each is not None), None)


def _parts(*values: Any) -> list[tuple[str, Any]]:
    return [
        (name, tuple(value) if name == "only" else value)
        for name, value in zip(_PARTS, values, strict=True)
    ]
