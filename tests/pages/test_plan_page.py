"""Laws of a plan as it is read: over the real cases, the examples and generated maps, in both
languages.
"""

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from processmap.analysis.ordinary import ordinary_names
from processmap.formats.document import loads
from processmap.model.process_map import ProcessMap
from processmap.pages.plan_page import alternatives_page, steps_of
from processmap.planning import propose
from processmap.planning.wording import Wording
from processmap.verbs.one_page import one_page
from processmap.verbs.seeing import seen_alternatives, seen_plan
from tests.strategies import cases_to_propose, process_maps

ROOT = Path(__file__).parents[2]
CASES = sorted(
    path
    for folder in ("tests/cases", "examples")
    for path in (ROOT / folder).glob("*.yaml")
    if path.stem.count(".") == 0
)
BOTH = ("sv", "en")
SLOW = settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
_POINTER = re.compile(r"(?:sitter i punkt|sit in item) (\d+)")
_LISTED = re.compile(r"(?:som räknas upp i punkt|listed in item) (\d+)")
_WAITS = re.compile(
    r"(?:[Vv]äntar (?:också |allt här )?på punkt|waits for items?|Waits for items?) ([\d–, ochand]+)"
)
_FORM = re.compile(
    r"^(Med|With): |^(Om inte|If not), |^(\S+ (till|to) )?\S+ (samtal|träff|talk|meeting)"
)
_QUOTED = re.compile(r"[“”]([^“”]*)”")


def _read(path: Path) -> ProcessMap:
    return loads(path.read_text("utf-8"))


def _text(case: ProcessMap, language: str) -> str:
    return alternatives_page(seen_alternatives(propose(case, language), language)).text(10_000)


def _items(text: str) -> dict[int, str]:
    parts = re.split(r"\n *- (\d+)\. ", text)
    return {
        int(number): " ".join(said.split())
        for number, said in zip(parts[1::2], parts[2::2], strict=True)
    }


def _numbers(found: str) -> set[int]:
    made: set[int] = set()
    for part in re.findall(r"\d+(?:–\d+)?", found):
        first, _, last = part.partition("–")
        made |= set(range(int(first), int(last or first) + 1))
    return made


def _objections(case: ProcessMap, language: str) -> list[str]:
    """Every law of the printed plan that is broken, in words."""
    found = propose(case, language)
    text = alternatives_page(seen_alternatives(found, language)).text(10_000)
    flat = " ".join(text.split())
    items = _items(text)
    made = []
    for number in _POINTER.findall(flat):
        told = items.get(int(number), "")
        if not re.search(r"(?:Med|With): ", told):
            made.append(f"points at {number}, which lists nobody")
    for number in _LISTED.findall(flat):
        told = items.get(int(number), "")
        if told.count(",") + len(re.findall(r" (?:och|and|samt) |;", told)) < 2:
            made.append(f"points at {number}, which lists few")
    for mark in ("[", "{", "}", "?”?", "?”.", "..", " ,", "  "):
        if mark in flat and mark not in " ".join(str(each) for each in _own_words(case)):
            made.append(f"has {mark!r}")
    for step in steps_of(seen_plan(case, found.plans[0], language)):
        made += [
            f"step {step.number} does not tell that it waits for {left}"
            for left in step.waits - _numbers(" ".join(_WAITS.findall(step.said)))
        ]
    made += list(_small_beginnings(text, case))
    return made


def _own_words(case: ProcessMap) -> list[object]:
    from processmap.model.texts import texts_of

    return [
        case.title,
        case.question,
        *(said for _, _, each in case.entries() for _, said in texts_of(each)),
    ]


def _small_beginnings(text: str, case: ProcessMap) -> list[str]:
    """Items and sentences that begin with a small letter, other than inside quotations."""
    plain = _QUOTED.sub("”X”", " ".join(text.split()))
    own = " ".join(str(each) for each in _own_words(case))
    made = []
    for found in re.finditer(r"(?:\w{3}|”|\))[.?!] ([a-zåäö]\w*)", plain):
        if found[0] not in own:
            made.append(f"begins small: {found[0]!r}")
    return made


@pytest.mark.parametrize("language", BOTH)
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.parent.name + "-" + path.stem)
def test_no_law_of_the_printed_plan_is_broken(path: Path, language: str) -> None:
    """Pointers find a list, what comes first is told, sentences begin with a capital."""
    assert _objections(_read(path), language) == []


