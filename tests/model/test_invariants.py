"""Tests of what must hold in every map: each fault raised where it should be, and not where it
should not.
"""

from typing import Any

import pytest
from hypothesis import given, settings

from processmap.errors import DocumentError, Severity, path_text
from processmap.messages import has_text
from processmap.model.arenas import Arena, Gate, Member
from processmap.model.circumstances import Proceeding
from processmap.model.dialogues import Dialogue, Method
from processmap.model.governance import Action, Decision, DecisionBody, OrganisationUnit, Proposal
from processmap.model.invariants import CHECKS, faults, references
from processmap.model.perspectives import Perspective, Tension
from processmap.model.process_map import ProcessMap
from processmap.model.project import (
    Calendar,
    Event,
    Facilitator,
    Funding,
    Phase,
    Recurrence,
    RuleSetting,
)
from processmap.model.stakeholders import Outreach, Period, Relationship, Stakeholder, Within
from tests.strategies import process_maps

A, B, C = (Stakeholder(id=key, name=key.upper()) for key in "abc")
X, Y = (Perspective(id=key, statement=key.upper()) for key in "xy")
CLANS = Stakeholder(
    id="elders", name="Äldste", subgroups=["Clan A", "Clan B"], places=["Marknaden"]
)
KS, TN = DecisionBody(id="ks", name="KS"), DecisionBody(id="tn", name="TN")


def _talk(key: str, **said: Any) -> Dialogue:
    return Dialogue(id=key, title=key, **said)


