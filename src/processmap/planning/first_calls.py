"""The first three calls: three people, for three reasons.

Who can open or close the matter; who is in the hottest conflict, or near violence who has begun to
talk already; who is most exposed to it, through somebody they trust. Nobody is called weakest
because nobody has written how they are hit. Before that, somebody has to ask for the yes to whoever
calls: never the one whom the yes is about.
"""

from collections.abc import Collection, Iterable

from attrs import evolve

from processmap.model.kinds import whole_of
from processmap.model.plan import FirstCall, PlanArena, Said
from processmap.model.project import Facilitator
from processmap.model.words import Level, OutreachOutcome, Spokesperson, StakeholderKind
from processmap.planning.blueprint import Blueprint, named, own_words, quoted, said
from processmap.planning.convening import first_deciders, mandate_givers
from processmap.planning.matters import promised_to
from processmap.planning.situation import Conflict, Situation
from processmap.planning.stance import Stance
from processmap.planning.steps.call import calling_verb, subject_of, through_said, yet_to_ask

__all__ = ["called_first", "first_calls", "first_yes"]

K = StakeholderKind
MOST = 3
MOST_ASKED = 6
MOST_ACROSS = 2
"""Others that are named as those somebody is at odds with (own)."""
MOST_HEAT_LESS = -3
"""How far below the hottest of all a pair may be and still be called hottest (own)."""
_LEVEL = {Level.HIGH: 0, Level.MEDIUM: 1, None: 2, Level.LOW: 3}


def first_calls(facts: Situation, plan: Blueprint) -> tuple[FirstCall, ...]:
    """Who is called first, at most three, each for a reason of their own.

    Args:
        facts: the situation.
        plan: the finished plan, without what only may come later: who is called has a talk of
            their own there, or is a body that is asked there for something first.

    While a decision runs its course only the body that takes it is called, about the day.
    """
    if plan.shape.has("enough"):
        return ()
    if plan.shape.stance == Stance.LET_IT_RUN:
        deciding = list(
            dict.fromkeys(each.body for each in facts.pending if each.body in facts.bodies)
        )
        return tuple(_call(facts, plan, body, "opens", None) for body in deciding[:1])
    arenas = _own_talks(plan)
    asked = {
        key
        for gate in plan.gates_of("mandate", "influence", "standstill")
        for key in gate.opened_by
    }
    made: list[FirstCall] = []
    taken: set[str] = set()
    daily = _beginning(facts, plan)
    reasons: list[tuple[str, Iterable[str]]] = [
        ("opens", _openers(facts)),
        ("begun", _begun(facts)),
        ("hottest", _hottest(facts)),
        ("exposed", [*daily, *_exposed(facts)]),
    ]
    if daily:
        # Where people begin whose daily life crosses the divide, they are called before the strong.
        order = ("begun", "exposed", "opens", "hottest")
        reasons.sort(key=lambda each: order.index(each[0]))
    for reason, candidates in reasons:
        there = (
            key for key in candidates if key in arenas or (key in facts.bodies and key in asked)
        )
        party = next((key for key in there if key not in taken | facts.declined), None)
        if party is None:
            continue
        if reason == "hottest" and any(each.reason == "begun" for each in made):
            continue  # near violence whoever has begun is called instead
        taken.add(party)
        made.append(_call(facts, plan, party, reason, arenas.get(party)))
    if not daily:
        # As the plan calls: whoever is asked for the talks, then the weakest first.
        made.sort(key=lambda each: (each.party not in facts.bodies, facts.key(each.party)))
    return tuple(made)


def _own_talks(plan: Blueprint) -> dict[str, str]:
    """The first talk of each party by itself, else the first talk that it is in: that is the one it
    is called to, and the page and the plan begin with the same.
    """
    talks = [
        each
        for each in plan.arenas
        if each.phase == "call" and each.kind in ("assessment", "own_group", "rights_track")
    ]
    found: dict[str, str] = {}
    for alone in (True, False):
        for each in talks:
            wholes = set(map(whole_of, each.parties))
            if (len(wholes) == 1) is alone:
                for key in wholes:
                    found.setdefault(key, each.id)
    return found


