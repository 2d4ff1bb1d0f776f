"""``processmap propose``."""

import json
from pathlib import Path

import pytest

import processmap as pm
from processmap.verbs.alternative import NAMES
from tests.cli.conftest import Run
from tests.square import CASE

SOLLEFTEA = Path(__file__).parents[1] / "cases" / "09-2019-12.yaml"


def test_the_pipe_from_document_to_picture(run: Run) -> None:
    """What propose writes, render draws."""
    document = run("propose", "-", stdin=CASE)
    assert document.exit_code == 0
    picture = run("render", "-", stdin=document.stdout)
    assert picture.exit_code == 0
    assert "<svg" in picture.stdout
    assert "Härnäst" in picture.stdout


def test_writes_into_the_document_and_says_so_in_short(run: Run) -> None:
    """The user's own words and comments stay; the plan stands beside them; stderr tells its type
    and what it takes.
    """
    said = run("propose", "-", stdin=CASE)
    assert "# De unga är svårast att nå." in said.stdout
    assert said.stderr.startswith(
        "Typ av process: Enskilda samtal först, sedan ett bord.\nFörst samtalen "
    )
    case = pm.loads(said.stdout)
    assert case["samtal-handlare"] == pm.loads(CASE)["samtal-handlare"]
    assert case.plan is not None
    assert case.plan.pattern == "own_rooms_first"
    assert {each.id for each in case.arenas} == set(case.plan.fingerprints)
    assert case.dialogues == pm.loads(CASE).dialogues


def test_proposing_again_changes_nothing(run: Run) -> None:
    """Proposing on what was proposed gives the same document, byte for byte."""
    once = run("propose", "-", stdin=CASE).stdout
    assert run("propose", "-", stdin=once).stdout == once


def test_what_a_person_has_touched_stays(run: Run) -> None:
    """An arena that somebody has changed is left as it is, and the rest is made anew round it."""
    once = run("propose", "-", stdin=CASE).stdout
    touched = "{id: rundabord, kind: round_table, "
    assert touched in once
    changed = once.replace(touched, touched + "title: Kaffe hos oss, ", 1)
    again = pm.loads(run("propose", "-", stdin=changed).stdout)
    assert "Kaffe hos oss" in [each.title for each in again.arenas]
    assert [each.id for each in again.arenas] == [each.id for each in pm.loads(once).arenas]


HAND = """processmap: 1
title: Torget i Exempelby
commissioner: Kommunstyrelsen
open: [Belysning]
stakeholders:
  - {id: unga, name: Unga på torget, kind: group, affected: high}
  - {id: handlare, name: Torghandlarna, kind: business, affected: high}
  - {id: boende, name: Boende vid torget, kind: residents, affected: high}
decision_bodies:
  - {id: tn, name: Tekniska nämnden, kind: committee}
"""


def test_comments_in_what_was_touched_stay_where_they_stand(run: Run) -> None:
    """Proposing into the same file changes nothing of what stands there, to the last byte, once or
    twice.
    """
    path = Path("torget.yaml")
    path.write_text(HAND, encoding="utf-8")
    run("propose", "torget.yaml", "-o", "torget.yaml")
    text = path.read_text(encoding="utf-8")
    first = "  - {id: samtal-unga, kind: assessment, members: [unga], sessions: 1}\n"
    table = "  - {id: aterspegling-unga, "
    assert first in text
    assert table in text
    text = text.replace(
        first, first.replace("sessions: 1}", "sessions: 2}   # Vi ringer på måndag")
    )
    text = text.replace(table, "  # I biblioteket, om det går\n" + table)
    path.write_text(text, encoding="utf-8")
    for _ in range(2):
        assert run("propose", "torget.yaml", "-o", "torget.yaml").exit_code == 0
        assert path.read_text(encoding="utf-8") == text


def test_an_arena_that_was_deleted_is_struck(run: Run) -> None:
    """It does not return, since the ledger of what was written remembers it; without the ledger it
    comes back.
    """
    path = Path("torget.yaml")
    path.write_text(HAND, encoding="utf-8")
    run("propose", "torget.yaml", "-o", "torget.yaml")
    whole = path.read_text(encoding="utf-8")
    line = "  - {id: samtal-boende, kind: assessment, members: [boende], sessions: 1}\n"
    assert line in whole
    path.write_text(whole.replace(line, ""), encoding="utf-8")
    assert run("check", "torget.yaml").exit_code == 0
    assert run("propose", "torget.yaml", "-o", "torget.yaml").exit_code == 0
    made = path.read_text(encoding="utf-8")
    assert "samtal-boende" not in {each.id for each in pm.loads(made).arenas}
    assert "samtal-boende: " in made
    run("propose", "torget.yaml", "-o", "torget.yaml")
    assert path.read_text(encoding="utf-8") == made
    path.write_text(HAND, encoding="utf-8")
    assert "{id: samtal-boende, " in run("propose", "torget.yaml").stdout


