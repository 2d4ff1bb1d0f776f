"""What is true around the process: what was tried before, what runs beside it, what holds
meanwhile, and the means.
"""

from attrs import frozen

from processmap.model import fields
from processmap.model.entity import Entity
from processmap.model.stakeholders import PARTIES
from processmap.model.times import Day
from processmap.model.words import (
    AgreementRule,
    AgreementStatus,
    Answer,
    EarlierOutcome,
    ProceedingKind,
    StandstillAnswer,
)

__all__ = ["EarlierRound", "Limit", "Proceeding", "ProcessAgreement", "Resources", "Standstill"]


@frozen(kw_only=True)
class EarlierRound(Entity):
    """A round before this process: what was done, with whom and how it ended.

    Attributes:
        what: what was done.
        when: a date, exact or rough, or words.
        with_: those who were there; ``with`` in the document.
        led_by: who led it: parties, bodies or facilitators.
        outcome: how it ended.
        felt_by: those who still carry it.
    """

    id: str | None = fields.optional_id()
    what: str = fields.text(required=True)
    when: Day | str | None = fields.when()
    with_: tuple[str, ...] = fields.refs(*PARTIES, key="with")
    led_by: tuple[str, ...] = fields.refs(*PARTIES, "facilitators", scalar=True)
    outcome: EarlierOutcome | None = fields.choice(EarlierOutcome)
    felt_by: tuple[str, ...] = fields.refs(*PARTIES)


@frozen(kw_only=True)
class Proceeding(Entity):
    """What runs beside the process by its own law and its own time.

    Attributes:
        kind: what sort of proceeding.
        by: who conducts it.
        parties: who are in it.
        themes: what it is about.
        decisions: decisions that it tries: those that are appealed or before a court.
        starts, ends: when it begins and ends, exactly or roughly.
        weeks: how many weeks it takes, 1-2000; or the least and the most.
        may_wait: whether it may wait for the process.
        binding: whether its result binds.
        outcome: what came of it.
    """

    id: str | None = fields.optional_id()
    title: str = fields.text(required=True)
    kind: ProceedingKind | None = fields.choice(ProceedingKind)
    by: tuple[str, ...] = fields.refs(*PARTIES, scalar=True)
    parties: tuple[str, ...] = fields.refs(*PARTIES)
    themes: tuple[str, ...] = fields.texts()
    decisions: tuple[str, ...] = fields.refs("decisions", scalar=True)
    starts: Day | None = fields.rough_day()
    ends: Day | None = fields.rough_day()
    weeks: int | tuple[int, int] | None = fields.span(1, 2000)
    may_wait: Answer | None = fields.flag()
    binding: Answer | None = fields.flag()
    outcome: str | None = fields.text()


@frozen(kw_only=True)
class Standstill(Entity):
    """That nothing irreversible is done while the talks last.

    Attributes:
        by: those who refrain.
        asked_by: those who have asked for it.
        what: what they refrain from.
        until: how long, a date or words.
        agreed: whether those who are to refrain have agreed, or have only been asked.
    """

    by: tuple[str, ...] = fields.refs(*PARTIES, scalar=True)
    asked_by: tuple[str, ...] = fields.refs(*PARTIES, scalar=True)
    what: str | None = fields.text()
    until: Day | str | None = fields.when()
    agreed: StandstillAnswer | None = fields.choice(StandstillAnswer)


@frozen(kw_only=True)
class ProcessAgreement(Entity):
    """What the parties have agreed about the process.

    Attributes:
        status: how far it has come.
        agreed_by: those who have agreed to it; left out where it is agreed = all who sit.
        rule: how they come to a result.
        items: what it says.
    """

    status: AgreementStatus | None = fields.choice(AgreementStatus)
    agreed_by: tuple[str, ...] = fields.refs(*PARTIES)
    rule: AgreementRule | None = fields.choice(AgreementRule)
    items: tuple[str, ...] = fields.texts()


@frozen(kw_only=True)
class Limit(Entity):
    """A limit that somebody has set or demanded: a rent, a distance.

    Attributes:
        what: the limit.
        said_by: who set or demanded it.
    """

    what: str = fields.text(required=True)
    said_by: str | None = fields.ref(*PARTIES, "organisation", "facilitators")


@frozen(kw_only=True)
class Resources(Entity):
    """What there is to do the process with.

    Attributes:
        lead_hours: hours that those who lead it have, in all.
        money: kronor.
        until: until when they are there, exactly or roughly.
        deputy: whether somebody can take over from the one who leads it.
    """

    lead_hours: float | None = fields.amount(1_000_000)
    money: float | None = fields.amount()
    until: Day | None = fields.rough_day()
    deputy: Answer | None = fields.flag()
