"""The one page: it says what is known and what is guessed, invents nothing and names nobody it should not."""

import attrs
import pytest
from hypothesis import given, settings

from processmap.model.dialogues import Dialogue
from processmap.model.governance import Decision, DecisionBody
from processmap.model.perspectives import Perspective, Tension
from processmap.model.process_map import ProcessMap
from processmap.model.project import Reviewed
from processmap.model.stakeholders import Outreach, Relationship, Stakeholder
from processmap.pages.brief import Brief, brief
from processmap.planning import propose
from tests import strategies
from tests.planning.makers import town


def _text(page: Brief) -> str:
    lines = [page.title, page.state]
    for section in page.sections:
        lines.append(section.title)
        for entry in section.entries:
            lines += [entry.text, *entry.details]
    return "\n".join(lines)


def _section(page: Brief, key: str) -> list[str]:
    return [entry.text for section in page.sections if section.key == key for entry in section.entries]


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_part_is_there(language: str) -> None:
    """All nine parts, none empty, in either language."""
    page = brief(town(), language=language)
    assert [each.key for each in page.sections] == [
        "question", "open", "fixed", "heard", "unheard", "next", "guessed", "plan", "decisions",
    ]  # fmt: skip
    assert all(each.entries and all(entry.text for entry in each.entries) for each in page.sections)


def test_it_says_what_the_document_says() -> None:
    """Question, what is open and fixed, who is not heard, and the meeting's date with its papers."""
    page = brief(town())
    assert _section(page, "question")[0] == "Hur kan torget bli en plats för alla?"
    assert _section(page, "open") == ["Belysning", "Öppettider"]
    assert _section(page, "fixed") == ["Torghandeln får vara kvar"]
    assert _section(page, "heard") == ["Ingen ännu."]
    assert _section(page, "unheard") == ["Unga på torget, torghandlarna och boende"]
    assert "2026-05-20 kommunstyrelsen; handlingar senast 2026-05-12" in _section(page, "decisions")


def test_three_talks_and_no_more() -> None:
    """The next three, first the one that comes first."""
    page = brief(town())
    assert len(_section(page, "next")) == 3
    assert _section(page, "next")[0] == propose(town()).plans[0].dialogues[0].title


def test_it_is_a_draft_until_somebody_has_reviewed_it() -> None:
    """Afterwards it says who and when."""
    assert not brief(town()).reviewed
    assert "Utkast" in brief(town()).state
    page = brief(attrs.evolve(town(), reviewed=Reviewed(by="Processledare", date="2026-03-01")))
    assert page.state == "Granskat av Processledare 2026-03-01"


def test_nothing_known_is_said_as_such() -> None:
    """An empty map gives a page that says what is not known and invents nothing."""
    said = _text(brief(ProcessMap(title="Tomt")))
    assert "Ingen har sagt vad som går att påverka" in said
    assert "Inga beslutsdatum är kända" in said
    assert "Frågan är inte formulerad" in said


def test_nobody_it_should_not_name_is_named() -> None:
    """No private person, nobody who has declined, nobody confidential, nobody only mentioned."""
    people = [
        Stakeholder(id="granne", name="Kalle Karlsson", kind="person", affected="high"),
        Stakeholder(id="nej", name="Nejsägarna", affected="high", willing="no"),
        Stakeholder(id="avbojt", name="Avböjarna", affected="high"),
        Stakeholder(id="dold", name="Skyddade familjen", affected="high", visibility="confidential"),
        Stakeholder(id="unga", name="Unga"),
    ]
    talk = Dialogue(
        id="h", title="H", purpose="inventory", participants=["unga"], status="held", mentions=["Anna Andersson"]
    )
    case = ProcessMap(
        title="Torget",
        stakeholders=people,
        dialogues=[talk],
        outreach=[Outreach(stakeholder="avbojt", outcome="declined")],
    )
    said = _text(brief(case))
    for name in ("Kalle", "Karlsson", "Nejsägarna", "nejsägarna", "vböjarna", "Skyddade", "skyddade", "Anna"):
        assert name not in said, name
    assert "en enskild person" in said.lower()
    assert "1 som har nämnts i samtalen finns inte i kartan" in said


@given(strategies.cases_to_propose())
@settings(max_examples=12, deadline=None)
def test_no_case_makes_it_name_anybody(case: ProcessMap) -> None:
    """Whatever is proposed and cannot be met: private persons, those who declined and those mentioned stay unnamed."""
    named = tuple(each.evolve(name=f"Xenofon {each.id}") for each in case.stakeholders)
    hidden = [each.name for each in named if each.kind == "person" or each.willing == "no"]
    for language in ("sv", "en"):
        said = _text(brief(attrs.evolve(case, stakeholders=named), language=language))
        assert not [name for name in hidden if f"{name}\n" in f"{said}\n" or f"{name} " in said or f"{name}." in said]
        assert "Fältarna" not in said


def test_a_reason_that_names_a_private_person_is_said_without() -> None:
    """A tension that a neighbour's being kept apart leaves unmet is told, and the neighbour is not."""
    people = [
        Stakeholder(id="granne", name="Kalle Karlsson", kind="person", willing="yes"),
        Stakeholder(id="unga", name="Unga", willing="yes"),
    ]
    views = [
        Perspective(id="buller", statement="Det låter", held_by=["granne"]),
        Perspective(id="plats", statement="Vi behöver platsen", held_by=["unga"]),
    ]
    case = ProcessMap(
        title="Torget",
        open=["Tider"],
        stakeholders=people,
        perspectives=views,
        tensions=[Tension(between=("buller", "plats"), aim="meet")],
        not_together=[("granne", "unga")],
    )
    said = _text(brief(case))
    assert "Kalle" not in said
    assert "De som bär perspektiven bör inte mötas nu." in said


def test_safety_stands_first_among_the_next_talks_and_is_called_what_it_is() -> None:
    """Where threats are recorded, somebody looks at them before anybody is invited, and the page says so."""
    people = [Stakeholder(id=key, name=key.title(), affected="high") for key in ("arga", "hotade", "lugna")]
    threats = Relationship(source="arga", target="hotade", kind="conflict", threats="yes")
    body = DecisionBody(id="ks", name="Kommunstyrelsen", kind="board")
    given = Decision(id="uppdrag", title="Uppdrag om dialog", body="ks", outcome="approved")
    case = ProcessMap(
        title="Torget",
        open=["Tider"],
        stakeholders=people,
        relationships=[threats],
        decision_bodies=[body],
        decisions=[given],
    )
    page = brief(case)
    assert _section(page, "next")[0] == "Trygghetsbedömning: arga och hotade"
    assert "Sök upp" not in _text(page)
    assert "Det finns hot eller våld mellan arga och hotade." in _text(page)


def test_an_unsaid_commissioner_is_said_to_be_so() -> None:
    """Who commissioned the work is told, or that nobody has said."""
    case = ProcessMap(title="Torget", question="Hur?", case_number="KS 1", language="sv")
    assert _section(brief(case), "question") == ["Hur?", "Vem som har gett uppdraget är inte sagt. Diarienummer KS 1."]
