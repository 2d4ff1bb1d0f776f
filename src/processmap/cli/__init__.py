"""The command line: click only, no logic of its own. Commands are imported when they are called."""


def main() -> None:
    """Run the command line with the arguments of the process; the entry point ``processmap``."""
    from processmap.cli.app import app  # here, so that a test or a tool can import this package for nothing

    app()
