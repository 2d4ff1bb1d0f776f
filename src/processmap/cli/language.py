"""Which language the command line speaks: ``--lang``, else PROCESSMAP_LANG, else the document's own, else Swedish."""

import os
from collections.abc import Sequence

from processmap.messages import LANGUAGES, Language

VARIABLE = "PROCESSMAP_LANG"


def wanted(arguments: Sequence[str]) -> Language | None:
    """Give the language asked for, or None.

    Looked for before click reads the arguments, since help and complaints about the arguments need it too.
    """
    asked = os.environ.get(VARIABLE)
    for position, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument == "--lang" and position + 1 < len(arguments):
            asked = arguments[position + 1]
        elif argument.startswith("--lang="):
            asked = argument.removeprefix("--lang=")
    return next((language for language in LANGUAGES if language == asked), None)
