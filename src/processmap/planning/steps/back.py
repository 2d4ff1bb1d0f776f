"""Give back: what became of it and why, somebody who looks back, and a standing group where
something was agreed.
"""

import re
from collections.abc import Iterable, Iterator, Set

from attrs import evolve

from processmap.model.kinds import whole_of
from processmap.model.plan import Filling, Named, PlanArena, PlanGate, Said, Seat
from processmap.model.words import Aspect, BodyKind, Level, StakeholderKind
from processmap.planning.blueprint import Blueprint, StepRule, named, own_words, quoted, said
from processmap.planning.closed_and_open import joined
from processmap.planning.convening import first_deciders
from processmap.planning.form import form_of, lives_elsewhere
from processmap.planning.matters import own_field, promised_to
from processmap.planning.numbers import heads
from processmap.planning.powers import can, examines
from processmap.planning.reaching import those_who_wrote, told_to, told_to_those_there
from processmap.planning.settled import kept_by_forums, kept_themes
from processmap.planning.situation import Situation
from processmap.planning.stance import Stance
from processmap.planning.steps.protect import protectors
from processmap.planning.steps.wide import condition_set

__all__ = [
    "ANSWER_EACH",
    "LOOK_AGAIN",
    "WATCH_IT",
    "WHO_ANSWERS_MEDIA",
    "answer_the_rest",
]

K = StakeholderKind
_BECOMES = frozenset({Aspect.NEED, Aspect.IDEA, None})
"""What somebody asks for or proposes can become something; a feeling or an appraisal cannot."""
_TALKED = ("call", "facts", "small", "wide")
_LIVED_ON = re.compile(
    r"\b(vatten|bete\w*|marken|mark|jord\w*|skog\w*|fisket?|försörjning\w*|handeln?|marknad\w*|"
    r"water|grazing|pastures?|land|soil|forests?|fish(?:ing|eries)|livelihoods?|trade|markets?)\b"
)
"""Topics that people live by, or on."""
_DEVELOPS = re.compile(r"utveckling|samhällsbygg|development", re.IGNORECASE)
"""Names of those who answer for what is built and cared for (own)."""
_VOLUNTARY = re.compile(
    r"\b(stöd\w*|stött|hjälp\w*|bistår?|support\w*|help\w*)\b[^.]*\b(frivillig\w*|volunt\w+)",
    re.IGNORECASE,
)
"""Notes by which somebody has helped of their own free will."""
MOST_QUOTED = 2
"""Views that a small plan quotes in its answer; of more it names the topics (own)."""
MOST_ANSWERED = 3
"""Views that an answer quotes; more than that it is about the topics (own)."""
_ACROSS = frozenset({"negotiation", "round_table", "plenary"})
"""Rooms where those who are kept apart sit together in the end."""
_SEVERAL_GROUPS = 3
"""Groups from which they are told to go on each by itself under a joint one (own)."""


def _ids(entries: Iterable[object]) -> tuple[str, ...]:
    return tuple(key for each in entries if isinstance(key := getattr(each, "id", None), str))


