"""What maps, alternatives and plans look like in a notebook. Importing this module teaches them."""

from typing import Any

from processmap.model.display import asked, shown, told_why
from processmap.model.explanation import Explanation
from processmap.model.plan import Alternatives, Plan
from processmap.model.process_map import ProcessMap
from processmap.model.public import PublicMap
from processmap.model.schedule import Backward, Schedule
from processmap.planning.proposed import ProposedPlan
from processmap.verbs.safely import Bundle, bundle, pictured, safely

__all__ = ["Alternatives", "Backward", "Plan", "ProcessMap", "PublicMap", "Schedule"]


@shown.register
def _case(case: ProcessMap) -> Bundle:
    from processmap.verbs.showing import show

    return safely(lambda: bundle((found := show(case)).text(), found.page.html()), case.language)


@asked.register
def _questions(
    case: ProcessMap, language: str | None = None, show_confidential: bool = False
) -> Any:
    from processmap.verbs.asking import questions

    return questions(case, language=language, show_confidential=show_confidential)


@told_why.register
def _why(plan: ProposedPlan, key: str, language: str) -> Explanation:
    from processmap.audience.who import Audience
    from processmap.verbs.explaining import why

    return why(plan.case, plan, key, language, Audience.asking(plan.show_confidential))


@shown.register
def _public(public: PublicMap) -> Bundle:
    from processmap.verbs.publishing import draw_public

    words = safely(lambda: {"text/plain": draw_public(public).text()}, public.language)
    return words | safely(lambda: pictured(draw_public(public).svg()), public.language)


@shown.register
def _alternatives(found: Alternatives) -> Bundle:
    from processmap.pages.proposals import alternatives_page
    from processmap.verbs.seeing import seen_alternatives

    def shown_whole() -> Bundle:
        page = alternatives_page(seen_alternatives(found), whole=found.whole)
        return bundle(page.text(), page.html())

    return safely(shown_whole, found.case.language)


@shown.register
def _plan(plan: Plan) -> Bundle:
    return safely(lambda: bundle((page := _plan_page(plan)).text(), page.html()), plan.language)


def _plan_page(plan: Plan) -> Any:
    """A plan on a page; one put together by hand, that knows no map, by its type alone."""
    from processmap.audience.who import Audience
    from processmap.messages import text
    from processmap.pages.page import Page
    from processmap.pages.proposals import plan_page
    from processmap.verbs.seeing import seen_plan

    case = getattr(plan, "case", None)
    if case is None:
        title = text(f"plan_patterns.{plan.pattern or 'one_table'}", plan.language)
        return Page(title=title, language=plan.language)
    who = Audience.asking(getattr(plan, "show_confidential", False))
    return plan_page(seen_plan(case, plan, who=who), whole=getattr(plan, "whole", False))


@shown.register
def _explanation(found: Explanation) -> Bundle:
    from processmap.verbs.explaining import as_reading

    return safely(
        lambda: bundle((reading := as_reading(found)).text(), reading.page.html()), found.language
    )


@shown.register
def _schedule(found: Schedule) -> Bundle:
    from processmap.pages.timetable import schedule_page
    from processmap.verbs.seeing import seen_schedule

    return safely(
        lambda: bundle((page := schedule_page(seen_schedule(found))).text(), page.html()),
        found.language,
    )


@shown.register
def _backward(found: Backward) -> Bundle:
    from processmap.pages.timetable import backward_page
    from processmap.verbs.seeing import seen_backward

    return safely(
        lambda: bundle((page := backward_page(seen_backward(found))).text(), page.html()),
        found.language,
    )
