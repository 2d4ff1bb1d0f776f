"""``processmap show``."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.square import CASE, SECRETS


def test_reads_as_a_process_lead_wants_it(run: Run) -> None:
    """The page says what can be influenced, who is heard, what pulls apart and what was decided."""
    said = run("show", "-", stdin=CASE)
    assert said.exit_code == 0
    words = " ".join(said.stdout.split()) + run("show", "-", "-f", "md", stdin=CASE).stdout
    for sentence in (
        "Torget i Exempelby",
        "Hur kan torget bli en plats för alla?",
        "dnr KS 2026/17",
        "Utkast",
        "Öppet: Belysning; öppettider",
        "Prövat: Möte om trygghet 2024",
        "Nämnda men inte med: Nattvandrarna (i Samtal med torghandlarna)",
        "Ja, senast 2026-01-20",
        "Nej, sökta 2026-01-22: inget svar",
        "Först efter egna samtal",
        "| 2026-01-14 | Tekniska nämnden | § 12 | Uppdrag om torget | Bifall |",
        "2 uppgifter är märkta confidential",
    ):
        assert sentence in words, sentence


@pytest.mark.parametrize("kind", ["txt", "md", "json"])
def test_what_is_confidential_is_left_out_until_asked_for(run: Run, kind: str) -> None:
    """No format names what is marked confidential, unless --show-confidential is given."""
    hidden = run("show", "-", "-f", kind, stdin=CASE).stdout
    assert not any(secret in hidden for secret in SECRETS)
    shown = run("show", "-", "-f", kind, "--show-confidential", stdin=CASE).stdout
    assert "Hemliga vittnet" in shown


def test_as_data(run: Run) -> None:
    """``--json`` gives the facts with the document's own codes."""
    found = json.loads(run("show", "-", "--json", stdin=CASE).stdout)
    assert found["title"] == "Torget i Exempelby"
    assert {each["id"]: each["heard"] for each in found["stakeholders"]} == {
        "unga": "not",
        "handlare": "self",
    }
    assert found["missing"] == ["Nattvandrarna"]
    assert found["tensions"][0]["can_meet"] == "prepared"
    assert found["draft"] is True


def test_json_and_another_format_do_not_go_together(run: Run) -> None:
    """``--json`` with another format is wrong usage."""
    assert run("show", "-", "--json", "-f", "md", stdin=CASE).exit_code == 2
    assert run("show", "-", "--json", "-f", "json", stdin=CASE).exit_code == 0


def test_the_suffix_chooses(run: Run) -> None:
    """``-o`` writes a file in the format of its suffix and says so on stderr."""
    Path("torget.yaml").write_text(CASE, encoding="utf-8")
    said = run("show", "torget.yaml", "-o", "laget.md")
    assert (said.exit_code, said.stdout) == (0, "")
    assert "laget.md" in said.stderr
    assert Path("laget.md").read_text(encoding="utf-8").startswith("# Torget i Exempelby\n")
    assert run("show", "torget.yaml", "-o", "laget.exe").exit_code == 2


def test_a_confidential_document_shows_nothing(run: Run) -> None:
    """A document that is confidential as a whole gives a page that says so."""
    closed = CASE.replace("title:", "visibility: confidential\ntitle:", 1)
    said = run("show", "-", stdin=closed)
    assert said.exit_code == 0
    assert "Exempelby" not in said.stdout
    assert "--show-confidential" in said.stdout
    assert "Exempelby" not in run("show", "-", "--json", stdin=closed).stdout


_UNDER_WAY = CASE.replace(
    "decisions:\n",
    "commitments: [{who: handlare, what: Öppet till åtta, due: 2026-03-01}]\n"
    "requirements: [{text: Projektplan}, {text: Styrgrupp}]\n"
    "decisions:\n"
    "  - {id: tn-31, body: tn, date: 2026-03-18, reference: § 31, title: Ny belysning, outcome: returned,\n"
    "     assigns: [{to: gata, task: Räkna på driften, due: 2026-04-10}]}\n"
    "  - {id: tn-40, body: tn, date: 2026-04-22, title: Ny belysning, follows: [tn-31]}\n",
)


