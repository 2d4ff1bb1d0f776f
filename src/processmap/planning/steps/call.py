"""Call first: each party by itself, the weakest first, where it lives; and those whom nobody has
asked yet.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator

from attrs import evolve

from processmap.analysis import conditions
from processmap.model.circumstances import EarlierRound
from processmap.model.kinds import whole_of
from processmap.model.plan import Filling, Named, PlanArena, Quoted, Said
from processmap.model.project import Facilitator
from processmap.model.times import Day, earliest
from processmap.model.words import (
    DecisionAbout,
    DialogueStatus,
    EarlierOutcome,
    Level,
    Purpose,
    Spokesperson,
    StakeholderKind,
    Standing,
    VoiceBasis,
)
from processmap.planning.arena_kinds import defaults_of
from processmap.planning.blueprint import (
    Blueprint,
    StepRule,
    named,
    opening_after,
    own_words,
    quoted,
    said,
)
from processmap.planning.closed_and_open import joined
from processmap.planning.first_bound import first_to_bind
from processmap.planning.form import form_of
from processmap.planning.giving import gives_only
from processmap.planning.matters import is_a_demand
from processmap.planning.mendable import mendable
from processmap.planning.noted import (
    has_lost,
    has_lost_home,
    is_secret,
    reached_through,
)
from processmap.planning.numbers import heads
from processmap.planning.old_words import year_said
from processmap.planning.powers import opposition
from processmap.planning.promised import felt_by, promises_by, promises_to
from processmap.planning.settled import kept_themes
from processmap.planning.situation import RIGHTS, Situation
from processmap.planning.staff import is_staff
from processmap.planning.stance import Stance
from processmap.planning.standing_of_decisions import Stands
from processmap.planning.who_leads import free_from

__all__ = [
    "CALL_FIRST",
    "CARRIED_UNSIGNED",
    "CHILDREN_FIRST",
    "RIGHTS_TRACK",
    "SECOND_CIRCLE",
    "SPOKESPERSON_MANDATE",
    "UNKNOWN_HOLDERS",
    "broken_in",
    "by_the_lead",
    "call_the_seated",
    "calling_verb",
    "in_writing",
    "lead_said",
    "shared_speakers",
    "subject_of",
    "through_said",
    "to_call",
    "told_in_calls",
    "yet_to_accept",
    "yet_to_ask",
]

K = StakeholderKind
MOST_VIEWS = 2
MOST_ASKED = 130
"""Letters of a question that is still quoted."""
MOST_WITHOUT = 2
# A note that tells of one person in public: a writer, a leader of a party, a chair.
_SENDER = re.compile(
    r"\b(\w*(ledare|skribent\w*|ordförande|talesperson|krönikör|insändare\w*|debattör|minister|råd)|"
    r"leader|writer|columnist|editor|chair(man|woman|person)?|spokesperson|minister|councillor)\b",
    re.IGNORECASE,
)
MOST_SOUGHT = 6
MOST_ACROSS = 12
MOST_SIDES = 4
"""Sides that are named where all say yes or no to a lead; more than that nobody reads."""
MOST_TOLD_IN_CALLS = 2
MOST_BROKEN = 2
_WITH_ROLE = frozenset(
    f"plan_call.{each}"
    for each in (
        "own_view",
        "hit_by",
        "the_question",
        "how_they_see",
        "how_they_see_only",
        "how_they_work",
        "what_would",
        "what_would_one",
        "how_it_is",
    )
)
"""What somebody is talked with about, that a question of their role may go on from."""
_PEOPLE = "people"
LONG_AGO = 365
"""Days after which what somebody has said is asked about anew (own)."""


def _ids(entries: Iterable[object]) -> tuple[str, ...]:
    return tuple(key for each in entries if isinstance(key := getattr(each, "id", None), str))


def subject_of(facts: Situation, party: str) -> Said:
    """What a party is talked with about, in the document's own words.

    What it has said itself; else what it is hit by; else what it has lost; else what is to be
    decided, runs or lies ready; else the question.
    """
    if gives_only(facts, whole_of(party)):
        return said("plan_call.gives", (whole_of(party),))
    mended = mendable(facts)
    views = tuple(key for key in facts.views_of(party) if key not in mended)
    if views:
        mine = sorted(
            views,
            key=lambda key: (
                key in facts.asked,
                not _in_tension(facts, key),
                len(facts.perspectives[key].held_by),
                key not in facts.perspectives,
                facts.perspectives[key].statement,
            ),
        )
        return said(
            "plan_call.own_view",
            views,
            views=quoted(mine[:1] if len(mine) == 1 else mine[:MOST_VIEWS]),
        )
    theirs = _ids(
        each for each in facts.open_proposals if party in each.from_ or party in each.made_by
    )
    if theirs and not views:
        return said("plan_call.their_own", theirs, what=quoted(facts.by_name(theirs)))
    kept = kept_themes(facts)
    open_themes = tuple(each for each in facts.main_themes if each not in kept)
    themes = facts.themes_of(party)
    if themes and kept.keys() >= set(themes):
        why = dict.fromkeys(ref for each in themes for ref in kept[each])
        return said("plan_call.for_settled", (party, *why), themes=own_words(themes))
    if themes:
        left = [each for each in themes if each not in kept]
        return said("plan_call.hit_by", (party,), themes=own_words(left))
    entity = facts.parties[whole_of(party)]
    note = None if entity.individual and entity.id in facts.afraid else entity.note
    if has_lost(note):
        # What hits them is no topic of all the others; of one alone in fear it would show who.
        return said("plan_call.lost_home" if has_lost_home(note) else "plan_call.lost", (party,))
    if facts.inventory_to_come:
        return said("plan_call.inventory", (party,))
    proposed = [
        each for each in facts.on_the_table if party not in each.from_ and party not in each.made_by
    ]
    held_back = bool(facts.waited_for) and not _knows_of_it(facts, party)
    if held_back:
        # What is held back until the hardest hit are heard is not told in the first talk, nor to
        # those who would tell it on.
        out = facts.known_to_all
        proposed = [each for each in proposed if each not in facts.ready or each.id in out]
        if not proposed:
            return _without_the_proposal(facts, party)
    matters = _ids(proposed or facts.pending)
    if not matters and not facts.decided_already:
        matters = facts.by_name(facts.tried)  # what may still come about, as others rule
    bare = not matters and not facts.decided_already and not facts.conflicts_of(party)
    if bare and open_themes:
        # What the question itself is about comes before what merely runs beside it.
        return said("plan_call.hit_by", (party,), themes=own_words(open_themes))
    if bare and facts.case.question and len(facts.case.question) <= MOST_ASKED:
        return said("plan_call.the_question", (party,), question=own_words([facts.case.question]))
    if not matters and facts.decided_already:
        taken = _ids(facts.decided_already)
        return said("plan_call.how_it_is", taken, what=quoted(facts.by_name(taken)))
    matters = matters or _ids(facts.proceedings)
    if matters and (facts.hard(party) or party in facts.touched):
        key = (
            (
                "plan_call.what_would_one"
                if facts.parties[whole_of(party)].individual
                else "plan_call.what_would"
            )
            if not facts.is_public(party) or facts.hard(party)
            else (
                "plan_call.how_they_work"
                if facts.parties[whole_of(party)].kind is K.OFFICIAL
                else "plan_call.how_they_see"
            )
        )
        if key == "plan_call.how_they_see" and party in opposition(facts):
            key = "plan_call.how_they_see_only"  # who is outvoted can promise nothing
        return said(key, matters, what=quoted(facts.by_name(matters)))
    against = facts.conflicts_of(party)
    if against:
        return said("plan_call.conflict_with", (party, *against), who=named(against))
    if open_themes:
        return said("plan_call.hit_by", (party,), themes=own_words(open_themes))
    if facts.case.open:
        return said("plan_call.hit_by", (party,), themes=own_words(sorted(facts.case.open)))
    return said("plan_call.open_ear", (party,))  # nothing is known of them: one listens


def _knows_of_it(facts: Situation, party: str) -> bool:
    """Whether a party knows of a proposal that is held back: it has been heard, it owns the
    question, or it is an authority or an office; who is elected and does not decide is told with
    the others.
    """
    if party in facts.heard or party in facts.owner_parties:
        return True
    return facts.is_public(party) and facts.parties[whole_of(party)].kind is not K.ELECTED


def _without_the_proposal(facts: Situation, party: str) -> Said:
    """What somebody is asked while a proposal is held back: those who live it how it is for them;
    an organisation about the topics or the question, which are no news.
    """
    if facts.parties[whole_of(party)].kind in (K.ELECTED, K.BUSINESS, K.EXPERT):
        if facts.main_themes:
            return said("plan_call.hit_by", (party,), themes=own_words(facts.main_themes))
        asked = facts.case.question
        if asked and len(asked) <= MOST_ASKED:
            return said("plan_call.the_question", (party,), question=own_words([asked]))
    return said("plan_call.as_it_is", (party,))


def carried_by(facts: Situation, party: str) -> tuple[str, ...]:
    """Earlier rounds that ended badly, and that a party was in or still carries, by their words."""
    whole = whole_of(party)
    return _ids(
        each
        for each in facts.bitter
        if whole in {whole_of(key) for key in (*each.felt_by, *each.with_)}
    )


def _mine(facts: Situation, party: str) -> tuple[EarlierRound, ...]:
    """Earlier rounds that ended badly and that a party was in or still carries."""
    mine = carried_by(facts, party)
    return tuple(each for each in facts.bitter if each.id in mine)


def told_in_calls(facts: Situation, round_: EarlierRound) -> bool:
    """Whether an earlier round is taken up in the calls themselves: where few were in it and all of
    them are called.
    """
    there = _asked_how_it_ended(round_)
    called = {key for key in to_call(facts) if not facts.has_a_track(key)}
    if facts.rules_agreed:
        called -= facts.heard
    return 0 < len(there) <= MOST_TOLD_IN_CALLS and there <= called - facts.protected


def _asked_how_it_ended(round_: EarlierRound) -> set[str]:
    """Those who are asked how an earlier round ended: who carry it or were there; of one that was
    broken off those who carry it, where the map has them.
    """
    left = round_.outcome is EarlierOutcome.BROKEN_OFF and round_.felt_by
    return {whole_of(key) for key in (round_.felt_by if left else (*round_.felt_by, *round_.with_))}


def _role_asked(facts: Situation, party: str) -> str | None:
    """What a party is asked by its role: whose yes is needed, what would be enough for it; one who
    is across from an inviting party that has said no, whether to talk although the answer may be
    no; a public one that carries out or knows, what can be done and who lets it go. None where its
    role asks nothing.
    """
    claims = facts.claims.get(party, ())
    inviting = set(facts.owner_parties)
    if party in inviting:
        return None
    no_said = any(each.body in inviting for each in facts.net.of(Stands.SAID))
    if no_said and any(each.has(party) and inviting & set(each.parties) for each in facts.distrust):
        return "if_no"
    if "must_agree" in claims:
        return "enough"
    able = facts.is_public(party) or facts.parties[party].kind is K.OFFICIAL
    return "can_do" if able and {"carries_out", "knows"} & set(claims) else None


def _with_role(facts: Situation, subject: Said, role: str | None) -> Said:
    """What a party is talked with about, with the question that its role asks instead of a second
    quotation or a question that all are asked; words from long ago instead with whether they still
    hold.
    """
    params = dict(subject.params)
    views = params.get("views")
    if isinstance(views, Quoted):
        dated = {each: year_said(facts, each) for each in views.ids}
        years = tuple(dict.fromkeys(each for each in dated.values() if each is not None))
        if len(years) == 1:
            # What is from long ago stands last, just before the year.
            ordered = quoted(sorted(views.ids, key=lambda each: dated[each] is not None))
            old = [each for each in views.ids if dated[each]]
            when = own_words(years, old, plain=True)
            return said("plan_call.old_view", subject.refs, views=ordered, year=when)
    if role == "enough" and subject.key == "plan_call.for_settled":
        return said("plan_call.asked_enough", subject.refs, what=subject)
    if role is None or subject.key not in _WITH_ROLE:
        return subject
    if isinstance(views, Quoted):
        return said(f"plan_call.asked_{role}", subject.refs, what=quoted(views.ids[:1]))
    what = params.get("what") or params.get("themes") or params.get("question")
    return said(f"plan_call.asked_{role}", subject.refs, what=what) if what else subject


def _subject_after(facts: Situation, party: str, role: str | None = None) -> Said:
    """What a party is talked with about, beginning with what it has been through before."""
    subject = _with_role(facts, subject_of(facts, party), role)
    first = _asked_about_in_call(facts, party)
    if not first:
        return subject
    refs = _ids(first)
    left = all(each.outcome is EarlierOutcome.BROKEN_OFF for each in first)
    return said(
        "plan_call.left_before" if left else "plan_call.been_through",
        refs,
        what=quoted(refs),
        subject=subject,
    )


def _asked_about_in_call(facts: Situation, party: str) -> list[EarlierRound]:
    """Earlier rounds that a party is asked about in its own talk."""
    whole = whole_of(party)
    return [
        each
        for each in _mine(facts, party)
        if told_in_calls(facts, each)
        and whole in _asked_how_it_ended(each)
        # Whoever led it answers for how it ended, and is not asked.
        and whole not in map(whole_of, each.led_by)
    ]


def _in_tension(facts: Situation, view: str) -> bool:
    return any(view in each.between for each in facts.case.tensions)


def by_the_lead(
    facts: Situation,
    plan: Blueprint,
    forum: PlanArena,
    parties: Iterable[str],
    *,
    title: Said,
    purpose: Said | None = None,
    sessions: tuple[int, int],
    every_days: int,
    about: str,
) -> None:
    """Let the lead hear some by themselves, one by one, between the meetings of a forum.

    Args:
        facts: the situation.
        plan: the plan in the making.
        forum: between whose meetings.
        parties: whom the lead hears.
        title, purpose: what is said of it; the title's grounds are those of the talks.
        sessions: how often, at least and at most.
        every_days: days between, from 0.
        about: what makes its id.
    """
    who = tuple(parties)
    lead, led_by = lead_said(facts, *who)
    plan.arena(
        "shuttle",
        title,
        purpose=purpose,
        members=[plan.seat(key) for key in who],
        sessions=sessions,
        every_days=every_days,
        hours=1,
        lead=lead,
        lead_said=led_by,
        phase=forum.phase,
        between=forum.id,
        refs=title.refs,
        about=(about,),
    )


def lead_said(facts: Situation, *parties: str) -> tuple[tuple[str, ...], Said]:
    """Who leads: somebody there is and nobody objects to; else what is to be true of the one who is
    found. A room of several needs the yes of each in it; one who is called only their own.
    """
    owners = facts.owner_parties
    alone = len({whole_of(key) for key in parties}) == 1
    own = _own_caller(facts, parties[0]) if alone else ()
    fit = own or tuple(
        each
        for each in facts.leads
        if not set(each.belongs_to) & {*owners, *parties} or not facts.conflicts
    )
    # Nobody who keeps hidden is asked for a yes: asking would show who they are.
    sides = tuple(key for key in facts.sides_of_a_lead if key not in facts.afraid)
    across = sides if len(sides) <= MOST_ACROSS else ()
    if fit:
        keys = tuple(each.id for each in fit)
        free = _free_from(facts, fit)
        asking = () if own else yet_to_ask(facts, across)
        missing = asking if alone else yet_to_accept(facts, _of_those(across, parties))
        if missing and not facts.rules_agreed:
            # Whoever is asked about does not ask, and nobody's no binds another who is called.
            refs = (*keys, *missing)
            key = "led_ask" if alone else "led_if_yes"
            key = key if len(missing) > 1 else f"{key}_one"
            more: dict[str, Filling] = {"free": free} if alone else {}
            return keys, said(
                f"plan_call.{key}", refs, who=named(keys), across=named(missing), **more
            )
        if alone and free.key != "plan_fixed.nothing":
            return keys, said("plan_call.led_by_from", keys, who=named(keys), free=free)
        return keys, said("plan_call.led_by", keys, who=named(keys))
    if owners and across:
        key = "led_from_outside" if len(across) > 1 else "led_from_outside_one"
        key = "led_from_outside_all" if len(across) > MOST_SIDES else key
        return (), said(
            f"plan_call.{key}", (*owners, *across), owner=named(owners), who=named(across)
        )
    if owners:
        return (), said("plan_call.led_not_owner", owners, owner=named(owners))
    return (), said("plan_call.led_neutral", ())


def _of_those(sides: tuple[str, ...], parties: Iterable[str]) -> tuple[str, ...]:
    """Those of the sides who are in a room."""
    there = {whole_of(key) for key in parties}
    return tuple(key for key in sides if whole_of(key) in there)


def _free_from(facts: Situation, leads: tuple[Facilitator, ...]) -> Said:
    """From which day the one who calls can begin; who calls before that has to be said."""
    day = free_from(leads[0], facts.start) if len(leads) == 1 else None
    if day is None:
        return said("plan_fixed.nothing")
    key = (leads[0].id,)
    return said("plan_call.free_from", key, day=own_words([day], key, plain=True))


def _own_caller(facts: Situation, party: str) -> tuple[Facilitator, ...]:
    """Another than the lead, whom a party has accepted and who calls just that party; nobody where
    it has accepted the lead or nobody.
    """
    found = facts.case.once("planning:own_callers", lambda: _own_callers(facts))
    return found.get(whole_of(party), ())


def _own_callers(facts: Situation) -> dict[str, tuple[Facilitator, ...]]:
    """For each party that has accepted somebody but not the lead, that one."""
    led = {whole_of(key) for each in facts.leads for key in each.accepted_by}
    found: dict[str, tuple[Facilitator, ...]] = {}
    for each in facts.able_leads:
        for key in map(whole_of, each.accepted_by):
            if key not in led:
                found.setdefault(key, (each,))
    return found


def _doors(facts: Situation) -> dict[str, tuple[str, ...]]:
    """For each party those whom it has accepted and who belong to another side: they can open the
    door and do not lead.
    """
    found: dict[str, list[str]] = {}
    for each in facts.case.facilitators:
        sides = facts.tied_leads.get(each.id)
        if not sides or each.objected_by:
            continue
        for key in map(whole_of, each.accepted_by):
            if key not in sides:
                found.setdefault(key, []).append(each.id)
    return {key: tuple(dict.fromkeys(ids)) for key, ids in found.items()}


def yet_to_ask(facts: Situation, across: Iterable[str]) -> tuple[str, ...]:
    """Those of the sides who have said neither yes to the lead nor to another who calls them."""
    return tuple(key for key in yet_to_accept(facts, across) if not _own_caller(facts, key))


def yet_to_accept(facts: Situation, across: Iterable[str]) -> tuple[str, ...]:
    """Those of the sides who have not said yes to any lead whom the most of them have accepted;
    nobody where all have.
    """
    sides = tuple(across)
    left = [
        tuple(key for key in sides if key not in {whole_of(yes) for yes in each.accepted_by})
        for each in facts.leads
    ]
    return min(left, key=len, default=sides)


def to_call(facts: Situation) -> tuple[str, ...]:
    """Those who get a talk of their own: everybody concerned; those heard before only where
    something is hard.
    """
    return facts.ordered(key for key in facts.concerned if not _known(facts, key))


def _known(facts: Situation, party: str) -> bool:
    """Whether a party has been heard in this process and nothing that would ask for another talk is
    known.
    """
    if party not in facts.heard:
        return False
    if facts.parties[party].kind is K.ELECTED and not facts.conflicts_of(party):
        return True
    if any(each.has(party) and ((each.stage or 0) >= 4 or each.trust) for each in facts.conflicts):
        return False
    return not (_has_a_stake(facts, party) and _since(facts, party))


def _has_a_stake(facts: Situation, party: str) -> bool:
    """Whether what has happened since matters to a party: a claim of any kind, or that it is felt
    by them.
    """
    return bool(facts.claims[party]) or facts.affected(party) in (Level.HIGH, Level.MEDIUM)


def _since(facts: Situation, party: str) -> bool:
    """Whether an earlier talk does not stand for one now: it ended badly for them, it was long
    before this, or what is asked now came up after it.
    """
    if carried_by(facts, party) or broken_in(facts, party):
        return True
    last = _last_heard(facts, party)
    return last is not None and facts.start is not None and (facts.start - last).days > LONG_AGO


def _last_heard(facts: Situation, party: str) -> dt.date | None:
    """The last day when a party is known to have been spoken with."""
    days = (
        conditions.over_by(each)
        for each in facts.held
        if party in {whole_of(key) for key in each.participants}
    )
    return max((day for day in days if day is not None), default=None)


def broken_in(facts: Situation, party: str) -> tuple[str, ...]:
    """What has changed the matter since a party was heard, by its words: what a body has decided
    and what somebody has sued or applied for is another question than the one they answered.

    A talk without a day is not taken to have come after what has one.
    """
    talked = [each for each in facts.held if party in {whole_of(key) for key in each.participants}]
    if not talked:
        return ()
    last = _last_heard(facts, party)
    happened: list[tuple[str | None, Day | None]] = [
        (each.id, each.date)
        for each in facts.net.of(Stands.CLOSED)
        if each.about is not DecisionAbout.PROCESS
    ]
    happened += [(each.id, each.starts) for each in facts.proceedings]
    return facts.by_name(
        key
        for key, day in happened
        if key
        and day is not None
        and not _ahead(facts, day)
        and (last is None or earliest(day) > last)
    )


def _ahead(facts: Situation, day: Day) -> bool:
    """Whether a day is still to come."""
    return facts.start is not None and earliest(day) > facts.start


def calls(facts: Situation, plan: Blueprint) -> None:
    """A talk with each party by itself, in its own place, before anything joint."""
    begun = facts.rules_agreed
    done = set(_spoken_with_again(facts))
    for party in to_call(facts):
        if party in plan.convening or (begun and party in facts.heard):
            continue
        if party in done or facts.has_a_track(party):
            continue
        for key in facts.parts(party) or (party,):
            _call(facts, plan, key)
    if plan.shape.stance == Stance.PICK_UP_AFTER:
        _givers_after(facts, plan)


def _givers_after(facts: Situation, plan: Blueprint) -> None:
    """Whoever gave a promise is asked about it after those to whom it was given."""
    calls_of: dict[str, list[str]] = {}
    for each in plan.arenas_of("assessment", "own_group"):
        if each.phase == "call" and len({whole_of(key) for key in each.parties}) == 1:
            calls_of.setdefault(whole_of(each.parties[0]), []).append(each.id)
    for promise in facts.promises:
        first = [key for party in felt_by(facts, promise) for key in calls_of.get(party, ())]
        for key in calls_of.get(whole_of(promise.who), ()):
            giving = next(each for each in plan.arenas if each.id == key)
            plan.replace(opening_after(giving, (*giving.opens_after, *first)))


CALL_FIRST = StepRule(
    code="call-first",
    phase="call",
    step=calls,
    sources=("MIT-CA", "KRH09", "GNM17"),
    needs=("stakeholders",),
    texts={
        "title": ("Ring först", "Call first"),
        "about": (
            "Var och en för sig, de svagaste först, på deras plats.",
            "Each by themselves, the weakest first, in their place.",
        ),
        "because": (
            "Den som lever med frågan ska själv få säga hur.",
            "Whoever lives with the question is to say themselves how.",
        ),
    },
)


def call_the_seated(facts: Situation, plan: Blueprint) -> None:
    """A talk of their own for everybody who got a chair and had none, and for the authorities near
    the matter.
    """
    if plan.shape.has("inform", "enough"):
        return
    plan.rule = "call-first"
    # Whoever goes between two of them does so after a talk with each.
    talked = {
        whole_of(seat.party)
        for each in plan.arenas
        if each.phase == "call" and each.kind != "shuttle"
        for seat in each.members
    }
    seated = {whole_of(seat.party) for each in plan.joint() for seat in each.members}
    near = () if plan.shape.small else _authorities_near(facts)
    known = {
        key
        for key in facts.heard
        if key in near or not _since(facts, key) or _goes_on_sitting(facts, key)
    }
    left = (seated | set(near)) & facts.parties.keys() - talked - known - set(plan.convening)
    left -= facts.through_parts.keys()
    for party in facts.ordered(left - set(_spoken_with_again(facts))):
        if not facts.has_a_track(party):
            for key in facts.parts(party) or (party,):
                _call(facts, plan, key)


def _goes_on_sitting(facts: Situation, party: str) -> bool:
    """Whether a party sits in talks that run by agreed rules, and nothing has changed for it: that
    it was long ago that somebody called is no reason to begin anew.
    """
    changed = carried_by(facts, party) or broken_in(facts, party)
    burdened = any(party in map(whole_of, each.burdens) for each in facts.open_proposals)
    return facts.rules_agreed and facts.under_way and not changed and not burdened


def _authorities_near(facts: Situation) -> tuple[str, ...]:
    """Authorities and administrations that can move something in the matter."""
    return tuple(
        key
        for key in facts.public
        if facts.parties[key].influence in (Level.HIGH, Level.MEDIUM)
        and key not in facts.owner_parties
    )


def _spoken_with_again(facts: Situation) -> Iterable[str]:
    """Parties with whom a talk of their own is already planned in the document."""
    for each in facts.coming:
        if each.status in (DialogueStatus.PLANNED, DialogueStatus.CONFIRMED) and each.purpose in (
            Purpose.INVENTORY,
            Purpose.PREPARE,
        ):
            whole = {whole_of(key) for key in each.participants}
            if len(whole) == 1:
                yield from whole


def _call(facts: Situation, plan: Blueprint, party: str) -> None:
    form = form_of(facts, party, small=plan.shape.small)
    whole = whole_of(party)
    entity = facts.parties[whole]
    kind = form.kind
    talks, every_days = form.talks, form.every_days
    one_by_one = whole in facts.unsaid.one_by_one
    hot = (
        not plan.shape.small
        and not one_by_one
        and kind == "assessment"
        and not entity.individual
        and not facts.is_public(whole)
        and any(each.has(party) and (each.stage or 0) >= 4 for each in facts.conflicts)
    )
    if hot:
        # One human being is no group, however hot it is.
        alone = entity.individual or entity.size == 1
        kind, talks, every_days = "assessment" if alone else "own_group", (2, 3), None
    lead, led_by = lead_said(facts, whole)
    again = whole in facts.heard
    key = "again" if again else "plain"
    if in_writing(facts, whole):
        key = "in_writing"
    elif whole in facts.declined:
        key = "declined"
    elif whole in facts.hidden:
        key = "protected"
    broken = broken_in(facts, whole) if key == "again" else ()
    if broken:
        key = "again_after"
    if key == "plain" and is_staff(facts, whole):
        key = "staff_power" if facts.under_power.get(whole) else "staff"
        key = "staff_without" if key == "staff" and _alone(facts, whole) else key
    elif key == "plain" and _alone(facts, whole):
        key = "alone"
    role = _role_asked(facts, whole) if key == "plain" and not plan.shape.small else None
    subject = _carrying_on(facts, plan, party) or _subject_after(facts, party, role)
    if plan.shape.small:
        subject = _in_short(facts, subject)
    through = _each_side(facts, party, _through(facts, whole))
    if one_by_one:
        through = joined([said("plan_call.one_by_one", (whole,)), through])
    filled: dict[str, Filling] = {
        "subject": _with_limits(facts, whole, _answered_before(plan, party, subject)),
        "through": through,
    }
    if broken:
        filled["what"] = quoted(broken[:MOST_BROKEN])
    if key == "again" and _asked_about_in_call(facts, party):
        key = "plain"  # how it ended is what they are asked, not what has changed about it
    without = _alone(facts, whole)
    if key == "alone" and len(without) > MOST_WITHOUT:
        key = "alone_many"
    elif key in ("alone", "staff_without", "staff_power"):
        filled["without"] = named(without)
    written = key == "in_writing"
    if written:
        filled["through"] = _part_secret(facts, whole)
    views = facts.views_of(party)
    refs = (whole, *views, *carried_by(facts, party), *broken)
    plan.arena(
        kind,
        said("plan_call.title_write", (whole,), who=Named((whole,), full=True))
        if written
        else _title(facts, party),
        purpose=said(f"plan_call.{key}", refs, **filled),
        members=[plan.seat(party, 1 if entity.individual else None)],
        themes=facts.themes_of(party),
        sessions=talks,
        every_days=every_days or defaults_of(kind).every_days,
        hours=form.hours,
        place=None if written else form.place,
        hour=None
        if written
        else said("plan_form.and_more", (whole,), hour=form.hour, extra=form.extra)
        if form.extra
        else form.hour,
        yields=said("plan_call.yields_terms") if plan.shape.small else said("plan_call.yields"),
        lead=lead,
        lead_said=led_by,
        refs=refs,
        about=(party,),
    )


def _in_short(facts: Situation, subject: Said) -> Said:
    """What a talk of a small process is about: of what somebody has said, what is at odds with what
    others have, and what they told in confidence, which no other talk takes up; the rest they say
    themselves.
    """
    inner = dict(subject.params)
    if isinstance(theirs := inner.get("subject"), Said):
        params = inner | {"subject": _in_short(facts, theirs)}
        return evolve(subject, params=tuple(sorted(params.items())))
    views = inner.get("views")
    if subject.key != "plan_call.own_view" or not isinstance(views, Quoted):
        return subject
    tense = [key for key in views.ids if _in_tension(facts, key)][:1]
    confided = [key for key in views.ids if key not in facts.shared]
    return said(subject.key, subject.refs, views=quoted((*tense, *confided))) if tense else subject


def _with_limits(facts: Situation, party: str, subject: Said) -> Said:
    """What a party is talked with about, and what is behind a limit that it has demanded and does
    not decide on.
    """
    own = facts.case.once("planning:demands", lambda: _demands(facts)).get(party, [])
    plain = subject.key in _WITH_ROLE or subject.key.startswith("plan_call.asked_")
    if not own or not plain:
        return subject
    limits = own_words(sorted(own), (party,))
    return said("plan_call.and_limits", (*subject.refs, party), subject=subject, limits=limits)


def _demands(facts: Situation) -> dict[str, list[str]]:
    """The limits that each party has demanded and does not decide on."""
    found: dict[str, list[str]] = {}
    for each in facts.case.limits:
        if each.said_by and is_a_demand(facts, each) and not each.confidential:
            found.setdefault(whole_of(each.said_by), []).append(each.what)
    return found


def _answered_before(plan: Blueprint, party: str, subject: Said) -> Said:
    """What a party is talked with about; of a question that it has been answered plainly before the
    talks, what the answer means to it.
    """
    if subject.key not in ("plan_call.own_view", "plan_call.old_view"):
        return subject
    views = dict(subject.params)["views"]
    asked = set(views.ids) if isinstance(views, Quoted) else set()
    answered = {
        key
        for each in plan.arenas_of("feedback")
        if each.phase == "fixed" and whole_of(party) in map(whole_of, each.parties)
        for because in each.reasons
        for key in because.refs
        if because.rule == "told-first" and key in plan.facts.asked
    }
    if not asked or not asked <= answered:
        return subject
    return said("plan_call.answered", subject.refs, views=quoted(sorted(asked)))


def _carrying_on(facts: Situation, plan: Blueprint, party: str) -> Said | None:
    """Where what is agreed is carried on: what became of a promise, or what it takes to go on;
    where a decision runs its course, what they need whichever way it goes.
    """
    if plan.shape.stance == Stance.LET_IT_RUN:
        subject = subject_of(facts, party)
        if subject.key == "plan_call.as_it_is":
            return said("plan_call.either_way_only", (whole_of(party),))
        return said("plan_call.either_way", (whole_of(party),), subject=subject)
    if plan.shape.stance != Stance.PICK_UP_AFTER:
        return None
    promised = promises_to(facts, party)
    if promised:
        filled: dict[str, Filling] = {"what": own_words(promised)}
        if not facts.views_of(party):
            return said("plan_call.became_of_it", (whole_of(party),), **filled)
        # What they have said themselves is not lost behind what was promised to them.
        filled["subject"] = subject_of(facts, party)
        return said("plan_call.became_and_view", (whole_of(party),), **filled)
    given = promises_by(facts, party)
    if given:
        return said("plan_call.gave_it", (whole_of(party),), what=own_words(given))
    return said("plan_call.goes_on", (whole_of(party),))


def _alone(facts: Situation, party: str) -> tuple[str, ...]:
    """Those who are not to be in the room when a party talks: who has power over it, or whom it is
    in conflict with.
    """
    over = facts.under_power.get(party, ())
    if over:
        return over
    entity = facts.parties[party]
    works = (
        "carries_out" in facts.claims[party]
        and entity.kind in (K.GROUP, K.OFFICIAL)
        and entity.influence is Level.LOW
    )
    return (
        facts.ordered({key for each in facts.distrust for key in each.parties if key != party})
        if works
        else ()
    )


def calling_verb(facts: Situation, party: str) -> str:
    """How a party is first reached: ``call``, ``meet`` (a group, where it is) or ``visit`` (those
    whom a call does not reach).
    """
    entity = facts.parties.get(whole_of(party))
    if entity is None:
        return "call"
    if entity.hard_to_reach or whole_of(party) in facts.afraid:
        return "visit"
    groups = (K.RESIDENTS, K.GROUP)
    unorganised = entity.kind in groups and not entity.individual
    return "meet" if unorganised or facts.children(party) else "call"


def in_writing(facts: Situation, party: str) -> bool:
    """Whether a party is asked in writing: an authority that does not come to talks.

    Args:
        facts: the situation.
        party: the party.
    """
    return party in facts.declined and facts.parties[party].kind is K.AUTHORITY


def _part_secret(facts: Situation, party: str) -> Said:
    """That part of an authority's answer cannot be shown, where the note on it says so."""
    entity = facts.parties[party]
    if entity.confidential or not is_secret(entity.note):
        return said("plan_fixed.nothing")
    return said("plan_call.part_secret", (party,))


