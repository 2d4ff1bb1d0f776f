"""Kinds of faults that a strict reader found in plans and pages of real cases, each tried here on a
small map that is made up.
"""

from typing import Any

from processmap.language.agreement import with_article
from processmap.language.names import those_counted
from processmap.model.plan import Named, Quoted, Said
from processmap.planning.form import lives_elsewhere
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from tests.planning.expectations import case_of
from tests.planning.test_meanwhile import RULED, SETTLED, SUIT, _document, _told
from tests.planning.test_read_by_others import AGREED, BAY, HOMES, _brief, _page, _plan


def test_those_concerned_settle_who_leads_topics_and_rules() -> None:
    """And no topic is written as decided elsewhere."""
    page = _page({**BAY, "result_is": "agreement", "owner": "Sjö kommun"}, whole=True)
    assert "vem som leder, vilka ämnen i vilken ordning (”skydd” och vad andra lägger till)" in page
    assert "de valda ämnena" in page


def test_what_is_followed_up_is_followed_up_where_it_is_felt() -> None:
    """Also with those elected who have little say, and never with those who live elsewhere."""
    district = {"id": "del", "name": "Stadsdelen Norr", "kind": "elected", "influence": "low"}
    away = {"id": "bort", "name": "Ägare av fritidshus", "kind": "residents", "affected": "high"}
    people = [*BAY["stakeholders"], district, away]
    document = {**BAY, "result_is": "agreement", "stakeholders": people}
    assert lives_elsewhere(Situation(case_of(document)), "bort")
    follow = next(each for each in _plan(document).arenas if each.kind == "monitoring")
    assert "del" in follow.parties
    assert isinstance(follow.place, Said)
    assert "del" in follow.place.refs
    assert "bort" not in follow.place.refs


def test_an_elected_body_is_asked_for_a_decision_in_writing() -> None:
    """Also in the small process: a council is neither rung nor mailed."""
    council = {"id": "full", "name": "Kommunfullmäktige", "kind": "council"}
    matter = {"id": "d", "title": "Parken säljs", "body": "full", "outcome": "pending"}
    document = {
        "title": "Parken",
        "language": "sv",
        "stakeholders": BAY["stakeholders"][2:4],
        "perspectives": [{"id": "p", "statement": "Parken behövs", "held_by": ["oborna"]}],
        "decision_bodies": [council],
        "decisions": [{**matter, "about": "matter"}],
    }
    page = _page(document)
    assert "Be ordföranden i kommunfullmäktige låta dem besluta, och svara skriftligt" in page
    assert "Ring ordföranden" not in _brief(document)


def test_whoever_settled_with_those_who_sue_tells_of_the_suit_too() -> None:
    """And what is kept meanwhile of what the court has ruled."""
    settled = {**SETTLED, "with": ["bat", "fagel", "station"]}
    met = {"id": "mote", "title": "Första mötet", "participants": ["bat", "byn"], "status": "held"}
    told = _told(
        earlier=[settled],
        dialogues=[met],
        proceedings=[{**SUIT, "parties": ["bat", "fagel"]}],
        decisions=[RULED, *_document()["decisions"]],
    )
    assert "Till dess säger de vad som hålls av ”Domen om farleden”." in told
    suits = [{**SUIT, "parties": ["bat", "fagel"]}]
    made = propose(case_of(_document(earlier=[settled], dialogues=[met], proceedings=suits)))[0]
    court = next(each for each in made.arenas if each.kind == "information")
    assert isinstance(court.purpose, Said)
    who = dict(court.purpose.params)["who"]
    assert isinstance(who, Named)
    assert "station" in who.ids


def test_talks_in_the_houses_go_on_between_the_meetings() -> None:
    """With the same people and their association, as before the table."""
    plan = _plan(HOMES)
    between = [each for each in plan.arenas if each.between and each.kind == "own_group"]
    assert any({"kvarteret", "ovriga", "forening"} <= set(each.parties) for each in between)
    page = _page(HOMES)
    assert "så många träffar som husen kräver" in page
    assert "gången, så många träffar som husen kräver. 1–2 träffar" not in page


def test_a_standing_body_goes_on_finding_out_together() -> None:
    """Where those who live by the matter and those who study it sit there."""
    expert = {"id": "forskare", "name": "Forskarna", "kind": "expert"}
    unit = {**AGREED["organisation"][0], "members": ["fiskare", "kommunen", "forskare"]}
    people = [*AGREED["stakeholders"], expert]
    page = _page({**AGREED, "stakeholders": people, "organisation": [unit]})
    assert "Fiskarna och forskarna reder vidare ut vad som är känt, tillsammans." in page
    assert "reder vidare ut" not in _page(AGREED)


def test_a_name_that_counts_is_those_and_not_any() -> None:
    """ "Three firms" is a name of those three; what is no such name is left alone."""
    assert those_counted("Tre byggbolag") == "de tre byggbolagen"
    assert those_counted("Två tjänstepersoner som utreder") == (
        "de två tjänstepersonerna som utreder"
    )
    assert those_counted("Tre Liljor") == "Tre Liljor"
    assert those_counted("Byalaget") == "Byalaget"
    assert with_article("two environmental organisations") == "the two environmental organisations"


