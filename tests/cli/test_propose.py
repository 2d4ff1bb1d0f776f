"""``processmap propose``."""

import json
from pathlib import Path

import pytest

import processmap as pm
from processmap.verbs.alternative import NAMES
from tests.cli.conftest import Run
from tests.square import CASE


def test_the_pipe_from_document_to_picture(run: Run) -> None:
    """What propose writes, render draws."""
    document = run("propose", "-", stdin=CASE)
    assert document.exit_code == 0
    picture = run("render", "-", stdin=document.stdout)
    assert picture.exit_code == 0
    assert picture.stdout.startswith("<svg")


def test_writes_into_the_document_and_says_so_in_short(run: Run) -> None:
    """The user's own words and comments stay; the proposals come after; stderr tells how many in a sentence."""
    said = run("propose", "-", stdin=CASE)
    assert "# De unga är svårast att nå." in said.stdout
    assert "Samtal med torghandlarna" in said.stdout
    assert "\narenas:\n" in said.stdout
    assert said.stderr.startswith("Typ av process: ")
    case = pm.loads(said.stdout)
    assert case["samtal-handlare"] == pm.loads(CASE)["samtal-handlare"]
    assert case.arenas


def test_proposing_again_changes_nothing(run: Run) -> None:
    """Proposing on what was proposed gives the same document, byte for byte."""
    once = run("propose", "-", stdin=CASE).stdout
    assert run("propose", "-", stdin=once).stdout == once


def test_in_place(run: Run) -> None:
    """With -o the file itself is replaced, whole, and nothing is left beside it."""
    path = Path("torget.yaml")
    path.write_text(CASE, encoding="utf-8")
    said = run("propose", "torget.yaml", "-o", "torget.yaml")
    assert (said.exit_code, said.stdout) == (0, "")
    assert "Skrev torget.yaml." in said.stderr
    assert "\narenas:\n" in path.read_text(encoding="utf-8")
    assert list(Path().iterdir()) == [path]


def test_alternatives_as_data(run: Run) -> None:
    """``--json`` gives the alternatives in the shape that the reference promises."""
    found = json.loads(run("propose", "-", "--json", stdin=CASE).stdout)
    assert found["version"] == 2
    first = found["alternatives"][0]
    assert {"pattern", "arenas", "gates", "claims", "questions", "assumed", "hours", "time", "order"} <= set(first)
    assert {"id", "kind", "title", "members", "sessions", "opens_after", "reasons"} <= set(first["arenas"][0])
    assert {"id", "kind", "state", "strength", "opened_by", "reasons"} <= set(first["gates"][0])


def test_json_is_one_thing_and_a_format_another(run: Run) -> None:
    """``-f json`` writes the document as JSON; together with ``--json`` it is wrong usage."""
    document = json.loads(run("propose", "-", "-f", "json", stdin=CASE).stdout)
    assert document["processmap"] == 1
    assert run("propose", "-", "-f", "json", "--json", stdin=CASE).exit_code == 2


def test_json_in_json_out(run: Run) -> None:
    """A document that came as JSON goes out as JSON."""
    written = pm.dumps(pm.loads(CASE), "json")
    assert json.loads(run("propose", "-", stdin=written).stdout)["title"] == "Torget i Exempelby"


def test_an_unknown_alternative_lists_those_there_are(run: Run) -> None:
    """A name that does not exist is wrong usage."""
    said = run("propose", "-", "--alternative", "best", stdin=CASE)
    assert said.exit_code == 2
    assert ", ".join(NAMES) in said.stderr


def test_to_read(run: Run) -> None:
    """As text and Markdown: what kind of process it is, what to ask first, and the steps in order."""
    words = run("propose", "-", "-f", "txt", stdin=CASE).stdout
    for part in ("Utkast", "Typ av process: ", "FRÅGA FÖRST"):
        assert part in words
    assert run("propose", "-", "-f", "md", stdin=CASE).stdout.startswith("# Torget i Exempelby: ")
    assert "Type of process: " in run("propose", "-", "-f", "txt", "--lang", "en", stdin=CASE).stdout


def test_what_is_confidential_is_not_read_out(run: Run) -> None:
    """The pages to read name nothing confidential."""
    for kind in ("txt", "md"):
        assert "Hemliga vittnet" not in run("propose", "-", "-f", kind, stdin=CASE).stdout


def test_a_document_with_nothing_in_it_still_gets_a_plan(run: Run) -> None:
    """Two lines are enough for a first proposal."""
    said = run("propose", "-", stdin="processmap: 1\ntitle: x\n")
    assert said.exit_code == 0
    assert pm.loads(said.stdout).title == "x"


def test_proposing_into_the_file_itself(run: Run, tmp_path: Path) -> None:
    """The document is held, changed and saved in its place, and the version before is kept when asked for."""
    file = tmp_path / "karta.yaml"
    file.write_text(CASE, encoding="utf-8")
    assert run("propose", str(file), "-o", str(file), "--backup").exit_code == 0
    assert file.with_name("karta.yaml.bak").read_text(encoding="utf-8") == CASE
    assert "\narenas:\n" in file.read_text(encoding="utf-8")
    assert run("propose", str(file), "--backup").exit_code == 2


def test_alternatives_do_not_take_the_documents_place(run: Run, tmp_path: Path) -> None:
    """Asked to write the alternatives as data over the document itself, the command refuses."""
    file = tmp_path / "karta.json"
    file.write_text(pm.dumps(pm.loads(CASE), "json"), encoding="utf-8")
    before = file.read_bytes()
    said = run("propose", str(file), "--json", "-o", str(file))
    assert said.exit_code == 1
    assert "skrivs inte över" in said.stderr
    assert file.read_bytes() == before


@pytest.mark.parametrize("command", ["propose", "schedule"])
@pytest.mark.parametrize("output", [(), ("-o", "torg 1.yaml")])
def test_what_is_too_large_to_save_can_be_read(
    run: Run, monkeypatch: pytest.MonkeyPatch, command: str, output: tuple[str, ...]
) -> None:
    """Where the document would grow beyond what can be read back, nothing is lost and the way to read it is told."""
    path = Path("torg 1.yaml")
    path.write_text(CASE, encoding="utf-8")
    monkeypatch.setattr("processmap.formats.written.MAX_VALUES", 150)
    said = run(command, str(path), *output)
    assert (said.exit_code, said.stdout) == (1, "")
    assert "Inget har skrivits." in said.stderr
    assert f"{command} 'torg 1.yaml' -f txt" in said.stderr
    assert path.read_text(encoding="utf-8") == CASE
    read = run(command, str(path), "-f", "txt")
    assert read.exit_code == 0
    assert "torghandlarna" in read.stdout
