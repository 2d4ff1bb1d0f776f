"""Every redaction in turn: taken away, the checks of this folder notice it.

The checks are those of the other tests, on fewer maps: pairs that must give the same bytes,
canaries that must not come out, numbers that must not be told, and planted leaks that must stop
everything.
"""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

import processmap.language.leaks as leaks
import processmap.publishing.build as build_
import processmap.publishing.counts as counts
import processmap.publishing.gather as gather
import processmap.publishing.order as order
import processmap.publishing.rules as rules
import processmap.publishing.scan as scan_
from processmap.errors import DocumentError, LeakError, UsageError
from processmap.formats.document import dumps
from processmap.messages import has_text
from processmap.model.dialogues import Dialogue, Method
from processmap.model.governance import Action, Commitment, Decision
from processmap.model.perspectives import Perspective
from processmap.model.process_map import ProcessMap
from processmap.model.project import Facilitator
from processmap.model.stakeholders import Stakeholder
from processmap.publishing.compare import differences
from processmap.verbs.publishing import publication
from tests.publishing import test_suppression as suppression
from tests.publishing.outputs import leaks_in
from tests.publishing.worlds import world

SEEDS = range(14)
PLANTED = {
    "number": "Ring 19121212-1212",
    "phone": "Ring 070-123 45 67",
    "email": "Skriv till anna@example.se",
    "person": "Samtal med Anna",
    "disguised person": "Samtal med nossrednA annA",
    "group": "Samtal med granngruppen",
    "leader": "Samtal som Kim Alm leder",
    "mentioned": "Samtal med Nattvandrarna",
    "id": "Samtal med hemlig gruppen-7",
}


def _planted(text: str) -> bool:
    """Whether a leak in a public title stops everything."""
    people = [
        Stakeholder(id="hemlig-gruppen-7", name="Anna Andersson", kind="person"),
        Stakeholder(id="granne", name="Granngruppen"),
    ]
    talks = [
        Dialogue(id="d", title=text, visibility="public"),
        Dialogue(id="e", title="Annat", mentions=["Nattvandrarna"]),
    ]
    calendar = {"facilitators": [Facilitator(id="pl", name="Kim Alm")]}
    from processmap.model.project import Calendar

    try:
        publication(
            ProcessMap(
                title="Torget", stakeholders=people, dialogues=talks, calendar=Calendar(**calendar)
            )
        )
    except LeakError as error:
        return all(each.path == ("dialogues", 0, "title") for each in error.findings)
    return False


def _refused(make: Callable[[], Any], error: type[Exception]) -> bool:
    try:
        make()
    except error:
        return True
    return False


def _loose_ends() -> Iterator[bool]:
    """What must point at somebody who is not published goes too, and so does every pointer to
    it.
    """
    case = ProcessMap(
        title="T",
        stakeholders=[Stakeholder(id="s", name="S")],
        decisions=[Decision(id="d", body="s", visibility="public")],
        actions=[Action(what="A", follows=["d"], visibility="public")],
        commitments=[Commitment(who="s", what="C", visibility="public")],
        dialogues=[Dialogue(id="t", title="T", method="egen", visibility="public")],
        methods=[Method(id="egen", name="Hemma hos Anna")],
    )
    public = build_.build(case).public
    yield (public.decisions, public.commitments, public.actions[0].follows) == ((), (), ())
    yield public.dialogues[0].method is None
    yield not public.methods


def checks() -> Iterator[bool]:
    """Whether each promise is kept, one at a time."""
    yield from (_planted(text) for text in PLANTED.values())
    people = [
        Stakeholder(id="a", name="A", kind=kind, visibility="public")
        for kind in ("person", "expert")
    ]
    yield from (
        not build_.build(ProcessMap(title="T", stakeholders=[each])).public.stakeholders
        for each in people
    )
    named = Stakeholder(id="a", name="Bo Ek", kind="elected", visibility="public")
    yield "Bo" not in dumps(build_.build(ProcessMap(title="T", stakeholders=[named])).public)
    views = [Perspective(id="a", statement="A", held_by=["b"], visibility="public")]
    hidden = Stakeholder(id="b", name="B", size=4, visibility="public")
    held = build_.build(
        ProcessMap(title="T", stakeholders=[hidden], perspectives=views)
    ).public.perspectives
    yield held[0].held_by == ()
    yield from _loose_ends()
    closed = ProcessMap(title="T", visibility="confidential")
    yield _refused(lambda: build_.build(closed), DocumentError)
    yield _refused(lambda: build_.build(ProcessMap(title="T"), 2), UsageError)
    tables = [suppression.table(seed) for seed in SEEDS]
    yield all(not suppression.recovered(each, suppression.published(each)) for each in tables)
    suppression.test_money_that_counts_people()
    for seed in SEEDS:
        one, other = (
            dumps(build_.build(world(seed, secret)).public) for secret in (2 * seed, 2 * seed + 1)
        )
        yield one == other and not leaks_in({"yaml": one.encode()})


