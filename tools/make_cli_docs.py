"""Write docs/cli.md from the commands themselves: ``python tools/make_cli_docs.py [--check]``.

With ``--check`` nothing is written, and the status is 1 where the file is not what would be
written.
"""

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import click

from processmap.cli.app import COMMANDS, app
from processmap.messages import LANGUAGES, Language

TARGET = Path(__file__).parent.parent / "docs" / "cli.md"
HEAD = """\
<!-- Made by tools/make_cli_docs.py from the commands themselves; the words are in src/processmap/messages/cli.py. -->

# Kommandon · Commands

[På svenska](#på-svenska) · [In English](#in-english)
"""
COMMON = {
    "sv": """\
## På svenska

`FIL` är ett dokument, YAML eller JSON, eller `-` för det som kommer genom röret. Det man bad om skrivs på standard ut,
allt annat på standard fel, så kommandona går att koppla ihop. Filer skrivs hela eller inte alls.

Språket är det som anges med `--lang`, annars i miljövariabeln `PROCESSMAP_LANG`, annars dokumentets eget, annars
svenska. Ingen färg används i utskrifterna, så `NO_COLOR` är alltid uppfyllt.

| slutstatus | betyder |
|---|---|
| 0 | det gick bra; varningar ändrar inte det, utom med `--strict` |
| 1 | dokumentet har fel, eller en fil gick inte att läsa eller skriva |
| 2 | kommandot var fel skrivet |
| 3 | något som behövs är inte installerat; meddelandet säger vad man gör |
| 70 | ett fel i programmet självt |
| 130, 141 | avbrutet med Ctrl-C; ingen läste det som skrevs |

Så att skalet fyller i kommandon och val med tabb:

```console
$ eval "$(_PROCESSMAP_COMPLETE=bash_source processmap)"     # bash; i ~/.bashrc
$ eval "$(_PROCESSMAP_COMPLETE=zsh_source processmap)"      # zsh; i ~/.zshrc
$ _PROCESSMAP_COMPLETE=fish_source processmap | source      # fish
```
""",
    "en": """\
## In English

`FILE` is a document, YAML or JSON, or `-` for what comes through the pipe. What was asked for goes to standard output,
everything else to standard error, so commands can be piped together. Files are written whole or not at all.

The language is the one given with `--lang`, else in the environment variable `PROCESSMAP_LANG`, else the document's
own, else Swedish. No colour is used in what is printed, so `NO_COLOR` is always honoured.

| exit status | means |
|---|---|
| 0 | fine; warnings do not change that, except with `--strict` |
| 1 | the document has faults, or a file could not be read or written |
| 2 | the command was written wrong |
| 3 | something that is needed is not installed; the message says what to do |
| 70 | a fault of the program itself |
| 130, 141 | stopped with Ctrl-C; nobody read what was written |

For the shell to complete commands and options with the tab key:

```console
$ eval "$(_PROCESSMAP_COMPLETE=bash_source processmap)"     # bash; in ~/.bashrc
$ eval "$(_PROCESSMAP_COMPLETE=zsh_source processmap)"      # zsh; in ~/.zshrc
$ _PROCESSMAP_COMPLETE=fish_source processmap | source      # fish
```
""",
}


def help_of(command: click.Command, language: Language, parent: click.Context | None = None) -> str:
    """Give the help of a command as the terminal shows it, 78 characters wide."""
    with click.Context(
        command, parent=parent, info_name=command.name, obj=language, terminal_width=78
    ) as ctx:
        return command.get_help(ctx)


def parts() -> Iterator[str]:
    """Give the page part by part."""
    yield HEAD
    for language in LANGUAGES:
        yield COMMON[language]
        yield f"### processmap\n\n```text\n{help_of(app, language)}\n```\n"
        parent = click.Context(app, info_name=app.name, obj=language)
        for name in COMMANDS:
            command = import_module(f"processmap.cli.commands.{name}").command
            yield f"### processmap {name}\n\n```text\n{help_of(command, language, parent)}\n```\n"
            if isinstance(command, click.Group):
                own = click.Context(command, parent=parent, info_name=name, obj=language)
                for each in command.list_commands(own):
                    inner = command.get_command(own, each)
                    if inner is not None:
                        yield f"#### processmap {name} {each}\n\n```text\n{help_of(inner, language, own)}\n```\n"


def main() -> int:
    """Write the page, or look whether it is right."""
    page = "\n".join(parts())
    if "--check" in sys.argv[1:]:
        return 0 if TARGET.exists() and TARGET.read_text(encoding="utf-8") == page else 1
    TARGET.write_text(page, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
