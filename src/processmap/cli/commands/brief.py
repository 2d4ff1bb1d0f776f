"""``processmap brief``."""

import click

from processmap.cli import options
from processmap.cli.local import command as make
from processmap.cli.output import give, line_width
from processmap.cli.source import load
from processmap.verbs.choices import choose_format
from processmap.verbs.explaining import brief
from processmap.verbs.result import FORMATS


@make("brief")
@options.file()
@options.alternative
@options.output(FORMATS)
@options.as_json
@click.pass_context
def command(
    ctx: click.Context,
    file: str,
    alternative: str,
    output: str | None,
    format: str | None,  # noqa: A002  # the option's name
    as_json: bool,
) -> None:
    """Write the one page a process lead carries."""
    kind = choose_format(FORMATS, "txt", path=output, name=options.one_format(ctx, format, as_json))
    case, language = load(ctx, file)
    found = brief(case, name=alternative, language=language)
    give(found.write(kind, line_width()), output, language)
