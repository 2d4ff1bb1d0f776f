"""``processmap show``."""

import click

from processmap.cli import options
from processmap.cli.local import command as make
from processmap.cli.output import give, line_width
from processmap.cli.source import load
from processmap.verbs.choices import choose_format
from processmap.verbs.result import FORMATS
from processmap.verbs.summary import show


@make("show")
@options.file()
@options.output(FORMATS)
@options.as_json
@options.show_confidential
@click.pass_context
def command(
    ctx: click.Context,
    file: str,
    output: str | None,
    format: str | None,  # noqa: A002  # the option's name
    as_json: bool,
    show_confidential: bool,
) -> None:
    """Sum up where the case stands."""
    kind = choose_format(FORMATS, "txt", path=output, name=options.one_format(ctx, format, as_json))
    case, language = load(ctx, file)
    found = show(case, language=language, show_confidential=show_confidential)
    give(found.write(kind, line_width()), output, language)