def _title(facts: Situation, party: str) -> Said:
    """Whom to call, meet or visit: nobody phones a place, or a clan."""
    verb = calling_verb(facts, party)
    key = "title" if verb == "call" else f"title_{verb}"
    if "/" in party:
        key = "title_part" if verb == "call" else f"title_part_{verb}"
    return said(f"plan_call.{key}", (whole_of(party),), who=Named((party,), full=True))


def through_said(facts: Situation, party: str) -> Said | None:
    """Through whom a party is reached, where the map tells; else None."""
    found = _through(facts, party)
    return None if found.key == "plan_fixed.nothing" else found


def _through(facts: Situation, party: str) -> Said:
    """Through whom a party is reached: somebody it trusts, its spokesperson, or those who speak for
    it.
    """
    trusted = facts.door_openers.get(party, ())
    entity = facts.parties[party]
    own = _own_caller(facts, party)
    if own:
        keys = tuple(each.id for each in own)
        return said("plan_call.through_own_caller", (party, *keys), who=named(keys))
    doors = facts.case.once("planning:doors", lambda: _doors(facts)).get(party, ())
    if doors:
        return said("plan_call.through_door", (party, *doors), who=named(doors))
    if (
        entity.kind is K.ELECTED
        and entity.place_names
        and entity.influence is Level.HIGH
        and facts.views_of(party)
    ):
        return said("plan_call.elected_themselves", (party,))
    if trusted:
        return said("plan_call.through_trusted", (party, *trusted), who=named(trusted))
    noted = reached_through(facts, party)
    if noted:
        words = own_words([noted], (party,), plain=True)
        return said("plan_call.through_noted", (party,), who=words)
    if facts.parties[party].hard_to_reach:
        return said("plan_call.through_known", (party,))
    speakers = facts.speakers_for.get(party, ())
    if speakers:
        return said("plan_call.through_speaker", (party, *speakers), who=named(speakers))
    return said("plan_fixed.nothing")


