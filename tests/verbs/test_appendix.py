"""The appendix to an officer's report."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings

import processmap as pm
from processmap.errors import UsageError
from processmap.model.words import Visibility
from tests.strategies import process_maps

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize(
    ("name", "example", "internal"),
    [
        ("appendix-backa", "backa", False),
        ("appendix-backa-internal", "backa", True),
        ("appendix-mossgruvan", "mossgruvan", False),
    ],
)
def test_the_examples_read_as_they_were_approved(name: str, example: str, internal: bool) -> None:
    """The appendix of an example is the one that was read by eye.

    To accept a change, read it and write it anew:
    ``processmap export examples/backa.yaml --to appendix -o tests/verbs/golden/appendix-backa.md``.
    """
    made = pm.export(pm.read(ROOT / "examples" / f"{example}.yaml"), "appendix", internal=internal)
    assert made.markdown() == (GOLDEN / f"{name}.md").read_text(encoding="utf-8")


CASE = """\
processmap: 1
title: Torget i Exempelby
question: Hur kan torget bli en plats för alla?
case_number: KS 2026/17
open: []
legal_duties: [samråd enligt PBL]
reviewed: {by: Processledare, date: 2026-03-02}
stakeholders:
  - {id: unga, name: Unga på torget, affected: high, size: 40}
  - {id: syskon, name: Syskonen på Storgatan, affected: high, size: 3}
  - {id: anna, name: Anna Andersson, kind: person, affected: high}
  - {id: handlare, name: Torghandlarna, kind: business, affected: high, willing: no}
  - {id: vittne, name: Hemliga vittnet, affected: high, visibility: confidential}
perspectives:
  - {id: p1, statement: Det känns otryggt, held_by: [unga, anna], themes: [trygghet, ljus], visibility: public, minority: yes}
  - {id: p2, statement: Vi vill vara i fred, held_by: [handlare], themes: [trygghet], visibility: public}
  - {id: p3, statement: Det interna, held_by: [unga], themes: [hemligt tema]}
  - {id: p4, statement: Det dolda, held_by: [vittne], visibility: confidential}
tensions:
  - {id: t1, between: [p1, p2], aim: let_be, facts_disputed: yes}
  - {id: t2, between: [p1, p3], aim: meet}
dialogues:
  - {id: d1, title: Möte med unga, participants: [unga], status: held, date: 2026-02-01, purpose: inventory, outcome: De var arga}
  - {id: d2, title: Hemma hos Anna, participants: [anna], status: held, date: 2026-02-03, purpose: inventory, note: ring först}
  - {id: d3, title: Samtal med syskonen, participants: [syskon, unga], status: held, date: 2026-02-04, purpose: inventory}
  - {id: d4, title: Dolt möte, participants: [unga], status: held, visibility: confidential}
  - {id: d5, title: Gemensamt möte, participants: [unga, handlare], status: planned, date: 2026-04-01, mentions: [Nattvandrarna]}
decision_bodies:
  - {id: tn, name: Tekniska nämnden, papers_due_days: 8, meetings: [2026-03-18]}
proposals:
  - {id: ljus, title: Ny belysning, from: [d1, anna], addresses: [p1, p3], decided_by: tn}
  - {id: annat, title: Något annat}
decisions:
  - {id: b1, body: tn, date: 2026-01-14, reference: § 12, title: Uppdrag, outcome: approved, assigns: [{to: tn, task: Räkna på driften., due: 2026-04-10}]}
commitments:
  - {who: handlare, what: Håller öppet till åtta, visibility: public}
  - {who: anna, what: Annas löfte, visibility: public}
  - {who: unga, what: Internt löfte}
costs:
  - {what: Belysning, amount: 40000, version: vinter}
  - {what: Belysning, amount: 55000, version: vår}
funding:
  - {source: Tekniska nämnden, amount: 40000, decided: b1}
