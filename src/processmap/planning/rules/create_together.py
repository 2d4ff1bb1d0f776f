"""Ta fram förslag tillsammans. Make proposals together.

When it fires: tensions are to be met; what is said about each theme should become proposals that somebody can decide
on.
What it proposes: a dialogue for each theme, with both sides of its tensions and as many of those who hold them as can
be in one room, minority voices first; themes that the same people share are taken together. The others are brought in
through the process lead. Alternatives that save on meetings let the joint dialogues end in proposals instead.
"""

from collections.abc import Iterator

from attrs import evolve

from processmap.model.perspectives import Pair
from processmap.model.words import Answer, Purpose, Visibility
from processmap.planning.context import Context
from processmap.planning.contributions import Before, Contribution, Note, Propose, Remark, Shortfall
from processmap.planning.gather import AFFECTED, Room, joint_room, opposite_pairs, widened
from processmap.planning.needs import MOST_THEMES, Need
from processmap.planning.rule import Rule

__all__ = ["RULE"]

_ONE_TABLE = 12
"""Seats round one table; more people work in groups, each with its own theme."""
_TRIED = 12
"""Most pairs that a room is begun with, in search of the one that holds both sides of most of what is to be settled."""
_WORK = 150
"""People looked at in that search, over all themes: with many of either the first room that holds is taken."""


def _wanted(context: Context, need: Need) -> list[str]:
    facts = context.facts
    rare = {key for view in need.refs if facts.perspectives[view].minority is Answer.YES for key in facts.holders(view)}
    holders = dict.fromkeys(key for view in need.refs for key in facts.holders(view))
    met = {key for each in context.of(Purpose.MEET) for key in each.participants}
    return sorted(
        holders, key=lambda key: (key not in rare, AFFECTED[facts.stakeholders[key].affected], key not in met)
    )


def _inside(context: Context) -> Iterator[Contribution]:
    for each in context.of(Purpose.MEET):
        if each.participants and context.proposed(each.id):
            yield Remark(dialogue=each.id, because=context.say("inside"))


def _joint(context: Context) -> Iterator[Contribution]:
    needs = context.needs(Purpose.CREATE)
    if not needs:
        return
    if not context.style.create_apart and any(each.participants for each in context.of(Purpose.MEET)):
        yield from _inside(context)
        return
    made: list[tuple[Need, Room]] = []
    for need in needs:
        wanted = _wanted(context, need)
        tries = max(1, min(_TRIED, _WORK // max(1, len(needs) * len(wanted))))
        room = _fullest(context, need, wanted, tries) or joint_room(context, wanted, Purpose.CREATE)
        if room is None:
            yield from _without_room(context, need)
        else:
            made.append((need, room))
    for need, room in _once_each(context, made):
        yield from _proposals(context, need, room)


def _fullest(context: Context, need: Need, wanted: list[str], tries: int) -> Room | None:
    """The room with both sides of most tensions in it; among such, the one begun with those most affected."""
    facts, asked = context.facts, _tensions(context, need)
    sides = [(set(facts.holders(one)), set(facts.holders(other))) for one, other in asked]
    pairs = opposite_pairs(context, asked, wanted)
    if tries == 1:
        return joint_room(context, wanted, Purpose.CREATE, pairs)
    best, most = None, 0
    for begun in range(min(len(pairs), tries)):
        room = joint_room(context, wanted, Purpose.CREATE, pairs[begun : begun + 1])
        present = set(room.participants) if room else set()
        held = sum(bool(one & present) and bool(other & present) for one, other in sides)
        if held > most:
            best, most = room, held
        if most == len(sides):
            break
    return best or joint_room(context, wanted, Purpose.CREATE, pairs[tries:])


def _once_each(context: Context, made: list[tuple[Need, Room]]) -> list[tuple[Need, Room]]:
    """Where the same people would come for another theme, or all have room at one table, it is one meeting."""
    kept: list[tuple[Need, Room]] = []
    for need, room in sorted(made, key=lambda each: -len(each[1].participants)):
        for index, (other, home) in enumerate(kept):
            table = _one_table(context, (other, home), (need, room))
            if table is not None:
                refs = tuple(dict.fromkeys((*other.refs, *need.refs)))
                left = tuple(key for key in dict.fromkeys((*home.left, *room.left)) if key not in table.participants)
                themes = tuple(sorted((*other.themes, *need.themes)))
                kept[index] = evolve(other, themes=themes, refs=refs), evolve(table, left=left)
                break
        else:
            kept.append((need, room))
    return sorted(kept, key=lambda each: (each[0].themes, each[0].refs))


def _one_table(context: Context, home: tuple[Need, Room], guest: tuple[Need, Room]) -> Room | None:
    """The room in which both themes can be taken with everybody from both, or None."""
    (other, room), (need, more) = home, guest
    if _hidden(context, other) is not _hidden(context, need):
        return None  # the one can be named and the other not
    extra = [key for key in more.participants if key not in room.participants]
    tables = 2 if not extra and context.chairs(room.participants) > _ONE_TABLE else 1
    if not (need.themes and other.themes) or len(need.themes) + len(other.themes) > MOST_THEMES * tables:
        return None
    if not extra:
        return room
    if len(extra) == len(more.participants):
        return None  # nobody is spared a meeting
    return widened(context, room, extra, Purpose.CREATE)


def _proposals(context: Context, need: Need, room: Room) -> Iterator[Contribution]:
    hidden = _hidden(context, need)
    key = context.id("create", *(need.refs[:1] if hidden else need.themes))
    themes = "" if hidden else context.listed(need.themes, 5)
    title = context.word("title_create_theme", theme=themes) if themes else context.word("title_create")
    more = {"visibility": Visibility.CONFIDENTIAL} if hidden else {}
    talk = context.talk(key, Purpose.CREATE, title, room.participants, method=room.method, themes=need.themes, **more)
    yield Propose(dialogue=talk, because=context.say("need"), refs=need.refs)
    if room.left:
        yield Remark(dialogue=key, because=context.say("others", names=context.names(room.left)), refs=room.left)


def _hidden(context: Context, need: Need) -> bool:
    """Whether its themes are words that only stand in what is confidential; all are, or none."""
    return not context.facts.hidden_themes.isdisjoint(need.themes)


def _tensions(context: Context, need: Need) -> list[Pair]:
    return [key for key in context.facts.to_settle if set(key) <= set(need.refs)]


def _without_room(context: Context, need: Need) -> Iterator[Contribution]:
    """Where they cannot sit together, proposals are made where its tensions are met; else it is told."""
    asked = set(_tensions(context, need))
    meeting = [each for each in context.of(Purpose.MEET) if asked & set(context.facts.named_tensions(each))]
    for each in meeting:
        if context.proposed(each.id):
            yield Remark(dialogue=each.id, because=context.say("inside"))
        else:
            yield Note(message=context.say("inside_own", title=context.title(each.id)), refs=(each.id,))
    if not meeting and not context.shared.closed:
        yield Shortfall(need="create", refs=need.refs, because=context.say("apart"))


def _order(context: Context) -> Iterator[Contribution]:
    for create in context.of(Purpose.CREATE):
        themes = set(create.themes)
        for each in context.of(Purpose.MEET):
            if each.participants and (not themes or themes & context.themes_of(each)):
                yield Before(before=each.id, after=create.id, because=context.say("after_meeting"))


RULE = Rule("create-together", "Ljusnarsberg 2017; SKR", joint=_joint, order=_order)
