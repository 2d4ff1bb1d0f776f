"""Tests of communities of views and bridges: over groups and roles, in document order, never a
rating.
"""

import subprocess
import sys
from pathlib import Path

from hypothesis import given, settings

from processmap.analysis.communities import Bridge, Communities, Community, communities
from processmap.model.perspectives import Perspective, Tension
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Relationship, Stakeholder
from processmap.pages.insight import who_is_alike
from tests.strategies import maps_with_tensions, process_maps

ROOT = Path(__file__).parents[2]


def _map(held: dict[str, str], people: str = "abcdef", **rest: object) -> ProcessMap:
    return ProcessMap(
        title="Torget",
        stakeholders=[Stakeholder(id=key, name=f"Grupp {key.upper()}") for key in people],
        perspectives=[
            Perspective(id=view, statement=f"Sagt om {view}", held_by=list(who))
            for view, who in held.items()
        ],
        **rest,
    )


CAMPS = _map({"p": "abc", "q": "abc", "r": "de", "s": "de", "t": "cd"}, people="abcde")


def test_two_camps_and_what_they_share() -> None:
    """Groups that share most stand together; the two who share across are possible bridges to each
    other.
    """
    assert communities(CAMPS) == Communities(
        communities=(Community(("a", "b", "c"), ("p", "q")), Community(("d", "e"), ("r", "s"))),
        alone=(),
        bridges=(Bridge("c", ("d",), ("t",), False), Bridge("d", ("c",), ("t",), False)),
    )


def test_tension_keeps_apart_what_a_shared_view_would_join() -> None:
    """To share one view and pull apart on another makes no community, but it is common ground to
    begin in.
    """
    case = _map(
        {"p": "ab", "q": "a", "r": "b", "u": "bc"},
        people="abc",
        tensions=[Tension(between=("q", "r"))],
    )
    found = communities(case)
    assert found.communities == (Community(("b", "c"), ("u",)),)
    assert found.alone == ("a",)
    assert Bridge("a", ("b",), ("p",), False) in found.bridges


def test_trust_is_a_bridge_too() -> None:
    """Somebody trusted in another community may open the way, though they share no view."""
    trust = Relationship(source="d", target="a", kind="trusts")
    case = _map({"p": "abc", "r": "de"}, people="abcde", relationships=[trust])
    assert communities(case).bridges == (Bridge("a", ("d",), (), True),)


def test_persons_are_left_out() -> None:
    """A private person is in no community and is no bridge, whatever they are said to hold."""
    people = [each.evolve(kind="person") if each.id == "c" else each for each in CAMPS.stakeholders]
    found = communities(CAMPS.evolve(stakeholders=people))
    members = {key for each in found.communities for key in each.members}
    assert "c" not in members | set(found.alone) | {each.stakeholder for each in found.bridges}
    assert all("c" not in each.towards for each in found.bridges)


def test_too_little_to_say() -> None:
    """With two groups, or nothing shared, nothing is said about communities."""
    assert communities(_map({"p": "ab"}, people="ab")) == Communities()
    assert communities(_map({"p": "a", "q": "b", "r": "c"}, people="abc")).communities == ()
    assert len(who_is_alike(_map({"p": "ab"}, people="ab"))) == 1


def test_words() -> None:
    """Groups and what they share in plain words, as inside a sentence; with a caution at the end,
    in both languages.
    """
    said = who_is_alike(CAMPS)
    assert (
        said[0]
        == "Grupp A, grupp B och grupp C ser delvis saken på samma sätt: de delar ”Sagt om p” och ”Sagt om q”."
    )
    assert said[2].startswith("En möjlig bro: grupp C delar ”Sagt om t” med grupp D.")
    assert len(said) == len(who_is_alike(CAMPS, "en")) == 5


@given(maps_with_tensions() | process_maps())
@settings(max_examples=35, deadline=None)
def test_every_group_is_in_one_place(case: ProcessMap) -> None:
    """Each group that holds something is in one community or stands alone; a bridge leads out of
    its own community.
    """
    found = communities(case)
    placed = [key for each in found.communities for key in each.members] + list(found.alone)
    assert len(placed) == len(set(placed))
    home = {key: each.members for each in found.communities for key in each.members}
    for bridge in found.bridges:
        assert not set(bridge.towards) & set(home.get(bridge.stakeholder, ()))
        assert bridge.shared or bridge.trusted
    assert who_is_alike(case, "en")


def test_the_same_under_any_hash_seed() -> None:
    """Neither names nor hashing decide how groups are divided."""
    code = (
        "from tests.analysis.test_communities import CAMPS, _map;"
        "from processmap.analysis.communities import communities;"
        "ring = {f'v{n}': 'abcdefgh'[n] + 'abcdefgh'[(n + 1) % 8] for n in range(8)};"
        "print(communities(CAMPS), communities(_map(ring, 'abcdefgh')))"
    )
    out = set()
    for seed in ("0", "1", "4711"):
        settled = {"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        out.add(
            subprocess.run(
                [sys.executable, "-c", code], env=settled, capture_output=True, check=True
            ).stdout
        )
    assert len(out) == 1
