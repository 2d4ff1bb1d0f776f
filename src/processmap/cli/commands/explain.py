"""``processmap explain``."""

import click

from processmap.cli import options
from processmap.cli.local import Argument
from processmap.cli.local import command as make
from processmap.cli.reading import reading
from processmap.messages import Language
from processmap.model.process_map import ProcessMap
from processmap.verbs.explaining import Reading, explain


@make("explain")
@options.alternative
@options.show_confidential
@reading(click.argument("key", cls=Argument))
def command(
    case: ProcessMap, language: Language, key: str, alternative: str, show_confidential: bool
) -> Reading:
    """Say why a proposed dialogue is there."""
    return explain(
        case, key, name=alternative, language=language, show_confidential=show_confidential
    )
