"""What is marked confidential is named by no command unless asked for: not in text, data, pictures
or messages.
"""

import json
import os
import re
from pathlib import Path
from types import SimpleNamespace

import attrs
import pytest
from click.testing import CliRunner

from processmap.cli.app import app
from processmap.formats.document import dumps, loads_map
from processmap.model.content import LISTS
from processmap.model.process_map import ProcessMap
from processmap.model.words import Visibility
from processmap.planning.proposer import propose
from processmap.verbs.drawing import draw
from processmap.views.registry import VIEWS
from tests.publishing.worlds import CANARY, world

LONG = os.environ.get("PROCESSMAP_LONG") == "1"
QUICK = (
    "show",
    "brief",
    "check --json",
    "propose --json",
    "schedule -f txt",
    "export --to ics",
    "explain =first",
)
DRAWN = ("svg", "dot", "mmd", "json")
ALL = (
    *QUICK,
    "check",
    "propose -f txt",
    "schedule --json",
    "export --to appendix",
    "export --to appendix --internal",
    "forget --list",
    *(
        f"render --view {view} -f {kind}"
        for number, view in enumerate(VIEWS)
        for kind in ("txt", *(DRAWN if LONG else (DRAWN[number % len(DRAWN)],)))
    ),
)
"""Every command; of the drawn forms of a picture each view has one by turns, in the long run all: the
net of `test_net.py` goes through them as well.
"""


def confided(seed: int) -> tuple[ProcessMap, frozenset[str]]:
    """A map in which every entry that is not public is confidential, and the words that stand in
    those only.
    """
    document = json.loads(dumps(world(seed, seed), "json"))
    for name in LISTS:
        for each in document.get(name, []):
            if each.get("visibility") != "public":
                each["visibility"] = "confidential"
    document.get("calendar", {}).pop(
        "timezone", None
    )  # a zone that does not exist makes no calendar file
    case = loads_map(json.dumps(document), "json")
    words: set[str] = set()
    for name in LISTS:
        for each in getattr(case, name):
            if each.visibility is Visibility.CONFIDENTIAL:
                values = (getattr(each, attribute.name) for attribute in attrs.fields(type(each)))
                listed = (value if isinstance(value, tuple) else (value,) for value in values)
                words |= {said for each_list in listed for said in each_list if _told(said)}
    return case, frozenset(words)


def _told(value: object) -> bool:
    return type(value) is str and " " in value and CANARY in value.lower()


@pytest.mark.parametrize("seed", range(8 if LONG else 1))
def test_confidences_stay(seed: int, tmp_path: Path) -> None:
    """No word of a confidential entry is in what any command says."""
    case, words = confided(seed)
    assert len(words) > 10
    file = tmp_path / "karta.json"
    file.write_text(dumps(case, "json"), encoding="utf-8")
    first = propose(case)[0].dialogues[0].id
    for command in ALL if LONG else QUICK:
        name, *rest = (first if word == "=first" else word for word in command.split())
        ended = CliRunner().invoke(app, [name, str(file), *rest])
        assert ended.exit_code in (0, 1), (command, ended.stderr)
        said = " ".join((ended.stdout.replace("\r\n ", "") + ended.stderr).split())
        assert [each for each in words if " ".join(each.split()) in said] == [], command


HELD = """
processmap: 1
title: Torget
stakeholders:
- {id: a, name: Grannar, size: 40}
- {id: b, name: Handlare, size: 30}
- {id: c, name: Unga, size: 20}
- {id: d, name: Gamla, size: 20}
decision_bodies:
- {id: ks, name: Kommunstyrelsen}
perspectives:
- {id: p, statement: Stängt om natten, held_by: [a], themes: [skyddat boende], visibility: confidential}
- {id: q, statement: Öppet om natten, held_by: [b], themes: [skyddat boende], visibility: confidential}
- {id: r, statement: Mer grönt, held_by: [c], themes: [gröna ytor]}
- {id: s, statement: Mindre grönt, held_by: [d], themes: [gröna ytor]}
tensions:
- {id: t, between: [p, q], aim: meet}
- {id: u, between: [r, s], aim: meet}
dialogues:
- {id: h, title: Hos familjen Ek, status: held, date: 2026-01-05, participants: [a], mentions: [Nattkören],
   visibility: confidential}
- {id: i, title: Öppet hus, status: held, date: 2026-01-06, participants: [b], mentions: [Dagkören]}
- {id: j, title: Hos familjen Alm, status: planned, date: 2026-05-06, participants: [c], place: Lönngatan 3,
   visibility: confidential}
decisions:
- {id: first, title: Ett, body: ks, date: 2026-03-01}
- {id: second, title: Två, body: ks, date: 2026-02-01, follows: [first], reference: KS § 99, visibility: confidential}
calendar: {start: 2026-04-01}
"""
UNSAID = ("skyddat boende", "Nattkören", "nattkoren", "familjen", "Lönngatan", "§ 99")


