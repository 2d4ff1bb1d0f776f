"""Bytes to text: encodings and stray characters, told with their place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processmap.errors import DocumentError, LimitError
from processmap.formats.limits import MAX_BYTES
from processmap.formats.source import decode, guess_format, line_and_column


@pytest.mark.parametrize(
    ("data", "code", "line", "column"),
    [
        ("title: Åsa".encode("utf-16"), "PM002", 1, 1),
        ("title: Åsa".encode("utf-16-be"), "PM002", 1, 1),
        ("title: Åsa".encode("utf-32"), "PM002", 1, 1),
        ("a: 1\ntitle: Torget – ”nya”".encode("cp1252"), "PM001", 2, 15),
        (b"\xef\xbb\xbftitle: \xff", "PM001", 1, 8),
        (b"a: 1\r\nb: \x00", "PM003", 2, 4),
        (b"a: \x1b[31m", "PM003", 1, 4),
        ("a: \ufffe".encode(), "PM003", 1, 4),
        ("a: \ud800", "PM003", 1, 4),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(
    data: str | bytes, code: str, line: int, column: int
) -> None:
    """Wrong encodings and controls are named, with line, column and what to do."""
    with pytest.raises(DocumentError) as error:
        decode(data, "x.yaml")
    first = error.value.findings[0]
    assert first.place is not None
    assert (first.code, first.place.line, first.place.column) == (code, line, column)


def test_a_byte_order_mark_is_taken_off() -> None:
    """In text and in bytes."""
    assert decode(b"\xef\xbb\xbfa: 1", None) == "a: 1"
    assert decode("\ufeffa: 1", None) == "a: 1"


def test_size_is_limited() -> None:
    """One byte more than the limit is refused, the limit itself is not."""
    assert len(decode(b"#" * MAX_BYTES, None)) == MAX_BYTES
    with pytest.raises(LimitError) as error:
        decode(b"#" * (MAX_BYTES + 1), "stor.yaml")
    assert "stor.yaml" in error.value.message("sv")


@given(st.lists(st.sampled_from(["a", "å", "\n", "\r\n", "\r", "b"]), max_size=12).map("".join))
def test_line_and_column_follow_any_line_ends(text: str) -> None:
    """Every character has the line and column an editor shows."""
    line, column = 1, 1
    for offset, each in enumerate(text):
        if (
            text[offset - 1 : offset + 1] != "\r\n"
        ):  # between the two halves of one line end there is no place
            assert line_and_column(text, offset) == (line, column)
        if each == "\n" or (each == "\r" and text[offset + 1 : offset + 2] != "\n"):
            line, column = line + 1, 1
        else:
            column += 1


@pytest.mark.parametrize(
    ("text", "file", "expected"),
    [
        ("{}", None, "json"),
        (' {"a": 1}', None, "json"),
        ("[]", None, "json"),
        ("{a: 1}", None, "yaml"),
        ("a: 1", None, "yaml"),
        ("- a", None, "yaml"),
        ("", None, "yaml"),
        ("a: 1", "X.JSON", "json"),
        ("{}", "x.yml", "yaml"),
        ("{}", "stdin", "json"),
    ],
)
def test_the_format_is_guessed(text: str, file: str | None, expected: str) -> None:
    """By suffix, else by how the text starts."""
    assert guess_format(text, file) == expected
