"""What was worked out on the whole map, for a reader who sees a part of it.

A hidden conversation in which somebody was heard still counts: "har inte fått berätta än" is said
of nobody who has. The facts are computed on the whole map and travel with what the reader sees;
what they refer to is filtered, so that nothing hidden is named.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import field, frozen

from processmap.analysis.conditions import (
    Hearing,
    Matter,
    Missing,
    decisions_to_feed_back,
    declined,
    dialogues_to_feed_back,
    hearing,
    inventoried,
    last_known_day,
    met_tensions,
    missing,
    open_matters,
    open_promises,
    tension_readiness,
    to_hear,
)
from processmap.analysis.conditions.order import day_of, known_days
from processmap.analysis.workdays import days_back
from processmap.audience.identity import key_of, uid
from processmap.audience.redaction import Redaction
from processmap.messages.phrases import HIDDEN
from processmap.model.content import LISTS
from processmap.model.dialogues import Dialogue
from processmap.model.entity import Entity
from processmap.model.governance import DecisionBody, Meeting
from processmap.model.methods import methods_of
from processmap.model.perspectives import Pair
from processmap.model.process_map import ProcessMap
from processmap.model.times import earliest, exact
from processmap.model.words import AccessNeed, ComesFirst, Readiness, Visibility

__all__ = ["Facts", "OpenPromise", "facts_of"]

_YEAR = 366


@frozen(kw_only=True)
class OpenPromise:
    """Something promised or assigned that is not done, and that the reader may see.

    Attributes:
        kind: commitment, action, task or requirement.
        key: id of the entry it stands in, where that has one.
        what: its words.
        owners: ids of those who are to do it; may be empty.
        due: the day it is due, if known.
    """

    kind: str
    key: str | None
    what: str
    owners: tuple[str, ...]
    due: dt.date | None


@frozen(kw_only=True)
class Facts:
    """Facts about the whole map.

    Attributes:
        known_until: the latest day on which something the reader may see is recorded to have
            happened.
        last_known_day: the latest day on which anything is.
        to_hear: ids of the stakeholders to be listened to, those the reader may see.
        hearings: how each of them, and of the others the reader may see, has been heard.
        heard_in: ids of the conversations where; hidden ones by their alias.
        declined: ids of those who have said no.
        met: for each tension, by its key, the conversations that have met it; hidden ones by their
            alias.
        readiness: for each tension, by its key, how ready it is to be met.
        missing: those mentioned who are not in the map, where the reader may see who mentioned
            them.
        mentioned: how many were mentioned who are not in the map, in all.
        matters: the open matters.
        promises: what is promised and not done.
        talks_to_feed_back, decisions_to_feed_back: ids of what is to be fed back, that the reader
            may see.
        feedback_owed: how many conversations, and how many decisions, are to be fed back in all.
        counts: how many entries each list of the document has in all.
        held: how many conversations have been held in all.
        promised: how many commitments are not done in all.
        undated: how many conversations to come have no day in all.
        retitled: ids of the conversations whose own title is withheld.
        unquoted: ids of the entries that may be seen, but whose own words are withheld.
        provenances: how many entries have each provenance.
        hours: for each conversation, hidden ones by their alias, how long a meeting of its method
            lasts, where known.
        free_days: for each dated conversation to come, the days after its own on which it could be
            held; empty where the reader sees everything that decides it.
        taken_up: hidden conversations, as no more than when they are; their ids are aliases.
        sitting: hidden decision bodies, as no more than when they meet; their ids are aliases.
        in_fear: whether anybody in the map is in fear, under threat, to be kept safe or marked
            confidential.
        uids: what calendar programs know the days of entries by whose ids are aliases, by the key
            with the alias.
    """

    in_fear: bool = False
    known_until: dt.date | None = None
    last_known_day: dt.date | None = None
    to_hear: tuple[str, ...] = ()
    hearings: Mapping[str, Hearing] = field(factory=dict)
    heard_in: Mapping[str, tuple[str, ...]] = field(factory=dict)
    declined: frozenset[str] = frozenset()
    met: Mapping[Pair, tuple[str, ...]] = field(factory=dict)
    readiness: Mapping[Pair, Readiness] = field(factory=dict)
    missing: tuple[Missing, ...] = ()
    mentioned: int = 0
    matters: tuple[Matter, ...] = ()
    promises: tuple[OpenPromise, ...] = ()
    talks_to_feed_back: tuple[str, ...] = ()
    decisions_to_feed_back: tuple[str, ...] = ()
    feedback_owed: tuple[int, int] = (0, 0)
    counts: Mapping[str, int] = field(factory=dict)
    held: int = 0
    promised: int = 0
    undated: int = 0
    retitled: frozenset[str] = frozenset()
    unquoted: frozenset[str] = frozenset()
    provenances: Mapping[str, int] = field(factory=dict)
    hours: Mapping[str, float] = field(factory=dict)
    free_days: Mapping[str, tuple[dt.date, ...]] = field(factory=dict)
    taken_up: tuple[Dialogue, ...] = ()
    sitting: tuple[DecisionBody, ...] = ()
    uids: Mapping[str, str] = field(factory=dict)

    def hearing(self, key: str) -> Hearing:
        """How a stakeholder has been heard."""
        return self.hearings.get(key, Hearing.NOT)

    def concerned(self, key: str) -> bool:
        """Whether a stakeholder is to be listened to as affected."""
        return key in self.to_hear


def facts_of(case: ProcessMap, redaction: Redaction, today: dt.date | None) -> Facts:
    """Work the facts out on the whole map.

    Args:
        case: the whole map.
        redaction: the same map for the reader.
        today: the day it is made for.
    """
    if redaction.closed:
        return Facts()
    shown = [each.id for each in case.stakeholders if redaction.shows(each.id)]
    shown += [each.id for each in case.decision_bodies if redaction.shows(each.id)]
    hidden_ones = bool(redaction.aliases) or any(redaction.goes(each) for each in _periods(case))
    methods = methods_of(case)
    owed = dialogues_to_feed_back(case), decisions_to_feed_back(case)
    return Facts(
        in_fear=_in_fear(case),
        known_until=_known_until(case, redaction),
        last_known_day=last_known_day(case),
        to_hear=tuple(
            redaction.id_of(each.id) for each in to_hear(case) if redaction.shows(each.id)
        ),
        hearings={redaction.id_of(key): hearing(case, key) for key in shown},
        heard_in={redaction.id_of(key): _ids(inventoried(case, key), redaction) for key in shown},
        declined=frozenset(redaction.id_of(key) for key in shown if declined(case, key)),
        met={
            _pair(key, redaction): _ids(talks, redaction)
            for key, talks in met_tensions(case).items()
        },
        readiness={
            _pair(each.key, redaction): tension_readiness(case, each)
            for each in case.tensions
            if not redaction.goes(each)
        },
        missing=_missing(case, redaction),
        mentioned=len({each.name for each in missing(case)}),
        matters=_matters(case, redaction, today or _known_until(case, redaction)),
        promises=_promises(case, redaction),
        talks_to_feed_back=tuple(
            redaction.id_of(each.id) for each in owed[0] if not redaction.goes(each)
        ),
        decisions_to_feed_back=tuple(
            redaction.id_of(each.id) for each in owed[1] if not redaction.goes(each)
        ),
        feedback_owed=(len(owed[0]), len(owed[1])),
        counts={name: len(getattr(case, name)) for name in LISTS},
        held=sum(1 for each in case.dialogues if each.held),
        promised=sum(1 for each in case.commitments if each.done_on is None),
        undated=sum(1 for each in case.dialogues if each.live and not _dated(each)),
        retitled=frozenset(
            redaction.id_of(each.id) for each in case.dialogues if redaction.tells(each.title)
        ),
        unquoted=frozenset(
            redaction.id_of(key)
            for key, each in case.by_id.items()
            if not redaction.goes(each) and redaction.withholds_words_of(key)
        ),
        provenances=Counter(
            str(each.provenance) for _, _, each in case.entries() if each.provenance
        ),
        hours={
            redaction.id_of(each.id): hours
            for each in case.dialogues
            if each.method in methods and (hours := methods[each.method].hours)
        },
        free_days=_free_days(case, redaction) if hidden_ones else {},
        taken_up=tuple(
            _as_time(each, redaction) for each in case.dialogues if redaction.goes(each)
        ),
        sitting=tuple(
            _as_calendar(each, redaction) for each in case.decision_bodies if redaction.goes(each)
        ),
        uids=dict(_uids(case, redaction)),
    )


def _periods(case: ProcessMap) -> list[Entity]:
    """Days off that decide when something can be held."""
    found: list[Entity] = [*(case.calendar.closed if case.calendar else ())]
    for party in case.stakeholders:
        found += party.unavailable
    for leader in case.facilitators:
        found += leader.unavailable
    return found


def _dated(talk: Dialogue) -> bool:
    """Whether it is said when a conversation takes place, be it only by its end."""
    return day_of(talk) is not None or isinstance(talk.end, dt.datetime)


def _ids(keys: tuple[str, ...], redaction: Redaction) -> tuple[str, ...]:
    return tuple(redaction.id_of(key) for key in keys)


def _pair(pair: Pair, redaction: Redaction) -> Pair:
    """The key of a tension whose perspectives may have other ids for the reader."""
    first, second = sorted(redaction.id_of(key) for key in pair)
    return first, second


def _in_fear(case: ProcessMap) -> bool:
    """Whether a pattern of who meets whom could betray somebody: asked of the whole map, hidden
    entries too.
    """
    threatened = any(each.threats or each.violence for each in case.relationships)
    inside = any(
        each.within and (each.within.threats or each.within.violence) for each in case.stakeholders
    )
    unsafe = any(AccessNeed.SAFETY in each.needs for each in case.stakeholders)
    apart = any(ComesFirst.SAFETY in each.first for each in case.relationships)
    confided = any(each.visibility is Visibility.CONFIDENTIAL for each in case.stakeholders)
    return threatened or inside or unsafe or apart or confided


def _known_until(case: ProcessMap, redaction: Redaction) -> dt.date | None:
    found = [day for each, day in known_days(case) if not redaction.goes(each)]
    found += [
        earliest(each.date) for each in case.proposals if each.date and not redaction.goes(each)
    ]
    return max(found, default=None)


def _missing(case: ProcessMap, redaction: Redaction) -> tuple[Missing, ...]:
    """Those who were mentioned by a name that may be said, where the reader may see one who
    mentioned them.
    """
    told = (each for each in missing(case) if not redaction.tells(each.name))
    return tuple(
        Missing(each.name, _ids(each.dialogues, redaction))
        for each in told
        if any(redaction.shows(key) for key in each.dialogues)
    )


def _matters(case: ProcessMap, redaction: Redaction, first: dt.date | None) -> tuple[Matter, ...]:
    """The open matters whose decisions, or else whose proposals, the reader may see; no body takes
    any of them up at a meeting before ``first``.
    """
    found = []
    for each in open_matters(case, first):
        decisions = [entry.id for entry in (each.awaited, each.left) if entry is not None]
        if all(redaction.shows(key) for key in decisions or each.proposals):
            found.append(redaction.value(each))
    return tuple(found)


def _promises(case: ProcessMap, redaction: Redaction) -> tuple[OpenPromise, ...]:
    found = []
    for promise in open_promises(case):
        first, index, *rest = promise.path
        parent = getattr(case, str(first))[index]
        entry = parent
        for step in rest:
            entry = entry[step] if isinstance(step, int) else getattr(entry, step)
        if redaction.goes(parent) or redaction.goes(entry):
            continue
        seen: Any = redaction.entry(entry)
        said = next(
            (value for name in ("what", "task", "text") if (value := getattr(seen, name, None))), ""
        )
        key = getattr(parent, "id", None)
        found.append(
            OpenPromise(
                kind=promise.kind,
                key=redaction.id_of(key) if key else None,
                what=said,
                owners=_ids(promise.owners, redaction),
                due=promise.due,
            )
        )
    return tuple(found)


def _free_days(case: ProcessMap, redaction: Redaction) -> dict[str, tuple[dt.date, ...]]:
    """The days on which each dated conversation to come could be held instead, where the reader may
    see the conversation.
    """
    days = case.once("audience.free_days", lambda: _days_instead(case))
    return {
        redaction.id_of(each.id): days[each.id]
        for each in case.dialogues
        if each.id in days and not redaction.goes(each)
    }


def _days_instead(case: ProcessMap) -> dict[str, tuple[dt.date, ...]]:
    """The days on which each dated conversation to come could be held instead, as far as a year
    from its own day.
    """
    found = {}
    for each in case.dialogues:
        first = day_of(each)
        if first is None or each.held or not each.live:
            continue
        back = days_back(case, each, first, first + dt.timedelta(days=_YEAR))
        found[each.id] = tuple(reversed([*back]))
    return found


def _as_time(talk: Dialogue, redaction: Redaction) -> Dialogue:
    """A hidden conversation as no more than when it is, and how sure that is."""
    return Dialogue(
        id=redaction.id_of(talk.id),
        title=HIDDEN,
        date=talk.date,
        start=talk.start,
        end=talk.end,
        status=talk.status,
        provisional=talk.provisional,
        visibility=talk.visibility,
    )


def _as_calendar(body: DecisionBody, redaction: Redaction) -> DecisionBody:
    """A hidden decision body as no more than when it meets, and when papers must be in."""
    open_ = (each for each in body.meetings if redaction.who.may_see(each.visibility))
    return DecisionBody(
        id=redaction.id_of(body.id),
        name=HIDDEN,
        papers_due_days=body.papers_due_days,
        meetings=tuple(
            Meeting(
                date=each.date,
                notice_by=each.notice_by,
                papers_by=each.papers_by,
                cancelled=each.cancelled,
                visibility=each.visibility,
            )
            for each in open_
        ),
        visibility=body.visibility,
    )


def _uids(case: ProcessMap, redaction: Redaction) -> Iterator[tuple[str, str]]:
    """What days are known by that stand under an alias: as if they stood under the entry's own
    id.
    """
    series = key_of(case)
    if series is None:
        return
    for talk in case.dialogues:
        if (known := redaction.id_of(talk.id)) != talk.id:
            yield f"dialogue:{known}", uid(series, f"dialogue:{talk.id}")
    for body in case.decision_bodies:
        if (known := redaction.id_of(body.id)) != body.id:
            days = {each.date for each in body.meetings}
            days |= {
                day for each in case.decisions if each.body == body.id and (day := exact(each.date))
            }
            for day in sorted(days):
                for name in ("meeting", "papers", "notice"):
                    yield f"{name}:{known}:{day}", uid(series, f"{name}:{body.id}:{day}")