def called_first(
    arenas: Iterable[PlanArena], calls: Iterable[FirstCall], burnt: Collection[str] = ()
) -> list[PlanArena]:
    """The arenas with the talks of those who are called first before the other talks, in the same
    order, and then of those who are most burnt.

    Args:
        arenas: all of them.
        calls: who is called first.
        burnt: those who have been hurt before.
    """
    order = {call.party: at for at, call in enumerate(calls)}

    def place(arena: PlanArena) -> int:
        if arena.phase != "call" or len(set(map(whole_of, arena.parties))) != 1:
            return len(order) + 1
        party = whole_of(arena.parties[0])
        return order.get(party, len(order) if party in burnt else len(order) + 1)

    left = list(arenas)
    talks = iter(sorted((each for each in left if each.phase == "call"), key=place))
    return [next(talks) if each.phase == "call" else each for each in left]


def _call(
    facts: Situation, plan: Blueprint, party: str, reason: str, arena: str | None
) -> FirstCall:
    refs = (party,)
    who = named(facts.parts(party) or refs)
    verb = calling_verb(facts, party)
    body = party in facts.bodies
    key = "chair" if body else verb
    asks = not facts.mandates and party in mandate_givers(facts)
    about = (
        said(
            "plan_calls.about_body",
            tuple(each.id for each in facts.pending if each.body == party),
            what=quoted([each.id for each in facts.pending if each.body == party]),
        )
        if body and any(each.body == party for each in facts.pending)
        else (
            said("plan_calls.about_mandate" if asks else "plan_calls.about_power", refs)
            if body
            else None
        )
    )
    own = next((each.purpose for each in plan.arenas if each.id == arena), None)
    return FirstCall(
        party=party,
        reason=reason,
        arena=arena,
        said=said(f"plan_calls.{key}", refs, who=who),
        why=_why(facts, plan, party, reason),
        through=None if body else _through(facts, plan, party),
        about=about or own or said("plan_calls.about", refs, subject=subject_of(facts, party)),
    )


def _why(facts: Situation, plan: Blueprint, party: str, reason: str) -> Said:
    # In a mild, small question nobody is farthest from anybody, or about to lose.
    mild = plan.shape.small
    if mild and reason == "exposed":
        return said("plan_calls.why_feels", (party,))
    if reason == "hottest":
        own = _why_hottest(facts, party)
        if mild and own.key in ("plan_calls.why_hottest", "plan_calls.why_at_odds"):
            return evolve(own, key="plan_calls.why_differs")
        return own
    if reason == "exposed":
        return said(f"plan_calls.{_why_exposed(facts, party)}", (party,))
    return said(f"plan_calls.why_{reason}", (party,))


def _why_exposed(facts: Situation, party: str) -> str:
    """Why somebody who bears it is called: that nobody has more to lose is said of the one party of
    whom the map tells so, and only where it has a word of theirs about it.
    """
    entity = facts.parties[party]
    little = entity.influence is Level.LOW
    if entity.affected is not Level.HIGH:
        return "why_little_say" if little else "why_feels_it"
    others = [key for key, each in facts.parties.items() if each.affected is Level.HIGH]
    known = bool(facts.views_of(party)) or bool(entity.hit_by)
    alone = known and others == [party]
    if little:
        return "why_exposed" if alone else "why_exposed_too"
    return "why_bears" if alone else "why_bears_too"


def _why_hottest(facts: Situation, party: str) -> Said:
    """Why somebody in a conflict is called: that it is the hottest is said of the hottest alone, as
    the map tells of two themselves; of others only with whom it is.
    """
    own = [each for each in _by_heat(facts) if each.has(party) and not each.threats]
    hottest = bool(own) and _rank(own[0]) == _rank(_by_heat(facts)[0])
    across = () if party in facts.protected else _across(own, party)
    if not across or facts.protected & set(across) or len(across) > MOST_ACROSS:
        return said("plan_calls.why_hot" if hottest else "plan_calls.why_hard", (party,))
    key = "why_hottest" if hottest and len(across) == 1 else "why_at_odds"
    return said(f"plan_calls.{key}", (party, *across), who=named(facts.ordered(across)))


