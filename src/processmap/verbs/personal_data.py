"""`personal_data` and `held_about`: what a map holds about people, and everything it holds about
one of them.
"""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from json import dumps as as_json
from typing import Any

import attrs
from attrs import field, frozen

from processmap.analysis.ordinary import ordinary
from processmap.analysis.person import (
    Holding,
    Mention,
    holdings,
    is_somebody,
    mentions,
    named_ids,
    names_of,
    places,
)
from processmap.errors import Finding, Path, Place, Severity, UsageError, chosen_language, path_text
from processmap.formats.comments import Comment, comments
from processmap.formats.origin import Origin, with_places
from processmap.formats.plain import plain
from processmap.language.leaks import Names, names_in, sorts_in
from processmap.language.wording import day
from processmap.messages import text
from processmap.messages.phrases import Nearest, shorten
from processmap.model.process_map import ProcessMap
from processmap.model.project import Disposal
from processmap.model.words import StakeholderKind
from processmap.pages.page import Page, Section, Table
from processmap.verbs.result import Result

__all__ = [
    "HeldAbout",
    "PersonalData",
    "basis",
    "held_about",
    "known",
    "named_comments",
    "personal_data",
    "where",
]


def _say(language: str, name: str, /, **params: Any) -> str:
    return text(f"forget.{name}", language, **params)


def where(case: ProcessMap, path: Path, language: str) -> str:
    """A path, with its line where the map was read from a file."""
    (found,) = with_places(case, (Finding("", Severity.NOTE, path=path),))
    place = found.place or Place()
    line = f", {_say(language, 'line', line=place.line)}" if place.line else ""
    return path_text(path) + line


def known(case: ProcessMap, key: str) -> None:
    """Refuse an id that stands for nobody; near ones are named."""
    if not is_somebody(case, key):
        people = [
            *(each.id for each in case.stakeholders),
            *(each.id for each in case.facilitators),
        ]
        near = Nearest(get_close_matches(key, people, 3, 0.4))
        raise UsageError("forget.unknown", key=shorten(key), nearest=near)


# What holds personal data.


@frozen(slots=False)
class PersonalData(Result):
    """What in a map is or may be personal data; shows itself in a notebook.

    Attributes:
        case: the map.
        found: what was found, people first, then texts.
        comments: lines of the file's comments that hold something, and what sort it is.
        language: "sv" or "en", of its words.
    """

    case: ProcessMap = field(repr=False)
    found: tuple[Holding, ...]
    comments: tuple[tuple[int, str], ...]
    language: str

    @property
    def page(self) -> Page:
        """The list, ready to write."""
        say = self.language
        parts = (self._people(), self._texts(), self._disposals())
        return Page(
            title=_say(say, "list_title", title=ordinary(self.case, say).title),
            language=say,
            sentences=(_say(say, "list_read" if self.found or self.comments else "list_nothing"),),
            sections=tuple(part for part in parts if part is not None),
        )

    def _people(self) -> Section | None:
        rows = [
            (
                each.key,
                self._sort(each),
                where(self.case, each.path, self.language),
                str(len(each.places)),
            )
            for each in self.found
            if each.key is not None
        ]
        return self._section("list_people", ("who", "sort", "where", "count"), rows)

    def _texts(self) -> Section | None:
        rows = [
            (where(self.case, each.path, self.language), self._sort(each))
            for each in self.found
            if each.key is None
        ]
        beside = [
            (_say(self.language, "comment", line=line), _say(self.language, f"sort_{sort}"))
            for line, sort in self.comments
        ]
        rows += beside
        return self._section("list_texts", ("where", "sort"), rows)

    def _disposals(self) -> Section | None:
        rows = [
            (day(each.date) or "–", basis(each, self.language), each.by or "–")
            for each in ordinary(self.case, self.language).disposals
        ]
        return self._section("list_disposals", ("date", "basis", "by"), rows)

    def _section(
        self, title: str, columns: tuple[str, ...], rows: Sequence[tuple[str, ...]]
    ) -> Section | None:
        named = tuple(_say(self.language, f"column_{each}") for each in columns)
        return Section(title=_say(self.language, title), table=Table(named, rows)) if rows else None

    def _sort(self, each: Holding) -> str:
        return _say(self.language, f"sort_{each.sort}")

    def json(self) -> str:
        """The same as data."""
        listed = [
            {
                "sort": each.sort,
                "id": each.key,
                "path": path_text(each.path),
                "places": [*map(path_text, each.places)],
            }
            for each in self.found
        ]
        beside = [{"line": line, "sort": sort} for line, sort in self.comments]
        return (
            as_json({"personal_data": listed, "comments": beside}, ensure_ascii=False, indent=2)
            + "\n"
        )

    def __repr__(self) -> str:
        return f"<PersonalData: {len(self.found)} places>"


def personal_data(case: ProcessMap, *, language: str | None = None) -> PersonalData:
    """List what in a map is or may be personal data.

    Args:
        case: the map.
        language: "sv" or "en"; left out = the map's.
    """
    return PersonalData(
        case, holdings(case), tuple(_in_comments(case)), chosen_language(language, case.language)
    )


def _in_comments(case: ProcessMap) -> Iterator[tuple[int, str]]:
    names = Names(
        (), [each.name for each in case.stakeholders if each.kind is StakeholderKind.PERSON]
    )
    for each in _comments(case):
        yield from ((each.line, sort.value) for sort in sorts_in(each.text, names))


