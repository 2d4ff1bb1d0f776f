"""Data for other programs: the ids of what is hidden are aliases."""

import json

import processmap as pm
from processmap.audience import Audience
from processmap.audience.data import told_alternatives, told_data
from processmap.planning.proposer import propose
from processmap.verbs.alternative import alternatives_json

CASE = pm.loads("""\
processmap: 1
title: Torget
question: Vad ska torget bli?
open: [belysningen]
stakeholders:
  - {id: unga, name: Unga på torget}
  - {id: qvid-berg, name: Familjen Qvid, kind: group, visibility: confidential}
perspectives:
  - {id: mork, statement: Det är mörkt, held_by: [unga], themes: [ljus]}
  - {id: ljust, statement: Det är ljust nog, held_by: [qvid-berg], themes: [ljus]}
tensions:
  - {between: [mork, ljust], aim: meet}
events:
  - {title: Fest, date: hösten 2026}
""")


def test_an_id_is_changed_to_the_same_alias_everywhere() -> None:
    """What refers to it still does; an id made of a hidden name is changed too, and sentences and
    open ids stay.
    """
    data = {"party": "qvid-berg", "order": [["ring-qvid-berg", "unga"], ["unga", "ring-qvid-berg"]]}
    told = told_data({**data, "text": "Det är ljust"}, CASE)
    assert told["party"] == "hidden-1"
    (made, _), (_, again) = told["order"]
    assert made == again != "ring-qvid-berg"
    assert told["text"] == "Det är ljust"
    assert told_data(data, CASE, Audience.WORKING) == data


def test_a_proposal_as_data_says_no_hidden_id() -> None:
    """Neither the id of a confidential group nor an arena called after it is in the data, and its
    order leads to arenas and gates that are there.
    """
    said = alternatives_json(propose(CASE))
    assert "qvid" not in said.casefold()
    for plan in json.loads(said)["alternatives"]:
        known = {each["id"] for each in (*plan["arenas"], *plan["gates"])}
        assert {key for pair in plan["order"] for key in pair} <= known
        assert len(known) == len(plan["arenas"]) + len(plan["gates"])


def test_a_rough_date_is_told_as_a_day_is() -> None:
    """It names nobody."""
    seen = pm.loads(pm.dumps(CASE))
    from processmap.audience import view

    assert str(view(seen).case.events[0].date) == "hösten 2026"


REASONED = pm.loads("""\
processmap: 1
title: Torget
open: [belysningen]
stakeholders:
  - {id: unga, name: Unga på torget}
dialogues:
  - id: samtal
    title: Samtal om ljuset
    participants: [unga]
    reasons:
      - {rule: own-yes, because: De vill ha mer ljus}
      - {rule: sheltered-talks, because: De är rädda för grannen, visibility: confidential}
""")


def test_a_confidential_reason_goes_with_the_code_of_its_rule() -> None:
    """Which rule a confidential reason rests on tells what it is about; the open reason stays, and
    who leads the process has both.
    """
    found = propose(REASONED)
    data = json.loads(alternatives_json(found))
    talk = next(each for each in data["alternatives"][0]["dialogues"] if each["id"] == "samtal")
    assert [each["rule"] for each in talk["reasons"]] == ["own-yes"]
    whole = told_alternatives(found, Audience.WORKING).plans[0].dialogues
    kept = next(each for each in whole if each.id == "samtal")
    assert [each.rule for each in kept.reasons] == ["own-yes", "sheltered-talks"]