def _by_heat(facts: Situation) -> list[Conflict]:
    """Conflicts, the hottest first: what is written of two themselves before what only follows from
    what they hold.
    """
    there = (each for each in facts.conflicts if not facts.kept_out.keys() & set(each.parties))
    return sorted(there, key=_rank)


def _rank(conflict: Conflict) -> tuple[bool, int]:
    own = conflict.own_stage
    return (own is None, -(_heat(conflict) if own is None else own))


def _across(own: Iterable[Conflict], party: str) -> tuple[str, ...]:
    """Those whom a party is as far from as from anybody."""
    conflicts = list(own)
    return tuple(
        other
        for each in conflicts
        if _rank(each) == _rank(conflicts[0])
        for other in each.parties
        if other != party
    )


def _beginning(facts: Situation, plan: Blueprint) -> tuple[str, ...]:
    """Those whom the plan lets begin where they meet anyway; of those in fear only where somebody
    who has begun can be asked first.
    """
    return tuple(
        key
        for each in _daily(plan)
        for key in dict.fromkeys(map(whole_of, each.parties))
        if key not in each.lead and (key not in facts.protected or each.lead)
    )


def _daily(plan: Blueprint) -> list[PlanArena]:
    rule = "where-they-meet"
    return [each for each in plan.arenas if each.reasons and each.reasons[0].rule == rule]


def _through(facts: Situation, plan: Blueprint, party: str) -> Said:
    """Through whom a party is reached; what is not known is said only where the map names no way:
    nobody they trust, no way they were reached before, nothing they began themselves.
    """
    known = through_said(facts, party)
    if known is not None:
        return known
    for each in _daily(plan):
        if each.lead and party in map(whole_of, each.parties) and party not in each.lead:
            return said("plan_calls.ask_first", (party, *each.lead), who=named(each.lead))
    entity = facts.parties[party]
    reached = [
        each
        for each in facts.case.outreach
        if each.stakeholder == party
        and each.outcome in (OutreachOutcome.MET, OutreachOutcome.AGREED)
    ]
    if reached and reached[-1].how:
        return said("plan_calls.as_before", (party,), how=own_words([reached[-1].how], (party,)))
    organised = entity.kind in (K.ASSOCIATION, K.BUSINESS, K.AUTHORITY, K.ADMINISTRATION, K.ELECTED)
    chosen = entity.spokesperson is Spokesperson.CHOSEN
    met = {whole_of(key) for each in facts.held for key in each.participants}
    met |= {whole_of(key) for each in facts.agreed_before for key in each.with_}
    known_way = reached or party in met or party in facts.willing
    if plan.shape.small or entity.individual or organised or chosen or known_way:
        return said("plan_fixed.nothing")
    return said("plan_calls.through_whom", (party,))


def _openers(facts: Situation) -> Iterable[str]:
    """Who can open or close the matter by themselves, then the body that decides on it: a party
    whose yes is needed or who decides; then the bodies, whom the process belongs to, who does it.
    """

    def strength(party: str) -> tuple[bool, bool, int, bool, object]:
        return (
            "must_agree" not in facts.claims[party],
            "decides" not in facts.claims[party],
            _LEVEL[facts.parties[party].influence],
            bool(facts.conflicts_of(party)) and not facts.is_public(party),
            facts.key(party),
        )

    able = [
        key
        for key, each in facts.parties.items()
        if key not in facts.afraid
        and each.kind is not K.OFFICIAL
        and each.influence in (Level.HIGH, None)
    ]
    ruling = [key for key in able if {"must_agree", "decides"} & set(facts.claims[key])]
    owning = [key for key in able if key in facts.owner_parties]
    doing = [
        key
        for key in able
        if facts.parties[key].influence is Level.HIGH
        and ("carries_out" in facts.claims[key] or facts.is_public(key))
    ]
    bodies = first_deciders(facts)
    groups = (sorted(ruling, key=strength), bodies, facts.ordered(owning), facts.ordered(doing))
    return tuple(key for group in groups for key in group)


