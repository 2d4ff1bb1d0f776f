"""Tests of recording what is true around the process: each is looked for in the plan that is
proposed before and after.
"""

from typing import Any

import pytest

import processmap as pm
import processmap.recording as record
from tests.square import CASE, SECRETS


@pytest.fixture
def case() -> pm.ProcessMap:
    """The square."""
    return pm.loads(CASE)


def _gates(case: pm.ProcessMap) -> dict[str, str]:
    return {each.kind: each.state for each in pm.propose(case)[0].gates}


def _asks_for_a_lead(case: pm.ProcessMap) -> bool:
    found = pm.propose(case)[0].questions
    return any(each.said.key == "plan_questions.leads" for each in found)


def _again(event: Any, made: pm.ProcessMap, *given: Any, **more: Any) -> None:
    """Recorded a second time, it stands already."""
    again, noted = event(made, *given, **more)
    assert again is made
    assert not noted.changed
    assert noted.message().startswith("Stod redan så")


def test_ground_rules_become_a_draft_and_are_agreed(case: pm.ProcessMap) -> None:
    """Who has said yes and what they say is added to; agreed, the plan counts on them."""
    made, _ = record.agreement(case, "utkast", items=["Vi talar en i taget"])
    made, noted = record.agreement(
        made, "överens", agreed_by="unga, Torghandlarna", rule="samtycke"
    )
    found = made.agreement
    assert found is not None
    assert (found.status, found.agreed_by, found.rule, found.items) == (
        "agreed",
        ("unga", "handlare"),
        "consent",
        ("Vi talar en i taget",),
    )
    assert noted.message() == (
        "Spelreglerna: överenskomna spelregler. Har sagt ja: Unga som är på torget och "
        "Torghandlarna."
    )
    assert pm.propose(made)[0].time.weeks < pm.propose(case)[0].time.weeks
    _again(record.agreement, made, "agreed", agreed_by="unga")


def test_a_standstill_is_asked_for_and_answered(case: pm.ProcessMap) -> None:
    """The answer takes the place of the question, in the same entry; the plan asks for it and then
    holds it for given, with the reservation that it ends.
    """
    asked, _ = record.standstill(case, "tillfrågade", by="gata", what="Inga träd fälls")
    assert _gates(asked)["standstill"] == "shut"
    made, noted = record.standstill(asked, "ja", by="gata", until="2026-09")
    assert len(made.standstills) == 1
    assert (made.standstills[0].agreed, made.standstills[0].what) == ("yes", "Inga träd fälls")
    assert _gates(made)["standstill"] == "reservation"
    assert noted.message() == (
        "Inget oåterkalleligt under tiden: Inga träd fälls. Gatukontoret: har gått med på det."
    )
    _again(record.standstill, made, "yes", by="gata")
    refused, _ = record.standstill(made, "nej")
    assert _gates(refused)["standstill"] != "open"
    other, _ = record.standstill(made, "yes", by="gata", what="Inga bänkar tas bort")
    assert len(other.standstills) == 2


def test_how_an_earlier_round_ended(case: pm.ProcessMap) -> None:
    """Its form is not offered once more to the same people; who carries it is added to."""
    made, noted = record.earlier(
        case, "Samrådet", when="2019", with_="unga,handlare", outcome="rann ut i sanden"
    )
    assert noted.message() == "”Samrådet”: slutade utan resultat."
    assert "Inte ”Samrådet” en gång till" in str(pm.propose(made)[0])
    more, _ = record.earlier(made, "samradet", felt_by="unga")
    (found,) = more.earlier
    assert (found.outcome, found.felt_by) == ("failed", ("unga",))
    _again(record.earlier, more, "Samrådet", felt_by="unga")


