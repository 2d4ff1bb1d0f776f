"""``processmap ask``."""

import sys

import click

from processmap.cli import options
from processmap.cli.ending import SpokenError
from processmap.cli.local import Option, language_of
from processmap.cli.local import command as make
from processmap.cli.output import give, line_width, say
from processmap.cli.source import load
from processmap.errors import FileError, ProcessMapError
from processmap.formats.files import held_if_same, write
from processmap.messages import Language, text
from processmap.pages.page import Page
from processmap.verbs.asking import Asked, effect, questions

TRIES = 5  # how often to begin anew where somebody else saves the same file meanwhile
STOP = frozenset({"q", "quit", "sluta"})


@make("ask")
@options.file()
@click.option("--question", cls=Option, metavar="ID", help="ask_question")
@click.option("--answer", cls=Option, metavar="TEXT", help="ask_answer")
@options.show_confidential
@options.as_json
@options.backup
@click.pass_context
def command(
    ctx: click.Context,
    file: str,
    question: str | None,
    answer: str | None,
    show_confidential: bool,
    as_json: bool,
    backup: bool,
) -> None:
    """Ask the questions whose answers would change the plan, and write the answers into the
    document.
    """
    if (question is None) != (answer is None):
        ctx.fail(text("ask.both", language_of(ctx)))
    if question is not None and answer is not None:
        if file == "-":
            ctx.fail(text("ask.through_pipe", language_of(ctx)))
        told = _answer(ctx, file, question, answer, show_confidential, backup)
        say(told)
        return
    case, language = load(ctx, file)
    if as_json:
        found = questions(case, language=language, show_confidential=show_confidential)
        give(found.json(), None, language)
        return
    if file == "-":
        ctx.fail(text("ask.through_pipe", language))
    if not _somebody_is_there():
        found = questions(case, language=language, show_confidential=show_confidential)
        known = (
            {"question": found[0].id, "answer": found[0].answers[0]}
            if found
            else {"question": "ID", "answer": "…"}
        )
        ctx.fail(text("ask.no_terminal", language, **known))
    _walk(ctx, file, show_confidential, backup)


def _somebody_is_there() -> bool:
    return sys.stdin.isatty() and sys.stderr.isatty()


def _walk(ctx: click.Context, file: str, show_confidential: bool, backup: bool) -> None:
    """Ask one question after the other; after each answer those of the plan made anew."""
    met: set[str] = set()
    while True:
        case, language = load(ctx, file)
        found = questions(case, language=language, show_confidential=show_confidential)
        if found.closed:
            say(text("verbs.show_closed", language))
            return
        left = [each for each in found if each.question.id not in met]
        if not met:
            for key in ("intro", "internal") if left else ():
                say(text(f"ask.{key}", language, file=file))
        if not left:
            say(text("ask.done" if met else "ask.none", language))
            return
        asked = left[0]
        met.add(asked.question.id)
        given = _given(asked, len(met), language)
        if given is None:
            say(text("ask.stopped", language))
            return
        if given:
            say(_answer(ctx, file, asked.question.id, given, show_confidential, backup))
            backup = False  # the copy is of the document before the first answer


def _given(asked: Asked, number: int, language: Language) -> str | None:
    """What a person answers: an answer that can be read, nothing to skip, None to stop."""
    say("")
    say(_shown(asked, number, language))
    while True:
        words = str(
            click.prompt(text("ask.prompt", language), default="", show_default=False, err=True)
        ).strip()
        if not words:
            return ""
        if words.casefold() in STOP:
            return None
        if words.isdecimal() and 1 <= int(words) <= len(asked.answers):
            return asked.answers[int(words) - 1]
        try:
            asked.reads(words)
        except ProcessMapError:
            say(text("ask.again", language, count=len(asked.answers)))
            continue
        return words


def _shown(asked: Asked, number: int, language: Language) -> str:
    """A question as the terminal shows it: what, why, and the answers with their numbers."""
    width = line_width()
    title = text("ask.numbered", language, number=number)
    sentences = [asked.said, asked.why]
    if asked.before is not None:
        sentences.append(text("ask.known_before", language))
    head = Page(title=title, language=language, sentences=tuple(sentences)).text(width).rstrip()
    lines = [head]
    for at, each in enumerate(asked.worded(), 1):
        lines.append(click.wrap_text(each, width, f"  {at}. ", "     "))
    if asked.own_words:
        lines.append(
            click.wrap_text(text(f"ask.own_{asked.own_words}", language), width, "  ", "  ")
        )
    return "\n".join(lines)


def _answer(
    ctx: click.Context,
    file: str,
    question: str,
    given: str,
    show_confidential: bool,
    backup: bool,
) -> str:
    """Write an answer into the file, while others who want to change it wait, and say what it led
    to.
    """
    for left in reversed(range(TRIES)):
        with held_if_same(file, file):
            case, language = load(ctx, file)
            try:
                open_ = questions(case, language=language, show_confidential=show_confidential)
                asked = open_[question]
                found = asked.reads(given)
                made = asked.answer(given)
                write(made, file, backup=backup)
            except FileError as error:
                if error.code == "changed_since" and left:
                    continue
                raise SpokenError(error.message(language), error.exit_status) from error
            except ProcessMapError as error:
                raise SpokenError(error.message(language), error.exit_status) from error
        return effect(case, made, found, language, show_confidential=show_confidential)
    raise AssertionError(file)  # the last try either writes or raises
