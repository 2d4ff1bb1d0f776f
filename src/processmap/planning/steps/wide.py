"""Wide: what runs already goes on; the common table, working groups and places, in an order the
case itself gives.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve

from processmap.model.arenas import Arena
from processmap.model.dialogues import Dialogue
from processmap.model.kinds import to_identifier, whole_of
from processmap.model.plan import Absence, Filling, PlanArena, Said, Seat
from processmap.model.times import exact
from processmap.model.words import (
    AgreementRule,
    ArenaStatus,
    Aspect,
    DialogueStatus,
    MayAgree,
    MemberState,
    OrganisationRole,
    Purpose,
    StakeholderKind,
)
from processmap.planning.arena_kinds import OWN, defaults_of
from processmap.planning.blueprint import Blueprint, StepRule, named, own_words, quoted, said
from processmap.planning.closed_and_open import joined
from processmap.planning.convening import first_deciders
from processmap.planning.earlier_forms import held_out, spent_rounds
from processmap.planning.event_kinds import offer_ends
from processmap.planning.form import at_places
from processmap.planning.giving import gives_only
from processmap.planning.matters import (
    can_change,
    conditions_of,
    few_for,
    is_of_the_question,
    names_trust,
    ruling,
    seated_for,
    separate_matters,
    started_from,
    tried_against,
)
from processmap.planning.powers import examines
from processmap.planning.series import in_series, sessions_left
from processmap.planning.settled import kept_by_forums
from processmap.planning.situation import Situation
from processmap.planning.steps.call import by_the_lead, in_writing, lead_said
from processmap.planning.steps.facts import tried_on_the_spot
from processmap.planning.steps.other_form import in_another_form
from processmap.planning.talks_in_time import TO_SEE
from processmap.planning.writing import untouched_arenas

__all__ = [
    "DECLINED_KEPT_OPEN",
    "EQUAL_CAMPS",
    "LOCAL_FORUM",
    "LOT_WHEN_OPEN",
    "OWN_CHAIR",
    "POINT_OF_THEIR_OWN",
    "SEPARATE_MATTER",
    "SIDE_BY_SIDE",
    "SMALL_STEERS",
    "THEME_BY_THEME",
    "WHAT_EXISTS",
    "WORKING_GROUPS",
    "condition_set",
    "later_themes",
    "now_themes",
    "pressing_themes",
    "themes_in_order",
]

K = StakeholderKind
R = OrganisationRole
_UNITS = {
    R.STEERING_GROUP: "steering_group",
    R.WORKING_GROUP: "working_group",
    R.REFERENCE_GROUP: "reference_group",
    R.OTHER: "plenary",
}
_PURPOSES = {
    Purpose.MANDATE: "mandate",
    Purpose.COORDINATE: "coordination",
    Purpose.ASSESS: "triage",
    Purpose.INVENTORY: "assessment",
    Purpose.MIRROR: "mirroring",
    Purpose.PREPARE: "own_group",
    Purpose.FRAME: "plenary",
    Purpose.FACTS: "fact_panel",
    Purpose.MEET: "round_table",
    Purpose.CREATE: "working_group",
    Purpose.ANCHOR: "anchoring",
    Purpose.DECIDE: "deciding",
    Purpose.FEEDBACK: "feedback",
    Purpose.FOLLOW_UP: "monitoring",
}
_QUESTIONS = "plan_facts.questions_gate"
_MOST_QUOTED = 2
"""Views at odds that a small meeting quotes; of more it names the topics (own)."""
_MOST_TENSE = 4
"""Views at odds that it quotes where there are no topics (own)."""
_TABLE = 25
_FEW_CHAIRS = 15
_FEW_PARTIES = 8
"""So few make a round table and no large forum (own)."""
_MEETINGS_OF_FEW = (4, 6)
"""Meetings of a round table of few parties with several themes (own)."""
MOST_TABLES = 40
_MOST_FEW = 8
"""Parties up to which a working group is small (own)."""
_MANY_PARTIES = 9
"""Parties at a table from which groups between its meetings are kept small (own)."""
_UNTIL_MET = 7
"""Weeks until a small process has met (own)."""
_TRIED = 8
"""Weeks that something is tried before it is looked at (own)."""
# What people write of a step to come that takes in more than were there.
_WIDER = re.compile(
    r"\b(öppnare|vidgad\w*|bredare|större krets|fler (?:deltagare|parter|som)|"
    r"wider|more open|broader|more (?:participants|parties|people))\b",
    re.IGNORECASE,
)
# A body that is called after what it does afterwards.
_FOLLOWS_UP = re.compile(r"uppfölj|efterlev|follow[- ]?up|monitor", re.IGNORECASE)
_LATER = ("plan_wide.group_later", "plan_wide.group_later_same")
_WHO_ASKED = ("plan_wide.who_asked", "plan_wide.who_asked_too")
_SMALL_UNITS = frozenset({"steering_group", "working_group", "reference_group"})
"""Standing bodies in which only some sit."""
_UNIT_MEETS = {
    "plenary": (2, 4),
    "steering_group": (6, 12),
    "working_group": (6, 12),
    "monitoring": (4, 4),
}
_UNIT_DAYS = {"plenary": 91, "steering_group": 28, "working_group": 14, "monitoring": 91}
_FEWEST = 2
_MANY_SEATS = 6
"""Chairs from which it is told that each side has one (own)."""
_SMALL_SEPARATE = (1, 2)
"""Meetings about a matter that is settled by itself, in the small process (own)."""


def _ids(entries: Iterable[object]) -> tuple[str, ...]:
    return tuple(key for each in entries if isinstance(key := getattr(each, "id", None), str))


# What exists already


def standing(facts: Situation, plan: Blueprint) -> None:
    """What is booked, agreed or running stands as it is; the rest is built around it."""
    ours = untouched_arenas(facts.case)
    for arena in facts.case.arenas:
        if arena.status is not ArenaStatus.CLOSED and arena.id not in ours:
            _written(facts, plan, arena)
    for talk in facts.coming:
        if talk.arena is None:
            _booked(facts, plan, talk)
    met = _met_together(facts)
    for unit in sorted(
        facts.case.organisation, key=lambda each: (each.role, each.title or "", each.id or "")
    ):
        kind = _UNITS.get(unit.role)
        if kind == "plenary" and unit.title and _FOLLOWS_UP.search(unit.title):
            kind = "monitoring"
        if (
            kind is None
            or not unit.id
            or (unit.role is R.OTHER and not unit.title)
            or not _meets(facts, unit)
        ):
            continue
        named_members = [key for key in unit.members if key in facts.parties or key in facts.bodies]
        wanted = named_members or (
            list(met) if kind == "plenary" else [key for key in met if facts.hard(key)]
        )
        seats, absent = plan.together(wanted, defaults_of(kind).most, sitting=True)
        if not seats:
            continue
        plan.arena(
            kind,
            unit.title or said(f"plan_wide.unit_{kind}", (unit.id,)),
            id=unit.id,
            purpose=_goes_on(
                facts, kind, unit.id, [seat.party for seat in seats], known=bool(named_members)
            ),
            members=seats,
            absent=absent,
            sessions=_UNIT_MEETS.get(kind, (2, 4)),
            every_days=_UNIT_DAYS.get(kind, 42),
            phase="wide",
            status="open",
            refs=(unit.id,),
        )
    _asked_once(plan)


WHAT_EXISTS = StepRule(
    code="what-exists",
    phase="wide",
    step=standing,
    ours=True,
    needs=("dialogues", "arenas", "organisation"),
    texts={
        "title": ("Det som redan finns", "What exists already"),
        "about": (
            "Det som är bokat, avtalat eller pågår är stommen; reglerna fyller luckor.",
            "What is booked, agreed or running is the spine; the rules fill gaps.",
        ),
        "because": ("Det står redan i dokumentet.", "It stands in the document already."),
    },
)


def _goes_on(
    facts: Situation, kind: str, unit: str, members: Iterable[str], *, known: bool
) -> Said:
    """What a standing body goes on with: this question, or the matter that it was set up for. Who
    sits in a small group is asked where the map does not say it.
    """
    kept = kept_by_forums(facts).get(unit, ())
    if kept:
        found_out = _kept_known(facts, unit, kept, members)
        return said("plan_wide.goes_on_kept", (unit,), themes=own_words(kept), known=found_out)
    if kind == "plenary" and not is_of_the_question(facts, members):
        return said("plan_wide.goes_on_own", (unit,))
    goes_on = said(f"plan_wide.goes_on_{kind}", (unit,))
    if known or kind not in _SMALL_UNITS:
        return goes_on
    return said("plan_wide.who_asked", (unit,), goes_on=goes_on)


def _asked_once(plan: Blueprint) -> None:
    """Who sits in bodies that meet already is asked once in full, and of the others the same."""
    asking = [each for each in plan.arenas if _sitting_asked(each)]
    for each in asking[1:]:
        if isinstance(each.purpose, Said):
            plan.replace(evolve(each, purpose=evolve(each.purpose, key="plan_wide.who_asked_too")))


def _sitting_asked(arena: PlanArena) -> bool:
    """Whether it is asked who sits there now."""
    return isinstance(arena.purpose, Said) and arena.purpose.key in _WHO_ASKED


def _kept_known(facts: Situation, unit: str, kept: Iterable[str], members: Iterable[str]) -> Said:
    """Where a standing body holds those who live by the matter and those who study it, they go on
    finding out together; else what it knows is laid before the table.
    """
    there = facts.ordered({whole_of(key) for key in members} & facts.parties.keys())
    studying = [key for key in there if facts.parties[key].kind is K.EXPERT]
    living = [
        key
        for key in there
        if key not in studying
        and not facts.is_public(key)
        and ("knows" in facts.claims.get(key, ()) or set(kept) & set(facts.parties[key].hit_by))
    ]
    if not studying or not living:
        return said("plan_wide.kept_known", (unit,))
    both = facts.ordered({*studying, *living})
    return said("plan_wide.kept_found_out", (unit, *both), who=named(both))


def _meets(facts: Situation, unit: object) -> bool:
    """Whether a unit of the organisation is a forum in this process: people have met here, or it
    has members.
    """
    return facts.under_way or bool(getattr(unit, "members", ()))


def _met_together(facts: Situation) -> tuple[str, ...]:
    largest = max((each.participants for each in facts.held), key=len, default=())
    return facts.ordered(whole_of(key) for key in largest if whole_of(key) in facts.parties)


def _written(facts: Situation, plan: Blueprint, arena: Arena) -> None:
    """An arena that a person has written: with what its kind has by default where nothing is
    said.
    """
    kind = str(arena.kind) if arena.kind else "round_table"
    usual = defaults_of(kind)
    sessions = arena.sessions
    span = (
        usual.sessions
        if sessions is None
        else ((sessions, sessions) if isinstance(sessions, int) else sessions)
    )
    seats = []
    for member in arena.members:
        if member.party is None:
            continue
        usual_seat = plan.seat(member.party, member.seats)
        state = str(member.state) if member.state else usual_seat.state
        if member.state is MemberState.NO:
            state = "kept_open"  # whoever has said no keeps a chair to come back to
        seats.append(
            Seat(
                party=member.party,
                seats=usual_seat.seats,
                claim=str(member.claim) if member.claim else usual_seat.claim,
                held_by=member.held_by,
                state=state,
            )
        )
    plan.arena(
        kind,
        arena.title or said(f"plan_wide.kind_{kind}", (arena.id,)),
        id=arena.id,
        purpose=said(
            "plan_wide.own_words",
            (arena.id,),
            words=own_words([arena.purpose], (arena.id,), plain=True),
        )
        if arena.purpose
        else None,
        themes=tuple(arena.themes),
        members=seats,
        absent=[
            Absence(party=each.party, why=str(each.why) if each.why else "not_concerned")
            for each in arena.absent
        ],
        sessions=span,
        every_days=arena.every_days or usual.every_days,
        hours=float(arena.hours) if arena.hours else usual.hours,
        lead=tuple(arena.lead),
        place=arena.place,
        yields=said(
            "plan_wide.own_words",
            (arena.id,),
            words=own_words(arena.yields, (arena.id,), plain=True),
        )
        if arena.yields
        else None,
        opens_after=tuple(arena.opens_after),
        status=str(arena.status) if arena.status else "agreed",
        dialogues=_ids(in_series(arena, facts.case)),
        left=sessions_left(arena, facts.case),
        refs=(arena.id,),
    )


def _booked(facts: Situation, plan: Blueprint, talk: Dialogue) -> None:
    """A conversation that the document holds: an arena of one session."""
    if talk.status is DialogueStatus.CANCELLED:
        return
    kind = _PURPOSES.get(talk.purpose, "round_table") if talk.purpose else "round_table"
    if kind == "plenary" and len(talk.participants) < 7:
        kind = "round_table"
    members = [
        plan.seat(key) if whole_of(key) in facts.parties else Seat(party=key, state="asked")
        for key in facts.ordered(talk.participants)
    ]
    if talk.purpose is Purpose.DECIDE and not members:
        members = [Seat(party=key, claim="decides") for key in talk.bodies]
    about = _ids(facts.case[key] for key in talk.about if key in facts.case)
    plan.arena(
        kind,
        talk.title,
        id=talk.id,
        purpose=said(
            "plan_wide.booked_mirror" if kind == "mirroring" else "plan_wide.booked_about",
            (talk.id, *about),
            what=quoted(facts.by_name(about)),
        )
        if about
        else None,
        themes=tuple(talk.themes),
        members=members,
        sessions=(1, 1),
        lead=tuple(talk.facilitators),
        place=talk.place,
        opens_after=tuple(
            sorted(
                after.dialogue
                for after in talk.after
                if after.dialogue in facts.case and not _held(facts, after.dialogue)
            )
        ),
        status="agreed"
        if talk.status in (DialogueStatus.PLANNED, DialogueStatus.CONFIRMED, None)
        else "proposed",
        dialogues=(talk.id,),
        refs=(talk.id,),
    )


def _held(facts: Situation, key: str) -> bool:
    return any(each.id == key for each in facts.held)


# The order of themes


def pressing_themes(facts: Situation) -> tuple[str, ...]:
    """Themes that a court's case, a proceeding under way or a pending decision turns on: they do
    not stand still while others are talked about.
    """
    found = {theme for each in facts.proceedings if facts.has_begun(each) for theme in each.themes}
    deciding = {key for each in facts.pending for key in each.proposals}
    found |= {
        theme for each in facts.open_proposals if each.id in deciding for theme in each.themes
    }
    return tuple(theme for theme in facts.themes if theme in found)


def later_themes(facts: Situation) -> tuple[str, ...]:
    """Themes on which a permit or a plan that has not begun or a ready proposal turns, and nothing
    that presses: what is to come.
    """
    found = {theme for each in facts.proceedings for theme in each.themes}
    found |= {theme for each in facts.ready for theme in each.themes}
    found -= set(pressing_themes(facts))
    return tuple(theme for theme in facts.themes if theme in found)


def now_themes(facts: Situation) -> tuple[str, ...]:
    """Themes that those who bear it have brought up and that nothing to come turns on: what is
    lived now.
    """
    later = set(later_themes(facts))
    raised = {theme for key in facts.with_hard_claims for theme in facts.themes_of(key)}
    return tuple(theme for theme in facts.themes if theme in raised and theme not in later)


def themes_in_order(facts: Situation) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Where something is agreed theme by theme: what presses and what is lived now first, and what
    is to come last. Between what presses and what is lived the parties set the order themselves.
    """
    now, later = now_themes(facts), later_themes(facts)
    pressing = pressing_themes(facts)
    now = (*pressing, *(each for each in now if each not in pressing))
    refused = facts.refused_themes
    now = tuple(each for each in now if each not in refused)
    later = tuple(each for each in later if each not in refused)
    return (now, later) if now and later and facts.agreement else ((), ())


