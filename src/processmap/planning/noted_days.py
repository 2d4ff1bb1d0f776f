"""Days to come that stand in the map's own notes: a contract that runs out, an annual meeting, what
somebody has said that they do on a day.

Only what a note tells of as coming is read: a note may have been written long after the day that a
plan is made for, and then tells of what nobody knew.
"""

import datetime as dt
import re
from calendar import IllegalMonthError, monthrange
from collections.abc import Iterator

from attrs import frozen

from processmap.language.discretion import is_for_the_writer_alone
from processmap.model.entity import Entity
from processmap.model.kinds import whole_of
from processmap.model.plan import OwnWords
from processmap.planning.beside import OF_SOURCE, months_by_name, note_of
from processmap.planning.situation import Situation

__all__ = ["NotedDay", "noted_days"]

_MOST_SIGNS = 140
"""Most letters of a clause that is quoted whole (own)."""
_NEAR = 270
"""Days ahead within which a day without a year is meant to come (own)."""
_MONTH = months_by_name()
_NAMES = "|".join(_MONTH)
_ISO = re.compile(r"\b(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)\b")
_DAY_FIRST = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s?[–-]\s?\d{{1,2}})? (?:of )?(?P<name>{_NAMES})\b"
    r"(?:,? (?P<year>(?:19|20)\d\d))?",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"\b(?P<name>{_NAMES}) (?P<day>\d{{1,2}})\b(?:,? (?P<year>(?:19|20)\d\d))?", re.IGNORECASE
)
_MONTH_ALONE = re.compile(
    rf"(?<!\d )\b(?P<name>{_NAMES})\b(?! \d{{1,2}}\b)(?:,? (?P<year>(?:19|20)\d\d))?", re.IGNORECASE
)
_MOST_OF_A_NOTE = 2
"""Most days that are read in one note (own)."""
_SENTENCES = re.compile(r"(?<=[.!?])\s+|;\s+")
_TO_COME = re.compile(
    r"\b(senast|sista|till och med|t\.o\.m\.|går ut|löper ut|upphör|slutar|börjar|startar|"
    r"ska|skall|måste|kan inte|kan inga|väntas|planera\w*|kallat till|kallar till|"
    r"om inget|om inte|om ingen|"
    r"hålls|äger rum|öppnar|stänger|årsmöte\w*|stämma\w*|flyttar|"
    r"deadline|by|until|expires?|runs? out|ends?|begins?|starts?|will|must|cannot|can not|due|"
    r"expected|planned|last day|no later than|annual meeting|opens?|closes?|moves?|unless)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(var|blev|hade|gick|hölls|skedde|beslutade(?:s)?|genomför(?:d|t|des)|avslutade(?:s)?|"
    r"was|were|had|went|held|decided|took place|ended|began)\b",
    re.IGNORECASE,
)


@frozen(kw_only=True)
class NotedDay:
    """Days to come that a note tells of.

    Attributes:
        refs: ids of the entry whose note it is, or of what it is about.
        day: the first of them that stands there.
        clause: what the note says of them.
    """

    refs: tuple[str, ...]
    day: dt.date
    clause: str


def noted_days(facts: Situation) -> Iterator[NotedDay]:
    """The first days to come that each note tells of, in the order of the map.

    Args:
        facts: the situation; nothing is found where its first day is not known.
    """
    case = facts.case
    entries = (
        *case.stakeholders,
        *case.decision_bodies,
        *case.decisions,
        *case.proposals,
        *case.proceedings,
        *case.tensions,
        *case.funding,
    )
    if facts.start is None:
        return
    for entry in entries:
        note = " ".join((entry.note or "").split())
        if not note or entry.confidential or _shelters(facts, entry):
            continue
        if is_for_the_writer_alone(note):
            continue
        key = getattr(entry, "id", None)
        found = [(_day_in(each, facts.start), each) for each in _SENTENCES.split(note)]
        told = _told_beside(facts, key) if key in facts.parties else ""
        coming = [
            (day, each.rstrip(".!"))
            for day, each in found
            if day is not None and each.rstrip(".!;") not in told
        ][:_MOST_OF_A_NOTE]
        if coming:
            refs = (key,) if key else getattr(entry, "between", ("funding",))
            clauses = ". ".join(each for _, each in coming)
            yield NotedDay(refs=refs, day=coming[0][0], clause=clauses)


def _told_beside(facts: Situation, party: str) -> str:
    """What of the note on a party stands in the talk with them."""
    note = note_of(facts, party)
    words = dict(note.params).get("words") if note is not None else None
    return " ".join(words.texts) if isinstance(words, OwnWords) else ""


def _day_in(clause: str, start: dt.date) -> dt.date | None:
    """The first day to come that a clause tells of, of a month its last; None where it tells of
    none, or of where the map's own words come from.
    """
    if len(clause) > _MOST_SIGNS or not _TO_COME.search(clause) or _PAST.search(clause):
        return None
    if OF_SOURCE.search(clause):
        return None
    exact = [
        day
        for pattern in (_ISO, _DAY_FIRST, _MONTH_FIRST)
        for found in pattern.finditer(clause)
        if (day := _day_of(found, start)) is not None
    ]
    if exact:
        return min(exact)
    months = (
        _day_of(each, start) for each in _MONTH_ALONE.finditer(clause) if each["name"] != "may"
    )
    return min((each for each in months if each is not None), default=None)


def _day_of(found: re.Match[str], start: dt.date) -> dt.date | None:
    """The day that is written, or the last of its month, no sooner than the plan begins; without a
    year the next, where it is not far away.
    """
    parts = found.groupdict()
    month = int(parts.get("month") or 0) or _MONTH[parts["name"].casefold()]
    year = int(parts["year"]) if parts["year"] else None
    for tried in (year,) if year else (start.year, start.year + 1):
        try:
            last = monthrange(tried, month)[1]
            day = dt.date(tried, month, int(parts.get("day") or last))
        except (ValueError, IllegalMonthError):
            return None
        if day >= start and (year or (day - start).days <= _NEAR):
            return day
    return None


def _shelters(facts: Situation, entry: Entity) -> bool:
    """Whether an entry is about somebody in fear or who is not shown, or about a view that is
    confidential.
    """
    views = [view for key in getattr(entry, "between", ()) if (view := facts.perspectives.get(key))]
    holders = {whole_of(party) for view in views for party in view.held_by}
    about = {getattr(entry, "id", None), *holders}
    return bool(about & (facts.afraid | facts.hidden)) or any(each.confidential for each in views)