def _each_side(facts: Situation, party: str, through: Said) -> Said:
    """Through whom a party is reached, and that its people of two sides are met each by
    themselves.
    """
    sides = facts.sides_within(party)
    if not sides:
        return through
    refs = (party, *sides, *through.refs)
    return said("plan_call.each_side", refs, sides=named(sides), through=through)


def _private_employer(facts: Situation, union: str) -> tuple[str, ...]:
    """The business whose employees a union is for: one that it belongs to, or that its name or the
    note on it names; nobody where the map does not tell.
    """
    entity = facts.parties[union]
    told = f"{entity.name} {entity.note or ''}".casefold()
    return facts.ordered(
        key
        for key, each in facts.parties.items()
        if each.kind is K.BUSINESS
        and (
            key in entity.part_of
            or each.name.casefold() in told
            or re.search(rf"\b(på|vid|hos|at|of) {re.escape(key)}\b", told)
        )
    )[:1]


def rights(facts: Situation, plan: Blueprint) -> None:
    """Those with a right of their own get a track of their own, opened before anything is
    drafted.
    """
    holding = facts.ordered(key for key in facts.parties if facts.has_a_track(key))
    called = tuple(key for key in holding if key in facts.assumed_peoples)
    if called:
        plan.assume(plan.said("a_people", called, who=named(called)))
    for party in holding:
        sort = _sort_of_right(facts, party)
        conducting = tuple(
            dict.fromkeys(
                key for each in facts.proceedings for key in each.by if key in facts.bodies
            )
        )
        deciders = (
            (conducting if sort == Standing.SAMI.value else ())
            or facts.deciders
            or facts.owner_parties
        )
        if sort == Standing.UNION.value:
            # A union negotiates with whoever employs its members, not with who decides the matter.
            deciders = _private_employer(facts, party) or first_to_bind(facts, deciders)
        filled: dict[str, Filling] = {
            "subject": subject_of(facts, party),
            "without": _not_without(facts, plan, party),
        }
        if sort == _PEOPLE:
            filled["each"] = _own_yes_of_each(facts, party)
        first, *others = facts.parts(party) or (party,)
        asking = said("plan_call.rights_alone", (party,), **filled)
        if deciders:
            refs = (party, *deciders)
            asking = said(f"plan_call.rights_{sort}", refs, owner=named(deciders), **filled)
        _track(facts, plan, first, sort, asking)
        for part in others:
            _track(facts, plan, part, sort, said("plan_call.rights_part", asking.refs))
        plan.gate(
            "rights",
            said(
                "plan_call.rights_first",
                (party,),
                who=named([party]),
                subject=subject_of(facts, party),
            ),
            opened_by=(party,),
            strength="must",
            phase="call",
            about=(party,),
            state="open" if party in facts.willing else "shut",
        )