# What is settled by itself


def separate(facts: Situation, plan: Blueprint) -> None:
    """A matter with its own parties and its own deciding authority is settled by itself, before the
    broad talk: what those agree on gets the authority's answer first.
    """
    if plan.shape.has("inform", "enough") or plan.shape.pattern == "apart":
        return
    if facts.carried_on or facts.decided_already:
        return
    usual = defaults_of("negotiation")
    most = usual.most
    small = plan.shape.small
    for matter in separate_matters(facts):
        seats, absent = plan.together((*matter.parties, *matter.authorities), most)
        seated = {seat.party for seat in seats}
        if not plan.enough(seats) or not seated & set(matter.authorities):
            continue
        theme = own_words([matter.theme])
        refs = (*matter.parties, *matter.authorities)
        who = named(matter.authorities)
        lead, led_by = lead_said(facts, *refs)
        views = facts.by_name(
            key for key, each in facts.shared.items() if matter.theme in each.themes
        )
        plan.arena(
            "negotiation",
            said("plan_wide.separate_title", refs, theme=theme),
            purpose=said(
                "plan_wide.separate",
                refs,
                theme=quoted(views) if views else theme,
                who=who,
                known=_known_together(facts, views, seated),
            ),
            members=seats,
            absent=absent,
            themes=(matter.theme,),
            lead=lead,
            lead_said=led_by,
            yields=said("plan_wide.separate_yields", refs),
            sessions=_SMALL_SEPARATE if small else usual.sessions,
            hours=1.5 if small else usual.hours,
            phase="small",
            refs=refs,
            about=(matter.theme,),
        )
        if small:
            continue  # it comes before the common meeting anyway, and needs no step more
        plan.gate(
            "draft_home",
            said("plan_wide.separate_settled", refs, theme=theme, who=who),
            opened_by=matter.authorities,
            phase="wide",
            about=(matter.theme,),
            settles=(matter.theme,),
        )


