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
    """No private person, nobody confidential, nobody only mentioned; a private person who has declined neither."""
    people = [
        Stakeholder(id="granne", name="Kalle Karlsson", kind="person", affected="high"),
        Stakeholder(id="nej", name="Nils Nilsson", kind="person", affected="high", willing="no"),
        Stakeholder(id="avbojt", name="Åsa Åkesson", kind="person", affected="high"),
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
    for name in ("Kalle", "Karlsson", "Nils", "Nilsson", "Åsa", "Åkesson", "Skyddade", "skyddade", "Anna"):
        assert name not in said, name
    assert "en enskild person" in said.lower()
    assert "1 som har nämnts i samtalen finns inte i kartan" in said


def test_those_who_have_said_no_are_named_and_told_how_they_are_kept() -> None:
    """To the whole, by their own word or when they were asked, or to one talk; the confidential are counted."""
    people = [
        Stakeholder(id="nej", name="Byalaget", kind="association", affected="high", willing="no"),
        Stakeholder(id="avbojt", name="Avböjarna", affected="high"),
        Stakeholder(id="dold", name="Skyddade familjen", affected="high", willing="no", visibility="confidential"),
        Stakeholder(id="unga", name="Unga", affected="high"),
        Stakeholder(id="bolag", name="Bolaget", affected="high"),
    ]
    talk = Dialogue(
        id="m",
        title="Möte på torget",
        purpose="meet",
        participants=["unga", "bolag"],
        declined=["unga"],
        status="planned",
    )
    case = ProcessMap(
        title="Torget",
        language="sv",
        stakeholders=people,
        dialogues=[talk],
        outreach=[Outreach(stakeholder="avbojt", outcome="declined")],
    )
    said = _section(brief(case), "unheard")
    names = "Byalaget, avböjarna och 1 som inte namnges här"
    assert f"Har tackat nej till att delta, och det respekteras: {names}." in said
    assert "De får se utkast innan något beslutas" in _text(brief(case))
    assert "Har tackat nej till ”Möte på torget”: unga." in said
    assert "Skyddade" not in _text(brief(case))


def test_what_is_decided_on_the_matter_stands_as_decided_with_the_question_beside() -> None:
    """A closure is no mandate; the page tells it where it tells what is fixed, and that somebody has to ask."""
    body = DecisionBody(id="fn", name="Fritidsnämnden", kind="committee")
    closed = Decision(id="s", title="Stängning av simhallen", body="fn", outcome="approved")
    case = ProcessMap(title="Badet", language="sv", open=["Tider"], decision_bodies=[body], decisions=[closed])
    asked = "Fråga vad det betyder för samtalen och om det genomförs under tiden."
    assert _section(brief(case), "fixed") == [f"Beslutat: ”Stängning av simhallen”. {asked}"]
    hidden = case.evolve(decisions=[closed.evolve(visibility="confidential")])
    assert _section(brief(hidden), "fixed") == [f"Beslutat: ett beslut som inte visas här. {asked}"]
    untitled = case.evolve(decisions=[closed.evolve(title=None, reference="§ 4")])
    assert _section(brief(untitled), "fixed") == [f"Beslutat: ett beslut i fritidsnämnden (§ 4). {asked}"]


def test_a_mandate_that_is_assumed_is_said_to_be_so() -> None:
    """The words of a decision are a guess until the commissioner has said so; a talk that was held is not."""
    body = DecisionBody(id="ks", name="Kommunstyrelsen", kind="board")
    given = Decision(id="u", title="Dialog om torget", body="ks", outcome="approved")
    case = ProcessMap(title="Torget", language="sv", open=["Tider"], decision_bodies=[body], decisions=[given])
    asked = "”Dialog om torget” antas vara uppdraget att föra dialog. Fråga uppdragsgivaren om det stämmer."
    assert asked in _section(brief(case), "guessed")
    hidden = case.evolve(decisions=[given.evolve(visibility="confidential")])
    assert "Dialog om torget" not in _text(brief(hidden))
    assert any(each.startswith("Ett beslut som inte visas här") for each in _section(brief(hidden), "guessed"))
    talk = Dialogue(id="s", title="Start", purpose="mandate", status="held")
    assert "antas vara" not in _text(brief(case.evolve(dialogues=[talk])))


@given(strategies.cases_to_propose())
@settings(max_examples=12, deadline=None)
def test_no_case_makes_it_name_anybody(case: ProcessMap) -> None:
    """Whatever is proposed and cannot be met: private persons and those mentioned stay unnamed."""
    named = tuple(each.evolve(name=f"Xenofon {each.id}") for each in case.stakeholders)
    hidden = [each.name for each in named if each.kind == "person"]
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
