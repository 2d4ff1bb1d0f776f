"""Towards the decision: who else would bear it, the draft at home, yes or no, showing it first, and
the body.
"""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from attrs import evolve

from processmap.model.circumstances import Proceeding
from processmap.model.governance import Decision, Proposal
from processmap.model.kinds import whole_of
from processmap.model.plan import Filling, PlanArena, Said, Seat
from processmap.model.times import exact, latest
from processmap.model.words import (
    AgreementRule,
    BodyKind,
    Level,
    MayAgree,
    PartyRole,
    ProceedingKind,
    Spokesperson,
    StakeholderKind,
    Standing,
    YesNeeded,
)
from processmap.planning.appointments import appointing_body, appointments
from processmap.planning.blueprint import Blueprint, StepRule, named, own_words, quoted, said
from processmap.planning.closed_and_open import joined
from processmap.planning.convening import first_deciders, staked_owners
from processmap.planning.first_bound import bindings, first_to_bind, steps_of
from processmap.planning.powers import association_of, can_be_asked, examines
from processmap.planning.reaching import told_where_they_are
from processmap.planning.settled import became_a_decision
from processmap.planning.situation import Situation
from processmap.planning.stance import Stance
from processmap.planning.steps.fixed import who_decides_what
from processmap.planning.talks_in_time import TO_SEE, handed_in_by

__all__ = [
    "BINDING_FORM",
    "BODY_DECIDES",
    "DRAFT_HOME",
    "LAWS_OWN_STEPS",
    "NO_PROCESS",
    "RATIFY",
    "SHOW_FIRST",
    "WHO_ELSE_BEARS_IT",
    "shown_to_the_late",
    "signers",
]

K = StakeholderKind
T = TypeVar("T")
MOST_NAMED = 3
# What a proposal says that takes a burden from some and lays it on others.
_MOVES = re.compile(
    r"\b(flytt(a|as|ad|ade|at)|omfördel\w*|omled\w*|led(a|as|s|er) om|"
    r"mov(e|es|ed|ing)|rerout\w*|relocat\w*|redistribut\w*)\b",
    re.IGNORECASE,
)
_REWORKED = "plan_decide.reworked"
"""That what lay finished is worked over with those who sat there."""
_WORKED_OUT = frozenset(
    {"negotiation", "plenary", "round_table", "working_group", "process_group", "shuttle"}
)
"""Rooms where a text that is signed is worked out, with more than one meeting."""
_TALKED = frozenset({"call", "facts", "small", "wide"})
"""Phases in which people talk; who sits there has taken part when a body decides."""


def _ids(entries: Iterable[object]) -> tuple[str, ...]:
    return tuple(key for each in entries if isinstance(key := getattr(each, "id", None), str))


def receivers(facts: Situation, plan: Blueprint) -> None:
    """Before anything is signed or decided: who would bear it and is not here? They come in before,
    not after.
    """
    if plan.shape.small or plan.shape.has("inform", "enough"):
        return
    drafted = [
        each
        for each in facts.open_proposals
        if facts.agreement or each.burdens or each.status is not None
    ]
    if not any(each.burdens for each in drafted) and facts.looked_for_receivers:
        return
    here = {whole_of(seat.party) for each in plan.joint() for seat in each.members}
    burdened = facts.ordered(
        key
        for each in drafted
        for key in each.burdens
        if key in facts.case and whole_of(key) not in here
    )
    if not drafted and not (facts.agreement and facts.themes):
        return
    if drafted:
        refs = _ids(drafted)
        what: Filling = quoted(facts.by_name(refs))
    else:
        refs = tuple(facts.holding)
        what = said("plan_decide.anything_on", (), themes=own_words(facts.main_themes))
    who: Said = (
        said("plan_decide.known_receivers", burdened, who=named(burdened))
        if burdened
        else said("plan_fixed.nothing")
    )
    held = [each for each in drafted if each.text and len(each.text) <= 110]
    words: Said = (
        said(
            "plan_decide.holds",
            _ids(held),
            text=own_words([each.text or "" for each in held], _ids(held)),
        )
        if held
        else said("plan_fixed.nothing")
    )
    filled: dict[str, Filling] = {"what": what, "who": who, "holds": words}
    filled["step"] = said("plan_decide.signed" if facts.agreement else "plan_decide.decided")
    moving = [each for each in drafted if _MOVES.search(f"{each.title} {each.text or ''}")]
    drawing = _can_draw(facts) if moving else ()
    if drawing:
        filled["drawing"] = named(drawing)
    plan.gate(
        "influence",
        said(
            "plan_decide.receivers_drawn" if drawing else "plan_decide.receivers",
            (*facts.by_name(refs), *drawing),
            **filled,
        ),
        opened_by=first_opener(facts),
        phase="wide",
        about=("vilka-mer",),
        settles=("burdens", "new_parties"),
    )


WHO_ELSE_BEARS_IT = StepRule(
    code="who-else-bears-it",
    phase="wide",
    step=receivers,
    sources=("MIT-SG", "VIE-N"),
    ours=True,
    needs=("proposals", "burdens"),
    small=False,
    texts={
        "title": ("Vilka fler får leva med det?", "Who else has to live with it?"),
        "about": (
            "Innan något skrivs under: sök dem som skulle bära det och inte är med.",
            "Before anything is signed: seek those who would bear it and are not here.",
        ),
        "because": (
            "Den som upptäcker det efteråt kan bara säga emot.",
            "Whoever finds out afterwards can only object.",
        ),
    },
)