SEPARATE_MATTER = StepRule(
    code="separate-matter",
    phase="small",
    step=separate,
    ours=True,
    needs=("themes", "hit_by", "decisions"),
    texts={
        "title": ("Det som är en egen sak för sig", "A separate matter by itself"),
        "about": (
            "Ett tema med egna parter och en egen myndighet som beslutar görs klart i ett "
            "eget rum, före det breda samtalet.",
            "A theme with its own parties and its own deciding authority is settled in a room "
            "of its own, before the broad talk.",
        ),
        "because": (
            "Andra parter och en annan myndighet äger den saken.",
            "Other parties and another authority own that matter.",
        ),
    },
)


def _known_together(facts: Situation, views: Iterable[str], there: Iterable[str]) -> Said:
    """Where a fact of some stands against what others say, and both know the matter: what is known
    is worked out first, by both, and the rules after that.
    """
    present = set(there)
    knowing = {key for key in present if "knows" in facts.claims.get(whole_of(key), ())}
    found: set[str] = set()
    for view in views:
        mine = set(facts.holders(view)) & knowing
        others = {
            key
            for other in views
            for key in facts.holders(other)
            if key in knowing and key not in mine and other in facts.tense_views
        }
        if facts.perspectives[view].aspect is Aspect.FACT and mine and others:
            found |= mine | others
    if not found:
        return said("plan_fixed.nothing")
    who = facts.ordered(found)
    return said("plan_wide.known_first", (*who, *views), who=named(who))


def _taken_apart(plan: Blueprint) -> frozenset[str]:
    """Themes that are settled in a room of their own, or kept by a forum that agreed on them."""
    kept = {theme for each in kept_by_forums(plan.facts).values() for theme in each}
    return frozenset(kept) | frozenset(
        theme
        for each in plan.arenas_of("negotiation")
        if each.reasons and each.reasons[0].rule == "separate-matter"
        for theme in each.themes
    )


# The table


def table(facts: Situation, plan: Blueprint) -> None:
    """The common table: everybody with a chair of their own, the same people through a series."""
    if plan.shape.has("inform", "enough") or plan.shape.pattern == "apart":
        return None
    running = [each for each in plan.arenas_of("plenary") if each.status in ("open", "agreed")]
    # A standing body for another matter is kept for it, and is no room for this question.
    if any(each.status == "agreed" or is_of_the_question(facts, each.parties) for each in running):
        _order_in_running(facts, plan)
        return None
    if facts.carried_on or (facts.deadline_near and facts.coming):
        return None
    broad = plan.shape.has("table_and_groups", "many_places")
    wanted = [
        key
        for key in facts.concerned
        if _sits(facts, key) or (plan.shape.small and key not in facts.owner_parties)
    ]
    if plan.shape.small:
        wanted = [key for key in wanted if not gives_only(facts, key)]
    if plan.shape.small:
        wanted += _who_can_do_it(facts, wanted)
    deciding = [] if plan.shape.small else ruling(facts, facts.main_themes)
    elsewhere = {
        key
        for each in separate_matters(facts)
        if each.theme in _taken_apart(plan)
        for key in each.authorities
    }
    wanted += [key for key in deciding if key not in wanted and key not in elsewhere]
    drawing = () if plan.shape.small else facts.drawing
    wanted += [key for key in drawing if key not in wanted and key not in elsewhere]
    parties = plan.by_parts(facts.ordered(wanted))
    hard = [key for key in parties if facts.hard(key) or key in (*deciding, *drawing)]
    if plan.shape.small:
        return _small_table(facts, plan, parties)
    most = 60 if broad else _TABLE
    if len(parties) > most:
        parties = hard
    if len(parties) > most:
        return _tables(facts, plan, parties)
    seats, absent = plan.together(
        parties, most if sum(plan.chairs(key) for key in parties) > most else _TABLE
    )
    if not plan.enough(seats):
        return None
    # So few sit round one table, whatever groups work between its meetings.
    chairs = sum(seat.seats or 1 for seat in seats)
    few = len(seats) <= _FEW_PARTIES and chairs <= _FEW_CHAIRS
    broad = broad and not (few and not plan.shape.has("many_places"))
    kind = "plenary" if broad else "round_table"
    spent = spent_rounds(facts, [seat.party for seat in seats])
    if spent:
        in_another_form(facts, plan, [seat.party for seat in seats], spent)
        return None
    now, later = themes_in_order(facts)
    by_itself = _taken_apart(plan)
    themes = tuple(each for each in facts.main_themes if each not in by_itself)
    bodies = first_deciders(facts)
    refs = tuple(seat.party for seat in seats)
    lead, led_by = lead_said(facts, *refs)
    # What a group of those concerned chooses is not decided for them here.
    chosen = bool(plan.arenas_of("process_group"))
    order_key = "plan_wide.order_unless" if chosen else "plan_wide.order"
    order: Said = (
        said(order_key, (), now=own_words(now), later=own_words(later))
        if now
        else said("plan_fixed.nothing")
    )
    listening = (
        said("plan_wide.listen", bodies, who=named(bodies))
        if bodies
        else said("plan_fixed.nothing")
    )
    others = facts.ordered({whole_of(each.party) for each in absent if each.why == "safety"})
    through: Said = (
        said("plan_wide.through_lead", others, who=named(others))
        if others
        else said("plan_fixed.nothing")
    )
    matters = facts.by_name(_ids((*facts.open_proposals, *facts.pending))) or facts.by_name(
        _ids(facts.proceedings)
    )
    tense = facts.by_name(facts.tense_views)
    raised = _raised_by_all(facts)
    if raised is not None:
        subject: Filling = raised
    elif chosen:
        subject = said("plan_wide.chosen_topics")
    elif themes:
        subject = own_words(themes)
    elif matters:
        subject = quoted(matters)
    elif tense:
        subject = quoted(tense)
    elif facts.inventory_to_come and not facts.case.open:
        subject = said("plan_wide.what_is_found")
    else:
        subject = own_words(sorted(facts.case.open or ()) or [facts.question])
    conditions = condition_set(facts, [whole_of(key) for key in refs])
    after_circle = bool(plan.arenas_of("mixed_group"))
    key = (
        "plan_wide.widened"
        if after_circle
        else ("plan_wide.plenary" if broad else "plan_wide.table")
    )
    count = len(themes) or 1
    in_turn = bool(now) and facts.agreement and broad
    usual = (
        ((2, 4) if in_turn else defaults_of(kind).sessions)
        if broad
        else (min(3 + count, 8) - 1, min(3 + count, 8) + 1)
    )
    if few and count > 1:
        usual = min(usual, _MEETINGS_OF_FEW)
    made = plan.arena(
        kind,
        said("plan_wide.widened_title") if after_circle else said(f"plan_wide.kind_{kind}"),
        purpose=said(
            key,
            refs,
            subject=subject,
            order=order,
            deciders=listening,
            through=joined([each for each in (through, *conditions) if each.refs]),
            promised=_as_promised(facts),
            now=_as_now(facts),
        ),
        members=seats,
        absent=(*absent, *_not_there(facts, parties, absent)),
        themes=now if in_turn else themes,
        sessions=usual,
        every_days=56 if in_turn else defaults_of(kind).every_days,
        lead=lead,
        lead_said=led_by,
        place=said("plan_small.neutral_place"),
        hour=said("plan_form.hour_safe" if facts.violence_goes_on else "plan_form.hour_free"),
        yields=said("plan_wide.yields_agreement")
        if facts.agreement
        else said("plan_wide.yields_proposal"),
        refs=refs,
    )
    heard_between(facts, plan, made)
    return None