"""  # entries on one line, as people write them
PRIVATE = (
    "Anna",
    "Syskon",
    "syskon",
    "Storgatan",
    "Hemliga",
    "Det dolda",
    "arga",
    "ring först",
    "Dolt",
)


def text(internal: bool = False, case: str = CASE) -> str:
    """The appendix in words, on long lines."""
    return pm.export(pm.loads(case), "appendix", internal=internal).text(2000)


def test_only_public_statements_are_told_and_the_rest_counted() -> None:
    """What is marked public is quoted under its theme; what is not is a number, here and in the
    disagreements.
    """
    said = text()
    assert "”Det känns otryggt” (delas av 2 grupper; minoritetsröst; rör också ljus)" in said
    assert "Det interna" not in said
    assert "hemligt tema" not in said.lower()
    assert "2 perspektiv som har samlats in redovisas inte" in said
    assert "”Det känns otryggt” – ”Vi vill vara i fred”" in said
    assert "Perspektiven får vara olika. Man är inte ense om fakta." in said
    assert "En spänning till redovisas inte" in said
    assert "Svarar mot: ”Det känns otryggt”\n" in said


@pytest.mark.parametrize("internal", [False, True])
def test_no_person_small_group_or_confidential_word_is_in_it(internal: bool) -> None:
    """Private persons, groups of fewer than five, outcomes, notes and confidential entries are in
    neither form.
    """
    said = text(internal)
    assert not [word for word in PRIVATE if word in said]
    assert "en enskild person" in said
    assert "en liten grupp" in said


def test_the_no_is_kept_visible() -> None:
    """That somebody has declined is said, without naming them among those not heard."""
    said = text()
    assert "En berörd part har avböjt att delta." in said
    assert "Berörda men inte hörda: Torghandlarna" not in said
    assert "Ytterligare en part har nämnts" in said


def test_the_working_draft_says_so_on_every_sheet() -> None:
    """Internal statements are there with those who share them, and the marking stands first, last
    and in the sheets.
    """
    made = pm.export(pm.loads(CASE), "appendix", internal=True)
    assert "”Det interna”" in made.text()
    assert "Internt löfte" in made.text()
    assert made.text().startswith("ARBETSMATERIAL")
    assert made.markdown().rstrip().endswith("lämnas ut\\.**") or made.markdown().rstrip().endswith(
        "lämnas ut.**"
    )
    assert "@top-center" in made.html()
    assert any("Lägg det inte till handlingarna" in note for note in made.notes)


def test_money_is_never_added_up() -> None:
    """Two estimates stand side by side; no sum that is not in the document is in the appendix."""
    said = text().replace("\u00a0", " ")
    assert "Kostnad – Belysning (beräkning: vinter): 40 000 kr" in said
    assert "Kostnad – Belysning (beräkning: vår): 55 000 kr" in said
    assert "95 000" not in said
    assert (
        "Finansiering – Tekniska nämnden: 40 000 kr, beslut: Tekniska nämnden 2026-01-14 § 12 (bifall)"
        in said
    )


def test_what_comes_next_and_who_decides() -> None:
    """Talks, tasks, public promises, sittings and papers due; that nobody is to decide on a
    proposal is said.
    """
    said = text()
    for line in (
        "Samtal – Gemensamt möte: 2026-04-01, med unga på torget och torghandlarna, inte bekräftat",
        "Uppgift – Tekniska nämnden: Räkna på driften senast 2026-04-10",
        "Åtagande – Torghandlarna: Håller öppet till åtta",
        "2 åtaganden redovisas inte",
        "Tekniska nämnden sammanträder 2026-03-18, handlingar inne senast 2026-03-10",
        "Vem som beslutar är inte klarlagt.",
        "Ingenting går att påverka. Det som hölls är information, inte dialog.",
        "Samråd som lagen kräver, och som dialogen inte ersätter: samråd enligt PBL",
    ):
        assert line in said, line


def test_draft_and_review_are_said() -> None:
    """A reviewed document names the reviewer's role and day and is no draft; without review every
    sheet says draft.
    """
    assert "Granskad av: Processledare 2026-03-02" in text()
    assert "UTKAST" not in text()
    unreviewed = text(case=CASE.replace("reviewed: {by: Processledare, date: 2026-03-02}\n", ""))
    assert unreviewed.startswith("UTKAST")
    assert "Granskad av: ingen än" in unreviewed


def test_a_confidential_document_gives_nothing() -> None:
    """Neither title nor contents of a document that is confidential as a whole."""
    said = text(case=CASE.replace("title: Torget", "visibility: confidential\ntitle: Torget", 1))
    assert "Exempelby" not in said
    assert len(said) < 400


def test_every_form_says_the_same_and_can_be_saved(tmp_path: Path) -> None:
    """Markdown, HTML, text, data and a Word document; another suffix is refused."""
    made = pm.export(pm.loads(CASE), "appendix")
    for kind in ("md", "html", "txt", "json"):
        made.save(tmp_path / f"bilaga.{kind}")
        assert "Torghandlarna" in (tmp_path / f"bilaga.{kind}").read_text(encoding="utf-8")
    assert json.loads(made.json())["title"].endswith("Torget i Exempelby")
    with pytest.raises(UsageError):
        made.save(tmp_path / "bilaga.ics")
    assert "<section" in made._repr_mimebundle_()["text/html"]


def test_english_is_english() -> None:
    """With the other language none of the catalogue's Swedish is left."""
    said = pm.export(pm.loads(CASE), "appendix", language="en").text()
    assert "Appendix to the officer's report" in said
    assert "samtal har hållits" not in said


@given(process_maps())
@settings(max_examples=40, deadline=None)
def test_no_statement_that_is_not_public_is_in_any_appendix(case: pm.ProcessMap) -> None:
    """Whatever the document, a made-up word in every statement that is not public is nowhere in the
    appendix.
    """
    token = "Kvastskaft-7"
    marked = tuple(
        each
        if each.visibility is Visibility.PUBLIC
        else each.evolve(statement=f"{token} {each.id}")
        for each in case.perspectives
    )
    made = pm.export(case.evolve(perspectives=marked), "appendix")
    assert token not in made.text(4000)
    assert token not in made.json()


_BARE = """\
processmap: 1
title: Skolan
stakeholders: [{id: grannar, name: Grannar, kind: residents}, {id: larare, name: Lärarna, kind: administration}]
dialogues: [{id: ett, title: Ett, participants: [grannar, larare], status: proposed}]
decision_bodies:
  - {id: namnden, name: Nämnden, kind: committee, meetings: [2026-05-20, 2026-06-17]}
  - {id: au, name: Arbetsutskottet, kind: subcommittee, meetings: [2026-05-06, 2026-06-03]}
"""


def test_what_nobody_has_written_down_is_said_too() -> None:
    """No tensions is told as such, and is not taken for agreement; the first talks proposed are not
    further ones.
    """
    said = text(case=_BARE)
    assert (
        "Inga spänningar mellan perspektiv är antecknade. Det betyder inte att alla är överens."
        in said
    )
    assert "Ett samtal är föreslaget." in said
    assert "Ytterligare" not in said


def test_the_sittings_of_all_bodies_stand_in_order_of_time() -> None:
    """Those who prepare a matter and those who decide it are read as one calendar."""
    said = text(case=_BARE)
    days = ["2026-05-06", "2026-05-20", "2026-06-03", "2026-06-17"]
    places = [said.index(f"sammanträder {day}") for day in days]
    assert places == sorted(places)
