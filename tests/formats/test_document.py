"""`loads` and `dumps`: nothing lost, nothing guessed, and every byte kept that nobody changed."""

import datetime as dt
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from processmap.errors import DocumentError, LimitError, UsageError
from processmap.formats import document
from processmap.formats.document import dumps, loads, loads_map
from processmap.formats.origin import Origin
from processmap.formats.structure import fields_of
from processmap.model.dialogues import After, Dialogue
from processmap.model.process_map import ProcessMap
from processmap.model.project import Reviewed, RuleSetting
from processmap.model.stakeholders import Stakeholder
from processmap.model.words import Answer, Visibility
from tests.strategies import process_maps

QUICK = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))

COMMENTED = """\
# Högst upp står en kommentar.
processmap: 1
title:   'Torget'   # namnet
language: sv

# Här kommer de berörda.
stakeholders:
  - {id: unga,   name: Unga, size: 40}   # mest kvällstid

  # Handlarna är två.
  - id: handlare
    name: "Handlarna"      # med citattecken
    kind: business
    note: |
      Första raden.
      Andra raden.
dialogues:
- id: ett
  title: Ett
  participants: [unga,
                 handlare]
# Sist en kommentar till.
"""


@QUICK
@given(process_maps())
def test_every_map_survives_both_formats(case: ProcessMap) -> None:
    """Reading what was written gives the same map, in both formats and from one to the other."""
    for ours, other in (("yaml", "json"), ("json", "yaml")):
        again = loads(dumps(case, ours), ours)
        assert again == case
        assert loads(dumps(again, other), other) == case


@QUICK
@given(process_maps(), st.sampled_from(["", "\ufeff"]), st.booleans())
def test_an_unchanged_map_gives_its_own_bytes(case: ProcessMap, mark: str, windows: bool) -> None:
    """A byte order mark and Windows line ends are kept, and so is everything else."""
    for kind in ("yaml", "json"):
        text = mark + dumps(case, kind)
        data = (text.replace("\n", "\r\n") if windows else text).encode()
        assert dumps(loads(data, kind), kind).encode() == data


@QUICK
@given(process_maps(), process_maps(), st.data())
def test_any_change_can_be_merged_into_the_text(
    one: ProcessMap, other: ProcessMap, data: st.DataObject
) -> None:
    """Whatever fields change, the merged text says exactly the new map, without writing the
    document anew.
    """
    read = loads(dumps(one))
    names = data.draw(
        st.sets(st.sampled_from([name for name, _ in fields_of(ProcessMap).values()]))
    )
    try:
        changed = read.evolve(**{name: getattr(other, name) for name in names})
    except DocumentError:
        return
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            document, "_fresh", None
        )  # a merge that has to give up would call this and fail
        assert loads(dumps(changed)) == changed


def test_comments_order_and_untouched_values_stay() -> None:
    """A change touches its own line and nothing else."""
    case = loads(COMMENTED)
    unga, handlare = case.stakeholders
    changed = case.evolve(
        stakeholders=(unga.evolve(size=45), handlare.evolve(name="Torghandlarna"))
    )
    expected = COMMENTED.replace("size: 40", "size: 45").replace('"Handlarna" ', "Torghandlarna ")
    assert dumps(changed) == expected


def test_keys_and_entries_can_come_and_go() -> None:
    """New keys, new entries and removed ones leave their neighbours as they were, in the
    neighbours' own style.
    """
    case = loads(COMMENTED)
    unga, handlare = case.stakeholders
    changed = case.evolve(
        question="Vad nu?",
        stakeholders=(
            unga.evolve(size=None, affected="high"),
            handlare.evolve(note=None),
            Stakeholder(id="boende", name="Boende: alla", kind="residents"),
        ),
        dialogues=(
            case.dialogues[0].evolve(participants=["handlare", "boende"]),
            Dialogue(id="two", title="Två"),
        ),
        reviewed=Reviewed(by="Processledare"),
    )
    assert dumps(changed) == (
        "# Högst upp står en kommentar.\n"
        "processmap: 1\n"
        "title:   'Torget'   # namnet\n"
        "question: Vad nu?\n"
        "language: sv\n"
        "\n"
        "# Här kommer de berörda.\n"
        "stakeholders:\n"
        "  - {id: unga,   name: Unga, affected: high}   # mest kvällstid\n"
        "\n"
        "  # Handlarna är två.\n"
        "  - id: handlare\n"
        '    name: "Handlarna"      # med citattecken\n'
        "    kind: business\n"
        "\n"
        "  - id: boende\n"
        '    name: "Boende: alla"\n'
        "    kind: residents\n"
        "dialogues:\n"
        "- id: ett\n"
        "  title: Ett\n"
        "  participants: [handlare, boende]\n"
        "- id: two\n"
        "  title: Två\n"
        "reviewed:\n"
        "  by: Processledare\n"
        "# Sist en kommentar till.\n"
    )


