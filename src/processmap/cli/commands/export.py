"""``processmap export``."""

from pathlib import Path

import click

from processmap.cli import options
from processmap.cli.local import Option, language_of
from processmap.cli.local import command as make
from processmap.cli.output import give, say
from processmap.cli.source import load
from processmap.formats.saving import file_error
from processmap.messages import text
from processmap.messages.phrases import Choices
from processmap.verbs.choices import choose_format, suffix_of
from processmap.verbs.exporting import TARGETS, export

FORMATS = ("ics",)


@make("export")
@options.file()
@click.option(
    "--to",
    cls=Option,
    metavar="NAME",
    help="to",
    words={"targets": ", ".join(TARGETS)},
    shell_complete=options.words(*TARGETS),
)
@options.output(FORMATS)
@click.option("--earlier", cls=Option, metavar="FILE", help="earlier")
@options.show_confidential
@click.pass_context
def command(
    ctx: click.Context,
    file: str,
    to: str | None,
    output: str | None,
    format: str | None,  # noqa: A002  # the option's name
    earlier: str | None,
    show_confidential: bool,
) -> None:
    """Export the case for other programs and papers."""
    target = to or (suffix_of(output) if output and suffix_of(output) in TARGETS else None)
    if target is None:
        ctx.fail(text("export.no_target", language_of(ctx), known=Choices(TARGETS)))
    case, language = load(ctx, file)
    kind = choose_format(FORMATS, "ics", path=output, name=format)
    before = _earlier(earlier, output)
    made = export(case, target, language=language, show_confidential=show_confidential, earlier=before)
    give(made.data, output, language, kind)
    for note in made.notes:
        say(note)


def _earlier(named: str | None, output: str | None) -> bytes | None:
    """The file as it was last written: the one named, else the one that is about to be replaced."""
    path = Path(named or (output if output and output != "-" else ""))
    if not named and not path.is_file():
        return None
    try:
        return path.read_bytes()
    except OSError as error:
        raise file_error(error, str(path), "not_readable") from error