def _can_draw(facts: Situation) -> tuple[str, ...]:
    """Who can say where something that is moved would come down: those who know it, else those who
    carry it out.
    """
    open_ = [key for key in facts.parties if key not in facts.hidden and key not in facts.declined]
    knowing = [key for key in open_ if "knows" in facts.claims[key]]
    doing = [key for key in open_ if "carries_out" in facts.claims[key]]
    return facts.ordered(knowing or doing)[:MOST_NAMED]


def first_opener(facts: Situation) -> tuple[str, ...]:
    """Who confirms what concerns everybody at the table: those with a chair of their own who have
    not declined.
    """
    return tuple(
        key
        for key in facts.ordered(facts.with_hard_claims)
        if key not in facts.declined and key not in facts.afraid
    )


def draft(facts: Situation, plan: Blueprint) -> None:
    """Everybody sees the proposal before it goes on; where something is agreed, own groups have it
    at home.
    """
    if plan.shape.has("inform", "enough") or not any(plan.joint()):
        return
    if facts.agreement and not plan.shape.small:
        signing = signers(facts, plan)
        if not signing:
            return
        plan.gate(
            "draft_home",
            said("plan_decide.draft_home", signing, who=named(signing)),
            opened_by=signing,
            phase="decide",
        )


DRAFT_HOME = StepRule(
    code="draft-home",
    phase="decide",
    step=draft,
    sources=("CBH-F",),
    needs=("result_is",),
    small=False,
    texts={
        "title": ("Stämma av hemma", "The draft at home"),
        "about": (
            "Egna grupper ser utkastet innan någon skriver under.",
            "Own groups see the draft before anybody signs.",
        ),
        "because": (
            "Företrädarna har lärt sig saker som deras egna inte vet.",
            "The spokespersons have learnt what their own do not know.",
        ),
    },
)


def ratification(facts: Situation, plan: Blueprint) -> None:
    """A yes or no from each, in its own form, only where something is agreed; the text names who
    signs and for whom.
    """
    sign = facts.agreement or (plan.arenas_of("negotiation") and not facts.deciders)
    if facts.carried_on and not sign:
        _renewed(facts, plan)
        return
    if not sign or plan.shape.small:
        return
    who = signers(facts, plan)
    if plan.arenas_of("negotiation") and not _of_consent(facts, plan):
        binding = [
            key for key in facts.parties if "must_agree" in facts.claims[key] and facts.parts(key)
        ]
        who = facts.ordered(binding) or who
    if not who:
        return
    told = facts.ordered(
        key
        for key in facts.parties
        if facts.parties[key].kind in (K.AUTHORITY, K.ELECTED)
        and key not in who
        and not _only_knows(facts, key)
    )
    copies: Said = (
        said(_copies(facts), told, who=named(told)) if told else said("plan_fixed.nothing")
    )
    parts = plan.by_parts(who)
    refs = (*facts.by_name(_ids(facts.open_proposals)), *who)
    _read_bysigners(facts, plan, parts)
    _read_by_the_weaker(facts, plan, parts)
    _answered_for(facts, plan)
    plan.arena(
        "ratification",
        said("plan_decide.ratify_title"),
        purpose=said(
            # Where there is violence or fear, whoever stands alone with a no is in danger.
            "plan_decide.ratify_quiet" if _is_dangerous(facts, who) else "plan_decide.ratify",
            refs,
            who=named(parts),
            members=_members_first(facts, who),
            copies=copies,
            rest=_without_answer(facts, plan, who),
        ),
        members=[plan.seat(key, 1) for key in parts],
        refs=refs,
        phase="decide",
    )
    plan.gate(
        "ratification",
        said("plan_decide.ratified", refs, who=named(who)),
        opened_by=who,
        phase="decide",
    )


RATIFY = StepRule(
    code="ratify",
    phase="decide",
    step=ratification,
    sources=("CBH-F", "CBI-I"),
    needs=("result_is", "role: must_agree"),
    small=False,
    texts={
        "title": ("Ja eller nej från var och en", "Yes or no from each"),
        "about": ("Var och en svarar i sin egen ordning.", "Each answers in their own order."),
        "because": (
            "Det som inte godkänts hemma rivs upp.",
            "What is not approved at home is undone.",
        ),
    },
)


def _is_dangerous(facts: Situation, signing: Iterable[str]) -> bool:
    """Whether it may cost somebody to be known for a no: there are threats or violence in the
    matter, or somebody who is asked lives in fear.
    """
    return facts.violent or any(whole_of(key) in facts.exposed for key in signing)


def _only_knows(facts: Situation, party: str) -> bool:
    """Whether a party is there for what it knows alone: nothing is sent to it for a decision."""
    return set(facts.parties[party].role) == {PartyRole.KNOWS}


def _members_first(facts: Situation, signing: Iterable[str]) -> Said:
    """An association or a union answers when its members have voted; nothing where none signs.
    Beside others who have no members it is said of which.
    """
    signing = tuple(signing)
    with_members = [
        key
        for key in signing
        if facts.parties[whole_of(key)].kind is K.ASSOCIATION
        or Standing.UNION in facts.parties[whole_of(key)].standing
    ]
    if not with_members:
        return said("plan_fixed.nothing")
    if len(with_members) == len(signing):
        return said("plan_decide.members_first", with_members)
    return said("plan_decide.their_members_first", with_members)


def _without_answer(facts: Situation, plan: Blueprint, signing: Iterable[str]) -> Said:
    """That the rest of those who sat at the table do not answer, and why; nothing where all do."""
    sat = {
        whole_of(key)
        for each in plan.arenas_of("plenary", "round_table", "negotiation")
        for key in each.parties
    }
    rest = facts.ordered((sat & facts.parties.keys()) - {whole_of(key) for key in signing})
    if not rest or any(map(facts.hard, rest)):
        return said("plan_fixed.nothing")
    return said("plan_decide.rest_reads", rest)


