"""Faults of keys and values: every one at once, each with its place, what was found and what would
be right.
"""

from itertools import pairwise

import pytest

from processmap.errors import DocumentError, Finding, path_text
from processmap.formats.document import loads
from processmap.formats.limits import MAX_FAULTS

HEAD = "processmap: 1\ntitle: T\n"
PEOPLE = HEAD + "stakeholders:\n- {id: unga, name: Unga}\n- {id: handlare, name: Handlare}\n"


def faults(text: str, kind: str = "yaml") -> tuple[Finding, ...]:
    """The faults of a document that has some."""
    with pytest.raises(DocumentError) as error:
        loads(text, kind, file="torget.yaml")
    return error.value.findings


# text after the two first lines; code, path, line, column; what both languages mention
CASES = [
    ("titel: X", "PM032", "titel", 3, 1, "title"),
    ("Stakeholders: []", "PM032", "Stakeholders", 3, 1, "stakeholders"),
    ("stakeholders: {id: a}", "PM060", "stakeholders", 3, 15, "stakeholders"),
    ("stakeholders: [a]", "PM034", "stakeholders[0]", 3, 16, "stakeholders"),
    ("stakeholders: [{name: A}]", "PM031", "stakeholders[0].id", 3, 16, "id"),
    ("stakeholders: [{id: a, name: Null}]", "PM061", "stakeholders[0].name", 3, 30, '"Null"'),
    ("stakeholders: [{id: a, name: [A]}]", "PM035", "stakeholders[0].name", 3, 30, ""),
    ("stakeholders: [{id: Åsa Ek, name: A}]", "PM040", "stakeholders[0].id", 3, 21, "asa-ek"),
    ("stakeholders: [{id: 1.10, name: A}]", "PM040", "stakeholders[0].id", 3, 21, "1-10"),
    ("stakeholders: [{id: аnna, name: A}]", "PM040", "stakeholders[0].id", 3, 21, ""),
    (
        "stakeholders: [{id: a, name: A, kind: grupp}]",
        "PM039",
        "stakeholders[0].kind",
        3,
        39,
        "group",
    ),
    (
        "stakeholders: [{id: a, name: A, affected: hihg}]",
        "PM039",
        "stakeholders[0].affected",
        3,
        43,
        "high",
    ),
    (
        "stakeholders: [{id: a, name: A, willing: ja}]",
        "PM039",
        "stakeholders[0].willing",
        3,
        42,
        "yes",
    ),
    (
        "stakeholders: [{id: a, name: A, hard_to_reach: vet ej}]",
        "PM039",
        "stakeholders[0].hard_to_reach",
        3,
        48,
        "unknown",
    ),
    (
        "stakeholders: [{id: a, name: A, visibility: Public}]",
        "PM039",
        "stakeholders[0].visibility",
        3,
        45,
        "public",
    ),
    ("stakeholders: [{id: a, name: A, size: ca 30}]", "PM043", "stakeholders[0].size", 3, 39, "30"),
    (
        "stakeholders: [{id: a, name: A, size: true}]",
        "PM043",
        "stakeholders[0].size",
        3,
        39,
        "true",
    ),
    ("stakeholders: [{id: a, name: A, size: '30'}]", "PM043", "stakeholders[0].size", 3, 39, "30"),
    ("stakeholders: [{id: a, name: A, size: 0}]", "PM045", "stakeholders[0].size", 3, 39, "0"),
    (
        "stakeholders: [{id: a, name: A, needs: tolk}]",
        "PM033",
        "stakeholders[0].needs",
        3,
        40,
        "needs",
    ),
    (
        "stakeholders: [{id: a, name: A, needs: [tolk]}]",
        "PM039",
        "stakeholders[0].needs[0]",
        3,
        41,
        "interpreter",
    ),
    ("dialogues: [{id: d, title: D, after: [null]}]", "PM059", "dialogues[0].after[0]", 3, 39, ""),
    (
        "decision_bodies: [{id: b, name: B, meetings: [~]}]",
        "PM059",
        "decision_bodies[0].meetings[0]",
        3,
        47,
        "",
    ),
    ("stakeholders:\n-\n- {id: a, name: A}", "PM059", "stakeholders[0]", 4, 2, ""),
    ("costs: [{what: Lokal, amount: 75 000 kr}]", "PM044", "costs[0].amount", 3, 31, "75000"),
    ("costs: [{what: Lokal, amount: '37,5'}]", "PM044", "costs[0].amount", 3, 31, "37.5"),
    ("costs: [{what: Lokal, amount: -1}]", "PM045", "costs[0].amount", 3, 31, "-1"),
    (
        "dialogues: [{id: d, title: D, date: 2026-02-30}]",
        "PM065",
        "dialogues[0].date",
        3,
        37,
        "2026-02-30",
    ),
    (
        "dialogues: [{id: d, title: D, date: 1/3/2026}]",
        "PM063",
        "dialogues[0].date",
        3,
        37,
        "1/3/2026",
    ),
    (
        "dialogues: [{id: d, title: D, date: 2026-3-1}]",
        "PM063",
        "dialogues[0].date",
        3,
        37,
        "2026-03-01",
    ),
    (
        "dialogues: [{id: d, title: D, date: 2026-W10-1}]",
        "PM063",
        "dialogues[0].date",
        3,
        37,
        "2026-W10-1",
    ),
    (
        "decision_bodies: [{id: b, name: B, meetings: [2026-3-1]}]",
        "PM041",
        "decision_bodies[0].meetings[0]",
        3,
        47,
        "2026-03-01",
    ),
    (
        "decision_bodies: [{id: b, name: B, meetings: [2026-03]}]",
        "PM041",
        "decision_bodies[0].meetings[0]",
        3,
        47,
        "",
    ),
    ("proposals: [{id: d, title: T, date: vintern}]", "PM063", "proposals[0].date", 3, 37, "2026"),
    ("earlier: [{what: W, when: 2026-02-30}]", "PM065", "earlier[0].when", 3, 27, "2026-02-30"),
    ("arenas: [{id: b, sessions: [8, 5]}]", "PM064", "arenas[0].sessions", 3, 28, "[5, 8]"),
    ("arenas: [{id: b, sessions: 5–8}]", "PM064", "arenas[0].sessions", 3, 28, "[5, 8]"),
    ("arenas: [{id: b, kind: rundabord}]", "PM039", "arenas[0].kind", 3, 24, "round_table"),
    ("arenas: [{id: b, medlemmar: []}]", "PM032", "arenas[0].medlemmar", 3, 18, "members"),
    ("gates: [{id: g, kind: spelregler}]", "PM039", "gates[0].kind", 3, 23, "process_agreement"),
    ("gates: [{id: g}]", "PM031", "gates[0].kind", 3, 9, "kind"),
    ("standstill: {agreed: tillfrågad}", "PM039", "standstill.agreed", 3, 22, "asked"),
    (
        "stakeholders: [{id: a, name: A, places: Backa}]",
        "PM069",
        "stakeholders[0].places",
        3,
        41,
        "places",
    ),
    (
        "stakeholders: [{id: a, name: A, subgroups: 0}]",
        "PM045",
        "stakeholders[0].subgroups",
        3,
        44,
        "0",
    ),
    (
        "stakeholders: [{id: a, name: A, approves: ja}]",
        "PM058",
        "stakeholders[0].approves",
        3,
        43,
        "no",
    ),
    (
        "stakeholders: [{id: a, name: A, approves: 900}]",
        "PM045",
        "stakeholders[0].approves",
        3,
        43,
        "730",
    ),
    (
        "stakeholders: [{id: a, name: A, role: [vars ja behövs]}]",
        "PM039",
        "stakeholders[0].role[0]",
        3,
        40,
        "must_agree",
    ),
    (
        "stakeholders: [{id: a, name: A, delgrupper: [B]}]",
        "PM032",
        "stakeholders[0].delgrupper",
        3,
        33,
        "subgroups",
    ),
    (
        "stakeholders: [{id: a, name: A, part_of: [Å/Norra Sidan]}]",
        "PM040",
        "stakeholders[0].part_of[0]",
        3,
        43,
        "a/norra-sidan",
    ),
    ("plan: {wrote: [a]}", "PM034", "plan.wrote", 3, 15, "id: text"),
    ("plan: {wrote: {Å: x}}", "PM040", "plan.wrote.Å", 3, 16, "a"),
    (
        "dialogues: [{id: d, title: D, start: kl 13.30}]",
        "PM042",
        "dialogues[0].start",
        3,
        38,
        "13:30",
    ),
    ("dialogues: [{id: d, title: D, start: 25:00}]", "PM042", "dialogues[0].start", 3, 38, "25:00"),
    (
        "dialogues: [{id: d, title: D, provisional: ja}]",
        "PM046",
        "dialogues[0].provisional",
        3,
        44,
        "true",
    ),
    ("dialogues: [{id: d, title: D, after: [[d]]}]", "PM035", "dialogues[0].after[0]", 3, 39, ""),
    ("tensions: [{between: [a]}]", "PM047", "tensions[0].between", 3, 22, "between"),
    ("not_together: [[a]]", "PM048", "not_together[0]", 3, 16, "not_together"),
    ("methods: [{id: small_group, seats: [8, 4]}]", "PM049", "methods[0].seats", 3, 36, "4, 8"),
    ("methods: [{id: small_group, seats: 8}]", "PM049", "methods[0].seats", 3, 36, "4, 8"),
    (
        "stakeholders: [{id: a, name: Byn, och skogen}]",
        "PM077",
        "stakeholders[0].name",
        3,
        30,
        '"Byn, och skogen"',
    ),
    (
        "events: [{title: Möte, om, allt, kind: other}]",
        "PM077",
        "events[0].title",
        3,
        18,
        'title: "Möte, om, allt"',
    ),
    ('costs: [{what: a, say "b"}]', "PM077", "costs[0].what", 3, 16, "'a, say \"b\"'"),
    (
        "rules: {caucus-first: {off: true, why: Sjuk, och trött}}",
        "PM077",
        "rules.caucus-first.why",
        3,
        40,
        "och trött",
    ),
    (
        "stakeholders: [{id: a, name: Byn, afected}]",
        "PM032",
        "stakeholders[0].afected",
        3,
        35,
        "affected",
    ),
    (
        "stakeholders: [{id: a, name: A, kind: group, skogen}]",
        "PM032",
        "stakeholders[0].skogen",
        3,
        46,
        "name",
    ),
    ("language: norska", "PM039", "language", 3, 11, "sv"),
    ("rules: [caucus-first]", "PM034", "rules", 3, 8, "off"),
    ("rules: {caucus-first: off}", "PM034", "rules.caucus-first", 3, 23, "off"),
    ("rules: {caucus-first: {off: nej}}", "PM046", "rules.caucus-first.off", 3, 29, "false"),
    ("rules: {caucus-first: {params: 1}}", "PM032", "rules.caucus-first.params", 3, 24, "params"),
    ('rules: {caucus-first: {"": 3}}', "PM032", "rules.caucus-first.", 3, 24, "off"),
    ('rules: {" ": {off: true}}', "PM031", "rules. ", 3, 9, "rule"),
    ("rules: {caucus-first: {gap_days: [7]}}", "PM035", "rules.caucus-first.gap_days", 3, 34, ""),
    (
        "funding: [{source: Kommunen, decided: kanske inte}]",
        "PM040",
        "funding[0].decided",
        3,
        39,
        "kanske-inte",
    ),
    ("question: " + "x" * 4001, "PM036", "question", 3, 11, "4"),
    ('question: "a\\0b"', "PM037", "question", 3, 11, "U+0000"),
    ('question: "a\\r\\nb"', "PM037", "question", 3, 11, "U+000D"),
]


