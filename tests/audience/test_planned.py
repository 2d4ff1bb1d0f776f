"""A plan as a reader may see it: nothing hidden is left in its keys and parameters, and what is open
is told as it stands.
"""

import pickle
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args, get_type_hints

import attrs
import pytest

import processmap as pm
from processmap.audience import Audience, view
from processmap.audience.planned import IDS, OURS, TEXTS, UNSEEN, told_plan, without_gaps
from processmap.audience.redaction import Redaction
from processmap.messages.phrases import HIDDEN
from processmap.model import plan as plans
from processmap.model.plan import OwnWords, Plan, Said
from processmap.pages.plan_page import alternatives_page
from processmap.planning.proposer import propose
from processmap.verbs.one_page import one_page
from processmap.verbs.seeing import seen_alternatives, seen_plan
from processmap.wording.written import talks_written, with_plan
from tests.safety.net import confided, hidden_words, reachable

EXAMPLES = Path(__file__).parents[2] / "examples"

KAJEN = pm.loads("""\
processmap: 1
title: Kajen
question: Vad ska hända med kajen?
stakeholders:
  - {id: boende, name: Boende vid kajen, kind: residents, affected: high}
  - {id: anna-berg, name: Anna Berg, kind: person, affected: high, places: [Norra kajen], visibility: confidential}
  - {id: fiskare, name: Fiskarna, kind: group, affected: high,
     note: Anna Berg säljer deras fisk. De kommer helst en onsdag.}
perspectives:
  - {id: tyst, statement: Det ska vara tyst, held_by: [boende, anna-berg]}
  - {id: bergs, statement: Bergs bod ska stå kvar, held_by: [fiskare]}
tensions: [{between: [tyst, bergs], aim: meet}]
open: [öppettiderna]
""")


def _classes() -> list[type]:
    found = (getattr(plans, name) for name in plans.__all__)
    return [each for each in found if isinstance(each, type) and attrs.has(each)]


def _of_words(hint: Any) -> bool:
    """Whether a field may hold a plain word."""
    return hint is str or any(_of_words(each) for each in get_args(hint))


def _fields() -> Iterator[tuple[str, str]]:
    of_a_plan = set(_classes()) - {plans.Alternatives}
    for made in sorted(of_a_plan, key=lambda each: each.__name__):
        hints = get_type_hints(made, vars(plans))
        yield from ((made.__name__, name) for name, hint in hints.items() if _of_words(hint))


def test_every_field_of_a_plan_that_holds_words_is_of_a_known_sort() -> None:
    """A field that joins the plan has to say whether it holds ids, the document's words or ours."""
    special = {("Counted", "number"), ("Said", "params"), ("PlanArena", "method")}
    special |= {("RuleText", "sv"), ("RuleText", "en")}
    known = OURS | IDS | TEXTS
    assert [each for each in _fields() if each not in special and each[1] not in known] == []
    assert len(OURS | IDS | TEXTS) == len(OURS) + len(IDS) + len(TEXTS)


@pytest.mark.parametrize("name", ["backa", "mossgruvan"])
def test_a_plan_of_an_open_map_is_seen_as_it_is(name: str) -> None:
    """Where nothing is hidden, every key and parameter is what the planner gave."""
    case = pm.read(EXAMPLES / f"{name}.yaml")
    assert isinstance(case, pm.ProcessMap)
    plan = propose(case)[0]
    made = told_plan(plan, Redaction(case, Audience.ORDINARY, "sv"))
    for each in attrs.fields(Plan):
        assert getattr(made, each.name) == getattr(plan, each.name), each.name


@pytest.mark.parametrize("hidden", reachable(), ids=lambda each: each.__name__)
def test_nothing_hidden_is_in_a_plan_that_is_seen(hidden: type) -> None:
    """Pickled with its plan, the others and what wording them needs, what an ordinary reader sees holds
    no word of what is hidden; nor do the pages that are made of it.
    """
    found = confided(hidden)
    seen = seen_alternatives(propose(found.case))
    assert seen.plan is not None
    assert seen.plan_facts is not None
    held = unicodedata.normalize("NFC", pickle.dumps(seen).decode("utf-8", "ignore"))
    assert [word for word in found.words if word in held] == []
    wording = seen.wording(page=True).names
    held = unicodedata.normalize("NFC", pickle.dumps(wording).decode("utf-8", "ignore"))
    assert [word for word in found.words if word in held] == []
    page = alternatives_page(seen).text(10_000) + repr(one_page(seen))
    assert hidden_words(page, found.words) == []


def _said(found: Any) -> Iterator[Said]:
    if isinstance(found, Said):
        yield found
    if attrs.has(type(found)):
        for each in attrs.fields(type(found)):
            yield from _said(getattr(found, each.name))
    elif isinstance(found, tuple):
        for each in found:
            yield from _said(each)


