"""Views that no step of a finished plan takes up, and views that it is going too slowly: both are
told, and the second shorten the plan.
"""

import re
from collections.abc import Iterable, Iterator

from attrs import evolve

from processmap.language.templates import places
from processmap.model.kinds import whole_of
from processmap.model.plan import Filling, OwnWords, PlanArena, PlanGate, Quoted, Said, Told
from processmap.model.words import Level, StakeholderKind
from processmap.planning.arena_kinds import defaults_of
from processmap.planning.blueprint import Blueprint, StepRule, named, own_words, quoted, said
from processmap.planning.situation import Situation

__all__ = [
    "EVERY_VIEW_MET",
    "TOO_SLOW",
    "left_out",
    "too_slow",
    "views_met",
]

MOST_TOLD = 6
LEAST_GAP = 14
"""Days between two meetings of the same room, however much it presses (own)."""
_FASTER = (2, 3)
"""Part of the usual rhythm that is kept where somebody says that it goes too slowly (own)."""
_PRESSING = re.compile(
    r"\b(för (långsamt|sakta|sent|länge)|genast|omedelbart|omgående|bråttom|brådska\w*|"
    r"inte vänta|har väntat|väntat (i|sedan|länge)|drar ut på tiden|dröjer|"
    r"too (slow(ly)?|late|long)|at once|immediately|urgent(ly)?|(cannot|can't|can not) wait|"
    r"have waited|drags? on)\b",
    re.IGNORECASE,
)


def too_slow(facts: Situation) -> tuple[str, ...]:
    """Views that say that it goes too slowly, or has to come at once, by their own words."""
    return facts.by_name(
        key for key, each in facts.perspectives.items() if _PRESSING.search(each.statement)
    )


