"""Small made-up cases for the tests of the views."""

import datetime as dt
from typing import Any

from processmap.model.dialogues import After, Dialogue, Reason
from processmap.model.governance import (
    Action,
    Assignment,
    Commitment,
    Decision,
    DecisionBody,
    Meeting,
    Proposal,
)
from processmap.model.perspectives import Perspective, Tension
from processmap.model.process_map import ProcessMap
from processmap.model.project import Calendar, Facilitator
from processmap.model.stakeholders import Relationship, Stakeholder
from processmap.picture.diagram import Box, Diagram, Item


def square(**changes: Any) -> ProcessMap:
    """The square in an invented place: two groups, a tension, a process from inventory to decision
    and action.
    """
    return ProcessMap(
        title="Torget i Exempelby",
        question="Hur kan torget bli en plats för alla?",
        case_number="KS 2026/17",
        stakeholders=[
            Stakeholder(
                id="unga", name="Unga på torget", affected="high", influence="low", size=40, hard_to_reach="yes",
            ),
            Stakeholder(id="handlare", name="Torghandlarna", kind="business", affected="high", influence="medium"),
            Stakeholder(id="gata", name="Gatukontoret", kind="administration", influence="high"),
        ],
        relationships=[Relationship(source="handlare", target="unga", kind="conflict", can_meet="prepared")],
        perspectives=[
            Perspective(
                id="otrygghet", statement="Det känns otryggt på kvällen", aspect="feeling", held_by=["handlare"],
                themes=["trygghet"], voiced_in=["samtal-handlare"],
            ),
            Perspective(
                id="enda-platsen", statement="Torget är enda platsen vi har", aspect="need", held_by=["unga"],
                themes=["plats"], minority="yes",
            ),
        ],
        tensions=[Tension(between=["otrygghet", "enda-platsen"], aim="meet", can_meet="facilitated")],
        dialogues=_dialogues(),
        proposals=[
            Proposal(id="ljus", title="Ny belysning", from_=["grupp"], addresses=["otrygghet"], decided_by=["tn"]),
        ],
        commitments=[
            Commitment(who="handlare", what="Håller öppet till åtta i juni", due="2026-06-01", made_in="grupp"),
        ],
        actions=[Action(what="Prov med belysning", responsible="gata", due="2026-05-01", follows=["tn-31"])],
        decision_bodies=[
            DecisionBody(
                id="tn", name="Tekniska nämnden", kind="committee", prepared_by=["au"], papers_due_days=8,
                meetings=[dt.date(2026, 3, 18), Meeting(date="2026-04-22", papers_by="2026-04-10")],
            ),
            DecisionBody(id="au", name="Arbetsutskottet", kind="subcommittee", refers_to=["tn"]),
        ],
        decisions=[
            Decision(
                id="au-12", body="au", date="2026-03-04", reference="§ 12", outcome="referred", proposals=["ljus"],
            ),
            Decision(
                id="tn-31", body="tn", date="2026-03-18", reference="§ 31", outcome="returned", proposals=["ljus"],
                follows=["au-12"], assigns=[Assignment(to="gata", task="Räkna på driften", due="2026-04-10")],
            ),
        ],
        calendar=Calendar(
            start="2026-01-07", target="2026-06-14", election="2026-09-13",
            facilitators=[Facilitator(id="pl", role="process_lead", days_per_week=3)],
        ),
    ).evolve(**changes)  # fmt: skip


def _dialogues() -> list[Dialogue]:
    because = "Torghandlarna talar först i egen krets"
    return [
        Dialogue(
            id="samtal-handlare", title="Samtal med torghandlarna", purpose="inventory", method="interview",
            participants=["handlare"], status="held", date="2026-01-20", mentions=["Nattvandrarna"],
        ),
        Dialogue(
            id="samtal-unga", title="Samtal med unga", purpose="inventory", method="outreach_visit",
            participants=["unga"], status="confirmed", date="2026-02-03",
        ),
        Dialogue(
            id="egen", title="Egen grupp", purpose="prepare", method="caucus", participants=["handlare"],
            status="proposed", after=["samtal-handlare"], round=2,
        ),
        Dialogue(
            id="grupp", title="Samtalsgrupp om kvällarna", purpose="meet", method="small_group",
            participants=["handlare", "unga"], status="proposed", provisional=True, round=3,
            tensions=[("otrygghet", "enda-platsen")],
            after=[
                After(dialogue="egen", rule="caucus-first", because=because, gap_days=7),
                After(dialogue="samtal-handlare"), After(dialogue="samtal-unga"),
            ],
            reasons=[Reason(rule="caucus-first", because=because, refs=["handlare"])],
        ),
    ]  # fmt: skip


def many_talks(number: int, **changes: Any) -> ProcessMap:
    """A map with so many equal talks, and a mirroring after all of them."""
    people = [Stakeholder(id=f"grupp-{n}", name=f"Grupp {n}") for n in range(number)]
    talks = [
        Dialogue(
            id=f"samtal-{n}", title=f"Samtal med grupp {n}", purpose="inventory", method="interview",
            participants=[f"grupp-{n}"], status="planned", round=1, **changes,
        )
        for n in range(number)
    ]  # fmt: skip
    mirror = Dialogue(
        id="spegel",
        title="Återspegling",
        purpose="mirror",
        after=[each.id for each in talks],
        round=2,
    )
    return ProcessMap(title="Många samtal", stakeholders=people, dialogues=[*talks, mirror])


def box_of(diagram: Diagram, ref: str) -> Box:
    """The box that stands for an entry."""
    return next(box for box in diagram.boxes if box.ref == ref)


def column_of(diagram: Diagram, ref: str) -> str:
    """The title of the column an entry stands in."""
    box = box_of(diagram, ref)
    return next(column.title for column in diagram.columns if column.id == box.column)


def lane_of(diagram: Diagram, ref: str) -> str:
    """The title of the lane an entry stands in."""
    box = box_of(diagram, ref)
    return next(lane.title for lane in diagram.lanes if lane.id == box.lane)


def arrows(diagram: Diagram) -> dict[tuple[str | None, str | None], str]:
    """The arrows by the entries they join, with their kind."""
    refs = {box.id: box.ref or box.heading for box in diagram.boxes}
    return {(refs[arrow.source], refs[arrow.target]): arrow.kind for arrow in diagram.arrows}


def flat(items: tuple[Item, ...]) -> list[str]:
    """Every line of an ordered list."""
    return [line for item in items for line in (item.text, *flat(item.items))]
