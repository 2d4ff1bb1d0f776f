"""Tests of the last look: fifty planted leaks stop everything and name the place in the source, and
nothing is told.
"""

import base64
import json
from urllib.parse import quote

import pytest

from processmap.errors import LeakError, Severity
from processmap.formats.document import loads
from processmap.messages import LANGUAGES
from processmap.publishing.rules import Left
from processmap.verbs.publishing import publication

SOURCE = """\
processmap: 1
title: Torget
visibility: public
question: {question}
stakeholders:
  - {{id: granne, name: Åsa Öberg, kind: person}}
  - {{id: hemlig, name: Granngruppen vid parken}}
  - {{id: expert, name: Per Ljungqvist, kind: expert, visibility: public}}
  - {{id: unga, name: Unga på torget, visibility: public}}
  - {{id: liten, name: Tvillingarna, size: 2, visibility: public}}
dialogues:
  - {{id: b, title: Inget särskilt, visibility: public}}
  - {{id: a, title: Öppet hus, visibility: public, outcome: {outcome}}}
decision_bodies:
  - {{id: tn, name: Tekniska nämnden, visibility: public, meetings: [2026-03-01]}}
decisions:
  - id: d
    body: tn
    visibility: public
    assigns:
      - {{to: tn, task: Annat, visibility: public}}
      - {{to: tn, task: {task}, visibility: public}}
calendar: {{facilitators: [{{id: pl, name: Kim Alm}}]}}
"""
PLACES = {
    "question": ("question",),
    "outcome": ("dialogues", 1, "outcome"),
    "task": ("decisions", 0, "assigns", 1, "task"),
}
NAME = "Åsa Öberg"
LEAKS = (
    NAME, NAME.upper(), NAME.lower(), "Åsas syn", "Öbergs hus", "Öberg, Åsa", "Åsa", "Å. Öberg",
    "A\u030asa O\u0308berg",
    "Å\u00adsa Ö\u00adberg", "Å\u200bsa Öberg", "Åsa\u00a0Öberg", "ÅsaÖberg", "åsa-öberg", "åsa_öberg", "åsa.öberg",
    "grebÖ asÅ", "&Aring;sa &Ouml;berg", "&#197;sa &#214;berg", quote(NAME), base64.b64encode(NAME.encode()).decode(),
    base64.b64encode(f"x {NAME} x".encode()).decode(), NAME.encode().hex(), "=C3=85sa =C3=96berg", "Ã…sa Ã–berg",
    "\\u00c5sa \\u00d6berg", "Asa Oberg", "Å s a  Ö b e r g", "Ａｓａ Öberg", "Åsа Öberg", quote(quote(NAME)),
    "Granngruppen vid parken", "granngruppen vid parkens", "GRANNGRUPPEN VID PARKEN", "Granngruppen-vid-parken",
    "Per Ljungqvist", "Ljungqvists", "Tvillingarna", "tvillingarnas", "Kim Alm", "Alm, Kim", "Kims samtal",
    "19811218-9876", "811218-9876", "811218+9876", "198112189876", "8112\u00ad18-9876", "701063-2391",
    "070-123 45 67", "+46 70 123 45 67", "asa.oberg@example.se", "ASA@EXAMPLE.SE", "８１１２１８－９８７６",
    "Åfn Öoret", "Ljungqvistarna", "Ljungq-\n  vist", "Ljung qvist", "Ljung💥qvist", "<b>Ljung</b>qvist", "ᴋɪᴍ ᴀʟᴍ",
    "Öb3rg", "Åsa 0berg", "Ким Алм",
    base64.b32encode(NAME.encode()).decode(), " ".join(str(each) for each in NAME.encode()), "+AMU-sa +ANY-berg",
    " ".join(base64.b64encode(f"{n} {n}".encode()).decode() for n in range(100, 170)) + " grebÖ asÅ",
    "1981 1218 9876", "81 12 18-98 76", "811218 - 9876", "(070) 123 45 67", "070/123 45 67", "+47 22 12 34 56",
    "asa (at) example.se", "asa[at]example[dot]se", "asa snabel-a example.se", "asa @ example.se",
    "asa AT example DOT se",
)  # fmt: skip


def _text(**changes: str) -> str:
    quoted = {name: json.dumps(value, ensure_ascii=False) for name, value in changes.items()}
    return SOURCE.format(**{"question": "Hur?", "outcome": "Bra", "task": "Räkna", **quoted})


def test_there_are_fifty() -> None:
    """At least fifty different leaks are planted."""
    assert len({*LEAKS}) >= 50