def _hottest(facts: Situation) -> Iterable[str]:
    """Those in the hottest conflict, the one with less power first: they have heard least from the
    other. Nobody is picked out of a conflict with threats.
    """
    for each in _by_heat(facts):
        if each.threats or _heat(each) < MOST_HEAT_LESS + facts.hottest:
            continue
        yield from (key for key in each.parties if key not in facts.afraid)


def _heat(conflict: Conflict) -> int:
    return conflict.stage or (5 if conflict.trust == "broken" else 3)


def _begun(facts: Situation) -> Iterable[str]:
    """Near violence: those who have begun themselves, with little power and their own yes."""
    return facts.ordered(
        key
        for key in facts.willing
        if facts.violent
        and not facts.is_public(key)
        and key not in facts.afraid
        and facts.parties[key].influence is not Level.HIGH
    )


def _exposed(facts: Situation) -> Iterable[str]:
    """Who is most exposed, of those of whom it is written how they are hit, or what they need."""

    owed = {key for promise in facts.promises for key in promised_to(facts, promise)}

    def exposure(party: str) -> tuple[bool, bool, bool, bool, bool, int, bool, object]:
        entity = facts.parties[party]
        return (
            party not in facts.afraid,
            party not in facts.under_power,
            not entity.hard_to_reach,
            not facts.children(party),
            party not in owed,
            -_LEVEL[entity.influence],
            party not in facts.holding,
            facts.key(party),
        )

    known = [
        key
        for key, each in facts.parties.items()
        if key not in facts.owner_parties
        and not facts.is_public(key)
        and (
            each.affected is Level.HIGH
            or (key in facts.afraid and each.affected is not Level.LOW)
            or (key in facts.under_power and each.affected is not Level.LOW)
        )
        and each.influence is not Level.HIGH
        # Whoever is in fear is called through somebody they trust, or not among the first.
        and (key not in facts.protected or facts.door_openers.get(key))
    ]
    return sorted(known, key=exposure)


def _is_somebody(lead: Facilitator) -> bool:
    """Whether a lead is somebody whom people can be asked about, and not only what is looked for:
    "an independent lead" is nobody yet.
    """
    rest = (lead.name or "").split()[1:]
    named_so = not rest or any(word[:1].isupper() for word in rest)
    return named_so or bool(lead.accepted_by) or bool(lead.belongs_to)


def first_yes(facts: Situation, asked: tuple[str, ...] = ()) -> Said | None:
    """Who asks the sides whom they would say yes to as lead, where nobody is accepted by all of
    them: somebody they all trust, or the reader where somebody is known to ask about. None where
    somebody is accepted, where nothing is hard between anybody, and where nobody is known: then
    each says yes or no in the first talk, and nobody is asked before they are rung.

    Args:
        facts: the situation.
        asked: who is asked already to call the talks and lead them: then the sides are asked about
            them, and about nobody else.
    """
    across = tuple(key for key in facts.sides_of_a_lead if key not in facts.protected)
    if not 1 < len(across) <= MOST_ASKED or facts.rules_agreed:
        return None
    if any(set(across) <= {whole_of(key) for key in each.accepted_by} for each in facts.leads):
        return None
    # Who leads is found in one way: of somebody who is there those are asked who have not said yes.
    left = yet_to_ask(facts, across)
    there = (each for each in facts.leads if each.id in facts.fit_leads)
    if facts.leads and not asked and not left:
        return None
    known = asked or tuple(each.id for each in there if _is_somebody(each))
    if known:
        refs = (*known, *left)
        key = "first_yes_to" if len(left) > 1 else "first_yes_to_one"
        return said(f"plan_calls.{key}", refs, who=named(known), across=named(left))
    trusted = [set(facts.door_openers.get(key, ())) for key in across]
    both = facts.ordered(set.intersection(*trusted) - set(across)) if all(trusted) else ()
    if not both:
        return None
    return said(
        "plan_calls.first_yes_by", (*both[:1], *across), who=named(both[:1]), across=named(across)
    )
