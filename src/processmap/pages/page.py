"""A page of words: headings, sentences, lists and tables, written as plain text, Markdown or HTML.

What the verbs answer is read in a terminal, in a notebook and pasted into documents; they all say
the same.
"""

import textwrap
from base64 import b64encode
from collections.abc import Iterator, Sequence
from hashlib import sha256
from html import escape
from itertools import zip_longest
from unicodedata import east_asian_width

from attrs import field, frozen

from processmap.errors import chosen_language
from processmap.picture.escaping import escaped
from processmap.picture.neutral import neutral

__all__ = ["WIDTH", "Page", "Section", "Table"]

WIDTH = 88
"""Characters in a line of text, where nobody says otherwise."""
_NARROWEST = 8
_STYLE = (
    "body{font:1rem/1.45 'Noto Sans','Segoe "
    "UI',Arial,sans-serif;color:#1b1b1b;background:#fff;margin:1.5rem}"
    "main{max-width:42rem;margin:auto}h1{font-size:1.5rem}h2{font-size:1.1rem;margin:1.2rem 0 "
    ".3rem}"
    "ul{margin:.2rem 0;padding-left:1.2rem}li{margin:.2rem 0}table{border-collapse:collapse}"
    "th,td{padding:.2rem .6rem .2rem 0;border-bottom:1px solid "
    "#bbb;text-align:left;vertical-align:top}"
    "@media print{body{margin:0;font-size:10pt}h1{font-size:14pt}"
    "h2{break-after:avoid}li{break-inside:avoid}}"
)
_GAP = "  "


