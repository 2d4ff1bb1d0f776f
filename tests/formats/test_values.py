"""Values by field kind, and parameters of rules. The faults, one by one, are in
`test_structure`.
"""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processmap.formats.report import Report
from processmap.formats.tree import Scalar
from processmap.formats.values import BAD, SCALARS, Context, plain_value
from processmap.model import words
from processmap.model.kinds import FieldKind


def node(value: str, plain: bool = True) -> Scalar:
    """A value on the first line."""
    return Scalar(value, plain, 1, 1, 0, len(value))


@pytest.mark.parametrize(
    ("written", "plain", "value"),
    [
        ("7", True, 7), ("-7", True, -7), ("7.5", True, 7.5), ("1e3", True, 1000.0), ("true", True, True),
        ("False", True, False), ("7", False, "7"), ("true", False, "true"), ("ja", True, "ja"), ("0x1f", True, "0x1f"),
        ("1_000", True, "1_000"), ("9" * 40, True, "9" * 40), ("yes", True, "yes"), (".", True, "."),
    ],
)  # fmt: skip
def test_a_rules_own_values_have_the_type_they_look_like(
    written: str, plain: bool, value: Any
) -> None:
    """As in YAML 1.2, without its odder numbers; what is in quotes is text."""
    read = plain_value(Context(Report(None), json=False), node(written, plain), ("rules", "r", "p"))
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize(
    ("kind", "written", "value"),
    [
        ("day", "2026-03-01", dt.date(2026, 3, 1)),
        ("moment", "13:30", dt.time(13, 30)),
        ("moment", "13:30:15", dt.time(13, 30, 15)),
        ("moment", "2026-03-29 02:30", dt.datetime(2026, 3, 29, 2, 30)),
        ("moment", "2026-03-29T02:30:00Z", dt.datetime(2026, 3, 29, 2, 30, tzinfo=dt.UTC)),
        ("decided", "true", True),
        ("decided", "ks-12", "ks-12"),
        ("toggle", "TRUE", True),
        ("flag", "false", words.Answer.NO),
        ("flag", "unknown", words.Answer.UNKNOWN),
        ("integer", "007", 7),
        ("amount", "37.50", 37.5),
        ("amount", "75000", 75000),
    ],
)
def test_written_values_become_what_they_mean(kind: str, written: str, value: Any) -> None:
    """Dates, times, answers and numbers."""
    report = Report(None)
    read = SCALARS[kind](
        Context(report, json=False),
        node(written),
        ("x",),
        FieldKind(kind, minimum=0, maximum=10**6),
    )
    assert read == value
    assert not report.findings


@given(
    st.text(max_size=40),
    st.sampled_from(sorted(SCALARS)),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)
def test_any_text_gives_a_value_or_one_fault(
    text: str, name: str, plain: bool, json: bool, hidden: bool
) -> None:
    """No text makes a reader raise, and one that is refused gives exactly one fault, with its
    sentences.
    """
    report = Report(None)
    kind = FieldKind(name, minimum=0, maximum=10, vocabulary=words.Level)
    read = SCALARS[name](Context(report, json, hidden), node(text, plain), ("x",), kind)
    assert len(report.findings) == (1 if read is BAD else 0)
    for finding in report.findings:
        for language in ("sv", "en"):
            told = finding.message(language) + finding.help(language)
            assert not hidden or len(text) < 12 or text not in told
