"""Small pieces of language: when something takes place."""

import datetime as dt

import pytest

from processmap.language.wording import moment

_NINE = dt.datetime(2027, 3, 2, 9)


@pytest.mark.parametrize(
    ("date", "start", "end", "swedish", "english"),
    [
        (None, None, None, "", ""),
        (dt.date(2027, 3, 2), None, None, "2027-03-02", "2027-03-02"),
        (None, dt.time(9), dt.time(11, 30), "kl. 09.00–11.30", "09:00–11:30"),
        (
            None,
            _NINE,
            dt.datetime(2027, 3, 2, 11),
            "2027-03-02 kl. 09.00–11.00",
            "2027-03-02 09:00–11:00",
        ),
        (
            None,
            _NINE,
            dt.datetime(2027, 3, 4, 16),
            "2027-03-02 kl. 09.00 – 2027-03-04 kl. 16.00",
            "2027-03-02 09:00 – 2027-03-04 16:00",
        ),
        (
            dt.date(2027, 3, 2),
            None,
            dt.datetime(2027, 3, 4, 16),
            "2027-03-02 – 2027-03-04 kl. 16.00",
            "2027-03-02 – 2027-03-04 16:00",
        ),
    ],
)
def test_when(
    date: dt.date | None,
    start: dt.time | dt.datetime | None,
    end: dt.time | dt.datetime | None,
    swedish: str,
    english: str,
) -> None:
    """The day and the hours; of several days both ends, each with its own hour."""
    assert moment(date, start, end, "sv") == swedish
    assert moment(date, start, end, "en") == english
