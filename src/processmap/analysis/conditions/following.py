"""What is to be fed back and followed up: dialogues, decisions, commitments, actions and tasks."""

import datetime as dt

from attrs import frozen

from processmap.analysis.conditions.heard import declined
from processmap.analysis.conditions.mandate import only_prepares
from processmap.analysis.conditions.order import day_of, last_day_of
from processmap.model.dialogues import Dialogue
from processmap.model.governance import Decision
from processmap.model.process_map import Case
from processmap.model.times import earliest, latest
from processmap.model.words import Answer, Outcome, Purpose

__all__ = [
    "Promise",
    "decisions_to_feed_back",
    "dialogues_to_feed_back",
    "fed_back_in",
    "only_to_declined",
    "open_promises",
]

# What people gave in these is to be answered: what became of it, and why.
_GIVING = frozenset(
    {
        None,
        Purpose.INVENTORY,
        Purpose.PREPARE,
        Purpose.FRAME,
        Purpose.FACTS,
        Purpose.MEET,
        Purpose.CREATE,
    }
)


@frozen
class Promise:
    """Something promised or assigned that is not done: what sort, whose, until when and where it
    stands.

    Attributes:
        kind: commitment, action, task or requirement.
        owners: ids of those who are to do it; may be empty.
        due: the day it is due, if known.
        path: where it stands in the document.
    """

    kind: str
    owners: tuple[str, ...]
    due: dt.date | None
    path: tuple[str | int, ...]


def _covers(feedback: Dialogue, key: str, day: dt.date | None) -> bool:
    if feedback.about:
        return key in feedback.about
    when = day_of(feedback)
    return when is None or day is None or when >= day


def fed_back_in(case: Case, entry: Dialogue | Decision) -> tuple[Dialogue, ...]:
    """Feedback, held or to come, on a dialogue or a decision, in document order.

    Feedback covers what it says it is about; if it says nothing, everything before it. What has
    been sent only to those who declined has told nobody who took part.
    """
    day = last_day_of(entry) if isinstance(entry, Dialogue) else earliest(entry.date)
    return tuple(
        each
        for each in case.dialogues
        if each.live
        and each.purpose is Purpose.FEEDBACK
        and each is not entry
        and _covers(each, entry.id, day)
        and not only_to_declined(case, each)
    )


def only_to_declined(case: Case, talk: Dialogue) -> bool:
    """Say whether everybody a dialogue is for has said no to taking part: what is sent to them, and
    to nobody else.
    """
    return bool(talk.participants) and all(declined(case, key) for key in talk.participants)


def dialogues_to_feed_back(case: Case, *, planned_counts: bool = False) -> tuple[Dialogue, ...]:
    """Held dialogues whose participants have not heard what became of what they gave, in document
    order.

    Args:
        case: the map.
        planned_counts: take feedback that is planned as given.
    """
    return tuple(
        talk
        for talk in case.dialogues
        if talk.held
        and talk.purpose in _GIVING
        and not any(planned_counts or each.held for each in fed_back_in(case, talk))
    )


def decisions_to_feed_back(case: Case, *, planned_counts: bool = False) -> tuple[Decision, ...]:
    """Decisions on proposals, settled and not fed back to those concerned, in document order."""
    return tuple(
        each
        for each in case.decisions
        if each.settled
        and each.outcome is not Outcome.NOTED
        and each.proposals
        and not only_prepares(case, each)
        and not any(planned_counts or talk.held for talk in fed_back_in(case, each))
    )


def open_promises(case: Case) -> tuple[Promise, ...]:
    """Commitments, actions, tasks and requirements that are not done, by due day; those without a
    day last.
    """
    found = [
        Promise("commitment", (each.who,), latest(each.due), ("commitments", index))
        for index, each in enumerate(case.commitments)
        if each.kept is not Answer.YES and each.done_on is None
    ]
    found += [
        Promise(
            "action",
            (each.responsible,) if each.responsible else (),
            latest(each.due),
            ("actions", index),
        )
        for index, each in enumerate(case.actions)
        if each.done_on is None
    ]
    found += [
        Promise("task", task.to, latest(task.due), ("decisions", index, "assigns", inner))
        for index, each in enumerate(case.decisions)
        for inner, task in enumerate(each.assigns)
        if task.done_on is None
    ]
    found += [
        Promise(
            "requirement",
            (each.owner,) if each.owner else (),
            latest(each.due),
            ("requirements", index),
        )
        for index, each in enumerate(case.requirements)
        if each.met_on is None
    ]
    return tuple(sorted(found, key=lambda each: (each.due is None, each.due or dt.date.max)))
