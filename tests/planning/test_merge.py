"""Into the document and back: only proposals nobody has touched are replaced, and writing twice is writing once."""

from random import Random

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from processmap.formats.comments import places_of_comments
from processmap.formats.document import dumps, loads
from processmap.formats.splice import Splicer
from processmap.formats.tree import Mapping, Scalar, Sequence
from processmap.model.dialogues import Dialogue
from processmap.model.process_map import ProcessMap
from processmap.model.project import Override
from processmap.model.stamp import stamped
from processmap.model.words import DialogueStatus
from processmap.planning import propose, with_plan
from processmap.planning.merge import untouched, without_proposals
from tests import strategies
from tests.planning.makers import town


def test_a_plan_is_written_as_proposals_with_their_reasons() -> None:
    """Every dialogue of the plan stands in the document, proposed, with what comes before it and why."""
    case = town()
    plan = propose(case).plans[0]
    written = with_plan(case, plan)
    assert {each.id for each in written.dialogues} == {each.id for each in plan.dialogues}
    joint = next(each for each in written.dialogues if each.id == "gemensamt-1")
    assert joint.status == "proposed"
    assert joint.reasons
    assert "aterspegling" in {after.dialogue for each in written.dialogues for after in each.after}
    assert all(after.rule and after.because for each in written.dialogues for after in each.after)


@given(strategies.maps_with_tensions())
@settings(max_examples=12, deadline=None)
def test_writing_twice_is_writing_once(case: ProcessMap) -> None:
    """Proposing again on what was written gives the same plan and the same document, for every alternative."""
    for plan in propose(case):
        written = with_plan(case, plan)
        again = propose(written)[plan.name]
        assert again == plan
        assert with_plan(written, again) == written


def test_nothing_is_left_of_a_plan_nobody_touched() -> None:
    """Taking the proposals away gives the document back."""
    case = town()
    assert without_proposals(with_plan(case, propose(case).plans[0])) == case


def test_what_a_person_has_changed_is_theirs() -> None:
    """A proposal with another title stays as it is, and is not proposed a second time."""
    case = town()
    written = with_plan(case, propose(case).plans[0])
    changed = tuple(
        each.evolve(title="Fika med de unga") if each.id == "samtal-unga" else each for each in written.dialogues
    )
    edited = attrs.evolve(written, dialogues=changed)
    plan = propose(edited).plans[0]
    again = with_plan(edited, plan)
    assert next(each for each in again.dialogues if each.id == "samtal-unga").title == "Fika med de unga"
    assert sum("unga" in each.participants and each.purpose == "inventory" for each in again.dialogues) == 1
    assert with_plan(again, propose(again).plans[0]) == again


def test_every_field_counts_as_touched() -> None:
    """Whatever a person changes in a proposal, it is theirs from then on."""
    case = town()
    written = with_plan(case, propose(case).plans[0])
    talk = next(each for each in written.dialogues if each.id == "gemensamt-1")
    assert untouched(written, talk)
    for change in (
        {"participants": talk.participants[:1]},
        {"method": "round_table"},
        {"status": "planned"},
        {"note": "Ring först"},
        {"provisional": not talk.provisional},
        {"place": "Biblioteket"},
        {"after": ()},
        {"reasons": ()},
        {"stamp": None},
    ):
        assert not untouched(written, talk.evolve(**change)), change


def test_an_accepted_proposal_stays() -> None:
    """An override that accepts or pins a proposal makes it the facilitator's."""
    case = town()
    written = with_plan(case, propose(case).plans[0])
    kept = attrs.evolve(written, overrides=(Override(action="accept", dialogue="gemensamt-1"),))
    assert "gemensamt-1" in without_proposals(kept)
    assert "aterspegling" not in without_proposals(kept)


def test_a_proposal_referred_to_elsewhere_stays() -> None:
    """A perspective voiced in a proposed talk ties the talk to what a person has written."""
    case = town()
    written = with_plan(case, propose(case).plans[0])
    views = tuple(each.evolve(voiced_in=("samtal-unga",)) for each in written.perspectives)
    assert "samtal-unga" in without_proposals(attrs.evolve(written, perspectives=views))


def test_the_order_of_the_document_does_not_matter_for_ids() -> None:
    """Turning every list round gives the same proposals under the same ids."""
    case = town()
    turned = attrs.evolve(
        case,
        stakeholders=case.stakeholders[::-1],
        perspectives=case.perspectives[::-1],
        tensions=case.tensions[::-1],
        decision_bodies=case.decision_bodies[::-1],
    )

    def content(each: ProcessMap) -> dict[str, tuple[object, ...]]:
        return {d.id: (d.title, tuple(sorted(d.participants)), d.method) for d in propose(each).plans[0].dialogues}

    assert content(case).keys() == content(turned).keys()


def test_an_order_a_person_has_written_to_a_proposal_is_kept() -> None:
    """A planned dialogue may come after a proposed one; proposing again keeps that order."""
    case = town()
    written = with_plan(case, propose(case).plans[0])
    own = Dialogue(id="eget", title="Eget möte", status="planned", after=["aterspegling"])
    edited = attrs.evolve(written, dialogues=(*written.dialogues, own))
    plan = propose(edited).plans[0]
    assert ("aterspegling", "eget") in {(each.before, each.after) for each in plan.precedences}
    again = with_plan(edited, plan)
    assert next(each for each in again.dialogues if each.id == "eget") == own
    assert with_plan(again, propose(again).plans[0]) == again


def _proposed(case: ProcessMap) -> ProcessMap:
    """A document with proposals in it, as it is proposed for again."""
    return with_plan(case, propose(case).plans[0])


