"""Who is where: a cell for every party and forum, and nothing of it where somebody is in fear."""

import datetime as dt
from pathlib import Path

import attrs

from processmap.formats.document import loads_map
from processmap.formats.files import read
from processmap.model.stakeholders import Relationship
from processmap.picture.diagram import Diagram
from processmap.picture.seating import Cell, Seating
from processmap.views.public import PUBLIC_VIEWS
from tests.seen import drawn as view

MAPS = Path(__file__).parent / "maps"
TODAY = dt.date(2026, 2, 16)


def _table(diagram: Diagram) -> dict[str, dict[str, Cell]]:
    content = diagram.content
    assert isinstance(content, Seating)
    return {
        party.title: {place.title: cell for place, cell in zip(content.places, row, strict=True)}
        for party, row in zip(content.parties, content.cells, strict=True)
    }


def test_chairs_say_what_has_been_answered() -> None:
    """Yes, asked and kept open differ; a reason stands where there is no chair; what is missing is
    a question.
    """
    table = _table(view(read(MAPS / "small.yaml"), "rooms", today=TODAY))
    assert table["Markägare på Storhöjden"]["Bordet i Norrby"].chairs == ("yes", "yes")
    assert table["Samebyns renskötare"]["Bordet i Norrby"].chairs == ("kept",)
    assert table["Boende i Norrby by"]["Faktapanel om ljud"].chairs == ("asked",)
    declined = table["Markägare på Storhöjden"]["Faktapanel om ljud"]
    assert (declined.chairs, declined.lines) == (("no",), ("avstår",))
    own = table["Samebyns renskötare"]["Faktapanel om ljud"]
    assert (own.sign, own.lines) == ("own-track", ("har eget spår",))
    assert table["Boende i Norrby by"]["Fattas ännu"].kind == "question"


def test_every_cell_says_something() -> None:
    """No cell is empty: a dash is a word too."""
    for row in _table(view(read(MAPS / "middle.yaml"), "rooms", today=TODAY)).values():
        assert all(cell.kind == "none" or cell.lines or cell.marks for cell in row.values())


def test_what_is_next_stands_once() -> None:
    """The next talk is the one dark cell, where it is with one party."""
    table = _table(view(read(MAPS / "small.yaml"), "rooms", today=TODAY))
    dark = [
        (party, place)
        for party, row in table.items()
        for place, cell in row.items()
        if cell.kind == "next"
    ]
    assert dark == [("Samebyns renskötare", "Eget spår")]


def test_where_somebody_is_in_fear_only_the_lead_sees_it() -> None:
    """Threats or a need of safety hide the table, also its pattern, unless it is the lead's own
    view; never public.
    """
    case = read(MAPS / "small.yaml")
    tie = Relationship(source="bolaget", target="boende", kind="conflict", threats="yes")
    afraid = (case.stakeholders[0].evolve(needs=["safety"]), *case.stakeholders[1:])
    for changed in (case.evolve(relationships=(tie,)), attrs.evolve(case, stakeholders=afraid)):
        hidden = view(changed, "rooms", today=TODAY)
        assert not hidden.boxes
        assert "rädd eller hotad" in hidden.empty
        assert "Boende" not in repr(hidden.alternative)
        shown = view(changed, "rooms", today=TODAY, show_confidential=True)
        assert shown.boxes
        assert any("mönster" in note for note in shown.notes)
    assert "rooms" not in PUBLIC_VIEWS


PEOPLE = """processmap: 1
title: Torget
stakeholders:
  - {id: ab, name: Anna Berg, kind: person, affected: high, willing: 'yes'}
  - {id: fo, name: Föreningen, kind: association, affected: high}
  - {id: sk, name: Skolan, kind: authority, affected: medium}
"""


def _rooms(document: str, day: dt.date = TODAY) -> Diagram:
    return view(loads_map(PEOPLE + document), "rooms", today=day)


def _seating(diagram: Diagram) -> Seating:
    assert isinstance(diagram.content, Seating)
    return diagram.content


def test_who_wants_to_and_who_is_still_to_be_asked_have_unlike_chairs() -> None:
    """Wanting to take part is neither a yes to just this nor nothing at all, and the last row
    counts each by itself, in one sentence.
    """
    made = _rooms(
        """
arenas:
  - id: bord
    kind: round_table
    title: Bordet
    members: [ab, fo, {party: sk, seats: 3, state: asked}, {seats: 4, by: lot}]
"""
    )
    table = _table(made)
    assert table["Anna Berg"]["Bordet"].chairs == ("wants",)
    assert table["Föreningen"]["Bordet"].chairs == ("open", "open")
    assert table["Skolan"]["Bordet"].chairs == ("asked", "asked", "asked")
    at = [place.title for place in _seating(made).places].index("Bordet")
    assert _seating(made).chairs[at] == (
        "10 stolar",
        "1 vill vara med, 3 utan svar, 2 ska tillfrågas, 4 lottas",
    )


