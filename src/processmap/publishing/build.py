"""`build`: a map's public version, with where each public text stands in the source, and what was
left out.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Any

import attrs
from attrs import frozen

from processmap.errors import DocumentError, Finding, Path, UsageError
from processmap.model.process_map import ProcessMap
from processmap.model.public import LEAST_GROUP, LOWEST_LEAST, MOST_LEAST, PublicMap
from processmap.model.public_entries import PublicEntry
from processmap.model.series import Series
from processmap.publishing.counts import hide_sums
from processmap.publishing.drafts import Draft, Key
from processmap.publishing.gather import LISTED, Gathered, gather
from processmap.publishing.order import ordered, place_of
from processmap.publishing.rules import Left

__all__ = ["Built", "build"]

# What ids begin with, by list; words of the format, the same in every language.
_PREFIX = {
    "stakeholders": "part",
    "earlier": "earlier",
    "perspectives": "view",
    "tensions": "tension",
    "arenas": "arena",
    "dialogues": "talk",
    "proposals": "proposal",
    "commitments": "promise",
    "actions": "action",
    "decision_bodies": "body",
    "decisions": "decision",
    "proceedings": "proceeding",
    "organisation": "unit",
    "phases": "phase",
    "requirements": "need",
    "funding": "funding",
    "costs": "cost",
    "events": "event",
    "methods": "method",
}
_CALLED = ("name", "title", "statement", "what", "text", "source")


@frozen
class Built:
    """A public version and what its maker needs to know of it.

    Attributes:
        public: the public version.
        left: how much was left out or changed, by reason and list. Tells how many, never who or
            what.
        places: for every path in the public version, its path in the source.
    """

    public: PublicMap
    left: Mapping[tuple[Left, str], int]
    places: Mapping[Path, Path]


def build(case: ProcessMap, least: int = LEAST_GROUP, series: Series | None = None) -> Built:
    """Make the public version of a map.

    Args:
        case: the map.
        least: the least group, people; groups of fewer are left out.
        series: the series of publications that ids stay the same within; left out = entries are
            numbered.

    Raises:
        UsageError: where the least group is lower than allowed.
        DocumentError: where the map as a whole is marked confidential.
        LimitError: where more entries look alike than can be told apart.
    """
    if (
        isinstance(least, bool)
        or not isinstance(least, int)
        or not LOWEST_LEAST <= least <= MOST_LEAST
    ):
        raise UsageError("publish.least", found=least, lowest=LOWEST_LEAST, most=MOST_LEAST)
    if case.confidential:
        raise DocumentError([Finding("PM610", path=("visibility",))])
    found = gather(case, least)
    hide_sums(case, found)
    singles: dict[Key, Draft] = {(name, 0): draft for name, draft in found.single.items()}
    order = ordered({**found.drafts, **singles})
    ids = _ids(found, order, series)
    writer = _Writer(ids)
    lists: dict[str, Any] = {name: writer.listed(found, order, name) for name in LISTED}
    single: dict[str, Any] = {
        name: writer.entry(draft, (name,)) for name, draft in found.single.items()
    }
    public = PublicMap(**found.top, **lists, **single, least_group=least)
    return Built(public, Counter(found.left), writer.places)


def _ids(found: Gathered, order: list[Key], series: Series | None) -> dict[Key, str]:
    """An id for every entry, by its place in the public order or by what it is called in the
    series.
    """
    counts: Counter[str] = Counter()
    called: Counter[tuple[str, str]] = Counter()
    ids: dict[Key, str] = {}
    for key in order:
        prefix = _PREFIX.get(key[0])
        if prefix is None:
            continue
        counts[prefix] += 1
        ids[key] = f"{prefix}-{counts[prefix]}"
        if series is not None:
            values = found.drafts[key].values
            name = next((str(values[each]) for each in _CALLED if values.get(each) is not None), "")
            ids[key] = series.pseudonym(prefix, name, called[prefix, name])
            called[prefix, name] += 1
    return ids


class _Writer:
    """Turns drafts into entries, and remembers where each stood."""

    def __init__(self, ids: Mapping[Key, str]) -> None:
        self.ids = ids
        self.places: dict[Path, Path] = {}
        self.rank = {key: index for index, key in enumerate(ids)}

    def listed(self, found: Gathered, order: list[Key], name: str) -> tuple[PublicEntry, ...]:
        """The entries of one list, in public order."""
        keys = [key for key in order if key[0] == name]
        return tuple(
            self.entry(found.drafts[key], (name, index), key) for index, key in enumerate(keys)
        )

    def entry(self, draft: Draft, path: Path, key: Key | None = None) -> PublicEntry:
        """One entry with those within it."""
        self.places[path] = draft.source
        values: dict[str, Any] = dict(draft.values)
        for name, tied in draft.ties.items():
            keys = sorted(tied.keys, key=lambda each: self.rank[each])
            values[name] = (
                tuple(self.ids[each] for each in keys)
                if tied.many
                else self.ids[keys[0]]
                if keys
                else None
            )
        for name, (inner, many) in draft.inner.items():
            within = sorted(inner, key=place_of)
            made = [
                self.entry(each, (*path, name, index) if many else (*path, name))
                for index, each in enumerate(within)
            ]
            values[name] = tuple(made) if many else (made[0] if made else None)
        if key is not None and "id" in attrs.fields_dict(draft.cls):
            values["id"] = self.ids[key]
        return draft.cls(**values)
