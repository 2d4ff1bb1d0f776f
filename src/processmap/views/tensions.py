"""The tensions, one a row: two perspectives that face each other, drawn alike, and between them
what is to be done and whether the people can meet. Grouped by theme; nothing is sorted by weight.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Final, TypeAlias

from attrs import evolve

from processmap.analysis.conditions import listed_tensions
from processmap.audience.scope import Scope
from processmap.language.wording import capital, listing, word
from processmap.messages import text
from processmap.model.perspectives import Pair, Perspective, Tension
from processmap.model.words import Aim, Answer, Readiness
from processmap.picture import board
from processmap.picture.diagram import Diagram, Item, Line, Table
from processmap.views.perspectives import holders_words, tension_words
from processmap.views.sheet import Sheet
from processmap.views.step import provenance_badge

__all__ = ["tensions"]

Talks: TypeAlias = dict[Pair, tuple[list[str], bool]]

_HOLDERS: Final = 2
"""So many holders are named beside a statement, then how many more there are; where room is short
only the first.
"""
_SIGNS: Final[dict[Aim | None, board.Meeting]] = {
    Aim.MEET: "meet",
    Aim.THROUGH_FACILITATOR: "through",
    Aim.LET_BE: "apart",
    Aim.UNKNOWN: "open",
    None: "open",
}


def tensions(scope: Scope) -> Diagram:
    """Draw every tension as a row: the one side, what is to be done, the other side."""
    sheet = Sheet(scope, "tensions")
    if not scope.tensions:
        return sheet.blank(
            sheet.say("empty_choice" if scope.written("tensions") else "empty_tensions"), "board"
        )
    talked = _talks(scope)
    sections = _sections(sheet, talked)
    met = sum(1 for each in scope.tensions if talked[each.key][1])
    if left := scope.left_out("tensions"):
        sheet.note(sheet.say("left_out", count=left))
    head = tuple(
        sheet.say(f"head_{each}")
        for each in ("perspective", "held_by", "against", "held_by", "tension", "talks")
    )
    made = sheet.finish(
        "board",
        summary=" ".join(
            filter(
                None,
                [
                    sheet.say("sum_tensions", what=sheet.counted("tensions", len(scope.tensions))),
                    sheet.counted("sum_met", met),
                ],
            )
        ),
        items=[_item(sheet, each, talked) for each in scope.tensions],
        tables=(
            Table(
                sheet.say("name_tensions"),
                head,
                tuple(_row(each, scope, talked) for each in scope.tensions),
            ),
        ),
    )
    content = board.Board(
        title=sheet.say("board_tensions"),
        subtitle=_subtitle(sheet, made.title, sections),
        heads=(sheet.say("one_side"), sheet.say("head_tension"), sheet.say("other_side")),
        sections=sections,
        foot=(sheet.say("board_tensions_foot"), *made.notes),
        foot_brief=sheet.say("board_tensions_brief"),
        tag=sheet.tag,
    )
    return evolve(made, content=content)


def _sections(sheet: Sheet, talked: Talks) -> tuple[board.Section, ...]:
    """Group the tensions by theme, in the document's order, and put a row for each on the sheet."""
    scope = sheet.scope
    ends = [sheet.column(sheet.say(each)) for each in ("one_side", "head_tension", "other_side")]
    themes = _themes_of(scope)
    entries: dict[str, list[board.Pair]] = {}
    aims: dict[str, list[Aim | None]] = {}
    for number, tension in enumerate(scope.tensions, 1):
        theme = themes[tension.key]
        lane = sheet.lane(sheet.say("tension_number", number=number))
        entries.setdefault(theme, []).append(_pair(sheet, tension, talked, lane, ends))
        aims.setdefault(theme, []).append(tension.aim)
    order = [*(theme for theme in entries if theme), *([""] if "" in entries else [])]
    return tuple(
        board.Section(
            title=capital(theme) if theme else sheet.say("no_theme"),
            told=_aims_told(sheet, aims[theme]),
            entries=tuple(entries[theme]),
        )
        for theme in order
    )


def _subtitle(sheet: Sheet, title: str, sections: Sequence[board.Section]) -> str:
    """Say how many tensions there are, and with several themes what is to be done with all."""
    scope = sheet.scope
    said = sheet.say(
        "board_tensions_of", title=title, what=sheet.counted("tensions", len(scope.tensions))
    )
    if len(sections) == 1:  # its heading says the rest
        return said
    sums = _aims_told(sheet, [each.aim for each in scope.tensions])
    return f"{said} {capital(sums)}." if sums else said


def _aims_told(sheet: Sheet, aims: list[Aim | None]) -> str:
    """Say how many of some tensions are to be met how."""
    counts = Counter(each or Aim.UNKNOWN for each in aims)
    if sheet.scope.public:
        return ""
    return sheet.tally(*((f"tensions_{aim}", counts[aim]) for aim in Aim))


def _themes_of(scope: Scope) -> dict[Pair, str]:
    """Give each tension's theme: one that both sides share, else the one that gathers most of
    those left over; "" where neither side has any.
    """
    both: dict[Pair, list[str]] = {}
    either: dict[Pair, list[str]] = {}
    for tension in scope.tensions:
        one, other = (_themes(end, scope) for end in tension.between)
        both[tension.key] = [theme for theme in one if theme in other]
        either[tension.key] = list(dict.fromkeys([*one, *other]))
    counts = Counter(theme for key in either for theme in (both[key] or either[key]))
    found: dict[Pair, str] = {}
    for key, themes in either.items():
        wanted = both[key] or themes
        found[key] = max(wanted, key=lambda theme: (counts[theme], theme), default="")
    return found


