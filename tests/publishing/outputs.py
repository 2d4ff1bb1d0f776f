"""Every form a public version is written in, and a search of it for canaries in every disguise."""

import base64
import os
import re
import unicodedata
import zlib
from collections.abc import Iterator
from html import unescape
from io import BytesIO
from urllib.parse import unquote

from processmap.model.public import PublicMap
from processmap.verbs.publishing import FORMATS, public_bytes
from processmap.views.public import PUBLIC_VIEWS
from tests.publishing.worlds import CANARY, SECRET_NUMBER, SECRET_YEAR

__all__ = ["DRAWN", "LONG", "TEXTS", "leaks_in", "outputs"]

LONG = os.environ.get("PROCESSMAP_LONG") == "1"
DRAWN = ("html", "svg", "png", "pdf", "mmd", "dot")
TEXTS = ("yaml", "json", "txt", "md")
assert {*DRAWN, *TEXTS} == {*FORMATS}

_YEARS = re.compile(
    rf"(?<!\d)21(?:{'|'.join(str(year)[2:] for year in range(SECRET_YEAR, 2200))})-\d\d-\d\d"
)
_NUMBERS = re.compile(rf"(?<!\d){str(SECRET_NUMBER)[:4]}[\s\u00a0]?\d{{3}}(?!\d)")


def outputs(
    public: PublicMap, formats: tuple[str, ...], views: tuple[str, ...] = PUBLIC_VIEWS
) -> dict[str, bytes]:
    """The bytes of a public version in these formats, and of each view in those that are drawn."""
    found = {kind: public_bytes(public, kind) for kind in formats if kind in TEXTS}
    found |= {f"all.{kind}": public_bytes(public, kind) for kind in formats if kind == "html"}
    for view in views:
        found |= {
            f"{view}.{kind}": public_bytes(public, kind, view) for kind in formats if kind in DRAWN
        }
    return found


def _aligned(words: bytes) -> Iterator[str]:
    """What base64 makes of words wherever they begin, without the letters that depend on what
    stands beside.
    """
    for before in range(3):
        coded = base64.b64encode(b"\0" * before + words).decode()
        yield coded[(0, 2, 3)[before] : -4]


_NEEDLES = tuple(
    dict.fromkeys(
        [
            CANARY,
            CANARY[::-1],
            CANARY.encode().hex(),
            CANARY.encode().hex(" "),
            CANARY.encode("utf-16-le").hex(),
        ]
    )
)
_CODED = tuple(dict.fromkeys([*_aligned(CANARY.encode()), *_aligned(CANARY.encode("utf-16-le"))]))


def _unpacked(name: str, data: bytes) -> Iterator[bytes]:
    """The bytes, and what is packed in them: the streams of a PDF, the words of a PNG and its
    picture.
    """
    yield data
    if name.endswith("png"):
        at, picture = 8, b""
        while at < len(data):
            size, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
            body, at = data[at + 8 : at + 8 + size], at + 12 + size
            picture += body if kind == b"IDAT" else b""
            yield b"" if kind == b"IDAT" else body
        pixels = zlib.decompress(picture)
        yield CANARY.encode() if CANARY.encode() in pixels else b""
        return
    for found in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL):
        try:
            yield zlib.decompressobj().decompress(found[1])
        except zlib.error:
            continue


def _extracted(name: str, data: bytes) -> Iterator[str]:
    if name.endswith("pdf"):
        from pypdf import PdfReader

        reader = PdfReader(BytesIO(data))
        yield str(reader.metadata)
        yield from (page.extract_text() for page in reader.pages)


def _folded(text: str) -> str:
    return "".join(
        each
        for each in unicodedata.normalize("NFKD", text.casefold())
        if unicodedata.category(each) not in {"Mn", "Cf"}
    )


def leaks_in(outputs: dict[str, bytes]) -> list[str]:
    """Names of the outputs that hold a canary, a secret day or a secret number, as typed or in a
    disguise.
    """
    found = []
    for name, data in outputs.items():
        texts = [
            part.decode(code, "replace")
            for at, part in enumerate(_unpacked(name, data))
            for code in ("utf-8", "utf-16-le")
            if at or not name.endswith("png")
        ]
        texts += _extracted(name, data)
        if any(_leaks(text, name) for text in texts):
            found.append(name)
    return found


def _leaks(text: str, name: str) -> bool:
    read = unescape(unquote(text))
    plain = _folded(read)
    squashed = re.sub(r"<[^>]*>|[\W_]", "", plain)
    if any(needle in plain or needle in squashed for needle in _NEEDLES) or any(
        each in text for each in _CODED
    ):
        return True
    numbers = not name.endswith(("png", "pdf"))  # compressed bytes hold any digits
    return bool(_YEARS.search(read)) or (numbers and bool(_NUMBERS.search(read)))
