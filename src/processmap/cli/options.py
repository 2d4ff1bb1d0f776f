"""Arguments and options that several commands share."""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

import click

from processmap.cli.local import Argument, OneOf, Option, language_of
from processmap.messages import text

if TYPE_CHECKING:
    from processmap.picture.theme import Theme

Decorator: TypeAlias = Callable[[Any], Any]


def file(*, required: bool = True) -> Decorator:
    """The document: a file's name, or ``-`` for what comes through the pipe."""
    return click.argument("file", cls=Argument, required=required, shell_complete=_files)


def _files(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[Any]:
    from click.shell_completion import CompletionItem  # only a shell that completes needs it

    return [CompletionItem(incomplete, type="file")]


def words(*known: str) -> Callable[[click.Context, click.Parameter, str], list[Any]]:
    """Complete one of these words in the shell."""

    def complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[Any]:
        from click.shell_completion import CompletionItem  # as above

        return [CompletionItem(word) for word in known if word.startswith(incomplete)]

    return complete


def named(flag: str, text_key: str, known: Sequence[str], default: str | None = None) -> Decorator:
    """An option that takes one of a few names, which stand in its help and which the shell
    completes.

    Whether a name is one of them is judged by what the command calls, so that Python and the
    command line say the same.

    Args:
        flag: such as ``--view``.
        text_key: key of its help.
        known: the names, those the help tells first.
        default: the name where none is given.
    """
    return click.option(
        flag,
        cls=Option,
        default=default,
        metavar="NAME",
        help=text_key,
        words={"names": ", ".join(name for name in known if name != "auto")},
        shell_complete=words(*known),
    )


def day(ctx: click.Context, param: click.Parameter, value: str | None) -> dt.date | None:
    """Read a day, for an option's callback."""
    try:
        return dt.date.fromisoformat(value) if value else None
    except ValueError as error:
        raise click.BadParameter(
            text("cli.not_a_day", language_of(ctx), value=value), ctx, param
        ) from error


def whole(ctx: click.Context, param: click.Parameter, value: str) -> int:
    """Read a whole number, for an option's callback: click has its words for it in English only."""
    try:
        return int(value)
    except ValueError as error:
        raise click.BadParameter(
            text("cli.not_a_number", language_of(ctx), value=value), ctx, param
        ) from error


def alternative(function: Any) -> Any:
    """``--alternative``: which of the alternatives it is about."""
    from processmap.verbs.alternative import NAMES

    return click.option(
        "--alternative",
        cls=Option,
        default=NAMES[0],
        type=OneOf(*NAMES),
        metavar="NAME",
        help="alternative",
        words={"names": ", ".join(NAMES)},
    )(function)


def output(formats: Sequence[str]) -> Decorator:
    """``-o`` and ``-f``: where to write and in which format."""

    def add(function: Any) -> Any:
        known = {"formats": " ".join(formats)}
        chosen = click.option(
            "-f", "--format", "format", cls=Option, metavar="FORMAT", help="format", words=known
        )
        written = click.option(
            "-o",
            "--output",
            cls=Option,
            metavar="FILE",
            help="output",
            words=known,
            shell_complete=_files,
        )
        return written(chosen(function))

    return add


def as_json(function: Any) -> Any:
    """``--json``: the same as ``--format json``."""
    return click.option("--json", "as_json", cls=Option, is_flag=True, help="json")(function)


def one_format(ctx: click.Context, chosen: str | None, as_json: bool) -> str | None:
    """Give the format that ``--format`` or ``--json`` names; refuse both where they differ."""
    if as_json and chosen not in (None, "json"):
        ctx.fail(text("cli.two_formats", language_of(ctx), format=chosen))
    return "json" if as_json else chosen


def backup(function: Any) -> Any:
    """``--backup``: keep the last version of the document that is saved over."""
    return click.option("--backup", cls=Option, is_flag=True, help="backup")(function)


def written(formats: Sequence[str]) -> Decorator:
    """``-o``, ``-f``, ``--json`` and ``--backup``: for what writes the document, or something to
    read instead.
    """

    def add(function: Any) -> Any:
        return output(formats)(as_json(backup(function)))

    return add


def check_written(
    ctx: click.Context, output: str | None, chosen: str | None, as_json: bool, backup: bool
) -> None:
    """Refuse two formats at once, and a copy of a document that is not saved over."""
    if as_json and chosen is not None:
        ctx.fail(text("cli.two_formats", language_of(ctx), format=chosen))
    if backup and output in (None, "-"):
        ctx.fail(text("cli.backup_of_what", language_of(ctx)))


def theme(function: Any) -> Any:
    """``--theme``: what the municipality's pictures look like."""
    return click.option("--theme", cls=Option, metavar="FILE", help="theme", shell_complete=_files)(
        function
    )


def theme_of(document: str, named: str | None) -> "Theme | None":
    """Give the theme that is named, else the one that lies beside the document.

    Args:
        document: the document's file, or ``-`` for what comes through the pipe.
        named: the theme file that was asked for.

    Raises:
        FileError: where it cannot be read, or says what a theme cannot.
    """
    from processmap.formats.theme_file import read_theme, theme_beside  # few have one

    if named is not None:
        return read_theme(named)
    return theme_beside(document) if document != "-" else None


def show_confidential(function: Any) -> Any:
    """``--show-confidential``."""
    return click.option("--show-confidential", cls=Option, is_flag=True, help="show_confidential")(
        function
    )