def answer(facts: Situation, plan: Blueprint) -> None:
    """Everybody hears openly what became of what they said, and when; those to be protected each by
    themselves.
    """
    if plan.shape.has("inform", "enough") or not plan.arenas:
        return
    told = facts.ordered(
        key for key in facts.concerned if not _by_itself(facts, key) and _is_answered(facts, key)
    )
    alone = facts.ordered(key for key in facts.concerned if _by_itself(facts, key))
    # Of those who carry it out a public body can answer for what becomes of it, and whoever owns
    # the question; another company or the staff cannot.
    doing = facts.ordered(
        key
        for key in facts.parties
        if "carries_out" in facts.claims[key]
        and (key in facts.public or key in facts.owner_parties)
    )
    # An answer is owed by who decides on it, or who gave or is asked for the talks; a body that the
    # map only lists owes none.
    owing = {*facts.tied_deciders, *(each.body for each in facts.mandates)}
    owing |= {key for gate in plan.gates_of("mandate") for key in gate.opened_by}
    deciding = _answering(
        facts, [key for key in facts.deciders if key in owing and not examines(facts, key)]
    )
    given = facts.by_name(
        each.body
        for each in facts.mandates
        if each.body in facts.bodies and not examines(facts, each.body)
    )
    owners = deciding or (doing if facts.agreement else ()) or facts.owner_parties or given
    collected = [
        each
        for each in facts.held
        if each.participants and each.purpose is not None and each.purpose.value == "inventory"
    ]
    coming = [
        each
        for each in facts.proceedings
        if each.kind is not None
        and each.kind.value in ("referendum", "vote")
        and each.id
        and each.starts is not None
    ]
    views = facts.by_name(_answered(facts))
    what: Filling
    if collected:
        held = facts.by_day(_ids(collected))
        what = said("plan_back.said_at", held, what=quoted(held))
    elif views and not (plan.shape.small and len(views) > MOST_QUOTED and facts.main_themes):
        what = quoted(views)
    else:
        kept = kept_themes(facts)
        talked = tuple(each for each in facts.main_themes if each not in kept)
        known = talked or tuple(sorted(facts.case.open or ()))
        what = (
            said("plan_back.said_about", (), themes=own_words(known))
            if known
            else said("plan_words.what_was_said")
        )
    reports = facts.coming_reports
    refs = (*facts.by_day(_ids(collected)), *views, *reports, *_ids(coming)) or told
    before: Said = (
        said("plan_back.before", _ids(coming), what=quoted(facts.by_name(_ids(coming))))
        if coming
        else (
            said("plan_back.within", ())
            if plan.arenas_of("deciding") and not plan.shape.small
            else said("plan_fixed.nothing")
        )
    )
    if coming and reports:
        before = said(
            "plan_back.after_before",
            (*reports, *_ids(coming)),
            report=quoted(reports),
            what=quoted(facts.by_name(_ids(coming))),
        )
    sheltered = facts.shape_violent or facts.violent
    key = "plan_back.answer_each" if sheltered else "plan_back.answer"
    filled: dict[str, Filling] = {"what": what, "before": before}
    if not sheltered:
        small = plan.shape.small
        filled["to"] = told_to_those_there(facts, collected) if small else told_to(facts)
        filled["wrote"] = those_who_wrote(collected)
    if told:
        plan.arena(
            "feedback",
            said("plan_back.title_each" if sheltered else "plan_back.title"),
            purpose=said(key, refs, who=named(owners), **filled)
            if owners
            else said(f"{key}_alone", refs, **filled),
            members=[plan.seat(key) for key in told],
            place=said("plan_back.where_they_live"),
            refs=refs,
        )
    for key in alone:
        answer_alone(plan, key)


def answer_alone(plan: Blueprint, party: str) -> None:
    """Add an answer to one party by itself: the same, in the form that it has chosen."""
    plan.arena(
        "feedback",
        said("plan_back.alone_title", (party,), who=named([party])),
        purpose=said("plan_back.alone", (party,)),
        members=[plan.seat(party)],
        refs=(party,),
        about=(party,),
    )


def _by_itself(facts: Situation, party: str) -> bool:
    """Whether a party hears by itself what came of it: for safety, or in a track of its own."""
    return party in facts.hidden or facts.has_a_track(party)


def _is_answered(facts: Situation, party: str) -> bool:
    """Whether a party is told with all: not an office that answers itself for what is done."""
    office = facts.parties[party].kind is K.ADMINISTRATION
    return not office or not (party in facts.owner_parties or "carries_out" in facts.claims[party])


