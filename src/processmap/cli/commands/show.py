"""``processmap show``."""

import datetime as dt

import click

from processmap.cli import options
from processmap.cli.local import Option
from processmap.cli.local import command as make
from processmap.cli.reading import reading
from processmap.messages import Language
from processmap.model.process_map import ProcessMap
from processmap.pages.registry import PAGES
from processmap.verbs.showing import Summary, show


@make("show")
@click.option("--today", cls=Option, metavar="YYYY-MM-DD", help="today", callback=options.day)
@click.option("--until", cls=Option, metavar="YYYY-MM-DD", help="known_until", callback=options.day)
@options.named("--page", "page", tuple(PAGES), next(iter(PAGES)))
@options.show_confidential
@reading()
def command(
    case: ProcessMap,
    language: Language,
    page: str,
    show_confidential: bool,
    today: dt.date | None,
    until: dt.date | None,
) -> Summary:
    """Sum up where the case stands."""
    day = today or until or dt.date.today()
    return show(
        case,
        language=language,
        show_confidential=show_confidential,
        today=day,
        until=until,
        page=page,
    )
