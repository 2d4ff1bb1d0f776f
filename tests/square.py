"""A small case of our own, with something confidential in it, for the tests of the command line and
the verbs.
"""

CASE = """\
processmap: 1
title: Torget i Exempelby
question: Hur kan torget bli en plats för alla?
owner: Exempelby kommun
commissioner: Kommunstyrelsen
case_number: KS 2026/17
fixed: [Torghandeln får vara kvar]
open: [Belysning, öppettider]
tried: [Möte om trygghet 2024 utan resultat]
stakeholders:
  # De unga är svårast att nå.
  - {id: unga, name: Unga som är på torget, kind: group, affected: high, influence: low, hard_to_reach: yes}
  - {id: handlare, name: Torghandlarna, kind: business, affected: high, influence: medium, willing: yes}
  - {id: gata, name: Gatukontoret, kind: administration, affected: low, influence: high}
  - {id: vittne, name: Hemliga vittnet, kind: group, affected: high, visibility: confidential}
relationships:
  - {source: handlare, target: unga, kind: conflict, can_meet: prepared, basis: several}
perspectives:
  - {id: otrygghet, statement: Det känns otryggt på kvällen, aspect: feeling, held_by: [handlare]}
  - {id: enda-platsen, statement: Torget är den enda plats vi har, aspect: need, held_by: [unga]}
  - {id: viskat, statement: Någon hotar på torget, held_by: [vittne], visibility: confidential}
tensions:
  - {between: [otrygghet, enda-platsen], aim: meet}
dialogues:
  - {id: samtal-handlare, title: Samtal med torghandlarna, purpose: inventory, method: interview,
     participants: [handlare], status: held, date: 2026-01-20, mentions: [Nattvandrarna]}
outreach: [{stakeholder: unga, date: 2026-01-22, how: fältare, outcome: no_answer}]
decision_bodies:
  - {id: tn, name: Tekniska nämnden, kind: committee, meetings: [2026-03-18]}
decisions:
  - {id: tn-12, body: tn, date: 2026-01-14, reference: § 12, title: Uppdrag om torget, outcome: approved}
"""
SECRETS = ("Hemliga vittnet", "vittne", "Någon hotar på torget", "viskat")
