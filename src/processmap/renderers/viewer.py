"""The viewer's style and script, read from the files beside this one.

They are constants: a page's security policy names their hashes, and nothing of a document is ever
put into either.
"""

from functools import lru_cache
from pathlib import Path

__all__ = ["viewer_script", "viewer_style"]


@lru_cache(maxsize=2)
def _file(name: str) -> str:
    """Read one of the files; its lines end the same way wherever it was checked out."""
    content = Path(__file__).with_name(name).read_bytes().decode("utf-8")
    return content.replace("\r\n", "\n")


def viewer_style() -> str:
    """Give the style sheet of the viewer."""
    return _file("viewer.css")


def viewer_script() -> str:
    """Give the script of the viewer.

    It defines ``processmapViewer.mount(root)``, and mounts every element with the attribute
    ``data-processmap`` that it finds when it runs.
    """
    return _file("viewer.js")
