"""A document with a private person in every sort of place, for the tests of forgetting."""

CASE = """\
processmap: 1
title: Torget i Exempelby
case_number: KS 2026/17
# Anna ringde i går och vill inte synas.
stakeholders:
  # Den första är en privatperson.
  - {id: anna, name: Anna Andersson, kind: person, affected: high}   # granne till torget
  - {id: unga, name: Unga på torget, speaks_for: [anna]}
  - {id: annika, name: Annika Bengtsson, kind: official}
  - {id: andra, name: Anna Svensson, kind: person, note: Anna Svensson bor kvar}
relationships:
  - {source: anna, target: unga, kind: conflict, can_meet: prepared}
  - {source: unga, target: annika, kind: trusts}
not_together: [[anna, unga], [anna, unga, annika]]
perspectives:
  - {id: otryggt, statement: Det känns otryggt, held_by: [anna]}
  - {id: plats, statement: Vår enda plats, held_by: [unga]}
tensions:
  - {between: [otryggt, plats], aim: meet}
dialogues:
  - {id: samtal-anna, title: Samtal med Anna, participants: [anna], status: held, outcome: Anderssons oro är stor}
  - {id: d2, title: Möte, participants: [anna, unga, annika], declined: [anna], mentions: [Anna Andersson, Bo]}
  - {id: d3, title: Förslag, status: proposed, reasons: [{rule: mirror-back, refs: [anna, unga]}]}
outreach:
  - {stakeholder: anna, date: 2026-01-20, outcome: met}
commitments:
  - {who: anna, what: Hör av sig}
decision_bodies:
  - {id: tn, name: Tekniska nämnden}
overrides:
  - {action: participants, dialogue: d2, participants: [anna, unga], why: Anna vill komma}
organisation:
  - {role: reference_group, members: [anna]}
calendar:
  facilitators: [{id: ledare, name: Processledare}]
"""
