"""Drawings as one HTML page that needs nothing else: pictures behind tabs, details of every box,
and all of it in words.

Everything works by keyboard; without the script every picture and its words still stand below each
other. The page's own security policy allows its one style and its one script, by hash, and nothing
from anywhere: no network, no image, no form. Every text of the document is escaped after `neutral`,
and none stands in style or script. What the page can do is in ``viewer.js``, which a notebook and a
local page use too.
"""

import json
import re
from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from html import escape
from typing import Final

from attrs import evolve, frozen

from processmap.messages import has_text, text
from processmap.picture.diagram import Arrow, Box, Diagram, FactRole, Item, Table
from processmap.picture.drawing import Drawing
from processmap.picture.neutral import neutral
from processmap.picture.theme import Theme
from processmap.picture.vocabulary import TIES, UNDIRECTED, LineRole
from processmap.renderers._paper import parts, printed
from processmap.renderers._story import story
from processmap.renderers.shapes import number
from processmap.renderers.stacked import BETWEEN, stacked
from processmap.renderers.svg import name_prefix, svg, unit_of
from processmap.renderers.text import alternative_of, kind_word, mark_words
from processmap.renderers.viewer import viewer_script, viewer_style

__all__ = ["html", "html_page"]

_DAY: Final = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
_ROLES: Final[Mapping[LineRole, str]] = {
    "date": "when",
    "participants": "who",
    "place": "where",
    "method": "how",
    "reason": "why",
    "money": "money",
}
"""The word before a line of details, by its role."""
_ANSWERS: Final[tuple[FactRole, ...]] = ("when", "who", "what", "money", "where", "how")
"""Facts that stand after a word that says what they answer."""
_ROWED: Final = frozenset({"course", "rooms"})
"""Arrangements in which the title of the row says whom a box is about."""
_COLUMN_HEADS: Final = frozenset({"head-past", "head-now", "head-later"})
"""Figures that are the head of a column of time."""
_SMALL: Final = 3
"""So many of the next pictures are shown small below a wide one."""


@frozen(kw_only=True)
class _Pictured:
    """A picture on the page: all its sheets as one, and as they are printed.

    Attributes:
        drawing: every sheet below the one before.
        sheets: every sheet by itself.
        label: what its tab is called.
        mark: what ids begin with that belong to it.
    """

    drawing: Drawing
    sheets: tuple[Drawing, ...]
    label: str
    mark: str

    @property
    def diagram(self) -> Diagram:
        return self.drawing.diagram

    @property
    def view(self) -> str:
        return self.drawing.view


def html(drawing: Drawing, theme: Theme | None = None) -> str:
    """Give one drawing as a complete HTML document; arguments as for `html_page`."""
    return html_page((drawing,), drawing.diagram.title or drawing.view, theme)


def html_page(drawings: Sequence[Drawing], title: str, theme: Theme | None = None) -> str:
    """Give several drawings as one HTML document, each behind a tab.

    Args:
        drawings: at least one, of different views, in the order of the tabs. Those with nothing to
            show are left out where others have something.
        title: what the page is called.
        theme: the look of a municipality.
    """
    kept = [each for each in drawings if each.diagram.boxes] or list(drawings[:1])
    shown = [_pictured(each) for each in kept]
    diagram = shown[0].diagram
    language = diagram.language
    style, script = _themed(viewer_style(), theme), viewer_script()
    policy = _policy(style, script, images=theme is not None and theme.logo is not None)
    drawn = any(each.diagram.boxes for each in shown)
    out = [
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_inert(_called(title, shown))}</title>\n<style>{style}</style>\n</head>\n"
        '<body class="page">\n'
    ]
    slides = story([each.drawing for each in shown]) if drawn else ()
    told = json.dumps(
        [
            {
                "view": slide.view,
                "boxes": [f"{_mark_of(shown, slide.view)}-{each}" for each in slide.boxes],
                "title": neutral(slide.title),
                "words": neutral(slide.words),
            }
            for slide in slides
        ],
        ensure_ascii=False,
    )
    mounted = " data-processmap" if drawn else ""
    out.append(f'<div class="pm"{mounted} data-story="{escape(told, quote=True)}">\n')
    out.append(f'<a class="skip" href="#words">{_say("page_skip", language)}</a>\n')
    out += _bar(title, shown, drawn, theme)
    if drawn:
        out += _tabs(shown)
    out.append("<main>\n")
    if drawn:
        also = _also(shown)
        for place, each in enumerate(shown):
            out += _view(each, shown[place + 1 : place + 1 + _SMALL], also, theme)
    out += _all_words(shown)
    out.append("</main>\n")
    if drawn:
        out += _foot(language)
        out += _caption(language)
    out.append("</div>\n")
    if drawn:
        out.append(f"<script>{script}</script>\n")
    out.append("</body>\n</html>\n")
    return "".join(out)


