"""First: say what is fixed. Who asks for the talks, what is open, what was promised and tried, and
what lies ready.
"""

import datetime as dt
import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from processmap.analysis.conditions import is_election
from processmap.analysis.terms import budgets, in_office, is_elected, terms_after
from processmap.language.discretion import is_for_the_writer_alone
from processmap.model.circumstances import EarlierRound, Proceeding
from processmap.model.dialogues import Dialogue
from processmap.model.governance import Commitment, Decision
from processmap.model.kinds import whole_of
from processmap.model.plan import Before, Days, Filling, Said
from processmap.model.stakeholders import Stakeholder
from processmap.model.times import earliest, latest
from processmap.model.words import (
    Answer,
    Aspect,
    BodyKind,
    CarriedOut,
    DecisionAbout,
    EarlierOutcome,
    Level,
    ProceedingKind,
    ProposalStatus,
    Purpose,
    StakeholderKind,
    Standing,
    YesNeeded,
)
from processmap.planning.blueprint import Blueprint, StepRule, named, own_words, quoted, said
from processmap.planning.closed_and_open import closed_and_open, joined
from processmap.planning.convening import (
    across_from,
    conveners,
    failed_rounds,
    first_deciders,
    mandate_givers,
    non_state,
    staked_owners,
)
from processmap.planning.earlier_forms import held_out
from processmap.planning.effort import last_day
from processmap.planning.matters import is_a_demand, is_set_by_authority, meets_already
from processmap.planning.mendable import can_be_done_now
from processmap.planning.noted import gave_it, will_not_hold
from processmap.planning.on_the_road import locking_steps
from processmap.planning.powers import association_of, can, cannot_wait, examines
from processmap.planning.promised import (
    cannot_both_hold,
    remembered_differently,
    sent_by_a_side,
)
from processmap.planning.situation import Situation
from processmap.planning.stance import Stance
from processmap.planning.steps.call import told_in_calls
from processmap.planning.stoppable import released_on

__all__ = [
    "CARRY_OUT_FIRST",
    "ELECTION",
    "GIVE_BACK_FIRST",
    "INFLUENCE_EXISTS",
    "LEAD_ACCEPTED",
    "MANDATE_FIRST",
    "PAUSE",
    "PROMISE_FIRST",
    "READY_PROPOSAL",
    "TOLD_FIRST",
    "VOTE_WEIGHED",
    "WHAT_WAS_TRIED",
    "WHO_CALLS",
    "answerable",
    "conducted",
    "convener",
    "conveners",
    "first_deciders",
    "mandate",
]

K = StakeholderKind
_MOST_STEPS = 4
"""Steps of the matter that are all told again to those who live with it (own)."""
MOST_NAMED = 2
_MOST_RUNG = 60
"""Most people of a party that are rung; more are told (own)."""
MOST_ASKED_AFTER = 4
"""Parties that are named as those who are asked how an earlier round ended (own)."""
_MOST_IDEAS = 2
"""Ideas of the parties' own that are named beside what lies ready (own)."""
_MOST_DELEGATED = 120
"""Most letters of a note of what somebody decides on delegation that is told whole."""
_APART = 2
"""Different ones who decide on steps of the matter, from which each step is told by itself."""


_CAMPAIGN = dt.timedelta(weeks=4)
"""Before an election nothing new is invited to for this long: it would be a part of the campaign
(own).
"""
# What somebody owns who owns land or houses, and what is done with it.
_LAND = re.compile(
    r"\b(\w*hus(et|en)?|\w*bygg\w*|riv(s|a|as|ning\w*)|\w*kvarter\w*|\w*lägenhet\w*|"
    r"lokal(en|er|erna)?|\w*fastighet\w*|\w*tomt(en|er|erna)?|\w*mark(en)?|"
    r"houses?|housing|buildings?|rebuil\w*|demoli\w*|blocks?|flats?|premises|land|plots?)\b",
    re.IGNORECASE,
)
_LATE_MANDATE = dt.timedelta(weeks=6)
"""From how far away a meeting is no day to wait for with the mandate (own)."""
_ALONE = frozenset({"interview", "home_visit", "caucus"})

# Word that was sent to somebody was never a talk with them.
_SENT = re.compile(
    r"\b(besked\w*|meddel\w+|underrätta\w+|uppsag\w+|brev|notice|notified|told|letters?)\b",
    re.IGNORECASE,
)
_ENDED = {
    EarlierOutcome.IGNORED: "earlier_unused",
    EarlierOutcome.OVERRULED: "earlier_unused",
    EarlierOutcome.BROKEN_OFF: "earlier_left",
    EarlierOutcome.DISPUTED: "earlier_disputed",
}


def pause(facts: Situation, plan: Blueprint) -> None:
    """A recorded pause: whoever decides it says whether and how the process goes on; everything
    joint waits.
    """
    found = facts.case.pause
    if found is None or found.ended is not None:
        return
    who = (
        (found.decided_by,) if found.decided_by else (facts.owner_parties or first_deciders(facts))
    )
    refs = who or facts.concerned
    if not refs:
        return
    why = own_words([found.why], who)
    said_ = (
        said("plan_fixed.pause", refs, who=named(who), why=why)
        if who
        else said("plan_fixed.pause_alone", refs, why=why)
    )
    plan.gate("mandate", said_, opened_by=who, strength="must", phase="fixed", about=("paus",))


PAUSE = StepRule(
    code="pause",
    phase="fixed",
    step=pause,
    strength="must",
    ours=True,
    needs=("pause",),
    texts={
        "title": ("Paus", "Pause"),
        "about": (
            "En noterad paus gäller tills den som avgör säger något annat.",
            "A recorded pause holds until whoever decides says otherwise.",
        ),
        "because": (
            "Ingen kallas medan processen vilar.",
            "Nobody is called while the process rests.",
        ),
    },
)


def election(facts: Situation, plan: Blueprint) -> None:
    """An election while the process lasts: the mandate is renewed by those who are then elected,
    and nothing is left for decision until they are in office.
    """
    _renew_in_office(facts, plan)
    bodies = tuple(key for key in first_deciders(facts) if is_elected(facts.bodies[key]))
    last = last_day(facts, plan)
    if facts.start is None or last is None or plan.shape.has("inform", "enough"):
        return
    ahead = [each for each in terms_after(facts.case, facts.start) if each[0] <= last]
    for day, settled in ahead[:1]:
        days = {"day": day.isoformat(), "settled": settled.isoformat()}
        told = (
            said("plan_fixed.election", bodies, who=named(bodies), **days)
            if bodies
            else said("plan_fixed.election_alone", (), **days)
        )
        begun = [
            each.id for each in plan.joint() if each.status == "proposed" and not each.dialogues
        ]
        if begun:
            plan.keep_free(begun, Days(day - _CAMPAIGN, day), told)
        else:
            plan.tell(told)


def _renew_in_office(facts: Situation, plan: Blueprint) -> None:
    """What a person has written because of an election waits for those who are elected then."""
    days = facts.case.calendar.election if facts.case.calendar else ()
    day = min((each for each in days if facts.start is None or each >= facts.start), default=None)
    if day is None:
        return
    settled = in_office(facts.case, day)
    for talk in facts.case.dialogues:
        renews = talk.purpose is Purpose.MANDATE and talk.live and not talk.held
        if not renews or all(why.rule != plan.rule for why in talk.reasons):
            continue
        told: dict[str, Filling] = {"talk": quoted([talk.id]), "day": Days(day)}
        plan.keep_free(
            [talk.id],
            Before(settled),
            plan.said("in_office", [talk.id], settled=Days(settled), **told),
            instead=plan.said("before", [talk.id], **told),
        )


ELECTION = StepRule(
    code="election",
    phase="fixed",
    step=election,
    ours=True,
    needs=("calendar.election",),
    small=True,
    late=True,
    told="fixed",
    texts={
        "title": ("Val", "Election"),
        "about": ("Efter ett val förnyas uppdraget.", "After an election the mandate is renewed."),
        "because": (
            "De som då sitter har inte lovat något.",
            "Those who then sit have promised nothing.",
        ),
        "in_office": (
            "{talk} hålls när de som väljs {day} har tillträtt, tidigast {settled}.",
            "{talk} is held when those elected on {day} are in office, {settled} at the earliest.",
        ),
        "before": (
            "Låt {talk} hållas före valet {day}.",
            "Let {talk} be held before the election on {day}.",
        ),
    },
)


def budget_round(facts: Situation, plan: Blueprint) -> None:
    """A budget is decided while the process lasts: what costs money reaches it, or waits a year."""
    last = last_day(facts, plan)
    if facts.start is None or last is None or plan.shape.has("inform", "enough"):
        return
    small = plan.shape.small
    locking = set() if small else {each.key for each in locking_steps(facts)}
    for each in budgets(facts.case):
        ends = latest(each.ends) if each.ends is not None else None
        begins = latest(each.starts) if each.starts is not None and ends is None else None
        if begins is not None and facts.start <= begins <= last and each.id is not None:
            begun: dict[str, Filling] = {"what": quoted([each.id]), "day": str(each.starts)}
            plan.tell(said("plan_fixed.budget_begins", (each.id,), **begun))
        if ends is None or not facts.start <= ends <= last or each.id is None:
            continue
        if each.id in locking:
            continue  # it is told what it locks
        told: dict[str, Filling] = {"what": quoted([each.id]), "day": ends.isoformat()}
        who = facts.settled_by(each)
        if who:
            plan.tell(said("plan_fixed.budget", (each.id, *who), who=named(who), **told))
        else:
            plan.tell(said("plan_fixed.budget_alone", (each.id,), **told))
    for ruling in facts.yearly_budgets:
        day = latest(ruling.date) if ruling.date is not None else None
        if ruling.id is None or day is None or not facts.start <= day <= last:
            continue
        told = {"what": quoted([ruling.id]), "day": day.isoformat()}
        if ruling.body is not None:
            refs = (ruling.id, ruling.body)
            plan.tell(said("plan_fixed.budget", refs, who=named([ruling.body]), **told))
        else:
            plan.tell(said("plan_fixed.budget_alone", (ruling.id,), **told))


