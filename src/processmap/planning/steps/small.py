"""Small before wide: where they meet daily, the circle of trust, the talks that need shelter, and
ground rules.
"""

from collections.abc import Iterable

from processmap.language.open_answers import answered
from processmap.model.circumstances import EarlierRound
from processmap.model.kinds import whole_of
from processmap.model.plan import Filling, Said, Seat
from processmap.model.times import latest
from processmap.model.words import (
    Aspect,
    EventKind,
    Level,
    ProceedingKind,
    Purpose,
    StakeholderKind,
    StandstillAnswer,
)
from processmap.planning.arena_kinds import OWN, defaults_of
from processmap.planning.blueprint import Blueprint, StepRule, named, own_words, quoted, said
from processmap.planning.earlier_forms import spent_rounds
from processmap.planning.matters import sisters
from processmap.planning.noted import can_go_to_court, not_all_known
from processmap.planning.owning_up import Owed, agreed_between, led_for, owed, promised_by
from processmap.planning.settled import still_living
from processmap.planning.situation import Situation
from processmap.planning.stance import Stance
from processmap.planning.steps.call import lead_said
from processmap.planning.steps.crime_apart import is_of_a_crime
from processmap.planning.steps.other_form import in_another_form
from processmap.planning.steps.wide import themes_in_order

__all__ = [
    "MIRROR_BACK",
    "OWN_YES",
    "PROCESS_AGREEMENT",
    "SHELTERED_TALKS",
    "TRUST_FIRST",
    "WHERE_THEY_MEET",
    "what_went_wrong",
]

K = StakeholderKind
MOST_TOLD = 2
MOST_NAMED = 4
MOST_FELT = 3
"""Views about how it is between people that are still named where trust is taken up (own)."""
MOST_CIRCLE = 3
"""Parties at a table about trust (own)."""
MOST_TABLES = 3
"""Tables about trust; the others go on with talks of their own (own)."""
MANY_AT_TABLE = 6
"""Parties from which some are likely to settle something among themselves (own)."""
MOVES = 5
"""Glasl's stage from which somebody goes elsewhere while the talks last (own)."""


_MOST_SISTERS_TOLD = 3
"""Most associations that are told by name who sits in a small circle (own)."""


def _ids(entries: Iterable[object]) -> tuple[str, ...]:
    return tuple(key for each in entries if isinstance(key := getattr(each, "id", None), str))


def _feelings(facts: Situation, parties: Iterable[str]) -> tuple[str, ...]:
    """Perspectives about how it is between people: feelings, and what else is held on the same
    theme.
    """
    present = set(parties)
    held = [key for key in facts.shared if set(facts.holders(key)) & present]
    feeling = [key for key in held if facts.perspectives[key].aspect is Aspect.FEELING]
    themes = {theme for key in feeling for theme in facts.perspectives[key].themes}
    kin = [key for key in held if themes & set(facts.perspectives[key].themes)]
    return facts.by_name(kin)


def where_they_meet(facts: Situation, plan: Blueprint) -> None:
    """Start with people of all sides who share a daily place, on what is practical there, not on
    the whole conflict.
    """
    if facts.hottest < 5:
        return
    hot = {
        key
        for each in facts.conflicts
        if (each.stage or 0) >= 5 or each.threats
        for key in each.parties
    }
    talked = {whole_of(key) for each in facts.agreed_before for key in each.with_}
    for party in facts.ordered(facts.parties):
        entity = facts.parties[party]
        across = facts.ordered({whole_of(key) for key in entity.part_of} & hot)
        parts = facts.parts(party)
        if len(across) < 2 or len(parts) < 2 or party in talked or not entity.place_names:
            continue
        views = tuple(key for key in facts.views_of(party) if key in facts.shared)
        themes = tuple(theme for theme in facts.themes_of(party) if theme in facts.themes)
        helpers = facts.ordered(
            key
            for key in facts.willing
            if key != party
            and set(facts.themes_of(key)) & set(themes)
            and facts.parties[key].influence is not Level.HIGH
        )
        refs = (party, *across, *views)
        subject: Filling = (
            own_words(themes) if themes else quoted(views) if views else own_words([facts.question])
        )
        held = (
            said("plan_small.helped", helpers, who=named(helpers))
            if helpers
            else said("plan_fixed.nothing")
        )
        plan.arena(
            "mixed_group",
            said(
                "plan_small.daily_title",
                refs,
                who=named([party]),
                places=own_words(sorted(entity.place_names), (party,), plain=True),
            ),
            purpose=said("plan_small.daily", refs, sides=named(parts), subject=subject, held=held),
            members=[*(plan.seat(part, 2) for part in parts), *(plan.seat(key) for key in helpers)],
            themes=themes,
            sessions=(3, 5),
            every_days=14,
            hours=1.5,
            place=said(
                "plan_form.place_named",
                (party,),
                places=own_words(sorted(entity.place_names), (party,), plain=True),
            ),
            hour=said("plan_small.daily_hour", (party,)),
            lead=helpers,
            phase="small",
            refs=refs,
            about=(party,),
        )
        plan.gate(
            "own_yes",
            said("plan_small.daily_yes", refs, who=named(parts)),
            opened_by=(party,),
            strength="must",
            phase="small",
            about=(party,),
            state="open" if party in facts.willing else "shut",
        )


