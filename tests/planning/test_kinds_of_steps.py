"""Kinds of steps that a process lead misses where they are not there, each on a small document of
its own.
"""

from typing import Any

from processmap.analysis.ordinary import ordinary_names
from processmap.model.plan import Plan, PlanArena
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.planning.steps import wide
from processmap.planning.steps.call import to_call
from processmap.wording.plans import Wording
from tests.planning.expectations import case_of

VALLEY: dict[str, Any] = {
    "title": "Betet i dalen",
    "language": "sv",
    "result_is": "agreement",
    "stakeholders": [
        {"id": "herdar", "name": "Herdarna", "kind": "group", "affected": "high"},
        {"id": "odlare", "name": "Odlarna", "kind": "association", "affected": "high"},
        {"id": "kvarn", "name": "Kvarnbolaget", "kind": "business", "role": ["carries_out"]},
        {"id": "geolog", "name": "Kartverket", "kind": "expert", "influence": "medium"},
    ],
    "perspectives": [
        {"id": "b", "statement": "Betet räcker inte", "held_by": ["herdar"], "themes": ["bete"]},
        {"id": "v", "statement": "Vattnet tar slut", "held_by": ["odlare"], "themes": ["vatten"]},
    ],
    "decision_bodies": [{"id": "rad", "name": "Byrådet", "kind": "council"}],
}
HOT = [
    {"source": "herdar", "target": "odlare", "kind": "conflict", "stage": 5, "trust": "broken"},
    {"source": "odlare", "target": "kvarn", "kind": "conflict", "stage": 4},
]


def _plan(**more: Any) -> Plan:
    return propose(case_of({**VALLEY, **more})).plans[0]


def _words(plan: Plan, **more: Any) -> str:
    wording = Wording(ordinary_names(case_of({**VALLEY, **more})), "sv")
    rooms = [wording.say(each.purpose) for each in plan.arenas if each.purpose]
    return " ".join([*rooms, *(wording.say(each.said) for each in (*plan.gates, *plan.told))])


def _of(plan: Plan, kind: str) -> list[PlanArena]:
    return [each for each in plan.arenas if each.kind == kind]


def test_every_signer_works_it_out_or_reads_each_draft() -> None:
    """Nobody only gets a finished text to sign."""
    clans = [
        {"id": "ett", "name": "Ättlingarna till Ett", "kind": "group"},
        {"id": "tva", "name": "Ättlingarna till Två", "kind": "group"},
    ]
    parts = {"kind": "group", "affected": "high", "subgroups": ["ett", "två"]}
    across = {**parts, "role": ["must_agree"], "part_of": ["ett", "tva"]}
    people = [
        *clans,
        {**across, "id": "gamla", "name": "De gamla", "may_agree": "binds"},
        {**across, "id": "unga", "name": "De unga"},
    ]
    war = [{"source": "ett", "target": "tva", "kind": "conflict", "stage": 8, "violence": "yes"}]
    more = {"stakeholders": people, "relationships": war, "perspectives": []}
    plan = _plan(**more)
    signing = {key for each in _of(plan, "ratification") for key in each.parties}
    rooms = [each for each in plan.arenas if each.sessions[1] > 1 and each.phase != "call"]
    assert signing
    assert signing <= {key for each in rooms for key in each.parties}
    asked = [each for each in plan.gates if each.said.key == "plan_decide.answered_for"]
    assert [set(each.opened_by) for each in asked] == [{"ett", "tva"}]
    assert all(asked[0].id in each.opens_after for each in _of(plan, "ratification"))


def test_who_was_chosen_needs_no_yes_part_by_part() -> None:
    """Where the map says that they were chosen to answer for others."""
    speaks = {"who": "herdar", "basis": "chosen"}
    people = [
        *VALLEY["stakeholders"],
        {
            "id": "aldste",
            "name": "De äldste",
            "role": ["must_agree"],
            "speaks_for": [{"who": "herdar"}],
        },
    ]
    for one, many in ((people[-1]["speaks_for"][0], 1), (speaks, 0)):
        spoken = [*people[:-1], {**people[-1], "speaks_for": [one]}]
        asked = [
            each
            for each in _plan(stakeholders=spoken).gates
            if each.said.key == "plan_decide.answered_for"
        ]
        assert len(asked) == many


