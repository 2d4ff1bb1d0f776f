"""Where the matter stands, before any pattern is chosen: whether there are to be talks now at all.

Stop and look, let the decision run its course, pick up what is agreed already, only take stock,
decline since there is nothing to talk about, or hold talks. Each but the last may be the whole
plan. They follow from how the decisions stand,
what runs beside, time, and what is known of those who live with the matter: nothing is concluded
from silence, so where nobody who bears it has been heard there is no joint room.
"""

import datetime as dt
from collections.abc import Iterable
from enum import StrEnum

from attrs import frozen

from processmap.analysis import conditions
from processmap.model.circumstances import Proceeding
from processmap.model.governance import Decision
from processmap.model.kinds import whole_of
from processmap.model.times import Day, earliest, latest
from processmap.model.words import (
    Answer,
    ArenaStatus,
    CarriedOut,
    DecisionAbout,
    Level,
    Outcome,
    ProceedingKind,
    ProposalStatus,
    Purpose,
    StakeholderKind,
    Standing,
    StandstillAnswer,
)
from processmap.planning.arena_kinds import defaults_of
from processmap.planning.powers import own_steps
from processmap.planning.situation import Situation
from processmap.planning.standing_of_decisions import Stands
from processmap.planning.under_appeal import RULED
from processmap.planning.writing import untouched_arenas

__all__ = [
    "STANCES",
    "Calls",
    "Stance",
    "StanceRules",
    "Standpoint",
    "living_with_it",
    "refusing_to_talk",
    "stance_of",
    "unheard",
]

SOON = dt.timedelta(weeks=13)
"""A vote or a ruling nearer than this is let run: talks about yes or no would be a part of it
(own)."""
_VOTED = frozenset({ProceedingKind.REFERENDUM, ProceedingKind.VOTE})
_HOLDING = frozenset({Standing.PERMIT_HOLDER, Standing.LANDOWNER})
_OFFICES = frozenset({StakeholderKind.ADMINISTRATION, StakeholderKind.OFFICIAL})
_LEARNING = frozenset({Purpose.COORDINATE, Purpose.MANDATE, Purpose.ASSESS, Purpose.DECIDE})


class Stance(StrEnum):
    """Where the matter stands."""

    TALKS = "talks"
    STOP_AND_LOOK = "stop_and_look"
    LET_IT_RUN = "let_it_run"
    PICK_UP_AFTER = "pick_up_after"
    INVENTORY_ONLY = "inventory_only"
    DECLINE = "decline"


class Calls(StrEnum):
    """Who gets a talk of their own in the plan itself, and not only later."""

    ALL = "all"
    BEARING = "bearing"
    LIVING = "living"
    PROMISED = "promised"
    NONE = "none"


@frozen(kw_only=True)
class StanceRules:
    """What belongs to the plan itself in a stance; the rest is told as depending on it.

    Attributes:
        now: codes of rules whose arenas, gates and notes are the plan.
        calls: who is called now.
        later: whether what the other rules propose is kept as what may come later.
    """

    now: frozenset[str]
    calls: Calls
    later: bool = True


_ALWAYS = frozenset(
    {
        "pause",
        "lead-accepted",
        "what-exists",
        "safety-first",
        "rights-track",
        "call-first",
        "children-first",
        "too-slow",
        "money-told",
        "days-ahead",
        "double-roles",
        "staff-own-time",
        "stance-first",
        "stance-meanwhile",
        "stance-again",
    }
)
STANCES: dict[Stance, StanceRules] = {
    Stance.INVENTORY_ONLY: StanceRules(
        now=_ALWAYS
        | {
            "election",
            "mandate-first",
            "influence-exists",
            "promise-first",
            "what-was-tried",
            "give-back-first",
            "second-circle",
            "unknown-holders",
        },
        calls=Calls.ALL,
        later=False,
    ),
    Stance.STOP_AND_LOOK: StanceRules(
        now=_ALWAYS
        | {
            "mandate-first",
            "influence-exists",
            "promise-first",
            "give-back-first",
            "standstill",
            "all-parties-informed",
            "who-calls",
        },
        calls=Calls.BEARING,
    ),
    Stance.LET_IT_RUN: StanceRules(
        now=_ALWAYS
        | {
            "vote-weighed",
            "promise-first",
            "carry-out-first",
            "give-back-first",
            "who-calls",
            "sheltered-talks",
            "court-beside",
        },
        calls=Calls.LIVING,
    ),
    Stance.PICK_UP_AFTER: StanceRules(
        now=_ALWAYS
        | {"promise-first", "carry-out-first", "watch-it", "point-of-their-own", "ratify"},
        calls=Calls.PROMISED,
    ),
    Stance.DECLINE: StanceRules(
        now=frozenset(
            {
                "pause",
                "what-exists",
                "rights-track",
                "promise-first",
                "give-back-first",
                "authorities-in-line",
                "court-beside",
                "stance-first",
                "stance-meanwhile",
                "stance-again",
            }
        ),
        calls=Calls.NONE,
        later=False,
    ),
}
"""What each stance holds; talks hold everything, and so stand in no row."""