def _read_bysigners(facts: Situation, plan: Blueprint, signing: Iterable[str]) -> None:
    """Whoever is to sign has a chair where the text is worked out, or a group of their own beside
    it that reads each draft before the others go on.
    """
    rooms = [
        each
        for each in plan.arenas
        if each.kind in _WORKED_OUT and each.sessions[1] > 1 and each.phase != "call"
    ]
    there = {key for each in rooms for key in (*each.parties, *map(whole_of, each.parties))}
    forum = _where_drafts_are_made(rooms)
    for key in facts.ordered(key for key in signing if key not in there):
        if whole_of(key) in there or forum is None:
            continue
        plan.arena(
            "own_group",
            said("plan_decide.reads_title", (key,), who=named([key])),
            purpose=said("plan_decide.reads", (key, *forum.parties)),
            members=[plan.seat(key)],
            sessions=(3, 3),
            between=forum.id,
            phase="wide",
            refs=(key,),
            about=(key, "utkast"),
        )


def _read_by_the_weaker(facts: Situation, plan: Blueprint, signing: Iterable[str]) -> None:
    """Those who bear much of it with little power, and neither sign nor sit where the text is made,
    go on in groups of their own and read the text before it is signed, not only afterwards.
    """
    rooms = [each for each in plan.arenas if each.kind in _WORKED_OUT and each.sessions[1] > 1]
    forum = _where_drafts_are_made([each for each in rooms if each.phase != "call"])
    if forum is None:
        return
    there = {*map(whole_of, signing), *map(whole_of, forum.parties)}
    talking = {
        whole_of(key) for each in plan.arenas if each.phase == "call" for key in each.parties
    }
    weaker = facts.ordered(
        key
        for key in facts.with_hard_claims
        if key in talking - there
        and facts.affected(key) is Level.HIGH
        and facts.parties[key].influence is Level.LOW
        and not facts.children(key)
        and not facts.has_a_track(key)
        and key not in facts.declined
    )
    if weaker:
        plan.gate(
            "draft_home",
            said("plan_decide.weaker_read", weaker, who=named(weaker)),
            opened_by=weaker,
            phase="decide",
            about=("laser",),
        )


def _where_drafts_are_made(rooms: Sequence[PlanArena]) -> PlanArena | None:
    """The room whose drafts are read: the one that the plan itself sets up, before one that some
    run already among themselves.
    """
    able = [each for each in rooms if each.kind in ("negotiation", "plenary")]
    ours = [each for each in able if each.status == "proposed"]
    return next(iter(ours or able), None)


def _answered_for(facts: Situation, plan: Blueprint) -> None:
    """Somebody who is said to answer for others, where the map does not say that those chose them:
    the others say yes or no to that themselves, part by part, before anything is signed.
    """
    for key, others in _unchosen(facts):
        asked = _who_is_there(facts, key, others)
        plan.gate(
            "spokesperson",
            said(
                "plan_decide.answered_for",
                tuple(dict.fromkeys((key, *others, *asked))),
                who=named([key]),
                others=named(others),
                asked=named(asked),
            ),
            opened_by=asked,
            phase="call",
            about=(key,),
        )


def _who_is_there(facts: Situation, key: str, others: Iterable[str]) -> tuple[str, ...]:
    """Those who say themselves whether somebody may answer for them: of a side that is there
    through its parts, those parts of it that give no yes of their own.
    """
    found: dict[str, None] = {}
    for other in others:
        rows = [
            row
            for row in facts.through_parts.get(other, (other,))
            if row != key and ("must_agree" not in facts.claims[row] or row == other)
        ]
        found |= dict.fromkeys(row for row in rows or (other,) if row not in facts.declined)
    return facts.ordered(found)


