"""The package itself: names looked up when first used."""

import ast
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from networkx import DiGraph, strongly_connected_components

import processmap

SOURCE = Path(processmap.__file__)


def test_names_are_sorted_and_each_is_there() -> None:
    """`__all__` is sorted, and every name in it can be had and listed."""
    assert processmap.__all__ == sorted(processmap.__all__)
    assert set(processmap.__all__) <= set(dir(processmap))
    for name in processmap.__all__:
        assert getattr(processmap, name) is not None


def test_type_checkers_see_the_same_names() -> None:
    """What is imported for type checkers is what is looked up when the program runs."""
    tree = ast.parse(SOURCE.read_text(encoding="utf-8"))
    checked = {
        alias.name: node.module
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        and node.module
        and node.module.startswith("processmap.")
        for alias in node.names
    }
    del checked["own_version"]
    assert set(checked) == set(processmap.__all__) - {"__version__"}
    for name, home in checked.items():
        assert getattr(import_module(str(home)), name) is getattr(processmap, name)


def test_an_unknown_name_is_an_attribute_error() -> None:
    """A name that does not exist is refused as Python does it."""
    with pytest.raises(AttributeError, match="nonsense"):
        processmap.nonsense  # noqa: B018  # the look-up is what is tested


def test_importing_the_package_loads_nothing_heavy() -> None:
    """`import processmap` brings in none of what it rests on."""
    said = subprocess.run(
        [sys.executable, "-c", "import sys, processmap; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(said.stdout.split())
    assert not loaded & {
        "attr",
        "attrs",
        "cattrs",
        "click",
        "graphviz",
        "networkx",
        "ruamel",
        "importlib.metadata",
    }
    assert {each for each in loaded if each.startswith("processmap")} == {"processmap"}


def test_nothing_inside_imports_from_the_root() -> None:
    """Modules import from where a name is defined, so that the root stays a front door only."""
    for path in sorted(SOURCE.parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                assert node.module != "processmap", path
                assert node.level == 0, path
            if isinstance(node, ast.Import):
                assert all(alias.name != "processmap" for alias in node.names), path


def test_no_modules_import_each_other_in_a_circle() -> None:
    """Whichever module is read first, its imports lead downwards: also those inside functions."""
    grimp = pytest.importorskip("grimp", reason="comes with import-linter")
    graph = grimp.build_graph("processmap", exclude_type_checking_imports=True, cache_dir=None)
    pairs = [
        (one, other)
        for one in graph.modules
        for other in graph.find_modules_directly_imported_by(one)
    ]
    assert len(pairs) > 1000
    assert [each for each in strongly_connected_components(DiGraph(pairs)) if len(each) > 1] == []
