"""Recording about dialogues: held, cancelled, planned, confirmed; who has said yes and who has said
no.
"""

import datetime as dt
from typing import Any

import attrs

from processmap.analysis.conditions import day_of
from processmap.errors import RecordError
from processmap.language.slugs import free_id, words_slug
from processmap.messages.naming import Names
from processmap.model.arenas import Arena
from processmap.model.dialogues import Dialogue
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import PARTIES, Stakeholder
from processmap.model.stamp import day_written, time_stamp
from processmap.model.stretch import Stretch
from processmap.model.times import RoughDate, exact
from processmap.model.words import ArenaStatus, DialogueStatus, MemberState, Willingness
from processmap.recording.draft import Draft, Noted, called, put
from processmap.recording.forums import arena_meant, next_session, plan_of, seat, with_arena
from processmap.wording.written import orders_written, talks_written

__all__ = ["answered", "cancelled", "confirmed", "held", "planned", "settled", "with_more"]

_Recorded = tuple[ProcessMap, Noted]


def held(
    case: ProcessMap,
    dialogue: str | None = None,
    *,
    date: Any = None,
    outcome: str | None = None,
    title: str | None = None,
    **more: Any,
) -> _Recorded:
    """Record that a dialogue was held; a proposal is a person's own from then on.

    Args:
        case: the map.
        dialogue: its id or title; or a forum, by id, title or sort, for the next of its meetings.
            Left out for one that nobody had planned, which then needs a title.
        date: the day; what stands in the document is kept where it is left out.
        outcome: what came of it; added to what stands there.
        title: what it is called.
        more: other fields of `Dialogue`: purpose, method, participants, mentions, tensions, themes,
            about, place ...

    Raises:
        RecordError: with every fault.
    """
    draft = Draft(case)
    forum = _forum(draft, dialogue)
    if forum is not None:
        draft.need("date", date)  # which of its meetings it was
        found: Dialogue | None = next_session(case, forum, date)
    else:
        found = _talk(draft, dialogue, title, {"date": date, **more})
    given = draft.values(Dialogue, date=date, outcome=outcome, title=title, **more)
    _hours_need_a_day(draft, found, given)
    draft.finish()
    if dialogue is None and found is not None:
        given.pop("title", None)  # it was only to find it by: its own title stands
    base = case if forum is None else _that_meets(case, forum)
    if found is None:
        found = Dialogue(id=free_id(case.by_id, words_slug(given["title"])), title=given["title"])
    if found.status is DialogueStatus.HELD and found.outcome:
        given = {**given, "outcome": with_more(found.outcome, given.get("outcome"))}
    for name in ("mentions", "themes", "about", "tensions"):
        if name in given:
            given[name] = tuple(dict.fromkeys((*getattr(found, name), *given[name])))
    made, noted = settled(base, found, DialogueStatus.HELD, "held", given)
    return made, attrs.evolve(noted, changed=made is not case)


def _forum(draft: Draft, wanted: str | None) -> Arena | None:
    """The forum that is meant where no dialogue is: in the document, or in the proposed plan."""
    if wanted is None or draft.find(wanted, ("dialogues",)) or _proposed(draft.case, wanted):
        return None
    return arena_meant(draft, wanted)


def _that_meets(case: ProcessMap, forum: Arena) -> ProcessMap:
    """The map with a forum that has met: it has begun, if it was not said to be paused or over."""
    begun = forum.status in (None, ArenaStatus.PROPOSED, ArenaStatus.AGREED)
    return with_arena(case, attrs.evolve(forum, status=ArenaStatus.OPEN) if begun else forum)


def with_more(said: str | None, more: str | None) -> str | None:
    """What was said, and what is said now after it; nothing is said twice."""
    if not said or not more:
        return more or said
    if more.strip() in said:
        return said
    return (
        f"{said.rstrip()} {more}"
        if said.rstrip().endswith((".", "!", "?", "…"))
        else f"{said.rstrip()}. {more}"
    )


def cancelled(case: ProcessMap, dialogue: str, *, why: str | None = None) -> _Recorded:
    """Record that a dialogue will not be, or was not, held; what it was for is proposed again.

    Raises:
        RecordError: with every fault; also for a dialogue that has been held.
    """
    draft = Draft(case)
    found = _talk(draft, dialogue, None, {})
    given = draft.values(Dialogue, named={"outcome": "why"}, outcome=why)
    if found is not None and found.held:
        draft.fault("held_already", title=called(found), date=day_of(found) or "–")
    draft.finish()
    if found is None:
        raise RecordError(draft.faults)
    return settled(case, found, DialogueStatus.CANCELLED, "cancelled", given)


