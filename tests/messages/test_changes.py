"""The words in which a difference between two versions is told."""

from processmap.messages import changes, fields


def test_every_field_of_the_document_has_a_word() -> None:
    """No key of the document is told in English to somebody who reads Swedish."""
    told = {name.split("_", 1)[1] for name in fields.TEXTS if "_" in name}
    assert told
    assert not {name for name in told if f"field_{name}" not in changes.TEXTS}