def _track(facts: Situation, plan: Blueprint, party: str, sort: str, asking: Said) -> None:
    """A track for a party with a right, or for a part of it by itself."""
    whole = whole_of(party)
    plan.arena(
        "rights_track",
        said(f"plan_call.rights_{sort}_title", (whole,), who=named([party])),
        purpose=asking,
        members=[plan.seat(party)],
        themes=facts.themes_of(whole),
        refs=asking.refs,
        about=(party,),
    )


def _sort_of_right(facts: Situation, party: str) -> str:
    """What right a party has: as written, else that of a people by what it is called."""
    written = set(facts.parties[party].standing) & RIGHTS
    return next((each.value for each in Standing if each in written), _PEOPLE)


def _own_yes_of_each(facts: Situation, party: str) -> Said:
    """That nobody says yes for several nations at once; parts of one have a track each."""
    if not facts.parts(party) and heads(facts.parties[party]) > 1:
        return said("plan_call.yes_of_each", (party,))
    return said("plan_fixed.nothing")


RIGHTS_TRACK = StepRule(
    code="rights-track",
    phase="call",
    step=rights,
    strength="must",
    sources=("SAMI", "MIN", "MBL"),
    needs=("standing",),
    small=False,
    texts={
        "title": ("Eget spår för rättigheter", "A track for rights"),
        "about": (
            "Den som har en rätt frågas först och får ett eget spår.",
            "Whoever has a right is asked first and gets a track of their own.",
        ),
        "because": (
            "Lag eller avtal ger dem en egen väg.",
            "Law or agreement gives them a way of their own.",
        ),
        "a_people": (
            "Egen rätt, som folk eller minoritet: {who}.",
            "A right of their own, as a people or minority: {who}.",
        ),
    },
)


