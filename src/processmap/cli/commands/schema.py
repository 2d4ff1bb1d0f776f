"""``processmap schema``."""

import click

from processmap.cli import options
from processmap.cli.local import command as make
from processmap.cli.local import language_of
from processmap.cli.output import give
from processmap.formats.schema import schema_text
from processmap.verbs.choices import choose_format

FORMATS = ("json",)


@make("schema")
@options.output(FORMATS)
@click.pass_context
def command(ctx: click.Context, output: str | None, format: str | None) -> None:  # noqa: A002  # the option's name
    """Write the JSON Schema of the document format."""
    choose_format(FORMATS, "json", path=output, name=format)
    language = language_of(ctx)
    give(schema_text(language), output, language)