@SLOW
@given(case=cases_to_propose())
def test_nor_of_a_generated_one(case: ProcessMap) -> None:
    """The same laws hold for maps that nobody has seen."""
    for language in BOTH:
        assert _objections(case, language) == []


@SLOW
@given(case=process_maps())
def test_nor_of_any_map(case: ProcessMap) -> None:
    """Whatever a map holds, a plan of it can be read: no marks of ours are left in the text."""
    text = _text(case, case.language)
    assert not re.search(r"\[\w*\|\w*\]", text)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.parent.name + "-" + path.stem)
def test_no_long_sentence_stands_twice(path: Path) -> None:
    """What has been said is not said again in the same words."""
    case = _read(path)
    for language in BOTH:
        flat = " ".join(_text(case, language).split())
        said = [each for each in re.split(r"(?<=[.?!]) ", flat) if len(each.split()) > 9]
        said = [each for each in said if not _FORM.match(each)]  # who, how often and where: facts
        assert [each for each in set(said) if said.count(each) > 1] == []


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.parent.name + "-" + path.stem)
def test_no_two_answers_lead_to_the_same(path: Path) -> None:
    """A question is asked since its answers differ."""
    case = _read(path)
    for language in BOTH:
        wording = Wording(ordinary_names(case), language)
        for question in propose(case, language).plans[0].questions:
            leads = [wording.say(each.leads_to) for each in question.answers]
            assert len(set(leads)) == len(leads) or leads[-1] in leads[:-1], question.id
            assert len(set(leads[:-1])) == len(leads[:-1]), question.id


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.parent.name + "-" + path.stem)
def test_nobody_is_said_to_decide_what_the_map_does_not_give_them(path: Path) -> None:
    """The page says of a body that it decides something only where the document ties it to that."""
    case = _read(path)
    tied = {each.body for each in case.decisions}
    tied |= {key for each in case.proposals for key in each.decided_by}
    tied |= {key for each in case.proceedings for key in each.by}
    for language in BOTH:
        names = ordinary_names(case)
        page = one_page(seen_plan(case, propose(case, language).plans[0], language))
        said = " ".join(each.text for section in page.sections for each in section.entries)
        for body in case.decision_bodies:
            name = names.name(body.id, language) or ""
            listed = body.id not in tied
            assert not (
                listed and re.search(rf"{re.escape(name)} (avgör|decides?) [”“]", said, re.I)
            )


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.parent.name + "-" + path.stem)
def test_a_shortened_quotation_tells_which(path: Path) -> None:
    """What is cut short begins as exactly one text of the document does."""
    case = _read(path)
    own = {" ".join(str(each).split()) for each in _own_words(case) if each}
    flat = " ".join(_text(case, case.language).split())
    for quoted in _QUOTED.findall(flat):
        if quoted.endswith(" …"):
            begins = [each for each in own if each.startswith(quoted.removesuffix(" …"))]
            assert len(begins) == 1, quoted


def test_what_was_said_alone_is_given_back_to_nobody_else() -> None:
    """Talks held one to one are not among what is openly given back; that is told."""
    case = loads("""
processmap: 1
title: Kajen
owner: Kommunen
stakeholders:
  - {id: kommunen, name: Kommunen, kind: authority, influence: high}
  - {id: boende, name: Boende vid kajen, kind: residents, affected: high}
  - {id: fiskare, name: Fiskarna, kind: group, affected: high}
dialogues:
  - {id: stort, title: Öppet möte i hamnen, purpose: meet, participants: [kommunen, boende, fiskare], status: held}
  - {id: enskilt, title: Samtal vid köksbordet, method: interview, participants: [boende, fiskare], status: held}
calendar: {start: 2026-01-12}
""")
    flat = " ".join(_text(case, "sv").split())
    given = re.search(r"vad som sades på ([^.]*)\.", flat)
    assert given is not None
    assert "köksbordet" not in given[1]
    assert "Det som sades enskilt lämnas bara tillbaka till den som sade det" in flat


def test_a_half_year_later_comes_last() -> None:
    """The answer comes before the call half a year later."""
    flat = " ".join(_text(_read(ROOT / "tests/cases/09-2019-01.yaml"), "sv").split())
    assert flat.index("Svar till alla") < flat.index("efter ett halvår")
