"""What holds around the process, for `show`: its own rules, what rests meanwhile, limits, what runs
beside it, what was tried before, and what happens without an agreement.
"""

from collections.abc import Iterator
from typing import Any

from processmap.audience.scope import Scope
from processmap.language.wording import capital, day, span, word
from processmap.messages import text
from processmap.model.circumstances import EarlierRound, Proceeding, Standstill
from processmap.model.times import RoughDate, exact
from processmap.pages.page import Section

__all__ = ["around", "around_said"]


def around(scope: Scope) -> Section | None:
    """The section; nothing where the document says nothing of it."""
    items = around_said(scope)
    return Section(title=_say(scope, "title"), items=items) if items else None


def around_said(scope: Scope) -> tuple[str, ...]:
    """What holds around the process, a sentence each; nothing in a public version, which has none
    of it.
    """
    return () if scope.public else tuple(filter(None, _sentences(scope)))


def _say(scope: Scope, name: str, /, **params: Any) -> str:
    return text(f"following.around_{name}", scope.language, **params)


def _sentences(scope: Scope) -> Iterator[str]:
    case = scope.case
    yield _agreement(scope)
    for still in case.standstills:
        if scope.open(still):
            yield _standstill(still, scope)
    for limit in case.limits:
        if scope.open(limit) and (what := scope.free(limit.what)):
            who = f" ({scope.name(limit.said_by)})" if limit.said_by else ""
            yield _say(scope, "limit", what=what, who=who)
    for proceeding in case.proceedings:
        if scope.open(proceeding):
            yield _proceeding(proceeding, scope)
    for earlier in case.earlier:
        if scope.open(earlier):
            yield _earlier(earlier, scope)
    if what := scope.free(case.after_no_agreement):
        yield _say(scope, "without", what=what)
    if case.media:
        known = case.media in case
        who = scope.name(case.media) if known else scope.free(case.media)
        yield _say(scope, "media", who=who) if who else ""


def _agreement(scope: Scope) -> str:
    """How far the process agreement has come, and what stands in it."""
    agreement = scope.case.agreement
    if agreement is None or not scope.open(agreement):
        return ""
    items = "; ".join(said for each in agreement.items if (said := scope.free(each)))
    status = word("agreement", agreement.status, scope.language) if agreement.status else ""
    head = capital(status) if status else _say(scope, "agreement")
    return f"{head}: {items}" if items else head


def _standstill(still: Standstill, scope: Scope) -> str:
    what = scope.free(still.what) or _say(scope, "nothing_irreversible")
    told = [
        scope.names(still.by, inside=True),
        _until(still.until, scope),
        word("standstill", still.agreed, scope.language) if still.agreed else "",
    ]
    return _say(scope, "standstill", what=_with(what, told))


def _until(until: Any, scope: Scope) -> str:
    """Until when: a day, a month, or words."""
    if until is None:
        return ""
    known = exact(until) if not isinstance(until, str) else None
    said = day(known or until) if isinstance(until, RoughDate) or known else scope.free(until)
    return _say(scope, "until", when=said) if said else ""


def _proceeding(each: Proceeding, scope: Scope) -> str:
    told = [
        word("proceeding", each.kind, scope.language) if each.kind else "",
        scope.names(each.by, inside=True),
        span(each.starts, each.ends),
        scope.free(each.outcome),
    ]
    title = scope.free(each.title)
    return _say(scope, "beside", what=_with(title, told)) if title else ""


def _earlier(each: EarlierRound, scope: Scope) -> str:
    what = scope.free(each.what)
    when = scope.free(each.when) if isinstance(each.when, str) else day(each.when)
    told = [when, word("earlier", each.outcome, scope.language) if each.outcome else ""]
    return _say(scope, "earlier", what=_with(what, told)) if what else ""


def _with(said: str, told: list[str]) -> str:
    """A sentence with what belongs to it in brackets."""
    beside = ", ".join(filter(None, told))
    return f"{said} ({beside})" if beside else said