def _pictured(drawing: Drawing) -> _Pictured:
    whole = stacked(drawing)
    key = f"views.name_{drawing.view}"
    language = drawing.diagram.language
    known = drawing.diagram.name or (text(key, language) if has_text(key) else "")
    label = known or drawing.diagram.title or drawing.view
    return _Pictured(drawing=whole, sheets=drawing.sheets, label=label, mark=name_prefix(drawing))


def _mark_of(shown: Iterable[_Pictured], view: str) -> str:
    return next(each.mark for each in shown if each.view == view)


def _called(title: str, shown: Sequence[_Pictured]) -> str:
    """Give the name of the page, for the window: the title, and the question where there is one."""
    question = shown[0].diagram.question
    return ": ".join(part for part in (title, question) if part)


def _themed(style: str, theme: Theme | None) -> str:
    """Put a theme's colour and font into the style; both are checked where a theme is read."""
    if theme is None:
        return style
    added = f"--bar:{theme.accent};" if theme.accent else ""
    if theme.font:
        added += f'--font:"{theme.font}","Noto Sans","Segoe UI",Arial,sans-serif;'
    # In the dark too: white words can be read on the colour, whatever lies round it.
    return f"{style}.pm{{{added}}}\n@media (prefers-color-scheme:dark){{.pm{{{added}}}}}\n"


def _policy(style: str, script: str, images: bool = False) -> str:
    """Allow the page's style and script by their hashes, and nothing else; with ``images``, also
    pictures that the page itself holds.
    """
    held = "img-src data:; " if images else ""
    hashes = [b64encode(sha256(each.encode()).digest()).decode() for each in (style, script)]
    return (
        f"default-src 'none'; style-src 'sha256-{hashes[0]}'; script-src 'sha256-{hashes[1]}'; "
        f"{held}base-uri 'none'; form-action 'none'"
    )


def _inert(words: str) -> str:
    return escape(neutral(words), quote=True)


def _shown(words: str) -> str:
    """Make words safe to show, with no day broken over two lines."""
    return _DAY.sub(r'<span class="day">\g<0></span>', _inert(words))


def _say(name: str, language: str, **words: object) -> str:
    return escape(text(f"picture.{name}", language, **words), quote=True)


def _button(does: str, words: str, look: str = "", label: str = "") -> str:
    """Write a button; ``label`` is what it is called where its words are a sign only."""
    called = f' aria-label="{label}"' if label else ""
    style = f' class="{look}"' if look else ""
    return f'<button type="button" data-do="{does}"{style}{called}>{words}</button>'


