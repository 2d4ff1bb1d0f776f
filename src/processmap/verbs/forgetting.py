"""`forget`: a map without somebody, and what is left for a person to do."""

import datetime as dt
from collections.abc import Iterator
from json import dumps as as_json
from typing import Any

import attrs
from attrs import field, frozen

from processmap.analysis.person import Consequence, forgotten, mentions, named_ids, names_of
from processmap.errors import Path, UsageError, chosen_language, path_text
from processmap.formats.document import dumps, loads
from processmap.formats.origin import Origin
from processmap.messages import text
from processmap.model.kinds import whole_of
from processmap.model.process_map import ProcessMap
from processmap.model.project import Disposal
from processmap.model.words import DisposalBasis
from processmap.pages.page import Page, Section
from processmap.planning.writing import fingerprint, untouched_arenas
from processmap.verbs.personal_data import basis, known, named_comments, where
from processmap.verbs.result import Result

__all__ = ["Forgotten", "forget"]


def _say(language: str, name: str, /, **params: Any) -> str:
    return text(f"forget.{name}", language, **params)


@frozen(slots=False)
class Forgotten(Result):
    """A map without somebody, and what is left for a person to do; shows itself in a notebook.

    Attributes:
        case: the map without them, with a note of the disposal.
        removed: how many entries and references went.
        disposal: the note: on what ground, when, by which role.
        texts: paths of texts that still name them; with lines where the map was read from a file.
        comments: lines of comments that still name them.
        ids: ids of other entries that are made of their name or id.
        consequences: what is left with nobody.
        language: "sv" or "en", of its words.
    """

    case: ProcessMap = field(repr=False)
    removed: int
    disposal: Disposal
    texts: tuple[Path, ...]
    comments: tuple[int, ...]
    ids: tuple[str, ...]
    consequences: tuple[Consequence, ...]
    language: str

    @property
    def page(self) -> Page:
        """What was done and what is left, ready to write; it does not name them."""
        say = self.language
        counts = _say(
            say, "done_counts_one" if self.removed == 1 else "done_counts", count=self.removed
        )
        left = tuple(self._left())
        sentences = (_say(say, "left_why"),) if left else (_say(say, "left_nothing"),)
        sections = [Section(title=_say(say, "left_title"), sentences=sentences, items=left)]
        if self.consequences:
            after = tuple(
                _say(say, f"after_{each.sort}", key=each.key) for each in self.consequences
            )
            sections.append(Section(title=_say(say, "after_title"), items=after))
        ground = _say(say, "done_ground", value=basis(self.disposal, say))
        return Page(
            title=_say(say, "done_title"),
            language=say,
            sentences=(counts, ground),
            sections=tuple(sections),
        )

    def _left(self) -> Iterator[str]:
        say = self.language
        for path in self.texts:
            yield _say(say, "left_text", where=where(self.case, path, say))
        for line in self.comments:
            yield _say(say, "left_comment", where=_say(say, "line", line=line))
        for key in self.ids:
            yield _say(say, "left_id", where=key)

    def json(self) -> str:
        """The same as data."""
        data = {
            "removed": self.removed,
            "basis": self.disposal.basis.value,
            "decision": self.disposal.decision,
            "texts": [path_text(path) for path in self.texts],
            "comments": list(self.comments),
            "ids": list(self.ids),
            "consequences": [attrs.asdict(each) for each in self.consequences],
        }
        return as_json(data, ensure_ascii=False, indent=2) + "\n"

    def __repr__(self) -> str:
        return (
            f"<Forgotten: {self.removed} taken out, {len(self.texts) + len(self.comments)} "
            f"texts to read>"
        )


def forget(
    case: ProcessMap,
    key: str,
    *,
    working_material: bool = False,
    disposal_decision: str | None = None,
    date: dt.date | None = None,
    by: str | None = None,
    language: str | None = None,
) -> Forgotten:
    """Take somebody out of a map. It cannot be undone once the map is saved.

    References to them go, and what cannot stand without them: relationships, attempts to reach
    them, promises. Texts are not rewritten: those that name them are listed. The ground is written
    down in the document, not the name.

    Args:
        case: the map.
        key: id of a stakeholder or of one who leads conversations.
        working_material: the document is working material and no public record (arbetsmaterial).
        disposal_decision: case number of the disposal decision that covers it (gallringsbeslut).
        date: when it is done.
        by: which role does it.
        language: "sv" or "en", of the words; left out = the map's.

    Raises:
        UsageError: for an id that stands for nobody, without exactly one ground, or if they have
            taken a decision.
    """
    disposal = _ground(working_material, disposal_decision, date, by)
    known(case, key)
    names, ids = names_of(case, key), tuple(named_ids(case, key))
    removal = forgotten(case, key, also=_only_theirs(case, key))
    made = _with_ledger(case, removal.case)
    made = _read_again(made.evolve(disposals=(*made.disposals, disposal)))
    return Forgotten(
        case=made,
        removed=len(removal.gone),
        disposal=disposal,
        texts=tuple(each.path for each in mentions(made, names)),
        comments=tuple(each.line for each in named_comments(made, names)),
        ids=tuple(other for other in ids if other in made),
        consequences=removal.consequences,
        language=chosen_language(language, case.language),
    )


def _ground(
    working_material: bool, decision: str | None, date: dt.date | None, by: str | None
) -> Disposal:
    """The note of a disposal; exactly one ground is needed."""
    number = (decision or "").strip()
    if working_material and number:
        raise UsageError("forget.two_bases")
    if not working_material and not number:
        raise UsageError("forget.no_basis")
    ground = DisposalBasis.WORKING_MATERIAL if working_material else DisposalBasis.DISPOSAL_DECISION
    return Disposal(basis=ground, decision=number or None, date=date, by=by)


def _only_theirs(case: ProcessMap, key: str) -> tuple[str, ...]:
    """Ids of arenas that the program wrote for somebody alone and that nobody has touched since.

    An own talk that was proposed with them is no talk without them. One that a person has changed,
    or of which a session stands in the document, stays and is told.
    """
    in_use = {each.arena for each in case.dialogues if each.arena}
    proposed = untouched_arenas(case) - in_use
    return tuple(
        each.id
        for each in case.arenas
        if each.id in proposed
        and each.members
        and all(seat.party is not None and whole_of(seat.party) == key for seat in each.members)
    )


def _with_ledger(before: ProcessMap, after: ProcessMap) -> ProcessMap:
    """The map with the fingerprints of the arenas as they now stand.

    Else an arena that has lost a member here would be taken for one that a person has changed, and
    would never be proposed anew.
    """
    if after.plan is None:
        return after
    proposed = untouched_arenas(before)
    now = {each.id: fingerprint(each) for each in after.arenas if each.id in proposed}
    wrote = tuple((key, now.get(key, value)) for key, value in after.plan.wrote)
    return after.evolve(plan=attrs.evolve(after.plan, wrote=wrote))


def _read_again(case: ProcessMap) -> ProcessMap:
    """The map as it will be read back from its own text.

    So comments stand on the lines they will have, and the text that it was read from before, with
    everything that was in it, is no longer kept beside it.
    """
    origin = case.origin
    if not isinstance(origin, Origin):
        return case
    read = loads(dumps(case, origin.format), origin.format)
    if not isinstance(read, ProcessMap) or not isinstance(read.origin, Origin) or read != case:
        return case
    kept = attrs.evolve(read.origin, file=origin.file, stamps=origin.stamps, struck=origin.struck)
    return read.evolve(origin=kept)
