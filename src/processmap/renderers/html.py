"""A drawing as one HTML page that needs nothing else: picture, details of every box, and all of it
in words.

Everything works by keyboard; without the script the words below the picture still say everything.
The page's own security policy allows its one style and its one script, by hash, and nothing from
anywhere: no network, no image, no form. Every text of the document is escaped after `neutral`, and
none stands in style or script.
"""

import re
from base64 import b64encode
from collections.abc import Iterable, Mapping
from hashlib import sha256
from html import escape
from typing import Final

from attrs import evolve

from processmap.messages import text
from processmap.picture.diagram import Arrow, Box, Diagram, Item, Table
from processmap.picture.drawing import Drawing
from processmap.picture.neutral import neutral
from processmap.picture.vocabulary import TIES, UNDIRECTED
from processmap.renderers._page import SCRIPT, STYLE
from processmap.renderers._paper import parts, upright
from processmap.renderers.stacked import stacked
from processmap.renderers.svg import name_prefix, svg
from processmap.renderers.text import alternative_of, kind_word, mark_words

_DAY: Final = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")


def html(drawing: Drawing) -> str:
    """Give ``drawing`` as a complete HTML document."""
    drawing = stacked(drawing)
    diagram = drawing.diagram
    title = ": ".join(part for part in (diagram.title, diagram.question) if part) or drawing.view
    parts = [
        f'<!doctype html>\n<html lang="{diagram.language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_policy()}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_inert(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
    ]
    say = diagram.language
    parts.append(f'<a class="skip" href="#words">{_say("page_skip", say)}</a>\n')
    parts += _header(diagram)
    parts.append("<main>\n")
    if diagram.boxes:
        parts += _picture(drawing)
    parts += _words(diagram)
    parts.append("</main>\n")
    if diagram.boxes:
        parts.append(f"<script>{SCRIPT}</script>\n")
    parts.append("</body>\n</html>\n")
    return "".join(parts)


