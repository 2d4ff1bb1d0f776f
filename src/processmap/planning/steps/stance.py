"""What to do meanwhile, when to look again and what opens talks, where there are to be no talks now
or not yet.
"""

from collections.abc import Iterable

from attrs import evolve

from processmap.analysis.terms import in_office
from processmap.model.circumstances import Proceeding
from processmap.model.governance import Decision
from processmap.model.kinds import whole_of
from processmap.model.plan import Filling, Said
from processmap.model.words import (
    Answer,
    Aspect,
    EarlierOutcome,
    Level,
    Outcome,
    ProceedingKind,
    Purpose,
    StakeholderKind,
    Standing,
)
from processmap.planning.arena_kinds import defaults_of
from processmap.planning.blueprint import Blueprint, Shape, StepRule, named, own_words, quoted, said
from processmap.planning.commissioning import commissioning
from processmap.planning.convening import first_deciders
from processmap.planning.powers import applicants
from processmap.planning.promised import felt_by
from processmap.planning.situation import Situation
from processmap.planning.stance import (
    Stance,
    Standpoint,
    living_with_it,
    refusing_to_talk,
    stance_of,
    unheard,
)
from processmap.planning.steps.fixed import conducted, convener
from processmap.planning.under_appeal import RULED

__all__ = [
    "STANCE_AGAIN",
    "STANCE_FIRST",
    "STANCE_MEANWHILE",
    "not_now",
    "why_of",
]


K = StakeholderKind
_PARTED = 5
"""The stage from which people are not asked to choose questions in one room (GLA)."""


def _ids(entries: Iterable[object]) -> tuple[str, ...]:
    return tuple(key for each in entries if isinstance(key := getattr(each, "id", None), str))


def why_of(facts: Situation, found: Standpoint) -> Said:
    """Why this stance, by the facts that it rests on."""
    matters = facts.by_name(_ids(found.decisions))
    beside = (found.proceeding.id or "",) if found.proceeding is not None else ()
    refs = (*beside, *matters, *found.who)
    if found.because == "agreed":
        rounds = facts.by_name(_ids(facts.agreed_before))
        if not rounds:
            return said("plan_stance.why_carried", found.who)
        return said("plan_stance.why_agreed", rounds, what=quoted(rounds))
    if found.because == "unheard":
        return said("plan_stance.why_unheard", refs, who=named(found.who))
    if found.because == "binding":
        return said("plan_stance.why_binding", refs, what=quoted(matters), who=named(found.who))
    if found.because == "closed":
        return said("plan_stance.why_closed", refs, what=quoted(matters), who=named(found.who))
    if found.because == "refused":
        return said("plan_stance.why_refused", refs, what=quoted(matters))
    if found.because == "voted":
        return said("plan_stance.why_voted", refs, vote=quoted(beside), what=quoted(matters))
    return said(f"plan_stance.why_{found.because}", refs, vote=quoted(beside))


# Say first


def first(facts: Situation, plan: Blueprint) -> None:
    """What is said before anything else is done in this stance."""
    stance = plan.shape.stance
    if stance == Stance.INVENTORY_ONLY:
        _only_prepare(facts, plan)
    elif stance == Stance.STOP_AND_LOOK:
        _who_may_bind(facts, plan)
        if plan.shape.small:
            convener(facts, plan)  # the small process has no step of its own for it
        _step_by_step(facts, plan)
    elif stance == Stance.LET_IT_RUN:
        _one_day(facts, plan)
        _own_mandate(facts, plan)
        _step_by_step(facts, plan)
    elif stance == Stance.PICK_UP_AFTER:
        _it_stands(facts, plan)
    elif stance == Stance.DECLINE:
        _anything_to_change(facts, plan)


STANCE_FIRST = StepRule(
    code="stance-first",
    phase="fixed",
    step=first,
    sources=("MIT-CA", "AG08"),
    ours=True,
    needs=("decisions", "proceedings", "perspectives.held_by"),
    told="fixed",
    texts={
        "title": ("Läget först", "Where it stands first"),
        "about": (
            "Innan något upplägg väljs: ska det föras samtal nu, om vad? Annars stannar ni "
            "och tar reda på, låter beslutet ha sin gång, tar vid efter det som är "
            "överenskommet, bara inventerar, eller tackar nej där inget finns att samtala om.",
            "Before any plan is chosen: are there to be talks now, and about what? Otherwise "
            "you stop and find out, let the decision run its course, carry on from what is "
            "agreed, only take stock, or decline where there is nothing to talk about.",
        ),
        "because": (
            "En inbjudan i fel läge läses som något annat än den är.",
            "An invitation at the wrong moment is read as something else than it is.",
        ),
    },
)


