"""The example notebooks run from top to bottom, show something in every form, and are saved without
outputs.
"""

import json
import re
from pathlib import Path

import pytest

import processmap as pm
from processmap.verbs.safely import pictured
from tests.square import CASE, SECRETS

_FOLDER = Path(__file__).parents[1] / "examples" / "notebooks"
_NOTEBOOKS = sorted(_FOLDER.glob("*.ipynb"))


@pytest.fixture(scope="module")
def one_shell(tmp_path_factory):
    """What runs a notebook's cells; one for all, because a shell cleans up after itself when Python
    ends.
    """
    pytest.importorskip("IPython", reason="needs the extra notebook")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("IPYTHONDIR", str(tmp_path_factory.mktemp("ipython")))
        from IPython.core.interactiveshell import InteractiveShell
        from traitlets.config import Config

        settings = Config()
        settings.HistoryManager.enabled = False
        yield InteractiveShell(config=settings, user_ns={})


@pytest.fixture
def shell(one_shell, monkeypatch):
    """The shell with nothing in it, in the notebooks' folder."""
    one_shell.reset(new_session=True)
    monkeypatch.chdir(_FOLDER)
    return one_shell


def test_there_are_three():
    """A first map, from inventory to plan, following a process."""
    assert len(_NOTEBOOKS) == 3


@pytest.mark.parametrize("path", _NOTEBOOKS, ids=lambda path: path.stem)
def test_saved_clean(path):
    """Notebooks are kept without outputs and counts, so that nothing anyone has run is left in
    them.
    """
    notebook = json.loads(path.read_text(encoding="utf-8"))
    assert notebook["nbformat"] == 4
    ids = [cell["id"] for cell in notebook["cells"]]
    assert len(ids) == len(set(ids))
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            assert cell["outputs"] == []
            assert cell["execution_count"] is None
        else:
            for target in re.findall(r"\]\(([^)]+)\)", "".join(cell["source"])):
                assert (path.parent / target).exists()


@pytest.mark.parametrize("path", _NOTEBOOKS, ids=lambda path: path.stem)
def test_runs(shell, path):
    """Every cell runs, and what a cell ends with is shown as a picture or a page, and in words."""
    shown = 0
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        if cell["cell_type"] != "code":
            continue
        done = shell.run_cell("".join(cell["source"]))
        done.raise_error()
        if done.result is not None:
            forms, _ = shell.display_formatter.format(done.result)
            assert "text/plain" in forms
            rich = forms.get("image/svg+xml") or forms["text/html"]
            assert len(rich) > 200
            kind, data = done.result._mime_()
            assert forms[kind] in data
            shown += 1
    assert shown >= 5


def _confidential(shell, expression: str) -> str:
    done = shell.run_cell(expression)
    done.raise_error()
    forms, _ = shell.display_formatter.format(done.result)
    return "\n".join(forms.values())


@pytest.mark.parametrize(
    "expression",
    [
        "case",
        "[case]",
        "pm.propose(case)",
        "pm.propose(case).plans",
        "case.stakeholders",
        "case.perspectives",
        "{each.id: each for each in case.perspectives}",
        "case.perspectives[-1]",
        "case['viskat']",
        "pm.check(case)",
        "pm.show(case)",
        "pm.brief(case)",
        "pm.draw(case, 'perspectives')",
        "[pm.draw(case)]",
        "pm.draw(case, 'tensions')",
        "pm.draw(case, 'stakeholders')",
    ],
)
def test_a_saved_notebook_keeps_no_confidence(shell, expression):
    """Whatever a cell ends with, in a list or alone, what the notebook saves names nothing
    confidential.
    """
    shell.user_ns.update(pm=pm, case=pm.loads(CASE))
    saved = _confidential(shell, expression)
    assert saved
    for secret in SECRETS:
        if " " in secret:
            assert secret not in saved


def test_marimo_shows_each_value():
    """Marimo, which takes one form, gets the picture or the page."""
    formatting = pytest.importorskip("marimo._output.formatting", reason="marimo is not installed")
    case = pm.loads(CASE)
    for value, kind in (
        (case, "text/html"),
        (pm.draw(case), "image/svg+xml"),
        (pm.check(case), "text/html"),
    ):
        given = formatting.try_format(value)
        assert given.mimetype == kind
        assert given.data


def test_pages_and_pictures_keep_their_look_in_a_notebook():
    """A page bears the classes of marimo's own texts, and a picture shrinks to the column, also in
    Jupyter.
    """
    case = pm.loads(CASE)
    kind, page = case._mime_()
    assert kind == "text/html"
    assert page.startswith('<div class="markdown prose')
    kind, picture = pm.draw(case)._mime_()
    assert kind == "image/svg+xml"
    drawn = pm.draw(case).svg()
    look = pictured(drawn)["image/svg+xml"].split(">")[0].split(" xmlns")[0].removeprefix("<svg ")
    assert look.startswith('style="max-width:')
    assert picture.startswith(f"<svg {look}")
    assert picture == pm.draw(case)._repr_mimebundle_()["image/svg+xml"]
    assert drawn.startswith("<svg xmlns")


def test_a_wide_picture_takes_the_width_of_its_cell():
    """An image of JupyterLab has no style that could shrink it, so a wide picture says no width of
    its own.
    """
    narrow = '<svg xmlns="x" width="640" height="300" viewBox="0 0 640 300"><rect width="640" height="300"/></svg>'
    wide = narrow.replace("640", "1400")
    assert pictured(narrow)["image/svg+xml"] == narrow.replace(
        "<svg ", '<svg style="max-width:100%;height:auto" '
    )
    shown = pictured(wide)["image/svg+xml"]
    assert shown.startswith(
        '<svg style="max-width:1400px;height:auto" xmlns="x" width="100%" viewBox="0 0 1400 300">'
    )
    assert shown.endswith('<rect width="1400" height="300"/></svg>')
