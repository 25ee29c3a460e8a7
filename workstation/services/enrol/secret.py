"""The one-time secret of an enrolment file: made to be read out over the telephone and typed by anybody.

25 digits in five groups of five: four of chance and a check digit. The check digit depends on the place of
the group, so that a slip of the finger or two groups in the wrong order are found before anything is tried.
20 digits of chance are 66 bits; with the slow key derivation of the file nobody tries them through.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from workstation.domain.errors import RuleBroken

GROUPS, LENGTH = 5, 5

# H. Michael Damm's table of order 10: finds every wrong digit and every two neighbours exchanged
_DAMM = (
    "0317598642",
    "7092154863",
    "4206871359",
    "1750983426",
    "6123045978",
    "3674209581",
    "5869720134",
    "8945362017",
    "9438617205",
    "2581436790",
)


class SecretIncomplete(RuleBroken):
    """Fewer or more digits than a secret has, or other signs. Params: digits, wanted."""

    code = "secret_incomplete"


class SecretMistyped(RuleBroken):
    """The check digit of a group does not fit. Params: group, counted from 1, and digits of that group."""

    code = "secret_mistyped"


def make_secret(below: Callable[[int], int]) -> str:
    """A fresh secret as it is read out: "41873 20938 ...". `below(n)` gives a number of chance under n."""
    return " ".join(_group(place, f"{below(10_000):04}") for place in range(GROUPS))


def read_secret(text: str) -> str:
    """The 25 digits of what was typed; blanks and dashes between, full-width digits too.

    Raises SecretIncomplete, SecretMistyped.
    """
    digits = _digits(text)
    wanted = GROUPS * LENGTH
    if len(digits) != wanted or not (digits.isascii() and digits.isdigit()):
        raise SecretIncomplete(digits=sum(sign.isdigit() for sign in digits), wanted=wanted)
    for place in range(GROUPS):
        group = digits[place * LENGTH : (place + 1) * LENGTH]
        if _group(place, group[:-1]) != group:
            raise SecretMistyped(group=place + 1, digits=group)
    return digits


def _digits(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text)
    return "".join(sign for sign in plain if not sign.isspace() and sign not in "-–—·.,、")


def _group(place: int, chance: str) -> str:
    interim = place + 1
    for digit in chance:
        interim = int(_DAMM[interim][int(digit)])
    return f"{chance}{interim}"


def wrong_group(text: str) -> int | None:
    """The first whole group of a half-typed secret that is mistyped, counted from 1; None while all fit."""
    digits = _digits(text)
    for place in range(min(len(digits) // LENGTH, GROUPS)):
        group = digits[place * LENGTH : (place + 1) * LENGTH]
        if not (group.isascii() and group.isdigit()) or _group(place, group[:-1]) != group:
            return place + 1
    return None


def grouped(text: str) -> str:
    """What was typed, in groups of five with blanks between, full-width digits made plain."""
    digits = _digits(text)
    return " ".join(digits[place : place + LENGTH] for place in range(0, len(digits), LENGTH))
