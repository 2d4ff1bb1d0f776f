"""Commands whose answer is a page to read: FILE in, and out as text, Markdown, HTML or data."""

from collections.abc import Callable
from typing import Any

import click

from processmap.cli import options
from processmap.cli.options import Decorator
from processmap.cli.output import give, line_width
from processmap.cli.source import load
from processmap.verbs.choices import choose_format
from processmap.verbs.result import FORMATS, Result


def reading(*arguments: Decorator) -> Callable[[Callable[..., Result]], Any]:
    """Make a function of a map and a language a command's callback, with FILE, ``-o``, ``-f`` and
    ``--json``.

    Args:
        arguments: click's decorators for what follows FILE; their values are given to the function
            by name, as are those of options added above this one.
    """

    def make(answer: Callable[..., Result]) -> Any:
        def callback(
            ctx: click.Context,
            /,
            file: str,
            output: str | None,
            format: str | None,  # noqa: A002  # the option's name
            as_json: bool,
            **more: Any,
        ) -> None:
            kind = choose_format(
                FORMATS, "txt", path=output, name=options.one_format(ctx, format, as_json)
            )
            case, language = load(ctx, file)
            give(answer(case, language, **more).write(kind, line_width()), output, language)

        made: Any = click.pass_context(callback)
        for each in (*arguments, options.as_json, options.output(FORMATS), options.file()):
            made = each(made)
        made.__doc__ = answer.__doc__
        return made

    return make
