"""Limits: each is refused by its name, and the refusal counts no more than a little work."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from processmap.errors import DocumentError, LimitError
from processmap.formats import document
from processmap.formats.document import dumps, loads
from processmap.formats.limits import MAX_BYTES, MAX_DEPTH, MAX_ENTRIES, MAX_VALUES
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder
from tests.formats.floods import FEW, FLOODS
from tests.memory import PEAK

HEAD = "processmap: 1\ntitle: T\n"
MANY = MAX_ENTRIES + 1

CASES = {
    "size": ("limit_size", HEAD + "#" * MAX_BYTES),
    "depth in YAML blocks": ("limit_depth", "".join(" " * n + "a:\n" for n in range(900))),
    "depth in YAML brackets": ("limit_depth", "[" * 5000),
    "depth in JSON": ("limit_depth", '{"a":' * 5000),
    "entries in blocks": (
        "limit_entries",
        HEAD + "stakeholders:\n" + "- {id: a, name: A}\n" * MANY,
    ),
    "entries indented": (
        "limit_entries",
        HEAD + "dialogues:\n" + "  - id: a\n    title: A\n" * MANY,
    ),
    "entries in brackets": ("limit_entries", HEAD + "fixed: [" + "a," * MANY + "]"),
    "entries in JSON": (
        "limit_entries",
        '{"processmap": 1, "title": "T", "fixed": [' + '"a",' * MANY + '"a"]}',
    ),
    "values": (
        "limit_values",
        HEAD + "\n".join(f"k{n}: [{'a,' * 900}]" for n in range(MAX_VALUES // 900 + 1)),
    ),
    "a flood of values": ("limit_values", HEAD + "question: {" + "a: b," * 90_000),
    "a dash list as text": ("limit_entries", HEAD + "question: |\n" + "  - a\n" * MANY),
}


@pytest.mark.parametrize("name", CASES)
def test_each_limit_has_its_name(name: str) -> None:
    """Size, depth, entries and values are refused as such, in both languages, with the limit
    told.
    """
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
    """Too many entries are counted in the text, without reading them: the parser is never
    started.
    """
    import ruamel.yaml

    monkeypatch.setattr(ruamel.yaml.YAML, "parse", None)
    with pytest.raises(LimitError):
        loads(CASES["entries in blocks"][1])
    for name in ("size", "a flood of values"):
        with pytest.raises(LimitError):
            loads(CASES[name][1])


def test_a_map_that_could_not_be_read_back_is_not_written() -> None:
    """A map built in code meets the same limits when it is written, so that it never replaces one
    that can be read.
    """
    many = ProcessMap(title="T", fixed=["a"] * (MAX_ENTRIES + 1))
    large = ProcessMap(title="T", fixed=["å" * 4000] * 200)
    values = ProcessMap(
        title="T", **{name: ["a"] * 3900 for name in ("fixed", "open", "tried", "legal_duties")}
    )
    values = values.evolve(
        stakeholders=[
            Stakeholder(id=f"s{n}", name="N", kind="group", affected="high") for n in range(3500)
        ]
    )
    signs = ProcessMap(title="T", fixed=["," * 4000] * 40)
    for case, code in (
        (many, "limit_entries_written"),
        (large, "limit_size_written"),
        (values, "limit_values_written"),
        (signs, "limit_signs_written"),
    ):
        with pytest.raises(LimitError) as error:
            dumps(case)
        assert error.value.code == code
        assert "Inget har skrivits." in error.value.message()
    assert loads(dumps(signs, "json")) == signs  # as the message says


def test_depth_costs_no_recursion() -> None:
    """Deep nesting is judged with a stack of its own, far below the interpreter's."""
    before = sys.getrecursionlimit()
    for name in ("depth in YAML blocks", "depth in YAML brackets", "depth in JSON"):
        with pytest.raises(LimitError):
            loads(CASES[name][1])
    assert sys.getrecursionlimit() == before


def test_a_large_map_within_the_limits_goes_both_ways() -> None:
    """Three thousand stakeholders are read and written."""
    case = ProcessMap(
        title="T", stakeholders=[Stakeholder(id=f"s{n}", name=f"N{n}") for n in range(3000)]
    )
    text = dumps(case)
    again = loads(text)
    assert len(again.stakeholders) == 3000
    assert document.dumps(again) == text


# Time spent computing, several times what a slow machine takes: it shows what runs away, not how
# fast a machine is.
MOST_SECONDS, MOST_MEGABYTES = 10.0, 200
READ = (
    PEAK
    + """
import json, sys, time
from processmap.errors import ProcessMapError
from processmap.formats.document import loads
from tests.formats.floods import FLOODS
loads("processmap: 1\\ntitle: T")
out = {}
for name in sys.argv[1:]:
    start = time.process_time()
    try:
        loads(FLOODS[name].encode(), file="stor")
    except ProcessMapError:
        pass
    out[name] = [time.process_time() - start, peak()]
print(json.dumps(out))
"""
)


def read_floods(names: list[str]) -> dict[str, list[float]]:
    """Seconds spent and the most megabytes held, for each flood, in a process of their own."""
    top = Path(__file__).parents[2]
    where = {**os.environ, "PYTHONPATH": f"{top / 'src'}{os.pathsep}{top}"}
    ended = subprocess.run(
        [sys.executable, "-c", READ, *names],
        cwd=top,
        env=where,
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, list[float]] = json.loads(ended.stdout)
    return found


@pytest.mark.skipif(os.name == "nt", reason="memory is asked of POSIX")
@pytest.mark.parametrize("sort", ["few", pytest.param("all", marks=pytest.mark.long)])
def test_floods_cost_little_time_and_memory(sort: str) -> None:
    """The largest texts of each sort are read or refused in time and memory that do not run
    away.
    """
    if sort == "all" and not os.environ.get("PROCESSMAP_LONG"):
        pytest.skip("takes half a minute; set PROCESSMAP_LONG=1")
    assert all(len(text.encode()) <= MAX_BYTES for text in FLOODS.values())
    for name, (seconds, megabytes) in read_floods(list(FEW if sort == "few" else FLOODS)).items():
        assert seconds < MOST_SECONDS, name
        assert megabytes < MOST_MEGABYTES, name