def _themes(key: str, scope: Scope) -> list[str]:
    view = scope.case[key]
    if not isinstance(view, Perspective):
        return []
    return [theme for theme in view.themes if scope.free(theme)]


def _talks(scope: Scope) -> Talks:
    """By tension, the dialogues where it is or will be met that may be shown, and whether one of
    them is held.
    """
    coming: dict[Pair, list[str]] = {}
    for talk in scope.dialogues:
        for each in listed_tensions(scope.case, talk) if talk.live else ():
            coming.setdefault(each.key, []).append(talk.id)
    met = scope.facts.met
    found = {}
    for tension in scope.tensions:
        held = [key for key in met.get(tension.key, ()) if scope.shows(key)]
        found[tension.key] = (
            list(dict.fromkeys([*held, *coming.get(tension.key, ())])),
            bool(held),
        )
    return found


def _pair(
    sheet: Sheet, tension: Tension, talked: Talks, lane: str, columns: list[str]
) -> board.Pair:
    """Make the three boxes of a tension: side, what to do, side."""
    sides = []
    for end, column in zip(tension.between, (columns[0], columns[2]), strict=True):
        who = _held(end, sheet.scope, _HOLDERS)
        statement = sheet.scope.name(end)
        holders = (Line(who, "participants"),) if who else ()
        id_ = sheet.box("perspective", statement, label="", lines=holders, lane=lane, column=column)
        brief = _held_in_brief(end, sheet)
        sides.append(
            board.Card(
                id=id_,
                title=statement,
                lines=(who,) if who else (),
                brief=(brief,) if brief else (),
            )
        )
    scope = sheet.scope
    talks, held = talked[tension.key]
    aim = word("aim", tension.aim, scope.language)
    under = []
    # Those who have met need no longer be told what had to come before that.
    waited = held and tension.readiness is Readiness.PREPARED
    if tension.readiness and not waited:
        under.append(word("readiness", tension.readiness, scope.language))
    if tension.facts_disputed is Answer.YES:
        under.append(text("views.facts_disputed", scope.language))
    if held:
        under.append(sheet.say("met"))
    names = scope.names(talks, 2) if talks else ""
    between = (
        f"{sheet.say(side)}: {card.title}"
        for side, card in zip(("one_side", "other_side"), sides, strict=True)
    )
    lines = [Line(capital(said)) for said in under if said != sheet.say("met")]
    if names:
        lines.append(Line(names, "participants"))
    id_ = sheet.box(
        "cell",
        capital(aim),
        label="",
        lines=tuple(lines),
        badges=(*((sheet.say("met"),) if held else ()), *provenance_badge(tension, scope.language)),
        # In a list of boxes the sides stand apart from what is to be done: it says which they are.
        details=tuple(filter(None, (capital(aim), *under, names, *between))),
        lane=lane,
        column=columns[1],
        ref=tension.id,
    )
    return board.Pair(
        one=sides[0],
        other=sides[1],
        id=id_,
        sign=_SIGNS[tension.aim],
        said=aim,
        under=tuple(dict.fromkeys((*under, *provenance_badge(tension, scope.language)))),
    )


def _held(key: str, scope: Scope, most: int = 0) -> str:
    view = scope.case[key]
    return holders_words(view, scope, most) if isinstance(view, Perspective) else ""


def _held_in_brief(key: str, sheet: Sheet) -> str:
    """Name the first who holds a perspective, and count the others; nothing where that is no
    shorter than all of it.
    """
    scope = sheet.scope
    view = scope.case[key]
    holders = list(dict.fromkeys(view.held_by)) if isinstance(view, Perspective) else []
    named = [each for each in holders if each not in scope.aliases]
    if len(holders) < 2 or not named:
        return ""
    more = sheet.counted("holders_more", len(holders) - 1)
    made = listing([scope.name(named[0]), more], scope.language)
    return made if len(made) < len(_held(key, scope, _HOLDERS)) else ""


def _row(tension: Tension, scope: Scope, talked: Talks) -> tuple[str, ...]:
    one, other = tension.between
    talks = scope.names(talked[tension.key][0]) or "–"
    return (
        scope.name(one),
        _held(one, scope),
        scope.name(other),
        _held(other, scope),
        tension_words(tension, scope),
        talks,
    )


def _item(sheet: Sheet, tension: Tension, talked: Talks) -> Item:
    scope = sheet.scope
    one, other = (scope.name(end) for end in tension.between)
    talks, held = talked[tension.key]
    facts = [
        *(
            sheet.say("holds_side", name=scope.name(end), who=_held(end, scope))
            for end in tension.between
        ),
        capital(tension_words(tension, scope)),
    ]
    if talks:
        facts.append(sheet.say("met_in" if held else "to_be_met_in", where=scope.names(talks)))
    if note := scope.free(tension.note):
        facts.append(sheet.say("note", value=note))
    return Item(sheet.say("between", one=one, other=other), tuple(Item(each) for each in facts))
