"""What is special about a day, in words for a reader: a red day by its name, a squeeze day, the
evening before a holiday, a day that the calendar closes.

Which day is what, is answered by `processmap.analysis.workdays` alone.
"""

import datetime as dt

from processmap.analysis.workdays import DaySort, SpecialDay, special_day_of, workdays_of
from processmap.messages import text
from processmap.model.dialogues import Dialogue
from processmap.model.process_map import Case

__all__ = ["of_day", "of_dialogue", "working_day_before"]


def _said(special: SpecialDay | None, language: str) -> str:
    if special is None:
        return ""
    if special.sort is DaySort.RED:
        return text(f"dates.red_{special.name}", language)
    return text(f"dates.day_{special.sort}", language)


def of_dialogue(dialogue: Dialogue, case: Case, language: str) -> str:
    """What is special about the days of a dialogue: "midsommarafton", "klämdag"; nothing for most.

    Args:
        dialogue: the dialogue.
        case: the map as its reader sees it, whose calendar says which days are closed.
        language: "sv" or "en".
    """
    return _said(special_day_of(case, dialogue), language)


def of_day(day: dt.date, case: Case, language: str) -> str:
    """What is special about a day on which a body meets or something is due, which closed times do
    not concern: a red day by its name, or a weekend; nothing for a working day.
    """
    free = workdays_of(case)
    if name := free.red_name(day):
        return text(f"dates.red_{name}", language)
    return text("dates.day_weekend", language) if free.weekend(day) else ""


def working_day_before(day: dt.date, case: Case) -> dt.date:
    """The last working day on or before a day."""
    return workdays_of(case).before(day)
