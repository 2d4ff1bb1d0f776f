"""The order of the entries of a public version, from what they say and how they hang together in
public, nothing else.

In what order things were typed tells who came first, and an id may be somebody's name. So entries
are ordered by date and title; where those are the same, by what they are tied to, by colour
refinement (Weisfeiler and Leman) until nothing more can be told apart. What still cannot be told
apart is alike in every way, and its order makes no difference.
"""

import datetime as dt
import hashlib
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any

from processmap.errors import LimitError
from processmap.model.times import RoughDate, earliest
from processmap.publishing.drafts import Draft, Key

__all__ = ["content_of", "ordered", "place_of"]

Colours = dict[Key, str]
Links = dict[Key, list[tuple[str, Key]]]
# By these fields entries are ordered, the first that is there: what a reader looks for first.
_DATES = ("date", "start", "starts", "when", "due", "done_on", "since", "made_on")
_NAMES = ("name", "title", "statement", "what", "text", "source", "task", "kind", "role")
# Look-alikes are tried one by one: so many tries times entries. What needs more is not the map of
# any process.
MOST_WORK = 100_000
_SWEDISH = str.maketrans({"å": "{", "ä": "|", "ö": "}"})  # after z, in this order


def content_of(draft: Draft) -> str:
    """What an entry says by itself, as one text; the same for entries that say the same."""
    inner = {name: sorted(map(content_of, each)) for name, (each, _) in draft.inner.items()}
    said = {
        name: repr(value)
        for name, value in draft.values.items()
        if value is not None and value != ()
    }
    return repr((draft.cls.__name__, sorted(said.items()), sorted(inner.items())))


def ordered(drafts: Mapping[Key, Draft]) -> list[Key]:
    """Colour all entries, those within entries as well, and give the keys in public order, list by
    list.

    Raises:
        LimitError: where more entries look alike than can be told apart.
    """
    nodes = {**drafts, **dict(_inner(drafts))}
    links = _links(nodes)
    colours = _refined({key: _hash(content_of(draft)) for key, draft in nodes.items()}, links)
    tries, most = 0, max(MOST_WORK // (len(nodes) or 1), 1)
    while twins := _alike(colours, links):
        tries += len(twins)
        if tries > most:
            raise LimitError("publish.alike", limit=most)
        marked = [
            _refined({**colours, each: _hash(colours[each], "marked")}, links) for each in twins
        ]
        colours = min(marked, key=lambda made: sorted(made.values()))
    for key, draft in nodes.items():
        draft.colour = colours[key]
    return sorted(drafts, key=lambda key: (key[0], *place_of(drafts[key])))


def place_of(draft: Draft) -> tuple[bool, str, int, str, str]:
    """What an entry is ordered by: its date, where it has one; for phases its purpose; its name;
    its colour.
    """
    date = next(
        (_day_text(draft.values[name]) for name in _DATES if draft.values.get(name) is not None), ""
    )
    purposes: tuple[Enum, ...] = draft.values.get("purposes") or ()
    words: list[Enum] = list(type(purposes[0])) if purposes else []
    name = next(
        (str(draft.values[each]) for each in _NAMES if draft.values.get(each) is not None), ""
    )
    shown = name.casefold().translate(_SWEDISH)
    return (
        not date,
        date,
        words.index(purposes[0]) if purposes else 0,
        shown,
        draft.colour or content_of(draft),
    )


def _day_text(value: Any) -> str:
    """A date as it is ordered by: one that is known roughly by the first day that it can be."""
    return str(earliest(value)) if isinstance(value, dt.date | RoughDate) else str(value)


def _hash(*parts: Any) -> str:
    return hashlib.sha256(repr(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _inner(drafts: Mapping[Key, Draft]) -> Iterator[tuple[Key, Draft]]:
    """The entries within entries that point at something, with keys of their own."""
    for key, draft in drafts.items():
        for name, (inner, _) in draft.inner.items():
            for at, each in enumerate(inner):
                if each.ties:
                    yield (f"{key[0]}.{name}.{key[1]}", at), each


def _links(nodes: Mapping[Key, Draft]) -> Links:
    """For every entry what it points at and what points at it, by field; and what stands within
    what.
    """
    found: Links = {key: [] for key in nodes}
    for key, draft in nodes.items():
        tied = [(name, target) for name, ties in draft.ties.items() for target in ties.keys]
        if "." in key[0]:
            name, field, index = key[0].split(".")
            tied.append((f"in {field}", (name, int(index))))
        for name, target in tied:
            found[key].append((f"to {name}", target))
            found[target].append((f"from {name}", key))
    return found


def _refined(colours: Colours, links: Links) -> Colours:
    """Colour entries by the colours they are tied to, until no more can be told apart."""
    count = len(set(colours.values()))
    while True:
        after = {
            key: _hash(colours[key], sorted((name, colours[other]) for name, other in tied))
            for key, tied in links.items()
        }
        now = len(set(after.values()))
        if now == count:
            return after
        colours, count = after, now


def _alike(colours: Colours, links: Links) -> list[Key]:
    """The first entries that look alike though they are tied differently; true twins may stand in
    either order.
    """
    groups: dict[str, list[Key]] = {}
    for key, colour in colours.items():
        groups.setdefault(colour, []).append(key)
    for colour in sorted(groups):
        group = groups[colour]
        if len(group) > 1 and len({tuple(sorted(links[key])) for key in group}) > 1:
            return group
    return []
