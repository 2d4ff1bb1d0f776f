"""``processmap show``."""

from processmap.cli import options
from processmap.cli.local import command as make
from processmap.cli.reading import reading
from processmap.messages import Language
from processmap.model.process_map import ProcessMap
from processmap.verbs.summary import Summary, show


@make("show")
@options.show_confidential
@reading()
def command(case: ProcessMap, language: Language, show_confidential: bool) -> Summary:
    """Sum up where the case stands."""
    return show(case, language=language, show_confidential=show_confidential)
