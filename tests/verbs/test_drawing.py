"""Drawing maps, schedules and public versions."""

import pytest

import processmap as pm
from tests.scheduling.torget import torget
from tests.square import CASE


def test_a_schedule_is_drawn_with_its_own_slack() -> None:
    """The timeline of a schedule says the slack that the schedule has, for each conversation; the
    days are its too.
    """
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
