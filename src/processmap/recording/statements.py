"""Recording what was said and who was sought: perspectives, and attempts to reach somebody."""

from collections.abc import Mapping
from typing import Any

import attrs

from processmap.language.slugs import free_id, words_slug
from processmap.model.perspectives import Perspective
from processmap.model.process_map import ProcessMap
from processmap.model.same_text import text_key
from processmap.model.stakeholders import Outreach
from processmap.recording.draft import Draft, Noted, called, confides, put

__all__ = ["named", "outreach", "perspective"]

_Recorded = tuple[ProcessMap, Noted]


def named(case: ProcessMap, values: Mapping[str, Any], said: str, stem: str) -> str:
    """An id for a new entry: the one wanted, else made of its words; what is confidential gives
    nothing away in it.

    Args:
        case: the map.
        values: what is known of the entry, by field.
        said: its words.
        stem: what the id begins with, where the words are not for everybody.
    """
    made = f"{stem}-1" if confides(values) else words_slug(said)
    return str(values.get("id") or free_id(case.by_id, made))


def perspective(
    case: ProcessMap,
    statement: str | None,
    *,
    held_by: Any = None,
    voiced_in: Any = None,
    id: str | None = None,  # noqa: A002  # the field's name
    **more: Any,
) -> _Recorded:
    """Record a perspective; one with the same words gets more holders and dialogues instead of
    being doubled.

    Args:
        case: the map.
        statement: what was said.
        held_by: stakeholders who hold it, by id or name.
        voiced_in: dialogues where it came up, by id or title.
        id: its id; made of the statement's first words where it is left out.
        more: other fields of `Perspective`: aspect, themes, minority, visibility, note ...

    Raises:
        RecordError: with every fault.
    """
    draft = Draft(case)
    draft.need("statement", statement)
    given = draft.values(
        Perspective, statement=statement, held_by=held_by, voiced_in=voiced_in, id=id, **more
    )
    same = next(
        (each for each in case.perspectives if _plain(each.statement) == _plain(statement or "")),
        None,
    )
    if same is None and id is not None and id in case.by_id:
        draft.fault("taken", id=id)
    draft.finish()
    if same is not None:
        for name in ("held_by", "voiced_in", "themes"):
            if name in given:
                given[name] = tuple(dict.fromkeys((*getattr(same, name), *given[name])))
        given.pop("id", None)
        changed = attrs.evolve(same, **{**given, "statement": same.statement})
    else:
        given["id"] = named(case, given, given["statement"], "perspektiv")
        changed = Perspective(**given)
    made = put(case, "perspectives", changed)
    return made, Noted(
        "perspective",
        (("key", changed.id), ("what", called(changed))),
        changed.id,
        made is not case,
    )


def _plain(value: str) -> str:
    return text_key(value).rstrip(".")


def outreach(
    case: ProcessMap,
    stakeholder: str,
    *,
    date: Any = None,
    how: str | None = None,
    outcome: Any = None,
    **more: Any,
) -> _Recorded:
    """Record an attempt to reach a stakeholder.

    Args:
        case: the map.
        stakeholder: whom, by id or name.
        date: the day.
        how: in what way.
        outcome: no_answer, declined, agreed, met or other.
        more: other fields of `Outreach`.

    Raises:
        RecordError: with every fault.
    """
    draft = Draft(case)
    given = draft.values(
        Outreach, stakeholder=stakeholder, date=date, how=how, outcome=outcome, **more
    )
    draft.finish()
    tried = Outreach(**given)
    same = next(
        (
            index
            for index, each in enumerate(case.outreach)
            if tried.date and (each.stakeholder, each.date) == (tried.stakeholder, tried.date)
            if tried.how in (None, each.how)
            and (each.outcome is None or tried.outcome in (None, each.outcome))
        ),
        None,
    )
    if same is not None:
        tried = attrs.evolve(case.outreach[same], **given)
    made = put(case, "outreach", tried, same)
    return made, Noted(
        "outreach",
        (("name", called(case[tried.stakeholder])),),
        tried.stakeholder,
        made is not case,
    )
