"""The square again, with what may be published marked by its invented municipality."""

__all__ = ["PUBLIC_CASE"]

PUBLIC_CASE = """\
processmap: 1
title: Torget i Exempelby
question: Hur kan torget bli en plats för alla?
visibility: public
owner: Exempelby kommun
open: [Öppettider, Belysning]
stakeholders:
  - {id: unga, name: Unga som är på torget, size: 40, affected: high, hard_to_reach: true, visibility: public}
  - {id: fa, name: Tre grannar, size: 3, visibility: public, part_of: [boende]}
  - {id: boende, name: Boende vid torget, kind: residents, size: 120, visibility: public}
  - {id: anna, name: Anna Andersson, kind: person, visibility: public}
  - {id: chef, name: Miljöchefen, kind: official, visibility: public}
  - {id: handlare, name: Torghandlarna, kind: business, affected: high}
perspectives:
  - {id: p1, statement: Det känns otryggt på kvällen, held_by: [handlare, anna], visibility: public}
  - {id: p2, statement: Torget är vår enda plats, held_by: [unga], visibility: public}
  - {id: p3, statement: Handlarna vill flytta härifrån, held_by: [handlare]}
tensions:
  - {between: [p2, p1], visibility: public}
dialogues:
  - id: d2
    title: Öppet hus
    participants: [unga]
    after: [{dialogue: d1, visibility: public, because: Först i egen grupp}]
    visibility: public
  - {id: d1, title: Samtal med unga, purpose: inventory, participants: [unga, handlare], date: 2026-03-01,
     facilitators: [pl], note: Kim ringer, visibility: public}
proposals: [{id: ljus, title: Ny belysning, from: [d1], addresses: [p1], visibility: public}]
decision_bodies:
  - {id: tn, name: Tekniska nämnden, kind: committee, visibility: public,
     meetings: [{date: 2026-04-01, visibility: public}, 2026-05-01]}
commitments: [{who: handlare, what: Håller öppet, visibility: public}]
organisation: [{role: project_lead, title: Projektledning, members: [anna], visibility: public}]
calendar: {facilitators: [{id: pl, name: Kim Alm}]}
"""
