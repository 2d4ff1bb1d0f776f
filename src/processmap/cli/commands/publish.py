"""``processmap publish``."""

from pathlib import Path

import click

from processmap.cli import options
from processmap.cli.local import Option
from processmap.cli.local import command as make
from processmap.cli.output import give, line_width, say
from processmap.cli.source import load
from processmap.errors import UsageError
from processmap.formats.files import read
from processmap.formats.saving import save
from processmap.formats.series_file import series_from
from processmap.messages import Language, text
from processmap.model.public import LEAST_GROUP, LOWEST_LEAST, PublicMap
from processmap.model.series import Series
from processmap.verbs.choices import choose_format
from processmap.verbs.picture import DRESSED
from processmap.verbs.publishing import FORMATS, public_bytes, publication
from processmap.verbs.result import FORMATS as REPORTS
from processmap.views.public import PUBLIC_VIEWS


@make("publish")
@options.file()
@options.named("--view", "public_view", PUBLIC_VIEWS)
@options.output(FORMATS)
@options.theme
@click.option(
    "-k",
    "--least-group",
    "least",
    cls=Option,
    callback=options.whole,
    default=str(LEAST_GROUP),
    metavar="N",
    help="least_group",
    words={"default": str(LEAST_GROUP), "lowest": str(LOWEST_LEAST)},
)
@click.option("--previous", cls=Option, multiple=True, metavar="FILE", help="previous")
@click.option("--key", cls=Option, metavar="FILE", help="key")
@click.option("--series", cls=Option, metavar="NAME", help="series")
@click.option("--report", cls=Option, metavar="FILE", help="report")
@click.option("--strict", cls=Option, is_flag=True, help="strict_publish")
@click.pass_context
def command(
    ctx: click.Context,
    file: str,
    view: str | None,
    output: str | None,
    format: str | None,  # noqa: A002  # the option's name
    theme: str | None,
    least: int,
    previous: tuple[str, ...],
    key: str | None,
    series: str | None,
    report: str | None,
    strict: bool,
) -> int:
    """Make the public version; tell on stderr what was left out."""
    kind = choose_format(FORMATS, "yaml", path=output if output != "-" else None, name=format)
    report_kind = choose_format(REPORTS, "txt", path=report) if report else ""
    if series is not None and key is None:
        raise UsageError("publish.key_needed")
    _apart(key, output, report, file)
    case, language = load(ctx, file)
    last = [_previous(each) for each in previous]
    # Tried without a key first, so that no key is made for what cannot be published.
    made = publication(case, k=least, previous=last, language=language)
    if key is not None:
        keyed = _series(key, series or text("cli.series_default", language), language)
        made = publication(case, k=least, series=keyed, previous=last, language=language)
    look = options.theme_of(file, theme) if kind in DRESSED else None
    if not (strict and made.warnings):
        data = public_bytes(made.public, kind, view, language=language, theme=look)
        give(data, output, language, kind)
    if report:
        save(report, made.write(report_kind).encode("utf-8"), private=True)
        say(text("cli.written", language, file=report))
    say(made.text(line_width()))
    return 1 if strict and made.warnings else 0


def _apart(key: str | None, output: str | None, report: str | None, file: str) -> None:
    """Refuse names that would write one file over another."""
    if key is None:
        return
    for other in (output, report, file):
        if other not in (None, "-") and Path(str(other)).absolute() == Path(key).absolute():
            raise UsageError("publish.key_is_output")


def _previous(file: str) -> PublicMap:
    found = read(file)
    if not isinstance(found, PublicMap):
        raise UsageError("publish.not_public")
    return found


def _series(key: str, name: str, language: Language) -> Series:
    found, new = series_from(key, name)
    if new:
        say(text("publish.key_made", language, series=name, file=key))
    return found