BUDGET_ROUND = StepRule(
    code="budget-round",
    phase="fixed",
    step=budget_round,
    ours=True,
    needs=("proceedings.kind", "proceedings.ends", "decisions.title", "decisions.date"),
    small=True,
    late=True,
    told="mind",
    texts={
        "title": ("Budgeten har sin egen tid", "The budget has its own time"),
        "about": (
            "Beslutas en budget under tiden sägs vilken dag, så att det som kostar når dit.",
            "If a budget is decided meanwhile, its day is told, so that what costs gets there.",
        ),
        "because": (
            "Ett förslag utan pengar väntar ett år.",
            "A proposal without money waits a year.",
        ),
    },
)


def mandate(facts: Situation, plan: Blueprint) -> None:
    """A decision to hold the talks, by a body with power over the matter; nothing else is read as
    one.
    """
    going_on = facts.under_way or facts.rules_agreed or facts.agreed_before
    bodies = mandate_givers(facts)
    unsure_ones = {each.id for each in facts.unclear}
    not_one = (
        *facts.unclear,
        *(each for each in facts.settled_matters if each.id not in unsure_ones),
    )
    if facts.mandates:
        plan.assume(
            said(
                "plan_fixed.mandate_given",
                _ids(facts.mandates),
                decisions=quoted(_ids(facts.mandates)),
            )
        )
        return
    asking = facts.case.commissioner or (facts.case.owner if facts.tried and not bodies else None)
    if going_on or (not bodies and not asking):
        return
    if plan.shape.stance == Stance.STOP_AND_LOOK:
        return  # who may decide on what is on its way is asked there, and the mandate with it
    if not bodies and facts.owner_parties:
        return  # whoever owns it is a party; who calls is another rule's
    refs = _ids(not_one) or bodies or facts.concerned
    if not refs:
        return
    matters = _ids(
        each for each in not_one if each.id not in unsure_ones and each.id not in facts.voided
    )
    unsure = _ids(facts.unclear)
    mistaken = (
        said("plan_fixed.not_a_mandate", matters, decisions=quoted(matters))
        if matters
        else said("plan_fixed.nothing")
    )
    asked = (
        said("plan_fixed.is_it_one", unsure, decisions=quoted(unsure))
        if unsure
        else said("plan_fixed.nothing")
    )
    signers = tuple(each for each in _signers(facts) if each.id not in facts.voided)
    officials = (
        said(
            "plan_fixed.not_officials",
            _ids(signers),
            officials=named(each.body for each in signers),
            matter=quoted(_ids(signers)),
        )
        if signers
        else said("plan_fixed.nothing")
    )
    known = facts.case.party_named(asking) or _body_called(facts, asking)
    if known in facts.bodies and facts.bodies[known].kind is BodyKind.DELEGATE:
        bodies = (known,)  # a manager's decision within delegation is a mandate
    outside = asking and known is None and not facts.owner_parties
    asks: Filling = (
        own_words([asking or ""], plain=True)
        if outside
        else named([known] if known in facts.bodies else bodies)
    )
    key = "plan_fixed.mandate"
    if plan.shape.small:
        # An elected body decides in writing: nobody rings it or mails it.
        chaired = not outside and all(_has_a_chair(facts, each) for each in bodies)
        key = "plan_fixed.mandate_written" if chaired else "plan_fixed.mandate_small"
    rung = outside or key == "plan_fixed.mandate_small"
    next_ = _when_they_meet(facts, () if rung else bodies)
    told = {"mistaken": mistaken, "asked": asked, "officials": officials, "next": next_}
    said_ = said(key, refs, who=asks, **told)
    plan.gate("mandate", said_, opened_by=bodies, phase="fixed")


def _when_they_meet(facts: Situation, bodies: Collection[str]) -> Said:
    """When those who are asked for the mandate meet next, as far as the map knows: by when it has
    to be with them, or that it is to be decided before that, where it is far away.
    """
    start = facts.start
    if start is None:
        return said("plan_fixed.nothing")
    found = []
    for key in bodies:
        body = facts.bodies[key]
        coming = [each for each in body.meetings if not each.cancelled and each.date >= start]
        in_time = [each for each in coming if body.papers_due(each) >= start]
        if not in_time:
            continue
        meeting = min(in_time, key=lambda each: each.date)
        papers = body.papers_due(meeting)
        name = "meets_next" if papers >= meeting.date else "meets_next_papers"
        if meeting.date > start + _LATE_MANDATE:
            name = "meets_late"
        told = {"day": meeting.date.isoformat(), "papers": papers.isoformat()}
        name = f"{name}_alone" if len(bodies) == 1 else name
        found.append(said(f"plan_fixed.{name}", (key,), who=named([key]), **told))
    return joined(found)


MANDATE_FIRST = StepRule(
    code="mandate-first",
    phase="fixed",
    step=mandate,
    sources=("SKR-M", "MIT-SG"),
    needs=("decisions.about", "decision_bodies"),
    texts={
        "title": ("Uppdrag först", "Mandate first"),
        "about": (
            "Beslut om att föra samtalen fattas av den som råder över frågan; inget annat "
            "beslut läses som uppdrag.",
            "A decision to hold the talks is taken by whoever has power over the matter; no "
            "other is read as a mandate.",
        ),
        "because": (
            "Utan uppdrag vet ingen vad samtalen får leda till.",
            "Without a mandate nobody knows what the talks may lead to.",
        ),
    },
)


def _body_called(facts: Situation, words: str | None) -> str | None:
    """The one body that is called by some words and more ("Parkchefen på delegation")."""
    start = f"{(words or '').strip().casefold()} "
    found = [key for key, each in facts.bodies.items() if each.name.casefold().startswith(start)]
    return found[0] if words and len(found) == 1 else None


def _delegated(facts: Situation, said_to: Collection[str]) -> Said:
    """What somebody decides on delegation, as the map notes it: it is not sent to a board."""
    found = [
        said("plan_fixed.delegated", (key,), who=named([key]), note=own_words([note], (key,)))
        for key, each in facts.bodies.items()
        if each.kind is BodyKind.DELEGATE
        and key not in said_to
        and not each.confidential
        and (note := (each.note or "").strip().rstrip("."))
        and len(note) <= _MOST_DELEGATED
        and not is_for_the_writer_alone(note)
    ]
    return joined(found)


def _has_a_chair(facts: Situation, key: str) -> bool:
    """Whether somebody is a body that a chair speaks for and that decides as one."""
    return key in facts.bodies and can(facts, key).speaks == "chair"


def _signers(facts: Situation) -> tuple[Decision, ...]:
    """Decisions on the matter that officials are to take or took, and not a body; what has been
    annulled since binds nobody.
    """
    return tuple(
        each
        for each in facts.case.decisions
        if each not in facts.annulled
        and each.body not in facts.bodies
        and facts.own(each.body) is not None
        and facts.parties.get(each.body) is not None
        and facts.parties[each.body].kind in (K.OFFICIAL, K.ADMINISTRATION)
    )


_NOT_PUBLIC = re.compile(
    r"\b(offentliggj\w+ (?:aldrig|inte)|(?:inte|aldrig) (?:offentlig\w*|publicer\w+)|"
    r"slutn?[ae]t? (?:samtal|möten?|träff\w*|rum)|bakom stängda dörrar|"
    r"(?:not|never) (?:made public|published)|closed (?:meetings?|talks|session\w*)|"
    r"behind closed doors)\b",
    re.IGNORECASE,
)
"""That what was said was kept among those who were there."""


def _ids(entries: Iterable[object]) -> tuple[str, ...]:
    return tuple(key for each in entries if isinstance(key := getattr(each, "id", None), str))


def convener(facts: Situation, plan: Blueprint) -> None:
    """Who has a stake of its own does not call people alone, and its own consultation does not
    stand in the place.
    """
    stake = staked_owners(facts)
    led = [
        each
        for each in facts.earlier
        if set(each.led_by) & set(facts.owner_parties)
        and (set(each.with_) - set(each.led_by) or not _SENT.search(each.what))
    ]
    callers = [key for key in conveners(facts) if key not in stake]
    neutral = plan.convening
    if neutral and not facts.case.owner:
        plan.tell(
            said("plan_fixed.convener_asked", neutral, who=named(neutral), **_together(facts))
        )
        return
    if not stake:
        return
    refs = (*stake, *_ids(led))
    beside: Said = said("plan_fixed.nothing")
    consultations = [
        each
        for each in facts.case.proceedings
        if each.kind in (ProceedingKind.CONSULTATION, ProceedingKind.PERMIT) and each.id
    ]
    if facts.case.legal_duties:
        beside = said(
            "plan_fixed.duties_beside", refs, duties=own_words(sorted(facts.case.legal_duties))
        )
    elif led:
        beside = said(
            "plan_fixed.earlier_beside", _ids(led), rounds=quoted(facts.by_name(_ids(led)))
        )
    elif consultations:
        beside = said(
            "plan_fixed.rounds_beside",
            _ids(consultations),
            rounds=quoted(facts.by_name(_ids(consultations))),
        )
    if facts.rules_agreed or facts.carried_on:
        return  # who leads and by which rules is settled among them
    private = [key for key in stake if not facts.is_public(key)]
    if private and callers and not facts.agreement:
        plan.tell(
            said(
                "plan_fixed.convener_public",
                refs,
                who=named(callers),
                owner=named(private),
                beside=beside,
            )
        )
    elif plan.shape.small:
        return  # whoever asks for the small talks is asked with the first call
    elif private or facts.agreement:
        others = [key for key in facts.with_hard_claims if key not in stake]
        if not others:
            return
        plan.tell(
            said(
                "plan_fixed.convener_together",
                refs,
                owner=named(stake),
                who=named(facts.ordered(others)),
                beside=beside,
            )
        )
    else:
        across = across_from(facts, stake)
        if neutral:
            plan.tell(
                said(
                    "plan_fixed.convener_neutral",
                    (*refs, *neutral),
                    owner=named(stake),
                    who=named(neutral),
                    **_together(facts),
                )
            )
        elif across:
            # Who leads is said where the talks are told, where the map has somebody.
            key = "convener_party_led" if facts.fit_leads else "convener_party"
            plan.tell(
                said(
                    f"plan_fixed.{key}",
                    refs,
                    owner=named(stake),
                    who=named(across),
                    beside=beside,
                )
            )


