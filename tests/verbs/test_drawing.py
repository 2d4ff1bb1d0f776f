"""Pictures."""

import json
from pathlib import Path

import pytest

import processmap as pm
from processmap.verbs.drawing import FORMATS
from tests.planning.dates.torget import torget
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
    assert (tmp_path / f"karta.{kind}").read_bytes() == (tmp_path / "karta").read_bytes() == picture.render(kind)


def test_an_unknown_suffix_writes_nothing(picture: pm.Picture, tmp_path: Path) -> None:
    """A suffix there is no format for is refused before anything is written."""
    with pytest.raises(pm.UsageError):
        picture.save(tmp_path / "karta.exe")
    assert list(tmp_path.iterdir()) == []


def test_a_schedule_is_drawn_with_its_own_slack() -> None:
    """The timeline of a schedule says the slack that the schedule has, for each conversation; the days are its too."""
    found = pm.schedule(torget(), explain=False)
    picture = pm.draw(found, "timeline")
    words = picture.text().replace("\n", " ")
    free = [each for each in found.times if not each.fixed and not each.tentative]
    assert free
    boxes = {box.ref: " ".join(line.text for line in box.lines) for box in picture.diagram.boxes}
    shown = [each for each in free if each.dialogue in boxes]
    assert shown
    for each in shown:
        said = "ingen marginal" if each.slack_days == 0 else f"{each.slack_days} dag"
        assert said in boxes[each.dialogue], each.dialogue
    assert "räknat på hela tidsplanen" in words.lower()
    assert "räknat till" not in words.lower()


def test_a_public_version_is_drawn() -> None:
    """`draw` hands a public version on to `draw_public`; a part of one is refused in words."""
    public = pm.publish(pm.loads(CASE))
    assert pm.draw(public).svg() == pm.draw_public(public).svg()
    with pytest.raises(pm.UsageError, match="only, phase"):
        pm.draw(public, only=[("theme", "x")], phase="1")