def test_what_runs_beside_begins_and_ends(case: pm.ProcessMap) -> None:
    """What the law asks for is waited for while it runs; what came of it is added to."""
    made, _ = record.proceeding(
        case, "Detaljplan", kind="samråd", by="tn", starts="2026-05", weeks="20–30", may_wait="ja"
    )
    (found,) = made.proceedings
    assert (found.kind, found.by, found.weeks, found.may_wait) == (
        "consultation",
        ("tn",),
        (20, 30),
        "yes",
    )
    assert "statutory" in _gates(made)
    ended, _ = record.proceeding(made, "detaljplan", ends="2026-11-20", outcome="Planen antogs.")
    twice, _ = record.proceeding(ended, "Detaljplan", outcome="Den överklagas.")
    assert twice.proceedings[0].outcome == "Planen antogs. Den överklagas."
    _again(record.proceeding, twice, "Detaljplan", outcome="Planen antogs.")


def test_trust_breaks_and_is_owned_up_to(case: pm.ProcessMap) -> None:
    """Written where the two are already; broken trust has to be seen to first, and an
    acknowledgement is remembered.
    """
    made, _ = record.trust(case, "unga", "handlare", trust="brutet", first=["erkännande"])
    assert [(each.source, each.trust) for each in made.relationships] == [
        ("handlare", None),
        ("unga", "broken"),
    ]
    assert _gates(made).get("trust") == "shut"
    assert "trust" not in _gates(case)
    owned, noted = record.trust(made, "handlare", "unga", acknowledged="ja")
    assert owned.relationships[1].acknowledged == "yes"
    assert noted.word == "acknowledged"
    assert str(pm.propose(owned)[0]) != str(pm.propose(made)[0])
    _again(record.trust, owned, "unga", "handlare", trust="broken")


def test_those_who_trusted_no_longer_do(case: pm.ProcessMap) -> None:
    """What was called trust is not kept beside what broke it."""
    tie = pm.Relationship(source="unga", target="gata", kind="trusts")
    made, _ = record.trust(case.evolve(relationships=(tie,)), "unga", "gata", trust="lågt")
    assert (made.relationships[0].kind, made.relationships[0].trust) == (None, "low")


def test_a_lead_is_accepted_and_objected_to(case: pm.ProcessMap) -> None:
    """Accepted by both sides, nobody is asked for any more; whoever changes their mind stands on
    one side only.
    """
    assert _asks_for_a_lead(case)
    made, noted = record.lead(case, "Kim", role="samtalsledare", accepted_by="unga,handlare")
    assert noted.message() == ("Unga som är på torget och Torghandlarna godtar ”Kim” som ledare.")
    assert not _asks_for_a_lead(made)
    _again(record.lead, made, "Kim", accepted_by="unga")
    objected, _ = record.lead(made, "kim", objected_by="unga")
    assert (objected.facilitators[0].accepted_by, objected.facilitators[0].objected_by) == (
        ("handlare",),
        ("unga",),
    )
    assert "Kim" in str(pm.propose(objected)[0])


def test_a_limit(case: pm.ProcessMap) -> None:
    """Once, with whoever said it."""
    made, _ = record.limit(case, "Högst tjugo stånd")
    made, _ = record.limit(made, "högst tjugo stånd.", said_by="handlare")
    assert [(each.what, each.said_by) for each in made.limits] == [
        ("Högst tjugo stånd", "handlare")
    ]
    _again(record.limit, made, "Högst tjugo stånd")


def test_a_decision_is_carried_out(case: pm.ProcessMap) -> None:
    """By id, title or paragraph; what is not carried out is waited for."""
    known = case.evolve(decisions=(case.decisions[0].evolve(about="matter"),))
    made, noted = record.carried_out(known, "§ 12", "delvis")
    assert made.decisions[0].carried_out == "partly"
    assert noted.message() == "”Uppdrag om torget”: delvis genomfört."
    _again(record.carried_out, made, "tn-12", "partly")
    done, _ = record.carried_out(made, "Uppdrag om torget", "ja")
    assert done.decisions[0].carried_out == "yes"
    assert str(pm.propose(made)[0]) != str(pm.propose(done)[0])
    process, _ = record.carried_out(case, "tn-12", about="process")
    assert "mandate" in _gates(case)
    assert "mandate" not in _gates(process)


