"""A map of any size about an invented place, with words as long and as many as in real ones: to
look at and to hold.

The same size gives the same map. ``sized(5)`` has about five entries of everything, ``sized(100)``
a hundred.
"""

import datetime as dt
from random import Random

from processmap.model.dialogues import After, Dialogue, Reason
from processmap.model.governance import Action, Decision, DecisionBody, OrganisationUnit, Proposal
from processmap.model.perspectives import Perspective, Tension
from processmap.model.process_map import ProcessMap
from processmap.model.project import Calendar, Cost, Event, Facilitator, Funding
from processmap.model.stakeholders import Relationship, Stakeholder

_WHO = (
    ("Boende i kvarteret {}", "residents"),
    ("Ungdomar på {}", "group"),
    ("Företagarföreningen {}", "business"),
    ("Hyresgästföreningen {}", "association"),
    ("Föräldrar vid {}skolan", "group"),
    ("Samhällsbyggnadsförvaltningen, enhet {}", "administration"),
    ("Nattvandrarna {}", "association"),
    ("Polisen, områdespoliser {}", "authority"),
    ("Seniorer i {}", "group"),
    ("Fastighetsägarna {}", "business"),
)
_WHERE = (
    "Tallen",
    "Granen",
    "Björken",
    "Eken",
    "Linden",
    "Asken",
    "Alen",
    "Hasseln",
    "Rönnen",
    "Sälgen",
)
_SAID = (
    ("Det känns otryggt att gå hem på kvällen", "feeling", "trygghet"),
    ("Torget är den enda plats vi har", "need", "mötesplatser"),
    ("Det finns ingen belysning mellan hållplatsen och skolan", "fact", "trygghet"),
    ("Biltrafiken borde stängas av helt på helgerna", "standpoint", "trafik"),
    ("Ingen har frågat oss förut", "feeling", "förtroende"),
    ("En bemannad lokal hade gjort stor skillnad", "idea", "mötesplatser"),
    ("Handeln klarar sig inte utan parkering", "standpoint", "trafik"),
    ("Vi vill vara med när det bestäms", "need", "förtroende"),
)
_PLAN = (
    ("mandate", "Samtal om uppdraget", "small_group", 2),
    ("inventory", "Samtal med {}", "interview", 40),
    ("mirror", "Återspegling för {}", "mirror_meeting", 12),
    ("prepare", "Egen grupp: {}", "caucus", 14),
    ("meet", "Samtalsgrupp om {}", "small_group", 12),
    ("create", "Verkstad om {}", "small_group", 8),
    ("anchor", "Avstämning med {}", "small_group", 5),
    ("feedback", "Återkoppling till {}", "open_house", 5),
    ("follow_up", "Uppföljning av {}", "small_group", 2),
)
_BODIES = (
    ("au", "Kommunstyrelsens arbetsutskott", "subcommittee"),
    ("ks", "Kommunstyrelsen", "board"),
    ("tn", "Tekniska nämnden", "committee"),
    ("sbn", "Samhällsbyggnadsnämnden", "committee"),
    ("kf", "Kommunfullmäktige", "council"),
)
_OUTCOMES = ("referred", "approved", "approved")
_PAYERS = (
    "Exempelby kommun",
    "Region Exempel",
    "Boverket",
    "Delegationen mot segregation",
    "Länsstyrelsen",
)
_AUTUMN = dt.date(2026, 9, 1)
_DONE = (
    "Ny belysning",
    "Bemannad lokal",
    "Sommargågata",
    "Trygghetsvandringar varje höst",
    "Medborgarbudget på prov",
)


