"""``processmap propose``."""

import json
from pathlib import Path

import pytest

import processmap as pm
from processmap.verbs.alternative import NAMES
from tests.cli.conftest import Run
from tests.square import CASE


def test_the_pipe_from_document_to_picture(run: Run) -> None:
    """What propose writes, render draws."""
    document = run("propose", "-", stdin=CASE)
    assert document.exit_code == 0
    picture = run("render", "-", stdin=document.stdout)
    assert picture.exit_code == 0
    assert "Enskilt samtal med" in picture.stdout or "Sök upp" in picture.stdout


def test_writes_into_the_document_and_says_so_in_short(run: Run) -> None:
    """The user's own words and comments stay; the proposals come after; stderr tells how many in a sentence."""
    said = run("propose", "-", stdin=CASE)
    assert "# De unga är svårast att nå." in said.stdout
    assert said.stdout.index("Samtal med torghandlarna") < said.stdout.index("status: proposed")
    assert said.stderr.startswith("Varsamt: ")
    case = pm.loads(said.stdout)
    assert case["samtal-handlare"] == pm.loads(CASE)["samtal-handlare"]
    assert any(each.reasons for each in case.dialogues)


def test_proposing_again_changes_nothing(run: Run) -> None:
    """Proposing on what was proposed gives the same document, byte for byte."""
    once = run("propose", "-", stdin=CASE).stdout
    assert run("propose", "-", stdin=once).stdout == once


def test_what_a_person_has_touched_stays(run: Run) -> None:
    """A proposal whose title somebody has changed is left as it is, and the rest is made anew round it."""
    once = run("propose", "-", stdin=CASE).stdout
    touched = next(each for each in pm.loads(once).dialogues if each.status == "proposed")
    changed = once.replace(touched.title, "Kaffe hos oss", 1)
    again = pm.loads(run("propose", "-", stdin=changed).stdout)
    assert "Kaffe hos oss" in [each.title for each in again.dialogues]


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


def test_comments_in_a_touched_talk_stay_where_they_stand(run: Run) -> None:
    """Proposing into the same file changes nothing of what stands there, to the last byte, once or twice."""
    path = Path("torget.yaml")
    path.write_text(HAND, encoding="utf-8")
    run("propose", "torget.yaml", "-o", "torget.yaml")
    text = path.read_text(encoding="utf-8")
    title = "title: Enskilt samtal med unga på torget"
    assert title in text
    text = text.replace(title, "title: Fika med unga   # Vi ringer på måndag")
    text = text.replace("  - id: aterspegling\n", "  # I biblioteket, om det går\n  - id: aterspegling\n")
    path.write_text(text, encoding="utf-8")
    for _ in range(2):
        assert run("propose", "torget.yaml", "-o", "torget.yaml").exit_code == 0
        assert path.read_text(encoding="utf-8") == text


def _deleted(text: str, key: str) -> str:
    """A text without one dialogue's lines."""
    before, rest = text.split(f"  - id: {key}\n")
    lines = rest.splitlines(keepends=True)
    while lines and lines[0].startswith("    "):
        del lines[0]
    return before + "".join(lines)


def test_a_proposed_talk_that_was_deleted_is_struck(run: Run) -> None:
    """It stops nothing and does not return; it is told, remembered, and can be had back."""
    path = Path("torget.yaml")
    path.write_text(HAND, encoding="utf-8")
    run("propose", "torget.yaml", "-o", "torget.yaml")
    whole = path.read_text(encoding="utf-8")
    path.write_text(_deleted(whole, "samtal-boende"), encoding="utf-8")
    checked = run("check", "torget.yaml")
    assert checked.exit_code == 0
    told = "Samtalet ”samtal-boende” är borttaget ur dokumentet."
    assert told in checked.stderr
    said = run("propose", "torget.yaml", "-o", "torget.yaml")
    assert said.exit_code == 0
    assert told in said.stderr
    made = path.read_text(encoding="utf-8")
    assert made.count("samtal-boende") == 1
    assert "{action: forbid, dialogue: samtal-boende, why: Borttaget ur dokumentet.}" in made
    again = run("propose", "torget.yaml", "-o", "torget.yaml")
    assert told not in again.stderr
    assert path.read_text(encoding="utf-8") == made
    assert "Borttaget ur dokumentet" in " ".join(run("propose", "torget.yaml", "-f", "txt").stdout.split())
    undone = "\n".join(line for line in made.splitlines() if "samtal-boende" not in line).replace("overrides:\n", "")
    path.write_text(undone.removesuffix("overrides:") + "\n", encoding="utf-8")
    assert "  - id: samtal-boende\n" in run("propose", "torget.yaml").stdout