@pytest.mark.parametrize(("text", "code", "path", "line", "column", "mentions"), CASES)
def test_each_fault_is_told_with_its_place(
    text: str, code: str, path: str, line: int, column: int, mentions: str
) -> None:
    """Code, path, line and column are right, and the message or the advice names what would be."""
    found = faults(HEAD + text + "\n")
    assert [(each.code, path_text(each.path)) for each in found] == [(code, path)]
    place = found[0].place
    assert place is not None
    assert (place.file, place.line, place.column) == ("torget.yaml", line, column)
    for language in ("sv", "en"):
        told = found[0].message(language) + found[0].help(language)
        assert mentions in told
        assert "{" not in told


INVARIANTS = [
    ("perspectives: [{id: unga, statement: S}]", "PM050", "perspectives[0].id", "4"),
    ("methods: [{id: a_b}, {id: a_b}]", "PM050", "methods[1].id", "6"),
    ("perspectives: [{id: p, statement: S, held_by: [ungar]}]", "PM051", "perspectives[0].held_by[0]", "unga"),
    ("perspectives: [{id: p, statement: S, held_by: [p]}]", "PM052", "perspectives[0].held_by[0]", "stakeholders"),
    ("relationships: [{source: unga, target: unga, kind: named}]", "PM053", "relationships[0].target", "unga"),
    ("not_together: [[unga, handlare, unga]]", "PM053", "not_together[0]", "unga"),
    (
        "dialogues: [{id: a, title: A, after: [c]}, {id: b, title: B, after: [a]}, {id: c, title: C, after: [b]}]",
        "PM054",
        "dialogues[0].after",
        "a → c → b → a",
    ),
    ("calendar: {start: 2026-05-01, target: 2026-04-01}", "PM055", "calendar.target", "2026-05-01"),
    ("dialogues: [{id: a, title: A, start: 13:30, end: 12:00}]", "PM055", "dialogues[0].end", "12:00"),
    (
        "relationships: [{source: unga, target: handlare, kind: conflict, can_meet: yes, stage: 3}]",
        "PM056",
        "relationships[0].stage",
        "3",
    ),
    ("relationships: [{source: unga, target: handlare, kind: trusts, can_meet: yes}]", "PM057",
     "relationships[0].can_meet", "trusts"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "code", "path", "mentions"), INVARIANTS)
