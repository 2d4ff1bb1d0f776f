"""The worked examples say what their sources say, figure by figure."""

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import processmap as pm

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"
FACTS = ROOT.parent / "shared" / "seeds" / "FACTS.md"
NAMES = ("mossgruvan", "natverk-2015", "karlskoga", "tyreso", "landstinget", "backa")


def day(text: str) -> dt.date:
    """Read an ISO date."""
    return dt.date.fromisoformat(text)


@pytest.fixture(scope="module")
def cases() -> dict[str, Any]:
    """Every example, read once."""
    return {name: pm.read(EXAMPLES / f"{name}.yaml") for name in NAMES}


# What the source says, as it stands in the index of facts, and where the example holds it.
Fact = tuple[str, str, Callable[[Any], object], object]
FIGURES: tuple[Fact, ...] = (
    ("mossgruvan", "KS 0151/2016", lambda c: c.case_number, "KS 0151/2016"),
    (
        "mossgruvan",
        "§ 142",
        lambda c: (c["ks-142"].date, c["ks-142"].reference),
        (day("2016-05-25"), "§ 142"),
    ),
    ("mossgruvan", "2016-06-02", lambda c: c["delta-i-natverket"].date, day("2016-06-02")),
    (
        "mossgruvan",
        "§ 114",
        lambda c: (c["au-114"].body, c["au-114"].outcome, c["au-114"].date, c["au-114"].reference),
        ("au", "referred", None, "§ 114"),
    ),
    (
        "mossgruvan",
        "§ 169",
        lambda c: (c["ks-169"].date, c["ks-169"].outcome, c["ks-169"].body),
        (day("2016-06-15"), "approved", "ks"),
    ),
    (
        "mossgruvan",
        "Kommunstyrelsen + Kommunledningsgruppen",
        lambda c: next(u.members for u in c.organisation if u.role == "steering_group"),
        ("ks", "kommunledningsgruppen"),
    ),
    ("mossgruvan", "2017-02-07", lambda c: c["medel-till-projektet"].date, day("2017-02-07")),
    (
        "mossgruvan",
        "§ 30",
        lambda c: (c["au-30"].outcome, c["au-30"].reference),
        ("referred", "§ 30"),
    ),
    (
        "mossgruvan",
        "2017-02-15",
        lambda c: (
            c["ks-2017-02-15"].date,
            c["ks-2017-02-15"].outcome,
            c["ks-2017-02-15"].reference,
        ),
        (day("2017-02-15"), "pending", "ärende 11"),
    ),
    ("mossgruvan", "150 000", lambda c: [cost.total for cost in c.costs], [150_000]),
    ("mossgruvan", "75 000", lambda c: [f.cap for f in c.funding if f.cap], [75_000]),
    ("mossgruvan", "50 %", lambda c: [f.share for f in c.funding], [50, 50]),
    ("mossgruvan", "verksamhet 09310", lambda c: "verksamhet 09310" in c.funding[1].account, True),
    ("mossgruvan", "2017-01-23", lambda c: c["samling-myndigheter"].date, day("2017-01-23")),
    (
        "mossgruvan",
        "myndigheter, anställda i kommunen",
        lambda c: [s.id for s in c.stakeholders[:5]],
        ["myndigheter", "anstallda", "hjalporganisationer", "grannar", "boende"],
    ),
    ("natverk-2015", "2015-06-12", lambda c: c["anmalan"].due, day("2015-06-12")),
    (
        "natverk-2015",
        "autumn 2015",
        lambda c: [p.when for p in c.phases],
        ["hösten 2015", "2016–2017", "våren 2018"],
    ),
    (
        "natverk-2015",
        "a case to try the model on",
        lambda c: c.phases[0].conditions,
        ("beslut", "beredda", "fall"),
    ),
    (
        "karlskoga",
        "Physical meetings twice a year for four years",
        lambda c: c["natverkstraffar"].recurrence.count,
        8,
    ),
    ("karlskoga", "2019-05-17", lambda c: c["natverkstraffar"].recurrence.first, day("2019-05-17")),
    (
        "karlskoga",
        "two web-cast breakfast seminars",
        lambda c: c["frukostseminarier"].recurrence.count,
        8,
    ),
    (
        "karlskoga",
        "1 500 kr per year and person",
        lambda c: (c.costs[0].amount, c.costs[0].per, c.costs[0].quantity),
        (1500, ("year", "person"), 2),
    ),
    ("karlskoga", "15 April", lambda c: c["anmalan"].due, day("2019-04-15")),
    (
        "karlskoga",
        "two places not yet filled",
        lambda c: (c.organisation[0].seats, c.organisation[0].members),
        (2, ()),
    ),
    ("tyreso", "2012-03-15", lambda c: c["forsta-traffen"].date, day("2012-03-15")),
    ("tyreso", "2012-01-31", lambda c: c["anmalan"].due, day("2012-01-31")),
    ("tyreso", "3.5 million kr", lambda c: c.funding[0].amount, 3_500_000),
    (
        "tyreso",
        "January 2012 – December 2014",
        lambda c: (c.phases[0].start, c.phases[0].end),
        (day("2012-01-01"), day("2014-12-31")),
    ),
    ("landstinget", "LJ2012/896", lambda c: c.case_number, "LJ2012/896"),
    ("landstinget", "2011-06-26", lambda c: c["pg-30"].date, day("2011-06-26")),
    (
        "landstinget",
        "Planeringsdelegationen 2012-08-14",
        lambda c: (c["pd-100"].date, c["pd-100"].reference),
        (day("2012-08-14"), "§ 100"),
    ),
    (
        "landstinget",
        "Landstingsstyrelsen 2012-08-21 § 134",
        lambda c: (c["ls-134"].date, c["ls-134"].reference, c["ls-134"].assigns[0].to),
        (day("2012-08-21"), "§ 134", ("apu", "kansliet")),
    ),
    (
        "landstinget",
        "Allmänpolitiska utskottet 2012-11-19",
        lambda c: (c["apu-72"].date, c["apu-72"].reference),
        (day("2012-11-19"), "§ 72"),
    ),
    (
        "landstinget",
        "2013-01-08",
        lambda c: (c["pd-8"].date, c["pd-8"].outcome),
        (day("2013-01-08"), "none"),
    ),
    (
        "landstinget",
        "2013-01-22",
        lambda c: (c["ls-2013-01-22"].date, c["ls-2013-01-22"].outcome),
        (day("2013-01-22"), "pending"),
    ),
    (
        "landstinget",
        "half a full-time post",
        lambda c: [(x.quantity, x.per) for x in c.costs if x.per == ("post",)],
        [(0.5, ("post",)), (0.2, ("post",))],
    ),
    ("landstinget", "300 000 kr a year", lambda c: c.costs[2].amount, 300_000),
    ("landstinget", "15 October", lambda c: c["krav-projektplan"].due, day("2012-10-14")),
    (
        "landstinget",
        "board decision by August",
        lambda c: c["krav-beslut"].met_on,
        day("2012-08-21"),
    ),
)


