"""The recipes of CONTRIBUTING, each followed with something made up: one file and one line, and
for a view its name.
"""

import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from click.testing import CliRunner

import processmap as pm
from processmap.audience.seen import Seen
from processmap.cli.app import app
from processmap.exports.registry import EXPORTS, ExportEntry
from processmap.model.plan import EachYear
from processmap.pages.page import Page, Section
from processmap.pages.registry import PAGES, PageEntry
from processmap.picture.diagram import Diagram, Item
from processmap.planning.blueprint import Blueprint, StepRule, own_words
from processmap.planning.rulebook import RULES
from processmap.planning.situation import Situation
from processmap.views.registry import VIEWS, ViewEntry
from processmap.views.sheet import Sheet
from processmap.wording.catalogue import rule_catalogue, rule_catalogue_markdown
from tests.scheduling.torget import TORGET
from tests.square import CASE

CONTRIBUTING = Path(__file__).parent.parent / "CONTRIBUTING.md"


TEXTS = {
    "name_promises": ("Löften", "Promises"),
    "empty_promises": ("Här finns inga löften än.", "There are no promises here yet."),
}


def promises_drawn(seen: Seen) -> Diagram:
    """A view: what is promised, a box each."""
    sheet = Sheet(seen, "promises", texts=TEXTS)
    if not seen.commitments:
        return sheet.blank(sheet.say("empty_promises"))
    for each in seen.commitments:
        sheet.box("action", each.what)
    return sheet.finish(
        "lanes", summary="Löften", items=[Item(each.what) for each in seen.commitments]
    )


def promises_told(seen: Seen) -> Page:
    """A page: the same in words."""
    items = tuple(each.what for each in seen.commitments)
    return Page(title="Löften", language=seen.language, sections=(Section(items=items),))


def promises_listed(seen: Seen, kind: str) -> str:
    """An export: the same, a line each."""
    return "".join(f"{each.what}\n" for each in seen.commitments)


def places_seen(facts: Situation, plan: Blueprint) -> None:
    """A rule: those who have places show them to each other before they talk about them."""
    for each in facts.case.stakeholders:
        if each.places:
            shown = plan.said("shown", [each.id], who=own_words([each.name], plain=True))
            plan.gate("facts", shown)


SEE_THE_PLACE = StepRule(
    code="see-the-place",
    phase="call",
    step=places_seen,
    ours=True,
    needs=("places",),
    texts={
        "title": ("Se platsen", "See the place"),
        "about": ("De som har en plats visar den.", "Those who have a place show it."),
        "because": ("På plats ser alla samma sak.", "On the spot all see the same."),
        "shown": ("{who} har visat platsen", "{who} have shown the place"),
    },
)


def calm_july(facts: Situation, plan: Blueprint) -> None:
    """A rule about days: nothing in July, unless somebody has asked for a day then."""
    if not any(
        talk.live and talk.stretch and talk.stretch.first.month == 7
        for talk in facts.case.dialogues
    ):
        plan.keep_free([], EachYear((7, 1), (7, 31)), plan.said("calm"))


CALM_JULY = StepRule(
    code="calm-july",
    phase="call",
    step=calm_july,
    ours=True,
    needs=("calendar",),
    told="mind",
    texts={
        "title": ("Lugnt i juli", "A calm July"),
        "about": ("Inget hålls i juli.", "Nothing is held in July."),
        "because": ("Då är många lediga.", "Many are off then."),
        "calm": (
            "Inga möten hålls i juli, om ingen ber om det.",
            "No meetings are held in July, unless somebody asks.",
        ),
    },
)


