"""``processmap brief``."""

from processmap.cli import options
from processmap.cli.local import command as make
from processmap.cli.reading import reading
from processmap.messages import Language
from processmap.model.process_map import ProcessMap
from processmap.verbs.explaining import Reading, brief


@make("brief")
@options.alternative
@options.show_confidential
@reading()
def command(
    case: ProcessMap, language: Language, alternative: str, show_confidential: bool
) -> Reading:
    """Write the one page a process lead carries."""
    return brief(case, name=alternative, language=language, show_confidential=show_confidential)