def _only_prepare(facts: Situation, plan: Blueprint) -> None:
    """Money for the process that is still to be decided on: until then one only prepares."""
    for each in facts.money_pending:
        what, who = quoted([each.id]), named([each.body])
        if each.date is None:
            plan.tell(said("plan_stance.money", (each.id, each.body), what=what, who=who))
        else:
            day = str(each.date)
            plan.tell(
                said("plan_stance.money_day", (each.id, each.body), what=what, who=who, day=day)
            )


def _who_may_bind(facts: Situation, plan: Blueprint) -> None:
    """Who may decide on what is on its way is found out first; talks need a decision."""
    found = stance_of(facts)
    bodies = first_deciders(facts)
    if not bodies or not found.decisions:
        return
    matters = facts.by_name(_ids(found.decisions))
    officials = [each.body for each in found.decisions if each.body not in facts.bodies]
    refs = (*matters, *officials, *bodies)
    said_ = (
        said(
            "plan_stance.who_may",
            refs,
            what=quoted(matters),
            officials=named(officials),
            who=named(bodies),
        )
        if officials
        else said("plan_stance.who_may_body", refs, what=quoted(matters), who=named(bodies))
    )
    plan.gate("mandate", said_, opened_by=bodies, phase="fixed", about=("vem-far-binda",))


def _one_day(facts: Situation, plan: Blueprint) -> None:
    """One day for the answer, told to all, with reasons to both sides."""
    found = stance_of(facts)
    if not found.decisions:
        return
    matters = facts.by_name(_ids(found.decisions))
    bodies = tuple(dict.fromkeys(each.body for each in found.decisions))
    plan.tell(
        said("plan_stance.one_day", (*matters, *bodies), who=named(bodies), what=quoted(matters))
    )


def _own_mandate(facts: Situation, plan: Blueprint) -> None:
    """Talks meanwhile rest on a decision of the body's own: what has been signed, undone or put to
    the vote is no mandate for them.
    """
    bodies = first_deciders(facts)
    put_to_the_vote = [
        each
        for each in facts.case.decisions
        if each.about is None and each.outcome is Outcome.APPROVED and each.body in bodies
    ]
    mistaken = facts.by_name(
        _ids((*facts.annulled, *facts.unclear, *facts.settled_matters, *put_to_the_vote))
    )
    if not bodies or not mistaken or facts.mandates or not living_with_it(facts):
        return
    told = said(
        "plan_stance.own_mandate", (*mistaken, *bodies), who=named(bodies), what=quoted(mistaken)
    )
    plan.gate("mandate", told, opened_by=bodies, phase="fixed", about=("under-tiden",))


def _step_by_step(facts: Situation, plan: Blueprint) -> None:
    """Where several decide, one after another, those who live with it are told before any talk what
    can be moved at which step.
    """
    living = living_with_it(facts)
    matters = [each for each in facts.pending if each.id]
    steps = [
        conducted(facts, each.id or "", (each.body,))
        if facts.may_decide(each.body)
        else said("plan_stance.step_unsettled", (each.id or "",), what=quoted([each.id or ""]))
        for each in matters
    ]
    running = [each for each in facts.proceedings if each.id and each.by and not _voted_on(each)]
    steps += [conducted(facts, each.id or "", each.by) for each in running]
    if len(steps) < 2 or not living:
        return
    refs = (*_ids(matters), *_ids(running), *living)
    undone = facts.by_name(_ids(facts.annulled))
    again = (
        said("plan_fixed.new_contract", undone, what=quoted(undone))
        if undone
        else said("plan_fixed.nothing")
    )
    told: dict[str, Filling] = {
        "who": named(living),
        "steps": tuple(sorted(steps, key=str)),
        "again": again,
    }
    teller = tuple(key for key in first_deciders(facts) if key in facts.bodies)[:1]
    if teller:
        told["teller"] = named(teller)
        steps_told = said("plan_stance.at_each_step_by", (*refs, *teller), **told)
        # The talks wait for it: whoever is asked how they have it knows what can be moved where.
        plan.gate("influence", steps_told, opened_by=teller, phase="fixed", about=("stegen",))
        return
    plan.tell(said("plan_stance.at_each_step", refs, **told))


