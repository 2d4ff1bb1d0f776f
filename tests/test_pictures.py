"""The pictures that the README begins with are those that the program makes today."""

import importlib.util
from pathlib import Path

ROOT = Path(__file__).parent.parent
_SPEC = importlib.util.spec_from_file_location("make_pictures", ROOT / "tools" / "make_pictures.py")


def test_the_pictures_of_the_readme_are_those_of_the_program():
    """Made again they are the same to the byte; each is shown in the README, with words for those
    who do not see it.
    """
    assert _SPEC is not None
    assert _SPEC.loader is not None
    tool = importlib.util.module_from_spec(_SPEC)
    _SPEC.loader.exec_module(tool)
    made = tool.pictures()
    assert len(made) == 2
    there = {path.name: path.read_bytes() for path in tool.FOLDER.iterdir()}
    assert there == made, "run: python tools/make_pictures.py, and look at what has changed"
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    start = readme[: readme.index("## A first map")]
    places = [start.index(f"](docs/pictures/{name})") for name in made]
    assert places == sorted(places)
    assert "![](" not in readme
