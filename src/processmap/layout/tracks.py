"""Putting lines that run side by side on tracks: horizontal pieces in gaps, vertical pieces in
channels.

Lines whose spans touch get different tracks. In a channel the order of the tracks decides how often
lines cross: of two lines that both lead down, neither needs to cross the other if the one that ends
lower turns first (is further left); of two that lead up, if the one that ends higher does. Two that
lead opposite ways cross once or not at all, whatever their order. So sorting the downward and the
upward lines apart, and packing them together, adds no crossing to those that the order of the boxes
makes unavoidable.
"""

from collections.abc import Sequence
from typing import Final, TypeAlias

from attrs import frozen

from processmap.layout.routes import Route, Wish

Span: TypeAlias = tuple[float, float]
_APART: Final = 5
"""Vertical pieces nearer to each other than this, end to end, count as touching."""


def _touches(track: Sequence[Span], low: float, high: float) -> bool:
    for a, b in track:  # noqa: SIM110 - a generator here costs a third of the layout's time
        if low <= b and a <= high:
            return True
    return False


def fill(tracks: list[list[Span]], spans: Sequence[Span]) -> list[int]:
    """Pack ``spans``, in their order among themselves, into ``tracks`` that already hold others."""
    own: list[list[Span]] = [[] for _ in tracks]
    out = []
    for span in spans:
        low, high = span
        at = len(tracks)
        while at and not _touches(own[at - 1], low, high):
            at -= 1
        while at < len(tracks) and _touches(tracks[at], low, high):
            at += 1
        if at == len(tracks):
            tracks.append([])
            own.append([])
        tracks[at].append(span)
        own[at].append(span)
        out.append(at)
    return out


def gap_tracks(
    wishes: Sequence[Wish], routes: Sequence[Route], rank: Sequence[int], level: Sequence[int]
) -> tuple[dict[int, int], dict[int, int]]:
    """Give the track within its gap of every arrow that runs along one, and the number of tracks by
    level.
    """
    gaps: dict[int, dict[int, list[int]]] = {}
    for k, route in enumerate(routes):
        if route.way in ("gap", "around"):
            gaps.setdefault(route.level, {}).setdefault(route.bundle, []).append(k)
    track, count = {}, {}
    for at, bundles in gaps.items():
        entries = []
        for members in bundles.values():
            ends = [rank[wishes[k].source] + 1 for k in members] + [
                rank[wishes[k].target] for k in members
            ]
            pull = sum(level[wishes[k].source] + level[wishes[k].target] for k in members) / len(
                members
            )
            entries.append((pull, members, (float(min(ends)), float(max(ends)))))
        entries.sort(key=lambda entry: (entry[0], entry[2]))
        tracks: list[list[Span]] = []
        places = fill(tracks, [span for _, _, span in entries])
        count[at] = len(tracks)
        for (_, members, _), place in zip(entries, places, strict=True):
            track.update(dict.fromkeys(members, place))
    return track, count


@frozen
class Leg:
    """A vertical piece in a channel: arrow ``arrow`` from height ``start`` to ``end``.

    ``turn`` says where its ends lie: "through" comes from the left and goes on to the right; "left"
    and "right" come from and go back to the same side.
    """

    arrow: int
    bundle: int
    start: float
    end: float
    turn: str = "through"


def channel_tracks(legs: Sequence[Leg]) -> tuple[dict[int, int], int]:
    """Give the track of every leg of one channel by its arrow, and the number of tracks."""
    groups: dict[tuple[int, str], list[Leg]] = {}
    for leg in legs:
        way = leg.turn if leg.turn != "through" else ("down" if leg.end > leg.start else "up")
        groups.setdefault((leg.bundle, way), []).append(leg)
    sorts: dict[str, list[tuple[float, Span, list[Leg]]]] = {
        "left": [],
        "down": [],
        "up": [],
        "right": [],
    }
    for (_, way), members in groups.items():
        heights = [leg.start for leg in members] + [leg.end for leg in members]
        low, high = min(heights), max(heights)
        pull = sum(heights) / len(members)
        key = {"down": -pull, "up": pull, "left": high - low, "right": low - high}[way]
        sorts[way].append((key, (low - _APART, high), members))
    out: dict[int, int] = {}
    base = 0
    for ways in (("left",), ("down", "up"), ("right",)):
        tracks: list[list[Span]] = []
        for way in ways:
            entries = sorted(sorts[way], key=lambda entry: (entry[0], entry[1]))
            places = fill(tracks, [span for _, span, _ in entries])
            for (_, _, members), place in zip(entries, places, strict=True):
                for leg in members:
                    out[leg.arrow] = base + place
        base += len(tracks)
    return out, base