def _voted_on(proceeding: Proceeding) -> bool:
    return proceeding.kind in (ProceedingKind.REFERENDUM, ProceedingKind.VOTE)


def _facts_together(facts: Situation, plan: Blueprint) -> None:
    """What something would mean is found out from one list of questions, which all of them make
    and all get the answers to, before anybody is asked for or against.
    """
    living = living_with_it(facts)
    answering = tuple(
        dict.fromkeys(
            key for each in facts.proceedings for key in each.by if key not in first_deciders(facts)
        )
    )
    outside = _applying(facts)
    # The step at hand comes before the permit that is tried later.
    stopping = plan.shape.stance == Stance.STOP_AND_LOOK
    at_hand = [each for each in facts.pending if each.id and stopping]
    matters = facts.by_name(_ids(facts.open_proposals or at_hand)) or facts.by_name(
        each.id for each in facts.proceedings if each.id and each.by
    )
    if len(living) < 2 or not answering or not outside or not matters:
        return
    there = facts.ordered({*living, *outside})
    # Together, unless the map itself says that not all of them can meet.
    parted = bool(plan.must_part(there)) or facts.violent or facts.hottest >= _PARTED
    plan.tell(
        said(
            "plan_stance.facts_apart" if parted else "plan_stance.facts_together",
            (*matters, *living, *answering),
            who=named(there),
            what=quoted(matters),
            giving=named(outside),
            examining=named(answering),
        )
    )


def _applying(facts: Situation) -> tuple[str, ...]:
    """Parties outside the public side that have applied for something or have it lying ready."""
    made = {
        *(key for each in facts.proceedings for key in applicants(facts, each)),
        *(whole_of(key) for each in facts.open_proposals for key in each.made_by),
    }
    carrying = {
        key
        for key in facts.parties
        if "carries_out" in facts.claims[key] and facts.parties[key].kind is K.BUSINESS
    }
    return facts.ordered(
        key
        for key in made | carrying
        if key in facts.parties and not facts.is_public(key) and key not in facts.afraid
    )


def _it_stands(facts: Situation, plan: Blueprint) -> None:
    """What is agreed stands, and those who carry it go on."""
    agreed = facts.by_name(_ids(facts.open_proposals) or _ids(facts.agreed_before))
    if agreed:
        plan.tell(said("plan_stance.stands", agreed, what=quoted(agreed)))


def _anything_to_change(facts: Situation, plan: Blueprint) -> None:
    """The first question: is whoever asks for talks ready to change anything? If not, the answer to
    the commission is no.
    """
    asking = commissioning(facts)
    found = stance_of(facts)
    refs = (*facts.by_name(_ids(found.decisions)), *found.who)
    if asking is None:
        plan.tell(said("plan_stance.decline_alone", refs))
    else:
        plan.tell(said("plan_stance.decline_first", refs, who=asking))


# Meanwhile


def meanwhile(facts: Situation, plan: Blueprint) -> None:
    """What is done while one waits or takes stock."""
    stance = plan.shape.stance
    if stance == Stance.INVENTORY_ONLY:
        _neutral(facts, plan)
    elif stance == Stance.STOP_AND_LOOK:
        _facts_together(facts, plan)
    elif stance == Stance.LET_IT_RUN:
        _while_it_runs(facts, plan)
        _facts_together(facts, plan)
    elif stance == Stance.PICK_UP_AFTER:
        _what_became_of_it(facts, plan)
    elif stance == Stance.DECLINE:
        _overruled_answered(facts, plan)
        _conditions_answered(facts, plan)
        _told_where_it_is_felt(facts, plan)


STANCE_MEANWHILE = StepRule(
    code="stance-meanwhile",
    phase="protect",
    step=meanwhile,
    sources=("MIT-CA", "AG08"),
    ours=True,
    needs=("decisions", "proceedings", "commitments"),
    told="protect",
    texts={
        "title": ("Under tiden", "Meanwhile"),
        "about": (
            "Medan ett beslut har sin gång eller ingen är hörd finns det ändå något att göra.",
            "While a decision runs its course, or nobody is heard, there is still something to do.",
        ),
        "because": (
            "Väntan utan besked läses som tystnad.",
            "Waiting without a word is read as silence.",
        ),
    },
)


