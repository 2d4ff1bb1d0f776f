"""Recording what the map rests on: new stakeholders, tensions, whether people can meet, and
pauses.
"""

from typing import Any

import attrs

from processmap.errors import RecordError
from processmap.messages.naming import Word
from processmap.model.perspectives import Tension
from processmap.model.process_map import ProcessMap
from processmap.model.project import Pause
from processmap.model.same_text import text_key
from processmap.model.stakeholders import PARTIES, Relationship, Stakeholder
from processmap.model.times import earliest, latest
from processmap.model.words import Readiness, RelationshipKind
from processmap.recording.draft import Draft, Noted, called, joined, put
from processmap.recording.statements import named

__all__ = ["pause", "readiness", "stakeholder", "tension"]

_Recorded = tuple[ProcessMap, Noted]
_VIEWS = ("perspectives",)
_LISTED = ("part_of", "speaks_for", "languages", "needs", "role", "standing", "hit_by")


def stakeholder(
    case: ProcessMap,
    name: str | None,
    *,
    id: str | None = None,  # noqa: A002
    **more: Any,
) -> _Recorded:
    """Record a stakeholder; one with the same name, or the id given, gets what is new instead of
    being doubled.

    Args:
        case: the map.
        name: what it is called, a role rather than a private person's name; or the id of one that
            stands there.
        id: its id; made of the name's first words where it is left out.
        more: other fields of `Stakeholder`: kind, affected, influence, willing, part_of,
            speaks_for, role, standing, spokesperson, may_agree, approves ...

    Raises:
        RecordError: with every fault.
    """
    draft = Draft(case)
    draft.need("name", name)
    given = draft.values(Stakeholder, name=name, id=id, **more)
    same = next((each for each in case.stakeholders if each.id == name), None) or next(
        (each for each in case.stakeholders if text_key(each.name) == text_key(name or "")), None
    )
    if id is not None and id in case.by_id and (same is None or same.id != id):
        draft.fault("taken", id=id)
    draft.finish()
    if same is not None:
        said = joined(same, given, *_LISTED)
        changed = attrs.evolve(same, **{**said, "name": same.name, "id": same.id})
    else:
        changed = Stakeholder(**{**given, "id": named(case, given, given["name"], "part")})
    made = put(case, "stakeholders", changed)
    return made, Noted(
        "stakeholder",
        (("key", changed.id), ("name", called(changed))),
        changed.id,
        made is not case,
    )


def tension(
    case: ProcessMap,
    one: str,
    other: str,
    *,
    id: str | None = None,  # noqa: A002
    **more: Any,
) -> _Recorded:
    """Record that two perspectives pull apart; a tension that is there already gets what is new.

    Args:
        case: the map.
        one, other: the perspectives, by id or by their words.
        id: its id, where it is to have one.
        more: other fields of `Tension`: aim, can_meet, facts_disputed ...

    Raises:
        RecordError: with every fault.
    """
    draft = Draft(case)
    ends = (*draft.refs("one", one, _VIEWS)[:1], *draft.refs("other", other, _VIEWS)[:1])
    given = draft.values(Tension, id=id, **more)
    if len(ends) == 2 and ends[0] == ends[1]:
        draft.fault("same_twice", found=called(case[ends[0]]))
    at = next(
        (index for index, each in enumerate(case.tensions) if {*each.between} == {*ends}), None
    )
    if id is not None and id in case.by_id and (at is None or case.tensions[at].id != id):
        draft.fault("taken", id=id)
    draft.finish()
    made = _with_tension(case, at, {"between": ends, **given})
    return made, Noted("tension", _ends(case, ends), id, made is not case)


def _with_tension(case: ProcessMap, at: int | None, given: dict[str, Any]) -> ProcessMap:
    if at is None:
        return case.evolve(tensions=(*case.tensions, Tension(**given)))
    old = case.tensions[at]
    kept = {name: value for name, value in given.items() if name != "between"}
    return put(case, "tensions", attrs.evolve(old, **_one_answer(kept)), at)


def _one_answer(given: dict[str, Any]) -> dict[str, Any]:
    """Whether they can meet, as just answered, takes the place of an earlier stage."""
    return {**given, "stage": None} if "can_meet" in given else given


def readiness(
    case: ProcessMap,
    one: str,
    other: str | None = None,
    *,
    can_meet: Any = None,
    aim: Any = None,
    **more: Any,
) -> _Recorded:
    """Record the answer to whether two can meet today, or what is to be done about a tension.

    Args:
        case: the map.
        one, other: two parties or two perspectives, by id or name; or ``one`` alone for the id of a
            tension.
        can_meet: yes, facilitated, prepared, not_now or unknown.
        aim: of a tension: meet, through_facilitator, let_be or unknown.
        more: of two parties: ``date`` of the assessment, ``basis``, ``threats``.

    Raises:
        RecordError: with every fault.
    """
    draft = Draft(case)
    if can_meet is None and aim is None and more.get("threats") is None:
        draft.need("can_meet", None)
    ends = _pair(draft, one, other)
    if ends and ends[0] in {each.id for each in case.perspectives}:
        return _of_tension(draft, ends, {"can_meet": can_meet, "aim": aim}, more)
    return _of_parties(draft, ends, {"can_meet": can_meet, **more}, aim)


