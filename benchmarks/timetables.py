"""How long a timetable takes on whole process documents, in process time, and what it comes to.

    python benchmarks/timetables.py                        # documents of growing size, up to 300
    dialogues and more python benchmarks/timetables.py --sizes 80 --count 5   # so many
    stakeholders, five documents python benchmarks/timetables.py --impossible           # documents
    made impossible: clash, and ways out python benchmarks/timetables.py --json

The documents are made up: groups, some of whom come only in the evening or are away for weeks;
leaders with so many days a week, rooms, a closed summer, bodies with meetings and papers due, talks
held and confirmed, a target. The same seed gives the same document. `propose` makes the plan; only
what `schedule` does with it is timed.
"""

import argparse
import datetime as dt
import json
import random
import statistics
import sys
import time
from collections.abc import Sequence
from typing import Any

from processmap.model.dialogues import Dialogue
from processmap.model.governance import DecisionBody, Meeting, Proposal
from processmap.model.perspectives import Perspective, Tension
from processmap.model.process_map import ProcessMap
from processmap.model.project import Calendar, Facilitator
from processmap.model.stakeholders import Period, Relationship, Stakeholder
from processmap.planning import propose
from processmap.scheduling.timetable import Wishes, timetable

SIZES = (4, 8, 15, 30, 60, 85, 125)
PROMISED = 2.0
"""Seconds of process time for a timetable of 200 dialogues."""
START = dt.date(2026, 1, 7)
DAY = dt.timedelta(days=1)
_SMALL = 100
"""Groups beyond which proposals are drawn up by so many together that it takes the most of a day.
"""