@pytest.fixture
def made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """A module with the three, and one line for each in its registry."""
    module: Any = ModuleType("made_up")
    module.drawn, module.told, module.listed = promises_drawn, promises_told, promises_listed
    module.TEXTS = TEXTS
    module.SEE_THE_PLACE, module.CALM_JULY = SEE_THE_PLACE, CALM_JULY
    monkeypatch.setitem(sys.modules, "made_up", module)
    monkeypatch.setitem(VIEWS, "promises", ViewEntry("made_up:drawn"))
    monkeypatch.setitem(PAGES, "promises", PageEntry("made_up:told"))
    told = ("--to promises ger löftena.", "--to promises gives the promises.")
    monkeypatch.setitem(EXPORTS, "promises", ExportEntry(("lista",), "made_up:listed", told=told))
    monkeypatch.setitem(RULES, "see-the-place", "made_up:SEE_THE_PLACE")
    monkeypatch.setitem(RULES, "calm-july", "made_up:CALM_JULY")


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """The square with two promises, one of them by somebody hidden."""
    file = tmp_path / "torget.yaml"
    promises = "commitments:\n- {who: unga, what: Hålla öppet}\n- {who: unga, what: Tystas, visibility: confidential}\n"
    file.write_text(CASE.rstrip() + "\n" + promises, encoding="utf-8")
    return file


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize(
    "command",
    ["render --view promises -f txt", "show --page promises", "export --to promises -f lista"],
)
def test_one_line_is_enough(case: Path, command: str) -> None:
    """The command line finds it by its name, and it says nothing of what is confidential unless
    asked to.
    """
    verb, *rest = command.split()
    ended = CliRunner().invoke(app, [verb, str(case), *rest])
    assert ended.exit_code == 0, ended.output
    assert "Hålla öppet" in ended.output
    assert "Tystas" not in ended.output
    asked = CliRunner().invoke(app, [verb, str(case), *rest, "--show-confidential"])
    assert "Tystas" in asked.output


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize(("lang", "said"), [("sv", "ger löftena."), ("en", "gives the promises.")])
def test_the_help_of_export_tells_of_it(lang: str, said: str) -> None:
    """In the words of its line, in either language."""
    told = CliRunner().invoke(app, ["export", "--lang", lang, "--help"])
    assert said in " ".join(told.output.split())


@pytest.mark.usefixtures("made_up")
def test_an_empty_view_says_so_in_its_own_words(tmp_path: Path) -> None:
    """A view has its name and its words beside it, in both languages."""
    file = tmp_path / "torget.yaml"
    file.write_text(CASE, encoding="utf-8")
    for lang, said in (("sv", "inga löften än"), ("en", "no promises here yet")):
        drawn = CliRunner().invoke(
            app, ["render", str(file), "--view", "promises", "-f", "txt", "--lang", lang]
        )
        assert said in drawn.output


@pytest.mark.usefixtures("made_up")
def test_a_view_of_a_map_that_is_confidential_as_a_whole() -> None:
    """It is called by its name there too, and shows nothing but that."""
    closed = pm.loads(CASE.rstrip() + "\nvisibility: confidential\n")
    for language in ("sv", "en"):
        drawn = pm.draw(closed, "promises", language=language).text()
        assert TEXTS["name_promises"][0 if language == "sv" else 1] in drawn
        assert "Torg" not in drawn


@pytest.mark.usefixtures("made_up")
def test_the_verbs_find_it_too(case: Path) -> None:
    """From code it is the same, and unknown names are refused with what there is."""
    read = pm.read(case)
    assert "Hålla öppet" in pm.draw(read, "promises").text()
    assert "Hålla öppet" in pm.show(read, page="promises").json()
    assert "Hålla öppet" in pm.export(read, "promises").text()
    for call in (lambda: pm.show(read, page="none"), lambda: pm.export(read, "none")):
        with pytest.raises(pm.UsageError, match="promises"):
            call()


