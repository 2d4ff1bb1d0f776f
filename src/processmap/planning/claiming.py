"""Claims held against the finished plan: honoured, set aside with a reason, or broken with what
would mend it.
"""

from collections import defaultdict
from typing import Any

from processmap.model.kinds import whole_of
from processmap.model.plan import Claim, PlanArena, Said
from processmap.planning.arena_kinds import OWN, SETTLING
from processmap.planning.blueprint import Blueprint, named, own_words, said
from processmap.planning.giving import gives_only
from processmap.planning.situation import HARD, Situation
from processmap.planning.stance import Stance

__all__ = ["claims_of"]

_TABLES = frozenset({"plenary", "round_table", "negotiation"})


def claims_of(facts: Situation, plan: Blueprint) -> tuple[Claim, ...]:
    """The strongest claim of each party for each theme that hits it, and what became of it.

    Another holder of the same view never honours a claim; a party that is divided is honoured when
    each part sits.
    """
    if plan.shape.pattern in ("inform", "enough") or plan.shape.stance == Stance.DECLINE:
        return ()  # where nothing is talked about there are no chairs
    seated: dict[str, list[PlanArena]] = defaultdict(list)
    own: dict[str, list[PlanArena]] = defaultdict(list)
    absent: dict[str, set[str]] = defaultdict(set)
    for arena in plan.arenas:
        for seat in arena.members:
            if seat.state == "kept_open":
                continue
            there = len(arena.members) > 1 or len(facts.concerned) == 1
            place = seated if arena.kind in SETTLING and there else own
            place[seat.party].append(arena)
        for each in arena.absent:
            absent[whole_of(each.party)].add(each.why)
    made: list[Claim] = []
    for party in facts.ordered(facts.parties):
        claims = facts.claims[party]
        if not claims or party in facts.through_parts:
            continue  # a side that is there through its parts claims by them
        made += [
            _claim(facts, plan, party, theme, claims, seated, own, absent)
            for theme in facts.themes_of(party) or (None,)
        ]
    return tuple(made)


def _claim(
    facts: Situation,
    plan: Blueprint,
    party: str,
    theme: str | None,
    claims: tuple[str, ...],
    seated: dict[str, list[PlanArena]],
    own: dict[str, list[PlanArena]],
    absent: dict[str, set[str]],
) -> Claim:
    def honouring(arenas: list[PlanArena]) -> list[str]:
        return [
            each.id for each in arenas if not each.themes or theme is None or theme in each.themes
        ]

    others = claims[1:]
    assumed = facts.assumed_hit(party) and claims[0] == "bears_it"
    found = honouring(seated.get(party, []))
    parts = facts.parts(party)
    if not found and parts:
        by_part = [honouring(seated.get(part, [])) for part in parts]
        if all(by_part):
            found = [key for keys in by_part for key in keys]
    usual: dict[str, Any] = {
        "party": party,
        "theme": theme,
        "claim": claims[0],
        "others": others,
        "assumed": assumed,
    }
    rooms = [each for each in plan.arenas if each.kind in SETTLING and theme in each.themes]
    if not found and not rooms:
        # At the common table whoever sits there can raise what no room is for.
        found = [
            each.id
            for each in seated.get(party, [])
            if each.kind in _TABLES and each.phase == "wide"
        ]
    if found:
        return Claim(**usual, state="honoured", honoured_in=tuple(dict.fromkeys(found)))
    tracks = [each.id for key in (party, *parts) for each in own.get(key, []) if each.kind in OWN]
    why = _why(facts, plan, party, absent.get(party, set()))
    if why is not None:
        return Claim(**usual, state="set_aside", honoured_in=tuple(dict.fromkeys(tracks)), why=why)
    if not HARD & set(claims):
        decides = [
            each.id
            for each in plan.arenas
            if each.kind in ("deciding", "anchoring", "coordination")
            and (party in each.parties or facts.body_of.get(party) in each.parties)
        ]
        if decides or tracks:
            return Claim(
                **usual, state="honoured", honoured_in=tuple(dict.fromkeys((*decides, *tracks)))
            )
        return Claim(**usual, state="set_aside", why="not_concerned")
    if not plan.arenas_of(*_TABLES) and tracks:
        return Claim(
            **usual, state="honoured", honoured_in=tuple(dict.fromkeys(tracks))
        )  # no common table: own rooms only
    mend: Said = said(
        "plan_page.mend_table",
        (party,),
        who=named([party]),
        theme=own_words([theme] if theme else [facts.case.title]),
    )
    return Claim(**usual, state="broken", why="no_room", mend=mend)


def _why(facts: Situation, plan: Blueprint, party: str, absences: set[str]) -> str | None:
    if party in facts.declined:
        return "declined"
    if party in facts.afraid or "safety" in absences:
        return "safety"
    if facts.has_standing(party) or facts.children(party) or "own_track" in absences:
        return "own_track"
    if plan.shape.small and gives_only(facts, party):
        return "own_track"
    if "power_over" in absences:
        return "power_over"
    if any(
        party in {whole_of(each) for each in apart}
        for apart in [facts.apart.get(party, frozenset())]
    ):
        return "safety"
    if plan.shape.pattern == "apart":
        return "safety"
    return None
