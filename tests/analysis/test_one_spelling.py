"""One spelling of each theme and place, and what that means in what is made of a map."""

import unicodedata

from hypothesis import given, settings

import processmap as pm
from processmap.analysis.one_spelling import one_spelling
from processmap.model.same_text import text_key
from processmap.planning.situation import Situation
from tests.strategies import process_maps


def _decomposed(text: str) -> str:
    return unicodedata.normalize("NFD", text)


DOCUMENT = f"""\
processmap: 1
title: Samma ord på två sätt
commissioner: {_decomposed("Kommunstyrelsen i Åmål")}
stakeholders:
  - {{id: a, name: "Företagare på Åsen", affected: high, hit_by: [Trygghet på  kväll], places: [Skolgården]}}
  - {{id: b, name: "{_decomposed("företagare på  Åsen")}", affected: high, places: ["{_decomposed("skolgården")}"]}}
  - {{id: c, name: Skolgården, affected: high}}
perspectives:
  - {{id: p, statement: Det är mörkt, held_by: [c], themes: ["{_decomposed("trygghet på kväll")}"]}}
  - {{id: q, statement: Mer ljus, held_by: [a], themes: [trygghet på kväll]}}
decision_bodies:
  - {{id: ks, name: Kommunstyrelsen i Åmål}}
dialogues:
  - {{id: s, title: S, participants: [c], status: held, date: 2026-01-01, mentions: ["{_decomposed("SKOLGÅRDEN")}"]}}
  - {{id: t, title: T, participants: [c], date: 2026-03-02, start: "09:00", end: "10:00", place: "{_decomposed("Röda rummet")}"}}
  - {{id: u, title: U, participants: [a], date: 2026-03-02, start: "09:00", end: "10:00", place: röda rummet}}
calendar: {{rooms: [Röda rummet]}}
"""


@given(process_maps())
@settings(max_examples=40, deadline=None)
def test_nothing_but_spelling_changes(case: pm.ProcessMap) -> None:
    """Ids stay, each word stays the same word, and doing it again changes nothing."""
    made = one_spelling(case)
    assert list(made.by_id) == list(case.by_id)
    assert one_spelling(made) == made
    for before, after in zip(case.perspectives, made.perspectives, strict=True):
        assert {*map(text_key, before.themes)} == {*map(text_key, after.themes)}
    themes = {theme for each in made.perspectives for theme in each.themes}
    assert len({*map(text_key, themes)}) == len(themes)


def test_a_map_spelled_in_one_way_is_the_same_map() -> None:
    """Nothing is made anew where nothing differs."""
    case = pm.loads(
        "processmap: 1\ntitle: T\nperspectives: [{id: p, statement: S, themes: [ljus]}]\n"
    )
    assert one_spelling(case) is case


def test_the_same_theme_is_one_theme_in_plans_and_pictures() -> None:
    """In whichever form it was typed; under its first spelling."""
    case = pm.loads(DOCUMENT)
    assert Situation(case).themes == ("Trygghet på  kväll",)
    assert list(Situation(case).places) == ["Skolgården"]
    picture = pm.draw(case, "perspectives").render("txt").decode("utf-8")
    assert sum(text_key(line).endswith("trygghet på kväll") for line in picture.splitlines()) == 1
    only = pm.draw(case, "perspectives", only=[("theme", _decomposed("TRYGGHET på kväll"))])
    assert "Mer ljus" in only.render("txt").decode("utf-8")


def test_the_same_name_is_one_name_for_the_checker_and_the_recorder() -> None:
    """Two with one name are told (PM117), a mention is the one that is there (no PM110), rooms are
    the calendar's (PM431, no PM432), the commissioner is a body of the map, and `record` finds
    them by the name.
    """
    case = pm.loads(DOCUMENT)
    codes = [each.code for each in pm.check(case)]
    assert "PM117" in codes
    assert "PM110" not in codes
    assert "PM431" in codes
    assert "PM432" not in codes
    assert case.party_named(case.commissioner) == "ks"
    made = pm.record(case).outreach(_decomposed("skolgården"), outcome="met").case
    assert made.outreach[0].stakeholder == "c"


def test_the_document_keeps_how_it_was_written() -> None:
    """What a person wrote is not respelled in the file."""
    case = pm.loads(DOCUMENT)
    assert pm.dumps(case) == DOCUMENT
    pm.draw(case, "perspectives")
    assert pm.dumps(case) == DOCUMENT
