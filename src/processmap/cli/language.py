"""Which language the command line speaks: ``--lang``, else PROCESSMAP_LANG, else the document's
own, else Swedish.
"""

import os
from collections.abc import Sequence

from processmap.messages import Language, known_language

VARIABLE = "PROCESSMAP_LANG"


def wanted(arguments: Sequence[str]) -> Language | None:
    """Give the language asked for, or None.

    Looked for before click reads the arguments, since help and complaints about the arguments need
    it too.
    """
    return known_language(_asked(arguments))


def unknown_variable(arguments: Sequence[str]) -> str | None:
    """Give what PROCESSMAP_LANG says where it decides and names no known language; click looks at
    ``--lang`` itself.
    """
    said = os.environ.get(VARIABLE)
    return said if said and _asked(arguments) == said and known_language(said) is None else None


def _asked(arguments: Sequence[str]) -> str | None:
    asked = os.environ.get(VARIABLE)
    for position, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument == "--lang" and position + 1 < len(arguments):
            asked = arguments[position + 1]
        elif argument.startswith("--lang="):
            asked = argument.removeprefix("--lang=")
    return asked