OWN_CHAIR = StepRule(
    code="own-chair",
    phase="wide",
    step=table,
    sources=("MIT-SG", "NRA563", "SD", "AG08"),
    needs=("affected", "role"),
    told="wide",
    told_last=True,
    texts={
        "title": ("Egen stol", "A chair of their own"),
        "about": (
            "Den som lever med det eller vars ja behövs har en egen stol, i en serie.",
            "Whoever lives with it or whose yes is needed has a chair of their own, in a series.",
        ),
        "because": (
            "En annan med samma åsikt räknas inte i deras ställe.",
            "Another with the same view does not count in their place.",
        ),
    },
)


def condition_set(facts: Situation, there: Iterable[str]) -> tuple[Said, ...]:
    """The condition on which somebody sits in a room, in their own words: it is a rule of the room.

    Args:
        facts: the situation.
        there: who sits there.
    """
    views = conditions_of(facts, there)
    if not views:
        return ()
    holders = facts.ordered({key for view in views for key in facts.holders(view)})
    refs = (*views, *holders)
    return (said("plan_wide.condition", refs, who=named(holders), views=quoted(views)),)


def _as_promised(facts: Situation) -> Said:
    """That a wider step is the one which earlier talks held out, where their outcome says so."""
    where = tuple(each.id for each in held_out(facts) if _WIDER.search(each.outcome or ""))
    if not where:
        return said("plan_fixed.nothing")
    return said("plan_wide.as_promised", where, where=quoted(where))


def heard_between(facts: Situation, plan: Blueprint, forum: PlanArena) -> None:
    """Those between whom it is hard and who sit in a common forum are heard alone between its
    sessions, where trust is broken there and no smaller circle has done so: all of them, and not
    the hottest pair only.
    """
    circles = [
        each
        for each in plan.arenas_of("mixed_group")
        if not isinstance(each.purpose, Said) or each.purpose.key != "plan_small.circle_if"
    ]
    if circles or forum.sessions[1] < 2:
        return
    there = {whole_of(key) for key in forum.parties}
    pairs = [each for each in facts.distrust if set(each.parties) <= there]
    if not any(each.trust == "broken" for each in pairs):
        return
    who = facts.ordered({key for each in pairs for key in each.parties})
    if not who:
        return
    refs = tuple(ref for each in pairs for ref in each.why)
    by_the_lead(
        facts,
        plan,
        forum,
        who,
        title=said("plan_small.between_title", refs),
        purpose=said("plan_small.between", refs, who=named(who)),
        sessions=(1, 3),
        every_days=21,
        about="emellan",
    )


def _sits(facts: Situation, party: str) -> bool:
    """Whether a party sits at the common table: a chair of its own to claim, a conflict, a view, or
    organised.
    """
    if facts.hard(party) or facts.conflicts_of(party) or party in facts.holding:
        return True
    kind = facts.parties[party].kind
    return (kind not in (K.OFFICIAL, K.EXPERT, K.MEDIA) and facts.affected(party) is not None) or (
        kind in (K.ASSOCIATION, K.BUSINESS, K.OTHER, K.AUTHORITY, K.ELECTED)
        and len(facts.concerned) <= 20
        and (facts.agreement or facts.hottest < 4)
    )


def _not_there(
    facts: Situation, parties: Iterable[str], absent: Iterable[Absence]
) -> tuple[Absence, ...]:
    """Parties of the map that do not sit at the table, and why."""
    there = {whole_of(key) for key in parties} | {whole_of(each.party) for each in absent}
    return tuple(
        Absence(
            party=key, why="own_track" if facts.parties[key].kind is K.ELECTED else "not_concerned"
        )
        for key in facts.ordered(facts.parties)
        if key not in there
    )


def _left_for_all(facts: Situation, plan: Blueprint) -> tuple[str, ...]:
    """The themes that are not settled in a room of their own."""
    by_itself = _taken_apart(plan)
    return tuple(each for each in facts.main_themes if each not in by_itself)


def _who_can_do_it(facts: Situation, there: Iterable[str]) -> tuple[str, ...]:
    """The office that owns the process, where nobody else in the small room can do anything about
    the matter: what is worked out without whoever is to do it is only a wish.
    """
    if any(can_change(facts, key) for key in there):
        return ()
    return tuple(
        key
        for key in facts.owner_parties
        if facts.parties[key].kind in (K.ADMINISTRATION, K.AUTHORITY)
        and key not in facts.declined
        and key not in facts.afraid
    )


def _raised_by_all(facts: Situation) -> Said | None:
    """What a table is about where only one side's views are known: what each brings up, which is
    asked for first; None where more than one side has said something.
    """
    if not facts.only_side or facts.case.open:
        return None
    if len(facts.only_side) > 1:  # who they are stands where they are called
        return said("plan_wide.raised_by_all_sides", facts.only_side)
    return said("plan_wide.raised_by_all", facts.only_side, who=named(facts.only_side))


def _small_table(facts: Situation, plan: Blueprint, parties: list[str]) -> None:
    seats, absent = plan.together(parties, 12)
    if not plan.enough(seats):
        _with_whoever_decides(facts, plan, [each for each in seats if each.state != "kept_open"])
        return
    spent = spent_rounds(facts, [seat.party for seat in seats])
    if spent:
        in_another_form(facts, plan, [seat.party for seat in seats], spent)
        return
    refs = tuple(seat.party for seat in seats)
    subject = _small_subject(facts, plan)
    lead, led_by = lead_said(facts, *refs)
    kept = [seat.party for seat in seats if seat.state == "kept_open"]
    chair: Said = (
        said("plan_wide.chair_kept", kept, who=named(kept)) if kept else said("plan_fixed.nothing")
    )
    places = sorted(facts.places)
    plan.arena(
        "round_table",
        said("plan_wide.small_title", refs),
        purpose=said(
            "plan_wide.small",
            refs,
            subject=subject,
            chair=chair,
            now=_as_now(facts),
            tried=_tried_first(facts),
            spot=_on_the_spot(facts),
        ),
        members=seats,
        absent=(*absent, *_not_there(facts, parties, absent)),
        themes=_left_for_all(facts, plan),
        sessions=(1, 2),
        every_days=21,
        hours=1.5,
        lead=lead,
        lead_said=led_by,
        place=at_places(places) if places else said("plan_wide.place_between"),
        hour=said("plan_form.hour_safe" if facts.violence_goes_on else "plan_form.hour_free"),
        yields=said("plan_wide.small_yields"),
        refs=refs,
    )


def _on_the_spot(facts: Situation) -> Said:
    """What those who meet try together, where they see it differently and can find out there."""
    found = tried_on_the_spot(facts)
    if not found:
        return said("plan_fixed.nothing")
    refs = tuple(ref for each in found for ref in each.refs)
    return said("plan_wide.tried_on_the_spot", refs, what=found)


def _as_now(facts: Situation) -> Said:
    """That what there is now is one of the options; where the matter has been decided, and nobody
    but a court has more of it to decide, only how it is done.
    """
    waiting = [each for each in facts.pending if not examines(facts, each.body)]
    waiting_too = [
        each
        for each in facts.open_proposals
        if not each.decided_by or not all(examines(facts, key) for key in each.decided_by)
    ]
    decided = bool(facts.not_carried_out or facts.tried)
    if decided and not facts.case.open and not waiting and not waiting_too:
        return said("plan_wide.only_how")
    return said("plan_wide.as_now")


def _tried_first(facts: Situation) -> Said:
    """Where a body is still to decide, and none of what has been decided binds the matter: that
    something can be tried before it does, where there is room for that, and else on trial.
    """
    waiting = [each for each in facts.pending if each.body in facts.bodies]
    if not waiting or facts.agreement or facts.not_carried_out or offer_ends(facts):
        return said("plan_fixed.nothing")
    bodies = tuple(dict.fromkeys(each.body for each in waiting if each.body))[:1]
    days = [day for each in waiting if each.date is not None and (day := exact(each.date))]
    if not days or facts.start is None:
        return said("plan_wide.tried_meanwhile", bodies, who=named(bodies))
    day = min(days)
    if (day - facts.start).days < 7 * (_UNTIL_MET + _TRIED + TO_SEE):
        return said("plan_wide.tried_after", bodies)
    return said("plan_wide.tried_first", bodies, when=day.isoformat())


