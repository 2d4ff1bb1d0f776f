"""``processmap render``."""

import datetime as dt

import click

from processmap.cli import options
from processmap.cli.local import Option, language_of
from processmap.cli.local import command as make
from processmap.cli.output import give, say
from processmap.cli.source import load_either
from processmap.errors import UsageError
from processmap.layout.place import ENGINES
from processmap.messages import Language, text
from processmap.model.public import PublicMap
from processmap.picture.paper import PAPER_NAMES
from processmap.verbs.choices import choose_format
from processmap.verbs.drawing import draw
from processmap.verbs.picture import DRESSED, FORMATS, Picture
from processmap.verbs.pictures import WHOLE, draw_all
from processmap.views.registry import VIEWS


def _pair(
    ctx: click.Context, param: click.Parameter, value: tuple[str, ...]
) -> tuple[tuple[str, str], ...]:
    pairs = []
    for each in value:
        key, equals, wanted = each.partition("=")
        if not (key and equals and wanted):
            raise click.BadParameter(
                text("cli.not_a_pair", language_of(ctx), value=each), ctx, param
            )
        pairs.append((key.strip(), wanted.strip()))
    return tuple(pairs)


@make("render")
@options.file()
@options.named("--view", "drawn_view", tuple(VIEWS))
@options.output(FORMATS)
@options.named("--engine", "engine", ENGINES, "auto")
@options.named("--paper", "paper", PAPER_NAMES)
@click.option("--portrait", cls=Option, is_flag=True, help="portrait")
@options.theme
@click.option("--no-words", cls=Option, is_flag=True, help="no_words")
@click.option("--no-ties", cls=Option, is_flag=True, help="no_ties")
@click.option("--one", cls=Option, is_flag=True, help="one_file")
@click.option("--only", cls=Option, multiple=True, metavar="KEY=VALUE", help="only", callback=_pair)
@click.option("--around", cls=Option, metavar="ID", help="around")
@click.option("--phase", cls=Option, metavar="ID", help="phase")
@click.option("--until", cls=Option, metavar="YYYY-MM-DD", help="until", callback=options.day)
@click.option("--today", cls=Option, metavar="YYYY-MM-DD", help="drawn_on", callback=options.day)
@options.show_confidential
@click.pass_context
def command(
    ctx: click.Context,
    file: str,
    view: str | None,
    output: str | None,
    format: str | None,  # noqa: A002  # the option's name
    engine: str,
    paper: str | None,
    portrait: bool,
    no_ties: bool,
    theme: str | None,
    no_words: bool,
    one: bool,
    only: tuple[tuple[str, str], ...],
    around: str | None,
    phase: str | None,
    until: dt.date | None,
    today: dt.date | None,
    show_confidential: bool,
) -> None:
    """Draw one view of the case, or all of them in one file."""
    kind = choose_format(FORMATS, "svg", path=output, name=format)
    case, language = load_either(ctx, file)
    if isinstance(case, PublicMap) and (only or around or phase or until):
        raise UsageError("views.public_whole")
    look = options.theme_of(file, theme) if kind in DRESSED else None
    if view is None and kind in WHOLE:
        pictures = draw_all(
            case,
            engine=engine,
            language=language,
            show_confidential=show_confidential,
            today=today,
            only=only,
            around=around,
            phase=phase,
            until=until,
            paper=paper,
            portrait=portrait,
            theme=look,
        )
        whole = pictures.pdf(words=False) if kind == "pdf" and no_words else pictures.render(kind)
        give(whole, output, language, kind)
        for warning in pictures.warnings:
            say(warning)
        return None
    view = view or "process"
    if isinstance(case, PublicMap):
        # What publishes is needed for a public version alone.
        from processmap.verbs.publishing import draw_public

        picture = draw_public(
            case,
            view,
            engine=engine,
            language=language,
            paper=paper,
            portrait=portrait,
            theme=look,
        )
        return _give(picture, output, language, kind, one, no_words)
    picture = draw(
        case,
        view,
        engine=engine,
        language=language,
        show_confidential=show_confidential,
        today=today,
        only=only,
        around=around,
        phase=phase,
        until=until,
        paper=paper,
        portrait=portrait,
        ties=not no_ties,
        theme=look,
    )
    return _give(picture, output, language, kind, one, no_words)


def _give(
    picture: Picture,
    output: str | None,
    language: Language,
    kind: str,
    one: bool,
    no_words: bool,
) -> None:
    """Give the picture; several sheets as several files, unless one was asked for or nothing says
    where.
    """
    if output in (None, "-") or one or kind not in ("svg", "png"):
        whole = picture.pdf(words=False) if kind == "pdf" and no_words else picture.render(kind)
        give(whole, output, language, kind)
    else:
        assert output is not None  # looked at above
        for name, content in zip(picture.names(output, kind), picture.sheets(kind), strict=True):
            give(content, name, language, kind)
    if kind in DRESSED:
        for warning in picture.warnings:
            say(warning)
