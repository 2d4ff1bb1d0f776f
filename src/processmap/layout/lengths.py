"""Ranks in which arrows are as short as they can be in all, for diagrams free to take as many ranks
as that needs.

Network simplex (Gansner, Koutsofios, North and Vo 1993): a tree of arrows that lead from one rank
to the next holds the boxes together; where a part beyond one of its arrows has more arrows leading
on than back, moving that part until another arrow is as short as can be makes the sum smaller, and
that arrow takes the first one's place in the tree.
"""

from collections.abc import Sequence
from typing import Final

from attrs import define, field

_BUDGET: Final = 60
"""How many boxes may be looked at for each box of the diagram; beyond it the ranks stay as short as
they are.
"""
_CROWDED: Final = 0.8
"""A part begins further on where it meets less than this share of the arrows and boxes that it
meets at the start.
"""


def shorten(level: list[int], links: Sequence[tuple[int, int]], lane: Sequence[int]) -> None:
    """Change ``level`` so that the links, from lower to higher levels, become as short as can be.

    Args:
        level: by box; every link already leads to a higher one. Of each part that hangs together it
            begins at 0, or further on where fewer arrows and boxes stand.
        links: (source, target).
        lane: by box.
    """
    trees = _Trees(level)
    for s, t in links:
        trees.after[s].append(t)
        trees.before[t].append(s)
    for root in range(len(level)):
        if trees.parent[root] == _UNSEEN:
            trees.grow(root)
    trees.improve()
    trees.settle(lane)


_UNSEEN: Final = -2
_ROOT: Final = -1


@define
class _Trees:
    """Trees of links that are as short as can be, one for boxes that hang together; lists are by
    box.

    ``leads`` says whether the link between a box and its parent leads to the box; ``pull`` how many
    more arrows lead on than back from the box and everything that hangs on it.
    """

    level: list[int]
    after: list[list[int]] = field(init=False)
    before: list[list[int]] = field(init=False)
    parent: list[int] = field(init=False)
    children: list[list[int]] = field(init=False)
    leads: list[bool] = field(init=False)
    pull: list[int] = field(init=False)
    tree: list[list[int]] = field(factory=list, init=False)

    def __attrs_post_init__(self) -> None:
        count = len(self.level)
        self.after = [[] for _ in range(count)]
        self.before = [[] for _ in range(count)]
        self.children = [[] for _ in range(count)]
        self.parent = [_UNSEEN] * count
        self.leads = [False] * count
        self.pull = [0] * count

    def grow(self, root: int) -> None:
        """Hang everything that hangs together with ``root`` on it, moving what has grown so far
        where it must.
        """
        level, after, before, parent = self.level, self.after, self.before, self.parent
        parent[root] = _ROOT
        grown = [root]
        done = 0
        while True:
            while done < len(grown):
                box = grown[done]
                done += 1
                beyond = level[box] + 1
                for t in after[box]:
                    if parent[t] == _UNSEEN and level[t] == beyond:
                        self._hang(t, box, True)
                        grown.append(t)
                beyond -= 2
                for s in before[box]:
                    if parent[s] == _UNSEEN and level[s] == beyond:
                        self._hang(s, box, False)
                        grown.append(s)
            step = self._nearest(grown)
            if not step:
                break
            for box in grown:
                level[box] += step
            done = 0
        for box in reversed(grown):
            self.pull[box] += len(after[box]) - len(before[box])
            if box != root:
                self.pull[parent[box]] += self.pull[box]
        self.tree.append(grown)

    def _hang(self, box: int, on: int, leads: bool) -> None:
        self.parent[box] = on
        self.leads[box] = leads
        self.children[on].append(box)

    def _nearest(self, grown: Sequence[int]) -> int:
        """Give how far what has grown must move until a link to something else is as short as can
        be; 0 for none.
        """
        level, parent = self.level, self.parent
        best = 0
        for box in grown:
            at = level[box]
            for t in self.after[box]:
                if parent[t] == _UNSEEN and (not best or level[t] - at - 1 < abs(best)):
                    best = level[t] - at - 1
            for s in self.before[box]:
                if parent[s] == _UNSEEN and (not best or at - level[s] - 1 < abs(best)):
                    best = level[s] - at + 1
        return best

    def improve(self) -> None:
        """Exchange links of the trees until no exchange makes the arrows shorter."""
        budget = _BUDGET * len(self.level)
        waiting = [box for tree in self.tree for box in tree]
        at, still = 0, 0
        while still < len(waiting) and budget > 0:
            box = waiting[at]
            at = at + 1 if at + 1 < len(waiting) else 0
            still += 1
            if self.parent[box] >= 0 and (
                self.pull[box] > 0 if self.leads[box] else self.pull[box] < 0
            ):
                budget -= self._exchange(box)
                still = 0

    def _exchange(self, top: int) -> int:
        """Move ``top`` and what hangs on it away from its parent; give how many boxes that were."""
        level, parent = self.level, self.parent
        part = [top]
        for box in part:
            part += self.children[box]
        inside = set(part)
        right = self.leads[top]
        beside = self.after if right else self.before
        best, inner, outer = 1 << 60, -1, -1
        for box in part:
            at = level[box]
            for other in beside[box]:
                slack = level[other] - at if right else at - level[other]
                if slack < best and other not in inside:
                    best, inner, outer = slack, box, other
        step = best - 1 if right else 1 - best
        if step:
            for box in part:
                level[box] += step
        moved, above = self.pull[top], parent[top]
        self.children[above].remove(top)
        while above != _ROOT:
            self.pull[above] -= moved
            above = parent[above]
        self._turn(inner, top)
        self._hang(inner, outer, not right)
        above = outer
        while above != _ROOT:
            self.pull[above] += moved
            above = parent[above]
        return len(part)

    def _turn(self, box: int, top: int) -> None:
        """Let what hangs on ``top`` hang on ``box`` instead, which is part of it."""
        total, parent = self.pull[top], self.parent
        way = [box]
        while way[-1] != top:
            way.append(parent[way[-1]])
        for lower, upper in zip(reversed(way[:-1]), reversed(way[1:]), strict=True):
            leads, moved = self.leads[lower], self.pull[lower]
            self.children[upper].remove(lower)
            self.children[lower].append(upper)
            parent[upper] = lower
            self.leads[upper] = not leads
            self.pull[upper] = total - moved
            self.pull[lower] = total

    def settle(self, lane: Sequence[int]) -> None:
        """Let the biggest tree begin at 0, and the others, from big to small, too unless that is
        much too crowded.
        """
        level = self.level
        full: dict[tuple[int, int], int] = {}
        passing: dict[int, int] = {}
        ranks = 0
        for tree in sorted(self.tree, key=len, reverse=True):
            lowest = min([level[box] for box in tree])
            tall = max([level[box] for box in tree]) - lowest + 1
            steps = [
                at - lowest for s in tree for t in self.after[s] for at in range(level[s], level[t])
            ]
            places = [(lane[box], level[box] - lowest) for box in tree]
            crowds = [
                sum([passing.get(step + at, 0) for step in steps])
                or sum([full.get((which, step + at), 0) for which, step in places]) / len(level)
                for at in range(max(ranks - tall, 0) + 1)
            ]
            least = min(crowds)
            start = crowds.index(least) if least < _CROWDED * crowds[0] else 0
            ranks = max(ranks, tall)
            for box, (which, step) in zip(tree, places, strict=True):
                level[box] = start + step
                full[which, start + step] = full.get((which, start + step), 0) + 1
            for step in steps:
                passing[start + step] = passing.get(start + step, 0) + 1
