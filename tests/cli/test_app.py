"""The program as a whole: help, version, statuses, languages."""

import os
import subprocess
import sys
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

import click
import pytest

from processmap.cli.app import COMMANDS, app
from processmap.cli.local import Argument, Command, Option
from processmap.messages import LANGUAGES, has_text, text
from tests.cli.conftest import Run


def _commands() -> list[Command]:
    return [import_module(f"processmap.cli.commands.{name}").command for name in COMMANDS]


def test_help_lists_every_command_in_both_languages(run: Run) -> None:
    """The overview names each command with its own words, Swedish unless asked otherwise."""
    swedish, english = run("--help"), run("--help", "--lang", "en")
    assert swedish.exit_code == english.exit_code == 0
    assert swedish.stdout.startswith("Användning: processmap")
    assert english.stdout.startswith("Usage: processmap")
    for name in COMMANDS:
        assert text(f"cli.{name}_short", "sv") in " ".join(swedish.stdout.split())
        assert text(f"cli.{name}_short", "en") in " ".join(english.stdout.split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_helps(run: Run, name: str, language: str) -> None:
    """Each command explains itself, its options and gives examples that name it."""
    said = run(name, "--help", "--lang", language)
    assert said.exit_code == 0
    assert f"processmap {name}" in said.stdout
    assert "--lang" in said.stdout
    assert text("cli.examples", language) in said.stdout
    other = "en" if language == "sv" else "sv"
    assert text("cli.usage", other) not in said.stdout


def test_every_text_of_the_command_line_exists() -> None:
    """No command, option or argument lacks its words."""
    for command in [app, *_commands()]:
        for part in ("help", "examples"):
            assert has_text(f"cli.{command.name}_{part}"), command.name
        for param in command.params:
            if isinstance(param, Option):
                assert has_text(f"cli.{param.help}"), (command.name, param.name)
            if isinstance(param, Argument):
                assert has_text(f"cli.argument_{param.name}"), (command.name, param.name)
                assert has_text(f"cli.missing_{param.name}"), (command.name, param.name)


def test_a_module_for_every_command_and_no_other() -> None:
    """The list of commands and the folder of commands say the same, and each knows its name."""
    folder = Path(str(import_module("processmap.cli.commands").__file__)).parent
    assert sorted(COMMANDS) == sorted(
        path.stem for path in folder.glob("*.py") if path.stem != "__init__"
    )
    assert [command.name for command in _commands()] == list(COMMANDS)
    assert all(isinstance(command, click.Command) for command in _commands())


def test_no_command_is_wrong_usage(run: Run) -> None:
    """Without a command the overview goes to stderr, and the status says that nothing was done."""
    said = run()
    assert (said.exit_code, said.stdout) == (2, "")
    assert "propose" in said.stderr or "doctor" in said.stderr


def test_version(run: Run) -> None:
    """The version is printed in one line."""
    said = run("--version")
    assert said.exit_code == 0
    assert said.stdout.startswith("processmap ")


@pytest.mark.parametrize(
    ("arguments", "swedish", "english"),
    [
        (("chekc",), "finns inte", "There is no command"),
        (("doctor", "--jsno"), "Menade du --json", "Did you mean --json"),
        (("doctor", "--xyzzy"), "Valet --xyzzy finns inte.", "There is no option --xyzzy."),
        (("doctor", "one", "two"), "blev över: one two", "left over: one two"),
        (("doctor", "--json=yes"), "--json", "--json"),
    ],
)
def test_wrong_usage_is_said_in_the_users_language(
    run: Run, arguments: tuple[str, ...], swedish: str, english: str
) -> None:
    """Wrong usage gives status 2, a sentence on stderr, a pointer to help, and nothing on
    stdout.
    """
    for language, sentence in (("sv", swedish), ("en", english)):
        said = run(*arguments, f"--lang={language}")
        assert (said.exit_code, said.stdout) == (2, "")
        assert sentence in said.stderr
        assert "--help" in said.stderr
        assert "Traceback" not in said.stderr


def test_an_unknown_language_is_refused_with_the_known_ones(run: Run) -> None:
    """``--lang`` takes the two languages there are."""
    said = run("doctor", "--lang", "fr")
    assert said.exit_code == 2
    assert "sv, en" in said.stderr


@pytest.mark.parametrize("tag", ["en-GB", "EN", "en_US"])
def test_a_language_with_a_region_is_taken(
    run: Run, monkeypatch: pytest.MonkeyPatch, tag: str
) -> None:
    """As an option and in the environment, where the character set may follow."""
    assert run("--help", "--lang", tag).stdout.startswith("Usage:")
    assert run("--help", f"--lang={tag}").stdout.startswith("Usage:")
    monkeypatch.setenv("PROCESSMAP_LANG", f"{tag}.UTF-8")
    assert run("--help").stdout.startswith("Usage:")
    assert run("--help", "--lang", "sv-SE").stdout.startswith("Användning:")


def test_an_unknown_language_in_the_environment_is_refused(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is not passed over in silence; ``--lang`` decides over it."""
    monkeypatch.setenv("PROCESSMAP_LANG", "fr")
    said = run("doctor")
    assert (said.exit_code, said.stdout) == (2, "")
    assert said.stderr == "PROCESSMAP_LANG: Språket ”fr” finns inte. Välj sv eller en.\n"
    assert run("doctor", "--lang", "en").stdout


def test_the_environment_can_choose_the_language(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """PROCESSMAP_LANG holds where --lang says nothing, and --lang decides over it."""
    monkeypatch.setenv("PROCESSMAP_LANG", "en")
    assert run("--help").stdout.startswith("Usage:")
    assert run("--lang", "sv", "--help").stdout.startswith("Användning:")


def test_what_follows_two_hyphens_is_no_language(run: Run) -> None:
    """A word after ``--`` is an argument, not a language."""
    assert run("doctor", "--", "--lang", "en").stderr.startswith("Det här blev över")


def _program(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [sys.executable, "-m", "processmap", *arguments],
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )


def test_help_imports_no_more_than_click() -> None:
    """What makes the program slow to start stays out: model, packages it rests on, and the reading
    of metadata.
    """
    said = subprocess.run(
        [
            sys.executable,
            "-c",
            "import atexit, sys; atexit.register(lambda: print(*sys.modules, file=sys.stderr))\n"
            "from processmap.cli import main; sys.argv = ['processmap', '--help']; main()",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(said.stderr.split())
    heavy = {
        "attr",
        "attrs",
        "cattrs",
        "networkx",
        "ruamel",
        "graphviz",
        "importlib.metadata",
        "shutil",
        "difflib",
    }
    if version("click").split(".")[:2] <= ["8", "2"]:
        heavy.remove("shutil")  # click itself brought it in until then
    assert loaded & heavy == set()
    assert not {
        name for name in loaded if name.startswith(("processmap.model", "processmap.verbs"))
    }


def test_a_picture_needs_neither_the_planner_nor_the_network() -> None:
    """A map is drawn without what proposes, keeps time or fetches pages: who waits for a picture
    does not wait for them.
    """
    case = str(Path(__file__).parents[2] / "examples" / "mossgruvan.yaml")
    said = subprocess.run(
        [
            sys.executable,
            "-c",
            "import atexit, sys; atexit.register(lambda: print(*sys.modules, file=sys.stderr))\n"
            "from processmap.cli import main\n"
            f"sys.argv = ['processmap', 'render', {case!r}]; main()",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(said.stderr.split())
    assert "processmap.renderers.svg" in loaded
    assert not loaded & {"ssl", "http.client", "urllib.request", "networkx"}
    for room in ("planning", "scheduling", "wording", "publishing"):
        assert not sorted(name for name in loaded if name.startswith(f"processmap.{room}."))


def test_output_is_utf8_whatever_the_locale() -> None:
    """What is piped is UTF-8 with plain line feeds, also where the system's own encoding is
    another.
    """
    for settings in ({"PYTHONIOENCODING": "cp1252"}, {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"}):
        said = _program("new", **settings)
        assert said.returncode == 0
        assert "Vilka berörs?" in said.stdout.decode("utf-8")
        assert b"\r" not in said.stdout
        complaint = _program("nåt", **settings)
        assert "finns inte" in complaint.stderr.decode("utf-8")


def test_a_reader_that_stops_is_no_error() -> None:
    """When nobody reads on, the program ends quietly with the shell's status for a broken pipe."""
    for arguments in (("new",), ("--help",)):
        reading, writing = os.pipe()
        os.close(reading)
        try:
            said = subprocess.run(
                [sys.executable, "-m", "processmap", *arguments],
                stdout=writing,
                stderr=subprocess.PIPE,
                check=False,
            )
        finally:
            os.close(writing)
        assert (said.returncode, said.stderr) == (141, b"")


def test_completion_knows_commands_and_options() -> None:
    """The shell is told which commands and options there are."""
    ask = {"_PROCESSMAP_COMPLETE": "bash_complete"}
    commands = _program(COMP_WORDS="processmap ", COMP_CWORD="1", **ask).stdout.decode()
    assert {f"plain,{name}" for name in COMMANDS} <= set(commands.split())
    options = _program(COMP_WORDS="processmap doctor --l", COMP_CWORD="2", **ask).stdout.decode()
    assert options.split() == ["plain,--lang"]
    words = _program(COMP_WORDS="processmap doctor --lang ", COMP_CWORD="3", **ask).stdout.decode()
    assert words.split() == ["plain,sv", "plain,en"]