def test_a_meeting_for_whoever_comes_has_no_chairs() -> None:
    """Nobody has a chair of their own at an open meeting, and nobody is asked who is to sit there;
    at a small one both.
    """
    made = _rooms(
        """
dialogues:
  - {id: a, title: Öppet hus, purpose: mirror, method: open_house, participants: [ab, fo]}
  - {id: b, title: Liten krets, purpose: meet, method: small_group, participants: [fo]}
  - {id: c, title: Torgmöte, purpose: create, open_to: everybody, participants: [sk]}
  - {id: d, title: Samtal, purpose: inventory, participants: [fo, sk], status: held}
"""
    )
    table = _table(made)
    assert table["Föreningen"]["Öppet hus"].sign == "invite"
    assert table["Skolan"]["Torgmöte"].sign == "invite"
    assert table["Föreningen"]["Liten krets"].chairs == ("open", "open")
    assert "Vilka" not in " ".join(table["Skolan"]["Fattas ännu"].lines)
    assert "Vilka två?" in " ".join(table["Föreningen"]["Fattas ännu"].lines)


def test_what_has_been_is_never_said_to_come_later() -> None:
    """A talk that was held on no known day is held, and one whose day has passed is asked about
    rather than planned.
    """
    made = _rooms(
        """
dialogues:
  - {id: a, title: Kaffe, purpose: inventory, participants: [fo], status: held, place: kyrkan}
  - {id: b, title: Samling, purpose: meet, participants: [sk], date: 2026-01-23}
"""
    )
    table = _table(made)
    assert table["Föreningen"]["Egna samtal"].marks == (("held", "hållet, kyrkan"),)
    assert table["Skolan"]["Samling"].marks == (("asked", "23 jan: hölls det?"),)


def test_what_is_next_stands_in_the_corner_where_no_cell_can_say_it() -> None:
    """A decision, or a talk with several, is next in the corner above the parties; one party's
    talk in its cell, and then the corner is empty.
    """
    several = _rooms(
        "dialogues: [{id: a, title: Torgmöte, purpose: meet, participants: [fo, sk], date: 2026-03-02}]"
    )
    coming = _seating(several).coming
    assert coming is not None
    assert coming.lines == ("HÄRNÄST", "mån 2 mars", "Torgmöte")
    one = _rooms(
        "dialogues: [{id: a, title: Samtal, purpose: inventory, participants: [fo], date: 2026-03-02}]"
    )
    assert _seating(one).coming is None
    dark = [cell for row in _seating(one).cells for cell in row if cell.kind == "next"]
    assert [(cell.lines, cell.about) for cell in dark] == [(("HÄRNÄST", "mån 2 mars"), "Samtal")]
    for made in (several, one):
        assert [box.state for box in made.boxes].count("next") == 1


def test_drafts_answers_and_own_groups_are_no_chairs() -> None:
    """A draft goes home to those who sit together, an answer is given so many times, and an own
    group stands among the own talks before any meeting of it is written.
    """
    table = _table(
        _rooms(
            """
arenas:
  - {id: eg, kind: own_group, members: [fo]}
  - {id: bord, kind: round_table, title: Bordet, members: [ab, fo]}
  - {id: hem, kind: anchoring, title: Utkastet hem}
  - {id: s1, kind: feedback, members: [fo, sk]}
  - {id: s2, kind: feedback, members: [fo]}
"""
        )
    )
    assert table["Föreningen"]["Egna samtal"].marks == (("provisional", "Samtal i egen grupp"),)
    assert table["Anna Berg"]["Utkastet hem"].sign == "mark-paper"
    assert table["Skolan"]["Utkastet hem"].kind == "none"
    assert table["Föreningen"]["Återkoppling"].lines == ("får svar 2 gånger",)
    assert table["Skolan"]["Återkoppling"].lines == ("får svar",)
    assert table["Skolan"]["Återkoppling"].sign == "answer"


def test_a_body_that_sits_in_a_forum_has_a_row_and_its_chairs() -> None:
    """A board in a steering group is not left out because it has nothing to decide yet."""
    table = _table(
        _rooms(
            """
decision_bodies: [{id: ks, name: Kommunstyrelsen, kind: board}]
arenas:
  - {id: styr, kind: steering_group, title: Styrgruppen, members: [fo, {party: ks, seats: 2, state: 'yes'}]}
"""
        )
    )
    assert table["Kommunstyrelsen"]["Styrgruppen"].chairs == ("yes", "yes")


