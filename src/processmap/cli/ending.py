"""How a run ends: with a status, and for whatever can go wrong a few plain words on stderr, never a
traceback.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from shlex import quote
from typing import Any

import click

from processmap.messages import Language, text

USAGE = 2
STOPPED = 130  # as the shell has it: 128 + SIGINT
UNREAD = 141  # 128 + SIGPIPE: whoever read our output has stopped reading
OWN_FAULT = 70  # EX_SOFTWARE of sysexits.h: neither the data nor the call is to blame


class SpokenError(click.ClickException):
    """An error already put into words, in the language of the document it came from."""

    def __init__(self, message: str, exit_status: int) -> None:
        super().__init__(message)
        self.exit_status = exit_status


def bad_variable(name: str, said: str, language: Language | None) -> SpokenError:
    """Say that an environment variable names a language that does not exist, and which ones do."""
    from processmap.errors import UsageError, chosen_language

    spoken = language or "sv"
    try:
        chosen_language(said)
    except UsageError as error:
        return SpokenError(
            text("cli.bad_value", spoken, name=name, why=error.message(spoken)), USAGE
        )
    raise AssertionError(f"{said!r} is a language")


@contextmanager
def read_instead(ctx: click.Context, language: Language, file: str) -> Iterator[None]:
    """Say, where a document would grow too large to be saved, how what was made can be read all the
    same.
    """
    from processmap.errors import LimitError

    try:
        yield
    except LimitError as error:
        if not error.code.endswith("_written"):
            raise
        command = f"{ctx.command_path} {quote(file)} -f txt"
        said = f"{error.message(language)} {text('cli.read_instead', language, command=command)}"
        raise SpokenError(said, error.exit_status) from error


def status_of(call: Callable[[], Any], language: Language | None) -> int:
    """Run ``call`` and give the exit status.

    Args:
        call: gives the status itself, or None for 0.
        language: the language asked for, if any.
    """
    try:
        status = call()
        sys.stdout.flush()
    except (KeyboardInterrupt, click.Abort):
        return STOPPED
    except BrokenPipeError:
        _close_quietly()
        return UNREAD
    except click.exceptions.Exit as end:
        return end.exit_code
    except Exception as error:  # noqa: BLE001  # the outermost place: a user gets words, whatever happened
        return _told(error, language or "sv")
    return status if isinstance(status, int) else 0


def _close_quietly() -> None:
    """Send what is still in the buffer to nowhere, so that Python does not complain about it when
    it ends.
    """
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, sys.stdout.fileno())
    except (OSError, ValueError):
        pass  # a stream without a file behind it has nothing left to complain about
    finally:
        os.close(nowhere)


def _told(error: Exception, language: Language) -> int:
    from processmap.cli.output import say
    from processmap.errors import ProcessMapError
    from processmap.messages.phrases import Cause

    if isinstance(error, SpokenError):
        say(error.message)
        return error.exit_status
    if isinstance(error, ProcessMapError):
        say(error.message(language))
        return error.exit_status
    if isinstance(error, click.UsageError):
        say(_usage(error, language))
        return USAGE
    if isinstance(error, click.ClickException):
        say(error.format_message())
        return error.exit_code
    if isinstance(error, OSError) and error.filename is not None:
        say(text("cli.file_trouble", language, file=error.filename, why=_trouble(error, language)))
        return 1
    if isinstance(error, OSError) and error.errno is not None:
        why = Cause(error.errno, error.strerror or type(error).__name__)
        say(text("cli.system_trouble", language, why=why))
        _close_quietly()
        return 1
    if isinstance(error, RecursionError | MemoryError):
        say(text("cli.too_large", language))
        return 1
    return _own_fault(error, language)


def _trouble(error: OSError, language: Language) -> str:
    for kind in (FileNotFoundError, PermissionError, IsADirectoryError, NotADirectoryError):
        if isinstance(error, kind):
            return text(f"cli.{kind.__name__}", language)
    return error.strerror or type(error).__name__


def _usage(error: click.UsageError, language: Language) -> str:
    ctx = error.ctx
    lines = [_complaint(error, language)]
    if ctx is not None:
        lines.append(text("cli.see_help", language, command=ctx.command_path))
    return "\n".join(lines)


def _complaint(error: click.UsageError, language: Language) -> str:
    """Say what is wrong with the call. Click has its sentences in English only, so the kinds it
    knows are said anew.
    """
    if isinstance(error, click.NoSuchOption):
        near = ", ".join(sorted(error.possibilities or ()))
        key = "no_option_near" if near else "no_option"
        return text(f"cli.{key}", language, name=error.option_name, near=near)
    if isinstance(error, click.BadOptionUsage):
        return text("cli.bad_option", language, name=error.option_name)
    if isinstance(error, click.MissingParameter):
        name = error.param.name if error.param is not None else ""
        return text(f"cli.missing_{name}", language)
    if isinstance(error, click.BadParameter) and error.param is not None:
        name = next(iter(error.param.opts), error.param.name or "")
        return text("cli.bad_value", language, name=name, why=error.message)
    return error.format_message()


def _own_fault(error: Exception, language: Language) -> int:
    from processmap.cli.output import say

    if os.environ.get("PROCESSMAP_DEBUG"):
        raise error
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}" if trace else "?"
    say(text("cli.own_fault", language, kind=type(error).__name__, where=where))
    return OWN_FAULT
