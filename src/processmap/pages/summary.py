"""Where a case stands, on one page, as a process lead reads it."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from processmap.analysis.conditions import Hearing, aim_of, last_day_of, outreach_to
from processmap.audience.days import of_day
from processmap.audience.scope import Scope
from processmap.language.wording import capital, day, listing, word
from processmap.messages import text
from processmap.messages.naming import Titles
from processmap.model.dialogues import Dialogue
from processmap.model.perspectives import Perspective, Tension
from processmap.model.stakeholders import Stakeholder
from processmap.model.times import earliest
from processmap.pages import progress
from processmap.pages.around import around, around_said
from processmap.pages.insight import insight
from processmap.pages.page import Page, Section, Table
from processmap.views.gather import flow_of, what_is_next
from processmap.views.rulings import outcome_of
from processmap.views.step import Step

__all__ = ["summary_data", "summary_page"]


def summary_page(scope: Scope) -> Page:
    """The page: the question, who is heard and who is not, what was held, what is next, late,
    promised, decided.
    """
    if scope.closed:
        return Page(
            title=_say(scope, "closed_title"),
            language=scope.language,
            sentences=(_say(scope, "closed"),),
        )
    found = (
        *(_influence(scope), around(scope), _heard(scope), insight(scope), _tensions(scope)),
        *(progress.held(scope), _next(scope), progress.late(scope), progress.feedback(scope)),
        *(progress.promises(scope), progress.matters(scope), _decisions(scope)),
    )
    return Page(
        title=scope.case.title,
        language=scope.language,
        sentences=tuple(_frame(scope)),
        sections=tuple(section for section in found if section is not None),
    )


def _say(scope: Scope, name: str, /, **params: Any) -> str:
    return text(f"verbs.show_{name}", scope.language, **params)


def _frame(scope: Scope) -> Iterator[str]:
    case = scope.case
    if case.question:
        yield case.question
    number = _say(scope, "case_number", number=case.case_number) if case.case_number else ""
    by = _say(scope, "commissioner", name=case.commissioner) if case.commissioner else ""
    if facts := " · ".join(filter(None, [case.owner or "", by, number])):
        yield facts
    if case.reviewed is None:
        yield text("picture.draft_long", scope.language)
    elif scope.open(case.reviewed):
        yield _say(scope, "reviewed", by=case.reviewed.by, date=day(case.reviewed.date)).rstrip()
    if case.pause is not None and case.pause.ended is None and scope.open(case.pause):
        yield _say(scope, "paused", why=case.pause.why)
    if scope.hidden:
        yield _say(scope, "withheld", count=scope.hidden)


def _influence(scope: Scope) -> Section:
    case, items = scope.case, []
    if case.fixed:
        items.append(_say(scope, "fixed", what="; ".join(case.fixed)))
    if case.open is None:
        items.append(_say(scope, "open_unsaid"))
    else:
        items.append(
            _say(scope, "open", what="; ".join(case.open))
            if case.open
            else _say(scope, "open_nothing")
        )
    items += [_say(scope, "tried", what=each) for each in case.tried]
    return Section(title=_say(scope, "influence"), items=tuple(items))


# Who is heard.


def _heard(scope: Scope) -> Section:
    concerned = _concerned(scope)
    listed = {each.id for each in concerned}
    others = [each.id for each in scope.stakeholders if each.id not in listed]
    sentences = []
    if concerned:
        done = sum(
            1 for each in concerned if scope.facts.hearing(each.id) in (Hearing.SELF, Hearing.PART)
        )
        sentences.append(_say(scope, "heard_count", done=done, count=len(concerned)))
    else:
        sentences.append(_say(scope, "nobody"))
    named = [_mention(each.name, each.dialogues, scope) for each in scope.facts.missing]
    if named := [each for each in named if each]:
        sentences.append(_say(scope, "missing", who=listing(named, scope.language)))
    if others:
        sentences.append(_say(scope, "beside", who=scope.names(others)))
    columns = tuple(
        _say(scope, f"column_{name}") for name in ("who", "affected", "heard", "willing")
    )
    rows = tuple(
        (
            each.name,
            capital(word("affected", each.affected, scope.language)),
            _how_heard(each, scope),
            capital(word("willing", each.willing, scope.language)),
        )
        for each in concerned
    )
    table = Table(columns, rows) if rows else None
    return Section(title=_say(scope, "heard"), sentences=tuple(sentences), table=table)


def _concerned(scope: Scope) -> list[Stakeholder]:
    """Those to be listened to, in document order."""
    return [each for each in scope.case.stakeholders if scope.facts.concerned(each.id)]


def _mention(name: str, dialogues: tuple[str, ...], scope: Scope) -> str:
    shown = [scope.name(key) for key in dialogues if scope.shows(key)]
    return (
        _say(scope, "mentioned", who=scope.free(name), where=shown[0])
        if shown and scope.free(name)
        else ""
    )


def _how_heard(each: Stakeholder, scope: Scope) -> str:
    case = scope.case
    how = scope.facts.hearing(each.id)
    if how is Hearing.SELF:
        talks = [scope.talk(key) for key in scope.facts.heard_in.get(each.id, ())]
        days = [when for talk in talks if talk is not None and (when := last_day_of(talk))]
        days += [
            earliest(one.date)
            for one in outreach_to(case, each.id)
            if one.outcome == "met" and one.date
        ]
        return (
            _say(scope, "heard_self", date=day(max(days))) if days else _say(scope, "heard_undated")
        )
    if how is not Hearing.NOT:
        return _say(scope, f"heard_{how}")
    attempts = [one for one in outreach_to(case, each.id) if scope.open(one)]
    if not attempts:
        return _say(scope, "heard_not")
    outcome = word("outreach", attempts[-1].outcome, scope.language)
    return _say(scope, "heard_tried", date=day(attempts[-1].date), outcome=outcome)


# Tensions.


def _tensions(scope: Scope) -> Section:
    if not scope.tensions:
        key = "no_tensions" if scope.perspectives else "no_perspectives"
        return Section(title=_say(scope, "tensions"), sentences=(_say(scope, key),))
    columns = tuple(
        _say(scope, f"column_{name}") for name in ("between", "aim", "readiness", "met")
    )
    rows = tuple(_tension(each, scope) for each in scope.tensions)
    return Section(title=_say(scope, "tensions"), table=Table(columns, rows))


def _tension(tension: Tension, scope: Scope) -> tuple[str, str, str, str]:
    language = scope.language
    between = " – ".join(
        format(Titles((_statement(key, scope),)), language) for key in tension.between
    )
    met = [scope.name(key) for key in scope.facts.met.get(tension.key, ()) if scope.shows(key)]
    return (
        between,
        capital(word("aim", aim_of(tension), language)),
        capital(word("readiness", scope.facts.readiness.get(tension.key), language)),
        listing(met, language) or _say(scope, "not_met"),
    )


def _statement(key: str, scope: Scope) -> str:
    found = scope.case[key]
    return (scope.free(found.statement) if isinstance(found, Perspective) else "") or scope.name(
        key
    )


# What comes, and what has been decided.


def _coming(scope: Scope) -> list[tuple[str, str]]:
    flow = flow_of(scope)
    coming = what_is_next(flow.steps.values(), flow.ties, scope)
    found = [step for step in flow.steps.values() if step.key in coming]
    found.sort(
        key=lambda step: (step.date is None, step.date or dt.date.max)
    )  # as a diary has it; the undated last
    return [
        (step.key, f"{step.said}{_special(step, scope)}{_passed(step, scope)}") for step in found
    ]


def _special(step: Step, scope: Scope) -> str:
    """What stands after a decision that is next on a red day; a conversation says it itself."""
    talk = isinstance(scope.case.by_id.get(step.key), Dialogue)
    if talk or step.date is None or step.vague:
        return ""
    special = of_day(step.date, scope.case, scope.language)
    return f" ({special})" if special else ""


def _passed(step: Step, scope: Scope) -> str:
    """What stands after something next whose day is gone: it is still next, but on another day."""
    gone = (
        scope.today is not None
        and step.last is not None
        and step.last < scope.today
        and not step.vague
    )
    return text("following.next_passed", scope.language) if gone else ""


def _next(scope: Scope) -> Section:
    coming = (*(said for _, said in _coming(scope)), *progress.meetings(scope))
    sentences = () if coming else (_say(scope, "nothing_next"),)
    return Section(title=_say(scope, "next"), sentences=sentences, items=coming)


def _decisions(scope: Scope) -> Section | None:
    if not scope.decisions:
        return None
    columns = tuple(
        _say(scope, f"column_{name}") for name in ("date", "body", "reference", "matter", "outcome")
    )
    rows = tuple(
        (
            day(each.date) or "–",
            scope.name(each.body),
            each.reference or "–",
            (scope.title(each) if each.title else scope.names(each.proposals)) or scope.title(each),
            progress.outcome_said(scope, each),
        )
        for each in scope.decisions
    )
    return Section(title=_say(scope, "decisions"), table=Table(columns, rows))


def summary_data(scope: Scope) -> dict[str, Any]:
    """The page as data; words of the document as they stand, our own as the codes of the
    document.
    """
    case = scope.case
    if scope.closed:
        return {"title": None, "confidential": True}
    return {
        "title": case.title,
        "question": case.question,
        "language": case.language,
        "owner": case.owner,
        "commissioner": case.commissioner,
        "case_number": case.case_number,
        "draft": case.reviewed is None,
        "fixed": list(case.fixed),
        "open": None if case.open is None else list(case.open),
        "around": list(around_said(scope)),
        "stakeholders": [
            {
                "id": each.id,
                "name": each.name,
                "affected": each.affected,
                "heard": scope.facts.hearing(each.id),
                "heard_in": [
                    key for key in scope.facts.heard_in.get(each.id, ()) if scope.shows(key)
                ],
                "willing": each.willing,
            }
            for each in _concerned(scope)
        ],
        "missing": [scope.free(each.name) for each in scope.facts.missing],
        "tensions": [
            {
                "between": list(each.between),
                "aim": aim_of(each),
                "can_meet": scope.facts.readiness.get(each.key),
                "met_in": [key for key in scope.facts.met.get(each.key, ()) if scope.shows(key)],
            }
            for each in scope.tensions
        ],
        "next": [{"id": key, "what": said} for key, said in _coming(scope)],
        "decisions": [
            {
                "id": each.id,
                "body": each.body,
                "date": each.date and str(each.date),
                "reference": each.reference,
                "title": scope.title(each),
                "outcome": outcome_of(each),
            }
            for each in scope.decisions
        ],
        **progress.standing_data(scope),
        "withheld": scope.hidden,
    }