@pytest.mark.parametrize(
    "command",
    [
        "propose --json",
        "propose -f txt",
        "propose -f md",
        "schedule --json",
        "schedule -f txt",
        "check",
        "brief",
    ]
    + [f"explain ={number}" for number in range(4)],
)
def test_words_of_what_is_confidential_name_no_proposal(command: str, tmp_path: Path) -> None:
    """Themes, mentions, places and paragraphs that stand only in what is confidential are in no
    title, id or data.
    """
    file = tmp_path / "karta.yaml"
    file.write_text(HELD, encoding="utf-8")
    name, *rest = command.split()
    arenas = [each.id for each in propose(loads_map(HELD))[0].arenas]
    rest = [arenas[int(word[1:]) % len(arenas)] if word.startswith("=") else word for word in rest]
    ended = CliRunner().invoke(app, [name, str(file), *rest])
    assert ended.exit_code in (0, 1), ended.stderr
    said = " ".join((ended.stdout + ended.stderr).split())
    assert [each for each in UNSAID if each in said] == []


NAMED = """
processmap: 1
title: Torget
question: Hur?
open: [allt]
stakeholders:
- {id: s1, name: Anna Berg, kind: person, visibility: confidential}
- {id: s2, name: Grannar, size: 40, affected: high, willing: yes}
- {id: s3, name: Handlare, size: 9, affected: high, willing: yes}
- {id: s4, name: Hemliga gruppen, visibility: confidential}
perspectives:
- {id: p, statement: Stängt, held_by: [s2], themes: [Annas hus]}
- {id: q, statement: Öppet, held_by: [s3], themes: [Annas hus]}
relationships:
- {source: s2, target: s3, kind: conflict, can_meet: prepared}
tensions:
- {between: [p, q], aim: meet}
decision_bodies:
- {id: ks, name: Kommunstyrelsen, meetings: [2026-09-01]}
dialogues:
- {id: d1, title: Samtal hos Anna Bergs mamma, participants: [s2], status: planned, date: 2026-05-06, phase: f,
   facilitators: [m]}
- {id: d2, title: Samtal om Berg, participants: [s2], status: planned, date: 2026-05-07, place: hos Anna}
- {id: d3, title: Samtal om Anna Berg, participants: [s3], status: planned, date: 2026-05-08, method: egen}
- {id: d4, title: Lyssning, purpose: inventory, participants: [s2], status: held, date: 2026-03-05,
   mentions: [Bergs bror], outcome: Hon bor hos Anna}
proposals:
- {id: f1, title: Flytta Bergs hus, decided_by: [ks]}
events:
- {title: Öppet hos Anna, date: 2026-05-09}
methods:
- {id: egen, name: Kvinnojourens skyddade möte, seats: [2, 12], hours: 2, carries: prepared, purposes: [meet],
   visibility: confidential}
allowed_methods: [egen, interview, mirror_meeting, feedback_meeting, briefing, caucus]
phases:
- {id: f, title: Först, when: efter mötet med hemliga gruppens ordförande}
- {id: g, title: Vittnesfasen, visibility: confidential}
rules:
  mirror-back: {off: true, why: Maria Ek orkar inte, visibility: confidential}
overrides:
- {action: forbid, dialogue: uppdrag, why: Chefen är under utredning, by: Maria Ek, visibility: confidential}
calendar:
  start: 2026-04-01
  closed: [{start: 2026-07-01, end: 2026-07-31, why: Rättegången pågår, visibility: confidential}]
  facilitators: [{id: m, role: process_lead, name: Maria Ek på häktet, visibility: confidential}]
reviewed: {by: Maria Ek, date: 2026-03-06, visibility: confidential}
pause: {why: Polisen utreder hot, since: 2026-03-01, ended: 2026-03-02, visibility: confidential}
disposals: [{basis: working_material, by: Maria Ek, visibility: confidential}]
"""
NEVER = re.compile(
    r"\b(anna|annas|berg|bergs|hemliga|kvinnojour\w*|skyddade|vittnes\w*|maria|ek|orkar|utredning|häktet|rättegång\w*"
    r"|polisen)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("language", ["sv", "en"] if LONG else ["sv"])
def test_names_and_reasons_are_withheld_in_every_form(language: str, tmp_path: Path) -> None:
    """Of methods, leaders, the review, phases, rules and changes; in the genitive and in part; in
    every output.
    """
    file, written, before = (tmp_path / f"{name}.yaml" for name in ("karta", "skriven", "innan"))
    file.write_text(NAMED, encoding="utf-8")
    before.write_text("processmap: 1\ntitle: Torget\n", encoding="utf-8")
    assert CliRunner().invoke(app, ["propose", str(file), "-o", str(written)]).exit_code == 0
    first = [each.id for each in propose(loads_map(NAMED))[0].dialogues]
    commands = [
        *ALL,
        "show --json",
        "brief --json",
        "propose -f md",
        *(f"explain {key}" for key in first),
    ]
    for command in commands:
        name, *rest = command.split()
        if rest == ["=first"]:
            continue
        for source in (file, written):
            ended = CliRunner().invoke(app, [name, str(source), *rest, "--lang", language])
            assert ended.exit_code in (0, 1), (command, ended.stderr)
            said = ended.stdout.replace("\r\n ", "") + ended.stderr
            assert NEVER.findall(said) == [], command
    for rest in ([], ["--json"]):
        said = CliRunner().invoke(app, ["diff", str(before), str(written), *rest]).output
        assert NEVER.findall(said) == []


def test_the_document_keeps_what_the_outputs_withhold(tmp_path: Path) -> None:
    """The proposal is written into the whole document: its own words stand as they were."""
    file, written = tmp_path / "karta.yaml", tmp_path / "skriven.yaml"
    file.write_text(NAMED, encoding="utf-8")
    assert CliRunner().invoke(app, ["propose", str(file), "-o", str(written)]).exit_code == 0
    made = written.read_text(encoding="utf-8")
    for word in NEVER.findall(NAMED):
        assert word in made
    whole, after = loads_map(NAMED), loads_map(made)
    known = {each.id: each for each in after.dialogues}
    assert all(known[each.id].title == each.title for each in whole.dialogues)
    assert (after.rules, after.overrides, after.reviewed) == (
        whole.rules,
        whole.overrides,
        whole.reviewed,
    )


def test_what_is_noted_says_no_name_that_is_confidential(tmp_path: Path) -> None:
    """Neither where something is recorded nor where it cannot be."""
    file = tmp_path / "karta.yaml"
    file.write_text(NAMED, encoding="utf-8")
    for rest in (
        ["cancelled", "d2"],
        ["held", "d4", "--date", "2026-03-05"],
        ["held", "d1", "--date", "2026-05-06"],
    ):
        ended = CliRunner().invoke(app, ["record", str(file), *rest])
        assert ended.exit_code in (0, 1, 2), ended.stderr
        assert ended.output
        assert NEVER.findall(ended.output) == [], rest


def test_confidential_words_are_shown_to_those_who_ask() -> None:
    """With leave, the picture has them all."""
    drawn = draw(loads_map(NAMED), "process", show_confidential=True).render("txt").decode("utf-8")
    for word in ("Samtal om Berg", "Maria Ek"):
        assert word in drawn


def test_a_notebook_is_not_shown_what_is_confidential_inside() -> None:
    """Of an open entry that holds a confidential one, the open words are shown and of the other
    only what it is.
    """
    case = loads_map(NAMED)
    shown = pretty(case.calendar)
    assert "<Facilitator: confidential>" in shown
    assert "2026, 4, 1" in shown
    assert NEVER.findall(shown) == []
    assert NEVER.findall(pretty(case.methods[0])) == []


def pretty(value: object) -> str:
    """What a notebook writes of a value."""
    said: list[str] = []
    value._repr_pretty_(SimpleNamespace(text=said.append), cycle=False)  # type: ignore[attr-defined]
    return "".join(said)


def test_what_is_confidential_is_still_worked_with() -> None:
    """Those who hold what is hidden have their places in the plan, as the others have; the hidden
    theme itself is the subject of no room.
    """
    plan = propose(loads_map(HELD))[0]
    themes = {theme for each in plan.arenas for theme in each.themes}
    seated = {seat.party for each in plan.arenas for seat in each.members}
    assert "gröna ytor" in themes
    assert "skyddat boende" not in themes
    assert {"a", "b", "c", "d"} <= seated
