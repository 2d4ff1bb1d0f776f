"""Who must be met whatever the time, and what ends without ruling more than its own question: a
round of views on a timetable does not shorten the talks on fishing.
"""

from collections import defaultdict
from collections.abc import Iterator

from processmap.model.circumstances import Proceeding
from processmap.model.kinds import whole_of
from processmap.model.same_text import text_key
from processmap.model.times import exact
from processmap.model.words import EventKind, Level
from processmap.planning.situation import Situation

__all__ = ["must_be_met", "own_questions"]

_HOT = 3
"""Glasl's stage from which somebody is met and not only written to (own)."""


def must_be_met(facts: Situation) -> frozenset[str]:
    """Those who are met however short the time is: who are hit hard, whose yes is needed, and
    between whom something is hot. Whoever has declined is not pressed.

    Args:
        facts: the situation.
    """

    def find() -> frozenset[str]:
        hit = {key for key in facts.parties if facts.affected(key) is Level.HIGH}
        agreeing = {key for key in facts.parties if "must_agree" in facts.claims[key]}
        hot = {key for each in facts.conflicts if (each.stage or 0) >= _HOT for key in each.parties}
        return frozenset((hit | agreeing | hot) - set(facts.declined))

    return facts.case.once("planning:must_be_met", find)


def own_questions(facts: Situation) -> dict[str, tuple[str, ...]]:
    """What ends and rules only a question of its own, with those who are heard on it: a proceeding
    whose themes somebody who must be met has nothing to do with, and a day that is set for money.

    Args:
        facts: the situation.
    """

    def find() -> dict[str, tuple[str, ...]]:
        touching = _touching(facts)
        by_theme: dict[str, set[str]] = defaultdict(set)
        for party, themes in touching.items():
            for theme in themes:
                by_theme[theme].add(party)
        musts = {key for key in must_be_met(facts) if touching.get(key)}
        found = {}
        for running in facts.proceedings:
            if running.id is None or running.confidential or not running.themes:
                continue
            inside = _inside(running, by_theme)
            if musts - inside:
                heard = inside - facts.hidden
                found[running.id] = facts.ordered(key for key in heard if not facts.is_public(key))
        for key in _days_of_money(facts):
            found[key] = ()
        return found

    return facts.case.once("planning:own_questions", find)


def _touching(facts: Situation) -> dict[str, set[str]]:
    """The themes that each party has something to do with, as far as the map says."""
    found: dict[str, set[str]] = defaultdict(set)
    for view in facts.shared.values():
        for holder in view.held_by:
            found[whole_of(holder)] |= set(map(text_key, view.themes))
    for proposal in facts.open_proposals:
        for key in (*proposal.from_, *proposal.made_by, *proposal.burdens):
            found[whole_of(key)] |= set(map(text_key, proposal.themes))
    for key, party in facts.parties.items():
        found[key] |= set(map(text_key, party.hit_by))
    return {key: themes for key, themes in found.items() if key in facts.parties}


def _inside(running: Proceeding, by_theme: dict[str, set[str]]) -> set[str]:
    """Those who are in a proceeding, or have something to do with what it is about."""
    inside = {whole_of(key) for key in (*running.parties, *running.by)}
    for theme in running.themes:
        inside |= by_theme.get(text_key(theme), set())
    return inside


def _days_of_money(facts: Situation) -> Iterator[str]:
    """Set days that are the last of some money, by its note: they rule the money, not the talks."""
    noted = " ".join(each.note or "" for each in facts.case.funding if not each.confidential)
    for event in facts.case.events:
        day = exact(event.date) if event.date is not None else None
        if event.id and event.kind is EventKind.DEADLINE and day and day.isoformat() in noted:
            yield event.id