WHERE_THEY_MEET = StepRule(
    code="where-they-meet",
    phase="small",
    step=where_they_meet,
    sources=("AG08", "SD"),
    ours=True,
    needs=("part_of", "subgroups", "places"),
    small=False,
    texts={
        "title": ("Där de ändå möts", "Where they meet anyway"),
        "about": (
            "Börja med dem som delar vardag över gränsen, på något praktiskt.",
            "Start with those who share daily life across the line, on something practical.",
        ),
        "because": (
            "De möts redan och har något att vinna.",
            "They meet already and have something to gain.",
        ),
    },
)


def sheltered(facts: Situation, plan: Blueprint) -> None:
    """Where people do not dare to speak: small talks about how people treat each other, each camp
    for itself, first.
    """
    threatened = [each for each in facts.conflicts if each.threats and (each.stage or 0) < 7]
    if not threatened or facts.agreed_before:
        return
    ends = {key for each in threatened for key in each.parties} - facts.kept_out.keys()
    living = {key for key in facts.with_hard_claims if facts.parties[key].kind is K.RESIDENTS}
    parties = facts.ordered(ends | living)
    views = facts.by_name(
        key
        for key, each in facts.shared.items()
        if each.aspect is Aspect.FEELING
        or any(
            key in tension.between and (tension.stage or 0) >= 4
            for tension in facts.shared_tensions
        )
    )
    feeling = tuple(key for key in views if facts.perspectives[key].aspect is Aspect.FEELING)
    about = feeling or views
    refs = (*(key for each in threatened for key in each.why), *about)
    subject: Said = (
        said("plan_small.around", about, views=quoted(about))
        if about
        else said("plan_fixed.nothing")
    )
    hidden = facts.ordered(key for key in parties if key in facts.afraid)
    unseen = (
        said("plan_small.unseen", hidden, who=named(hidden))
        if hidden
        else said("plan_fixed.nothing")
    )
    matters = facts.by_name(_ids(facts.pending))
    before: Said = (
        said(f"plan_small.{_before_what(facts)}", matters, what=quoted(matters))
        if 0 < len(matters) <= MOST_TOLD
        else said("plan_fixed.nothing")
    )
    plan.arena(
        "shuttle",
        said("plan_small.sheltered_title", refs),
        purpose=said(
            "plan_small.sheltered",
            refs,
            who=named(parties),
            subject=subject,
            before=before,
            unseen=unseen,
        ),
        members=[plan.seat(key) for key in parties],
        sessions=(2, 3),
        every_days=14,
        hours=1.5,
        phase="call",
        refs=refs,
        place=said("plan_form.place_safe", parties),
        hour=said("plan_form.hour_safe" if facts.violence_goes_on else "plan_form.hour_free"),
        about=("bemotande",),
    )


def _before_what(facts: Situation) -> str:
    """Whether what is to be decided waits for talks that protect people, as far as somebody has
    answered.
    """
    deciding = {each.body for each in facts.pending}
    answers = {
        each.agreed
        for each in facts.case.standstills
        if deciding & set(each.by) and each.agreed is not None
    }
    if StandstillAnswer.NO in answers:
        return "sheltered_waits_not"
    return "sheltered_waits" if StandstillAnswer.YES in answers else "sheltered_before"


SHELTERED_TALKS = StepRule(
    code="sheltered-talks",
    phase="small",
    step=sheltered,
    sources=("KRH09", "S2020-F"),
    ours=True,
    needs=("relationships.threats",),
    small=False,
    texts={
        "title": ("Skyddade samtal", "Sheltered talks"),
        "about": (
            "Där människor inte vågar tala: smått, var för sig, före allt öppet.",
            "Where people do not dare to speak: small, apart, before anything open.",
        ),
        "because": ("Den som pekas ut tiger.", "Whoever is pointed out falls silent."),
    },
)


