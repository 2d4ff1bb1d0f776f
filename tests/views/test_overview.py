"""The overview: few steps in words of the case, where we are and what is next, from any map."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from processmap.formats.files import read
from processmap.layout.place import layout
from processmap.model.process_map import ProcessMap
from processmap.picture.diagram import Diagram
from processmap.picture.overview import Overview
from processmap.verbs.publishing import draw_public, publish
from processmap.views.overview import overview_title
from tests.seen import drawn as view
from tests.strategies import process_maps
from tests.views.cases import square

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))
MAPS = Path(__file__).parent / "maps"
TODAY = dt.date(2026, 1, 26)


def _steps(diagram: Diagram) -> Overview:
    assert isinstance(diagram.content, Overview)
    return diagram.content


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_five_to_seven_steps_and_one_next(path: Path) -> None:
    """Every example becomes four to seven steps, one of which is next; what comes later stands
    after it.
    """
    content = _steps(view(read(path), "overview"))
    assert 4 <= len(content.steps) <= 7
    states = [step.state for step in content.steps]
    assert states.count("next") == 1
    order = {"done": 0, "asked": 1, "next": 2, "later": 3}
    assert [order[state] for state in states] == sorted(order[state] for state in states)


def test_mossgruvan_says_what_has_been_what_is_next_and_what_comes() -> None:
    """The public example: a decision behind, a meeting of which nothing is noted, the board's
    meeting next.
    """
    case = read(Path(__file__).parents[2] / "examples" / "mossgruvan.yaml")
    diagram = view(case, "overview")
    content = _steps(diagram)
    assert diagram.title == "Så här går det till i Mossgruvan"
    assert content.here == "Här är vi: 7 februari 2017"
    assert content.then == "Sedan – dagarna är inte bestämda"
    done, asked, coming, *later = content.steps
    assert (done.heading, done.lines[0]) == (
        "Deltagande i nätverket",
        "Kommunstyrelsen sa ja 15 juni 2016",
    )
    assert (asked.mark, asked.when) == ("Hölls mötet?", "23 januari 2017")
    assert (coming.heading, coming.when) == ("Kommunstyrelsen beslutar", "Onsdag 15 februari 2017")
    assert later[0].heading == "Alla får berätta"
    assert "de som bor och vistas i Mossgruvan" in later[0].lines[0]


def test_a_map_of_two_words() -> None:
    """A title alone is enough: next is to ask who is affected."""
    for language, said in (("sv", "Fråga vilka som berörs"), ("en", "Ask who is affected")):
        content = _steps(view(ProcessMap(title="Nya torget"), "overview", language=language))
        assert content.steps[0].state == "next"
        assert content.steps[0].heading == said
        assert len(content.steps) == 5


def test_titles_name_the_place_or_the_matter() -> None:
    """A map of one place is named by it; any other by its own title."""
    assert (
        overview_title("En processkarta för Mossgruvan", "sv") == "Så här går det till i Mossgruvan"
    )
    assert (
        overview_title("Vindkraft på Storhöjden", "sv")
        == "Så här går det till: Vindkraft på Storhöjden"
    )
    assert overview_title("A process map of Saltmarsh", "en") == "How it is done in Saltmarsh"


def test_steps_speak_of_this_case() -> None:
    """Words of the case stand in the steps: who, what about, the body, the day."""
    said = repr(_steps(view(square(), "overview", today=TODAY)))
    for words in ("Samtal med unga", "Samtalsgrupp om kvällarna", "3 februari 2026"):
        assert words in said


def test_in_the_middle_of_its_course_and_at_the_end() -> None:
    """What has been becomes at most two steps; when all is over nothing is next and nothing later
    is made up.
    """
    case = square()
    talks = [
        each.evolve(status="held", date=each.date or dt.date(2026, 3, 1)) for each in case.dialogues
    ]
    settled = [each.evolve(outcome="approved") for each in case.decisions]
    over = view(
        case.evolve(dialogues=talks, decisions=settled), "overview", today=dt.date(2027, 1, 1)
    )
    states = [step.state for step in _steps(over).steps]
    assert 1 <= states.count("done") <= 2


@pytest.mark.parametrize(
    "path", [*EXAMPLES, *sorted(MAPS.glob("*.yaml"))], ids=lambda path: path.stem
)
def test_every_step_names_something_on_the_slide(path: Path) -> None:
    """On the slide each large step has words of its own under its heading, in 18 points at least;
    what there is no room for is further lines, or a shorter list of names, never the only line.
    """
    days = {"small": dt.date(2026, 2, 16), "middle": dt.date(2026, 3, 24)}
    drawing = layout(view(read(path), "overview", today=days.get(path.stem)))
    assert (drawing.paper, len(drawing.sheets)) == ("16:9", 1)
    for step in _steps(drawing.diagram).steps:
        shown = [word for word in drawing.words if word.owner == step.id]
        said = " ".join(word.text for word in shown).replace("\xa0", " ")
        assert min(word.size or 0 for word in shown) >= 18
        first = next(filter(None, (step.lines[:1] or (step.when,))), "")
        brief = step.brief[0] if step.brief else first
        assert first.split()[0] in said or brief.split()[0] in said, step.heading


def test_proposals_nobody_has_written_are_told_with_the_decision_on_them() -> None:
    """Where there are steps enough, one that names nothing of the case is merged with the next."""
    case = read(Path(__file__).parents[2] / "examples" / "mossgruvan.yaml")
    steps = _steps(view(case, "overview")).steps
    assert [step.heading for step in steps[3:]] == [
        "Alla får berätta",
        "Samtal tillsammans",
        "Kommunstyrelsen beslutar",
    ]
    assert steps[-1].lines == ("om förslagen från samtalen",)
    assert steps[4].lines == (
        "De egna samtalen visar vilka av de 5 som möts.",
        "Processledare från SKL leder.",
    )


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(process_maps())
def test_any_map_has_at_most_seven_steps_and_one_next(case: ProcessMap) -> None:
    """From any map at most seven steps, at most one of them next, each with a heading."""
    content = view(case, "overview", today=TODAY, show_confidential=True).content
    assert isinstance(content, Overview)
    assert 1 <= len(content.steps) <= 7
    assert [step.state for step in content.steps].count("next") <= 1
    assert all(step.heading.strip() for step in content.steps)


def test_a_day_that_has_passed_is_behind_us_in_a_public_version_too() -> None:
    """Nothing with a day before what is next stands after it; a public version does not ask."""
    case = read(Path(__file__).parents[2] / "examples" / "mossgruvan.yaml")
    said = draw_public(publish(case), "overview").text()
    assert said.index("23 januari 2017") < said.index("15 februari 2017")
    assert "Planerat" in said
    assert "Hölls" not in said
