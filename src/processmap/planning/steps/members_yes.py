"""The yes of those at home: an association answers by its own rules, on its own day, and a draft is
with it in time.
"""

import datetime as dt
import re

from attrs import frozen

from processmap.model.plan import Filling, Said
from processmap.model.times import Day, exact
from processmap.model.words import Answer, MayAgree
from processmap.planning.blueprint import Blueprint, StepRule, named, own_words
from processmap.planning.first_bound import bindings
from processmap.planning.numbers import number_in_words
from processmap.planning.powers import association_of
from processmap.planning.situation import Situation

__all__ = ["MEMBERS_YES"]

_NOTICE = re.compile(
    r"\b(?:kallelse\w*|kallas|notice|called)\b[^.!?]*?\b(\w+) (veckor|vecka|dagar|weeks?|days?)\b",
    re.IGNORECASE,
)
"""How long before a meeting its members are called, as a note tells it."""

_OF_MEMBERS = re.compile(r"stämma|årsmöte|medlemsmöte|general meeting|members", re.IGNORECASE)
"""Names of bodies in which the members themselves sit."""


@frozen(kw_only=True)
class _Notice:
    """How long before a meeting its members are called: in words, and in days."""

    words: str
    days: int


def members_yes(facts: Situation, plan: Blueprint) -> None:
    """Ask an association whose yes is needed for its rules at once, and say by when its members are
    called; to any that answers at home, say by when a draft is there.
    """
    if facts.start is None or plan.shape.has("inform", "enough"):
        return
    bodies = _bodies_of(facts)
    for key in facts.ordered(facts.parties):
        party = facts.parties[key]
        if party.confidential or key in facts.hidden or facts.is_public(key):
            continue
        answers_at_home = party.approves is not None and party.approves is not Answer.NO
        if key in bodies:
            _track(facts, plan, key, bodies[key])
        elif answers_at_home and key not in facts.owner_parties:
            _draft_at_home(facts, plan, key)


def _bodies_of(facts: Situation) -> dict[str, str]:
    """The body in which the members of each such association give its yes: a meeting of members by
    its name, or where the map says that they answer at home.
    """
    found: dict[str, str] = {}
    for body in sorted(facts.bodies):
        key = association_of(facts, body)
        if key is None or facts.bodies[body].confidential:
            continue
        party = facts.parties[key]
        at_home = party.may_agree is MayAgree.ASKS_BACK or isinstance(party.approves, Day)
        if at_home or _OF_MEMBERS.search(facts.bodies[body].name):
            found.setdefault(key, body)
    return found


def _track(facts: Situation, plan: Blueprint, key: str, body: str) -> None:
    """What is asked of an association at once, and the days of its meeting."""
    party = facts.parties[key]
    note = f"{party.note or ''} {facts.bodies[body].note or ''}"
    notice = _notice_in(note)
    day = _meeting_day(facts, party.approves, body)
    lines: Filling = plan.said("no_day", (body,), body=named([body]))
    if day is not None:
        told: dict[str, Filling] = {"body": named([body]), "day": day.isoformat()}
        called = day - dt.timedelta(days=notice.days) if notice else None
        ahead = called is not None and facts.start is not None and called > facts.start
        if called is not None and ahead:
            told["called"] = called.isoformat()
        lines = plan.said("on_day_called" if ahead else "on_day", (body,), **told)
    extra: Said = plan.said("extra", (key,))
    if notice is not None:
        words = own_words([notice.words], (key,), plain=True)
        extra = plan.said("extra_notice", (key,), notice=words)
    plan.tell(plan.said("track", (key, body), who=named([key]), day=lines, extra=extra))


def _draft_at_home(facts: Situation, plan: Blueprint, key: str) -> None:
    """By when a draft is with those who answer at home: before their own meeting, or so many days
    before it is handed in.
    """
    approves = facts.parties[key].approves
    assert facts.start is not None  # nothing is told without a first day
    if isinstance(approves, int) and not isinstance(approves, bool):
        due = _handed_in(facts)
        by = due - dt.timedelta(days=approves) if due is not None else None
        if by is not None and by > facts.start:
            plan.tell(plan.said("draft_by", (key,), who=named([key]), day=by.isoformat()))
        return
    day = _meeting_day(facts, approves, None)
    if day is None:
        return
    notice = _notice_in(facts.parties[key].note or "")
    called = day - dt.timedelta(days=notice.days) if notice else None
    told: dict[str, Filling] = {"who": named([key]), "day": day.isoformat()}
    if called is not None and called > facts.start:
        plan.tell(plan.said("draft_called", (key,), called=called.isoformat(), **told))
    else:
        plan.tell(plan.said("draft_before", (key,), **told))