def trust_first(facts: Situation, plan: Blueprint) -> None:
    """Trust first, in a small circle, about how to talk and not about the matter; the wider circle
    is announced.
    """
    parties = _who_can_mend_it(facts, plan)
    seats = plan.together(parties, defaults_of("mixed_group").most)[0] if parties else ()
    there = tuple(seat.party for seat in seats)
    views = _feelings(facts, there)
    unmade = plan.shape.small or "trust" in plan.shape.reserved or spent_rounds(facts, there)
    circled = plan.enough(seats) and not unmade
    _owned_up(facts, plan, views, frozenset(map(whole_of, there)) if circled else frozenset())
    if not plan.enough(seats) or plan.shape.small or "trust" in plan.shape.reserved:
        return
    substance = _ids((*facts.open_proposals, *facts.pending))
    refs = (*(key for each in facts.distrust for key in each.why), *views)
    not_about: Said = (
        said("plan_small.not_about", substance, what=quoted(facts.by_name(substance)))
        if 0 < len(substance) <= MOST_TOLD
        else said("plan_small.not_matter")
    )
    kept_out = plan.together(facts.circle)[1]
    for those in _circles(facts, plan, parties):
        chairs, gone = plan.together(those, defaults_of("mixed_group").most)
        if not plan.enough(chairs):
            continue
        gone = (*gone, *(each for each in kept_out if each.party not in those))
        inside = tuple(seat.party for seat in chairs)
        spent = spent_rounds(facts, inside)
        if spent:
            before = {each.id for each in plan.arenas}
            in_another_form(facts, plan, inside, spent, views)
            first = tuple(each.id for each in plan.arenas if each.id not in before)
            _circle_if_they_want(facts, plan, chairs, first)
            continue
        lead, led_by = lead_said(facts, *inside)
        subject = _of_these(facts, views, inside)
        circle = plan.arena(
            "mixed_group",
            said("plan_small.circle_title", refs),
            purpose=said(
                "plan_small.circle",
                refs,
                subject=subject,
                limit=not_about,
                alone=_speaks_for_itself(facts, inside),
            ),
            members=chairs,
            absent=gone,
            sessions=(2, 4),
            every_days=21,
            hours=2,
            lead=lead,
            lead_said=led_by,
            place=said("plan_small.neutral_place"),
            phase="small",
            yields=said("plan_small.circle_yields"),
            refs=refs,
            about=("fortroende",),
        )
        plan.arena(
            "shuttle",
            said("plan_small.between_title", refs),
            purpose=said("plan_small.between", refs, who=named(inside)),
            members=[plan.seat(key) for key in inside],
            sessions=(1, 3),
            every_days=21,
            hours=1,
            lead=lead,
            lead_said=led_by,
            phase="small",
            between=circle.id,
            refs=refs,
            about=("emellan",),
        )


def _speaks_for_itself(facts: Situation, inside: Iterable[str]) -> Said:
    """That an association that sits in a small circle speaks there for no other that the same
    matter hits and that sits outside, and that those are told.
    """
    there = set(map(whole_of, inside))
    mine = [key for key in facts.ordered(there) if sisters(facts, key)]
    others = facts.ordered({key for each in mine for key in sisters(facts, each)} - there)
    if not 0 < len(others) <= _MOST_SISTERS_TOLD:
        return said("plan_fixed.nothing")
    return said("plan_small.for_itself", (*mine, *others), who=named(mine), others=named(others))


def _of_these(facts: Situation, views: tuple[str, ...], inside: tuple[str, ...]) -> Said:
    """What a circle is about: what those who sit there feel, where all that is felt is not too much
    to name; else what broke their own trust. What hurt others is taken up with those.
    """
    present = set(map(whole_of, inside))
    theirs = tuple(key for key in views if present & set(facts.holders(key)))
    if theirs and len(views) <= MOST_FELT:
        return said("plan_small.subject_views", theirs, views=quoted(theirs))
    return _what_broke(facts, inside)


def _who_can_mend_it(facts: Situation, plan: Blueprint) -> tuple[str, ...]:
    """Those of the circle between whom trust is to be mended, with whom else it has: both sides
    sit there. Where the other side has a track of its own, has said no or cannot be in a room with
    them there is nothing to mend in a circle.
    """
    seats = plan.together(facts.circle)[0]
    there = {whole_of(seat.party) for seat in seats if whole_of(seat.party) not in facts.declined}
    pairs = [each for each in facts.to_mend if there.issuperset(each.parties)]
    return facts.ordered({key for each in pairs for key in each.parties})


def _owned_up(
    facts: Situation, plan: Blueprint, views: Iterable[str], circle: frozenset[str]
) -> None:
    """Whoever did what broke the trust tells those it hurt, before they sit in a circle together;
    where the map does not tell who it was, that is asked. The same from the same one is told once.
    """
    by_words: dict[tuple[tuple[str, ...], Said, bool], list[Owed]] = {}
    for each in owed(facts):
        within = {each.hurt, *each.by} <= circle and "acknowledgement" not in each.pair.first
        what = what_went_wrong(facts, each, views)
        by_words.setdefault((each.by, what, within), []).append(each)
    for (by, what, within), some in by_words.items():
        hurt = facts.ordered({each.hurt for each in some})
        refs = tuple(dict.fromkeys((*(key for each in some for key in each.pair.why), *what.refs)))
        if by:
            key = "acknowledge_before" if within else "acknowledge"
            said_ = said(f"plan_small.{key}", refs, who=named(by), hurt=named(hurt), what=what)
        elif any(map(is_of_a_crime, facts.proceedings)):
            continue  # who did what is asked by the police, and by nobody in the talks
        else:
            both = facts.ordered({key for each in some for key in each.pair.parties})
            said_ = said("plan_small.who_did_it", refs, who=named(both), what=what)
        about = (*hurt, *by) if by else (*hurt, "vem")
        plan.gate("trust", said_, opened_by=hurt, phase="small", about=about)