def test_a_piece_of_a_text_that_is_withheld_is_withheld_too() -> None:
    """A note that names somebody hidden is told neither whole nor by the sentence that does not."""
    plan = propose(KAJEN)[0]
    seen = seen_plan(KAJEN, plan)
    redaction = Redaction(KAJEN, Audience.ORDINARY, "sv")
    assert redaction.withholds("De kommer helst en onsdag")
    assert not redaction.withholds("Det ska vara tyst")
    words = [
        each
        for said in _said(seen.plan)
        for _, value in said.params
        if isinstance(value, OwnWords)
        for each in value.texts
    ]
    assert words
    assert not any("onsdag" in each or "Berg" in each for each in words)
    assert all(each.notes == () for each in seen.plan.arenas if seen.plan is not None)


def test_the_plan_itself_is_made_of_the_whole_map() -> None:
    """The planner reads what is hidden too; the titles that go into the document name nobody
    hidden.
    """
    plan = propose(KAJEN)[0]
    quoted = {
        key for said in _said(plan) for _, value in said.params for key in getattr(value, "ids", ())
    }
    assert {"anna-berg", "bergs"} <= quoted
    notes = repr([each.notes for each in plan.arenas])
    assert "onsdag" in notes
    written = with_plan(KAJEN, plan)
    talks = talks_written(KAJEN, plan, "sv")
    said = [each.title for each in talks]
    said += [each.title for each in written.arenas if each.title]
    said += [reason.because or "" for each in talks for reason in each.reasons]
    assert not any("Berg" in each or "onsdag" in each for each in said)


def test_a_step_of_only_those_who_are_hidden_is_told_as_data_without_anything() -> None:
    """Neither its kind, its place, its hour nor what it quotes is left; on paper there is no line
    for it, which would tell that there is something.
    """
    plan = propose(KAJEN)[0]
    apart = [each for each in plan.arenas if each.parties == ("anna-berg",)]
    assert apart
    seen = seen_plan(KAJEN, plan)
    assert seen.plan is not None
    unseen = [each for each in seen.plan.arenas if each.kind == UNSEEN]
    assert len(unseen) == len(apart)
    for each in unseen:
        assert (each.purpose, each.place, each.hour, each.notes, each.members) == (None,) * 3 + (
            (),
        ) * 2
    told = alternatives_page(seen).text(10_000)
    assert "beskrivs" not in told
    assert "inte namnges" not in told
    assert "Besök" not in told
    left = without_gaps(seen.plan)
    gone = {each.id for each in unseen}
    assert gone.isdisjoint(each.id for each in left.arenas)
    assert gone.isdisjoint(key for each in left.arenas for key in each.opens_after)
    assert not any(gone & set(pair) for pair in left.order)


def test_who_has_asked_for_everything_is_told_everything() -> None:
    """The one who leads the process sees the step and whom it concerns."""
    seen = seen_plan(KAJEN, propose(KAJEN)[0], who=Audience.WORKING)
    told = alternatives_page(seen).text(10_000)
    assert "Anna Berg" in told
    assert "inte beskrivs" not in told


def test_what_stands_instead_of_own_words_is_not_quoted() -> None:
    """An open view that names somebody hidden is not quoted by the word for what it is."""
    seen = seen_plan(KAJEN, propose(KAJEN)[0])
    assert seen.facts.unquoted == {"bergs"}
    assert "bergs" in seen.case
    assert seen.wording().names.words("bergs", "sv") is None
    assert seen.wording().names.words("tyst", "sv") == "Det ska vara tyst"
    assert HIDDEN not in alternatives_page(seen).text(10_000)


def test_an_id_made_of_a_hidden_name_is_another_wherever_it_stands() -> None:
    """What comes first still comes first: the plan's own ids agree with each other."""
    seen = seen_plan(KAJEN, propose(KAJEN)[0])
    assert seen.plan is not None
    arenas = {each.id for each in seen.plan.arenas}
    assert len(arenas) == len(seen.plan.arenas)
    assert not any("anna" in each for each in arenas)
    known = arenas | {each.id for each in seen.plan.gates}
    for arena in seen.plan.arenas:
        assert set(arena.opens_after) <= known
    assert {key for pair in seen.plan.order for key in pair} <= known


def test_the_plan_of_a_hidden_map_is_not_seen() -> None:
    """Where the map as a whole is confidential, the pages say so and nothing else."""
    case = KAJEN.evolve(visibility="confidential")
    seen = view(case, plan=propose(case)[0])
    assert (seen.plan, seen.plan_facts, seen.others) == (None, None, ())
    assert alternatives_page(seen).sections == ()
    assert one_page(seen).sections == ()