def test_in_place(run: Run) -> None:
    """With -o the file itself is replaced, whole, and nothing is left beside it."""
    path = Path("torget.yaml")
    path.write_text(CASE, encoding="utf-8")
    said = run("propose", "torget.yaml", "-o", "torget.yaml")
    assert (said.exit_code, said.stdout) == (0, "")
    assert "Skrev torget.yaml." in said.stderr
    assert "pattern: own_rooms_first" in path.read_text(encoding="utf-8")
    assert list(Path().iterdir()) == [path]


def test_alternatives_as_data(run: Run) -> None:
    """``--json`` gives the alternatives in the shape that the reference promises."""
    found = json.loads(run("propose", "-", "--json", stdin=CASE).stdout)
    assert (found["format"], found["version"]) == ("processmap-proposals", 2)
    first = found["alternatives"][0]
    assert first["name"] == "own_rooms_first"
    today = {"name", "status", "dialogues", "precedences", "unmet", "metrics"}
    added = {
        "pattern",
        "beside",
        "arenas",
        "gates",
        "claims",
        "questions",
        "assumed",
        "hours",
        "time",
    }
    assert today | added <= set(first)
    assert {
        "id",
        "title",
        "purpose",
        "participants",
        "reasons",
        "provisional",
        "arena",
        "session",
    } <= set(first["dialogues"][0])
    assert {each["arena"] for each in first["dialogues"]} <= {
        each["id"] for each in first["arenas"]
    }


def test_json_is_one_thing_and_a_format_another(run: Run) -> None:
    """``-f json`` writes the document as JSON; together with ``--json`` it is wrong usage."""
    document = json.loads(run("propose", "-", "-f", "json", stdin=CASE).stdout)
    assert document["processmap"] == 1
    assert run("propose", "-", "-f", "json", "--json", stdin=CASE).exit_code == 2


def test_json_in_json_out(run: Run) -> None:
    """A document that came as JSON goes out as JSON."""
    written = pm.dumps(pm.loads(CASE), "json")
    assert json.loads(run("propose", "-", stdin=written).stdout)["title"] == "Torget i Exempelby"


@pytest.mark.parametrize("name", ["first", "own_rooms_first", "table_and_groups"])
def test_every_alternative_can_be_had_by_name(run: Run, name: str) -> None:
    """``--alternative`` writes the one asked for; ``first`` is the one that the tool puts first."""
    said = run("propose", str(SOLLEFTEA), "--alternative", name)
    assert said.exit_code == 0
    plan = pm.loads(said.stdout).plan
    assert plan is not None
    assert plan.pattern == ("own_rooms_first" if name == "first" else name)


def test_an_alternative_that_this_map_does_not_have(run: Run) -> None:
    """A pattern that is not proposed for this map is wrong usage, and those that are proposed are
    named.
    """
    said = run("propose", "-", "--alternative", "lot", stdin=CASE)
    assert said.exit_code == 2
    assert "own_rooms_first" in said.stderr


def test_an_unknown_alternative_lists_those_there_are(run: Run) -> None:
    """A name that does not exist is wrong usage."""
    said = run("propose", "-", "--alternative", "best", stdin=CASE)
    assert said.exit_code == 2
    assert ", ".join(NAMES) in said.stderr


def test_to_read(run: Run) -> None:
    """As text and Markdown the plan stands phase by phase, with what to ask first."""
    words = run("propose", "-", "-f", "txt", stdin=CASE).stdout
    for part in ("FRÅGA FÖRST", "ENSKILDA SAMTAL", "MOT BESLUT", "GE TILLBAKA", "Utkast"):
        assert part in words
    assert run("propose", "-", "-f", "md", stdin=CASE).stdout.startswith(
        "# Torget i Exempelby: förslag till upplägg\n"
    )
    assert "Type of process:" in run("propose", "-", "-f", "txt", "--lang", "en", stdin=CASE).stdout


def test_who_is_rung_is_said_in_the_form_that_the_sentence_asks_for(run: Run) -> None:
    """Where the map says "de som", the one who is rung is "dem som"."""
    written = """
processmap: 1
title: Torget
stakeholders:
  - {id: hemma, name: De som bor vid torget, affected: high}
  - {id: unga, name: Unga, affected: high}
relationships:
  - {source: hemma, target: unga, kind: conflict, stage: 5, trust: broken}
"""
    said = " ".join(run("propose", "-", "-f", "txt", stdin=written).stdout.split())
    assert "fråga dem som bor vid torget och unga, var för sig" in said
    assert "Träffa dem som bor vid torget om" in said
    assert "Ring de som" not in said
    assert "med de som" not in said
    assert "hett mellan dem som bor vid torget och unga" in said


def test_the_whole_is_for_what_is_read(run: Run) -> None:
    """``--whole`` is refused where a document is written, and named in what is said of it."""
    assert run("propose", "-", "-f", "txt", "--whole", stdin=CASE).exit_code == 0
    said = run("propose", "-", "--whole", stdin=CASE)
    assert said.exit_code == 2
    assert "--whole" in said.stderr