def what_went_wrong(facts: Situation, each: Owed, views: Iterable[str]) -> Said:
    """What there is to own up to: what they led themselves, and what the two had agreed on before;
    else what those who are hurt say of it, else what there is before.
    """
    led = [key for who in each.by for key in led_for(facts, each.hurt, who)]
    agreed = [key for who in each.by for key in agreed_between(facts, each.hurt, who)]
    if led:
        before = (*agreed[:1], *led[:1])
        return said("plan_small.because_of", before, views=quoted(before))
    mine = [view for view in views if each.hurt in facts.holders(view)] or [
        view
        for view in facts.views_of(each.hurt)
        if view in facts.shared and facts.perspectives[view].aspect is Aspect.FEELING
    ]
    if mine:
        known = facts.by_name(mine)
        return said("plan_small.because_of", known, views=quoted(known))
    return _from_before(facts, each)


TRUST_FIRST = StepRule(
    code="trust-first",
    phase="small",
    step=trust_first,
    sources=("AG08", "RJ", "SD"),
    needs=("relationships.trust", "stage"),
    small=False,
    texts={
        "title": ("Förtroende först", "Trust first"),
        "about": (
            "Förtroendet tas upp i liten krets innan sakfrågan.",
            "Trust is taken up in a small circle before the matter.",
        ),
        "because": (
            "Det som är brutet lagas inte i en stor sal.",
            "What is broken is not mended in a large hall.",
        ),
    },
)


def _circle_if_they_want(
    facts: Situation,
    plan: Blueprint,
    chairs: tuple[Seat, ...],
    first: tuple[str, ...],
) -> None:
    """After somebody has gone between them, and before the wide circle: the same few about trust
    and nothing else, where they say yes to it.
    """
    if plan.shape.has("apart") or not first:
        return
    inside = tuple(seat.party for seat in chairs)
    refs = tuple(key for each in facts.distrust for key in each.why)
    lead, led_by = lead_said(facts, *inside)
    plan.arena(
        "mixed_group",
        said("plan_small.circle_title", refs),
        purpose=said("plan_small.circle_if", refs, alone=_speaks_for_itself(facts, inside)),
        members=chairs,
        sessions=(1, 2),
        every_days=21,
        hours=2,
        lead=lead,
        lead_said=led_by,
        place=said("plan_small.neutral_place"),
        phase="small",
        yields=said("plan_small.circle_yields"),
        opens_after=first,
        refs=refs,
        about=("fortroende",),
    )


def _circles(
    facts: Situation, plan: Blueprint, parties: tuple[str, ...]
) -> Iterable[tuple[str, ...]]:
    """A small table for each broken relation: trust between two is not mended in the company of
    others. A third sits there who does not trust the same one and says the same of it; whoever got
    what somebody else lost says another thing, and has a table of its own.
    """
    there = set(parties)
    tables: list[set[str]] = []
    for pair in facts.to_mend:
        both = set(pair.parties)
        if not there.issuperset(both):
            continue
        table = next((each for each in tables if _joins(facts, each, both)), None)
        if table is None:
            tables.append(both)
        else:
            table |= both
    for pair in facts.distrust:
        if pair.apart or pair.trust is None or pair in facts.to_mend:
            continue
        both = set(pair.parties)
        table = next((each for each in tables if each & both and _joins(facts, each, both)), None)
        if table is not None:
            table |= both
    return tuple(facts.ordered(table) for table in tables[:MOST_TABLES])


def _joins(facts: Situation, table: set[str], pair: set[str]) -> bool:
    """Whether two can sit at a table where one of them sits already."""
    coming = pair - table
    if not coming:
        return True
    if len(coming) > 1 or len(table | pair) > MOST_CIRCLE:
        return False
    (new,) = coming
    mine = set(facts.views_of(new))
    others = table - pair
    shares = any(mine & set(facts.views_of(other)) for other in others)
    return shares and not any(other in facts.conflicts_of(new) for other in others)


