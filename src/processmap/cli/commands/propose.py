"""``processmap propose``."""

import click

from processmap.cli import options
from processmap.cli.ending import read_instead
from processmap.cli.local import Option, language_of
from processmap.cli.local import command as make
from processmap.cli.output import give, line_width, say
from processmap.cli.source import load, save, tell_struck
from processmap.formats.files import held_if_same
from processmap.messages import Language, text
from processmap.model.plan import Alternatives
from processmap.pages.proposals import alternatives_page, in_short
from processmap.planning.proposer import propose
from processmap.verbs.alternative import alternative as alternative_of
from processmap.verbs.alternative import alternatives_json
from processmap.verbs.choices import choose_format
from processmap.verbs.seeing import seen_alternatives
from processmap.wording.written import with_plan

DOCUMENTS = ("yaml", "json")
READ = ("txt", "md")
FORMATS = (*DOCUMENTS, *READ)


@make("propose")
@options.file()
@options.alternative
@click.option("--details", cls=Option, is_flag=True, help="propose_details")
@click.option("--whole", cls=Option, is_flag=True, help="propose_whole")
@options.show_confidential
@options.written(FORMATS)
@click.pass_context
def command(
    ctx: click.Context,
    file: str,
    alternative: str,
    details: bool,
    whole: bool,
    show_confidential: bool,
    output: str | None,
    format: str | None,  # noqa: A002  # the option's name
    as_json: bool,
    backup: bool,
) -> None:
    """Propose conversations; write the document with them in it, or the alternatives to read."""
    options.check_written(ctx, output, format, as_json, backup)
    kind = "alternatives" if as_json else choose_format(FORMATS, "", path=output, name=format)
    for option in [name for name, given in (("details", details), ("whole", whole)) if given]:
        if kind not in READ:
            known = ", ".join(READ)
            ctx.fail(text("cli.to_read", language_of(ctx), option=f"--{option}", formats=known))
    with held_if_same(file, output):
        case, language = load(ctx, file)
        tell_struck(case, language)
        if kind in ("alternatives", *READ):
            found = propose(case, language, show_confidential=show_confidential, whole=whole)
            give(_read(found, kind, language, alternative, details=details), output, language)
            return
        plan = alternative_of(case, alternative, language)
        written = with_plan(case, plan)
        with read_instead(ctx, language, file):
            save(written, kind, output, language, like=case, backup=backup)
    for sentence in in_short(plan, language):
        say(sentence)


def _read(
    found: Alternatives, kind: str, language: Language, alternative: str, *, details: bool
) -> str:
    """The alternatives to read, or as data."""
    if kind == "alternatives":
        return alternatives_json(found)
    chosen = alternative_of(found.case, alternative, language)
    seen = seen_alternatives(found, language, chosen)
    page = alternatives_page(seen, details=details, whole=found.whole)
    return page.text(line_width()) if kind == "txt" else page.markdown()