def _neutral(facts: Situation, plan: Blueprint) -> None:
    """What a booked meeting of the public side is to find out, and who talks with people."""
    silent = unheard(facts)
    for talk in facts.coming:
        made = next((each for each in plan.arenas if each.id == talk.id), None)
        if made is None or made.purpose is not None or talk.purpose is not Purpose.COORDINATE:
            continue
        refs = (talk.id, *silent)
        if silent:
            asked = said("plan_stance.meeting", refs, who=named(silent))
            plan.replace(evolve(made, purpose=asked))
    leads = facts.fit_leads
    plan.tell(
        said("plan_stance.neutral", leads, lead=named(leads))
        if leads
        else said("plan_stance.neutral_nobody")
    )


def _while_it_runs(facts: Situation, plan: Blueprint) -> None:
    """Those who are not heard write; whoever has applied is asked what happens either way."""
    found = stance_of(facts)
    silent = tuple(key for key in unheard(facts) if key not in facts.protected)
    applying = facts.ordered(
        {
            *(key for each in facts.proceedings for key in applicants(facts, each)),
            *(
                whole_of(key)
                for each in facts.open_proposals
                for key in each.made_by
                if whole_of(key) in facts.parties
            ),
        }
    )
    met = living_with_it(facts)
    writing = tuple(key for key in silent if key not in applying and key not in met)
    if writing and found.decisions:
        plan.tell(said("plan_stance.in_writing", writing, who=named(writing)))
    outside = tuple(key for key in applying if key in facts.parties and not facts.is_public(key))
    # Whoever owns the question on the public side and is one end of what is broken is talked with.
    leading = tuple(
        key
        for key, each in facts.parties.items()
        if (key in facts.owner_parties or Standing.LANDOWNER in each.standing)
        and facts.is_public(key)
        and facts.conflicts_of(key)
        and key not in facts.declined
    )
    asked = facts.ordered({*outside, *leading})
    if asked:
        key = "after_yes_or_no" if len(asked) == 1 else "after_yes_or_no_each"
        plan.tell(said(f"plan_stance.{key}", asked, who=named(asked)))


def _what_became_of_it(facts: Situation, plan: Blueprint) -> None:
    """A promise of which nobody is known that it was given to: found out from those it concerns.

    Those it was given to are called about it.
    """
    for each in facts.promises:
        if each.kept is Answer.NO or felt_by(facts, each):
            continue
        what = own_words([each.what], (each.id,) if each.id else ())
        refs = tuple(key for key in (each.id, each.who) if key)
        who = named([each.who])
        plan.tell(said("plan_stance.became_of_it_alone", refs, what=what, who=who))
    refs = tuple(key for each in facts.conflicts if each.threats for key in each.why)
    if refs:
        _if_again(facts, plan, refs)


def _if_again(facts: Situation, plan: Blueprint, refs: tuple[str, ...]) -> None:
    """Those who carry what is agreed settle who does what if something happens again; where too few
    do, it is written down.
    """
    carrying = [
        key for key in facts.willing if key not in facts.protected and key in facts.with_hard_claims
    ]
    most = defaults_of("working_group").most
    seats, absent = plan.together(plan.by_parts(facts.ordered(carrying)), most)
    if not plan.enough(seats):
        plan.tell(said("plan_stance.if_again", refs))
        return
    plan.arena(
        "working_group",
        said("plan_stance.if_again_title", refs),
        purpose=said("plan_stance.if_again", refs),
        members=seats,
        absent=absent,
        sessions=(1, 2),
        phase="small",
        refs=refs,
        about=("om-det-hander-igen",),
    )


def _overruled_answered(facts: Situation, plan: Blueprint) -> None:
    """A straight answer to those who were asked and overruled, by those who decided: elected, not
    their officials; and they are not asked once more.
    """
    rounds = [
        each
        for each in facts.bitter
        if each.id and each.outcome in (EarlierOutcome.OVERRULED, EarlierOutcome.IGNORED)
    ]
    ruling = facts.ordered(
        key
        for key in facts.elected
        if facts.parties[key].influence is Level.HIGH and key not in facts.declined
    )
    who = ruling or first_deciders(facts)
    to = facts.ordered(
        key
        for each in rounds
        for key in (*each.felt_by, *each.with_)
        if key in facts.parties and key not in facts.hidden and key not in who
    )
    if rounds and who and to:
        refs = facts.by_name(_ids(rounds))
        told = said(
            "plan_stance.overruled",
            (*refs, *who, *to),
            who=named(who),
            to=named(to),
            what=quoted(refs),
        )
        plan.tell(told)


