"""Stakeholders in words: how they stand to the question, whether they are heard, and what ties them
together.
"""

from collections.abc import Iterable
from typing import Final

from processmap.analysis.conditions import Hearing
from processmap.audience.scope import Scope
from processmap.language.wording import capital, listing, number, word
from processmap.messages import text
from processmap.model.kinds import whole_of
from processmap.model.stakeholders import Relationship, Stakeholder
from processmap.model.words import Answer, RelationshipKind, StakeholderKind, Willingness
from processmap.picture.board import Sign
from processmap.picture.diagram import Item, LegendEntry, Line
from processmap.picture.vocabulary import ArrowKind
from processmap.views.sheet import Sheet
from processmap.views.step import provenance_badge

__all__ = [
    "SECTORS",
    "badges_of",
    "heard_word",
    "kind_word",
    "lines_of",
    "person_item",
    "sector_of",
    "sign_of",
    "tell_hearing",
    "tie_words",
    "ties_drawn",
]

# Groups of stakeholders that stand together, and in which order.
SECTORS = ("people", "civil", "public", "around")
_SECTOR = {
    StakeholderKind.GROUP: "people",
    StakeholderKind.RESIDENTS: "people",
    StakeholderKind.PERSON: "people",
    StakeholderKind.ASSOCIATION: "civil",
    StakeholderKind.BUSINESS: "civil",
    StakeholderKind.AUTHORITY: "public",
    StakeholderKind.ADMINISTRATION: "public",
    StakeholderKind.OFFICIAL: "public",
    StakeholderKind.ELECTED: "public",
}
_ARROWS: Final[dict[RelationshipKind, ArrowKind]] = {
    RelationshipKind.CONFLICT: "tension",
    RelationshipKind.POWER_OVER: "power_over",
    RelationshipKind.TRUSTS: "trusts",
    RelationshipKind.DEPENDS_ON: "depends_on",
    RelationshipKind.NAMED: "named",
}
MOST_TIES = 30


def sector_of(stakeholder: Stakeholder) -> str:
    """Which group of stakeholders somebody stands with."""
    return _SECTOR.get(stakeholder.kind, "around")


def kind_word(stakeholder: Stakeholder, scope: Scope) -> str:
    """What sort of party somebody is; nothing for one of no particular sort."""
    if stakeholder.kind in (None, StakeholderKind.OTHER):
        return ""
    return capital(word("kind", stakeholder.kind, scope.language))


def sign_of(heard: str) -> Sign:
    """The mark for how somebody has been heard: themselves, in part, or not."""
    signs: dict[str, Sign] = {"self": "held", "part": "part"}
    return signs.get(heard, "dated")


def heard_word(stakeholder: Stakeholder, scope: Scope) -> str:
    """Say whether somebody affected has been heard; nothing where only hidden entries could
    tell.
    """
    if scope.public or not scope.facts.concerned(stakeholder.id):
        return ""
    how = scope.facts.hearing(stakeholder.id)
    talks = scope.facts.heard_in.get(stakeholder.id, ())
    if how is not Hearing.NOT and talks and not any(scope.shows(key) for key in talks):
        return ""
    return text(f"views.heard_{how.value}", scope.language)


def tell_hearing(sheet: Sheet, shown: Iterable[Stakeholder]) -> None:
    """Explain in the legend the words for whether somebody has been heard, as far as they are
    shown.
    """
    words = {heard_word(each, sheet.scope) for each in shown}
    for how in Hearing:
        if (term := sheet.say(f"heard_{how.value}")) in words:
            sheet.legend.append(LegendEntry(capital(term), sheet.say(f"heard_{how.value}_means")))


def badges_of(stakeholder: Stakeholder, scope: Scope) -> tuple[str, ...]:
    """Marks for a stakeholder's box: heard or not, hard to reach, what they need."""
    marks = [heard_word(stakeholder, scope)]
    if stakeholder.hard_to_reach is Answer.YES:
        marks.append(text("views.hard_to_reach", scope.language))
    if stakeholder.willing is Willingness.NO:
        marks.append(word("willing", "no", scope.language))
    marks += [word("need", need, scope.language) for need in stakeholder.needs]
    return (
        *(each for each in dict.fromkeys(marks) if each),
        *provenance_badge(stakeholder, scope.language),
    )


