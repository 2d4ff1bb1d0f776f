"""`draw`: from a map to a picture that shows itself."""

import datetime as dt
from collections.abc import Iterable, Mapping

from attrs import evolve

from processmap.audience.seen import view as seen_by
from processmap.audience.selection import Selection
from processmap.audience.who import Audience
from processmap.errors import chosen_language
from processmap.model.process_map import ProcessMap
from processmap.model.public import PublicMap
from processmap.model.schedule import Schedule
from processmap.picture.diagram import Diagram
from processmap.picture.rings import Rings
from processmap.picture.theme import Theme
from processmap.verbs.choices import refuse_part
from processmap.verbs.picture import Picture
from processmap.verbs.spare import spare_of

__all__ = ["diagram", "draw"]


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
    ties: bool = True,
    theme: Theme | None = None,
) -> Picture:
    """Draw one view of a map.

    Args:
        case: the map, as read or built; a public version, as `draw_public` draws it; or a schedule,
            drawn as its map with its days in it. The timeline shows the slack of each conversation
            as the schedule has it, also where the schedule has been written into the map.
        view: the name of a view; `processmap.views.registry.VIEWS` has them all, and a name that
            there is not is answered with them.
        engine: who places things: ``auto`` for our own, or a Graphviz engine such as ``dot``.
        language: "sv" or "en", of the picture's own words; left out = the map's.
        show_confidential: also what is marked confidential.
        today: the day it is drawn for.
        only, around, phase, until: show a part; see `processmap.audience.selection.Selection`.
        paper: A4, A3, A0 or 16:9, for pictures that are made for a paper; left out = the one that
            suits.
        portrait: whether the paper stands.
        ties: whether relationships between those affected are drawn, where they are few enough;
            they stand in the words of the picture in any case.
        theme: the look of a municipality, as `read_theme` reads it.

    Raises:
        UsageError: for an unknown view, engine or part, or a part of a public version.
    """
    if isinstance(case, PublicMap):
        refuse_part(only, around, phase, until)
        from processmap.verbs.publishing import draw_public  # only public versions need it

        return draw_public(
            case,
            view,
            engine=engine,
            language=language,
            today=today,
            paper=paper,
            portrait=portrait,
            theme=theme,
        )
    if isinstance(case, Schedule):
        spare: Mapping[str, int] | None = {
            each.dialogue: each.slack_days for each in case.times if not each.fixed and each.has_day
        }
        language = chosen_language(language, case.language)
        # Only a timetable that is not written yet needs what writes one.
        from processmap.wording.written import with_schedule

        case = with_schedule(case.case, case, language)
    else:
        spare = spare_of(case) if view == "timeline" and until is None else None
    asked = Selection(
        only=tuple((key, value) for key, value in only), around=around, phase=phase, until=until
    )
    made = diagram(case, view, Audience.asking(show_confidential), language, today, asked, spare)
    if not ties and isinstance(made.content, Rings):
        made = evolve(made, arrows=(), content=evolve(made.content, ties=()))
    return Picture(made, engine, paper, portrait, theme)


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
