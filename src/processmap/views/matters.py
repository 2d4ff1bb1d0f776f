"""Open matters in words: how the last body left each, who has it now, and which body takes it
when.
"""

from collections.abc import Iterator
from typing import Any

from processmap.analysis.conditions import Matter
from processmap.audience.scope import Scope
from processmap.language.wording import day, listing, word
from processmap.messages import has_text, text
from processmap.model.governance import Decision, Proposal

__all__ = ["matter_said", "matter_title", "shown_matters"]


def shown_matters(scope: Scope) -> tuple[Matter, ...]:
    """The open matters that may be shown, from the day the scope is drawn for."""
    kept = {each.id for each in scope.decisions} | {each.id for each in scope.proposals}

    def shown(each: Matter) -> bool:
        decisions = [entry.id for entry in (each.awaited, each.left) if entry is not None]
        return all(key in kept for key in decisions or each.proposals)

    return tuple(filter(shown, scope.facts.matters))


def matter_title(matter: Matter, scope: Scope) -> str:
    """What a matter is called: by its decisions, else by its proposals."""
    for decision in (matter.awaited, matter.left):
        if decision is not None and decision.title:
            return scope.title(decision)
    found = [
        each for key in matter.proposals if isinstance(each := scope.case.by_id.get(key), Proposal)
    ]
    titles = [scope.title(each) for each in found]
    return listing(titles, scope.language) or text("following.matter", scope.language)


def matter_said(matter: Matter, scope: Scope) -> str:
    """Where a matter stands, in a few sentences."""
    return " ".join(_sentences(matter, scope))


def _sentences(matter: Matter, scope: Scope) -> Iterator[str]:
    def say(name: str, /, **params: Any) -> str:
        return text(f"following.{name}", scope.language, **params)

    following = (
        scope.name(matter.next_body) if matter.next_body and scope.shows(matter.next_body) else ""
    )
    yield _left(matter.left, scope) if matter.left else say("matter_untouched")
    if scope.today and matter.late(scope.today):
        yield say("matter_late", body=following, date=day(matter.meeting))
    else:
        yield from _onward(matter, following, scope)
        if following and matter.papers_by:
            yield say("matter_papers", date=day(matter.papers_by))
    for task in matter.tasks:
        if scope.open(task) and (said := scope.free(task.task)):
            due = say("task_due", date=day(task.due)) if task.due else ""
            yield say("matter_task", who=scope.names(task.to), task=said, due=due)


def _onward(matter: Matter, following: str, scope: Scope) -> Iterator[str]:
    """Who has the matter and when it is taken up, as one sentence or two."""
    others = [key for key in matter.holders if key != matter.next_body]
    if others:
        yield text("following.matter_with", scope.language, who=scope.names(others, inside=True))
    elif not following:
        yield text("following.matter_nobody", scope.language)
    if not following:
        return
    stays = matter.left is not None and matter.next_body == matter.left.body
    place = "after" if others else "first" if not matter.left else "stays" if stays else "now"
    # That a decision awaited has no day does not say that the next meeting takes it.
    entered = matter.awaited is not None and matter.awaited.date is not None
    when = "unknown" if not matter.meeting else "takes" if entered else "meets"
    yield text(
        f"following.matter_{place}_{when}", scope.language, body=following, date=day(matter.meeting)
    )


def _left(decision: Decision, scope: Scope) -> str:
    outcome = decision.outcome.value if decision.outcome else "pending"
    name = f"following.left_{outcome}"
    when = "".join(
        f" {each}" for each in (day(decision.date), scope.free(decision.reference)) if each
    )
    said = {
        "body": scope.name(decision.body),
        "when": when,
        "outcome": word("outcome", outcome, scope.language),
    }
    return text(name if has_text(name) else "following.left", scope.language, **said)