def _unchosen(facts: Situation) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Those whose yes binds others who are not said to have chosen them, and those others."""
    for key in facts.ordered(facts.parties):
        entity = facts.parties[key]
        unchosen = [
            each.who
            for each in entity.speaks_for
            if each.basis is None or each.basis.value == "own_initiative"
        ]
        if entity.may_agree is MayAgree.BINDS and entity.spokesperson is not Spokesperson.CHOSEN:
            unchosen += entity.part_of
        others = facts.ordered(
            whole
            for each in unchosen
            if (whole := whole_of(each)) in facts.parties
            and whole not in facts.declined
            and not facts.children(whole)
        )
        if others and "must_agree" in facts.claims[key]:
            yield key, others


def _renewed(facts: Situation, plan: Blueprint) -> None:
    """A text that was agreed before: where it is changed, those who can bind a side answer anew,
    each by itself.
    """
    texts = facts.by_name(_ids(facts.open_proposals))
    who = facts.ordered(
        key
        for key in facts.parties
        if "must_agree" in facts.claims[key] and key not in facts.declined
    )
    if not texts or not who:
        return
    told = facts.ordered(
        key
        for key in facts.parties
        if facts.parties[key].kind in (K.AUTHORITY, K.ELECTED) and key not in who
    )
    copies: Said = (
        said(_copies(facts), told, who=named(told)) if told else said("plan_fixed.nothing")
    )
    parts = plan.by_parts(who)
    plan.arena(
        "ratification",
        said("plan_decide.renew_title", texts, what=quoted(texts)),
        purpose=said(
            "plan_decide.renew",
            (*texts, *who),
            who=named(parts),
            asked=_whether_they_may(facts),
            copies=copies,
        ),
        members=[plan.seat(key, 1) for key in parts],
        refs=(*texts, *who),
        phase="decide",
    )


def _whether_they_may(facts: Situation) -> Said:
    """Whether those who sign may speak for the others is asked of those others, of a side that is
    there through its parts of its own people; nothing where all are said to be chosen.
    """
    unchosen = dict(_unchosen(facts))
    speaking = facts.ordered(unchosen)
    wholes = facts.ordered(other for those in unchosen.values() for other in those)
    others = facts.ordered(
        other for key, those in unchosen.items() for other in _who_is_there(facts, key, those)
    )
    if not others:
        return said("plan_fixed.nothing")
    refs = tuple(dict.fromkeys((*speaking, *others, *wholes)))
    filled: dict[str, Filling] = {"who": named(speaking), "others": named(others)}
    if set(others) == set(wholes):
        return said("plan_decide.renew_asked", refs, **filled)
    return said("plan_decide.renew_asked_sides", refs, **filled, wholes=named(wholes))


def _copies(facts: Situation) -> str:
    """Where violence goes on nothing is made public by default: those who signed say when."""
    return "plan_decide.copies_quiet" if facts.violence_goes_on else "plan_decide.copies"


def _of_consent(facts: Situation, plan: Blueprint) -> tuple[str, ...]:
    """Those who sit in a body that meets already, where the map says that the consent of all is
    needed: none of them can be passed over.
    """
    agreed = facts.case.agreement
    if not facts.agreement or agreed is None or agreed.rule is not AgreementRule.CONSENT:
        return ()
    sitting = [
        each
        for each in plan.arenas_of("negotiation", "plenary", "round_table")
        if each.status == "open"
    ]
    members = {whole_of(key) for each in sitting for key in each.parties}
    return facts.ordered(key for key in members if key in facts.parties)


def signers(facts: Situation, plan: Blueprint) -> tuple[str, ...]:
    """Who says yes or no to what is agreed: each one in a sitting body where the consent of all is
    needed, else those with a chair of their own to claim, and the others who sit at the table that
    agrees and are no public side.

    Nobody agrees alone: where the map gives such a claim to fewer than two, everybody who is
    concerned and no public side is asked, and then everybody who is concerned.
    """

    def able(parties: Iterable[str]) -> tuple[str, ...]:
        return tuple(
            key
            for key in facts.ordered(parties)
            if key not in facts.afraid and key not in facts.declined and not facts.children(key)
        )

    consenting = able(_of_consent(facts, plan))
    if len(consenting) > 1:
        return consenting
    hard = able(facts.with_hard_claims)
    if len(hard) > 1:
        return able({*hard, *_at_the_table(facts, plan)}) if facts.agreement else hard
    concerned = able({*hard, *(key for key in facts.concerned if not facts.is_public(key))})
    return concerned if len(concerned) > 1 else able({*hard, *facts.concerned})


def _at_the_table(facts: Situation, plan: Blueprint) -> set[str]:
    """Those at a common table that agrees who have a view or bear something of it, and are no
    public side: whoever sits there for that is asked for a yes too.
    """
    there = {
        whole_of(key)
        for each in plan.arenas_of("plenary", "round_table")
        if each.status == "proposed"
        for key in each.parties
    }
    return {
        key
        for key in there & facts.parties.keys()
        if not facts.is_public(key)
        and facts.claims[key] != ("knows",)
        and (key in facts.holding or facts.affected(key) in (Level.HIGH, Level.MEDIUM))
    }


def binding_form(facts: Situation, plan: Blueprint) -> None:
    """Where an earlier agreement became a decision, the same is asked of what is worked out now:
    which form it gets, who issues it and from when.
    """
    if not any(plan.joint()) or facts.agreement or facts.carried_on or not facts.deciders:
        return
    asked = {seat.party for each in plan.arenas_of("deciding") for seat in each.members}
    before = tuple(each for each in facts.agreed_before if became_a_decision(facts, each))
    if not before or asked & set(facts.deciders):
        return
    who = plan.convening or facts.deciders
    refs = (*facts.by_name(_ids(before)), *who, *facts.deciders)
    plan.gate(
        "decision",
        said("plan_decide.binding_form", refs, who=named(who)),
        opened_by=facts.deciders,
        phase="decide",
        about=("form",),
    )


BINDING_FORM = StepRule(
    code="binding-form",
    phase="decide",
    step=binding_form,
    sources=("CBI-I",),
    ours=True,
    needs=("earlier.outcome", "decisions.carried_out", "decision_bodies"),
    small=False,
    texts={
        "title": ("Vilken form det får", "What form it gets"),
        "about": (
            "Det som ni enas om får en bindande form av någon som kan ge den.",
            "What is agreed gets a binding form from somebody who can give it.",
        ),
        "because": (
            "Det förra ni enades om blev ett beslut; utan form blir det nästa bara ett förslag.",
            "What was agreed before became a decision; without a form the next is only a proposal.",
        ),
    },
)


def statutory(facts: Situation, plan: Blueprint) -> None:
    """The law's own steps stand beside and are never replaced."""
    kinds = (ProceedingKind.PERMIT, ProceedingKind.PLAN, ProceedingKind.CONSULTATION)
    running = [each for each in facts.proceedings if each.kind in kinds and each.id]
    duties = sorted(facts.case.legal_duties)
    if not (running or duties) or not any(plan.joint()):
        return
    if not running:
        duty = said("plan_decide.duties", ("legal_duties",), what=own_words(duties))
        plan.gate("statutory", duty, opened_by=facts.deciders, strength="must", phase="decide")
        return
    after = [each for each in running if _sent_out_by_decision(facts, each)]
    _statutory(facts, plan, [each for each in running if each not in after])
    _statutory(facts, plan, after, key="statutory_after")


