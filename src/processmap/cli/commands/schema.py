"""``processmap schema``."""

import click

from processmap.cli import options
from processmap.cli.local import Option, language_of
from processmap.cli.local import command as make
from processmap.cli.output import give
from processmap.formats.schema import schema_text
from processmap.verbs.choices import choose_format

FORMATS = ("json",)


@make("schema")
@click.option("--public", cls=Option, is_flag=True, help="schema_public")
@options.output(FORMATS)
@click.pass_context
def command(
    ctx: click.Context,
    public: bool,
    output: str | None,
    format: str | None,  # noqa: A002  # the option's name
) -> None:
    """Write the JSON Schema of the document format, or of the public version."""
    choose_format(FORMATS, "json", path=output, name=format)
    language = language_of(ctx)
    give(schema_text(language, public), output, language)
