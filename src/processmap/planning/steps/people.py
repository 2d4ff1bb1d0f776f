"""People in their places: two roles in one person, staff, and the money that a party brings."""

import re

from processmap.model.kinds import whole_of
from processmap.model.plan import Filling, Said
from processmap.model.project import Facilitator, Funding
from processmap.model.stakeholders import Period
from processmap.model.words import Answer
from processmap.planning.blueprint import Blueprint, StepRule, named, own_words, quoted, said
from processmap.planning.effort import last_day
from processmap.planning.roles import payers, two_roles
from processmap.planning.seasons import WEEKS_AWAY, when_away
from processmap.planning.situation import Situation
from processmap.planning.staff import employers, exposed, staff, unions, work_at_stake

__all__ = [
    "DEPUTY_TOLD",
    "DOUBLE_ROLES",
    "LEAD_AWAY",
    "MONEY_TOLD",
    "SEASONS_KEPT",
    "STAFF_OWN_TIME",
]

_SWEDISH = frozenset({None, "SE"})
_AFTERWARDS = frozenset({"monitoring", "feedback"})
"""What comes when all is done, and is easily put where it suits whoever arranges it."""


# Notes by which somebody owns a share and not the whole.
_PART = re.compile(
    r"\b(owns? (\d+ per ?cent|\d+ ?%|a (part|share)|part)|äger (\d+ procent|\d+ ?%|en del))",
    re.IGNORECASE,
)


def double_roles(facts: Situation, plan: Blueprint) -> None:
    """Whoever has two parts in the matter sits with two persons, or says each time which speaks."""
    if plan.shape.small or plan.shape.has("inform", "enough"):
        return
    by_sort: dict[str, list[str]] = {}
    over: dict[str, list[str]] = {}
    for each in two_roles(facts):
        by_sort.setdefault(each.sort, []).append(each.party)
        over.setdefault(each.sort, []).extend(each.over)
    for sort, parties in by_sort.items():
        who = facts.ordered(parties)
        others = tuple(dict.fromkeys(over[sort]))
        filled: dict[str, Filling] = {"who": named(who)}
        if others:
            filled["over"] = named(others)
        key = sort
        if sort == "owner" and all(_PART.search(facts.parties[each].note or "") for each in who):
            key = "part_owner"
        plan.tell(said(f"plan_people.roles_{key}", (*who, *others), **filled))


DOUBLE_ROLES = StepRule(
    code="double-roles",
    phase="fixed",
    step=double_roles,
    ours=True,
    needs=("standing", "relationships.kind", "is"),
    small=False,
    told="fixed",
    texts={
        "title": ("Två stolar", "Two chairs"),
        "about": (
            "Den som har två delar i saken sätter en person på varje stol, eller säger vilken "
            "som talar.",
            "Whoever has two parts in the matter puts one person on each chair, or says which "
            "speaks.",
        ),
        "because": (
            "Det som sägs i den ena rollen hörs som sagt i den andra.",
            "What is said in the one role is heard as said in the other.",
        ),
    },
)


def money(facts: Situation, plan: Blueprint) -> None:
    """What money there is, and that nobody who pays for the talks holds the purse alone."""
    if plan.shape.has("inform", "enough"):
        return
    paying = payers(facts)
    lines = [_paid(facts, each) for each in _by_words(facts.case.funding)]
    sums = tuple(each for each in lines if each is not None)
    there = facts.case.resources.money if facts.case.resources else None
    if there is not None and not sums:
        sums = (said("plan_people.money_there", ("resources",), amount=_money(facts, there)),)
    if not sums and not paying:
        return
    refs = (*(ref for each in sums for ref in each.refs), *paying)
    apart: Said = (
        said("plan_people.money_apart", paying, who=named(paying))
        if paying and not plan.shape.small
        else said("plan_fixed.nothing")
    )
    what: Filling = sums or said("plan_fixed.nothing")
    key = "plan_people.money" if sums else "plan_people.money_only_apart"
    if sums or not plan.shape.small:
        plan.tell(said(key, refs or ("resources",), sums=what, apart=apart))