@pytest.mark.parametrize(
    ("name", "said", "found", "expected"), FIGURES, ids=[f"{f[0]}: {f[1]}" for f in FIGURES]
)
def test_figure(
    cases: dict[str, Any], name: str, said: str, found: Callable[[Any], object], expected: object
) -> None:
    """The example holds what the source says."""
    assert found(cases[name]) == expected


@pytest.mark.skipif(not FACTS.exists(), reason="the index of the sources is not on this machine")
@pytest.mark.parametrize("said", sorted({f[1] for f in FIGURES}))
def test_the_index_says_so(said: str) -> None:
    """Each figure tested here stands in the index of the sources, so that no fact is made up in the
    tests.
    """
    index = re.sub(r"\s+", " ", FACTS.read_text(encoding="utf-8"))
    assert said in index.replace("**", "")


BACKA: tuple[tuple[str, Callable[[Any], object], object], ...] = (
    ("eight charging stations", lambda c: "åtta betalstationer" in c.tried[0], True),
    ("seven open meetings", lambda c: c["oppna-moten"].title.startswith("Sju öppna möten"), True),
    ("700 residents", lambda c: "700 boende" in c["telefonintervjuer"].title, True),
    ("about 1 200 came", lambda c: "1 200" in c["oppna-moten"].note, True),
    (
        "the first on Friday 2013-12-13",
        lambda c: c["aterspegling-folkets-hus"].date,
        day("2013-12-13"),
    ),
    ("2014-02-06", lambda c: c["slutrapport"].date, day("2014-02-06")),
    ("2014-09-14", lambda c: c["folkomrostning"].date, day("2014-09-14")),
    ("the charge is unfair", lambda c: c["orattvis"].statement, "Avgiften är orättvis"),
    ("some have given up", lambda c: c["gett-upp"].statement, "Några har gett upp"),
)


