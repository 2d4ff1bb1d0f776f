"""Plans in words: what the document says stands there as it is written."""

from pathlib import Path

import pytest

from processmap.analysis.ordinary import ordinary_names
from processmap.formats.files import read
from processmap.model.plan import Counted, Named, OwnWords, Said
from processmap.model.process_map import ProcessMap
from processmap.pages.plan_page import plan_page
from processmap.planning.blueprint import quoted, said
from processmap.planning.proposer import propose
from processmap.verbs.seeing import seen_plan
from processmap.wording.plans import Wording
from tests.planning.expectations import case_of
from tests.planning.makers import two_sides


def _worded(*texts: str, plain: bool = False) -> str:
    wording = Wording(ordinary_names(ProcessMap(title="Torget")), "sv")
    words = OwnWords(texts=texts, plain=plain)
    return wording.say(Said(key="plan_page.change_gone", params=(("name", words),)))


@pytest.mark.parametrize(
    "written",
    ["../../lista", "0..0", "Vi vet inte... än", "kl. 9. sedan mer", "a , b", "på de som bor här"],
)
def test_punctuation_in_the_documents_words_is_kept(written: str) -> None:
    """Only what the program puts around somebody's words is tidied, never the words."""
    assert written in _worded(written)


def test_the_sentence_around_has_one_full_stop() -> None:
    """A text that ends with a full stop or a question mark ends the sentence's own quotation."""
    sentence = "Din ändring av ”{}” hittar inget"
    assert sentence.format("Torget") in _worded("Torget", plain=True)
    assert ".." not in _worded("Torget.")


def test_parts_with_alike_names_are_all_told() -> None:
    """Two parts of a group whose names give the same id have a call each."""
    names = ["Unga, norr", "Unga (norr)", "Unga i söder"]
    case = two_sides()
    first, *others = case.stakeholders
    case = case.evolve(stakeholders=[first.evolve(subgroups=names), *others])
    plan = propose(case)[0]
    seated = {party for arena in plan.arenas for party in arena.parties}
    parts = tuple(key for key in case.parts if key.startswith("unga/"))
    assert len(parts) == 3
    assert set(parts) <= seated
    told = Wording(ordinary_names(case), "sv").named(parts)
    assert all(name in told for name in names)


@pytest.mark.parametrize(
    ("visibility", "told"), [("internal", "de är 41"), ("confidential", "de är flera")]
)
def test_a_number_of_somebody_hidden_is_several(visibility: str, told: str) -> None:
    """How many a group is stands in its entry: whoever may not see that is told no number."""
    case = two_sides()
    first, *others = case.stakeholders
    case = case.evolve(stakeholders=[first.evolve(visibility=visibility), *others])
    said = Said(
        key="plan_grounds.not_one_voice",
        params=(("who", Named((first.id,))), ("count", Counted((first.id,), 41))),
        refs=(first.id,),
    )
    assert told in Wording(ordinary_names(case), "sv").say(said)


def test_one_alone_is_told_in_the_singular() -> None:
    """A plan for one party speaks of one."""
    case = read(Path(__file__).parents[2] / "examples" / "karlskoga.yaml")
    assert isinstance(case, ProcessMap)
    case = case.evolve(open=("Vad nätverket ska användas till",))  # else nothing is to be talked of
    told = plan_page(seen_plan(case, propose(case)[0], "sv")).text()
    assert "en enda berörd, " in " ".join(told.split())
    assert "En berörda" not in told


def test_a_map_of_nobody_says_so_and_counts_nobody() -> None:
    """Before anybody is written in, nothing is said of how many there are or how they get on."""
    plan = propose(ProcessMap(title="Torget"))[0]
    assert [each.said.key for each in plan.reasons] == ["plan_patterns.why_nobody"]


def test_a_view_told_again_says_what_it_said() -> None:
    """Told whole the first time, and after that by whole clauses, never by half of one."""
    said = "Bullret blev lägre men ingen sover; mätningen är oklar"
    whole = "Vi får en framtid i ett slags museum här"
    case = two_sides()
    views = [
        each.evolve(statement=words)
        for each, words in zip(case.perspectives, (said, whole), strict=True)
    ]
    case = case.evolve(perspectives=views)
    wording = Wording(ordinary_names(case), "sv", page=True, brief=True)
    first = wording.quoted((views[0].id,))
    again = wording.quoted((views[0].id,))
    assert first == f"”{said}”"
    assert again == "”Bullret blev lägre men ingen sover …”"
    assert wording.quoted((views[1].id,)) == wording.quoted((views[1].id,)) == f"”{whole}”"


def test_a_view_is_told_again_by_what_it_asks_for() -> None:
    """The clause that asks for something, and not the beginning; in full where a meeting is about
    it.
    """
    said_ = "Bron kan inte stå stängd hur länge som helst; vi behöver börja tala med varandra"
    case = two_sides()
    views = [each.evolve(statement=said_) for each in case.perspectives[:1]]
    case = case.evolve(perspectives=[*views, *case.perspectives[1:]])
    wording = Wording(ordinary_names(case), "sv", page=True, brief=True)
    key = views[0].id
    assert wording.quoted((key,)) == f"”{said_}”"
    assert wording.quoted((key,)) == "”… vi behöver börja tala med varandra”"
    about = said("plan_small.subject_views", (key,), views=quoted((key,)))
    assert wording.say(about) == f"”{said_}”"


def test_very_long_words_end_where_a_clause_does() -> None:
    """No word is cut in the middle, and no clause where there is room for a whole one."""
    said = (
        "Alla som bor vid ån talade med varandra på torget och bildade en förening med en från "
        "varje by; först vill de ha vatten till alla"
    )
    case = two_sides()
    views = [each.evolve(statement=said) for each in case.perspectives[:1]]
    told = ordinary_names(case.evolve(perspectives=[*views, *case.perspectives[1:]])).words(
        views[0].id, "sv"
    )
    assert told == f"{said.partition(';')[0]} …"


def test_steps_do_not_point_at_each_other_for_who_sits_there() -> None:
    """Who sits somewhere is told in full by the first step that says so, and by its number after
    that; a step that is not told yet is never pointed at.
    """
    people = [{"id": f"p{at}", "name": f"Grupp {at}"} for at in range(6)]
    case = case_of({"title": "Torget", "stakeholders": people})
    wording = Wording(ordinary_names(case), "sv", page=True)
    everybody = tuple(each["id"] for each in people)
    wording.at_step(1)
    assert "punkt" not in wording.named(everybody)
    wording.seat(everybody)
    wording.at_step(2)
    assert wording.named(everybody[1:]) == "de i punkt 1 (inte grupp 0)"