def test_in_place(run: Run) -> None:
    """With -o the file itself is replaced, whole, and nothing is left beside it."""
    path = Path("torget.yaml")
    path.write_text(CASE, encoding="utf-8")
    said = run("propose", "torget.yaml", "-o", "torget.yaml")
    assert (said.exit_code, said.stdout) == (0, "")
    assert "Skrev torget.yaml." in said.stderr
    assert "status: proposed" in path.read_text(encoding="utf-8")
    assert list(Path().iterdir()) == [path]


def test_alternatives_as_data(run: Run) -> None:
    """``--json`` gives the alternatives in the shape that the reference promises."""
    found = json.loads(run("propose", "-", "--json", stdin=CASE).stdout)
    assert found["alternatives"][0]["name"] == "careful"
    first = found["alternatives"][0]
    assert set(first) == {"name", "status", "dialogues", "precedences", "unmet", "metrics"}
    assert {"id", "title", "purpose", "participants", "reasons", "provisional"} <= set(first["dialogues"][0])


def test_json_is_one_thing_and_a_format_another(run: Run) -> None:
    """``-f json`` writes the document as JSON; together with ``--json`` it is wrong usage."""
    document = json.loads(run("propose", "-", "-f", "json", stdin=CASE).stdout)
    assert document["processmap"] == 1
    assert run("propose", "-", "-f", "json", "--json", stdin=CASE).exit_code == 2


def test_json_in_json_out(run: Run) -> None:
    """A document that came as JSON goes out as JSON."""
    written = pm.dumps(pm.loads(CASE), "json")
    assert json.loads(run("propose", "-", stdin=written).stdout)["title"] == "Torget i Exempelby"


@pytest.mark.parametrize("name", NAMES)
def test_every_alternative_can_be_had_by_name(run: Run, name: str) -> None:
    """``--alternative`` gives each alternative, also one that the comparison leaves out as equal or dearer."""
    said = run("propose", "-", "--alternative", name, stdin=CASE)
    assert said.exit_code == 0
    assert "status: proposed" in said.stdout


def test_an_unknown_alternative_lists_those_there_are(run: Run) -> None:
    """A name that does not exist is wrong usage."""
    said = run("propose", "-", "--alternative", "best", stdin=CASE)
    assert said.exit_code == 2
    assert ", ".join(NAMES) in said.stderr


def test_to_read(run: Run) -> None:
    """As text and Markdown the alternatives stand side by side, and every dialogue says why."""
    words = run("propose", "-", "-f", "txt", stdin=CASE).stdout
    for part in ("UPPLÄGGEN BREDVID VARANDRA", "Varsamt", "OMGÅNG 1", "Lyssna enskilt:", "Utkast"):
        assert part in words
    assert run("propose", "-", "-f", "md", stdin=CASE).stdout.startswith("# Upplägg: Torget i Exempelby\n")
    assert "ROUND 1" in run("propose", "-", "-f", "txt", "--lang", "en", stdin=CASE).stdout


