"""Tests of numbers and addresses: those that lead to a person are seen, those that look alike are
let be.
"""

import pytest

from processmap.language.identifiers import has_address, has_email, has_identity_number, has_phone


@pytest.mark.parametrize(
    "text",
    [
        "19121212-1212",
        "191212121212",
        "121212-1212",
        "121212+1212",
        "20121212–1212",
        "701063-2391",
        "８１１２１８-9876",
        "١٩١٢١٢١٢-١٢١٢",
        "12.12.12-1212",
        "1912/12/12-1212",
        "1912-12-12 1212",
        "1912-12-12-1212",
        "19121212_1212",
        "121212/1212",
    ],
)
def test_identity_numbers(text: str) -> None:
    """With and without century and dash, typeset dashes and wide digits, and co-ordination
    numbers.
    """
    assert has_identity_number(f"Nummer {text}, enligt uppgift")


@pytest.mark.parametrize(
    "text",
    [
        "121212-1213",
        "19121312-1212",
        "212000-1355",
        "KS 2026/17",
        "2012121213",
        "1912-12-12-1212-12-30",
        "1912-12-12 12:12",
    ],
)
def test_other_numbers(text: str) -> None:
    """A wrong check digit, an impossible day, a company's number and a case number are no identity
    numbers.
    """
    assert not has_identity_number(text)


@pytest.mark.parametrize(
    "text",
    [
        "070-123 45 67",
        "+46701234567",
        "0701234567",
        "+46 (0)8 123 456 78",
        "070 - 123 45 67",
        "070.123.45.67",
        "0586 - 123 45",
    ],
)
def test_telephone_numbers(text: str) -> None:
    """Swedish telephone numbers as people write them."""
    assert has_phone(f"Ring {text}.")


@pytest.mark.parametrize(
    "text",
    [
        "2016-06-15",
        "0151/2016",
        "konto 09310",
        "kl. 13.30",
        "75 000 kr",
        "19121212-1212",
        "07.02.2026",
        "08 - 17",
    ],
)
def test_no_telephone_numbers(text: str) -> None:
    """Dates, case numbers, accounts, hours and sums are not taken for telephone numbers."""
    assert not has_phone(text)


def test_addresses() -> None:
    """E-mail addresses, streets with a number and property designations; a street alone is no
    address.
    """
    assert has_email("anna.andersson@example.se")
    for each in (
        "anna @ example . se",
        "anna at example dot se",
        "anna på example punkt se",
        "anna(a)example.se",
    ):
        assert has_email(f"Skriv till {each} först")
    assert has_email("mailto:anna@localhost")
    assert not has_email("registratorn @ kommunen")
    assert not has_email("Vi ses @ torget. Ta med fika (a) och kom på den punkt som gäller.")
    assert has_address("Vi ses på Storgatan 1 B")
    assert has_address("Fastigheten Ekby 3:14")
    assert not has_address("Torget och Storgatan i Exempelby, kl 13:30")


def test_a_fingerprint_of_ours_is_no_telephone_number() -> None:
    """What the program writes as a proposal's stamp may hold figures only; in a comment it is the
    same.
    """
    for stamp in ("s07012345", "s0701234567"[:9] + "t08123456", "t08123456"):
        for written in (stamp, f"# stamp: {stamp}"):
            assert not has_phone(written), written
    assert has_phone("Ring s0701234567")
    assert has_phone("s07012345, 070-123 45 67")