def _from_before(facts: Situation, each: Owed) -> Said:
    """What there is to own up to where nobody's view tells: a round that ended badly for the one
    who is hurt, a promise to them, else what was tried.
    """
    rounds = facts.by_name(
        earlier.id
        for earlier in facts.bitter
        if earlier.id and each.hurt in {whole_of(key) for key in (*earlier.felt_by, *earlier.with_)}
    )
    if rounds:
        return said("plan_small.because_of", rounds[:1], views=quoted(rounds[:1]))
    promised = [words for who in each.by for words in promised_by(facts, each.hurt, who)]
    if promised:
        return said("plan_small.because_promise", each.by, what=own_words(promised[:1]))
    tried = sorted(facts.case.tried, key=lambda words: (len(words), words))[:1]
    if tried:
        return said("plan_small.because_tried", ("tried",), what=own_words(tried))
    return said("plan_fixed.nothing")


def _hurt_in(each: EarlierRound) -> set[str]:
    """Whom an earlier round hurt: those who carry it; where nobody has written that, those who were
    there; and whoever led it where it hurt nobody that is told.
    """
    told = each.felt_by or each.with_ or each.led_by
    return {whole_of(key) for key in told}


def _what_broke(facts: Situation, there: tuple[str, ...]) -> Said:
    """Trust, and after what: a round that ended badly or a promise, where the map has one that
    these were part of.
    """
    present = set(map(whole_of, there))
    rounds = [each.id for each in facts.bitter if each.id and present & _hurt_in(each)]
    if rounds:
        return said("plan_small.subject_after", rounds, what=quoted(facts.by_name(rounds)))
    promised = [each for each in facts.promises if each.who in there or set(each.to) & set(there)]
    if promised:
        return said(
            "plan_small.subject_promise",
            there,
            what=own_words(sorted(each.what for each in promised)),
        )
    return said("plan_small.subject_trust")


def process_group(facts: Situation, plan: Blueprint) -> None:
    """The parties shape the process themselves: who leads, topics and ground rules, before anything
    of substance.
    """
    claiming = [
        key
        for key in facts.with_hard_claims
        if key not in facts.afraid and key not in facts.declined
    ]
    # Whoever has to say yes to what is agreed shapes how it is talked about.
    parties = [*claiming, *(key for key in facts.needed_yes if key not in claiming)]
    knowing = [
        key for key in facts.concerned if "knows" in facts.claims[key] and key not in parties
    ]
    happened = _happened(facts)
    if facts.rules_agreed:
        if happened:
            refs = _ids(happened)
            agreed = facts.case.agreement.agreed_by if facts.case.agreement else ()
            plan.gate(
                "process_agreement",
                said("plan_small.renew", refs, what=quoted(refs), lead=_lead_goes_on(facts)),
                opened_by=facts.ordered(agreed or parties),
                phase="fixed",
                settles=("rules", "topics", "media", "new_parties", "new_topics", "lead"),
                why=plan.said("because", refs),
            )
        return
    if plan.shape.stance == Stance.PICK_UP_AFTER:
        return  # what they have agreed on holds; it is not begun anew
    wanted = facts.agreement or len(parties) > 6
    hot = facts.hottest >= 4 and len(parties) > 2
    if plan.shape.small or plan.shape.pattern == "apart" or (not wanted and not hot):
        return
    most = defaults_of("process_group").most or MOST_CIRCLE
    groups = [
        (members, absent)
        for those in plan.divided([*parties, *knowing], most)
        for members, absent in (plan.together(those, most),)
        if plan.enough(members)
    ]
    if not groups:
        return
    owners = [key for key in facts.owner_parties if key in facts.parties]
    refs = tuple(seat.party for members, _ in groups for seat in members)
    settled, items = _items(facts, plan)
    agreed_by = tuple(
        seat.party for members, _ in groups for seat in members if seat.state != "kept_open"
    )
    in_circle = bool(facts.circle) and not wanted and facts.distrust
    if wanted and "process_agreement" not in plan.shape.reserved:
        # Somebody whom several sides have accepted, or who is asked to lead, is not chosen again.
        chosen = facts.leads_accepted() or bool(plan.convening)
        lead_rule = said("plan_small.lead_together")
        if chosen:
            lead_rule = said("plan_fixed.nothing")
        elif owners:
            lead_rule = said("plan_small.lead_not_alone", tuple(owners), owner=named(owners))
        for number, (members, absent) in enumerate(groups, 1):
            beside: Said = said("plan_fixed.nothing")
            if len(groups) > 1:
                beside = said("plan_small.group_beside", (), count=len(groups))
            plan.arena(
                "process_group",
                said("plan_small.group_title", refs)
                if len(groups) == 1
                else said(
                    "plan_small.group_number", refs, number=str(number), count=str(len(groups))
                ),
                purpose=said(
                    "plan_small.group",
                    refs,
                    lead=lead_rule,
                    what=_shaped(facts, lead=not chosen),
                    beside=beside,
                ),
                members=members,
                absent=absent,
                phase="small",
                yields=said(
                    "plan_small.group_yields_rules" if chosen else "plan_small.group_yields"
                ),
                settles=("lead", "topics", "rules", *settled),
                refs=refs,
                about=() if len(groups) == 1 else (str(number),),
            )
    key = "plan_small.agreement" if wanted else "plan_small.rules"
    if in_circle:
        asked = _asked_into_the_circle(plan) or facts.circle
        agreed_by = facts.ordered(key for key in asked if key not in facts.declined)
    plan.gate(
        "process_agreement",
        said(key, refs, items=items, who=named(agreed_by)),
        opened_by=agreed_by,
        phase="small",
        settles=("lead", "rules", *settled),
        why=plan.said("because", refs),
    )
    _steps_beside(facts, plan, agreed_by)


