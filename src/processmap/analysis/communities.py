"""Communities of views and possible bridges between them: which groups and roles see things alike,
and where they meet.

Private persons are never part of it, and nothing is rated: communities and bridges come in document
order, and a bridge is a question to ask, not a quality somebody has.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from attrs import frozen

from processmap.analysis.conditions.heard import trusted_by
from processmap.analysis.conditions.tensions import holders, holds
from processmap.model.process_map import Case
from processmap.model.words import StakeholderKind

__all__ = ["Bridge", "Communities", "Community", "communities"]

# With fewer groups than this there is nothing to divide.
LEAST_GROUPS = 3


@frozen
class Community:
    """Groups and roles that see things alike.

    Attributes:
        members: ids of stakeholders, in document order.
        shared: ids of perspectives that at least two of them hold, in document order.
    """

    members: tuple[str, ...]
    shared: tuple[str, ...]


@frozen
class Bridge:
    """Somebody through whom two communities may meet.

    Attributes:
        stakeholder: id of the group or role.
        towards: members of another community that it shares something with, or who trust it.
        shared: perspectives it shares with them; empty where the bridge is trust alone.
        trusted: whether some of them trust it.
    """

    stakeholder: str
    towards: tuple[str, ...]
    shared: tuple[str, ...]
    trusted: bool


@frozen
class Communities:
    """What can be said: communities with at least two members, those who stand by themselves, and
    bridges.
    """

    communities: tuple[Community, ...] = ()
    alone: tuple[str, ...] = ()
    bridges: tuple[Bridge, ...] = ()


def _groups(case: Case) -> tuple[str, ...]:
    """Ids of the groups and roles that hold some perspective."""
    return tuple(
        each.id
        for each in case.stakeholders
        if each.kind is not StakeholderKind.PERSON and holds(case, each.id)
    )


def _nearness(case: Case, groups: tuple[str, ...]) -> dict[tuple[int, int], int]:
    """How near groups that share something are: shared perspectives, less the tensions between what
    they hold.
    """
    against: dict[str, set[str]] = {}
    for tension in case.tensions:
        for one, other in (tension.between, tension.between[::-1]):
            against.setdefault(one, set()).add(other)
    views = [frozenset(holds(case, key)) for key in groups]
    pulls = [Counter(other for view in own for other in against.get(view, ())) for own in views]
    number = {key: index for index, key in enumerate(groups)}
    held = [
        sorted(number[key] for key in set(view.held_by) if key in number)
        for view in case.perspectives
    ]
    pairs = sorted({pair for holders in held for pair in combinations(holders, 2)})
    return {
        (i, j): len(views[i] & views[j]) - sum(pulls[i][view] for view in views[j])
        for i, j in pairs
    }


def _divided(case: Case, groups: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Divide groups into communities by modularity, on numbers, so that neither names nor hashes
    decide.
    """
    import networkx as nx

    near = nx.Graph()
    near.add_nodes_from(range(len(groups)))
    near.add_weighted_edges_from(
        (i, j, weight) for (i, j), weight in _nearness(case, groups).items() if weight > 0
    )
    if not near.number_of_edges():
        return [(key,) for key in groups]
    found = nx.community.greedy_modularity_communities(near, weight="weight")
    ordered = sorted(sorted(members) for members in found)
    return [tuple(groups[index] for index in members) for members in ordered]


def _in_document_order(case: Case, views: set[str]) -> tuple[str, ...]:
    order = case.once(
        "analysis.views", lambda: {each.id: index for index, each in enumerate(case.perspectives)}
    )
    return tuple(sorted(views, key=order.__getitem__))


def _shared(case: Case, members: tuple[str, ...]) -> tuple[str, ...]:
    views = [set(holds(case, key)) for key in members]
    return _in_document_order(
        case, {view for one, other in combinations(views, 2) for view in one & other}
    )


def _bridges(case: Case, divided: list[tuple[str, ...]]) -> Iterator[Bridge]:
    """For each group in turn, those of each other community that it shares something with, or who
    trust it.
    """
    home = {key: index for index, members in enumerate(divided) for key in members}
    trusting: dict[str, set[str]] = {}
    for key in home:
        for trusted in trusted_by(case, key):
            trusting.setdefault(trusted, set()).add(key)
    for key in _groups(case):
        own = holds(case, key)
        near = {other for view in own for other in holders(case, view)} | trusting.get(key, set())
        beyond = sorted({home[other] for other in near if other in home} - {home[key]})
        for index in beyond:
            towards = tuple(other for other in divided[index] if other in near)
            theirs = {view for other in towards for view in holds(case, other)}
            shared = _in_document_order(case, set(own) & theirs)
            yield Bridge(key, towards, shared, bool(trusting.get(key, set()) & set(towards)))


def communities(case: Case) -> Communities:
    """Find which groups and roles see things alike, and who may be a bridge between them.

    Two groups are near by the perspectives they share, less the tensions between what they hold;
    communities are then found by greedy modularity (Clauset, Newman & Moore 2004). A bridge holds
    something that another community holds too, or is trusted in it. Persons are left out, and with
    fewer than three groups nothing is said.

    Returns:
        Communities of at least two, those who stand by themselves, and bridges, all in document
        order.
    """
    return case.once("analysis.communities", lambda: _communities(case))


def _communities(case: Case) -> Communities:
    groups = _groups(case)
    if len(groups) < LEAST_GROUPS:
        return Communities()
    divided = _divided(case, groups)
    return Communities(
        tuple(
            Community(members, _shared(case, members)) for members in divided if len(members) > 1
        ),
        tuple(members[0] for members in divided if len(members) == 1),
        tuple(_bridges(case, divided)),
    )
