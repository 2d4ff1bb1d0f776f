"""``processmap render``."""

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from processmap.verbs.picture import FORMATS
from processmap.views import VIEWS
from tests.cli.conftest import Run
from tests.square import CASE, SECRETS


def test_svg_to_stdout_and_to_a_file(run: Run) -> None:
    """Without -o the picture goes to stdout; with it to the file, the same bytes."""
    piped = run("render", "-", stdin=CASE)
    assert piped.exit_code == 0
    assert ElementTree.fromstring(piped.stdout_bytes).tag == "{http://www.w3.org/2000/svg}svg"
    said = run("render", "-", "-o", "karta.svg", stdin=CASE)
    assert (said.exit_code, said.stdout) == (0, "")
    assert Path("karta.svg").read_bytes() == piped.stdout_bytes
    assert [path.name for path in Path().iterdir()] == ["karta.svg"]


@pytest.mark.parametrize("kind", FORMATS)
def test_every_format_and_what_is_confidential(run: Run, kind: str) -> None:
    """Each format is written, by suffix and by name alike, and names nothing confidential."""
    named = run("render", "-", "-f", kind, stdin=CASE)
    assert named.exit_code == 0, named.stderr
    run("render", "-", "-o", f"karta.{kind}", stdin=CASE)
    assert Path(f"karta.{kind}").read_bytes() == named.stdout_bytes
    assert not any(secret.encode() in named.stdout_bytes for secret in SECRETS)


@pytest.mark.parametrize("view", VIEWS)
def test_every_view(run: Run, view: str) -> None:
    """Each view is drawn from the command line and says which it is."""
    said = run("render", "-", "--view", view, "-f", "json", stdin=CASE)
    assert said.exit_code == 0, said.stderr
    assert json.loads(said.stdout)["view"] == view


def test_confidential_when_asked_for(run: Run) -> None:
    """--show-confidential draws everything."""
    shown = run(
        "render", "-", "--view", "stakeholders", "--show-confidential", "-f", "txt", stdin=CASE
    )
    assert "Hemliga vittnet" in shown.stdout


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("--view", "procces"), "process"),
        (("--engine", "magic"), "dot"),
        (("--only", "theme"), "theme=trygghet"),
        (("--only", "colour=red"), "theme"),
        (("--around", "nobody"), "nobody"),
        (("--phase", "99"), "99"),
        (("--until", "i morgon"), "2026-03-18"),
        (("-f", "exe"), "svg, png, "),
        (("-o", "karta.exe"), "svg, png, "),
        (("-o", "karta"), "svg, png, "),
    ],
)
def test_wrong_usage_lists_what_there_is(run: Run, arguments: tuple[str, str], word: str) -> None:
    """An unknown view, engine, filter or format is wrong usage, and the right ones are named."""
    for language in ("sv", "en"):
        said = run("render", "-", *arguments, "--lang", language, stdin=CASE)
        assert (said.exit_code, said.stdout) == (2, ""), said.stderr
        assert word in said.stderr or language == "en"


def test_a_part_of_the_map(run: Run) -> None:
    """Filters choose what is drawn."""
    part = run("render", "-", "--until", "2026-01-15", "-f", "txt", stdin=CASE)
    assert part.exit_code == 0
    assert "Uppdrag om torget" in part.stdout


def test_an_empty_view_says_so(run: Run) -> None:
    """A view with nothing to show is a picture that says so, with status 0."""
    said = run("render", "-", "--view", "funding", stdin="processmap: 1\ntitle: x\n")
    assert said.exit_code == 0
    assert "<svg" in said.stdout


def test_today_is_as_given(run: Run) -> None:
    """The line for today stands where --today says, and not at all without it; a day that is none
    is refused.
    """
    assert (
        "2026-02-10: I dag"
        in run(
            "render", "-", "--view", "timeline", "-f", "txt", "--today", "2026-02-10", stdin=CASE
        ).stdout
    )
    assert "I dag" not in run("render", "-", "--view", "timeline", "-f", "txt", stdin=CASE).stdout
    assert run("render", "-", "--today", "snart", stdin=CASE).exit_code == 2


def test_all_the_pictures_without_a_view(run: Run) -> None:
    """A page, a PDF and slides have every view unless one is named; other formats the process map."""
    whole = run("render", "-", "-f", "html", stdin=CASE).stdout
    assert whole.count('role="tabpanel"') > 3
    assert whole.index('data-to="overview"') < whole.index('data-to="process"')
    one = run("render", "-", "--view", "decisions", "-f", "html", stdin=CASE).stdout
    assert one.count('role="tabpanel"') == 1
    assert json.loads(run("render", "-", "-f", "json", stdin=CASE).stdout)["view"] == "process"


def test_the_look_of_a_municipality(run: Run) -> None:
    """A theme beside the document is found, one that is named is taken instead, and a colour that
    was made darker is told.
    """
    Path("torget.yaml").write_text(CASE, encoding="utf-8")
    Path("processmap-tema.yaml").write_text('färg: "#ffcc00"\n', encoding="utf-8")
    Path("annan.yaml").write_text('färg: "#00573f"\n', encoding="utf-8")
    beside = run("render", "torget.yaml", "--view", "overview", "-o", "a.svg")
    assert "#ffcc00" in beside.stderr
    assert "#10304a" not in Path("a.svg").read_text(encoding="utf-8")
    named = run("render", "torget.yaml", "--theme", "annan.yaml", "-o", "b.html")
    assert "#ffcc00" not in named.stderr
    assert "--bar:#00573f" in Path("b.html").read_text(encoding="utf-8")
    wrong = run("render", "torget.yaml", "--theme", "torget.yaml", "-o", "c.svg")
    assert wrong.exit_code != 0
    assert "torget.yaml" in wrong.stderr
    assert not Path("c.svg").exists()
