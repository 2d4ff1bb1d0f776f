"""HTML pages in Chromium: nothing for axe-core to find, everything by keyboard, nothing asked of
the network.
"""

import io
import os
from contextlib import contextmanager
from pathlib import Path
from random import Random

import pytest

from tests.browser.pages import ALL, EXAMPLES, VIEWS, written

_KEPT = [
    ("mossgruvan", ALL, "sv"),
    ("mossgruvan", "process", "sv"),
    ("backa", "perspectives", "en"),
    ("backa", "funding", "sv"),
]
"""Looked at in the ordinary run: all views in one, the widest page, one with tables, an empty one."""
CASES = sorted(path.stem for path in EXAMPLES.glob("*.yaml"))
_ALL = [
    (case, view, language) for case in CASES for view in (ALL, *VIEWS) for language in ("sv", "en")
]
_REST = [
    pytest.param(
        *each,
        marks=[
            pytest.mark.long,
            pytest.mark.skipif(
                os.environ.get("PROCESSMAP_LONG") != "1", reason="long: set PROCESSMAP_LONG=1"
            ),
        ],
    )
    for each in _ALL
    if each not in _KEPT
]
_SCHEMES = ("light", "dark")


@contextmanager
def _opened(chromium, address, scheme="light", free=False):
    """Open a page that notes what it asks for and what goes wrong; ``free`` lets the test add
    axe-core to it.
    """
    context = chromium.new_context(
        color_scheme=scheme, bypass_csp=free, viewport={"width": 1280, "height": 900}
    )
    page = context.new_page()
    page.asked, page.failed, page.wrong = [], [], []
    page.on("requestfailed", lambda request: page.failed.append(request.url))
    page.on("request", lambda request: page.asked.append(request.url))
    page.on("console", lambda message: page.wrong.append(message.text))
    page.on("pageerror", lambda error: page.wrong.append(str(error)))
    page.add_init_script(
        "window.refused=[];document.addEventListener('securitypolicyviolation',"
        "function(event){window.refused.push(event.effectiveDirective)})"
    )
    page.goto(address)
    try:
        yield page
    finally:
        context.close()


def _axe() -> str:
    found = pytest.importorskip("axe_playwright_python", reason="needs the extra browser")
    return (Path(found.__file__).parent / "axe.min.js").read_text(encoding="utf-8")


def _violations(page) -> list[str]:
    page.evaluate(_axe())
    found = page.evaluate("axe.run(document,{resultTypes:['violations']})")["violations"]
    return [f"{each['id']}: {node['html'][:160]}" for each in found for node in each["nodes"]]


@pytest.mark.parametrize(("case", "view", "language"), [*_KEPT, *_REST])
def test_axe_finds_nothing(chromium, tmp_path, case, view, language):
    """No rule of axe-core is broken, in light, in dark, on a narrow screen, or with a box
    chosen.
    """
    address = written(tmp_path, case, view, language)
    for scheme in _SCHEMES:
        with _opened(chromium, address, scheme, free=True) as page:
            assert _violations(page) == []
            if page.locator(".frame [role=button]").count():
                page.locator(".view.now [role=button]").first.press("Enter")
                for tab in page.locator("[role=tab]").all():
                    tab.click()
                    assert _violations(page) == []
                page.locator("[role=tab]").first.click()
                page.set_viewport_size({"width": 320, "height": 700})
                assert _violations(page) == []
                page.locator(".view.now .list a").first.click()
                assert _violations(page) == []
                page.set_viewport_size({"width": 1280, "height": 800})
                page.keyboard.press("f")
                assert _violations(page) == []


def test_axe_finds_what_is_wrong(chromium, tmp_path):
    """The check can fail: words too pale and a field without a name are found."""
    address = written(tmp_path, "backa", "funding", "sv")
    with _opened(chromium, address, free=True) as page:
        page.evaluate(
            "document.querySelector('main').insertAdjacentHTML('beforeend',"
            "'<p id=pale>Blekt</p><input>');document.getElementById('pale').style.color='#ccc'"
        )
        found = _violations(page)
    assert any(each.startswith("color-contrast") for each in found)
    assert any(each.startswith("label") for each in found)


