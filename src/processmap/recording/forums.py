"""Recording about the standing forums of a process: a forum that begins, rests or ends, who has a
chair there and what they have answered, and what has to be in place first.

What only a proposed plan knows can be recorded too: it is then written into the document, and is a
person's own from then on.
"""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Any

import attrs

from processmap.analysis.ordinary import ordinary_names
from processmap.errors import RecordError
from processmap.language.slugs import free_id, words_slug
from processmap.messages import text
from processmap.messages.naming import Names, Word
from processmap.messages.phrases import Known, shorten
from processmap.model.arenas import Absent, Arena, Gate, Member
from processmap.model.dialogues import Dialogue
from processmap.model.kinds import whole_of
from processmap.model.plan import Plan, PlanArena, PlanGate, Said
from processmap.model.process_map import ProcessMap
from processmap.model.same_text import text_key
from processmap.model.stakeholders import PARTIES
from processmap.model.words import (
    ArenaKind,
    ArenaStatus,
    DialogueStatus,
    GateKind,
    GateState,
    MemberState,
    Purpose,
)
from processmap.recording.draft import Draft, Noted, called, joined, put, spoken

__all__ = ["arena", "arena_meant", "gate", "next_session", "plan_of", "seat", "with_arena"]

_Recorded = tuple[ProcessMap, Noted]

_OPENED = frozenset({GateState.OPEN, GateState.RESERVATION})
_NO_RESERVATION = frozenset(
    {
        GateKind.SAFETY,
        GateKind.OWN_YES,
        GateKind.RIGHTS,
        GateKind.CHILDREN,
        GateKind.STATUTORY,
        GateKind.DECISION,
    }
)
"""Kinds that are a must wherever they stand: they are never opened with a reservation."""
_THEIRS = frozenset({GateKind.TRUST, GateKind.MIRRORED, GateKind.OWN_YES, GateKind.SAFETY})
"""Kinds that only those concerned can say are in place."""
_MOST_KNOWN = 12
_MOST_ALIKE = 6
_HOLDERS = (*PARTIES, "facilitators", "organisation")


# What is meant


def plan_of(case: ProcessMap) -> Plan:
    """The plan that is proposed for a map now."""
    from processmap.planning.proposer import propose  # the whole planner; few events need it

    return case.once("recording.plan", lambda: propose(case).plans[0])


def _worded(case: ProcessMap, said: Said | str | None) -> str | None:
    """Something that a plan says, in the language of the document."""
    from processmap.wording.plans import Wording

    if said is None or isinstance(said, str):
        return said
    return Wording(ordinary_names(case), case.language).inside(said)


def _alike(
    wanted: str, entries: Iterable[Any], kinds: type[StrEnum], title: Callable[[Any], str | None]
) -> list[Any]:
    """The entries that somebody means: by id, else by title, else by what sort they are."""
    there = list(entries)
    by_id = [each for each in there if each.id == wanted]
    if by_id:
        return by_id
    key = text_key(wanted)
    by_title = [each for each in there if (own := title(each)) and text_key(own) == key]
    if by_title:
        return by_title
    kind = spoken(kinds, wanted)
    return [each for each in there if each.kind is not None and str(each.kind) == str(kind)]


def arena_meant(draft: Draft, wanted: str) -> Arena | None:
    """The forum that somebody means, by id, title or sort: in the document, or in the plan that is
    proposed for it; None where there is none, or several.

    Args:
        draft: what is being recorded.
        wanted: what they wrote.
    """
    case = draft.case
    own = _alike(wanted, case.arenas, ArenaKind, lambda each: each.title)
    if len(own) == 1:
        return _own(case, own[0])
    if own:
        return None
    proposed = [each for each in plan_of(case).arenas if each.id not in case]
    found = _alike(wanted, proposed, ArenaKind, lambda each: _worded(case, each.title))
    return _from_plan(case, found[0]) if len(found) == 1 else None


def _own(case: ProcessMap, arena: Arena) -> Arena:
    """A forum of the document; one that the program wrote and nobody has touched is still only
    proposed, and says so once a person has answered about it.
    """
    from processmap.planning.writing import untouched

    if arena.status is not None or not untouched(case, arena.id):
        return arena
    planned = next((each for each in plan_of(case).arenas if each.id == arena.id), None)
    title = arena.title or (_title(case, planned) if planned is not None else None)
    return attrs.evolve(arena, status=ArenaStatus.PROPOSED, title=title)