WHO_CALLS = StepRule(
    code="who-calls",
    phase="fixed",
    step=convener,
    sources=("VIE-D",),
    ours=True,
    needs=("owner", "commissioner", "funding.source"),
    small=True,
    told="fixed",
    texts={
        "title": ("Vem som kallar", "Who calls"),
        "about": (
            "Den som har ett eget intresse kallar inte ensam och väljer inte ensam ledare.",
            "Whoever has a stake does not call alone and does not alone choose the lead.",
        ),
        "because": ("Den som kallar ramar in frågan.", "Whoever calls frames the question."),
    },
)


def _together(facts: Situation) -> dict[str, Filling]:
    """Who leads beside whoever calls: those elected where it is lived, and those who live there."""
    local = facts.ordered(
        key
        for key in facts.parties
        if facts.parties[key].place_names
        and facts.parties[key].kind in (K.ELECTED, K.RESIDENTS)
        and key not in facts.hidden
        and key not in facts.declined
    )
    return {
        "local": said("plan_fixed.with_local", local, who=named(local))
        if local
        else said("plan_fixed.nothing"),
        "led": _led_badly(facts),
    }


def _led_badly(facts: Situation) -> Said:
    """That whoever led an earlier round that came to nothing neither calls nor leads now; of an
    owner with a stake that is said anyway.
    """
    by: dict[tuple[str, ...], list[str]] = {}
    for each in failed_rounds(facts):
        leading = facts.ordered(
            {whole_of(key) for key in each.led_by}
            & facts.parties.keys() - {*facts.owner_parties, *facts.hidden}
        )
        if leading and each.id:
            by.setdefault(leading, []).append(each.id)
    return joined(
        said("plan_fixed.led_it_badly", (*who, *rounds), who=named(who), what=quoted(rounds))
        for who, rounds in by.items()
    )


def refused_lead(facts: Situation, plan: Blueprint) -> None:
    """Somebody whom a side will not meet under invites nobody. Where only those say no who speak
    for others of their own accord, those others are asked.
    """
    refused = {each.id for each in facts.refused_leads}
    for each in sorted(facts.case.facilitators, key=lambda lead: lead.id):
        saying = facts.ordered(key for key in each.objected_by if key in facts.self_appointed)
        if not saying or each.id in refused:
            continue
        others = facts.ordered(one for key in saying for one in facts.self_appointed[key])
        plan.tell(
            said(
                "plan_fixed.unasked_no",
                (each.id, *saying, *others),
                lead=named([each.id]),
                who=named(saying),
                others=named(others),
            )
        )
    for each in facts.refused_leads:
        who = facts.ordered(key for key in each.objected_by if key in facts.case)
        if who:
            plan.tell(
                said(
                    # Who calls instead stands with the talks, where the map has somebody.
                    f"plan_fixed.{'refused_lead' if facts.leads else 'refused_lead_ask'}",
                    (each.id, *who),
                    lead=named([each.id]),
                    who=named(who),
                )
            )


LEAD_ACCEPTED = StepRule(
    code="lead-accepted",
    phase="fixed",
    step=refused_lead,
    sources=("MIT-SG", "VIE-D"),
    needs=("facilitators.objected_by",),
    told="fixed",
    texts={
        "title": ("Ledare som alla sidor godtar", "A lead whom all sides accept"),
        "about": (
            "Den som en sida inte vill mötas under bjuder inte in någon.",
            "Somebody whom a side will not meet under invites nobody.",
        ),
        "because": (
            "Under en ledare man inte litar på säger man inget.",
            "Under a lead one does not trust one says nothing.",
        ),
    },
)


def before_what(facts: Situation) -> Said:
    """Before whoever is invited, or where they sit together already, before they meet next."""
    return said("plan_fixed.when_next" if meets_already(facts) else "plan_fixed.when_invited")


def influence(facts: Situation, plan: Blueprint) -> None:
    """What is open and what is fixed is said before anybody is invited, by those who decided it,
    step by step.
    """
    if (
        facts.case.open is not None
        or facts.rules_agreed
        or plan.shape.pattern == "apart"
        or facts.carried_on
    ):
        return
    taken = [each for each in facts.settled_matters if each.id not in facts.voided]
    speakers = answerable(facts, taken) or plan.convening
    steps = [
        conducted(facts, running.id, running.by)
        if running.by
        else said("plan_fixed.step_alone", (running.id,), what=quoted([running.id]))
        for running in facts.proceedings
        if running.id and not _can_be_held(facts, running)
    ]
    halted = [
        each
        for each in facts.not_carried_out
        if each.carried_out is CarriedOut.HALTED and each.id not in facts.tried
    ]
    refs = (
        (*_ids(taken), *_ids(facts.annulled), *_ids(facts.pending), *_ids(facts.proceedings))
        or speakers
        or facts.concerned
    )
    if not refs:
        return
    # What a party demands that does not decide is its view, and is asked in its talk.
    limits = [each for each in facts.case.limits if not is_a_demand(facts, each)]
    limits = [each for each in limits if not is_set_by_authority(facts, each)]
    demanded = (
        said("plan_fixed.limits", speakers, limits=own_words(sorted(each.what for each in limits)))
        if limits
        else said("plan_fixed.nothing")
    )
    fixed = _fixed_by(facts)
    apart = _steps_told(facts, plan) if plan.shape.small else ()
    if apart:
        refs_apart = tuple(ref for each in apart for ref in each.refs)
        fixed = said("plan_fixed.at_each_step", refs_apart, what=fixed, steps=apart)
        said_there = {each.refs[0] for each in apart}
        steps = [each for each in steps if each.refs[0] not in said_there]
    net = joined(closed_and_open(facts))
    begun = all(facts.has_begun(each) for each in facts.proceedings if each.id)
    beside = "steps_beside" if begun else "steps_to_come"
    left = (
        said(f"plan_fixed.{beside}", refs, steps=tuple(sorted(steps, key=str)))
        if steps
        else said("plan_fixed.nothing")
    )
    again = (
        said("plan_fixed.new_contract", _ids(halted), what=quoted(_ids(halted)))
        if halted
        else said("plan_fixed.nothing")
    )
    if speakers and speakers == facts.owner_parties and not any(map(facts.is_public, speakers)):
        _frame_together(facts, plan, speakers, joined((net, left, again, demanded)))
        return
    key = "plan_fixed.influence" if speakers else "plan_fixed.influence_nobody"
    if speakers and plan.shape.small:
        asked = [each for each in plan.gates_of("mandate") if each.opened_by == speakers]
        key = "plan_fixed.influence_small"
        if asked:
            key = "plan_fixed.influence_same"
        elif all(_has_a_chair(facts, each) for each in speakers):
            key = "plan_fixed.influence_written"
    elif speakers and any(each.opened_by == speakers for each in plan.gates_of("mandate")):
        key = "plan_fixed.influence_also"
    filled = {"what": fixed, "net": net, "left": left, "limits": demanded, "again": again}
    filled["when"] = before_what(facts)
    filled["again"] = joined([again, _delegated(facts, speakers)])
    said_ = (
        said(key, refs, who=named(speakers), **filled) if speakers else said(key, refs, **filled)
    )
    plan.gate("influence", said_, opened_by=speakers, phase="fixed")


INFLUENCE_EXISTS = StepRule(
    code="influence-exists",
    phase="fixed",
    step=influence,
    sources=("BOV-D", "OECD-A"),
    needs=("open", "decisions", "proceedings"),
    texts={
        "title": ("Vad går att påverka?", "What can be influenced?"),
        "about": (
            "Vad som är öppet och vad som ligger fast sägs innan någon bjuds in, steg för steg.",
            "What is open and what is fixed is said before anybody is invited, step by step.",
        ),
        "because": (
            "De som bjuds in har rätt att veta vad de kan påverka.",
            "Those invited have a right to know what they can influence.",
        ),
    },
)


def _can_be_held(facts: Situation, running: Proceeding) -> bool:
    """Whether somebody is asked to wait with it, so that it does not simply go its own way."""
    if cannot_wait(running):
        return False
    if running.may_wait is Answer.YES:
        return True
    return running.may_wait is not Answer.NO and released_on(facts, running) is not None


def _frame_together(
    facts: Situation, plan: Blueprint, owners: tuple[str, ...], beside: Said
) -> None:
    """Where the one who pays is a party and no public side decides, it does not say alone what is
    fixed: each tells what is for them, and all read it before they meet.
    """
    reading = tuple(
        key
        for key in facts.ordered(facts.with_hard_claims)
        if key not in facts.declined and key not in facts.afraid
    )
    plan.gate(
        "influence",
        said("plan_fixed.influence_shared", (*owners, *reading), who=named(owners), beside=beside),
        opened_by=reading or owners,
        phase="small" if reading else "fixed",
    )


def answerable(facts: Situation, taken: Iterable[Decision]) -> tuple[str, ...]:
    """Who can say what is open: those whose decision is still to come; where none is, those who
    decided and can still change it, and whoever owns the question. A court that tries it says
    nothing, and what is carried out already is not open to whoever decided it.

    Args:
        facts: the situation.
        taken: decisions on the matter that were taken and stand.
    """
    waiting = _waited_for(facts)
    if waiting:
        return waiting
    # Who issued what is appealed cannot say what of it is open: whoever tries it rules on that.
    still = [each for each in taken if each.id not in facts.tried]
    deciders = {each.body for each in still if not examines(facts, each.body)}
    done = {each.body for each in taken if each.carried_out is CarriedOut.YES}
    left = deciders - (done - set(facts.bodies) - set(facts.owner_parties))
    who = facts.ordered(
        key for key in left if key in facts.parties and facts.parties[key].kind is not K.OFFICIAL
    )
    bodies = non_state(facts, [key for key in facts.bodies if key in left]) or (
        () if who else first_deciders(facts)
    )
    owners = tuple(key for key in facts.owner_parties if facts.is_public(key))
    found = (*bodies, *(who or owners))
    if found or facts.owner_parties:
        return found or facts.owner_parties
    free = (key for key in facts.bodies if not examines(facts, key))
    return tuple(key for key in free if key not in facts.only_issued) if not done else ()


