"""Why a dialogue stands in a plan, as values."""

from attrs import frozen

from processmap.model.display import Shown

__all__ = ["Explanation", "Line", "Section"]


@frozen
class Line:
    """One sentence of an explanation, and the rule and source it rests on, where it rests on one.

    Attributes:
        text: the sentence.
        rule: title of the rule.
        source: where the rule comes from.
    """

    text: str
    rule: str | None = None
    source: str | None = None


@frozen
class Section:
    """One question and what answers it.

    Attributes:
        key: dialogue, people, method, time, kept_free, dropped or changes.
        title: the question.
        lines: the answer, at least one line.
    """

    key: str
    title: str
    lines: tuple[Line, ...]


@frozen(repr=False)
class Explanation(Shown):
    """Why one dialogue stands in a plan.

    Attributes:
        dialogue: its id.
        title: its title.
        language: language of the texts.
        sections: the questions in a fixed order.
    """

    dialogue: str
    title: str
    language: str
    sections: tuple[Section, ...]

    def __str__(self) -> str:
        return self.text()

    def text(self) -> str:
        """The whole explanation as plain text, ending with a line feed."""
        out = [f"{self.title} [{self.dialogue}]"]
        for section in self.sections:
            out += ["", section.title]
            for line in section.lines:
                rest = "; ".join(filter(None, (line.rule, line.source)))
                out.append(f"  – {line.text}" + (f" ({rest})" if rest else ""))
        return "\n".join(out) + "\n"
