"""Funding, organisation and the small pieces of language."""

import datetime as dt

from processmap.language.wording import listing, moment, money, number, span
from processmap.model.dialogues import Dialogue
from processmap.model.governance import DecisionBody, OrganisationUnit
from processmap.model.process_map import ProcessMap
from processmap.model.project import Calendar, Cost, Facilitator, Funding
from processmap.model.stakeholders import Stakeholder
from processmap.model.words import ProvenanceKind
from tests.seen import drawn as view
from tests.views.cases import flat, square


def test_who_pays_what_and_at_most() -> None:
    """Shares, limits and the whole stand in the boxes; a source says where it takes its money and
    who decided.
    """
    case = square(
        funding=[
            Funding(source="Nätverket", share=50, total=150000, decided=True),
            Funding(
                source="Kommunen",
                share=50,
                cap=75000,
                total=150000,
                account="verksamhet 09310",
                decided="tn-31",
            ),
        ],
        costs=[Cost(what="Handledning", cap=150000)],
    )
    diagram = view(case, "funding")
    said = {box.heading: [line.text for line in box.lines] for box in diagram.boxes}
    nbsp = "\u00a0"
    assert said["Kommunen"] == [
        f"50{nbsp}%, högst 75{nbsp}000{nbsp}kr",
        "verksamhet 09310",
        "Beslut: Tekniska nämnden 2026-03-18 § 31 (återremiss)",
    ]
    assert said["Hela finansieringen"] == [f"150{nbsp}000{nbsp}kr"]
    assert len(diagram.arrows) == 3


def test_estimates_stand_side_by_side() -> None:
    """Two versions have a lane each and are not added up."""
    costs = [
        Cost(what="Projektledare", per="post", quantity=0.5, version="juni"),
        Cost(what="Lokaler", amount=300000, per="year", version="november"),
    ]
    diagram = view(ProcessMap(title="Pengar", costs=costs), "funding")
    assert [lane.title for lane in diagram.lanes] == [
        "Uppskattning: juni",
        "Uppskattning: november",
    ]
    assert any("ska inte läggas ihop" in note for note in diagram.notes)
    assert "Projektledare: 0,5 tjänst" in flat(diagram.alternative.items)


def test_shares_that_do_not_make_a_whole_are_said() -> None:
    """Shares that come to something else than a hundred are pointed out."""
    case = ProcessMap(
        title="Pengar", funding=[Funding(source="A", share=50), Funding(source="B", share=30)]
    )
    assert any(
        note.startswith("Andelarna blir tillsammans 80") for note in view(case, "funding").notes
    )


def test_roles_vacancies_and_what_they_answer_to() -> None:
    """A unit stands under what it answers to; a vacancy is drawn and said; leaders are there."""
    case = ProcessMap(
        title="Organisation",
        commissioner="Kommunstyrelsen",
        decision_bodies=[DecisionBody(id="ks", name="Kommunstyrelsen", kind="board", prepared_by=["au"]),
                         DecisionBody(id="au", name="Allmänna utskottet", part_of=["ks"])],
        organisation=[
            OrganisationUnit(id="styr", role="steering_group", members=["ks", "au"], seats=4, under="ks"),
            OrganisationUnit(role="project_lead", under="styr"),
        ],
        calendar=Calendar(facilitators=[Facilitator(id="sl", name="Samtalsledare", days_per_week=1.5)]),
    )  # fmt: skip
    diagram = view(case, "organisation")
    boxes = {box.heading: box for box in diagram.boxes}
    assert boxes["Projektledare"].state == "vacant"
    assert boxes["Projektledare"].parent == boxes["Styrgrupp"].id
    assert boxes["Styrgrupp"].parent == boxes["Kommunstyrelsen"].id
    assert boxes["Samtalsledare"].lines[0].text == "1,5 dagar i veckan"
    assert "2 platser ej tillsatta" in [line.text for line in boxes["Styrgrupp"].lines]
    assert [arrow.kind for arrow in diagram.arrows] == ["prepares"]
    assert "Projektledare (ej tillsatt)" in [item.text for item in diagram.alternative.items]


def test_a_reconstruction_says_so_in_every_view() -> None:
    """What is not in the source is marked where it stands, and the whole map where all of it is."""
    case = square(provenance=ProvenanceKind.RECONSTRUCTION, note="Figuren saknas i källan.")
    for name in ("process", "decisions", "stakeholders"):
        assert "Figuren saknas i källan." in view(case, name).notes
    said = "Sammanställt i efterhand ur offentliga källor."
    assert said in view(case.evolve(note=None)).notes


def test_numbers_and_money_as_in_the_language() -> None:
    """Thousands apart, a comma or a point."""
    assert number(75000.5, "sv") == "75\u00a0000,5"
    assert number(1234567, "en") == "1,234,567"
    assert money(3500000, "sv") == "3\u00a0500\u00a0000\u00a0kr"
    assert money(1500, "en") == "SEK\u00a01,500"


def test_days_hours_and_lists() -> None:
    """Days as Swedish documents write them, hours as each language does, lists with "och"."""
    day, start, end = dt.date(2017, 1, 23), dt.time(13, 30), dt.time(15, 0)
    assert moment(day, start, end, "sv") == "2017-01-23 kl. 13.30–15.00"
    assert moment(None, dt.datetime(2017, 1, 23, 9, 0), None, "en") == "2017-01-23 09:00"
    assert span(day, day) == "2017-01-23"
    assert span(day, dt.date(2017, 1, 25)) == "2017-01-23 – 2017-01-25"
    assert listing(["a", "b", "c"], "sv") == "a, b och c"
    assert listing([], "en") == ""


def test_a_picture_says_up_to_when_it_knows():
    """Drawn for no day, it tells the last day on which something shown has happened; a hidden one
    is not told.
    """
    held = {"purpose": "inventory", "status": "held"}
    open_ = Dialogue(id="d1", title="Samtal", date=dt.date(2026, 3, 2), **held)
    hidden = Dialogue(
        id="d2", title="Dolt", date=dt.date(2026, 4, 9), visibility="confidential", **held
    )
    planned = Dialogue(
        id="d3", title="Nästa", date=dt.date(2026, 5, 1), purpose="inventory", status="planned"
    )
    case = ProcessMap(title="Torget", dialogues=(open_, hidden, planned))
    assert view(case, "process").details[-1] == "Senast inskrivna händelse 2026-03-02"
    assert view(case, "process", language="en").details[-1] == "Latest event entered 2026-03-02"
    assert view(case, "process", show_confidential=True).details[-1].endswith("2026-04-09")
    assert view(case, "process", today=dt.date(2026, 4, 1)).details[-1] == "Läget 2026-04-01"
    assert view(ProcessMap(title="Torget"), "process").details == ("Processkarta",)


def test_whoever_is_called_as_the_role_is_named_once() -> None:
    """A project lead who is called project lead needs no second line that says so."""
    lead = Stakeholder(id="pl", name="Projektledare", kind="official")
    other = Stakeholder(id="fs", name="Folkhälsostrateg", kind="official")
    units = [
        OrganisationUnit(id="a", title="Projektledare", role="project_lead", members=["pl"]),
        OrganisationUnit(id="b", title="Stöd", role="other", members=["fs"]),
    ]
    case = ProcessMap(title="Torget", stakeholders=[lead, other], organisation=units)
    boxes = {box.heading: box for box in view(case, "organisation").boxes}
    assert boxes["Projektledare"].lines == ()
    assert [line.text for line in boxes["Stöd"].lines] == ["Folkhälsostrateg"]
