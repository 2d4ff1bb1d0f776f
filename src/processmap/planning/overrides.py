"""The facilitator's hand: accept, pin, forbid, move, split, merge, other participants, another method.

The tool proposes and the facilitator decides: a change is made also where it breaks a condition, and then it is said
what it breaks. What each change costs is found by making the plan again without it.
"""

from collections.abc import Iterator, Mapping

from attrs import evolve

from processmap.language.names import number, title_of
from processmap.messages import text
from processmap.model.dialogues import Dialogue
from processmap.model.perspectives import Pair
from processmap.model.plan import Plan, PlanNote, Unmet
from processmap.model.process_map import ProcessMap
from processmap.model.project import Override
from processmap.model.words import DialogueStatus, OverrideAction, Purpose
from processmap.planning.contributions import Before
from processmap.planning.dividing import barred
from processmap.planning.draft import Draft
from processmap.planning.gather import alone, level_in, suiting

__all__ = ["Edits", "cost_notes", "forbidden"]

A = OverrideAction
_AT_ONCE = frozenset({A.ACCEPT, A.PIN, A.PARTICIPANTS, A.METHOD, A.SPLIT, A.MERGE})
# How titles are made anew: the text in the catalogue, its parameter, and whether it lists themes or people.
_TITLES = {
    Purpose.CREATE: ("title_create_theme", "theme", "themes"),
    Purpose.MEET: ("title_joint_theme", "themes", "themes"),
    Purpose.INVENTORY: ("title_hear", "name", "people"),
    Purpose.PREPARE: ("title_prepare", "name", "people"),
    Purpose.MIRROR: ("title_mirror_some", "names", "people"),
}
_MEASURES = ("dialogues", "participant_hours", "facilitator_hours", "weeks", "tensions_met")


def forbidden(case: ProcessMap) -> dict[str, Override]:
    """Dialogues the facilitator does not want, by id."""
    return {each.dialogue: each for each in case.overrides if each.action is A.FORBID}


class Edits:
    """Makes the facilitator's changes to the plan while it is built, each once its dialogue is there."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.waiting = [each for each in draft.case.overrides if each.action in _AT_ONCE]
        self.missing = [each for each in draft.case.overrides if each.action not in _AT_ONCE]
        self.parted: set[str] = set()

    def apply(self, *, last: bool = False) -> None:
        """Make every change whose dialogue has been proposed; what stands in the document is already as it is.

        Args:
            last: whether no more is proposed after this; a merging waits for all that it takes in until then.
        """
        left = []
        for each in self.waiting:
            if each.dialogue in self.draft.shared.standing:
                continue
            awaited = each.with_ if each.action is A.MERGE and not last else ()
            if not {each.dialogue, *awaited} <= self.draft.dialogues.keys():
                left.append(each)
                continue
            {
                A.ACCEPT: self._accept,
                A.PIN: self._pin,
                A.PARTICIPANTS: self._participants,
                A.METHOD: self._method,
                A.SPLIT: self._split,
                A.MERGE: self._merge,
            }[each.action](each)
        self.waiting = left

    def _put(self, made: Dialogue) -> None:
        self.draft.dialogues[made.id] = made

    def _of(self, each: Override) -> Dialogue:
        return self.draft.dialogues[each.dialogue]

    def _accept(self, each: Override) -> None:
        self._put(self._of(each).evolve(status=DialogueStatus.PLANNED))

    def _pin(self, each: Override) -> None:
        found = self._of(each)
        self._put(
            found.evolve(participants=each.participants or found.participants, method=each.method or found.method)
        )

    def _participants(self, each: Override) -> None:
        self._reseat(self._of(each), each.participants)

    def _method(self, each: Override) -> None:
        self._put(self._of(each).evolve(method=each.method))
        self._judge(each.dialogue)

    def _reseat(self, found: Dialogue, participants: tuple[str, ...]) -> None:
        kept = tuple(key for key in self._named(found) if self._sits(key, participants))
        self._put(self._retitled(found.evolve(participants=participants, tensions=kept)))
        self._judge(found.id)

    def _named(self, found: Dialogue) -> tuple[Pair, ...]:
        return self.draft.facts.named_tensions(found)

    def _sits(self, key: Pair, participants: tuple[str, ...]) -> bool:
        left, right = (set(self.draft.facts.holders(side)) & set(participants) for side in key)
        return any(a != b for a in left for b in right)

    def _split(self, each: Override) -> None:
        found = self._of(each)
        moved = tuple(key for key in found.participants if key in each.participants)
        stay = tuple(key for key in found.participants if key not in each.participants)
        number = 2
        while (new := f"{found.id[:90]}-{number}") in self.draft.dialogues or new in self.draft.case.by_id:
            number += 1
        self._put(found.evolve(id=new))
        self._reseat(self.draft.dialogues[new], moved)
        self._reseat(found, stay)

    def _merge(self, each: Override) -> None:
        draft = self.draft
        others = [key for key in each.with_ if key in draft.dialogues and key not in draft.shared.standing]
        group = [self._of(each), *(draft.dialogues[key] for key in others if key != each.dialogue)]
        participants = tuple(dict.fromkeys(key for talk in group for key in talk.participants))
        made = group[0].evolve(
            participants=participants,
            tensions=tuple(dict.fromkeys(key for talk in group for key in self._named(talk))),
            themes=tuple(dict.fromkeys(theme for talk in group for theme in talk.themes)),
            bodies=tuple(dict.fromkeys(key for talk in group for key in talk.bodies)),
            about=tuple(dict.fromkeys(key for talk in group for key in talk.about)),
        )
        for key in others:
            if key != each.dialogue:
                draft.gone[key] = each
                del draft.dialogues[key]
        if made.joint and made.purpose is not None:
            context = draft.context("meet-the-tensions", "joint")
            fitting = suiting(context, made.purpose, level_in(context, participants), context.chairs(participants))
            if fitting and made.method not in {key for key, _ in fitting}:
                made = made.evolve(method=fitting[0][0])
        self._put(self._retitled(made))
        self._judge(made.id)

    def _retitled(self, made: Dialogue) -> Dialogue:
        """With a title that says who comes now, or what it is about, where its kind of title does."""
        context = self.draft.context("meet-the-tensions", "joint")
        word, key, said = _TITLES.get(made.purpose, ("", "", "")) if made.purpose else ("", "", "")
        told = context.listed(made.themes, 5) if said == "themes" else context.names(made.participants, 3)
        return made.evolve(title=context.word(word, **{key: told})) if word and told else made

    def _judge(self, key: str) -> None:
        """Say what a changed joint dialogue breaks; it stays, because the facilitator decides."""
        draft = self.draft
        found = draft.dialogues[key]
        context = draft.context("meet-the-tensions", "joint")
        room = found.participants
        for i, a in enumerate(room):
            for b in room[:i]:
                if barred(context, a, b) or frozenset((a, b)) in context.apart:
                    known = context.apart.get(frozenset((a, b))) or context.word("unmet_forbidden")
                    self.note("override_breaks", title_of(found, draft.language), known, (key, a, b))
        if not found.joint or found.purpose is None:
            return
        fitting = {
            method for method, _ in suiting(context, found.purpose, level_in(context, room), context.chairs(room))
        }
        if found.method not in fitting:
            self.note("override_breaks", title_of(found, draft.language), context.word("override_method"), (key,))
        lonely = alone(context, room)
        if lonely is not None:
            because = context.word("override_alone", name=context.name(lonely))
            self.note("override_breaks", title_of(found, draft.language), because, (key, lonely))

    def note(self, word: str, title: str, because: str, refs: tuple[str, ...]) -> None:
        """Tell the plan's reader something about a change."""
        message = text(f"planning.{word}", self.draft.language, title=title, because=because)
        self.draft.notes.append(PlanNote(code="override", message=message, refs=refs))

    # Order

    def wishes(self) -> Iterator[tuple[str, Before]]:
        """Orders the facilitator has asked for."""
        for each in self.draft.case.overrides:
            known = each.after in self.draft.dialogues and each.dialogue in self.draft.dialogues
            if each.action is A.MOVE and each.after and known:
                because = each.why or text("planning.moved", self.draft.language)
                yield "override", Before(before=each.after, after=each.dialogue, because=because, strength=99)

    def earliest(self) -> dict[str, int]:
        """Rounds before which dialogues are not to come."""
        wanted = (each for each in self.draft.case.overrides if each.round and each.action in {A.MOVE, A.PIN})
        return {each.dialogue: each.round for each in wanted if each.round}

    def tell(self, rounds: Mapping[str, int]) -> None:
        """Say which changes could not be made as asked."""
        for key, wanted in self.earliest().items():
            if rounds.get(key, wanted) > wanted:
                title = title_of(self.draft.dialogues[key], self.draft.language)
                said = {"title": title, "wanted": wanted, "round": rounds[key]}
                message = text("planning.override_late", self.draft.language, **said)
                self.draft.notes.append(PlanNote(code="override", message=message, refs=(key,)))
        known = {*self.draft.dialogues, *self.draft.gone, *self.draft.case.by_id}
        for each in (*self.waiting, *self.missing):
            if each.dialogue not in known:
                message = text("planning.override_gone", self.draft.language, id=each.dialogue)
                self.draft.notes.append(PlanNote(code="override", message=message, refs=(each.dialogue,)))


