"""PM5xx: money. Shares, caps and amounts that do not add up, and what is not decided."""

from collections.abc import Iterator

from processmap.analysis.findings.making import Check, Look, name, note, warning
from processmap.errors import Finding
from processmap.messages.naming import Kronor, Titles
from processmap.model.governance import Decision
from processmap.model.process_map import ProcessMap
from processmap.model.project import Funding

__all__ = ["CHECKS"]

# Amounts are compared with room for rounding, in kronor and in per cent.
NEAR = 0.5
WHOLE = 100


def _ref(entry: object) -> list[str]:
    own = getattr(entry, "id", None)
    return [own] if own else []


def total_of(case: ProcessMap, funding: Funding) -> float | None:
    """What a share is of: as stated, else the sum of the costs of the one version there is; None if
    not known.
    """
    if funding.total is not None:
        return funding.total
    versions = {each.version for each in case.costs if each.version}
    totals = [each.total for each in case.costs]
    if len(versions) > 1 or not totals or any(each is None for each in totals):
        return None
    return sum(each for each in totals if each is not None)


def paid_by(case: ProcessMap, funding: Funding) -> float | None:
    """What a funder pays: the amount, else its share of the total, at most its cap; None if not
    known.
    """
    total = total_of(case, funding)
    worth = funding.amount
    if worth is None and funding.share is not None and total is not None:
        worth = total * funding.share / WHOLE
    return worth if worth is None or funding.cap is None else min(worth, funding.cap)


def above_cap(look: Look) -> Iterator[Finding]:
    """PM501: a share comes to more than the most the funder pays; PM502: an amount does."""
    for index, each in enumerate(look.case.funding):
        if each.cap is None:
            continue
        total = total_of(look.case, each)
        cap = Kronor(each.cap)
        if each.amount is not None and each.amount > each.cap + NEAR:
            yield warning(
                "PM502",
                ("funding", index, "amount"),
                _ref(each),
                amount=Kronor(each.amount),
                cap=cap,
            )
        elif (
            each.share is not None
            and total is not None
            and total * each.share / WHOLE > each.cap + NEAR
        ):
            said = {
                "share": f"{each.share:g}",
                "total": Kronor(total),
                "worth": Kronor(total * each.share / WHOLE),
            }
            yield warning("PM501", ("funding", index, "share"), _ref(each), cap=cap, **said)


def shares(look: Look) -> Iterator[Finding]:
    """PM503: the shares come to more than the whole; PM504: or to less, with nobody named for the
    rest.
    """
    case = look.case
    shared = [each.share for each in case.funding if each.share is not None]
    said = sum(shared)
    if len({each.total for each in case.funding if each.share is not None}) > 1:
        return
    if said > WHOLE + NEAR:
        yield warning("PM503", ("funding",), sum=f"{said:g}")
    elif shared and len(shared) == len(case.funding) and said < WHOLE - NEAR:
        yield note("PM504", ("funding",), sum=f"{said:g}")


def cost_above_cap(look: Look) -> Iterator[Finding]:
    """PM505: a cost comes to more than its cap."""
    for index, each in enumerate(look.case.costs):
        if each.cap is not None and each.amount is not None:
            worth = each.amount * (1 if each.quantity is None else each.quantity)
            if worth > each.cap + NEAR:
                said = {"worth": Kronor(worth), "cap": Kronor(each.cap)}
                yield warning("PM505", ("costs", index, "amount"), _ref(each), **said)


def not_covered(look: Look) -> Iterator[Finding]:
    """PM506: the funding is known and comes to less than the costs; PM507: there are costs and no
    funding at all.
    """
    case = look.case
    known = [each.total for each in case.costs if each.total is not None]
    if known and not case.funding and not any(each.per for each in case.costs):
        yield note("PM507", ("costs",), sum=Kronor(sum(known)))
    paid = [paid_by(case, each) for each in case.funding]
    versions = {each.version for each in case.costs if each.version}
    complete = (
        known
        and len(known) == len(case.costs)
        and not versions
        and not any(each.per for each in case.costs)
    )
    if complete and paid and None not in paid:
        worth = sum(each for each in paid if each is not None)
        if worth < sum(known) - NEAR:
            said = {
                "funding": Kronor(worth),
                "costs": Kronor(sum(known)),
                "gap": Kronor(sum(known) - worth),
            }
            yield warning("PM506", ("funding",), **said)


def not_decided(look: Look) -> Iterator[Finding]:
    """PM508: money that somebody has yet to decide on; PM509: the decision it rests on went another
    way.
    """
    case = look.case
    for index, each in enumerate(case.funding):
        where = ("funding", index, "decided")
        decision = case.by_id.get(each.decided) if isinstance(each.decided, str) else None
        if each.decided is False:
            yield note("PM508", where, _ref(each), funder=each.source)
        elif isinstance(decision, Decision) and not decision.settled:
            said = {"funder": each.source, "title": name(case, decision.id)}
            yield note("PM510", where, [*_ref(each), decision.id], **said)
        elif isinstance(decision, Decision) and decision.outcome in {"rejected", "withdrawn"}:
            said = {"funder": each.source, "title": name(case, decision.id)}
            yield warning("PM509", where, [*_ref(each), decision.id], **said)


def versions(look: Look) -> Iterator[Finding]:
    """PM511: two versions of the costs stand side by side."""
    found = tuple(dict.fromkeys(each.version for each in look.case.costs if each.version))
    if len(found) > 1:
        yield note("PM511", ("costs",), versions=Titles(found))


CHECKS: tuple[Check, ...] = (above_cap, shares, cost_above_cap, not_covered, not_decided, versions)
