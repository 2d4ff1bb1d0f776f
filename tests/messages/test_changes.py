"""The words in which a difference between two versions is told."""

from processmap.messages import changes, fields


def test_every_field_of_the_document_has_a_word() -> None:
    """No key of the document is told in English to somebody who reads Swedish; public versions are
    not compared.
    """
    told = {
        name.split("_", 1)[1]
        for name in fields.TEXTS
        if "_" in name and not name.startswith("PublicMap_")
    }
    assert told
    assert not {name for name in told if f"field_{name}" not in changes.TEXTS}
