"""What is marked confidential is named by no command unless asked for: not in text, data, pictures or messages."""

import json
import os
from pathlib import Path

import attrs
import pytest
from click.testing import CliRunner

from processmap.cli.app import app
from processmap.formats.document import dumps, loads_map
from processmap.model.content import LISTS
from processmap.model.process_map import ProcessMap
from processmap.model.words import Visibility
from processmap.planning.proposer import propose
from processmap.views.registry import VIEWS
from tests.publishing.worlds import CANARY, world

LONG = os.environ.get("PROCESSMAP_LONG") == "1"
QUICK = ("show", "brief", "check --json", "propose --json", "schedule -f txt", "export --to ics", "explain =first")
ALL = (
    *QUICK,
    "check",
    "propose -f txt",
    "schedule --json",
    "export --to appendix",
    "export --to appendix --internal",
    "forget --list",
    *(f"render --view {view} -f {kind}" for view in VIEWS for kind in ("txt", "svg", "dot", "mmd", "json")),
)


def confided(seed: int) -> tuple[ProcessMap, frozenset[str]]:
    """A map in which every entry that is not public is confidential, and the words that stand in those only."""
    document = json.loads(dumps(world(seed, seed), "json"))
    for name in LISTS:
        for each in document.get(name, []):
            if each.get("visibility") != "public":
                each["visibility"] = "confidential"
    document.get("calendar", {}).pop("timezone", None)  # a zone that does not exist makes no calendar file
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
    ["propose --json", "propose -f txt", "propose -f md", "schedule --json", "schedule -f txt", "check", "brief"]
    + [f"explain {key}" for key in ("sok-upp-h-1", "forslag-p", "aterspegling")],
)
def test_words_of_what_is_confidential_name_no_proposal(command: str, tmp_path: Path) -> None:
    """Themes, mentions, places and paragraphs that stand only in what is confidential are in no title, id or data."""
    file = tmp_path / "karta.yaml"
    file.write_text(HELD, encoding="utf-8")
    name, *rest = command.split()
    ended = CliRunner().invoke(app, [name, str(file), *rest])
    assert ended.exit_code in (0, 1), ended.stderr
    said = " ".join((ended.stdout + ended.stderr).split())
    assert [each for each in UNSAID if each in said] == []


def test_what_is_confidential_is_still_worked_with() -> None:
    """The hidden theme gets its dialogue and the hidden group is sought, each confidential; the others are named."""
    plan = propose(loads_map(HELD))[0]
    made = {each.id: each for each in plan.dialogues}
    hidden = {key for key, each in made.items() if each.visibility is Visibility.CONFIDENTIAL}
    titles = " ".join(each.title for each in plan.dialogues)
    assert {"j"} < hidden
    assert any(each.themes == ("skyddat boende",) for key, each in made.items() if key in hidden)
    assert any(each.mentions == ("Nattkören",) for key, each in made.items() if key in hidden)
    assert "gröna ytor" in titles
    assert "Dagkören" in titles