class Process:
    """One made-up process, drawn from a seed."""

    def __init__(self, size: int, seed: int) -> None:
        self.draw = random.Random(1000 * size + seed)
        self.size = size
        self.interpreted = seed % 2 == 1

    def document(self, *, impossible: bool = False) -> ProcessMap:
        """The document; ``impossible`` adds something that no timetable can keep."""
        draw = self.draw
        people = [self._person(number) for number in range(self.size)]
        ids = [each.id for each in people]
        views = [
            Perspective(
                id=f"p{n}",
                statement=f"Perspektiv {n}",
                held_by=draw.sample(ids, draw.randint(1, 2)),
            )
            for n in range(2 * self.size)
        ]
        strains = self._tensions(len(views))
        bodies = self._bodies()
        proposals = [
            Proposal(
                id=f"f{n}",
                title=f"Förslag {n}",
                addresses=[f"p{n}"],
                decided_by=[draw.choice(["ks", "tn"])],
            )
            for n in range(1 + self.size // 10)
        ]
        calendar = self._calendar()
        if impossible:
            people, calendar, bodies = self._spoilt(people, calendar, bodies)
        return ProcessMap(
            title="Påhittad process",
            open=["Det mesta"],
            stakeholders=people,
            perspectives=views,
            tensions=strains,
            relationships=[self._tie(ids) for _ in range(self.size // 3)],
            decision_bodies=bodies,
            proposals=proposals,
            dialogues=self._standing(ids),
            calendar=calendar,
        )

    def _person(self, number: int) -> Stakeholder:
        draw = self.draw
        evenings = [[], [], [], ["evening"], ["afternoon", "evening"], ["evening", "weekend"]]
        days = [[], [], [], ["morning", "afternoon"], ["morning", "afternoon", "evening"]]
        whole_days = (
            self.interpreted or self.size > _SMALL
        )  # a long day is not for those who come evenings
        parts = draw.choice(days if whole_days else evenings)
        away = []
        for _ in range(draw.choice([0, 0, 1, 2])):
            first = START + draw.randrange(300) * DAY
            away.append(Period(start=first, end=first + draw.randrange(21) * DAY))
        return Stakeholder(
            id=f"g{number}",
            name=f"Grupp {number}",
            kind=draw.choice(["group", "residents", "association", "business"]),
            affected=draw.choice(["high", "medium", "low"]),
            influence=draw.choice(["high", "low", None]),
            willing="yes",
            available=parts,
            unavailable=away,
            needs=draw.choice([[], [], [], ["interpreter"]]) if self.interpreted else [],
            languages=draw.choice([[], ["arabiska"], ["somaliska"]]),
        )

    def _tensions(self, views: int) -> list[Tension]:
        pairs: set[tuple[int, int]] = set()
        while len(pairs) < min(self.size, views * (views - 1) // 2):
            a, b = sorted(self.draw.sample(range(views), 2))
            pairs.add((a, b))
        return [Tension(between=(f"p{a}", f"p{b}"), aim="meet") for a, b in sorted(pairs)]

    def _tie(self, ids: Sequence[str]) -> Relationship:
        source, target = self.draw.sample(list(ids), 2)
        ready = self.draw.choice(["yes", "facilitated", "prepared"])
        return Relationship(source=source, target=target, kind="conflict", can_meet=ready)

    def _bodies(self) -> list[DecisionBody]:
        draw = self.draw
        found = []
        for key, name, before in (
            ("au", "Allmänna utskottet", []),
            ("ks", "Kommunstyrelsen", ["au"]),
            ("tn", "Tekniska nämnden", []),
        ):
            first, every = START + draw.randrange(28) * DAY, draw.choice([28, 28, 35])
            days = [first + every * n * DAY for n in range(24)]
            meetings = [
                Meeting(date=day) for day in days if not (day.month == 7 or day.weekday() > 4)
            ]
            if draw.random() < 0.5:
                meetings = [
                    Meeting(date=each.date, papers_by=each.date - draw.randint(7, 12) * DAY)
                    for each in meetings
                ]
            found.append(
                DecisionBody(
                    id=key, name=name, prepared_by=before, papers_due_days=10, meetings=meetings
                )
            )
        return found

    def _calendar(self) -> Calendar:
        draw = self.draw
        leaders = [
            Facilitator(id=f"l{n}", days_per_week=draw.choice([1, 2, 3, 2.5, None]))
            for n in range(1 + self.size // 12)
        ]
        leaders.append(
            Facilitator(id="tolk", role="interpreter", languages=["arabiska", "somaliska"])
        )
        return Calendar(
            start=START,
            target=START + draw.choice([200, 300, 400]) * DAY,
            closed=[
                Period(start="2026-06-22", end="2026-08-09"),
                Period(start="2026-12-21", end="2027-01-08"),
            ],
            election=["2026-09-13"],
            facilitators=leaders,
            rooms=draw.choice([[], ["Folkets hus", "Biblioteket"]]),
        )

    def _standing(self, ids: Sequence[str]) -> list[Dialogue]:
        draw = self.draw
        held = Dialogue(
            id="holl",
            title="Hållet samtal",
            purpose="inventory",
            status="held",
            participants=[ids[0]],
            date=START - DAY,
        )
        day = START + draw.randrange(20, 60) * DAY
        agreed = Dialogue(
            id="avtalat", title="Avtalat samtal", purpose="inventory", method="interview", status="confirmed",
            participants=[ids[1]], date=day, start="13:00", end="14:30",
        )  # fmt: skip
        planned = Dialogue(
            id="tankt",
            title="Tänkt samtal",
            purpose="inventory",
            participants=[ids[-1]],
            after=["avtalat"],
        )
        return [held, agreed, planned]

    def _spoilt(
        self, people: list[Stakeholder], calendar: Calendar, bodies: list[DecisionBody]
    ) -> tuple[list[Stakeholder], Calendar, list[DecisionBody]]:
        kind = self.draw.choice(["target", "parts", "away"])
        if kind == "target":
            target = START + self.draw.randrange(40, 90) * DAY
            return people, calendar.evolve(target=target, target_firm=True), bodies
        if kind == "parts":
            spoilt = [
                each.evolve(available=["evening" if n % 2 else "morning"])
                for n, each in enumerate(people)
            ]
            return spoilt, calendar, bodies
        away = Period(start=START, end=dt.date(2199, 1, 1))
        return [people[0].evolve(unavailable=[away]), *people[1:]], calendar, bodies


def measured(size: int, seed: int, *, impossible: bool) -> dict[str, Any]:
    """One document: what it came to and how long it took."""
    case = Process(size, seed).document(impossible=impossible)
    plan = propose(case).plans[0]
    began = time.process_time()
    found = timetable(case, plan, Wishes(explain=impossible))
    seconds = time.process_time() - began
    row: dict[str, Any] = {
        "document": f"{size}-{seed}",
        "dialogues": len(plan.dialogues),
        "status": found.status.value,
        "late_days": found.late_days,
        "end": str(found.end),
        "lower_bound": str(found.lower_bound),
        "seconds": round(seconds, 2),
    }
    if impossible:
        clash = found.clash
        row |= {
            "facts": len(clash.facts) if clash else None,
            "irreducible": bool(clash and clash.irreducible),
        }
        row["ways"] = len(found.ways)
    return row


def main(argv: Sequence[str] | None = None) -> int:
    """Print the table; 1 if the promise is broken."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--sizes", type=lambda said: [int(each) for each in said.split(",")], default=list(SIZES)
    )
    parser.add_argument("--count", type=int, default=1)
    parser.add_argument("--impossible", action="store_true")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args(argv)
    timetable(
        Process(4, 0).document(), propose(Process(4, 0).document()).plans[0]
    )  # what is loaded once
    rows = []
    for size in given.sizes:
        for seed in range(given.count):
            row = measured(size, seed, impossible=given.impossible)
            rows.append(row)
            print(
                json.dumps(row) if given.json else "  ".join(f"{k} {v}" for k, v in row.items()),
                flush=True,
            )
    slow = [
        row
        for row in rows
        if not given.impossible and row["dialogues"] <= 200 and row["seconds"] > PROMISED
    ]
    seconds = [row["seconds"] for row in rows]
    print(
        f"process seconds: median {statistics.median(seconds):.2f}, most {max(seconds):.2f}",
        file=sys.stderr,
    )
    return int(bool(slow))


if __name__ == "__main__":
    sys.exit(main())