def test_the_one_part_stands_before_the_other() -> None:
    """Whatever the letters say, and in whatever order they are written."""
    camps = ["det andra lägret", "det ena lägret"]
    for names in (camps, camps[::-1]):
        people: list[dict[str, Any]] = [
            {**each, "subgroups": names} if each["id"] == "oborna" else each
            for each in BAY["stakeholders"]
        ]
        parts = Situation(case_of({**BAY, "stakeholders": people})).parts("oborna")
        assert [part.rsplit("/", 1)[1][:7] for part in parts] == ["det-ena", "det-and"]


def test_only_what_can_become_something_is_answered_for() -> None:
    """A feeling is not; a need is."""
    for aspect, quoted in (("feeling", False), ("need", True)):
        fish = {"id": "fisk", "statement": "Fisket ska vara kvar", "held_by": ["fiskare"]}
        views = [
            {**each, "aspect": aspect} if each["id"] in ("leva", "fisk") else each
            for each in [*BAY["perspectives"], fish]
        ]
        plan = _plan({**BAY, "perspectives": views})
        answer = next(
            each for each in plan.arenas if each.kind == "feedback" and each.phase == "back"
        )
        assert isinstance(answer.purpose, Said)
        assert isinstance(dict(answer.purpose.params)["what"], Quoted) is quoted


def test_the_question_whom_they_would_answer_stands_in_the_plan_too() -> None:
    """Once; who calls stands just before it there, and in the question itself on the page."""
    heated = [{"source": "oborna", "target": "verket", "kind": "conflict", "stage": 4}]
    document = {**BAY, "relationships": heated}
    asked = "om de godtar Länsstyrelsen som samtalsledare"
    assert asked in _brief(document)
    assert _page(document).count("om de godtar det") == 1
    assert "Den som ringer är Länsstyrelsen." in _page(document)


def test_what_lies_ready_is_a_proposal() -> None:
    """Nobody reads that the thing itself is done."""
    drafted = {"id": "park", "title": "Havspark", "status": "ready", "made_by": ["verket"]}
    page = _page({**BAY, "proposals": [drafted]}, whole=True)
    assert "Förslaget ”Havspark” ligger färdigt" in page
    assert "Redan färdigt" not in page


VOTED: dict[str, Any] = {
    **BAY,
    "decision_bodies": [{"id": "full", "name": "Kommunfullmäktige", "kind": "council"}],
    "proceedings": [
        {
            "id": "val",
            "title": "Folkomröstningen",
            "kind": "referendum",
            "outcome": "Nej",
            "ends": "2026-01-10",
        }
    ],
    "calendar": {"start": "2026-02-01"},
    "decisions": [
        {
            "id": "veto",
            "title": "Ja eller nej till bron",
            "body": "full",
            "outcome": "pending",
            "about": "matter",
        }
    ],
    "relationships": [
        {
            "source": "oborna",
            "target": "fiskare",
            "kind": "conflict",
            "stage": 5,
            "threats": "yes",
        }
    ],
}


def test_what_protects_people_stands_first_while_a_decision_runs() -> None:
    """In the plan and on the page; whoever is asked in what stands first is not rung as well."""
    page, brief = _page(VOTED), _brief(VOTED)
    assert page.index("Små skyddade samtal") < page.index("ger besked om")
    assert brief.index("Små skyddade samtal") < brief.index("ger besked om")
    assert "Ring ordföranden" not in brief


def test_threats_are_looked_at_before_any_talk_while_a_decision_runs() -> None:
    """Whoever answers for protection is spoken with first, and the sheltered talks wait for it."""
    page = _page(VOTED)
    safety, talks = page.index("som svarar för skydd"), page.index("Små skyddade samtal")
    assert safety < talks < page.index("ger besked om")
    plan = propose(case_of(VOTED)).plans[0]
    (gate,) = [each.id for each in plan.gates if each.kind == "safety"]
    (sheltered,) = [
        each
        for each in plan.arenas
        if isinstance(each.title, Said) and each.title.key == "plan_small.sheltered_title"
    ]
    assert gate in sheltered.opens_after


def test_no_time_to_answer_lies_in_the_summer() -> None:
    """Not its first day only: the whole of it."""
    consultation = {"id": "sam", "title": "Samråd", "kind": "consultation", "by": ["regeringen"]}
    page = _page({**BAY, "proceedings": [consultation]})
    assert "hela tiden ligger utanför juni–augusti" in page


def test_no_side_is_answered_for_its_view_alone() -> None:
    """Where what one side says can become nothing by itself, the answer is about the topics, and
    not about the view of the other side only.
    """
    views: list[dict[str, Any]] = [
        {
            "id": "boll",
            "statement": "Bollen hörs till tio",
            "aspect": "feeling",
            "held_by": ["grannar"],
            "themes": ["ljud"],
        },
        {
            "id": "plan",
            "statement": "Vi har ingen annan plan",
            "aspect": "need",
            "held_by": ["elever"],
            "themes": ["ljud"],
        },
    ]
    document: dict[str, Any] = {
        "title": "Skolgården",
        "open": ["tiderna"],
        "stakeholders": [
            {"id": "elever", "name": "Spelarna", "kind": "group", "affected": "high"},
            {"id": "grannar", "name": "Grannarna", "kind": "residents", "affected": "high"},
        ],
        "tensions": [{"id": "t", "between": ["boll", "plan"]}],
    }

    page = _page({**document, "perspectives": views})
    assert "vad det blir av det som sagts om ”ljud”" in page
    both = [{**each, "aspect": "need"} for each in views]
    page = _page({**document, "perspectives": both})
    assert "vad det blir av synsätten i punkt" in page
