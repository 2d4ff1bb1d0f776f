"""What becomes of it if the answer to what is asked first is no."""

import datetime as dt
import re

from attrs import evolve

from processmap.model.kinds import whole_of
from processmap.model.plan import Filling, Named, PlanGate, Quoted, Said
from processmap.model.words import Level
from processmap.planning.blueprint import Blueprint, StepRule, named, own_words, quoted
from processmap.planning.noted_days import NotedDay, noted_days
from processmap.planning.settled import goes_on_beside
from processmap.planning.situation import Situation
from processmap.planning.stance import living_with_it
from processmap.planning.steps.call import yet_to_accept
from processmap.planning.talks_in_time import talks_in_time, weeks_to_talk

__all__ = ["IF_NO"]

_MOST = 2
"""Parties that are named as those who are told; more than that nobody reads."""
_MOST_FIRST = 3
"""Parties that are heard first where a decision comes soon, by name (own)."""
_MOST_SIDES = 3
"""Sides that are named, or whose yes it is said to hang on."""
_BEGUN = frozenset({"open", "reservation"})
_CIRCLES = ("plan_small.circle_title",)
# A question that is also about how people can talk or trust each other.
_HOW_THEY_TALK = re.compile(
    r"\b(förtroende\w*|tillit\w*|trust\w*|(?:tala|prata|talk|speak)\w* (?:med|with|to) "
    r"(?:varandra|varann|each other|one another))\b",
    re.IGNORECASE,
)
_ASKED_TO_WAIT = (
    "plan_fixed.ready_waits",
    "plan_fixed.ready_lies_still",
    "plan_fixed.ready_shown_first",
    "plan_protect.ask_wait",
    "plan_protect.ask_wait_alone",
    "plan_protect.no_decision_until",
    "plan_protect.kept_out_of",
    "plan_protect.no_decision",
    "plan_protect.no_decision_all",
    "plan_protect.no_decision_by",
    "plan_protect.no_signing",
    "plan_net.lines",
)
"""What a gate says where somebody is asked to wait with something."""


def if_no(facts: Situation, plan: Blueprint) -> None:
    """For each of the first things that are asked, what then, if the answer is no."""
    if plan.shape.stance != "talks" or plan.shape.has("apart", "inform", "enough"):
        return
    shut = [each for each in plan.gates if each.state not in _BEGUN]
    found = [_no_talks(facts, plan, shut)]
    if not plan.shape.small:  # a small plan asks for its mandate first, and for little else
        found += [_no_waiting(facts, plan, shut), _soon(facts, plan), _begun(facts, plan, shut)]
        found.append(_no_lead(facts, plan, shut))
    for said_ in found:
        if said_ is not None:
            plan.tell(said_)


