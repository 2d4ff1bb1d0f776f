"""Comments of a YAML text."""

import processmap as pm
from processmap.formats.comments import comments


def test_comments_are_told_from_values() -> None:
    """At the beginning, the end of a line and the end of the text; a hash within quotes, words or a
    block is none.
    """
    text = 'processmap: 1 # ett\ntitle: "a # b" # två # mer\nnote: |\n  rad\n  # inte\nquestion: x#y # tre\n# fyra'
    case = pm.loads(text)
    assert [(each.line, each.text) for each in comments(text, case.origin.tree)] == [
        (1, "# ett"),
        (2, "# två # mer"),
        (6, "# tre"),
        (7, "# fyra"),
    ]


def test_crlf_ends_a_comment() -> None:
    """Line ends of another system are no part of it."""
    text = "processmap: 1\r\n# ett\r\ntitle: x # två\r\n"
    assert [each.text for each in comments(text, pm.loads(text).origin.tree)] == ["# ett", "# två"]