def _conditions_answered(facts: Situation, plan: Blueprint) -> None:
    """Those who want it stopped are told straight who alone could: what they ask is no condition
    that talks could meet.
    """
    refusing = refusing_to_talk(facts)
    elected = {key for key in facts.elected if facts.parties[key].influence is Level.HIGH}
    against = facts.ordered(
        other
        for key in (*refusing, *elected)
        for other in facts.conflicts_of(key)
        if not facts.is_public(other)
        and other not in facts.hidden
        # Those who live with it are told of that, and not of what others ask.
        and (facts.affected(other) is not Level.HIGH or facts.parties[other].kind is K.ASSOCIATION)
    )
    if not against:
        return
    trying = tuple(
        key
        for each in facts.proceedings
        if each.kind in RULED
        for key in each.by
        if key in facts.case
    )
    able = tuple(dict.fromkeys((*refusing, *trying)))
    plan.tell(
        said(
            "plan_stance.conditions" if len(against) > 1 else "plan_stance.condition",
            (*against, *able),
            who=named(against),
            able=named(able),
        )
    )


def _told_where_it_is_felt(facts: Situation, plan: Blueprint) -> None:
    """Whoever builds tells those who live with it, where they live, what happens there, what can
    still be done otherwise and whom to ring; never whether it is to be.
    """
    telling = facts.ordered(key for key in facts.parties if "carries_out" in facts.claims[key])
    against = {
        key
        for each in facts.proceedings
        if each.kind in RULED
        for key in map(whole_of, each.parties)
    }
    living = facts.ordered(
        key
        for key in facts.parties
        if facts.affected(key) is Level.HIGH
        and not facts.is_public(key)
        and key not in {*telling, *against, *facts.hidden, *facts.declined}
    )
    if not living or not telling:
        return
    places = tuple(
        dict.fromkeys(place for key in living for place in facts.parties[key].place_names)
    )
    wishes = facts.by_name(
        view
        for key in living
        for view in facts.views_of(key)
        if view in facts.shared and facts.perspectives[view].aspect in (Aspect.NEED, None)
    )
    refs = (*living, *telling, *wishes)
    nothing = said("plan_fixed.nothing")
    what = said("plan_stance.on_what", wishes, what=quoted(wishes)) if wishes else nothing
    names = own_words(sorted(places), plain=True)
    several = len(places) > 1
    where = said("plan_stance.in_each_place", (), places=names) if several else nothing
    plan.arena(
        "information",
        said("plan_stance.told_there_title", refs),
        purpose=said(
            "plan_stance.told_there",
            refs,
            who=named(telling),
            to=named(living),
            what=what,
            where=where,
        ),
        members=[plan.seat(key) for key in living],
        sessions=(max(1, len(places)), max(1, len(places))),
        every_days=7,
        phase="protect",
        opens_after=tuple(each.id for each in plan.arenas_of("coordination")),
        refs=refs,
        about=("byggtid",),
    )


# Look again


def again(facts: Situation, plan: Blueprint) -> None:
    """What is given back, when to look again, what opens talks, and what is not done."""
    stance = plan.shape.stance
    if stance == Stance.INVENTORY_ONLY:
        _after_the_inventory(facts, plan)
    elif stance == Stance.STOP_AND_LOOK:
        _after_a_look(facts, plan)
    elif stance == Stance.LET_IT_RUN:
        _after_the_decision(facts, plan)
    elif stance == Stance.PICK_UP_AFTER:
        _each_quarter(facts, plan)
    elif stance == Stance.DECLINE:
        _what_would_change_it(facts, plan)


STANCE_AGAIN = StepRule(
    code="stance-again",
    phase="back",
    step=again,
    sources=("MIT-CA", "GLA"),
    ours=True,
    needs=("decisions", "proceedings", "earlier.outcome"),
    told="back",
    texts={
        "title": ("När ni tittar igen", "When you look again"),
        "about": (
            "Vad som ges tillbaka, när läget ses över, vad som öppnar samtal och vad som inte "
            "görs.",
            "What is given back, when it is looked at again, what opens talks and what is not "
            "done.",
        ),
        "because": (
            "Då vet alla vad som skulle ändra läget.",
            "Then all know what would change where it stands.",
        ),
    },
)


