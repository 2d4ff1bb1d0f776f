"""The case in a few sentences: money, what must be in place, roles not filled. Notes, not
pictures.
"""

from processmap.audience.scope import Scope
from processmap.language.wording import listing, money, number
from processmap.messages import text
from processmap.model.project import Funding

__all__ = ["case_notes", "funding_said"]

_FEW = 4


def funding_said(source: Funding, scope: Scope) -> str:
    """Say what one source pays: its share, sum and limit."""
    language = scope.language
    parts = []
    if source.share is not None:
        parts.append(f"{number(source.share, language)}\u00a0%")
    if source.amount is not None:
        parts.append(money(source.amount, language))
    if source.cap is not None:
        parts.append(text("views.at_most", language, sum=money(source.cap, language)))
    return ", ".join(parts) or text("views.sum_unknown", language)


def _frame(scope: Scope) -> list[str]:
    """What can be influenced and what is already decided, the first few of each."""
    notes = []
    for name, said in (("open", scope.case.open), ("fixed", scope.case.fixed)):
        shown = [each.rstrip(".") for each in said or () if scope.free(each)]
        if len(shown) > _FEW + 1:
            left = len(shown) - _FEW
            shown = [*shown[:_FEW], text("views.more_things", scope.language, count=left)]
        if shown:
            notes.append(text(f"views.{name}_note", scope.language, what="; ".join(shown)))
        elif name == "open" and said == ():
            notes.append(text("views.open_nothing", scope.language))
    return notes


def case_notes(scope: Scope) -> list[str]:
    """Short sentences about money, requirements and vacancies; nothing where the document says
    nothing.
    """
    language = scope.language
    notes = _frame(scope)
    if scope.funding:
        shown = [
            f"{scope.free(each.source) or '–'} {funding_said(each, scope)}"
            for each in scope.funding[:_FEW]
        ]
        if len(scope.funding) > _FEW:
            left = len(scope.funding) - _FEW
            key = "views.more_funders_one" if left == 1 else "views.more_funders"
            shown.append(text(key, language, count=left))
        totals = {each.total for each in scope.funding if each.total is not None}
        whole = (
            f" {text('views.of_total', language, sum=money(max(totals), language))}"
            if len(totals) == 1
            else ""
        )
        notes.append(text("views.money_note", language, what="; ".join(shown), whole=whole))
    if scope.public:
        return notes
    if scope.requirements:
        met = sum(1 for each in scope.requirements if each.met_on or each.evidence)
        notes.append(
            text("views.requirements_note", language, count=len(scope.requirements), met=met)
        )
    vacant = [
        scope.free(unit.title) or text(f"words.role_{unit.role}", language)
        for unit in scope.units
        if not unit.members
    ]
    if vacant:
        notes.append(text("views.vacant_note", language, what=listing(vacant, language)))
    return notes
