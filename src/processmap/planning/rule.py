"""What a rule is: a code, a source, parameters with ranges, and functions asked at given stages of the work.

A built-in rule is a `Rule`. A user's own may be one too, or any object with a ``code`` and one or more of the stage
methods, or a plain function, which is asked at every stage and may answer whatever fits.
"""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import field, frozen

from processmap.model.plan import PlanNote
from processmap.planning.contributions import Contribution

if TYPE_CHECKING:
    from processmap.planning.context import Context

__all__ = ["STAGES", "NotARuleError", "Param", "Rule", "as_rule", "failure", "set_aside"]

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
        from processmap.errors import chosen_language
        from processmap.messages import has_text, text

        language = chosen_language(language)
        if self.titles:
            return self.titles[0 if language == "sv" else 1]
        key = f"rules.{self.code}"
        return text(key, language) if has_text(key) else self.code


class NotARuleError(TypeError):
    """What was given as a rule is none; ``key`` and ``params`` say why, in the catalogue."""

    def __init__(self, key: str, **params: str) -> None:
        super().__init__(key, params)
        self.key, self.params = key, params


def set_aside(code: str, why: str, language: str) -> PlanNote:
    """A note that a rule could not be used; a function without a name is called just that."""
    from processmap.messages import text

    named = code.strip() not in {"", "<lambda>"}
    message = text("planning.set_aside" if named else "planning.set_aside_nameless", language, rule=code, why=why)
    return PlanNote(code="rule", message=message, refs=(code,))


def failure(error: Exception, language: str) -> str:
    """Why a rule could not be used, in words."""
    from processmap.messages import text

    if isinstance(error, NotARuleError):
        return text(f"planning.{error.key}", language, **error.params)
    return text("planning.rule_failed", language, error=f"{type(error).__name__}: {error}")


def as_rule(found: Any) -> Rule:
    """Make a `Rule` of what a user gave: a Rule, a class, an object with stage methods, or a function.

    Raises:
        NotARuleError: if it is none of these.
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
            raise NotARuleError("not_a_rule", stages=", ".join(STAGES))
        stages = dict.fromkeys(STAGES, made)
    params, titles = tuple(getattr(made, "params", ())), getattr(made, "titles", None)
    if not all(isinstance(each, Param) for each in params):
        raise NotARuleError("rule_params")
    if titles is not None and not (len(titles) == 2 and all(isinstance(each, str) for each in titles)):
        raise NotARuleError("rule_titles")
    return Rule(
        code=str(name).replace("_", "-"),
        source=str(getattr(made, "source", "own")),
        params=params,
        titles=titles and (titles[0], titles[1]),
        text=(getattr(made, "__doc__", None) or "").strip(),
        **stages,
    )