def lost(draft: Draft) -> Iterator[Unmet]:
    """Tensions and needs that a change of the facilitator's leaves without a dialogue."""
    told = {each.refs[:2] for each in draft.unmet if each.need == "meet"}
    named = {key for each in draft.dialogues.values() for key in draft.facts.named_tensions(each)}
    composed = {key for group in draft.composed.groups for key in group.tensions}
    for key in sorted(composed - named - told):
        because = text("planning.override_unmet", draft.language)
        relaxation = text("planning.override_undo", draft.language)
        yield Unmet(need="meet", refs=key, because=because, relaxation=relaxation)


def cost_notes(case: ProcessMap, plan: Plan, without: Mapping[int, Plan]) -> tuple[PlanNote, ...]:
    """What each change costs: the plan as it is beside the plan made again without that change.

    Args:
        case: the map.
        plan: the plan with every change.
        without: for each change, by its number in the document, the plan without it.
    """
    notes = []
    for index, other in without.items():
        each = case.overrides[index]
        parts = []
        for name in _MEASURES:
            now, then = getattr(plan.metrics, name), getattr(other.metrics, name)
            if now != then:
                measure = text(f"planning.measure_{name}", plan.language).lower()
                sign = "+" if now > then else "−"
                parts.append(f"{measure} {sign}{number(abs(now - then), plan.language)}")
        cost = ", ".join(parts) or text("planning.override_free", plan.language)
        titles = {talk.id: title_of(talk, plan.language) for talk in (*other.dialogues, *plan.dialogues)}
        said = {
            "action": text(f"planning.action_{each.action.value}", plan.language),
            "title": titles.get(each.dialogue, each.dialogue),
            "cost": cost,
            "why": each.why or text("planning.no_reason", plan.language),
        }
        notes.append(
            PlanNote(
                code="override", message=text("planning.override_cost", plan.language, **said), refs=(each.dialogue,)
            )
        )
    return tuple(notes)


def without_override(case: ProcessMap, index: int) -> ProcessMap:
    """The map without one of its changes."""
    return evolve(case, overrides=tuple(each for number, each in enumerate(case.overrides) if number != index))