def test_entries_can_change_places_and_be_removed() -> None:
    """Removing the first of two entries leaves the comment above the second."""
    case = loads(COMMENTED).evolve(dialogues=())
    changed = case.evolve(stakeholders=case.stakeholders[1:])
    text = dumps(changed)
    assert loads(text) == changed
    assert "  # Handlarna är två.\n  - id: handlare" in text
    assert "unga" not in text


def test_a_windows_file_keeps_its_line_ends_when_changed() -> None:
    """New lines are written in the text's own line ends."""
    case = loads(COMMENTED.replace("\n", "\r\n"))
    text = dumps(case.evolve(owner="Kommunen", reviewed=Reviewed(by="Ledaren")))
    assert "owner: Kommunen\r\n" in text
    assert "\n" not in text.replace("\r\n", "")


def test_a_changed_json_document_keeps_order_and_indentation() -> None:
    """In JSON the keys stand where they stood, with what was written and not what it amounts to."""
    text = '{\n    "title": "T",\n    "processmap": 1,\n    "visibility": "internal",\n    "stakeholders": []\n}'
    changed = loads(text).evolve(title="U", stakeholders=[Stakeholder(id="a", name="A")])
    assert json.loads(dumps(changed, "json")) == {
        "title": "U",
        "processmap": 1,
        "visibility": "internal",
        "stakeholders": [{"id": "a", "name": "A"}],
    }
    assert dumps(changed, "json").startswith('{\n    "title": "U",\n    "processmap": 1')


def test_the_last_resort_keeps_the_contents(monkeypatch: pytest.MonkeyPatch) -> None:
    """If a merge said something else than the map, the map would be written anew."""
    case = loads(COMMENTED).evolve(title="Nytt")
    for wrong in (lambda *_: COMMENTED, lambda *_: "::: no yaml"):
        monkeypatch.setattr("processmap.formats.merge.merged_yaml", wrong)
        assert loads(dumps(case)) == case


def test_plain_scalars_are_text_until_a_field_types_them() -> None:
    """A title may look like a date, a name like a no, and an id like a number."""
    case = loads(
        "processmap: 1\ntitle: 2026-03-01\nquestion: 010\nowner: no\ncommissioner: 1e3\n"
        "stakeholders: [{id: no, name: 13:30, hard_to_reach: no}, {id: 1, name: Null och noll, size: 07}]\n"
        "dialogues: [{id: d, title: 'null', start: 13:30, date: 2026-03-01}]\n"
    )
    assert (case.title, case.question, case.owner, case.commissioner) == (
        "2026-03-01",
        "010",
        "no",
        "1e3",
    )
    assert [each.id for each in case.stakeholders] == ["no", "1"]
    assert case.stakeholders[0].name == "13:30"
    assert case.stakeholders[0].hard_to_reach is Answer.NO
    assert case.stakeholders[1].size == 7
    assert case.dialogues[0].title == "null"
    assert case.dialogues[0].start == dt.time(13, 30)


@pytest.mark.parametrize("empty", ["", " ~", " null", " NULL", ' ""', ' "  "', "  # inget"])
def test_an_empty_value_is_missing(empty: str) -> None:
    """Nothing, a tilde, null and an empty text all mean that nothing has been said."""
    case = loads(
        f"processmap: 1\ntitle: T\nquestion:{empty}\nstakeholders:{empty}\nopen:{empty}\nvisibility:{empty}\n"
    )
    assert (case.question, case.stakeholders, case.open) == (None, (), None)
    assert case.visibility is Visibility.INTERNAL


def test_nothing_open_differs_from_nothing_said() -> None:
    """An empty list of what can be influenced is an answer, and survives."""
    case = loads("processmap: 1\ntitle: T\nopen: []\n")
    assert case.open == ()
    assert loads(dumps(loads(dumps(case, "json")), "yaml")).open == ()


