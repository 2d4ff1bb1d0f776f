"""The document of questions."""

import re

import pytest

from processmap.verbs.starter import starter

QUESTIONS = {
    "sv": (
        "Vad handlar det om?",
        "Vem ger uppdraget?",
        "Vad är redan bestämt?",
        "Vad går att påverka?",
        "Vem beslutar, och när?",
        "Vad har prövats, och vad har lovats?",
        "Vilka berörs?",
        "Vilka saknas?",
        "Vilka bör inte mötas nu?",
        "Vilka behov finns?",
        "Vem leder, och är den fristående?",
        "När senast ska det vara klart, och hur många timmar har du?",
    ),
    "en": (
        "What is it about?",
        "Who gives the mandate?",
        "What is already decided?",
        "What can be influenced?",
        "Who decides, and when?",
        "What has been tried, and what was promised?",
        "Who is affected?",
        "Who is missing?",
        "Who should not meet now?",
        "What needs are there?",
        "Who leads, and are they independent?",
        "When at the latest, and how many hours have you?",
    ),
}


@pytest.mark.parametrize("language", ["sv", "en"])
def test_asks_in_the_order_a_process_lead_answers(language: str) -> None:
    """The twelve questions come in order, and perspectives after them."""
    document = starter("x.yaml", language)
    found = re.findall(r"^# (\d+)\. (.*)$", document, re.MULTILINE)
    assert [int(number) for number, _ in found] == list(range(1, 13))
    assert tuple(question for _, question in found) == QUESTIONS[language]
    assert document.index("perspectives") > document.index("# 12.")
    assert all(len(line) <= 120 for line in document.splitlines())


def with_examples(document: str) -> str:
    """Take away the ``#`` in front of every example, as a user does."""
    return re.sub(r"(?m)^#(  +-|    +[a-z_]+: )", r"\1", document)


SMALLEST = """\
processmap: 1
title: Skolgården
question: Hur ska skolgården användas på kvällarna?
stakeholders:
  - {id: unga, name: De unga, kind: group}
  - {id: grannar, name: De som bor bredvid, kind: residents}
perspectives:
  - {id: vara, statement: Vi behöver någonstans att vara, held_by: [unga]}
  - {id: sova, statement: Vi vill sova om nätterna, held_by: [grannar]}
tensions: [{between: [vara, sova]}]
"""


def test_the_smallest_useful_map_is_ten_lines() -> None:
    """Ten lines give a plan with rooms for both, and questions about the rest."""
    from processmap.formats.document import loads_map
    from processmap.planning.proposer import propose

    assert len(SMALLEST.splitlines()) == 10
    plan = propose(loads_map(SMALLEST)).plans[0]
    seated = {seat.party for arena in plan.arenas for seat in arena.members}
    assert {"unga", "grannar"} <= seated
    assert plan.small
    assert plan.questions
