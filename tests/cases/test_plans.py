"""How a plan is read from what ``propose --json`` prints: both editions, and the order that it
shows.
"""

from tests.cases.plans import PlanView, part_key, read_plan

FIRST = {
    "dialogues": [
        {
            "id": "samtal-a",
            "purpose": "inventory",
            "method": "interview",
            "participants": ["a"],
            "tensions": [],
            "start": "2026-03-02T09:00:00",
            "reasons": [{"rule": "listen-separately", "because": "…", "refs": ["a"]}],
        },
        {
            "id": "mote",
            "purpose": "meet",
            "method": "small_group",
            "participants": ["a", "b"],
            "tensions": [["syn-1", "syn-2"]],
            "start": None,
            "reasons": [],
        },
    ],
    "precedences": [
        {"before": "samtal-a", "after": "mote", "rule": "listen-separately", "because": "…"}
    ],
    "metrics": {"weeks": 5},
}
DOCUMENT = {
    "perspectives": [{"id": "syn-1", "themes": ["Ljus"]}, {"id": "syn-2", "themes": ["ljud"]}],
    "dialogues": [{"id": "mote", "about": ["tidigare"], "place": "Torget"}],
}


def test_a_plan_of_the_first_edition_is_put_into_the_second_shape() -> None:
    """A dialogue is an arena of one session, of the kind its purpose and method say, about its
    tensions' themes.
    """
    plan = read_plan(FIRST, DOCUMENT, version=1)
    interview, meeting = plan.arenas
    assert (interview.kind, meeting.kind) == ("assessment", "mixed_group")
    assert meeting.parties == {"a", "b"}
    assert meeting.themes == {"ljus", "ljud"}
    assert {"syn-1", "syn-2", "tidigare"} <= meeting.refs
    assert (meeting.place, interview.days, plan.weeks) == ("Torget", ("2026-03-02",), (5, 5))
    assert interview.rules == {"listen-separately"}
    assert plan.comes_before("samtal-a", "mote")
    assert not plan.comes_before("mote", "samtal-a")


def test_order_goes_through_openings_gates_and_precedences() -> None:
    """What opens after a gate that an arena opens comes after that arena, however long the way."""
    plan = read_plan(
        {
            "arenas": [
                {"id": "one", "kind": "process_group", "members": ["a"]},
                {"id": "two", "kind": "plenary", "members": ["a", "b"], "opens_after": ["rules"]},
                {"id": "three", "kind": "feedback", "members": ["a", "b"]},
            ],
            "gates": [{"id": "rules", "kind": "process_agreement", "opened_by": ["one"]}],
            "precedences": [{"before": "two", "after": "three", "rule": "x"}],
        },
        {},
    )
    assert plan.comes_before("one", "three")
    assert plan.comes_before("rules", "two")
    assert not plan.comes_before("three", "one")
    assert not plan.comes_before("one", "one")


def test_pairs_in_the_order_count_too() -> None:
    """What ``order`` pairs is shown order, also for an entry of the document that is no arena."""
    plan = read_plan(
        {
            "arenas": [{"id": "one", "kind": "feedback", "members": ["a"]}],
            "order": [["one", "vote"]],
        },
        {},
    )
    assert plan.comes_before("one", "vote")


def _series() -> PlanView:
    return read_plan(
        {
            "arenas": [
                {"id": "table", "kind": "plenary", "members": ["a", "b"], "sessions": [2, 3]},
                {"id": "home", "kind": "own_group", "members": ["a"], "sessions": 1},
            ],
            "dialogues": [
                {"id": "table-2", "arena": "table", "session": 2},
                {"id": "table-1", "arena": "table", "session": 1, "start": "2026-03-02"},
            ],
            "order": [["table-1", "home"], ["home", "table-2"]],
        },
        {},
    )


def test_a_round_at_home_lies_between_two_sessions() -> None:
    """Sessions told one by one are points of their own: between two of them is not before the
    first.
    """
    plan = _series()
    assert plan.comes_between("home", "table")
    assert not plan.comes_before("home", "table")
    assert not plan.comes_between("table", "home")
    assert [arena.id for arena in plan.arenas] == ["table", "home"]
    assert plan.arenas[0].days == ("2026-03-02",)


def test_a_documents_dialogue_is_a_session_of_the_arena_that_names_it() -> None:
    """An arena that goes on in the document's own talks is about them, has their days, and they are
    no other arena.
    """
    plan = read_plan(
        {
            "arenas": [
                {"id": "new", "kind": "mirroring", "members": ["a"], "dialogues": ["mirror-1"]}
            ],
            "dialogues": [
                {
                    "id": "mirror-1",
                    "purpose": "mirror",
                    "participants": ["a"],
                    "start": "2026-03-02",
                }
            ],
        },
        {},
    )
    (arena,) = plan.arenas
    assert "mirror-1" in arena.refs
    assert arena.days == ("2026-03-02",)


def test_what_rests_on_a_rule_alone_goes_with_it() -> None:
    """Without a rule its elements and its order are gone; what another rule asks for too, or
    nobody, stays.
    """
    plan = read_plan(
        {
            "arenas": [
                {"id": "one", "kind": "plenary", "members": ["a"], "reasons": [{"rule": "x"}]},
                {
                    "id": "two",
                    "kind": "plenary",
                    "members": ["a"],
                    "reasons": [{"rule": "x"}, {"rule": "y"}],
                },
                {
                    "id": "three",
                    "kind": "plenary",
                    "members": ["a"],
                    "reasons": [{"rule": "document"}],
                },
            ],
            "precedences": [{"before": "two", "after": "three", "rule": "x"}],
        },
        {},
    )
    assert plan.rules == {"x", "y"}
    left = plan.without(frozenset({"x"}))
    assert [arena.id for arena in left.arenas] == ["two", "three"]
    assert not left.comes_before("two", "three")


def test_a_part_is_of_its_party() -> None:
    """A part as it is written, with a space or a hyphen, is one part, and its party is in the
    room.
    """
    plan = read_plan(
        {"arenas": [{"id": "one", "kind": "own_group", "members": [{"party": "elders/Clan A"}]}]},
        {},
    )
    assert plan.arenas[0].parts == {"elders/clan-a"}
    assert plan.arenas[0].parties == {"elders"}


def test_a_part_is_the_same_with_and_without_dots_over_its_letters() -> None:
    """A plan writes a part as an id, a document as people call it."""
    assert part_key("kosterbor/det ena Lägret") == part_key("kosterbor/det-ena-lagret")
    assert part_key("kosterbor/det ena lägret") != part_key("kosterbor/det andra lägret")


def test_questions_tell_what_they_are_about_and_what_an_answer_writes() -> None:
    """A path is read step by step; wordings are not read at all."""
    plan = read_plan(
        {
            "questions": [
                {
                    "id": "q",
                    "text": "Vem svarar i tidningen?",
                    "about": ["decisions.arrende"],
                    "answers": [
                        {
                            "writes": [
                                {"path": ["decisions", "arrende", "about"], "value": "process"}
                            ]
                        }
                    ],
                }
            ]
        },
        {},
    )
    (question,) = plan.questions
    assert {"decisions", "arrende"} <= question.about
    assert {"about", "process"} <= question.writes
    assert "tidningen" not in " ".join(question.about | question.writes)
