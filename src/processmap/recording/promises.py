"""Recording what is promised and done: commitments, actions, tasks of decisions, requirements."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

import attrs
from attrs import frozen

from processmap.errors import RecordError
from processmap.messages.phrases import shorten
from processmap.model.entity import Entity
from processmap.model.governance import Action, Commitment, Decision
from processmap.model.process_map import ProcessMap
from processmap.model.project import Requirement
from processmap.model.same_text import text_key
from processmap.model.words import Answer
from processmap.recording.draft import Draft, Noted, called, put
from processmap.recording.statements import named

__all__ = ["action", "commitment", "done", "met"]

_Recorded = tuple[ProcessMap, Noted]


def commitment(
    case: ProcessMap,
    who: str,
    what: str | None,
    *,
    due: Any = None,
    made_in: str | None = None,
    **more: Any,
) -> _Recorded:
    """Record that somebody promised something; the same promise is not written twice, but gets its
    new day.

    Args:
        case: the map.
        who: who promised, by id or name.
        what: what was promised.
        due: until when.
        made_in: the dialogue it was made in, by id or title.
        more: other fields of `Commitment`.

    Raises:
        RecordError: with every fault.
    """
    given: dict[str, Any] = {"who": who, "what": what, "due": due, "made_in": made_in, **more}
    return _promised(case, Commitment, "commitments", given, "atagande", "commitment")


def action(
    case: ProcessMap,
    what: str | None,
    *,
    responsible: str | None = None,
    due: Any = None,
    **more: Any,
) -> _Recorded:
    """Record something that is to be done; the same action is not written twice, but gets its new
    day.

    Args:
        case: the map.
        what: what is to be done.
        responsible: by whom, by id or name.
        due: until when.
        more: other fields of `Action`: follows ...

    Raises:
        RecordError: with every fault.
    """
    given: dict[str, Any] = {"what": what, "responsible": responsible, "due": due, **more}
    return _promised(case, Action, "actions", given, "atgard", "action")


def _promised(
    case: ProcessMap,
    cls: type[Commitment] | type[Action],
    name: str,
    given: dict[str, Any],
    stem: str,
    word: str,
) -> _Recorded:
    draft = Draft(case)
    draft.need("what", given["what"])
    wanted = given.pop("id", None)
    values = draft.values(cls, id=wanted, **given)
    entries: tuple[Any, ...] = getattr(case, name)
    who = "who" if cls is Commitment else "responsible"

    def same(each: Any) -> bool:
        own = _plain(each.what) == _plain(str(given["what"]))
        return own and (getattr(each, who) == values.get(who) or values.get(who) is None)

    at = next((index for index, each in enumerate(entries) if same(each)), None)
    if at is None and wanted is not None and wanted in case.by_id:
        draft.fault("taken", id=wanted)
    draft.finish()
    if at is not None:
        values.pop("id", None)
        changed = attrs.evolve(entries[at], **{**values, "what": entries[at].what})
    else:
        values["id"] = named(case, values, values["what"], stem)
        changed = cls(**values)
    made = put(case, name, changed, at)
    said = {"what": called(changed), "key": changed.id or called(changed)}
    if changed.due:
        word, said = f"{word}_due", {**said, "due": str(changed.due)}
    return made, Noted(word, tuple(sorted(said.items())), changed.id, made is not case)


def _plain(value: str) -> str:
    return text_key(value).rstrip(".")


@frozen
class _Doable:
    """Something that can be done: where it stands, what it is, whose it is, and whether it is
    done.
    """

    name: str
    at: int
    inner: int | None
    entity: Any
    key: str | None
    what: str
    owners: tuple[str, ...]
    finished: bool


def _doables(case: ProcessMap) -> Iterator[_Doable]:
    for at, promise in enumerate(case.commitments):
        finished = promise.done_on is not None or promise.kept is not None
        yield _Doable(
            "commitments", at, None, promise, promise.id, promise.what, (promise.who,), finished
        )
    for at, step in enumerate(case.actions):
        owners = (step.responsible,) if step.responsible else ()
        yield _Doable(
            "actions", at, None, step, step.id, step.what, owners, step.done_on is not None
        )
    for at, decision in enumerate(case.decisions):
        for inner, task in enumerate(decision.assigns):
            finished = task.done_on is not None
            yield _Doable("decisions", at, inner, task, decision.id, task.task, task.to, finished)


def done(
    case: ProcessMap,
    what: str,
    *,
    date: Any = None,
    who: str | None = None,
    task: str | None = None,
    kept: Any = None,
) -> _Recorded:
    """Record that a commitment was kept, an action done or a decision's task carried out.

    Args:
        case: the map.
        what: the entry's id or its words; for a task, the decision's id.
        date: the day.
        who: whose, where several have something to do there.
        task: which of a decision's tasks, by its words.
        kept: ``no`` for a commitment that was not kept.

    Raises:
        RecordError: with every fault.
    """
    draft = Draft(case)
    values = draft.values(Commitment, named={"done_on": "date"}, done_on=date, kept=kept)
    owner = (
        draft.entry("who", who, ("stakeholders", "decision_bodies", "organisation", "facilitators"))
        if who
        else None
    )
    fits = [each for each in _doables(case) if what == each.key]
    fits = fits or [each for each in _doables(case) if _plain(what) == _plain(each.what)]
    if owner:
        fits = [each for each in fits if owner in each.owners]
    if task:
        fits = [each for each in fits if _plain(task) in _plain(each.what)]
    chosen = _one(draft, what, fits)
    if chosen is not None and kept is not None and chosen.name != "commitments":
        draft.fault("only_kept", what=_told(case, chosen))
    if (
        chosen is not None
        and chosen.name != "commitments"
        and date is None
        and chosen.entity.done_on is None
    ):
        draft.need("date", date)
    draft.finish()
    if chosen is None:
        raise RecordError(draft.faults)
    return _finish(case, chosen, values)


def _one(draft: Draft, what: str, fits: list[_Doable]) -> _Doable | None:
    """The one thing meant; where several fit, the one that is not done yet."""
    waiting = [each for each in fits if not each.finished]
    if len(waiting or fits) == 1:
        return (waiting or fits)[0]
    if fits:
        several = "; ".join(_told(draft.case, each) for each in (waiting or fits)[:6])
        draft.fault("several_to_do", found=shorten(what), what=several)
    else:
        undone = [
            each.key or _told(draft.case, each)
            for each in _doables(draft.case)
            if not each.finished
        ]
        listed = ", ".join(dict.fromkeys(undone[:9])) or "–"
        draft.fault("nothing_to_do", found=shorten(what), known=listed)
    return None


def _told(case: ProcessMap, each: _Doable) -> str:
    parent: Entity = getattr(case, each.name)[each.at]
    return called(parent if parent.confidential else each.entity)


def _finish(case: ProcessMap, each: _Doable, values: dict[str, Any]) -> _Recorded:
    day: dt.date | None = values.get("done_on")
    broken = values.get("kept") is Answer.NO
    if each.name == "commitments":
        changes: dict[str, Any] = {
            "kept": values.get("kept") or Answer.YES,
            "done_on": day or each.entity.done_on,
        }
        made = put(case, "commitments", attrs.evolve(each.entity, **changes), each.at)
    elif each.inner is None:
        made = put(
            case, "actions", attrs.evolve(each.entity, done_on=day or each.entity.done_on), each.at
        )
    else:
        decision: Decision = case.decisions[each.at]
        task = attrs.evolve(each.entity, done_on=day or each.entity.done_on)
        assigns = (*decision.assigns[: each.inner], task, *decision.assigns[each.inner + 1 :])
        made = put(case, "decisions", attrs.evolve(decision, assigns=assigns), each.at)
    said = (("date", f" {day}" if day else ""), ("what", _told(case, each)))
    return made, Noted("broken" if broken else "done", said, each.key, made is not case)


def met(case: ProcessMap, requirement: str, *, date: Any = None, evidence: Any = None) -> _Recorded:
    """Record that a requirement is met, and what shows it.

    Args:
        case: the map.
        requirement: its id or its words.
        date: the day.
        evidence: what shows it; added to what stands there.

    Raises:
        RecordError: with every fault.
    """
    draft = Draft(case)
    values = draft.values(Requirement, named={"met_on": "date"}, met_on=date, evidence=evidence)
    wanted = _plain(requirement)
    fits = [index for index, each in enumerate(case.requirements) if requirement == each.id]
    fits = fits or [
        index for index, each in enumerate(case.requirements) if _plain(each.text) == wanted
    ]
    if not fits:
        known = ", ".join(
            each.id or called(each) for each in case.requirements if each.met_on is None
        )[:300]
        draft.fault("no_requirement", found=shorten(requirement), known=known or "–")
    if not values and not draft.faults:
        draft.fault("no_proof")
    draft.finish()
    entry = case.requirements[fits[0]]
    if "evidence" in values:
        values["evidence"] = tuple(dict.fromkeys((*entry.evidence, *values["evidence"])))
    made = put(case, "requirements", attrs.evolve(entry, **values), fits[0])
    day = f" {values['met_on']}" if "met_on" in values else ""
    return made, Noted("met", (("date", day), ("what", called(entry))), entry.id, made is not case)