def _sent_out_by_decision(facts: Situation, running: Proceeding) -> bool:
    """Whether a consultation or a plan begins only when whoever conducts it has decided to send it
    out; none that is over before the day of that decision.
    """
    over = latest(running.ends) if running.ends is not None else None
    waiting = {
        each.body
        for each in facts.pending
        if over is None or each.date is None or latest(each.date) <= over
    }
    kinds = (ProceedingKind.PLAN, ProceedingKind.CONSULTATION)
    return (
        running.kind in kinds and not facts.has_begun(running) and bool(waiting & set(running.by))
    )


def _asked_there(facts: Situation) -> tuple[str, ...]:
    """Bodies whose opinion is asked in a consultation that is sent out by the decision: their turn
    comes after it, not before.
    """
    sent_out = any(_sent_out_by_decision(facts, each) for each in facts.proceedings)
    return tuple(sorted(facts.consulted, key=facts.key)) if sent_out else ()


def _statutory(
    facts: Situation, plan: Blueprint, running: Sequence[Proceeding], *, key: str = "statutory"
) -> None:
    if not running:
        return
    refs = facts.by_name(_ids(running))
    bodies = tuple(dict.fromkeys(key for each in running for key in each.by))
    summer = _to_come(facts, running) and not plan.shape.small
    season = said("plan_fixed.nothing")
    if summer and bodies:
        season = said("plan_decide.day_not_in_summer", (*refs, *bodies), who=named(bodies))
    elif summer:
        season = said("plan_decide.not_in_summer", refs)
    told: dict[str, Filling] = {"what": quoted(refs), "who": named(bodies), "season": season}
    if key == "statutory_after":
        heard = _asked_there(facts)
        told["opinion"] = (
            said("plan_decide.opinion_there", heard, who=named(heard))
            if heard
            else said("plan_fixed.nothing")
        )
    plan.gate(
        "statutory",
        said(f"plan_decide.{key}", refs, **told)
        if bodies
        else said("plan_decide.statutory_alone", refs, what=quoted(refs), season=season),
        opened_by=bodies,
        strength="must",
        phase="decide",
    )


LAWS_OWN_STEPS = StepRule(
    code="laws-own-steps",
    phase="decide",
    step=statutory,
    strength="must",
    sources=("BOV-U", "NV-S"),
    needs=("proceedings",),
    texts={
        "title": ("Lagens egna steg", "The law's own steps"),
        "about": (
            "Lagens steg står bredvid och ersätts aldrig.",
            "The law's steps stand beside and are never replaced.",
        ),
        "because": (
            "Rätten att yttra sig där kan gå förlorad.",
            "The right to be heard there can be lost.",
        ),
    },
)


def _to_come(facts: Situation, running: Iterable[Proceeding]) -> bool:
    """Whether some consultation in Sweden has no day yet, so that it can be kept out of the
    summer, when nobody is at home to answer.
    """
    country = facts.case.calendar.country if facts.case.calendar else None
    kinds = (ProceedingKind.PLAN, ProceedingKind.CONSULTATION)
    return country in (None, "SE") and any(
        each.kind in kinds and each.starts is None and each.ends is None for each in running
    )


def shown_first(facts: Situation, plan: Blueprint) -> None:
    """Those who took part see what goes to the body, and how their part was read, before it
    decides.
    """
    _reworked(facts, plan)
    for said_, who, about in _showings(facts, plan):
        plan.gate("feedback", said_, opened_by=who, phase="decide", about=about)


def _reworked(facts: Situation, plan: Blueprint) -> None:
    """What lay finished is worked over after the talks by those who drew it, with those who sat
    there as parties, who see what was changed: else nothing of theirs need come into it.
    """
    if plan.shape.small or facts.agreement or facts.carried_on:
        return
    sitting = {
        whole_of(seat.party)
        for each in plan.arenas_of("working_group", "round_table", "plenary")
        for seat in each.members
        if seat.state != "kept_open"
    }
    drawn = [each for each in facts.ready if not each.confidential]
    makers = facts.ordered(
        whole_of(key)
        for each in drawn
        for key in each.made_by
        if whole_of(key) in facts.parties and whole_of(key) not in facts.hidden
    )
    there = facts.ordered(
        key
        for key in sitting - set(makers) - facts.hidden
        if key in facts.parties and not facts.is_public(key)
    )
    if not makers or not there:
        return
    what = facts.by_name(_ids(drawn))
    plan.gate(
        "feedback",
        said(
            _REWORKED,
            (*what, *makers, *there),
            maker=named(makers),
            what=quoted(what),
            who=named(there),
        ),
        opened_by=there,
        phase="decide",
        about=("omarbetat",),
    )


SHOW_FIRST = StepRule(
    code="show-first",
    phase="decide",
    step=shown_first,
    sources=("S2020-F", "BOT"),
    needs=("decision_bodies",),
    texts={
        "title": ("Visa före beslut", "Show before the decision"),
        "about": (
            "De som var med ser vad som går vidare innan det avgörs.",
            "Those who took part see what goes on before it is decided.",
        ),
        "because": (
            "Utan det tror ingen att de blev hörda.",
            "Without it nobody believes that they were heard.",
        ),
    },
)


