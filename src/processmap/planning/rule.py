"""What a rule is: a code, a source, parameters with ranges, and functions asked at given stages of the work.

A built-in rule is a `Rule`. A user's own may be one too, or any object with a ``code`` and one or more of the stage
methods, or a plain function, which is asked at every stage and may answer whatever fits.
"""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import field, frozen

from processmap.planning.contributions import Contribution

if TYPE_CHECKING:
    from processmap.planning.context import Context

__all__ = ["STAGES", "Param", "Rule", "as_rule"]

STAGES = ("limits", "talks", "joint", "order", "marks")
"""When rules are asked, in order.

limits: who may not sit together, and what the composition of joint dialogues must respect; talks: separate dialogues;
joint: what follows once the joint dialogues are composed; order: what comes before what; marks: what is provisional,
who leads, what else should be known.
"""

Answer: TypeAlias = Callable[["Context"], Iterable[Contribution] | None]


@frozen
class Param:
    """A parameter of a rule.

    Attributes:
        name: what it is called in the document.
        default: its value where the document says nothing.
        minimum, maximum: inclusive range, for numbers.
    """

    name: str
    default: int | float | bool | str
    minimum: float | None = None
    maximum: float | None = None

    def fits(self, value: object) -> bool:
        """Say whether ``value`` is of the right sort and in range."""
        if isinstance(self.default, bool) or isinstance(value, bool):
            return isinstance(self.default, bool) and isinstance(value, bool)
        if isinstance(self.default, str):
            return isinstance(value, str)
        if not isinstance(value, int | float) or (isinstance(self.default, int) and not isinstance(value, int)):
            return False
        return (self.minimum is None or value >= self.minimum) and (self.maximum is None or value <= self.maximum)


@frozen
class Rule:
    """One rule of the method.

    Attributes:
        code: stable name, used in the document and in every reason.
        source: where it comes from; ``own`` marks our own reading of practice or law.
        params: what can be tuned.
        titles: Swedish and English title of a user's own rule; a built-in's stand in the catalogue.
        talks, limits, joint, order, marks: the functions asked at each stage.
    """

    code: str
    source: str = "own"
    params: tuple[Param, ...] = ()
    titles: tuple[str, str] | None = None
    talks: Answer | None = field(default=None, repr=False)
    limits: Answer | None = field(default=None, repr=False)
    joint: Answer | None = field(default=None, repr=False)
    order: Answer | None = field(default=None, repr=False)
    marks: Answer | None = field(default=None, repr=False)
    text: str = field(default="", repr=False)

    def at(self, stage: str) -> Answer | None:
        """The function asked at ``stage``, if any."""
        found: Answer | None = getattr(self, stage)
        return found

    def title(self, language: str = "sv") -> str:
        """What the rule is called: its own titles, else the catalogue's, else its code."""
        from processmap.messages import has_text, text

        if self.titles:
            return self.titles[0 if language == "sv" else 1]
        key = f"rules.{self.code}"
        return text(key, language) if has_text(key) else self.code


def as_rule(found: Any) -> Rule:
    """Make a `Rule` of what a user gave: a Rule, a class, an object with stage methods, or a function.

    Raises:
        TypeError: if it is none of these.
    """
    if isinstance(found, Rule):
        return found
    made = found() if isinstance(found, type) else found
    if isinstance(made, Rule):
        return made
    stages = {stage: getattr(made, stage) for stage in STAGES if callable(getattr(made, stage, None))}
    name = getattr(made, "code", None) or getattr(found, "__name__", None) or type(made).__name__
    if not stages:
        if not callable(made):
            raise TypeError(f"{name}: a rule is a function, or has one of the methods {', '.join(STAGES)}")
        stages = dict.fromkeys(STAGES, made)
    params, titles = tuple(getattr(made, "params", ())), getattr(made, "titles", None)
    if not all(isinstance(each, Param) for each in params):
        raise TypeError(f"{name}: params are Param values")
    if titles is not None and not (len(titles) == 2 and all(isinstance(each, str) for each in titles)):
        raise TypeError(f"{name}: titles are two texts, Swedish and English")
    return Rule(
        code=str(name).replace("_", "-"),
        source=str(getattr(made, "source", "own")),
        params=params,
        titles=titles and (titles[0], titles[1]),
        text=(getattr(made, "__doc__", None) or "").strip(),
        **stages,
    )