@frozen(kw_only=True)
class Standpoint:
    """The stance of a map, and what it rests on.

    Attributes:
        stance: where the matter stands.
        because: short name of what says so: unheard, binding, voted, voting, ruling, refused,
            agreed, closed; empty for talks.
        decisions: decisions on their way that it rests on.
        proceeding: the vote or ruling that it rests on.
        who: parties that it is about.
    """

    stance: Stance
    because: str = ""
    decisions: tuple[Decision, ...] = ()
    proceeding: Proceeding | None = None
    who: tuple[str, ...] = ()


def unheard(facts: Situation) -> tuple[str, ...]:
    """Those who bear the matter and are no part of the public side, of whom nothing is known: no
    view, no talk.
    """
    return facts.ordered(
        key
        for key in facts.with_hard_claims
        if not facts.is_public(key)
        and key not in facts.heard
        and key not in facts.holding
        and key not in facts.declined
    )


def living_with_it(facts: Situation) -> tuple[str, ...]:
    """Those who live with the matter whatever is decided, and may be spoken with alone meanwhile:
    neither the public side nor whoever has something to sell; before a vote nobody, since a talk
    is then a part of the campaign.
    """
    found = stance_of(facts)
    if found.stance is Stance.LET_IT_RUN and found.because == "voting":
        return ()
    hit = facts.with_hard_claims
    return tuple(
        key
        for key in facts.ordered({*hit, *_across(facts, hit)})
        if not facts.is_public(key)
        and facts.parties[key].kind is not StakeholderKind.BUSINESS
        and key not in facts.declined
    )


def _across(facts: Situation, hit: Iterable[str]) -> set[str]:
    """Those on the other side, with a view and a stake of their own: they live with it too."""
    opposed = {
        key for each in facts.conflicts if set(each.parties) & set(hit) for key in each.parties
    }
    saying = {whole_of(key) for view in facts.perspectives for key in facts.holders(view)}
    return {key for key in opposed & saying if facts.affected(key) in (Level.HIGH, Level.MEDIUM)}


def stance_of(facts: Situation) -> Standpoint:
    """Find the stance.

    Where nothing is open, something is simply to be done, or those who would meet cannot, other
    patterns answer; they are talks here.
    """
    if facts.case.open == () or facts.shape_violent:
        return Standpoint(stance=Stance.TALKS)
    return (
        _nothing_to_talk_of(facts)
        or _runs_its_course(facts)
        or _agreed_already(facts)
        or _nobody_heard(facts)
        or Standpoint(stance=Stance.TALKS)
    )


def _nothing_to_talk_of(facts: Situation) -> Standpoint | None:
    """All about the question is decided and final, nothing is said to be open, and whoever carries
    it out has said no to talks: what is left is to inform, and to answer. All that is undecided is
    what is tried by law and does not wait.

    Where whoever carries it out takes part there is how it is done to talk about.
    """
    final = tuple(
        each
        for each in facts.net.of(Stands.CLOSED)
        if each.about is DecisionAbout.MATTER
        and each.outcome is Outcome.APPROVED
        and each.carried_out is not CarriedOut.NO
        and each.id not in facts.tried
    )
    refusing = refusing_to_talk(facts)
    begun = facts.mandates or facts.rules_agreed or facts.under_way or facts.agreed_before
    waiting = facts.pending or facts.open_proposals or facts.net.unsure or facts.unclear
    if not final or not refusing or begun or waiting or facts.agreement:
        return None
    held = [each for each in facts.case.standstills if each.agreed is StandstillAnswer.YES]
    if facts.case.open is not None or held:
        return None
    if not all(_settled_by_others(each) for each in facts.proceedings):
        return None
    return Standpoint(stance=Stance.DECLINE, because="closed", decisions=final, who=refusing)