def test_short_forms_are_read_and_written() -> None:
    """Ids, dates and single values may stand without a mapping or a list, and come back that
    way.
    """
    text = (
        "processmap: 1\ntitle: T\n"
        "dialogues: [{id: a, title: A}, {id: b, title: B, after: [a]}, "
        "{id: c, title: C, after: [{dialogue: b, gap_days: 2}, a]}]\n"
        "proposals: [{id: p, title: P, decided_by: tn}]\n"
        "decision_bodies: [{id: tn, name: N, meetings: [2026-03-18, {date: 2026-04-22, papers_by: 2026-04-10}]}]\n"
        "calendar: {closed: [2026-12-24, {start: 2026-07-01, end: 2026-07-31}], election: 2026-09-13}\n"
        "rules: {caucus-first: {gap_days: 7, why: Praxis}, mirror-back: {off: true}}\n"
    )
    case = loads(text)
    assert case.dialogues[2].after == (After(dialogue="b", gap_days=2), After(dialogue="a"))
    assert case.rules == (
        RuleSetting(rule="caucus-first", why="Praxis", params={"gap_days": 7}),
        RuleSetting(rule="mirror-back", off=True),
    )
    fresh = dumps(
        ProcessMap(**{name: getattr(case, name) for name, _ in fields_of(ProcessMap).values()})
    )
    parts = (
        "after: [a]",
        "decided_by: tn",
        "mirror-back:\n    off: true",
        "2026-03-18",
        "2026-12-24",
    )
    for part in (*parts, "election: 2026-09-13", "gap_days: 7"):
        assert part in fresh


def test_the_origin_is_opaque() -> None:
    """What a map remembers of its text is neither compared nor shown, and follows it through
    changes.
    """
    case = loads(COMMENTED, file="torget.yaml")
    assert isinstance(case.origin, Origin)
    assert case == loads(dumps(case, "json"), "json")
    assert "Högst upp" not in repr(case)
    assert case.evolve(title="U").origin is case.origin


def test_the_format_goes_by_name_suffix_and_look() -> None:
    """A named format wins, then the suffix, then how the text starts; an unknown one is refused."""
    as_json = '{"processmap": 1, "title": "T"}'
    assert loads(as_json).origin.format == "json"
    assert loads(as_json, file="x.yaml").origin.format == "yaml"
    assert loads(as_json, "json", file="x.yaml").origin.format == "json"
    assert loads("{processmap: 1, title: T}").origin.format == "yaml"
    with pytest.raises(UsageError, match="yaml"):
        loads(as_json, "toml")
    with pytest.raises(UsageError):
        dumps(loads(as_json), "xlsx")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("title: T\n", "PM025"),
        ("processmap: 2\ntitle: T\nstakehodlers: []\n", "PM026"),
        ("processmap: 0\ntitle: T\n", "PM027"),
        ("processmap: ett\ntitle: T\n", "PM027"),
        ("processmap: '1'\ntitle: T\n", "PM027"),
        ("processmap: [1]\ntitle: T\n", "PM027"),
        ("processmap:\ntitle: T\n", "PM027"),
        ("processmap-public: 1\ntitle: T\n", "PM021"),
        ("processmap-public: 2\ntitle: T\n", "PM026"),
        ("processmap-public: ja\ntitle: T\n", "PM027"),
        ("processmap-public: 1\nprocessmap: 1\ntitle: T\n", "PM062"),
        ("", "PM004"),
        ("# bara en kommentar\n", "PM004"),
        ("hej\n", "PM005"),
        ("- a\n", "PM005"),
    ],
)
def test_the_version_and_the_top_are_judged(text: str, code: str) -> None:
    """The first line says that this is a process map, and of which version; a newer one is refused
    with advice.
    """
    with pytest.raises(DocumentError) as error:
        loads_map(text)
    assert code in [finding.code for finding in error.value.findings]
    if code == "PM026":
        assert len(error.value.findings) == 1
        assert "upgrade" in error.value.findings[0].help("en")


def test_a_document_that_is_too_large_is_named_so() -> None:
    """Size is judged before anything is read."""
    with pytest.raises(LimitError, match="kB"):
        loads("processmap: 1\n" + "#" * 1_000_000, file="stor.yaml")


@pytest.mark.parametrize("part", ["", "[1]", "{namn: B}"])
def test_a_part_that_is_no_name_is_told_beside_what_refers_to_another(part: str) -> None:
    """An empty line or a list among the parts of a group is a fault with its place, also where
    something else refers to a part of the same group.
    """
    source = (
        "processmap: 1\ntitle: Torget\nstakeholders:\n  - id: boende\n    name: Boende\n"
        f"    subgroups:\n      - {part}\n      - Norra\n"
        "perspectives:\n  - {id: ljud, statement: Det är för högt ljud, held_by: [boende/norra]}\n"
    )
    with pytest.raises(DocumentError) as caught:
        loads(source)
    assert [each.path for each in caught.value.findings] == [("stakeholders", 0, "subgroups", 0)]
