"""The calendar file of a process: its days, for any calendar program."""

import datetime as dt
import os
import secrets
from collections.abc import Iterator

from attrs import frozen

from processmap.analysis.conditions import day_of, last_known_day
from processmap.audience.identity import KEY_BYTES, key_of, with_key
from processmap.audience.nameless import talk_title
from processmap.audience.seen import Seen as Scope
from processmap.audience.seen import view
from processmap.audience.who import Audience
from processmap.exports.ics import CalendarHead, calendar_file
from processmap.exports.occasions import Occasions, occasions
from processmap.exports.zones import existing, zone
from processmap.formats.saving import save
from processmap.messages import text
from processmap.messages.phrases import Known
from processmap.model.occasion import Occasion
from processmap.model.process_map import ProcessMap
from processmap.model.times import earliest
from processmap.verbs.choices import choose_format

__all__ = ["FORMATS", "ZONE", "CalendarFile", "calendar", "has_key", "with_new_key"]

FORMATS = ("ics",)
ZONE = "Europe/Stockholm"


@frozen(slots=False)
class CalendarFile:
    """A calendar file, ready to be saved or handed on.

    Attributes:
        data: the file, UTF-8.
        notes: what is left out, worked out or moved, in sentences.
        language: "sv" or "en", of its words.
    """

    data: bytes
    notes: tuple[str, ...]
    language: str

    def text(self) -> str:
        """The file as text."""
        return self.data.decode("utf-8")

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write it to a file, whole or not at all.

        Raises:
            UsageError: for another suffix than ``.ics``.
            FileError: where the file cannot be written.
        """
        choose_format(FORMATS, "ics", path=path)
        save(path, self.data)

    def __repr__(self) -> str:
        return f"<CalendarFile: {self.data.count(b'BEGIN:VEVENT')} entries>"


def calendar(
    case: ProcessMap, language: str, show_confidential: bool, earlier: bytes | None
) -> CalendarFile:
    """Make the calendar file; see `processmap.verbs.exporting.export`."""
    kept = key_of(case)
    key = kept or new_key()
    case = with_key(case, key)
    scope = view(case, Audience.asking(show_confidential), language=language)
    found = occasions(scope)
    own = case.calendar
    head = CalendarHead(
        series=key,
        name="" if scope.closed else scope.case.title,
        language=language,
        zone=(own.timezone if own else None) or ZONE,
        known=_known(case),
        kept=kept is not None,
    )
    data = calendar_file(found.listed, head, earlier)
    notes = [*_notes(scope, found, head.zone)]
    if kept is None:
        notes.append(text("export.key_not_kept", language))
    return CalendarFile(data, tuple(notes), language)


def new_key() -> str:
    """A random key for a process's calendar."""
    return secrets.token_hex(KEY_BYTES)


def has_key(case: ProcessMap) -> bool:
    """Whether the document keeps a random key for its calendar."""
    return key_of(case) is not None


def with_new_key(case: ProcessMap) -> ProcessMap:
    """The map with a new random key for its calendar, as `export` of a file keeps it in the
    document: from then on every calendar file has the same identities.
    """
    return with_key(case, new_key())


def _known(case: ProcessMap) -> dt.date | None:
    """The last day the document knows something of: what was done, and that somebody reviewed
    it.
    """
    days = [last_known_day(case), earliest(case.reviewed.date) if case.reviewed else None]
    return max((day for day in days if day), default=None)


def _notes(scope: Scope, found: Occasions, zone_name: str) -> Iterator[str]:
    if scope.closed:
        yield text("export.closed", scope.language)
        return
    yield _counted("count", len(found.listed), scope)
    for name, count in (
        ("undated", found.undated),
        ("neutral", _neutral(scope)),
        ("moved", sum(_moves(each, zone_name) for each in found.listed)),
    ):
        if count:
            yield _counted(name, count, scope)
    for name, titles in (
        ("rough", found.rough),
        ("unplaced", found.unplaced),
        ("uneven", found.uneven),
        ("skipped", found.skipped),
    ):
        if titles:
            yield text(f"export.{name}", scope.language, names=Listed(titles))


class Listed(Known):
    """Names in a row, the first few of them."""

    __slots__ = ()

    def __format__(self, language: str) -> str:
        return ", ".join(self[:6]) + (" …" if len(self) > 6 else "")


def _counted(name: str, count: int, scope: Scope) -> str:
    return text(
        f"export.{name}_one" if count == 1 else f"export.{name}", scope.language, count=count
    )


def _neutral(scope: Scope) -> int:
    """How many conversations with a day stand under another title than their own."""
    dated = [each for each in (*scope.case.dialogues, *scope.facts.taken_up) if day_of(each)]
    retitled = scope.facts.retitled
    return sum(1 for each in dated if each.id in retitled or talk_title(each, scope) != each.title)


def _moves(each: Occasion, zone_name: str) -> int:
    where = zone(zone_name)
    hours = [
        at for at in (each.start, each.end) if isinstance(at, dt.datetime) and at.tzinfo is None
    ]
    return sum(1 for at in hours if existing(at, where) != at)
