"""Numbers and addresses that lead to a person: identity numbers, telephone numbers, e-mail and
street addresses.
"""

import datetime as dt
import re
import unicodedata

__all__ = ["has_address", "has_email", "has_identity_number", "has_phone"]

_IDENTITY = re.compile(
    r"(?<!\d)(?:(?:18|19|20) ?(?=\d\d ?\d\d ?\d\d(?: ?[-+_/.] ?| )?\d{2} ?\d ?\d))?"
    r"(\d{2}) ?(\d{2}) ?(\d{2})(?: ?[-+_/.] ?| )?(\d{2}) ?(\d) ?(\d)(?!\d)"
)
# With the day written as days are; a span of days ("2026-03-02-2026-03-05") is none.
_DATED = re.compile(
    r"(?<!\d)(?:18|19|20)?(\d\d)([-./])(\d\d)\2(\d\d)[ ._/+-]{1,3}(\d\d)(\d)(\d)(?![-./:]?\d)"
)
_EMAIL = re.compile(
    r"[\w.+-]+ ?@ ?[\w-]+(?:(?:\.| \. )[\w-]+)*(?:\.| \. )[^\W\d_]{2,}|mailto:\s*\S"
)
# How an address is written so that programs that gather addresses do not know it.
_AT = re.compile(
    r"\s*[\[({]\s*(?:at|snabel-?a|@)\s*[\])}]\s*|\s+snabel-?a\s+|\s+AT\s+|(?<=\w)\(a\)(?=\w)"
)
_DOT = re.compile(r"\s*[\[({]\s*(?:dot|punkt|\.)\s*[\])}]\s*|\s+(?:DOT|punkt)\s+")
_SPELT = re.compile(
    r"\b[\w.+-]+\s+(?:at|på)\s+[\w-]+\s+(?:dot|punkt)\s+(?:se|nu|com|org|net|eu)\b", re.I
)
_PHONE = re.compile(
    r"(?<![\d/:.,-])(?:\+46|0046|0)(?:[ -]|\(0\))*[1-9](?:[ -]?\d){6,9}(?![\d/])"
    r"|\(0[1-9]\d{0,2}\)(?:[ -]?\d){5,8}(?![\d/])"
    r"|(?<![\d/:.,-])0[1-9]\d{0,2}/(?:[ -]?\d){5,8}(?![\d/])"
    r"|(?<![\d/:.,-])0[1-9]\d{1,2} ?- ?\d{2,3}(?:[ -]?\d){3,6}(?![\d/])"
    r"|(?<![\d/:.,-])0[1-9]\d{1,2}(?:\.\d{2,3}){2,4}(?![./]?\d)"
    r"|(?<![\d+])\+[1-9](?:[ -]?\d){7,14}(?!\d)"
)
# What the program itself writes as a proposal's stamp, also where the line has been made a comment.
_FINGERPRINT = re.compile(r"\W*(?:stamp:\s*)?[st][0-9a-f]{8}(?:t[0-9a-f]{8})?\W*")

_STREET = re.compile(
    r"\b[A-ZÅÄÖ][\w-]*(?:gatan|gata|vägen|väg|gränd|gränden|stigen|stig|allén|backen|plan|torg"
    r"|torget)\s+\d{1,3}\b"
)
_PROPERTY = re.compile(r"\b[A-ZÅÄÖ][a-zåäö]+(?:[- ][A-ZÅÄÖ][a-zåäö]+)?\s+\d{1,3}:\d{1,4}\b")


def _plain(text: str) -> str:
    """Digits as digits and every dash a hyphen, so that a disguise by typography does not hide a
    number.
    """
    folded = unicodedata.normalize("NFKC", text.replace("\u00ad", ""))
    if not folded.isascii():
        folded = "".join(str(unicodedata.decimal(each, each)) for each in folded)
    return re.sub(r"[\u2010-\u2015\u2212]", "-", folded)


def _valid_day(month: int, day: int) -> bool:
    """Whether month and day fit; a co-ordination number has 60 added to the day."""
    try:
        dt.date(2000, month, day - 60 if day > 60 else day)
    except ValueError:
        return False
    return True


def _luhn(digits: str) -> bool:
    """Whether the last of ten digits is their check digit (Skatteverket, SKV 704: weights 2 and 1
    by turns).
    """
    total = 0
    for index, each in enumerate(digits):
        worth = int(each) * (2 if index % 2 == 0 else 1)
        total += worth - 9 if worth > 9 else worth
    return total % 10 == 0


def has_identity_number(text: str) -> bool:
    """Say whether a text holds a Swedish personal identity number or co-ordination number, with a
    right check digit.
    """
    plain = _plain(text)
    read = [found.groups() for found in _IDENTITY.finditer(plain)]
    read += [
        (year, *rest) for year, _, *rest in (found.groups() for found in _DATED.finditer(plain))
    ]
    return any(
        _valid_day(int(digits[1]), int(digits[2])) and _luhn("".join(digits)) for digits in read
    )


def has_email(text: str) -> bool:
    """Say whether a text holds an e-mail address."""
    plain = _plain(text)
    if _EMAIL.search(plain) or _SPELT.search(plain):
        return True
    mended = _DOT.sub(".", _AT.sub("@", plain))
    return "@" in mended and mended != plain and _EMAIL.search(mended) is not None


def has_phone(text: str) -> bool:
    """Say whether a text holds a Swedish telephone number; a fingerprint of the program's own is
    none.
    """
    if _FINGERPRINT.fullmatch(text):
        return False
    plain = _plain(text)
    return any(not has_identity_number(found[0]) for found in _PHONE.finditer(plain))


def has_address(text: str) -> bool:
    """Say whether a text seems to hold a street address or a property designation; many are
    nobody's home.
    """
    plain = _plain(text)
    return _STREET.search(plain) is not None or _PROPERTY.search(plain) is not None
