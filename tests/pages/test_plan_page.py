"""Laws of a plan as it is read: over the real cases, the examples and generated maps, in both
languages.
"""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from processmap.analysis.ordinary import ordinary_names
from processmap.formats.document import loads
from processmap.model.kinds import whole_of
from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap
from processmap.pages.page import Page
from processmap.pages.plan_page import Step, alternatives_page, steps_of
from processmap.planning import propose
from processmap.verbs.one_page import one_page
from processmap.verbs.seeing import seen_alternatives, seen_plan
from processmap.wording.plans import Wording
from tests.plain_data import read_data
from tests.planning.expectations import case_of
from tests.proposed import case_in, proposed
from tests.strategies import cases_to_propose, process_maps

ROOT = Path(__file__).parents[2]
CASES = sorted(
    path
    for folder in ("tests/cases", "examples")
    for path in (ROOT / folder).glob("*.yaml")
    if path.stem.count(".") == 0
)
INVENTED = sorted((ROOT / "tests/planning/seats").glob("*.yaml"))
BOTH = ("sv", "en")
SLOW = settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
_POINTER = re.compile(r"\b(?:[Dd]e i punkt|[Tt]hose in item) (\d+)")
_LISTED = re.compile(r"\b(?:[Dd]e \w+ i punkt|[Tt]he \w+ in item) (\d+)")
_LATER = re.compile(r"(?:allt nytt efter punkt|all that is new after items) 1–(\d+)")
_WAITS = re.compile(r"\b(?:[Ee]fter punkt|[Aa]fter items?) ([\d–, ochand]+)")
_TALKS_FIRST = re.compile(
    r"(Var för sig, före (alla möten( utom punkt [\d, och–]+)?|nästa gemensamma träff)|"
    r"Each alone, before (all meetings( but items? [\d, and–]+)?|the next joint meeting))\."
)
_FORM = re.compile(r"^(Med|With): |^(Om inte|If not), |^\S+ (samtal|träff|talk|meeting)")
_QUOTED = re.compile(r"[“”]([^“”]*)”")


def _page(case: ProcessMap, language: str) -> Page:
    """What is proposed for a map, on a page; once for all laws of the printed plan."""
    return case.once(
        f"tests.page.{language}",
        lambda: alternatives_page(seen_alternatives(proposed(case), language)),
    )


def _text(case: ProcessMap, language: str) -> str:
    return _page(case, language).text(10_000)


def _items(text: str) -> dict[int, str]:
    parts = re.split(r"\n  (\d+)\. ", text)
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
    found = proposed(case)
    text = _text(case, language)
    flat = " ".join(text.split())
    items = _items(text)
    made = []
    for number in _POINTER.findall(flat):
        told = items.get(int(number), "")
        # Who sits there, or a sentence about those in the steps in which they are called.
        if not re.search(r"(?:Med|With): |\b(?i:alla i punkt|all in items?) \d", told):
            made.append(f"points at {number}, which lists nobody")
    for number in _LISTED.findall(flat):
        told = items.get(int(number), "")
        if re.search(r"alla \w+ platserna|all \w+ places", told):
            continue  # all places of the map, by their number
        if told.count(",") + len(re.findall(r" (?:och|and|samt) |;", told)) < 2:
            made.append(f"points at {number}, which lists few")
    for mark in ("[", "{", "}", "?”?", "?”.", "..", " ,", "  "):
        if mark in flat and mark not in " ".join(str(each) for each in _own_words(case)):
            made.append(f"has {mark!r}")
    steps = steps_of(seen_plan(case, found.plans[0], language))
    calls, talks = _call_steps(found.plans[0], steps)
    through: dict[int, set[int]] = {}
    last_of_first = next(iter(_LATER.findall(flat)), "0")
    before_later = set(range(1, int(last_of_first) + 1))
    for step in steps:
        told = _numbers(" ".join(_WAITS.findall(step.said)))
        # What a step that it waits for waits for itself is not said again.
        told |= {before for number in told for before in through.get(number, ())}
        waits = told | step.waits
        through[step.number] = waits | {each for one in waits for each in through.get(one, ())}
        if _TALKS_FIRST.search(flat) and step.number not in calls:
            told |= talks
        if step.number not in before_later:
            told |= before_later
        made += [
            f"step {step.number} does not tell that it waits for {left}"
            for left in step.waits - told
        ]
    made += list(_small_beginnings(text, case))
    return made


def _call_steps(plan: Plan, steps: Sequence[Step]) -> tuple[set[int], set[int]]:
    """The steps before all meetings, by number, and those of them that are talks of one party: that
    talks come before all meetings is said once, over them.
    """
    number = {key: step.number for step in steps for key in step.ids}
    # A meeting that shows what was heard is one of those that the talks come before.
    calls = [
        each
        for each in plan.now_arenas
        if each.phase == "call" and each.id in number and each.kind != "mirroring"
    ]
    talks = [each for each in calls if len({whole_of(key) for key in each.parties}) == 1]
    return {number[each.id] for each in calls}, {number[each.id] for each in talks}


