"""Tests of moves that the document holds: to another round, after something else, and not past what
must be in place first.
"""

import pytest

import processmap as pm
from processmap.model.project import Override
from processmap.planning.changing import rounds_of
from tests.square import CASE

RIGHTS = CASE.replace(
    "  - {id: vittne,",
    "  - {id: samebyn, name: Samebyn, kind: association, affected: high, standing: sami}\n"
    "  - {id: vittne,",
)


def _plan(text: str, **move: object) -> pm.Plan:
    case = pm.loads(text)
    if move:
        change = Override(action="move", why="De orkar inte vänta", **move)  # type: ignore[arg-type]  # as a document has them
        case = case.evolve(overrides=(change,))
    return pm.propose(case)[0]


def _rounds(plan: pm.Plan) -> dict[str, int]:
    return rounds_of(plan.arenas, plan.order)


def _told(plan: pm.Plan) -> str:
    """What the page says of changes, on one line."""
    return " ".join(str(plan).split("DINA ÄNDRINGAR OCH REGLER")[1].split())


def test_an_arena_is_moved_to_an_earlier_round() -> None:
    """It begins in that round, what waits for it follows, and the reason is told; those who sit
    there still talk by themselves first, and its must is still waited for.
    """
    before, after = _rounds(_plan(CASE)), _plan(CASE, dialogue="rundabord", round=2)
    assert before["rundabord"] == 3
    rounds = _rounds(after)
    assert rounds["rundabord"] == 2
    assert rounds["beslut-tn"] == before["beslut-tn"] - 1
    assert rounds["egen-grupp-unga"] < rounds["rundabord"]
    arena = next(each for each in after.arenas if each.id == "rundabord")
    assert "forst-eget-ja" in arena.opens_after
    assert after["rundabord-1"].round == 2
    assert "Ändrat av dig: Vidgad krets (De orkar inte vänta)." in _told(after)
    assert after.then == _plan(CASE).then


def test_one_that_cannot_come_so_early_comes_as_early_as_it_can() -> None:
    """Told with the round that it gets."""
    plan = _plan(CASE, dialogue="rundabord", round=1)
    assert _rounds(plan)["rundabord"] == 2
    assert "Det blir omgång två och inte en" in _told(plan)


def test_a_talk_is_moved_to_a_later_round_and_stays_a_talk() -> None:
    """It comes after those it was to come after, and its place among the talks is its own."""
    plan = _plan(CASE, dialogue="egen-grupp-unga", round=2)
    assert _rounds(plan)["egen-grupp-unga"] == 2
    assert next(each for each in plan.arenas if each.id == "egen-grupp-unga").phase == "call"
    late = _plan(CASE, dialogue="rundabord", round=6)
    assert "där finns inget mer att vänta in" in _told(late)


@pytest.mark.parametrize("after", ["rundabord", "rundabord-1"])
def test_an_arena_is_moved_after_another(after: str) -> None:
    """By its id or that of one of its meetings; the two change places."""
    plan = _plan(CASE, dialogue="liten-krets-fortroende", after=after)
    rounds = _rounds(plan)
    assert rounds["liten-krets-fortroende"] > rounds["rundabord"]
    assert "Ändrat av dig: Liten krets om förtroendet" in _told(plan)


def test_an_arena_is_moved_after_a_gate() -> None:
    """It waits for what has to be in place, too."""
    plan = _plan(CASE, dialogue="egen-grupp-unga", after="forst-trygghet")
    arena = next(each for each in plan.arenas if each.id == "egen-grupp-unga")
    assert "forst-trygghet" in arena.opens_after


def test_a_move_past_a_must_is_told_and_not_done() -> None:
    """Those with a right of their own have it seen to before the common room, whoever wants
    otherwise; and their own track does not wait for what it opens.
    """
    before = _plan(RIGHTS)
    gate = next(each for each in before.gates if each.kind == "rights")
    assert gate.strength == "must"
    track = next(each.id for each in before.arenas if each.kind == "rights_track")
    table = next(
        each for each in before.arenas if gate.id in each.opens_after and each.phase == "wide"
    )
    early = _plan(RIGHTS, dialogue=table.id, round=1)
    assert "Din flytt är inte gjord" in _told(early)
    assert _rounds(early) == _rounds(before)
    late = _plan(RIGHTS, dialogue=track, after=table.id)
    assert "som måste vara på plats först" in _told(late)
    assert _rounds(late) == _rounds(before)


def test_what_a_move_names_has_to_be_there() -> None:
    """Else it is told as not done."""
    for move in ({"after": "finns-inte"}, {"after": "rundabord"}, {}):
        plan = _plan(CASE, dialogue="rundabord", **move)
        assert "går inte att göra som den står" in _told(plan)