def test_what_stands_in_the_document_stays_where_it_stands() -> None:
    """A touched proposal keeps its place among the others, and a new one comes beside its neighbour in the plan."""
    written = _proposed(town())
    order = [each.id for each in written.dialogues]
    changes = {"samtal-unga": {"title": "Fika"}, "aterspegling": {"status": DialogueStatus.PLANNED}}
    changed = []
    for each in written.dialogues:
        after = tuple(one for one in each.after if one.dialogue != "gemensamt-1")
        if each.id != "gemensamt-1":
            changed.append(stamped(each.evolve(after=after)).evolve(**changes.get(each.id, {})))
    there = [each.id for each in _proposed(attrs.evolve(written, dialogues=tuple(changed))).dialogues]
    left = [key for key in order if key in there and key != "gemensamt-1"]
    assert [key for key in there if key in left] == left
    assert there[0] == order[0]
    assert there[there.index("gemensamt-1") - 1] == order[order.index("gemensamt-1") - 1]


def test_a_comment_in_a_proposal_makes_it_a_persons() -> None:
    """On a line, among its lines, below or above: it is not taken away, and its words stay as they are."""
    text = dumps(_proposed(town()))
    for before, after in (
        ("  - id: samtal-unga\n", "  - id: samtal-unga   # ring först\n"),
        ("  - id: samtal-unga\n", "  - id: samtal-unga\n    # ring först\n"),
        ("  - id: samtal-unga\n", "\n  # ring först\n\n  - id: samtal-unga\n"),
    ):
        assert before in text
        commented = loads(text.replace(before, after))
        assert isinstance(commented, ProcessMap)
        assert "samtal-unga" in without_proposals(commented)
        assert "samtal-handlare" not in without_proposals(commented)
        assert dumps(_proposed(commented)) == commented.origin.text
    assert "samtal-unga" not in without_proposals(loads(text))  # type: ignore[arg-type]  # a working document


def _spans(text: str) -> dict[str, tuple[int, int, int, int]]:
    """For each dialogue of a text: where it and its comments begin and end, and where its own lines do."""
    tree = loads(text).origin.tree
    listed = tree.get("dialogues")
    splicer = Splicer(text, tree)
    found = {}
    assert isinstance(listed, Sequence)
    for index, item in enumerate(listed.items):
        key = item.get("id") if isinstance(item, Mapping) else None
        assert isinstance(key, Scalar)
        dash, end = splicer.dash_of(listed, index), splicer.owned(listed, index)[1]
        found[key.value] = (splicer.owned(listed, index)[0], end, text.rindex("\n", 0, dash) + 1, end)
    return found


def _where(text: str) -> dict[str, str]:
    """For each comment of a text the dialogue that it belongs to."""
    spans = _spans(text)
    return {
        said: key
        for at, said in places_of_comments(text, loads(text).origin.tree)
        for key, (start, end, *_) in spans.items()
        if start <= at < end
    }


def _by_hand(text: str, chance: Random) -> tuple[str, set[str]]:
    """A text as somebody leaves it: some dialogues with comments, another title or accepted, some deleted."""
    deleted = set()
    spans = _spans(text)
    for number, (key, (_, _, start, end)) in reversed(list(enumerate(spans.items()))):
        lines = text[start:end].splitlines(keepends=True)
        deed = chance.choice(("line", "above", "below", "title", "accept", "delete", "both", "", "", ""))
        if deed == "delete":
            deleted.add(key)
            lines = []
        if deed in ("title", "both"):
            lines = [f"    title: Eget {number}\n" if line.startswith("    title: ") else line for line in lines]
        if deed == "accept":
            lines = [line.replace("status: proposed", "status: planned") for line in lines]
        if deed in ("line", "both"):
            at = next(index for index, line in enumerate(lines) if line.startswith("    status: "))
            lines[at] = lines[at].rstrip("\n") + f"  # rad {number}\n"
        if deed == "above":
            lines.insert(0, f"  # över {number}\n")
        if deed == "below":
            lines.append(f"    # under {number}\n")
        text = text[:start] + "".join(lines) + text[end:]
    return text, deleted


@given(strategies.maps_with_tensions(groups=(2, 4), tensions=(1, 3)), st.randoms(use_true_random=False))
@settings(max_examples=15, deadline=None)
def test_nothing_a_person_wrote_is_lost_and_nothing_deleted_returns(case: ProcessMap, chance: Random) -> None:
    """Whatever is commented, changed, accepted or deleted by hand: proposing again leaves every word where it stood."""
    first = dumps(_proposed(attrs.evolve(case, language="sv")))
    text, deleted = _by_hand(first, chance)
    if "\n  - id:" not in text:
        return  # everything was deleted, and the text says nothing of dialogues any more
    edited = loads(text)
    assert isinstance(edited, ProcessMap)
    made = dumps(_proposed(edited))
    again = loads(made)
    assert isinstance(again, ProcessMap)
    assert _where(made) == _where(text)
    assert made.count("#") == text.count("#")
    own = {each.id: each.title for each in edited.dialogues if each.title.startswith("Eget")}
    assert own.items() <= {(each.id, each.title) for each in again.dialogues}
    kept = [each.id for each in edited.dialogues if not untouched(edited, each)]
    assert [each.id for each in again.dialogues if each.id in kept] == kept
    assert set(edited.origin.struck) <= deleted
    struck = {each.dialogue for each in edited.overrides}
    assert struck <= deleted
    assert not struck & {each.id for each in again.dialogues}
    assert not struck & {after.dialogue for each in again.dialogues for after in each.after}
    assert edited.overrides == again.overrides
    assert dumps(_proposed(again)) == made