def answer_the_rest(facts: Situation, plan: Blueprint) -> None:
    """Whoever was talked with or sat somewhere gets an answer too: with all, or by themselves where
    they cannot be in that room.
    """
    common = [
        each for each in plan.arenas_of("feedback") if each.phase == "back" and not each.dialogues
    ]
    shared = [each for each in common if each.status == "proposed" and len(each.members) > 1]
    if not common:
        return
    answered = {whole_of(key) for each in common for key in each.parties}
    spoken = {
        whole_of(seat.party)
        for each in plan.arenas
        if each.phase in _TALKED
        for seat in each.members
    }
    left = facts.ordered((spoken & facts.parties.keys()) - answered - set(plan.convening))
    plan.rule = ANSWER_EACH.code
    for key in left:
        if not _is_answered(facts, key):
            continue
        there = {whole_of(seat.party) for each in shared for seat in each.members}
        parted = any(facts.must_not_meet(key, other) for other in there)
        if not shared or parted or _by_itself(facts, key) or key in facts.protected:
            answer_alone(plan, key)
            continue
        first = shared[0]
        members = sorted((*first.members, plan.seat(key)), key=lambda seat: facts.key(seat.party))
        # Of two who must not meet neither sat there: one can, when the other is answered alone.
        absent = tuple(gone for gone in first.absent if gone.party != key)
        shared[0] = evolve(first, members=tuple(members), absent=absent)
        plan.replace(shared[0])


ANSWER_EACH = StepRule(
    code="answer-each",
    phase="back",
    step=answer,
    sources=("BOT", "MKC", "OECD-A"),
    needs=("stakeholders",),
    texts={
        "title": ("Svar på det som sagts", "An answer to what was said"),
        "about": (
            "Alla får öppet veta vad det blev och varför; de skyddade för sig.",
            "All hear openly what became of it and why; the sheltered by themselves.",
        ),
        "because": (
            "Uteblivet svar är det som alla sidor klagar på.",
            "A missing answer is what all sides complain of.",
        ),
    },
)


def _answering(facts: Situation, bodies: Iterable[str]) -> tuple[str, ...]:
    """Who tells everybody what became of it: a government or parliament far from them does not, but
    the authority that owns the question or drew up what it decides on.
    """
    near: list[str] = []
    for body in bodies:
        owned = facts.case.owner in (body, facts.bodies[body].name)
        if facts.bodies[body].kind is not BodyKind.STATE or owned:
            near.append(body)
            continue
        made = [
            whole_of(key)
            for each in facts.open_proposals
            if body in each.decided_by
            for key in each.made_by
        ]
        responsible = [key for key in (*made, *facts.owner_parties) if facts.is_public(key)]
        near += [key for key in responsible if key in facts.parties] or [body]
    return tuple(dict.fromkeys(near))


def _answered(facts: Situation) -> tuple[str, ...]:
    """Views of those who bear it, of which an answer is owed; few enough to be quoted.

    None where there is only one, which would be one of many, or where somebody who bears it and has
    said something would have none of theirs among them: then the answer is about the topics, which
    are everybody's.
    """
    borne = [
        key for key in facts.shared if any(_bears(facts, holder) for holder in facts.holders(key))
    ]
    views = [key for key in borne if facts.perspectives[key].aspect in _BECOMES]
    tense = [key for key in views if any(key in each.between for each in facts.case.tensions)]
    for chosen in (tense, views):
        answered = {holder for key in chosen for holder in facts.holders(key)}
        left_out = [key for key in borne if not answered & set(facts.holders(key))]
        if 1 < len(chosen) <= MOST_ANSWERED and not left_out:
            return tuple(chosen)
    return ()


def _bears(facts: Situation, party: str) -> bool:
    """Whether a view of a party is one that is answered: they bear it, and are not themselves of
    the side that answers.
    """
    whole = whole_of(party)
    return (
        facts.hard(party)
        and not facts.is_public(party)
        and whole not in facts.owner_parties
        and "carries_out" not in facts.claims.get(whole, ())
    )


