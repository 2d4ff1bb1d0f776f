"""``processmap record``: what happened, written into the document."""

from collections.abc import Callable
from typing import Any

import click

from processmap.cli.ending import SpokenError
from processmap.cli.local import Argument, Command, Option, language_of
from processmap.cli.options import words
from processmap.cli.output import give, say
from processmap.cli.source import load, written_as
from processmap.errors import FileError, ProcessMapError
from processmap.formats.document import dumps
from processmap.formats.files import held_if_same, write
from processmap.messages import Language, has_text, text
from processmap.messages.spoken import Glossed
from processmap.model.words import (
    AgreementRule,
    AgreementStatus,
    Aim,
    ArenaKind,
    ArenaStatus,
    Aspect,
    Basis,
    CarriedOut,
    Claim,
    ComesFirst,
    DecisionAbout,
    EarlierOutcome,
    FacilitatorRole,
    GateState,
    Level,
    MayAgree,
    MemberState,
    Outcome,
    OutreachOutcome,
    PartyRole,
    ProceedingKind,
    ProposalStatus,
    Purpose,
    Readiness,
    Spokesperson,
    StakeholderKind,
    Standing,
    StandstillAnswer,
    Trust,
    Visibility,
    Willingness,
)
from processmap.recording.draft import glossed
from processmap.verbs.recording import Record, record