# What is held about one.


@frozen(slots=False)
class HeldAbout(Result):
    """Everything a map holds about somebody; shows itself in a notebook. Confidential entries are
    in it.

    Attributes:
        key: their id.
        entry: their own entry, as it stands in the document.
        references: entries that refer to them, with the path of each.
        texts: texts that name them.
        comments: comments of the file that name them.
        ids: ids of other entries that are made of their name or id.
        language: "sv" or "en", of its words.
    """

    key: str
    entry: dict[str, Any] = field(repr=False)
    references: tuple[tuple[Path, Any], ...] = field(repr=False)
    texts: tuple[Mention, ...] = field(repr=False)
    comments: tuple[Comment, ...] = field(repr=False)
    ids: tuple[str, ...]
    language: str

    @property
    def page(self) -> Page:
        """The extract, ready to write."""
        say = self.language
        own = tuple(f"{name}: {_written(value)}" for name, value in self.entry.items())
        entries: dict[str, list[str]] = {}
        for path, entry in self.references:
            entries.setdefault(_written(entry), []).append(path_text(path))
        named = [f"{', '.join(paths)}\n{entry}" for entry, paths in entries.items()]
        told = [f"{path_text(each.path)}\n{each.text}" for each in self.texts]
        beside = [f"{_say(say, 'line', line=each.line)}\n{each.text}" for each in self.comments]
        sections = [Section(title=_say(say, "about_own"), items=own)]
        for title, items in (
            ("references", named),
            ("texts", told),
            ("comments", beside),
            ("ids", list(self.ids)),
        ):
            if items:
                sections.append(Section(title=_say(say, f"about_{title}"), items=tuple(items)))
        if len(sections) == 1:
            sections.append(Section(sentences=(_say(say, "about_nothing"),)))
        return Page(
            title=_say(say, "about_title", name=self.entry.get("name", self.key)),
            language=say,
            sentences=(_say(say, "about_warning"), _say(say, "about_limits")),
            sections=tuple(sections),
        )

    def json(self) -> str:
        """The same as data."""
        data = {
            "id": self.key,
            "entry": self.entry,
            "references": [
                {"path": path_text(path), "entry": entry} for path, entry in self.references
            ],
            "texts": [{"path": path_text(each.path), "text": each.text} for each in self.texts],
            "comments": [attrs.asdict(each) for each in self.comments],
            "ids": list(self.ids),
        }
        return as_json(data, ensure_ascii=False, indent=2) + "\n"

    def __repr__(self) -> str:
        return f"<HeldAbout: {len(self.references)} references, {len(self.texts)} texts>"


def _written(value: Any) -> str:
    return value if isinstance(value, str) else as_json(value, ensure_ascii=False)


def held_about(case: ProcessMap, key: str, *, language: str | None = None) -> HeldAbout:
    """Gather everything a map holds about somebody.

    Args:
        case: the map.
        key: id of a stakeholder or of one who leads conversations.
        language: "sv" or "en"; left out = the map's.

    Raises:
        UsageError: for an id that stands for nobody; near ones are named.
    """
    known(case, key)
    whole, names = plain(case), names_of(case, key)
    own = _own_path(case, key)
    there = places(case, key)
    found = tuple((path, _entry(whole, path)) for path in there if path[: len(own)] != own)
    return HeldAbout(
        key=key,
        entry=_at(whole, own),
        references=found,
        texts=tuple(
            each
            for each in mentions(case, names)
            if each.path not in there and each.path[: len(own)] != own
        ),
        comments=named_comments(case, names),
        ids=tuple(named_ids(case, key)),
        language=chosen_language(language, case.language),
    )


def _own_path(case: ProcessMap, key: str) -> Path:
    listed = case.list_of(key)
    people: tuple[Any, ...] = case.facilitators if listed == "facilitators" else case.stakeholders
    at = next(index for index, each in enumerate(people) if each.id == key)
    return ("calendar", "facilitators", at) if listed == "facilitators" else ("stakeholders", at)


def _at(whole: Any, path: Path) -> Any:
    """What stands at a path; the short form of a list with one value is that value."""
    for step in path:
        if isinstance(step, int) and not isinstance(whole, list):
            return whole
        whole = whole[step]
    return whole


def _entry(whole: Any, path: Path) -> Any:
    """The entry a path leads into, such as a whole relationship; what the map says of itself, such
    as who owns it, is its own entry.
    """
    if path[:2] == ("calendar", "facilitators"):
        return _at(whole, path[:3])
    in_a_list = len(path) > 1 and isinstance(path[1], int)
    return _at(whole, path[:2] if in_a_list else path[:1])


def named_comments(case: ProcessMap, names: Names) -> tuple[Comment, ...]:
    """Comments of the file a map was read from that hold somebody's name or id."""
    return tuple(each for each in _comments(case) if names_in(each.text, names))


def _comments(case: ProcessMap) -> tuple[Comment, ...]:
    origin = case.origin
    if not isinstance(origin, Origin) or origin.format != "yaml":
        return ()
    return comments(origin.text.removeprefix("\ufeff"), origin.tree)


def basis(each: Disposal, language: str) -> str:
    """Say on what ground something was disposed of."""
    return _say(language, f"basis_{each.basis}", decision=each.decision or "").strip()