def _waited_for(facts: Situation) -> tuple[str, ...]:
    """Bodies with a decision still to take, which can be asked what it leaves open: not who tries
    a case, nor a state body far from it that does not own the question.
    """
    bodies = {each.body for each in facts.pending if each.body in facts.bodies}
    return tuple(
        key
        for key in facts.bodies
        if key in bodies
        and not examines(facts, key)
        and association_of(facts, key) is None
        and (facts.bodies[key].kind is not BodyKind.STATE or _owns(facts, key))
    )


def _owns(facts: Situation, body: str) -> bool:
    """Whether a body is written as the owner of the process, by id or by name."""
    return facts.case.owner in (body, facts.bodies[body].name)


def conducted(facts: Situation, key: str, by: Iterable[str]) -> Said:
    """What runs beside and who conducts it; and whose yes or no that body needs."""
    who = tuple(by)
    yes_of = tuple(
        dict.fromkeys(
            party
            for body in who
            if body in facts.bodies
            for party in facts.bodies[body].agreement_of
            if party in facts.case
        )
    )
    if yes_of:
        disputed = facts.case.yes_needed is YesNeeded.DISPUTED
        return said(
            "plan_fixed.step_consent_disputed" if disputed else "plan_fixed.step_consent",
            (key, *yes_of),
            what=quoted([key]),
            who=named(who),
            yes=named(yes_of),
        )
    return said("plan_fixed.step", (key,), what=quoted([key]), who=named(who))


def _fixed_by(facts: Situation) -> Said:
    """What the document itself says is fixed; decisions are told by how they stand."""
    set_by_others = {each.what for each in facts.case.limits if is_set_by_authority(facts, each)}
    words = sorted({*facts.case.fixed, *set_by_others})
    if words:
        return said("plan_fixed.open_when_fixed", (), fixed=own_words(words))
    return said("plan_fixed.open_and_fixed")


def promises(facts: Situation, plan: Blueprint) -> None:
    """A promise that is not known to be kept is answered for openly before anybody is invited
    again.
    """
    carried_on = plan.shape.stance == Stance.PICK_UP_AFTER
    together = _of_one_giver(facts) if plan.shape.small and not carried_on else {}
    for giver, several in together.items():
        _all_of_one_giver(facts, plan, giver, several)
    grouped = {id(each) for several in together.values() for each in several}
    for one, other in cannot_both_hold(facts):
        if {id(one), id(other)} & grouped:
            continue
        _with_one_voice(facts, plan, one, other)
        grouped |= {id(one), id(other)}
    for each in facts.promises:
        if id(each) in grouped:
            continue
        if carried_on and each.kept is not Answer.NO:
            continue  # it is followed there, and is no condition for what runs already
        to = [key for key in each.to if key in facts.case]
        if to and remembered_differently(each):
            _both_pictures(facts, plan, each, to)
            continue
        if each.kept is Answer.NO:
            _broken(facts, plan, each, to)
            continue
        if will_not_hold(each):
            _taken_back(facts, plan, each, to)
            continue
        themes = _themes_in(facts, each.what) if not to else set()
        hit = to or [
            key for key in facts.with_hard_claims if themes.intersection(facts.parties[key].hit_by)
        ]
        refs = tuple(key for key in (each.id, each.who, *hit) if key)
        what = own_words([each.what], refs)
        said_ = (
            said(
                "plan_fixed.promise_to",
                refs,
                who=named([each.who]),
                what=what,
                to=named(facts.ordered(hit)),
                giver=_giver(each, refs),
            )
            if hit
            else said(
                "plan_fixed.promise",
                refs,
                who=named([each.who]),
                what=what,
                when=before_what(facts),
                giver=_giver(each, refs),
            )
        )
        plan.gate(
            "trust", said_, opened_by=hit or [each.who], phase="fixed", about=(each.id or each.who,)
        )


def _of_one_giver(facts: Situation) -> dict[str, list[Commitment]]:
    """Promises that one has given to some and that no note says will not hold, where there are
    several: in a small process they are answered for in one round of calls.
    """
    found: dict[str, list[Commitment]] = {}
    for each in facts.promises:
        to = {whole_of(key) for key in each.to if key in facts.case}
        alone = each.confidential or will_not_hold(each) or _gave(each) or to & facts.hidden
        if each.who is not None and to and not alone:
            found.setdefault(each.who, []).append(each)
    return {giver: several for giver, several in found.items() if len(several) > 1}


def _all_of_one_giver(
    facts: Situation, plan: Blueprint, giver: str, several: list[Commitment]
) -> None:
    """Whoever gave some promises rings each to whom it gave any, and says what became of them."""
    by_hearing: dict[tuple[str, ...], list[Commitment]] = {}
    for each in several:
        to = facts.ordered(key for key in each.to if key in facts.case)
        by_hearing.setdefault(to, []).append(each)
    calls = []
    for to, theirs in by_hearing.items():
        refs = (*_ids(theirs), *to)
        what = own_words(sorted(each.what for each in theirs), refs)
        calls.append(said("plan_fixed.promise_call", refs, to=named(to), what=what))
    refs = (*_ids(several), giver, *(key for to in by_hearing for key in to))
    now = joined(_do_it_now(facts, each) for each in several)
    plan.gate(
        "trust",
        said("plan_fixed.promises_to", refs, who=named([giver]), calls=tuple(calls), now=now),
        opened_by=facts.ordered({key for to in by_hearing for key in to}),
        phase="fixed",
        about=(giver,),
    )


def _do_it_now(facts: Situation, promise: Commitment) -> Said:
    """That a small thing which was promised and left is done before anybody meets, where whoever
    promised it can do it alone.
    """
    if not can_be_done_now(facts, promise):
        return said("plan_fixed.nothing")
    refs = tuple(key for key in (promise.id, promise.who) if key)
    return said("plan_fixed.do_it_now", refs, what=own_words([promise.what], refs))


def _broken(facts: Situation, plan: Blueprint, promise: Commitment, to: list[str]) -> None:
    """A promise that was not kept: whoever made it says so to those it was made to, and to nobody
    else.
    """
    refs = tuple(key for key in (promise.id, promise.who, *to) if key)
    filled: dict[str, Filling] = {
        "who": named([promise.who]),
        "what": own_words([promise.what], refs),
        "giver": joined([_giver(promise, refs), _do_it_now(facts, promise)]),
    }
    heir = _taking_over(facts, promise)
    if to and heir:
        # Whom a side pays or will not meet is sent to nobody: whoever owns the question goes.
        said_ = said(
            "plan_fixed.broken_taken_over",
            (*refs, *heir),
            to=named(facts.ordered(to)),
            **{**filled, "who": named(heir), "giver": named([promise.who])},
        )
    elif to:
        sizes = [facts.parties[key].least_size for key in to if key in facts.parties]
        many = any(size is not None and size > _MOST_RUNG for size in sizes)
        key = "broken_to_many" if many else "broken_to"
        said_ = said(f"plan_fixed.{key}", refs, to=named(facts.ordered(to)), **filled)
    else:
        said_ = said("plan_fixed.broken", refs, when=before_what(facts), **filled)
    about = (promise.id or promise.who,)
    plan.gate("trust", said_, opened_by=to or [promise.who], phase="fixed", about=about)


def _taking_over(facts: Situation, promise: Commitment) -> tuple[str, ...]:
    """Who answers for a promise whose giver is to be sent to nobody: whoever owns the question,
    else the body that has asked for the talks, else those who decide.
    """
    if not sent_by_a_side(facts, promise.who):
        return ()
    asking = [
        each.body
        for each in facts.case.decisions
        if each.about is DecisionAbout.PROCESS and each.body in facts.bodies
    ]
    owners = tuple(key for key in facts.owner_parties if facts.is_public(key))
    return owners or tuple(dict.fromkeys(asking)) or first_deciders(facts)


def _both_pictures(facts: Situation, plan: Blueprint, promise: Commitment, to: list[str]) -> None:
    """A promise that is remembered in two ways is no broken one: both are said aloud, and whoever
    gave it is asked alone first.
    """
    refs = tuple(key for key in (promise.id, promise.who, *to) if key)
    told = said(
        "plan_fixed.both_pictures",
        refs,
        who=named([promise.who]),
        to=named(facts.ordered(to)),
        what=own_words([promise.what], refs),
    )
    about = (promise.id or promise.who,)
    plan.gate("trust", told, opened_by=to, phase="fixed", about=about)


def _with_one_voice(facts: Situation, plan: Blueprint, one: Commitment, other: Commitment) -> None:
    """Two promises that cannot both hold: those who gave them say the same, once, to all, before
    anybody is called.
    """
    to = facts.ordered({key for each in (one, other) for key in each.to if key in facts.case})
    refs = tuple(key for each in (one, other) for key in (each.id, each.who) if key)
    day = _before_they_meet(facts, {*to, one.who, other.who})
    told = said(
        "plan_fixed.one_voice_by" if day else "plan_fixed.one_voice",
        (*refs, *to),
        who=named(facts.ordered({one.who, other.who})),
        what=own_words(sorted((one.what, other.what)), refs),
        **({"day": day.isoformat()} if day else {}),
    )
    plan.gate("trust", told, opened_by=to, phase="fixed", about=tuple(sorted(refs)))