def _not_without(facts: Situation, plan: Blueprint, party: str) -> Said:
    """That what is theirs is not settled at a table where they do not sit, and that they may."""
    if plan.shape.small or plan.shape.has("inform", "enough", "apart"):
        return said("plan_fixed.nothing")
    themes = facts.themes_of(party)
    if themes:
        return said("plan_call.not_without", (party,), themes=own_words(themes), who=named([party]))
    return said("plan_call.not_without_them", (party,), who=named([party]))


def children(facts: Situation, plan: Blueprint) -> None:
    """What is best for the children is tried before anything that touches them, and they are told
    the result.
    """
    everybody = facts.ordered(key for key in facts.parties if facts.children(key))
    by_name = tuple(key for key in everybody if facts.assumed_children(key))
    if by_name:
        plan.assume(plan.said("by_name", by_name, who=named(by_name)))
    bodies = facts.deciders or facts.owner_parties
    small = tuple(key for key in everybody if facts.small_children(key))
    young = tuple(key for key in everybody if key not in small)
    if young:
        shown = (
            said("plan_call.children_show", bodies, body=named(first_to_bind(facts, bodies)))
            if bodies
            else said("plan_fixed.nothing")
        )
        text = said(
            "plan_call.children",
            young,
            shown=shown,
            grown=_some_of_age(facts, young),
            who=named(young),
            subject=_of_children(facts, plan, young),
        )
        plan.gate("children", text, opened_by=young, strength="must", phase="call")
    if small:
        text = said(
            "plan_call.children_small",
            small,
            who=named(small),
            subject=_of_children(facts, plan, small),
        )
        # Nobody waits for a child of four to say that it is enough.
        plan.gate(
            "children",
            text,
            opened_by=bodies,
            strength="must",
            phase="call",
            about=small,
        )


