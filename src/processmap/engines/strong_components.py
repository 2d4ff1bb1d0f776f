"""The strongly connected components of a directed graph: what waits for each other in a ring, and
everything else by itself.

Tarjan, R. (1972). Depth-first search and linear graph algorithms. SIAM Journal on Computing 1(2).
Without recursion, so that a chain may be as long as it likes.
"""

from collections.abc import Iterable, Iterator, Mapping

__all__ = ["strong_components"]


def strong_components(after: Mapping[str, Iterable[str]]) -> dict[str, int]:
    """Number the components: two nodes have the same number where each is reached from the other.

    Args:
        after: for each node, those that its arcs lead to; one that nothing leads on from may be
            left out.

    Returns:
        The number of each node's component.
    """
    found: dict[str, int] = {}
    place: dict[str, int] = {}  # when a node was first come to
    lowest: dict[str, int] = {}  # the earliest node on the path that is reached from it
    path: list[str] = []  # come to, and not in a component yet
    components = 0
    for root in after:
        if root in place:
            continue
        place[root] = lowest[root] = len(place)
        path.append(root)
        open_: list[tuple[str, Iterator[str]]] = [(root, iter(after[root]))]
        while open_:
            here, further = open_[-1]
            following = next(further, None)
            if following is None:
                open_.pop()
                if open_:
                    above = open_[-1][0]
                    lowest[above] = min(lowest[above], lowest[here])
                if lowest[here] == place[here]:
                    while here not in found:
                        found[path.pop()] = components
                    components += 1
            elif following not in place:
                place[following] = lowest[following] = len(place)
                path.append(following)
                open_.append((following, iter(after.get(following, ()))))
            elif following not in found:
                lowest[here] = min(lowest[here], place[following])
    return found