def hasten(facts: Situation, plan: Blueprint) -> None:
    """Where somebody says that it goes too slowly, the rooms that are proposed meet more often, and
    something is shown before all is done. Own talks are never hurried.
    """
    views = too_slow(facts)
    rooms = [
        each
        for each in plan.joint()
        if each.status == "proposed" and each.every_days > LEAST_GAP and each.sessions[1] > 1
    ]
    if not views or plan.shape.small or plan.shape.has("inform", "enough"):
        return  # a small process has one meeting or two, and is as quick as it can be
    part, whole = _FASTER
    for each in rooms:
        faster = max(LEAST_GAP, each.every_days * part // whole)
        plan.replace(evolve(each, every_days=faster))
    holders = facts.ordered({key for view in views for key in facts.holders(view)})
    plan.rule = "too-slow"
    early = next((each for each in rooms if each.kind in ("working_group", "round_table")), None)
    early = early or (rooms[0] if rooms else None)
    themes = facts.by_name(()) or tuple(
        sorted({theme for view in views for theme in facts.perspectives[view].themes})
    )
    what: Filling = own_words(themes) if themes else said("plan_words.the_question")
    key = "hasten_shown" if early is not None else "hasten"
    filled: dict[str, Filling] = {"views": quoted(views[:1]), "what": what}
    if holders:
        filled["who"] = named(holders)
    else:
        key += "_nobody"
    plan.tell(said(f"plan_unmet.{key}", (*views, *holders), **filled))


TOO_SLOW = StepRule(
    code="too-slow",
    phase="wide",
    step=hasten,
    ours=True,
    needs=("perspectives.statement",),
    late=True,
    told="mind",
    texts={
        "title": ("För långsamt", "Too slow"),
        "about": (
            "Där någon säger att det går för långsamt möts man tätare, och något visas tidigt.",
            "Where somebody says that it goes too slowly, rooms meet more often and something "
            "shows early.",
        ),
        "because": (
            "Mer väntan är ett svar till den som väntat.",
            "More waiting is an answer to those who have waited.",
        ),
    },
)


def views_met(facts: Situation, plan: Blueprint) -> frozenset[str]:
    """Views that some step takes up: quotes them, or is about one of their themes with somebody who
    holds them in the room.
    """
    found: set[str] = set()
    for words in _everything_said(plan):
        found |= set(_quoted(words)) & facts.perspectives.keys()
    rooms = [
        (set(each.themes), {whole_of(seat.party) for seat in each.members})
        for each in plan.arenas
        if each.themes and (defaults_of(each.kind).joint or each.kind == "shuttle")
    ]
    for key, view in facts.perspectives.items():
        holders = set(_there_for(facts, facts.holders(key)))
        if any(set(view.themes) & themes and holders & there for themes, there in rooms):
            found.add(key)
    return frozenset(found)


def _there_for(facts: Situation, holders: Iterable[str]) -> tuple[str, ...]:
    """Who can be asked about a view: its holders, or the parts through which they are there."""
    found = [row for key in holders for row in facts.through_parts.get(key, (key,))]
    return facts.ordered(found)


def tell_unmet(facts: Situation, plan: Blueprint) -> None:
    """Tell the views that no step takes up, and with whom they are to be taken up."""
    if plan.shape.has("inform", "enough") or not plan.arenas:
        return
    missing = facts.by_name(set(facts.shared) - views_met(facts, plan))
    if not missing:
        return
    if len(missing) > MOST_TOLD:
        plan.tell(
            said("plan_unmet.many", missing, views=quoted(missing[:MOST_TOLD]), count=len(missing))
        )
        return
    by_holders: dict[tuple[str, ...], list[str]] = {}
    for view in missing:
        by_holders.setdefault(_there_for(facts, facts.holders(view)), []).append(view)
    for holders, views in by_holders.items():
        told = facts.by_name(views)
        if holders:
            plan.tell(
                said("plan_unmet.held", (*told, *holders), views=quoted(told), who=named(holders))
            )
        else:
            plan.tell(said("plan_unmet.unheld", told, views=quoted(told)))


EVERY_VIEW_MET = StepRule(
    code="every-view-met",
    phase="wide",
    step=tell_unmet,
    sources=("S2020-F",),
    ours=True,
    needs=("perspectives",),
    late=True,
    told="mind",
    texts={
        "title": ("Alla synsätt", "Every view"),
        "about": (
            "Varje synsätt tas upp av någon punkt eller i underlaget, och den som inte är med "
            "i någon punkt nämns.",
            "Every view is taken up by some step or in the material, and whoever is in no "
            "step is named.",
        ),
        "because": (
            "Det som ingen punkt tar upp försvinner utan att någon bestämt det.",
            "What no step takes up disappears without anybody having decided it.",
        ),
    },
)


def left_out(facts: Situation, now: Blueprint) -> tuple[Told, ...]:
    """Tell the parties that are in no step: whoever is only left out does not know why.

    Args:
        facts: the situation.
        now: the plan without what comes later.
    """
    if now.shape.has("inform", "enough") or not now.arenas:
        return ()
    there = {whole_of(key) for each in now.arenas for key in each.parties}
    there |= {whole_of(key) for each in now.gates for key in each.opened_by}
    there |= {whole_of(key) for words in _everything_said(now) for key in words.refs}
    speaking = {whole for key in there & facts.parties.keys() for whole in _wholes(facts, key)}
    missing = facts.ordered(
        key
        for key in facts.concerned  # of the rest the map itself says that they are hardly affected
        if key not in there
        and key not in speaking
        and key not in facts.hidden
        and key not in facts.owner_parties
        and facts.body_of.get(key) not in there
    )
    little = facts.ordered(
        key
        for key in facts.parties
        if key not in facts.concerned
        and key not in facts.kept_out
        and key not in facts.declined
        and key not in {*there, *speaking, *facts.hidden, *facts.owner_parties}
        and not any(key in unit.members for unit in facts.case.organisation)
        and _would_ask(facts, key)
    )
    told = []
    if missing:
        told.append(said("plan_unmet.left_out", missing, who=named(missing)))
    if little:
        told.append(said("plan_unmet.to_be_told", little, who=named(little)))
    return tuple(Told(code="every-view-met", said=each) for each in told)


_GOVERNING = frozenset(
    {
        StakeholderKind.ADMINISTRATION,
        StakeholderKind.AUTHORITY,
        StakeholderKind.ELECTED,
        StakeholderKind.OFFICIAL,
    }
)
_NEAR = frozenset({StakeholderKind.RESIDENTS, StakeholderKind.GROUP, StakeholderKind.ASSOCIATION})


def _would_ask(facts: Situation, party: str) -> bool:
    """Whether somebody who is hardly affected would still ask why nobody told them: who lives there
    or is organised there, wants to take part, or has much to say.
    """
    entity = facts.parties[party]
    if facts.is_public(party) or entity.kind in _GOVERNING:
        return False
    return entity.kind in _NEAR or party in facts.willing or entity.influence is Level.HIGH


def _wholes(facts: Situation, party: str) -> Iterator[str]:
    """The larger groups that a party is a part of: they are there through it."""
    yield from (whole_of(key) for key in facts.parties[party].part_of)


def _everything_said(plan: Blueprint) -> Iterator[Said]:
    steps: list[PlanArena | PlanGate | Told] = [*plan.arenas, *plan.gates, *plan.told]
    for each in steps:
        if isinstance(each, PlanArena):
            yield from (
                words
                for words in (each.title, each.purpose, each.yields)
                if isinstance(words, Said)
            )
        else:
            yield each.said


def _quoted(words: Filling) -> Iterator[str]:
    """Entries whose own words a sentence quotes; not what fills a place that its text has not."""
    if isinstance(words, Quoted):
        yield from words.ids
    elif isinstance(words, Said):
        shown = places(words)
        for name, value in words.params:
            if shown is None or name in shown:
                yield from _quoted(value)
    elif isinstance(words, tuple):
        for each in words:
            yield from _quoted(each)
    elif isinstance(words, OwnWords):
        return
