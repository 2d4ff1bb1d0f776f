"""Limits: each is refused by its name, and the refusal counts no more than a little work."""

import sys

import pytest

from processmap.errors import DocumentError, LimitError
from processmap.formats import document
from processmap.formats.document import dumps, loads
from processmap.formats.limits import MAX_BYTES, MAX_DEPTH, MAX_ENTRIES, MAX_VALUES
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder

HEAD = "processmap: 1\ntitle: T\n"
MANY = MAX_ENTRIES + 1

CASES = {
    "size": ("limit_size", HEAD + "#" * MAX_BYTES),
    "depth in YAML blocks": ("limit_depth", "".join(" " * n + "a:\n" for n in range(1000))),
    "depth in YAML brackets": ("limit_depth", "[" * 5000),
    "depth in JSON": ("limit_depth", '{"a":' * 5000),
    "entries in blocks": ("limit_entries", HEAD + "stakeholders:\n" + "- {id: a, name: A}\n" * MANY),
    "entries indented": ("limit_entries", HEAD + "dialogues:\n" + "  - id: a\n    title: A\n" * MANY),
    "entries in brackets": ("limit_entries", HEAD + "fixed: [" + "a," * MANY + "]"),
    "entries in JSON": ("limit_entries", '{"processmap": 1, "title": "T", "fixed": [' + '"a",' * MANY + '"a"]}'),
    "values": ("limit_values", HEAD + "\n".join(f"k{n}: [{'a,' * 900}]" for n in range(MAX_VALUES // 900 + 1))),
    "a dash list as text": ("limit_entries", HEAD + "question: |\n" + "  - a\n" * MANY),
}


@pytest.mark.parametrize("name", CASES)
def test_each_limit_has_its_name(name: str) -> None:
    """Size, depth, entries and values are refused as such, in both languages, with the limit told."""
    code, text = CASES[name]
    with pytest.raises(LimitError) as error:
        loads(text, file="stor")
    assert error.value.code == code
    for language in ("sv", "en"):
        assert "stor" in error.value.message(language)


def test_a_long_field_is_a_fault_with_a_place() -> None:
    """A text beyond what a field holds is told like other faults."""
    with pytest.raises(DocumentError) as error:
        loads(HEAD + "question: " + "å" * 20000)
    assert [each.code for each in error.value.findings] == ["PM036"]


def test_the_depth_of_the_format_itself_is_far_below_the_limit() -> None:
    """Nothing that can be written comes near the limit."""
    text = HEAD + "decisions: [{id: d, body: d, assigns: [{to: [a], task: T}]}]\n"
    assert text.count("[") + text.count("{") < MAX_DEPTH / 3


def test_a_limit_is_met_before_the_rest_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Too many entries are counted in the text, without reading them: the parser is never started."""
    import ruamel.yaml

    monkeypatch.setattr(ruamel.yaml.YAML, "parse", None)
    with pytest.raises(LimitError):
        loads(CASES["entries in blocks"][1])
    with pytest.raises(LimitError):
        loads(CASES["size"][1])


def test_a_map_that_could_not_be_read_back_is_not_written() -> None:
    """A map built in code meets the same limits when it is written, so that it never replaces one that can be read."""
    many = ProcessMap(title="T", fixed=["a"] * (MAX_ENTRIES + 1))
    large = ProcessMap(title="T", fixed=["å" * 4000] * 200)
    for case, code in ((many, "limit_entries"), (large, "limit_size")):
        with pytest.raises(LimitError) as error:
            dumps(case)
        assert error.value.code == code


def test_depth_costs_no_recursion() -> None:
    """Deep nesting is judged with a stack of its own, far below the interpreter's."""
    before = sys.getrecursionlimit()
    for name in ("depth in YAML blocks", "depth in YAML brackets", "depth in JSON"):
        with pytest.raises(LimitError):
            loads(CASES[name][1])
    assert sys.getrecursionlimit() == before


def test_a_large_map_within_the_limits_goes_both_ways() -> None:
    """Three thousand stakeholders are read and written."""
    case = ProcessMap(title="T", stakeholders=[Stakeholder(id=f"s{n}", name=f"N{n}") for n in range(3000)])
    text = dumps(case)
    again = loads(text)
    assert len(again.stakeholders) == 3000
    assert document.dumps(again) == text
