"""`read` and `write`: files, standard input and output, and changes made by others."""

import io
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from processmap.errors import DocumentError, FileError, LimitError
from processmap.formats.files import read, write
from processmap.formats.limits import MAX_BYTES
from processmap.model.process_map import ProcessMap

TEXT = "processmap: 1\ntitle: Torget   # namnet\n"


@pytest.fixture
def karta(tmp_path: Path) -> Path:
    """A file with a small map."""
    path = tmp_path / "karta.yaml"
    path.write_bytes(TEXT.encode())
    return path


def test_a_file_is_read_changed_and_saved(karta: Path) -> None:
    """The saved file holds the change and keeps the comment; saving again, and again after more
    changes, works.
    """
    case = read(karta)
    first = case.evolve(title="Parken")
    write(first, karta)
    assert karta.read_text() == TEXT.replace("Torget", "Parken")
    write(first.evolve(owner="Kommunen"), karta)
    write(case, karta)
    assert karta.read_text() == TEXT


def test_an_unchanged_map_saves_the_same_bytes(karta: Path) -> None:
    """Byte order mark and line ends included."""
    data = b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode()
    karta.write_bytes(data)
    write(read(karta), karta)
    assert karta.read_bytes() == data


def test_a_save_refuses_when_somebody_else_has_changed_the_file(karta: Path) -> None:
    """Nothing is overwritten unseen; under another name, or after reading again, the save goes
    through.
    """
    case = read(karta)
    karta.write_text(TEXT + "owner: Någon annan\n")
    with pytest.raises(FileError) as error:
        write(case.evolve(title="Parken"), karta)
    assert error.value.code == "changed_since"
    assert "Någon annan" in karta.read_text()
    write(case.evolve(title="Parken"), karta.with_name("annan.yaml"))
    write(read(karta).evolve(title="Parken"), karta)
    assert "Någon annan" in karta.read_text()


def test_a_file_that_was_removed_is_made_again(karta: Path) -> None:
    """A file that is gone has no changes to lose."""
    case = read(karta)
    karta.unlink()
    write(case, karta)
    assert karta.read_text() == TEXT


def test_the_suffix_says_the_format(tmp_path: Path) -> None:
    """``.json`` gives JSON, anything else YAML, and a named format wins."""
    case = ProcessMap(title="T")
    write(case, tmp_path / "a.json")
    write(case, tmp_path / "b.yaml")
    write(case, tmp_path / "c.txt", format="json")
    assert (tmp_path / "a.json").read_text().startswith("{")
    assert (tmp_path / "b.yaml").read_text().startswith("processmap: 1\n")
    assert (tmp_path / "c.txt").read_text().startswith("{")
    assert (
        read(tmp_path / "a.json") == read(tmp_path / "b.yaml") == read(tmp_path / "c.txt") == case
    )


@pytest.mark.skipif(os.name == "nt", reason="modes are those of POSIX")
def test_a_new_document_is_its_owners(tmp_path: Path) -> None:
    """What people said in confidence is not readable by everybody on the machine."""
    write(ProcessMap(title="T"), tmp_path / "a.yaml")
    assert (tmp_path / "a.yaml").stat().st_mode & 0o777 == 0o600


def test_what_cannot_be_read_says_why(tmp_path: Path) -> None:
    """Missing files, folders and impossible names each get their own sentence."""
    for path, code in (
        (tmp_path / "borta.yaml", "not_found"),
        (tmp_path, "is_folder"),
        ("a\0b", "bad_name"),
    ):
        with pytest.raises(FileError) as error:
            read(path)
        assert error.value.code == code
        assert "\0" not in error.value.message("sv")


def test_a_huge_file_is_refused_without_being_read(tmp_path: Path) -> None:
    """Only one byte more than the limit is taken in."""
    huge = tmp_path / "stor.yaml"
    with huge.open("wb") as file:
        file.truncate(50 * MAX_BYTES)
    with pytest.raises(LimitError):
        read(huge)


def test_a_map_too_large_to_read_back_is_not_saved(karta: Path) -> None:
    """What is there stays, and the message says so."""
    with pytest.raises(LimitError, match=r"Nothing was written\."):
        write(ProcessMap(title="T", fixed=["a"] * 5000), karta)
    assert karta.read_text() == TEXT


def test_standard_input_and_output(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dash reads and writes the standard streams, as bytes in UTF-8."""
    out = io.BytesIO()
    monkeypatch.setattr(
        sys, "stdin", SimpleNamespace(buffer=io.BytesIO("processmap: 1\ntitle: Åmål\n".encode()))
    )
    monkeypatch.setattr(sys, "stdout", SimpleNamespace(buffer=out))
    write(read("-"), "-")
    assert out.getvalue().decode() == "processmap: 1\ntitle: Åmål\n"
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"nej")))
    with pytest.raises(DocumentError, match="stdin"):
        read("-")