def test_what_must_hold_in_a_map_is_told_with_its_place(
    text: str, code: str, path: str, mentions: str
) -> None:
    """The invariants of the model report like the reader: with line and column."""
    found = faults(PEOPLE + text + "\n")
    assert [(each.code, path_text(each.path)) for each in found] == [(code, path)]
    assert found[0].place is not None
    assert found[0].place.line == 6
    for language in ("sv", "en"):
        assert mentions in found[0].message(language) + found[0].help(language)


def test_all_faults_come_at_once_in_the_order_of_the_text() -> None:
    """Structure, words, dates and references are judged in one reading, also inside entries that
    have faults.
    """
    found = faults(
        PEOPLE
        + "perspectives:\n- {id: p, statement: S, aspect: fråga, held_by: [gone, unga]}\n- {id: p, statement: T}\n"
        "dialogues:\n- {id: d, title: D, date: i går, participants: [unga, missing]}\n- {title: U, after: [d, e]}\n"
        "calendar: {start: 2026-02-01, target: 2026-01-01}\nfoo: 1\n"
    )
    assert [(each.code, path_text(each.path)) for each in found] == [
        ("PM039", "perspectives[0].aspect"),
        ("PM051", "perspectives[0].held_by[0]"),
        ("PM050", "perspectives[1].id"),
        ("PM063", "dialogues[0].date"),
        ("PM051", "dialogues[0].participants[1]"),
        ("PM031", "dialogues[1].id"),
        ("PM051", "dialogues[1].after[1]"),
        ("PM055", "calendar.target"),
        ("PM032", "foo"),
    ]
    places = [each.place for each in found if each.place]
    assert all(
        (one.line or 0, one.column or 0) <= (two.line or 0, two.column or 0)
        for one, two in pairwise(places)
    )