def test_details_are_for_what_is_read(run: Run) -> None:
    """``--details`` tells more of the same plan, and is refused where a document is written."""
    short = run("propose", "-", "-f", "txt", stdin=CASE).stdout
    whole = run("propose", "-", "-f", "txt", "--details", stdin=CASE).stdout
    assert "→" in whole
    assert "→" not in short
    said = run("propose", "-", "--details", stdin=CASE)
    assert said.exit_code == 2
    assert "-f" in said.stderr


def test_what_is_confidential_is_not_read_out(run: Run) -> None:
    """The pages to read name nothing confidential."""
    for kind in ("txt", "md"):
        assert "Hemliga vittnet" not in run("propose", "-", "-f", kind, stdin=CASE).stdout


def test_a_document_with_nothing_in_it_still_gets_a_plan(run: Run) -> None:
    """Two lines are enough for a first proposal."""
    said = run("propose", "-", stdin="processmap: 1\ntitle: x\n")
    assert said.exit_code == 0
    assert pm.loads(said.stdout).title == "x"


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("own_rooms_first", "Talks with each first"),
        ("table_and_groups", "Table with working groups"),
    ],
)
def test_the_one_asked_for_is_the_one_told(run: Run, name: str, title: str) -> None:
    """To read, ``--alternative`` tells that one step by step."""
    options = ("-f", "txt", "--lang", "en", "--alternative", name)
    told = run("propose", str(SOLLEFTEA), *options).stdout
    assert f"Type of process: {title}" in told.split("\n\n")[0]


def test_proposing_into_the_file_itself(run: Run, tmp_path: Path) -> None:
    """The document is held, changed and saved in its place, and the version before is kept when
    asked for.
    """
    file = tmp_path / "karta.yaml"
    file.write_text(CASE, encoding="utf-8")
    assert run("propose", str(file), "-o", str(file), "--backup").exit_code == 0
    assert file.with_name("karta.yaml.bak").read_text(encoding="utf-8") == CASE
    assert "pattern: own_rooms_first" in file.read_text(encoding="utf-8")
    assert run("propose", str(file), "--backup").exit_code == 2


def test_alternatives_do_not_take_the_documents_place(run: Run, tmp_path: Path) -> None:
    """Asked to write the alternatives as data over the document itself, the command refuses."""
    file = tmp_path / "karta.json"
    file.write_text(pm.dumps(pm.loads(CASE), "json"), encoding="utf-8")
    before = file.read_bytes()
    said = run("propose", str(file), "--json", "-o", str(file))
    assert said.exit_code == 1
    assert "skrivs inte över" in said.stderr
    assert file.read_bytes() == before


@pytest.mark.parametrize("command", ["propose", "schedule"])
@pytest.mark.parametrize("output", [(), ("-o", "torg 1.yaml")])
def test_what_is_too_large_to_save_can_be_read(
    run: Run, monkeypatch: pytest.MonkeyPatch, command: str, output: tuple[str, ...]
) -> None:
    """Where the document would grow beyond what can be read back, nothing is lost and the way to
    read it is told.
    """
    path = Path("torg 1.yaml")
    path.write_text(CASE, encoding="utf-8")
    monkeypatch.setattr("processmap.formats.written.MAX_VALUES", 200)
    said = run(command, str(path), *output)
    assert (said.exit_code, said.stdout) == (1, "")
    assert "Inget har skrivits." in said.stderr
    assert f"{command} 'torg 1.yaml' -f txt" in said.stderr
    assert path.read_text(encoding="utf-8") == CASE
    read = run(command, str(path), "-f", "txt")
    assert read.exit_code == 0
    assert "unga som är på torget" in read.stdout.lower()


HIDDEN = """\
processmap: 1
title: Torget
question: Vad ska torget bli?
open: [belysningen]
decision_bodies:
  - {id: namnden, name: Byggnadsnämnden}
  - {id: stiftelsen, name: Familjen Qvids stiftelse, visibility: confidential}
stakeholders:
  - {id: unga, name: Unga på torget}
  - {id: familjen, name: Familjen Qvid, kind: group, visibility: confidential}
perspectives:
  - {id: mork, statement: Det är mörkt, held_by: [unga], themes: [ljus]}
  - {id: ljust, statement: Det är ljust nog, held_by: [familjen], themes: [ljus]}
tensions:
  - {between: [mork, ljust], aim: meet}
proposals:
  - {id: lyktor, title: Nya lyktor}
"""


@pytest.mark.parametrize(
    "asked",
    [
        ("propose", "-", "-f", "txt"),
        ("propose", "-", "-f", "md"),
        ("propose", "-", "--json"),
        ("brief", "-"),
        ("explain", "-", "familjen"),
        ("ask", "-", "--json"),
    ],
    ids=" ".join,
)
def test_who_is_confidential_is_named_where_it_is_asked_for(
    run: Run, asked: tuple[str, ...]
) -> None:
    """With ``--show-confidential`` whoever leads the process reads who they are, and only then."""
    ordinary = run(*asked, stdin=HIDDEN)
    working = run(*asked, "--show-confidential", stdin=HIDDEN)
    assert (ordinary.exit_code, working.exit_code) == (0, 0), ordinary.stderr + working.stderr
    assert "Qvid" in working.stdout
    assert "Qvid" not in ordinary.stdout + ordinary.stderr