def _policy() -> str:
    """Allow the page's style and script by their hashes, and nothing else."""
    style, script = (b64encode(sha256(part.encode()).digest()).decode() for part in (STYLE, SCRIPT))
    return (
        f"default-src 'none'; style-src 'sha256-{style}'; script-src 'sha256-{script}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _inert(words: str) -> str:
    return escape(neutral(words), quote=True)


def _shown(words: str) -> str:
    """Make words safe to show, with no day broken over two lines."""
    return _DAY.sub(r'<span class="day">\g<0></span>', _inert(words))


def _say(name: str, language: str) -> str:
    return escape(text(f"picture.{name}", language), quote=True)


def _header(diagram: Diagram) -> Iterable[str]:
    # On paper the picture itself, with its title, begins the first page, so as to be as large as
    # can be.
    drawn = ' class="drawn"' if diagram.boxes else ""
    yield f"<header{drawn}>\n<h1>{_inert(diagram.title) or _inert(diagram.view)}</h1>\n"
    yield from _facts(diagram)
    yield "</header>\n"


def _facts(diagram: Diagram) -> Iterable[str]:
    """What stands below the title: question, details, draft or reviewed, and the picture in a
    sentence.
    """
    draft = text("picture.draft_long", diagram.language) if diagram.draft else diagram.status
    if diagram.question and diagram.question != diagram.title:
        yield f"<p>{_shown(diagram.question)}</p>\n"
    details = " · ".join(part for part in diagram.details if part)
    if details:
        yield f'<p class="quiet">{_shown(details)}</p>\n'
    if draft:
        yield f'<p class="state">{_shown(draft)}</p>\n'
    if diagram.alternative.summary:
        yield f"<p>{_shown(diagram.alternative.summary)}</p>\n"


def _picture(drawing: Drawing) -> Iterable[str]:
    diagram, language = drawing.diagram, drawing.diagram.language
    names = {box.id: _name(box, language) for box in diagram.boxes}
    stands = ' class="upright"' if upright(drawing) else ""
    yield (
        f'<section{stands} aria-labelledby="picture"><h2 '
        f'id="picture">{_say("page_picture", language)}</h2>\n'
    )
    yield from _tools(diagram)
    yield f'<p id="larger" class="quiet" hidden>{_say("page_larger", language)}</p>\n'
    yield (
        f'<div class="frame" id="frame" tabindex="0" role="group" '
        f'aria-label="{_say("page_frame", language)}">\n'
    )
    yield svg(drawing, names)
    yield "</div>\n"
    for warning in drawing.warnings:
        yield f'<p class="quiet">{_inert(warning)}</p>\n'
    yield from parts(drawing)
    yield "</section>\n"
    yield (
        '<section id="card" class="card" aria-live="polite" aria-labelledby="about"><h2 id="about">'
    )
    yield (
        f'{_say("page_details", language)}</h2>\n<p id="hint" '
        f'class="hint">{_say("page_choose", language)}</p>\n'
    )
    mark = name_prefix(drawing)
    for box in diagram.boxes:
        yield from _about(box, diagram, f"about-{mark}-{box.id}")
    yield "</section>\n"


def _name(box: Box, language: str) -> str:
    return ", ".join(
        part for part in (kind_word(box, language), box.heading, *mark_words(box, language)) if part
    )


def _tools(diagram: Diagram) -> Iterable[str]:
    language = diagram.language
    yield (
        f'<div class="tools" id="tools" role="group" '
        f'aria-label="{_say("page_tools", language)}" hidden>\n'
    )
    for name in ("in", "out", "all", "near", "left", "right", "up", "down"):
        yield f'<button type="button" id="{name}">{_say(f"page_{name}", language)}</button>\n'
    yield (
        f'<label>{_say("page_find", language)}<input type="search" id="find" '
        f'autocomplete="off"></label>\n'
    )
    yield f'<label>{_say("page_state", language)}<select id="state"><option value="">'
    yield f"{_say('page_every', language)}</option>"
    for state in dict.fromkeys(box.state for box in diagram.boxes):
        if state != "plain":
            yield f'<option value="{state}">{_say(f"state_{state}", language)}</option>'
    yield (
        f'</select></label>\n<p role="status" id="said" '
        f'data-words="{_say("page_shown", language)}"></p>\n</div>\n'
    )


def _about(box: Box, diagram: Diagram, name: str) -> Iterable[str]:
    """What there is to know about a box: shown when it is chosen."""
    language = diagram.language
    yield f'<article id="{name}" data-state="{box.state}" hidden><h3>{_shown(box.heading)}</h3>\n'
    first = " · ".join(
        part for part in (kind_word(box, language), *mark_words(box, language)) if part
    )
    for words in (first, *(line.text for line in box.lines), *box.details):
        if words:
            yield f"<p>{_shown(words)}</p>\n"
    heading = {each.id: each.heading for each in diagram.boxes}
    own = [arrow for arrow in diagram.arrows if box.id in (arrow.source, arrow.target)]
    leading = [arrow for arrow in own if arrow.kind not in TIES]
    before = [_tie(arrow, heading[arrow.source]) for arrow in leading if arrow.target == box.id]
    after = [_tie(arrow, heading[arrow.target]) for arrow in leading if arrow.source == box.id]
    beside = [_beside(arrow, box, heading, language) for arrow in own if arrow.kind in TIES]
    for title, ties in (("page_before", before), ("page_after", after), ("page_beside", beside)):
        if ties:
            yield f"<h4>{_say(title, language)}</h4><ul>\n"
            yield from (f"<li>{_shown(words)}</li>\n" for words in ties)
            yield "</ul>\n"
    yield "</article>\n"


def _beside(arrow: Arrow, box: Box, heading: Mapping[str, str], language: str) -> str:
    """Put a tie of a box into words; one that has a direction as a sentence, with the one it comes
    from first.
    """
    if arrow.kind in UNDIRECTED:
        return _tie(arrow, heading[arrow.target if arrow.source == box.id else arrow.source])
    verb = text(f"picture.arrow_{arrow.kind}", language)
    sentence = f"{heading[arrow.source]} {verb} {heading[arrow.target]}"
    return _tie(evolve(arrow, label="") if arrow.label == verb else arrow, sentence)


def _tie(arrow: Arrow, other: str) -> str:
    words = f"{other} ({arrow.label})" if arrow.label else other
    return f"{words}: {arrow.reason}" if arrow.reason else words


def _words(diagram: Diagram) -> Iterable[str]:
    """The text alternative: the ordered list, the tables, the notes."""
    alternative, language = alternative_of(diagram), diagram.language
    yield '<section id="words" tabindex="-1" aria-labelledby="in-words"><h2 id="in-words">'
    yield f"{_say('alternative', language)}</h2>\n"
    if diagram.boxes:
        yield (
            f'<div class="paper"><p><strong>{_inert(diagram.title) or _inert(diagram.view)}'
            f"</strong></p>\n"
        )
        yield from _facts(diagram)
        yield "</div>\n"
    else:
        yield f"<p>{_inert(diagram.empty) or _say('empty', language)}</p>\n"
    if alternative.items:
        yield from _list(alternative.items, "ol")
    for place, table in enumerate(alternative.tables):
        yield from _table(table, place)
    for note in diagram.notes:
        yield f"<p>{_shown(note)}</p>\n"
    yield "</section>\n"


def _list(items: Iterable[Item], tag: str) -> Iterable[str]:
    yield f"<{tag}>\n"
    for item in items:
        yield f"<li>{_shown(item.text)}"
        if item.items:
            yield from _list(item.items, "ul")
        yield "</li>\n"
    yield f"</{tag}>\n"


def _table(table: Table, place: int) -> Iterable[str]:
    yield f'<div class="scroll" role="region" tabindex="0" aria-labelledby="table{place}"><table>'
    yield f'<caption id="table{place}">{_inert(table.title)}</caption>\n<thead><tr>'
    yield from (f'<th scope="col">{_inert(cell)}</th>' for cell in table.columns)
    yield "</tr></thead>\n<tbody>\n"
    for row in table.rows:
        yield "<tr>" + "".join(f"<td>{_shown(cell)}</td>" for cell in row) + "</tr>\n"
    yield "</tbody></table></div>\n"
