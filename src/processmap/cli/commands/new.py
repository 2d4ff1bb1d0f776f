"""``processmap new``."""

import click

from processmap.cli import options
from processmap.cli.local import command as make
from processmap.cli.local import language_of
from processmap.cli.output import give, say
from processmap.messages import text
from processmap.verbs.starter import start, starter


@make("new")
@options.file(required=False)
@click.pass_context
def command(ctx: click.Context, file: str | None) -> None:
    """Write a document with the first questions; never over one that exists."""
    language = language_of(ctx)
    if file is None or file == "-":
        give(starter(language=language), None, language)
    else:
        start(file, language)
        say(text("cli.new_written", language, file=file))
