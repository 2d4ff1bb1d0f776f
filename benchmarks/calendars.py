"""Generated process calendars: people, facilitators, decision bodies with meeting dates and papers
due.

    python benchmarks/calendars.py [--sizes 10,30,100,200,300] [--count 5] [--against cp-sat:10]
    [--replan] [--clash]

Every calendar has about the given number of dialogues: talks apart, a mirroring, talks in own
groups, joint dialogues, proposals anchored with preparing bodies, decisions, feedback and
follow-up. A slot is a morning, an afternoon or an evening. Some people can only come in the
daytime, others only in the evening; there are holidays, closed weeks and absences, room to invite,
rest between a person's meetings, a limit on facilitators' days a week.

Without more it says how late and when they end, and in what process time. `--against` sets CP-SAT
beside it in the same run (two workers, clock time). CP-SAT is a yardstick and no part of the
program: whoever measures with it installs `ortools`. `--replan` cancels one dialogue, confirms half
of what else is near, and asks how much of the rest moves, first with rest and spread before staying
put, then the other way round. `--clash` makes calendars impossible in several ways (a decision
wanted early, a person with hardly any time, a date already confirmed, too few leaders), asks
whether each clash is irreducible, and counts the facts that do when given up alone; with `--check`
CP-SAT is asked the same of every clash, and of every clash without one of its facts.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from typing import Any

from attrs import evolve

from processmap.engines.timetabling import (
    Allowed,
    Apart,
    Cutoff,
    Fixed,
    Gap,
    Problem,
    Quota,
    Resource,
    Result,
    Task,
    Window,
    mask,
    solve,
)
from processmap.engines.timetabling.quickxplain import find_clash, possible

DAY = 3  # morning, afternoon, evening
WEEK = 7 * DAY
REPLAN = ("lateness", "finish", "moved", "shift", "crowding", "waiting")


class Calendar:
    """One made-up process, built up constraint by constraint; the same seed gives the same
    calendar.
    """

    def __init__(self, size: int, seed: int) -> None:
        self.random = random.Random(1000 * size + seed)
        self.size = size
        self.weeks = 40 + size // 6
        self.horizon = self.weeks * WEEK
        self.tasks: dict[str, Task] = {}
        self.constraints: list[Any] = []
        self.stage: dict[str, str] = {}
        self.people = [f"p{i}" for i in range(max(4, size * 3 // 5))]
        self.comes: dict[str, list[str]] = {p: [] for p in self.people}
        self.led: list[tuple[str, int]] = []
        self.bodies = [f"b{i}" for i in range(2 + size // 60)]
        self._days()

    def _days(self) -> None:
        rnd = self.random
        closed = set(rnd.sample(range(self.horizon // DAY), self.horizon // DAY // 40))
        summer = range(22 * 7, 27 * 7)
        workdays = [
            d
            for d in range(self.horizon // DAY)
            if d % 7 < 5 and d not in closed and d % 364 not in summer
        ]
        self.workdays = workdays
        self.daytime = mask(d * DAY + part for d in workdays for part in (0, 1))
        self.evening = mask(d * DAY + 2 for d in workdays if d % 7 < 4)
        self.free: dict[str, int] = {}
        for person in self.people:
            kind = rnd.choice(["day", "day", "evening", "both"])
            free = {
                "day": self.daytime,
                "evening": self.evening,
                "both": self.daytime | self.evening,
            }[kind]
            for _ in range(rnd.randint(0, 3)):
                away = rnd.randrange(self.weeks) * WEEK
                free &= ~(((1 << WEEK) - 1) << away)
            self.free[person] = free
        self.dates = {body: self._dates(4 + i % 3) for i, body in enumerate(self.bodies)}

    def _dates(self, weeks: int) -> list[int]:
        first, weekday = self.random.randrange(weeks), self.random.randrange(4)
        days = [(first + weeks * k) * 7 + weekday for k in range(self.horizon // WEEK // weeks)]
        workdays = set(self.workdays)
        return [d * DAY + 1 for d in days if d in workdays]

    def dialogue(
        self, stage: str, people: Sequence[str], duration: int = 1, leaders: int = 1
    ) -> str:
        """A dialogue whose people can all come: in the daytime, or in the evening when that is when
        they are free.
        """
        name = f"{stage}{sum(1 for s in self.stage.values() if s == stage)}"
        self.tasks[name] = Task(name, duration)
        self.stage[name] = stage
        self.constraints.append(Allowed([name], self.daytime | self.evening, "working days"))
        for person in people:
            self.comes[person].append(name)
        if leaders:
            self.led.append((name, leaders))
        return name

    def compatible(self, count: int) -> list[str]:
        """People with a good deal of free time in common."""
        rnd = self.random
        chosen = [rnd.choice(self.people)]
        common = self.free[chosen[0]]
        for person in rnd.sample(self.people, len(self.people)):
            if len(chosen) >= count:
                break
            if person not in chosen and (common & self.free[person]).bit_count() > 40:
                chosen.append(person)
                common &= self.free[person]
        return chosen

    def gap(self, before: str, after: str, least: int, most: int | None = None) -> None:
        """Days between, turned into slots."""
        fact = f"{before} before {after}"
        self.constraints.append(
            Gap(before, after, least * DAY, None if most is None else most * DAY, fact)
        )

    def problem(self) -> Problem:
        """Everything put together."""
        self._inventory()
        self._joint()
        self._govern()
        self._share()
        return Problem(self.horizon, list(self.tasks.values()), self.constraints)

    def _inventory(self) -> None:
        rnd = self.random
        talks = [self.dialogue("talk", [p]) for p in self.people[: max(2, self.size * 2 // 5)]]
        self.mirrors = [
            self.dialogue("mirror", self.compatible(3), leaders=2)
            for _ in range(1 + self.size // 50)
        ]
        for number, talk in enumerate(talks):
            if number and rnd.random() < 0.3:  # somebody opens the door to somebody else
                self.gap(talks[rnd.randrange(number)], talk, 2)
            self.gap(talk, rnd.choice(self.mirrors), 3)

    def _joint(self) -> None:
        rnd = self.random
        self.joints = []
        for _ in range(max(1, self.size // 6)):
            people = self.compatible(rnd.randint(2, 5))
            joint = self.dialogue("joint", people, duration=rnd.choice([1, 1, 2]), leaders=2)
            self.gap(rnd.choice(self.mirrors), joint, 14)
            for person in people[: rnd.randint(0, 2)]:
                own = self.dialogue("own", [person])
                self.gap(rnd.choice(self.mirrors), own, 2)
                self.gap(own, joint, 3, 60)
            if self.joints and rnd.random() < 0.5:
                self.gap(rnd.choice(self.joints), joint, 7)
            self.joints.append(joint)

    def _govern(self) -> None:
        rnd = self.random
        target = (140 + 3 * self.size // 2) * rnd.choice([6, 8, 10]) // 10
        while len(self.tasks) < self.size:
            number = len([t for t in self.tasks if t.startswith("decision")])
            body = self.bodies[number % len(self.bodies)]
            anchor = self.dialogue("anchor", self.compatible(2))
            decision = self._meeting("decision", body)
            self.tasks[decision] = evolve(self.tasks[decision], target=target)
            for joint in rnd.sample(self.joints, min(len(self.joints), 2)):
                self.gap(joint, anchor, 2)
            self._papers(anchor, decision, body)
            if rnd.random() < 0.5:
                prepared = self._meeting("prepare", self.bodies[(number + 1) % len(self.bodies)])
                self.gap(prepared, decision, 5)
                self._papers(anchor, prepared, self.bodies[(number + 1) % len(self.bodies)])
            feedback = self.dialogue("feedback", self.compatible(2))
            self.gap(decision, feedback, 1, 45)

    def _meeting(self, stage: str, body: str) -> str:
        name = f"{stage}{len(self.tasks)}"
        self.tasks[name] = Task(name)
        self.stage[name] = stage
        self.constraints.append(Allowed([name], mask(self.dates[body]), f"meetings of {body}"))
        return name

    def _papers(self, before: str, after: str, body: str) -> None:
        due = [
            (date, max(0, date - (8 + 4 * (k % 3 == 0)) * DAY))
            for k, date in enumerate(self.dates[body])
        ]
        self.constraints.append(Cutoff(before, after, due, f"papers of {after}"))

    def _share(self) -> None:
        for person, names in self.comes.items():
            if names:
                self.constraints.append(Allowed(names, self.free[person], f"{person} is free"))
                self.constraints.append(Apart(person, names, 0, 0, f"{person} in one place"))
                self.constraints.append(
                    Apart(f"{person} rest", names, DAY, WEEK, f"{person} rests")
                )
        leaders = 2 + self.size // 80
        periods = [(w * WEEK, (w + 1) * WEEK) for w in range(self.horizon // WEEK)]
        self.constraints.append(Resource("leaders", leaders, self.led, "facilitators"))
        self.constraints.append(Quota("week", periods, 3 * leaders, self.led, "facilitators' week"))


def calendars(sizes: Sequence[int], count: int) -> Iterator[tuple[str, Problem]]:
    """Named calendars."""
    for size in sizes:
        for seed in range(count):
            yield f"{size}-{seed}", Calendar(size, seed).problem()


def measure(name: str, problem: Problem, against: float | None) -> dict[str, Any]:
    """The engine, and CP-SAT if asked for."""
    began = time.process_time()
    result = solve(problem)
    row: dict[str, Any] = {
        "calendar": name,
        "tasks": len(problem.tasks),
        "status": str(result.status),
    }
    row["seconds"] = round(time.process_time() - began, 3)
    if result.score is not None:
        row |= {
            "lateness": result.score.lateness,
            "finish": result.score.finish,
            "crowding": result.score.crowding,
        }
        row["bounds"] = list(result.bounds[:2])
    if against:
        row |= rival(problem, against)
    return row


def rival(problem: Problem, seconds: float) -> dict[str, Any]:
    """CP-SAT on lateness and finish, one objective in which lateness always weighs more; the better
    of two ways.

    As it comes, and straight to the search with earliest starts first: its preparations alone take
    longer than ten seconds for the larger calendars. Each way has the whole time.
    """
    from cp_sat import Effort, Model

    from processmap.engines.timetabling.compiled import compiled

    best: dict[str, Any] = {}
    for plain in (True, False):
        model = Model(compiled(problem))
        model.model.minimize(
            model.number("lateness") * 2 * problem.horizon + model.number("finish")
        )
        status, starts = model.solve(Effort(deterministic=None, seconds=seconds, plain=plain), None)
        if starts is not None:
            names = ("lateness", "finish", "crowding")
            row = {
                "cp_status": status,
                **{f"cp_{name}": model.value(name, starts) for name in names},
            }
            best = min(best or row, row, key=lambda each: (each["cp_lateness"], each["cp_finish"]))
    return best or {"cp_status": status}


def replanned(name: str, problem: Problem, seed: int) -> dict[str, Any]:
    """One dialogue in the middle is cancelled: what was held before it stays, confirmed dates stay,
    how much moves?
    """
    first = solve(problem)
    if first.score is None:
        return {"calendar": name, "moved": None}
    rnd = random.Random(seed)
    middle = sorted(first.starts, key=lambda t: first.starts[t])
    gone = middle[len(middle) // 3 + rnd.randrange(max(1, len(middle) // 3))]
    now = first.starts[gone]
    bound = _after(problem, gone)  # nobody confirms what waits for a dialogue that is called off
    confirmed = [
        t for t in first.starts if now <= first.starts[t] < now + 2 * WEEK and t not in bound
    ]
    tasks = [evolve(t, earlier=None if t.id == gone else first.starts[t.id]) for t in problem.tasks]
    fixed: list[Any] = [Fixed(t, s, None, True) for t, s in first.starts.items() if s < now]
    fixed += [
        Fixed(t, first.starts[t], f"{t} is confirmed") for t in confirmed if rnd.random() < 0.5
    ]
    fixed.append(Window(gone, now + WEEK))
    again = evolve(problem, tasks=tasks).and_also(*fixed)
    out: dict[str, Any] = {"calendar": name}
    for label, order in (("moved", None), ("moved_replan", REPLAN)):
        began = time.process_time()
        result = solve(again) if order is None else solve(again, order=order)
        rest = len(problem.tasks) - len(fixed)
        share = None if result.score is None else round(result.score.moved / max(1, rest), 3)
        out |= {
            label: share,
            f"{label}_seconds": round(time.process_time() - began, 3),
            f"{label}_status": str(result.status),
        }
        out[f"{label}_score"] = None if result.score is None else list(result.score.key())
    return out


def _after(problem: Problem, task: str) -> set[str]:
    """The task and all that must come after it."""
    later: dict[str, list[str]] = {}
    for each in problem.constraints:
        if isinstance(each, Gap | Cutoff):
            later.setdefault(each.before, []).append(each.after)
    found = {task}
    stack = [task]
    while stack:
        for other in later.get(stack.pop(), ()):
            if other not in found:
                found.add(other)
                stack.append(other)
    return found


def _early(problem: Problem, first: Result, rnd: random.Random) -> list[Any]:
    """A decision wanted earlier than it can be."""
    decisions = [t.id for t in problem.tasks if t.id.startswith("decision")]
    task = rnd.choice(
        decisions or [t.id for t in problem.tasks]
    )  # the smallest have nothing to decide
    return [Window(task, 0, max(1, first.starts[task] * 2 // 3), "wanted early")]


def _absent(problem: Problem, first: Result, rnd: random.Random) -> list[Any]:
    """A person who comes often has a single week left."""
    often = max(
        (c for c in problem.constraints if isinstance(c, Apart) and c.rest),
        key=lambda c: len(c.tasks),
    )
    week = rnd.randrange(problem.horizon // WEEK) * WEEK
    return [Allowed(often.tasks, mask(range(week, week + WEEK)), "away all other weeks")]


def _confirmed(problem: Problem, first: Result, rnd: random.Random) -> list[Any]:
    """Two dates confirmed in the wrong order."""
    gap = rnd.choice([c for c in problem.constraints if isinstance(c, Gap) and c.most is None])
    before, after = first.starts[gap.before], first.starts[gap.after]
    return [
        Fixed(gap.before, after, f"{gap.before} confirmed"),
        Fixed(gap.after, before, f"{gap.after} confirmed"),
    ]


def _short(problem: Problem, first: Result, rnd: random.Random) -> list[Any]:
    """Leaders for half of the meetings only, and everything wanted before two thirds of the
    time.
    """
    led = next(c for c in problem.constraints if isinstance(c, Quota))
    early = Window(
        max(first.starts, key=lambda t: first.starts[t]),
        0,
        problem.horizon // 2,
        "wanted by midyear",
    )
    return [Quota("leave", led.periods, led.limit // 3, led.uses, "leaders on leave"), early]


def clashing(name: str, problem: Problem, first: Result, seed: int, check: bool) -> dict[str, Any]:
    """Something more is asked than can be had: what clashes, and what helps?"""
    rnd = random.Random(f"{name} {seed}")
    kinds = (_early, _absent, _confirmed, _short)
    kind = kinds[(seed + int(name.partition("-")[2])) % len(kinds)]
    hard = problem.and_also(*kind(problem, first, rnd))
    began = time.process_time()
    clash = find_clash(hard)
    row: dict[str, Any] = {
        "calendar": name,
        "kind": kind.__name__[1:],
        "clash": clash and len(clash.facts),
    }
    row["seconds"] = round(time.process_time() - began, 3)
    if clash is None:
        row["possible"] = possible(hard)
        return row
    row["irreducible"] = clash.irreducible
    began = time.process_time()
    row["ways"] = sum(possible(hard.without_facts([fact])) is True for fact in clash.facts)
    row["ways_seconds"] = round(time.process_time() - began, 3)
    if check:
        row["agreed"] = _agreed(hard, clash.facts)
    return row


def _agreed(problem: Problem, facts: Sequence[str]) -> bool | None:
    """Whether CP-SAT too finds that these facts clash, and no fewer of them; None when it cannot
    tell in time.
    """
    from cp_sat import Effort, proves_infeasible

    effort = Effort(deterministic=None, seconds=10)
    answers = [proves_infeasible(problem.with_facts(facts), effort)]
    for fact in facts:
        without = proves_infeasible(problem.with_facts([f for f in facts if f != fact]), effort)
        answers.append(None if without is None else not without)
    return False if False in answers else None if None in answers else True


def main(argv: Sequence[str] | None = None) -> int:
    options = _options(argv)
    rows = []
    for name, problem in calendars(options.sizes, options.count):
        if options.replan:
            row = replanned(name, problem, options.seed)
        elif options.clash:
            row = clashing(name, problem, solve(problem, schedules=20), options.seed, options.check)
        else:
            row = measure(name, problem, options.against)
        rows.append(row)
        print(
            json.dumps(row) if options.json else "  ".join(f"{k} {v}" for k, v in row.items()),
            flush=True,
        )
    for line in _summary(rows):
        print(line, file=sys.stderr if options.json else sys.stdout)
    return 0


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Timetables for generated processes.")
    parser.add_argument(
        "--sizes", type=lambda s: [int(x) for x in s.split(",")], default=[10, 30, 100, 200, 300]
    )
    parser.add_argument("--count", type=int, default=5)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "--against", metavar="cp-sat:SECONDS", type=lambda s: float(s.removeprefix("cp-sat:"))
    )
    parser.add_argument("--replan", action="store_true")
    parser.add_argument("--clash", action="store_true")
    parser.add_argument("--check", action="store_true", help="with --clash: ask CP-SAT too")
    parser.add_argument("--json", action="store_true")
    return parser.parse_args(argv)


def _summary(rows: Sequence[dict[str, Any]]) -> list[str]:
    lines = [f"{len(rows)} calendars"]
    timed = [r["seconds"] for r in rows if "seconds" in r]
    if timed:
        lines.append(
            f"process seconds: median {statistics.median(timed):.2f}, most {max(timed):.2f}"
        )
    none = sum("cp_status" in r and "cp_finish" not in r and "finish" in r for r in rows)
    if none:
        lines.append(f"timetables where CP-SAT found none in its time: {none}")
    both = [r for r in rows if "cp_finish" in r and "finish" in r]
    if both:
        equal = sum(r["lateness"] == r["cp_lateness"] for r in both)
        better = sum(r["lateness"] < r["cp_lateness"] for r in both)
        ratio = statistics.mean(
            r["finish"] / r["cp_finish"] for r in both if r["lateness"] <= r["cp_lateness"]
        )
        lines.append(
            f"lateness: equal {equal}, less than CP-SAT's {better}, more {len(both) - equal - better}"
        )
        lines.append(f"finish: {ratio:.4f} x CP-SAT's")
    for label in ("moved", "moved_replan"):
        shares = [r[label] for r in rows if r.get(label) is not None]
        if shares:
            lines.append(f"{label}: median {statistics.median(shares):.3f}, most {max(shares):.3f}")
    clashes = [r for r in rows if r.get("clash") is not None]
    if clashes:
        sure = sum(r["irreducible"] for r in clashes)
        lines.append(
            f"clashes {len(clashes)}, irreducible {sure}, with a way out {sum(r['ways'] > 0 for r in clashes)}"
        )
        if any("agreed" in r for r in clashes):
            told = [r["agreed"] for r in clashes]
            lines.append(
                f"CP-SAT agrees {told.count(True)}, disagrees {told.count(False)}, open {told.count(None)}"
            )
    return lines


if __name__ == "__main__":
    sys.exit(main())