def _from_plan(case: ProcessMap, planned: PlanArena) -> Arena:
    """A forum of the plan as it is written into the document: with its title, and waiting for what
    the document knows.
    """
    from processmap.planning.sessions import mark_of
    from processmap.planning.writing import written_arena

    made = written_arena(planned)
    return attrs.evolve(
        made,
        visibility=mark_of(planned.parties, case),
        title=_title(case, planned),
        status=ArenaStatus.PROPOSED,
        opens_after=tuple(key for key in made.opens_after if key in case),
    )


def _title(case: ProcessMap, planned: PlanArena) -> str | None:
    title = _worded(case, planned.title)
    return title[:1].upper() + title[1:] if title else None


def _no_arena(draft: Draft, field: str, wanted: str) -> None:
    """A fault: no forum is called so, or several are."""
    case = draft.case
    same = _alike(wanted, case.arenas, ArenaKind, lambda each: each.title)
    same = same or _alike(
        wanted, plan_of(case).arenas, ArenaKind, lambda each: _worded(case, each.title)
    )
    if len(same) > 1:
        keys = ", ".join(_open_ids(case, same)[:_MOST_ALIKE])
        draft.fault("ambiguous", field=field, found=shorten(wanted), keys=keys)
        return
    known = Known(_open_ids(case, (*case.arenas, *plan_of(case).arenas))[:_MOST_KNOWN])
    draft.fault("no_arena", field=field, found=shorten(wanted), known=known)


def _open_ids(case: ProcessMap, entries: Iterable[Any]) -> list[str]:
    """The ids there are to choose among, but of what is about nobody who is not confidential."""
    there = (each.id for each in entries if not _is_hidden(case, each))
    return list(dict.fromkeys(there))


def _is_hidden(case: ProcessMap, entry: Arena | Gate | PlanArena | PlanGate) -> bool:
    if isinstance(entry, Arena | Gate) and entry.confidential:
        return True
    if isinstance(entry, Arena):
        parties = tuple(each.party for each in entry.members if each.party is not None)
    elif isinstance(entry, Gate):
        parties = entry.confirmed_by
    elif isinstance(entry, PlanArena):
        parties = entry.parties
    else:
        parties = entry.opened_by
    known = [case[key] for key in parties if key in case]
    return bool(known) and all(each.confidential for each in known)


def with_arena(case: ProcessMap, arena: Arena) -> ProcessMap:
    """The map with a forum in it, in the place of what stood there."""
    return put(case, "arenas", arena)


# Gates


def gate(
    case: ProcessMap,
    which: str,
    state: Any = None,
    *,
    confirmed_by: Any = None,
    why: str | None = None,
    **more: Any,
) -> _Recorded:
    """Record that something that has to be in place first is so, is not, or is so with a
    reservation.

    What law and safety ask for has no reservation. That there is trust, that people recognise
    themselves, are safe or have given their own yes is said by themselves, never by whoever owns
    the process. Another state than before takes the place of the earlier one, with its reason.

    Args:
        case: the map.
        which: its id or what sort it is ("spelregler"); in the document, or in the proposed plan.
        state: open, shut, reservation or unknown.
        confirmed_by: who says so, by id or name.
        why: the reason; must be given with a reservation.
        more: other fields of `Gate`: note, visibility.

    Raises:
        RecordError: with every fault.
    """
    draft = Draft(case)
    draft.need("state", state)
    given = draft.values(Gate, state=state, confirmed_by=confirmed_by, why=why, **more)
    found = _gate_meant(draft, which)
    if found is None:
        draft.finish()
        raise RecordError(draft.faults)
    old, planned = found
    changed = attrs.evolve(old, **_with_earlier(old, given))
    if not draft.faults:
        _may_be(draft, changed, planned)
    draft.finish()
    made = put(case, "gates", changed)
    state_word = Word(f"words.gate_state_{(changed.state or GateState.UNKNOWN).value}")
    if _some_are_left(changed, planned):
        state_word = Word("record.gate_said_by_some")
    said = (("gate", Word(f"words.gate_{changed.kind.value}")), ("state", state_word))
    return made, Noted("gate", said, changed.id, made is not case)


