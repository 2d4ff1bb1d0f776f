"""Hostile words in a real browser: no dialog, nothing asked of the network, nothing executed.

The pages are those of the whole matrix (tests/safety): every view and every verb, with hostile
strings in every field. A page has a strict policy of its own, and breaks it nowhere; what a
notebook gets stands without any, and is inert all the same.
"""

import os

import pytest

from tests.safety.outputs import OUTPUTS
from tests.safety.test_inert import given
from tests.safety.words import hostile

_LONG = os.environ.get("PROCESSMAP_LONG") == "1"
_TURNS = range(0, 900, 60) if _LONG else (240,)
_PAGES = [name for name, output in OUTPUTS.items() if output.kind in ("html", "svg")]
_NOTE = """
window.owned = [];
for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = () => window.owned.push(name);
window.refused = [];
document.addEventListener('securitypolicyviolation', event => window.refused.push(event.effectiveDirective));
"""


@pytest.fixture(scope="module")
def page(chromium):
    """A page that notes dialogs, requests, errors, and what breaks a policy."""
    context = chromium.new_context()
    page = context.new_page()
    page.asked, page.wrong = [], []
    page.on("request", lambda request: page.asked.append(request.url))
    page.on("pageerror", lambda error: page.wrong.append(str(error)))
    page.on("dialog", lambda dialog: (page.wrong.append(dialog.message), dialog.dismiss()))
    page.add_init_script(_NOTE)
    yield page
    context.close()


@pytest.mark.parametrize("turn", _TURNS)
def test_nothing_happens(page, tmp_path, turn):
    """Each page is opened and moved over; only the page itself was asked for, and nothing ran but
    its own script.
    """
    case, _ = given(hostile(), turn)
    for name in _PAGES:
        made = OUTPUTS[name].make(case)
        file = tmp_path / f"sida.{OUTPUTS[name].kind}"
        file.write_text(made, encoding="utf-8")
        page.asked.clear()
        page.goto(file.as_uri())
        page.mouse.move(300, 300)
        page.keyboard.press("Tab")
        assert page.asked == [file.as_uri()], name
        assert page.wrong == [], name
        assert page.evaluate("window.owned") == [], name
        assert page.evaluate("window.refused") == [], name
        page.evaluate(
            "document.querySelectorAll('*').forEach(each => each.dispatchEvent(new Event('mouseover')))"
        )
        assert page.evaluate("window.owned") == [], name


def test_it_would_be_seen(page, tmp_path):
    """The watch can see: a page that runs and fetches is noticed."""
    file = tmp_path / "sida.html"
    file.write_text("<script>alert(1)</script><img src='http://192.0.2.1/x'>", encoding="utf-8")
    page.asked.clear()
    page.goto(file.as_uri(), wait_until="commit")
    page.wait_for_function("window.owned.length > 0")
    assert len(page.asked) == 2
