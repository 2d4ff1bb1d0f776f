"""``processmap record``."""

import json
from pathlib import Path

import pytest

import processmap as pm
from processmap.cli.commands import record as command
from processmap.errors import FileError
from tests.cli.conftest import Run
from tests.square import CASE, SECRETS


@pytest.fixture
def torget(run: Run) -> Path:
    """The square as a file in the folder the program runs in."""
    path = Path("torget.yaml")
    path.write_text(CASE, encoding="utf-8")
    return path


def test_writes_into_the_users_own_text(run: Run, torget: Path) -> None:
    """Only what is new changes; comments and order stay, and stderr says what was noted."""
    said = run("record", "torget.yaml", "held", "samtal-handlare", "--outcome", "De vill stanna")
    assert (said.exit_code, said.stdout) == (0, "")
    assert "”Samtal med torghandlarna” är genomfört 2026-01-20." in said.stderr
    assert "Skrev torget.yaml." in said.stderr
    text = torget.read_text(encoding="utf-8")
    before, after = CASE.splitlines(), text.splitlines()
    assert [line for line in before if line not in after] == [
        line for line in before if "Nattvandrarna" in line
    ]
    assert "# De unga är svårast att nå." in text


def test_twice_is_once(run: Run, torget: Path) -> None:
    """What already stands there is said to, and the file is not touched."""
    call = ("record", "torget.yaml", "outreach", "unga", "--date", "2026-01-22", "--how", "fältare")
    before = torget.stat().st_mtime_ns
    said = run(*call)
    assert "Stod redan så" in said.stderr
    assert "Skrev" not in said.stderr
    assert torget.stat().st_mtime_ns == before


def test_every_event_has_its_help(run: Run) -> None:
    """``--help`` works for each, in both languages, also without a file; every example names the
    event.
    """
    for name in command.EVENTS:
        for language in ("sv", "en"):
            said = run("record", name, "--help", "--lang", language)
            assert said.exit_code == 0, name
            assert (
                f"record torget.yaml {name}" in said.stdout
                or f"record square.yaml {name}" in said.stdout
            )


def test_help_is_given_with_the_file_first_and_a_word_far_from_all_suggests_none(
    run: Run, torget: Path
) -> None:
    """``record FILE --help`` shows the events; only what is near one is taken for a slip of the
    finger.
    """
    assert "Händelser:" in run("record", str(torget), "--help").stdout
    assert "Menade du held?" in run("record", str(torget), "heldd").stderr
    far = run("record", str(torget), "inställt").stderr
    assert "”inställt” är ingen händelse. De som finns: held" in far


def test_a_decision_with_a_task(run: Run, torget: Path) -> None:
    """Task, day and Swedish outcome are understood; through the pipe the document goes to
    stdout.
    """
    call = (
        "decision",
        "Tekniska nämnden",
        "--date",
        "2026-03-18",
        "--outcome",
        "återremiss",
        "--reference",
        "§ 31",
    )
    said = run("record", "-", *call, "--assign", 'gata:"Räkna på driften":2026-04-10', stdin=CASE)
    case = pm.loads(said.stdout)
    assert case["tn-31"].outcome == "returned"
    assert case["tn-31"].assigns[0].due.isoformat() == "2026-04-10"
    assert torget.read_text(encoding="utf-8") == CASE


def test_faults_leave_the_file_as_it_was(run: Run, torget: Path) -> None:
    """Wrong usage: every fault at once, nothing written, nothing confidential told."""
    said = run(
        "record",
        "torget.yaml",
        "held",
        "--date",
        "i går",
        "--participants",
        "ungar",
        "--purpose",
        "fika",
    )
    assert said.exit_code == 2
    for part in ("title: måste anges", "”i går”", "Menade du ”unga”", "”fika”"):
        assert part in said.stderr, part
    assert not any(secret in said.stderr for secret in SECRETS)
    assert torget.read_text(encoding="utf-8") == CASE


def test_what_happened_must_be_said(run: Run, torget: Path) -> None:
    """Without an event, or with one that does not exist, those there are are listed."""
    assert "held, cancelled" in run("record", "torget.yaml").stderr
    said = run("record", "torget.yaml", "decission", "tn")
    assert said.exit_code == 2
    assert "Menade du decision?" in said.stderr
    assert "Vilken fil" in run("record").stderr
    assert "Vem gäller det?" in run("record", "torget.yaml", "declined").stderr


def test_as_data_and_to_another_file(run: Run, torget: Path) -> None:
    """``--json`` gives what was noted; ``-o`` leaves the first file alone."""
    said = run(
        "record",
        "torget.yaml",
        "action",
        "Prov",
        "--responsible",
        "gata",
        "-o",
        "ny.json",
        "--json",
    )
    assert json.loads(said.stdout)["recorded"][0]["id"] == "prov"
    assert pm.read("ny.json").actions[0].responsible == "gata"
    assert torget.read_text(encoding="utf-8") == CASE