def _gate_meant(draft: Draft, wanted: str) -> tuple[Gate, PlanGate | None] | None:
    """What is meant in the document, else what is proposed as it will be written there; and what
    the plan says of it.
    """
    case, planned = draft.case, plan_of(draft.case).gates
    own = _alike(wanted, case.gates, GateKind, lambda each: None)
    others = [] if own else _alike(wanted, planned, GateKind, lambda each: None)
    if len(own or others) > 1:
        keys = ", ".join(_open_ids(case, own or others)[:_MOST_ALIKE])
        draft.fault("ambiguous", field="which", found=shorten(wanted), keys=keys)
        return None
    if own:
        return own[0], _planned_gate(planned, own[0])
    if others:
        return Gate(id=others[0].id, kind=GateKind(others[0].kind)), others[0]
    known = Known(_open_ids(case, (*case.gates, *planned))[:_MOST_KNOWN])
    draft.fault("no_gate", found=shorten(wanted), known=known)
    return None


def _planned_gate(planned: Iterable[PlanGate], own: Gate) -> PlanGate | None:
    """What the plan says of a gate of the document: under its id, or the only one of its kind."""
    there = list(planned)
    by_id = [each for each in there if each.id == own.id]
    alike = by_id or [each for each in there if each.kind == str(own.kind)]
    return alike[0] if len(alike) == 1 else None


def _with_earlier(old: Gate, given: dict[str, Any]) -> dict[str, Any]:
    """What is said now beside what was said before: those who have confirmed that it is open stay
    when more do; a new state has a reason of its own.
    """
    state = given.get("state", old.state)
    if state == old.state:
        return joined(old, given, "confirmed_by")
    fresh: dict[str, Any] = {"why": None, **given}
    if {state, old.state} <= _OPENED:
        return joined(old, fresh, "confirmed_by")
    return {"confirmed_by": (), **fresh}


def _may_be(draft: Draft, changed: Gate, planned: PlanGate | None) -> None:
    """Tell a state that may not be: a must with a reservation, or somebody else's yes."""
    must = changed.kind in _NO_RESERVATION or (planned is not None and planned.strength == "must")
    what = Word(f"words.gate_{changed.kind.value}")
    if changed.state is GateState.RESERVATION:
        if must:
            draft.fault("no_reservation", gate=what)
        else:
            draft.need("why", changed.why)
    if changed.state not in _OPENED or changed.kind not in _THEIRS:
        return
    confirmed = {whole_of(key) for key in changed.confirmed_by}
    concerned = tuple(dict.fromkeys(planned.opened_by)) if planned is not None else ()
    if concerned and not confirmed & {whole_of(key) for key in concerned}:
        who = Names(called(draft.case[key]) for key in concerned)
        draft.fault("not_theirs", gate=what, who=who)
    elif not confirmed - _owners(draft.case):
        draft.fault("by_whom", gate=what)


def _some_are_left(changed: Gate, planned: PlanGate | None) -> bool:
    """Whether it is open only when others have said so too: each gives their own yes."""
    if changed.state is not GateState.OPEN or changed.kind not in _THEIRS or planned is None:
        return False
    confirmed = {whole_of(key) for key in changed.confirmed_by}
    return bool({whole_of(key) for key in planned.opened_by} - confirmed)


def _owners(case: ProcessMap) -> frozenset[str]:
    """Those who own or have asked for the process, where they are parties."""
    found = (case.party_named(said) for said in (case.owner, case.commissioner))
    return frozenset(key for key in found if key is not None)


# Chairs


def seat(
    case: ProcessMap,
    who: Any,
    where: str,
    *,
    state: Any = None,
    held_by: str | None = None,
    **more: Any,
) -> _Recorded:
    """Record what somebody has answered about a chair in a forum, or who sits in it.

    Whoever had no chair there gets one. A new answer takes the place of the earlier one.

    Args:
        case: the map.
        who: whose chair, by id or name.
        where: the forum: its id, title or what sort it is; in the document, or in the proposed
            plan.
        state: asked, yes, no or kept_open.
        held_by: who sits there for them: an id, a name or a role.
        more: other fields of `Member`: seats, claim.

    Raises:
        RecordError: with every fault.
    """
    draft = Draft(case)
    keys = draft.refs("who", who, PARTIES)
    if held_by is not None:
        held_by = draft.find(held_by, _HOLDERS) or held_by
    given = draft.values(Member, state=state, held_by=held_by, **more)
    if not given and not draft.faults:
        draft.need("state", state)
    found = arena_meant(draft, where)
    if found is None:
        _no_arena(draft, "where", where)
    draft.finish()
    if found is None:
        raise RecordError(draft.faults)
    members = list(found.members)
    for key in keys:
        at = next((index for index, each in enumerate(members) if each.party == key), None)
        if at is None:
            members.append(Member(party=key, **given))
        else:
            members[at] = attrs.evolve(members[at], **given)
    here = set(keys) if given.get("state") in (MemberState.YES, MemberState.ASKED) else set()
    absent: tuple[Absent, ...] = tuple(each for each in found.absent if each.party not in here)
    made = with_arena(case, attrs.evolve(found, members=tuple(members), absent=absent))
    said: dict[str, Any] = {
        "names": Names(called(case[key]) for key in keys),
        "title": _called(case, found),
    }
    if "state" in given:
        said["state"] = Word(f"words.member_{given['state'].value}")
    word = "seat" if "state" in given else "seat_held"
    return made, Noted(word, tuple(sorted(said.items())), found.id, made is not case)