def _pair(draft: Draft, one: str, other: str | None) -> tuple[str, ...]:
    """The two it is about: a tension's perspectives, two perspectives or two parties; nothing if it
    is not clear.
    """
    case = draft.case
    if other is None:
        found = draft.refs("one", one, ("tensions",))[:1]
        return next((each.between for each in case.tensions if each.id in found), ())
    both = (("one", one), ("other", other))
    ends = tuple(
        key for name, said in both for key in draft.refs(name, said, (*PARTIES, *_VIEWS))[:1]
    )
    if len(ends) == 2 and ends[0] == ends[1]:
        draft.fault("same_twice", found=called(case[ends[0]]))
    elif len({case.list_of(key) == "perspectives" for key in ends}) == 2:
        draft.fault("mixed_pair", one=called(case[ends[0]]), other=called(case[ends[1]]))
    return ends if len(ends) == 2 else ()


def _of_tension(
    draft: Draft, ends: tuple[str, ...], said: dict[str, Any], more: dict[str, Any]
) -> _Recorded:
    case = draft.case
    given = draft.values(Tension, **said)
    for name, value in more.items():
        if value is not None:
            draft.fault("only_parties", field=name)
    at = next(
        (index for index, each in enumerate(case.tensions) if {*each.between} == {*ends}), None
    )
    draft.finish()
    made = _with_tension(case, at, {"between": ends, **given})
    answer = (
        f"words.readiness_{given['can_meet'].value}"
        if "can_meet" in given
        else f"words.aim_{given['aim'].value}"
    )
    return made, Noted(
        "readiness", (*_ends(case, ends), ("answer", Word(answer))), None, made is not case
    )


def _of_parties(draft: Draft, ends: tuple[str, ...], said: dict[str, Any], aim: Any) -> _Recorded:
    case = draft.case
    date = said.pop("date", None)
    given = draft.values(Relationship, {"assessed_on": "date"}, assessed_on=date, **said)
    if aim is not None:
        draft.fault("only_tensions")
    at = next(
        (index for index, each in enumerate(case.relationships) if _conflict(each, ends)), None
    )
    plain = {given.get("can_meet")} <= {
        None,
        Readiness.YES,
        Readiness.UNKNOWN,
    } and "threats" not in given
    if at is None and ends and plain and not draft.faults:
        draft.fault("no_conflict", one=called(case[ends[0]]), other=called(case[ends[1]]))
    draft.finish()
    if not ends:
        raise RecordError(draft.faults)
    if at is None:
        tie = Relationship(source=ends[0], target=ends[1], kind=RelationshipKind.CONFLICT, **given)
        made = case.evolve(relationships=(*case.relationships, tie))
    else:
        tie = attrs.evolve(case.relationships[at], **_one_answer(given))
        made = put(case, "relationships", tie, at)
    answer = Word(f"words.readiness_{(tie.readiness or Readiness.UNKNOWN).value}")
    return made, Noted(
        "readiness", (*_ends(case, ends), ("answer", answer)), tie.id, made is not case
    )


def _conflict(tie: Relationship, ends: tuple[str, ...]) -> bool:
    return tie.kind is RelationshipKind.CONFLICT and {tie.source, tie.target} == {*ends}


def _ends(case: ProcessMap, ends: tuple[str, ...]) -> tuple[tuple[str, Any], ...]:
    return (("one", called(case[ends[0]])), ("other", called(case[ends[1]])))


def pause(
    case: ProcessMap, why: str | None = None, *, since: Any = None, ended: Any = None, **more: Any
) -> _Recorded:
    """Record that the process pauses, or with ``ended`` that it goes on.

    Args:
        case: the map.
        why: the reason; need not be said again when the pause ends.
        since: the first day.
        ended: the day it was decided to go on.
        more: other fields of `Pause`: decided_by ...

    Raises:
        RecordError: with every fault.
    """
    draft = Draft(case)
    given = draft.values(Pause, why=why, since=since, ended=ended, **more)
    old = case.pause
    same = old is not None and (
        old.ended is None or given.get("ended") == old.ended or given == _said(old, given)
    )
    if not same:
        draft.need("why", why)
    begun = given.get("since") or (old.since if same and old else None)
    if begun and given.get("ended") and latest(given["ended"]) < earliest(begun):
        draft.fault("ends_before", start=str(begun), end=str(given["ended"]))
    draft.finish()
    changed = attrs.evolve(old, **given) if same and old else Pause(**given)
    made = case if changed == old else case.evolve(pause=changed)
    day = changed.ended or changed.since
    word = "pause_ended" if changed.ended else "pause"
    return made, Noted(word, (("date", f" {day}" if day else ""),), None, made is not case)


def _said(old: Pause, given: dict[str, Any]) -> dict[str, Any]:
    return {name: getattr(old, name) for name in given}