PROCESS_AGREEMENT = StepRule(
    code="process-agreement",
    phase="small",
    step=process_group,
    sources=("MIT-SG", "GR", "NR-P", "VIE-D"),
    needs=("agreement", "result_is"),
    small=False,
    texts={
        "title": ("Spelregler", "Ground rules"),
        "about": (
            "De som ska sitta kommer överens om hur, innan sakfrågan.",
            "Those who are to sit agree how, before the matter.",
        ),
        "because": (
            "Regler som andra satt blir själva en konflikt.",
            "Rules set by others become a conflict themselves.",
        ),
    },
)


def _shaped(facts: Situation, *, lead: bool) -> tuple[Said, ...]:
    """What a group that shapes the process settles: who leads, where nobody is accepted yet, which
    topics are taken up in which order, and the rules.
    """
    first, later = themes_in_order(facts)
    known = (*first, *later) or facts.main_themes or (facts.question,)
    topics = said("plan_small.shapes_topics", (), themes=own_words(known))
    rules = said("plan_small.shapes_rules")
    return (said("plan_small.shapes_lead"), topics, rules) if lead else (topics, rules)


def _lead_goes_on(facts: Situation) -> Said:
    """Who leads and is accepted goes on; a new lead needs the yes of the same, not of an owner
    alone.
    """
    leading = [each for each in facts.leads if len(each.accepted_by) > 1]
    if not leading:
        return said("plan_small.renew_lead")
    accepting = facts.ordered(
        {whole_of(key) for each in leading for key in each.accepted_by} & facts.parties.keys()
    )
    owners = tuple(key for key in facts.owner_parties if key in accepting)
    refs = (*_ids(leading), *accepting)
    alone: Said = (
        said("plan_small.renew_not_alone", owners, owner=named(owners))
        if owners
        else said("plan_fixed.nothing")
    )
    key = "plan_small.lead_goes_on" if len(leading) == 1 else "plan_small.leads_go_on"
    return said(
        key, refs, count=len(leading), accepting=len(accepting), lead=named(refs[:1]), alone=alone
    )


def _happened(facts: Situation) -> list[object]:
    """What has happened outside the room since the parties first met: events of no other kind, and
    before the start.
    """
    if facts.start is None or facts.last_day is None:
        return []
    return [
        each
        for each in facts.case.events
        if each.id
        and each.kind in (None, EventKind.OTHER)
        and each.date is not None
        and facts.last_day <= latest(each.date) < facts.start
    ]


def _items(facts: Situation, plan: Blueprint) -> tuple[tuple[str, ...], tuple[Said, ...]]:
    """What the ground rules have to settle in this case: by short names, and as it is said.

    Each rule has a reason in the map, and says what it is.
    """
    settled = ["media"]
    items = [said("plan_small.item_media")]
    coming = _not_all_here(facts)
    if coming:
        settled += ["new_parties", "new_topics"]
        key = "plan_small.item_new_after" if facts.agreement else "plan_small.item_new"
        items.append(said(key, coming))
    courts = _courts(facts)
    if courts:
        settled.append("proceedings")
        told = {
            ref
            for each in plan.arenas_of("information")
            if isinstance(each.purpose, Said)
            for ref in each.purpose.refs
        }
        left = tuple(key for key in courts if key not in told)  # the others have their own item
        if left:
            items.append(said("plan_small.item_court", left, what=quoted(left)))
    moves = _moves(facts)
    if moves:
        settled.append("proceedings")
    deals = _deals_likely(facts)
    if deals:
        settled.append("side_agreements")
    if deals and not moves:
        items.append(said("plan_small.item_deals"))
    left_before = any(
        each.outcome is not None and each.outcome.value == "broken_off" for each in facts.earlier
    )
    without = answered(facts.case.after_no_agreement)
    unsaid = facts.agreement and not without
    if left_before or facts.agreement:
        settled.append("leaving")
    if unsaid:
        items.append(said("plan_small.item_leave_or_without"))
    elif left_before or facts.agreement:
        items.append(said("plan_small.item_leave"))
    if facts.agreement:
        settled += ["rule", "after_no_agreement"]
        items.append(said("plan_small.item_consent"))
    if without and facts.agreement:
        items.append(said("plan_small.item_without_known", (), what=own_words([without])))
    return tuple(settled), tuple(items)