TRIES = 5  # how often to begin anew where somebody else saves the same file meanwhile
_DAY = (
    "date",
    "due",
    "appeal-until",
    "final-on",
    "approved-on",
    "posted-on",
    "since",
    "ended",
    "made-on",
)
_WORDS: dict[str, tuple[str, ...]] = {
    "aspect": glossed(Aspect),
    "minority": ("yes", "no", "unknown"),
    "kept": ("yes", "no"),
    "threats": ("yes", "no", "unknown"),
    "facts-disputed": ("yes", "no", "unknown"),
    "hard-to-reach": ("yes", "no", "unknown"),
    "kind": glossed(StakeholderKind),
    "affected": glossed(Level),
    "influence": glossed(Level),
    "willing": glossed(Willingness),
    "can-meet": glossed(Readiness),
    "aim": glossed(Aim),
    "basis": glossed(Basis),
    "purpose": glossed(Purpose),
    "visibility": glossed(Visibility),
    "spokesperson": glossed(Spokesperson),
    "may-agree": glossed(MayAgree),
    "standing": glossed(Standing),
    "claim": glossed(Claim),
    "rule": glossed(AgreementRule),
    "trust": glossed(Trust),
    "acknowledged": ("yes", "no", "unknown"),
    "first": glossed(ComesFirst),
    "may-wait": ("yes", "no", "unknown"),
    "binding": ("yes", "no", "unknown"),
}
# The same where one event means something else by an option, or by an argument, than another.
_WORDS_OF: dict[tuple[str, str], tuple[str, ...]] = {
    ("decision", "outcome"): glossed(Outcome),
    ("outreach", "outcome"): glossed(OutreachOutcome),
    ("earlier", "outcome"): glossed(EarlierOutcome),
    ("arena", "kind"): glossed(ArenaKind),
    ("arena", "status"): glossed(ArenaStatus),
    ("arena", "purpose"): (),
    ("seat", "state"): glossed(MemberState),
    ("gate", "state"): glossed(GateState),
    ("agreement", "status"): glossed(AgreementStatus),
    ("standstill", "agreed"): glossed(StandstillAnswer),
    ("proceeding", "kind"): glossed(ProceedingKind),
    ("stakeholder", "role"): glossed(PartyRole),
    ("lead", "role"): glossed(FacilitatorRole),
    ("proposal", "status"): glossed(ProposalStatus),
    ("decision", "about"): glossed(DecisionAbout),
    ("carried-out", "about"): glossed(DecisionAbout),
    ("carried-out", "answer"): glossed(CarriedOut),
}
# Events that may change what is to be done: what they change in the plan is told.
_FOLLOWED = frozenset(
    [
        "accepted",
        "declined",
        "stakeholder",
        "readiness",
        "pause",
        "proposal",
        "decision",
        "carried-out",
        "arena",
        "seat",
        "gate",
        "agreement",
        "standstill",
        "earlier",
        "proceeding",
        "limit",
        "trust",
        "lead",
    ]
)
# For each event: its arguments (one that may be left out ends in "?"), and its options (one to
# repeat ends in "*").
EVENTS: dict[str, tuple[str, str]] = {
    "held": (
        "dialogue?",
        "date outcome title purpose method participants* mentions* themes* about* place visibility",
    ),
    "cancelled": ("dialogue", "why"),
    "planned": (
        "dialogue?",
        "date start end place title purpose method participants* about* bodies* visibility",
    ),
    "confirmed": ("dialogue", "date start end place participants*"),
    "accepted": ("who", "to"),
    "declined": ("who", "to"),
    "perspective": ("statement", "held-by* voiced-in* aspect themes* minority visibility id"),
    "outreach": ("stakeholder", "date how outcome note"),
    "stakeholder": (
        "name",
        "kind affected influence willing hard-to-reach size part-of* speaks-for* role* standing* "
        "spokesperson may-agree approves hit-by* note visibility id",
    ),
    "tension": ("one other", "aim can-meet facts-disputed note visibility id"),
    "readiness": ("one other?", "can-meet aim date basis threats"),
    "pause": ("why?", "since ended decided-by"),
    "arena": (
        "arena",
        "status kind title purpose themes* members* sessions every-days hours place lead* "
        "opens-after* yields* reports-to* until note visibility",
    ),
    "seat": ("who arena", "state held-by seats claim"),
    "gate": ("gate state", "confirmed-by* why note visibility"),
    "agreement": ("status", "agreed-by* rule items*"),
    "standstill": ("agreed", "by* asked-by* what until note"),
    "trust": ("one other", "trust acknowledged first* note"),
    "lead": ("who", "role accepted-by* objected-by* belongs-to*"),
    "earlier": ("what", "when with* led-by* outcome felt-by* note visibility id"),
    "proceeding": (
        "proceeding",
        "kind by* parties* themes* starts ends weeks may-wait binding outcome note visibility id",
    ),
    "limit": ("what", "said-by note"),
    "commitment": ("who what", "due made-in to* made-on visibility id"),
    "action": ("what", "responsible due follows* visibility id"),
    "done": ("what", "date who task kept"),
    "met": ("requirement", "date evidence*"),
    "proposal": (
        "title",
        "status from* decided-by* addresses* made-by* agreement-of* themes* burdens* date text "
        "visibility id",
    ),
    "decision": (
        "body",
        "date outcome reference title proposal* follows* assign* motion* reservation* "
        "disqualified* approved-on "
        "posted-on appeal-until final-on dispatched-to* about case-number note visibility id",
    ),
    "carried-out": ("decision answer?", "about note"),
}
_FIELDS = {"from": "from_", "proposal": "proposals", "assign": "assigns", "motion": "motions"}
_FIELDS |= {"reservation": "reservations", "with": "with_"}