def _meeting_day(facts: Situation, approves: object, body: str | None) -> dt.date | None:
    """The day on which those at home answer: as written, else the next meeting of their body."""
    if isinstance(approves, Day):
        day = exact(approves)
        if day is not None and facts.start is not None and day > facts.start:
            return day
    meetings = facts.bodies[body].meetings if body is not None else ()
    coming = [
        each.date
        for each in meetings
        if not each.cancelled and facts.start is not None and each.date > facts.start
    ]
    return min(coming, default=None)


def _handed_in(facts: Situation) -> dt.date | None:
    """The first day by which something is handed in to a body that is to decide."""
    days = [
        bindings(facts, each.body, day)[0].papers
        for each in facts.pending
        if each.date is not None and (day := exact(each.date)) is not None
    ]
    return min(days, default=None)


def _notice_in(note: str) -> _Notice | None:
    """How long before a meeting its members are called, by a note."""
    found = _NOTICE.search(note)
    if found is None:
        return None
    number = number_in_words(found[1])
    if number is None:
        return None
    weeks = found[2].casefold().startswith(("v", "w"))
    return _Notice(words=f"{found[1]} {found[2]}", days=number * (7 if weeks else 1))


MEMBERS_YES = StepRule(
    code="members-yes",
    phase="fixed",
    step=members_yes,
    ours=True,
    needs=("approves", "role: must_agree", "decision_bodies.part_of"),
    small=False,
    told="fixed",
    texts={
        "title": ("Medlemmarnas ja", "The yes of the members"),
        "about": (
            "En förening svarar enligt sina stadgar: vem som röstar, hur kallelsen går och när. "
            "Ett utkast är där i tid.",
            "An association answers by its rules: who votes, how they are called and when. A draft "
            "is there in time.",
        ),
        "because": (
            "Styrelsens underskrift är inte medlemmarnas ja.",
            "The signature of the board is not the yes of the members.",
        ),
        "track": (
            "Ja från {who} är ett eget spår. Fråga nu efter stadgarna: vem röstar, med vilken "
            "majoritet, och hur kallas de? Medlemmarna möts först, innan alternativ ritas; "
            "styrelsens underskrift är inget ja. {day} {extra}",
            "A yes from {who} is a track of its own. Ask now for the rules: who votes, by which "
            "majority, and how are they called? The members meet first, before options are drawn; "
            "the signature of the board is no yes. {day} {extra}",
        ),
        "no_day": ("Fråga när {body} möts.", "Ask when {body} [meets|meet]."),
        "on_day": ("{body} möts {day}.", "{body} [meets|meet] on {day}."),
        "on_day_called": (
            "{body} möts {day}; kallelsen går senast {called}.",
            "{body} [meets|meet] on {day}; the notice goes out by {called}.",
        ),
        "extra": (
            "Fråga också hur en extra kallas.",
            "Ask too how an extra one is called.",
        ),
        "extra_notice": (
            "En extra kallas minst {notice} före, om det stämmer.",
            "An extra one is called at least {notice} before, if that is right.",
        ),
        "draft_by": (
            "{who} svarar hemma: ett utkast är där senast {day}.",
            "{who} [answers|answer] at home: a draft is there by {day}.",
        ),
        "draft_before": (
            "{who} svarar hemma {day}: utkastet är där före kallelsen.",
            "{who} [answers|answer] at home on {day}: the draft is there before the notice.",
        ),
        "draft_called": (
            "{who} svarar hemma {day}: utkastet är där när kallelsen går, senast {called}.",
            "{who} [answers|answer] at home on {day}: the draft is there when the notice goes out, "
            "by {called}.",
        ),
    },
)