def test_all_between_whom_it_is_hard_are_talked_with_between_the_meetings() -> None:
    """By name, and not the hottest pair only: each table about trust has its own talks."""
    hot = [HOT[0], {**HOT[1], "trust": "broken"}]
    between = [each for each in _plan(relationships=hot).arenas if each.between]
    talks = [each for each in between if each.kind == "shuttle"]
    assert {"herdar", "odlare", "kvarn"} == {key for each in talks for key in each.parties}
    words = _words(_plan(relationships=hot), relationships=hot)
    assert "Den som leder talar med var och en av" in words


def test_an_evaluation_goes_back_too_and_what_nobody_wrote_down_is_asked_for() -> None:
    """Everything that was held, and also what the map says nothing more of."""
    talks = [
        {
            "id": "u",
            "title": "Utvärderingen",
            "purpose": "follow_up",
            "participants": ["herdar", "odlare"],
            "status": "held",
        },
        {"id": "t", "title": "Tredje mötet", "status": "held"},
    ]
    words = _words(_plan(dialogues=talks), dialogues=talks)
    assert "”Utvärderingen”" in words
    assert "Vad som sades på ”Tredje mötet” är inte nedskrivet: fråga " in words
    assert "lämnar det som antecknades" not in words


def test_whoever_has_applied_does_not_answer_alone() -> None:
    """Questions and who answers are chosen together; papers are handed over."""
    permit = {"id": "p", "title": "Tillstånd till damm", "kind": "permit", "by": ["rad"]}
    more = {"proceedings": [permit], "owner": "Kvarnbolaget"}
    words = _words(_plan(**more), **more)
    assert "lämnar sina papper men svarar inte ensam" in words


def test_facts_on_the_later_theme_wait_for_the_first() -> None:
    """Nothing of what is to come before what is lived now is agreed."""
    permit = {"id": "p", "title": "Damm", "kind": "permit", "by": ["rad"], "themes": ["dammen"]}
    names = ("Fiskarna", "Simmarna", "Mjölnarna", "Vandrarna", "Skolan", "Kyrkan", "Bruket")
    people = [
        *VALLEY["stakeholders"],
        *(
            {"id": f"p{number}", "name": name, "kind": "association", "affected": "high"}
            for number, name in enumerate(names)
        ),
    ]
    plan = _plan(proceedings=[permit], stakeholders=people)
    closing = [each for each in plan.gates if each.said.key == "plan_wide.closed_first"]
    panels = _of(plan, "fact_panel")
    assert closing
    assert panels
    assert all(closing[0].id in each.opens_after for each in panels)


def test_what_a_court_s_case_is_about_is_not_put_off_to_last() -> None:
    """Nor is it put first: the parties set that order. A permit that has not begun still comes after
    what is lived.
    """
    case = {"id": "m", "title": "Målet", "by": ["rad"], "themes": ["vatten"]}

    def order(**more: Any) -> tuple[tuple[str, ...], tuple[str, ...]]:
        facts = Situation(case_of({**VALLEY, "proceedings": [{**case, **more}]}))
        return wide.themes_in_order(facts)

    assert order(kind="court") == ((), ())
    assert order(kind="permit") == (("bete",), ("vatten",))
    begun = {"kind": "permit", "starts": "2020-01-10"}
    facts = Situation(
        case_of(
            {
                **VALLEY,
                "proceedings": [{**case, **begun}],
                "calendar": {"start": "2023-01-10"},
            }
        )
    )
    assert wide.themes_in_order(facts) == ((), ())