def _before_they_meet(facts: Situation, those: Collection[str]) -> dt.date | None:
    """The first day on which some of these meet others in the matter, or it is decided; None where
    no day is known.
    """
    start = facts.start
    names = {facts.parties[whole_of(key)].name for key in those if whole_of(key) in facts.parties}
    days = [
        each.date
        for each in facts.coming
        if {whole_of(key) for key in each.participants} & set(those)
    ]
    days += [each.date for each in facts.pending]
    days += [
        each.date
        for each in facts.case.events
        if not each.confidential and any(_called_in(each.title, name) for name in names)
    ]
    known = [earliest(day) for day in days if day is not None]
    return min((day for day in known if start is None or day > start), default=None)


def _called_in(title: str, name: str) -> bool:
    """Whether a title has the name of somebody, or the last two words of it."""
    ending = " ".join(name.casefold().split()[-2:])
    return ending in title.casefold()


def _taken_back(facts: Situation, plan: Blueprint, promise: Commitment, to: list[str]) -> None:
    """A promise that the map says will not hold: whoever gave it takes it back before anybody is
    invited, and says which of their promises hold.
    """
    refs = tuple(key for key in (promise.id, promise.who, *to) if key)
    held = [
        each
        for each in facts.case.commitments
        if each.who == promise.who
        and each.kept is Answer.YES
        and each.done_on is None
        and not each.confidential
    ][:MOST_NAMED]
    filled: dict[str, Filling] = {
        "who": named([promise.who]),
        "what": own_words([promise.what], refs),
        "giver": _giver(promise, refs),
        "holds": said("plan_fixed.nothing"),
    }
    if held:
        ids = _ids(held)
        words = own_words(sorted(each.what for each in held), ids)
        filled["holds"] = said("plan_fixed.still_holds", ids, what=words)
    if to:
        told = said("plan_fixed.taken_back_to", refs, to=named(facts.ordered(to)), **filled)
    else:
        told = said("plan_fixed.taken_back", refs, when=before_what(facts), **filled)
    about = (promise.id or promise.who,)
    plan.gate("trust", told, opened_by=to or [promise.who], phase="fixed", about=about)


def _giver(promise: Commitment, refs: tuple[str, ...]) -> Said:
    """That whoever gave the promise answers for it, where the map's note on it tells who that was;
    nothing of one who is to be sheltered.
    """
    giver = _gave(promise)
    if giver is None:
        return said("plan_fixed.nothing")
    return said("plan_fixed.giver", refs, who=own_words([giver], refs, plain=True))


def _gave(promise: Commitment) -> str | None:
    """Who gave a promise, where the map's note on it tells."""
    if promise.confidential or promise.who is None:
        return None
    return gave_it(promise.note)


PROMISE_FIRST = StepRule(
    code="promise-first",
    phase="fixed",
    step=promises,
    sources=("AG08",),
    needs=("commitments.kept",),
    texts={
        "title": ("Löften först", "Promises first"),
        "about": (
            "Ett löfte som inte är känt som hållet besvaras öppet innan någon bjuds in.",
            "A promise not known to be kept is answered for openly before anybody is invited.",
        ),
        "because": (
            "Ett obesvarat löfte står i vägen för nästa.",
            "An unanswered promise stands in the way of the next.",
        ),
    },
)


def _themes_in(facts: Situation, words: str) -> set[str]:
    """Themes whose own word stands in a text."""
    folded = words.casefold()
    known = facts.case.once("planning:words_of_themes", lambda: _words_of_themes(facts))
    return {theme for theme, own in known.items() if any(word in folded for word in own)}


def _words_of_themes(facts: Situation) -> dict[str, frozenset[str]]:
    """For each theme, the theme itself and its longer words, in small letters."""
    folded = {theme: theme.casefold() for theme in facts.themes}
    return {
        theme: frozenset({text, *(word for word in text.split() if len(word) > 3)})
        for theme, text in folded.items()
    }


def not_done(facts: Situation, plan: Blueprint) -> None:
    """A decision that something is to be done, and that is not done: say what becomes of it."""
    waiting = [
        each
        for each in facts.not_carried_out
        if each.carried_out is not CarriedOut.HALTED
        and each.id not in facts.tried
        and each.body not in facts.courts
    ]
    if not waiting:
        return
    bodies = [each.body for each in waiting]
    plan.tell(
        said(
            "plan_fixed.not_done",
            _ids(waiting),
            who=named(facts.ordered(bodies)),
            what=quoted(_ids(waiting)),
        )
    )


CARRY_OUT_FIRST = StepRule(
    code="carry-out-first",
    phase="fixed",
    step=not_done,
    sources=("AG08",),
    ours=True,
    needs=("decisions.carried_out",),
    told="fixed",
    texts={
        "title": ("Det som är beslutat men inte gjort", "What is decided but not done"),
        "about": (
            "Vad som händer med ett beslut som inte är genomfört sägs först.",
            "What becomes of a decision that is not carried out is said first.",
        ),
        "because": (
            "Nya förslag tas inte på allvar om de gamla ligger kvar.",
            "New proposals are not taken seriously while the old ones lie.",
        ),
    },
)


def earlier_rounds(facts: Situation, plan: Blueprint) -> None:
    """What was tried before is asked about first: those who were there remember it."""
    came_of_it(facts, plan)
    rounds = [each for each in facts.bitter if each.id and not told_in_calls(facts, each)]
    rounds = [each for each in rounds if not _owned_up_to(facts, plan, each)]
    by_ending: dict[str, list[EarlierRound]] = {}
    for each in rounds:
        by_ending.setdefault(
            _ENDED.get(each.outcome, "earlier") if each.outcome else "earlier", []
        ).append(each)
    for key in ("earlier_left", "earlier_disputed", "earlier_unused", "earlier"):
        group = by_ending.get(key, [])
        if not group:
            continue
        refs = _ids(group)
        # The map tells for whom it broke off, and not who left: those are asked why.
        only_left = key == "earlier_left"
        feeling = facts.ordered(
            {
                party
                for each in group
                for party in (
                    *each.felt_by,
                    *(() if only_left and each.felt_by else each.with_),
                )
                if party in facts.case
            }
        )
        few = 0 < len(feeling) <= MOST_ASKED_AFTER
        # Who they were that nobody has written down cannot be told: it is said openly.
        key = "earlier_unused_open" if key == "earlier_unused" and not feeling else key
        whom: Filling = named(feeling) if few else said("plan_fixed.with_all", refs)
        plan.tell(said(f"plan_fixed.{key}", refs, what=quoted(refs), whom=whom))
    tried = sorted(facts.case.tried)
    if facts.rules_agreed:
        return
    if tried and not facts.bitter and not plan.shape.small:
        plan.tell(said("plan_fixed.tried", ("tried",), what=own_words(tried)))


def _owned_up_to(facts: Situation, plan: Blueprint, each: EarlierRound) -> bool:
    """Tell, of a round that was ignored, that whoever led it says to those who carry it what became
    of it: the map names both, and nobody else owns up.
    """
    leading = facts.ordered(key for key in each.led_by if key in facts.case)
    feeling = facts.ordered(key for key in each.felt_by if key in facts.case and key not in leading)
    ignored = each.outcome is EarlierOutcome.IGNORED
    if not ignored or not leading or not feeling or facts.afraid & set(feeling):
        return False
    refs = (each.id, *leading, *feeling)
    plan.tell(
        said(
            "plan_fixed.ignored_by",
            tuple(key for key in refs if key),
            who=named(leading),
            whom=named(feeling),
            what=quoted([each.id or ""]),
        )
    )
    return True


WHAT_WAS_TRIED = StepRule(
    code="what-was-tried",
    phase="fixed",
    step=earlier_rounds,
    sources=("AG08",),
    needs=("earlier", "tried"),
    told="fixed",
    texts={
        "title": ("Vad som prövats", "What was tried"),
        "about": (
            "Tidigare försök tas upp med dem som var med.",
            "Earlier attempts are brought up with those who were there.",
        ),
        "because": (
            "Det som hände förra gången avgör om de vågar igen.",
            "What happened last time settles whether they dare again.",
        ),
    },
)


def came_of_it(facts: Situation, plan: Blueprint) -> None:
    """What a conversation held out and nobody has followed up: did it come about?"""
    held: list[Said] = []
    for each in held_out(facts):
        where = (each.id,)
        what = own_words([each.outcome or ""], where)
        held.append(said("plan_fixed.held_out", where, what=what, where=quoted(where)))
    if held:
        refs = tuple(ref for each in held for ref in each.refs)
        plan.tell(said("plan_fixed.came_of_it", refs, held=tuple(held)))


