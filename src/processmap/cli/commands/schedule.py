"""``processmap schedule``."""

import datetime as dt

import click

from processmap.cli import options
from processmap.cli.ending import read_instead
from processmap.cli.local import Option, language_of
from processmap.cli.local import command as make
from processmap.cli.output import give, line_width, say
from processmap.cli.source import load, save
from processmap.exports.timetable_data import backward_json, schedule_json
from processmap.formats.files import held_if_same
from processmap.messages import text
from processmap.pages.page import Page
from processmap.pages.timetable import backward_page, in_short, schedule_page
from processmap.verbs.choices import choose_format
from processmap.verbs.scheduling import look_back, schedule, with_schedule
from processmap.verbs.seeing import seen_backward, seen_schedule

DOCUMENTS = ("yaml", "json")
FORMATS = (*DOCUMENTS, "txt", "md", "html")
READING = ("txt", "md", "html", "json")


def _day(ctx: click.Context, param: click.Parameter, value: str | None) -> dt.date | None:
    if value is None:
        return None
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        raise click.BadParameter(
            text("cli.not_a_day", language_of(ctx), value=value), ctx, param
        ) from None


def _meeting(
    ctx: click.Context, param: click.Parameter, value: str | None
) -> tuple[str, dt.date] | None:
    if value is None:
        return None
    body, mark, date = value.rpartition("@")
    if not mark or not body:
        raise click.BadParameter(
            text("cli.not_a_meeting", language_of(ctx), value=value), ctx, param
        )
    found = _day(ctx, param, date)
    assert found is not None  # a text that is no day has been refused
    return body, found


def _written(page: Page, kind: str) -> str:
    """A page as text, Markdown or HTML; empty for anything else."""
    if kind == "txt":
        return page.text(line_width())
    return page.markdown() if kind == "md" else page.document() if kind == "html" else ""


@make("schedule")
@options.file()
@options.alternative
@click.option("--today", cls=Option, metavar="YYYY-MM-DD", help="schedule_today", callback=_day)
@click.option(
    "--decision", cls=Option, metavar="ID@YYYY-MM-DD", help="schedule_decision", callback=_meeting
)
@options.written(FORMATS)
@click.pass_context
def command(
    ctx: click.Context,
    file: str,
    alternative: str,
    today: dt.date | None,
    decision: tuple[str, dt.date] | None,
    output: str | None,
    format: str | None,  # noqa: A002  # the option's name
    as_json: bool,
    backup: bool,
) -> None:
    """Work out when each conversation can be held; write the days into the document, or the
    timetable to read.
    """
    options.check_written(ctx, output, format, as_json, backup)
    formats, usual = (READING, "txt") if decision else (FORMATS, "")
    kind = "json" if as_json and decision else "data" if as_json else ""
    kind = kind or choose_format(formats, usual, path=output, name=format)
    with held_if_same(file, output):
        case, language = load(ctx, file)
        if decision is not None:
            back = look_back(case, *decision, name=alternative, today=today, language=language)
            shown = seen_backward(back, language)
            give(_written(backward_page(shown), kind) or backward_json(shown), output, language)
            return
        found = schedule(case, name=alternative, today=today, language=language)
        if kind in ("data", *READING[:-1]):
            shown = seen_schedule(found, language)
            read = schedule_json(shown) if kind == "data" else _written(schedule_page(shown), kind)
            give(read, output, language)
            return
        written = with_schedule(case, found)
        with read_instead(ctx, language, file):
            save(written, kind, output, language, like=case, backup=backup)
    for sentence in in_short(seen_schedule(found, language)):
        say(sentence)