def _after_the_inventory(facts: Situation, plan: Blueprint) -> None:
    heard = facts.ordered(key for key in facts.concerned if key not in facts.declined)
    # An arena each, as the talks were: an arena of all would be convened as one meeting.
    for key in heard:
        plan.arena(
            "mirroring",
            said("plan_stance.back_to", (key,), who=named([key])),
            purpose=said("plan_stance.back", (key,)),
            members=[plan.seat(key)],
            sessions=(1, 1),
            refs=(key,),
            about=(key,),
        )
    plan.tell(said("plan_stance.which", heard))
    bodies = facts.ordered(facts.bodies)
    if bodies:
        plan.tell(said("plan_stance.bodies", bodies, who=named(bodies)))


def _after_a_look(facts: Situation, plan: Blueprint) -> None:
    silent = unheard(facts)
    plan.tell(said("plan_stance.one_page", silent))
    bodies = first_deciders(facts) or facts.owner_parties
    if bodies:
        plan.tell(said("plan_stance.again_stop", bodies, who=named(bodies)))


def _after_the_decision(facts: Situation, plan: Blueprint) -> None:
    found = stance_of(facts)
    matters = facts.by_name(_ids(found.decisions))
    undone = [each for each in facts.annulled if _own_fault(facts, each)]
    if undone and facts.distrust:
        refs = facts.by_name(_ids(undone))
        plan.tell(said("plan_stance.review", refs, what=quoted(refs)))
    plan.tell(said("plan_stance.answer_both", matters))
    living = facts.ordered(
        key
        for key in facts.with_hard_claims
        if not facts.is_public(key) and key not in facts.declined
    )
    beside = (found.proceeding.id or "",) if found.proceeding is not None else ()
    refs = (*matters, *beside)
    if living and refs:
        plan.gate(
            "own_yes",
            said("plan_stance.they_ask", (*refs, *living)),
            opened_by=living,
            strength="must",
            phase="small",
            about=("nar-det-ar-avgjort",),
        )
    if matters:
        plan.tell(said("plan_stance.again_decided", matters, what=quoted(matters)))
    elif beside:
        plan.tell(said("plan_stance.again_after", beside, what=quoted(beside)))


def _own_fault(facts: Situation, decision: Decision) -> bool:
    """Whether what was annulled is something that the public side itself did."""
    return decision.body in facts.bodies or (
        decision.body in facts.parties and facts.is_public(decision.body)
    )


def _each_quarter(facts: Situation, plan: Blueprint) -> None:
    """Where no standing group follows it, those a promise was given to are heard, each quarter."""
    if plan.arenas_of("monitoring"):
        return
    to = facts.ordered({key for each in facts.promises for key in felt_by(facts, each)})
    if to:
        plan.tell(said("plan_stance.first_of_all", to, who=named(to)))
    plan.tell(said("plan_stance.again_quarter"))


def _what_would_change_it(facts: Situation, plan: Blueprint) -> None:
    """A day to look again, and what would change the answer: an election, a ruling, or that whoever
    carries it out comes to talks after all.
    """
    found = stance_of(facts)
    trying = facts.by_name(_ids(each for each in facts.proceedings if each.kind in RULED))
    day = facts.next_election
    changes = [said("plan_stance.change_taking_part", found.who, who=named(found.who))]
    if trying:
        changes.append(said("plan_stance.change_ruling", trying, what=quoted(trying)))
    refs = (*trying, *found.who)
    if day is None:
        plan.tell(said("plan_stance.again_changed", refs, changes=tuple(changes)))
        return
    changes.append(said("plan_stance.change_majority"))
    settled = in_office(facts.case, day).isoformat()
    plan.tell(
        said(
            "plan_stance.again_elected",
            refs,
            day=day.isoformat(),
            settled=settled,
            changes=tuple(changes),
        )
    )


def not_now(facts: Situation, shape: Shape) -> tuple[Said, ...]:
    """What is not done in this stance, whatever anybody would think of first; nothing where there
    are to be talks.
    """
    keys = {
        Stance.INVENTORY_ONLY: "not_inventory",
        Stance.STOP_AND_LOOK: "not_stop",
        Stance.LET_IT_RUN: "not_run",
        Stance.PICK_UP_AFTER: "not_pick_up",
        Stance.DECLINE: "not_decline",
    }
    key = keys.get(Stance(shape.stance))
    if key is None or (key == "not_inventory" and len(facts.concerned) < 2):
        return ()
    if key == "not_inventory" and not facts.public:
        key = "not_inventory_alone"
    found = stance_of(facts)
    refs = (*_ids(found.decisions), *found.who)
    return (said(f"plan_stance.{key}", refs),)
