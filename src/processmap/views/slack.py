"""How much time there is to spare: for a conversation, and for a decision that is put off.

Where a timetable has set the days, its own count is shown. Else each day is held against the next
day that depends on it, and the last day before that on which the conversation can be held counts.
"""

import datetime as dt
from collections.abc import Iterator
from typing import Literal, TypeAlias

from attrs import evolve, frozen

from processmap.analysis.conditions import day_of, last_day_of
from processmap.audience.scope import Scope
from processmap.language.wording import day
from processmap.messages import text
from processmap.model.dialogues import Dialogue
from processmap.model.governance import DecisionBody, Meeting
from processmap.model.times import exact
from processmap.model.words import Outcome, Purpose
from processmap.views.rulings import next_meeting, outcome_of, papers_day, reference_day

__all__ = ["Postponement", "Slack", "postponements", "slack_of"]

Bound: TypeAlias = Literal["talk", "papers", "target", "plan"]


@frozen
class Slack:
    """How many days later something could be before it is in the way of what depends on it.

    Attributes:
        days: how many; less than 0 where it is too late already.
        bound: what depends on it: another conversation, papers due, the target, or the timetable as
            a whole.
        date: that day.
        name: the conversation or the body; empty for the target.
    """

    days: int
    bound: Bound
    date: dt.date
    name: str = ""

    def short(self, language: str) -> str:
        """Say how much there is to spare, in a few words."""
        if self.days == 0:
            return text("slack.none", language)
        name, count = ("late", -self.days) if self.days < 0 else ("days", self.days)
        return text(f"slack.{name}_one" if count == 1 else f"slack.{name}", language, count=count)

    def said(self, language: str) -> str:
        """Say it, and what it is counted to."""
        until = text(f"slack.before_{self.bound}", language, name=self.name, date=day(self.date))
        return f"{self.short(language)}, {until}"


def slack_of(dialogue: Dialogue, scope: Scope) -> Slack | None:
    """The slack of a conversation to come; None for one that is held, called off or undated, or
    that nothing waits for.

    Where a schedule says how much there is, that is it: what follows may then move too. Else it is
    held against the conversations that come after it with their gaps, the papers of the meeting
    that is to decide on what comes of it, and the target; the tightest counts, and the last day
    before it on which the conversation can be held.
    """
    date = day_of(dialogue)
    if date is None or dialogue.held or not dialogue.live:
        return None
    if scope.spare is not None:
        spare = scope.spare.get(dialogue.id)
        return None if spare is None else Slack(spare, "plan", date + dt.timedelta(days=spare))
    end = last_day_of(dialogue) or date
    found = [
        *_later_talks(dialogue, end, scope),
        *_papers(dialogue, end, scope),
        *_target(dialogue, end, scope),
    ]
    tightest = min(found, key=lambda each: each.days, default=None)
    if tightest is None or tightest.days <= 0:
        return tightest
    last = scope.last_day(dialogue, date, date + dt.timedelta(days=tightest.days))
    return evolve(tightest, days=(last - date).days)


def _later_talks(dialogue: Dialogue, date: dt.date, scope: Scope) -> Iterator[Slack]:
    """Up to the day before what comes after it, or as many days before as there are to be between
    them.
    """
    for each in scope.dialogues:
        when = day_of(each)
        if when is None or not each.live:
            continue
        for after in each.after:
            if after.dialogue == dialogue.id:
                apart = (when - date).days
                days = (
                    apart - after.gap_days if after.gap_days else apart - 1 if apart > 0 else apart
                )
                yield Slack(days, "talk", when, scope.title(each))


def _papers(dialogue: Dialogue, date: dt.date, scope: Scope) -> Iterator[Slack]:
    """The papers of the first meeting, from now on, of a body that decides on a proposal that comes
    of it.
    """
    keys = {key for each in scope.proposals if dialogue.id in each.from_ for key in each.decided_by}
    for body in scope.bodies:
        meeting = _deciding(body, scope) if body.id in keys else None
        due = papers_day(body, meeting) if meeting else None
        if due is not None:
            yield Slack((due - date).days, "papers", due, body.name)


def _target(dialogue: Dialogue, date: dt.date, scope: Scope) -> Iterator[Slack]:
    """The target, but for following up, which comes after it by its nature."""
    calendar = scope.case.calendar
    if (
        dialogue.purpose is not Purpose.FOLLOW_UP
        and calendar is not None
        and calendar.deadline
        and scope.open(calendar)
    ):
        yield Slack((calendar.deadline - date).days, "target", calendar.deadline)


@frozen
class Postponement:
    """What happens if a body puts off a decision it is to take.

    Attributes:
        body: the body.
        date: the meeting it is to be taken at.
        later: the body's next meeting after that; None where none is written down.
        target: the target, where there is one.
    """

    body: DecisionBody
    date: dt.date
    later: dt.date | None
    target: dt.date | None

    def said(self, language: str) -> str:
        """Say it in a sentence."""
        known = {"body": self.body.name, "date": day(self.date)}
        if self.later is None:
            return text("slack.put_off_nowhere", language, **known)
        target = ""
        if self.target is not None:
            name = "put_off_in_time" if self.later <= self.target else "put_off_late"
            target = text(f"slack.{name}", language, date=day(self.target))
        days = (self.later - self.date).days
        return text(
            "slack.put_off", language, later=day(self.later), days=days, target=target, **known
        )


def postponements(scope: Scope) -> tuple[Postponement, ...]:
    """For every body with something to decide, what a postponement would mean; in document
    order.
    """
    calendar = scope.case.calendar
    target = calendar.deadline if calendar is not None and scope.open(calendar) else None
    out = []
    for body in scope.bodies:
        meeting = _deciding(body, scope) if _has_matters(body, scope) else None
        if meeting is not None:
            dates = [each.date for each in body.meetings if scope.open(each) and not each.cancelled]
            later = min((date for date in dates if date > meeting.date), default=None)
            out.append(Postponement(body, meeting.date, later, target))
    return tuple(out)


def _has_matters(body: DecisionBody, scope: Scope) -> bool:
    """Whether something awaits a body: a decision that is pending, or a proposal on which nothing
    is decided.
    """
    if any(
        each.body == body.id and outcome_of(each) is Outcome.PENDING for each in scope.decisions
    ):
        return True
    taken = {key for each in scope.decisions for key in each.proposals}
    return any(body.id in each.decided_by and each.id not in taken for each in scope.proposals)


def _deciding(body: DecisionBody, scope: Scope) -> Meeting | None:
    """The meeting at which a body is to decide: that of a pending decision with a day, else its
    next.
    """
    first = reference_day(scope)
    awaited = [
        each
        for each in scope.decisions
        if each.body == body.id and outcome_of(each) is Outcome.PENDING
    ]
    pending = [day for each in awaited if (day := exact(each.date))]
    ahead = [date for date in pending if first is None or date >= first]
    if not ahead:
        return next_meeting(body, scope)
    return next(
        (each for each in body.meetings if each.date == min(ahead)), Meeting(date=min(ahead))
    )
