"""Recording what is true around the process: ground rules and a standstill that are agreed, rounds
before it, what runs beside it, limits that somebody has set, trust between two, and who may lead.
"""

from typing import Any

import attrs

from processmap.errors import RecordError
from processmap.language.slugs import free_id, words_slug
from processmap.messages.naming import Names, Word
from processmap.model.circumstances import (
    EarlierRound,
    Limit,
    Proceeding,
    ProcessAgreement,
    Standstill,
)
from processmap.model.kinds import whole_of
from processmap.model.process_map import ProcessMap
from processmap.model.project import Calendar, Facilitator
from processmap.model.same_text import text_key
from processmap.model.stakeholders import PARTIES, Relationship
from processmap.model.times import Day, earliest, latest
from processmap.model.words import AgreementStatus, Answer, RelationshipKind, Trust
from processmap.recording.draft import Draft, Noted, called, joined, put
from processmap.recording.meetings import with_more
from processmap.recording.statements import named

__all__ = ["agreement", "earlier", "lead", "limit", "proceeding", "standstill", "trust"]

_Recorded = tuple[ProcessMap, Noted]


def agreement(
    case: ProcessMap, status: Any = None, *, agreed_by: Any = None, **more: Any
) -> _Recorded:
    """Record how far the process agreement (ground rules) has come, and who has agreed to it.

    Args:
        case: the map.
        status: none, draft or agreed.
        agreed_by: who has agreed to it, by id or name; left out where it is agreed = all who sit.
        more: other fields of `ProcessAgreement`: rule, items.

    Raises:
        RecordError: with every fault.
    """
    draft = Draft(case)
    draft.need("status", status)
    given = draft.values(ProcessAgreement, status=status, agreed_by=agreed_by, **more)
    draft.finish()
    old = case.agreement or ProcessAgreement()
    changed = attrs.evolve(old, **joined(old, given, "agreed_by", "items"))
    if changed.status is AgreementStatus.NONE and old.status is not AgreementStatus.NONE:
        changed = attrs.evolve(changed, agreed_by=given.get("agreed_by", ()))
    made = case if changed == case.agreement else case.evolve(agreement=changed)
    said: dict[str, Any] = {"status": Word(f"words.agreement_{given['status'].value}")}
    word = "agreement"
    if changed.agreed_by:
        word = "agreement_by"
        said["names"] = Names(called(case[key]) for key in changed.agreed_by)
    return made, Noted(word, tuple(sorted(said.items())), None, made is not case)


def standstill(
    case: ProcessMap,
    agreed: Any = None,
    *,
    by: Any = None,
    what: str | None = None,
    **more: Any,
) -> _Recorded:
    """Record whether somebody refrains from what cannot be undone while the talks last.

    An answer about the same thing from the same ones takes the place of the earlier one.

    Args:
        case: the map.
        agreed: yes, no or asked.
        by: those who are to refrain, by id or name; need not be said again where there is one.
        what: what they refrain from.
        more: other fields of `Standstill`: asked_by, until ...

    Raises:
        RecordError: with every fault.
    """
    draft = Draft(case)
    draft.need("agreed", agreed)
    given = draft.values(Standstill, agreed=agreed, by=by, what=what, **more)
    fits = [
        index
        for index, each in enumerate(case.standstills)
        if ("by" not in given or {*given["by"]} == {*each.by})
        and ("what" not in given or each.what is None or _same(each.what, given["what"]))
    ]
    if not fits and not draft.faults:
        draft.need("by", by)
    if len(fits) > 1:
        exactly = [
            index
            for index in fits
            if "what" in given and _same(case.standstills[index].what or "", given["what"])
        ]
        fits = exactly or fits
        if len(fits) > 1:
            draft.fault("which_standstill")
    draft.finish()
    if fits:
        old = case.standstills[fits[0]]
        if old.what is not None:
            given.pop("what", None)
        changed = attrs.evolve(old, **joined(old, given, "by", "asked_by"))
    else:
        changed = Standstill(**given)
    made = _in_list(case, "standstills", changed, fits[0] if fits else None)
    said = (
        ("answer", Word(f"words.standstill_{given['agreed'].value}")),
        ("names", Names(called(case[key]) for key in changed.by)),
        ("what", f": {called(changed)}" if changed.what else ""),
    )
    return made, Noted("standstill", said, None, made is not case)


def _same(one: str, other: str) -> bool:
    return text_key(one).rstrip(".") == text_key(other).rstrip(".")


def _in_list(case: ProcessMap, name: str, changed: Any, at: int | None) -> ProcessMap:
    """The map with an entry that has no id in a list: in its place, or last."""
    entries: tuple[Any, ...] = getattr(case, name)
    if at is None:
        return case.evolve(**{name: (*entries, changed)})
    if entries[at] == changed:
        return case
    return case.evolve(**{name: (*entries[:at], changed, *entries[at + 1 :])})


