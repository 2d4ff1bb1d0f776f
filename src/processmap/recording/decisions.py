"""Recording what is put forward and decided."""

import datetime as dt
import re
from collections.abc import Iterable
from typing import Any

import attrs
from attrs import frozen

from processmap.analysis.conditions import day_of, open_matters, preparing_bodies
from processmap.errors import RecordError
from processmap.language.slugs import free_id
from processmap.messages.naming import Word
from processmap.messages.phrases import shorten
from processmap.model.governance import Assignment, Decision, Proposal
from processmap.model.kinds import to_identifier
from processmap.model.process_map import ProcessMap
from processmap.model.same_text import text_key
from processmap.model.times import Day, earliest, latest
from processmap.model.words import DialogueStatus, Outcome, Purpose
from processmap.recording.draft import Draft, Noted, called, confides, joined, put
from processmap.recording.meetings import settled
from processmap.recording.statements import named

__all__ = ["Task", "carried_out", "decision", "proposal", "task_of"]

_Recorded = tuple[ProcessMap, Noted]
_LISTED = ("from_", "addresses", "decided_by", "made_by", "agreement_of", "themes", "burdens")
_ADDED = ("proposals", "motions", "reservations", "disqualified", "dispatched_to")


def proposal(
    case: ProcessMap,
    title: str | None,
    *,
    id: str | None = None,  # noqa: A002
    **more: Any,
) -> _Recorded:  # the field's name
    """Record a proposal; one of the same title is not written twice, but gets what is said of it
    now.

    Args:
        case: the map.
        title: what it is called, or the id of one that stands there.
        id: its id; made of the title's first words where it is left out.
        more: other fields of `Proposal`: from_, addresses, decided_by, date, text, status, made_by,
            agreement_of, themes, burdens ...

    Raises:
        RecordError: with every fault.
    """
    draft = Draft(case)
    draft.need("title", title)
    given = draft.values(Proposal, title=title, id=id, **more)
    same = next((each for each in case.proposals if each.id == title), None) or next(
        (each for each in case.proposals if text_key(each.title) == text_key(title or "")), None
    )
    if same is None and id is not None and id in case.by_id:
        draft.fault("taken", id=id)
    draft.finish()
    if same is not None:
        given.pop("id", None)
        changed = attrs.evolve(same, **{**joined(same, given, *_LISTED), "title": same.title})
    else:
        given["id"] = named(case, given, given["title"], "forslag")
        changed = Proposal(**given)
    made = put(case, "proposals", changed)
    word, said = "proposal", {"key": changed.id, "title": called(changed)}
    if "status" in given:
        word = "proposal_status"
        said["status"] = Word(f"words.proposal_{given['status'].value}")
    return made, Noted(word, tuple(sorted(said.items())), changed.id, made is not case)


@frozen
class Task:
    """A task given by a decision, as the user writes it: to whom, what, until when."""

    to: Any
    task: str
    due: Any = None


_DUE = re.compile(r"(?P<rest>.*):\s*(?P<due>[0-9][0-9. /-]*)", re.DOTALL)


def task_of(said: str) -> Task | None:
    """Read ``gata:Räkna på driften:2026-04-10``: to whom, what, and perhaps until when; None where
    it is not that.
    """
    to, colon, rest = said.partition(":")
    if not colon or not to.strip() or not rest.strip():
        return None
    found = _DUE.fullmatch(rest)
    due = found["due"].strip() if found else None
    return Task(to.strip(), (found["rest"] if found else rest).strip().strip('"”“').strip(), due)


