"""``processmap doctor``."""

import click

from processmap.cli import options
from processmap.cli.local import command as make
from processmap.cli.local import language_of
from processmap.cli.output import give, line_width
from processmap.verbs.doctor import diagnose


@make("doctor")
@options.as_json
@click.pass_context
def command(ctx: click.Context, as_json: bool) -> int:
    """Say what this computer has and lacks; status 3 where something that is needed does not
    work.
    """
    language = language_of(ctx)
    found = diagnose(language)
    give(found.json() if as_json else found.page.text(line_width()), None, language)
    return 0 if found.well else 3