def _some_of_age(facts: Situation, young: tuple[str, ...]) -> Said:
    """That a guardian's yes is for those under age only, where no name says that all are so."""
    if all(facts.called_children(key) for key in young):
        return said("plan_fixed.nothing")
    return said("plan_call.under_age", young)


def _of_children(facts: Situation, plan: Blueprint, young: tuple[str, ...]) -> Said:
    """What children are asked about: theirs where they are one group, else the main topics."""
    confided = any(key not in facts.shared for party in young for key in facts.views_of(party))
    known = len(young) == 1 and (facts.views_of(young[0]) or facts.themes_of(young[0]))
    if known and not confided:
        subject = subject_of(facts, young[0])
        return _in_short(facts, subject) if plan.shape.small else subject
    return said("plan_words.subject", (), words=own_words(facts.main_themes or [facts.question]))


CHILDREN_FIRST = StepRule(
    code="children-first",
    phase="call",
    step=children,
    strength="must",
    sources=("BO-P", "BO-D"),
    needs=("needs: [children]", "standing: children"),
    texts={
        "title": ("Barnens bästa", "Best for the children"),
        "about": (
            "Barnens bästa prövas före det som rör dem.",
            "What is best for the children is tried before what touches them.",
        ),
        "because": (
            "Barnkonventionen är lag.",
            "The convention on the rights of the child is law.",
        ),
        "by_name": ("{who} är under 18 år.", "{who} are under 18."),
    },
)