@pytest.mark.parametrize(("case", "view", "language"), [*_KEPT, *_REST])
def test_nothing_is_asked_of_the_network_and_nothing_goes_wrong(
    chromium, tmp_path, case, view, language
):
    """Opening, steering and narrowing a page asks for the page alone, breaks no policy and says
    nothing.
    """
    address = written(tmp_path, case, view, language)
    with _opened(chromium, address) as page:
        for _ in range(12):
            page.keyboard.press("Tab")
            page.keyboard.press("+")
        page.set_viewport_size({"width": 320, "height": 700})
        assert page.evaluate("document.documentElement.scrollWidth") == 320
        assert page.asked == [address]
        assert page.wrong == []
        assert page.evaluate("window.refused") == []


def test_the_policy_holds(chromium, tmp_path):
    """Whatever might get into the page, no script of it runs, nothing is fetched and nothing is
    sent.
    """
    with _opened(chromium, written(tmp_path, "backa", "process", "sv")) as page:
        page.evaluate(
            """() => {
            document.body.insertAdjacentHTML('beforeend',
              '<img src="http://192.0.2.1/x" onerror="window.owned=1"><iframe src="http://192.0.2.1/"></iframe>' +
              '<form action="http://192.0.2.1/"><button id="send">x</button></form><p style="color:red">x</p>');
            const script = document.createElement('script'); script.textContent = 'window.owned=1';
            document.body.append(script);
            document.getElementById('send').click();
            return fetch('http://192.0.2.1/').catch(() => 0)}"""
        )
        page.wait_for_function("window.refused.length >= 6")
        refused = set(page.evaluate("window.refused"))
        assert page.evaluate("window.owned") is None
        assert refused >= {
            "img-src",
            "frame-src",
            "form-action",
            "style-src-attr",
            "script-src-elem",
            "connect-src",
        }
        assert (
            page.asked[1:] == page.failed
        )  # what the policy stops is told of before it is stopped


def _name(page) -> str:
    return page.evaluate(
        "(e => e.getAttribute('aria-label') || e.id || e.textContent.trim())(document.activeElement)"
    )


def _tab_to(page, name: str, key: str = "Tab") -> None:
    for _ in range(20):
        page.keyboard.press(key)
        if _name(page).startswith(name):
            outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            assert outline not in ("none", ""), f"{name} has the focus and does not show it"
            return
    raise AssertionError(f"{name} cannot be reached with the Tab key")


def _view(page) -> list[float]:
    return [float(part) for part in page.get_attribute(".view.now .frame svg", "viewBox").split()]


def _whole(page) -> list[float]:
    page.focus(".frame")
    page.keyboard.press("0")
    view = _view(page)
    page.reload()
    return view


def test_enlarging_and_moving_by_keyboard(chromium, tmp_path):
    """The way past the picture, enlarging, shrinking, moving and the whole again: with keys, and
    with buttons.
    """
    with _opened(chromium, written(tmp_path, "backa", "process", "sv")) as page:
        _tab_to(page, "Hoppa")
        page.keyboard.press("Enter")
        assert _name(page) == "words"
        page.reload()
        whole = _whole(page)
        _tab_to(page, "Förstora")
        page.keyboard.press("Enter")
        assert _view(page)[2] < whole[2]
        _tab_to(page, "Förminska", "Shift+Tab")
        page.keyboard.press("Enter")
        _tab_to(page, "Hela bilden")
        page.keyboard.press("Enter")
        assert _view(page) == whole
        page.keyboard.press("Tab")
        page.focus(".frame")
        page.keyboard.press("1")
        for key, part, sign in (
            ("ArrowRight", 0, 1),
            ("ArrowLeft", 0, -1),
            ("ArrowDown", 1, 1),
            ("ArrowUp", 1, -1),
        ):
            before = _view(page)
            page.keyboard.press(key)
            assert (_view(page)[part] - before[part]) * sign > 0, key
        page.keyboard.press("+")
        page.keyboard.press("-")
        page.keyboard.press("0")
        assert _view(page) == whole


