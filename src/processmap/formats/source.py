"""Bytes to text: size, encoding and characters, with the place of what cannot be read."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE

from processmap.errors import DocumentError, LimitError
from processmap.formats.limits import MAX_BYTES
from processmap.formats.report import Report
from processmap.messages.phrases import Number

__all__ = ["BOM", "decode", "guess_format", "line_and_column", "too_large"]

BOM = "\ufeff"
_WIDE = (BOM_UTF32_LE, BOM_UTF32_BE, BOM_UTF16_LE, BOM_UTF16_BE)
# Written as such in a file these are never meant: controls but tab and line ends, surrogates,
# noncharacters.
_STRAY = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Line and column, both from 1, of the character at ``offset``; line ends are LF, CRLF or
    CR.
    """
    before = text[:offset]
    lines = before.count("\n") + before.count("\r") - before.count("\r\n")
    return lines + 1, offset - max(before.rfind("\n"), before.rfind("\r"))


def too_large(size: int, file: str | None) -> LimitError:
    """The error for a document of so many bytes."""
    return LimitError(
        "limit_size", file=file or "", size=Number(size // 1000), limit=Number(MAX_BYTES // 1000)
    )


def decode(data: str | bytes, file: str | None) -> str:
    """Give the text of a document, without its byte order mark.

    Raises:
        LimitError: if it is larger than `MAX_BYTES`.
        DocumentError: if it is not UTF-8, or holds characters that no text file should.
    """
    if len(data) > MAX_BYTES:
        raise too_large(len(data), file)
    text = data if isinstance(data, str) else _from_bytes(data, file)
    text = text.removeprefix(BOM)
    report = Report(file)
    for stray in _STRAY.finditer(text):
        report.at("PM003", *line_and_column(text, stray.start()), found=f"U+{ord(stray[0]):04X}")
        if len(report.findings) > 100:
            break
    if report.findings:
        raise DocumentError(report.findings, file)
    return text


def _from_bytes(data: bytes, file: str | None) -> str:
    report = Report(file)
    if data.startswith(_WIDE) or b"\x00" in data[:4]:
        report.at("PM002", 1, 1)
        raise DocumentError(report.findings, file)
    try:
        return data.removeprefix(BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        good = data.removeprefix(BOM_UTF8)[: error.start].decode("utf-8")
        report.at(
            "PM001",
            *line_and_column(good, len(good)),
            found=f"{data.removeprefix(BOM_UTF8)[error.start]:02X}",
        )
        raise DocumentError(report.findings, file) from error


def guess_format(text: str, file: str | None) -> str:
    """``json`` by the file's suffix, or where the text starts with a brace and a quoted key;
    otherwise ``yaml``.
    """
    if file and file.lower().endswith(".json"):
        return "json"
    if file and file.lower().endswith((".yaml", ".yml")):
        return "yaml"
    return "json" if re.match(r'\s*(\{\s*("|\}\s*$)|\[\s*[\[{"\]])', text) else "yaml"
