"""Reads an output with a real parser, refuses whatever could act, and gives its skeleton and its
words.

The skeleton is what must not change when only the words do: elements, scripts, styles, nodes. The
words are the text as a reader would see it.
"""

import html
import json
import re
import subprocess
from collections.abc import Callable, Iterable
from typing import Any
from xml.etree import ElementTree

from processmap.picture.neutral import neutral

CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_ADDRESS = re.compile(
    r"^\s*(?:https?|ftp|file|data|javascript|vbscript|mailto|blob|//)", re.IGNORECASE
)
_DRAWN = {"svg", "title", "desc", "g", "path", "rect", "ellipse", "text"}

Read = tuple[object, str]


def _name(tag: Any) -> str:
    return str(tag).rpartition("}")[2]


def _inert(elements: Iterable[Any]) -> None:
    """No handler, no address, no embedded style that fetches."""
    for element in elements:
        for key, value in element.attrib.items():
            name = _name(key).lower()
            assert not name.startswith("on"), name
            assert name not in (
                "src",
                "srcset",
                "srcdoc",
                "action",
                "formaction",
                "background",
                "ping",
                "poster",
            ), name
            assert name != "href" or str(value).startswith("#"), value
            assert "url(" not in str(value).lower() or name in ("content", "aria-label"), value
            assert name in ("aria-label", "data-words", "content", "xmlns") or not _ADDRESS.match(
                str(value)
            ), (
                name,
                value,
            )


def _svg(source: str) -> Read:
    root = ElementTree.fromstring(source)
    names = {_name(each.tag) for each in root.iter()}
    assert names <= _DRAWN, names - _DRAWN
    _inert(root.iter())
    return frozenset(), "\n".join(root.itertext())


def _html(source: str) -> Read:
    import html5lib

    assert not CONTROL.search(source)
    root = html5lib.parse(source)
    elements = list(root.iter())
    _inert(elements)
    fixed = tuple(
        each.text
        for each in elements
        if _name(each.tag) in ("script", "style", "meta", "link", "base")
    )
    policy = tuple(
        str(each.attrib) for each in elements if _name(each.tag) in ("meta", "link", "base")
    )
    allowed = {_name(each.tag) for each in elements} - _DRAWN
    assert not allowed & {
        "iframe",
        "object",
        "embed",
        "img",
        "image",
        "form",
        "a",
        "audio",
        "video",
        "math",
    } - {"a"}
    words = [
        text
        for each in elements
        if _name(each.tag) not in ("script", "style")
        for text in (each.text, each.tail)
    ]
    shown = [each.attrib.get("aria-label", "") for each in elements]
    return (fixed, policy), "\n".join(filter(None, [*words, *shown]))


def _markdown(source: str) -> Read:
    from markdown_it import MarkdownIt

    assert not CONTROL.search(source)
    assert not re.search(r"(?i)\bhttps?:|\bwww\.", source), "would become a link by itself"
    words, marks = [], []
    reader = MarkdownIt("commonmark", {"html": True}).enable("table").enable("strikethrough")
    for token in reader.parse(source):
        assert token.type not in ("html_block", "code_block", "fence"), token.content
        for child in token.children or ():
            assert child.type not in ("link_open", "image", "html_inline", "code_inline"), (
                child.content
            )
            words.append(child.content or "\n")
            marks += [child.type] if child.tag and child.type != "hardbreak" else []
        if token.children is not None:
            words.append("\n")
    return tuple(marks), "".join(words)


def _text(source: str) -> Read:
    assert not CONTROL.search(source)
    return frozenset(), source


def _json(source: str) -> Read:
    words: list[str] = []

    def gather(value: Any) -> None:
        if isinstance(value, dict):
            for each in value.values():
                gather(each)
        elif isinstance(value, list):
            for each in value:
                gather(each)
        elif isinstance(value, str):
            words.append(value)

    gather(json.loads(source))
    return frozenset(), "\n".join(map(neutral, words))


def _geometry(source: str) -> Read:
    """A picture's geometry: its lines of words, in order."""
    return frozenset(), "\n".join(each["text"] for each in json.loads(source)["words"])


_QUOTED = re.compile(r'"(?:\\.|[^"\\])*"', re.DOTALL)


def _dot(source: str) -> Read:
    """Read by Graphviz; the skeleton is every node and edge, by name."""
    done = subprocess.run(
        ["gvpr", 'BEG_G{} N{print("n ",$.name)} E{print("e ",$.tail.name," ",$.head.name)}'],
        input=source.encode(),
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert not done.stderr, done.stderr
    bare = _QUOTED.sub('""', source)
    assert not re.search(r"(?i)\b(url|href|image|shapefile|fontpath|imagepath|stylesheet)\b", bare)
    quoted = [_ESCAPED.sub(_meant, found[0][1:-1]) for found in _QUOTED.finditer(source)]
    words = "\n".join(
        [*quoted, *re.findall(r"label=([^\s\"\]]+)", bare)]
    )  # a plain word needs no quotes
    return done.stdout.decode(), html.unescape(words)


_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


def _meant(found: "re.Match[str]") -> str:
    """What an escape in a label stands for: the ends of lines, or the character itself."""
    return "\n" if found[1] in "nlr" else found[1]


def _mermaid(source: str) -> Read:
    """Labels are in quotes and hold only letters, digits, spaces and numeric entities; the rest is
    the skeleton.

    The title takes no entities, so what it says is no measure of the words.
    """
    assert not CONTROL.search(source)
    words = []
    for found in re.finditer(r'"([^"]*)"', source):
        label = found[1]
        assert re.fullmatch(r"(?:[^\W_]|[ \u200b]|#\d+;|<br/>)*", label), label
        words.append(
            re.sub(r"#(\d+);", lambda code: chr(int(code[1])), label.replace("<br/>", "\n"))
        )
    skeleton = re.sub(r'"[^"]*"', '""', source).splitlines()
    head = [line for line in skeleton if line.startswith(("  accTitle:", "  accDescr:"))]
    for line in head:
        assert re.fullmatch(r"  acc(Title|Descr): [\w .,()–-]*", line), line
    return tuple(line for line in skeleton if line not in head), "\n".join(words)


def _ics(source: str) -> Read:
    """A calendar: nothing but entries, as many as before, and no alarm, attachment, address or
    person in them.
    """
    from icalendar import Calendar

    read = Calendar.from_ical(source)
    parts = [part for part in read.walk() if part.name not in ("STANDARD", "DAYLIGHT")]
    words = []
    for part in parts:
        assert part.name in ("VCALENDAR", "VEVENT", "VTIMEZONE"), part.name
        assert not {"ATTACH", "URL", "ATTENDEE", "ORGANIZER", "IMAGE", "CONFERENCE"} & set(part), (
            part
        )
        words += [
            str(part[each]) for each in ("SUMMARY", "DESCRIPTION", "LOCATION") if each in part
        ]
    # Of the calendar's own name some versions of the parser undo the escapes and some do not.
    unfolded = re.sub(r"\r\n[ \t]", "", source)
    words += [
        re.sub(r"\\(.)", r"\1", each)
        for each in re.findall(r"^X-WR-CALNAME:([^\r\n]*)", unfolded, re.MULTILINE)
    ]
    return tuple(part.name for part in parts), "\n".join(map(neutral, words))


READERS: dict[str, Callable[[str], Read]] = {
    "svg": _svg,
    "html": _html,
    "markdown": _markdown,
    "text": _text,
    "ics": _ics,
    "json": _json,
    "geometry": _geometry,
    "dot": _dot,
    "mermaid": _mermaid,
}