def test_where_the_consent_of_all_is_needed_every_member_gives_its_yes() -> None:
    """Nobody who sits in the committee is passed over, however little it has to claim."""
    committee = {
        "id": "kom",
        "role": "other",
        "title": "Dalkommittén",
        "members": ["herdar", "odlare", "kvarn", "geolog"],
    }
    held = {"id": "m", "title": "Första mötet", "status": "held", "participants": ["herdar"]}
    sitting = {"organisation": [committee], "dialogues": [held], "relationships": HOT}

    def asked(**more: Any) -> set[str]:
        yes = _of(_plan(**sitting, **more), "ratification")
        return {key for each in yes for key in each.parties}

    assert asked(agreement={"rule": "consent"}) == {"herdar", "odlare", "kvarn", "geolog"}
    assert "geolog" not in asked()


def test_a_party_that_sits_already_is_not_called_anew() -> None:
    """Only whom something has happened to since is talked with again."""
    met = {"id": "m", "title": "Möte", "date": "2020-01-10", "status": "held"}
    there = {**met, "participants": ["herdar", "odlare", "kvarn", "geolog"]}
    more = {
        "dialogues": [there],
        "agreement": {"status": "agreed"},
        "calendar": {"start": "2023-01-10"},
    }
    plan = _plan(**more)
    assert not [each for each in plan.arenas if each.phase == "call"]
    assert not [each for each in plan.gates if each.kind == "spokesperson"]
    fresh = {"id": "d", "title": "Ny damm", "body": "rad", "outcome": "approved", "about": "matter"}
    later = {**more, "decisions": [{**fresh, "date": "2022-05-05"}]}
    assert to_call(Situation(case_of({**VALLEY, **later})))


def test_the_opposition_s_motion_is_told_as_before_or_after() -> None:
    """Its own order and the end of the talks do not speak against each other; who prepares tells
    too.
    """
    people = [
        *VALLEY["stakeholders"],
        {"id": "opp", "name": "Oppositionen", "kind": "elected", "influence": "medium"},
        {"id": "styre", "name": "Styret", "kind": "elected", "influence": "high"},
    ]
    bodies = [
        {"id": "rad", "name": "Byrådet", "kind": "council", "prepared_by": ["utskott"]},
        {"id": "utskott", "name": "Utskottet", "kind": "committee"},
    ]
    more = {
        "stakeholders": people,
        "result_is": "advice",
        "relationships": HOT,
        "decision_bodies": bodies,
        "proposals": [{"id": "m", "title": "Mer bete", "from": ["opp"], "decided_by": "rad"}],
        "decisions": [
            {
                "id": "d",
                "title": "Motion om bete",
                "body": "rad",
                "outcome": "pending",
                "about": "matter",
                "proposals": ["m"],
            }
        ],
    }
    words = _words(_plan(**more), **more)
    assert "om det blir före eller efter samtalen" in words
    assert "Utskottet, som bereder, säger till alla innan" in words


def test_where_a_burden_is_moved_somebody_draws_where_it_comes_down() -> None:
    """Before the first topic is agreed, and those who would feel it are called."""
    moved = {"id": "f", "title": "Flytta kvarnen till nästa dal", "decided_by": "rad"}
    more = {"proposals": [moved]}
    words = _words(_plan(**more), **more)
    assert "ritar kartverket var det hamnar" in words
    stays = {"proposals": [{**moved, "title": "Laga kvarnen"}]}
    assert "var det hamnar" not in _words(_plan(**stays), **stays)


def test_a_view_without_a_step_has_its_place_in_the_material() -> None:
    """It is an order, and no reminder that it was forgotten."""
    view = {"id": "x", "statement": "Stigen är för smal", "held_by": ["kvarn"]}
    more = {"perspectives": [*VALLEY["perspectives"], view]}
    plan = _plan(**more)
    words = _words(plan, **more)
    assert "Ingen punkt tar upp" not in words
    assert "”Stigen är för smal”" in words