def _small_subject(facts: Situation, plan: Blueprint) -> Filling:
    """What the small meeting is about."""
    raised = _raised_by_all(facts)
    if raised is not None:
        return raised
    tense = facts.by_name(facts.tense_views)
    few = len(tense) <= _MOST_QUOTED if _left_for_all(facts, plan) else len(tense) <= _MOST_TENSE
    if tense and few:
        return quoted(tense)
    if _left_for_all(facts, plan) or facts.case.open:
        return own_words(_left_for_all(facts, plan) or sorted(facts.case.open or ()))
    if facts.inventory_to_come:
        return said("plan_wide.what_is_found")
    return own_words([facts.question])


def _with_whoever_decides(facts: Situation, plan: Blueprint, seats: list[Seat]) -> None:
    """Where one party alone is concerned: it goes through the matter once with whoever decides.

    Where the map names nobody who decides, what is worked out is so in the party's own talk, and
    in a meeting with whoever has given the task only where that talk has been held.
    """
    if len(seats) != 1 or len(facts.concerned) != 1:
        return
    party = seats[0].party
    bodies = [key for key in _asking(facts) if key != facts.body_of.get(whole_of(party))]
    own_talk = any(
        each.phase == "call" and each.kind in OWN and party in each.parties for each in plan.arenas
    )
    if not bodies and own_talk:
        return
    refs = (party, *bodies)
    if bodies:
        answers: Said = said("plan_wide.one_body", bodies, who=named(bodies))
    elif facts.case.commissioner:
        words = own_words([facts.case.commissioner], plain=True)
        answers = said("plan_wide.one_commissioner", (), who=words)
    else:
        answers = said("plan_fixed.nothing")
    lead, led_by = lead_said(facts, party)
    places = sorted(facts.places)
    plan.arena(
        "round_table",
        said("plan_wide.one_title", refs, who=named([party])),
        purpose=said(
            "plan_wide.one",
            refs,
            subject=_small_subject(facts, plan),
            now=_as_now(facts),
            answers=answers,
        ),
        members=[*seats, *(Seat(party=key, claim="decides", state="asked") for key in bodies)],
        themes=_left_for_all(facts, plan),
        sessions=(1, 1),
        hours=1.5,
        lead=lead,
        lead_said=led_by,
        place=said("plan_form.place_named", (), places=own_words(places, plain=True))
        if places
        else said("plan_wide.place_theirs"),
        yields=said("plan_wide.one_yields"),
        refs=refs,
    )


def _asking(facts: Situation) -> tuple[str, ...]:
    """The bodies that decide on the matter, else the one that has given the task."""
    bodies = first_deciders(facts)
    known = facts.case.party_named(facts.case.commissioner)
    if known in facts.bodies and (not bodies or known in bodies):
        return (known,)
    return bodies


def _tables(facts: Situation, plan: Blueprint, parties: list[str]) -> None:
    """Too many for one table: several tables of spokespersons, each with all camps and sending two
    to a meeting.
    """
    groups = plan.divided(parties, _TABLE)
    count = len(groups)
    for number, group in enumerate(groups, 1):
        seats, absent = plan.together(group, _TABLE)
        if not seats:
            continue
        refs = tuple(seat.party for seat in seats)
        plan.arena(
            "round_table",
            said("plan_wide.table_number", refs, number=str(number), count=str(count)),
            purpose=said(
                "plan_wide.tables", refs, subject=own_words(facts.main_themes or (facts.question,))
            ),
            members=seats,
            absent=absent,
            themes=facts.main_themes,
            sessions=(3, 5),
            refs=refs,
            about=(str(number),),
        )


def _order_in_running(facts: Situation, plan: Blueprint) -> None:
    """The forum runs: only the order of its themes is said, where the case itself gives one."""
    now, later = themes_in_order(facts)
    for forum in plan.arenas_of("plenary") if now else ():
        purpose = said(
            "plan_wide.forum_order",
            forum.parties,
            now=own_words(now),
            later=own_words(later),
            chairs=_chairs_known(facts, forum.id),
        )
        plan.replace(
            evolve(forum, purpose=purpose, themes=now if facts.agreement else (*now, *later))
        )


def _chairs_known(facts: Situation, unit: str) -> Said:
    """How many chairs a body that meets has, where the map says so, and whether each has a no."""
    seats = getattr(facts.case.by_id.get(unit), "seats", None)
    if seats is None:
        return said("plan_fixed.nothing")
    rule = facts.case.agreement.rule if facts.case.agreement else None
    key = "chairs_all_yes" if rule is AgreementRule.CONSENT else "chairs_known"
    return said(f"plan_wide.{key}", (unit,), seats=seats)


def groups(facts: Situation, plan: Blueprint) -> None:
    """Working groups, theme by theme, with all camps of the theme; they give options, never
    decisions.
    """
    if plan.shape.small or not plan.shape.has("table_and_groups", "many_places"):
        return
    running = plan.arenas_of("working_group")
    of_some = [each for each in running if each.status == "open" and _of_some(facts, each)]
    for each in of_some:
        _keeps_its_own(facts, plan, each)
    if len(of_some) < len(running):
        if any(each.status == "open" for each in running) and len(running) == 1:
            _split_running(facts, plan)
        return
    now, later = themes_in_order(facts)
    # What belongs to those with a track of their own is no group's of others.
    of_trust = _of_trust(facts, plan) | _taken_apart(plan) | facts.own_track_themes
    if now:
        at_once = [(each,) for each in now if each not in facts.own_track_themes]
        after = [(each,) for each in later if each not in facts.own_track_themes]
        # A group of some that works already is beside the large meetings, which begin with these.
        at_once = [] if of_some else at_once
        themed = [*_one_for_the_same(facts, at_once), *_one_for_the_same(facts, after)]
    else:
        themed = [
            tuple(each for each in group if each not in of_trust) for group in facts.worked_themes
        ]
    themed.sort(key=lambda group: (bool(set(group) & set(later)), group))
    if not now:
        themed = _one_for_the_same(facts, themed)
    sitting = _small_groups(facts, plan, themed)
    reason = _why_few(facts, plan, sitting)
    first: list[str] = []
    closing: list[str] = []
    if of_some and now and facts.agreement:
        closing.append(_closed_first(facts, plan, now, later))
    most = defaults_of("working_group").most or _TABLE
    for group, those_of_it in sitting.items():
        mine = set(group)
        parties = plan.by_parts(those_of_it)
        views = facts.by_name(key for key, each in facts.shared.items() if mine & set(each.themes))
        waits = (*first, *closing) if mine & set(later) else ()
        against = tried_against(facts, group, () if waits else (*later, *of_trust))
        key = (
            "plan_wide.group_later"
            if waits
            else ("plan_wide.group" if against else "plan_wide.group_one")
        )
        result = said("plan_wide.agreed" if facts.agreement else "plan_wide.worked_out")
        shown = against or started_from(facts, views, group)
        subject: Filling = quoted(shown) if shown else own_words(group)
        filled: dict[str, Filling] = {"views": subject} | (
            {"now": own_words(now), "result": result} if waits else {}
        )
        beside = _nobody_alone(plan, plan.divided(parties, most), most)
        for number, those in enumerate(beside, 1):
            seats, absent = plan.together(those, most)
            if not plan.enough(seats):
                continue
            one_each = len(seats) >= _MANY_SEATS and {each.seats for each in seats} == {1}
            filled["seats"] = said("plan_fixed.nothing")
            if reason is not None:
                filled["seats"], reason = reason, None  # said once, of all of them
            elif one_each:
                there = tuple(each.party for each in seats)
                filled["seats"] = said("plan_wide.one_each", there, count=len(seats))
            refs = tuple(views) or tuple(seat.party for seat in seats)
            title = (
                said("plan_wide.group_title", refs, theme=own_words(group))
                if len(beside) == 1
                else said(
                    "plan_wide.group_number",
                    refs,
                    theme=own_words(group),
                    number=str(number),
                    count=str(len(beside)),
                )
            )
            made = plan.arena(
                "working_group",
                title,
                purpose=said(key, refs, **filled),
                members=seats,
                absent=absent,
                themes=group,
                opens_after=waits,
                refs=refs,
                about=group if len(beside) == 1 else (*group, str(number)),
            )
            if mine & set(now):
                first.append(made.id)
        if mine & set(now) and first and facts.agreement and not closing:
            closing.append(_closed_first(facts, plan, now, later))


