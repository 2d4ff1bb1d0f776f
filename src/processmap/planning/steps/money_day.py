"""Money with a last day: whether what it asks for can be done by then, said at once to those who
count on it; and what is said by word of mouth only is asked for in writing.
"""

import datetime as dt
import re
from collections.abc import Iterator

from processmap.model.circumstances import Proceeding
from processmap.model.governance import Decision, Proposal
from processmap.model.kinds import whole_of
from processmap.model.plan import Filling, Said
from processmap.model.project import Funding
from processmap.model.times import earliest, exact
from processmap.model.words import EventKind
from processmap.planning.blueprint import Blueprint, StepRule, named, quoted
from processmap.planning.powers import examines
from processmap.planning.situation import Situation
from processmap.planning.stoppable import about_the_money

__all__ = ["MONEY_DAY"]

_APPEAL = dt.timedelta(weeks=3)
"""How long what a municipality has decided can be appealed (Kommunallagen 13:5, PBL)."""
_DAY = re.compile(r"\b\d{4}-\d\d-\d\d\b")


def money_day(facts: Situation, plan: Blueprint) -> None:
    """Sum what must be done before the last day of some money; where it is not sure to fit, that
    is said now, and another last day or a smaller part is asked about in writing.
    """
    if facts.start is None or plan.shape.has("inform", "enough"):
        return
    waiting = {key for each in facts.pending for key in each.proposals}
    for money in facts.case.funding:
        last = _last_day(facts, money)
        if money.id is None or money.confidential or last is None or last <= facts.start:
            continue
        about = about_the_money(facts, money)
        about = about & waiting or about
        proposals = [each for each in facts.open_proposals if each.id in about]
        steps = tuple(_not_surely_before(facts, plan, last, proposals))
        if not steps:
            continue
        who = _counting_on_it(facts, proposals)
        refs = (money.id, *(key for each in steps for key in each.refs), *who)
        asked = _change_by(facts, money, last)
        by: Said = (
            plan.said("before", (money.id,), day=asked.isoformat())
            if asked is not None
            else plan.said("at_once", (money.id,))
        )
        told: dict[str, Filling] = {
            "what": quoted([money.id]),
            "day": last.isoformat(),
            "steps": steps,
            "by": by,
            "who": named(who),
        }
        plan.tell(plan.said("fits_not" if who else "fits_not_alone", refs, **told))


def _days_in(money: Funding) -> list[dt.date]:
    found = []
    for written in _DAY.findall(money.note or ""):
        try:
            found.append(dt.date.fromisoformat(written))
        except ValueError:
            continue  # a day that there is not
    return found


def _last_day(facts: Situation, money: Funding) -> dt.date | None:
    """The last day of some money: a set day that its note names, else the last day in the note."""
    noted = _days_in(money)
    days_set: frozenset[dt.date] = facts.case.once(
        "planning:set_days",
        lambda: frozenset(
            day
            for each in facts.case.events
            if each.kind is EventKind.DEADLINE and not each.confidential
            if each.date is not None and (day := exact(each.date)) is not None
        ),
    )
    return max((day for day in noted if day in days_set), default=max(noted, default=None))


def _change_by(facts: Situation, money: Funding, last: dt.date) -> dt.date | None:
    """The day before which a change can be asked for, as the note says."""
    start = facts.start
    return min(
        (day for day in _days_in(money) if start is not None and start < day < last), default=None
    )


def _not_surely_before(
    facts: Situation, plan: Blueprint, last: dt.date, proposals: list[Proposal]
) -> Iterator[Said]:
    """What may end after the last day: cases and applications on the same themes, adoption with the
    time for appeal, and the meeting of those whose yes is needed, where it is near.
    """
    themes = {theme for each in proposals for theme in each.themes}
    for running in facts.proceedings:
        if running.id and not running.confidential and themes & set(running.themes):
            yield from _running(facts, plan, last, running)
    keys = {each.id for each in proposals}
    for ruling in facts.pending:
        day = _adopted(ruling)
        if keys & set(ruling.proposals) and day is not None and not ruling.confidential:
            final = day + _APPEAL
            if final > last - _APPEAL:
                yield plan.said(
                    "adopted",
                    (ruling.id,),
                    what=quoted([ruling.id]),
                    day=day.isoformat(),
                    final=final.isoformat(),
                )


