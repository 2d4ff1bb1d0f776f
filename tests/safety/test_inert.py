"""Every hostile string in every text field through every output: words, and nothing but words.

Each output is read by a real parser (see `parsing`). A first map of placeholders says which texts
an output shows, and what its skeleton is; with hostile strings in their place, each is to be found
there as typed, and the skeleton stays.
"""

import os
import re
import shutil
from functools import cache
from unicodedata import combining

import pytest

from processmap.model.process_map import ProcessMap
from processmap.picture.neutral import neutral
from processmap.verbs.picture import FORMATS
from processmap.verbs.result import FORMATS as PAGES
from tests.safety.outputs import KINDS, OUTPUTS, UNREAD
from tests.safety.parsing import READERS
from tests.safety.words import classes, full, hostile, present, with_texts

for needed in ("html5lib", "markdown_it"):
    pytest.importorskip(needed, reason="reads the outputs")
LONG = pytest.mark.skipif(
    not os.environ.get("PROCESSMAP_LONG"), reason="takes minutes; set PROCESSMAP_LONG=1"
)
PARTS = 20
# The geometry of pictures that are made for a paper: where the words go, and how many there is room
# for, follows from their length. The other forms of the same pictures have all the words, in the
# list.
FITTED = frozenset(
    {
        "render overview json",
        "render process json",
        "render rooms json",
        "render sequence json",
        # The page holds so many words, whatever they are: longer names leave room for less.
        "brief txt",
        "brief md",
        "brief html",
        "brief json",
        "brief in a notebook",
    }
)
# With a mark that no id has: an id made of a part's name is not that name in words.
_MARK = re.compile(r"qz(\d+)_zq")
_CHANGED = re.compile(
    r"[\s\u00ad\u200b\ufffd\u2060-\ufeff…-]|[\u0300-\u036f\u0483-\u0489\u20d0-\u20ff]"
)
"""What wrapping, hyphenation and `neutral` may put in or take out."""


def given(texts: list[str], turn: int) -> tuple[ProcessMap, list[str]]:
    """The full map with hostile strings in every field, others for each turn, and what was put
    where.
    """
    where: list[str] = []

    def give(field: str, kind: object) -> str:
        words = texts[(turn + 7 * len(where)) % len(texts)]
        if (
            field == "Dialogue.mentions"
        ):  # named as somebody who is on the map, they would not be missing any more
            words += "…"
        where.append(words if len(words) <= getattr(kind, "limit", 0) else "x")
        return where[-1]

    return with_texts(full(), give), where


@cache
def plain() -> ProcessMap:
    """The full map with a placeholder of its own in every field."""
    count = iter(range(10_000))
    return with_texts(full(), lambda *_: f"qz{next(count)}_zq")


def readable(name: str) -> bool:
    """Whether the parser of an output is at hand."""
    return OUTPUTS[name].kind != "dot" or shutil.which("gvpr") is not None


@cache
def shown(name: str) -> tuple[object, frozenset[int]]:
    """An output's skeleton, and the numbers of the texts that it shows."""
    skeleton, words = READERS[OUTPUTS[name].kind](OUTPUTS[name].make(plain()))
    return skeleton, frozenset(int(each) for each in _MARK.findall(words))


def squeezed(words: str) -> str:
    """Without what setting the words may change, and in small letters, as some headings are in
    capitals.
    """
    return _CHANGED.sub("", words.upper().casefold())


def judge(name: str, case: ProcessMap, where: list[str]) -> None:
    """The output is inert and says what was typed."""
    before, slots = shown(name)
    kind = OUTPUTS[name].kind
    skeleton, words = READERS[kind](OUTPUTS[name].make(case))
    if name in FITTED:
        return
    assert skeleton == before, name
    found = squeezed(words)
    for slot in slots:
        said = (
            (where[slot], without_brackets(where[slot])) if words_a_plan(name) else (where[slot],)
        )
        assert any(beginning(each, name) in found for each in said), (name, where[slot])


def words_a_plan(name: str) -> bool:
    """Whether an output words a plan: a party is called there by its name without its brackets."""
    return name.startswith(("brief", "propos", "ask"))


def without_brackets(typed: str) -> str:
    """A name as a sentence has it: "Föreningen (omkring 200)" is Föreningen."""
    return re.sub(r"\s*\([^)]*\)", "", typed).strip() or typed


def beginning(typed: str, name: str) -> str:
    """As much of a text as must stand in the output in one piece.

    Long texts may be cut; of piled marks each counts as a letter, so that few letters are left. A
    notebook's text has lines of a usual width, with the columns of tables side by side, so that
    only a word's beginning holds together.
    """
    text = neutral(typed)
    if name.startswith("what is held about one"):  # lists stand as data there, with quotes escaped
        text = re.split(r'["\\\n\t]', text)[0]
    if name.endswith("as text"):
        return squeezed((text.split() or [""])[0])[:3]
    return squeezed(text)[: 3 if any(map(combining, text)) else 20].rstrip(
        "."
    )  # a sentence has one end


def test_every_class_and_format_is_here() -> None:
    """A class of the model or a format that comes later has to be put among those that are looked
    at.
    """
    assert classes() <= present(full())
    assert set(FORMATS) | set(PAGES) <= {*KINDS, *UNREAD}
    count = len(given(["a"], 0)[1])
    everywhere = set().union(*(shown(name)[1] for name in OUTPUTS if readable(name)))
    assert everywhere == set(range(count))


def test_hostile_strings_are_words() -> None:
    """A sample: strings of every list, in other fields each time, in every output."""
    texts = hostile()
    for turn in (0, 240):
        case, where = given(texts, turn)
        for name in OUTPUTS:
            if readable(name):
                judge(name, case, where)


@pytest.mark.long
@LONG
@pytest.mark.parametrize("part", range(PARTS))
def test_every_string_in_every_field(part: int) -> None:
    """Each string in each field, in every output."""
    texts = hostile()
    for turn in range(part, len(texts), PARTS):
        case, where = given(texts, turn)
        for name in OUTPUTS:
            if readable(name):
                judge(name, case, where)


def test_the_readers_can_fail() -> None:
    """What acts is found: a handler, an address, an image, a link in Markdown, a control in a
    terminal.
    """
    for kind, source in (
        ("svg", '<svg xmlns="http://www.w3.org/2000/svg"><a href="http://x"/></svg>'),
        ("svg", '<svg xmlns="http://www.w3.org/2000/svg"><g onload="x"/></svg>'),
        ("html", "<p><img src=x></p>"),
        ("html", "<p title='javascript:x'>a</p>"),
        ("markdown", "[a](b)"),
        ("markdown", "<b>a</b>"),
        ("markdown", "https://example.com"),
        ("text", "\x1b[31m"),
        ("mermaid", 'n1["<b>"]'),
    ):
        with pytest.raises(AssertionError):
            READERS[kind](source)
    for kind, one, other in (
        ("html", "<script>1</script>", "<p>1</p>"),
        ("mermaid", 'n1["a"]', 'n1["a"] --> n2'),
    ):
        assert READERS[kind](one)[0] != READERS[kind](other)[0]