def shown_to_the_late(facts: Situation, plan: Blueprint) -> None:
    """Those who got a chair after the gate was made see it before the body decides, as the rest
    do.
    """
    made = [
        each
        for each in plan.gates_of("feedback")
        if each.phase == "decide" and each.said.key != _REWORKED
    ]
    seen = {key for gate in made for key in gate.opened_by}
    for said_, who, about in _showings(facts, plan):
        if about or set(who) <= seen:
            continue
        common = [each for each in made if set(each.opened_by) & set(who)]
        if not common:
            plan.gate("feedback", said_, opened_by=who, phase="decide")
            continue
        wider = evolve(common[0], said=said_, opened_by=who, refs=said_.refs)
        plan.gates = [wider if each is common[0] else each for each in plan.gates]


def _showings(
    facts: Situation, plan: Blueprint
) -> Iterator[tuple[Said, tuple[str, ...], tuple[str, ...]]]:
    """What is shown before the body decides: the words, to whom, and whom it is about where they
    see it by themselves.
    """
    bodies = facts.deciders
    # Talks anew on what was agreed lead to a body like any others; carrying it on leads to none.
    carrying_on = facts.carried_on and plan.shape.stance != Stance.TALKS
    nobody = not bodies and not facts.owner_parties
    if plan.shape.has("inform", "enough") or nobody or carrying_on:
        return
    sitting = {
        whole_of(seat.party)
        for each in plan.arenas
        if each.phase in _TALKED
        for seat in each.members
        if seat.state != "kept_open"
    }
    took_part = {*facts.concerned, *sitting}
    part = [key for key in facts.parties if key in took_part]
    safe = [key for key in part if key not in facts.hidden]
    private = {key for key in part if not facts.is_public(key)}
    outside = {key for key in part if facts.body_of.get(key) not in bodies}
    # Where the public side alone is concerned, it sees it too, whoever else has come to a talk.
    citizens = any(not facts.is_public(key) for key in facts.concerned)
    seeing = private if citizens else private | outside
    who = facts.ordered(key for key in safe if key in seeing)
    alone = facts.ordered(seeing & facts.hidden)
    # It is handed in to whoever binds itself first on the way to the decision.
    target = named(first_to_bind(facts, bodies) or facts.owner_parties)
    for key in alone:
        # Never beside others: each sees it in the form they have chosen, and answers there.
        alone_said = said("plan_decide.shown_alone", (key,), who=named([key]), body=target)
        yield alone_said, (key,), (key,)
    if not who:
        return
    matters = facts.by_name(_ids((*facts.pending, *facts.open_proposals)))
    refs = (*matters, *bodies) or who
    named_few = named(who) if len(who) <= MOST_NAMED else None
    them: Filling = named_few if named_few else said("plan_decide.all_who_spoke")
    report = facts.coming_reports
    if report:
        said_ = said(
            "plan_decide.shown_report", (*report, *refs), who=them, what=quoted(report), body=target
        )
    elif facts.agreement:
        said_ = said("plan_decide.shown_agreed", refs, who=them, body=target)
    elif not plan.shape.small and bodies and facts.consulted | set(facts.drawing):
        makers = facts.drawing or facts.ordered(
            whole_of(key)
            for each in facts.open_proposals
            for key in each.made_by
            if whole_of(key) in facts.parties
        )
        # Whoever is a party answers for what they drew, and whoever leads passes it on.
        party = bool(set(makers) & set(staked_owners(facts)))
        answered = "plan_decide.answered_through" if party else "plan_decide.answered_first"
        later = _asked_there(facts)
        heard = tuple(sorted(facts.consulted - set(later), key=facts.key))
        first: Said = (
            said("plan_decide.time_to_opinion", heard, who=named(heard))
            if heard
            else said("plan_fixed.nothing")
        )
        said_ = said(
            answered if makers else "plan_decide.answered_by_lead",
            refs,
            who=them,
            body=target,
            first=first,
            maker=named(makers),
        )
    else:
        by = _seen_by(facts, bodies)
        said_ = said(
            "plan_decide.shown",
            refs,
            who=them,
            body=target,
            by=by,
            loose=said("plan_fixed.nothing") if plan.shape.small else told_where_they_are(facts),
        )
    yield said_, who, ()


def _seen_by(facts: Situation, bodies: Iterable[str]) -> Said:
    """The last day on which those who took part can see what goes to the bodies, counted back from
    the first day that is set for something that waits there; nothing where it is too near.
    """
    days = [
        handed_in_by(facts, each.body, day) - dt.timedelta(weeks=TO_SEE)
        for each in facts.pending
        if each.body in bodies and (day := exact(each.date)) is not None
    ]
    coming = [each for each in days if facts.start is not None and each > facts.start]
    if not coming:
        return said("plan_fixed.nothing")
    return said("plan_decide.seen_by", (), day=min(coming).isoformat())


