"""The first talks of a plan in words, as a first reading has them: one subject in each, and of what
is noted of somebody only what says when, where or through whom they are met.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Protocol, TypeVar

from attrs import evolve

from processmap.model.perspectives import Tension
from processmap.model.plan import Filling, OwnWords, Quoted, Said

__all__ = ["can_be_done", "met_how", "one_subject", "second_view"]

_T = TypeVar("_T")


class Case(Protocol):
    """What is asked of a map, as far as it may be seen."""

    @property
    def tensions(self) -> Sequence[Tension]:
        """Its tensions."""

    def list_of(self, key: str) -> str | None:
        """In which list of the document an entry stands."""

    def once(self, name: str, make: Callable[[], _T]) -> _T:
        """Compute once and keep."""


_CAN_DO = "plan_call.asked_can_do"
"""What offices, authorities and companies are asked: what can be done, from when, who decides."""
_LIMITS, _ENOUGH = "plan_call.and_limits", "plan_call.asked_enough"
_EARLIER = frozenset({"plan_call.been_through", "plan_call.left_before"})
"""Talks that begin with an earlier round: how it ended comes before all that somebody thinks."""
_ONLY = "_only"
"""The end of the key of an earlier round that stands alone."""
_ALL = "_all"
"""The end of the key of what is asked about all proposals, without their titles."""
_OF_PROPOSALS = frozenset(
    {
        "plan_call.what_would",
        "plan_call.how_they_see",
        "plan_call.how_they_see_only",
        "plan_call.how_they_work",
        _CAN_DO,
        _ENOUGH,
        "plan_call.asked_if_no",
    }
)
"""What somebody may be asked about all proposals."""
_MOST_VIEWS = 2
_MOST_TITLES = 3
"""Proposals up to which they are told by their titles (own)."""
_MANY_TOPICS, _TOPIC = 3, 2
"""Topics from which on an earlier list of them may be pointed at; words of a topic (own)."""


def one_subject(said: Said, case: Case, told: Callable[[str], bool]) -> Said:
    """What a talk is about, with what matters most in it: an earlier round that ended badly, else
    the view in the hottest tension, else the first. Another view only where it is in a tension of
    its own.

    Args:
        said: what the talk is about, or a part of it.
        case: the map, as far as it may be seen.
        told: whether the words of an entry may be told.
    """
    params = dict(said.params)
    inner = params.get("subject")
    if said.key in _EARLIER:
        kept = {name: value for name, value in params.items() if name != "subject"}
        return evolve(said, key=f"{said.key}{_ONLY}", params=tuple(kept.items()))
    if isinstance(inner, Said):
        params["subject"] = one_subject(inner, case, told)
        limits = said.key == _LIMITS
        if limits and inner.key == _ENOUGH:
            return one_subject(inner, case, told)  # what their yes would take has it
        if limits:
            # What they demand is asked about without a second quotation.
            params["subject"] = _first_view(params["subject"])
        key = f"{_LIMITS}_short" if limits else said.key
        return evolve(said, key=key, params=tuple(params.items()))
    views = params.get("views")
    if isinstance(views, Quoted):
        params["views"] = evolve(views, ids=_what_matters(case, views.ids, told))
    for name in ("themes", "what"):
        topics = params.get(name)
        if isinstance(topics, OwnWords) and _are_topics(topics):
            params[name] = evolve(topics, plain=True)  # "om buss": a topic is nobody's words
    what = params.get("what")
    key = said.key
    if isinstance(what, Quoted) and len(what.ids) > _MOST_TITLES and _are_proposals(case, what.ids):
        key = f"{said.key}{_ALL}" if said.key in _OF_PROPOSALS else key
    elif said.key == _ENOUGH:
        key = f"{_ENOUGH}_short"
    return evolve(said, key=key, params=tuple(params.items()))


def second_view(said: Said) -> tuple[str, ...]:
    """The views that a talk is about beside the first of them."""
    params = dict(said.params)
    views, inner = params.get("views"), params.get("subject")
    if isinstance(views, Quoted):
        return views.ids[1:]
    return second_view(inner) if isinstance(inner, Said) else ()


def can_be_done(purpose: object) -> Said | None:
    """What a talk is about in which somebody is asked what can be done, from when, and who of them
    decides it, and nothing else; None of every other talk.

    Args:
        purpose: what the talk is for.
    """
    if not isinstance(purpose, Said) or purpose.key != "plan_call.plain":
        return None
    subject = dict(purpose.params).get("subject")
    if isinstance(subject, Said) and subject.key in (_LIMITS, f"{_LIMITS}_short"):
        subject = dict(subject.params).get("subject")
    asked = isinstance(subject, Said) and subject.key in (_CAN_DO, f"{_CAN_DO}{_ALL}")
    return subject if asked and isinstance(subject, Said) else None


def _first_view(subject: Filling) -> Filling:
    """A subject with the first of its views, where what somebody demands is asked about too."""
    if not isinstance(subject, Said):
        return subject
    params = dict(subject.params)
    views = params.get("views")
    if not isinstance(views, Quoted):
        return subject
    params["views"] = evolve(views, ids=views.ids[:1])
    return evolve(subject, params=tuple(params.items()))


def _are_topics(told: OwnWords) -> bool:
    """Whether the document's own words are a few topics of a word or two."""
    return len(told.texts) < _MANY_TOPICS and all(
        len(each.split()) <= _TOPIC for each in told.texts
    )