def _settled_by_others(running: Proceeding) -> bool:
    """Whether what runs beside leaves nothing here: a case that does not wait, or an election."""
    if running.kind in RULED:
        return running.may_wait is not Answer.YES
    return conditions.is_election(running.title)


def refusing_to_talk(facts: Situation) -> tuple[str, ...]:
    """Those who carry it out and have said no to talks, where nobody takes part who could do
    anything about how it is done: whoever holds the permit or the land, else all who carry it out
    but the owner's own offices.
    """
    carrying = [key for key in facts.parties if "carries_out" in facts.claims[key]]
    holding = [key for key in carrying if _HOLDING & set(facts.parties[key].standing)]
    outside = [key for key in carrying if facts.parties[key].kind not in _OFFICES]
    able = holding or outside
    declined = facts.ordered(key for key in able if key in facts.declined)
    return declined if len(declined) == len(able) else ()


def _runs_its_course(facts: Situation) -> Standpoint | None:
    """A vote that waits for its answer or is near, a ruling that is near, or a decision that its
    body has refused to hold.
    """
    pending = facts.pending
    for vote in facts.votes:
        if not vote.id:
            continue
        over = facts.is_past(vote)
        mine = tuple(each for each in pending if not vote.by or each.body in vote.by)
        if over and mine:
            return _let_run("voted", mine, vote)
        if not over and _near(facts, vote.starts or vote.ends):
            return _let_run("voting", pending, vote)
    for running in facts.proceedings:
        near = _near(facts, running.ends)
        if running.kind in RULED and running.may_wait is Answer.NO and near and running.id:
            return _let_run("ruling", pending, running)
    refused = {
        key
        for each in facts.case.standstills
        if each.agreed is StandstillAnswer.NO
        for key in each.by
    }
    fixed = tuple(each for each in pending if each.body in refused and _near(facts, each.date))
    return _let_run("refused", fixed, None) if fixed else None


def _let_run(
    because: str, decisions: tuple[Decision, ...], proceeding: Proceeding | None
) -> Standpoint:
    return Standpoint(
        stance=Stance.LET_IT_RUN, because=because, decisions=decisions, proceeding=proceeding
    )


def _near(facts: Situation, day: Day | None) -> bool:
    """Whether a day is still to come, and soon."""
    if day is None or facts.start is None:
        return False
    return facts.start <= latest(day) and earliest(day) - facts.start <= SOON


def _agreed_already(facts: Situation) -> Standpoint | None:
    """Something was agreed before and nothing new waits: it is carried on, not begun anew."""
    if not facts.carried_on or facts.violence_goes_on:
        return None
    who = facts.ordered(
        key for each in facts.agreed_before for key in each.with_ if key in facts.parties
    )
    return Standpoint(stance=Stance.PICK_UP_AFTER, because="agreed", who=who)


def _nobody_heard(facts: Situation) -> Standpoint | None:
    """Nobody who bears the matter has been heard: with something on its way to be bound, stop and
    look; else only take stock.
    """
    bearing = facts.ordered(
        key
        for key in facts.with_hard_claims
        if not facts.is_public(key) and key not in facts.declined
    )
    silent = unheard(facts)
    if not bearing or set(silent) != set(bearing) or _something_known(facts):
        return None
    binding = own_steps(facts, facts.pending)
    if binding:
        return Standpoint(
            stance=Stance.STOP_AND_LOOK, because="binding", decisions=binding, who=silent
        )
    who = facts.ordered(key for key in facts.concerned if key not in facts.heard)
    return Standpoint(stance=Stance.INVENTORY_ONLY, because="unheard", who=who)


def _something_known(facts: Situation) -> bool:
    """Whether the map tells of views without holders, of conflicts, of rounds before, of what lies
    ready, or holds joint forums that a person has written.
    """
    ours = untouched_arenas(facts.case)
    forums = [
        each
        for each in facts.case.arenas
        if each.id not in ours
        and each.status is not ArenaStatus.CLOSED
        and defaults_of(str(each.kind or "round_table")).joint
    ]
    joint = [
        each
        for each in facts.coming
        if len(each.participants) > 1 and each.purpose not in _LEARNING
    ]
    ready = [each for each in facts.case.proposals if each.status is ProposalStatus.READY]
    return bool(
        facts.unheld
        or facts.conflicts
        or facts.case.tensions
        or [each for each in facts.earlier if each.with_]
        or facts.rules_agreed
        or facts.under_way
        or forums
        or joint
        or ready
    )