def deciding(facts: Situation, plan: Blueprint) -> None:
    """The body decides, with both views before it; all know beforehand who gets what, and when."""
    if plan.shape.has("inform", "enough"):
        return
    if facts.agreement and all(facts.bodies[key].kind is BodyKind.STATE for key in facts.deciders):
        _settled_by_court(facts, plan)
        return
    booked = {seat.party for each in plan.arenas_of("deciding") for seat in each.members}
    worked_out = (
        plan.arenas_of("plenary", "round_table", "negotiation", "fact_panel")
        or facts.coming
        or plan.shape.small
    )
    pending_of = _by_body((each.body, each) for each in facts.pending)
    decided_by = _by_body((each.body, each) for each in facts.decided_already)
    proposals_to = _by_body(
        (body, each) for each in facts.open_proposals for body in dict.fromkeys(each.decided_by)
    )
    receiving: list[str] = []
    for body in facts.deciders:
        if body in booked:
            continue
        if body in facts.courts:
            continue  # its ruling comes from outside and is no meeting of the process
        mine = pending_of.get(body, [])
        ruled_on = {key for ruling in mine for key in ruling.proposals}
        proposals = [
            each for each in proposals_to.get(body, []) if ruled_on.isdisjoint(_ids([each]))
        ]
        if not mine and examines(facts, body):
            continue  # it tries an application by its own law, which is told for itself
        matters = (*facts.by_name(_ids(mine)), *facts.by_name(_ids(proposals)))
        if not matters and (facts.bodies[body].kind is BodyKind.STATE or not worked_out):
            continue
        prepared = tuple(key for key in facts.bodies[body].prepared_by if key in facts.bodies)
        its_day = _its_day(facts, body)
        told_with_day = set(its_day.refs)
        untold = tuple(key for key in prepared if key not in told_with_day)
        first: Said = (
            said("plan_decide.prepared", untold, who=named(untold))
            if untold
            else said("plan_fixed.nothing")
        )
        if set(matters) & facts.unsure_deciders:
            theirs = said("plan_decide.if_theirs", (body, *matters), who=named([body]))
            first = joined([theirs, first]) if untold else theirs
        itself = {association_of(facts, body), *facts.bodies[body].part_of}
        yes_of = tuple(key for key in _yes_of(facts, body, matters) if key not in itself)
        disputed = facts.case.yes_needed is YesNeeded.DISPUTED
        consent: Said = (
            said(
                "plan_decide.may_need_yes" if disputed else "plan_decide.needs_yes",
                yes_of,
                who=named(yes_of),
            )
            if yes_of
            else said("plan_fixed.nothing")
        )
        taken = _ids(decided_by.get(body, []))
        if not matters and facts.decided_already and not taken:
            continue
        refs = (body, *matters, *(() if matters else taken))
        tied = body in facts.tied_deciders or bool(taken)
        if not tied and not matters and not prepared:
            receiving.append(body)
            continue
        what: Filling = quoted(matters) if matters else said("plan_decide.what_came")
        key = "plan_decide.decision_on" if mine else "plan_decide.decision"
        if taken and not matters:
            what = said("plan_decide.how_done", taken, what=quoted(facts.by_name(taken)))
        plan.arena(
            "deciding",
            said(
                "plan_decide.title" if tied else "plan_decide.title_untied",
                refs,
                who=named([body]),
            ),
            purpose=said(
                key,
                refs,
                what=what,
                day=its_day,
                prepared=first,
                consent=consent,
            )
            if tied
            else said(_result_key(facts, body), refs, what=what),
            members=[
                Seat(party=body, claim="decides"),
                *(Seat(party=key, claim="decides") for key in prepared),
            ],
            refs=refs,
            about=(body,),
        )
    if receiving:
        _result_to(facts, plan, sorted(receiving, key=facts.key))


def _yes_of(facts: Situation, body: str, matters: Iterable[str]) -> tuple[str, ...]:
    """Those whose yes a body needs for all that it decides, or for one of these proposals, also
    where it is part of a decision.
    """
    pending: dict[str | None, Decision] = facts.case.once(
        "planning:pending_by_id", lambda: {each.id: each for each in facts.pending}
    )
    places: dict[str | None, tuple[int, Proposal]] = facts.case.once(
        "planning:place_of_proposals",
        lambda: {each.id: (at, each) for at, each in enumerate(facts.case.proposals)},
    )
    asked = set(matters)
    asked |= {key for each in asked & pending.keys() for key in pending[each].proposals}
    in_order = sorted((places[key] for key in asked & places.keys()), key=lambda each: each[0])
    proposals = [each for _, each in in_order if not each.confidential]
    needed = [*facts.bodies[body].agreement_of]
    needed += [key for each in proposals for key in each.agreement_of]
    return tuple(dict.fromkeys(key for key in needed if key in facts.case))


def _by_body(pairs: Iterable[tuple[str, T]]) -> dict[str, list[T]]:
    """What belongs to each body, in the order given."""
    found: dict[str, list[T]] = defaultdict(list)
    for body, each in pairs:
        found[body].append(each)
    return found


def _settled_by_court(facts: Situation, plan: Blueprint) -> None:
    """What all have said yes to goes last to the court that the settlement waits for."""
    asked = plan.arenas_of("ratification")
    for body in facts.deciders if asked else ():
        matters = facts.by_name(_ids(each for each in facts.pending if each.body == body))
        if not matters or not examines(facts, body):
            continue
        refs = (body, *matters)
        plan.arena(
            "deciding",
            said("plan_decide.title", refs, who=named([body])),
            purpose=said("plan_decide.after_all_yes", refs, what=quoted(matters)),
            members=[Seat(party=body, claim="decides")],
            opens_after=tuple(each.id for each in asked),
            refs=refs,
            about=(body,),
        )


BODY_DECIDES = StepRule(
    code="body-decides",
    phase="decide",
    step=deciding,
    strength="must",
    sources=("CBI-I",),
    needs=("decision_bodies", "proposals.decided_by"),
    texts={
        "title": ("Organet beslutar", "The body decides"),
        "about": (
            "Behörigt organ beslutar, med båda synsätten framför sig.",
            "The competent body decides, with both views before it.",
        ),
        "because": (
            "Beslutet kan inte lämnas till ett samtal.",
            "The decision cannot be left to a talk.",
        ),
    },
)