def test_who_takes_part_is_not_said_twice(run: Run) -> None:
    """Where the title names them, as "dem som" for "de som" on the map, the line under it does not."""
    written = """
processmap: 1
title: Torget
stakeholders:
  - {id: hemma, name: De som bor vid torget, affected: high}
  - {id: unga, name: Unga, affected: high}
"""
    said = run("propose", "-", "-f", "txt", stdin=written).stdout
    lines = said.splitlines()
    below = lines[lines.index("  - Enskilt samtal med dem som bor vid torget") + 1]
    assert below.strip().startswith("Lyssna enskilt")


def test_what_is_confidential_is_not_read_out(run: Run) -> None:
    """The pages to read name nothing confidential."""
    for kind in ("txt", "md"):
        assert "Hemliga vittnet" not in run("propose", "-", "-f", kind, stdin=CASE).stdout


def test_a_document_with_nothing_in_it_still_gets_a_plan(run: Run) -> None:
    """Two lines are enough for a first proposal."""
    said = run("propose", "-", stdin="processmap: 1\ntitle: x\n")
    assert said.exit_code == 0
    assert pm.loads(said.stdout).title == "x"


@pytest.mark.parametrize("name", NAMES)
def test_the_one_asked_for_is_the_one_told(run: Run, name: str) -> None:
    """To read, ``--alternative`` tells that one step by step under the same comparison."""
    told = run("propose", "-", "-f", "txt", "--lang", "en", "--alternative", name, stdin=CASE).stdout
    title = {"careful": "Careful", "fast": "Fast", "light": "Light on participants"}[name]
    assert f"\n{title}: " in told
    assert "THE ALTERNATIVES SIDE BY SIDE" in told


def test_a_weighing_of_ones_own(run: Run) -> None:
    """``--weigh`` adds an alternative to the comparison, writes it, explains it and puts it on the page."""
    weighed = ("--weigh", "weeks=2", "--weigh", "deltagartimmar=1")
    assert "Egen vägning" in run("propose", "-", "-f", "txt", *weighed, stdin=CASE).stdout
    data = json.loads(run("propose", "-", "--json", *weighed, stdin=CASE).stdout)
    assert data["alternatives"][-1]["name"] == "own"
    assert run("propose", "-", *weighed, stdin=CASE).stderr.startswith("Egen vägning: ")
    key = data["alternatives"][-1]["dialogues"][0]["id"]
    assert run("explain", "-", key, *weighed, stdin=CASE).exit_code == 0
    assert "Egen vägning" in run("brief", "-", *weighed, stdin=CASE).stdout


@pytest.mark.parametrize("said", ["snabbt", "snabbt=1", "weeks=", "weeks=-1", "weeks=0", "weeks=nan"])
def test_a_weight_that_cannot_be_read(run: Run, said: str) -> None:
    """It is wrong usage, and what would be right is said."""
    found = run("propose", "-", "--weigh", said, stdin=CASE)
    assert found.exit_code == 2
    assert "weeks" in found.stderr


def test_proposing_into_the_file_itself(run: Run, tmp_path: Path) -> None:
    """The document is held, changed and saved in its place, and the version before is kept when asked for."""
    file = tmp_path / "karta.yaml"
    file.write_text(CASE, encoding="utf-8")
    assert run("propose", str(file), "-o", str(file), "--backup").exit_code == 0
    assert file.with_name("karta.yaml.bak").read_text(encoding="utf-8") == CASE
    assert "status: proposed" in file.read_text(encoding="utf-8")
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
    """Where the document would grow beyond what can be read back, nothing is lost and the way to read it is told."""
    path = Path("torg 1.yaml")
    path.write_text(CASE, encoding="utf-8")
    monkeypatch.setattr("processmap.formats.written.MAX_VALUES", 300)
    said = run(command, str(path), *output)
    assert (said.exit_code, said.stdout) == (1, "")
    assert "Inget har skrivits." in said.stderr
    assert f"{command} 'torg 1.yaml' -f txt" in said.stderr
    assert path.read_text(encoding="utf-8") == CASE
    read = run(command, str(path), "-f", "txt")
    assert read.exit_code == 0
    assert "Enskilt samtal" in read.stdout
