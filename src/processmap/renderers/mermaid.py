"""A diagram as a Mermaid flowchart, for documents and wikis that draw it.

Mermaid reads directives, links and markup even inside labels, so every character of the document's
texts that is not a letter, a digit or a space is written as a numeric entity, and names are
generated. Nothing else of the document is written.
"""

import re
from typing import Final

from processmap.messages import text
from processmap.picture.diagram import Arrow, Box, Diagram
from processmap.picture.measure import ruler
from processmap.picture.neutral import neutral
from processmap.picture.vocabulary import UNDIRECTED, ArrowKind, BoxKind, State
from processmap.picture.wrap import wrap
from processmap.renderers.palette import HOLLOW, PAINTS, PAPER
from processmap.renderers.text import kind_word, mark_words

_PLAIN: Final = re.compile(r"[^\w ]|_", re.UNICODE)
_COMMAND: Final = re.compile(r"d(?=irection)", re.IGNORECASE)
_WIDTH: Final = 220.0

_SHAPES: Final[dict[BoxKind, tuple[str, str]]] = {
    "caucus": ("(", ")"),
    "joint": ("([", "])"),
    "coordination": ("{{", "}}"),
    "mirror": ("[[", "]]"),
    "proposal": ("[/", "/]"),
    "stakeholder": ("([", "])"),
    "perspective": (">", "]"),
    "money": ("[(", ")]"),
    "mark": ("((", "))"),
}
_STYLES: Final[dict[State, str]] = {
    "next": "stroke-width:4px",
    "provisional": "stroke-dasharray:6 4",
    "cancelled": "stroke-dasharray:2 4",
    "vacant": "stroke-dasharray:2 4",
    "added": "stroke-width:4px",
    "removed": "stroke-dasharray:2 4",
    "moved": "stroke-dasharray:12 4",
    "changed": "stroke-dasharray:9 3 2 3",
}
_LINES: Final[dict[ArrowKind, str]] = {
    "informs": "-.->",
    "assigns": "-.->",
    "proposes": "==>",
    "decides": "==>",
    "power_over": "==>",
    "named": "-.->",
    "tension": "-.-",
}


def mermaid(diagram: Diagram) -> str:
    """Give ``diagram`` as Mermaid source; lanes become subgraphs."""
    out = ["flowchart LR"]
    title = ": ".join(part for part in (diagram.title, diagram.question) if part)
    out.append(f"  accTitle: {_line(title) or diagram.view}")
    if diagram.alternative.summary:
        out.append(f"  accDescr: {_line(diagram.alternative.summary)}")
    names = {box.id: f"n{place}" for place, box in enumerate(diagram.boxes, 1)}
    for place, lane in enumerate(diagram.lanes, 1):
        inside = [box for box in diagram.boxes if box.lane == lane.id]
        if inside:
            out += [f'  subgraph s{place}["{_entities(lane.title) or " "}"]']
            out += [f"    {_node(box, names, diagram)}" for box in inside]
            out.append("  end")
    out += [f"  {_node(box, names, diagram)}" for box in diagram.boxes if box.lane is None]
    out += [f"  {_edge(arrow, names, diagram.language)}" for arrow in diagram.arrows]
    out += _classes(diagram, names)
    if not diagram.boxes:
        out.append(f'  n1["{_entities(diagram.empty or text("picture.empty", diagram.language))}"]')
    return "\n".join(out) + "\n"


def _entities(words: str) -> str:
    """Write text so that Mermaid shows it as typed: entities for all but letters, digits and
    spaces.

    A backslash before an n would break the line even as an entity; a space without width between
    them keeps both. The word "direction" is read as a command wherever it stands, even between
    quotes.
    """
    apart = neutral(words).strip().replace("\\n", "\\\u200bn")
    inert = _PLAIN.sub(lambda match: f"#{ord(match.group())};", apart)
    return _COMMAND.sub(lambda match: f"#{ord(match.group())};", inert)


def _line(words: str) -> str:
    """Write text for a line that takes no entities: what could end it or mean something becomes a
    space.
    """
    return " ".join(re.sub(r"[^\w .,()–-]", " ", neutral(words)).split())


def _node(box: Box, names: dict[str, str], diagram: Diagram) -> str:
    first = " · ".join(
        part
        for part in (kind_word(box, diagram.language), *mark_words(box, diagram.language))
        if part
    )
    measure = ruler("heading")
    lines = [
        line
        for words in (first, box.heading, *(each.text for each in box.lines))
        for line in wrap(neutral(words), _WIDTH, measure)
    ]
    left, right = _SHAPES.get(box.kind, ("[", "]"))
    label = "<br/>".join(map(_entities, lines)) or " "
    return f'{names[box.id]}{left}"{label}"{right}'


def _edge(arrow: Arrow, names: dict[str, str], language: str) -> str:
    words = arrow.label or (text("picture.arrow_returns", language) if arrow.returns else "")
    line = (
        "-.->"
        if arrow.returns
        else _LINES.get(arrow.kind, "---" if arrow.kind in UNDIRECTED else "-->")
    )
    shown = _entities(words)
    label = f'|"{shown}"|' if shown else ""
    return f"{names[arrow.source]} {line}{label} {names[arrow.target]}"


def _classes(diagram: Diagram, names: dict[str, str]) -> list[str]:
    """Give every look that is used a class, and every box its class."""
    looks: dict[tuple[str, str, str], list[str]] = {}
    for box in diagram.boxes:
        paint = PAINTS[box.kind]
        ground = PAPER if box.state in HOLLOW else paint.ground
        looks.setdefault((ground, paint.border, _STYLES.get(box.state, "")), []).append(
            names[box.id]
        )
    out = []
    for place, ((ground, border, extra), members) in enumerate(looks.items(), 1):
        style = f"fill:{ground},stroke:{border},color:#16232c" + (f",{extra}" if extra else "")
        out += [f"  classDef k{place} {style}", f"  class {','.join(members)} k{place}"]
    return out
