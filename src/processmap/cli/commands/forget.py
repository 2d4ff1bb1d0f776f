"""``processmap forget``."""

import datetime as dt
import sys
from pathlib import Path
from typing import Any

import click

from processmap.analysis.person import names_of
from processmap.cli import options
from processmap.cli.local import Argument, Option, language_of
from processmap.cli.local import command as make
from processmap.cli.output import give, line_width, say
from processmap.cli.source import load, written_as
from processmap.formats.document import dumps
from processmap.formats.files import held_if_same, write
from processmap.messages import Language, text
from processmap.model.process_map import ProcessMap
from processmap.verbs.choices import choose_format
from processmap.verbs.forgetting import Forgotten, forget
from processmap.verbs.personal_data import held_about, personal_data
from processmap.verbs.result import FORMATS
from processmap.verbs.traces import Trace, sweep, traces

DOCUMENTS = ("yaml", "json")


@make("forget")
@options.file()
@click.argument("key", cls=Argument, required=False)
@click.option("--list", "listed", cls=Option, is_flag=True, help="forget_list")
@click.option("--about", cls=Option, metavar="ID", help="forget_about")
@click.option("--working-material", cls=Option, is_flag=True, help="working_material")
@click.option("--disposal-decision", cls=Option, metavar="NUMBER", help="disposal_decision")
@click.option("--date", cls=Option, metavar="YYYY-MM-DD", help="disposal_date")
@click.option("--by", cls=Option, metavar="NAME", help="disposal_by")
@options.output(tuple(dict.fromkeys((*FORMATS, *DOCUMENTS))))
@options.as_json
@click.pass_context
def command(
    ctx: click.Context,
    /,
    file: str,
    key: str | None,
    listed: bool,
    about: str | None,
    output: str | None,
    format: str | None,  # noqa: A002  # the option's name
    as_json: bool,
    **ground: Any,
) -> None:
    """List personal data, give what is held about one, or take one out."""
    if sum((listed, about is not None, key is not None)) != 1:
        ctx.fail(text("forget.one_thing", language_of(ctx)))
    asked = options.one_format(ctx, format, as_json)
    if key is not None:
        _forget(ctx, file, key, output, asked, ground)
        return
    kind = choose_format(FORMATS, "txt", path=output, name=asked)
    case, language = load(ctx, file)
    found = (
        personal_data(case, language=language)
        if about is None
        else held_about(case, about, language=language)
    )
    give(found.write(kind, line_width()), output, language)


def _forget(
    ctx: click.Context,
    file: str,
    key: str,
    output: str | None,
    named: str | None,
    ground: dict[str, Any],
) -> None:
    """Take somebody out of the file itself, or out of what is written elsewhere."""
    written = file if output is None else output
    kind = (
        choose_format(DOCUMENTS, "", path=output, name=named)
        if output not in (None, "-") or named
        else None
    )
    date = _day(ctx, ground.pop("date"))
    with held_if_same(file, written):
        case, language = load(ctx, file)
        ground = _asked(ctx, case, key, written, ground, language)
        done = forget(case, key, date=date, language=language, **ground)
        if written == "-":
            give(dumps(done.case, kind or written_as(case)), None, language)
        else:
            write(done.case, written, kind or (written_as(case) if output is None else None))
    _tell(done, case, key, file, written, language)


def _day(ctx: click.Context, value: str | None) -> dt.date:
    """The day it is done: as given, else today's."""
    try:
        return dt.date.fromisoformat(value) if value else dt.date.today()
    except ValueError as error:
        raise click.BadParameter(text("cli.not_a_day", language_of(ctx), value=value)) from error


def _asked(
    ctx: click.Context,
    case: ProcessMap,
    key: str,
    written: str,
    ground: dict[str, Any],
    language: Language,
) -> dict[str, Any]:
    """The ground: as given, else what a person at the terminal answers, who is first told that it
    cannot be undone.
    """
    if ground["working_material"] or ground["disposal_decision"] or not _somebody_is_there():
        return ground
    count = forget(case, key, working_material=True).removed
    say(text("forget.ask_intro", language, key=key, file=written, count=count))
    answers = [text(f"forget.answer_{name}", language) for name in ("working", "decision")]
    answer = _answer(text("forget.ask_basis", language)).lower()
    if answer == answers[0]:
        ground = {**ground, "working_material": True}
    elif answer == answers[1]:
        ground = {**ground, "disposal_decision": _answer(text("forget.ask_number", language))}
    if answer not in answers or _answer(text("forget.ask_sure", language)) != key:
        say(text("forget.ask_stopped", language))
        ctx.exit(1)
    return ground


def _somebody_is_there() -> bool:
    return sys.stdin.isatty() and sys.stderr.isatty()


def _answer(question: str) -> str:
    return str(click.prompt(question, default="", show_default=False, err=True)).strip()


def _tell(
    done: Forgotten, case: ProcessMap, key: str, file: str, written: str, language: Language
) -> None:
    """Say what was done and what is left, in the document and around it."""
    say(done.page.text(line_width()).rstrip())
    say("")
    say(text("forget.elsewhere_title", language).upper())
    for sentence in _elsewhere(case, key, file, written, language):
        say(f"  - {sentence}")


def _elsewhere(
    case: ProcessMap, key: str, file: str, written: str, language: Language
) -> list[str]:
    names, found = names_of(case, key), list[Trace]()
    untouched = written not in ("-", file) and file != "-"
    if written != "-":
        found = [*sweep(written, names), *traces(written, names)]
    named = [each.said(language) for each in found if each.name != Path(file).name]
    original = [text("forget.original", language, file=file)] if untouched else []
    return [*original, *named, text("forget.beyond", language)]