def test_a_proposal_lies_ready_or_is_withdrawn(case: pm.ProcessMap) -> None:
    """By its id; what lies ready before the talks is asked about, and not when it is withdrawn."""
    made, _ = record.proposal(case, "Ny belysning", status="färdigt", made_by="gata")
    ready = str(pm.propose(made)[0])
    assert "Ny belysning" in ready
    gone, noted = record.proposal(made, "ny-belysning", status="tillbakadraget")
    assert len(gone.proposals) == 1
    assert noted.message() == "Förslaget ”Ny belysning”: tillbakadraget."
    assert "Ny belysning" not in str(pm.propose(gone)[0])


def test_a_spokesperson_is_chosen(case: pm.ProcessMap) -> None:
    """Written on the entry that has the id, which is not doubled."""
    made, _ = record.stakeholder(case, "unga", spokesperson="vald", may_agree="frågar hemma först")
    assert len(made.stakeholders) == len(case.stakeholders)
    assert (made["unga"].spokesperson, made["unga"].may_agree) == ("chosen", "asks_back")
    _again(record.stakeholder, made, "unga", spokesperson="chosen")


@pytest.mark.parametrize("day", ["2026-03", "våren 2026", "2026"])
def test_rough_days_are_compared_as_what_they_can_be(case: pm.ProcessMap, day: str) -> None:
    """A decision whose day is not known follows on one whose day is not known either; a meeting is
    not confirmed for a month, nor is an hour in one.
    """
    known = case.evolve(decisions=(case.decisions[0].evolve(date="2026", outcome="referred"),))
    made, _ = record.decision(known, "tn", date=day, outcome="bifall", reference="§ 31")
    assert str(made.decisions[-1].date) == day
    booked, _ = record.planned(case, title="Fika", date="2026-02-10")
    with pytest.raises(pm.RecordError) as caught:
        record.confirmed(booked, "fika", date=day)
    assert "har ingen dag än" in caught.value.message("sv")
    met, _ = record.held(booked, "fika", date=day)
    assert str(met["fika"].date) == day
    at_five, _ = record.planned(case, title="Fika", start="2026-02-10T17:30")
    for event in (record.held, record.planned):
        with pytest.raises(pm.RecordError) as caught:
            event(at_five, "fika", date=day)
        assert f"ange vilken dag det var i stället för ”{day}”" in caught.value.message("sv")


@pytest.mark.parametrize(
    ("event", "given", "more", "words"),
    [
        ("agreement", [], {"rule": "slump"}, ["status: måste anges", "slump"]),
        ("standstill", ["kanske"], {"by": "gatan"}, ["kanske", "Menade du ”gata”"]),
        ("standstill", ["ja"], {"what": "Inga träd"}, ["by: måste anges"]),
        ("earlier", [""], {"outcome": "bra"}, ["what: måste anges", "bra"]),
        ("earlier", ["Nytt"], {"id": "unga"}, ["används redan"]),
        (
            "proceeding",
            ["Plan"],
            {"starts": "2026-05", "ends": "2026-04-01", "may_wait": "jo"},
            ["kan inte sluta 2026-04-01", "jo"],
        ),
        ("trust", ["unga", "unga"], {"trust": "sådär"}, ["båda sidor", "sådär"]),
        ("trust", ["unga", "handlare"], {}, ["trust: måste anges"]),
        ("lead", ["Kim"], {"accepted_by": "unga", "objected_by": "unga"}, ["Kim", "kan inte både"]),
        ("carried_out", ["tn-13", "halvt"], {}, ["tn-12", "halvt"]),
        ("carried_out", ["tn-12"], {}, ["answer: måste anges"]),
        ("limit", [""], {"said_by": "handlarna"}, ["what: måste anges", "handlare"]),
    ],
)
def test_every_fault_is_told(
    case: pm.ProcessMap, event: str, given: list[str], more: dict[str, Any], words: list[str]
) -> None:
    """What is wrong, all of it, and nothing confidential."""
    with pytest.raises(pm.RecordError) as caught:
        getattr(record, event)(case, *given, **more)
    said = caught.value.message("sv")
    assert all(each in said for each in words), said
    assert not any(secret in said for secret in SECRETS)