def _are_proposals(case: Case, keys: Iterable[str]) -> bool:
    return all(case.list_of(key) == "proposals" for key in keys)


def _what_matters(
    case: Case, views: tuple[str, ...], told: Callable[[str], bool]
) -> tuple[str, ...]:
    """The view in the hottest tension, and another one that is in a tension of its own."""
    tensions = case.once("pages:tensions_of_views", lambda: _tensions(case))
    known = [key for key in views if told(key)]
    if not known:
        return views
    ranked = sorted(known, key=lambda key: -max(tensions.get(key, {}).values(), default=-1))
    made = ranked[:1]
    for key in ranked[1:]:
        own = set(tensions.get(key, ()))
        taken = {each for one in made for each in tensions.get(one, ())}
        if own and taken and not own & taken and len(made) < _MOST_VIEWS:
            made.append(key)
    return tuple(made)


def _tensions(case: Case) -> dict[str, dict[int, int]]:
    """The tensions that each view is in, by their place, with how hot they are."""
    found: dict[str, dict[int, int]] = {}
    for place, each in enumerate(case.tensions):
        readiness = each.readiness
        heat = each.stage or (3 * readiness.rank if readiness is not None else 0)
        for view in each.between:
            found.setdefault(view, {})[place] = heat
    return found


_CLAUSES = re.compile(r"[.;!?]\s+|\s[–-]\s")
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_WHEN = (
    r"(?:mån|tis|ons|tors|fre|lör|sön|var|förmid|eftermid)dag(?:en|ar|arna|s)?|helg(?:en|er|erna)?|"
    r"(?:\w+dags)?(?:morgon(?:en)?|morgnar(?:na)?|mornar(?:na)?|kväll(?:en|ar|arna|s)?)|"
    r"natt(?:en)?|nätter(?:na)?|gryning(?:en)?|"
    r"januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|"
    r"skift(?:et)?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekdays?|"
    r"weekends?|mornings?|afternoons?|evenings?|nights?|january|february|march|april|june|july|"
    r"august|october|shifts?"
)
_HOW = (
    r"nås|träffas|möts|är inne|finns på|genom|kontakt|telefon|e-post|mejl\w*|barnpassning|"
    r"rullstol\w*|reached|through|contact|phone|e-?mail|childcare|wheelchair"
)
_TONGUE = r"tolk\w*|språk\w*|svenska|interpreter\w*|languages?|swedish|english"
_SAYS_HOW = re.compile(rf"\b(?:{_HOW}|{_TONGUE})\b", re.IGNORECASE)
_SAYS_WHEN = re.compile(rf"\b(?:{_WHEN})\b", re.IGNORECASE)
_SAYS_TONGUE = re.compile(rf"\b(?:{_TONGUE})\b", re.IGNORECASE)
# What has been done or said is no word on how they are met; in what language, it still is.
_HAS_BEEN = re.compile(
    r"\b(?:19|20)\d\d\b|\b(?:har|hade|fick|skrev|blev|var|säger|sade|sagt|kommit|"
    r"has|have|had|got|wrote|was|were|says?|said)\b",
    re.IGNORECASE,
)
_KAN_INTE = re.compile(r"^(?:de )?kan inte ", re.IGNORECASE)
_CANNOT = re.compile(r"^(?:they )?(?:cannot|can't|can not) ", re.IGNORECASE)
_MOST, _MOST_TONGUE = 12, 16
"""Words of a clause that is woven into a talk (own)."""


def met_how(note: str) -> str:
    """The first clause of a note that says when, where, in what language or through whom somebody
    is met, as it stands in brackets; nothing where none does.

    Args:
        note: what is noted of somebody.
    """
    for clause in _CLAUSES.split(_BRACKETS.sub("", note)):
        whole = clause.strip(" .,;!…")
        words = len(whole.split())
        if _SAYS_TONGUE.search(whole) and words <= _MOST_TONGUE:
            return _woven(whole)
        tells = _SAYS_HOW.search(whole) or _SAYS_WHEN.search(whole)
        if tells and words <= _MOST and not _HAS_BEEN.search(whole):
            return _woven(whole)
        for part in whole.split(", "):
            if _SAYS_HOW.search(part) and len(part.split()) > 1 and not _HAS_BEEN.search(part):
                return _woven(part)
    return ""


def _woven(clause: str) -> str:
    """A clause as it goes on in a sentence: "Kan inte torsdagar" is "inte torsdagar"."""
    told = _CANNOT.sub("not ", _KAN_INTE.sub("inte ", clause))
    first = told.split(" ", 1)[0]
    return told if first.isupper() else told[:1].lower() + told[1:]
