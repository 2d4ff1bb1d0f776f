"""Mutated documents: whatever happens to a text, the reader gives a map or one of its own errors,
and loses nothing.
"""

import os
import random
from pathlib import Path

import pytest

from processmap.errors import ProcessMapError
from processmap.formats.document import dumps, loads

EXAMPLES = Path(__file__).parents[2] / "examples"
CRASHES = Path(__file__).parent / "crashes"
SAMPLE = """\
processmap: 1
title: "Torget: nu"
stakeholders:
  - {id: unga, name: Unga, size: 40, needs: [interpreter], willing: not_asked}
  - id: handlare   # två
    name: 'Handlarna'
    note: |
      Rad ett.
      Rad två.
relationships: [{source: handlare, target: unga, kind: conflict, can_meet: prepared, assessed_on: 2026-01-20}]
not_together: [[handlare, unga]]
dialogues:
- {id: d1, title: Ett, participants: [unga], start: 13:30, status: held, date: 2026-01-20}
- {id: d2, title: Två, after: [d1, {dialogue: d1, gap_days: 3}]}
rules: {caucus-first: {gap_days: 7}, mirror-back: {off: true, why: "…"}}
"""
PIECES = (
    "\t", "\n", "\r", " ", "  ", "- ", ": ", ":", "{", "}", "[", "]", ",", "'", '"', "#", " #", "&a", "*a", "!x ",
    "!!binary ", "|", ">", "%", "@", "`", "?", "---\n", "...\n", "<<: ", "null", "~", "true", "1e999", "0x1f", "\\",
    "\\u0000", "\x00", "\x85", "\u2028", "\u202e", "\ufeff", "å", "\U0001f600", "\ud800", "id: ", "visibility: ",
    "<<<<<<< a\n", ">>>>>>> b\n", "processmap: 2\n", "confidential", "9" * 50, "\n\n  - {}\n",
)  # fmt: skip


def mutated(text: str, chance: random.Random) -> str:
    """The text after one to four small accidents: something put in, taken out, doubled, moved or
    cut off.
    """
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(text) + 1)
        to = min(len(text), at + chance.choice((1, 1, 2, 5, 20, 80)))
        way = chance.randrange(6)
        if way <= 1:
            text = text[:at] + chance.choice(PIECES) + text[at:]
        elif way == 2:
            text = text[:at] + text[to:]
        elif way == 3:
            text = text[:to] + text[at:]
        elif way == 4:
            lines = text.split("\n")
            here, there = chance.randrange(len(lines)), chance.randrange(len(lines))
            lines[here], lines[there] = lines[there], lines[here]
            text = "\n".join(lines)
        else:
            text = (
                text[:at]
                if chance.random() < 0.2
                else text[:at] + chance.choice(PIECES) + text[to:]
            )
    return text


def judge(text: str, kind: str) -> bool:
    """Read a text; anything but a map or our own error fails the test. Says whether it was read."""
    try:
        case = loads(text, kind)
    except ProcessMapError as error:
        told(error, text)
        return False
    assert dumps(case, kind) == text
    changed = case.evolve(note="Ändrad.", owner=None)
    assert loads(dumps(changed, kind), kind) == changed
    return True


def told(error: ProcessMapError, text: str) -> None:
    """The error has its sentences, and every fault a place within the text."""
    lines = sum(text.count(each) for each in ("\n", "\r", "\x85", "\u2028", "\u2029")) + 2
    assert error.message("sv") != error.message("en")
    for finding in getattr(error, "findings", ()):
        assert finding.help("sv")
        assert finding.place is not None
        assert 0 < (finding.place.line or 0) <= lines


def run(rounds: int, seed: int, texts: list[tuple[str, str]]) -> int:
    """How many of so many mutated texts were read."""
    chance = random.Random(seed)
    return sum(
        judge(mutated(*(text, chance)), kind) for text, kind in chance.choices(texts, k=rounds)
    )


def test_mutated_documents_never_get_a_traceback() -> None:
    """A sample; some of the texts are still documents, most are not."""
    texts = [(SAMPLE, "yaml"), (dumps(loads(SAMPLE), "json"), "json")]
    read = run(300, 20260301, texts)
    assert 10 < read < 290


@pytest.mark.parametrize("path", sorted(CRASHES.glob("[0-9a-f]*")), ids=lambda path: path.name)
def test_what_once_failed_does_not_fail_again(path: Path) -> None:
    """Documents that fuzzing has found, as YAML and as JSON."""
    for kind in ("yaml", "json"):
        data = path.read_bytes()
        try:
            case = loads(data, kind)
        except ProcessMapError as error:
            told(error, data.decode("utf-8", "replace"))
        else:
            assert dumps(case, kind).encode() == data


@pytest.mark.long
@pytest.mark.skipif(
    not os.environ.get("PROCESSMAP_LONG"), reason="takes minutes; set PROCESSMAP_LONG=1"
)
def test_ten_thousand_mutated_documents() -> None:
    """The same at length, over the sample and the shorter examples."""
    texts = [(SAMPLE, "yaml"), (dumps(loads(SAMPLE), "json"), "json")]
    for path in sorted(EXAMPLES.glob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        if len(text) < 12_000:
            texts += [(text, "yaml"), (dumps(loads(text), "json"), "json")]
    assert run(10_000, 1, texts) > 100
