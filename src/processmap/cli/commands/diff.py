"""``processmap diff``."""

import click

from processmap.cli import options
from processmap.cli.local import Argument, OneOf, Option
from processmap.cli.local import command as make
from processmap.cli.output import give, line_width
from processmap.cli.source import load
from processmap.verbs.alternative import NAMES
from processmap.verbs.alternative import alternative as alternative_of
from processmap.verbs.choices import choose_format
from processmap.verbs.comparing import diff
from processmap.wording.written import with_plan

WORDS = ("txt", "md", "json")
PICTURES = ("svg", "png", "pdf", "html", "dot", "mmd")
FORMATS = (*WORDS, *PICTURES)


@make("diff")
@click.argument("old", cls=Argument)
@click.argument("new", cls=Argument)
@click.option(
    "--alternative",
    cls=Option,
    multiple=True,
    type=OneOf(*NAMES),
    metavar="NAME",
    help="diff_alternative",
    words={"names": ", ".join(NAMES)},
)
@options.show_confidential
@options.output(FORMATS)
@options.as_json
@click.pass_context
def command(
    ctx: click.Context,
    old: str,
    new: str,
    alternative: tuple[str, ...],
    show_confidential: bool,
    output: str | None,
    format: str | None,  # noqa: A002  # the option's name
    as_json: bool,
) -> None:
    """Tell what differs between two documents, or between what is proposed for them."""
    kind = choose_format(FORMATS, "txt", path=output, name=options.one_format(ctx, format, as_json))
    (before, _), (after, language) = load(ctx, old), load(ctx, new)
    if alternative:
        plans = (
            alternative_of(before, alternative[0], language),
            alternative_of(after, alternative[-1], language),
        )
        same = before == after
        found = (
            diff(*plans, case=after, language=language, show_confidential=show_confidential)
            if same
            else diff(
                with_plan(before, plans[0], language),
                with_plan(after, plans[1], language),
                language=language,
                show_confidential=show_confidential,
            )
        )
    else:
        found = diff(before, after, language=language, show_confidential=show_confidential)
    if kind in WORDS:
        give(found.write(kind, line_width()), output, language, kind)
    else:
        give(found.picture().render(kind), output, language, kind)
