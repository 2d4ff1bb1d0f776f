"""By which way an answer reaches those who sit in no association and those who wrote: what is said
openly to all reaches neither by itself.
"""

import re
from collections.abc import Iterable

from processmap.model.dialogues import Dialogue
from processmap.model.kinds import whole_of
from processmap.model.plan import Filling, Said
from processmap.model.words import StakeholderKind
from processmap.planning.blueprint import named, own_words, said
from processmap.planning.situation import Situation

__all__ = [
    "those_who_wrote",
    "told_to",
    "told_to_those_there",
    "told_where_they_are",
    "unorganised",
]

_MOST = 3
"""Most of the unorganised who are named; of more it is said what they have in common (own)."""
_WAYS = {
    "way_mail": re.compile(r"\b(e-?post\w*|mejl\w*|mail\w*|e-?mails?)\b", re.IGNORECASE),
    "way_web": re.compile(r"\b(webb?\w*|på nätet|online|websites?)\b", re.IGNORECASE),
    "way_letter": re.compile(r"\b(brev\w*|letters?)\b", re.IGNORECASE),
}
"""Ways in which people have written, by the text that names each."""
_CAME_IN = re.compile(
    r"\b(?P<about>(?:omkring|ungefär|cirka|ca|about|around|some) )?"
    r"(?P<count>\d[\d \u00a0]*\d)(?: (?:synpunkter|svar|views|answers|comments))?"
    r" (?:kom|inkom|lämnades|came|were (?:received|handed in))\b",
    re.IGNORECASE,
)
"""How many views came in; not how many were expected."""


def unorganised(facts: Situation) -> tuple[str, ...]:
    """Those who live with it and have nobody who speaks for them: what goes out to associations and
    bodies does not reach them.

    Args:
        facts: the situation.
    """
    spoken_for = {
        whole_of(each.who) for party in facts.parties.values() for each in party.speaks_for
    }
    return facts.ordered(
        key
        for key in facts.with_hard_claims
        if facts.parties[key].kind is StakeholderKind.RESIDENTS
        and key not in spoken_for | facts.hidden | facts.protected
        and not facts.has_a_track(key)
    )


def told_where_they_are(facts: Situation) -> Said:
    """Who gets word where they are before anything is decided, and by which way; nothing where
    everybody is organised.

    Args:
        facts: the situation.
    """
    loose = unorganised(facts)
    if not loose:
        return said("plan_fixed.nothing")
    if len(loose) > _MOST:
        return said("plan_decide.loose_many", loose)
    return said("plan_decide.loose", loose, who=named(loose))


def told_to_those_there(facts: Situation, talks: Iterable[Dialogue]) -> Said:
    """To whom a small process answers: those who were where views were gathered, by name where they
    are few, and all others.

    Args:
        facts: the situation.
        talks: those at which views were gathered.
    """
    there = {whole_of(key) for each in talks if not each.confidential for key in each.participants}
    known = facts.ordered((there & facts.parties.keys()) - facts.hidden - facts.protected)
    if not 0 < len(known) <= _MOST:
        return said("plan_back.to_all")
    return said("plan_back.to_named", known, who=named(known))


def told_to(facts: Situation) -> Said:
    """To whom an answer is given: to all, with those who are not organised by name.

    Args:
        facts: the situation.
    """
    loose = unorganised(facts)
    if not loose:
        return said("plan_back.to_all")
    if len(loose) > _MOST:
        return said("plan_back.to_many", loose)
    return said("plan_back.to_loose", loose, who=named(loose))


def those_who_wrote(talks: Iterable[Dialogue]) -> Said:
    """That an answer reaches those who wrote too, by the ways that they used, and how many views it
    is about; nothing where what is noted of the talks tells neither.

    Args:
        talks: those at which views were gathered.
    """
    open_ = [each for each in talks if each.id and not each.confidential]
    ways: dict[str, str] = {}
    counts: dict[str, str] = {}
    rough = False
    for talk in open_:
        words = f"{talk.note or ''} {talk.outcome or ''}"
        ways |= {way: talk.id or "" for way, known in _WAYS.items() if known.search(words)}
        for found in _CAME_IN.finditer(words):
            counts[found["count"]] = talk.id or ""
            rough = found["about"] is not None
    refs = tuple(dict.fromkeys((*ways.values(), *counts.values())))
    by = tuple(said(f"plan_back.{way}") for way in _WAYS if way in ways)
    one = next(iter(counts), "") if len(counts) == 1 else ""
    number = own_words([one], refs, plain=True)
    count: Filling = said("plan_back.about_count", refs, count=number) if rough else number
    if by and one:
        return said("plan_back.wrote_counted", refs, count=count, ways=by)
    if by:
        return said("plan_back.wrote", refs, ways=by)
    if one:
        return said("plan_back.counted", refs, count=count)
    return said("plan_fixed.nothing")