def test_where_it_is_only_reckoned_between_whom_the_threats_are_that_is_asked() -> None:
    """Where the map knows, nobody is asked whom they cannot meet; else that comes first."""
    threats = {"source": "herdar", "target": "odlare", "kind": "conflict", "threats": "yes"}
    known, reckoned = [threats], [{**threats, "provenance": "reconstruction"}]
    words = _words(_plan(relationships=reckoned), relationships=reckoned)
    assert "Vem hoten kommer från är inte säkert: någon van vid hot frågar var och en" in words
    said = _words(_plan(relationships=known), relationships=known)
    assert "inte känt" not in said
    assert "går igenom läget med var och en för sig" in said


def test_a_body_does_not_wait_for_what_has_not_begun() -> None:
    """In a plan of weeks nothing handed over waits for a permit nobody has applied for; and nothing
    is said to be untold of a body whose yes the map says is needed.
    """
    bodies = [
        {"id": "rad", "name": "Byrådet", "kind": "council"},
        {"id": "verk", "name": "Dammverket", "kind": "state", "agreement_of": ["rad"]},
    ]
    people = [each for each in VALLEY["stakeholders"] if each["id"] != "geolog"]
    for starts, waits in (({}, False), ({"starts": "2026-01-01"}, True)):
        permit = {"id": "p", "title": "Damm", "kind": "permit", "by": ["verk"], **starts}
        more = {
            "stakeholders": people,
            "decision_bodies": bodies,
            "proceedings": [permit],
            "result_is": "proposal",
            "calendar": {"start": "2026-03-01"},
        }
        plan = _plan(**more)
        law = {each.id for each in plan.gates if each.kind == "statutory"}
        deciding = [each for each in _of(plan, "deciding") if "rad" in each.parties]
        assert law
        assert deciding
        assert any(law & set(each.opens_after) for each in deciding) is waits
        assert "Vem som avgör är inte sagt" not in _words(plan, **more)


def test_before_a_text_is_renewed_those_spoken_for_are_asked_on_each_side() -> None:
    """Where some sign for a larger whole: its own people say whether they may speak for it, also
    where what is agreed goes on.
    """
    clans = [
        {"id": "ett", "name": "Ättlingarna till Ett", "kind": "group"},
        {"id": "tva", "name": "Ättlingarna till Två", "kind": "group"},
    ]
    across = {"kind": "group", "affected": "high", "part_of": ["ett", "tva"]}
    signing = {**across, "id": "gamla", "name": "De gamla", "subgroups": ["ett", "två"]}
    people = [
        *clans,
        {**signing, "role": ["must_agree"], "may_agree": "binds", "willing": "yes"},
        {**across, "id": "herdar", "name": "Herdarna"},
    ]
    war = [{"source": "ett", "target": "tva", "kind": "conflict", "stage": 5, "violence": "yes"}]
    more: dict[str, Any] = {
        "stakeholders": people,
        "perspectives": [],
        "decision_bodies": [],
        "result_is": "advice",
        "relationships": war,
        "earlier": [{"id": "m", "what": "Medling", "with": ["gamla"], "outcome": "agreed"}],
        "proposals": [{"id": "f", "title": "Freden", "from": ["gamla"]}],
        "commitments": [{"id": "l", "who": "gamla", "what": "Betet delas", "kept": "unknown"}],
    }
    asked = [dict(each.purpose.params)["asked"] for each in _of(_plan(**more), "ratification")]
    assert [each.key for each in asked] == ["plan_decide.renew_asked_sides"]
    told = _words(_plan(**more), **more)
    assert "Får de gamla tala för" in told
    assert "Fråga först herdarna, på varje sida för sig." in told
    chosen = [{**each, "spokesperson": "chosen"} for each in people]
    unasked = _plan(**{**more, "stakeholders": chosen})
    assert "de gamla tala för" not in _words(unasked, **{**more, "stakeholders": chosen})