def _running(
    facts: Situation, plan: Blueprint, last: dt.date, running: Proceeding
) -> Iterator[Said]:
    """When something ends at the soonest and at the latest, where that may be too late."""
    key = running.id or ""
    begun = earliest(running.starts) if running.starts is not None else facts.start
    if running.weeks is not None and begun is not None:
        soon, late = (
            running.weeks if isinstance(running.weeks, tuple) else (running.weeks, running.weeks)
        )
        low, high = begun + dt.timedelta(weeks=soon), begun + dt.timedelta(weeks=late)
        if high > last:
            yield plan.said(
                "takes",
                (key,),
                what=quoted([key]),
                low=low.isoformat()[:7],
                high=high.isoformat()[:7],
            )
    elif running.ends is None and any(examines(facts, who) for who in running.by):
        yield plan.said("no_end", (key,), what=quoted([key]))


def _adopted(ruling: Decision) -> dt.date | None:
    """The day of a decision, else the one that its note tells."""
    if ruling.date is not None:
        return exact(ruling.date)
    found = _DAY.search(ruling.note or "")
    try:
        return dt.date.fromisoformat(found.group()) if found else None
    except ValueError:
        return None


def _counting_on_it(facts: Situation, proposals: list[Proposal]) -> tuple[str, ...]:
    """Who has made what the money is for, and who decides on it."""
    makers = {whole_of(key) for each in proposals for key in (*each.made_by, *each.from_)}
    deciding = {key for each in proposals for key in each.decided_by if key in facts.bodies}
    shown = makers & facts.parties.keys() - facts.hidden
    return (*facts.ordered(shown), *sorted(deciding, key=facts.key))


MONEY_DAY = StepRule(
    code="money-day",
    phase="fixed",
    step=money_day,
    ours=True,
    needs=("funding.note", "proceedings.weeks", "decisions.date"),
    small=False,
    told="fixed",
    texts={
        "title": ("Pengarnas sista dag", "The last day of the money"),
        "about": (
            "Ryms inte säkert det som ska vara klart före pengarnas sista dag sägs det nu, och "
            "annat datum eller mindre del frågas om skriftligt.",
            "Where what must be done before the last day of some money is not sure to fit, that is "
            "said now, and another day or a smaller part is asked about in writing.",
        ),
        "because": (
            "Samtal som pressas för pengar som ändå är borta kostar dubbelt.",
            "Talks pressed for money that is lost anyway cost twice.",
        ),
        "fits_not": (
            "Villkoren för {what} ska vara uppfyllda {day}. Det går inte säkert ihop med {steps}. "
            "Säg det nu till {who}, pressa inte samtalen, och fråga den som ger pengarna "
            "skriftligt{by} om annat sista datum eller mindre del.",
            "The terms for {what} are to be met by {day}. That is not sure to go with {steps}. Say "
            "so now to {who}, do not press the talks, and ask whoever gives the money in "
            "writing{by} for another last day or a smaller part.",
        ),
        "fits_not_alone": (
            "Villkoren för {what} ska vara uppfyllda {day}. Det går inte säkert ihop med {steps}. "
            "Säg det nu till alla, pressa inte samtalen, och fråga den som ger pengarna "
            "skriftligt{by} om annat sista datum eller mindre del.",
            "The terms for {what} are to be met by {day}. That is not sure to go with {steps}. "
            "Tell all now, do not press the talks, and ask whoever gives the money in writing{by} "
            "for another last day or a smaller part.",
        ),
        "takes": ("{what} (klart {low} till {high})", "{what} (done {low} to {high})"),
        "no_end": ("{what} (inget slut känt)", "{what} (no known end)"),
        "adopted": (
            "{what} ({day}, kan överklagas till {final})",
            "{what} ({day}, can be appealed until {final})",
        ),
        "before": (" före {day}", " before {day}"),
        "at_once": (" genast", " at once"),
    },
)
