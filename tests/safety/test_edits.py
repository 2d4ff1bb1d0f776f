"""A document that is edited, saved, spoilt by others, read again and undone: nothing is ever lost,
nothing raised.

A machine of states beside a model of them: the maps that were saved, in order. Whatever the steps,
the file says what the model says, the backup what it said before, and comments of the user's own
are still there.
"""

import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from processmap.errors import FileError
from processmap.formats.document import dumps, loads
from processmap.formats.files import read, update, write
from processmap.formats.saving import backup_of
from processmap.model.perspectives import Perspective
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder
from processmap.planning.proposer import propose
from processmap.wording.written import with_plan
from tests.square import CASE
from tests.strategies import texts

LONG = pytest.mark.skipif(
    not os.environ.get("PROCESSMAP_LONG"), reason="takes minutes; set PROCESSMAP_LONG=1"
)
_TEXTS = texts()
_NUMBER = st.integers(0, 50)
_COMMENT = "# De unga är svårast att nå."


class Desk(RuleBasedStateMachine):
    """One person at a desk, with a file, a pile of undo, and a colleague who sometimes saves over
    it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="processmap-"))
        self.count = 0

    @initialize(kind=st.sampled_from(["yaml", "json"]))
    def begin(self, kind: str) -> None:
        """A document in either format."""
        self.file = self.folder / f"karta.{kind}"
        self.kind = kind
        self.file.write_text(
            CASE if kind == "yaml" else dumps(loads(CASE), "json"), encoding="utf-8"
        )
        self.open = self.saved = read(self.file)
        self.undo: list[ProcessMap] = []
        self.known = {self.file.read_bytes()}

    def _edit(self, made: ProcessMap) -> None:
        self.undo.append(self.open)
        self.open = made

    def _fresh(self) -> str:
        self.count += 1
        return f"ny-{self.count}"

    @rule(title=_TEXTS, field=st.sampled_from(["title", "question", "owner", "note"]))
    def change_a_text(self, title: str, field: str) -> None:
        """Any text in a field of the map's own."""
        self._edit(self.open.evolve(**{field: title}))

    @rule(name=_TEXTS, words=st.lists(_TEXTS, max_size=2))
    def add_a_group(self, name: str, words: list[str]) -> None:
        """A new group, and what it says."""
        key = self._fresh()
        group = Stakeholder(id=key, name=name, note=words[0] if words else None)
        view = Perspective(id=f"{key}-syn", statement=name, held_by=[key], themes=words)
        self._edit(
            self.open.evolve(
                stakeholders=(*self.open.stakeholders, group),
                perspectives=(*self.open.perspectives, view),
            )
        )

    @rule(which=_NUMBER, name=_TEXTS)
    def rename_a_group(self, which: int, name: str) -> None:
        """One of those there are."""
        groups = list(self.open.stakeholders)
        groups[which % len(groups)] = groups[which % len(groups)].evolve(name=name)
        self._edit(self.open.evolve(stakeholders=groups))

    @rule(which=_NUMBER)
    def move_a_perspective(self, which: int) -> None:
        """To the end of its list."""
        views = list(self.open.perspectives)
        views.append(views.pop(which % len(views)))
        self._edit(self.open.evolve(perspectives=views))

    @rule(which=_NUMBER)
    def drop_a_list(self, which: int) -> None:
        """Everything of one sort that nothing refers to."""
        names = ("outreach", "decisions", "tensions", "fixed", "tried")
        self._edit(self.open.evolve(**{names[which % len(names)]: ()}))

    @rule()
    @precondition(lambda self: self.count < 6)
    def take_a_proposal(self) -> None:
        """The careful alternative goes into the map."""
        self.count += 1
        self._edit(with_plan(self.open, propose(self.open)[0]))

    @rule()
    @precondition(lambda self: self.undo)
    def undo_the_last(self) -> None:
        """Back to what it was."""
        self.open = self.undo.pop()

    @rule(backup=st.booleans())
    def save(self, backup: bool) -> None:
        """Saved, unless the colleague has been there since it was read: then refused, and nothing
        has changed.
        """
        before, kept = self.file.read_bytes(), self._backup()
        if before not in self.known:
            with pytest.raises(FileError) as error:
                write(self.open, self.file, backup=backup)
            assert error.value.code == "changed_since"
            assert self.file.read_bytes() == before
            return
        write(self.open, self.file, backup=backup)
        after = self.file.read_bytes()
        assert self._backup() == (before if backup and after != before else kept)
        self.known.add(after)
        self.saved = self.open

    def _backup(self) -> bytes | None:
        kept = backup_of(self.file)
        return kept.read_bytes() if kept.exists() else None

    @rule(words=_TEXTS)
    def the_colleague_saves(self, words: str) -> None:
        """Somebody else reads, changes and saves."""
        self.saved = update(self.file, lambda case: case.evolve(case_number=words))

    @rule()
    def read_again(self) -> None:
        """What is there now; what was not saved is gone, as one chose."""
        self.open, self.undo, self.known = read(self.file), [], {self.file.read_bytes()}

    @rule(other=st.sampled_from(["yaml", "json"]))
    def save_elsewhere(self, other: str) -> None:
        """A copy in either format says the same."""
        copy = self.folder / f"kopia.{other}"
        copy.unlink(missing_ok=True)
        write(self.open, copy)
        assert read(copy) == self.open
        copy.unlink()

    @invariant()
    def the_file_says_what_was_saved(self) -> None:
        """Whatever has happened, and with the user's comment where there is one."""
        text = self.file.read_text(encoding="utf-8")
        assert loads(text, self.kind) == self.saved
        assert self.kind == "json" or _COMMENT in text
        assert {each.name for each in self.folder.iterdir()} <= {
            self.file.name,
            backup_of(self.file).name,
        }

    def teardown(self) -> None:
        """Clear the desk."""
        shutil.rmtree(self.folder, ignore_errors=True)


def run(examples: int, steps: int, part: int = 0) -> None:
    """Let hypothesis work at the desk; each part has days of its own."""
    checks = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    chosen: Any = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=checks,
        database=None,
    )
    desk: Any = seed(part)(type("Desk", (Desk,), {}))
    run_state_machine_as_test(desk, settings=chosen)


def test_some_days_at_the_desk() -> None:
    """A sample of short days."""
    run(6, 12)


@pytest.mark.long
@LONG
@pytest.mark.parametrize("part", range(20))
def test_five_hundred_days_of_fifty_steps(part: int) -> None:
    """The same at length: twenty parts of 25 days, that can be run apart (``-k "days_of_fifty_steps
    and 7"``).
    """
    run(25, 50, part)