def _bar(title: str, shown: Sequence[_Pictured], drawn: bool, theme: Theme | None) -> Iterable[str]:
    """Title, draft or reviewed, and the tools."""
    diagram = shown[0].diagram
    language = diagram.language
    yield '<header class="bar">\n'
    if theme is not None and theme.logo is not None:
        alternative = escape(text("theme.logo", language), quote=True)
        yield f'<img class="logo" alt="{alternative}" src="{theme.logo.address}">\n'
    yield f"<h1>{_inert(title) or _inert(shown[0].view)}</h1>\n"
    if state := text("picture.draft", language) if diagram.draft else diagram.status:
        yield f'<p class="state">{_shown(state)}</p>\n'
    if drawn:
        label = _say("page_tools", language)
        yield f'<div class="tools" role="group" aria-label="{label}" data-live hidden>\n'
        yield (
            f'<label><span class="only-heard">{_say("page_find", language)}</span>'
            f'<input type="search" data-find autocomplete="off" '
            f'placeholder="{_say("page_find", language)}"></label>\n'
        )
        yield from _states(shown, language)
        yield _button("print", _say("page_print", language), "quietly") + "\n"
        yield _button("present", _say("page_present", language), "strong") + "\n"
        words = _say("page_shown", language)
        yield f'<p class="only-heard" role="status" data-said data-words="{words}"></p>\n</div>\n'
    yield "</header>\n"


def _states(shown: Sequence[_Pictured], language: str) -> Iterable[str]:
    said = _say("page_state", language)
    yield f'<label><span class="named">{said}</span><select data-state-filter>'
    yield f'<option value="">{_say("page_every", language)}</option>'
    for state in dict.fromkeys(box.state for each in shown for box in each.diagram.boxes):
        if state != "plain":
            yield f'<option value="{state}">{_say(f"state_{state}", language)}</option>'
    yield "</select></label>\n"


def _tabs(shown: Sequence[_Pictured]) -> Iterable[str]:
    language = shown[0].diagram.language
    label = _say("page_tabs", language)
    yield f'<nav aria-label="{label}" data-live hidden><div class="tabs" role="tablist">\n'
    named = [(each.view, f"{each.mark}-view", each.label) for each in shown]
    words = text("picture.page_words_all" if len(shown) > 1 else "picture.page_words", language)
    for view, target, called in (*named, ("words", "words", words)):
        yield (
            f'<button type="button" role="tab" id="tab-{target}" data-to="{_inert(view)}" '
            f'aria-controls="{target}" tabindex="-1" aria-selected="false">'
            f"{_inert(called)}<span></span></button>\n"
        )
    yield "</div></nav>\n"


def _view(
    each: _Pictured,
    following: Sequence[_Pictured],
    also: Mapping[str, list[tuple[str, str, str]]],
    theme: Theme | None,
) -> Iterable[str]:
    """One picture: as a list for narrow screens, drawn, and what there is to know of every box."""
    diagram, language = each.diagram, each.diagram.language
    lanes = _rows(diagram)
    named = {box.id: _name(box, lanes, language) for box in diagram.boxes}
    yield (
        f'<section class="view" id="{each.mark}-view" role="tabpanel" data-view="{diagram.view}" '
        f'data-mark="{each.mark}" aria-labelledby="{each.mark}-name">\n'
    )
    yield (
        f'<p class="turn"><button type="button" data-do="picture" '
        f'data-other="{_say("page_as_list", language)}">{_say("page_picture", language)}'
        "</button></p>\n"
        '<ul class="list"></ul>\n'
    )
    yield f'<div class="stage">\n<h2 id="{each.mark}-name">{_inert(each.label)}</h2>\n'
    label = escape(text("picture.page_frame", language, name=neutral(each.label)), quote=True)
    yield (
        f'<div class="frame" tabindex="0" role="group" aria-label="{label}" '
        f'data-body="{number(_body(each.drawing))}" data-heads="{_heads(each.sheets)}">\n'
    )
    yield svg(each.drawing, named, theme)
    yield "</div>\n"
    for warning in each.drawing.warnings:
        yield f'<p class="quiet">{_inert(warning)}</p>\n'
    yield from _following(following, language)
    yield from printed(each.sheets, each.mark)
    yield from parts(each.drawing, each.mark)
    yield "</div>\n"
    yield (
        f'<section class="card" aria-live="polite" aria-labelledby="{each.mark}-about">'
        f'<h2 class="only-heard" id="{each.mark}-about">{_say("page_details", language)}</h2>\n'
    )
    yield from _card_head(language)
    known = {box.id: box for box in diagram.boxes}
    drawn = [known[placed.id] for placed in each.drawing.boxes if placed.id in known]
    for box in drawn:
        yield from _about(box, each, lanes, also)
    yield "</section>\n</section>\n"


