"""What the conversations of a plan are called: keys in the plan, words for a reader and in the
document.
"""

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings

import processmap as pm
from processmap.audience.who import Audience
from processmap.model.dialogues import Dialogue
from processmap.model.plan import Plan
from processmap.verbs.seeing import seen_plan
from tests.scheduling.torget import TORGET
from tests.square import CASE
from tests.strategies import maps_with_tensions


def same(plan: Plan) -> Plan:
    """A plan without the language that it is told in."""
    return evolve(plan, language="sv")


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(maps_with_tensions())
def test_one_map_gives_the_same_plan_in_both_languages(case: pm.ProcessMap) -> None:
    """As data: everything but the language that it is told in where nobody asks for another."""
    swedish, english = (pm.propose(case, language) for language in ("sv", "en"))
    assert list(map(same, swedish.plans)) == list(map(same, english.plans))
    assert swedish.dropped == english.dropped


@pytest.mark.parametrize("document", [CASE, TORGET], ids=["square", "torget"])
def test_one_document_gives_the_same_plan_in_both_languages(document: str) -> None:
    """The same of whole documents, with their sessions: none has words of its own in the plan."""
    case = pm.loads(document)
    swedish, english = (pm.propose(case, language).plans[0] for language in ("sv", "en"))
    assert swedish.sessions
    assert same(swedish) == same(english)
    new = {each.id for each in swedish.sessions}
    assert all(each.title == each.id for each in swedish.dialogues if each.id in new)
    assert not any(each.reasons for each in swedish.dialogues if each.id in new)


def titles(plan: Plan, case: pm.ProcessMap, language: str) -> dict[str, str]:
    """What a plan's conversations are called for a reader, by their ids."""
    shown = seen_plan(case, plan, language).plan
    assert shown is not None
    return {each.id: each.title for each in shown.dialogues}


def test_each_reader_reads_titles_in_their_language() -> None:
    """Numbered where an arena meets several times; in whichever language the plan was made."""
    case = pm.loads(TORGET)
    plan = pm.propose(case, "en").plans[0]
    swedish, english = (titles(plan, case, language) for language in ("sv", "en"))
    assert swedish["egen-grupp-unga-1"] == "Träffa unga på torget"
    assert english["egen-grupp-unga-1"] == "Meet unga på torget"
    assert swedish["egen-grupp-handlare-2"] == "Ring torghandlarna 2"
    assert not {*swedish.values()} & {*swedish}


def written(case: pm.ProcessMap, language: str) -> pm.ProcessMap:
    """The map with a timetable that was made and told in a language."""
    return pm.with_schedule(case, pm.schedule(case, language=language))


def test_what_is_written_is_in_the_language_of_the_document() -> None:
    """Whoever reads in English writes the same into a Swedish document."""
    case = pm.loads(TORGET)
    assert pm.dumps(written(case, "en")) == pm.dumps(written(case, "sv"))
    assert any(each.title == "Träffa unga på torget" for each in written(case, "en").dialogues)


def test_a_title_that_somebody_has_touched_is_kept() -> None:
    """It is theirs, and stays when the plan is made anew in the other language."""
    once = written(pm.loads(TORGET), "sv")

    def called(each: Dialogue) -> Dialogue:
        return each.evolve(title="Fika") if each.id == "egen-grupp-unga-1" else each

    case = evolve(once, dialogues=tuple(map(called, once.dialogues)))
    plan = pm.propose(case, "en").plans[0]
    assert titles(plan, case, "en")["egen-grupp-unga-1"] == "Fika"
    again = written(case, "en")
    assert again.by_id["egen-grupp-unga-1"].title == "Fika"  # type: ignore[attr-defined]  # a dialogue


def test_titles_name_nobody_who_is_hidden() -> None:
    """The words are made of what the reader may see; whoever asks for everything reads the name."""
    case = pm.loads(CASE)
    plan = pm.propose(case).plans[0]
    told = str(seen_plan(case, plan, "sv").plan)
    assert "ittnet" not in told
    every = seen_plan(case, plan, "sv", Audience.asking(True)).plan
    assert every is not None
    assert any("hemliga vittnet" in each.title for each in every.dialogues)
