"""What was asked, what was done, and who has not been heard."""

import datetime as dt

from processmap.analysis.conditions import Hearing, day_of, last_day_of
from processmap.language.wording import capital, day, span, word
from processmap.model.dialogues import Dialogue
from processmap.pages.appendix.voice import Voice
from processmap.pages.page import Section, Table

__all__ = ["done", "frame", "missing_voices"]


def frame(voice: Voice) -> Section:
    """The question, what is decided beforehand and what can be influenced."""
    case = voice.scope.case
    items = [
        voice.say("question", value=case.question) if case.question else voice.say("no_question")
    ]
    items += [voice.say("fixed", value="; ".join(case.fixed))] if case.fixed else []
    if case.open is None:
        items.append(voice.say("open_unsaid"))
    else:
        items.append(
            voice.say("open", value="; ".join(case.open))
            if case.open
            else voice.say("open_nothing")
        )
    if case.participation:
        items.append(voice.say("participation", value=voice.say(f"step_{case.participation}")))
    items += [voice.say("tried", value="; ".join(case.tried))] if case.tried else []
    items += [voice.say("duties", value="; ".join(case.legal_duties))] if case.legal_duties else []
    return Section(title=voice.say("frame_title"), items=tuple(items))


def done(voice: Voice) -> Section:
    """The conversations held: when, what, how, with whom."""
    scope = voice.scope
    held = [each for each in scope.dialogues if each.held]
    hidden = scope.facts.held - len(held)
    ending = voice.counted("held_hidden", hidden) if hidden else ""
    title = voice.say("done_title")
    if not held:
        return Section(title=title, sentences=(voice.say("nothing_held"),), ending=ending)
    dated = sorted(held, key=lambda each: day_of(each) or dt.date.max)
    columns = tuple(voice.say(f"column_{name}") for name in ("when", "talk", "how", "who"))
    rows = [_row(each, voice) for each in dated]
    return Section(
        title=title, sentences=(_summary(held, voice),), table=Table(columns, rows), ending=ending
    )


def _summary(held: list[Dialogue], voice: Voice) -> str:
    days = sorted(date for each in held for date in (day_of(each), last_day_of(each)) if date)
    counted = voice.counted("held", len(held))
    if not days:
        return counted
    if days[0] == days[-1]:
        return f"{counted} {voice.say('held_on', date=day(days[0]))}"
    return f"{counted} {voice.say('held_between', first=day(days[0]), last=day(days[-1]))}"


def _row(each: Dialogue, voice: Voice) -> tuple[str, str, str, str]:
    language = voice.scope.language
    how = voice.scope.method(each.method) if each.method else ""
    purpose = word("purpose", each.purpose, language) if each.purpose else ""
    sort = ", ".join(filter(None, [purpose, how])) or "–"
    attended = [key for key in each.participants if key not in each.declined]
    when = span(day_of(each), last_day_of(each)) or voice.say("undated")
    return when, voice.talk(each), capital(sort), voice.names(attended) or "–"


def missing_voices(voice: Voice) -> Section | None:
    """Who is affected and not heard, heard only through others, or has said no: the picture is not
    whole without it.
    """
    scope = voice.scope
    concerned = list(scope.facts.to_hear)
    if not concerned:
        return None
    how = {key: scope.facts.hearing(key) for key in concerned}
    no = [key for key in concerned if key in scope.facts.declined]
    heard = [key for key in concerned if how[key] in (Hearing.SELF, Hearing.PART)]
    through = [key for key in concerned if how[key] is Hearing.SPOKEN_FOR and key not in no]
    unheard = [key for key in concerned if how[key] is Hearing.NOT and key not in no]
    items = [voice.say("heard", value=voice.names(heard))] if heard else [voice.say("heard_nobody")]
    items += [voice.say("through_others", value=voice.names(through))] if through else []
    items += [voice.say("unheard", value=voice.names(unheard))] if unheard else []
    items += [voice.counted("said_no", len(no))] if no else []
    mentioned = scope.facts.mentioned
    items += [voice.counted("mentioned", mentioned)] if mentioned else []
    return Section(title=voice.say("voices_title"), items=tuple(items))