def _rows(diagram: Diagram) -> dict[str, str]:
    """Give the titles of rows that say whom a box is about, by the id of the row."""
    if diagram.arrangement not in _ROWED:
        return {}
    return {lane.id: lane.title for lane in diagram.lanes}


def _name(box: Box, rows: Mapping[str, str], language: str) -> str:
    said = (kind_word(box, language), rows.get(box.lane or "", ""), box.heading)
    return ", ".join(_once((*said, *mark_words(box, language))))


def _once(words: Iterable[str]) -> list[str]:
    """Give words without those that say the same as one before, in large or small letters."""
    kept: dict[str, str] = {}
    for each in words:
        if each:
            kept.setdefault(each.casefold(), each)
    return list(kept.values())


def _body(drawing: Drawing) -> float:
    """Give the size of the body text, in units of the drawing."""
    return 10 * unit_of(drawing) if drawing.paper else 11.5


def _heads(sheets: Sequence[Drawing]) -> str:
    """Where the titles of columns and rows stand on each sheet, for the viewer to keep in sight."""
    found: list[dict[str, float]] = []
    down = 0.0
    for sheet in sheets:
        top, high = _head_row(sheet)
        rows = [lane for lane in sheet.lanes if lane.head]
        left = min((lane.x for lane in rows), default=0.0)
        place = {
            "top": down,
            "bottom": down + sheet.height,
            "headTop": down + top,
            "headHeight": high,
            "rowTop": down + min((lane.y for lane in rows), default=0.0),
            "rowBottom": down + max((lane.y + lane.h for lane in rows), default=0.0),
            "rowLeft": left,
            "rowWidth": max((lane.x - left + lane.head for lane in rows), default=0.0),
        }
        found.append({name: round(value, 1) for name, value in place.items()})
        down += sheet.height + BETWEEN
    return escape(json.dumps(found, separators=(",", ":")), quote=True)


def _head_row(sheet: Drawing) -> tuple[float, float]:
    """Give where the titles of columns begin on a sheet, and their height: of columns, of stretches
    of time, or the words along an axis; nothing where there are none.
    """
    heads = [(each.y, each.h) for each in sheet.figures if each.role in _COLUMN_HEADS]
    if heads:
        return min(y for y, _ in heads), max(h for _, h in heads)
    if sheet.columns and sheet.lanes:
        return sheet.columns[0].y, sheet.lanes[0].y - sheet.columns[0].y
    axis = [word for word in sheet.words if word.style.startswith("axis") and word.owner is None]
    if axis and sheet.lanes:
        top = min(word.y for word in axis)
        return top, max(word.y + word.h for word in axis) - top
    return 0.0, 0.0


def _following(following: Sequence[_Pictured], language: str) -> Iterable[str]:
    """The next pictures, small, for the room below a wide one."""
    if not following:
        return
    yield f'<p class="more"><strong>{_say("page_more", language)}</strong>\n'
    for other in following:
        first = other.sheets[0]
        yield (
            f'<a href="#{other.mark}-view"><span class="small"><svg aria-hidden="true" '
            f'viewBox="0 0 {number(first.width)} {number(first.height)}"><use '
            f'href="#{other.mark}-all"/></svg></span>{_inert(other.label)}</a>\n'
        )
    yield "</p>\n"


def _also(shown: Sequence[_Pictured]) -> dict[str, list[tuple[str, str, str]]]:
    """Where the same thing stands in other pictures: name of the view, its label and the id of the
    box, by the document's own id, which is not written out.
    """
    found: dict[str, list[tuple[str, str, str]]] = {}
    for each in shown:
        seen: set[str] = set()
        placed = {box.id for box in each.drawing.boxes}
        for box in each.diagram.boxes:
            if box.ref and box.ref not in seen and box.id in placed:
                seen.add(box.ref)
                found.setdefault(box.ref, []).append(
                    (each.view, each.label, f"{each.mark}-{box.id}")
                )
    return found