def unknown_holders(facts: Situation, plan: Blueprint) -> None:
    """Views that nobody is known to hold are sought out, in another way than an open meeting; none
    is dropped.
    """
    noted = tuple(key for key in facts.unheld if _SENDER.search(facts.perspectives[key].note or ""))
    views = tuple(key for key in facts.unheld if key not in noted)
    if noted and not plan.shape.has("inform", "enough"):
        # The note tells of one person: that person is called, and nobody is searched for.
        plan.tell(said("plan_call.unheld_noted", noted, views=quoted(noted)))
    lived = facts.ordered(
        key
        for key in facts.with_hard_claims
        if facts.parties[key].kind in (K.RESIDENTS, K.GROUP) and key not in facts.afraid
    )
    if not views or plan.shape.has("inform", "enough"):
        return
    opened = [
        each
        for each in facts.held
        if each.purpose in (Purpose.INVENTORY, None) and len(each.participants) >= 1
    ]
    tell = (
        said(
            "plan_call.unheld_after",
            (*views, *_ids(opened)),
            views=quoted(views),
            meetings=quoted(facts.by_name(_ids(opened))),
        )
        if opened
        else said("plan_call.unheld", views, views=quoted(views))
    )
    if not lived:
        plan.tell(tell)
        return
    each_alone = len(views) <= MOST_SOUGHT
    missed: Said = (
        said("plan_call.unheld_missed", _ids(opened), meetings=quoted(facts.by_day(_ids(opened))))
        if opened
        else said("plan_fixed.nothing")
    )
    for group in [(view,) for view in views] if each_alone else [views]:
        plan.arena(
            "reception",
            said("plan_call.unheld_title", group, views=quoted(group)),
            purpose=said("plan_call.unheld_one", group, missed=missed)
            if each_alone and len(views) > 1
            else tell,
            members=[plan.seat(key) for key in lived],
            themes=tuple(
                sorted({theme for view in group for theme in facts.perspectives[view].themes})
            ),
            sessions=(1, 2) if each_alone and len(views) > 1 else (3, 6),
            place=said("plan_call.unheld_place", lived),
            hour=said("plan_form.hour_safe" if facts.violence_goes_on else "plan_form.hour_free"),
            hours=1.5,
            refs=group,
            about=group if each_alone else ("okanda",),
        )