def _own_words(case: ProcessMap) -> list[object]:
    from processmap.model.texts import texts_of

    return [
        case.title,
        case.question,
        *case.tried,
        *(each.what for each in case.earlier),
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
    assert _objections(case_in(path), language) == []


@pytest.mark.parametrize("path", INVENTED, ids=lambda path: path.stem)
def test_nor_of_an_invented_one(path: Path) -> None:
    """The same laws where talks are held while a body goes on meeting, and other kinds of their own:
    what waits for talks that do not come before all meetings says so itself.
    """
    assert _objections(case_of(read_data(path)["document"]), "sv") == []


@SLOW
@given(case=cases_to_propose())
def test_nor_of_a_generated_one(case: ProcessMap) -> None:
    """The same laws hold for maps that nobody has seen."""
    for language in BOTH:
        assert _objections(case, language) == []


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("sv", "som får utkast och svar. Verket får utkast och svarar skriftligt."),
        ("en", "who gets drafts and answers. Verket gets drafts and answers in writing."),
    ],
)
def test_a_sentence_on_whose_chair_is_kept_begins_with_a_capital(language: str, told: str) -> None:
    """Also the second one, of an authority that said no and answers in writing, whose name is no
    name with a capital.
    """
    clubs = {f"klubb-{at}": f"Klubben {at}" for at in range(4)}
    who = {"kind": "association", "affected": "high"}
    authority = {"kind": "authority", "influence": "high", "role": ["must_agree"], "willing": "no"}
    case = case_of(
        {
            "title": "Hamnen",
            "question": "Hur byggs hamnen ut?",
            "language": language,
            "result_is": "agreement",
            "stakeholders": [
                *({"id": key, "name": name, **who} for key, name in clubs.items()),
                {"id": "fiskare", "name": "Fiskarna", **who, "willing": "no"},
                {"id": "verk", "name": "verket", **authority},
            ],
            "perspectives": [
                {"id": "a", "statement": "Kajen räcker", "held_by": [*clubs], "themes": ["kaj"]},
                {
                    "id": "b",
                    "statement": "Fisken lekar här",
                    "held_by": ["fiskare", "verk"],
                    "themes": ["kaj"],
                },
            ],
            "decision_bodies": [{"id": "namnd", "name": "Nämnden", "kind": "committee"}],
        }
    )
    assert told in " ".join(_text(case, language).split())
    assert not list(_small_beginnings(_text(case, language), case))


@SLOW
@given(case=process_maps())
def test_nor_of_any_map(case: ProcessMap) -> None:
    """Whatever a map holds, a plan of it can be read: no marks of ours are left in the text."""
    text = _text(case, case.language)
    assert not re.search(r"\[\w*\|\w*\]", text)


# What is asked of one group by itself, and of another by itself in a step of its own.
_OF_EACH = re.compile(
    r"De säger först själva|They first say|Namnet säger att|By its name|Fråga vad det betyder|"
    r"Ask what th|First they say"
)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.parent.name + "-" + path.stem)
def test_no_long_sentence_stands_twice(path: Path) -> None:
    """What has been said is not said again in the same words."""
    case = case_in(path)
    for language in BOTH:
        flat = " ".join(_text(case, language).split())
        said = [each for each in re.split(r"(?<=[.?!]) ", flat) if len(each.split()) > 9]
        said = [each for each in said if not _FORM.match(each)]  # who, how often and where: facts
        said = [each for each in said if not _OF_EACH.match(each)]
        assert [each for each in set(said) if said.count(each) > 1] == []


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.parent.name + "-" + path.stem)
def test_no_two_answers_lead_to_the_same(path: Path) -> None:
    """A question is asked since its answers differ."""
    case = case_in(path)
    for language in BOTH:
        wording = Wording(ordinary_names(case), language)
        for question in proposed(case).plans[0].questions:
            leads = [wording.say(each.leads_to) for each in question.answers]
            assert len(set(leads)) == len(leads) or leads[-1] in leads[:-1], question.id
            assert len(set(leads[:-1])) == len(leads[:-1]), question.id


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.parent.name + "-" + path.stem)
def test_nobody_is_said_to_decide_what_the_map_does_not_give_them(path: Path) -> None:
    """The page says of a body that it decides something only where the document ties it to that."""
    case = case_in(path)
    tied = {each.body for each in case.decisions}
    tied |= {key for each in case.proposals for key in each.decided_by}
    tied |= {key for each in case.proceedings for key in each.by}
    for language in BOTH:
        names = ordinary_names(case)
        page = one_page(seen_plan(case, proposed(case).plans[0], language))
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
    case = case_in(path)
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
    flat = " ".join(_text(case_in(ROOT / "tests/cases/09-2019-01.yaml"), "sv").split())
    assert flat.index("säger öppet till alla") < flat.index("efter ett halvår")


_WITH = re.compile(r"(?:Med|With): .*?\.(?= |$)")
_LONG_BY_NATURE = (
    "En stående grupp",  # who is heard apart, who gets a formal part, and how often it meets
    "A standing group",
    "Ja eller nej från var och en",  # who signs, for whom, and who gets the text
    "Yes or no from each",
    "Liten krets om förtroendet",  # why trust is taken up, between whom, and what waits
    "A small circle about trust",
)
_MOST_OF_ITS_OWN = 80
_MOST_AT_THE_MIDDLE = 48
_MOST_SMALL_STEPS = 10