def _about(
    box: Box,
    each: _Pictured,
    rows: Mapping[str, str],
    also: Mapping[str, list[tuple[str, str, str]]],
) -> Iterable[str]:
    """What there is to know about a box: shown when it is chosen."""
    diagram, language = each.diagram, each.diagram.language
    yield f'<article id="about-{each.mark}-{box.id}" data-state="{box.state}" hidden>'
    above = _above(box, rows, language)
    yield from _over(box, above, language)
    yield f"<h3>{_shown(box.heading)}</h3>\n"
    yield from _facts_of(box, above, language) if box.facts else _lines(box, above, language)
    heading = {other.id: other.heading for other in diagram.boxes}
    own = [arrow for arrow in diagram.arrows if box.id in (arrow.source, arrow.target)]
    leading = [arrow for arrow in own if arrow.kind not in TIES]
    before = [
        (arrow.source, heading[arrow.source], arrow) for arrow in leading if arrow.target == box.id
    ]
    after = [
        (arrow.target, heading[arrow.target], arrow) for arrow in leading if arrow.source == box.id
    ]
    beside = [_beside(arrow, box, heading, language) for arrow in own if arrow.kind in TIES]
    for title, ties in (("page_before", before), ("page_after", after), ("page_beside", beside)):
        if ties:
            yield f"<h4>{_say(title, language)}</h4><ul>\n"
            yield from (_tie(each.mark, *tie) for tie in ties)
            yield "</ul>\n"
    yield from _to_do(box, each.mark, language)
    yield from _section("source", box, language)
    others = [one for one in also.get(box.ref or "", ()) if one[0] != diagram.view]
    if others:
        yield f'<h4>{_say("page_also", language)}</h4><ul class="row">\n'
        yield from (
            f'<li><a href="#{target}">{_inert(label)}</a></li>\n' for _, label, target in others
        )
        yield "</ul>\n"
    yield "</article>\n"


def _card_head(language: str) -> Iterable[str]:
    """What stands above the details: which box of how many, and the ways to the next."""
    before, after = _say("page_previous_box", language), _say("page_next_box", language)
    words = escape(text("picture.page_place", language, number="{number}", count="{count}"))
    yield (
        f'<p class="hint">{_say("page_choose", language)}</p>\n'
        f'<div class="place" hidden>{_button("before", "‹", label=before)}'
        f'<output data-words="{words}"></output>{_button("after", "›", label=after)}'
        f"{_button('shut', _say('page_shut', language), 'shut')}</div>\n"
    )


def _above(box: Box, rows: Mapping[str, str], language: str) -> list[str]:
    """Give what is said above the heading: how far it has come, what it is, and whom it is about;
    not that of whom its own lines begin with.
    """
    row = rows.get(box.lane or "", "")
    if row and any(words.startswith(f"{row} – ") for words in box.details):
        row = ""
    return _once((*mark_words(box, language), kind_word(box, language), row))


def _over(box: Box, above: Sequence[str], language: str) -> Iterable[str]:
    """The line above the heading: how far it has come, and what it is."""
    marks = _once(mark_words(box, language))
    said = [f'<span class="tag">{_shown(mark)}</span>' for mark in marks]
    kind = " · ".join(above[len(marks) :])
    if kind:
        said.append(f"<span>{_shown(kind)}</span>")
    if said:
        yield f'<div class="over">{"".join(said)}</div>\n'


def _lines(box: Box, above: Sequence[str], language: str) -> Iterable[str]:
    """The lines of a box, those with a role after a word that says which, and what else there is
    to know; nothing twice, in large or small letters, nor what stands above the heading.
    """
    said = {words.casefold() for words in (box.heading, *above)}
    told = [line for line in box.lines if line.role in _ROLES]
    if told:
        yield "<dl>\n"
        for line in told:
            said.add(line.text.casefold())
            word = _say(f"page_{_ROLES[line.role]}", language)
            yield f"<dt>{word}</dt><dd>{_shown(line.text)}</dd>\n"
        yield "</dl>\n"
    for words in (*(line.text for line in box.lines), *box.details):
        left = _without_first(words, above)
        if left and not {left.casefold(), words.casefold()} & said:
            said |= {left.casefold(), words.casefold()}
            yield f"<p>{_shown(left)}</p>\n"


