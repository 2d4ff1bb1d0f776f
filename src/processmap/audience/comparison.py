"""What differs between two versions of a map, as a reader may see it."""

import datetime as dt
from collections.abc import Iterator

import attrs
from attrs import evolve, frozen

from processmap.analysis.changes import (
    Change,
    Changes,
    FieldChange,
    How,
    changes,
    fields_changed,
    frame_changes,
    together,
)
from processmap.audience.redaction import Redaction
from processmap.audience.seen import Seen, seen_through
from processmap.audience.who import Audience
from processmap.model.kinds import KEY
from processmap.model.process_map import Case, ProcessMap

__all__ = ["SeenChanges", "compare"]


@frozen(kw_only=True)
class SeenChanges:
    """The changes between two versions that a reader may see.

    Attributes:
        changes: what differs, with both versions as the reader may see them.
        whole: both versions as one map, as the reader may see it.
        differs: whether anything at all differs, also what the reader may not see.
        withheld: how many entries differ that are not told.
    """

    changes: Changes
    whole: Seen
    differs: bool
    withheld: int


def compare(
    old: ProcessMap, new: ProcessMap, who: Audience, language: str, today: dt.date | None = None
) -> SeenChanges:
    """Compare two versions of a map for a reader.

    What is hidden in either version is hidden in both.

    Args:
        old: as it was.
        new: as it is.
        who: the reader.
        language: ``sv`` or ``en``, of the words made for the reader.
        today: the day it is made for.
    """
    found = changes(old, new)
    both = together(found)
    assert isinstance(both, ProcessMap)  # as the versions are that it is made of
    redaction = Redaction(both, who, language, earlier=old)
    before, after = (redaction.content_of(each) for each in (old, new))
    told = tuple(_told(found, redaction, before, after))
    frame = () if redaction.closed else _frame(old, new, before, after, who)
    return SeenChanges(
        changes=Changes(
            old=before, new=after, entries=told, frame=frame, reordered=found.reordered
        ),
        whole=seen_through(redaction, today=today),
        differs=bool(found),
        withheld=0 if redaction.closed else len(found.entries) - len(told),
    )


def _told(found: Changes, redaction: Redaction, before: Case, after: Case) -> Iterator[Change]:
    """The changes of which the reader may see every version, and something of what changed."""
    if redaction.closed:
        return
    led_in_the_open = all(_calendar_open(each, redaction.who) for each in (found.old, found.new))
    for change in found.entries:
        if change.list_name == "facilitators" and not led_in_the_open:
            continue
        versions = {name: redaction.value(getattr(change, name)) for name in ("old", "new")}
        if any(versions[name] is None and getattr(change, name) is not None for name in versions):
            continue
        key = change.key if change.key is None else redaction.id_of(change.key)
        fields = tuple(fields_changed(versions["old"], versions["new"])) if change.fields else ()
        if fields or change.how in (How.ADDED, How.REMOVED):
            yield evolve(change, key=key, fields=fields, **versions)


def _calendar_open(case: Case, who: Audience) -> bool:
    return case.calendar is None or who.may_see(case.calendar.visibility)


def _frame(
    old: Case, new: Case, before: Case, after: Case, who: Audience
) -> tuple[FieldChange, ...]:
    """What differs in the frame, as far as the reader may see both versions of it."""
    dated = all(_calendar_open(each, who) for each in (old, new))
    told = []
    for each in frame_changes(before, after):
        if each.name.startswith("calendar"):
            if dated:
                told.append(each)
            continue
        pairs = ((old, before), (new, after))
        if all(
            _as_much(_of_frame(whole, each.name), _of_frame(seen, each.name))
            for whole, seen in pairs
        ):
            told.append(each)
    return tuple(told)


def _of_frame(case: Case, key: str) -> object:
    """What the frame says under a key of the document, whose field may have a name of its own; of
    ``plan.pattern`` what stands under ``plan``.
    """
    key = key.partition(".")[0]
    named = (
        each.name
        for each in attrs.fields(type(case))
        if KEY in each.metadata and each.metadata[KEY].key == key
    )
    return getattr(case, next(named, key))


def _as_much(whole: object, seen: object) -> bool:
    """Whether something is still there where something was."""
    return (whole is None) == (seen is None)
