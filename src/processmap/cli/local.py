"""Click's commands and options with their words taken from the catalogue, in the language asked
for.

The help of a command stands in `messages.cli` as ``<name>_short`` (its line in the overview),
``<name>_help`` and ``<name>_examples``; an option's ``help`` and an argument's name are keys of the
same area.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import click

from processmap.messages import LANGUAGES, Language, has_text, known_language, text

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


def asked(ctx: click.Context) -> Language | None:
    """Give the language asked for on the command line or in the environment, if any."""
    found = ctx.find_root().obj
    return next((language for language in LANGUAGES if language == found), None)


def language_of(ctx: click.Context) -> Language:
    """Give the language of help and complaints: the one asked for, else Swedish."""
    return asked(ctx) or "sv"


class OneOf(click.ParamType):  # type: ignore[type-arg]  # generic only in newer versions of click than we ask for
    """One word of a short list, which is also what the shell completes."""

    name = "word"

    def __init__(self, *words: str) -> None:
        self.words = words

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Take the word, or say which words there are."""
        if value not in self.words and ctx is not None:
            words = ", ".join(self.words)
            self.fail(
                text("cli.not_one_of", language_of(ctx), value=value, words=words), param, ctx
            )
        return value

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> "list[CompletionItem]":
        """Give the words that begin so."""
        from click.shell_completion import CompletionItem  # only a shell that completes needs it

        return [CompletionItem(word) for word in self.words if word.startswith(incomplete)]


class OneLanguage(OneOf):
    """One of the languages there are, also with a region: sv-SE."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Take the language that a tag names, or say which languages there are."""
        return known_language(value) or super().convert(value, param, ctx)


class Option(click.Option):
    """An option whose help is a key of the catalogue; ``words`` are what that text needs."""

    def __init__(
        self, *args: Any, words: Mapping[str, object] | None = None, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.words = words or {}

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Give the option's line in the help."""
        record = super().get_help_record(ctx)
        if record is None:
            return None
        language, called = language_of(ctx), record[0]
        if self.metavar and has_text(f"cli.metavar_{self.metavar}"):
            called = called.replace(self.metavar, text(f"cli.metavar_{self.metavar}", language))
        return called, text(_key(str(self.help)), language, **self.words)


def _key(name: str) -> str:
    """The key of a text; one without an area is of the command line's own."""
    return name if "." in name else f"cli.{name}"


class Argument(click.Argument):
    """An argument named in the language of the help."""

    def shown(self, language: Language) -> str:
        """Give its name as the help writes it."""
        return text(f"cli.argument_{self.name}", language)

    def get_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Give its part of the usage line."""
        name = self.shown(language_of(ctx))
        return [name if self.required else f"[{name}]"]


def _show_help(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        click.echo(ctx.get_help(), color=ctx.color)
        ctx.exit()


class Command(click.Command):
    """A command whose help is in the catalogue and that knows ``--lang`` and ``--help``.

    Attributes:
        texts: where its help stands in the catalogue: area and the beginning of the names.
        following: the key of what stands last in the usage line of a group.
        more_help: gives what its help tells last, in a language.
    """

    texts: str
    more_help: Callable[[Language], str] | None = None
    following = "usage_group"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs["add_help_option"] = False  # ours has its words from the catalogue
        super().__init__(*args, **kwargs)
        self.texts = f"cli.{self.name}"
        self.params += [
            Option(
                ["--lang"],
                type=OneLanguage(*LANGUAGES),
                metavar="|".join(LANGUAGES),
                help="lang",
                expose_value=False,
            ),
            Option(
                ["-h", "--help"],
                is_flag=True,
                is_eager=True,
                help="help",
                expose_value=False,
                callback=_show_help,
            ),
        ]

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments and refuse what is left over, in the user's language."""
        ctx.allow_extra_args = True
        try:
            rest = super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx  # so that the user is told whose help to read
            raise
        if rest and not isinstance(self, click.Group) and not ctx.resilient_parsing:
            ctx.fail(text("cli.left_over", language_of(ctx), words=" ".join(rest)))
        return rest

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the usage line."""
        language = language_of(ctx)
        pieces = [piece for param in self.params for piece in param.get_usage_pieces(ctx)]
        ending = (
            text(_key(self.following), language).split() if isinstance(self, click.Group) else []
        )
        words = [text("cli.usage_options", language), *pieces, *ending]
        formatter.write_usage(
            ctx.command_path, " ".join(words), prefix=text("cli.usage", language) + " "
        )

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the command does."""
        formatter.write_paragraph()
        language = language_of(ctx)
        more = self.more_help(language) if self.more_help else ""
        formatter.write_text(f"{text(f'{self.texts}_help', language)} {more}".rstrip())

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options and, for the program itself, the commands."""
        language = language_of(ctx)
        if isinstance(self, click.Group):
            self.format_commands(ctx, formatter)
        with formatter.section(text("cli.options", language)):
            formatter.write_dl(
                [
                    record
                    for option in self.params
                    if isinstance(option, Option) and (record := option.get_help_record(ctx))
                ]
            )

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write examples to copy."""
        language = language_of(ctx)
        with formatter.section(text("cli.examples", language)):
            for line in text(f"{self.texts}_examples", language).splitlines():
                formatter.write(f"{'':>{formatter.current_indent}}{line}\n")


def command(name: str) -> Callable[[Callable[..., int | None]], Command]:
    """Make a function a command of this name; it returns the exit status, None for 0."""
    return click.command(name, cls=Command)