# The map that has the fault, its code and path; and the same thing done right.
FAULTS: list[tuple[dict[str, Any], str, str, dict[str, Any]]] = [
    (
        {"stakeholders": [A, A.evolve(name="Annan")]},
        "PM050",
        "stakeholders[1].id",
        {"stakeholders": [A, B]},
    ),
    (
        {"stakeholders": [A], "dialogues": [_talk("a")]},
        "PM050",
        "dialogues[0].id",
        {"dialogues": [_talk("a")]},
    ),
    (
        {"dialogues": [_talk("pl")], "calendar": Calendar(facilitators=[Facilitator(id="pl")])},
        "PM050",
        "calendar.facilitators[0].id",
        {"calendar": Calendar(facilitators=[Facilitator(id="pl")])},
    ),
    (
        {"methods": [Method(id="m"), Method(id="m")]},
        "PM050",
        "methods[1].id",
        # methods have a name space of their own
        {"methods": [Method(id="m")], "dialogues": [_talk("m")]},
    ),
    (
        {"rules": [RuleSetting(rule="r"), RuleSetting(rule="r", off=True)]},
        "PM050",
        "rules.r",
        {"rules": [RuleSetting(rule="r")]},
    ),
    (
        {"perspectives": [X.evolve(held_by=["unga"])], "stakeholders": [A]},
        "PM051",
        "perspectives[0].held_by[0]",
        {"perspectives": [X.evolve(held_by=["a"])], "stakeholders": [A]},
    ),
    (
        {"dialogues": [_talk("d", after=["e"])]},
        "PM051",
        "dialogues[0].after[0].dialogue",
        {"dialogues": [_talk("d")]},
    ),
    (
        {"not_together": [["a", "z"]], "stakeholders": [A]},
        "PM051",
        "not_together[0][1]",
        {"not_together": [["a", "b"]], "stakeholders": [A, B]},
    ),
    (
        {"dialogues": [_talk("d", tensions=[("x", "z")])], "perspectives": [X, Y]},
        "PM051",
        "dialogues[0].tensions[0][1]",
        {"dialogues": [_talk("d", tensions=[("x", "y")])], "perspectives": [X, Y]},
    ),
    (
        {"proposals": [Proposal(id="p", title="P", from_=["nobody"])]},
        "PM051",
        "proposals[0].from[0]",
        {"proposals": [Proposal(id="p", title="P", from_=["ks"])], "decision_bodies": [KS]},
    ),
    (
        {"funding": [Funding(source="A", decided="ks-1")]},
        "PM051",
        "funding[0].decided",
        {"funding": [Funding(source="A", decided=True)]},
    ),
    (
        {"perspectives": [X.evolve(held_by=["y"]), Y]},
        "PM052",
        "perspectives[0].held_by[0]",
        {"perspectives": [X.evolve(held_by=["ks"])], "decision_bodies": [KS]},
    ),
    (
        {"outreach": [Outreach(stakeholder="x")], "perspectives": [X]},
        "PM052",
        "outreach[0].stakeholder",
        {"outreach": [Outreach(stakeholder="a")], "stakeholders": [A]},
    ),
    (
        {"perspectives": [X], "tensions": [Tension(between=("x", "x"))]},
        "PM053",
        "tensions[0].between",
        {"perspectives": [X, Y], "tensions": [Tension(between=("x", "y"))]},
    ),
    (
        {
            "stakeholders": [A],
            "relationships": [Relationship(source="a", target="a", kind="trusts")],
        },
        "PM053",
        "relationships[0].target",
        {
            "stakeholders": [A, B],
            "relationships": [Relationship(source="a", target="b", kind="trusts")],
        },
    ),
    (
        {"stakeholders": [A, B], "not_together": [["a", "b", "a"]]},
        "PM053",
        "not_together[0]",
        {"stakeholders": [A, B, C], "not_together": [["a", "b", "c"]]},
    ),
    (
        {"stakeholders": [A.evolve(part_of=["b"]), B.evolve(part_of=["a"])]},
        "PM054",
        "stakeholders[0].part_of",
        {"stakeholders": [A.evolve(part_of=["b", "c"]), B.evolve(part_of=["c"]), C]},
    ),
    (
        {"dialogues": [_talk("d", after=["d"])]},
        "PM054",
        "dialogues[0].after",
        {"dialogues": [_talk("d", after=["e"]), _talk("e")]},
    ),
    (
        {
            "decision_bodies": [KS],
            "decisions": [
                Decision(id="d", body="ks", follows=["e"]),
                Decision(id="e", body="ks", follows=["d"]),
            ],
        },
        "PM054",
        "decisions[0].follows",
        {
            "decision_bodies": [KS],
            "decisions": [Decision(id="d", body="ks", follows=["e"]), Decision(id="e", body="ks")],
        },
    ),
    (
        {"decision_bodies": [KS.evolve(prepared_by=["tn"]), TN.evolve(prepared_by=["ks"])]},
        "PM054",
        "decision_bodies[0].prepared_by",
        {"decision_bodies": [KS.evolve(prepared_by=["tn"]), TN.evolve(refers_to=["ks"])]},
    ),
    (
        {
            "organisation": [
                OrganisationUnit(id="u", role="working_group", under="v"),
                OrganisationUnit(id="v", role="steering_group", under="u"),
            ]
        },
        "PM054",
        "organisation[0].under",
        {
            "organisation": [
                OrganisationUnit(id="u", role="working_group", under="v"),
                OrganisationUnit(id="v", role="steering_group"),
            ]
        },
    ),
    (
        {"calendar": Calendar(start="2026-02-02", target="2026-02-01")},
        "PM055",
        "calendar.target",
        {"calendar": Calendar(start="2026-02-02", target="2026-02-02")},
    ),
    (
        {"calendar": Calendar(closed=[Period(start="2026-02-02", end="2026-02-01")])},
        "PM055",
        "calendar.closed[0].end",
        {"calendar": Calendar(closed=["2026-02-02"])},
    ),
    (
        {"phases": [Phase(id="f", title="F", start="2026-02-02", end="2026-02-01")]},
        "PM055",
        "phases[0].end",
        {"phases": [Phase(id="f", title="F", start="2026-02-02")]},
    ),
    (
        {"stakeholders": [A.evolve(unavailable=[Period(start="2026-02-02", end="2026-02-01")])]},
        "PM055",
        "stakeholders[0].unavailable[0].end",
        {"stakeholders": [A.evolve(unavailable=[Period(start="2026-02-02", end="2026-02-03")])]},
    ),
    (
        {"dialogues": [_talk("d", start="13:30", end="13:00")]},
        "PM055",
        "dialogues[0].end",
        {"dialogues": [_talk("d", start="13:30", end="2026-01-01T13:00")]},
    ),
    (
        {
            "events": [
                Event(
                    title="E",
                    recurrence=Recurrence(times_per_year=2, first_year=2022, last_year=2019),
                )
            ]
        },
        "PM055",
        "events[0].recurrence.last_year",
        {
            "events": [
                Event(
                    title="E",
                    recurrence=Recurrence(times_per_year=2, first_year=2019, last_year=2019),
                )
            ]
        },
    ),
    (
        {
            "perspectives": [X, Y],
            "tensions": [Tension(between=("x", "y"), can_meet="yes", stage=2)],
        },
        "PM056",
        "tensions[0].stage",
        {"perspectives": [X, Y], "tensions": [Tension(between=("x", "y"), stage=2)]},
    ),
    (
        {
            "stakeholders": [A, B],
            "relationships": [Relationship(source="a", target="b", kind="trusts", can_meet="yes")],
        },
        "PM057",
        "relationships[0].can_meet",
        {
            "stakeholders": [A, B],
            "relationships": [
                Relationship(source="a", target="b", kind="conflict", can_meet="yes")
            ],
        },
    ),
    (
        {"stakeholders": [A.evolve(within=Within(can_meet="yes", stage=3))]},
        "PM056",
        "stakeholders[0].within.stage",
        {"stakeholders": [A.evolve(within=Within(stage=3))]},
    ),
    (
        {"stakeholders": [CLANS, A], "perspectives": [X.evolve(held_by=["elders/clan-c"])]},
        "PM083",
        "perspectives[0].held_by[0]",
        {
            "stakeholders": [CLANS, A],
            "perspectives": [X.evolve(held_by=["elders/clan-a", "elders/marknaden"])],
            "not_together": [["elders/clan-a", "elders/clan-b"]],
            "relationships": [
                Relationship(source="elders/clan-a", target="elders/clan-b", kind="conflict")
            ],
            "dialogues": [_talk("d", participants=["elders/clan-a"], declined=["elders/clan-b"])],
        },
    ),
    (
        {"stakeholders": [A], "perspectives": [X.evolve(held_by=["elders/clan-a"])]},
        "PM051",
        "perspectives[0].held_by[0]",
        {"stakeholders": [CLANS], "perspectives": [X.evolve(held_by=["elders/clan-a"])]},
    ),
    (
        {"stakeholders": [CLANS.evolve(part_of=["a"]), A.evolve(part_of=["elders/clan-a"])]},
        "PM054",
        "stakeholders[0].part_of",
        {"stakeholders": [CLANS, A.evolve(part_of=["elders/clan-a"])]},
    ),
    (
        {"stakeholders": [A, B], "relationships": [Relationship(source="a", target="b")]},
        "PM067",
        "relationships[0]",
        {
            "stakeholders": [A, B],
            "relationships": [Relationship(source="a", target="b", trust="low")],
        },
    ),
    (
        {
            "stakeholders": [A, B],
            "relationships": [Relationship(source="a", target="b", kind="trusts", trust="low")],
        },
        "PM068",
        "relationships[0].kind",
        {
            "stakeholders": [A, B],
            "relationships": [Relationship(source="a", target="b", kind="trusts", trust="good")],
        },
    ),
    (
        {
            "stakeholders": [A, B],
            "relationships": [Relationship(source="a", target="b", trust="low", stage=4)],
        },
        "PM082",
        "relationships[0].stage",
        {
            "stakeholders": [A, B],
            "relationships": [
                Relationship(source="a", target="b", kind="conflict", trust="low", stage=4)
            ],
        },
    ),
    (
        {"stakeholders": [A], "arenas": [Arena(id="bord", members=["a", Member(seats=12)])]},
        "PM080",
        "arenas[0].members[1]",
        {
            "stakeholders": [A],
            "arenas": [Arena(id="bord", members=["a", Member(seats=12, by="lot")])],
        },
    ),
    (
        {"arenas": [Arena(id="ett", opens_after=["tva"]), Arena(id="tva", opens_after=["ett"])]},
        "PM054",
        "arenas[0].opens_after",
        {
            "arenas": [
                Arena(id="ett", opens_after=["regler"]),
                Arena(id="tva", opens_after=["ett"]),
            ],
            "gates": [Gate(id="regler", kind="process_agreement")],
        },
    ),
    (
        {"dialogues": [_talk("d", date="2026-03", status="confirmed")]},
        "PM081",
        "dialogues[0].date",
        {"dialogues": [_talk("d", date="2026-03", status="planned")]},
    ),
    (
        {"dialogues": [_talk("d", date="våren 2026", start="13:00")]},
        "PM081",
        "dialogues[0].date",
        {"dialogues": [_talk("d", date="2026-03-02", start="13:00")]},
    ),
    (
        {"proceedings": [Proceeding(title="P", starts="hösten 2020", ends="2020-03")]},
        "PM055",
        "proceedings[0].ends",
        {"proceedings": [Proceeding(title="P", starts="hösten 2020", ends="2020")]},
    ),
]


