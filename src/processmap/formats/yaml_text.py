"""Plain values as YAML in good style: entries as blocks, short lists in brackets, quotes only where
they are needed.
"""

import json
import re
from typing import Any

__all__ = ["WIDTH", "flow", "item_lines", "key_text", "pair_lines", "scalar", "yaml_text"]

WIDTH = 110
MOST_IN_BRACES = 3
# Lists whose entries stand in braces, a line each, however many keys they have: a plan is read as a
# table.
_LEAN = frozenset({"arenas", "gates"})
WIDE = 180
"""Such a row may be as wide as this before it is broken."""
_LEDGER = frozenset({"wrote", "asked"})
"""What the program remembers stands on a line each: nobody reads it."""
# Plain (unquoted) text that means itself both in YAML 1.2 and in older readers that see booleans
# and dates everywhere.
_SAFE = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ§][A-Za-zÀ-ÖØ-öø-ÿ0-9 _.,;()/+'’”–%§!?&=*@…-]*")
_ID = re.compile(r"[a-z0-9]*[a-z][a-z0-9_-]*")
_KEY = re.compile(r"[a-z][a-z_-]*")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?")
_FLOW_SPECIAL = re.compile(r"[,\[\]{}]")
_WORDS = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf"})
# Controls, combining and joining marks, line separators and the like: written as escapes, so that
# they can be seen.
_INVISIBLE = re.compile(
    "[^\x20-\x7e\xa0-\u02ff\u0370-\u200a\u2010-\u2027\u2030-\u205f\u2070-\ufefe\uff00-\uffef\U00010000-\U0010ffff]"
)


def scalar(value: Any, in_flow: bool) -> str:
    """One value on one line."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    text = str(value)
    if _plain(text, in_flow):
        return text
    return _quoted(text)


def _plain(text: str, in_flow: bool) -> bool:
    if text.casefold() in _WORDS or text != text.strip() or text.endswith(":"):
        return text in ("yes", "no")
    if _ID.fullmatch(text) or _ISO.fullmatch(text):
        return not re.fullmatch(r"\d+e\d+|0[ox][0-9a-f]+", text)
    if in_flow and _FLOW_SPECIAL.search(text):
        return False
    return bool(_SAFE.fullmatch(text))


def _quoted(text: str) -> str:
    """A double-quoted text; JSON's escapes are YAML's, and what is invisible is escaped so that it
    can be seen.
    """
    quoted = json.dumps(text, ensure_ascii=False)
    return _INVISIBLE.sub(_escape, quoted)


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def key_text(key: str) -> str:
    """A key; the document's own are always plain words, also ``off``."""
    return key if _KEY.fullmatch(key) else scalar(key, True)


def flow(value: Any) -> str:
    """A value on one line, in brackets and braces."""
    if isinstance(value, dict):
        return (
            "{" + ", ".join(f"{key_text(key)}: {flow(each)}" for key, each in value.items()) + "}"
        )
    if isinstance(value, list):
        return "[" + ", ".join(flow(each) for each in value) + "]"
    return scalar(value, True)


def yaml_text(value: dict[str, Any]) -> str:
    """A whole document."""
    return "".join(f"{line}\n" for line in entry_lines(value, 0))


def entry_lines(value: dict[str, Any], indent: int, dash: int = 2) -> list[str]:
    """The lines of a mapping in block style.

    Args:
        value: the mapping.
        indent: column of its keys.
        dash: how much deeper than its key a list's dashes stand.
    """
    return [line for key, each in value.items() for line in pair_lines(key, each, indent, dash)]


def pair_lines(key: str, value: Any, indent: int, dash: int = 2) -> list[str]:
    """The lines of one key with its value."""
    head = " " * indent + key_text(key) + ":"
    if key in _LEDGER and isinstance(value, dict) and value:
        return [f"{head} {flow(value)}"]
    if isinstance(value, dict) and value:
        return [head, *entry_lines(value, indent + 2, dash)]
    if isinstance(value, list) and value and not _short(value, indent + len(head)):
        in_flow = True if key in _LEAN else None
        return [
            head,
            *(line for each in value for line in item_lines(each, indent + dash, dash, in_flow)),
        ]
    if isinstance(value, str) and "\n" in value and (block := _literal(value, indent + 2)):
        return [f"{head} {block[0]}", *block[1:]]
    return [f"{head} {flow(value) if isinstance(value, dict | list) else scalar(value, False)}"]


def item_lines(value: Any, indent: int, dash: int = 2, in_flow: bool | None = None) -> list[str]:
    """The lines of one item of a list; ``in_flow`` says whether an entry stands in braces (None:
    when it is short).
    """
    head = " " * indent + "- "
    if isinstance(value, dict) and value:
        compact = flow(value)
        fits = len(head) + len(compact) <= WIDTH
        if in_flow or (in_flow is None and fits and len(value) <= MOST_IN_BRACES):
            fits = fits or (in_flow is True and len(head) + len(compact) <= WIDE)
            return [head + compact] if fits else _wrapped(value, head)
        lines = entry_lines(value, indent + 2, dash)
        return [head + lines[0][indent + 2 :], *lines[1:]]
    if isinstance(value, dict | list):
        return [head + flow(value)]
    return [head + scalar(value, False)]


def _wrapped(value: dict[str, Any], head: str) -> list[str]:
    """An entry in braces over several lines, broken between its keys."""
    parts = [f"{key_text(key)}: {flow(each)}" for key, each in value.items()]
    lines = [head + "{" + parts[0]]
    for part in parts[1:]:
        if len(lines[-1]) + 2 + len(part) <= WIDTH:
            lines[-1] += ", " + part
        else:
            lines[-1] += ","
            lines.append(" " * (len(head) + 1) + part)
    lines[-1] += "}"
    return lines


def _short(value: list[Any], used: int) -> bool:
    """Whether a list fits in brackets on its line: plain values, or pairs of them, but no
    entries.
    """
    return (
        not any(isinstance(each, dict) for each in value) and used + 1 + len(flow(value)) <= WIDTH
    )


def _literal(text: str, indent: int) -> list[str]:
    """A text of several lines as a literal block, or nothing where the block would not give the
    very same text.
    """
    lines = text.removesuffix("\n").split("\n")
    if (
        any(line != line.rstrip() or not line.isprintable() for line in lines)
        or not lines[0]
        or lines[0][0] == " "
    ):
        return []
    if not lines[-1]:
        return []
    mark = "|" if text.endswith("\n") else "|-"
    return [mark, *(" " * indent + line if line else "" for line in lines)]
