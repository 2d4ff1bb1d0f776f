"""Reading the document, and which language is answered in."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.square import CASE


def test_the_document_decides_the_language(run: Run) -> None:
    """An English document is answered in English, also when it has faults; --lang decides over
    it.
    """
    english = CASE.replace("title:", "language: en\ntitle:", 1)
    assert "What can be influenced".upper() in run("show", "-", stdin=english).stdout
    assert "PÅVERKA" in run("show", "-", "--lang", "sv", stdin=english).stdout
    faulty = run("show", "-", stdin="processmap: 1\nlanguage: en\ntitel: x\n")
    assert "faults" in faulty.stderr
    Path("faulty.yaml").write_text("processmap: 1\nlanguage: en\ntitel: x\n", encoding="utf-8")
    assert "faults" in run("show", "faulty.yaml").stderr
    assert "fel" in run("show", "faulty.yaml", "--lang", "sv").stderr


def test_faults_of_the_document_are_status_1(run: Run) -> None:
    """Every fault is told with its place, nothing goes to stdout, and there is no traceback."""
    Path("torget.yaml").write_text(
        "processmap: 1\ntitle: x\nstakeholder: []\nopen: 3\n", encoding="utf-8"
    )
    for command in (("show",), ("render",), ("check",), ("propose",)):
        said = run(*command, "torget.yaml")
        assert said.exit_code == 1, command
        for line in (3, 4):
            assert f"torget.yaml:{line}:" in said.stderr or f"rad {line}, tecken" in said.stdout
        assert "Traceback" not in said.stderr


def test_files_that_are_not_there(run: Run) -> None:
    """A missing file or a folder is said in words."""
    for name in ("borta.yaml", "."):
        said = run("show", name)
        assert (said.exit_code, said.stdout) == (1, "")
        assert name in said.stderr


def test_no_file_is_wrong_usage(run: Run) -> None:
    """Without a file the program says what it wants."""
    said = run("show")
    assert said.exit_code == 2
    assert "standard in" in said.stderr or "röret" in said.stderr


def test_input_that_is_no_text(run: Run) -> None:
    """Bytes that are no UTF-8 are refused with their place."""
    said = run("show", "-", stdin=b"processmap: 1\ntitle: \xff\xfe\n")
    assert said.exit_code == 1
    assert "stdin:2" in said.stderr


@pytest.mark.parametrize(
    "words",
    [
        "check ?",
        "propose ? -o ut.yaml",
        "propose a.yaml -o ?",
        "propose a.yaml -o ? --backup",
        "schedule a.yaml -o ?",
        "record ? accepted unga --to x",
        "record a.yaml note -o ?",
        "forget ? unga --working-material",
        "forget a.yaml unga --working-material -o ?",
        "publish a.yaml -o ?",
        "publish a.yaml --key ?",
        "publish a.yaml --report ?",
        "publish a.yaml --previous ?",
        "export a.yaml --to ics --earlier ?",
        "export a.yaml --to ics -o ?",
        "diff a.yaml ?",
        "render a.yaml -o ? -f svg",
    ],
)
@pytest.mark.parametrize("name", ["a\0b", "a\ud800b"])
def test_names_that_no_file_can_have(run: Run, words: str, name: str) -> None:
    """A name with a sign that no file name has is refused in words wherever a file is named, and
    nothing is written.
    """
    Path("a.yaml").write_text(CASE, encoding="utf-8")
    said = run(*(name if each == "?" else each for each in words.split()))
    assert said.exit_code in (1, 2)
    assert said.stderr.strip()
    assert "\0" not in said.stderr
    assert [each.name for each in Path().iterdir()] == ["a.yaml"]
    assert Path("a.yaml").read_text(encoding="utf-8") == CASE
