"""``processmap propose``."""

import click

from processmap.cli import options
from processmap.cli.local import command as make
from processmap.cli.local import language_of
from processmap.cli.output import give, line_width, say
from processmap.cli.source import load, written_as
from processmap.formats.document import dumps
from processmap.formats.files import write
from processmap.messages import text
from processmap.planning.merge import with_plan
from processmap.planning.proposer import propose
from processmap.verbs.choices import choose_format
from processmap.verbs.proposing import alternative as alternative_of
from processmap.verbs.proposing import alternatives_json, alternatives_page, in_short

DOCUMENTS = ("yaml", "json")
FORMATS = (*DOCUMENTS, "txt", "md")


@make("propose")
@options.file()
@options.alternative
@options.weigh
@options.output(FORMATS)
@options.as_json
@click.pass_context
def command(
    ctx: click.Context,
    file: str,
    alternative: str,
    weights: dict[str, float],
    output: str | None,
    format: str | None,  # noqa: A002  # the option's name
    as_json: bool,
) -> None:
    """Propose conversations; write the document with them in it, or the alternatives to read."""
    if as_json and format is not None:
        ctx.fail(text("cli.two_formats", language_of(ctx), format=format))
    kind = "alternatives" if as_json else choose_format(FORMATS, "", path=output, name=format)
    case, language = load(ctx, file)
    if kind == "alternatives":
        give(alternatives_json(propose(case, language, weights=weights or None)), output, language)
    elif kind in ("txt", "md"):
        found = propose(case, language, weights=weights or None)
        chosen = alternative_of(case, alternative, language, weights)
        page = alternatives_page(found, language, chosen)
        give(page.text(line_width()) if kind == "txt" else page.markdown(), output, language)
    else:
        plan = alternative_of(case, alternative, language, weights)
        written = with_plan(case, plan)
        if output in (None, "-"):
            give(dumps(written, kind or written_as(case)), None, language)
        else:
            write(written, output, kind)
            say(text("cli.written", language, file=output))
        for sentence in in_short(plan, language):
            say(sentence)
