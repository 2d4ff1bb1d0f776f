"""YAML in good style: what is written reads back, and quotes stand only where they are needed."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from processmap.formats.report import Report
from processmap.formats.yaml_text import WIDTH, flow, item_lines, pair_lines, scalar, yaml_text
from processmap.formats.yaml_tree import yaml_tree
from processmap.model.kinds import FORBIDDEN_CHARACTER
from tests.formats.test_yaml_tree import values
from tests.strategies import AWKWARD_TEXTS

texts = (st.sampled_from(AWKWARD_TEXTS) | st.text()).filter(
    lambda text: not FORBIDDEN_CHARACTER.search(text)
)
keys = st.sampled_from(["id", "off", "note", "gap_days", "Ett ord", "a: b", "1", "- x", "", "å"])
plain = st.recursive(
    texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=15,
)


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(keys, plain, min_size=1, max_size=4), st.sampled_from([0, 2]))
def test_what_is_written_reads_back(value: dict[str, Any], dash: int) -> None:
    """In blocks and in flow, at any depth, whatever the texts and keys hold."""
    for text in (
        yaml_text(value),
        "".join(line + "\n" for k, v in value.items() for line in pair_lines(k, v, 0, dash)),
    ):
        assert values(yaml_tree(text, Report(None))) == value
    assert values(yaml_tree(flow(value), Report(None))) == value


@pytest.mark.parametrize(
    "text",
    ["slut\n", "slut\n\n", "\nslut", "\n", "slut\r\n", "slut\u2028", "a: b\n", "- a\n", "# a\n"],
)
@pytest.mark.parametrize("key", ["id", "note", "a\n"])
def test_line_ends_are_kept(text: str, key: str) -> None:
    """A line end first or last in a text or a key stays, alone, in an entry of a list and before
    another key.
    """
    inner = {key: text}
    for value in (
        inner,
        {"list": [inner, {**inner, "b": "c"}, {"b": "c", **inner}]},
        {"list": [text, text]},
    ):
        for written in (yaml_text(value), flow(value)):
            assert values(yaml_tree(written, Report(None))) == value


@settings(max_examples=150, deadline=None)
@given(texts)
def test_a_text_stays_a_text_also_for_other_readers(text: str) -> None:
    """What is written without quotes is text by YAML 1.2's own types too, unless it is a word, a
    number or a date.
    """
    written = scalar(text, False)
    read = YAML(typ="safe", pure=True).load(f"k: {written}\n")["k"]
    assert read == text or written[0] != '"'
    assert "\n" not in written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Torget i Ekby", "Torget i Ekby"),
        ("Åsa & Östra (skolan), 75 %", "Åsa & Östra (skolan), 75 %"),
        ("norra-skolan", "norra-skolan"),
        ("2026-03-01", "2026-03-01"),
        ("Torget: vad nu?", '"Torget: vad nu?"'),
        ("a #b", '"a #b"'),
        ("null", '"null"'),
        ("Nej", "Nej"),
        ("No", '"No"'),
        ("13:30", '"13:30"'),
        ("007", '"007"'),
        (" blank", '" blank"'),
        ('sa "nej"', '"sa \\"nej\\""'),
        ("a\u202eb", '"a\\u202eb"'),
        ("👩", '"👩"'),
    ],
)
def test_quotes_stand_where_they_are_needed(text: str, written: str) -> None:
    """Ordinary Swedish goes without; what another reader would take for something else gets
    them.
    """
    assert scalar(text, False) == written


def test_entries_are_blocks_and_short_ones_stand_in_braces() -> None:
    """A short entry stands on one line, a longer one on several; lists of ids stand in brackets."""
    value = {
        "short": [{"id": "a", "name": "A"}],
        "long": [{"id": "a", "name": "A", "kind": "group", "needs": ["x", "y"]}],
        "ids": ["a", "b"],
        "text": "Rad ett.\n\nRad två.\n",
    }
    assert yaml_text(value) == (
        "short:\n  - {id: a, name: A}\n"
        'long:\n  - id: a\n    name: A\n    kind: group\n    needs: [x, "y"]\n'
        "ids: [a, b]\n"
        "text: |\n  Rad ett.\n\n  Rad två.\n"
    )


def test_long_entries_in_braces_are_broken_between_keys() -> None:
    """No line is wider than it has to be."""
    lines = item_lines(
        {f"key{'abcdefghi'[n]}": "ord " * 8 + "ord" for n in range(9)}, 2, in_flow=True
    )
    assert len(lines) > 2
    assert max(map(len, lines)) <= WIDTH + 1
    assert lines[1].startswith(" " * 5 + "key")
