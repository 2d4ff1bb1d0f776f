"""What this computer has and what it lacks. Looks only; sends nothing anywhere."""

import os
import platform
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, requires
from json import dumps
from locale import getpreferredencoding
from pathlib import Path
from shutil import which
from typing import Literal, TypeAlias

from attrs import frozen

from processmap.errors import chosen_language
from processmap.messages import has_text, text
from processmap.pages.page import Page, Section, Table
from processmap.verbs.versions import own_version, version_of

__all__ = ["Check", "Diagnosis", "diagnose"]

State: TypeAlias = Literal["ok", "missing", "trouble"]
_REQUIREMENT = re.compile(r"^\s*([A-Za-z0-9._-]+)[^;]*(?:;.*extra\s*==\s*['\"]([\w-]+)['\"])?")
_SYSTEM = re.compile(r"""sys_platform\s*==\s*["'](\w+)["']""")
"""What a package is needed on, where it is not needed everywhere."""
_LETTERS = "åäöÅÄÖé–”’"


@frozen(kw_only=True)
class Check:
    """One thing looked at.

    Attributes:
        name: what it is, in the reader's language.
        state: ok; missing (optional, and how to get it is in ``found``); trouble (something will
            not work).
        found: what was found and, where something is lacking, what to do.
    """

    name: str
    state: State
    found: str


@frozen
class Diagnosis:
    """Everything looked at, in order."""

    checks: tuple[Check, ...]
    language: str = "sv"

    @property
    def well(self) -> bool:
        """Whether everything that is needed is there; what is optional may be missing."""
        return all(check.state != "trouble" for check in self.checks)

    @property
    def page(self) -> Page:
        """The table, ready to write."""
        columns = tuple(
            text(f"verbs.doctor_{key}", self.language) for key in ("what", "state", "found")
        )
        rows = tuple(
            (each.name, text(f"verbs.doctor_{each.state}", self.language), each.found)
            for each in self.checks
        )
        sentence = text("verbs.doctor_well" if self.well else "verbs.doctor_unwell", self.language)
        return Page(
            title=text("verbs.doctor_title", self.language),
            language=self.language,
            sentences=(sentence,),
            sections=(Section(table=Table(columns, rows)),),
        )

    def json(self) -> str:
        """The same for other programs."""
        checks = [
            {"name": each.name, "state": each.state, "found": each.found} for each in self.checks
        ]
        return dumps({"well": self.well, "checks": checks}, ensure_ascii=False, indent=2) + "\n"


def diagnose(language: str = "sv", folder: str | None = None) -> Diagnosis:
    """Look at Python, the packages, the extras, Graphviz, encodings and leave to write.

    Args:
        language: "sv" or "en".
        folder: where files are going to be written; the working folder when left out.
    """
    language = chosen_language(language)
    checks = (
        Check(name="processmap", state="ok", found=own_version()),
        _python(),
        *_packages(language),
        _fonts(language),
        _graphviz(language),
        _encoding(language),
        _writing(language, Path(folder or os.curdir)),
    )
    return Diagnosis(checks, language)


def _python() -> Check:
    found = f"{platform.python_version()} ({platform.system() or sys.platform})"
    return Check(name="Python", state="ok", found=found)


# Extras for developers: telling anyone else to install them helps nobody.
_UNSEEN = frozenset({"dev", "all", "audit", "browser"})


def _requirements() -> dict[str, list[str]]:
    """Group the packages we rest on by extra, from the package's own metadata; "" for those always
    needed.
    """
    try:
        said = requires("processmap") or []
    except PackageNotFoundError:
        return {}
    found: dict[str, list[str]] = {}
    for requirement in said:
        match, system = _REQUIREMENT.match(requirement), _SYSTEM.search(requirement)
        if match and match[1] != "processmap" and (system is None or system[1] == sys.platform):
            found.setdefault(match[2] or "", []).append(match[1])
    return {extra: names for extra, names in found.items() if not extra or _worth_telling(extra)}


def _worth_telling(extra: str) -> bool:
    """Whether an extra gives a user something; what was installed may declare one that this version
    has no use for.
    """
    return extra not in _UNSEEN and has_text(f"verbs.doctor_for_{extra}")


def _packages(language: str) -> Iterator[Check]:
    for extra, names in _requirements().items():
        if extra and not has_text(f"verbs.doctor_for_{extra}"):
            # a source that has moved on since it was installed in place: the extra is no longer
            # there
            continue
        lacking = [name for name in names if version_of(name) is None]
        label = (
            text("verbs.doctor_extra", language, extra=extra)
            if extra
            else text("verbs.doctor_core", language)
        )
        if not lacking:
            found = ", ".join(f"{name} {version_of(name)}" for name in names)
            yield Check(name=label, state="ok", found=found)
        elif extra:
            use = text(f"verbs.doctor_for_{extra}", language)
            found = text("verbs.doctor_get_extra", language, use=use, extra=extra)
            yield Check(name=label, state="missing", found=found)
        else:
            found = text("verbs.doctor_get_core", language, names=", ".join(lacking))
            yield Check(name=label, state="trouble", found=found)


def _fonts(language: str) -> Check:
    there = version_of("pymupdf-fonts") is not None
    found = text("verbs.doctor_own_fonts" if there else "verbs.doctor_get_fonts", language)
    return Check(
        name=text("verbs.doctor_fonts", language), state="ok" if there else "missing", found=found
    )


def _graphviz(language: str) -> Check:
    dot = which("dot")
    if dot is None:
        return Check(
            name="Graphviz", state="missing", found=text("verbs.doctor_get_graphviz", language)
        )
    try:
        said = subprocess.run(
            [dot, "-V"], capture_output=True, timeout=10, check=False, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.TimeoutExpired):
        return Check(
            name="Graphviz", state="missing", found=text("verbs.doctor_broken_graphviz", language)
        )
    version = re.search(r"version ([\d.]+)", said.stderr.decode("utf-8", "replace"))
    return Check(name="Graphviz", state="ok", found=version[1] if version else "dot")


def _encoding(language: str) -> Check:
    label = text("verbs.doctor_encoding", language)
    encoding = getattr(sys.stdout, "encoding", None) or getpreferredencoding(False)
    try:
        _LETTERS.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        found = text("verbs.doctor_bad_encoding", language, encoding=encoding)
        return Check(name=label, state="missing", found=found)
    return Check(name=label, state="ok", found=encoding)


def _writing(language: str, folder: Path) -> Check:
    label = text("verbs.doctor_writing", language)
    try:
        with tempfile.NamedTemporaryFile(dir=folder, prefix=".processmap-"):
            pass
    except OSError:
        return Check(name=label, state="trouble", found=text("verbs.doctor_no_writing", language))
    return Check(name=label, state="ok", found=text("verbs.doctor_can_write", language))