_BODY = """(() => {
    const frame = document.querySelector('.view.now .frame'), svg = frame.querySelector('svg');
    const view = svg.viewBox.baseVal;
    return frame.dataset.body * Math.min(svg.clientWidth / view.width, svg.clientHeight / view.height);
})()"""
"""How many pixels high the letters of the body text are."""


def test_it_opens_whole_on_what_is_next(chromium, tmp_path):
    """The page opens on the overview, all of it in sight, nothing to scroll, the next step chosen
    and told beside it.
    """
    with _opened(chromium, written(tmp_path, "mossgruvan", ALL, "sv")) as page:
        for wide, tall in ((1280, 800), (1024, 768)):
            page.set_viewport_size({"width": wide, "height": tall})
            page.reload()
            assert (
                page.locator("[role=tab][aria-selected=true]").inner_text() == "Så här går det till"
            )
            assert page.evaluate("document.documentElement.scrollHeight") == tall
            assert page.evaluate("document.documentElement.scrollWidth") == wide
            assert _view(page)[:2] == [0, 0]
            assert page.evaluate(_BODY) >= 9
            card = page.locator(".view.now .card")
            assert card.locator("article:visible").count() == 1
            assert card.locator("article:visible [class=tag]").first.inner_text() == "Härnäst"
            ring, box = (
                page.locator(each).bounding_box()
                for each in (".view.now .ring", ".view.now [aria-pressed=true]")
            )
            assert ring["x"] < box["x"]
            assert ring["x"] + ring["width"] > box["x"] + box["width"]
            frame = page.locator(".view.now .frame").bounding_box()
            assert card.bounding_box()["x"] >= frame["x"] + frame["width"]


def test_a_large_picture_opens_at_readable_size(chromium, tmp_path):
    """What would be too small to read opens larger, on what is next, with the titles of its columns
    and rows in sight when it is moved; and it is seen whole when asked.
    """
    with _opened(chromium, written(tmp_path, "landstinget", "decisions", "sv")) as page:
        assert page.evaluate(_BODY) >= 9
        page.focus(".frame")
        page.keyboard.press("0")
        whole = _view(page)
        small = page.evaluate(_BODY)
        page.keyboard.press("1")
        assert page.evaluate(_BODY) >= max(small, 11.9)
        for _ in range(12):
            page.keyboard.press("ArrowRight")
            page.keyboard.press("ArrowDown")
            view = _view(page)
            if view[0] + view[2] > whole[2] * 0.9:
                break
        for strip in (".head-top", ".head-left"):
            assert page.locator(strip).is_visible(), strip
            assert page.locator(strip).get_attribute("aria-hidden") == "true"
        rows_end = page.evaluate(
            "JSON.parse(document.querySelector('[data-heads]').getAttribute('data-heads'))[0].rowBottom"
        )
        _, top, _, tall = map(float, page.get_attribute(".head-left", "viewBox").split())
        assert top + tall <= rows_end + 0.1, "the strip would lie over the foot of the picture"
        page.keyboard.press("0")
        assert _view(page) == whole
        assert page.locator(".head:visible").count() == 0


@pytest.mark.parametrize(("wide", "tall"), [(1024, 768), (640, 400)])
def test_a_picture_where_nothing_is_next_opens_at_its_beginning(chromium, tmp_path, wide, tall):
    """What would be too small to read opens larger, from its upper left corner, so that its title
    is in sight.
    """
    with _opened(chromium, written(tmp_path, "mossgruvan", ALL, "sv")) as page:
        page.set_viewport_size({"width": wide, "height": tall})
        page.locator("[role=tab][data-to=stakeholders]").click()
        assert page.locator(".view.now [aria-pressed=true]").count() == 0
        assert page.locator(".view.now .frame.near").count() == 1
        assert _view(page)[:2] == [0, 0]


