"""The order in which a depth-first search finishes the nodes of a directed graph: each after all
that its arcs lead to, but for those that lead back to it.

Cormen, T., Leiserson, C., Rivest, R. and Stein, C. (2009). Introduction to Algorithms, 22.3.
Without recursion, so that a chain may be as long as it likes.
"""

from collections.abc import Iterable, Iterator, Mapping

__all__ = ["finishing_order"]


def finishing_order(arcs: Mapping[str, Iterable[str]], roots: Iterable[str]) -> Iterator[str]:
    """Give the nodes in the order in which they are finished.

    Args:
        arcs: for each node, those that its arcs lead to, all of them nodes.
        roots: where the search begins, in order.
    """
    begun: set[str] = set()
    for root in roots:
        if root in begun:
            continue
        begun.add(root)
        open_ = [(root, iter(arcs[root]))]
        while open_:
            here, further = open_[-1]
            following = next((each for each in further if each not in begun), None)
            if following is None:
                open_.pop()
                yield here
            else:
                begun.add(following)
                open_.append((following, iter(arcs[following])))