def report_back(facts: Situation, plan: Blueprint) -> None:
    """What was said and never answered is given back before anybody is invited anew."""
    owed = facts.owed_feedback
    if not owed or facts.rules_agreed:
        return
    there = facts.ordered(key for each in owed for key in each.participants)
    telling = [key for key in there if key not in facts.hidden]
    lived = [
        key
        for key in facts.with_hard_claims
        if facts.parties[key].kind is K.RESIDENTS and key not in facts.hidden
    ]
    members = facts.ordered([*telling, *lived])
    owners = _giving_back(facts, owed)
    refs = _ids(owed)
    during = _decided_meanwhile(facts)
    while_ = (
        said(
            "plan_fixed.decided_undated"
            if any(each.date is None for each in during)
            else "plan_fixed.decided_meanwhile",
            _ids(during),
            decisions=quoted(_ids(during)),
            who=named(facts.ordered(each.body for each in during)),
        )
        if during
        else said("plan_fixed.nothing")
    )
    sheltered = [each for each in owed if _in_shelter(facts, each)]
    alone = [each for each in owed if _one_to_one(each) or each in sheltered]
    open_ = _ids(each for each in owed if each not in alone)
    away = _elsewhere_told(facts, owners, [each for each in owed if each.id in open_])
    titles = quoted(facts.by_day([key for key in open_ or refs if key not in away]))
    approved = _approved_first(facts, owners, [each for each in owed if each.id in open_])
    theirs = joined(
        [*_told_by_others(facts, [each for each in owed if each.id in away]), *approved]
    )
    drawn = [each for each in facts.open_proposals if set(each.from_) & set(refs) and each.made_by]
    came: Said = (
        said("plan_fixed.report_drawn", _ids(drawn), what=quoted(_ids(drawn)))
        if drawn and not plan.shape.small
        else said("plan_fixed.report_becomes", refs)
    )
    each_own = _to_each(facts, alone, sheltered)
    others = facts.ordered(key for key in lived if key not in there)
    to: Said = (
        said("plan_fixed.report_to", others, who=named(others))
        if others
        else said("plan_fixed.report_to_them")
    )
    if not open_:
        if not plan.shape.small:
            plan.tell(_to_each(facts, alone, sheltered))
        return
    plan.arena(
        "feedback",
        said("plan_fixed.report_title", refs, count=len(refs)),
        purpose=said(
            "plan_fixed.report",
            refs,
            what=titles,
            who=named(owners),
            came=came,
            to=to,
            alone=each_own,
            theirs=theirs,
            meanwhile=joined([*_criticised(facts, owners), while_]),
            when=before_what(facts),
        )
        if owners
        else said(
            "plan_fixed.report_alone",
            refs,
            what=titles,
            to=to,
            alone=each_own,
            meanwhile=while_,
            when=before_what(facts),
        ),
        members=[plan.seat(key) for key in members],
        phase="fixed",
        refs=refs,
        about=("redan-sagt",),
    )
    silent = _ids(facts.undescribed)
    if silent:
        leads = facts.ordered(key for each in facts.undescribed for key in each.facilitators)
        who = leads or facts.fit_leads
        plan.tell(
            said("plan_fixed.undescribed", (*silent, *who), what=quoted(silent), who=named(who))
            if who
            else said("plan_fixed.undescribed_alone", silent, what=quoted(silent))
        )


GIVE_BACK_FIRST = StepRule(
    code="give-back-first",
    phase="fixed",
    step=report_back,
    sources=("S2020-F", "BOT"),
    needs=("dialogues",),
    told="fixed",
    texts={
        "title": ("Ge tillbaka först", "Give back first"),
        "about": (
            "Det som sagts och aldrig besvarats redovisas innan någon bjuds in på nytt.",
            "What was said and never answered is given back before anybody is invited anew.",
        ),
        "because": (
            "De har redan talat och väntar på svar.",
            "They have spoken already and wait for an answer.",
        ),
    },
)


def _criticised(facts: Situation, owners: Iterable[str]) -> tuple[Said, ...]:
    """What a look back at earlier talks found wanting, of those who give back: it is answered."""
    looks = {each.id for each in facts.held if each.purpose is Purpose.FOLLOW_UP}
    own = set(owners)
    views = facts.by_name(
        key
        for key, each in facts.shared.items()
        if looks & set(each.voiced_in) and not own & set(facts.holders(key))
    )
    return (said("plan_fixed.report_answers", views, views=quoted(views)),) if views else ()


def _giving_back(facts: Situation, owed: Iterable[Dialogue]) -> tuple[str, ...]:
    """Who answers for what was said: whoever drew something from it, else who of the public side
    was there or held it, the owner of the question before others; else that owner, or the one
    body that can give the talks.
    """
    talks = {each.id for each in owed}
    makers = facts.ordered(
        whole_of(key)
        for each in facts.open_proposals
        if talks & set(each.from_)
        for key in each.made_by
        if whole_of(key) in facts.parties
    )
    if makers:
        return makers
    there = {key for each in owed for key in _of_the_public(facts, each)}
    owned = {*facts.owner_parties, *facts.owner_bodies}
    owners = facts.ordered(
        key
        for key in there
        if key in owned or facts.body_of.get(key) in owned or owned & _wholes_of(facts, key)
    )
    given = {each.body for each in facts.mandates if each.body in facts.bodies}
    bodies = tuple(key for key in first_deciders(facts) if key in given) or first_deciders(facts)
    # Of several bodies that the map only lists none was there.
    listed = bodies if len(bodies) == 1 else ()
    return owners or facts.ordered(there) or facts.owner_parties or listed


def _of_the_public(facts: Situation, talk: Dialogue) -> frozenset[str]:
    """Who of the public side was in a conversation, or held it: a body, or whom its leads belong
    to.
    """
    leading = [each for each in facts.leads if each.id in talk.facilitators]
    held = {whole_of(key) for each in leading for key in each.belongs_to} | set(talk.bodies)
    sat = {whole_of(key) for key in talk.participants} | held
    parties = {key for key in sat & facts.parties.keys() if facts.is_public(key)}
    return frozenset(parties - facts.hidden | (sat & facts.bodies.keys()))


def _wholes_of(facts: Situation, party: str) -> set[str]:
    entity = facts.parties.get(party)
    return {whole_of(key) for key in entity.part_of} if entity is not None else set()


def _told_by_others(facts: Situation, away: Iterable[Dialogue]) -> Iterator[Said]:
    """Who gives back what was said where the others who give back were not: who of the public side
    was there, and else nobody before those who were have said what may be shown.
    """
    by_whom: dict[tuple[str, ...], list[str]] = {}
    for each in away:
        by_whom.setdefault(facts.ordered(_of_the_public(facts, each)), []).append(each.id or "")
    for who, talks in by_whom.items():
        what = quoted(facts.by_day(talks))
        if who:
            yield said("plan_fixed.report_theirs_by", (*talks, *who), what=what, who=named(who))
        else:
            yield said("plan_fixed.report_theirs", talks, what=what)


def _elsewhere_told(
    facts: Situation, owners: Iterable[str], talks: Iterable[Dialogue]
) -> tuple[str, ...]:
    """Conversations that whoever gives back was not in, where they were in others: what was said
    there is not theirs to tell. Nothing of what they drew something from.
    """
    telling = set(owners)
    several = list(talks)
    drawn = {
        key
        for each in facts.open_proposals
        if telling & {whole_of(maker) for maker in each.made_by}
        for key in each.from_
    }
    away = [
        each
        for each in several
        if each.id not in drawn and not telling & _of_the_public(facts, each) and each.id
    ]
    return _ids(away) if 0 < len(away) < len(several) else ()


def _approved_first(
    facts: Situation, owners: Iterable[str], talks: Sequence[Dialogue]
) -> Iterator[Said]:
    """That those who were at a closed meeting approve the words before whoever gives it back makes
    them public, where that one has a view of its own: one side does not alone tell what all said.
    """
    siding = [key for key in owners if key in facts.parties and facts.views_of(key)]
    closed = [each.id or "" for each in talks if _was_closed(facts, each)]
    if not siding or not closed:
        return
    refs = (*closed, *siding)
    if len(closed) == len(talks):
        yield said("plan_fixed.report_approved_all", refs)
    else:
        yield said("plan_fixed.report_approved", refs, what=quoted(facts.by_day(closed)))


def _was_closed(facts: Situation, talk: Dialogue) -> bool:
    """Whether it is written that what was said in a conversation was not made public: of itself,
    or of the round that it was one meeting of, with the same people.
    """
    if talk.confidential or not talk.id:
        return False
    there = {whole_of(key) for key in talk.participants}
    rounds = [
        each
        for each in facts.earlier
        if not each.confidential and len(there) > 1 and there <= {whole_of(k) for k in each.with_}
    ]
    notes = [talk.note, talk.outcome, *(each.note for each in rounds)]
    return any(_NOT_PUBLIC.search(words) for words in notes if words)


def _one_to_one(talk: Dialogue) -> bool:
    """Whether what was said in a conversation was said to the lead alone, or is not for others: a
    talk with one party, an interview with few, or one that is confidential. Nobody but those who
    spoke give it back.
    """
    if talk.confidential:
        return True
    if len({whole_of(key) for key in talk.participants}) == 1 and talk.method in _ALONE:
        return True
    return talk.method in _ALONE and talk.purpose is not Purpose.INVENTORY


def _to_each(facts: Situation, alone: list[Dialogue], sheltered: list[Dialogue]) -> Said:
    """What goes back only to those who said it, each by themselves or where they were together."""
    one_to_one = [each for each in alone if each not in sheltered]
    parts = []
    if one_to_one:
        parts.append(said("plan_fixed.report_each", _ids(one_to_one)))
    if sheltered:
        talks = facts.by_day(_ids(sheltered))
        parts.append(said("plan_fixed.report_sheltered", talks, what=quoted(talks)))
    return joined(parts) if parts else said("plan_fixed.nothing")


def _in_shelter(facts: Situation, talk: Dialogue) -> bool:
    """Whether somebody spoke there who need not be seen: it goes back to those who were there."""
    return any(whole_of(key) in facts.hidden for key in talk.participants)


def _decided_meanwhile(facts: Situation) -> list[Decision]:
    """Decisions on the matter, without a day or within the talks, that were taken while they
    lasted.
    """
    first = facts.last_day
    return [
        each
        for each in facts.settled_matters
        if first is not None
        and each.body in facts.bodies
        and (each.date is None or latest(each.date) >= first)
    ]


def ready(facts: Situation, plan: Blueprint) -> None:
    """A proposal that lies finished is one option among several, or waits."""
    lying = facts.ready
    if not lying:
        return
    makers = facts.ordered({key for each in lying for key in each.made_by if key in facts.case})
    own = _own_ideas(facts, makers)
    refs = (*_ids(lying), *own)
    what = quoted(_ids(lying))
    beside: Said = (
        said("plan_fixed.beside_ideas", own, ideas=quoted(own))
        if own
        else said("plan_fixed.beside_others")
    )
    unheard = facts.waited_for
    if plan.shape.small or not makers:
        plan.tell(
            said("plan_fixed.ready", refs, what=what, who=named(makers), beside=beside)
            if makers
            else said("plan_fixed.ready_alone", refs, what=what, beside=beside)
        )
    elif unheard and not plan.shape.has("inform", "enough"):
        few = len(unheard) <= MOST_NAMED + 1
        hit: Filling = named(unheard) if few else said("plan_fixed.all_hit", unheard)
        plan.gate(
            "standstill",
            said(
                f"plan_fixed.{_how_it_lies(facts)}",
                refs,
                what=what,
                who=named(makers),
                hit=hit,
                beside=beside,
            ),
            opened_by=makers,
            phase="fixed",
            about=("klart",),
            why=plan.said("because", refs),
        )
    else:
        plan.tell(
            said("plan_fixed.ready_beside", refs, what=what, who=named(makers), beside=beside)
        )


