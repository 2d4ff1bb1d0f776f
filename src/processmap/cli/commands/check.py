"""``processmap check``."""

import click

from processmap.cli import options
from processmap.cli.local import Option
from processmap.cli.local import command as make
from processmap.cli.output import give, line_width
from processmap.cli.source import attempt, tell_struck
from processmap.errors import DocumentError
from processmap.verbs.checking import check, judged
from processmap.verbs.choices import choose_format
from processmap.verbs.result import FORMATS


@make("check")
@options.file()
@click.option("--strict", cls=Option, is_flag=True, help="strict")
@options.output(FORMATS)
@options.as_json
@click.pass_context
def command(
    ctx: click.Context,
    file: str,
    strict: bool,
    output: str | None,
    format: str | None,  # noqa: A002  # the option's name
    as_json: bool,
) -> int:
    """Look the document over; status 1 for its faults, and with ``--strict`` for warnings too."""
    kind = choose_format(FORMATS, "txt", path=output, name=options.one_format(ctx, format, as_json))
    case, language = attempt(ctx, file)
    if not isinstance(case, DocumentError):
        tell_struck(case, language)
    found = (
        judged(case, language, file)
        if isinstance(case, DocumentError)
        else check(case, language=language)
    )
    give(found.write(kind, line_width()), output, language)
    return 0 if found.passes(strict=strict) else 1