def watch(facts: Situation, plan: Blueprint) -> None:
    """A standing group of the same camps follows that what was agreed is kept, out where it is
    lived.
    """
    if plan.shape.has("inform", "enough"):
        return
    kept = facts.by_name(_ids(facts.case.commitments))
    before = facts.by_name(_ids(facts.agreed_before))
    declared = (
        facts.by_name(_ids(facts.open_proposals))
        if (before and not facts.deciders) or before
        else ()
    )
    # Where something was agreed and a promise is open, following it is what there is to do, also
    # in a small case.
    carrying_on = plan.shape.stance == Stance.PICK_UP_AFTER or bool(before and facts.promises)
    if plan.shape.small and plan.arenas_of("round_table"):
        carrying_on = False  # few meet once or twice, and somebody rings round on a day
    lived_with = bool(facts.decided_already) and facts.hottest >= 3
    if (plan.shape.small and not carrying_on) or not (
        facts.agreement
        or before
        or lived_with
        or plan.arenas_of("negotiation")
        or len(facts.with_hard_claims) > 6
    ):
        body = first_deciders(facts) or facts.owner_parties
        if plan.shape.pattern == "apart" or not any(plan.joint()):
            return
        who = facts.ordered(key for key in facts.with_hard_claims if key not in facts.protected)
        if not who:
            return
        opened = sorted(facts.case.open or ())
        themes: Filling = (
            own_words(facts.main_themes or opened)
            if facts.main_themes or opened
            else said("plan_words.the_question")
        )
        # A council or a board does not call round: a member of it does, also where it is written
        # among the parties. Nobody sits on two: where they are several the process lead calls.
        one = len(body) == 1 and can(facts, body[0]).speaks == "chair"
        key = "plan_back.look_back_member" if one else "plan_back.look_back"
        if plan.shape.small and not one:
            key = "plan_back.look_back_round"  # what it is about stands in the sentence before
        plan.tell(
            said(key, who, who=named(body or who), themes=themes)
            if body
            else said("plan_back.look_back_alone", who, themes=themes)
        )
        return
    publics = [
        key
        for key in facts.parties
        if facts.parties[key].kind is K.AUTHORITY and (facts.parties[key].influence is Level.HIGH)
    ]
    groups = [key for key in facts.concerned if _carries(facts, key)]
    receiving = _receiving(facts)
    if before and len(groups) >= 3:
        wanted = [*groups, *receiving, *_bearing(facts)]
    elif lived_with:
        wanted = [
            *facts.with_hard_claims,
            *facts.owner_parties,
            *receiving,
            *sorted(facts.in_conflict),
        ]
    else:
        wanted = [
            *facts.with_hard_claims,
            *receiving,
            *(key for key in facts.concerned if "knows" in facts.claims[key]),
        ]
    bodies = (
        [
            key
            for key in facts.bodies
            if facts.bodies[key].kind is not None and key in first_deciders(facts)
        ]
        if before
        else []
    )
    # Those elected where it is felt and who have little say follow it where they are.
    wanted += [
        key
        for key in facts.concerned
        if facts.parties[key].kind is K.ELECTED and facts.parties[key].influence is Level.LOW
    ]
    # Those elected where it is lived answer there for what is kept, like those who make the rule.
    wanted += [
        key for key in facts.elected if key in facts.holding and facts.parties[key].place_names
    ]
    wanted += [
        key for each in plan.arenas_of("negotiation") for key in each.parties if key in facts.public
    ]
    # Whoever is hit by what is followed follows it, with or without a view of it.
    topics = _followed(facts, plan)
    wanted += [key for key in facts.concerned if set(topics) & set(facts.parties[key].hit_by)]
    # Whoever says yes or no to it follows it too.
    wanted += [whole_of(key) for each in plan.arenas_of("ratification") for key in each.parties]
    seats, absent = plan.together([*plan.by_parts(facts.ordered({*wanted, *publics})), *bodies], 17)
    if not plan.enough(seats):
        return
    places = facts.ordered(
        key
        for key in facts.parties
        if facts.parties[key].kind in (K.ELECTED, K.RESIDENTS)
        and (facts.affected(key) is Level.HIGH or facts.parties[key].influence is Level.LOW)
        and key not in facts.afraid
        and not lives_elsewhere(facts, key)
    )
    following = {whole_of(seat.party) for seat in seats}
    places = tuple(key for key in places if key in following)
    refs = (*kept, *before, *(seat.party for seat in seats))
    what: Filling
    to_agree = facts.agreement and not before
    if kept and not to_agree:
        what = quoted(kept)
    elif declared:
        what = quoted(declared)
    elif lived_with and not to_agree:
        what = quoted(facts.by_name(_ids(facts.decided_already)))
    else:
        # What is agreed here is followed, not what was promised before it.
        what = said("plan_back.agreed_on", (), themes=own_words(topics or (facts.question,)))
    # What is only to be agreed cannot be followed before it is.
    begun = bool(before) and bool(kept or declared or lived_with)
    sat = {whole_of(seat.party) for each in plan.joint() for seat in each.members}
    voluntary = _supporting(facts, following)
    unasked = [key for key in facts.ordered(publics) if key not in sat and key not in voluntary]
    new = (*unasked, *bodies)
    outside = _led_from_outside(facts, seats)
    part = "plan_back.tied_part" if outside.refs else "plan_back.tied"
    tied: Said = said(part, new, who=named(new)) if new else said("plan_fixed.nothing")
    called = _called_by(facts, plan, outside)
    reported = _reported(facts, seats, topics)
    # In talks from the beginning each has much else to say in their own.
    goes_on = plan.shape.stance == Stance.PICK_UP_AFTER
    asked_here = tuple(key for key in voluntary if not goes_on and key in _own_talks(plan))
    asked: Said = said("plan_fixed.nothing")
    if asked_here:
        asked = said("plan_back.voluntary_asked", asked_here, who=named(asked_here))
    beside = [*called, *reported, outside, asked, tied, *condition_set(facts, following)]
    if standing := _follows_already(facts, plan):
        _goes_on(facts, plan, standing, seats, what)
        _in_the_agreement(facts, plan, seats, refs, what)
        return
    apart = facts.ordered(
        whole_of(each.party)
        for each in absent
        if each.why == "safety" and facts.hard(whole_of(each.party))
    )
    heard: Said = (
        said("plan_back.heard_first", apart, who=named(apart))
        if apart
        else said("plan_fixed.nothing")
    )
    many = len(places) > 1 or any(heads(facts.parties[key]) > 1 for key in places)
    out: Said = said("plan_fixed.nothing")
    unkept: Said = said("plan_fixed.nothing")
    if many and not before:
        out = said("plan_back.meets_out", places, who=named(places))
        unkept = said("plan_back.unkept", refs) if not facts.violent else unkept
    _asked_for_a_part(facts, plan, [key for key in voluntary if key not in asked_here])
    plan.arena(
        "monitoring",
        said("plan_back.watch_title_now" if begun else "plan_back.watch_title", refs),
        purpose=said(
            _watched(facts, bool(kept or declared or facts.agreement)),
            refs,
            what=what,
            tied=joined(each for each in beside if each.key != "plan_fixed.nothing"),
            heard=heard,
            out=out,
            unkept=unkept,
            own=_by_themselves(facts, begun, seats),
        ),
        members=seats,
        absent=absent,
        themes=facts.main_themes,
        sessions=(4, 4),
        place=said(
            "plan_back.out_places" if many else "plan_back.out_place",
            places,
            who=named(places),
        )
        if places and not before
        else None,
        yields=said("plan_back.watch_yields"),
        phase="wide" if begun else "back",
        refs=refs,
    )
    _of_its_own(facts, plan)
    _in_the_agreement(facts, plan, seats, refs, what)