def _how_it_lies(facts: Situation) -> str:
    """How a finished proposal is held back: what the map says is out already only lies still; what
    is made of talks is shown first to those whose words it is made of.
    """
    if any(each.id in facts.known_to_all for each in facts.ready):
        return "ready_lies_still"
    owed = {each.id for each in facts.owed_feedback}
    made_of = any(owed & set(each.from_) for each in facts.ready)
    return "ready_shown_first" if made_of and not facts.rules_agreed else "ready_waits"


def _own_ideas(facts: Situation, makers: Iterable[str]) -> tuple[str, ...]:
    """What others than those who drew it have proposed themselves: it is weighed beside what lies
    ready, with what it costs and a yes from those who would bear it.
    """
    drawn = {whole_of(key) for key in makers}
    own = [
        each.id
        for each in facts.open_proposals
        if each not in facts.ready
        and each.from_
        and not each.confidential
        and drawn.isdisjoint(map(whole_of, each.from_))
    ]
    return facts.by_name(key for key in own if key)[:_MOST_IDEAS]


READY_PROPOSAL = StepRule(
    code="ready-proposal",
    phase="fixed",
    step=ready,
    sources=("CBH-F",),
    ours=True,
    needs=("proposals.status",),
    told="fixed",
    texts={
        "title": ("Färdiga förslag", "Ready proposals"),
        "about": (
            "Ett förslag som ligger färdigt blir ett alternativ bland flera, eller väntar.",
            "A proposal that lies ready becomes one option among several, or waits.",
        ),
        "because": (
            "Ett ensamt färdigt förslag gör läger.",
            "A single ready proposal makes camps.",
        ),
    },
)


def told_first(facts: Situation, plan: Blueprint) -> None:
    """What somebody asks or fears is answered, and who decides what is told, to those whom it
    concerns and before they are called to talks.
    """
    if plan.shape.has("inform", "enough") or plan.shape.pattern == "apart" or facts.shape_violent:
        return
    asked = tuple(key for key in facts.asked if key in facts.shared)
    settled = facts.carried_on or facts.rules_agreed
    if plan.shape.small and plan.gates_of("influence") and steps_apart(facts):
        settled = True  # whoever is asked what is open is asked it of each step, see `influence`
    lines = () if settled else who_decides_what(facts)
    if not asked and not lines and len(facts.bodies) < 2:
        return
    hearing = {whole_of(holder) for key in asked for holder in facts.holders(key)}
    # What locks the matter on the road is told for itself, with its day.
    locking = () if plan.shape.small else [each.key for each in locking_steps(facts)]
    steps = () if settled else _steps_told(facts, plan, locking)
    if steps:
        hearing |= {key for key in facts.with_hard_claims if facts.affected(key) is Level.HIGH}
        hearing -= set(facts.owner_parties)
    elif lines:
        hearing |= {key for key in facts.with_hard_claims if facts.parties[key].kind is K.RESIDENTS}
    seats, absent = plan.together(
        facts.ordered(
            key
            for key in hearing
            if key in facts.parties and not facts.is_public(key) and key not in facts.hidden
        )
    )
    if not seats:
        return
    there = tuple(each.party for each in seats)
    asking = {whole_of(holder) for key in asked for holder in facts.holders(key)}
    # Whoever asks is answered, also where they have a track of their own and no seat here.
    to = facts.ordered(
        key
        for key in asking & facts.parties.keys()
        if not facts.is_public(key) and key not in facts.hidden
    )
    to = to or there
    answering = _answering(facts, {*there, *asking}, asked) or plan.convening
    parts: list[Said] = []
    if asked and answering:
        who = named(answering)
        what = quoted(asked)
        parts.append(said("plan_fixed.told", asked, who=who, what=what, to=named(to)))
    elif asked:
        parts.append(said("plan_fixed.told_alone", asked, what=quoted(asked), to=named(to)))
    if steps:
        stepped = tuple(ref for each in steps for ref in each.refs)
        parts.append(
            said("plan_fixed.told_each_step", (*there, *stepped), to=named(there), steps=steps)
        )
        parts += _without_decider(facts)
    elif lines:
        telling = plan.convening or conveners(facts)
        parts.append(
            said("plan_fixed.told_by", (*telling, *there), who=named(telling), to=named(there))
            if telling
            else said("plan_fixed.told_who_decides", there, to=named(there))
        )
        parts += lines
    refs = tuple(dict.fromkeys(key for each in parts for key in each.refs))
    plan.arena(
        "feedback",
        said("plan_fixed.told_title"),
        purpose=joined(parts),
        members=seats,
        absent=absent,
        phase="fixed",
        place=said("plan_fixed.told_where"),
        # Who decides what is told when it is settled who asks for the talks; a worry waits for
        # no such thing.
        opens_after=tuple(each.id for each in plan.gates_of("mandate")) if lines else (),
        refs=refs,
        about=("besked",),
    )


TOLD_FIRST = StepRule(
    code="told-first",
    phase="fixed",
    step=told_first,
    sources=("BOV-D", "OECD-A"),
    ours=True,
    needs=("perspectives.statement", "decision_bodies", "proposals.decided_by"),
    told="fixed",
    texts={
        "title": ("Den som frågar får svar", "Whoever asks is answered"),
        "about": (
            "En fråga eller oro om vad som ska hända besvaras före samtalen av den som vet, "
            "och vem som beslutar vad sägs till dem det gäller.",
            "A question or worry about what will happen is answered before the talks by "
            "whoever knows, and who decides what is told to those it concerns.",
        ),
        "because": (
            "Den som väntar på ett besked kan inte samtala om annat.",
            "Whoever waits for an answer cannot talk of anything else.",
        ),
    },
)


def _answering(
    facts: Situation, hearing: Collection[str], asked: Collection[str]
) -> tuple[str, ...]:
    """Who answers what is asked: whoever has power over it, never those who ask or a third party
    with a proposal of its own. Who owns the question or drew what lies there on the same topic;
    else the public party that those who ask are at odds with; else those who decide.
    """
    topics = {theme for key in asked for theme in facts.perspectives[key].themes}
    makers = {
        whole_of(key)
        for each in facts.open_proposals
        if not topics or not each.themes or topics & set(each.themes)
        for key in (*each.from_, *each.made_by)
        if whole_of(key) in facts.parties and _has_power(facts, whole_of(key))
    }
    known = facts.ordered({*facts.owner_parties, *makers} - set(hearing))
    if known:
        return known
    asking = {whole_of(holder) for key in asked for holder in facts.holders(key)}
    across = {other for key in asking for other in facts.conflicts_of(key)}
    doing = facts.ordered(
        key for key in across if facts.is_public(key) and "carries_out" in facts.claims[key]
    )
    return doing or facts.tied_deciders or first_deciders(facts)


def _has_power(facts: Situation, party: str) -> bool:
    """Whether a party can answer for what it has drawn: it is public, or strong, or nothing is
    known of how strong it is and it is no association of those concerned.
    """
    entity = facts.parties[party]
    if facts.is_public(party) or entity.influence is Level.HIGH:
        return True
    return entity.influence is None and entity.kind is K.BUSINESS


def who_decides_what(facts: Situation) -> tuple[Said, ...]:
    """One sentence for each matter and who decides it, prepares it or is only heard; nothing where
    the map has one body at most.
    """
    if len(facts.bodies) < 2:
        return ()
    found = [
        said("plan_fixed.decides", (*sure, *who), what=quoted(sure), who=named(who))
        for matters, who, _ in facts.who_decides
        if (sure := tuple(key for key in matters if key not in facts.unsure_deciders))
    ]
    unsure = facts.by_name(facts.unsure_deciders)
    if unsure:
        found.append(said("plan_fixed.decides_disputed", unsure, what=quoted(unsure)))
    telling = {key for _, who, _ in facts.who_decides for key in who}
    for body in sorted(facts.bodies, key=facts.key):
        preparing = tuple(key for key in facts.bodies[body].prepared_by if key in facts.bodies)
        if preparing and body in {*telling, *facts.deciders}:
            telling |= set(preparing)
            found.append(
                said(
                    "plan_fixed.prepares",
                    (body, *preparing),
                    who=named(preparing),
                    body=named([body]),
                )
            )
    heard = tuple(sorted(facts.consulted, key=facts.key))
    if heard:
        found.append(said("plan_fixed.only_heard", heard, who=named(heard)))
    for body in sorted(set(facts.bodies) - telling - set(facts.consulted), key=facts.key):
        taken = _ids(each for each in facts.settled_matters if each.body == body and each.title)
        if taken and not examines(facts, body):
            telling.add(body)
            found.append(
                said("plan_fixed.decided_by", (*taken, body), what=quoted(taken), who=named([body]))
            )
    owners = _decided_by_owner(facts)
    telling |= {key for _, boards in owners for key in boards}
    unsaid = tuple(key for key in facts.deciders if key not in telling and not examines(facts, key))
    if unsaid:
        found.append(said("plan_fixed.decides_unsaid", unsaid, who=named(unsaid)))
    elif found:
        found += _without_decider(facts)
    found += (line for line, _ in owners)
    return (*found, *_with_their_yes(facts))


