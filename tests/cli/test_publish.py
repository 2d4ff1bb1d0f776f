"""``processmap publish``: what is written, what is told, and what stops it."""

import json
import os
import stat
from pathlib import Path

import pytest

from processmap.formats.document import loads
from processmap.model.public import PublicMap
from processmap.verbs.publishing import FORMATS
from tests.cli.conftest import Run
from tests.square_public import PUBLIC_CASE

SECRETS = (
    "Anna",
    "Andersson",
    "Torghandlarna",
    "Tre grannar",
    "Kim Alm",
    "härifrån",
    "2026-05-01",
    "handlare",
)


def test_the_public_version_and_the_report(run: Run) -> None:
    """The document goes to stdout and reads back as a public version; stderr tells how much was
    left out, not what.
    """
    said = run("publish", "-", stdin=PUBLIC_CASE)
    assert said.exit_code == 0, said.stderr
    assert said.stdout.startswith("processmap-public: 1\n")
    assert isinstance(loads(said.stdout), PublicMap)
    assert "enskild person" in said.stderr
    assert "färre än 5 personer" in said.stderr
    assert not any(secret in said.stdout + said.stderr for secret in SECRETS)


@pytest.mark.parametrize("kind", FORMATS)
def test_every_format(run: Run, kind: str) -> None:
    """By suffix and by name the same bytes, and nothing secret in them."""
    named = run("publish", "-", "-f", kind, stdin=PUBLIC_CASE)
    assert named.exit_code == 0, named.stderr
    run("publish", "-", "-o", f"ut.{kind}", stdin=PUBLIC_CASE)
    assert Path(f"ut.{kind}").read_bytes() == named.stdout_bytes
    assert not any(secret.encode() in named.stdout_bytes for secret in SECRETS)


def test_a_public_version_can_be_rendered_and_not_worked_on(run: Run) -> None:
    """`render` draws it as `publish` does; what works on documents refuses it with advice, and so
    does `publish`.
    """
    run("publish", "-", "-o", "ut.yaml", stdin=PUBLIC_CASE)
    drawn = run("render", "ut.yaml", "--view", "stakeholders")
    assert (
        drawn.stdout_bytes
        == run(
            "publish", "-", "-f", "svg", "--view", "stakeholders", stdin=PUBLIC_CASE
        ).stdout_bytes
    )
    for command in ("check", "propose", "brief", "publish"):
        refused = run(command, "ut.yaml")
        assert refused.exit_code == 1
        assert "publicerad processkarta" in refused.stdout + refused.stderr
    assert run("render", "ut.yaml", "--around", "part-1").exit_code == 2
    assert run("render", "ut.yaml", "--view", "influence").exit_code == 2


def test_a_leak_stops_everything(run: Run) -> None:
    """Status 1, the place in the document, none of the text, and no file; an older one stays as it
    is.
    """
    leaky = PUBLIC_CASE.replace("title: Öppet hus", "title: Samtal med Annas vänner")
    Path("ut.yaml").write_text("förra", "utf-8")
    Path("karta.yaml").write_text(leaky, "utf-8")
    said = run("publish", "karta.yaml", "-o", "ut.yaml", "--key", "k", "--report", "r.txt")
    assert said.exit_code == 1
    assert "karta.yaml:22:12, dialogues[0].title" in said.stderr
    assert "Anna" not in said.stderr
    assert Path("ut.yaml").read_text("utf-8") == "förra"
    assert sorted(each.name for each in Path().iterdir()) == ["karta.yaml", "ut.yaml"]


def test_the_key_and_the_series(run: Run) -> None:
    """A key file is made with mode 0600, ids stay within the series, and neither key nor name is in
    the output.
    """
    first = run("publish", "-", "--key", "torget.nyckel", stdin=PUBLIC_CASE)
    again = run("publish", "-", "--key", "torget.nyckel", stdin=PUBLIC_CASE)
    other = run("publish", "-", "--key", "torget.nyckel", "--series", "press", stdin=PUBLIC_CASE)
    assert first.stdout_bytes == again.stdout_bytes != other.stdout_bytes
    assert "Spara filen säkert" in first.stderr
    assert "Spara filen säkert" not in again.stderr
    if os.name != "nt":
        assert stat.S_IMODE(Path("torget.nyckel").stat().st_mode) == 0o600
    for key in json.loads(Path("torget.nyckel").read_text("utf-8"))["series"].values():
        assert key not in first.stdout + other.stdout
    mine = {each.id for each in loads(first.stdout).stakeholders}
    assert not mine & {each.id for each in loads(other.stdout).stakeholders}