def sized(count: int, seed: int = 7) -> ProcessMap:
    """Make a map with about ``count`` entries of everything that has a view of its own."""
    rng = Random(seed)
    groups = [_group(number, rng) for number in range(count)]
    perspectives = [_perspective(number, count, rng) for number in range(count)]
    tensions = [_tension(number, count) for number in range(count)]
    talks = _talks(count, rng)
    proposals = [_proposal(number, talks) for number in range(max(2, count // 4))]
    return ProcessMap(
        title="Torget och kvarteren i Exempelby",
        question="Hur kan torget och kvarteren runt om bli en plats för alla, också på kvällen?",
        owner="Exempelby kommun",
        case_number="KS 2026/17",
        open=["Belysning", "Öppettider"],
        fixed=["Torghandeln får vara kvar"],
        stakeholders=groups,
        relationships=[each for number in range(count // 3) for each in _ties(number, count)],
        perspectives=perspectives,
        tensions=list({tuple(sorted(each.between)): each for each in tensions}.values()),
        dialogues=talks,
        proposals=proposals,
        decision_bodies=[
            DecisionBody(id=key, name=name, kind=kind, prepared_by=["au"] if key == "ks" else [])
            for key, name, kind in _BODIES
        ],
        decisions=_decisions(max(3, count), len(proposals)),
        actions=[
            Action(
                what=f"{_DONE[n % 5]}, etapp {n + 1}",
                responsible="g0",
                due=dt.date(2026, 9, 1) + dt.timedelta(9 * n),
            )
            for n in range(max(1, count // 10))
        ],
        events=[
            Event(title="Nätverksträff", kind="network_meeting", date=dt.date(2026, 3, 3 + n % 20))
            for n in range(2)
        ],
        funding=[_funding(number) for number in range(max(2, count // 2))],
        costs=[
            Cost(what=f"{_DONE[n % 5]}, del {n + 1}", amount=40_000 + 1_500 * n)
            for n in range(max(2, count // 2))
        ],
        organisation=_organisation(count),
        calendar=Calendar(
            start="2026-01-07",
            target="2027-06-14",
            election="2026-09-13",
            facilitators=[Facilitator(id="pl", role="process_lead", days_per_week=3)],
        ),
    )


def _group(number: int, rng: Random) -> Stakeholder:
    name, kind = _WHO[number % len(_WHO)]
    where = _WHERE[(number // len(_WHO) + number) % len(_WHERE)]
    more = f" {number // 100 + 1}" if number >= 100 else ""
    return Stakeholder(
        id=f"g{number}",
        name=name.format(where) + more,
        kind=kind,
        affected=rng.choice(("high", "high", "medium", "low", None)),
        influence=rng.choice(("high", "medium", "low", "low", None)),
        hard_to_reach="yes" if number % 7 == 1 else None,
        needs=["interpreter"] if number % 9 == 1 else [],
    )


def _ties(number: int, count: int) -> list[Relationship]:
    ends = {
        "source": f"g{3 * number % count}",
        "target": f"g{(3 * number + 1 + number % 5) % count}",
    }
    if ends["source"] == ends["target"]:
        return []
    if number % 3:
        return [
            Relationship(
                kind="conflict", can_meet=("facilitated", "prepared", "not_now")[number % 3], **ends
            )
        ]
    return [Relationship(kind=("trusts", "power_over")[number % 2], **ends)]


def _perspective(number: int, count: int, rng: Random) -> Perspective:
    said, aspect, theme = _SAID[number % len(_SAID)]
    later = f" ({_WHERE[number // 8 % 10].lower()})" if number >= len(_SAID) else ""
    return Perspective(
        id=f"p{number}",
        statement=said + later,
        aspect=aspect,
        themes=[theme],
        held_by=sorted({f"g{rng.randrange(count)}" for _ in range(1 + number % 3)}),
        minority="yes" if number % 6 == 3 else None,
    )


def _tension(number: int, count: int) -> Tension:
    aim = ("meet", "meet", "through_facilitator", "let_be", "unknown")[number % 5]
    other = (number + 1 + number % 3) % count
    return Tension(
        between=(f"p{number}", f"p{other if other != number else (number + 1) % count}"), aim=aim
    )


def _talks(count: int, rng: Random) -> list[Dialogue]:
    made: list[Dialogue] = []
    before: list[str] = []
    day = dt.date(2026, 1, 12)
    for step, (purpose, title, method, share) in enumerate(_PLAN):
        stage = []
        for number in range(max(1 if step in (1, 2, 3, 4, 6) else 0, round(share * count / 100))):
            key = f"{purpose.replace('_', '-')}-{number}"
            name, _ = _WHO[number % len(_WHO)]
            who = name.format(_WHERE[(number // 10 + number) % 10])
            status = "held" if step < 2 and number % 5 else "planned" if step < 3 else "proposed"
            day += dt.timedelta(days=1 + number % 3)
            made.append(
                Dialogue(
                    id=key,
                    title=title.format(
                        who.lower()
                        if purpose not in ("meet", "create")
                        else _DONE[number % 5].lower()
                    ),
                    purpose=purpose,
                    method=method,
                    participants=[
                        f"g{number % count}",
                        *([f"g{(number + 3) % count}"] if step in (4, 5) else []),
                    ],
                    status=status,
                    date=day if status != "proposed" else None,
                    provisional=step > 3,
                    round=step + 1,
                    after=[
                        After(dialogue=each, rule="listen-separately")
                        for each in _some(before, number, rng)
                    ],
                    reasons=[
                        Reason(
                            rule="listen-separately",
                            because="Varje berörd grupp lyssnas på för sig",
                        )
                    ],
                )
            )
            stage.append(key)
        before = stage or before
    return made


def _some(before: list[str], number: int, rng: Random) -> list[str]:
    if not before:
        return []
    found = {before[number % len(before)]}
    if len(before) > 3 and rng.random() < 0.4:
        found.add(before[rng.randrange(len(before))])
    return sorted(found)


def _proposal(number: int, talks: list[Dialogue]) -> Proposal:
    from_ = [each.id for each in talks if each.purpose in ("create", "meet")] or [talks[-1].id]
    return Proposal(
        id=f"f{number}",
        title=f"{_DONE[number % 5]}{f', område {number // 5 + 1}' if number >= 5 else ''}",
        from_=[from_[number % len(from_)]],
        decided_by=[_BODIES[1 + number % 4][0]],
    )


def _decisions(count: int, proposals: int) -> list[Decision]:
    made: list[Decision] = []
    for number in range(count):
        trail, step = divmod(number, 3)
        body = ("au", "ks", _BODIES[2 + trail % 3][0])[step]
        last = number + 1 == count
        made.append(
            Decision(
                id=f"d{number}",
                body=body,
                title=f"{_DONE[trail % 5]}, ärende {trail + 1}",
                date=dt.date(2026, 2, 4) + dt.timedelta(days=7 * (trail // 2) + 9 * step),
                reference=f"§ {12 + 3 * number}",
                outcome="pending"
                if last
                else ("referred", "approved", "approved", "returned")[(step, 3)[number % 17 == 7]],
                proposals=[f"f{trail % proposals}"] if step == 0 else [],
                follows=[f"d{number - 1}"] if step else [],
            )
        )
    return made


def _funding(number: int) -> Funding:
    source = (
        "Exempelby kommun",
        "Region Exempel",
        "Boverket",
        "Delegationen mot segregation",
        "Länsstyrelsen",
    )[number % 5]
    later = f", anslag {number // 5 + 1}" if number >= 5 else ""
    return Funding(source=source + later, amount=25_000 * (1 + number % 6), decided=number % 3 > 0)


def _organisation(count: int) -> list[OrganisationUnit]:
    roles = (
        ("commissioner", "Uppdragsgivare", None),
        ("steering_group", "Styrgrupp", "o0"),
        ("project_lead", "Projektledare", "o1"),
        ("project_group", "Projektgrupp", "o2"),
    )
    made = [
        OrganisationUnit(
            id=f"o{number}",
            role=role,
            title=title,
            under=under,
            members=[f"g{number}"] if number != 2 else [],
        )
        for number, (role, title, under) in enumerate(roles)
    ]
    for number in range(4, max(5, count)):
        under = "o3" if number < 14 else f"o{4 + number % 10}"
        made.append(
            OrganisationUnit(
                id=f"o{number}",
                role="working_group",
                title=f"Arbetsgrupp {_DONE[number % 5].lower()} {number - 3}",
                under=under,
                members=[f"g{number % count}"] if number % 4 else [],
            )
        )
    return made