@pytest.mark.parametrize(("wrong", "code", "path", "right"), FAULTS)
def test_fault(wrong: dict[str, Any], code: str, path: str, right: dict[str, Any]) -> None:
    """A map with the fault is refused, naming code and path in words of both languages; done right
    it stands.
    """
    with pytest.raises(DocumentError) as caught:
        ProcessMap(title="Torget", **wrong)
    assert [(each.code, path_text(each.path)) for each in caught.value.findings] == [(code, path)]
    finding = caught.value.findings[0]
    assert finding.severity is Severity.ERROR
    for language in ("sv", "en"):
        assert finding.message(language)
        assert finding.help(language)
    assert faults(ProcessMap(title="Torget", **right)) == ()


def test_every_code_of_an_invariant_is_tested_and_said() -> None:
    """The codes in the checks' descriptions all have a case here and texts in the catalogue."""
    codes = {
        word.strip(":;,.")
        for check in CHECKS
        for word in (check.__doc__ or "").split()
        if word.startswith("PM0")
    }
    assert codes == {code for _, code, _, _ in FAULTS}
    assert all(has_text(f"document.{code}") and has_text(f"document.{code}_help") for code in codes)


def test_all_faults_at_once() -> None:
    """Every fault is told, in document order, not only the first."""
    with pytest.raises(DocumentError) as caught:
        ProcessMap(
            title="Torget",
            stakeholders=[A, A],
            perspectives=[X.evolve(held_by=["zz"]), Y.evolve(held_by=["qq"])],
            dialogues=[_talk("d", after=["d"])],
        )
    assert [each.code for each in caught.value.findings] == ["PM050", "PM051", "PM051", "PM054"]
    assert "4" in str(caught.value)