@pytest.mark.parametrize("number", range(len(LEAKS)))
def test_planted_leaks(number: int) -> None:
    """Each stops everything: the error names the place in the source with its line, and no word of
    the text.
    """
    field = [*PLACES][number % len(PLACES)]
    leak = LEAKS[number]
    case = loads(_text(**{field: f"Möte om {leak} i dag"}), file="torget.yaml")
    with pytest.raises(LeakError) as error:
        publication(case)
    assert {each.path for each in error.value.findings} == {PLACES[field]}
    assert all(
        each.severity is Severity.ERROR and each.place and each.place.line
        for each in error.value.findings
    )
    for language in LANGUAGES:
        assert leak not in error.value.message(language)
        assert "Öberg" not in error.value.message(language)


def test_what_is_no_leak() -> None:
    """The source itself passes; so do the names of those who are public, a body, a date, a sum and
    a case number.
    """
    for said in (
        "Unga på torget och Tekniska nämnden", "2026-03-18 kl. 13.30", "75 000 kr", "KS 2026/17", "§ 31",
        "12 345 670 kr", "2026-03-01–2026-05-01", "plan 2024 2025 2026", "Möte @ kl.18", "se punkt 3 punkt 4",
        "cirka 070 procent", "1/2 2026 till 3/12 2027", "kl. 17.30 2026-03-18",
    ):  # fmt: skip
        made = publication(loads(_text(outcome=said)))
        assert made.findings == (), said


def test_an_address_is_told_and_stops_nothing() -> None:
    """A street address may be a public place: it is a warning with its place."""
    made = publication(loads(_text(outcome="Vi sågs på Torggatan 3")))
    assert [(each.code, each.severity, each.path) for each in made.findings] == [
        ("PM615", Severity.WARNING, ("dialogues", 1, "outcome"))
    ]
    assert "Torggatan" not in made.text()


def test_the_place_of_a_text_in_a_list() -> None:
    """Lists of texts have another order in public; the place is that of the source."""
    with pytest.raises(LeakError) as error:
        publication(
            loads(
                "processmap: 1\ntitle: T\nvisibility: public\nopen: [Öppet, 070-123 45 67, Belysning]\n"
            )
        )
    assert [each.path for each in error.value.findings] == [("open", 1)]


def test_the_title_is_looked_at_too() -> None:
    """The title is always published, so it is always looked at."""
    with pytest.raises(LeakError) as error:
        publication(
            loads(
                "processmap: 1\ntitle: Om Anna\nstakeholders: [{id: a, name: Anna Ek, kind: person}]\n"
            )
        )
    assert [each.path for each in error.value.findings] == [("title",)]


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("stakeholders: [{id: a, name: Anna Ek, visibility: public}]", ("stakeholders", 0, "name")),
        (
            "decision_bodies: [{id: a, name: Anna Ek, visibility: public}]",
            ("decision_bodies", 0, "name"),
        ),
        (
            "organisation: [{role: process_lead, title: Anna Ek, visibility: public}]",
            ("organisation", 0, "title"),
        ),
        ("visibility: public\nfixed: [Hyllan, Anna Ek bor kvar]", ("fixed", 1)),
    ],
)
def test_what_seems_to_name_somebody_is_told(text: str, path: tuple[object, ...]) -> None:
    """A person typed in as a group, or named in a text though the map knows nobody of that name, is
    a warning.
    """
    made = publication(loads(f"processmap: 1\ntitle: T\n{text}\n"))
    assert [(each.code, each.severity, each.path) for each in made.findings] == [
        ("PM616", Severity.WARNING, path)
    ]
    assert "Anna" not in made.text()


@pytest.mark.parametrize("field", ["owner", "commissioner"])
@pytest.mark.parametrize(
    "name", ["Anna Ek", "Anna Ek, kommunstyrelsen", "Kommundirektör Anna Ek", "anna ek"]
)
def test_an_owner_is_no_person(field: str, name: str) -> None:
    """Who owns or commissions a matter is told where it is an organisation or a role; a person is
    left out.
    """
    made = publication(loads(f"processmap: 1\ntitle: T\nvisibility: public\n{field}: {name}\n"))
    assert getattr(made.public, field) is None
    assert made.left[Left.NAME, ""] == 1
    kept = publication(
        loads(f"processmap: 1\ntitle: T\nvisibility: public\n{field}: Kommunstyrelsen\n")
    )
    assert getattr(kept.public, field) == "Kommunstyrelsen"


def test_nobody_hides_behind_a_name_that_may_be_said() -> None:
    """A public group called after somebody who is not public does not make that name sayable."""
    text = "processmap: 1\ntitle: T\nstakeholders:\n  - {id: a, name: Bo Lundin, kind: person}\n"
    group = "  - {id: b, name: Bo Lundins vänner, visibility: public}\n"
    with pytest.raises(LeakError) as error:
        publication(loads(text + group))
    assert [each.path for each in error.value.findings] == [("stakeholders", 1, "name")]