def _facts_of(box: Box, above: Sequence[str], language: str) -> Iterable[str]:
    """What is told of a box by what it answers: short answers after their word, then what else
    there is, then why; nothing twice, nor what stands above.
    """
    said = {words.casefold() for words in (box.heading, *above)}
    told: dict[str, list[str]] = {}
    for fact in box.facts:
        if fact.text.casefold() not in said:
            said.add(fact.text.casefold())
            told.setdefault(fact.role, []).append(fact.text)
    answers = [role for role in _ANSWERS if role in told]
    if answers:
        yield "<dl>\n"
        for role in answers:
            lines = "".join(f"<dd>{_shown(words)}</dd>" for words in told[role])
            yield f"<dt>{_say(f'page_{role}', language)}</dt>{lines}\n"
        yield "</dl>\n"
    yield from (f"<p>{_shown(words)}</p>\n" for words in told.get("more", ()))
    yield from _section("why", box, language)


def _section(role: FactRole, box: Box, language: str) -> Iterable[str]:
    """What a box tells of one sort, under a heading."""
    told = [fact.text for fact in box.facts if fact.role == role]
    if told:
        yield f"<h4>{_say(f'page_{role}', language)}</h4>\n"
        yield from (f"<p>{_shown(words)}</p>\n" for words in told)


def _to_do(box: Box, mark: str, language: str) -> Iterable[str]:
    """What somebody is to do, with links to the boxes that it is about."""
    told = [fact for fact in box.facts if fact.role == "do"]
    if told:
        yield f"<h4>{_say('page_do', language)}</h4><ul>\n"
        for fact in told:
            words = _shown(fact.text)
            linked = f'<a href="#{mark}-{fact.box}">{words}</a>' if fact.box else words
            yield f"<li>{linked}</li>\n"
        yield "</ul>\n"


def _without_first(words: str, above: Sequence[str]) -> str:
    """Give a line without its first part, where that stands above the heading: of "NEXT · 6 April"
    the day is left.
    """
    first, dot, rest = words.partition(" · ")
    return rest if dot and first.casefold() in {each.casefold() for each in above} else words


def _beside(
    arrow: Arrow, box: Box, heading: Mapping[str, str], language: str
) -> tuple[str, str, Arrow]:
    """Put a tie of a box into words; one that has a direction as a sentence, with the one it comes
    from first.
    """
    other = arrow.target if arrow.source == box.id else arrow.source
    if arrow.kind in UNDIRECTED:
        return other, heading[other], arrow
    verb = text(f"picture.arrow_{arrow.kind}", language)
    sentence = f"{heading[arrow.source]} {verb} {heading[arrow.target]}"
    return other, sentence, evolve(arrow, label="") if arrow.label == verb else arrow


def _tie(mark: str, other: str, words: str, arrow: Arrow) -> str:
    """Write a tie: a link to the other box, its label and its reason."""
    label = f" ({arrow.label})" if arrow.label else ""
    rest = f"{label}: {arrow.reason}" if arrow.reason else label
    return f'<li><a href="#{mark}-{other}">{_shown(words)}</a>{_shown(rest)}</li>\n'


def _foot(language: str) -> Iterable[str]:
    hint = _say("page_hint", language)
    yield f'<footer class="foot" data-live hidden><p class="quiet">{hint}</p>\n'
    yield _button("out", "−", label=_say("page_out", language)) + "\n"
    yield _button("all", _say("page_all", language)) + "\n"
    yield _button("near", _say("page_near", language)) + "\n"
    yield _button("in", "+", label=_say("page_in", language)) + "\n"
    yield "<output data-percent></output></footer>\n"


