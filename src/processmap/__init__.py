"""Process maps for citizen dialogue: model a case, propose conversations, draw the process.

Everything a user needs is here by name: the nouns (`ProcessMap`, `Stakeholder`, `Dialogue`, ...)
and the verbs (`read`, `check`, `propose`, `draw`, ...). Names are looked up when they are first
used (PEP 562), so that importing the package costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from processmap.errors import (
        DocumentError,
        FileError,
        Finding,
        LeakError,
        LimitError,
        MissingError,
        Place,
        ProcessMapError,
        RecordError,
        Severity,
        UsageError,
    )
    from processmap.formats.series_file import series_from
    from processmap.formats.theme_file import read_theme
    from processmap.model.dialogues import After, Dialogue, Method, Reason
    from processmap.model.governance import (
        Action,
        Assignment,
        Commitment,
        Decision,
        DecisionBody,
        Meeting,
        OrganisationUnit,
        Proposal,
    )
    from processmap.model.perspectives import Perspective, Tension
    from processmap.model.plan import Metrics, Precedence, Status
    from processmap.model.project import (
        Calendar,
        Cost,
        Disposal,
        Event,
        Facilitator,
        Funding,
        Override,
        Pause,
        Phase,
        Recurrence,
        Requirement,
        Reviewed,
        RuleSetting,
    )
    from processmap.model.schedule import Between, Clash, Due, Fact, Latest, Timed, WayOut
    from processmap.model.series import Series
    from processmap.model.stakeholders import Outreach, Period, Relationship, Stakeholder
    from processmap.picture.theme import Logo, Theme
    from processmap.planning.blueprint import StepRule
    from processmap.planning.proposer import propose
    from processmap.verbs.appendix import Appendix
    from processmap.verbs.asking import Asked, Questions, questions
    from processmap.verbs.calendar import CalendarFile
    from processmap.verbs.checking import CheckResult, check
    from processmap.verbs.comparing import Difference, diff
    from processmap.verbs.display import (
        Alternatives,
        Backward,
        Plan,
        ProcessMap,
        PublicMap,
        Schedule,
    )
    from processmap.verbs.documents import dumps, loads, read, update, write
    from processmap.verbs.drawing import draw
    from processmap.verbs.explaining import Reading, brief, explain
    from processmap.verbs.exporting import export
    from processmap.verbs.forgetting import Forgotten, forget
    from processmap.verbs.graphing import graph
    from processmap.verbs.personal_data import HeldAbout, PersonalData, held_about, personal_data
    from processmap.verbs.picture import Picture
    from processmap.verbs.pictures import Pictures, draw_all
    from processmap.verbs.publishing import (
        Publication,
        PublicationWarning,
        draw_public,
        publication,
        publish,
    )
    from processmap.verbs.recording import Record, record
    from processmap.verbs.scheduling import look_back, schedule
    from processmap.verbs.showing import Summary, show
    from processmap.wording.written import with_plan, with_schedule

    __version__: str

__all__ = [
    "Action",
    "After",
    "Alternatives",
    "Appendix",
    "Asked",
    "Assignment",
    "Backward",
    "Between",
    "Calendar",
    "CalendarFile",
    "CheckResult",
    "Clash",
    "Commitment",
    "Cost",
    "Decision",
    "DecisionBody",
    "Dialogue",
    "Difference",
    "Disposal",
    "DocumentError",
    "Due",
    "Event",
    "Facilitator",
    "Fact",
    "FileError",
    "Finding",
    "Forgotten",
    "Funding",
    "HeldAbout",
    "Latest",
    "LeakError",
    "LimitError",
    "Logo",
    "Meeting",
    "Method",
    "Metrics",
    "MissingError",
    "OrganisationUnit",
    "Outreach",
    "Override",
    "Pause",
    "Period",
    "PersonalData",
    "Perspective",
    "Phase",
    "Picture",
    "Pictures",
    "Place",
    "Plan",
    "Precedence",
    "ProcessMap",
    "ProcessMapError",
    "Proposal",
    "PublicMap",
    "Publication",
    "PublicationWarning",
    "Questions",
    "Reading",
    "Reason",
    "Record",
    "RecordError",
    "Recurrence",
    "Relationship",
    "Requirement",
    "Reviewed",
    "RuleSetting",
    "Schedule",
    "Series",
    "Severity",
    "Stakeholder",
    "Status",
    "StepRule",
    "Summary",
    "Tension",
    "Theme",
    "Timed",
    "UsageError",
    "WayOut",
    "__version__",
    "brief",
    "check",
    "diff",
    "draw",
    "draw_all",
    "draw_public",
    "dumps",
    "explain",
    "export",
    "forget",
    "graph",
    "held_about",
    "loads",
    "look_back",
    "personal_data",
    "propose",
    "publication",
    "publish",
    "questions",
    "read",
    "read_theme",
    "record",
    "schedule",
    "series_from",
    "show",
    "update",
    "with_plan",
    "with_schedule",
    "write",
]

# Where each name lives.
_HOMES = {
    "processmap.errors": (
        "DocumentError FileError Finding LeakError LimitError MissingError Place "
        "ProcessMapError RecordError Severity UsageError"
    ),
    "processmap.model.dialogues": "After Dialogue Method Reason",
    "processmap.model.governance": (
        "Action Assignment Commitment Decision DecisionBody Meeting OrganisationUnit Proposal"
    ),
    "processmap.model.perspectives": "Perspective Tension",
    "processmap.model.plan": "Metrics Precedence Status",
    "processmap.model.project": (
        "Calendar Cost Disposal Event Facilitator Funding Override Pause Phase Recurrence "
        "Requirement Reviewed "
        "RuleSetting"
    ),
    "processmap.model.schedule": "Between Clash Due Fact Latest Timed WayOut",
    "processmap.model.stakeholders": "Outreach Period Relationship Stakeholder",
    "processmap.formats.series_file": "series_from",
    "processmap.formats.theme_file": "read_theme",
    "processmap.picture.theme": "Logo Theme",
    "processmap.wording.written": "with_plan with_schedule",
    "processmap.planning.blueprint": "StepRule",
    "processmap.planning.proposer": "propose",
    "processmap.model.series": "Series",
    "processmap.verbs.appendix": "Appendix",
    "processmap.verbs.asking": "Asked Questions questions",
    "processmap.verbs.calendar": "CalendarFile",
    "processmap.verbs.checking": "CheckResult check",
    "processmap.verbs.comparing": "Difference diff",
    "processmap.verbs.display": "Alternatives Backward Plan ProcessMap PublicMap Schedule",
    "processmap.verbs.documents": "dumps loads read update write",
    "processmap.verbs.drawing": "draw",
    "processmap.verbs.explaining": "Reading brief explain",
    "processmap.verbs.exporting": "export",
    "processmap.verbs.forgetting": "Forgotten forget",
    "processmap.verbs.graphing": "graph",
    "processmap.verbs.personal_data": "HeldAbout PersonalData held_about personal_data",
    "processmap.verbs.picture": "Picture",
    "processmap.verbs.pictures": "Pictures draw_all",
    "processmap.verbs.publishing": "Publication PublicationWarning draw_public publication publish",
    "processmap.verbs.recording": "Record record",
    "processmap.verbs.scheduling": "look_back schedule",
    "processmap.verbs.showing": "Summary show",
}
_HOME = {name: home for home, names in _HOMES.items() for name in names.split()}


def __getattr__(name: str) -> Any:
    """Import a name when it is first used, and keep it."""
    if name == "__version__":
        from processmap.verbs.versions import own_version

        return own_version()
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(home), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME, "__version__"})