IF_NO = StepRule(
    code="if-no",
    phase="fixed",
    step=if_no,
    ours=True,
    late=True,
    needs=("decisions", "proceedings.may_wait", "facilitators", "role: [must_agree]"),
    told="if_no",
    texts={
        "title": ("Om svaret blir nej", "If the answer is no"),
        "about": (
            "Vad som händer om den som frågas först säger nej.",
            "What becomes of it if whoever is asked first says no.",
        ),
        "because": (
            "Ett nej ska ha sin egen väg, känd innan någon frågas.",
            "A no is to have its own way, known before anybody is asked.",
        ),
        "no_mandate": (
            "Säger {who} nej, eller är inget öppet: inga samtal. De säger det till alla, och "
            "varför.",
            "If {who} [says|say] no, or nothing is open: no talks. They tell all so, and why.",
        ),
        "nothing_open": (
            "Är inget öppet: inga samtal. {who} säger det till alla, och varför.",
            "If nothing is open: no talks. {who} [tells|tell] all so, and why.",
        ),
        "no_mandate_trust": (
            "Säger {who} nej: inga samtal. Är inget öppet i sak: bara om förtroendet. De säger "
            "det till alla, och varför.",
            "If {who} [says|say] no: no talks. If nothing of the matter is open: only about "
            "trust. They tell all so, and why.",
        ),
        "nothing_open_trust": (
            "Är inget öppet i sak: bara om förtroendet. {who} säger det till alla, och varför.",
            "If nothing of the matter is open: only about trust. {who} [tells|tell] all so, and "
            "why.",
        ),
        "nothing_open_meeting": (
            "Är inget öppet: {who} säger det, och varför, till dem som redan möts, som avgör om de "
            "går vidare.",
            "If nothing is open: {who} [tells|tell] those who meet already so, and why, and they "
            "settle whether they go on.",
        ),
        "no_waiting": (
            "Väntar inte {who}: det som hörts lämnas in före {what}, samtalen gäller hur, och att "
            "delta är inget ja.",
            "If {who} [does|do] not wait: what was heard is handed in before {what}, the talks are "
            "about how, and taking part is no yes.",
        ),
        "no_waiting_agreed": (
            "Väntar inte {who}: {what} går sin väg, och att skriva under något annat är inget ja "
            "till det.",
            "If {who} [does|do] not wait: {what} goes its way, and signing something else is no "
            "yes to it.",
        ),
        "soon": (
            "Väntar inte {body} med {what} ({when}): hör först {who} och lämna in det "
            "före; de andra hörs sedan.",
            "If {body} [does|do] not wait with {what} ({when}): hear first {who}, and "
            "hand it in before; the others are heard later.",
        ),
        "begun": (
            "Börjar {who} ändå: det sägs till alla innan någon bjuds in, och samtalen gäller hur.",
            "If {who} [begins|begin] all the same: all are told before anybody is invited, and the "
            "talks are about how.",
        ),
        "no_lead": (
            "Godtar {who} inte samma ledare: inga gemensamma möten, var och en talar för sig.",
            "If {who} do not accept the same lead: no joint meetings, each talks alone.",
        ),
        "no_yes": (
            "Säger {who} nej till att mötas: samtalen fortsätter var för sig, och målet blir att "
            "alla synsätt når {body}.",
            "If {who} [says|say] no to meeting: the talks go on with each alone, and the aim "
            "becomes that all views reach {body}.",
        ),
        "no_yes_nobody": (
            "Säger {who} nej till att mötas: samtalen fortsätter var för sig, och målet blir att "
            "förstå, inte att enas.",
            "If {who} [says|say] no to meeting: the talks go on with each alone, and the aim "
            "becomes to understand, not to agree.",
        ),
        "any_of": ("någon av {who}", "any of {who}"),
    },
)


def _hit(facts: Situation, but: tuple[str, ...]) -> tuple[str, ...]:
    """Those who bear the matter most, and may be named: they are the first to be told."""
    return facts.ordered(
        key
        for key in facts.parties
        if facts.affected(key) is Level.HIGH
        and key not in but
        and key not in facts.hidden
        and not facts.is_public(key)
    )[:_MOST]


def _no_talks(facts: Situation, plan: Blueprint, shut: list[PlanGate]) -> Said | None:
    """What if there is no mandate, or nothing that can be influenced."""
    first = [each for each in shut if each.phase == "fixed"]
    asked = next((each for each in first if each.kind == "mandate"), None)
    name = "no_mandate"
    if asked is None and not plan.shape.small:
        asked = next((each for each in first if each.kind == "influence"), None)
        name = "nothing_open"
    if asked is None or not asked.opened_by:
        return None
    who = asked.opened_by[:1]
    hit = _hit(facts, who)
    if not hit:
        return None
    if name == "nothing_open" and _meet_already(plan):
        return plan.said("nothing_open_meeting", (*asked.refs, *who), who=named(who))
    if _about_trust(facts, plan):
        name = f"{name}_trust"
    return plan.said(name, (*asked.refs, *who, *hit), who=named(who))


def _meet_already(plan: Blueprint) -> bool:
    """Whether some meet about the matter already: what runs does not end by itself."""
    return any(
        each.status == "open" and each.joint and not goes_on_beside(each) for each in plan.arenas
    )


def _about_trust(facts: Situation, plan: Blueprint) -> bool:
    """Whether there is something to talk of although nothing of the matter is open: trust, or how
    people talk with each other.
    """
    circles = (
        each.title.key in _CIRCLES
        for each in plan.arenas_of("mixed_group")
        if isinstance(each.title, Said)
    )
    return any(circles) or _HOW_THEY_TALK.search(facts.question) is not None