RULE_CASES = [
    pytest.param("places: [Torget]", True, id="fires"),
    pytest.param("affected: medium", False, id="does-not"),
]


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize(("field", "fires"), RULE_CASES)
def test_one_line_makes_a_rule(tmp_path: Path, field: str, fires: bool) -> None:
    """`propose` asks it where it fires, `explain` gives its words and its reason, and the document
    switches it off under its title.
    """
    file = tmp_path / "torget.yaml"
    text = CASE.replace("kind: administration, affected: low", f"kind: administration, {field}")
    file.write_text(text, encoding="utf-8")
    data = json.loads(CliRunner().invoke(app, ["propose", str(file), "--json"]).output)
    gates = [
        each for each in data["alternatives"][0]["gates"] if "visat platsen" in json.dumps(each)
    ]
    assert bool(gates) is fires
    for gate in gates:
        why = CliRunner().invoke(app, ["explain", str(file), gate["id"]])
        assert "Gatukontoret har visat platsen" in why.output
        assert "På plats ser alla samma sak" in why.output
    file.write_text(text.rstrip() + "\nrules: {see-the-place: {off: true}}\n", encoding="utf-8")
    without = CliRunner().invoke(app, ["propose", str(file), "--json"]).output
    assert "visat platsen" not in without
    assert "Se platsen" in without


SUMMER = TORGET.replace("start: 2026-04-01", "start: 2026-06-15").replace(
    "target: 2026-06-14", "target: 2026-10-30"
)
ASKED = """
dialogues:
  - {id: sommar, title: Sommarsamtal, purpose: inventory, participants: [handlare], date: 2026-07-08}
"""


def days_of(file: Path) -> dict[str, str]:
    """The day of each conversation of the timetable of a document, by its id."""
    told = CliRunner().invoke(app, ["schedule", str(file), "--json"])
    assert told.exit_code == 0, told.output
    return {each["id"]: each["date"] for each in json.loads(told.output)["dialogues"]}


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_one_line_keeps_days_free(
    request: pytest.FixtureRequest, tmp_path: Path, lang: str
) -> None:
    """A rule that keeps July free is told by the plan, moves what the timetable has in July and is
    told there as the reason, and `explain` gives it with its title for each meeting.
    """
    file = tmp_path / "torget.yaml"
    file.write_text(SUMMER, encoding="utf-8")
    before = days_of(file)
    assert any(day[:7] == "2026-07" for day in before.values())
    request.getfixturevalue("made_up")
    after = days_of(file)
    assert {*after} == {*before}
    assert all(day[:7] != "2026-07" for day in after.values())
    calm = CALM_JULY.texts["calm"][("sv", "en").index(lang)]
    title = CALM_JULY.texts["title"][("sv", "en").index(lang)]
    arenas = json.loads(CliRunner().invoke(app, ["propose", str(file), "--json"]).output)
    keys = [
        each["id"] for each in arenas["alternatives"][0]["arenas"] if each["kind"] != "deciding"
    ]
    commands = [["propose", "-f", "txt"], ["schedule", "-f", "txt"]]
    for verb, *rest in [*commands, *(["explain", key] for key in keys)]:
        ended = CliRunner().invoke(app, [verb, str(file), *rest, "--lang", lang])
        assert calm in " ".join(ended.output.split()), verb
        assert verb != "explain" or title in ended.output


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize(
    "more", [ASKED, "\nrules: {calm-july: {off: true}}\n"], ids=["asked", "off"]
)
def test_days_are_not_kept_free_where_the_rule_does_not_ask(tmp_path: Path, more: str) -> None:
    """Where somebody has asked for a day in July, or the document switches the rule off, July is as
    any month.
    """
    file = tmp_path / "torget.yaml"
    file.write_text(SUMMER.rstrip() + more, encoding="utf-8")
    assert any(day[:7] == "2026-07" for key, day in days_of(file).items() if key != "sommar")


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("language", [0, 1])
def test_a_rule_is_in_the_catalogue_by_its_line(language: int) -> None:
    """What documents the rules tells the new one in both languages, under its phase."""
    named = ("sv", "en")[language]
    found = next(each for each in rule_catalogue(named) if each["code"] == "see-the-place")
    assert (found["phase"], found["ours"], found["small"]) == ("call", True, True)
    markdown = rule_catalogue_markdown(named)
    for name in ("title", "about", "because"):
        assert SEE_THE_PLACE.texts[name][language] in markdown


def test_each_registry_has_its_recipe() -> None:
    """CONTRIBUTING tells how to add to each of them."""
    told = CONTRIBUTING.read_text(encoding="utf-8")
    for name in ("VIEWS", "PAGES", "EXPORTS", "RULES"):
        assert f"`{name}`" in told
