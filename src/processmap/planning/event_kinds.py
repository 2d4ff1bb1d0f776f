"""What sort of day an event of the map is, by its title: what a plan does about it differs. A day
for papers gathers nobody, a holiday takes the evening from all, and stakes in the ground before a
decision say that it is taken.
"""

import datetime as dt
import re
from collections.abc import Iterable
from enum import StrEnum

from processmap.model.project import Event
from processmap.model.times import exact, latest
from processmap.model.words import DecisionAbout, EventKind
from processmap.planning.situation import Situation

__all__ = ["Sort", "body_in", "offer_ends", "sort_of", "subject_of_day"]


class Sort(StrEnum):
    """What sort of day it is, by what is done about it."""

    PAPERS = "papers"
    """Last day for papers to a body: what must be in by then."""
    MEETS = "meets"
    """A body meets: nobody else comes."""
    OFFER = "offer"
    """The last day of a gift or another offer: what is lost by being late."""
    STEP = "step"
    """A step of the commissioner's own that is booked before the decision is taken."""
    HOLIDAY = "holiday"
    THEIRS = "theirs"
    """A gathering that some of those concerned have anyway."""
    DUE = "due"
    """Something begins, ends or is to be ready: nobody gathers."""
    GATHERING = "gathering"


_PAPERS = re.compile(r"\b(handlingar\w*|underlag\w*|papper\w*|papers|documents)\b", re.IGNORECASE)
_GIVEN = re.compile(
    r"(\w*gåvan?s?|\w*bidrag\w*|\w*stöd(et|ets)?|\w*donation\w*|\w*erbjudande\w*|\w*anbud\w*|"
    r"gifts?|grants?|donations?|offers?|funding|subsid(y|ies))\b",
    re.IGNORECASE,
)
_LAST = re.compile(
    r"\b(sista|senast|till och med|gäller till|går ut|löper ut|last|latest|until|deadline|expires?|"
    r"runs? out|ends?)\b",
    re.IGNORECASE,
)
_BOOKED = re.compile(
    r"\b(utsättning\w*|utstakning\w*|stakning\w*|käppar|(ut)?markering\w*|utmärkning\w*|provgrävning\w*|"
    r"provborrning\w*|inmätning\w*|röjning\w*|trädfällning\w*|rivning(en)?|grävstart\w*|byggstart\w*|"
    r"setting out|staking\w*|stakes|marking out|trial digging|test drilling|clearing|felling|"
    r"demolition|start of (works?|building|construction))\b",
    re.IGNORECASE,
)
_HOLIDAY = re.compile(
    r"\b((sport|påsk|höst|sommar|jul|vinter|skol|kristi)lov\w*|lov(et|vecka\w*)?|påsk(en|helgen)?|"
    r"jul(en|helgen)?|nyår\w*|midsommar\w*|pingst\w*|kristi himmelsfärd\w*|(industri)?semester\w*|"
    r"(long|bank|school|public|summer)? ?holidays?|half[- ]term|easter|christmas|new year|"
    r"midsummer|whitsun)\b",
    re.IGNORECASE,
)
_THEIR_OWN = re.compile(
    r"(\w*årsmöte\w*|\w*stämman?|\w*städdag\w*|\w*arbetsdag\w*|\w*medlemsmöte\w*|annual (general )?"
    r"meeting|general meeting|members' (meeting|evening)|(cleaning|clean-up|work) day)\b",
    re.IGNORECASE,
)
# What begins, falls due or is booked on a day gathers nobody.
_NO_GATHERING = re.compile(
    r"\b(börjar|startar|stängs|stänger|öppnar|rivs|slutar|inflytt\w*|sista|senast|upphör|bokad|"
    r"bokat|entreprenör\w*|avrop\w*|ska (ha|vara|lämnas)|starts?|begins?|clos(?:es?|ing)|opens?|"
    r"ends?|last|due|deadline|moving in|booked|contractors?|(is|are) to (have|be))\b",
    re.IGNORECASE,
)
_THREE_MONTHS = 92
_BY_WHOM = re.compile(r"\s*(\benligt\b|\baccording to\b|\().*$", re.IGNORECASE)
_SHORTEST_NAME = 4
"""Letters from which a body's name is looked for in a title."""