def test_tabs_by_keyboard(chromium, tmp_path):
    """One stop for all tabs, arrows between them, each shows its own picture and says so."""
    with _opened(chromium, written(tmp_path, "mossgruvan", ALL, "sv")) as page:
        _tab_to(page, "tab-")
        count = page.locator("[role=tab]").count()
        seen = []
        for _ in range(count):
            chosen = page.locator("[role=tab][aria-selected=true]")
            assert chosen.count() == 1
            assert page.locator("[role=tab][tabindex='0']").count() == 1
            seen.append(chosen.inner_text())
            shown = page.locator(".view:visible")
            assert shown.count() == 1
            assert shown.get_attribute("id") == chosen.get_attribute("aria-controls")
            page.keyboard.press("ArrowRight")
        assert len(set(seen)) == count
        assert seen[0] == page.locator("[role=tab][aria-selected=true]").inner_text()
        page.keyboard.press("End")
        assert page.locator(".words").is_visible()
        assert page.locator(".words li").first.is_visible()


def test_links_lead_from_box_to_box(chromium, tmp_path):
    """What comes before and after is a link to that box, and the same thing in another picture is a
    link there.
    """
    with _opened(chromium, written(tmp_path, "mossgruvan", ALL, "sv")) as page:
        card = page.locator(".view.now .card article:visible")
        target = card.locator("li a").first
        wanted = target.inner_text()
        target.click()
        assert page.locator(".view.now article:visible h3").inner_text() == wanted
        assert page.evaluate("document.activeElement.getAttribute('role')") == "button"
        page.locator("[role=tab][data-to=process]").click()
        page.locator(".view.now [role=button][aria-pressed=false]").last.press("Enter")
        others = page.locator(".view.now article a", has_text="Beslutsgång")
        owner = others.first.evaluate("each => each.closest('article').id.slice(6)")
        page.locator(f".view.now [data-box='{owner}']").press("Enter")
        page.locator(".view.now article:visible a", has_text="Beslutsgång").click()
        assert (
            page.locator("[role=tab][aria-selected=true]").get_attribute("data-to") == "decisions"
        )
        assert page.locator(".view.now article:visible").count() == 1


def test_boxes_by_keyboard(chromium, tmp_path):
    """One stop for all boxes, arrow keys from any to any other, Home and End, Enter and Space to
    read.
    """
    with _opened(chromium, written(tmp_path, "backa", "process", "sv")) as page:
        places = "all => all.map(one => one.dataset.box)"
        names = page.locator(".frame [role=button]").evaluate_all(places)
        here = "document.activeElement.dataset.box"
        assert page.locator(".frame [role=button][tabindex='0']").count() == 1
        page.focus(".frame")
        page.keyboard.press("Tab")
        page.keyboard.press("Home")
        first = page.evaluate(here)
        page.keyboard.press("ArrowRight")
        page.keyboard.press("ArrowDown")
        second = page.evaluate(here)
        assert second != first
        page.keyboard.press("Enter")
        assert page.locator(".card article:visible").count() == 1
        assert page.locator(".card article:visible").get_attribute("id") == f"about-{second}"
        page.keyboard.press("End")
        page.keyboard.press("Space")
        assert page.locator(".card article:visible").count() == 1
        assert page.locator("[aria-pressed=true]").count() == 1
        page.keyboard.press("Home")
        seen, keys = {page.evaluate(here)}, Random(7)
        for _ in range(25 * len(names)):
            page.keyboard.press(keys.choice(("ArrowDown", "ArrowRight", "ArrowUp", "ArrowLeft")))
            seen.add(page.evaluate(here))
        assert len(seen) >= 0.9 * len(names)
        # Every box is reached one way or the other: also by the buttons beside the details.
        after = page.locator("[data-do=after]")
        told = set()
        for _ in names:
            after.press("Enter")
            told.add(page.locator(".card article:visible").get_attribute("id"))
        assert len(told) == len(names)