def decision(
    case: ProcessMap,
    body: str,
    *,
    date: Any = None,
    outcome: Any = None,
    reference: str | None = None,
    assigns: Iterable[str | Task | Assignment] = (),
    id: str | None = None,  # noqa: A002  # the field's name
    follows: Any = None,
    **more: Any,
) -> _Recorded:
    """Record what a body decided.

    A decision entered as awaited gets its outcome; one recorded before gets what is new; else a new
    one is written. It follows on the open matter that the body was to take, where exactly one fits
    and nothing else is said.

    Args:
        case: the map.
        body: who decided, by id or name.
        date: the day.
        outcome: approved, rejected, referred, circulated, tabled, returned, withdrawn, none, noted
            or delegated.
        reference: the paragraph or item, "§ 31".
        assigns: tasks given: ``to:task:due``, or values.
        id: which entry, or the id of a new one.
        follows: the decisions or proposals it follows on.
        more: other fields of `Decision`: title, proposals, motions, reservations, appeal_until,
            final_on, about ...

    Raises:
        RecordError: with every fault.
    """
    draft = Draft(case)
    tasks = _tasks(draft, assigns)
    values = draft.values(
        Decision,
        body=body,
        date=date,
        outcome=outcome,
        reference=reference,
        follows=follows,
        id=id,
        **more,
    )
    if outcome is None or outcome == Outcome.PENDING:
        draft.need("date", date)  # what is only awaited is awaited on some day
    found = _entered(draft, values) if not draft.faults else None
    if found is None and id is not None and id in case.by_id:
        draft.fault("taken", id=id)
    draft.finish()
    if found is None:
        return _new(case, values, tasks)
    for name in (*_ADDED, "follows"):
        if name in values:
            values[name] = tuple(dict.fromkeys((*getattr(found, name), *values[name])))
    changed = attrs.evolve(
        found, **{**values, "id": found.id, "assigns": _with_tasks(found.assigns, tasks)}
    )
    return _recorded(case, changed)


def carried_out(
    case: ProcessMap, decision: str, answer: Any = None, *, about: Any = None, **more: Any
) -> _Recorded:
    """Record whether a decision has been carried out; a new answer takes the place of the earlier
    one.

    Args:
        case: the map.
        decision: its id, title or paragraph ("§ 31").
        answer: yes, partly, no or halted.
        about: whether it is about the process, the matter or something else, where that is known
            now.
        more: other fields of `Decision`: note.

    Raises:
        RecordError: with every fault.
    """
    draft = Draft(case)
    if about is None:
        draft.need("answer", answer)
    by_paragraph = [
        each.id
        for each in case.decisions
        if each.reference is not None and text_key(each.reference) == text_key(decision)
    ]
    if len(by_paragraph) == 1:
        key: str | None = by_paragraph[0]
    else:
        key = draft.entry("decision", decision, ("decisions",))
    given = draft.values(
        Decision, named={"carried_out": "answer"}, carried_out=answer, about=about, **more
    )
    draft.finish()
    found = case.by_id.get(key or "")
    if not isinstance(found, Decision):
        raise RecordError(draft.faults)
    changed = attrs.evolve(found, **given)
    made = put(case, "decisions", changed)
    what = called(changed) if changed.title else f"{called(case[changed.body])} {changed.id}"
    if "carried_out" not in given:
        word = Word(f"words.about_{given['about'].value}")
    else:
        word = Word(f"words.carried_out_{given['carried_out'].value}")
    said = (("answer", word), ("what", what))
    return made, Noted("carried_out", said, changed.id, made is not case)


def _recorded(case: ProcessMap, changed: Decision) -> _Recorded:
    made = _sat(put(case, "decisions", changed), changed)
    said = {
        "body": called(case[changed.body]),
        "reference": f" {changed.reference}"
        if changed.reference and not changed.confidential
        else "",
        "date": f" {changed.date}" if changed.date else "",
        "outcome": Word(f"words.outcome_{(changed.outcome or Outcome.PENDING).value}"),
    }
    return made, Noted("decision", tuple(sorted(said.items())), changed.id, made is not case)


def _sat(case: ProcessMap, taken: Decision) -> ProcessMap:
    """The map with the sitting that took up the matter held, where one was proposed or planned for
    it.
    """
    if taken.outcome in {None, Outcome.PENDING} or taken.date is None:
        return case
    fits = [
        each
        for each in case.dialogues
        if each.live
        and not each.held
        and each.purpose is Purpose.DECIDE
        and taken.body in {*each.bodies, *each.participants}
        and ({*each.about} & {*taken.proposals} or not (each.about and taken.proposals))
    ]
    if not fits:
        return case
    days = {each.id: day_of(each) for each in fits}
    sitting = min(
        fits, key=lambda each: (days[each.id] != taken.date, days[each.id] or dt.date.max)
    )
    return settled(case, sitting, DialogueStatus.HELD, "held", {"date": taken.date})[0]