def _not_all_here(facts: Situation) -> tuple[str, ...]:
    """Those of whom the map says that it is not known how many they are, or which: more come."""
    return facts.ordered(
        key
        for key in facts.concerned
        if not_all_known(facts.parties[key].note)
        and not facts.parties[key].confidential
        and key not in facts.hidden
    )


def _courts(facts: Situation) -> tuple[str, ...]:
    """Cases that a court tries."""
    return facts.by_name(
        each.id
        for each in facts.case.proceedings
        if each.kind in (ProceedingKind.COURT, ProceedingKind.APPEAL) and each.id
    )


def _moves(facts: Situation) -> bool:
    """Whether somebody is likely to go elsewhere while something is being agreed, and no court has
    it yet: so hot that people do not only talk, or with a court to go to.
    """
    if not facts.agreement or _courts(facts):
        return False
    return facts.hottest >= MOVES or bool(_court_goers(facts))


def _court_goers(facts: Situation) -> dict[str, tuple[str, ...]]:
    """Those of whom the map tells that a court is a way for them, in a note or a view of theirs,
    each with the views that say so.
    """
    found = {}
    for key in facts.ordered(facts.concerned):
        party = facts.parties[key]
        if key in facts.hidden or party.confidential or facts.is_court(key):
            continue
        views = tuple(
            view
            for view in facts.views_of(key)
            if not facts.perspectives[view].confidential
            and can_go_to_court(facts.perspectives[view].statement)
        )
        if views or can_go_to_court(party.note or ""):
            found[key] = views
    return found


def _deals_likely(facts: Situation) -> bool:
    """Whether some of those at the table are likely to settle something among themselves."""
    return _deals(facts) or (facts.agreement and len(facts.concerned) > MANY_AT_TABLE)


def _steps_beside(facts: Situation, plan: Blueprint, agreed_by: Iterable[str]) -> None:
    """Those who can go to court or politicians, or settle with some, agree before the matter is
    opened what is told first and to whom: an item of its own, by name.
    """
    if not _moves(facts):
        return
    goers = _court_goers(facts)
    deals = _deals_likely(facts)
    asked: Said = said("plan_fixed.nothing")
    if 0 < len(goers) <= MOST_TOLD:
        asked = said("plan_small.beside_asked", tuple(goers), who=named(goers))
    agreeing = _able_to_move(facts, agreed_by, goers)
    told_by = [view for views in goers.values() for view in views]
    plan.gate(
        "process_agreement",
        said(
            "plan_small.beside_deals" if deals else "plan_small.beside",
            (*agreeing, *goers, *told_by),
            who=named(agreeing),
            asked=asked,
        ),
        opened_by=agreeing,
        phase="small",
        about=("vid-sidan",),
        settles=("proceedings", "side_agreements") if deals else ("proceedings",),
        why=plan.said("because", agreeing),
    )


def _able_to_move(
    facts: Situation, agreed_by: Iterable[str], goers: Iterable[str]
) -> tuple[str, ...]:
    """Of those who make the rules, whoever can go elsewhere or settle with some: those with much to
    say, with a court to go to, or on a side of what is hottest. All of them where it is not said.
    """
    rule_makers = tuple(agreed_by)
    sides = {key for each in facts.conflicts if (each.stage or 0) >= MOVES for key in each.parties}
    able = {
        key
        for key in rule_makers
        if key in goers or key in sides or facts.parties[key].influence is Level.HIGH
    }
    found = facts.ordered(able - facts.hidden)
    return found if len(found) > 1 else rule_makers


def _deals(facts: Situation) -> bool:
    """Whether some of those concerned, and not all of them, have agreed among themselves before."""
    concerned = set(facts.concerned)
    for each in facts.agreed_before:
        if not still_living(facts, each):
            continue
        inside = {whole_of(key) for key in each.with_} & concerned
        if 1 < len(inside) < len(concerned):
            return True
    return False