def lines_of(stakeholder: Stakeholder, scope: Scope) -> tuple[Line, ...]:
    """Size and whom somebody speaks for."""
    lines = []
    if stakeholder.size_range:
        counts = "–".join(
            number(each, scope.language) for each in dict.fromkeys(stakeholder.size_range)
        )
        lines.append(Line(text("views.size", scope.language, count=counts)))
    if stakeholder.speaks_for:
        lines.append(
            Line(
                text("views.speaks_for", scope.language, who=scope.names(stakeholder.voice_for, 3))
            )
        )
    return tuple(lines)


def person_item(stakeholder: Stakeholder, scope: Scope) -> Item:
    """A stakeholder in the ordered list, with what is known below it."""
    language = scope.language
    facts = [capital(word("kind", stakeholder.kind, language))]
    if not scope.public:
        facts.append(
            text("views.affected", language, value=word("grade", stakeholder.affected, language))
        )
        facts.append(
            text("views.influence", language, value=word("level", stakeholder.influence, language))
        )
    if stakeholder.willing:
        facts.append(capital(word("willing", stakeholder.willing, language)))
    facts += [line.text for line in lines_of(stakeholder, scope)]
    if stakeholder.part_of:
        facts.append(text("views.part_of", language, who=scope.names(stakeholder.part_of)))
    marks = [each for each in badges_of(stakeholder, scope) if each not in facts]
    said = (
        f"{scope.name(stakeholder.id)} ({', '.join(marks)})"
        if marks
        else scope.name(stakeholder.id)
    )
    views = [each for each in scope.perspectives if stakeholder.id in map(whole_of, each.held_by)]
    below = [Item(each) for each in facts]
    if views:
        below.append(
            Item(text("views.holds", language), tuple(Item(each.statement) for each in views))
        )
    if note := scope.free(stakeholder.note):
        below.append(Item(text("views.note", language, value=note)))
    return Item(said, tuple(below))


def tie_words(tie: Relationship, scope: Scope) -> str:
    """What ties two parties together, in a few words."""
    if (
        tie.kind is None
    ):  # only how one trusts the other is said, which is a judgement and never published
        return "" if scope.public else _trust_words(tie, scope)
    if tie.kind is not RelationshipKind.CONFLICT or scope.public:
        return word("tie", tie.kind, scope.language)
    parts = [
        word("tie", tie.kind, scope.language),
        word("readiness", tie.readiness, scope.language),
    ]
    if tie.violence is Answer.YES or tie.threats is Answer.YES:
        parts.append(text("views.threats", scope.language))
    return ": ".join([parts[0], listing(parts[1:], scope.language)])


def _label(tie: Relationship, scope: Scope) -> str:
    return word("tie", tie.kind, scope.language) if tie.kind else _trust_words(tie, scope)


def _trust_words(tie: Relationship, scope: Scope) -> str:
    """What a tie without a kind says: how one trusts the other, and what has to come first between
    them.
    """
    said = [word("trust", tie.trust, scope.language)] if tie.trust else []
    said += [word("first", each, scope.language) for each in tie.first]
    return ", ".join(said or [text("views.tie_trust", scope.language)])


def ties_drawn(sheet: Sheet, boxes: dict[str, str]) -> list[tuple[str, ...]]:
    """Draw ties between the boxes; where there are many only conflicts and power. Give every tie as
    a row.
    """
    scope = sheet.scope
    told = [tie for tie in scope.relationships if tie_words(tie, scope)]
    ties = [tie for tie in told if whole_of(tie.source) in boxes and whole_of(tie.target) in boxes]
    ties = [tie for tie in ties if whole_of(tie.source) != whole_of(tie.target)]
    weighty = {RelationshipKind.CONFLICT, RelationshipKind.POWER_OVER}
    shown = [tie for tie in ties if len(ties) <= MOST_TIES or tie.kind in weighty]
    for tie in shown:
        conflict = tie.kind is RelationshipKind.CONFLICT
        judged = conflict and not scope.public
        label = (
            word("readiness", tie.readiness, scope.language) if judged else tie_words(tie, scope)
        )
        source, target = boxes[whole_of(tie.source)], boxes[whole_of(tie.target)]
        drawn = _ARROWS[tie.kind or RelationshipKind.TRUSTS]
        sheet.arrow(source, target, drawn, label=label)
    if len(shown) < len(ties):
        sheet.note(sheet.say("ties_silent", count=len(ties) - len(shown)))
    return [(scope.name(tie.source), tie_words(tie, scope), scope.name(tie.target)) for tie in told]