@pytest.mark.parametrize(
    "text",
    [
        "stakeholders: [{id: a}]\nperspectives: [{id: p, statement: S, held_by: [a]}]\n",
        "stakeholders: [{id: a, name: A, kind: nej}]\nperspectives: [{id: p, statement: S, held_by: [a]}]\n",
        "stakeholders: [{id: A_b, name: A}]\nperspectives: [{id: p, statement: S, held_by: [a_b]}]\n".replace(
            "A_b", "a_b"
        ),
        "stakeholdres: [{id: a, name: A}]\nperspectives: [{id: p, statement: S, held_by: [a]}]\n",
        "stakeholders: {a: {name: A}}\nperspectives: [{id: p, statement: S, held_by: [a]}]\n",
        "stakeholders: []\nstakeholders: [{id: a, name: A}]\nperspectives: [{id: p, statement: S, held_by: [a]}]\n",
        "stakeholders: !lista [{id: a, name: A}]\nperspectives: [{id: p, statement: S, held_by: [a]}]\n",
        "stakeholders: *alla\nperspectives: [{id: p, statement: S, held_by: [a]}]\n",
        "stakeholders: [*a]\nperspectives: [{id: p, statement: S, held_by: [*a, a]}]\n",
    ],
)
def test_a_reference_to_an_entry_with_a_fault_does_not_dangle(text: str) -> None:
    """An entry that could not be read is there all the same: what points at it is not reported as
    well.
    """
    found = faults(HEAD + text)
    assert "PM051" not in [each.code for each in found]