def planned(
    case: ProcessMap, dialogue: str | None = None, *, title: str | None = None, **more: Any
) -> _Recorded:
    """Record that a dialogue is planned, perhaps for a day; what is planned may still move.

    Raises:
        RecordError: with every fault; also for a dialogue that has been held.
    """
    return _arranged(case, dialogue, title, DialogueStatus.PLANNED, "planned", more)


def confirmed(case: ProcessMap, dialogue: str, *, date: Any = None, **more: Any) -> _Recorded:
    """Record that a dialogue is confirmed for a day; a new timetable leaves it where it is.

    Raises:
        RecordError: with every fault; also where no day is known, or the dialogue has been held.
    """
    return _arranged(
        case, dialogue, None, DialogueStatus.CONFIRMED, "confirmed", {"date": date, **more}
    )


def _arranged(
    case: ProcessMap,
    dialogue: str | None,
    title: str | None,
    status: DialogueStatus,
    word: str,
    more: dict[str, Any],
) -> _Recorded:
    draft = Draft(case)
    found = _talk(draft, dialogue, title, more)
    given = draft.values(Dialogue, title=title, **more)
    if found is not None and found.held:
        draft.fault("held_already", title=called(found), date=day_of(found) or "–")
    _hours_need_a_day(draft, found, given)
    said_day = given.get("date")
    dated = Stretch.of_moments(exact(said_day), given.get("start"), given.get("end"))
    if dated is None and said_day is None and found is not None:
        dated = found.stretch
    if status is DialogueStatus.CONFIRMED and not draft.faults and not dated:
        draft.fault("no_day", title=called(found) if found else title)
    draft.finish()
    if dialogue is None and found is not None:
        given.pop("title", None)
    if found is None:
        found = Dialogue(id=free_id(case.by_id, words_slug(given["title"])), title=given["title"])
    return settled(case, found, status, word, given)


def _hours_need_a_day(draft: Draft, found: Dialogue | None, given: dict[str, Any]) -> None:
    """Tell a month or a season where the hour is known: it is the hour of some day."""
    day = given.get("date")
    hours = [
        given.get(name) or (getattr(found, name) if found is not None else None)
        for name in ("start", "end")
    ]
    if isinstance(day, RoughDate) and any(hours):
        draft.fault("which_day", found=str(day))


def settled(
    case: ProcessMap, found: Dialogue, status: DialogueStatus, word: str, given: dict[str, Any]
) -> _Recorded:
    """Put the dialogue into the map as a person's own: no stamp, and no longer provisional once it
    is certain.
    """
    sure = status in {DialogueStatus.HELD, DialogueStatus.CONFIRMED}
    day = exact(given.get("date"))  # only a real day can move the hours that stand there
    if (
        status is DialogueStatus.HELD
        and day
        and found.stretch
        and found.stretch.several
        and found.stretch.covers(day)
    ):
        given = {
            key: value for key, value in given.items() if key != "date"
        }  # one of its days: it was held on them
        day = None
    for name in ("start", "end"):
        if day is None:
            break
        moment = given.get(name) or getattr(found, name)
        if isinstance(moment, dt.datetime) and moment.date() != day:
            first = day if name in given or found.stretch is None else found.stretch.first
            given = {**given, name: _moved(moment, first, day)}
    given = {**given, **_end_moved(found, given)}
    changed = attrs.evolve(
        found,
        **{
            **given,
            "status": status,
            "stamp": None if sure or given.get("date") else _days_own(found),
            "provisional": found.provisional and not sure,
        },
    )
    made = put(case, "dialogues", changed)
    when = changed.stretch.iso if changed.stretch else str(changed.date or "")
    said = {"title": called(changed), "date": f" {when}" if when else ""}
    return made, Noted(word, tuple(sorted(said.items())), changed.id, made is not case)


def _moved(moment: dt.datetime, first: dt.date, day: dt.date) -> dt.time | dt.datetime:
    """The hour on another day; what is on a later day than the first stays as many days after
    it.
    """
    return moment + (day - first) if moment.date() > first else moment.time()


def _end_moved(found: Dialogue, given: dict[str, Any]) -> dict[str, Any]:
    """The end that follows a new start, so that the talk stays as long; none where that is on
    another day.
    """
    begins, began, ended = given.get("start"), found.start, found.end
    if begins is None or "end" in given or ended is None or begins == began:
        return {}
    if found.stretch and found.stretch.several and isinstance(ended, dt.datetime):
        apart = (
            begins.date() - found.stretch.first
            if isinstance(begins, dt.datetime)
            else dt.timedelta()
        )
        return {"end": ended + apart}  # it stays as many days
    if (
        not isinstance(begins, dt.time)
        or not isinstance(began, dt.time)
        or not isinstance(ended, dt.time)
    ):
        return {"end": None}
    some_day = dt.date(2001, 1, 1)
    end = dt.datetime.combine(some_day, begins) + (
        dt.datetime.combine(some_day, ended) - dt.datetime.combine(some_day, began)
    )
    return {"end": end.time() if end.date() == some_day else None}