WORKING_GROUPS = StepRule(
    code="working-groups",
    phase="wide",
    step=groups,
    sources=("CBH-F",),
    needs=("themes",),
    small=False,
    texts={
        "title": ("Arbetsgrupper", "Working groups"),
        "about": (
            "Tema för tema, med alla sidor, mellan de stora mötena.",
            "Theme by theme, with all sides, between the large meetings.",
        ),
        "because": ("Många kan inte skriva tillsammans.", "Many cannot write together."),
    },
)


def _nobody_alone(
    plan: Blueprint, groups: Sequence[tuple[str, ...]], most: int
) -> list[tuple[str, ...]]:
    """Groups without one where a single party would sit with chairs that are kept for others: that
    party goes to the smallest of the rest.
    """
    kept: list[tuple[str, ...]] = []
    moving: list[str] = []
    for group in groups:
        if len(groups) == 1 or plan.enough(plan.together(group)[0]):
            kept.append(group)
        else:
            moving += group
    declined = plan.facts.declined
    for party in sorted(moving, key=lambda key: whole_of(key) in declined) if kept else ():
        sizes = [len(plan.together(group)[0]) for group in kept]
        smallest = sizes.index(min(sizes))
        if sizes[smallest] < most:
            kept[smallest] = (*kept[smallest], party)
    return kept