def _tasks(draft: Draft, assigns: Iterable[str | Task | Assignment]) -> tuple[Assignment, ...]:
    found = []
    for each in (assigns,) if isinstance(assigns, str | Task | Assignment) else assigns:
        if isinstance(each, Assignment):
            found.append(each)
            continue
        said = task_of(each) if isinstance(each, str) else each
        if said is None:
            draft.fault("bad_task", found=shorten(each))
            continue
        values = draft.values(
            Assignment,
            named={"to": "assign", "due": "assign"},
            to=said.to,
            task=said.task,
            due=said.due,
        )
        draft.need("assign", said.task)
        if values.get("to") and values.get("task"):
            found.append(Assignment(**values))
    return tuple(found)


def _with_tasks(old: tuple[Assignment, ...], new: tuple[Assignment, ...]) -> tuple[Assignment, ...]:
    """Tasks there were and tasks given now; the same task to the same people gets its new day."""
    kept = list(old)
    for task in new:
        at = next(
            (n for n, each in enumerate(kept) if (each.to, each.task) == (task.to, task.task)), None
        )
        if at is None:
            kept.append(task)
        else:
            kept[at] = attrs.evolve(kept[at], due=task.due or kept[at].due)
    return tuple(kept)


def _entered(draft: Draft, values: dict[str, Any]) -> Decision | None:
    """The entry that is meant: the one named, the one with the same paragraph and day, or the one
    awaited.
    """
    own = [each for each in draft.case.decisions if each.body == values["body"]]
    if "id" in values:
        return next((each for each in own if each.id == values["id"]), None)
    day, reference = values.get("date"), values.get("reference")
    for each in own:
        if reference and each.reference == reference and day in (None, each.date):
            return each
    waiting = [each for each in own if each.outcome in {None, Outcome.PENDING}]
    waiting = [
        each
        for each in waiting
        if reference is None or each.reference in (None, reference) or day == each.date
    ]
    on_day = [each for each in waiting if each.date and each.date == day]
    about = set(values.get("proposals", ())) | set(values.get("follows", ()))
    loose = [
        each for each in waiting if each.date is None and about & {*each.proposals, *each.follows}
    ]
    fits = on_day or loose
    if len(fits) > 1 and about:
        fits = [each for each in fits if about & {*each.proposals, *each.follows}] or fits
    if len(fits) > 1:
        draft.fault("which_awaited", keys=", ".join(each.id for each in fits))
        raise RecordError(draft.faults)
    if not fits and day and not reference:
        taken = [each for each in own if each.date == day and each.outcome == values.get("outcome")]
        fits = [each for each in taken if about <= {*each.proposals, *each.follows}][:1]
    return fits[0] if fits else None


def _new(case: ProcessMap, values: dict[str, Any], tasks: tuple[Assignment, ...]) -> _Recorded:
    key = values.pop("id", None) or free_id(case.by_id, _id_for(values, confides(values)))
    if "follows" not in values:
        values["follows"] = _followed(case, values)
    return _recorded(case, Decision(id=key, assigns=tasks, **values))


def _id_for(values: dict[str, Any], hidden: bool) -> str:
    """The body and its paragraph, as people say it; else the day."""
    number = re.findall(r"[0-9]+", values.get("reference") or "")
    day = values.get("date")
    tail = (
        "-".join(number[:2]) if number and not hidden else to_identifier(str(day)) if day else "1"
    )
    return f"{to_identifier(values['body'])[:70]}-{tail}"


def _surely_after(one: Day | None, other: Day | None) -> bool:
    """Whether one day is later than another, whichever days within them two rough ones are."""
    if one is None or other is None:
        return False
    return earliest(one) > latest(other)


def _preparers(case: ProcessMap, body: str | None) -> tuple[str, ...]:
    return tuple(each.id for each in preparing_bodies(case, body)) if body else ()


def _followed(case: ProcessMap, values: dict[str, Any]) -> tuple[str, ...]:
    """The decision a new one follows on: that of the one open matter that the body was to take, on
    these proposals.
    """
    about, day = set(values.get("proposals", ())), values.get("date")
    fits = [
        each.left
        for each in open_matters(case, None)
        if each.left is not None
        and each.awaited is None
        and values["body"] in {each.next_body, *each.holders, *_preparers(case, each.next_body)}
        and not _surely_after(each.left.date, day)
        and (not about or not each.proposals or about & {*each.proposals})
    ]
    same = [each for each in fits if about & {*each.proposals}]
    chosen = same if len(same) == 1 else fits
    return (chosen[0].id,) if len(chosen) == 1 else ()