def earlier(
    case: ProcessMap,
    what: str | None,
    *,
    id: str | None = None,  # noqa: A002  # the field's name
    **more: Any,
) -> _Recorded:
    """Record a round before this process, how it ended, or who still carries it.

    Args:
        case: the map.
        what: what was done, or the id of a round that stands there.
        id: its id, where it is to have one.
        more: other fields of `EarlierRound`: when, with_, led_by, outcome, felt_by ...

    Raises:
        RecordError: with every fault.
    """
    draft = Draft(case)
    draft.need("what", what)
    given = draft.values(EarlierRound, what=what, id=id, **more)
    at = _known_as(case.earlier, "what", what)
    if id is not None and id in case.by_id and (at is None or case.earlier[at].id != id):
        draft.fault("taken", id=id)
    draft.finish()
    if at is None:
        changed = EarlierRound(**{**given, "id": named(case, given, given["what"], "tidigare")})
    else:
        old = case.earlier[at]
        kept = {**given, "what": old.what, "id": old.id or given.get("id")}
        changed = attrs.evolve(old, **joined(old, kept, "with_", "led_by", "felt_by"))
    made = put(case, "earlier", changed, at)
    word, said = "earlier", {"what": called(changed)}
    if changed.outcome is not None:
        word = "earlier_ended"
        said["outcome"] = Word(f"words.earlier_{changed.outcome.value}")
    return made, Noted(word, tuple(sorted(said.items())), changed.id, made is not case)


def _known_as(entries: tuple[Any, ...], field: str, wanted: str | None) -> int | None:
    """The place of the entry that is meant, by its id or its words."""
    if wanted is None:
        return None
    by_id = [index for index, each in enumerate(entries) if each.id == wanted]
    by_words = [index for index, each in enumerate(entries) if _same(getattr(each, field), wanted)]
    return next(iter(by_id or by_words), None)


def proceeding(
    case: ProcessMap,
    title: str | None,
    *,
    id: str | None = None,  # noqa: A002  # the field's name
    **more: Any,
) -> _Recorded:
    """Record what runs beside the process by its own law and time: that it begins, ends, may wait,
    or what came of it.

    Args:
        case: the map.
        title: what it is called, or the id of one that stands there.
        id: its id; made of the title's first words where it is left out.
        more: other fields of `Proceeding`: kind, by, parties, themes, starts, ends, weeks,
            may_wait, binding, outcome ...

    Raises:
        RecordError: with every fault.
    """
    draft = Draft(case)
    draft.need("title", title)
    given = draft.values(Proceeding, title=title, id=id, **more)
    at = _known_as(case.proceedings, "title", title)
    old = None if at is None else case.proceedings[at]
    if id is not None and id in case.by_id and (old is None or old.id != id):
        draft.fault("taken", id=id)
    starts = given.get("starts") or (old.starts if old else None)
    ends = given.get("ends") or (old.ends if old else None)
    if _ends_before(starts, ends):
        draft.fault("over_before", start=str(starts), end=str(ends))
    draft.finish()
    if old is None:
        given["id"] = named(case, given, given["title"], "forfarande")
        changed = Proceeding(**given)
    else:
        kept = {**given, "title": old.title, "id": old.id or given.get("id")}
        if "outcome" in given:
            kept["outcome"] = with_more(old.outcome, given["outcome"])
        changed = attrs.evolve(old, **joined(old, kept, "by", "parties", "themes"))
    made = put(case, "proceedings", changed, at)
    said = (("title", called(changed)),)
    word = "proceeding_ended" if "outcome" in given else "proceeding"
    return made, Noted(word, said, changed.id, made is not case)


def _ends_before(starts: Day | None, ends: Day | None) -> bool:
    return starts is not None and ends is not None and latest(ends) < earliest(starts)


def limit(case: ProcessMap, what: str | None, *, said_by: Any = None, **more: Any) -> _Recorded:
    """Record a limit that somebody has set or demanded: a rent, a distance.

    Args:
        case: the map.
        what: the limit.
        said_by: who set or demanded it, by id or name.
        more: other fields of `Limit`: note ...

    Raises:
        RecordError: with every fault.
    """
    draft = Draft(case)
    draft.need("what", what)
    given = draft.values(Limit, what=what, said_by=said_by, **more)
    draft.finish()
    at = next(
        (
            index
            for index, each in enumerate(case.limits)
            if _same(each.what, given["what"])
            and ("said_by" not in given or each.said_by in (None, given["said_by"]))
        ),
        None,
    )
    if at is None:
        changed = Limit(**given)
    else:
        changed = attrs.evolve(case.limits[at], **{**given, "what": case.limits[at].what})
    made = _in_list(case, "limits", changed, at)
    return made, Noted("limit", (("what", called(changed)),), None, made is not case)


