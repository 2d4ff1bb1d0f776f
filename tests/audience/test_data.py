"""A plan as data and in words, for the ordinary reader and for whoever asks for everything."""

import json
from collections.abc import Callable

import pytest

import processmap as pm
from processmap.pages.proposals import alternatives_page
from processmap.planning.proposer import propose
from processmap.verbs.alternative import alternatives_json
from processmap.verbs.seeing import seen_alternatives

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
    whole = json.loads(alternatives_json(propose(REASONED, show_confidential=True)))
    kept = next(each for each in whole["alternatives"][0]["dialogues"] if each["id"] == "samtal")
    assert [each["rule"] for each in kept["reasons"]] == ["own-yes", "sheltered-talks"]


ASKING = pm.loads("""\
processmap: 1
title: Torget
question: Vad ska torget bli?
open: [belysningen]
decision_bodies:
  - {id: namnden, name: Byggnadsnämnden}
  - {id: qvid-berg, name: Familjen Qvids stiftelse, visibility: confidential}
stakeholders:
  - {id: unga, name: Unga på torget}
proposals:
  - {id: lyktor, title: Nya lyktor}
""")


def _why_all(asked: bool) -> str:
    """Why everything in the plan is there, and every chair."""
    plan = propose(CASE)[0]
    keys = [each.id for each in (*plan.arenas, *plan.gates, *plan.questions)]
    keys += [each.party for each in plan.claims]
    told = [pm.explain(CASE, key, plan=plan, show_confidential=asked) for key in keys]
    return "\n".join(each.text() + each.json() for each in told)


ASKED: dict[str, Callable[[bool], str]] = {
    "propose as text": lambda asked: alternatives_page(
        seen_alternatives(propose(CASE, show_confidential=asked))
    ).text(),
    "propose as data": lambda asked: alternatives_json(propose(CASE, show_confidential=asked)),
    "propose, printed": lambda asked: str(propose(CASE, show_confidential=asked)),
    "a plan, printed": lambda asked: str(propose(CASE, show_confidential=asked)[0]),
    "a plan, asked why": lambda asked: str(
        (plan := propose(CASE, show_confidential=asked)[0]).explain(
            next(each.id for each in plan.arenas if "qvid-berg" in each.parties)
        )
    ),
    "brief": lambda asked: pm.brief(CASE, show_confidential=asked).text(),
    "explain": _why_all,
    "ask": lambda asked: (
        (found := pm.questions(ASKING, show_confidential=asked)).text() + found.json()
    ),
}


@pytest.mark.parametrize("name", ASKED)
def test_whoever_asks_for_everything_reads_who_is_hidden(name: str) -> None:
    """The process lead reads the names of those who are marked confidential where she asks for it,
    and nobody else does.
    """
    assert "qvid" in ASKED[name](True).casefold()
    assert "qvid" not in ASKED[name](False).casefold()


CLOSED = CASE.evolve(visibility="confidential")


def test_of_a_confidential_document_nothing_is_proposed_aloud() -> None:
    """A document that is confidential as a whole gives no plan as data, no reasons and no questions
    but to whoever asks for everything; the others are told how.
    """
    plan = propose(CLOSED)[0]
    assert json.loads(alternatives_json(propose(CLOSED)))["alternatives"] == []
    assert json.loads(alternatives_json(propose(CLOSED, show_confidential=True)))["alternatives"]
    key = plan.arenas[0].id
    with pytest.raises(pm.UsageError, match="--show-confidential"):
        pm.explain(CLOSED, key, plan=plan)
    assert pm.explain(CLOSED, key, plan=plan, show_confidential=True).page.sections
    assert "--show-confidential" in pm.questions(CLOSED).text()
    assert not pm.questions(CLOSED)
    asked = pm.questions(CLOSED, show_confidential=True)
    assert asked
    with pytest.raises(pm.UsageError, match="--show-confidential"):
        pm.questions(CLOSED)[asked[0].id]


def test_a_hidden_answer_is_chosen_by_the_id_it_is_known_by() -> None:
    """What a reader sees as an answer is one: it is written with the id that the document has."""
    asked = next(
        each
        for each in pm.questions(ASKING)
        if any("qvid" in answer.value for answer in each.question.answers)
    )
    for shown, whole in zip(asked.answers, asked.question.answers, strict=True):
        assert asked.reads(shown) == whole
