"""The course of a process before it has a place: rows, what happens in them and when, in words
ready to show.

Time is not a scale but an order: columns stand for stretches of time (what has been, now, later),
and what happens has a column and a place in the order within it. The layout gives each as much room
as its words need.
"""

from typing import Literal, TypeAlias

from attrs import frozen

from processmap.picture.drawing import Tone

Moment: TypeAlias = tuple[int, float]
"""When: the column, and the order within it."""

RowKind: TypeAlias = Literal[
    "gates", "next", "track", "own", "listeners", "joint", "paper", "body", "other"
]

EntryForm: TypeAlias = Literal["mark", "card", "bar", "paper", "meeting", "answer", "sign"]
"""A mark with words beside it; a box with words; a bar along time with numbered sessions; a paper;
a meeting of a body; a word at a gate; a mark without words, in a band.
"""

EntryState: TypeAlias = Literal["held", "asked", "dated", "provisional", "next", "cancelled"]
"""Has been; its day has passed and nothing is noted; has a day; has none, or may change; what is
next; will not be.
"""


@frozen(kw_only=True)
class Span:
    """A column of time.

    Attributes:
        id: made by the view.
        title: what stands in its head.
        tense: decides how its head is drawn.
        months: the moments at which its months begin, each with the name of the month.
    """

    id: str
    title: str
    tense: Literal["past", "now", "later"]
    months: tuple[tuple[float, str], ...] = ()


@frozen(kw_only=True)
class Row:
    """A row: a party, several of them, a forum, or a body.

    Attributes:
        over: a small word above the title.
        title: what it is called.
        names: the names of those it stands for, or its members; in smaller words.
        members: all of them, where ``names`` has only some: for a row with room for that.
        count: how many it stands for, in words; "" where it stands for one.
    """

    id: str
    kind: RowKind
    tone: Tone
    title: str
    over: str = ""
    names: str = ""
    members: str = ""
    count: str = ""


@frozen(kw_only=True)
class Meeting:
    """One session in a bar, or one of the marks in a row of them; ``label`` is a word below it."""

    state: EntryState
    number: str = ""
    label: str = ""
    id: str = ""


@frozen(kw_only=True)
class Entry:
    """Something that happens.

    Attributes:
        id: the id of its box.
        row: the id of its row.
        at: when.
        until: for a bar, how far it goes; None for the room it needs.
        form: how it is shown.
        state: how far it has come.
        tone: what its colour stands for.
        when: its day, in bold; "" where it has none.
        title: what it is.
        lines: further words.
        parts: those it stands for, each in a frame of its own.
        meetings: the sessions of a bar, or the marks of several talks in one entry.
        kind_word: a small word above the title.
        short: what another entry calls it where no arrow has room; "" for its title.
    """

    id: str
    row: str
    at: Moment
    form: EntryForm
    state: EntryState
    tone: Tone
    until: Moment | None = None
    when: str = ""
    title: str = ""
    lines: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    kind_word: str = ""
    short: str = ""


@frozen(kw_only=True)
class Gate:
    """What has to be in place first: a bar through the rows it holds back.

    Attributes:
        at: when it stands.
        rows: ids of the rows it holds back.
        state: shut, open, reservation or unknown.
        title: what has to be in place ("Först: eget ja").
        lines: its state in a word, who opens it and when.
        box: the id of its box, which arrows come to and leave; "" where none do.
        gathers: whether it holds nothing back: a thin line that gathers the rows of those who
            take part in what is behind it.
        inside: whether it opens in the talks together: it then runs through its own rows only, and
            its words stand in the first of them.
    """

    id: str
    at: Moment
    rows: tuple[str, ...]
    state: Literal["shut", "open", "reservation", "unknown"]
    title: str
    lines: tuple[str, ...] = ()
    tone: Tone = "ink"
    box: str = ""
    gathers: bool = False
    inside: bool = False


@frozen(kw_only=True)
class Everybody:
    """What touches several rows at the same time: a draft taken home, an answer to all."""

    id: str
    kind: Literal["draft", "answer"]
    at: Moment
    rows: tuple[str, ...]
    title: str
    lines: tuple[str, ...] = ()
    tone: Tone = "paper"


@frozen(kw_only=True)
class Course:
    """Everything the process map shows.

    Attributes:
        spans: the columns of time, in order.
        rows: from above.
        entries, gates, everybody: what happens, what has to be in place, what touches many at once.
        now: the moment of today; None where nothing tells.
        now_words: the words for it.
        foot: sentences at the foot: what is folded, where it comes from.
        drawn: ids of the arrows that the picture shows; the others are said in words.
        names: titles and names for a sheet of its own, where rows have too many names for their
            heads.
        words_row: where the words of gates and bands stand on a sheet that has no row for them.
        tag: the word in the corner.
        subtitle: the question.
    """

    spans: tuple[Span, ...]
    rows: tuple[Row, ...]
    entries: tuple[Entry, ...]
    gates: tuple[Gate, ...] = ()
    everybody: tuple[Everybody, ...] = ()
    now: Moment | None = None
    now_words: str = ""
    foot: tuple[str, ...] = ()
    drawn: tuple[str, ...] = ()
    names: tuple[tuple[str, str], ...] = ()
    words_row: Row | None = None
    tag: str = ""
    subtitle: str = ""