def test_columns_of_one_title_are_told_apart() -> None:
    """Two working groups without names are two columns with a number each."""
    made = _rooms(
        "arenas: [{id: a, kind: working_group, members: [fo]}, {id: b, kind: working_group, members: [sk]}]"
    )
    titles = [place.title for place in _seating(made).places]
    assert titles[:2] == ["Arbetsgrupp 1", "Arbetsgrupp 2"]


def test_heads_say_a_time_only_where_the_map_knows_one() -> None:
    """What has no time says none; the first of several meetings is told as the first; a decision
    as early as it can be.
    """
    content = view(read(MAPS / "small.yaml"), "rooms", today=TODAY).content
    assert isinstance(content, Seating)
    under = {place.title: place.under for place in content.places}
    assert under["Utkastet hem"] == ""
    assert under["Svar till alla"] == ""
    assert under["Eget spår"] == "1–3 träffar, första i mars"
    assert under["Beslut"] == "tidigast 8 sept"


def test_why_a_party_is_there_is_what_is_theirs_alone() -> None:
    """Whose yes is needed and who would carry it out say so also where it touches them strongly."""
    case = read(MAPS / "small.yaml")
    people = tuple(
        each.evolve(affected="high") if each.id == "bolaget" else each for each in case.stakeholders
    )
    content = view(attrs.evolve(case, stakeholders=people), "rooms", today=TODAY).content
    assert isinstance(content, Seating)
    under = {party.title: party.under for party in content.parties}
    assert under["Markägare på Storhöjden"] == "vars ja behövs"
    assert under["Vindkraftsbolaget Nordanvind AB"] == "skulle genomföra det"
    assert under["Boende i Norrby by"] == "får leva med det"


def test_a_cell_says_only_what_its_row_and_its_column_do_not() -> None:
    """What is next says when, and who begins; its title stands in the cell only where the column
    holds several talks. The details tell it always.
    """
    talk = "title: Kaffe, purpose: inventory, participants: [fo], date: 2026-03-02"
    one = _rooms(f"dialogues: [{{id: a, {talk}}}]")
    dark = [cell for row in _seating(one).cells for cell in row if cell.kind == "next"]
    assert [cell.lines for cell in dark] == [("HÄRNÄST", "mån 2 mars")]
    told = next(box for box in one.boxes if box.state == "next")
    assert "Kaffe" in told.details
    several = _rooms(
        "dialogues: [{id: a, title: Repetition, purpose: prepare, participants: [fo], "
        "date: 2026-03-02}]"
    )
    dark = [cell for row in _seating(several).cells for cell in row if cell.kind == "next"]
    assert [cell.lines for cell in dark] == [("HÄRNÄST", "mån 2 mars", "Repetition")]


def test_a_talk_to_get_ready_says_so_beside_its_day() -> None:
    """Of two days of one party the second is told apart from the first talk, in both languages."""
    document = (
        "dialogues: [{id: a, title: Kaffe, purpose: inventory, participants: [fo], "
        "date: 2026-02-02, status: held}, {id: b, title: Val, purpose: prepare, "
        "participants: [fo], date: 2026-03-24}, {id: c, title: Mote, purpose: meet, "
        "participants: [fo, sk], date: 2026-03-02}]"
    )
    for language, said in (("sv", "24 mars, förbereder sig"), ("en", "24 March, gets ready")):
        made = view(loads_map(PEOPLE + document), "rooms", today=TODAY, language=language)
        marks = [mark for row in _seating(made).cells for cell in row for mark in cell.marks]
        assert ("dated", said) in marks


def test_an_answer_to_all_has_a_short_head() -> None:
    """A long title of the one talk that answers everybody stands in the details; where it is for
    some only the head keeps it, since "to all" would not be true.
    """
    for parties, head in (
        ("ab, fo, sk", "Svar till alla"),
        ("ab, fo", "Vad det blev av vad ni sade till oss"),
    ):
        made = _rooms(
            "dialogues: [{id: a, title: Vad det blev av vad ni sade till oss, purpose: feedback, "
            f"participants: [{parties}]}}]"
        )
        assert head in [place.title for place in _seating(made).places]
        assert any("Vad det blev av vad ni sade till oss" in box.details for box in made.boxes)


def test_a_body_is_told_once_to_decide() -> None:
    """That a body decides stands in the column of the decision, and not under its name too."""
    made = view(read(MAPS / "small.yaml"), "rooms", today=TODAY)
    row = next(each for each in _seating(made).parties if each.title == "Kommunstyrelsen")
    assert row.under == ""
    assert _table(made)["Kommunstyrelsen"]["Beslut"].lines == ("beslutar",)