def sort_of(facts: Situation, event: Event) -> Sort:
    """What sort of day an event is.

    Args:
        facts: the situation.
        event: one of the map's events.
    """
    title = event.title
    body = body_in(facts, event)
    by_day = event.kind is EventKind.DEADLINE or event.id in facts.coming_reports
    if body is not None and _PAPERS.search(title):
        return Sort.PAPERS
    if _GIVEN.search(title) and _LAST.search(title):
        return Sort.OFFER
    if _BOOKED.search(title) and _comes_first(facts, event):
        return Sort.STEP
    if by_day or exact(event.date) is None:
        return Sort.DUE
    if _HOLIDAY.search(title):
        return Sort.HOLIDAY
    if body is not None:
        return Sort.MEETS
    if _THEIR_OWN.search(title):
        return Sort.THEIRS
    if _NO_GATHERING.search(title) or _PAPERS.search(title) or _BOOKED.search(title):
        return Sort.DUE
    return Sort.GATHERING


def body_in(facts: Situation, event: Event) -> str | None:
    """The body that an event's title names, if it is one.

    Args:
        facts: the situation.
        event: one of the map's events.
    """
    names = facts.case.once("planning:names_of_bodies", lambda: _names_of_bodies(facts))
    if not names:
        return None
    pattern = facts.case.once("planning:pattern_of_bodies", lambda: _any_of(names))
    found = pattern.search(event.title.casefold())
    return names[found.group()] if found else None


def _names_of_bodies(facts: Situation) -> dict[str, str]:
    """Bodies that may be shown, by their names in small letters."""
    return {
        each.name.casefold(): key
        for key, each in sorted(facts.bodies.items(), reverse=True)
        if not each.confidential and len(each.name) >= _SHORTEST_NAME
    }


def _any_of(names: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds any of some names, the longest first."""
    return re.compile("|".join(map(re.escape, sorted(names, key=lambda each: (-len(each), each)))))


def _comes_first(facts: Situation, event: Event) -> bool:
    """Whether a booked step comes before a decision on the matter that is still to be taken."""
    if event.date is None:
        return False
    until = facts.case.once("planning:decided_until", lambda: _decided_until(facts))
    return until is not None and until >= latest(event.date)


def _decided_until(facts: Situation) -> dt.date | None:
    """The last day on which something of the matter is still to be decided; far away where a
    decision has no day.
    """
    days = [
        dt.date.max if each.date is None else latest(each.date)
        for each in facts.pending
        if not each.confidential and each.about is not DecisionAbout.PROCESS
    ]
    return max(days, default=None)


def offer_ends(facts: Situation) -> tuple[dt.date, str] | None:
    """The first last day of a gift or another offer within three months, and the event's id: what
    waits longer than that is lost. None where there is none.

    Args:
        facts: the situation.
    """
    return facts.case.once("planning:offer_ends", lambda: _offer_ends(facts))


def _offer_ends(facts: Situation) -> tuple[dt.date, str] | None:
    if facts.start is None:
        return None
    found = [
        (latest(each.date), each.id)
        for each in facts.case.events
        if each.id
        and each.date is not None
        and not each.confidential
        and 0 <= (latest(each.date) - facts.start).days <= _THREE_MONTHS
        and sort_of(facts, each) is Sort.OFFER
    ]
    return min(found, default=None)


def subject_of_day(title: str) -> str:
    """What an event's title is about, without who says so: two days for the same are one question.

    Args:
        title: the title of an event.
    """
    return _BY_WHOM.sub("", title).strip().casefold()