def test_finding_and_choosing_by_keyboard(chromium, tmp_path):
    """Typing dims what does not fit, says how many do, here and behind each tab; Enter goes to the
    next; a state is chosen with the arrow keys.
    """
    with _opened(chromium, written(tmp_path, "backa", ALL, "sv")) as page:
        page.locator("[role=tab][data-to=process]").click()
        count = page.locator(".view.now [role=button]").count()
        page.focus("[data-find]")
        page.keyboard.type("Selma")
        dim = page.locator(".view.now .dim").count()
        assert 0 < dim < count
        assert f"{count - dim} av {count}" in page.inner_text("[data-said]")
        assert f"({count - dim})" in page.inner_text("[data-to=process]")
        page.keyboard.press("Enter")
        assert "Selma" in page.locator(".view.now article:visible").text_content()
        page.keyboard.press("Control+a")
        page.keyboard.press("Delete")
        assert page.locator(".dim").count() == 0
        page.focus("[data-state-filter]")
        page.keyboard.press("ArrowDown")
        assert page.input_value("[data-state-filter]") != ""
        assert page.locator(".dim").count() > 0


def test_the_story_full_screen(chromium, tmp_path):
    """F begins it on the whole overview; arrows go forward and back through its steps and on to the
    process map, large; Esc ends it where it began.
    """
    with _opened(chromium, written(tmp_path, "mossgruvan", ALL, "sv")) as page:
        _tab_to(page, "Visa steg")
        page.keyboard.press("Enter")
        caption = page.locator(".caption")
        assert caption.is_visible()
        assert not page.locator(".bar").is_visible()
        whole = _view(page)
        assert whole[:2] == [0, 0]
        told = []
        for _ in range(8):
            page.keyboard.press("ArrowRight")
            told.append(caption.locator("strong").inner_text())
            size = page.evaluate(
                "parseFloat(getComputedStyle(document.querySelector('.caption p')).fontSize)"
            )
            assert size >= 24
        assert len(set(told)) >= 7
        assert page.locator(".view.now").get_attribute("data-view") == "process"
        page.keyboard.press("ArrowLeft")
        assert caption.locator("strong").inner_text() == told[-2]
        page.keyboard.press("End")
        shown, count = caption.locator("output").inner_text().split(" / ")
        assert shown == count
        page.keyboard.press("Escape")
        assert not caption.is_visible()
        assert page.locator(".bar").is_visible()
        assert _name(page).startswith("Visa steg")


@pytest.mark.parametrize("view", [ALL, "process"])
def test_narrow_screens_begin_with_a_list(chromium, tmp_path, view):
    """At 320 pixels the steps come as a list, the details as a sheet from the foot, the picture when
    it is asked for; nothing is wider than the screen.
    """
    with _opened(chromium, written(tmp_path, "mossgruvan", view, "sv")) as page:
        page.set_viewport_size({"width": 320, "height": 700})
        page.reload()
        links = page.locator(".view.now .list a")
        assert links.count() == page.locator(".view.now rect[data-box]").count() > 0
        assert not page.locator(".view.now .frame").is_visible()
        links.nth(1).click()
        card = page.locator(".view.now .card")
        assert card.is_visible()
        assert (
            card.locator("article:visible h3").inner_text()
            == links.nth(1).locator("strong").inner_text()
        )
        box = card.bounding_box()
        assert box["y"] + box["height"] == pytest.approx(700, abs=1)
        page.keyboard.press("Escape")
        assert not card.is_visible()
        page.locator(".view.now .turn button").click()
        assert page.locator(".view.now .frame").is_visible()
        assert page.evaluate(_BODY) >= 9
        assert page.evaluate("document.documentElement.scrollWidth") == 320


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_tools_leave_room_on_a_narrow_screen(chromium, tmp_path, language):
    """At 320 pixels the tools take two rows, at 640 one; the choice of state keeps its name."""
    with _opened(chromium, written(tmp_path, "mossgruvan", ALL, language)) as page:
        for wide, rows in ((320, 2), (640, 1)):
            page.set_viewport_size({"width": wide, "height": 640})
            tops = page.locator(".tools :is(input, select, button)").evaluate_all(
                "all => all.map(one => Math.round(one.getBoundingClientRect().top))"
            )
            assert len(set(tops)) == rows
        said = page.locator(".tools label", has=page.locator("select")).inner_text()
        assert said.strip()