def _of_its_own(facts: Situation, plan: Blueprint) -> None:
    """What was settled by itself is followed by itself, by those who settled it, from the day that
    their rule holds: it waits for nothing that all agree on.
    """
    for room, gate in _apart(plan):
        theme = own_words(room.themes)
        plan.arena(
            "monitoring",
            said("plan_back.own_title", room.parties, theme=theme),
            purpose=said("plan_back.own_watch", room.parties),
            members=room.members,
            absent=room.absent,
            themes=room.themes,
            opens_after=(gate.id,),
            refs=room.parties,
            about=room.themes,
        )


def _apart(plan: Blueprint) -> Iterator[tuple[PlanArena, PlanGate]]:
    """Rooms where a matter is settled by itself, each with the gate that says that it is."""
    for room in plan.arenas_of("negotiation"):
        for gate in plan.gates_of("draft_home"):
            if gate.said.key == "plan_wide.separate_settled" and set(gate.about) == set(
                room.themes
            ):
                yield room, gate


def _called_by(facts: Situation, plan: Blueprint, outside: Said) -> tuple[Said, ...]:
    """Who calls a standing group together: who is asked to lead the talks, else whom it chooses;
    nothing where somebody from outside leads it.
    """
    if outside.refs:
        return ()
    if plan.convening:
        return (said("plan_back.called_asked", plan.convening, who=named(plan.convening)),)
    return (said("plan_back.called_chosen"),)


