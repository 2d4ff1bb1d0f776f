"""The engine as a whole: every answer is judged by the verifier, small ones are compared with every possibility."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from itertools import combinations
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from processmap.planning.compose import Group, Method, Problem, Tension, covering, solve
from tests.planning.compose.problems import all_pairs, graphs, problems
from tests.planning.compose.verifier import objections

SHARED = Path(__file__).resolve().parents[4] / "shared" / "bench"


def fewest(count: int, edges: frozenset[tuple[int, int]], seats: int) -> int:
    """The least number of dialogues, by trying every choice of rooms in rising number."""
    rooms = [
        frozenset(pair for pair in combinations(room, 2) if pair in edges)
        for room in combinations(range(count), min(seats, count))
    ]
    rooms = [room for room in set(rooms) if room and not any(room < other for other in set(rooms))]
    for number in range(1, len(edges) + 1):
        if any(frozenset().union(*chosen) == edges for chosen in combinations(rooms, number)):
            return number
    raise AssertionError("every edge fits in a room of two")


@given(problems())
@settings(max_examples=60, deadline=None)
def test_verifier_never_objects(problem: Problem) -> None:
    """Whatever the constraints, the answer keeps them, says what it meets, and counts its aims right."""
    assert objections(problem, solve(problem, budget=12_000)) == []


@given(problems(), st.integers(0, 3))
@settings(max_examples=15, deadline=None)
def test_same_answer_every_time(problem: Problem, seed: int) -> None:
    """The same problem, budget and seed give the same solution."""
    assert solve(problem, budget=9_000, seed=seed) == solve(problem, budget=9_000, seed=seed)


@given(problems(limits=False))
@settings(max_examples=30, deadline=None)
def test_every_tension_that_can_be_met_is_met(problem: Problem) -> None:
    """Without limits on people, a tension is unmet only for a reason that lies in the problem."""
    answer = solve(problem, budget=9_000)
    assert all(code not in ("limit", "search") for item in answer.unmet for code in item.codes)


@given(problems(limits=False))
@settings(max_examples=20, deadline=None)
def test_found_dialogues_that_stand_leave_nothing_to_do(problem: Problem) -> None:
    """Fixing the dialogues that were found leaves nothing more to meet, and no new dialogue."""
    first = solve(problem, budget=9_000)
    again = solve(attrs.evolve(problem, fixed=(*problem.fixed, *first.groups)), budget=9_000)
    assert again.groups == ()
    assert [item.tension for item in again.unmet] == [item.tension for item in first.unmet]


@given(graphs(6), st.integers(2, 5))
@settings(max_examples=40, deadline=None)
def test_small_graphs_reach_the_optimum(graph: tuple[int, frozenset[tuple[int, int]]], seats: int) -> None:
    """For small graphs the number of dialogues is the least there is, and proved so or not below it."""
    count, edges = graph
    answer = solve(covering(edges, seats, count), budget=60_000)
    assert answer.objective.dialogues == fewest(count, edges, seats)
    assert answer.bound.dialogues <= answer.objective.dialogues


@pytest.mark.parametrize(("people", "known"), [(7, 3), (10, 4), (12, 6), (13, 7), (16, 10), (18, 12)])
def test_all_pairs_reach_the_best_known(people: int, known: int) -> None:
    """Everybody meets everybody, six seats: the best known figures."""
    problem = all_pairs(people, 6)
    answer = solve(problem, budget=800_000)
    assert answer.objective.dialogues == known
    assert objections(problem, answer) == []


@pytest.mark.parametrize(
    ("people", "seats", "known"), [(31, 6, 31), (57, 8, 57), (21, 5, 21), (25, 5, 30), (49, 7, 56)]
)
def test_planes_are_found(people: int, seats: int, known: int) -> None:
    """Projective and affine planes are reached by construction, and proved by the bound."""
    answer = solve(all_pairs(people, seats), budget=150_000)
    assert (answer.objective.dialogues, answer.status) == (known, "optimal")


@pytest.mark.parametrize(("name", "seats", "reached"), [("tribes", 6, 4), ("tribes", 8, 3), ("cow_1956", 8, 16)])
def test_real_conflicts(name: str, seats: int, reached: int) -> None:
    """Real conflict graphs take at most the dialogues that others reached."""
    path = SHARED / "conflict" / f"{name}.csv"
    if not path.exists():
        pytest.skip("the benchmark data is not here")
    number: dict[str, int] = {}
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["sign"] == "-1"]
    edges = [tuple(number.setdefault(row[side], len(number)) for side in "ab") for row in rows]
    problem = covering([(a, b) for a, b in edges], seats)
    answer = solve(problem)
    assert answer.objective.dialogues <= reached
    assert objections(problem, answer) == []


def test_nobody_may_be_left_alone() -> None:
    """Two against one is not staged: three seats give two dialogues, with four somebody neutral comes along."""
    small = Problem(
        weights=(1, 1, 1, 1),
        tensions=[Tension([0], [1]), Tension([0], [2]), Tension([0], [1, 2])],
        methods=[Method(2, 3)],
        perspectives=[{0}, {1, 2}],
        opposed=[(0, 1)],
        fillers=range(4),
    )
    answer = solve(small)
    assert answer.groups == (Group((0, 1)), Group((0, 2)))
    assert objections(small, answer) == []
    assert solve(attrs.evolve(small, opposed=())).groups == (Group((0, 1, 2)),)
    larger = attrs.evolve(small, methods=[Method(2, 4)])
    answer = solve(larger)
    assert answer.groups == (Group((0, 1, 2, 3)),)
    assert objections(larger, answer) == []


def test_reasons_for_what_cannot_be_met() -> None:
    """Each kind of obstacle has its own code."""
    problem = Problem(
        weights=(1, 1, 1, 1, 9, 1),
        tensions=[
            Tension([0], [0]),
            Tension([0], [1]),
            Tension([0], [2], 3),
            Tension([2], [3]),
            Tension([3], [4]),
            Tension([4], []),
            Tension([1], [5]),
        ],
        methods=[Method(2, 6, carries=2)],
        forbidden=[(1, 0)],
        levels=[(3, 2, 3)],
        limits=(None, None, None, None, None, 0),
    )
    reasons = {item.tension: item.codes for item in solve(problem).unmet}
    assert reasons == {
        0: ("no_pair",),
        1: ("forbidden",),
        2: ("readiness",),
        3: ("carries",),
        4: ("seats",),
        5: ("no_pair",),
        6: ("limit",),
    }


def test_least_seats_are_filled_from_those_who_may_be_asked() -> None:
    """A method with four seats is filled up, but only with people named as fillers."""
    base = Problem(weights=(1,) * 6, tensions=[Tension([0], [1])], methods=[Method(4, 6)], fillers=range(6))
    answer = solve(base)
    assert len(answer.groups[0].participants) == 4
    assert objections(base, answer) == []
    alone = solve(attrs.evolve(base, fillers=frozenset({0, 1, 2})))
    assert alone.unmet[0].codes == ("seats",)


def test_limits_share_the_work() -> None:
    """Somebody who may come once is not asked twice; what is left over says so."""
    edges = [(0, other) for other in range(1, 5)]
    problem = attrs.evolve(covering(edges, 3), limits=(1, None, None, None, None))
    answer = solve(problem)
    assert answer.objective.unmet == 2
    assert all(item.codes == ("limit",) for item in answer.unmet)
    assert objections(problem, answer) == []


@pytest.mark.parametrize("parts", [4, 9])
def test_moon_moser_graphs_end(parts: int) -> None:
    """Graphs with the most cliques of all (triples of strangers) do not hold the engine up."""
    count = 3 * parts
    problem = covering([(a, b) for a, b in combinations(range(count), 2) if a // 3 != b // 3], 5, count)
    answer = solve(problem, budget=100_000)
    assert answer.unmet == ()
    assert answer.steps <= 140_000


def test_sixty_people_who_all_must_meet_end() -> None:
    """The complete graph on sixty people ends within its budget, below what greed reaches."""
    answer = solve(all_pairs(60, 6), budget=300_000)
    assert answer.steps <= 330_000
    assert answer.objective.dialogues < 175


def test_nothing_to_meet() -> None:
    """No people, no tensions or no methods are fine."""
    assert solve(Problem(weights=(), tensions=(), methods=())).groups == ()
    assert solve(Problem(weights=(1, 1), tensions=(), methods=[Method(2, 4)])).status == "optimal"
    answer = solve(Problem(weights=(1, 1), tensions=[Tension([0], [1])], methods=()))
    assert answer.unmet[0].codes == ("readiness",)


def test_start_is_kept_when_it_is_good() -> None:
    """A search that starts from a good plan with no budget gives no more dialogues than that plan."""
    problem = all_pairs(16, 6)
    good = solve(problem, budget=500_000)
    again = solve(problem, budget=1, start=good.groups)
    assert again.objective.dialogues <= good.objective.dialogues


def test_hash_seed_changes_nothing() -> None:
    """Another order of sets gives the same answer: counted steps decide, nothing else."""
    code = (
        "from tests.planning.compose.problems import CATALOGUES\n"
        "from processmap.planning.compose import *\n"
        "views = [{i % 11, (i * 3) % 11} for i in range(14)]\n"
        "ten = [Tension(views[i], views[(i * 5 + 3) % 14], 1 + i % 3) for i in range(14)]\n"
        "made = Problem(weights=[1 + i % 2 for i in range(11)], tensions=ten, methods=CATALOGUES[0])\n"
        "print(solve(made, budget=20000))\n"
    )
    root = Path(__file__).resolve().parents[3]
    runs = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=root,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "77")
    }
    assert len(runs) == 1
