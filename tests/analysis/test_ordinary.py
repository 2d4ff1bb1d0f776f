"""Tests of the map as the ordinary reader may have it: the words go, the facts stay."""

from typing import Any

import pytest
from attrs import evolve, fields
from hypothesis import given
from hypothesis import strategies as st

from processmap.analysis.ordinary import hidden_names, ordinary, ordinary_names
from processmap.formats.document import loads_map
from processmap.messages.phrases import HIDDEN
from processmap.model.fields import KEY
from processmap.model.methods import methods_of
from processmap.model.process_map import ProcessMap
from processmap.model.texts import texts_of
from processmap.model.words import Visibility
from tests.strategies import process_maps

CASE = """
processmap: 1
title: Torget
question: Vad vill Anna Berg?
open: [allt, Bergs tomt]
stakeholders:
- {id: anna, name: Anna Berg, kind: person, visibility: confidential}
- {id: mamma, name: Anna Bergs mamma, kind: person}
- {id: grannar, name: Grannar, size: 40}
- {id: jour, name: Kvinnojouren, visibility: confidential, unavailable: [{start: 2026-05-01, why: På sjukhus}]}
perspectives:
- {id: p, statement: Mer ljus, held_by: [grannar], themes: [Annas hus, ljus]}
dialogues:
- {id: d1, title: Samtal hos Anna Bergs mamma, purpose: inventory, participants: [grannar], place: hos Anna,
   mentions: [anna berg, Annas bror], outcome: Berg kommer, phase: f,
   reasons: [{rule: mirror-back, because: Berg har berättat}]}
- {id: d2, title: Öppet hus, participants: [grannar], place: Ekhallen, method: egen}
methods:
- {id: egen, name: Skyddat möte, seats: [2, 12], visibility: confidential}
phases:
- {id: f, title: Först, when: efter mötet med kvinnojouren}
- {id: g, title: Hemlig fas, visibility: confidential}
rules:
  mirror-back: {off: true, why: Maria Ek är sjuk och orkar inte, visibility: confidential}
overrides:
- {action: forbid, dialogue: uppdrag, why: Chefen är under utredning, by: Maria Ek, visibility: confidential}
calendar:
  start: 2026-04-01
  rooms: [Ekhallen]
  facilitators: [{id: m, role: process_lead, name: Maria Ek på jouren, days_per_week: 2, visibility: confidential}]
reviewed: {by: Maria Ek, date: 2026-03-01, visibility: confidential}
pause: {why: Hon är hotad och rädd, since: 2026-03-02, visibility: confidential}
disposals: [{basis: working_material, by: Maria Ek, visibility: confidential}]
"""


def case() -> ProcessMap:
    """The map of these tests."""
    return loads_map(CASE)


def test_the_words_of_what_is_confidential_are_gone() -> None:
    """Names, reasons and who did it: of methods, phases, rules, changes, those who lead, the review
    and the rest.
    """
    made = ordinary(case(), "sv")
    kept = {"stakeholders"}  # the outputs leave out confidential entries of the lists by themselves
    said = " ".join(text for path, text in texts_of(made) if path[0] not in kept)
    for word in (
        "Maria",
        "Ek ",
        "sjuk",
        "utredning",
        "Skyddat",
        "Hemlig",
        "hotad",
        "Anna",
        "Berg",
        "jour",
    ):
        assert word not in said, word


def test_the_facts_stay() -> None:
    """A rule is still off, a change still made, a method still seats its people, somebody leads so
    many days.
    """
    whole, made = case(), ordinary(case(), "sv")
    assert [(each.rule, each.off) for each in made.rules] == [("mirror-back", True)]
    assert [(each.action, each.dialogue) for each in made.overrides] == [
        (each.action, each.dialogue) for each in whole.overrides
    ]
    assert methods_of(made)["egen"].seats == (2, 12)
    assert made.facilitators[0].days_per_week == 2
    assert made.facilitators[0].name is None
    assert made.reviewed is not None
    assert made.reviewed.date == whole.reviewed.date
    assert [each.id for each in made.dialogues] == [each.id for each in whole.dialogues]
    assert made.dialogues[1] == whole.dialogues[1]


def test_texts_that_name_somebody_hidden_have_another_word_instead() -> None:
    """A title becomes its sort, a place goes, a reason says that it is not shown; who is known is
    told by id.
    """
    made = ordinary(case(), "sv")
    talk = made.dialogues[0]
    assert (talk.title, talk.place, talk.outcome) == ("Inventering av perspektiv", None, None)
    assert talk.mentions == ("anna", HIDDEN)
    assert talk.reasons[0].because == "skälet visas inte här"
    assert made.perspectives[0].themes == (HIDDEN, "ljus")
    assert made.open == ("allt", HIDDEN)
    assert made.question == HIDDEN
    assert made.phases[0].title == "Först"
    assert made.phases[0].when is None
    assert made.stakeholders[1].name == "Person"  # Anna Bergs mamma
    assert made.stakeholders[3].unavailable[0].why != "På sjukhus"