def _reported(facts: Situation, seats: Iterable[Seat], topics: Iterable[str]) -> tuple[Said, ...]:
    """Where people live by what is followed, or on it, and nobody in the group answers for it:
    which body does, and whether the group may report there, is asked.
    """
    there = {whole_of(seat.party) for seat in seats}
    answered = {
        theme
        for key in there & facts.parties.keys()
        if facts.is_public(key)
        for theme in own_field(facts, key)
    }
    lived_on = tuple(
        each for each in topics if each not in answered and _LIVED_ON.search(each.casefold())
    )
    if not lived_on:
        return ()
    if any(facts.is_public(key) for key in there & facts.parties.keys()):
        return (_tied_to(facts, there, lived_on),)
    bodies = tuple(key for key in facts.bodies if key in there)
    if bodies:
        asked = said("plan_back.reported_to", bodies, who=named(bodies), themes=own_words(lived_on))
        return (asked,)
    return (said("plan_back.reported", (), themes=own_words(lived_on)),)


def _tied_to(facts: Situation, there: Set[str], topics: Iterable[str]) -> Said:
    """What a group that authorities join is tied to besides their chairs: whoever answers for what
    is built and cared for, by name where the map has them, and for safety where it is at stake.
    """
    names = {key: each.name for key, each in facts.bodies.items()}
    names |= {key: facts.parties[key].name for key in facts.public}
    answering = tuple(key for key, name in names.items() if _DEVELOPS.search(name))
    known = answering or tuple(key for key in facts.bodies if key in there)
    protecting = tuple(key for key in protectors(facts) if key in there) if facts.violent else ()
    safety = (
        said("plan_back.tie_safety", protecting, who=named(protecting))
        if protecting
        else said("plan_fixed.nothing")
    )
    filled: dict[str, Filling] = {"themes": own_words(tuple(topics)), "safety": safety}
    if known:
        return said("plan_back.tie_to", (*known, *protecting), who=named(known), **filled)
    return said("plan_back.tie", protecting, **filled)


def _supporting(facts: Situation, there: Set[str]) -> tuple[str, ...]:
    """Authorities and elected who sit there and of whom the map says that they have so far helped
    of their own free will.
    """
    return facts.ordered(
        key
        for key in there & facts.parties.keys()
        if facts.is_public(key) and _VOLUNTARY.search(facts.parties[key].note or "")
    )


def _own_talks(plan: Blueprint) -> dict[str, PlanArena]:
    """The talk that each has alone before anything joint, by party."""
    return {
        whole_of(each.parties[0]): each
        for each in plan.arenas
        if each.phase == "call" and len(each.parties) == 1
    }


