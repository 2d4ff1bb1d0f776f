"""Swedish holidays, against a package that many use."""

import datetime as dt

import pytest

from processmap.engines.swedish_holidays import easter_sunday, swedish_holidays


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (1961, "1961-04-02"),
        (2000, "2000-04-23"),
        (2008, "2008-03-23"),
        (2025, "2025-04-20"),
        (2026, "2026-04-05"),
        (2038, "2038-04-25"),
        (2049, "2049-04-18"),
    ],
)
def test_easter(year: int, day: str) -> None:
    """As the almanac says, its earliest and latest days of our time among them."""
    assert easter_sunday(year) == dt.date.fromisoformat(day)


def test_every_day_is_the_one_that_the_package_says() -> None:
    """Of a century every free day but the ordinary Sundays is the same."""
    holidays = pytest.importorskip("holidays")
    for year in range(1990, 2101):
        listed = holidays.country_holidays("SE", years=[year], categories=("public", "de_facto"))
        expected = {day for day, name in listed.items() if name not in {"Söndag", "Sunday"}}
        assert set(swedish_holidays(year)) == expected, year


def test_the_national_day_took_the_place_of_whit_monday() -> None:
    """In 2005; before it 6 June was a working day."""
    assert "whit_monday" in swedish_holidays(2004).values()
    assert dt.date(2004, 6, 6) not in swedish_holidays(2004)
    assert swedish_holidays(2005)[dt.date(2005, 6, 6)] == "national_day"
    assert "whit_monday" not in swedish_holidays(2005).values()


def test_every_name_has_a_text() -> None:
    """Each day can be told in both languages."""
    from processmap.messages import has_text

    names = {name for year in range(1990, 2060) for name in swedish_holidays(year).values()}
    assert {name for name in names if not has_text(f"dates.red_{name}")} == set()