def test_the_nearest_id_is_suggested() -> None:
    """An unknown id comes with the nearest one of the right sort."""
    people = [Stakeholder(id="torghandlare", name="Handlare"), Stakeholder(id="unga", name="Unga")]
    with pytest.raises(DocumentError) as caught:
        ProcessMap(
            title="Torget", stakeholders=people, perspectives=[X.evolve(held_by=["torghandlarna"])]
        )
    said = caught.value.findings[0]
    assert "torghandlare" in said.message("sv") + said.help("sv")


def test_deep_chains_are_walked() -> None:
    """A chain of ten thousand dialogues is neither too deep nor too slow; closing it is found."""
    chain = [_talk("d0")] + [_talk(f"d{n}", after=[f"d{n - 1}"]) for n in range(1, 10_000)]
    assert ProcessMap(title="Torget", dialogues=chain)
    with pytest.raises(DocumentError):
        ProcessMap(title="Torget", dialogues=[_talk("d0", after=["d9999"]), *chain[1:]])


@given(process_maps())
@settings(max_examples=25, deadline=None)
def test_references_are_all_known(case: ProcessMap) -> None:
    """In any valid map, every reference names an entry of a list it may point at; methods aside."""
    for path, kind, key in references(case):
        assert path
        if kind.targets != ("methods",):
            assert case.list_of(key) in kind.targets


def test_actions_follow_what_they_like() -> None:
    """Only decisions are held to run in no circle; an action may follow on any of them."""
    case = ProcessMap(
        title="Torget",
        decision_bodies=[KS],
        decisions=[Decision(id="d", body="ks")],
        actions=[Action(id="act", what="Prov", follows=["d"])],
    )
    assert case["act"]
