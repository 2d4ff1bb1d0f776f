"""Facts that nobody disputes, small things that were left undone, and who puts them right."""

import re

from processmap.model.governance import Commitment
from processmap.model.words import Answer, Aspect, Level
from processmap.planning.situation import Situation

__all__ = ["can_be_done_now", "mendable", "who_mends"]

_MOST_COST = 20_000
"""Kronor up to which an office does a thing without anybody else's decision (own)."""
_LITTLE_TIME = re.compile(
    r"\b(timmes?|timmars?|(en|ett par|några|\d) dag(s|ars|ar)?|hours?'?|"
    r"(an?|one|two|some) day'?s?)\b",
    re.IGNORECASE,
)
_LEFT_LYING = re.compile(
    r"\b(blev liggande|blivit liggande|ligger kvar|glömdes|glömts|har inte hunnit\w*|hanns inte|"
    r"left (lying|undone)|forgotten|nobody got round to)\b",
    re.IGNORECASE,
)
_COST = re.compile(r"(\d[\d \u00a0.,]*)\s*(kronor|kr)\b", re.IGNORECASE)
_DIGITS = re.compile(r"\D")
_NEEDS_OTHERS = re.compile(
    r"\b(beslut\w*|nämnd\w*|fullmäktige\w*|styrelse\w*|budget\w*|tillstånd\w*|bygglov\w*|"
    r"upphandl\w*|miljoner|decisions?|decided?|committees?|council|board|permits?|tender\w*|"
    r"million)\b",
    re.IGNORECASE,
)


def mendable(facts: Situation) -> tuple[str, ...]:
    """Facts that those who live with it tell of and nobody is said to dispute: in no tension, asked
    about by nobody, and on no theme that people see differently or that somebody has proposed
    something about: there a fact is an argument, and nothing to mend.

    Args:
        facts: the situation.
    """
    if not who_mends(facts):
        return ()
    tense = {side for each in facts.case.tensions for side in each.between}
    contested = {
        theme
        for key in tense & facts.perspectives.keys()
        for theme in facts.perspectives[key].themes
    }
    contested |= {theme for each in facts.open_proposals for theme in each.themes}
    found = []
    for key, each in facts.perspectives.items():
        holders = set(facts.holders(key)) & facts.parties.keys()
        living = [one for one in holders if facts.affected(one) in (Level.HIGH, Level.MEDIUM)]
        undisputed = key not in tense and key not in facts.asked and not each.confidential
        undisputed = undisputed and not contested & set(each.themes)
        if each.aspect is Aspect.FACT and undisputed and living and not holders & facts.protected:
            found.append(key)
    return facts.by_name(found)


def who_mends(facts: Situation) -> tuple[str, ...]:
    """Those who carry things out, of whom none has said no.

    Args:
        facts: the situation.
    """
    return facts.case.once("planning:who_mends", lambda: _who_mends(facts))


def _who_mends(facts: Situation) -> tuple[str, ...]:
    return facts.ordered(
        key
        for key in facts.parties
        if "carries_out" in facts.claims[key]
        and facts.is_public(key)
        and key not in facts.declined
        and not facts.parties[key].confidential
    )


def can_be_done_now(facts: Situation, promise: Commitment) -> bool:
    """Whether a promise that was not kept is a small thing which whoever gave it can do alone: an
    office, that needs nobody's decision for it, and a note that tells of hours or a small sum.

    Args:
        facts: the situation.
        promise: one of the map's promises.
    """
    note = promise.note or ""
    giver = facts.parties.get(promise.who or "")
    if promise.kept is not Answer.NO or promise.confidential or giver is None:
        return False
    if not facts.is_public(giver.id) or giver.id in facts.body_of or giver.id in facts.declined:
        return False
    costs = [int(digits) for each in _COST.findall(note) if (digits := _DIGITS.sub("", each[0]))]
    if _NEEDS_OTHERS.search(note) or any(each > _MOST_COST for each in costs):
        return False
    return bool(costs or _LITTLE_TIME.search(note) or _LEFT_LYING.search(note))