@pytest.mark.parametrize(("said", "found", "expected"), BACKA, ids=[each[0] for each in BACKA])
def test_backa(
    cases: dict[str, Any], said: str, found: Callable[[Any], object], expected: object
) -> None:
    """Backa holds what the public pages say."""
    assert found(cases["backa"]) == expected


@pytest.mark.skipif(not FACTS.exists(), reason="the case description is not on this machine")
@pytest.mark.parametrize("said", [each[0] for each in BACKA])
def test_the_case_description_says_so(said: str) -> None:
    """Each figure tested for Backa stands in the case description."""
    text = re.sub(
        r"\s+", " ", (FACTS.parent.parent / "cases" / "backa.md").read_text(encoding="utf-8")
    )
    assert said in text


def test_six_perspectives_of_backa(cases: dict[str, Any]) -> None:
    """All six named perspectives are there: to leave any of them out would risk escalating the
    conflict.
    """
    assert len(cases["backa"].perspectives) == 6


@pytest.mark.parametrize("name", NAMES)
def test_no_private_data(name: str) -> None:
    """No names, e-mail addresses or telephone numbers of the people in the sources."""
    text = (EXAMPLES / f"{name}.yaml").read_text(encoding="utf-8")
    people = "Wallström|leRoux|Wouda|Hedkvist|Langlet|Eriksson|Nordh|Elofsson|Munthe|Brynje|Bernevång|Hjelms|Kullberg"
    assert not re.search(people, text)
    assert not re.search(r"@\w+\.\w+|\b0\d{1,3}[- ]\d{5,}", text)


@pytest.mark.parametrize("name", NAMES)
def test_reconstruction_is_marked(cases: dict[str, Any], name: str) -> None:
    """The map says it is a reconstruction, and every entry says how it came about."""
    case = cases[name]
    assert case.provenance == "reconstruction"
    for _, _, each in case.entries():
        assert each.provenance is not None, each


def test_mossgruvan_invents_nothing(cases: dict[str, Any]) -> None:
    """The source holds no perspectives, tensions, relationships or group sizes; neither does the
    example.
    """
    case = cases["mossgruvan"]
    assert (case.perspectives, case.tensions, case.relationships) == ((), (), ())
    assert all(each.size is None for each in case.stakeholders)
    assert case.open is None


def test_the_missing_figure_is_said(cases: dict[str, Any]) -> None:
    """The source's figure is missing, and the map says so; so are the steps of the governance
    map.
    """
    assert "saknas i källan" in cases["mossgruvan"].note
    assert "räknas inte upp" in cases["tyreso"].note


def test_the_misdated_item_is_warned_about(cases: dict[str, Any]) -> None:
    """The item dated 2011-06-26 follows a later one: kept as it stands, with a warning."""
    found = [finding for finding in pm.check(cases["landstinget"]) if "pg-30" in finding.refs]
    assert any(finding.severity == "warning" for finding in found)


def test_the_two_places_are_reported(cases: dict[str, Any]) -> None:
    """A vacancy is legal and is reported; Mossgruvan has none."""
    codes = {finding.code for finding in pm.check(cases["karlskoga"])}
    texts = " ".join(finding.message("sv") for finding in pm.check(cases["karlskoga"]))
    assert codes
    assert re.search(r"\b(två|2)\b", texts)


@pytest.mark.parametrize("name", NAMES)
def test_every_example_checks_proposes_and_draws(cases: dict[str, Any], name: str) -> None:
    """Each example goes the whole way without a fault of the document."""
    case = cases[name]
    assert not [finding for finding in pm.check(case) if finding.severity == "error"]
    assert len(pm.propose(case)) >= 1
    assert pm.draw(case).svg().startswith("<")