def _asked_for_a_part(facts: Situation, plan: Blueprint, supporting: Iterable[str]) -> None:
    """Whoever has helped of their own free will is talked with about their part before they get a
    chair: where what is agreed goes on, that is what their own talk is about.
    """
    talks = _own_talks(plan)
    for key in supporting:
        if key in talks:
            plan.arenas.remove(talks[key])
        form = form_of(facts, key, small=plan.shape.small)
        plan.arena(
            "assessment",
            said("plan_call.title", (key,), who=Named((key,), full=True)),
            id=talks[key].id if key in talks else None,
            purpose=said("plan_back.voluntary_part", (key,)),
            members=[plan.seat(key)],
            sessions=(1, 1),
            hours=form.hours,
            place=form.place,
            hour=form.hour,
            phase="call",
            refs=(key,),
            about=(key,),
        )


def _in_the_agreement(
    facts: Situation,
    plan: Blueprint,
    seats: Iterable[Seat],
    refs: tuple[str, ...],
    what: Filling,
) -> None:
    """Who follows it, and what holds where it is not kept, stands in what is signed."""
    if facts.agreement:
        plan.gate(
            "monitoring",
            said("plan_back.watch_agreed", refs, what=what),
            opened_by=tuple(seat.party for seat in seats if seat.party in facts.parties),
            phase="decide",
            settles=("new_parties", "new_topics"),
        )


def _follows_already(facts: Situation, plan: Blueprint) -> PlanArena | None:
    """A group that follows it already, so that no second one is set up for the same; none that is
    confidential, for its silence would tell of it.
    """
    for each in plan.arenas_of("monitoring"):
        entry = facts.case.by_id.get(each.id)
        if entry is None or not entry.confidential:
            return each
    return None


def _goes_on(
    facts: Situation,
    plan: Blueprint,
    standing: PlanArena,
    seats: Iterable[Seat],
    what: Filling,
) -> None:
    """The group that follows already goes on, and takes in those who would sit in a new one."""
    there = {whole_of(key) for key in standing.parties}
    left = facts.ordered({whole_of(seat.party) for seat in seats} - there)
    if left:
        plan.tell(
            said(
                "plan_back.watch_goes_on",
                (standing.id, *left),
                group=quoted([standing.id]),
                what=what,
                who=named(left),
            )
        )


def _led_from_outside(facts: Situation, seats: Iterable[Seat]) -> Said:
    """Where trust is broken among those who follow it, they do not follow it alone: somebody from
    outside leads and reports to whoever decided or gave the task.
    """
    there = {whole_of(seat.party) for seat in seats}
    broken = [
        each
        for each in facts.distrust
        if each.trust == "broken" and not each.acknowledged and set(each.parties) & there
    ]
    if not broken:
        return said("plan_fixed.nothing")
    refs = tuple(dict.fromkeys(key for each in broken for key in each.why))
    given = facts.by_name({each.body for each in facts.mandates if each.body in facts.bodies})
    bodies = facts.tied_deciders or given
    if not bodies:
        return said("plan_back.outside_alone", refs)
    return said("plan_back.outside", (*refs, *bodies), body=named(bodies))


WATCH_IT = StepRule(
    code="watch-it",
    phase="back",
    step=watch,
    sources=("BIN86", "CSS", "VIE-F"),
    needs=("result_is", "commitments", "earlier.outcome"),
    told="back",
    told_last=True,
    texts={
        "title": ("Någon följer upp", "Somebody follows up"),
        "about": ("Samma läger följer att det hålls.", "The same camps follow that it is kept."),
        "because": (
            "Många överenskommelser genomförs bara delvis.",
            "Many agreements are only partly carried out.",
        ),
    },
)


def _followed(facts: Situation, plan: Blueprint) -> tuple[str, ...]:
    """The themes that a new group follows: not what a body that stands already goes on with, nor
    what is settled and followed by itself.
    """
    kept = {theme for themes in kept_by_forums(facts).values() for theme in themes}
    kept |= {theme for room, _ in _apart(plan) for theme in room.themes}
    return tuple(theme for theme in facts.main_themes if theme not in kept)