def _rows(rows: Sequence[Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(row) for row in rows)


@frozen
class Table:
    """A table: column headings and rows of equally many cells."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = field(converter=_rows)


@frozen(kw_only=True)
class Section:
    """A part of a page; whatever is empty is left out.

    Attributes:
        title: its heading.
        sentences: paragraphs.
        items: a list; an item with further lines has them after a line feed.
        table: a table.
        ending: a last paragraph.
        numbered: whether the items begin with numbers of their own, and want no mark before them.
    """

    title: str = ""
    sentences: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    table: Table | None = None
    ending: str = ""
    numbered: bool = False


@frozen(kw_only=True)
class Page:
    """A page: a title, sentences below it, and sections.

    Attributes:
        language: "sv" or "en"; marked in HTML.
        marking: what every sheet says when it is printed, such as that it is a draft; one of the
            catalogue's texts.
    """

    title: str
    language: str = field(default="sv", converter=chosen_language)
    marking: str = ""
    sentences: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()

    def text(self, width: int = WIDTH) -> str:
        """Write it for a terminal, at most ``width`` characters a line where words allow it."""
        return "\n".join(_text_lines(self, width)).rstrip() + "\n"

    def markdown(self) -> str:
        """Write it as Markdown; nothing in the words is taken for markup."""
        return "\n".join(_markdown_lines(self)).rstrip() + "\n"

    def html(self) -> str:
        """Write it as a fragment of HTML with neither scripts nor links."""
        return f'<section lang="{self.language}">{"".join(_html_parts(self))}</section>'

    def document(self) -> str:
        """Write it as a complete HTML document: one file, readable on a narrow screen and on paper.

        Its own security policy allows its one style, by hash, and nothing else: no script, no
        network, no form.
        """
        style = _STYLE + _sheets(self.marking)
        digest = b64encode(sha256(style.encode()).digest()).decode()
        policy = (
            f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
        )
        return (
            f'<!DOCTYPE html>\n<html lang="{self.language}">\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{_inert(self.title)}</title>\n<style>{style}</style>\n</head>\n"
            f"<body>\n<main>{''.join(_html_parts(self, 1))}</main>\n</body>\n</html>\n"
        )


# Plain text.


def _width(text: str) -> int:
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)


def _wrap(text: str, width: int, first: str = "", rest: str = "") -> list[str]:
    return textwrap.wrap(
        neutral(text),
        max(width, 20),
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _text_lines(page: Page, width: int) -> Iterator[str]:
    title = neutral(page.title)
    if page.marking:
        yield from (*_wrap(page.marking, width), "")
    yield title
    yield "=" * min(_width(title), width)
    for sentence in page.sentences:
        yield from _wrap(sentence, width)
    for section in page.sections:
        yield ""
        if section.title:
            yield neutral(section.title).upper()
        for sentence in section.sentences:
            yield from _wrap(sentence, width, "  ", "  ")
        mark, under = ("  ", "     ") if section.numbered else ("  - ", "    ")
        for item in section.items:
            first, *more = item.split("\n")
            yield from _wrap(first, width, mark, under)
            for line in more:
                yield from _wrap(line, width, "      ", "      ")
        if section.table is not None:
            yield from _table_lines(section.table, width)
        if section.ending:
            yield from _wrap(section.ending, width, "  ", "  ")
    if page.marking:
        yield from ("", *_wrap(page.marking, width))


def _table_lines(table: Table, width: int) -> Iterator[str]:
    cells = [tuple(neutral(cell) for cell in row) for row in (table.columns, *table.rows)]
    widths = _fitting(
        [max(1, *map(_width, column)) for column in zip(*cells, strict=True)], width - 2
    )
    for number, row in enumerate(cells):
        wrapped = [
            textwrap.wrap(cell, room, break_on_hyphens=False) or [""]
            for cell, room in zip(row, widths, strict=True)
        ]
        for line in zip_longest(*wrapped, fillvalue=""):
            parts = [
                part + " " * (room - _width(part)) for part, room in zip(line, widths, strict=True)
            ]
            yield ("  " + _GAP.join(parts)).rstrip()
        if number == 0:
            yield "  " + _GAP.join("-" * room for room in widths)


def _fitting(widths: list[int], room: int) -> list[int]:
    """Take from the widest columns until the table fits or every column is narrow."""
    room -= len(_GAP) * (len(widths) - 1)
    while sum(widths) > room and max(widths) > _NARROWEST:
        widths[widths.index(max(widths))] -= 1
    return widths


# Markdown.


def _markdown_lines(page: Page) -> Iterator[str]:
    if page.marking:
        yield from (f"**{escaped(page.marking)}**", "")
    yield f"# {escaped(page.title)}"
    for sentence in page.sentences:
        yield from ("", escaped(sentence))
    for section in page.sections:
        if section.title:
            yield from ("", f"## {escaped(section.title)}")
        for sentence in section.sentences:
            yield from ("", escaped(sentence))
        if section.items:
            yield ""
        for item in section.items:
            lines = [escaped(line) for line in item.split("\n")]
            yield "\\\n  ".join(
                [f"- {lines[0]}", *lines[1:]]
            )  # a backslash at the end keeps lines apart
        if section.table is not None:
            yield ""
            yield _markdown_row(section.table.columns)
            yield "|" + " --- |" * len(section.table.columns)
            yield from map(_markdown_row, section.table.rows)
        if section.ending:
            yield from ("", escaped(section.ending))
    if page.marking:
        yield from ("", f"**{escaped(page.marking)}**")


def _markdown_row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(map(escaped, cells)) + " |"


# HTML.


def _inert(text: str) -> str:
    return escape(neutral(text), quote=True)


def _sheets(marking: str) -> str:
    """Repeat the marking at the top of every printed sheet; a browser that cannot still shows it
    first and last.
    """
    quoted = "".join(
        each if each.isalnum() or each in " ." else f"\\{ord(each):x} " for each in marking
    )
    return f'@page{{margin:2cm;@top-center{{content:"{quoted}";font-size:9pt}}}}' if marking else ""


def _html_parts(page: Page, level: int = 3) -> Iterator[str]:
    marking = f"<p><strong>{_inert(page.marking)}</strong></p>" if page.marking else ""
    yield marking
    yield f"<h{level}>{_inert(page.title)}</h{level}>"
    yield from (f"<p>{_inert(sentence)}</p>" for sentence in page.sentences)
    for section in page.sections:
        if section.title:
            yield f"<h{level + 1}>{_inert(section.title)}</h{level + 1}>"
        yield from (f"<p>{_inert(sentence)}</p>" for sentence in section.sentences)
        if section.items:
            items = ("<br>".join(map(_inert, item.split("\n"))) for item in section.items)
            yield f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"
        if section.table is not None:
            yield _html_table(section.table, level > 1)
        if section.ending:
            yield f"<p>{_inert(section.ending)}</p>"
    yield marking


def _html_table(table: Table, alone: bool) -> str:
    """A table; where it stands in somebody else's page (``alone``) it says itself how its cells are
    set.
    """
    left, top = (
        (' style="text-align:left"', ' style="text-align:left;vertical-align:top"')
        if alone
        else ("", "")
    )
    head = "".join(f'<th scope="col"{left}>{_inert(cell)}</th>' for cell in table.columns)
    rows = "".join(
        "<tr>" + "".join(f"<td{top}>{_inert(cell)}</td>" for cell in row) + "</tr>"
        for row in table.rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