def test_where_the_process_stands(run: Run) -> None:
    """What was held, what is late, who waits for feedback, what is promised, and where each matter
    is.
    """
    words = " ".join(run("show", "-", "--today", "2026-04-30", stdin=_UNDER_WAY).stdout.split())
    for sentence in (
        "GENOMFÖRT - 2026-01-20 Samtal med torghandlarna",
        "FÖRSENAT 2026-04-30 - Torghandlarna lovade ”Öppet till åtta” till 2026-03-01.",
        "Gatukontoret fick uppdraget ”Räkna på driften” till 2026-04-10.",
        "Tekniska nämnden skulle ha tagit upp ”Ny belysning” 2026-04-22, men utfallet är inte antecknat.",
        "Torghandlarna har inte fått veta vad som blev av ”Samtal med torghandlarna”.",
        "Dessutom är 2 förutsättningar utan datum inte på plats än.",
        "Tekniska nämnden återremitterade ärendet 2026-03-18 § 31.",
    ):
        assert sentence in words, sentence
    early = run("show", "-", "--today", "2026-02-01", stdin=_UNDER_WAY).stdout
    assert "Inget är försenat." in early
    assert "Det tas upp där igen 2026-04-22." in " ".join(early.split())


def test_as_it_was_known_on_a_day(run: Run) -> None:
    """``--until`` knows nothing of what came later; the same facts are data."""
    words = run("show", "-", "--until", "2026-01-19", stdin=_UNDER_WAY).stdout
    assert "GENOMFÖRT" not in words
    assert "återremitterade" not in words
    found = json.loads(run("show", "-", "--today", "2026-03-20", "--json", stdin=_UNDER_WAY).stdout)
    (matter,) = found["matters"]
    assert (matter["outcome"], matter["next_body"], matter["meeting"]) == (
        "returned",
        "tn",
        "2026-04-22",
    )
    assert [each["kind"] for each in found["late"]] == ["commitment"]
    assert [each["id"] for each in found["awaiting_feedback"]] == ["samtal-handlare"]
    assert found["today"] == "2026-03-20"
    assert run("show", "-", "--today", "i går", stdin=_UNDER_WAY).exit_code == 2


def test_the_county_council_on_its_day(run: Run) -> None:
    """On 2013-01-08 the matter lies with the executive board, which is to take it up on
    2013-01-22.
    """
    path = Path(__file__).parents[2] / "examples" / "landstinget.yaml"
    words = " ".join(run("show", str(path), "--today", "2013-01-08").stdout.split())
    assert (
        "VAR ÄRENDENA ÄR - Resurser och styrgrupp Planeringsdelegationen fattade inget beslut 2013-01-08 § 8. "
        "Nu är det hos Landstingsstyrelsen, som tar upp det 2013-01-22." in words
    )


def test_the_county_council_before_the_matter_was_sent_on(run: Run) -> None:
    """On 2012-08-15 nobody awaits the sitting of 2013-01-22; that of 2012-08-21 is ahead."""
    path = Path(__file__).parents[2] / "examples" / "landstinget.yaml"
    words = run("show", str(path), "--until", "2012-08-15").stdout
    assert "2013-01-22" not in words
    assert "2012-08-21 Landstingsstyrelsen" in words


def test_what_is_next_though_its_day_is_gone_says_so(run: Run) -> None:
    """A conversation whose day has passed and that nobody has noted is still next, but not on that
    day.
    """
    case = (
        "processmap: 1\ntitle: Torget\nstakeholders: [{id: a, name: Gruppen}]\n"
        "dialogues: [{id: ett, title: Ett, participants: [a], status: confirmed, date: 2026-03-02}]"
    )
    passed, ahead = (
        run("show", "-", "--today", f"2026-03-0{day}", stdin=case).stdout for day in (3, 2)
    )
    assert "2026-03-02 (dagen har passerat)" in " ".join(passed.split())
    assert "dagen har passerat)" not in ahead


def test_a_talk_of_several_days_is_late_after_its_last(run: Run) -> None:
    """On its second day it is next, with both its ends; the day after the last it is late."""
    case = """\
processmap: 1
title: Torget
dialogues:
  - {id: b, title: Verkstad, start: 2027-03-02T09:00, end: 2027-03-04T16:00, status: confirmed}
"""
    during = " ".join(run("show", "-", "--today", "2027-03-03", stdin=case).stdout.split())
    assert "2027-03-02 kl. 09.00 – 2027-03-04 kl. 16.00" in during
    assert "Inget är försenat." in during
    after = " ".join(run("show", "-", "--today", "2027-03-05", stdin=case).stdout.split())
    assert "”Verkstad” skulle ha varit 2027-03-02 – 2027-03-04" in after
