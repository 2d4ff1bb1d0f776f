"""PM22x and PM23x: what the dialogues lack, in themselves and together."""

from collections.abc import Iterator

from processmap.analysis.conditions.following import decisions_to_feed_back, dialogues_to_feed_back
from processmap.analysis.conditions.heard import (
    LISTENING,
    concerned,
    heard,
    keeps_visible,
    mirrored,
)
from processmap.analysis.conditions.order import comes_before
from processmap.analysis.conditions.power import (
    children_planned_for,
    interpreters_for,
    leaders,
    load,
    needing,
    own_yes,
    people_in,
    suits,
)
from processmap.analysis.conditions.tensions import (
    aim_of,
    room,
    stuck_tensions,
    tensions_to_assess,
)
from processmap.analysis.findings.making import (
    Check,
    Look,
    coming,
    method_word,
    name,
    names,
    note,
    place,
    titles,
    warning,
)
from processmap.errors import Finding
from processmap.messages.naming import Word
from processmap.model.dialogues import Dialogue
from processmap.model.methods import methods_of
from processmap.model.process_map import ProcessMap
from processmap.model.words import AccessNeed, Aim, Answer, DialogueStatus, FacilitatorRole, Purpose

__all__ = ["CHECKS"]

# More joint dialogues to come than this is much to ask of anybody; the rule's parameters say
# otherwise where set.
COMFORT = 4
_FIRM = frozenset({None, DialogueStatus.PLANNED, DialogueStatus.CONFIRMED})


def _joint(look: Look) -> list[tuple[int, Dialogue]]:
    return [
        (index, talk) for index, talk in enumerate(look.case.dialogues) if talk.live and talk.joint
    ]


def before_mirroring(look: Look) -> Iterator[Finding]:
    """PM220: a joint dialogue is firm though the inventory has not been mirrored back."""
    case = look.case
    if mirrored(case):
        return
    mirrors = [each for each in case.dialogues if each.live and each.purpose is Purpose.MIRROR]
    for index, talk in _joint(look):
        firm = not talk.held and not talk.provisional and talk.status in _FIRM
        if firm and not any(comes_before(case, each, talk) is Answer.YES for each in mirrors):
            yield warning("PM220", ("dialogues", index), [talk.id], title=name(case, talk.id))


def not_listened_to_first(look: Look) -> Iterator[Finding]:
    """PM221: somebody comes to a joint dialogue without having been listened to alone before it."""
    case = look.case
    listening = [
        each
        for each in case.dialogues
        if each.live and each.purpose in LISTENING and not each.joint
    ]
    for index, talk in _joint(look):
        if talk.held or talk.provisional:
            continue
        silent = [
            key
            for key in room(talk)
            if concerned(case, key)
            and not heard(case, key)
            and all(
                comes_before(case, each, talk) is Answer.NO
                for each in listening
                if key in room(each)
            )
        ]
        if silent:
            said = {"title": name(case, talk.id), "names": names(case, silent)}
            yield warning("PM221", ("dialogues", index, "participants"), [talk.id, *silent], **said)


def perspective_in_no_room(look: Look) -> Iterator[Finding]:
    """PM222: nobody in any joint dialogue holds a perspective."""
    case = look.case
    talks = _joint(look)
    there = {key for _, talk in talks for key in room(talk)}
    if not any(len(room(talk)) > 1 for _, talk in talks):
        return
    for index, view in enumerate(case.perspectives):
        if view.held_by and not there & set(view.held_by) and keeps_visible(case, view.id):
            code = "PM223" if view.minority is Answer.YES else "PM222"
            said = {"perspective": view.id, "names": names(case, view.held_by)}
            yield warning(code, ("perspectives", index), [view.id, *view.held_by], **said)


def _interpreted(case: ProcessMap, talk: Dialogue, needing_one: list[str]) -> list[str]:
    """Those who need an interpreter and get none: none is to lead this dialogue, or none is known
    at all.
    """
    led = leaders(case, talk)
    if led:
        there = {each.id for each in led if each.role is FacilitatorRole.INTERPRETER}
        return [
            each.id
            for each in people_in(case, needing_one)
            if not there & _ids(interpreters_for(case, each))
        ]
    return [each.id for each in people_in(case, needing_one) if not interpreters_for(case, each)]


def _ids(entries: tuple[object, ...]) -> set[str]:
    return {str(getattr(each, "id", "")) for each in entries}


def no_interpreter(look: Look) -> Iterator[Finding]:
    """PM224: somebody in a dialogue needs an interpreter and there is none."""
    case = look.case
    for index, talk in coming(case):
        without = _interpreted(
            case, talk, [each.id for each in needing(case, AccessNeed.INTERPRETER, room(talk))]
        )
        if without:
            said = {"title": name(case, talk.id), "names": names(case, without)}
            yield warning(
                "PM224", ("dialogues", index, "facilitators"), [talk.id, *without], **said
            )


def no_interpreter_at_all(look: Look) -> Iterator[Finding]:
    """PM225: somebody needs an interpreter, no dialogue with them is planned yet, and no
    interpreter is known.
    """
    case = look.case
    invited = {key for _, talk in coming(case) for key in room(talk)}
    for each in needing(case, AccessNeed.INTERPRETER):
        if each.id not in invited and not heard(case, each.id) and not interpreters_for(case, each):
            yield note("PM225", place(case, each.id, "needs"), [each.id], name=name(case, each.id))