def _one_for_the_same(facts: Situation, themed: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Themes that the same people would sit with, together: nobody goes to two groups to meet
    the same faces.
    """
    most = defaults_of("working_group").most or _TABLE
    by_people: dict[tuple[str, ...], list[str]] = {}
    for group in themed:
        if group:
            by_people.setdefault(seated_for(facts, group, most), []).extend(group)
    return [tuple(sorted(set(themes))) for themes in by_people.values()]


def _small_groups(
    facts: Situation, plan: Blueprint, themed: Iterable[tuple[str, ...]]
) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Who sits in each working group, by its themes. Where one would be nearly the whole table, one
    for each theme with those whose theme it is; themes with the same people are worked on together.
    Themes that the map tells apart by nobody stay one group, with all who had a chair there.
    """
    most = defaults_of("working_group").most or _TABLE
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for group in filter(None, themed):
        parties = seated_for(facts, group, most)
        if not _nearly_all(plan, parties):
            found[group] = parties
            continue
        by_people: dict[tuple[str, ...], list[str]] = {}
        for theme in group:
            by_people.setdefault(few_for(facts, [theme], _room_in(plan)), []).append(theme)
        if len(by_people) == 1 < len(group):
            found[group] = parties
            continue
        found |= {tuple(those): who for who, those in by_people.items() if _enough_of(plan, who)}
    return found


def _enough_of(plan: Blueprint, parties: Iterable[str]) -> bool:
    return plan.enough(plan.together(plan.by_parts(parties))[0])


def _at_the_table(plan: Blueprint) -> int:
    """How many parties sit where all meet, a divided one counted once; none where there is no such
    room.
    """
    tables = plan.arenas_of("plenary", "round_table")
    return max((len(set(map(whole_of, each.parties))) for each in tables), default=0)


def _room_in(plan: Blueprint) -> int:
    """Most parties in a small group: at most two thirds of those at the table."""
    return min(_MOST_FEW, (2 * _at_the_table(plan) + 1) // 3)


def _nearly_all(plan: Blueprint, parties: Iterable[str]) -> bool:
    """Whether a group would be no small one: nearly all who sit at the table, or too many."""
    if _at_the_table(plan) < _MANY_PARTIES:
        return False
    seats = plan.together(plan.by_parts(parties))[0]
    return len({whole_of(seat.party) for seat in seats}) > _room_in(plan)


def _why_few(
    facts: Situation, plan: Blueprint, sitting: Mapping[tuple[str, ...], tuple[str, ...]]
) -> Said | None:
    """Why the groups are small: how many sit where all meet, and that all have to say yes; with who
    chooses a group themselves. None where no group is small beside the table.
    """
    count = _at_the_table(plan)
    if count < _MANY_PARTIES or any(_nearly_all(plan, who) for who in sitting.values()):
        return None
    tables = plan.arenas_of("plenary", "round_table")
    units = [each for each in facts.case.organisation if each.id in {one.id for one in tables}]
    chairs = max((each.seats or 0 for each in units), default=0)
    agreed = facts.case.agreement
    consent = agreed is not None and agreed.rule is AgreementRule.CONSENT
    refs = tuple(each.id for each in units if each.id)
    there = {key for who in sitting.values() for key in who}
    others = facts.ordered(
        key
        for key in {whole_of(party) for each in tables for party in each.parties} - there
        if key in facts.parties and (consent or facts.hard(key)) and not facts.themes_of(key)
    )
    choosing: Said = (
        said("plan_wide.choose_group", others, who=named(others))
        if others
        else said("plan_fixed.nothing")
    )
    key = "few_consent" if consent else "few"
    key = f"{key}_chairs" if chairs else key
    return said(f"plan_wide.{key}", (*refs, *others), count=chairs or count, choosing=choosing)


def _closed_first(
    facts: Situation, plan: Blueprint, now: tuple[str, ...], later: tuple[str, ...]
) -> str:
    """Where something is agreed theme by theme: yes or no to the first before the next is
    negotiated.
    """
    who = tuple(
        key
        for key in facts.ordered(facts.with_hard_claims)
        if key not in facts.afraid and key not in facts.declined
    )
    known = [
        each
        for each in plan.gates_of("draft_home")
        if each.phase == "wide" and each.said.key == "plan_wide.closed_first"
    ]
    if known:
        return known[0].id
    gate = plan.gate(
        "draft_home",
        said("plan_wide.closed_first", now, now=own_words(now), later=own_words(later)),
        opened_by=who,
        phase="wide",
        about=now[:1],
        why=plan.said("because", now),
    )
    return gate.id


def _of_trust(facts: Situation, plan: Blueprint) -> set[str]:
    """Themes that the small circle takes up, and nobody else: a working group does not mend
    trust.
    """
    if not plan.arenas_of("mixed_group"):
        return set()
    rooms = {
        whole_of(seat.party) for each in plan.arenas_of("mixed_group") for seat in each.members
    }
    found = set()
    for theme in facts.main_themes:
        views = [each for each in facts.perspectives.values() if theme in each.themes]
        feeling = any(each.aspect is not None and each.aspect.value == "feeling" for each in views)
        if names_trust(theme):
            found.add(theme)  # the circle is about nothing else
        elif feeling and all(set(facts.holders(each.id)) <= rooms for each in views):
            found.add(theme)
    return found


def _of_some(facts: Situation, group: PlanArena) -> bool:
    """Whether a group that exists is one of some only: others speak of every theme that those who
    sit there could take up, and have no chair.
    """
    there = {whole_of(key) for key in group.parties}
    speaking = {
        key
        for key in facts.with_hard_claims
        if facts.themes_of(key) and key not in {*facts.declined, *facts.afraid, *there}
    }
    return len(there & facts.parties.keys()) > 1 and len(speaking) >= len(there)


def _keeps_its_own(facts: Situation, plan: Blueprint, group: PlanArena) -> None:
    """A group of some that exists goes on with what all of them speak of, and settles nothing for
    the others: those are told first what is agreed there and what is not.
    """
    members = [whole_of(key) for key in group.parties if whole_of(key) in facts.parties]
    shared = set.intersection(*(set(facts.themes_of(key)) for key in members))
    themes = tuple(sorted((shared - facts.own_track_themes) & set(facts.themes)))
    subject = own_words(themes) if themes else said("plan_words.the_question")
    purpose = said("plan_wide.goes_on_between", (group.id, *group.parties), themes=subject)
    plan.replace(evolve(group, themes=themes, purpose=purpose))


def _split_running(facts: Situation, plan: Blueprint) -> None:
    """Running working groups take the themes in the order that the case gives."""
    now, later = themes_in_order(facts)
    if not now:
        return
    running = plan.arenas_of("working_group")[0]
    on_later = facts.by_name(
        key for key, each in facts.shared.items() if set(later) & set(each.themes)
    )
    views = tried_against(facts, later) or started_from(facts, on_later, later)
    purpose = said("plan_wide.running_now", (running.id,), now=own_words(now))
    asked = _sitting_asked(running)
    if asked and isinstance(running.purpose, Said):
        purpose = said(running.purpose.key, (running.id,), goes_on=purpose)
    plan.replace(evolve(running, themes=now, purpose=purpose))
    plan.arena(
        "working_group",
        said("plan_wide.group_title", (), theme=own_words(later)),
        purpose=said(
            "plan_wide.group_later_same" if asked else "plan_wide.group_later",
            running.parties,
            views=quoted(views) if views else own_words(later),
            now=own_words(now),
            seats=said("plan_fixed.nothing"),
            result=said("plan_wide.agreed" if facts.agreement else "plan_wide.worked_out"),
        ),
        members=running.members,
        absent=running.absent,
        themes=later,
        opens_after=(
            running.id,
            *((_closed_first(facts, plan, now, later),) if facts.agreement else ()),
        ),
        refs=running.parties,
        about=later[:1],
    )


def again(facts: Situation, plan: Blueprint) -> None:
    """Where themes are agreed one after another, all meet again on the next, when the first is
    agreed.
    """
    now, later = themes_in_order(facts)
    tables = [
        each
        for each in plan.arenas_of("plenary")
        if each.themes == now and each.status == "proposed"
    ]
    if not now or not facts.agreement or not tables:
        return
    first = tables[0]
    closed = _closed_first(facts, plan, now, later)
    # What is disputed takes time to find out: it is begun at once, and only the choice waits.
    waiting = () if facts.disputed_facts else plan.arenas_of("fact_panel")
    for panel in waiting:
        if panel.status == "proposed" and panel.themes and set(panel.themes) <= set(later):
            later_on = evolve(panel, phase="wide", opens_after=(*panel.opens_after, closed))
            plan.arenas = [
                evolve(each, opens_after=(*each.opens_after, panel.id))
                if _begins_later(each)
                else each
                for each in plan.arenas
                if each.id != panel.id
            ]
            plan.arenas.append(later_on)
            # Whoever works on the later theme waits for the answers: no gate more.
            plan.gates = [each for each in plan.gates if each.said.key != _QUESTIONS]
    plan.arena(
        "plenary",
        said("plan_wide.again_title", first.parties, later=own_words(later)),
        purpose=said("plan_wide.again", first.parties, later=own_words(later), now=own_words(now)),
        members=first.members,
        absent=first.absent,
        themes=later,
        sessions=first.sessions,
        every_days=first.every_days,
        lead=first.lead,
        lead_said=first.lead_said,
        opens_after=(closed,),
        refs=first.parties,
        about=later[:1],
    )


THEME_BY_THEME = StepRule(
    code="theme-by-theme",
    phase="wide",
    step=again,
    sources=("VIE-D",),
    ours=True,
    needs=("themes", "proceedings.themes"),
    small=False,
    texts={
        "title": ("Tema för tema", "Theme by theme"),
        "about": (
            "Det som levs nu görs klart innan det som ska komma förhandlas.",
            "What is lived now is finished before what is to come is negotiated.",
        ),
        "because": (
            "Den som ser att det första håller vågar gå vidare.",
            "Whoever sees that the first holds dares to go on.",
        ),
    },
)


def _begins_later(arena: PlanArena) -> bool:
    """Whether a group begins when the first theme is agreed."""
    return isinstance(arena.purpose, Said) and arena.purpose.key in _LATER


def _steering_few(facts: Situation, group: PlanArena) -> tuple[Seat, ...]:
    """Who steers: fewer than work, one from each side that has said where it stands; all of them
    where those are not more than one side.
    """
    speaking = [each for each in group.members if facts.views_of(each.party)]
    sides = {facts.views_of(each.party) for each in speaking}
    chosen = speaking if len(sides) > 1 and len(speaking) > _FEWEST else group.members
    return tuple(evolve(each, seats=1) for each in chosen)


def steering(facts: Situation, plan: Blueprint) -> None:
    """A smaller group steers between the meetings of all."""
    if (
        plan.shape.small
        or not plan.shape.has("table_and_groups", "many_places")
        or plan.arenas_of("steering_group")
    ):
        return
    source = plan.arenas_of("process_group")
    if len(source) != 1:
        return
    group = source[0]
    plan.arena(
        "steering_group",
        said("plan_wide.steering_title", group.parties),
        purpose=said(
            "plan_wide.steering",
            group.parties,
            themes=own_words(facts.main_themes or (facts.question,)),
        ),
        members=_steering_few(facts, group),
        absent=group.absent,
        refs=group.parties,
        opens_after=(group.id,),
    )


SMALL_STEERS = StepRule(
    code="small-steers",
    phase="wide",
    step=steering,
    sources=("VIE-D",),
    needs=("stakeholders",),
    small=False,
    texts={
        "title": ("Den lilla gruppen leder", "The small group steers"),
        "about": (
            "En mindre grupp ur alla läger förbereder de stora mötena.",
            "A smaller group from all camps prepares the large meetings.",
        ),
        "because": (
            "De stora mötena blir få och väl förberedda.",
            "The large meetings become few and well prepared.",
        ),
    },
)


def places(facts: Situation, plan: Blueprint) -> None:
    """A forum in each place where it is lived, which sends two of its own to the common table."""
    if plan.shape.small or not plan.shape.has("many_places"):
        return
    lived = facts.lived_places
    if len(lived) < 2 or len(lived) > MOST_TABLES:
        return
    for place, who in lived.items():
        those = [key for key in who if key not in facts.declined]
        seats, absent = plan.together(those)
        if seats and not plan.enough(seats):
            # One party alone lives there: those who are to carry it out come to them.
            coming = [
                key
                for key in facts.parties
                if "carries_out" in facts.claims[key]
                and facts.is_public(key)
                and not facts.parties[key].place_names
            ]
            seats, absent = plan.together([*those, *coming])
        if not plan.enough(seats):
            continue
        refs = tuple(seat.party for seat in seats)
        subject: Filling = own_words(facts.main_themes or (facts.question,))
        plan.arena(
            "local_forum",
            said("plan_wide.local_title", refs, place=own_words([place], plain=True)),
            purpose=said("plan_wide.local", refs, subject=subject),
            members=seats,
            absent=absent,
            themes=facts.main_themes,
            place=said("plan_form.place_named", refs, places=own_words([place], plain=True)),
            hour=said("plan_form.hour_safe" if facts.violence_goes_on else "plan_form.hour_free"),
            refs=refs,
            about=(to_identifier(place),),
        )


LOCAL_FORUM = StepRule(
    code="local-forum",
    phase="wide",
    step=places,
    sources=("VIE-F", "BOT"),
    needs=("places",),
    small=False,
    texts={
        "title": ("Lokalt forum", "Local forum"),
        "about": (
            "Ett forum per plats, som sänder egna till bordet.",
            "A forum for each place, which sends its own to the table.",
        ),
        "because": (
            "Frågan är inte densamma överallt.",
            "The question is not the same everywhere.",
        ),
    },
)


def leaders_across(facts: Situation, plan: Blueprint) -> None:
    """Those who can bind a side are spoken with side by side, through somebody between, before they
    sit together.
    """
    if not plan.shape.has("apart"):
        return
    binding = facts.ordered(
        key
        for key in facts.parties
        if "must_agree" in facts.claims[key]
        and len(facts.parts(key)) > 1
        and key not in facts.declined
    )
    pairs = [
        each
        for each in facts.conflicts
        if each.apart and not facts.kept_out.keys() & set(each.parties)
    ]
    subject: Filling = own_words(facts.main_themes or (facts.question,))
    if binding:
        bind = [key for key in binding if facts.parties[key].may_agree is MayAgree.BINDS] or list(
            binding
        )
        for key in bind:
            parts = facts.parts(key)
            shuttle = plan.arena(
                "shuttle",
                said("plan_wide.shuttle_title", (key,), who=named([key])),
                purpose=said(
                    "plan_wide.shuttle", (key, *parts), parts=named(parts), subject=subject
                ),
                members=[plan.seat(part, 2) for part in parts],
                sessions=(3, 5),
                phase="small",
                refs=(key,),
                about=(key,),
            )
            plan.arena(
                "negotiation",
                said("plan_wide.meet_later_title", (key,), who=named([key])),
                purpose=said("plan_wide.meet_later", (key,), parts=named(parts), subject=subject),
                members=[plan.seat(part, 3) for part in parts],
                sessions=(3, 6),
                phase="wide",
                opens_after=(shuttle.id,),
                refs=(key,),
                about=(key,),
            )
        return
    ends = facts.ordered(
        {key for each in pairs for key in each.parties if key not in facts.declined}
    )
    if len(ends) > 1:
        plan.arena(
            "shuttle",
            said("plan_wide.between_title", ends),
            purpose=said("plan_wide.between", ends, who=named(ends), subject=subject),
            members=[plan.seat(key) for key in ends],
            sessions=(3, 5),
            phase="small",
            refs=ends,
        )


SIDE_BY_SIDE = StepRule(
    code="side-by-side",
    phase="small",
    step=leaders_across,
    sources=("HOF11", "GLA"),
    needs=("role: must_agree", "subgroups", "stage"),
    small=False,
    texts={
        "title": ("Sida för sida", "Side by side"),
        "about": (
            "De som kan binda en sida möts var för sig flera gånger innan de möter varandra.",
            "Those who can bind a side are met apart several times before they meet each other.",
        ),
        "because": (
            "Vid den här hettan bär inget gemensamt rum.",
            "At this heat no common room carries.",
        ),
    },
)


def return_track(facts: Situation, plan: Blueprint) -> None:
    """What those in fear live with is a point of its own and does not wait for the rest."""
    if not plan.shape.has("apart") and not facts.agreed_before:
        return
    for key in facts.ordered(
        each for each in facts.afraid if facts.hard(each) and not facts.parts(each)
    ):
        kin = [
            each
            for each in facts.ordered(facts.with_hard_claims)
            if each != key
            and set(facts.parties[each].hit_by) & set(facts.parties[key].hit_by)
            and facts.parties[key].hit_by
        ]
        near = [
            each
            for each in facts.with_hard_claims
            if each != key
            and not facts.themes_of(each)
            and facts.parties[each].kind is K.GROUP
            and not facts.parts(each)
            and facts.parties[each].part_of
        ]
        protectors = facts.ordered(facts.public)
        refs = (key, *kin, *protectors)
        themes = facts.parties[key].hit_by
        what: Said = (
            said("plan_wide.return_theme", refs, themes=own_words(sorted(themes)))
            if themes
            else said(
                "plan_wide.return_safety"
                if plan.shape.has("apart")
                else "plan_wide.return_safe_here",
                refs,
            )
        )
        others = facts.ordered([*kin, *near])
        also: Said = (
            said("plan_wide.return_also", others, who=named(others))
            if others
            else said("plan_fixed.nothing")
        )
        plan.tell(
            said(
                "plan_wide.return_point",
                refs,
                who=named([key]),
                what=what,
                also=also,
                by=said("plan_wide.return_by", protectors, who=named(protectors))
                if protectors
                else said("plan_fixed.nothing"),
            )
        )


POINT_OF_THEIR_OWN = StepRule(
    code="point-of-their-own",
    phase="protect",
    step=return_track,
    ours=True,
    needs=("needs: [safety]",),
    small=False,
    told="protect",
    texts={
        "title": ("En egen punkt", "A point of its own"),
        "about": (
            "Det som de utsatta lever med väntar inte på resten.",
            "What the exposed live with does not wait for the rest.",
        ),
        "because": (
            "Deras trygghet är ingen förhandlingsfråga.",
            "Their safety is no matter for negotiation.",
        ),
    },
)


def camps(facts: Situation, plan: Blueprint) -> None:
    """Sides of very unequal number at one table: equal voices for each side, the rest behind."""
    if plan.shape.small:
        return
    tables = plan.arenas_of("plenary", "round_table", "negotiation")
    tensions = sorted(
        facts.open_shared_tensions,
        key=lambda each: (
            -(each.stage or 0),
            *sorted(facts.perspectives[side].statement for side in each.between),
        ),
    )
    if not tables or not tensions:
        return
    sides = [set(facts.holders(side)) for side in tensions[0].between]
    for table_ in tables[:1] if all(sides) and not sides[0] & sides[1] else ():
        chairs = [
            sum(seat.seats for seat in table_.members if whole_of(seat.party) in side)
            for side in sides
        ]
        if min(chairs) == 0 or max(chairs) <= 2 * min(chairs):
            continue
        many, few = (0, 1) if chairs[0] > chairs[1] else (1, 0)
        views = tensions[0].between
        sharing = facts.ordered(sides[many])
        # A view that several hold makes nobody the voice of the others.
        own = (
            said("plan_wide.camps_own_yes", sharing)
            if len(sharing) > 1
            else said("plan_fixed.nothing")
        )
        plan.tell(
            said(
                "plan_wide.camps",
                (*facts.ordered(sides[few]), *sharing),
                few=named(facts.ordered(sides[few])),
                view=quoted([views[many]]),
                own=own,
            )
        )


EQUAL_CAMPS = StepRule(
    code="equal-camps",
    phase="wide",
    step=camps,
    sources=("AG08", "KMS12"),
    needs=("tensions", "perspectives.held_by"),
    small=False,
    told="wide",
    texts={
        "title": ("Jämna sidor", "Equal sides"),
        "about": (
            "Lika många röster för varje läger vid bordet.",
            "Equally many voices for each camp at the table.",
        ),
        "because": (
            "Den som är ensam mot många tystnar.",
            "Whoever is alone against many falls silent.",
        ),
    },
)


def declined(facts: Situation, plan: Blueprint) -> None:
    """Those who have said no keep their chair, get drafts and answers, and what is worked out
    without them sinks.
    """
    who = facts.ordered(key for key in facts.declined if facts.hard(key) or facts.conflicts_of(key))
    if not who or plan.shape.small or not any(plan.joint()):
        return
    needed = [
        key
        for key in who
        if "must_agree" in facts.claims[key] or "carries_out" in facts.claims[key]
    ]
    bodies = facts.deciders or facts.owner_parties
    key = "plan_wide.declined_needed" if needed else "plan_wide.declined"
    if bodies and all(in_writing(facts, each) for each in who):
        key = "plan_wide.declined_written"  # nobody there comes back to a chair
    if needed or bodies:
        plan.tell(said(key, who, who=named(who), body=named(bodies)))


DECLINED_KEPT_OPEN = StepRule(
    code="declined-kept-open",
    phase="wide",
    step=declined,
    sources=("S2020-F", "VIE-N"),
    needs=("willing: no",),
    small=False,
    told="wide",
    texts={
        "title": ("Stolen står kvar", "The chair stays"),
        "about": (
            "Den som sagt nej behåller sin stol och får utkast och svar.",
            "Whoever has said no keeps the chair and gets drafts and answers.",
        ),
        "because": (
            "Ett nej är ett besked, inte en frånvaro.",
            "A no is information, not an absence.",
        ),
    },
)


def lot(facts: Situation, plan: Blueprint) -> None:
    """A question of values for all, with nobody organised to speak: a panel drawn by lot, and a
    promised reply.
    """
    if not plan.shape.has("lot"):
        return
    bodies = first_deciders(facts) or facts.owner_parties
    subject: Filling = own_words(
        facts.main_themes or sorted(facts.case.open or ()) or (facts.question,)
    )
    crowd = facts.ordered(
        key for key, each in facts.parties.items() if (each.least_size or 0) > 500
    )
    plan.arena(
        "citizens_jury",
        said("plan_wide.lot_title", crowd),
        purpose=said("plan_wide.lot", (*crowd, *bodies), subject=subject, who=named(bodies)),
        members=[
            Seat(party=key, seats=24 // max(1, len(crowd)), claim=facts.claim(key)) for key in crowd
        ],
        yields=said("plan_wide.lot_yields"),
        refs=crowd,
    )


LOT_WHEN_OPEN = StepRule(
    code="lot-when-open",
    phase="wide",
    step=lot,
    strength="consider",
    sources=("OECD-A", "DN"),
    needs=("size",),
    small=False,
    texts={
        "title": ("Lotta när alla berörs", "Draw lots when all are concerned"),
        "about": (
            "En värdefråga för alla, utan organiserade parter: lottat råd och lovat svar.",
            "A question of values for all, without organised parties: a jury by lot and a "
            "promised reply.",
        ),
        "because": (
            "Ett tvärsnitt i stället för de högljudda.",
            "A cross-section instead of the loud.",
        ),
    },
)