def holds() -> bool:
    """Whether every promise is kept; a build that breaks down keeps none."""
    try:
        return all(checks())
    except Exception:  # noqa: BLE001  # whatever breaks, it has been noticed
        return False


def _without(name: str) -> tuple[Any, ...]:
    kept = tuple(each for each in rules.RULES if each[0].__name__ != name)
    assert len(kept) == len(rules.RULES) - 1
    return kept


def _as_typed(drafts: Any) -> list[Any]:
    order_before = list(drafts)
    _ORDERED(drafts)
    return order_before


def _source_ids(found: Any, keys: list[Any], series: Any) -> dict[Any, str]:
    made = _IDS(found, keys, series)
    return {key: f"{each}-{key[1]}" for key, each in made.items()}


_ORDERED, _IDS = order.ordered, build_._ids
_VALUES = gather._Look.values
MUTATIONS: dict[str, tuple[Any, str, Any]] = {
    **{
        f"rule {rule.__name__}": (rules, "RULES", _without(rule.__name__))
        for rule, _ in rules.RULES
    },
    "experts are persons": (rules, "PRIVATE", rules.PRIVATE - {"expert"}),
    "private persons are persons": (rules, "PRIVATE", rules.PRIVATE - {"person"}),
    "names of roles only": (gather, "is_role", lambda name, known: True),
    "what hangs on nothing": (gather, "_loose", lambda draft, there: False),
    "pointers to what is left out": (gather, "_forget", lambda draft, found: None),
    "order of lists of words": (gather, "_sorted", lambda value: value),
    "methods of the house": (gather, "_CATALOGUE", gather._CATALOGUE | {"egen"}),
    "the map's own mark": (
        gather._Look,
        "values",
        lambda self, entity, cls, open_=True: _VALUES(self, entity, cls),
    ),
    "sums": (build_, "hide_sums", lambda case, found: None),
    "small rests": (
        counts,
        "_gives_away",
        lambda known, parts, key, least: (known[key].size or least) < least,
    ),
    "families": (counts, "_families", lambda known, parts: [{key} for key in known]),
    "sums of money": (counts, "_hide_money", lambda found: None),
    "public order": (build_, "ordered", _as_typed),
    "public order within entries": (build_, "place_of", lambda draft: str(draft.source[-1])),
    "ids of its own": (build_, "_ids", _source_ids),
    "look for numbers": (leaks, "has_identity_number", lambda text: False),
    "look for telephones": (leaks, "has_phone", lambda text: False),
    "look for e-mail": (leaks, "has_email", lambda text: False),
    "look for names": (scan_, "hidden_names", lambda case, public: leaks.Names()),
    "look for leaders": (scan_, "_leaders", lambda case: ()),
    "look through disguises": (leaks, "readings", lambda text: (text,)),
    "say where": (scan_, "_source", lambda case, public, path, places: path[:1]),
}


def test_everything_holds() -> None:
    """With every redaction in place all checks pass; so what fails below fails for what was taken
    away.
    """
    assert holds()


@pytest.mark.parametrize("name", MUTATIONS)
def test_each_redaction_is_needed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without this one redaction, a check fails."""
    target, attribute, instead = MUTATIONS[name]
    assert hasattr(target, attribute)
    monkeypatch.setattr(target, attribute, instead)
    assert not holds(), f"nothing noticed that “{name}” is gone"


def test_the_confidential_map_and_the_least_group(monkeypatch: pytest.MonkeyPatch) -> None:
    """The two refusals of `build` are noticed when gone, as are those of `compare`."""
    monkeypatch.setattr(build_, "LOWEST_LEAST", 1)
    assert not holds()
    group = Stakeholder(id="a", name="A", size=40, visibility="public")
    before, after = (
        build_.build(ProcessMap(title="T", stakeholders=[each])).public
        for each in (group, group.evolve(size=38))
    )
    assert differences(after, before, 5)
    assert not differences(before, before, 5)


def test_reasons_have_words() -> None:
    """Every reason for leaving something out can be told in the report."""
    assert all(has_text(f"publish.left_{left}") for left in rules.Left)