def test_somebody_else_saves_in_between(
    run: Run, torget: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Then it is recorded in what they saved, so that neither's work is lost; after some tries it
    gives up.
    """
    real, calls = command.write, []

    def write(case: pm.ProcessMap, path: str) -> None:
        calls.append(path)
        if len(calls) == 1:
            torget.write_text(CASE.replace("fältare", "ungdomsledare"), encoding="utf-8")
        real(case, path)

    monkeypatch.setattr(command, "write", write)
    assert run("record", "torget.yaml", "declined", "unga").exit_code == 0
    text = torget.read_text(encoding="utf-8")
    assert "ungdomsledare" in text
    assert "willing: no" in text

    def busy(case: pm.ProcessMap, path: str) -> None:
        raise FileError("changed_since", file=path)

    monkeypatch.setattr(command, "write", busy)
    said = run("record", "torget.yaml", "accepted", "unga")
    assert said.exit_code == 1
    assert "har ändrats av någon annan sedan den lästes" in said.stderr


def test_the_ground_of_the_map(run: Run, torget: Path) -> None:
    """A new stakeholder, an answer and a pause, one after another, stand in the user's own text."""
    for call in (
        ("stakeholder", "Nattvandrarna", "--kind", "association", "--part-of", "unga"),
        ("tension", "otrygghet", "enda-platsen", "--facts-disputed", "no"),
        ("readiness", "handlare", "unga", "--can-meet", "yes", "--date", "2026-02-20"),
        ("pause", "Hot mot flera", "--since", "2026-02-24", "--decided-by", "tn"),
        ("pause", "--ended", "2026-04-07"),
    ):
        said = run("record", "torget.yaml", *call)
        assert said.exit_code == 0, said.stderr
    case = pm.loads(torget.read_text(encoding="utf-8"))
    assert case["nattvandrarna"].part_of == ("unga",)
    assert (case.tensions[0].facts_disputed, case.relationships[0].can_meet) == ("no", "yes")
    assert case.pause is not None
    assert str(case.pause.ended) == "2026-04-07"
    assert "# De unga är svårast att nå." in torget.read_text(encoding="utf-8")


def test_after_a_phone_call(run: Run, torget: Path) -> None:
    """What a process lead would type in Swedish, one thing after another: each stands in the user's
    own text, and what it changes in the plan is told.
    """
    calls = (
        ("gate", "eget ja", "öppen", "--confirmed-by", "unga,handlare"),
        ("seat", "handlare", "rundabord", "--state", "ja", "--held-by", "ordföranden"),
        ("accepted", "unga", "--to", "rundabord"),
        ("arena", "rundabord", "--status", "igång", "--yields", "ett förslag om torget"),
        ("held", "rundabord", "--date", "2026-03-02"),
        ("agreement", "överens", "--agreed-by", "unga,handlare", "--rule", "samtycke"),
        ("standstill", "ja", "--by", "gata", "--what", "Inga träd fälls", "--until", "2026-09"),
        ("trust", "unga", "handlare", "--trust", "brutet", "--first", "erkännande"),
        ("lead", "Kim", "--role", "samtalsledare", "--accepted-by", "unga,handlare"),
        ("earlier", "Samrådet", "--when", "hösten 2019", "--outcome", "avbröts", "--with", "unga"),
        ("proceeding", "Detaljplan", "--kind", "plan", "--by", "tn", "--weeks", "20–30"),
        ("limit", "Högst tjugo stånd", "--said-by", "handlare"),
        ("proposal", "Ny belysning", "--status", "färdigt", "--made-by", "gata"),
        ("carried-out", "§ 12", "delvis", "--about", "matter"),
        ("stakeholder", "unga", "--spokesperson", "vald", "--size", "ca 40"),
    )
    told = []
    for call in calls:
        said = run("record", "torget.yaml", *call)
        assert said.exit_code == 0, (call, said.stderr)
        told.append(said.stderr)
    assert "I upplägget: ”deras eget ja” är på plats" in told[0]
    text = torget.read_text(encoding="utf-8")
    assert "# De unga är svårast att nå." in text
    case = pm.loads(text)
    assert [each.id for each in case.gates] == ["forst-eget-ja"]
    (arena,) = case.arenas
    assert (arena.id, arena.status, arena.yields) == (
        "rundabord",
        "open",
        ("ett förslag om torget",),
    )
    assert {each.party: each.state for each in arena.members} == {"unga": "yes", "handlare": "yes"}
    assert case.agreement is not None
    assert (case.standstills[0].agreed, case.agreement.status) == ("yes", "agreed")
    assert (case.earlier[0].outcome, case.proceedings[0].weeks) == ("broken_off", (20, 30))
    assert (case.decisions[0].carried_out, case["unga"].size) == ("partly", 40)
    for call in calls:
        if call[0] not in ("held", "arena"):
            again = run("record", "torget.yaml", *call)
            assert "Stod redan så" in again.stderr, call
    assert torget.read_text(encoding="utf-8") == text


def test_what_was_recorded_is_told_by_diff(run: Run, torget: Path) -> None:
    """``diff`` tells each of the new events in words."""
    for call in (
        ("gate", "eget ja", "öppen", "--confirmed-by", "unga,handlare"),
        ("agreement", "utkast"),
        ("standstill", "tillfrågade", "--by", "gata"),
        ("lead", "Kim", "--role", "samtalsledare", "--objected-by", "unga"),
        ("carried-out", "tn-12", "nej"),
    ):
        before = torget.read_text(encoding="utf-8")
        Path("forut.yaml").write_text(before, encoding="utf-8")
        assert run("record", "torget.yaml", *call).exit_code == 0
        said = run("diff", "forut.yaml", "torget.yaml")
        assert said.exit_code == 0, said.stderr
        assert len(said.stdout.splitlines()) > 2, (call, said.stdout)
        assert "Inget" not in said.stdout.splitlines()[-1], (call, said.stdout)