def test_a_name_that_holds_a_hidden_one_is_not_told() -> None:
    """Somebody open who is called by the name of somebody hidden is not named in what is written."""
    names = ordinary_names(case())
    assert names.name("mamma", "sv") is None
    assert names.name("grannar", "sv") == "grannar"


def test_a_piece_of_a_withheld_text_is_withheld() -> None:
    """Of a text that names somebody hidden, or stands in a hidden entry, no sentence is told either;
    what also stands in the open is.
    """
    written = case()
    talk = written.dialogues[0].evolve(outcome="Berg kommer. Hon har en vit bil. Mer ljus")
    written = written.evolve(dialogues=[talk, *written.dialogues[1:]])
    names = ordinary_names(written)
    assert names.free("Hon har en vit bil") is None
    assert names.free("orkar inte") is None
    assert names.free("Mer ljus") == "Mer ljus"
    assert names.free("Något som ingen har skrivit") == "Något som ingen har skrivit"


def test_a_map_without_confidences_is_left_alone() -> None:
    """Not even copied."""
    plain = loads_map(
        "processmap: 1\ntitle: T\nstakeholders: [{id: a, name: Anna Berg, kind: person}]\n"
    )
    assert ordinary(plain, "sv") is plain
    assert not hidden_names(plain).within("Anna Berg")


def test_the_copy_remembers_what_was_taken_out() -> None:
    """A text made elsewhere, of the whole map, is still known by the copy; copying it again changes
    nothing.
    """
    made = ordinary(case(), "sv")
    assert hidden_names(made).within("Regeln är av: Maria Ek är sjuk och orkar inte")
    assert hidden_names(made).within("ett skyddat möte")
    assert ordinary(made, "sv") == made


def test_a_role_is_no_persons_name() -> None:
    """Of a confidential official the words that are a role's are anybody's; the person's own are
    not.
    """
    made = loads_map(
        "processmap: 1\ntitle: T\nstakeholders:\n"
        "- {id: a, name: Miljöchef Anna Berg, kind: official, visibility: confidential}\n"
        "- {id: b, name: Kommunstyrelsens ordförande, kind: elected, visibility: confidential}\n"
    )
    names = hidden_names(made)
    assert names.within("hos Anna")
    assert names.within("Bergs kontor")
    assert not names.within("Miljöchef söks")
    assert not names.within("Ordförande är vald")
    assert names.within("brev till kommunstyrelsens ordförande")


@pytest.mark.parametrize("language", ["sv", "en"])
def test_reasons_are_told_as_withheld_in_either_language(language: str) -> None:
    """Not as if none were given."""
    whole = case()
    made = ordinary(whole, language)
    assert made.rules[0].why
    assert made.rules[0].why != whole.rules[0].why
    assert made.overrides[0].why == made.rules[0].why


# Fields of which nothing is left where they name somebody hidden.
_FREE = frozenset({"how", "note", "outcome", "place", "reference", "when"})


@given(process_maps(), st.data())
def test_no_open_text_names_what_is_hidden(drawn: ProcessMap, data: st.DataObject) -> None:
    """Whoever is marked, no free text of an entry that is shown holds a hidden name."""
    marked = tuple(
        evolve(
            each,
            visibility=data.draw(st.sampled_from([Visibility.CONFIDENTIAL, Visibility.INTERNAL])),
        )
        for each in drawn.stakeholders
    )
    whole = drawn.evolve(stakeholders=marked)
    made = ordinary(whole, "sv")
    hidden = hidden_names(made)
    for path, said in texts_of(made):
        if path[-1] in _FREE and not _within_confidential(made, path):
            assert not hidden.within(said), (path, said)


def _within_confidential(made: ProcessMap, path: tuple[str | int, ...]) -> bool:
    value: object = made
    for step in path:
        marked = getattr(value, "visibility", None) is Visibility.CONFIDENTIAL
        if marked and value is not made:
            return True
        value = _at(value, step)
    return False


def _at(value: Any, step: str | int) -> object:
    """What stands at a step of a path, which is an index or a key as the document writes it."""
    if isinstance(step, int):
        return value[step]
    if isinstance(value, tuple):  # settings of rules stand under the rule's code
        return next(each for each in value if each.rule == step)
    for each in fields(type(value)):
        if KEY in each.metadata and (each.metadata[KEY].key or each.name) == step:
            return getattr(value, each.name)
    return None  # a parameter of a rule, which holds nothing further
