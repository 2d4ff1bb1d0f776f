"""Canaries: a secret word in every field that is not published is in no output, however it is
written.

The search is itself tested: planted in what is searched, the word is found in every disguise.
"""

import base64
import unicodedata
from urllib.parse import quote

import pytest

from processmap.model.process_map import ProcessMap
from processmap.verbs.publishing import public_bytes, publication
from processmap.views.public import PUBLIC_VIEWS
from tests.publishing.outputs import DRAWN, LONG, TEXTS, leaks_in, outputs
from tests.publishing.worlds import CANARY, world


@pytest.mark.parametrize("seed", range(8))
def test_documents(seed: int) -> None:
    """No canary in the document and its words."""
    assert leaks_in(outputs(publication(world(seed, seed)).public, TEXTS)) == []


def test_every_format() -> None:
    """None in any drawn format, raw, decompressed and extracted."""
    assert (
        leaks_in(outputs(publication(world(3, 5)).public, DRAWN, ("process", "stakeholders"))) == []
    )


@pytest.mark.long
@pytest.mark.skipif(not LONG, reason="long: set PROCESSMAP_LONG=1")
@pytest.mark.parametrize("block", range(10))
def test_five_hundred_maps(block: int) -> None:
    """500 maps in every format: documents, words, every view as SVG and one view in all drawn
    formats.
    """
    for seed in range(5000 + 50 * block, 5050 + 50 * block):
        public = publication(world(seed, seed)).public
        view = PUBLIC_VIEWS[seed % len(PUBLIC_VIEWS)]
        found = {**outputs(public, ("svg", *TEXTS)), **outputs(public, DRAWN, (view,))}
        assert leaks_in(found) == [], seed


def test_the_worlds_are_full_of_canaries() -> None:
    """The sources hold hundreds of canaries, in the ids too: there is something to find."""
    from processmap.formats.document import dumps

    written = [dumps(world(seed, seed)) for seed in range(3)]
    assert all(each.count(CANARY) > 100 for each in written)
    assert all(leaks_in({"x.yaml": each.encode()}) for each in written)


DISGUISES = {
    "as typed": CANARY,
    "capitals": CANARY.upper(),
    "genitive": f"{CANARY}s",
    "soft hyphen": f"{CANARY[:4]}\u00ad{CANARY[4:]}",
    "zero width": f"{CANARY[:4]}\u200b{CANARY[4:]}",
    "decomposed": unicodedata.normalize("NFD", f"{CANARY}å"),
    "entities": "".join(f"&#{ord(each)};" for each in CANARY),
    "percent": "".join(f"%{ord(each):02x}" for each in CANARY),
    "percent of words": quote(f"{CANARY} å"),
    "reversed": CANARY[::-1],
    "hex": CANARY.encode().hex(),
    "base64": base64.b64encode(f"x{CANARY}".encode()).decode(),
    "base64 later": base64.b64encode(f"xy {CANARY}".encode()).decode(),
    "in tags": f"<tspan>{CANARY[:3]}</tspan><tspan>{CANARY[3:]}</tspan>",
    "spread": "-".join(CANARY),
}


@pytest.mark.parametrize("kind", ["svg", "html", "yaml", "pdf"])
@pytest.mark.parametrize("disguise", DISGUISES)
def test_the_search_finds_planted_words(disguise: str, kind: str) -> None:
    """Every disguise is found in every kind of output, in a PDF inside its compressed streams."""
    words = f"Möte om {DISGUISES[disguise]} i dag".encode()
    if kind == "pdf":
        import zlib

        pytest.importorskip("pypdf")
        public = publication(ProcessMap(title="Torget")).public
        data = public_bytes(public, "pdf") + b"\nstream\n" + zlib.compress(words) + b"\nendstream\n"
    else:
        data = words
    assert leaks_in({f"x.{kind}": data}) == [f"x.{kind}"]