def _by_themselves(facts: Situation, begun: bool, seats: Iterable[Seat]) -> Said:
    """Groups that carried it before go on each by itself under the joint one, and none of them is
    taken up by another; nothing where there are not several.
    """
    there = {whole_of(seat.party) for seat in seats}
    earlier = {whole_of(key) for each in facts.agreed_before for key in (*each.with_, *each.led_by)}
    carrying = facts.ordered(
        key
        for key in there & facts.parties.keys()
        if not facts.is_public(key)
        and _carries(facts, key)
        and (key in earlier or facts.parts(key))
    )
    if not begun or len(carrying) < _SEVERAL_GROUPS:
        return said("plan_fixed.nothing")
    return said("plan_back.own_groups", carrying, who=named(carrying))


def _watched(facts: Situation, kept: bool) -> str:
    """How the group follows: where something is agreed now, new topics may come in after it too."""
    if not kept:
        return "plan_back.watch_how"
    return "plan_back.watch_new" if facts.agreement else "plan_back.watch"


def _receiving(facts: Situation) -> tuple[str, ...]:
    """Those to whom something was promised that is not known to be kept: whoever follows a promise
    without them follows it for the one who gave it.
    """
    return facts.ordered(key for promise in facts.promises for key in promised_to(facts, promise))


def _bearing(facts: Situation) -> tuple[str, ...]:
    """Those who bear it and can sit in a room with others; not a whole whose parts speak for
    themselves here.
    """
    wholes = {whole_of(key) for each in facts.parties.values() for key in each.part_of}
    return facts.ordered(
        key
        for key in facts.with_hard_claims
        if key not in facts.protected and key not in facts.apart and key not in wholes
    )


def _carries(facts: Situation, party: str) -> bool:
    """Whether a party is a group that carries the peace: willing, and not one of two who must not
    meet.
    """
    return party in facts.willing and party not in facts.protected and party not in facts.apart


def review(facts: Situation, plan: Blueprint) -> None:
    """Talks that are held apart are looked at anew every third month; nothing joint opens by
    itself.
    """
    if plan.shape.pattern != "apart":
        return
    pairs = [each for each in facts.conflicts if each.apart]
    parted = {key for each in pairs for key in each.parties} - facts.kept_out.keys()
    who = facts.ordered(parted) or facts.ordered(facts.afraid)
    if any(each.kind in _ACROSS and each.status == "proposed" for each in plan.arenas):
        plan.tell(said("plan_back.review_more", who))  # some of them meet already
        return
    key = "plan_back.review_unnamed" if facts.violent else "plan_back.review"
    plan.tell(said(key, who) if facts.violent else said(key, who, who=named(who)))


LOOK_AGAIN = StepRule(
    code="look-again",
    phase="back",
    step=review,
    sources=("GLA",),
    ours=True,
    needs=("stage", "violence"),
    small=False,
    told="back",
    told_last=True,
    texts={
        "title": ("Se över", "Look again"),
        "about": (
            "Det som hålls isär ses över var tredje månad.",
            "What is held apart is looked at anew every third month.",
        ),
        "because": (
            "Läget kan ändras; ingen ska låsas fast.",
            "Things can change; nobody is to be locked in.",
        ),
    },
)


def public_answers(facts: Situation, plan: Blueprint) -> None:
    """Somebody named answers the newspaper, where it is hot and many watch."""
    if plan.shape.small or facts.hottest < 4 or not facts.case.media:
        return
    plan.tell(said("plan_back.media", (), who=own_words([facts.case.media], plain=True)))


WHO_ANSWERS_MEDIA = StepRule(
    code="who-answers-media",
    phase="back",
    step=public_answers,
    ours=True,
    needs=("media",),
    small=False,
    told="back",
    texts={
        "title": ("Vem svarar medierna", "Who answers the media"),
        "about": (
            "Någon namngiven svarar tidningar och sociala medier.",
            "Somebody named answers newspapers and social media.",
        ),
        "because": ("Annars svarar den som är snabbast.", "Otherwise the fastest answers."),
    },
)