def trust(case: ProcessMap, one: str, other: str, **more: Any) -> _Recorded:
    """Record how one trusts another, what has to come first between them, or that what broke the
    trust has been owned up to.

    A new answer takes the place of the earlier one.

    Args:
        case: the map.
        one: who trusts or does not, by id or name.
        other: whom.
        more: other fields of `Relationship`: trust, acknowledged, first, note ...

    Raises:
        RecordError: with every fault.
    """
    draft = Draft(case)
    ends = (*draft.refs("one", one, PARTIES)[:1], *draft.refs("other", other, PARTIES)[:1])
    given = draft.values(Relationship, **more)
    if len(ends) == 2 and whole_of(ends[0]) == whole_of(ends[1]):
        draft.fault("same_twice", found=called(case[ends[0]]))
    if not draft.faults and not {"trust", "acknowledged", "first"} & given.keys():
        draft.need("trust", None)
    draft.finish()
    if len(ends) < 2:
        raise RecordError(draft.faults)
    at = _tie(case, (ends[0], ends[1]), "trust" in given)
    if at is None:
        changed = Relationship(source=ends[0], target=ends[1], **given)
    else:
        old = case.relationships[at]
        said = joined(old, given, "first")
        if old.kind is RelationshipKind.TRUSTS and given.get("trust") in (Trust.LOW, Trust.BROKEN):
            said["kind"] = None  # they did trust; now they do not
        changed = attrs.evolve(old, **said)
    made = put(case, "relationships", changed, at)
    names = (("one", called(case[ends[0]])), ("other", called(case[ends[1]])))
    if "trust" in given:
        answer: tuple[str, Any] = ("answer", Word(f"words.trust_{given['trust'].value}"))
        return made, Noted("trust", (answer, *names), changed.id, made is not case)
    word = {Answer.YES: "acknowledged", Answer.NO: "not_acknowledged"}.get(
        given.get("acknowledged", Answer.UNKNOWN), "between"
    )
    return made, Noted(word, names, changed.id, made is not case)


def _tie(case: ProcessMap, ends: tuple[str, str], directed: bool) -> int | None:
    """The relationship that an answer about trust is written into: one that speaks of trust
    already, else one of conflict, else any between the two; trust has a direction.
    """
    there = [
        (index, each)
        for index, each in enumerate(case.relationships)
        if {each.source, each.target} == {*ends}
    ]
    own_way = [pair for pair in there if pair[1].source == ends[0]]
    fits = own_way if directed else (own_way or there)
    speaks = [pair for pair in fits if pair[1].trust is not None]
    if not speaks and not directed:
        speaks = [pair for pair in there if pair[1].trust is not None]
    hard = [pair for pair in fits if pair[1].kind in (RelationshipKind.CONFLICT, None)]
    chosen = speaks or hard or [pair for pair in fits if pair[1].kind is RelationshipKind.TRUSTS]
    return chosen[0][0] if chosen else None


def lead(
    case: ProcessMap,
    who: str | None,
    *,
    role: Any = None,
    accepted_by: Any = None,
    objected_by: Any = None,
    **more: Any,
) -> _Recorded:
    """Record who has accepted somebody as lead, and who will not meet under that lead.

    Args:
        case: the map.
        who: the lead, by id or name; with ``role``, the name of a new one.
        role: process_lead, facilitator, mediator or interpreter.
        accepted_by: who has accepted them, by id or name.
        objected_by: who has objected to them.
        more: other fields of `Facilitator`: belongs_to, languages, days_per_week ...

    Raises:
        RecordError: with every fault.
    """
    draft = Draft(case)
    draft.need("who", who)
    given = draft.values(
        Facilitator, role=role, accepted_by=accepted_by, objected_by=objected_by, **more
    )
    key = draft.find(who, ("facilitators",)) if who else None
    if key is None and who and role is None:
        draft.entry("who", who, ("facilitators",))
    both = {*given.get("accepted_by", ())} & {*given.get("objected_by", ())}
    if both:
        names = Names(called(case[each]) for each in sorted(both))
        draft.fault("both_answers", names=names)
    draft.finish()
    calendar = case.calendar or Calendar()
    there = calendar.facilitators
    at = next((index for index, each in enumerate(there) if each.id == key), None)
    if at is None or who is None:
        made_id = free_id(case.by_id, words_slug(str(who)))
        changed = Facilitator(id=made_id, name=who, **given)
        leads = (*there, changed)
    else:
        changed = _with_answers(there[at], given)
        leads = (*there[:at], changed, *there[at + 1 :])
    made = case
    if leads != there:
        made = case.evolve(calendar=attrs.evolve(calendar, facilitators=leads))
    word = "lead"
    said: dict[str, Any] = {"name": called(changed)}
    for answer in ("objected_by", "accepted_by"):
        if answer in given:
            word = f"lead_{answer}"
            said["names"] = Names(called(case[each]) for each in given[answer])
    return made, Noted(word, tuple(sorted(said.items())), changed.id, made is not case)


def _with_answers(old: Facilitator, given: dict[str, Any]) -> Facilitator:
    """A lead with what has been answered now: whoever changes their mind stands on one side."""
    said = joined(old, given, "accepted_by", "objected_by", "belongs_to", "languages")
    for mine, other in (("accepted_by", "objected_by"), ("objected_by", "accepted_by")):
        if mine in given:
            before = said.get(other, getattr(old, other))
            said[other] = tuple(key for key in before if key not in given[mine])
    return attrs.evolve(old, **said)