def mirrored(facts: Situation, plan: Blueprint) -> None:
    """Everybody reads their own picture as it was written down, before it meets others', and says
    if it is right.
    """
    if plan.shape.has("inform", "enough"):
        return
    if facts.inventory_to_come and len(facts.concerned) > 2:
        telling = tuple(key for key in facts.concerned if key not in facts.protected)
        who = facts.ordered(key for key in telling if key not in facts.declined)
        if who:
            said_ = said("plan_small.mirrored_first", who, who=named(who))
            plan.gate("mirrored", said_, opened_by=who, phase="call")
        return
    if plan.shape.small:
        return
    if (
        any(each.purpose is Purpose.MIRROR and each.live for each in facts.case.dialogues)
        or facts.rules_agreed
    ):
        return
    who = facts.ordered(
        key
        for key in facts.holding
        if key in facts.concerned and key not in facts.protected and key not in facts.declined
    )
    bearing = facts.ordered(
        key
        for key in facts.with_hard_claims
        if facts.affected(key) is Level.HIGH
        and key not in facts.protected
        and key not in facts.declined
    )
    if facts.hottest < 3 and facts.ready and bearing and len(facts.concerned) >= 5:
        # Something lies drawn already, and those whom it hits have said nothing that is written.
        lying = facts.by_name(_ids(facts.ready))
        opening = facts.ordered({*_heard(facts, plan), *who, *bearing})
        readers: Filling = (
            named(opening) if len(opening) <= MOST_NAMED else said("plan_small.each_heard")
        )
        said_ = said(
            "plan_small.mirrored_drawn", (*lying, *bearing), who=readers, what=quoted(lying)
        )
        plan.gate("mirrored", said_, opened_by=opening, phase="call")
        return
    if len(facts.concerned) < 5 or len(who) < 2 or facts.hottest < 3:
        return
    tense = facts.by_name({side for each in facts.case.tensions for side in each.between})
    refs = tense or tuple(facts.perspectives)
    who = facts.ordered({*who, *_heard(facts, plan)})
    them: Filling = named(who) if len(who) <= MOST_NAMED else said("plan_small.each_heard")
    said_ = (
        said("plan_small.mirrored", refs, who=named(who), views=quoted(tense))
        if len(tense) == 2 and len(who) <= MOST_NAMED and facts.tense_views.issuperset(tense)
        else said("plan_small.mirrored_all", refs, who=them)
    )
    if not facts.agreement and not facts.hidden and not facts.violent:
        # Whoever decides is to hear what was said, and so is everybody, before it is decided.
        said_ = said("plan_small.mirrored_shown", refs, read=said_)
    plan.gate("mirrored", said_, opened_by=who, phase="call")


def _heard(facts: Situation, plan: Blueprint) -> tuple[str, ...]:
    """Those who have a talk of their own in the plan: each of them reads what was written down."""
    called = {
        whole_of(key)
        for each in plan.arenas
        if each.kind in OWN and each.phase == "call"
        for key in each.parties
    }
    return facts.ordered(
        key
        for key in facts.concerned
        if key in called and key not in facts.protected and key not in facts.declined
    )


MIRROR_BACK = StepRule(
    code="mirror-back",
    phase="call",
    step=mirrored,
    sources=("MIT-CA", "S2020-F"),
    needs=("perspectives",),
    texts={
        "title": ("Har vi förstått er rätt?", "Have we understood you?"),
        "about": (
            "Var och en läser sin egen bild innan den möter andras.",
            "Everybody reads their own picture before it meets others'.",
        ),
        "because": (
            "Den som inte känner igen sig kommer inte.",
            "Whoever does not recognise themselves does not come.",
        ),
    },
)


def own_yes(facts: Situation, plan: Blueprint) -> None:
    """Each says yes knowing who else comes; those under somebody's power are asked alone."""
    under = [
        key
        for key in facts.under_power
        if key in facts.concerned and key not in facts.declined and key not in facts.afraid
    ]
    hot = {
        key
        for each in facts.conflicts
        if (each.stage or 0) >= 4 and not each.apart
        for key in each.parties
        if key not in facts.willing and key not in facts.declined and key not in facts.afraid
    }
    if hot:
        hot |= _asked_into_the_circle(plan)
    who = facts.ordered({*under, *hot})
    if not who or plan.shape.has("inform", "enough"):
        return
    if under:
        powers = facts.ordered({over for key in under for over in facts.under_power[key]})
        said_ = said(
            "plan_small.yes_alone",
            (*under, *powers),
            who=named(facts.ordered(under)),
            power=named(powers),
        )
    else:
        said_ = said(
            "plan_small.yes_each" if len(who) > 1 else "plan_small.yes",
            who,
            who=named(who),
            subject=own_words(facts.main_themes or (facts.question,)),
        )
    plan.gate("own_yes", said_, opened_by=who, strength="must", phase="small")


def _asked_into_the_circle(plan: Blueprint) -> set[str]:
    """Those who are to sit in a circle about trust with the two that it is hot between: each gives
    a yes too, knowing who else comes, and none answers for the others.
    """
    return {
        whole_of(seat.party)
        for each in plan.arenas_of("mixed_group")
        if isinstance(each.title, Said) and each.title.key == "plan_small.circle_title"
        for seat in each.members
        if seat.state != "kept_open"
    }


OWN_YES = StepRule(
    code="own-yes",
    phase="small",
    step=own_yes,
    strength="must",
    sources=("UNG",),
    needs=("willing", "power_over", "stage"),
    texts={
        "title": ("Eget ja", "Own yes"),
        "about": (
            "Var och en säger ja själv och vet vilka som kommer.",
            "Each says yes alone, knowing who comes.",
        ),
        "because": ("Ingen placeras; man frågas.", "Nobody is placed; people are asked."),
    },
)
