"""Who may lead, as far as the map tells of those who are known: whoever answers the media leads
nothing, somebody who belongs to a side opens doors to it and does not lead, and of the others the
one leads whom most have accepted.
"""

import datetime as dt
import re
from collections.abc import Iterable, Mapping

from processmap.model.kinds import whole_of
from processmap.model.project import Facilitator
from processmap.model.words import FacilitatorRole

__all__ = ["answers_media", "chosen", "free_from", "tied_to"]

# "Anställd av missionen", "Är med i församlingens styrelse", "Konsulten (anlitad av bolaget)".
_TIED = re.compile(
    r"\b(?:anställd (?:av|hos|i|på)|arbetar (?:för|hos|åt)|(?:avlönad|arvoderad|arvoderas|betalas|"
    r"anlitad|anlitas) av|(?:är med|sitter|ledamot|medlem|ordförande) i|"
    r"employed by|works? for|(?:paid|hired) by|on the board of|(?:a )?member of|chairs) "
    r"(?P<whom>[^.,;()]+)",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w{5,}")
_FREE = re.compile(
    r"\b(?:(?:fri|ledig|tillgänglig) (?:från|först)|kan börja(?: den)?|börjar den|"
    r"(?:free|available) from|can (?:start|begin)(?: on)?) "
    r"(?P<day>\d{1,2} [a-zåäö]{3,}|\d{4}-\d{2}-\d{2})",
    re.IGNORECASE,
)
_LEADING = frozenset({FacilitatorRole.PROCESS_LEAD, FacilitatorRole.MEDIATOR})


def answers_media(lead: Facilitator, media: str | None) -> bool:
    """Whether somebody is the one who answers the media.

    Args:
        lead: somebody who is known to lead.
        media: who answers the media, as the map has it.
    """
    if not media:
        return False
    return media.strip().casefold() in {lead.id.casefold(), (lead.name or lead.id).casefold()}


def tied_to(lead: Facilitator, names: Mapping[str, str]) -> tuple[str, ...]:
    """Give the parties that somebody belongs to, is paid by or sits on the board of, by the map or
    by the words of the name and the note.

    Args:
        lead: somebody who is known to lead.
        names: names of the parties that count as sides, by id.
    """
    told = [lead.name or "", lead.note or ""]
    phrases = [found["whom"] for each in told for found in _TIED.finditer(each)]
    written = {whole_of(key) for key in lead.belongs_to}
    heard = {_bare(word) for phrase in phrases for word in _WORD.findall(phrase)}
    return tuple(key for key in names if key in written or heard & _words_of(key, names[key]))


def _words_of(party: str, name: str) -> set[str]:
    """The words that a note would call a party by: its id, and its name but for what stands in
    brackets.
    """
    plain = re.sub(r"\(.*?\)", "", name)
    return {_bare(party), *(_bare(word) for word in _WORD.findall(plain))}


def _bare(word: str) -> str:
    """A word in small letters and without the s of the genitive."""
    folded = word.casefold()
    return folded.removesuffix("s") if len(folded) > 5 else folded


def free_from(lead: Facilitator, start: dt.date | None = None) -> str | None:
    """The day from which somebody can begin: after a time that they are away when it starts, else
    in the words of the note; None where neither tells one.

    Args:
        lead: somebody who is known to lead.
        start: the first day, if known.
    """
    away = [each for each in lead.unavailable if start and each.first <= start <= each.last]
    if away:
        return (max(each.last for each in away) + dt.timedelta(days=1)).isoformat()
    found = _FREE.search(" ".join((lead.note or "").split()))
    return found["day"] if found else None


def chosen(candidates: Iterable[Facilitator]) -> tuple[Facilitator, ...]:
    """Give those who lead, of those who may: of those whom somebody has accepted a process lead or
    mediator before another, and then whom most have accepted. Several where the map does not tell
    them apart.

    Args:
        candidates: those who may lead.
    """

    def fit(lead: Facilitator) -> tuple[bool, bool, int]:
        accepted = len({whole_of(key) for key in lead.accepted_by})
        return accepted > 0, lead.role in _LEADING, accepted

    found = list(candidates)
    if not any(each.accepted_by for each in found):
        return tuple(found)
    best = max(map(fit, found), default=None)
    return tuple(each for each in found if fit(each) == best)
