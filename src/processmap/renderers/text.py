"""The text alternative of a diagram, for a terminal and as Markdown: good enough to hold the
meeting from.

What the view has put into `Diagram.alternative` comes first; a diagram without one is put into
words from its boxes and arrows. Nothing from the document acts: line breaks and controls are gone,
and in Markdown every character that could mark something up is escaped.
"""

from collections.abc import Iterable
from unicodedata import east_asian_width

from processmap.messages import text
from processmap.picture.diagram import Alternative, Arrow, Box, Diagram, Item, Table
from processmap.picture.escaping import escaped
from processmap.picture.neutral import neutral


def alternative_of(diagram: Diagram) -> Alternative:
    """Give the diagram's own text alternative, or one made from its boxes and arrows if it has
    none.
    """
    own = diagram.alternative
    if own.items or own.tables:
        return own
    heading = {box.id: box.heading for box in diagram.boxes}
    language = diagram.language
    rows = tuple(
        (
            heading[arrow.source],
            " – ".join(
                part
                for part in (text(f"picture.arrow_{_said(arrow)}", language), arrow.label)
                if part
            ),
            heading[arrow.target],
            arrow.reason,
        )
        for arrow in diagram.arrows
    )
    columns = tuple(text(f"picture.{name}", language) for name in ("from", "what", "to", "why"))
    tables = (Table(text("picture.relations", language), columns, rows),) if rows else ()
    return Alternative(summary=own.summary, items=tuple(_items(diagram)), tables=tables)


def _said(arrow: Arrow) -> str:
    return "returns" if arrow.returns else arrow.kind


def _items(diagram: Diagram) -> Iterable[Item]:
    """Boxes in reading order: by column, then by lane, then as given."""
    columns = {column.id: place for place, column in enumerate(diagram.columns)}
    lanes = {lane.id: place for place, lane in enumerate(diagram.lanes)}

    def place(box: Box) -> tuple[int, int, int]:
        return columns.get(box.column or "", 0), lanes.get(box.lane or "", 0), box.order

    ordered = sorted(diagram.boxes, key=place)
    if not diagram.columns:
        return [_item(box, diagram.language) for box in ordered]
    grouped = []
    for column in diagram.columns:
        inside = tuple(
            _item(box, diagram.language)
            for box in ordered
            if (box.column or diagram.columns[0].id) == column.id
        )
        if inside:
            grouped.append(Item(column.title, inside))
    return grouped


def kind_word(box: Box, language: str) -> str:
    """Give the kind word of a box: its own, or the usual one for its kind unless the heading begins
    with it.
    """
    if box.label is not None:
        return box.label
    word = text(f"picture.kind_{box.kind}", language)
    return "" if box.heading.lower().startswith(word.lower()) else word


def mark_words(box: Box, language: str) -> list[str]:
    """Give the marks of a box in words: how far it has come, how many it stands for, its own."""
    marks = (
        [] if box.state == "plain" else [box.mark or text(f"picture.state_{box.state}", language)]
    )
    if box.provisional and box.state != "provisional":
        marks.append(text("picture.state_provisional", language))
    if box.count > 1:
        marks.append(text("picture.count", language, count=box.count))
    return [*marks, *box.badges]


def _item(box: Box, language: str) -> Item:
    marks = ", ".join(mark_words(box, language))
    words = ": ".join(part for part in (kind_word(box, language), box.heading) if part)
    return Item(
        f"{words} ({marks})" if marks else words, tuple(Item(line.text) for line in box.lines)
    )


def plain_text(diagram: Diagram) -> str:
    """Give the text alternative for a terminal."""
    words = alternative_of(diagram)
    out = [neutral(diagram.title), "=" * max(_columns(neutral(diagram.title)), 3)]
    out += [neutral(line) for line in _facts(diagram)]
    if not diagram.boxes and not words.items:
        out += ["", neutral(diagram.empty) or text("picture.empty", diagram.language)]
    if words.items:
        out += ["", *_plain_items(words.items, "")]
    for table in words.tables:
        out += ["", neutral(table.title), *_plain_table(table)]
    if diagram.notes:
        out += ["", *(neutral(note) for note in diagram.notes)]
    return "\n".join(out) + "\n"


def markdown(diagram: Diagram) -> str:
    """Give the text alternative as Markdown (CommonMark with tables)."""
    words = alternative_of(diagram)
    out = [f"# {escaped(diagram.title)}", ""]
    for line in _facts(diagram):
        out += [escaped(line), ""]
    if not diagram.boxes and not words.items:
        out += [escaped(diagram.empty) or text("picture.empty", diagram.language), ""]
    if words.items:
        out += [*_markdown_items(words.items, ""), ""]
    for table in words.tables:
        out += [f"## {escaped(table.title)}", "", *_markdown_table(table), ""]
    for note in diagram.notes:
        out += [escaped(note), ""]
    return "\n".join(out).rstrip("\n") + "\n"


def _facts(diagram: Diagram) -> list[str]:
    """List what stands in the title block, and the summary."""
    draft = text("picture.draft_long", diagram.language) if diagram.draft else diagram.status
    question = diagram.question if diagram.question != diagram.title else ""
    facts = [
        question,
        " · ".join(part for part in diagram.details if part),
        draft,
        diagram.alternative.summary,
    ]
    return [fact for fact in facts if fact]


def _plain_items(items: Iterable[Item], indent: str) -> Iterable[str]:
    for number, item in enumerate(items, 1):
        lead = f"{indent}{number}. " if not indent else f"{indent}- "
        yield lead + neutral(item.text)
        yield from _plain_items(item.items, indent + "   ")


def _columns(words: str) -> int:
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in words)


def _plain_table(table: Table) -> Iterable[str]:
    rows = [[neutral(cell) for cell in row] for row in (table.columns, *table.rows)]
    widths = [max(_columns(cell) for cell in column) for column in zip(*rows, strict=True)]
    for place, row in enumerate(rows):
        yield "  ".join(
            cell + " " * (wide - _columns(cell)) for cell, wide in zip(row, widths, strict=True)
        ).rstrip()
        if place == 0:
            yield "  ".join("-" * wide for wide in widths)


def _markdown_items(items: Iterable[Item], indent: str) -> Iterable[str]:
    for number, item in enumerate(items, 1):
        lead = f"{indent}{number}. " if not indent else f"{indent}- "
        yield lead + escaped(item.text)
        yield from _markdown_items(item.items, indent + "   ")


def _markdown_table(table: Table) -> Iterable[str]:
    yield "| " + " | ".join(escaped(cell) or " " for cell in table.columns) + " |"
    yield "|" + " --- |" * len(table.columns)
    for row in table.rows:
        yield "| " + " | ".join(escaped(cell) or " " for cell in row) + " |"
