"""The viewer in a notebook: what `draw_all` gives, put into a page as a front end does."""

from pathlib import Path
from typing import Any

import pytest

import processmap as pm

EXAMPLES = Path(__file__).parents[2] / "examples"


def _notebook(*examples: str) -> str:
    """A page with an output of each example, as JupyterLab, VS Code and others set them in."""
    cases = [pm.read(EXAMPLES / f"{each}.yaml") for each in examples]
    outputs = [pm.draw_all(case)._repr_mimebundle_()["text/html"] for case in cases]
    cells = "".join(f'<div class="output" style="width:1000px">{each}</div>' for each in outputs)
    return f"<!doctype html><meta charset=utf-8><title>Notebook</title><body>{cells}</body>"


@pytest.fixture
def opened(chromium: Any, tmp_path: Path) -> Any:
    """A notebook of two outputs, with what it has asked for and what went wrong."""
    file = tmp_path / "notebook.html"
    file.write_text(_notebook("mossgruvan", "karlskoga"), encoding="utf-8")
    context = chromium.new_context(viewport={"width": 1100, "height": 1700})
    page = context.new_page()
    page.asked, page.wrong = [], []
    page.on("request", lambda request: page.asked.append(request.url))
    page.on("pageerror", lambda error: page.wrong.append(str(error)))
    page.on("console", lambda said: page.wrong.append(said.text) if said.type == "error" else None)
    page.goto(file.as_uri())
    for frame in page.frames[1:]:
        frame.wait_for_selector("[role=tab][aria-selected=true]")
    yield page
    context.close()


def _chosen(frame: Any) -> str:
    return str(frame.get_attribute("[role=tab][aria-selected=true]", "data-to"))


def test_two_in_one_notebook(opened: Any) -> None:
    """Each shows its own case and is steered by itself: a tab, a box and a search in one leave the
    other as it was.
    """
    one, other = opened.frames[1:]
    assert [_chosen(one), _chosen(other)] == ["overview", "overview"]
    assert "Mossgruvan" in one.inner_text("h1")
    assert "Karlskoga" in other.inner_text("h1")
    before = other.content()
    one.click("[role=tab][data-to=stakeholders]")
    one.fill("[data-find]", "Kommunchef")
    assert _chosen(one) == "stakeholders"
    assert one.is_visible("[data-view=stakeholders] .frame svg")
    assert other.content() == before


def test_nothing_is_asked_for_and_nothing_reached(opened: Any) -> None:
    """Nothing is fetched beside the notebook itself, the page's policy stops what somebody tries to
    fetch, and the frame's script reaches neither the notebook nor the other frame.
    """
    opened.keyboard.press("Tab")
    frame = opened.frames[1]
    assert [url for url in opened.asked if not url.startswith("about:")] == [opened.url]
    assert opened.wrong == []
    reach = "try {{ {}; 'reached' }} catch (error) {{ error.name }}"
    for what in ("parent.document.title", "parent.frames[1].document.title", "localStorage.length"):
        assert frame.evaluate(reach.format(what)) == "SecurityError", what
    fetched = frame.evaluate("fetch('http://192.0.2.1/').then(() => 'came', () => 'stopped')")
    assert fetched == "stopped"


def test_step_by_step_in_a_cell(opened: Any) -> None:
    """The story goes through the case by the keyboard within the frame."""
    frame = opened.frames[1]
    frame.click("[data-do=present]")
    frame.wait_for_selector(".caption p")
    first = frame.inner_text(".caption p")
    opened.keyboard.press("ArrowRight")
    assert first != frame.inner_text(".caption p") != ""
    opened.keyboard.press("Escape")
    frame.wait_for_selector(".caption", state="hidden")
    assert opened.wrong == []