UNKNOWN_HOLDERS = StepRule(
    code="unknown-holders",
    phase="call",
    step=unknown_holders,
    sources=("S2020-F", "MIT-SG"),
    needs=("perspectives.held_by",),
    told="call",
    texts={
        "title": ("Röster utan avsändare", "Voices without a sender"),
        "about": (
            "Synsätt som ingen vet vem som bär söks upp; inget stryks.",
            "Views that nobody is known to hold are sought out; none is dropped.",
        ),
        "because": (
            "Att utelämna en syn kan trappa upp konflikten.",
            "To leave a view out can escalate the conflict.",
        ),
    },
)


def carried(facts: Situation, plan: Blueprint) -> None:
    """What is said by some who do not dare to be known for it is told as said in several places."""
    views = facts.by_name(facts.unsaid.carried)
    if views and not plan.shape.has("inform", "enough"):
        plan.tell(plan.said("carried", views, views=quoted(views)))


CARRIED_UNSIGNED = StepRule(
    code="carried-unsigned",
    phase="call",
    step=carried,
    sources=("S2020-F", "RJ"),
    ours=True,
    needs=("within", "subgroups", "perspectives.note"),
    told="mind",
    texts={
        "title": ("Sagt på flera håll", "Said in several places"),
        "about": (
            "Det som några inte vågar stå för tas med utan att knytas till någon grupp.",
            "What some do not dare to be known for is taken along without being tied to a group.",
        ),
        "because": (
            "I en liten grupp kan alla räkna ut vem som sagt det.",
            "In a small group everybody can work out who said it.",
        ),
        "carried": (
            "Underlaget tar också upp {views}, som sägs på flera håll. Ingen frågas vem som sagt "
            "det.",
            "What goes to the decision also takes up {views}, which is said in several places. "
            "Nobody is asked who said it.",
        ),
    },
)


def mentioned(facts: Situation, plan: Blueprint) -> None:
    """Others who were mentioned in a conversation and are not in the map: they are the second
    circle.
    """
    known = (
        {each.name.casefold() for each in facts.parties.values()}
        | set(facts.parties)
        | set(facts.bodies)
    )
    names = sorted(
        {
            each
            for talk in facts.held
            for each in talk.mentions
            if each.casefold() not in known and each not in facts.case
        }
    )
    where = facts.by_day(talk.id for talk in facts.held if set(talk.mentions) & set(names))
    if names:
        plan.tell(
            said(
                "plan_call.mentioned",
                where,
                who=own_words(names, where, plain=True),
                where=quoted(where),
            )
        )


SECOND_CIRCLE = StepRule(
    code="second-circle",
    phase="call",
    step=mentioned,
    sources=("MIT-SG",),
    needs=("dialogues.mentions",),
    told="call",
    texts={
        "title": ("Den andra kretsen", "The second circle"),
        "about": (
            "De som nämnts av andra frågas också.",
            "Those mentioned by others are asked too.",
        ),
        "because": ("De andra vet vilka som saknas.", "The others know who is missing."),
    },
)


def spokespersons(facts: Situation, plan: Blueprint) -> None:
    """Who speaks for many is chosen by their own and knows what may be said yes to; only where it
    matters.
    """
    many = [
        key
        for key in dict.fromkeys((*facts.with_hard_claims, *facts.needed_yes))
        if (
            facts.agreement
            or plan.shape.has("table_and_groups", "many_places")
            or (
                (plan.shape.has("apart") or facts.carried_on)
                and "must_agree" in facts.claims[key]
                and facts.parts(key)
            )
        )
        and not facts.parties[key].individual
        and (
            facts.parties[key].kind in (K.RESIDENTS, K.GROUP, K.ASSOCIATION)
            or heads(facts.parties[key]) > 1
        )
        and key not in facts.afraid
        and key not in facts.declined
        and facts.parties[key].spokesperson is not Spokesperson.CHOSEN
        # Those who sit already go on: who speaks for them is theirs to change.
        and not (facts.rules_agreed and facts.under_way and key in facts.heard)
    ]
    if plan.shape.small:
        return
    for speaker, others in shared_speakers(facts):
        refs = (speaker, *others)
        plan.gate(
            "spokesperson",
            said("plan_call.spokes_shared", refs, who=named(others), speaker=named([speaker])),
            opened_by=others,
            phase="call",
            about=(speaker,),
        )
    signing = facts.agreement or plan.shape.has("apart") or facts.carried_on
    if many and not signing:
        # An association that the matter touches less sits at the same table, for its members.
        many += [key for key in facts.concerned if _sits_for_members(facts, key)]
    who = facts.ordered(set(many))
    if not who:
        return
    key = "plan_call.spokes_sign" if signing else "plan_call.spokes"
    if len(who) > 1:
        key = f"{key}_each"  # no one speaker for all of them
    plan.gate("spokesperson", said(key, who, who=named(who)), opened_by=who, phase="call")


def shared_speakers(facts: Situation) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Those who speak for several associations or groups that are not said to have chosen them, and
    those others: each of them says itself whether it is so.

    One whose yes binds the others is asked about before anything is signed.
    """
    kept_out = facts.declined | facts.protected | facts.hidden | facts.afraid
    for key in facts.ordered(facts.parties.keys() - kept_out):
        if "must_agree" in facts.claims[key]:
            continue
        unasked = {
            whole_of(each.who)
            for each in facts.parties[key].speaks_for
            if each.basis is None or each.basis is VoiceBasis.OWN_INITIATIVE
        }
        others = facts.ordered(
            other
            for other in unasked & facts.parties.keys() - kept_out
            if not facts.parties[other].individual and not facts.children(other)
        )
        if len(others) > 1:
            yield key, others


def _sits_for_members(facts: Situation, party: str) -> bool:
    """Whether an association that may have no chair by right sits at the table for its members;
    one that says nothing of its own goes with those it is there for.
    """
    entity = facts.parties[party]
    of_its_own = party in facts.holding or facts.affected(party) is Level.MEDIUM
    return (
        entity.kind is K.ASSOCIATION
        and of_its_own
        and entity.spokesperson is not Spokesperson.CHOSEN
        and party not in facts.afraid
        and party not in facts.declined
        and not (facts.rules_agreed and facts.under_way and party in facts.heard)
    )


SPOKESPERSON_MANDATE = StepRule(
    code="spokesperson-mandate",
    phase="call",
    step=spokespersons,
    sources=("NRA564", "POP"),
    needs=("spokesperson", "count", "subgroups", "speaks_for"),
    small=False,
    texts={
        "title": ("Företrädare med uppdrag", "Spokespersons with a mandate"),
        "about": (
            "Den som talar för många är vald av sina egna.",
            "Whoever speaks for many is chosen by their own.",
        ),
        "because": (
            "En röst utan uppdrag binder ingen.",
            "A voice without a mandate binds nobody.",
        ),
    },
)