def _days_own(talk: Dialogue) -> str | None:
    """What is left of a stamp when the dialogue is a person's own: a day that a timetable wrote may
    still move.
    """
    return time_stamp(talk) if day_written(talk) else None


def _talk(
    draft: Draft, dialogue: str | None, title: str | None, more: dict[str, Any]
) -> Dialogue | None:
    """The dialogue meant: in the document, or proposed for it; None for a new one, and where there
    is a fault.
    """
    if dialogue is None:
        draft.need("title", title)
        known = draft.find(title, ("dialogues",)) if title else None
        entry = draft.case.by_id.get(known or "")
        return entry if isinstance(entry, Dialogue) and _same(entry, more) else None
    key = draft.find(dialogue, ("dialogues",))
    if key is None:
        proposed = _proposed(draft.case, dialogue)
        if proposed is not None:
            return proposed
        key = draft.entry("dialogue", dialogue, ("dialogues",))
    entry = draft.case.by_id.get(key or "")
    return entry if isinstance(entry, Dialogue) else None


def _same(entry: Dialogue, more: dict[str, Any]) -> bool:
    """Whether a dialogue of the same title is the same one: nothing says another day."""
    return more.get("date") is None or entry.date is None or str(entry.date) == str(more["date"])


def _proposed(case: ProcessMap, wanted: str) -> Dialogue | None:
    """A conversation that the first plan proposes and nobody has written into the document yet."""
    plan = plan_of(case)
    talks = talks_written(case, plan, case.language)
    same = [each for each in talks if wanted in (each.id, each.title)]
    if len(same) != 1 or same[0].id in case.by_id:
        return None
    before = tuple(orders_written(case, plan, case.by_id, case.language).get(same[0].id, ()))
    about = tuple(key for key in same[0].about if key in case.by_id)
    found = same[0].evolve(after=before, about=about)
    # An arena that only the plan knows is not in the document to refer to.
    return found if found.arena in case.by_id else found.evolve(arena=None, session=None)


def answered(case: ProcessMap, who: Any, yes: bool, *, to: str | None = None) -> _Recorded:
    """Record that stakeholders have said yes or no: to one dialogue, or to taking part at all.

    Args:
        case: the map.
        who: ids or names.
        yes: whether they said yes.
        to: the dialogue or forum they answered about; left out for the whole process.

    Raises:
        RecordError: with every fault.
    """
    draft = Draft(case)
    if to is not None and _forum(draft, to) is not None:
        return seat(case, who, to, state=MemberState.YES if yes else MemberState.NO)
    targets = PARTIES if to else ("stakeholders",)
    keys = draft.refs("who", who, targets)
    talk = _talk(draft, to, None, {}) if to else None
    if talk is not None and talk.held:
        draft.fault("held_already", title=called(talk), date=day_of(talk) or "–")
    draft.finish()
    names = Names(called(case[key]) for key in keys)
    if talk is not None:
        return _to_a_talk(case, talk, keys, yes, names)
    made = case
    for key in keys:
        entry = made[key]
        if isinstance(entry, Stakeholder):
            made = put(
                made,
                "stakeholders",
                entry.evolve(willing=Willingness.YES if yes else Willingness.NO),
            )
    word = "willing" if yes else "unwilling"
    return made, Noted(word, (("names", names),), keys[0] if keys else None, made is not case)


def _to_a_talk(
    case: ProcessMap, talk: Dialogue, keys: tuple[str, ...], yes: bool, names: Names
) -> _Recorded:
    """Note an answer in the dialogue; a proposal that people have answered is no longer only a
    proposal of ours.
    """
    mine, other = ("accepted", "declined") if yes else ("declined", "accepted")
    answers: dict[str, Any] = {
        mine: tuple(dict.fromkeys((*getattr(talk, mine), *keys))),
        other: tuple(key for key in getattr(talk, other) if key not in keys),
        "stamp": _days_own(talk),
    }
    changed = attrs.evolve(talk, **answers)
    made = put(case, "dialogues", changed)
    said = (("names", names), ("title", called(changed)))
    return made, Noted(mine, said, changed.id, made is not case)