def test_nothing_is_said_twice_in_the_list(chromium, tmp_path):
    """On a narrow screen no item tells the same twice, and a sentence is not followed by a dot."""
    with _opened(chromium, written(tmp_path, "mossgruvan", ALL, "sv")) as page:
        page.set_viewport_size({"width": 320, "height": 700})
        page.reload()
        for tab in page.locator("[role=tab]:not([data-to=words])").all():
            tab.click()
            for item in page.locator(".view.now .list a").all():
                told = item.locator("span").inner_text()
                parts = [part.casefold() for part in told.split(" · ")]
                assert len(set(parts)) == len(parts), told
                assert ". ·" not in told


def test_twice_as_large(chromium, tmp_path):
    """At 200 % on a screen of 1280 × 800 nothing is cut off at the side, and the details can be
    read.
    """
    with _opened(chromium, written(tmp_path, "mossgruvan", ALL, "sv")) as page:
        page.set_viewport_size({"width": 640, "height": 400})
        page.reload()
        assert page.evaluate("document.documentElement.scrollWidth") == 640
        assert page.locator(".view.now .frame").is_visible()
        page.locator(".view.now [role=button]").first.press("Enter")
        card = page.locator(".view.now .card").bounding_box()
        assert card["y"] >= 0
        assert card["y"] + card["height"] <= 401


def test_the_process_map_opens_with_its_title_and_both_sides(chromium, tmp_path):
    """In a usual window the process map opens with its title and both its sides in sight, a little
    smaller than what is easiest to read, and with what is next; whole, where that is hardly
    smaller than what is left so.
    """
    with _opened(chromium, written(tmp_path, "mossgruvan", ALL, "sv")) as page:
        page.set_viewport_size({"width": 1280, "height": 800})
        page.reload()
        page.locator("[role=tab][data-to=process]").click()
        assert page.evaluate(_BODY) >= 9 * 0.94
        assert page.locator(".view.now .frame.near").count() == 0
        left, top, wide, _ = _view(page)
        page.keyboard.press("0")
        assert left <= 0.1
        assert top <= 0.1
        assert left + wide >= _view(page)[2] - 0.1


def test_a_low_window_cuts_nothing_at_the_sides(chromium, tmp_path):
    """Where a window is too low for the whole picture at readable size, it opens a little smaller
    as long as it can be read, with both its sides in sight.
    """
    with _opened(chromium, written(tmp_path, "mossgruvan", ALL, "sv")) as page:
        page.set_viewport_size({"width": 640, "height": 340})
        page.reload()
        assert page.evaluate(_BODY) >= 9
        left, _, wide, _ = _view(page)
        assert left <= 0.1
        assert left + wide >= _whole(page)[2] - 0.1


def test_dark_high_contrast_and_forced_colours(chromium, tmp_path):
    """Dark turns the paper dark; more contrast makes words and lines black; where the system's
    colours are forced the picture keeps its own on white.
    """
    address = written(tmp_path, "mossgruvan", ALL, "sv")
    ground = "getComputedStyle(document.querySelector('.pm')).backgroundColor"
    with _opened(chromium, address, "dark") as page:
        assert page.evaluate(ground) == "rgb(18, 25, 30)"
    with _opened(chromium, address) as page:
        page.emulate_media(contrast="more")
        assert (
            page.evaluate("getComputedStyle(document.querySelector('.pm')).color") == "rgb(0, 0, 0)"
        )
        page.emulate_media(contrast=None, forced_colors="active")
        svg = "getComputedStyle(document.querySelector('.frame svg'))"
        assert page.evaluate(f"{svg}.forcedColorAdjust") == "none"
        assert page.evaluate(f"{svg}.backgroundColor") == "rgb(255, 255, 255)"


