"""Write `docs/pictures/`: the pictures that the README begins with, of the example Mossgruvan.

Run after a change of how pictures look; `tests/test_pictures.py` fails until it has been. The same
document gives the same bytes, so nothing changes where nothing has.
"""

from pathlib import Path

from processmap.formats.files import read
from processmap.verbs.drawing import draw

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "docs" / "pictures"
VIEWS = ("overview", "process")
"""Views that the README shows, in order."""


def pictures() -> dict[str, bytes]:
    """Give the files by name."""
    case = read(ROOT / "examples" / "mossgruvan.yaml")
    return {f"mossgruvan-{view}.svg": draw(case, view).svg().encode("utf-8") for view in VIEWS}


def main() -> None:
    """Write the files."""
    FOLDER.mkdir(exist_ok=True)
    for name, content in pictures().items():
        (FOLDER / name).write_bytes(content)


if __name__ == "__main__":
    main()
