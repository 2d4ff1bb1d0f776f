"""``processmap export``."""

from collections.abc import Mapping
from pathlib import Path

import click

from processmap.cli import options
from processmap.cli.local import Option, language_of
from processmap.cli.local import command as make
from processmap.cli.output import give, line_width, say
from processmap.cli.source import load
from processmap.errors import ProcessMapError, UsageError
from processmap.exports.registry import EXPORTS
from processmap.formats.files import write
from processmap.formats.saving import bad_name, file_error
from processmap.messages import LANGUAGES, Language, text
from processmap.messages.phrases import Choices, shorten
from processmap.model.process_map import ProcessMap
from processmap.verbs.calendar import has_key, with_new_key
from processmap.verbs.choices import choose_format, suffix_of
from processmap.verbs.exporting import Exported, export

_PAPERS = EXPORTS["appendix"].formats  # formats that any page could have
FORMATS = tuple(dict.fromkeys(each for entry in EXPORTS.values() for each in entry.formats))


@make("export")
@options.file()
@options.named("--to", "to", tuple(EXPORTS))
@options.output(FORMATS)
@options.theme
@click.option("--internal", cls=Option, is_flag=True, help="internal")
@click.option("--earlier", cls=Option, metavar="FILE", help="earlier")
@click.option("--new-calendar", cls=Option, is_flag=True, help="new_calendar")
@options.show_confidential
@click.pass_context
def command(
    ctx: click.Context,
    file: str,
    to: str | None,
    output: str | None,
    format: str | None,  # noqa: A002  # the option's name
    theme: str | None,
    internal: bool,
    earlier: str | None,
    new_calendar: bool,
    show_confidential: bool,
) -> None:
    """Export the case for other programs and papers."""
    target = _target(ctx, to, output)
    given = {
        "earlier": earlier,
        "new_calendar": new_calendar,
        "show_confidential": show_confidential,
        "internal": internal,
    }
    _suits(ctx, target, given)
    kind = choose_format(
        EXPORTS[target].formats, EXPORTS[target].formats[0], path=output, name=format
    )
    before = _earlier(earlier, output) if target == "ics" else None
    case, language = load(ctx, file)
    if target == "ics":
        case = _with_key(case, file, language, new_calendar)
        made = export(
            case, "ics", language=language, show_confidential=show_confidential, earlier=before
        )
        give(made.data, output, language, kind)
        notes = made.notes
    elif target != "appendix":
        other = export(
            case, target, language=language, show_confidential=show_confidential, format=kind
        )
        assert isinstance(other, Exported)  # as all are but the two with results of their own
        give(other.data, output, language, kind)
        notes = other.notes
    else:
        paper = export(case, "appendix", language=language, internal=internal)
        if kind == "docx":
            give(paper.docx(options.theme_of(file, theme)), output, language, kind)
        else:
            give(paper.render(kind, line_width()), output, language, kind)
        notes = paper.notes
    for note in notes:
        say(note)


def _with_key(case: ProcessMap, file: str, language: Language, new: bool) -> ProcessMap:
    """The case with a random key for its calendar, written into its file where there was none.

    Where it cannot be written the case stays as it is, and the export says that nothing is kept.
    """
    if (has_key(case) and not new) or file == "-":
        return case
    made = with_new_key(case)
    try:
        write(made, file)
    except ProcessMapError:
        return case
    say(text("export.key_made", language, file=file))
    return made


def _told(language: Language) -> str:
    """What exports tell of themselves in the help."""
    at = LANGUAGES.index(language)
    return " ".join(entry.told[at] for entry in EXPORTS.values() if entry.told)


command.more_help = _told


def _target(ctx: click.Context, to: str | None, output: str | None) -> str:
    """What to export to: as named, else as the file's suffix says where only one thing has it."""
    if to is not None:
        if to not in EXPORTS:
            raise UsageError("export.unknown_target", name=shorten(to), known=Choices(EXPORTS))
        return to
    suffix = suffix_of(output) if output else ""
    # A suffix that several exports can be written with says nothing.
    fitting = [name for name, entry in EXPORTS.items() if suffix in entry.formats] if suffix else []
    if len(fitting) != 1 or suffix in _PAPERS:
        ctx.fail(text("export.no_target", language_of(ctx), known=Choices(EXPORTS)))
    return fitting[0]


def _suits(ctx: click.Context, target: str, given: Mapping[str, object]) -> None:
    """Refuse an option that means nothing for what is exported: silence could be taken for a
    promise.
    """
    for name, value in given.items():
        if value and name not in EXPORTS[target].options:
            option = "--" + name.replace("_", "-")
            ctx.fail(text("export.not_for", language_of(ctx), option=option, target=target))


def _earlier(named: str | None, output: str | None) -> bytes | None:
    """The file as it was last written: the one named, else the one that is about to be replaced."""
    path = Path(named or (output if output and output != "-" else ""))
    if not named and not path.is_file():
        return None
    try:
        return path.read_bytes()
    except OSError as error:
        raise file_error(error, str(path), "not_readable") from error
    except ValueError as error:  # a name with a NUL in it
        raise bad_name(path) from error