def test_titles_kept_in_sight_are_dark_in_the_dark(chromium, tmp_path):
    """The strips over a picture are turned dark as it is: their ground is not turned twice."""
    with _opened(chromium, written(tmp_path, "mossgruvan", ALL, "sv"), "dark") as page:
        page.locator("[role=tab][data-to=decisions]").click()
        page.focus(".view.now .frame")
        page.keyboard.press("+")
        page.keyboard.press("+")
        for _ in range(4):  # titles are kept in sight once they would be moved out of it
            page.keyboard.press("ArrowDown")
        strip = page.locator(".view.now .head-top")
        assert strip.is_visible()
        looks = strip.evaluate(
            "e => [getComputedStyle(e).filter, getComputedStyle(e).backgroundColor]"
        )
        assert looks[0].startswith("invert")
        assert looks[1] == "rgb(255, 255, 255)"


def test_where_colours_are_forced_the_chosen_tab_alone_is_marked(chromium, tmp_path):
    """A border that is see-through elsewhere is not drawn over every tab."""
    with _opened(chromium, written(tmp_path, "mossgruvan", ALL, "sv")) as page:
        page.emulate_media(forced_colors="active")
        over = "all => all.map(one => getComputedStyle(one).borderTopColor)"
        ground = page.evaluate("getComputedStyle(document.querySelector('.tabs')).backgroundColor")
        chosen = page.locator("[role=tab][aria-selected=true]").evaluate_all(over)
        others = page.locator("[role=tab][aria-selected=false]").evaluate_all(over)
        assert set(others) == {ground}
        assert chosen[0] != ground


def test_printed(chromium, tmp_path):
    """Print is light, the shown picture on its paper and then its words, nothing else; without the
    script every picture is printed.
    """
    pypdf = pytest.importorskip("pypdf", reason="reads the print")
    address = written(tmp_path, "mossgruvan", ALL, "sv")
    ground = "getComputedStyle(document.querySelector('.pm')).backgroundColor"
    with _opened(chromium, address, "dark") as page:
        page.locator("[role=tab][data-to=process]").click()
        made = pypdf.PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
        page.emulate_media(media="print", color_scheme="dark")
        assert page.evaluate(ground) == "rgb(255, 255, 255)"
        assert not page.locator(".tools").is_visible()
        assert not page.locator(".card:visible").count()
        assert page.locator(".words").is_visible()
    sizes = [(round(each.mediabox.width), round(each.mediabox.height)) for each in made.pages]
    assert sizes[0] == (842, 595)
    assert set(sizes[1:]) == {(595, 842)}
    assert "Processkarta" in made.pages[1].extract_text()
    assert not any("Finansiering" in each.extract_text() for each in made.pages)
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    plain = pypdf.PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    context.close()
    assert (960, 540) in {(round(e.mediabox.width), round(e.mediabox.height)) for e in plain.pages}
    assert len(plain.pages) > len(made.pages)


def test_without_the_script_everything_can_be_read(chromium, tmp_path):
    """Every picture and all words stand below each other; nothing that would do nothing is shown."""
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(written(tmp_path, "mossgruvan", ALL, "sv"))
    assert page.locator(".frame:visible").count() == page.locator(".frame").count() > 3
    assert page.locator(".words li").first.is_visible()
    assert page.locator("button:visible").count() == 0
    context.close()


def test_the_details_tell_what_is_next_beside_the_picture(chromium, tmp_path):
    """When, who, what, why, before and after, what to do and the source are in sight where the page
    opens; what to do leads to its box; and the next pictures stand small below.
    """
    with _opened(chromium, written(tmp_path, "mossgruvan", ALL, "sv")) as page:
        card = page.locator(".view.now .card")
        bottom = card.bounding_box()["y"] + card.bounding_box()["height"]
        about = card.locator("article:visible")
        for words in ("När", "Vem", "Vad", "Varför", "Före", "Efter", "Att göra", "Källa"):
            found = about.locator(f"dt:text-is('{words}'), h4:text-is('{words}')").bounding_box()
            assert found["y"] + found["height"] <= bottom, words
        small = page.locator(".view.now .more .small:visible")
        assert small.count() >= 2
        foot = page.locator(".foot").bounding_box()["y"]
        for each in small.all():
            assert each.bounding_box()["y"] + each.bounding_box()["height"] <= foot
        about.get_by_role("link", name="Hölls mötet").click()
        chosen = page.locator(".view.now article:visible .tag").first
        assert chosen.inner_text() == "Hölls mötet?"
