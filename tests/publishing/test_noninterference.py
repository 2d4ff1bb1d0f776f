"""Non-interference: what is not public does not change a byte of what is published, in any format.

In pairs of maps the public part is the same; all the rest differs: contents, names, ids, how many
entries there are and in what order everything stands. Between canaries and this test, each
redaction that is forgotten is caught.
"""

from random import Random

import pytest

from processmap.formats.document import dumps, loads
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Relationship, Stakeholder
from processmap.publishing.build import build
from processmap.verbs.publishing import publication
from processmap.views.public import PUBLIC_VIEWS
from tests.publishing.outputs import DRAWN, LONG, TEXTS, leaks_in, outputs
from tests.publishing.worlds import world

QUICK = ("svg", "mmd", "dot")


def same(seed: int, formats: tuple[str, ...], views: tuple[str, ...] = PUBLIC_VIEWS) -> None:
    """Two worlds with the same public part give the same bytes."""
    one, other = (publication(world(seed, secret)).public for secret in (2 * seed, 2 * seed + 1))
    first, second = outputs(one, formats, views), outputs(other, formats, views)
    assert [name for name in first if first[name] != second[name]] == []


@pytest.mark.parametrize("seed", range(12))
def test_documents(seed: int) -> None:
    """The public document and its words are the same, whatever is secret."""
    same(seed, TEXTS)


@pytest.mark.parametrize("seed", range(3))
def test_pictures(seed: int) -> None:
    """The pictures are the same: ids, order, colours and places come from the public version
    only.
    """
    same(seed, QUICK, ("process", "stakeholders", "perspectives"))


def test_every_format() -> None:
    """HTML, PNG and PDF too."""
    same(100, (*TEXTS, *DRAWN), ("process",))


@pytest.mark.long
@pytest.mark.skipif(not LONG, reason="long: set PROCESSMAP_LONG=1")
@pytest.mark.parametrize("block", range(10))
def test_a_thousand_pairs(block: int) -> None:
    """1 000 pairs: documents, words, views as SVG; one as HTML, DOT and Mermaid; of every fifth as
    PNG and PDF.
    """
    for seed in range(1000 + 100 * block, 1100 + 100 * block):
        one, other = (
            publication(world(seed, secret)).public for secret in (2 * seed, 2 * seed + 1)
        )
        view = PUBLIC_VIEWS[seed % len(PUBLIC_VIEWS)]
        drawn = DRAWN if seed % 5 == 0 else ("html", "mmd", "dot")
        first, second = (
            {**outputs(each, ("svg", *TEXTS)), **outputs(each, drawn, (view,))}
            for each in (one, other)
        )
        assert first == second, seed


def _ring(size: int, start: int, ids: list[str]) -> list[tuple[str, str]]:
    return [(ids[start + n], ids[start + (n + 1) % size]) for n in range(size)]


@pytest.mark.parametrize("edges", ["ring and rings", "two rings", "star and path"])
def test_look_alikes_are_ordered_by_how_they_hang_together(edges: str) -> None:
    """Groups with the same name, told apart only by their ties: one ring of six and two of three
    are no puzzle.
    """
    seen = set()
    for seed in range(6):
        random = Random(seed)
        ids = [f"g{number}" for number in range(12)]
        random.shuffle(ids)
        ties = {
            "ring and rings": _ring(6, 0, ids) + _ring(3, 6, ids) + _ring(3, 9, ids),
            "two rings": _ring(6, 0, ids) + _ring(6, 6, ids),
            "star and path": [(ids[0], each) for each in ids[1:6]]
            + [(ids[n], ids[n + 1]) for n in range(6, 11)],
        }[edges]
        groups = [Stakeholder(id=each, name="Grupp", visibility="public") for each in ids]
        relations = [
            Relationship(source=a, target=b, kind="trusts", visibility="public") for a, b in ties
        ]
        random.shuffle(groups)
        random.shuffle(relations)
        seen.add(
            dumps(build(ProcessMap(title="T", stakeholders=groups, relationships=relations)).public)
        )
    assert len(seen) == 1


@pytest.mark.parametrize("seed", range(20, 26))
def test_what_is_published_is_published_again_the_same(seed: int) -> None:
    """A public version reads back equal in both formats, and no canary is in it."""
    public = publication(world(seed, seed)).public
    for kind in ("yaml", "json"):
        assert loads(dumps(public, kind), kind) == public
    assert leaks_in(outputs(public, TEXTS)) == []
