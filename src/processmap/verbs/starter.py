"""A new document with questions to answer."""

import os
from pathlib import Path

from processmap.errors import FileError, UsageError, chosen_language
from processmap.formats.saving import save
from processmap.messages import text
from processmap.verbs.choices import suffix_of

__all__ = ["start", "starter"]


def starter(file: str | None = None, language: str = "sv") -> str:
    """Give the text of a new document that is valid as it stands and asks a process lead's first
    questions.

    Args:
        file: the name it is going to have, for the commands in its first lines.
        language: "sv" or "en": of the questions and of the document.

    Source: the order of the questions follows how an assignment is clarified before an inventory
    begins (SKR's step *Förberedelser*; Boverket, *medborgardialog, steg i dialogprocessen*).
    """
    language = chosen_language(language)
    return text("starter.document", language, file=file or text("starter.file", language))


def start(path: str | os.PathLike[str], language: str = "sv") -> None:
    """Write a new document to ``path``.

    Raises:
        UsageError: where the name says that it is not going to be YAML: only that can carry the
            questions.
        FileError: where there is a file already, or none can be written.
    """
    language = chosen_language(language)
    name = os.fspath(path)
    if suffix_of(name) not in ("yaml", "yml", ""):
        raise UsageError("verbs.new_suffix", file=name)

    def nothing(there: bytes | None) -> None:
        if there is not None:
            raise FileError("verbs.new_exists", file=name)

    if os.path.lexists(name):
        nothing(b"")
    save(name, starter(Path(name).name, language).encode("utf-8"), private=True, guard=nothing)