def test_unknown_ids_name_the_nearest_and_what_there_is() -> None:
    """A misspelt id gets its likely spelling; one that resembles nothing gets a list to choose
    from.
    """
    near, far = faults(
        PEOPLE + "perspectives: [{id: p, statement: S, held_by: [handlaren, xyz]}]\n"
    )
    assert "Menade du ”handlare”?" in near.message("sv")
    assert "Did you mean “handlare”?" in near.message("en")
    assert "Menade" not in far.message("sv")
    assert "unga, handlare" in far.help("sv")
    assert "stakeholders" in far.help("en")


def test_both_places_of_a_double_id_are_named() -> None:
    """The first place is told with its line, the second is where the fault stands."""
    (found,) = faults(PEOPLE + "dialogues: [{id: unga, title: D}]\n")
    assert "stakeholders[0] (rad 4)" in found.message("sv")
    assert "stakeholders[0] (line 4)" in found.message("en")
    assert found.place is not None
    assert found.place.line == 6


SECRET = "Anna-Karin säger att hon är rädd"


@pytest.mark.parametrize(
    "entry",
    [
        f"{{id: p, statement: S, visibility: confidential, aspect: {SECRET}}}",
        f"{{id: p, statement: S, visibility: confidential, held_by: [{SECRET}]}}",
        f"{{id: p, statement: S, visibility: hemlig, aspect: {SECRET}}}",
        f"{{id: p, statement: S, confidental: true, aspect: {SECRET}}}",
        f"{{id: {SECRET}, statement: S, visibility: confidential}}",
        f"{{id: p, visibility: confidential, statement: {{{SECRET}: 1}}}}",
        f"{{id: p, visibility: confidential, statement: S, {SECRET}: 1}}",
        "{id: anna-karin, visibility: confidential, statement: S, held_by: [anna-karin-ek]}",
        "{id: anna-karin, visibility: confidential, statement: S}\n- {id: anna-karin, statement: T}",
    ],
)
def test_messages_never_repeat_what_is_confidential(entry: str) -> None:
    """Neither message nor advice nor path quotes a confidential entry, or one that somebody meant
    to mark so.
    """
    found = faults(HEAD + f"perspectives:\n- {entry}\n")
    told = " ".join(
        each.message(language) + each.help(language) + path_text(each.path)
        for each in found
        for language in ("sv", "en")
    )
    assert "Anna" not in told
    assert "anna-karin" not in told