def _result_key(facts: Situation, body: str) -> str:
    """Nothing is said to be untold of a body that the plan sends the question to, or whose yes the
    map says is needed.
    """
    asked = {key for each in facts.pending for key in can_be_asked(facts, each)}
    agreeing = {key for each in facts.bodies.values() for key in each.agreement_of}
    told = body in asked | agreeing or any(
        line.key == "plan_fixed.decides_unsaid" for line in who_decides_what(facts)
    )
    return "plan_decide.result_to_told" if told else "plan_decide.result_to"


def _result_to(facts: Situation, plan: Blueprint, bodies: Sequence[str]) -> None:
    """Bodies of which nobody has said what they decide get the same result, told once. That it is
    not said is left out where it is found out before the talks.
    """
    told = any(line.key == "plan_fixed.decides_unsaid" for line in who_decides_what(facts))
    known = told or len(bodies) == 1
    plan.arena(
        "deciding",
        said("plan_decide.title_untied", bodies, who=named(bodies)),
        purpose=said(
            _result_key(facts, bodies[0]) if known else "plan_decide.result_to_many",
            bodies,
            what=said("plan_decide.what_came"),
        ),
        members=[Seat(party=key, claim="decides") for key in bodies],
        refs=bodies,
        about=bodies,
    )


def _its_day(facts: Situation, body: str) -> Said:
    """The day on which a body decides, with the last day for what is to go with it, where the map
    knows it: the day of what waits there, else its last known meeting before the target. Without
    either its first after the least time the talks take is not known, so nothing is said.
    """
    start, case = facts.start, facts.case
    waiting: dict[str, list[Decision]] = facts.case.once(
        "planning:pending_by_body",
        lambda: _by_body((each.body, each) for each in facts.pending),
    )
    days = [each.date for each in waiting.get(body, ()) if each.date is not None]
    coming_days = [each for each in days if start is not None and latest(each) >= start]
    if coming_days:
        first = min(coming_days, key=latest)
        day = exact(first)
        if day is None:
            return said("plan_decide.decides_on", (body,), day=str(first))
        return _on_its_day(facts, body, day, "decides_on")
    target = case.calendar.deadline if case.calendar else None
    coming = [
        each.date
        for each in facts.bodies[body].meetings
        if not each.cancelled and start is not None and each.date > start
    ]
    known = [each for each in coming if target is not None and each <= target]
    return _on_its_day(facts, body, max(known), "meets") if known else said("plan_fixed.nothing")


def _on_its_day(facts: Situation, body: str, day: dt.date, key: str) -> Said:
    *before, last = bindings(facts, body, day)
    if before:
        return said(
            f"plan_decide.{key}_after",
            (body, *(each.body for each in before)),
            day=day.isoformat(),
            steps=(*steps_of(before[:1]), *steps_of(before[1:], papers=False)),
        )
    if last.papers >= day:
        return said(f"plan_decide.{key}", (body,), day=day.isoformat())
    told = {"day": day.isoformat(), "papers": last.papers.isoformat()}
    return said(f"plan_decide.{key}_papers", (body,), **told)


def no_process(facts: Situation, plan: Blueprint) -> None:
    """Where nothing is open, people are told; where one thing is enough, it is done."""
    if plan.shape.pattern == "inform":
        taken = _ids(facts.settled_matters)
        who = (
            facts.ordered({each.body for each in facts.settled_matters})
            or facts.owner_parties
            or first_deciders(facts)
        )
        members = facts.ordered(key for key in facts.concerned if key not in facts.afraid)
        refs = taken or members
        fixed: Filling = (
            quoted(taken) if taken else own_words(sorted(facts.case.fixed) or [facts.question])
        )
        if members:
            plan.arena(
                "information",
                said("plan_decide.inform_title", refs),
                purpose=said("plan_decide.inform", refs, what=fixed, who=named(who))
                if who
                else said("plan_decide.inform_alone", refs, what=fixed),
                members=[plan.seat(key) for key in members],
                phase="back",
                refs=refs,
            )
    elif plan.shape.pattern == "enough" and appointments(facts):
        matters, body = appointments(facts), appointing_body(facts)
        told = facts.ordered(key for key in facts.concerned if not facts.is_public(key))
        refs = (*matters, body, *told)
        plan.tell(
            said("plan_decide.appoints", refs, body=named([body]), to=named(told))
            if told
            else said("plan_decide.appoints_alone", refs, body=named([body]))
        )
    elif plan.shape.pattern == "enough":
        views = tuple(facts.shared)
        able = (
            facts.ordered(key for key in facts.parties if "carries_out" in facts.claims[key])
            or facts.owner_parties
            or tuple(facts.bodies)
        )
        asking = facts.ordered(
            holder for view in views for holder in facts.holders(view) if holder not in able
        ) or facts.ordered(key for key in facts.parties if key not in able)
        refs = (*views, *able) or asking
        about: Filling = quoted(views) if views else own_words([facts.question])
        done: Filling = named(able) if able else said("plan_decide.somebody")
        plan.tell(
            said("plan_decide.enough", refs, who=done, what=about, to=named(asking))
            if asking
            else said("plan_decide.enough_alone", refs, who=done, what=about)
        )


NO_PROCESS = StepRule(
    code="no-process",
    phase="back",
    step=no_process,
    ours=True,
    needs=("open",),
    told="back",
    texts={
        "title": ("Ingen process", "No process"),
        "about": (
            "Där inget är öppet informeras; där en sak räcker görs den.",
            "Where nothing is open people are told; where one thing is enough it is done.",
        ),
        "because": (
            "Ett samtal om ingenting kostar förtroende.",
            "A talk about nothing costs trust.",
        ),
    },
)
