"""The benchmarks' generator of process documents, for the tests."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

__all__ = ["generator"]

BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "timetables.py"


def generator() -> ModuleType:
    """Load the benchmark as a module; where it is not, the test is skipped."""
    if not BENCHMARK.exists():
        pytest.skip("the benchmarks are not here")
    spec = importlib.util.spec_from_file_location("timetables", BENCHMARK)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
