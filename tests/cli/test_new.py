"""``processmap new``."""

from pathlib import Path

from tests.cli.conftest import Run


def test_writes_a_document_and_says_what_to_do_next(run: Run) -> None:
    """The file is written in Swedish, and stderr names the next command."""
    said = run("new", "torget.yaml")
    assert (said.exit_code, said.stdout) == (0, "")
    assert "processmap check torget.yaml" in said.stderr
    assert "# 1. Vad handlar det om?" in Path("torget.yaml").read_text(encoding="utf-8")


def test_english_when_asked(run: Run) -> None:
    """``--lang en`` gives the questions in English and a document in English."""
    document = run("new", "--lang", "en").stdout
    assert "# 1. What is it about?" in document
    assert "language: en" in document


def test_never_writes_over_a_file(run: Run) -> None:
    """What exists stays as it is, also a link that leads nowhere."""
    Path("torget.yaml").write_text("mitt", encoding="utf-8")
    Path("lank.yaml").symlink_to("borta.yaml")
    for name in ("torget.yaml", "lank.yaml"):
        said = run("new", name)
        assert said.exit_code == 1
        assert "skrivs inte över" in said.stderr
    assert Path("torget.yaml").read_text(encoding="utf-8") == "mitt"
    assert not Path("borta.yaml").exists()


def test_only_yaml_can_carry_the_questions(run: Run) -> None:
    """A name that says JSON is wrong usage."""
    said = run("new", "torget.json")
    assert said.exit_code == 2
    assert "YAML" in said.stderr


def test_no_file_means_the_screen(run: Run) -> None:
    """Without a file, or with ``-``, the document goes to stdout."""
    assert run("new").stdout == run("new", "-").stdout
    assert run("new").stdout.startswith("# En ny processkarta")