def test_the_last_release(run: Run) -> None:
    """A group that has changed by two is told of as a number, and with --strict nothing is
    written.
    """
    run("publish", "-", "-o", "förra.yaml", stdin=PUBLIC_CASE)
    changed = PUBLIC_CASE.replace("size: 40", "size: 42")
    said = run("publish", "-", "-o", "ny.yaml", "--previous", "förra.yaml", stdin=changed)
    assert said.exit_code == 0
    assert "1 av grupperna har ändrats med färre än 5 personer" in said.stderr
    Path("ny.yaml").unlink()
    assert (
        run(
            "publish", "-", "-o", "ny.yaml", "--previous", "förra.yaml", "--strict", stdin=changed
        ).exit_code
        == 1
    )
    assert not Path("ny.yaml").exists()
    assert (
        run(
            "publish",
            "-",
            "-o",
            "ny.yaml",
            "--previous",
            "förra.yaml",
            "--strict",
            stdin=PUBLIC_CASE,
        ).exit_code
        == 0
    )


@pytest.mark.parametrize(
    ("arguments", "status", "word"),
    [
        (("-k", "2"), 2, "3"),
        (("-k", "fem"), 2, "”fem” är inget helt tal"),
        (("-k", "1000001"), 2, "högst 1000000"),
        (("--series", "a"), 2, "--key"),
        (("--key", "ut.yaml", "-o", "ut.yaml"), 2, "samma fil"),
        (("--view", "tensions", "-f", "svg"), 2, "stakeholders"),
        (("--previous", "karta.yaml"), 2, "processmap-public"),
        (("--previous", "finns-inte.yaml"), 1, "finns-inte.yaml"),
        (("-f", "xlsx"), 2, "yaml"),
        (("--report", "r.pdf"), 2, "txt"),
    ],
)
def test_wrong_calls(run: Run, arguments: tuple[str, ...], status: int, word: str) -> None:
    """Each mistake is told with what would be right, and nothing is written."""
    Path("karta.yaml").write_text(PUBLIC_CASE, "utf-8")
    said = run("publish", "karta.yaml", *arguments)
    assert (said.exit_code, said.stdout) == (status, "")
    assert word in said.stderr
    assert [each.name for each in Path().iterdir()] == ["karta.yaml"]


def test_a_confidential_map(run: Run) -> None:
    """Nothing of a map that is confidential as a whole is published; the line is named."""
    said = run("publish", "-", stdin="processmap: 1\ntitle: Hemligt\nvisibility: confidential\n")
    assert (said.exit_code, said.stdout) == (1, "")
    assert "stdin:3:13" in said.stderr
    assert "Hemligt" not in said.stderr


def test_nothing_marked(run: Run) -> None:
    """A map with no marks gives its title, and the report says how to mark."""
    said = run("publish", "-", stdin="processmap: 1\ntitle: T\nstakeholders: [{id: a, name: A}]\n")
    assert said.stdout == "processmap-public: 1\ntitle: T\nleast_group: 5\n"
    assert "visibility: public" in " ".join(said.stderr.split())


def test_the_report_in_a_file(run: Run) -> None:
    """--report writes the same as text, page or data, for the owner only."""
    run("publish", "-", "-o", "ut.yaml", "--report", "r.json", stdin=PUBLIC_CASE)
    data = json.loads(Path("r.json").read_text("utf-8"))
    assert {"why": "person", "list": "stakeholders", "count": 1} in data["left_out"]
    if os.name != "nt":
        assert stat.S_IMODE(Path("r.json").stat().st_mode) == 0o600