MONEY_TOLD = StepRule(
    code="money-told",
    phase="fixed",
    step=money,
    ours=True,
    needs=("funding", "resources", "owner"),
    told="mind",
    texts={
        "title": ("Pengarna", "The money"),
        "about": (
            "Vad det finns för pengar sägs på en rad; den som betalar och är part styr dem "
            "inte ensam.",
            "What money there is, is told in a line; a payer who is a party does not hold it "
            "alone.",
        ),
        "because": (
            "Den som betalar misstänks för att bestämma.",
            "Whoever pays is suspected of deciding.",
        ),
    },
)


def _by_words(funding: tuple[Funding, ...]) -> list[Funding]:
    return sorted(
        funding, key=lambda each: (" ".join(each.source.split()).casefold(), each.amount or 0)
    )


def _paid(facts: Situation, each: Funding) -> Said | None:
    amount = each.amount if each.amount is not None else each.cap
    refs = (each.id,) if each.id else ("funding",)
    if amount is None:
        return None
    ruling = each.decided if isinstance(each.decided, str) else None
    waiting = {decision.id for decision in facts.case.decisions if not decision.settled}
    source = own_words([each.source], refs, plain=True)
    if ruling is not None and ruling in waiting:
        return said(
            "plan_people.paid_waits",
            (*refs, ruling),
            source=source,
            amount=_money(facts, amount),
            what=quoted([ruling]),
        )
    if each.decided is False:
        return said("plan_people.paid_not_yet", refs, source=source, amount=_money(facts, amount))
    return said("plan_people.paid", refs, source=source, amount=_money(facts, amount))


def _money(facts: Situation, amount: float) -> Said:
    """An amount as it is written in a letter: "75 000 kronor"; of a map in another language, whose
    money is another's, the figure alone.
    """
    figure = f"{round(amount):,}".replace(",", "\u00a0")
    key = "kronor" if facts.case.language == "sv" else "figure"
    return said(f"plan_people.{key}", (), amount=figure)


def staff_own_time(facts: Situation, plan: Blueprint) -> None:
    """Staff are heard on working time and without managers; the unions are told before, and nothing
    here stands in the place of what is agreed with them.
    """
    if plan.shape.small or plan.shape.has("inform", "enough"):
        return
    for party in exposed(facts):
        over = employers(facts, party)
        refs = (party, *over)
        plan.tell(said("plan_people.staff_exposed", refs, who=named([party]), over=named(over)))
    who = staff(facts)
    if not who:
        return
    known = unions(facts)
    country = facts.case.calendar.country if facts.case.calendar else None
    sort = "swedish" if country in _SWEDISH else "elsewhere"
    if sort == "swedish" and work_at_stake(facts):
        sort = "at_stake"
    if known:
        plan.tell(
            said("plan_people.staff_unions", (*who, *known), who=named(who), unions=named(known))
        )
    else:
        plan.tell(said(f"plan_people.staff_{sort}", who, who=named(who)))


STAFF_OWN_TIME = StepRule(
    code="staff-own-time",
    phase="protect",
    step=staff_own_time,
    sources=("MBL",),
    ours=True,
    needs=("role", "relationships.kind"),
    small=False,
    told="protect",
    texts={
        "title": ("Personal på arbetstid", "Staff on working time"),
        "about": (
            "Anställda hörs på arbetstid och utan chefer; facken vet om det innan.",
            "Staff are heard on working time and without managers; the unions know of it before.",
        ),
        "because": (
            "Med chefen i rummet säger ingen vad som inte fungerar.",
            "With the manager in the room nobody says what does not work.",
        ),
    },
)


def deputy(facts: Situation, plan: Blueprint) -> None:
    """Nobody can take over from the one who leads: somebody is looked for before all meet."""
    known = facts.case.resources.deputy if facts.case.resources else None
    if known is not Answer.NO or plan.shape.small or plan.shape.has("inform", "enough"):
        return
    leads = tuple(each.id for each in facts.leads)
    if leads:
        plan.tell(said("plan_people.no_deputy", leads, who=named(leads)))


