"""PM13x: how far the inventory has come."""

from collections.abc import Iterator

from processmap.analysis.findings.making import Check, Look, coming, note, place, titles
from processmap.analysis.saturation import Verdict, saturation
from processmap.errors import Finding

__all__ = ["CHECKS"]


def far_from_saturated(look: Look) -> Iterator[Finding]:
    """PM131: much is still new in the inventory; PM132: too few dialogues to tell, though joint
    ones are settled.
    """
    case = look.case
    found = saturation(case)
    new = found.runs.new[-1] if found.runs.new else 0
    said = {"new": new, "run": found.runs.run_length, "dialogues": found.counts.samples}
    if found.verdict is Verdict.STILL_NEW:
        yield note("PM131", ("perspectives",), **said)
    firm = [talk.id for _, talk in coming(case) if talk.joint and not talk.provisional]
    if found.verdict is Verdict.TOO_LITTLE and found.counts.samples and firm:
        where = place(case, firm[0])
        yield note("PM132", where, firm, dialogues=found.counts.samples, titles=titles(case, firm))


CHECKS: tuple[Check, ...] = (far_from_saturated,)
