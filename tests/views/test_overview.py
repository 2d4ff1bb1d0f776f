"""The overview: few steps in words of the case, where we are and what is next, from any map."""

import datetime as dt
from pathlib import Path

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

from processmap.formats.files import read
from processmap.layout.place import layout
from processmap.model.dialogues import Dialogue
from processmap.model.governance import DecisionBody
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder
from processmap.picture.diagram import Diagram
from processmap.picture.overview import Overview, OverviewStep
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
    order = {"done": 0, "open": 1, "asked": 1, "next": 2, "later": 3}
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
        "Kommunstyrelsen beslutade det den 15 juni 2016.",
    )
    assert (asked.mark, asked.when) == ("Hölls mötet?", "23 januari 2017")
    assert (coming.heading, coming.when) == (
        "Kommunstyrelsen beslutar om pengar",
        "Onsdag 15 februari 2017",
    )
    assert coming.lines[0] == "Högst 75\u00a0000\u00a0kr av 150\u00a0000\u00a0kr."
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
        asked = step.state == "asked" and step.when
        first = asked or next(filter(None, (step.lines[:1] or (step.when,))), "")
        brief = step.brief[0] if step.brief else first
        assert first.split()[0] in said or brief.split()[0] in said, step.heading


def test_proposals_nobody_has_written_are_told_with_the_decision_on_them() -> None:
    """Where there are steps enough, one that names nothing of the case is merged with the next."""
    case = read(Path(__file__).parents[2] / "examples" / "mossgruvan.yaml")
    steps = _steps(view(case, "overview")).steps
    assert [step.heading for step in steps[3:]] == [
        "Alla får berätta",
        "Gemensamma samtal",
        "Beslut",
    ]
    assert steps[-1].lines == (
        "Vem som beslutar visar sig i samtalen.",
        "Om förslagen från samtalen.",
    )
    assert steps[4].lines == (
        "Efter samtalen med var och en bestäms vilka som ska mötas.",
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
    assert said.rindex("23 januari 2017") < said.rindex("15 februari 2017")
    assert "Var planerat" in said
    assert "Om det blev av står inte här." in said
    assert "Hölls" not in said


def _example(name: str) -> Overview:
    return _steps(view(read(Path(__file__).parents[2] / "examples" / f"{name}.yaml"), "overview"))


def _step(content: Overview, heading: str) -> OverviewStep:
    return next(each for each in content.steps if each.heading == heading)


def test_all_is_said_only_where_all_are_among_them() -> None:
    """Who gets to tell is said by name or by what they are; where no resident stands in the map,
    that is said.
    """
    headings = {
        "karlskoga": "Civilsamhället får berätta",
        "landstinget": "Tjänstepersoner får berätta",
        "natverk-2015": "De som berörs får berätta",
        "tyreso": "Tyresö kommun får berätta",
        "mossgruvan": "Alla får berätta",
    }
    for name, heading in headings.items():
        told = [each.heading for each in _example(name).steps]
        assert heading in told, name
        assert ("Alla får berätta" in told) == (name == "mossgruvan")
    unknown = "Vilka invånare som berörs vet vi inte än."
    assert unknown in _step(_example("tyreso"), "Tyresö kommun får berätta").lines
    assert unknown not in repr(_example("mossgruvan"))


def test_taken_up_is_not_done() -> None:
    """What a body had before it and did not settle is neither done nor left out, and the last that
    was settled stands before it.
    """
    done, raised, coming, *_ = _example("landstinget").steps
    assert (done.mark, done.heading) == ("Klart", "Svar till landstingsstyrelsen om resurser")
    assert (raised.state, raised.mark) == ("open", "Togs upp")
    assert raised.when == "8 januari 2013"
    assert raised.lines == ("Planeringsdelegationen tog upp frågan men bestämde inget.",)
    assert coming.heading == "Landstingsstyrelsen beslutar"


def test_those_who_have_told_and_those_who_have_not_add_up() -> None:
    """As many as the heading says have told are named, and as many as are left stand in the step
    that lets more tell; that some are left is begun, not done.
    """
    content = _example("backa")
    told = _step(content, "3 av 6 parter har berättat")
    assert (told.state, told.mark) == ("open", "Påbörjat")
    assert told.lines[0].count(",") == 1
    left = _step(content, "Fler får berätta")
    for name in ("Boende som har gett upp", "trafikkontoret", "Göteborgs Stads ledning"):
        assert name in left.lines[0]


def test_a_proposal_before_the_next_decision_does_not_come_after_it() -> None:
    """What is decided next is not put forward once more in a later step."""
    steps = _example("karlskoga").steps
    assert "Utse två förtroendevalda till nätverket." in steps[0].lines
    assert all("Utse två" not in repr(each) for each in steps[1:])


def test_where_we_are_is_said_also_where_nothing_has_been() -> None:
    """A map without anything that has been says so; a public version does not, for it cannot know."""
    for name in ("karlskoga", "natverk-2015", "tyreso"):
        assert _example(name).here == "Inget är gjort ännu"
    case = read(Path(__file__).parents[2] / "examples" / "mossgruvan.yaml")
    assert "Läget 7 februari 2017" in draw_public(publish(case), "overview").svg()
    live = square()
    assert _steps(view(live, "overview", today=TODAY)).here == "Här är vi: 26 januari 2026"


def test_every_decider_is_named() -> None:
    """Those who decide are never counted, in the short form either, nor on the slide."""
    decides = _example("backa").steps[-1]
    for said in (decides.lines[0], decides.brief[0]):
        assert "Styrgruppen för Västsvenska paketet och Finansdepartementet" in said
    case = square()
    bodies = [
        DecisionBody(id=f"n{at}", name=f"Nämnd {at} i staden", kind="committee") for at in range(6)
    ]
    ljus = case.proposals[0].evolve(decided_by=[each.id for each in bodies])
    many = case.evolve(decision_bodies=bodies, decisions=[], actions=[], proposals=[ljus])
    decides = _steps(view(many, "overview", today=TODAY)).steps[-1]
    assert all(f"ämnd {at} i staden" in decides.lines[0] for at in range(6))


def test_a_body_without_a_name_of_its_own_is_written_small_inside_a_sentence() -> None:
    """ "till ansvarig styrelse", "till styrelse eller stadsdelsnämnd": no capital in mid-sentence."""
    for name, said in (
        ("tyreso", "Från samtalen till ansvarig styrelse."),
        ("natverk-2015", "Från samtalen till styrelse eller stadsdelsnämnd hos deltagaren."),
    ):
        assert said in _step(_example(name), "Förslag").lines


def test_a_public_version_says_that_more_may_follow() -> None:
    """Its last step does not look like the end, and says why more is not shown."""
    case = read(Path(__file__).parents[2] / "examples" / "mossgruvan.yaml")
    said = draw_public(publish(case), "overview").text()
    assert said.rindex("15 februari 2017") < said.index("Fler steg kan komma")
    assert "Här visas bara det som är offentligt." in said


def test_lines_are_sentences_and_no_place_is_said_twice() -> None:
    """No two lines of a step can be read as one, and a place in the heading is not said again."""
    for path in EXAMPLES:
        for step in _steps(view(read(path), "overview")).steps:
            assert all(line[0] == line[0].upper() and line[-1] in ".?!…" for line in step.lines)
            said = (step.heading, *step.lines)
            assert sum("Backa Folkets hus" in each for each in said) <= 1


def test_who_decides_is_not_guessed_among_several_bodies() -> None:
    """What nobody has proposed yet is decided by whoever the talks show, not by the body that
    stands last; the process map says the same.
    """
    case = read(Path(__file__).parents[2] / "examples" / "mossgruvan.yaml")
    assert len(case.decision_bodies) > 1
    last = _steps(view(case, "overview")).steps[-1]
    names = [body.name.casefold() for body in case.decision_bodies]
    told = " ".join((last.heading, *last.lines)).casefold()
    assert not any(name in told for name in names)
    assert "Vem som beslutar visar sig i samtalen." in last.lines


def test_those_who_live_there_are_named_first_among_those_who_are_to_tell() -> None:
    """Authorities that stand first in the document are named after residents."""
    case = ProcessMap(
        title="Kvarnen i Vassby",
        stakeholders=[
            Stakeholder(id="tillsyn", name="Tillsynen", kind="authority"),
            Stakeholder(id="verket", name="Elverket", kind="business"),
            Stakeholder(id="boende", name="Boende i Vassby", kind="residents"),
        ],
    )
    said = [line for step in _steps(view(case, "overview")).steps for line in step.lines]
    assert any(line.startswith("Boende i Vassby") for line in said)


@pytest.mark.parametrize(
    ("question", "briefly"),
    [
        (
            "Vilka vägar till skolan behöver bli säkrare, så att fler kan gå?",
            "Vilka vägar till skolan behöver bli säkrare?",
        ),
        ("Vem av oss ska sedan, för att det går fort, få välja?", ""),
        ("Vad krävs, för att bron ska stå kvar?", ""),
        ("Vad ska hända med bron?", ""),
    ],
)
def test_a_question_is_cut_only_where_enough_is_left(question: str, briefly: str) -> None:
    """What the answer is for is left out at the end of a question alone, and where what is left
    still says what is asked.
    """
    case = ProcessMap(title="Bron", question=question)
    assert _steps(view(case, "overview")).briefly == briefly


@pytest.mark.parametrize(
    ("language", "day"), [("sv", "Öppet hus, onsdag 4"), ("en", "Öppet hus, Wednesday 4")]
)
def test_the_day_of_what_is_next_is_written_as_inside_a_sentence(language: str, day: str) -> None:
    """In the sentence about the picture a Swedish day has no capital; an English one keeps it."""
    house = Dialogue(
        id="t",
        title="Öppet hus",
        purpose="inventory",
        participants=["g"],
        status="planned",
        date="2026-02-04",
    )
    group = Stakeholder(id="g", name="Boende", kind="residents")
    case = ProcessMap(title="Torget", stakeholders=[group], dialogues=[house])
    said = view(case, "overview", language=language, today=TODAY).alternative.summary
    assert day in said


def test_that_some_days_are_not_set_is_said_once() -> None:
    """Above what comes later stands that none, or some, of it has a day; no step repeats it, and
    where all have one there is nothing to say.
    """
    people = [Stakeholder(id="a", name="Boende"), Stakeholder(id="b", name="Handlarna")]

    def later(**days: str) -> Overview:
        talks = [
            Dialogue(
                id="f", title="Kaffe", purpose="inventory", participants=["a"], date="2026-02-01"
            ),
            Dialogue(id="t", title="Möte om torget", purpose="meet", participants=["a", "b"]),
            Dialogue(id="s", title="Svar till alla", purpose="feedback", participants=["a", "b"]),
        ]
        dated = [attrs.evolve(each, date=days.get(each.id, each.date)) for each in talks]
        case = ProcessMap(title="Torget", stakeholders=people, dialogues=dated)
        return _steps(view(case, "overview", today=dt.date(2026, 1, 20)))

    some = later(t="2026-03-01")
    assert some.then == "Sedan – några dagar är inte bestämda"
    assert {step.when for step in some.steps if step.state == "later"} == {"1 mars 2026", ""}
    none = later()
    assert none.then == "Sedan – dagarna är inte bestämda"
    assert {step.when for step in none.steps if step.state == "later"} == {""}
