"""Pictures: every form of them, shown and saved."""

import json
from pathlib import Path

import pytest

import processmap as pm
from processmap.verbs.picture import FORMATS
from tests.square import CASE


@pytest.fixture(scope="module")
def picture() -> pm.Picture:
    """The process view of our small case."""
    return pm.draw(pm.loads(CASE))


def test_each_form(picture: pm.Picture) -> None:
    """Every form of a picture is what it is called."""
    assert picture.svg().startswith("<svg")
    assert picture.png().startswith(b"\x89PNG")
    assert "digraph" in picture.dot
    assert picture.graphviz().source == picture.dot
    assert "Torget i Exempelby" in picture.text()
    assert picture.markdown().startswith("# Torget i Exempelby")
    assert json.loads(picture.json())["view"] == "process"
    assert repr(picture).startswith("<Picture of the view 'process'")


@pytest.mark.parametrize("kind", FORMATS)
def test_saved_by_suffix_and_by_name(picture: pm.Picture, tmp_path: Path, kind: str) -> None:
    """The suffix chooses the format, and a name decides over it."""
    picture.save(tmp_path / f"karta.{kind}")
    picture.save(tmp_path / "karta", format=kind)
    assert (
        (tmp_path / f"karta.{kind}").read_bytes()
        == (tmp_path / "karta").read_bytes()
        == picture.render(kind)
    )


def test_an_unknown_suffix_writes_nothing(picture: pm.Picture, tmp_path: Path) -> None:
    """A suffix there is no format for is refused before anything is written."""
    with pytest.raises(pm.UsageError):
        picture.save(tmp_path / "karta.exe")
    assert list(tmp_path.iterdir()) == []