class Event(Command):
    """One sort of event; its help stands in the area ``record_cli``."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.texts = f"record_cli.{_text_name(self.name)}"


class Events(Command, click.Group):
    """``record FILE`` and what happened."""

    following = "record_cli.usage_event"

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name the events in the order of the help."""
        return list(EVENTS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Make the command of an event."""
        return _event(cmd_name) if cmd_name in EVENTS else None

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments; ``record held --help`` is asked for by whoever has no file at
        hand.
        """
        if args[0:1] and args[0] in EVENTS and {"-h", "--help"} & {*args} and args[1] not in EVENTS:
            args = ["-", *args]
        if args[1:2] and args[1] in {"-h", "--help"} and args[0] not in EVENTS:
            args = args[1:]  # with a file and no event yet: which events there are
        return super().parse_args(ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the event or say which there are."""
        if args[0] not in EVENTS and not ctx.resilient_parsing:
            from difflib import get_close_matches  # only a slip of the finger needs it

            found, language = get_close_matches(args[0], EVENTS, 1), language_of(ctx)
            said = {"name": args[0], "known": ", ".join(EVENTS)}
            if found:
                ctx.fail(text("record_cli.no_event", language, near=found[0], **said))
            ctx.fail(text("record_cli.no_such_event", language, **said))
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the overview of the events."""
        language = language_of(ctx)
        with formatter.section(text("record_cli.events", language)):
            formatter.write_dl(
                [(name, text(f"record_cli.{_text_name(name)}_short", language)) for name in EVENTS]
            )


def _text_name(name: str | None) -> str:
    """What an event or an option is called in the catalogue."""
    return (name or "").replace("-", "_")


def _option(event: str, spec: str) -> Option:
    """Make an option of an event; what it means, and which words it takes, may be that event's
    own.
    """
    name, several = spec.rstrip("*"), spec.endswith("*")
    known = _WORDS_OF.get((event, name), _WORDS.get(name, ()))
    metavar = "YYYY-MM-DD" if name in _DAY else None
    complete = words(*(str(each) for each in known)) if known else None
    said = {"words": Glossed(known) if type(known) is tuple else known} if known else {}
    own = f"record_cli.option_{_text_name(name)}_{_text_name(event)}"
    return Option(
        [f"--{name}"],
        multiple=several,
        metavar=metavar or "TEXT",
        help=own if has_text(own) else f"record_cli.option_{_text_name(name)}",
        words=said,
        shell_complete=complete,
    )


def _argument(event: str, spec: str) -> Argument:
    """Make an argument of an event; a shell completes its words, where it takes a few."""
    name = spec.rstrip("?")
    known = _WORDS_OF.get((event, name), ())
    complete = words(*(str(each) for each in known)) if known else None
    return Argument([name], required=not spec.endswith("?"), shell_complete=complete)


def _event(name: str) -> Event:
    """Make the command of one event from the table."""
    arguments, options = (each.split() for each in EVENTS[name])
    params: list[click.Parameter] = [_argument(name, each) for each in arguments]
    params += [_option(name, each) for each in options]
    params += [Option(["-o", "--output"], metavar="FILE", help="record_cli.option_output")]
    params += [Option(["--json", "as_json"], is_flag=True, help="record_cli.option_json")]
    positional = [each.rstrip("?") for each in arguments]

    @click.pass_context
    def callback(ctx: click.Context, /, output: str | None, as_json: bool, **given: Any) -> None:
        first = [given.pop(each) for each in positional]
        more = {
            _FIELDS.get(key.replace("_", "-"), key): value
            for key, value in given.items()
            if value not in (None, ())
        }
        method = name.replace("-", "_")
        _record(ctx, lambda found: getattr(found, method)(*first, **more), output, as_json)

    return Event(name, callback=callback, params=params)


def _record(
    ctx: click.Context, make: Callable[[Record], Record], output: str | None, as_json: bool
) -> None:
    """Read, record and save; where somebody saved with another program in between, once more from
    their version.
    """
    file: str = ctx.parent.params["file"] if ctx.parent else "-"
    for left in reversed(range(TRIES)):
        with held_if_same(file, output or file):  # others who record in the same file wait
            case, language = load(ctx, file)
            try:
                found = make(record(case, language=language))
                saved = _save(found, file, output, language)
            except FileError as error:
                if error.code == "changed_since" and left:
                    continue
                raise SpokenError(error.message(language), error.exit_status) from error
            except ProcessMapError as error:
                raise SpokenError(error.message(language), error.exit_status) from error
        for note in found.notes:
            say(note.message(language))
        if ctx.info_name in _FOLLOWED and found.follows:
            say(found.follows)
        if as_json and saved != "-":
            give(found.json(), None, language)
        if saved not in (None, "-"):
            say(text("cli.written", language, file=saved))
        return


def _save(found: Record, file: str, output: str | None, language: Language) -> str | None:
    """Write the document where it came from, or where it is asked for; nothing where nothing is
    new.
    """
    target = output or file
    if target == "-":
        give(dumps(found.case, written_as(found.case)), None, language)
        return target
    if target == file and not any(each.changed for each in found.notes):
        return None
    write(found.case, target)
    return target


@click.command("record", cls=Events, invoke_without_command=True)
@click.argument("file", cls=Argument)
@click.pass_context
def command(ctx: click.Context, file: str) -> None:
    """Note what happened in the document."""
    if ctx.invoked_subcommand is None:
        ctx.fail(text("record_cli.no_event_given", language_of(ctx), known=", ".join(EVENTS)))