def minors(look: Look) -> Iterator[Finding]:
    """PM226: there are minors, and the map holds no plan for them."""
    case = look.case
    for each in needing(case, AccessNeed.CHILDREN):
        if not children_planned_for(case, each.id):
            yield warning(
                "PM226", place(case, each.id, "needs"), [each.id], name=name(case, each.id)
            )


def _mirroring(case: ProcessMap, talk: Dialogue) -> bool:
    """Whether what was said in an inventory dialogue is given back, now or later, by a
    mirroring.
    """
    mirrors = (each for each in case.dialogues if each.live and each.purpose is Purpose.MIRROR)
    return talk.purpose is Purpose.INVENTORY and any(
        not each.about or talk.id in each.about for each in mirrors
    )


def feedback_missing(look: Look) -> Iterator[Finding]:
    """PM227: dialogues were held and no feedback on them is held or planned; PM228: the same for
    decisions.

    As long as nothing has been decided, a mirroring is what those who took part in the inventory
    are waiting for.
    """
    case = look.case
    decided = [each.id for each in decisions_to_feed_back(case, planned_counts=True)]
    waiting = dialogues_to_feed_back(case, planned_counts=True)
    talks = [each.id for each in waiting if decided or not _mirroring(case, each)]
    if talks:
        yield warning("PM227", place(case, talks[0]), talks, dialogues=titles(case, talks))
    if decided and waiting:
        yield warning("PM228", place(case, decided[0]), decided, decisions=titles(case, decided))


def unclear_tension(look: Look) -> Iterator[Finding]:
    """PM229: it is not known what is wanted with a tension; PM230: or how ready it is to be met."""
    case = look.case
    places = {id(each): index for index, each in enumerate(case.tensions)}
    for each in tensions_to_assess(case):
        index = places[id(each)]
        code = "PM229" if aim_of(each) is Aim.UNKNOWN else "PM230"
        one, other = each.between
        yield note(code, ("tensions", index), [one, other], one=one, other=other)


def stuck(look: Look) -> Iterator[Finding]:
    """PM231: a tension is to be met, and nobody can meet over it as the map stands."""
    case = look.case
    places = {id(each): index for index, each in enumerate(case.tensions)}
    for each in stuck_tensions(case):
        one, other = each.between
        yield note("PM231", ("tensions", places[id(each)]), [one, other], one=one, other=other)


def unknown_method(look: Look) -> Iterator[Finding]:
    """PM232: a dialogue's method is in neither the catalogue nor the document; PM233: it does not
    suit the purpose.
    """
    case = look.case
    methods = methods_of(case)
    for index, talk in coming(case):
        where = ("dialogues", index, "method")
        if talk.method and talk.method not in methods:
            yield warning("PM232", where, [talk.id], title=name(case, talk.id), method=talk.method)
        elif talk.method and talk.purpose and not suits(case, talk):
            said = {"title": name(case, talk.id), "method": method_word(case, talk.method)}
            yield note(
                "PM233",
                where,
                [talk.id],
                purpose=Word(f"words.purpose_{talk.purpose.value}"),
                **said,
            )


def heavy_load(look: Look) -> Iterator[Finding]:
    """PM234: somebody is to come more often than is reasonable to ask."""
    case = look.case
    setting = case.setting("bearable-load")
    params = dict(setting.params) if setting else {}
    said = params.get("limit") or params.get("comfort")
    limit = said if isinstance(said, int) and not isinstance(said, bool) else COMFORT
    if setting and setting.off:
        return
    for key, count in load(case).items():
        if count > limit:
            yield note(
                "PM234", place(case, key), [key], name=name(case, key), count=count, limit=limit
            )


def nobody_invited(look: Look) -> Iterator[Finding]:
    """PM235: a dialogue is planned or confirmed, and nobody is invited to it."""
    for index, talk in coming(look.case):
        if (
            not talk.participants
            and not talk.bodies
            and not talk.provisional
            and talk.status in _FIRM
        ):
            yield note("PM235", ("dialogues", index), [talk.id], title=name(look.case, talk.id))


def not_all_have_said_yes(look: Look) -> Iterator[Finding]:
    """PM236: a joint dialogue is confirmed, and not everybody has said yes to it knowing who
    comes.
    """
    case = look.case
    for index, talk in coming(case):
        if talk.joint and talk.status is DialogueStatus.CONFIRMED:
            open_ = [key for key in room(talk) if not own_yes(talk, key)]
            if open_:
                said = {"title": name(case, talk.id), "names": names(case, open_)}
                yield note("PM236", ("dialogues", index, "accepted"), [talk.id, *open_], **said)


CHECKS: tuple[Check, ...] = (
    minors,
    no_interpreter,
    not_listened_to_first,
    before_mirroring,
    perspective_in_no_room,
    feedback_missing,
    unknown_method,
    stuck,
    unclear_tension,
    no_interpreter_at_all,
    not_all_have_said_yes,
    nobody_invited,
    heavy_load,
)