def test_a_text_cut_by_a_comma_is_told_once_and_not_where_it_is_confidential() -> None:
    """Every piece belongs to one fault; of a confidential entry the words are not repeated. JSON
    has no such pieces.
    """
    found = faults(
        HEAD + "stakeholders: [{id: a, name: Byn, skogen, och sjön}, {id: b, name: Ek, på ön}]\n"
    )
    assert [path_text(each.path) for each in found] == [
        "stakeholders[0].name",
        "stakeholders[1].name",
    ]
    (hidden,) = faults(
        HEAD + "stakeholders: [{id: a, visibility: confidential, name: Byn, och skogen}]\n"
    )
    told = hidden.message("sv") + hidden.help("sv")
    assert hidden.code == "PM077"
    assert "skogen" not in told
    (json,) = faults(
        '{"processmap": 1, "title": "T", "events": [{"title": "A", "och b": null}]}', "json"
    )
    assert json.code == "PM032"


def test_confidence_covers_what_is_nested_and_the_whole_document() -> None:
    """A confidential entry hides its own parts; a confidential document hides everything."""
    nested = faults(
        HEAD
        + "decisions: [{id: d, body: d, visibility: confidential, assigns: [{to: Anna Ek, task: T, due: Anna}]}]\n"
    )
    whole = faults(
        "processmap: 1\ntitle: T\nvisibility: confidential\nlanguage: Anna\nstakeholders: [{id: Anna, name: A}]\n"
    )
    for found in (*nested, *whole):
        assert "Anna" not in found.message("sv") + found.help("sv")


def test_suggestions_do_not_give_confidential_ids_away() -> None:
    """The nearest id and the list of ids leave confidential entries out."""
    text = (
        HEAD
        + "stakeholders: [{id: anna-ek, name: A, visibility: confidential}, {id: unga, name: U}]\n"
    )
    (found,) = faults(text + "perspectives: [{id: p, statement: S, held_by: [anna-eck]}]\n")
    told = found.message("sv") + found.help("sv")
    assert "anna-ek" not in told.replace("anna-eck", "")
    assert "unga" in told


def test_found_text_is_short_and_harmless() -> None:
    """Long values are cut and controls shown as escapes, so that a message stays one line and
    colours no terminal.
    """
    (found,) = faults(HEAD + 'language: "' + "\\e[31m\\n" + "x" * 500 + '"\n')
    message = found.message("sv")
    assert "\x1b" not in message
    assert "\n" not in message
    assert "\\u001b[31m\\n" in message
    assert len(message) < 200


def test_a_flood_of_faults_is_capped_and_counted() -> None:
    """Of a great many faults the message shows fifty and says how many more there are."""
    with pytest.raises(DocumentError) as error:
        loads(HEAD + "stakeholders:\n" + "- {id: A, name: null}\n" * 300)
    message = error.value.message("sv")
    assert len(error.value.findings) == 600
    faults_told = [line for line in message.splitlines() if "→" not in line]
    assert len(faults_told) == 52
    assert "550" in message
    with pytest.raises(DocumentError) as error:
        loads(HEAD + "stakeholders:\n" + "- {id: A, name: null}\n" * 3000)
    assert len(error.value.findings) == MAX_FAULTS


def test_json_values_keep_their_types() -> None:
    """In JSON a number is no text and a text no number."""
    found = faults(
        '{"processmap": 1, "title": 7, "language": true, "stakeholders": [{"id": 1, "name": "A", "size": "40"}],'
        ' "dialogues": [{"id": "d", "title": "D", "date": 20260301, "start": 13, "provisional": "true"}]}',
        "json",
    )
    assert [(each.code, path_text(each.path)) for each in found] == [
        ("PM038", "title"),
        ("PM039", "language"),
        ("PM038", "stakeholders[0].id"),
        ("PM043", "stakeholders[0].size"),
        ("PM063", "dialogues[0].date"),
        ("PM042", "dialogues[0].start"),
        ("PM046", "dialogues[0].provisional"),
    ]