def _with_their_yes(facts: Situation) -> Iterator[Said]:
    """What is not done without somebody's own yes, so that they know it before they talk."""
    if facts.case.yes_needed is YesNeeded.DISPUTED:
        return
    left = {each.id for each in facts.open_proposals} | facts.promised_away
    theirs: dict[tuple[str, ...], list[str]] = {}
    for each in facts.case.proposals:
        if each.id is None or each.id not in left or each.confidential:
            continue
        needed = tuple(key for key in each.agreement_of if key in facts.case)
        if needed and not {whole_of(key) for key in needed} & facts.hidden:
            theirs.setdefault(needed, []).append(each.id)
    for who, matters in theirs.items():
        what = facts.by_name(matters)
        yield said("plan_fixed.with_their_yes", (*what, *who), what=quoted(what), who=named(who))


def _decided_by_owner(facts: Situation) -> list[tuple[Said, tuple[str, ...]]]:
    """Proposals and themes about land or houses of which nobody has said who decides, where one
    owns them and a body belongs to that owner: it is asked to confirm. With the bodies it names.
    """
    owners = {key: each for key, each in facts.parties.items() if _owns_land(each)}
    boards = tuple(
        key
        for key, each in sorted(facts.bodies.items())
        if {whole_of(part) for part in each.part_of} & set(owners) - facts.hidden
    )
    if len(owners) != 1 or len(boards) != 1:
        return []
    lying = tuple(key for key in _undecided(facts) if _LAND.search(_title_of(facts, key)))
    themes = tuple(each for each in _themes_without_decider(facts) if _LAND.search(each))
    if not (lying or themes):
        return []
    owner = tuple(owners)
    refs = (*lying, *boards, *owner)
    filled: dict[str, Filling] = {"who": named(boards), "owner": named(owner)}
    if lying and themes:
        filled |= {"what": quoted(lying), "themes": own_words(themes)}
        return [(said("plan_fixed.owner_decides_these", refs, **filled), boards)]
    what: Filling = quoted(lying) if lying else own_words(themes)
    return [(said("plan_fixed.owner_decides", refs, what=what, **filled), boards)]


def _owns_land(entity: Stakeholder) -> bool:
    return Standing.LANDOWNER in entity.standing and not entity.confidential


def _title_of(facts: Situation, proposal: str) -> str:
    return next((each.title or "" for each in facts.case.proposals if each.id == proposal), "")


def _undecided(facts: Situation) -> tuple[str, ...]:
    """Proposals of which nobody has said who decides."""
    waiting = {key for each in facts.case.decisions for key in each.proposals}
    return facts.by_name(
        each.id
        for each in facts.case.proposals
        if each.status is not ProposalStatus.WITHDRAWN
        and not each.decided_by
        and each.id not in waiting
    )


def _asked_with_the_mandate(plan: Blueprint) -> frozenset[str]:
    """Decisions of which it is asked, together with the mandate, who may sign them."""
    fillings = [filling for gate in plan.gates_of("mandate") for _, filling in gate.said.params]
    return frozenset(
        ref
        for filling in fillings
        if isinstance(filling, Said) and filling.key == "plan_fixed.not_officials"
        for ref in filling.refs
    )


def _steps_told(facts: Situation, plan: Blueprint, but: Collection[str] = ()) -> tuple[Said, ...]:
    """The steps of the matter as they are told in one sentence; of many, what is decided on: what
    runs by its own law is told where it is said what is open.
    """
    steps = steps_apart(facts, _asked_with_the_mandate(plan), but)
    if len(steps) <= _MOST_STEPS:
        return steps
    waiting = {each.id for each in facts.pending}
    return tuple(each for each in steps if waiting & set(each.refs)) or steps


def steps_apart(
    facts: Situation, asked: Collection[str] = (), but: Collection[str] = ()
) -> tuple[Said, ...]:
    """The steps of the matter, each with who decides it, where different ones do: what can be
    influenced is not the same in each. Nothing where it is one and the same.

    Args:
        facts: the situation.
        asked: decisions of which another step asks who may decide; that is not said twice.
        but: steps that are told elsewhere.
    """
    ruled = [(matters, who) for matters, who, _ in facts.who_decides]
    unsaid = [each.id for each in facts.pending if not facts.may_decide(each.body)]
    if len({who for _, who in ruled}) + bool(unsaid) < _APART:
        return ()
    return (
        *(
            said(
                "plan_fixed.step_alone" if key in asked else "plan_fixed.step_unsaid",
                (key,),
                what=quoted([key]),
            )
            for key in unsaid
        ),
        *(
            said("plan_fixed.step_disputed", (key,), what=quoted([key]))
            if key in facts.unsure_deciders
            else conducted(facts, key, who)
            for matters, who in ruled
            for key in matters
            if key not in but
        ),
    )


def _without_decider(facts: Situation) -> tuple[Said, ...]:
    """Proposals and themes of which nobody has said who decides, where that is told of others;
    those who have decided on the rest are asked.
    """
    owners = _decided_by_owner(facts)
    by_owner = {ref for line, _ in owners for ref in line.refs}
    left = tuple(key for key in _undecided(facts) if key not in by_owner)
    open_ = {key for _, who, _ in facts.who_decides for key in who}
    taken = {each.body for each in facts.settled_matters if each.body in facts.bodies}
    # Whose ruling is under appeal, or who tries one, says nothing beside it about who decides.
    appealed = {each.body for each in facts.settled_matters if each.id in facts.tried}
    free = sorted(
        (key for key in taken - open_ - appealed if not examines(facts, key)), key=facts.key
    )
    asked = tuple(free) or tuple(
        key for key in facts.deciders if not examines(facts, key) and key not in appealed
    )
    asked = asked or facts.ordered(facts.owner_parties)
    members = {party for key in facts.bodies if (party := association_of(facts, key))}
    themes = tuple(
        theme
        for theme in _themes_without_decider(facts)
        if not members or not _only_theirs(facts, theme, members)
    )
    if owners:
        themes = tuple(each for each in themes if not _LAND.search(each))
    if not (left or themes):
        return ()
    if not asked:
        return _nobody_to_ask(left, themes) if appealed else ()
    refs = (*left, *asked)
    who = named(asked)
    if not left:
        return (said("plan_fixed.decides_not_this", refs, what=own_words(themes), who=who),)
    what = quoted(left)
    if not themes:
        return (said("plan_fixed.decides_not_this", refs, what=what, who=who),)
    words = own_words(themes)
    return (said("plan_fixed.decides_not_these", refs, what=what, themes=words, who=who),)


def _only_theirs(facts: Situation, theme: str, members: Collection[str]) -> bool:
    """Whether a theme is spoken of only by an association that gives its yes in a body of its own:
    then they decide it, and to ask somebody else would be to take it from them.
    """
    holders: dict[str, set[str]] = facts.case.once(
        "planning:holders_of_themes", lambda: _holders_of_themes(facts)
    )
    return bool(holders.get(theme)) and holders[theme] <= set(members)


def _holders_of_themes(facts: Situation) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for key, view in facts.shared.items():
        for theme in view.themes:
            found.setdefault(theme, set()).update(map(whole_of, facts.holders(key)))
    return found


def _nobody_to_ask(left: tuple[str, ...], themes: tuple[str, ...]) -> tuple[Said, ...]:
    """That it is found out, where all who have decided on the rest have a ruling under appeal."""
    what = quoted(left) if left else own_words(themes)
    return (said("plan_fixed.decides_not_known", left, what=what),)


def _themes_without_decider(facts: Situation) -> tuple[str, ...]:
    """Themes to be talked about that nothing which somebody decides is about, where the map says of
    others of them that something is: who decides them is not to be taken for known.

    A body of whose matters the map gives no theme may decide on all of them, and how it is between
    people is nobody's to decide.
    """
    covered = {key: each.body for each in facts.pending for key in each.proposals}
    by_body: dict[str, set[str]] = {each.body: set() for each in facts.pending}
    for running in facts.proceedings:
        for body in running.by:
            by_body.setdefault(body, set()).update(running.themes)
    for proposal in facts.open_proposals:
        ruling = (covered[proposal.id],) if proposal.id in covered else proposal.decided_by
        for body in ruling:
            by_body.setdefault(body, set()).update(proposal.themes)
    if not by_body or not all(by_body.values()):
        return ()
    tied = set().union(*by_body.values())
    return tuple(
        each for each in facts.main_themes if each not in tied and not _is_felt(facts, each)
    )


def _is_felt(facts: Situation, theme: str) -> bool:
    """Whether all that is said on a theme is what somebody feels."""
    aspects = {each.aspect for each in facts.perspectives.values() if theme in each.themes}
    return aspects == {Aspect.FEELING}


def vote(facts: Situation, plan: Blueprint) -> None:
    """How a vote or a referendum is weighed is decided and made public before it is used."""
    kinds = (ProceedingKind.REFERENDUM, ProceedingKind.VOTE)
    for each in facts.case.proceedings:
        if each.kind not in kinds or not each.id or is_election(each.title):
            continue
        who = first_deciders(facts) or tuple(each.by)
        matters = facts.pending
        over = facts.is_past(each)
        if not over and not matters and not each.by:
            continue  # a coming vote that nobody here conducts: give back before it, told elsewhere
        refs = (each.id, *_ids(matters))
        what = quoted([each.id])
        before = (
            said("plan_fixed.before_decision", _ids(matters), decisions=quoted(_ids(matters)))
            if matters
            else said("plan_fixed.before_vote", refs)
        )
        plan.gate(
            "influence",
            said(
                "plan_fixed.vote",
                refs,
                who=named(who or tuple(facts.owner_parties)),
                what=what,
                before=before,
            ),
            opened_by=who,
            phase="protect",
            about=("rost", each.id),
        )


VOTE_WEIGHED = StepRule(
    code="vote-weighed",
    phase="fixed",
    step=vote,
    ours=True,
    needs=("proceedings.kind",),
    texts={
        "title": ("Hur en röstning vägs", "How a vote is weighed"),
        "about": (
            "Hur ett röstresultat vägs avgörs och offentliggörs innan det används.",
            "How the result of a vote is weighed is settled and made public before it is used.",
        ),
        "because": (
            "Efteråt läser var och en resultatet på sitt sätt.",
            "Afterwards everybody reads the result in their own way.",
        ),
    },
)
