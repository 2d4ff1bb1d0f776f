"""The command line: click only, no logic of its own. Commands are imported when they are called."""

import gc
import sys


def main() -> None:
    """Run the command line with the arguments of the process; the entry point ``processmap``.

    Looking for garbage is a fifth of the time that ``--help`` takes, and finds none: it waits until
    a command is called (`App.get_command`), and is left out when the process ends and everything
    goes with it.
    """
    gc.disable()
    if None in (sys.stdin, sys.stdout, sys.stderr):
        from processmap.cli.streams import fill

        fill()
    from processmap.cli.app import (
        app,
    )  # here, so that a test or a tool can import this package for nothing

    try:
        app()
    finally:
        gc.freeze()
