"""The program ``processmap``: finds the command, speaks the user's language, and ends with a
status.
"""

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NoReturn

import click

from processmap.cli.language import VARIABLE, unknown_variable, wanted
from processmap.cli.local import Command, Option, language_of
from processmap.messages import text

COMPLETION = "_PROCESSMAP_COMPLETE"  # the variable by which a shell asks click what can follow
# In the order of the help: as one meets them in the work.
COMMANDS = (
    *(
        "new",
        "ask",
        "check",
        "show",
        "propose",
        "explain",
        "brief",
        "schedule",
        "record",
        "render",
        "diff",
    ),
    *("export", "publish", "forget", "schema", "doctor"),
)


class App(Command, click.Group):
    """The group of commands. A command's module is imported when the command is called, not
    before.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name the commands in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command."""
        if cmd_name not in COMMANDS:
            return None
        found: click.Command = import_module(f"processmap.cli.commands.{cmd_name}").command
        # From here there may be garbage, see `processmap.cli.main`; what was imported is none.
        gc.freeze()
        gc.enable()
        return found

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command or say which one may have been meant."""
        if args[0] not in COMMANDS and not ctx.resilient_parsing:
            from difflib import get_close_matches  # only a slip of the finger needs it

            near = get_close_matches(args[0], COMMANDS, 1) or ["--help"]
            ctx.fail(text("cli.no_command", language_of(ctx), name=args[0], near=near[0]))
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the overview of the commands without importing any of them."""
        language = language_of(ctx)
        with formatter.section(text("cli.commands", language)):
            formatter.write_dl([(name, text(f"cli.{name}_short", language)) for name in COMMANDS])

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        windows_expand_args: bool = True,
        **extra: Any,
    ) -> NoReturn:
        """Run, tell every fault in plain words, and exit with the status.

        Does what click's own does, but leaves no error to click: its words are English only, and it
        has no others.
        """
        from processmap.cli.ending import status_of

        arguments = list(sys.argv[1:] if args is None else args)
        language = wanted(arguments)
        program = prog_name or "processmap"
        extra = {"obj": language, "terminal_width": _columns(), **extra}

        def call() -> Any:
            if (said := unknown_variable(arguments)) is not None:
                from processmap.cli.ending import bad_variable

                raise bad_variable(VARIABLE, said, language)
            if COMPLETION in os.environ:
                from click.shell_completion import (
                    shell_complete,
                )  # only a shell that completes needs it

                return shell_complete(self, extra, program, COMPLETION, os.environ[COMPLETION])
            with self.make_context(program, arguments, **extra) as ctx:
                return self.invoke(ctx)

        sys.exit(status_of(call, language))


def _columns() -> int:
    """Give the width of the help, 50 to 80; asked here because click's own way of asking takes
    longer than the rest.
    """
    try:
        width = int(os.environ.get("COLUMNS", "0")) or os.get_terminal_size().columns
    except (ValueError, OSError):
        width = 80
    return max(50, min(width, 80) - 2)


def _show_version(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from processmap.verbs.versions import (
            own_version,
        )  # reading the package's metadata takes longer than the help

        click.echo(f"processmap {own_version()}")
        ctx.exit()


@click.command("processmap", cls=App, invoke_without_command=True)
@click.option(
    "--version",
    cls=Option,
    is_flag=True,
    is_eager=True,
    expose_value=False,
    help="version",
    callback=_show_version,
)
@click.pass_context
def app(ctx: click.Context) -> int | None:
    """Show the overview to whoever gives no command."""
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help(), err=True)
        return 2
    return None