def _no_waiting(facts: Situation, plan: Blueprint, shut: list[PlanGate]) -> Said | None:
    """What if whoever is asked to wait with something that lies ready, or is to be decided, does
    not.
    """
    asked = [each for each in shut if each.kind == "standstill" and each.said.key in _ASKED_TO_WAIT]
    asked.sort(key=lambda each: _ASKED_TO_WAIT.index(each.said.key))
    for gate in asked:
        asking = _who_and_what(gate.said)
        if asking is not None:
            who, what = asking
            name = "no_waiting_agreed" if facts.rules_agreed and facts.agreement else "no_waiting"
            refs = (*gate.refs, *who.ids)
            return plan.said(name, refs, who=evolve(who, ids=who.ids[:1]), what=what)
    return None


def _soon(facts: Situation, plan: Blueprint) -> Said | None:
    """A shorter order of talks where a note expects a decision so soon that there is no time to
    hear everybody before it.
    """
    waiting = {each.id: each for each in facts.pending if each.date is None and each.id}
    for noted in noted_days(facts):
        decision = next((waiting[key] for key in noted.refs if key in waiting), None)
        if decision is None or decision.confidential or facts.start is None:
            continue
        weeks = weeks_to_talk(facts, _soonest(noted))
        in_time = talks_in_time(facts, plan, weeks)
        met = {whole_of(key) for each in in_time.arenas.values() for key in each.parties}
        first = facts.ordered(key for key in living_with_it(facts) if key in met)
        first = tuple(key for key in first if key not in facts.hidden)[:_MOST_FIRST]
        if not first or not in_time.left_out:
            continue
        refs = (*noted.refs, decision.body, *first)
        return plan.said(
            "soon",
            refs,
            body=named([decision.body]),
            what=quoted([decision.id or ""]),
            when=own_words([noted.clause], noted.refs),
            who=named(first),
        )
    return None


def _soonest(noted: NotedDay) -> dt.date:
    """The first day that a note can mean: of a month without a day its first, for whoever must be
    heard before it.
    """
    if str(noted.day.day) in noted.clause.replace(str(noted.day.year), ""):
        return noted.day
    return noted.day.replace(day=1)


def _who_and_what(said: Said) -> tuple[Named, Quoted] | None:
    """Who is asked first in a sentence, or in one of several, to wait, and with what."""
    params = dict(said.params)
    who, what = params.get("who"), params.get("what")
    if said.key in _ASKED_TO_WAIT and isinstance(who, Named) and isinstance(what, Quoted):
        return who, evolve(what, ids=what.ids[:1])
    parts = (value for _, value in said.params if isinstance(value, Said))
    found = map(_who_and_what, parts)
    return next((each for each in found if each is not None), None)


def _begun(facts: Situation, plan: Blueprint, shut: list[PlanGate]) -> Said | None:
    """What if whoever is asked not to begin with something that is appealed begins."""
    gate = next((each for each in shut if each.said.key == "plan_protect.not_begun"), None)
    if gate is None:
        return None
    return plan.said("begun", gate.refs, who=named(gate.opened_by))


def _no_lead(facts: Situation, plan: Blueprint, shut: list[PlanGate]) -> Said | None:
    """What if those without whom nothing is settled accept no lead together, or will not meet."""
    sides = tuple(key for key in facts.sides_of_a_lead if key not in facts.hidden)
    missing = () if facts.rules_agreed else yet_to_accept(facts, sides)
    if missing and 1 < len(sides) <= _MOST_SIDES:
        return plan.said("no_lead", sides, who=named(sides))
    own = next((each for each in shut if each.kind == "own_yes" and each.phase == "small"), None)
    needed = tuple(
        key
        for key in (own.opened_by if own is not None else ())
        if "must_agree" in facts.claims.get(key, ()) and key not in facts.hidden
    )
    if own is None or not needed or len(needed) > _MOST_SIDES:
        return None
    who: dict[str, Filling] = {
        "who": plan.said("any_of", needed, who=named(needed)) if len(needed) > 1 else named(needed)
    }
    bodies = facts.tied_deciders[:1]
    if not bodies:
        return plan.said("no_yes_nobody", (*own.refs, *needed), **who)
    return plan.said("no_yes", (*own.refs, *needed, *bodies), body=named(bodies), **who)