def _called(case: ProcessMap, arena: Arena) -> Any:
    """What a forum is called in a message: its title, else its sort."""
    return called(arena) if arena.confidential else _own_title(case, arena)


def _own_title(case: ProcessMap, arena: Arena) -> str:
    """The title of a forum, else its sort."""
    kind = arena.kind or ArenaKind.ROUND_TABLE
    title = arena.title or text(f"words.arena_{kind.value}", case.language)
    return title[:1].upper() + title[1:]


# Forums


def arena(
    case: ProcessMap,
    which: str,
    *,
    status: Any = None,
    kind: Any = None,
    members: Any = None,
    **more: Any,
) -> _Recorded:
    """Record that a forum is agreed, has begun, rests or is over, or what has been settled about
    it.

    Args:
        case: the map.
        which: its id, title or what sort it is; in the document, or in the proposed plan. With
            ``kind``, the title of a new one.
        status: proposed, agreed, open, paused or closed.
        kind: what sort a new one is.
        members: who sits there, by id or name; they are added to those who do.
        more: other fields of `Arena`: purpose, themes, sessions, every_days, hours, lead, place,
            opens_after, yields, reports_to, until ...

    Raises:
        RecordError: with every fault.
    """
    draft = Draft(case)
    parties = draft.refs("members", members, PARTIES) if members else ()
    given = draft.values(Arena, status=status, kind=kind, **more)
    found = arena_meant(draft, which)
    if found is None and kind is None:
        _no_arena(draft, "which", which)
    draft.finish()
    if found is None:
        found = Arena(id=free_id(case.by_id, words_slug(which)), title=which)
    names = ("themes", "lead", "opens_after", "yields", "reports_to")
    sitting = {each.party for each in found.members}
    new = tuple(Member(party=key) for key in parties if key not in sitting)
    changed = attrs.evolve(
        found,
        **joined(found, given, *names),
        members=(*found.members, *new),
        absent=tuple(each for each in found.absent if each.party not in parties),
    )
    made = with_arena(case, changed)
    said: dict[str, Any] = {"title": _called(case, changed)}
    if "status" in given:
        said["status"] = Word(f"words.arena_status_{given['status'].value}")
    word = "arena" if "status" in given else "arena_noted"
    return made, Noted(word, tuple(sorted(said.items())), changed.id, made is not case)


# A session of a forum


def next_session(case: ProcessMap, arena: Arena, day: Any) -> Dialogue:
    """The session of a forum that was held on a day: the one that stands on it, else the next that
    has not been held, else a new one.

    Args:
        case: the map.
        arena: the forum.
        day: the day, as it was given.
    """
    own = sorted(
        (each for each in case.dialogues if each.arena == arena.id and each.live),
        key=lambda each: (each.session or 0, each.id),
    )
    on_day = [each for each in own if day is not None and str(each.date) == str(day)]
    waiting = [each for each in own if not each.held]
    if on_day or waiting:
        return (on_day or waiting)[0]
    from processmap.planning.arena_kinds import defaults_of

    usual = defaults_of(str(arena.kind or ArenaKind.ROUND_TABLE))
    number = max((each.session or 0 for each in own), default=0) + 1
    parties = tuple(each.party for each in arena.members if each.party is not None)
    deciding = arena.kind is ArenaKind.DECIDING
    return Dialogue(
        id=free_id(case.by_id, f"{arena.id}-{number}"),
        title=f"{_own_title(case, arena)} {number}",
        visibility=arena.visibility,
        purpose=Purpose(usual.purpose),
        method=usual.method,
        participants=() if deciding else parties,
        bodies=tuple(key for key in parties if case.list_of(key) == "decision_bodies")
        if deciding
        else (),
        themes=arena.themes,
        status=DialogueStatus.PLANNED,
        arena=arena.id,
        session=number,
    )
