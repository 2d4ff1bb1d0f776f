"""Tests of the catalogue: every text exists in both languages, asks for the same parameters, and is
there when used.
"""

import ast
import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

import processmap
import processmap.messages
from processmap.messages import LANGUAGES, has_text, text

SOURCE = Path(processmap.__file__ or "").parent
AREAS = {
    each.name: importlib.import_module(f"processmap.messages.{each.name}").TEXTS
    for each in pkgutil.iter_modules(processmap.messages.__path__)
    if hasattr(importlib.import_module(f"processmap.messages.{each.name}"), "TEXTS")
}


def _asked_for(template: str) -> set[tuple[str, str]]:
    """The parameters of a template, with how each is to be formatted."""
    return {
        (field, spec or "")
        for _, field, spec, _ in Formatter().parse(template)
        if field is not None
    }


@pytest.mark.parametrize("area", sorted(AREAS))
def test_both_languages_ask_for_the_same(area: str) -> None:
    """Swedish and English name the same parameters, and pick their own language where a parameter
    has one.
    """
    for name, texts in AREAS[area].items():
        swedish, english = (_asked_for(each) for each in texts)
        assert {field for field, _ in swedish} == {field for field, _ in english}, name
        assert "en" not in {spec for _, spec in swedish}, name
        assert "sv" not in {spec for _, spec in english}, name
        by_language = {field for field, spec in swedish if spec == "sv"}
        assert by_language == {field for field, spec in english if spec == "en"}, name


@pytest.mark.parametrize("area", sorted(AREAS))
def test_texts_are_tidy(area: str) -> None:
    """No text is empty, and quotation marks are those of its language."""
    for name, (swedish, english) in AREAS[area].items():
        assert "“" not in swedish, f"{area}.{name}"
        assert english.count("“") == english.count("”"), f"{area}.{name}"


@cache
def _trees() -> tuple[tuple[Path, ast.AST], ...]:
    files = [
        file
        for file in sorted(SOURCE.rglob("*.py"))
        if "messages" not in file.relative_to(SOURCE).parts
    ]
    return tuple((file, ast.parse(file.read_text("utf-8"))) for file in files)


@cache
def _strings() -> tuple[tuple[Path, str], ...]:
    return tuple(_said())


def _said() -> Iterator[tuple[Path, str]]:
    """Every plain string of the source but for descriptions, and the beginnings of composed ones
    (``methods.``).
    """
    for file, tree in _trees():
        inner = {
            id(part)
            for node in ast.walk(tree)
            if isinstance(node, ast.JoinedStr)
            for part in node.values
        }
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.JoinedStr)
                and node.values
                and isinstance(node.values[0], ast.Constant)
            ):
                yield file, str(node.values[0].value)
            elif (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and id(node) not in inner
            ):
                yield file, node.value


def _begins(area: str, name: str) -> bool:
    """Whether a composed key can become one of the area's (``words.purpose_`` and then a
    purpose).
    """
    return name.endswith("_") and any(each.startswith(name) for each in AREAS[area])


def test_every_key_used_exists() -> None:
    """Each string in the source that names an area and a text finds it; composed keys begin with an
    area.
    """
    missing = []
    for file, value in _strings():
        area, dot, name = value.partition(".")
        if (
            dot
            and area in AREAS
            and name.replace("_", "").isalnum()
            and not has_text(value)
            and not _begins(area, name)
        ):
            missing.append(f"{file.name}: {value}")
    assert missing == []


def test_every_code_has_its_texts() -> None:
    """Each code that a check or the reader raises has its sentence and its help; none in the
    catalogue is unused.
    """
    used = {
        value
        for _, value in _strings()
        if len(value) == 5 and value.startswith("PM") and value[2:].isdigit()
    }
    said = {
        name for area in ("document", "findings") for name in AREAS[area] if name.startswith("PM")
    }
    for code in used:
        area = "document" if code.startswith("PM0") else "findings"
        assert has_text(f"{area}.{code}"), code
        assert has_text(f"{area}.{code}_help"), code
    assert {name.removesuffix("_help") for name in said} == used


def _raised() -> Iterator[tuple[str, str]]:
    """The code each error is raised with, where it stands as a plain string."""
    errors = {"FileError", "LimitError", "UsageError", "MissingError", "ProcessMapError"}
    for file, tree in _trees():
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Call)
                and getattr(node.func, "id", None) in errors
                and node.args
            ):
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    yield file.name, first.value


def test_every_error_has_its_text() -> None:
    """Each error raised in the source has its sentence."""
    keys = [(file, code if "." in code else f"errors.{code}") for file, code in _raised()]
    assert [(file, key) for file, key in keys if not has_text(key)] == []


def test_a_text_is_given_in_the_language_asked_for() -> None:
    """Swedish for sv and English for en, with or without a region, with parameters filled in; no
    other.
    """
    assert LANGUAGES == ("sv", "en")
    assert text("words.status_held", "sv") == "genomfört"
    assert text("words.status_held", "en") == text("words.status_held", "en-GB") == "held"
    assert text("words.status_held", "sv-SE") == "genomfört"
    with pytest.raises(LookupError, match="de"):
        text("words.status_held", "de")


def test_an_unknown_key_is_an_error() -> None:
    """A key that does not exist is a mistake of ours, never a text."""
    with pytest.raises(KeyError):
        text("words.no_such_word")
    assert not has_text("words.no_such_word")
    assert not has_text("no_such_area.word")