def _caption(language: str) -> Iterable[str]:
    """What stands below the picture when the story is shown full screen."""
    label = _say("page_story", language)
    yield f'<section class="caption" aria-label="{label}"><p aria-live="polite" tabindex="0"></p>\n'
    yield _button("backward", _say("page_backward", language)) + " <output></output>\n"
    yield _button("forward", _say("page_forward", language)) + "\n"
    yield _button("leave", _say("page_leave", language)) + "</section>\n"


def _all_words(shown: Sequence[_Pictured]) -> Iterable[str]:
    """The text alternatives of all pictures."""
    language = shown[0].diagram.language
    title = "page_words_all" if len(shown) > 1 else "page_words"
    yield (
        '<section class="view words" id="words" data-view="words" tabindex="-1" '
        'aria-labelledby="in-words">\n'
        f'<h2 id="in-words">{_say(title, language)}</h2>\n'
    )
    tables = 0
    for each in shown:
        yield f'<section data-of="{_inert(each.view)}" aria-labelledby="{each.mark}-words">\n'
        yield f'<h3 id="{each.mark}-words">{_inert(each.label)}</h3>\n'
        yield from _words(each.diagram, tables, f"{each.mark}-words")
        tables += len(alternative_of(each.diagram).tables)
        yield "</section>\n"
    yield "</section>\n"


def _facts(diagram: Diagram) -> Iterable[str]:
    """What stands below the title: question, details, draft or reviewed, and the picture in a
    sentence.
    """
    draft = text("picture.draft_long", diagram.language) if diagram.draft else diagram.status
    if diagram.title:
        yield f"<p><strong>{_inert(diagram.title)}</strong></p>\n"
    if diagram.question and diagram.question != diagram.title:
        yield f"<p>{_shown(diagram.question)}</p>\n"
    details = " · ".join(part for part in diagram.details if part)
    if details:
        yield f'<p class="quiet">{_shown(details)}</p>\n'
    if draft:
        yield f'<p class="draft-words">{_shown(draft)}</p>\n'
    if diagram.alternative.summary:
        yield f"<p>{_shown(diagram.alternative.summary)}</p>\n"


def _words(diagram: Diagram, tables: int, named: str) -> Iterable[str]:
    """The text alternative of one picture: the ordered list, the tables, the notes.

    Args:
        diagram: the picture.
        tables: how many tables stand before on the page.
        named: the id of the heading above.
    """
    alternative, language = alternative_of(diagram), diagram.language
    yield from _facts(diagram)
    if not diagram.boxes:
        yield f"<p>{_inert(diagram.empty) or _say('empty', language)}</p>\n"
    if alternative.items:
        yield from _list(alternative.items, "ol")
    for place, table in enumerate(alternative.tables, tables):
        yield from _table(table, place, named)
    for note in diagram.notes:
        yield f"<p>{_shown(note)}</p>\n"


def _list(items: Iterable[Item], tag: str) -> Iterable[str]:
    yield f"<{tag}>\n"
    for item in items:
        yield f"<li>{_shown(item.text)}"
        if item.items:
            yield from _list(item.items, "ul")
        yield "</li>\n"
    yield f"</{tag}>\n"


def _table(table: Table, place: int, named: str) -> Iterable[str]:
    # Tables of several pictures may be called the same: the picture's name tells them apart.
    called = f"{named} table{place}"
    yield f'<div class="scroll" role="region" tabindex="0" aria-labelledby="{called}"><table>'
    yield f'<caption id="table{place}">{_inert(table.title)}</caption>\n<thead><tr>'
    # A column of row titles has no title of its own; an empty one would be read as nothing.
    yield from (
        f'<th scope="col">{_inert(cell)}</th>' if cell else "<td></td>" for cell in table.columns
    )
    yield "</tr></thead>\n<tbody>\n"
    for row in table.rows:
        yield "<tr>" + "".join(f"<td>{_shown(cell)}</td>" for cell in row) + "</tr>\n"
    yield "</tbody></table></div>\n"