def _steps_printed(case: ProcessMap, language: str) -> list[str]:
    """The numbered steps of the first plan as they are printed, with the lines under them."""
    page = _page(case, language)
    return [item for section in page.sections if section.numbered for item in section.items]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.parent.name + "-" + path.stem)
def test_no_step_is_longer_than_one_reads_at_once(path: Path) -> None:
    """Besides quotations, who sits there and lines of its own, a step is a few sentences; half of
    the steps of a plan are short altogether.
    """
    case = case_in(path)
    for language in BOTH:
        steps = _steps_printed(case, language)
        for step in steps:
            first = step.split("\n")[0]
            own = _WITH.sub("", _QUOTED.sub("X", first)).split()
            long = any(name in first for name in _LONG_BY_NATURE)
            assert long or len(own) <= _MOST_OF_ITS_OWN, step
        lengths = sorted(len(step.split()) for step in steps)
        if len(lengths) >= _MOST_SMALL_STEPS:
            assert lengths[len(lengths) // 2] <= _MOST_AT_THE_MIDDLE


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.parent.name + "-" + path.stem)
def test_a_small_plan_is_ten_lines(path: Path) -> None:
    """At most ten steps under one heading, and a line for each question."""
    case = case_in(path)
    plan = propose(case)[0]
    if not plan.small:
        return
    page = alternatives_page(seen_alternatives(propose(case)))
    assert sum(section.numbered for section in page.sections) == 1
    assert len(_steps_printed(case, case.language)) <= _MOST_SMALL_STEPS
    asked = [section for section in page.sections if section.title == "Fråga först"]
    assert all("\n" not in item for section in asked for item in section.items)


def test_the_plan_of_a_school_yard_is_short() -> None:
    """Five parties and sixty hours: what is read before a meeting fits in three minutes, at a
    hundred and forty words a minute.
    """
    written = Path(__file__).parents[1] / "planning" / "seats" / "skolgarden.yaml"
    page = alternatives_page(seen_alternatives(propose(case_of(read_data(written)["document"]))))
    assert len(page.text().split()) <= 420


def test_what_is_left_out_at_first_is_told_in_detail() -> None:
    """What each answer leads to, why a room is there and other plans: asked for, they are there."""
    case = case_in(ROOT / "tests/cases/09-2019-12.yaml")
    found = propose(case, "sv")
    short = alternatives_page(seen_alternatives(found, "sv")).text(10_000)
    whole = alternatives_page(seen_alternatives(found, "sv"), details=True).text(10_000)
    question = next(each for each in found.plans[0].questions if each.first)
    told = Wording(ordinary_names(case), "sv").say(question.answers[0].leads_to)
    assert told in whole
    assert told not in short
    assert len(whole.split()) > len(short.split())


def test_a_larger_plan_is_no_choice_beside_a_small_one() -> None:
    """The small plan of a school yard names no other, until details are asked for."""
    written = Path(__file__).parents[1] / "planning" / "seats" / "skolgarden.yaml"
    found = propose(case_of(read_data(written)["document"]))
    assert "ANDRA UPPLÄGG" not in alternatives_page(seen_alternatives(found)).text()
    assert "ANDRA UPPLÄGG" in alternatives_page(seen_alternatives(found), details=True).text()


_TWO_BODIES = """
processmap: 1
title: Kajen
stakeholders:
  - {{id: boende, name: Boende vid kajen, kind: residents, affected: high}}
  - {{id: fiskare, name: Fiskarna, kind: group, affected: high}}
decision_bodies:
  - {{id: namnd, name: Kultur- och fritidsnämnden, kind: committee}}
  - {{id: andra, name: {other}, kind: committee}}
decisions:
  - {{id: tider, title: Tider vid kajen, body: namnd}}
"""


@pytest.mark.parametrize(
    ("other", "short"), [("Kommunstyrelsen", True), ("Byggnadsnämnden", False)]
)
def test_a_body_is_named_in_full_once(other: str, short: bool) -> None:
    """After that by the word for what it is, unless the map has another one of those."""
    text = _text(loads(_TWO_BODIES.format(other=other)), "sv")
    flat = " ".join(text.split())
    assert "ultur- och fritidsnämnden" in flat
    assert bool(re.search(r"\b[Nn]ämnden\b", flat)) is short
    if short:
        assert flat.index("ultur- och fritidsnämnden") < re.search(r"\b[Nn]ämnden\b", flat).start()  # type: ignore[union-attr]


def test_a_short_plan_says_of_each_talk_how_it_is_held() -> None:
    """What talks have in common is taken out of each only where it is said over them: an inventory
    has no such place.
    """
    file = Path(__file__).parents[2] / "examples" / "mossgruvan.yaml"
    shown = " ".join(_page(loads(file.read_text(encoding="utf-8")), "sv").text(10_000).split())
    for said in ("Ett samtal, där de bor", "kväll eller helg", "hos dem, på arbetstid"):
        assert said in shown
