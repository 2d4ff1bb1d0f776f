"""The overview before it has a place: the few large steps of a process, in words that are ready to
show.
"""

from typing import Literal, TypeAlias

from attrs import frozen

StepState: TypeAlias = Literal["done", "open", "asked", "next", "later"]
"""Behind us; begun or taken up but not finished; its day has passed and nothing is noted; what is
next; what comes after.
"""


@frozen(kw_only=True)
class OverviewStep:
    """One large step.

    Attributes:
        id: the id of its box.
        state: how far it has come.
        mark: a word or two about that ("Klart", "Hölls det?", "Härnäst"); "" for what comes later.
        heading: at most a few words of this case.
        when: a date, a month or "senare"; "" where what stands above the row says it for all.
        lines: who, what about, and what it gives.
        brief: the same lines said with fewer words, for where there is little room; "" or nothing
            where a line has no shorter form.
    """

    id: str
    state: StepState
    mark: str = ""
    heading: str
    when: str = ""
    lines: tuple[str, ...] = ()
    brief: tuple[str, ...] = ()


@frozen(kw_only=True)
class Overview:
    """The steps in order.

    Attributes:
        steps: at most seven.
        here: the words on the pin that says where we are; "" where nothing tells.
        then: what is common to all that comes later ("Sedan – dagarna är inte bestämda").
        foot: sentences at the foot.
        tag: the word in the corner ("Utkast").
        place: whose process it is, where the title does not say so.
        subtitle: the question, in one or two lines.
        briefly: the question without what its answer is for, where that can be left out; else "".
    """

    steps: tuple[OverviewStep, ...]
    here: str = ""
    then: str = ""
    foot: tuple[str, ...] = ()
    tag: str = ""
    place: str = ""
    subtitle: str = ""
    briefly: str = ""
