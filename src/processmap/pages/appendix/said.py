"""What was said, by theme and without names, and what remains in disagreement."""

from processmap.analysis.conditions import aim_of, day_of, last_day_of
from processmap.language.wording import capital, listing, span, word
from processmap.model.dialogues import Dialogue
from processmap.model.perspectives import Perspective, Tension
from processmap.model.words import Aim, Answer
from processmap.pages.appendix.voice import Voice
from processmap.pages.page import Section

__all__ = ["disagreement", "said"]


def said(voice: Voice) -> Section:
    """The perspectives that may be told, theme by theme in the order they came; a minority's are
    marked as such.
    """
    title, told = voice.say("said_title"), voice.told()
    withheld = voice.withheld()
    if not voice.scope.written("perspectives"):
        return Section(title=title, sentences=(voice.say("nothing_said"),))
    ending = voice.counted("said_withheld", withheld) if withheld else ""
    if not told:
        return Section(title=title, ending=ending)
    sentences = [voice.say("said_equal")]
    if minorities := sum(1 for each in told if each.minority is Answer.YES):
        sentences.append(voice.counted("said_minority", minorities))
    themes: dict[str, list[Perspective]] = {}
    for each in told:
        themes.setdefault(each.themes[0] if each.themes else "", []).append(each)
    items = tuple(
        _theme(theme, held, voice)
        for theme, held in sorted(themes.items(), key=lambda one: one[0] == "")
    )
    return Section(title=title, sentences=tuple(sentences), items=items, ending=ending)


def _theme(theme: str, held: list[Perspective], voice: Voice) -> str:
    name = voice.scope.free(theme) or voice.say(
        "no_theme" if len(held) < len(voice.told()) else "no_themes"
    )
    return "\n".join([capital(name), *(_perspective(each, voice) for each in held)])


def _quoted(each: Perspective, voice: Voice) -> str:
    return voice.say("quote", value=voice.scope.free(each.statement) or "–")


def _perspective(each: Perspective, voice: Voice) -> str:
    """One perspective: the words, what sort it is, by how many groups it is held, and whether it is
    a minority's.
    """
    held = [key for key in each.held_by if voice.scope.shows(key)]
    facts = [
        word("aspect", each.aspect, voice.scope.language) if each.aspect else "",
        voice.counted("held_by", len(each.held_by))
        if each.held_by
        else voice.say("held_by_nobody"),
        voice.names(held) if voice.internal and held else "",
        voice.say("minority") if each.minority is Answer.YES else "",
        voice.say("also_theme", value=listing(each.themes[1:], voice.scope.language))
        if each.themes[1:]
        else "",
    ]
    return f"– {_quoted(each, voice)} ({'; '.join(filter(None, facts))})"


def disagreement(voice: Voice) -> Section:
    """The tensions whose both sides may be told, and how far each has come; agreeing to differ is
    an outcome too.
    """
    told = {each.id for each in voice.told()}
    shown = [each for each in voice.scope.tensions if all(key in told for key in each.between)]
    if not voice.scope.written("tensions"):
        return Section(title=voice.say("tensions_title"), sentences=(voice.say("no_tensions"),))
    left = voice.scope.written("tensions") - len(shown)
    ending = (
        voice.counted("tensions_withheld" if shown else "tensions_all_withheld", left)
        if left
        else ""
    )
    sentences = (voice.say("tensions_read"),) if shown else ()
    items = tuple(_tension(each, voice) for each in shown)
    return Section(
        title=voice.say("tensions_title"), sentences=sentences, items=items, ending=ending
    )


def _tension(tension: Tension, voice: Voice) -> str:
    first, second = (voice.scope.case[key] for key in tension.between)
    assert isinstance(first, Perspective)
    assert isinstance(second, Perspective)
    between = voice.say("between", one=_quoted(first, voice), other=_quoted(second, voice))
    return f"{between}\n{_state(tension, voice)}"


def _state(tension: Tension, voice: Voice) -> str:
    """How far a tension has come: met, to be met, left in peace, or nobody has said."""
    met = voice.scope.facts.met.get(tension.key, ())
    if met:
        shown = (voice.scope.case.by_id.get(key) for key in met)
        talks = [each for each in shown if isinstance(each, Dialogue) and day_of(each)]
        days = [span(day_of(each), last_day_of(each)) for each in talks]
        return (
            voice.say("met_on", value=listing(days, voice.scope.language))
            if days
            else voice.say("met")
        )
    name = {Aim.LET_BE: "let_be", Aim.MEET: "to_meet", Aim.THROUGH_FACILITATOR: "through"}.get(
        aim_of(tension)
    )
    facts = f" {voice.say('facts_disputed')}" if tension.facts_disputed is Answer.YES else ""
    return voice.say(name or "unmet") + facts