DEPUTY_TOLD = StepRule(
    code="deputy-told",
    phase="fixed",
    step=deputy,
    ours=True,
    needs=("resources.deputy",),
    small=False,
    told="mind",
    texts={
        "title": ("Ersättare", "A deputy"),
        "about": (
            "Kan ingen ta över från den som leder söks någon innan alla möts.",
            "If nobody can take over from the one who leads, somebody is looked for before "
            "all meet.",
        ),
        "because": (
            "En lång process överlever den som leder den bara om någon är beredd.",
            "A long process outlives its lead only if somebody is ready.",
        ),
    },
)


def seasons(facts: Situation, plan: Blueprint) -> None:
    """What several come to, and the following up, keeps clear of the seasons that those who sit
    there live by, as their own talks do.
    """
    if plan.shape.has("inform", "enough"):
        return
    there = {
        whole_of(seat.party)
        for arena in plan.arenas
        if (arena.joint and len(arena.members) > 1) or arena.kind in _AFTERWARDS
        for seat in arena.members
        if seat.state != "kept_open"
    }
    busy = {
        party: when
        for party in facts.ordered(there & facts.parties.keys())
        if (when := tuple(when_away(facts.parties[party])))
    }
    if not busy:
        return
    whose = tuple(
        said("plan_people.season_of", (party,), who=named([party]), when=when)
        for party, when in busy.items()
    )
    plan.tell(said("plan_people.seasons", tuple(busy), whose=whose))


SEASONS_KEPT = StepRule(
    code="seasons-kept",
    phase="wide",
    step=seasons,
    sources=("BOV-D",),
    ours=True,
    needs=("stakeholders.unavailable", "stakeholders.note"),
    small=True,
    late=True,
    told="mind",
    texts={
        "title": ("Årstider som de lever efter", "Seasons that they live by"),
        "about": (
            "Gemensamma möten och uppföljning läggs inte när någon som ska dit har skörd, "
            "kalvning, högsäsong eller prov.",
            "Common meetings and the following up do not fall when somebody who is to come has "
            "harvest, calving, high season or exams.",
        ),
        "because": (
            "Den som då måste välja bort mötet räknas som frånvarande.",
            "Whoever then has to choose against the meeting is counted as absent.",
        ),
    },
)


def lead_away(facts: Situation, plan: Blueprint) -> None:
    """Whoever leads is away for weeks while the process lasts, and nobody else is there to lead."""
    last = last_day(facts, plan)
    if facts.start is None or last is None or plan.shape.has("inform", "enough"):
        return
    for each in facts.leads:
        for period in sorted(each.unavailable, key=lambda one: (one.first, one.last)):
            weeks = (period.last - period.first).days >= WEEKS_AWAY
            if not weeks or period.last < facts.start or period.first > last:
                continue
            others = [other for other in facts.leads if other is not each and _leads(other, period)]
            key = "lead_away_with" if others else "lead_away"
            told = said(
                f"plan_people.{key}",
                (each.id, *(other.id for other in others)),
                who=named([each.id]),
                others=named(other.id for other in others),
                first=period.first.isoformat(),
                last=period.last.isoformat(),
            )
            plan.tell(told)


def _leads(other: Facilitator, period: Period) -> bool:
    """Whether somebody is there to lead in a time."""
    return not any(
        each.first <= period.last and each.last >= period.first for each in other.unavailable
    )


LEAD_AWAY = StepRule(
    code="lead-away",
    phase="fixed",
    step=lead_away,
    ours=True,
    needs=("calendar.facilitators.unavailable",),
    small=True,
    late=True,
    told="mind",
    texts={
        "title": ("Den som leder är borta", "Whoever leads is away"),
        "about": (
            "Är den som leder borta i veckor under tiden sägs när, och vem som leder då.",
            "If whoever leads is away for weeks meanwhile, it is told when, and who leads then.",
        ),
        "because": (
            "En paus som ingen har förklarat läses som att frågan lagts ner.",
            "A pause that nobody has explained is read as the question being dropped.",
        ),
    },
)
